"""What a session plans: a plan's entries with the targets of today, and the exercises as they are now."""

import json

from workout import clock, plans, progression
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.exercises import brief
from workout.plans.targets import TARGETS
from workout.progression import Advice

PLANNED = TARGETS
"""The targets of a set."""

ABANDONED_AFTER_HOURS = 12


def forgotten_since() -> str:
    """The instant: an active session whose last change lies before it gives way to the next one, and counts as over."""
    return clock.ago(hours=ABANDONED_AFTER_HOURS)


def plan_today(db: Connection, user: User, entries: list[Row]) -> list[tuple[Row, Advice]]:
    """Each complete entry's exercise, as a snapshot, and what is planned of it now."""
    exercises = snapshots(db, user.id, {entry["exercise_id"] for entry in entries})
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


def snapshots(db: Connection, user_id: int, exercise_ids: set[int]) -> dict[int, Row]:
    """By id, what the exercises are like now, as far as a workout needs it. Those that the user cannot see are missing."""
    rows = db.execute(
        """
        SELECT id, slug, name, tracks, load, unilateral, speed_m_s, rest_s
          FROM exercise
         WHERE id IN (SELECT value FROM json_each(:ids)) AND (user_id IS NULL OR user_id = :user_id)
        """,
        {"ids": json.dumps(sorted(exercise_ids)), "user_id": user_id},
    )
    return {row["id"]: {**row, "tracks": json.loads(row["tracks"])} for row in rows}


def known_exercise(db: Connection, user_id: int, exercise_id: int) -> Row:
    """The snapshot of an exercise. Invalid when the user cannot see it."""
    found = snapshots(db, user_id, {exercise_id})
    if exercise_id not in found:
        raise Invalid(("/exercise_id", f"You have no exercise {exercise_id}; see GET /exercises."))
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
        "exercise": brief(exercise),
        "set_type": entry["set_type"],
        "sets": entry["sets"],
        "planned": _targets(today[0]),
        **({"set_targets": advice.entry["set_targets"]} if advice.entry.get("set_targets") else {}),
        "changed": [_targets(one) for one in today] != [_targets(one) for one in progression.each(entry)],
        "reason": advice.reason,
        "last": advice.last,
    }
