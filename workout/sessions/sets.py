"""What is done with a set: complete, skip, reopen, adjust, delete and add."""

import json

from workout.db import Connection, Row
from workout.errors import Conflict, Invalid
from workout.exercises import DONE_FIELDS
from workout.limits import SETS_IN_ENTRY
from workout.plans import targets
from workout.sessions import inserting, store
from workout.sessions.planning import PLANNED
from workout.sessions.state import Session, Set, Step, moment, rested


def complete(db: Connection, user_id: int, session_id: int, set_id: int, body: Row) -> Row:
    """Mark a set as done, as planned where the body says nothing else. Starts the rest.

    Where no weight was planned, the sets still to come plan the one that was used. Returns what to do now. Raises NotFound,
    Invalid for what the exercise does not record, and Conflict when the set is not open, or the session is paused.
    """
    session = store.load(db, user_id, session_id)
    step = session.step(set_id)
    at = moment(session, body, "completed_at")
    refuse_paused(session, at)
    _refuse_closed(step.set, "complete")
    refuse(targets.untracked(body, step.entry.exercise))
    done = done_as_told(step.set, body)
    if body.keys() & done.keys():
        refuse_nothing(done, step.entry.exercise)
    one = store.mark(db, step.set, "done", at, body.get("note", step.set.note), **done)
    session = session.with_sets([one, *_carry_weight(db, step, one)])
    return store.save(db, rested(session, step.round[-1].rest_s if step.ends_round else 0, at), at)


def skip(db: Connection, user_id: int, session_id: int, set_id: int, body: Row) -> Row:
    """Leave a set out. Starts the rest if that ends a round of which something was done.

    Returns what to do now; NotFound, Invalid, Conflict when the set is not open.
    """
    session = store.load(db, user_id, session_id)
    step = session.step(set_id)
    at = moment(session, body, "completed_at")
    _refuse_closed(step.set, "skip")
    session = session.with_sets([store.mark(db, step.set, "skipped", at, body.get("reason") or step.set.note)])
    if step.ends_round and any(one.status == "done" for one in step.round):
        session = rested(session, step.round[-1].rest_s, at)
    return store.save(db, session, at)


def reopen(db: Connection, user_id: int, session_id: int, set_id: int) -> Row:
    """Take back that a set was done or skipped. Returns what to do now; NotFound, Conflict when it is open."""
    session = store.load(db, user_id, session_id)
    one = session.step(set_id).set
    if one.status == "pending":
        raise Conflict("This set is open already.")
    store.mark(db, one, "pending", "", one.note)
    session = store.load(db, user_id, session_id)
    return store.save(db, session._replace(rest_started_at=None, rest_ends_at=None))


def adjust(db: Connection, user_id: int, session_id: int, set_id: int, changes: Row) -> Row:
    """Change what is planned of an open set, correct what was done of a done one (also long after), or note something.

    Returns what to do now. Raises NotFound, Invalid, and Conflict for `planned` of a set that is not open, or `done` of one
    that was not done.
    """
    session = store.load(db, user_id, session_id)
    entry, one, _ = session.step(set_id)
    if "done" in changes and one.status != "done":
        raise Conflict(f"This set is {one.status}; what was done can only be told of a set that was done.")
    if "planned" in changes and one.status != "pending":
        raise Conflict(f"This set is {one.status}; what is planned can only be changed of an open set.")
    planned = {**one.planned, **changes.get("planned", {})}
    done = {**one.done, **changes.get("done", {})}
    refuse(targets.mistakes(planned, entry.exercise), "/planned")
    refuse(targets.untracked(done, entry.exercise), "/done")
    if "done" in changes:
        refuse_nothing(done, entry.exercise, "/done")
    db.execute(
        """
        UPDATE session_set
           SET adjusted = :adjusted, rest_s = :rest_s, reps = :reps, weight_kg = :weight_kg, duration_s = :duration_s,
               distance_m = :distance_m, rir = :rir, side = :side, note = :note
         WHERE id = :id
        """,
        {
            "side": None,
            **done,
            "adjusted": json.dumps(planned) if planned != one.original else None,
            "rest_s": planned["rest_s"],
            "note": changes.get("note", one.note),
            "id": set_id,
        },
    )
    return store.save(db, store.load(db, user_id, session_id))


def delete_set(db: Connection, user_id: int, session_id: int, set_id: int) -> Row:
    """Remove a set: an open one, or any of a session that is over. Returns what to do now; NotFound, Conflict."""
    session = store.load(db, user_id, session_id)
    one = session.step(set_id).set
    if not session.ended_at:
        _refuse_closed(one, "delete")
    db.execute("DELETE FROM session_set WHERE id = :id", {"id": set_id})
    return store.save(db, store.load(db, user_id, session_id))


def add_set(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Add a set at the end of an entry; what is left out is as in its last set. In a session that is over it counts as done.

    Returns what to do now. Raises NotFound, Invalid, and Conflict when there are too many.
    """
    session = store.load(db, user_id, session_id)
    entry = session.entry(entry_id)
    if len(entry.sets) >= SETS_IN_ENTRY:
        raise Conflict(f"An exercise can have {SETS_IN_ENTRY} sets at the most.")
    last = entry.sets[-1] if entry.sets else None
    blank = {**dict.fromkeys(PLANNED), "rest_s": entry.exercise["rest_s"]}
    planned = {**(last.planned if last else blank), **{name: body[name] for name in PLANNED if name in body}}
    refuse(targets.mistakes(planned, entry.exercise))
    new = {
        "position": (last.position if last else 0) + 1,
        "set_type": body.get("set_type", last.set_type if last else "working"),
        "status": "pending",
        "added": True,
        "planned": planned,
    }
    if session.ended_at:
        before = last.done if last and last.status == "done" else planned
        done = {name: body.get(name, before[name] if name != "rir" else None) for name in DONE_FIELDS}
        new |= {**done, "status": "done", "completed_at": session.ended_at}
    inserting.insert_sets(db, entry_id, [new])
    return store.save(db, store.load(db, user_id, session_id))


def refuse_paused(session: Session, at: str) -> None:
    """Raise Conflict for what was done during a pause."""
    if session.paused_at and at >= session.paused_at:
        raise Conflict("This session is paused; resume it first.")


def done_as_told(one: Set, told: Row) -> Row:
    """What was done in a set: as it was told, or else as it was planned; repetitions in reserve only if they were told."""
    done = {name: told.get(name, one.planned[name] if name != "rir" else None) for name in DONE_FIELDS}
    return {**done, "side": told["side"]} if "side" in told else done


def refuse_nothing(done: Row, exercise: Row, pointer: str = "") -> None:
    """Raise Invalid for a set of which nothing was done that the exercise records."""
    names = [name for name in DONE_FIELDS if name != "rir" and targets.NEEDS[name] in exercise["tracks"]]
    if all(done.get(name) is None for name in names):
        raise Invalid((pointer, f"A set that was done has a value; give {' or '.join(names)}, or skip the set."))


def refuse(problems: list[tuple[str, str]], pointer: str = "") -> None:
    """Raise Invalid if there are problems, each a field below the pointer and what is wrong with it."""
    if problems:
        raise Invalid(*((f"{pointer}/{name}", detail) for name, detail in problems))


def _refuse_closed(one: Set, what: str) -> None:
    if one.status != "pending":
        raise Conflict(f"This set is {one.status}, so there is nothing to {what}; reopen it to undo that.")


def _carry_weight(db: Connection, step: Step, done: Set) -> list[Set]:
    """Plan the weight of a set that was done for the open sets like it whose weight was left to be found out. Returns those."""
    before, now = step.set.planned["weight_kg"], done.weight_kg
    if now == before:
        return []
    following = [
        one._replace(planned={**one.planned, "weight_kg": now})
        for one in step.entry.sets
        if one.id != done.id
        and (one.status, one.set_type, one.planned["weight_kg"]) == ("pending", done.set_type, before)
        and (before is None or one.original["weight_kg"] is None)
    ]
    db.executemany(
        "UPDATE session_set SET adjusted = :adjusted WHERE id = :id",
        [{"adjusted": json.dumps(one.planned), "id": one.id} for one in following],
    )
    return following
