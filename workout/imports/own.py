"""Takes back a document that this program has exported: all of it, with new ids.

For each exercise, plan, day and goal of the document, the table `import_link` stores the old id and the new one. Things that the
account has already stay as they are, so a document can also be taken back by the account that it came from.
"""

import json
from collections.abc import Callable

from workout import accounts, clock, exercises, plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.imports import bodies, items, made
from workout.imports.drafts import Draft
from workout.imports.items import Own
from workout.imports.links import link, time
from workout.imports.own_plans import DEFAULT_TRACKS, make_exercise, make_goal, make_plan
from workout.imports.own_sessions import make_session

SOURCE = "workout"
PARTS = {
    "exercises": "exercise", "plans": "plan", "sessions": "session", "weights": "weight", "measurements": "measurement",
    "goals": "goal",
}  # fmt: skip
"""For each list in the document, the kind of its things (see `items.Own`). They are written in this order, so that a list comes
after those that it refers to.
"""
UNTOLD: Row = {
    "name": None, "timezone": accounts.DEFAULT_TIMEZONE, "height_cm": None, "birth_year": None, "sex": None, "load_step_kg": 2.5,
    "steps_kg": {}, "units": {"weight": "kg", "distance": "km", "length": "cm"}, "first_weekday": "monday",
}  # fmt: skip
"""The fields of an account, with the values of a new one. A field is taken from the document only if it still has that value."""


def draft(db: Connection, user: User, document: Row) -> Draft:
    """The draft of a document that this program has exported, once it is validated. Only reads from the database."""
    found = {part: document.get(part, []) for part in PARTS}
    found["sessions"] = sorted(found["sessions"], key=lambda one: str(one["started_at"]), reverse=True)
    owned = [Own(kind, row) for part, kind in PARTS.items() for row in found[part]]
    if document.get("account"):
        owned.append(Own("account", document["account"]))
    everything = items.numbered(owned)
    days = sorted(str(row["started_at"])[:10] for row in found["sessions"])
    sets = sum(len(entry["sets"]) for row in found["sessions"] for entry in row["exercises"])
    summary: Row = {
        "rows": len(everything), "workouts": len(found["sessions"]), "sets": sets, "weights": len(found["weights"]),
        "measurements": len(found["measurements"]), "first_on": days[0] if days else None, "last_on": days[-1] if days else None,
        "ignored": {}, "problems": [], "problems_total": 0, "changed": 0,
        "already_there": sum(
            _present(db, user.id, own, one.number) is not None
            for own, one in zip(owned, everything, strict=True)
            if own.kind in PRESENT
        ),
    }  # fmt: skip
    parts = [items.encode(piece) for piece in items.slices(everything)]
    return Draft(SOURCE, str(document["version"]), summary, [], {}, [], parts, len(everything), None)


PRESENT = {
    "session": "SELECT id FROM session WHERE user_id = :user_id AND started_at = :started_at AND name = :name",
    "weight": "SELECT id FROM weight WHERE user_id = :user_id AND measured_at = :measured_at AND weight_kg = :weight_kg",
    "measurement": """
        SELECT id FROM measurement WHERE user_id = :user_id AND measured_at = :measured_at AND kind = :kind""",
    "plan": "SELECT id FROM plan WHERE user_id = :user_id AND created_at = :created_at AND name = :name",
    "goal": "SELECT id FROM goal WHERE user_id = :user_id AND created_at = :created_at AND kind = :kind",
    "exercise": """
        SELECT id
          FROM exercise
         WHERE (user_id IS NULL AND slug = :slug) OR (user_id = :user_id AND name = :name AND tracks = :tracks AND :slug = '')""",
}
"""For each kind, the query that finds a thing of the document in the account, if it is there already."""


def _present(db: Connection, user_id: int, one: Own, number: int) -> int | None:
    """The id of the thing in the account that is the same as this one of the document (see PRESENT); None if there is no such
    thing. `number`: as in `items.Numbered`; 2 looks for a second thing that is the same.
    """
    kind, row = one
    times: Row = {name: time(row[name]) for name in ("started_at", "measured_at", "created_at") if name in row}
    tracks = [track for track in exercises.TRACKS if track in row.get("tracks", DEFAULT_TRACKS)]
    values = {"slug": "", **row, **times, "tracks": json.dumps(tracks), "user_id": user_id, "before": number - 1}
    found = db.execute(f"{PRESENT[kind]} ORDER BY id LIMIT 1 OFFSET :before", values).fetchone()
    return int(found["id"]) if found else None


def write(db: Connection, user_id: int, import_id: int, one: Own, number: int) -> int | None:
    """Write a thing of a document. Returns the id of a session, weight or measurement that is new; None otherwise.

    Raises WorkoutError for what cannot be taken over.
    """
    kind, row = one
    if kind == "account":
        _write_account(db, user_id, row)
        return None
    there = _present(db, user_id, one, number)
    if kind in LOGGERS:
        return None if there is not None else LOGGERS[kind](db, user_id, import_id, row)
    new_id = there if there is not None else MAKERS[kind](db, user_id, import_id, row)
    link(db, import_id, kind, row.get("id"), new_id, made=there is None)
    if there is None:
        made.remember(db, user_id, import_id, kind, new_id)
    elif kind == "plan":
        _link_days(db, user_id, import_id, row["days"], there)
    return None


def _link_days(db: Connection, user_id: int, import_id: int, days: list[Row], plan_id: int) -> None:
    """Link the days of a plan in the document to those of the same name in the plan here, so that new sessions keep their day."""
    here = plans.get(db, user_id, plan_id)["days"]
    for day in days:
        same = next((one for one in here if one["name"] == day["name"]), None)
        if same:
            here.remove(same)
            link(db, import_id, "day", day.get("id"), same["id"], made=False)


def _write_account(db: Connection, user_id: int, told: Row) -> None:
    """Take over the fields that nobody has changed yet in this account (see UNTOLD)."""
    now = accounts.get(db, user_id)
    changes = {name: told[name] for name, usual in UNTOLD.items() if name in told and now[name] == usual != told[name]}
    if changes:
        accounts.change(db, user_id, changes)


def _make_weight(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    return bodies.write_weight(db, user_id, {**row, "measured_at": clock.logged(row["measured_at"], "/measured_at")})


def _make_measurement(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    return bodies.write_measurement(db, user_id, {**row, "measured_at": clock.logged(row["measured_at"], "/measured_at")})


MAKERS: dict[str, Callable[[Connection, int, int, Row], int]] = {"exercise": make_exercise, "plan": make_plan, "goal": make_goal}
LOGGERS: dict[str, Callable[[Connection, int, int, Row], int]] = {
    "session": make_session, "weight": _make_weight, "measurement": _make_measurement,
}  # fmt: skip
