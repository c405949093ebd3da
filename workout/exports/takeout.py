"""Everything of a person as one JSON document, written piece by piece."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from workout import accounts
from workout.accounts import User
from workout.db import Connection, Row
from workout.exports import rows

FORMAT = "workout-export"
VERSION = 1

ACCOUNT = ("name", "timezone", "height_cm", "birth_year", "sex", "load_step_kg", "steps_kg", "units", "first_weekday")
USUAL: Row = {"status": "done", "set_type": "working", "added": 0}
"""The values that most sets have. The document leaves them out."""
PARTS: dict[str, Callable[[Connection, int], Iterable[Row]]] = {
    "exercises": rows.exercises,
    "plans": rows.plans,
    "goals": rows.goals,
    "weights": rows.weights,
    "measurements": rows.measurements,
    "sessions": lambda db, user_id: map(_session, rows.sessions(db, user_id)),
}
"""For each list in the document, the function that reads its items. A list comes after those that it refers to."""


def write(db: Connection, user: User) -> Iterator[str]:
    """The document's text, in pieces. Its `exercise_id`, `plan_id` and `day_id` refer to the ids in the same document."""
    account = accounts.get(db, user.id)
    begin = {"format": FORMAT, "version": VERSION, "account": {name: account[name] for name in ACCOUNT}}
    yield _dump(begin)[:-1]
    for part, read in PARTS.items():
        yield f',\n"{part}":['
        for number, row in enumerate(read(db, user.id)):
            yield (",\n" if number else "\n") + _dump(lean(row))
        yield "]"
    yield "}\n"


def _session(row: Row) -> Row:
    """A session as the document has it: without the values that most sets have (USUAL), and those that follow from others."""
    return {**row, "exercises": [_entry(entry) for entry in row["exercises"]]}


def _entry(entry: Row) -> Row:
    planned = entry["planned_exercise"]
    told = {"planned_exercise": planned if planned != entry["exercise"] else None, "unplanned": True if planned is None else None}
    sets = [_set(one, number) for number, one in enumerate(entry["sets"], 1)]
    return {**entry, **told, "sets": sets}


def _set(one: Row, number: int) -> Row:
    usual = {**USUAL, "position": number}
    told = {name: value for name, value in one.items() if value != usual.get(name)}
    if "added" in told:
        told["added"] = True
    return told


def lean(value: Any) -> Any:
    """The value, without fields that are None, at any depth."""
    if isinstance(value, dict):
        return {name: lean(one) for name, one in value.items() if one is not None}
    return [lean(one) for one in value] if isinstance(value, list) else value


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
