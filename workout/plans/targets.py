"""What an entry may ask for: targets that its exercise records, and that make sense together."""

import json
from collections.abc import Iterable

from workout import exercises
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.progression import misfits

NEEDS = {
    "weight_kg": "weight",
    "reps": "reps",
    "reps_max": "reps",
    "rir": "reps",
    "tempo": "reps",
    "duration_s": "duration",
    "distance_m": "distance",
}
DEFAULTS: Row = {
    "set_type": "working", "reps": None, "reps_max": None, "weight_kg": None, "duration_s": None, "distance_m": None,
    "rir": None, "tempo": None, "superset": None, "progression": None, "notes": None,
}  # fmt: skip


def complete(db: Connection, user_id: int, entries: Iterable[tuple[str, Row]]) -> list[Row]:
    """The entries with every field that was left out filled in: the rest is the exercise's own.

    Each entry comes with the pointer to it. Raises Invalid, naming everything that is wrong with any of them.
    """
    listed = list(entries)
    known = exercises.visible(db, user_id, {entry["exercise_id"] for _, entry in listed})
    problems: list[tuple[str, str]] = []
    for pointer, entry in listed:
        exercise = known.get(entry["exercise_id"])
        if exercise is None:
            problems.append((f"{pointer}/exercise_id", f"You have no exercise {entry['exercise_id']}; see GET /exercises."))
        else:
            problems += [(f"{pointer}/{name}", detail) for name, detail in mistakes(entry, exercise)]
    if problems:
        raise Invalid(*problems)
    return [{**DEFAULTS, "rest_s": known[entry["exercise_id"]]["rest_s"], **entry} for _, entry in listed]


def mistakes(entry: Row, exercise: Row) -> list[tuple[str, str]]:
    """Field by field, what is asked for that the exercise does not record, or that makes no sense."""
    found = untracked(entry, exercise)
    least, most = entry.get("reps"), entry.get("reps_max")
    if most is not None and least is None:
        found.append(("reps", "This is required where reps_max is given: the lower end of the range."))
    elif most is not None and least is not None and most < least:
        found.append(("reps_max", f"This must be at least reps, which is {least}."))
    return found + misfits(entry, exercise["name"], exercise["tracks"])


def untracked(values: Row, exercise: Row) -> list[tuple[str, str]]:
    """Field by field, what is given that the exercise does not record."""
    tracks = exercise["tracks"]
    return [
        (name, f"{exercise['name']} does not record {kind}, only {' and '.join(tracks)}.")
        for name, kind in NEEDS.items()
        if values.get(name) is not None and kind not in tracks
    ]


def columns(entry: Row) -> Row:
    """The complete entry as its row holds it."""
    return {**entry, "progression": json.dumps(entry["progression"]) if entry["progression"] else None}
