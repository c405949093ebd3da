"""Changes to a set: complete, skip, reopen, adjust, delete and add."""

import json

from workout.db import Connection, Row
from workout.errors import Conflict, Flaw, Invalid
from workout.exercises import DONE_FIELDS, refuse_nothing, refuse_untracked
from workout.limits import SETS_IN_ENTRY
from workout.plans import targets
from workout.progression import TO_DO
from workout.sessions import inserting, store
from workout.sessions.planning import PLANNED
from workout.sessions.state import Entry, Session, Set, moment, rested


def complete(db: Connection, user_id: int, session_id: int, set_id: int, body: Row) -> Row:
    """Mark a set as done. Values that the body leaves out are as planned. Starts the rest if this ends the round.

    If no weight was planned for the set, the weight that was used is now planned for the entry's open sets too (see
    `_carry_weight`). Returns what to do now. Raises NotFound, Invalid for values that the exercise does not record, and Conflict
    when the set is not open, or the session is paused.
    """
    session = store.load(db, user_id, session_id)
    step = session.step(set_id)
    at = moment(session, body, "completed_at")
    refuse_paused(session, at)
    _refuse_closed(step.set, "complete")
    done = done_as_told(step.set, body)
    refuse_untracked(body, step.entry.exercise)
    if body.keys() & done.keys():  # a tap on Done sends no values, and always counts
        refuse_nothing(done, step.entry.exercise)
    one = store.mark(db, step.set, "done", at, body.get("note", step.set.note), **done)
    carried = _carry_weight(db, step.entry, one, step.set.planned["weight_kg"], one.weight_kg)
    session = session.with_sets([one, *carried])
    return store.save(db, rested(session, step.round[-1].rest_s if step.ends_round else 0, at), at)


def skip(db: Connection, user_id: int, session_id: int, set_id: int, body: Row) -> Row:
    """Skip a set. Starts the rest if this ends a round in which a set was done.

    Returns what to do now. Raises NotFound, Invalid, Conflict when the set is not open.
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
    """Make a done or skipped set open again. If its weight was planned for the open sets too, this is undone.

    Returns what to do now. Raises NotFound, Conflict when it is open already.
    """
    session = store.load(db, user_id, session_id)
    entry, one, _ = session.step(set_id)
    if one.status == "pending":
        raise Conflict("This set is open already.", code="set_state")
    _correct_carried(db, entry, one, one.planned["weight_kg"])
    store.mark(db, one, "pending", None, one.note)
    session = store.load(db, user_id, session_id)
    return store.save(db, session._replace(rest_started_at=None, rest_ends_at=None))


def adjust(db: Connection, user_id: int, session_id: int, set_id: int, changes: Row) -> Row:
    """Change the targets of an open set, correct the values of a done set (even long after), or change a set's note.

    Returns what to do now. Raises NotFound, Invalid, and Conflict for `planned` when the set is not open, or `done` when it was
    not done.
    """
    session = store.load(db, user_id, session_id)
    entry, one, _ = session.step(set_id)
    if "done" in changes and one.status != "done":
        detail = f"This set is {one.status}; what was done can only be told of a set that was done."
        raise Conflict(detail, code="set_state")
    if "planned" in changes and one.status != "pending":
        detail = f"This set is {one.status}; what is planned can only be changed of an open set."
        raise Conflict(detail, code="set_state")
    planned = {**one.planned, **changes.get("planned", {})}
    done = {**one.done, **changes.get("done", {})}
    if "planned" in changes:  # a change of the note alone must not fail because of targets that were stored earlier
        _refuse_mistakes(targets.mistakes(planned, entry.exercise), "/planned")
    if "done" in changes:
        refuse_untracked(done, entry.exercise, "/done")
        refuse_nothing(done, entry.exercise, "/done")
        _correct_carried(db, entry, one, done["weight_kg"])
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
    """Remove a set. Returns what to do now. Raises NotFound, and Conflict for a done or skipped set of an active session."""
    session = store.load(db, user_id, session_id)
    one = session.step(set_id).set
    if not session.ended_at:
        _refuse_closed(one, "delete")
    db.execute("DELETE FROM session_set WHERE id = :id", {"id": set_id})
    return store.save(db, store.load(db, user_id, session_id))


def add_set(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Add a set at the end of an entry. Fields left out are copied from the entry's last set, but not the `reps_max` of a range
    whose `reps` are given. If the session is over, the set counts as done.

    Returns what to do now. Raises NotFound, Invalid, and Conflict when the entry has too many sets.
    """
    session = store.load(db, user_id, session_id)
    entry = session.entry(entry_id)
    if len(entry.sets) >= SETS_IN_ENTRY:
        raise Conflict(f"An exercise can have {SETS_IN_ENTRY} sets at the most.", code="limit_reached")
    last = entry.sets[-1] if entry.sets else None
    blank = {**dict.fromkeys(PLANNED), "rest_s": entry.exercise["rest_s"]}
    alone = {"reps_max": None} if "reps" in body else {}
    planned = {**(last.planned if last else blank), **alone, **{name: body[name] for name in PLANNED if name in body}}
    _refuse_mistakes(targets.mistakes(planned, entry.exercise))
    new = {
        "position": (last.position if last else 0) + 1,
        "set_type": body.get("set_type", last.set_type if last else "working"),
        "status": "pending",
        "added": True,
        "planned": planned,
        "scheme": _scheme(db, last, planned),
    }
    if session.ended_at:
        before = last.done if last and last.status == "done" else planned
        done = {name: body.get(name, before[name] if name != "rir" else None) for name in DONE_FIELDS}
        refuse_nothing(done, entry.exercise)
        new |= {**done, "status": "done", "completed_at": session.ended_at}
    inserting.insert_sets(db, entry_id, [new])
    return store.save(db, store.load(db, user_id, session_id))


def _scheme(db: Connection, last: Set | None, planned: Row) -> Row | None:
    """The column `scheme` of a new set: that of the entry's last set, if both were planned with the same repetitions, duration
    and distance (the fields of TO_DO); else None.
    """
    if last is None or any(planned[name] != last.original[name] for name in TO_DO):
        return None
    row = db.execute("SELECT scheme FROM session_set WHERE id = :id", {"id": last.id}).fetchone()
    scheme: Row | None = json.loads(row["scheme"]) if row["scheme"] else None
    return scheme


def refuse_paused(session: Session, at: str) -> None:
    """Raise Conflict if the session is paused, and already was at the instant `at`."""
    if session.paused_at and at >= session.paused_at:
        raise Conflict("This session is paused; resume it first.", code="session_paused")


def done_as_told(one: Set, told: Row) -> Row:
    """The values of a done set: those in `told`, the body; for a missing one, the planned value, or None for repetitions in
    reserve (`rir`).
    """
    done = {name: told.get(name, one.planned[name] if name != "rir" else None) for name in DONE_FIELDS}
    return {**done, "side": told["side"]} if "side" in told else done


def _refuse_mistakes(problems: list[Flaw], pointer: str = "") -> None:
    """Raise Invalid if there are problems. The pointer of each is the name of a field, which is put below `pointer`."""
    if problems:
        raise Invalid(*(problem.below(pointer) for problem in problems))


def _refuse_closed(one: Set, what: str) -> None:
    if one.status != "pending":
        detail = f"This set is {one.status}, so there is nothing to {what}; reopen it to undo that."
        raise Conflict(detail, code="set_state")


def _carry_weight(db: Connection, entry: Entry, done: Set, before: float | None, now: float | None) -> list[Set]:
    """For the entry's open sets for which the weight `before` is planned, plan the weight `now`. Returns these sets.

    `done`: the set that has the new weight; only sets of its type change. A weight with which a set came into the session stays.
    """
    if now == before:
        return []
    following = [
        one._replace(planned={**one.planned, "weight_kg": now})
        for one in entry.sets
        if one.id != done.id
        and (one.status, one.set_type, one.planned["weight_kg"]) == ("pending", done.set_type, before)
        and (before is None or one.original["weight_kg"] is None)
    ]
    db.executemany(
        "UPDATE session_set SET adjusted = :adjusted WHERE id = :id",
        [{"adjusted": json.dumps(one.planned), "id": one.id} for one in following],
    )
    return following


def _correct_carried(db: Connection, entry: Entry, one: Set, weight_kg: float | None) -> None:
    """Call this before a set is corrected or opened again. If it was the last to be done of its type in the entry, the open sets
    plan its weight (see `_carry_weight`): from now on they plan `weight_kg` instead.
    """
    alike = [other for other in entry.sets if (other.status, other.set_type) == ("done", one.set_type)]
    if one.status == "done" and all(str(other.completed_at) <= str(one.completed_at) for other in alike):
        _carry_weight(db, entry, one, one.weight_kg, weight_kg)
