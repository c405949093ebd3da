"""Changes to an entry, an exercise of a session: complete, skip, swap, add, remove and move it."""

import json

from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict
from workout.exercises import DONE_FIELDS, refuse_nothing
from workout.limits import ENTRIES_IN_DAY
from workout.plans import targets
from workout.sessions import inserting, planning, store
from workout.sessions.sets import done_as_told, refuse_paused
from workout.sessions.state import Entry, Session, Set, Step, moment, rested


def complete_entry(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Mark every open set of the entry as done, with the planned values. Returns what to do now. Raises NotFound, Invalid,
    Conflict when no set is open or the session is paused.
    """
    session = store.load(db, user_id, session_id)
    at = moment(session, body, "completed_at")
    refuse_paused(session, at)
    steps = _open_steps(session, entry_id)
    done = [store.mark(db, step.set, "done", at, step.set.note, **done_as_told(step.set, {})) for step in steps]
    return store.save(db, rested(session.with_sets(done), steps[-1].rest_s, at), at)


def skip_entry(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Skip every open set of an entry. Returns what to do now. Raises NotFound, Invalid, Conflict when no set is open."""
    session = store.load(db, user_id, session_id)
    at = moment(session, body, "completed_at")
    steps = _open_steps(session, entry_id)
    skipped = [store.mark(db, step.set, "skipped", at, body.get("reason") or step.set.note) for step in steps]
    return store.save(db, session.with_sets(skipped), at)


def swap_entry(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Replace the exercise: the open sets change to the other exercise; done and skipped sets stay as they are.

    Targets that the new exercise does not record are removed, and so is the weight, because it was meant for the former exercise.
    Swapping back restores them. Returns what to do now. Raises NotFound, Invalid for an exercise that the user does not have,
    Conflict when no set is open.
    """
    session = store.load(db, user_id, session_id)
    entry = session.entry(entry_id)
    open_sets = [one for one in entry.sets if one.status == "pending"]
    if not open_sets:
        raise Conflict("No set of this exercise is open.", code="nothing_open")
    exercise = planning.known_exercise(db, user_id, body["exercise_id"])
    if len(open_sets) == len(entry.sets):
        db.execute(
            """
            UPDATE session_entry
               SET exercise_id = :exercise_id, exercise = :exercise, note = :note
             WHERE id = :id
            """,
            {
                "exercise_id": exercise["id"],
                "exercise": json.dumps(exercise),
                "note": body.get("reason") or entry.note,
                "id": entry_id,
            },
        )
    else:
        entry_id = _split(db, session, entry, exercise, body.get("reason"))
    _give(db, open_sets, entry_id, exercise, entry.planned_exercise)
    return store.save(db, store.load(db, user_id, session_id))


def add_entry(db: Connection, user: User, session_id: int, body: Row) -> Row:
    """Add an exercise at the end. If the session is over, the sets of the exercise count as done, with the given targets as
    values.

    Returns what to do now. Raises NotFound, Invalid, and Conflict when the session has too many exercises.
    """
    session = store.load(db, user.id, session_id)
    _refuse_too_many(session)
    (entry,) = targets.complete(db, user.id, [targets.Pointed("", body)])
    (today,) = planning.plan_today(db, user, [entry], None)
    asked = entry if session.ended_at else today.entry
    sets = planning.open_sets(asked, entry, added=True)
    if session.ended_at:
        sets = [{**one, **_as_planned(one), "status": "done", "completed_at": session.ended_at} for one in sets]
        for one in sets:
            refuse_nothing(one, today.exercise)
    position = max((other.position for other in session.entries), default=-1) + 1
    entry_id = inserting.insert_entry(db, session_id, position, today.exercise, None, entry["superset"], entry["notes"])
    inserting.insert_sets(db, entry_id, sets)
    return store.save(db, store.load(db, user.id, session_id))


def remove_entry(db: Connection, user_id: int, session_id: int, entry_id: int) -> Row:
    """Remove an entry with all its sets, including done ones. Returns what to do now. Raises NotFound."""
    store.load(db, user_id, session_id).entry(entry_id)
    db.execute("DELETE FROM session_entry WHERE id = :id AND user_id = :user_id", {"id": entry_id, "user_id": user_id})
    return store.save(db, store.load(db, user_id, session_id))


def move_entry(db: Connection, user_id: int, session_id: int, entry_id: int, position: int) -> Row:
    """Move an entry to `position`, counted from 1; a number that is too large means the end. Returns what to do now. Raises
    NotFound.
    """
    session = store.load(db, user_id, session_id)
    session.entry(entry_id)
    ids = [entry.id for entry in session.entries if entry.id != entry_id]
    ids.insert(position - 1, entry_id)
    _renumber(db, ids)
    return store.save(db, store.load(db, user_id, session_id))


def _as_planned(one: Row) -> Row:
    """The values of a set that was done as planned."""
    return {name: one["planned"][name] for name in DONE_FIELDS if name != "rir"}


def _open_steps(session: Session, entry_id: int) -> list[Step]:
    session.entry(entry_id)
    steps = [step for step in session.pending if step.entry.id == entry_id]
    if not steps:
        raise Conflict("No set of this exercise is open.", code="nothing_open")
    return steps


def _split(db: Connection, session: Session, entry: Entry, exercise: Row, reason: str | None) -> int:
    """Insert an entry for the other exercise after `entry`, with `reason` as its note. Returns the new entry's id.

    Raises Conflict when the session has too many exercises.
    """
    _refuse_too_many(session)
    new_id = inserting.insert_entry(db, session.id, entry.position, exercise, entry.planned_exercise, entry.superset, reason)
    ids = [other.id for other in session.entries]
    ids.insert(ids.index(entry.id) + 1, new_id)
    _renumber(db, ids)
    return new_id


def _give(db: Connection, sets: list[Set], entry_id: int, exercise: Row, planned_exercise: Row | None) -> None:
    """Move the sets to an entry with another exercise. Targets that this exercise does not record are removed.

    The weight is removed too, unless this is the exercise that was planned for the entry: then the planned weight returns.
    """
    is_planned = planned_exercise is not None and planned_exercise["id"] == exercise["id"]
    for one in sets:
        planned = {name: one.original[name] if value is None else value for name, value in one.planned.items()}
        planned["weight_kg"] = one.original["weight_kg"] if is_planned else None
        planned |= dict.fromkeys(flaw.pointer for flaw in targets.mistakes(planned, exercise))
        db.execute(
            "UPDATE session_set SET entry_id = :entry_id, exercise_id = :exercise_id, adjusted = :adjusted WHERE id = :id",
            {"entry_id": entry_id, "exercise_id": exercise["id"], "adjusted": json.dumps(planned), "id": one.id},
        )


def _refuse_too_many(session: Session) -> None:
    if len(session.entries) >= ENTRIES_IN_DAY:
        raise Conflict(f"A session can have {ENTRIES_IN_DAY} exercises at the most.", code="limit_reached")


def _renumber(db: Connection, entry_ids: list[int]) -> None:
    db.executemany(
        "UPDATE session_entry SET position = :position WHERE id = :id",
        [{"position": position, "id": entry_id} for position, entry_id in enumerate(entry_ids)],
    )
