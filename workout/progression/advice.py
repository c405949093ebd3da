"""From a day's entries to today's targets."""

from datetime import date
from typing import NamedTuple

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.exercises import DONE_FIELDS
from workout.progression.attempts import comparable, judge
from workout.progression.deciding import decide
from workout.progression.history import sessions_of
from workout.progression.rules import rule_of
from workout.progression.words import reason, spoken_date


class Advice(NamedTuple):
    entry: Row
    """The entry with today's targets."""
    reason: str | None
    """None where there is no rule."""
    last: Row | None
    """`{session_id, on, sets}` of the last time; None when there was none."""


def advise(db: Connection, user: User, entries: list[Row], exercises: dict[int, Row], over_since: str) -> list[Advice]:
    """What the complete entries come to today, each in its place.

    An exercise has `name`, `tracks` and `load`; for `over_since` see `history.sessions_of`.
    """
    history = sessions_of(db, user.id, exercises, over_since)
    return [_advice(user, entry, exercises[entry["exercise_id"]], history.get(entry["exercise_id"], [])) for entry in entries]


def _advice(user: User, entry: Row, exercise: Row, sessions: list[list[Row]]) -> Advice:
    before = comparable(entry, sessions)
    latest = next(before, None)
    on = clock.local_date(latest[0]["started_at"], user.timezone) if latest else None
    last = _last(latest, on) if latest and on else None
    if rule_of(entry) == "none":
        return Advice(entry, None, last)
    attempt = judge(entry, exercise["load"], latest) if latest else None
    earlier = (judge(entry, exercise["load"], sets) for sets in before)  # only as many as there were failures
    decision = decide(entry, exercise["load"], attempt, earlier, user.load_step_kg)
    words = reason(entry, exercise, decision, attempt, spoken_date(on, clock.today(user.timezone)) if on else "")
    return Advice({**entry, **decision.targets}, words, last)


def _last(sets: list[Row], on: date) -> Row:
    return {
        "session_id": sets[0]["session_id"],
        "on": on.isoformat(),
        "sets": [{name: one[name] for name in DONE_FIELDS} for one in sets if one["status"] == "done"],
    }
