"""What a session plans: a plan's entries with the targets of today."""

from workout import clock, plans, progression
from workout.accounts import User
from workout.db import Connection, Row
from workout.exercises import brief
from workout.progression import Advice
from workout.sessions import writing

ABANDONED_AFTER_HOURS = 12


def forgotten_since() -> str:
    """The instant: an active session that nobody has touched after it gives way to the next, and counts as over."""
    return clock.ago(hours=ABANDONED_AFTER_HOURS)


def plan_today(db: Connection, user: User, entries: list[Row]) -> list[tuple[Row, Advice]]:
    """Each complete entry's exercise, as a snapshot, and what is planned of it now."""
    exercises = writing.snapshots(db, user.id, {entry["exercise_id"] for entry in entries})
    advice = progression.advise(db, user, entries, exercises, forgotten_since())
    return [(exercises[one.entry["exercise_id"]], one) for one in advice]


def preview(db: Connection, user: User, plan_id: int, day_id: int) -> Row:
    """What a session of that day would plan if it were started now, and why. NotFound."""
    day = plans.get_day(db, user.id, plan_id, day_id)
    planned = zip(day["exercises"], plan_today(db, user, day["exercises"]), strict=True)
    return {
        "day_id": day["id"],
        "name": day["name"],
        "exercises": [_preview(entry, exercise, advice) for entry, (exercise, advice) in planned],
    }


def _preview(entry: Row, exercise: Row, advice: Advice) -> Row:
    return {
        "entry_id": entry["id"],
        "exercise": brief(exercise),
        "set_type": entry["set_type"],
        "sets": entry["sets"],
        "planned": {name: advice.entry[name] for name in writing.PLANNED},
        "changed": any(advice.entry[name] != entry[name] for name in writing.PLANNED),
        "reason": advice.reason,
        "last": advice.last,
    }
