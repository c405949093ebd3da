"""How many sets each muscle gets in the week and in each session, and whether it may get more."""

from collections import defaultdict

from workout.clock import WEEKDAYS
from workout.exercises import SECONDARY_SHARE
from workout.suggestions import guidance
from workout.suggestions.pool import Exercise

Sets = defaultdict[str, float]
"""By muscle."""


class Tally:
    """Counts working sets by session, which is known by its number in the week.

    It keeps the promise that no muscle is trained hard on consecutive days. Each session has a limit of light sets for a
    muscle; it is low enough that a day stays light when all its sessions do. A session may pass its limit only if no
    session on the day before or after has passed its own.
    """

    def __init__(self, weekdays: list[int], tiring: list[bool]) -> None:
        """For each session: its weekday (0 is Monday), and whether it has types whose sets count."""
        self.week: Sets = defaultdict(float)
        self._sessions: list[Sets] = [defaultdict(float) for _ in weekdays]
        self._direct: list[Sets] = [defaultdict(float) for _ in weekdays]
        just_under = guidance.HARD_SETS - SECONDARY_SHARE  # the smallest step in which sets are counted
        hard_on = [day for day, tires in zip(weekdays, tiring, strict=True) if tires]
        self._light = [just_under / max(1, hard_on.count(day)) for day in weekdays]
        self._beside = [
            [other for other, day in enumerate(weekdays) if (day - today) % len(WEEKDAYS) in (1, 6)] for today in weekdays
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
        """How many of the wanted sets the session has. Sets in which the muscle only helps make up half of them at most."""
        direct = self._direct[session][muscle]
        return direct + min(self._sessions[session][muscle] - direct, guidance.MOST_BY_HELPING * wanted)

    def allows(self, session: int, exercise: Exercise, sets: int) -> bool:
        """Whether adding the sets keeps the promise. One set in an empty session always does."""
        return all(
            self._sessions[session][muscle] + count * sets <= self._light[session]
            or all(self._sessions[other][muscle] <= self._light[other] for other in self._beside[session])
            for muscle, count in exercise.counts
        )
