"""Changing which exercises a session has: another one instead, one more, or the same ones in another order."""

import json

from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict
from workout.limits import ENTRIES_IN_DAY
from workout.plans import targets
from workout.sessions import planning, writing


def swap(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Do another exercise instead: the sets that are open become its own, those that were done stay as they are.

    Targets that it does not record, and the weight, which was another exercise's, are left open; swapping back brings them back.
    Returns what to do now; NotFound, Invalid for an exercise that the user does not have, Conflict when no set is open.
    """
    session = writing.open_session(db, user_id, session_id)
    entry = writing.find_entry(session, entry_id)
    open_sets = [one for one in entry["sets"] if one["status"] == "pending"]
    if not open_sets:
        raise Conflict("No set of this exercise is open.")
    exercise = writing.known_exercise(db, user_id, body["exercise_id"])
    if len(open_sets) == len(entry["sets"]):
        db.execute(
            """
            UPDATE session_entry
               SET exercise_id = :exercise_id, exercise = :exercise, note = :note
             WHERE id = :id
            """,
            {
                "exercise_id": exercise["id"],
                "exercise": json.dumps(exercise),
                "note": body.get("reason") or entry["note"],
                "id": entry_id,
            },
        )
    else:
        entry_id = _split(db, session, entry, exercise, body.get("reason"))
    planned_id = entry["planned_exercise"]["id"] if entry["planned_exercise"] else None
    for one in open_sets:
        planned = {name: one["original"][name] if value is None else value for name, value in one["planned"].items()}
        planned["weight_kg"] = one["original"]["weight_kg"] if exercise["id"] == planned_id else None
        wrong = {name for name, _ in targets.mistakes(planned, exercise)}
        planned |= dict.fromkeys(wrong)
        db.execute(
            "UPDATE session_set SET entry_id = :entry_id, exercise_id = :exercise_id, adjusted = :adjusted WHERE id = :id",
            {"entry_id": entry_id, "exercise_id": exercise["id"], "adjusted": json.dumps(planned), "id": one["id"]},
        )
    return writing.changed(db, user_id, session_id)


def add_exercise(db: Connection, user: User, session_id: int, body: Row) -> Row:
    """Add an exercise at the end. Returns what to do now; NotFound, Invalid, Conflict when there are too many."""
    session = writing.open_session(db, user.id, session_id)
    _refuse_too_many(session)
    (entry,) = targets.complete(db, user.id, [("", body)])
    ((exercise, today),) = planning.plan_today(db, user, [entry])
    position = max((other["position"] for other in session["entries"]), default=-1) + 1
    entry_id = writing.insert_entry(db, session_id, position, exercise, None, entry["superset"], entry["notes"])
    writing.insert_sets(db, entry_id, writing.planned_sets(today.entry, added=True))
    return writing.changed(db, user.id, session_id)


def move_exercise(db: Connection, user_id: int, session_id: int, entry_id: int, position: int) -> Row:
    """Do an exercise at another place, counted from 1; past the end is last. Returns what to do now; NotFound, Conflict."""
    session = writing.open_session(db, user_id, session_id)
    entry = writing.find_entry(session, entry_id)
    others = [other for other in session["entries"] if other is not entry]
    others.insert(position - 1, entry)
    _renumber(db, [other["id"] for other in others])
    return writing.changed(db, user_id, session_id)


def _split(db: Connection, session: Row, entry: Row, exercise: Row, reason: str | None) -> int:
    """Put an entry of the other exercise after the one whose done sets stay. Returns its id; Conflict when there are too many."""
    _refuse_too_many(session)
    new_id = writing.insert_entry(
        db, session["id"], entry["position"], exercise, entry["planned_exercise"], entry["superset"], reason
    )
    ids = [other["id"] for other in session["entries"]]
    ids.insert(ids.index(entry["id"]) + 1, new_id)
    _renumber(db, ids)
    return new_id


def _refuse_too_many(session: Row) -> None:
    if len(session["entries"]) >= ENTRIES_IN_DAY:
        raise Conflict(f"A session can have {ENTRIES_IN_DAY} exercises at the most.")


def _renumber(db: Connection, entry_ids: list[int]) -> None:
    db.executemany(
        "UPDATE session_entry SET position = :position WHERE id = :id",
        [{"position": position, "id": entry_id} for position, entry_id in enumerate(entry_ids)],
    )
