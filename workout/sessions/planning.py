"""What a session plans: a plan's entries with the targets of today, and the exercises as they are now."""

from workout import clock, exercises, plans, progression
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.plans.targets import TARGETS
from workout.progression import Advice

PLANNED = TARGETS
"""The targets of a set."""

GIVES_WAY_AFTER_HOURS = 12


def forgotten_since() -> str:
    """The instant: an active session whose last change lies before it gives way to the next one, and counts as over."""
    return clock.ago(hours=GIVES_WAY_AFTER_HOURS)


def plan_today(db: Connection, user: User, entries: list[Row]) -> list[tuple[Row, Advice]]:
    """Each complete entry's exercise, as a snapshot, and what is planned of it now."""
    known = exercises.visible(db, user.id, {entry["exercise_id"] for entry in entries})
    advice = progression.advise(db, user, entries, known, forgotten_since())
    return [(known[one.entry["exercise_id"]], one) for one in advice]


def preview(db: Connection, user: User, plan_id: int, day_id: int) -> Row:
    """What a session of that day would plan if it were started now, and why. NotFound."""
    day = plans.get_day(db, user.id, plan_id, day_id)
    planned = zip(day["exercises"], plan_today(db, user, day["exercises"]), strict=True)
    return {
        "day_id": day["id"],
        "name": day["name"],
        "exercises": [_preview(entry, exercise, advice) for entry, (exercise, advice) in planned],
    }


def known_exercise(db: Connection, user_id: int, exercise_id: int, pointer: str = "/exercise_id") -> Row:
    """The exercise as a session keeps it. Invalid, at that pointer, when the user cannot see it."""
    found = exercises.visible(db, user_id, [exercise_id])
    if exercise_id not in found:
        raise Invalid((pointer, f"You have no exercise {exercise_id}; see GET /exercises."))
    return found[exercise_id]


def open_sets(entry: Row, *, added: bool) -> list[Row]:
    """The open sets of a plan's complete entry."""
    sets = targeted(entry)
    return [{**one, "position": number, "status": "pending", "added": added} for number, one in enumerate(sets, 1)]


def targeted(entry: Row) -> list[Row]:
    """By set of a complete entry, the columns of a session's set that say what it is to be."""
    sets_by_scheme = progression.schemes(entry)
    return [
        {
            "set_type": one["set_type"],
            "planned": _targets(one),
            "scheme_sets": sets_by_scheme[progression.scheme_of(one)],
        }
        for one in progression.each(entry)
    ]


def _targets(one: Row) -> Row:
    return {name: one[name] for name in PLANNED}


def _preview(entry: Row, exercise: Row, advice: Advice) -> Row:
    today = progression.each(advice.entry)
    return {
        "entry_id": entry["id"],
        "exercise": exercises.brief(exercise),
        "set_type": entry["set_type"],
        "sets": entry["sets"],
        "planned": _targets(today[0]),
        **({"set_targets": advice.entry["set_targets"]} if advice.entry.get("set_targets") else {}),
        "changed": [_targets(one) for one in today] != [_targets(one) for one in progression.each(entry)],
        "reason": advice.reason,
        "last": advice.last,
    }
