"""The targets of an entry: what its sets should reach. They must fit what the exercise records, and each other."""

import json
from typing import NamedTuple

from workout import exercises
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.figures import counted
from workout.progression import misfits

TARGETS = ("reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rest_s", "rir", "tempo")
ENTRY_FIELDS = ("exercise_id", "set_type", "sets", *TARGETS, "set_targets", "superset", "progression", "notes")
"""The fields of an entry, in requests and in answers."""

DEFAULTS: Row = {**dict.fromkeys(ENTRY_FIELDS), "set_type": "working"}


class Pointed(NamedTuple):
    """An entry of a request."""

    pointer: str
    """The entry's place in the body, as an RFC 6901 pointer; empty if the entry is the body."""
    entry: Row


def complete(db: Connection, user_id: int, entries: list[Pointed]) -> list[Row]:
    """The entries with every missing field filled in. A missing rest becomes the usual rest of the exercise.

    Raises Invalid, naming everything that is wrong with any entry.
    """
    known = check(db, user_id, entries)
    return [filled(entry, known) for _, entry in entries]


def check(db: Connection, user_id: int, entries: list[Pointed]) -> dict[int, Row]:
    """The exercises of the entries, by id. Raises Invalid, naming everything that is wrong with any entry."""
    known = exercises.visible(db, user_id, {entry["exercise_id"] for _, entry in entries})
    problems: list[Flaw] = []
    for pointer, entry in entries:
        exercise = known.get(entry["exercise_id"])
        if exercise is None:
            detail = f"You have no exercise {entry['exercise_id']}; see GET /exercises."
            problems.append(Flaw(f"{pointer}/exercise_id", detail, "not_found"))
        else:
            problems += [flaw.below(pointer) for flaw in _mistakes_of_entry(entry, exercise)]
    if problems:
        raise Invalid(*problems)
    return known


def filled(entry: Row, known: dict[int, Row]) -> Row:
    """The entry with every missing field filled in. `known`: the exercises, from `check`."""
    sets = len(entry["set_targets"]) if entry.get("set_targets") else entry["sets"]
    return {**DEFAULTS, "rest_s": known[entry["exercise_id"]]["rest_s"], **entry, "sets": sets}


def mistakes(entry: Row, exercise: Row) -> list[Flaw]:
    """A flaw for each target that the exercise does not record, or that contradicts another one. Its pointer is the name of the
    field.
    """
    found = exercises.untracked(entry, exercise)
    least, most = entry.get("reps"), entry.get("reps_max")
    if most is not None and least is None:
        found.append(Flaw("reps", "This is required where reps_max is given: the lower end of the range.", "required"))
    elif most is not None and least is not None and most < least:
        found.append(Flaw("reps_max", f"This must be at least reps, which is {least}.", "too_small"))
    return found


def _mistakes_of_entry(entry: Row, exercise: Row) -> list[Flaw]:
    """The mistakes in the entry and, if its sets differ, in each of its sets."""
    own, sets = entry.get("set_targets"), entry.get("sets")
    found = mistakes(entry, exercise)
    for number, one in enumerate(own or []):
        wrong = mistakes({**entry, **one}, exercise)
        found += [flaw.below(f"set_targets/{number}") for flaw in wrong if flaw not in found]
    if own is not None and sets not in (None, len(own)):
        detail = f"set_targets has {counted(len(own), 'set')}: give that number, or leave it out."
        found.append(Flaw("sets", detail, "contradiction"))
    return found + [Flaw(*pair) for pair in misfits(entry, exercise["name"], exercise["tracks"])]


def columns(entry: Row) -> Row:
    """The columns of a complete entry: its fields, with `progression` and `set_targets` as JSON."""
    as_json = {name: json.dumps(entry[name]) if entry[name] else None for name in ("progression", "set_targets")}
    return {**entry, **as_json}
