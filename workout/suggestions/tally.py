"""Counts the sets of each muscle in the week and in each session, and decides whether a session may get more sets."""

from collections import defaultdict

from workout.clock import WEEKDAYS
from workout.exercises import SECONDARY_SHARE
from workout.suggestions import guidance
from workout.suggestions.pool import Exercise

Sets = defaultdict[str, float]
"""By the slug of a muscle, a number of sets."""


class Tally:
    """Counts working sets. A session is identified by its number in the week.

    It makes sure that no muscle is trained hard on consecutive days. A session is light for a muscle up to a certain number of
    sets. If all sessions of a day are light, the day has fewer than HARD_SETS sets of the muscle. A session need not be light if
    all sessions on the day before and on the day after are.
    """

    def __init__(self, weekdays: list[int], are_tiring: list[bool]) -> None:
        """`weekdays`: for each session, its weekday (0 for Monday). `are_tiring`: for each session, whether it has strength or
        plyometrics.
        """
        self.week: Sets = defaultdict(float)
        self._sessions: list[Sets] = [defaultdict(float) for _ in weekdays]
        self._direct: list[Sets] = [defaultdict(float) for _ in weekdays]
        self._tiring: list[Sets] = [defaultdict(float) for _ in weekdays]
        just_under = guidance.HARD_SETS - SECONDARY_SHARE  # counts are multiples of SECONDARY_SHARE
        hard_on = [day for day, tires in zip(weekdays, are_tiring, strict=True) if tires]
        self._light = [just_under / max(1, hard_on.count(day)) for day in weekdays]
        self._beside = [
            [other for other, day in enumerate(weekdays) if (day - today) % len(WEEKDAYS) in (1, 6)] for today in weekdays
        ]

    def add(self, session: int, exercise: Exercise, sets: int) -> None:
        for muscle, count in exercise.counts:
            self.week[muscle] += count * sets
            self._sessions[session][muscle] += count * sets
        for muscle, count in _tired_by(exercise):
            self._tiring[session][muscle] += count * sets
        for muscle in exercise.primary:
            self._direct[session][muscle] += sets

    def of_session(self, session: int, muscle: str) -> float:
        return self._sessions[session][muscle]

    def credit(self, session: int, muscle: str, wanted: float) -> float:
        """How many sets the session has for the muscle, towards the `wanted` number. Sets in which the muscle only helps
        make up at most half of that number.
        """
        direct = self._direct[session][muscle]
        return direct + min(self._sessions[session][muscle] - direct, guidance.MOST_BY_HELPING * wanted)

    def allows(self, session: int, exercise: Exercise, sets: int) -> bool:
        """Whether the session may get these sets by the rule of this class. One set in an empty session is always allowed."""
        return all(
            self._tiring[session][muscle] + count * sets <= self._light[session]
            or all(self._tiring[other][muscle] <= self._light[other] for other in self._beside[session])
            for muscle, count in _tired_by(exercise)
        )


def _tired_by(exercise: Exercise) -> list[tuple[str, float]]:
    """The muscles that the exercise may train hard, with the part of a set that counts for each. A trunk muscle that only
    steadies is left out.
    """
    return [(muscle, count) for muscle, count in exercise.counts if count == 1 or muscle not in guidance.STEADYING]
