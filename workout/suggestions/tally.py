"""How many sets each muscle gets, in the week, on a day and in a session, and how many more it may get."""

from collections import defaultdict

from workout.exercises import SECONDARY_SHARE
from workout.suggestions import guidance
from workout.suggestions.pool import Exercise

Sets = defaultdict[str, float]
"""By muscle."""


class Tally:
    """Counts working sets as `guidance.py` says, by session. A session is known by its number in the week.

    It keeps the promise that no muscle is trained hard on consecutive days: each session has a limit up to which it is
    light for a muscle, so low that all of a day's light sessions together do not make the day a hard one; and none may pass
    it beside a day on which another has.
    """

    def __init__(self, weekdays: list[int], tiring: list[bool]) -> None:
        """Of each session by its number: its weekday, Monday is 0, and whether it may have sets that count at all."""
        self.week: Sets = defaultdict(float)
        self._sessions: list[Sets] = [defaultdict(float) for _ in weekdays]
        self._direct: list[Sets] = [defaultdict(float) for _ in weekdays]
        just_under = guidance.HARD_SETS - SECONDARY_SHARE  # the smallest step in which sets are counted
        hard_on = [day for day, tires in zip(weekdays, tiring, strict=True) if tires]
        self._light = [just_under / max(1, hard_on.count(day)) for day in weekdays]
        self._beside = [
            [other for other, day in enumerate(weekdays) if (day - today) % len(guidance.WEEKDAYS) in (1, 6)]
            for today in weekdays
        ]

    def add(self, session: int, exercise: Exercise, sets: int) -> None:
        for muscle, count in exercise.counts:
            self.week[muscle] += count * sets
            self._sessions[session][muscle] += count * sets
        for muscle in exercise.primary:
            self._direct[session][muscle] += sets

    def of_session(self, session: int, muscle: str) -> float:
        return self._sessions[session][muscle]

    def credit(self, session: int, muscle: str, wanted: float) -> float:
        """Of the sets wanted in a session, those that are there: sets that only help make up half of them at the most."""
        direct = self._direct[session][muscle]
        return direct + min(self._sessions[session][muscle] - direct, guidance.MOST_BY_HELPING * wanted)

    def allows(self, session: int, exercise: Exercise, sets: int) -> bool:
        """Whether so many more sets keep the promise. One set in a session that has nothing else always does."""
        return all(
            self._sessions[session][muscle] + count * sets <= self._light[session]
            or all(self._sessions[other][muscle] <= self._light[other] for other in self._beside[session])
            for muscle, count in exercise.counts
        )
