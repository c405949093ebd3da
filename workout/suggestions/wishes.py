"""What a suggestion is asked for."""

from dataclasses import dataclass
from typing import TypeVar

from workout import exercises
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.exercises import LEVELS
from workout.suggestions import guidance

Figure = TypeVar("Figure")


@dataclass(frozen=True)
class Wishes:
    goal: str
    sessions: int
    minutes: int
    types: tuple[str, ...]
    """Empty: any, and the goal decides."""
    level: str
    equipment: frozenset[str] | None
    """None: a full gym."""
    avoided_muscles: frozenset[str]
    avoided_exercises: frozenset[int]
    focus: frozenset[str]
    weeks: int | None
    variant: int

    def by_level(self, figures: tuple[Figure, ...]) -> Figure:
        """The figure for this person's level, of figures in the order of LEVELS."""
        return figures[LEVELS.index(self.level)]


def read(db: Connection, user_id: int, body: Row) -> Wishes:
    """The wishes of a request. Raises Invalid for unknown exercises and for wishes that contradict each other."""
    _refuse_unknown(db, user_id, body.get("avoid_exercises", []))
    _refuse_focus_on_avoided(body)
    equipment = body.get("equipment")
    return Wishes(
        goal=body["goal"],
        sessions=body["sessions_per_week"],
        minutes=body["session_minutes"],
        types=tuple(kind for kind in guidance.IN_ORDER if kind in body.get("exercise_types", [])),
        level=body.get("level", guidance.DEFAULT_LEVEL),
        equipment=None if equipment is None else frozenset(equipment),
        avoided_muscles=frozenset(body.get("avoid_muscles", [])),
        avoided_exercises=frozenset(body.get("avoid_exercises", [])),
        focus=frozenset(body.get("focus_muscles", [])),
        weeks=body.get("weeks"),
        variant=body.get("variant", 0),
    )


def _refuse_unknown(db: Connection, user_id: int, exercise_ids: list[int]) -> None:
    known = exercises.visible(db, user_id, exercise_ids)
    unknown = [
        (f"/avoid_exercises/{place}", f"You have no exercise {number}; see GET /exercises.")
        for place, number in enumerate(exercise_ids)
        if number not in known
    ]
    if unknown:
        raise Invalid(*unknown)


def _refuse_focus_on_avoided(body: Row) -> None:
    contradictions = [
        (f"/focus_muscles/{place}", f"{muscle} is also among avoid_muscles; leave it out of one of the two.")
        for place, muscle in enumerate(body.get("focus_muscles", []))
        if muscle in body.get("avoid_muscles", [])
    ]
    if contradictions:
        raise Invalid(*contradictions)
