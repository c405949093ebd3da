"""Going through the sets: completing, skipping, undoing, adjusting, deleting and adding them."""

import json
from collections.abc import Iterable
from datetime import timedelta

from workout import clock
from workout.db import Connection, Row
from workout.errors import Conflict
from workout.exercises import DONE_FIELDS
from workout.limits import SETS_IN_ENTRY
from workout.sessions import reading, state, writing
from workout.sessions.state import Step
from workout.sessions.writing import PLANNED


def complete(db: Connection, user_id: int, session_id: int, set_id: int, body: Row) -> Row:
    """Mark a set as done: what is left out was done as planned. Starts the rest.

    Where no weight was planned, the sets still to come plan the one that was used. Returns what to do now. Raises NotFound,
    Invalid for what the exercise does not record, and Conflict when the set is not open, or the session is paused or over.
    """
    session = _running(db, user_id, session_id)
    step = writing.find_step(session, set_id)
    _refuse_closed(step, "complete")
    writing.check_values(step.entry["exercise"], body)
    _mark_done(db, step, body)
    _carry_weight(db, step)
    _rest(session, 0 if _any_open(step.round) else step.round[-1]["rest_s"])
    return writing.changed_at_hand(db, session)


def skip(db: Connection, user_id: int, session_id: int, set_id: int, reason: str | None) -> Row:
    """Leave a set out. Starts the rest where that ends a round of which something was done.

    Returns what to do now; NotFound, Conflict when the set is not open, or the session is over.
    """
    session = writing.open_session(db, user_id, session_id)
    step = writing.find_step(session, set_id)
    _refuse_closed(step, "skip")
    _mark(db, step, "skipped", {}, reason or step.set["note"])
    if not _any_open(step.round) and any(one["status"] == "done" for one in step.round):
        _rest(session, step.round[-1]["rest_s"])
    return writing.changed_at_hand(db, session)


def reopen(db: Connection, user_id: int, session_id: int, set_id: int) -> Row:
    """Take back that a set was done or skipped. Returns what to do now; NotFound, Conflict when it is open, or all is over."""
    session = writing.open_session(db, user_id, session_id)
    step = writing.find_step(session, set_id)
    if step.set["status"] == "pending":
        raise Conflict("This set is open already.")
    _mark(db, step, "pending", {}, step.set["note"])
    _rest(session, 0)
    return writing.changed_at_hand(db, session)


def adjust(db: Connection, user_id: int, session_id: int, set_id: int, changes: Row) -> Row:
    """Change what is planned of an open set, correct what was done of a done one (also long after), or note something.

    Returns what to do now. Raises NotFound, Invalid, and Conflict for the plan of a set that is not open, the deed of one
    that was not done.
    """
    session = reading.load(db, user_id, session_id)
    step = writing.find_step(session, set_id)
    one = step.set
    if "done" in changes and one["status"] != "done":
        raise Conflict(f"This set is {one['status']}; what was done can only be told of a set that was done.")
    if "planned" in changes and (one["status"] != "pending" or session["ended_at"]):
        raise Conflict("What was planned can only be changed of an open set in a session that is not over.")
    planned = {**one["planned"], **changes.get("planned", {})}
    done = {**{name: one[name] for name in DONE_FIELDS}, **changes.get("done", {})}
    writing.check_values(step.entry["exercise"], planned, "/planned")
    writing.check_values(step.entry["exercise"], done, "/done")
    db.execute(
        """
        UPDATE session_set
           SET adjusted = :adjusted, rest_s = :rest_s, reps = :reps, weight_kg = :weight_kg, duration_s = :duration_s,
               distance_m = :distance_m, rir = :rir, note = :note
         WHERE id = :id
        """,
        {
            **done,
            "adjusted": json.dumps(planned) if planned != one["original"] else None,
            "rest_s": planned["rest_s"],
            "note": changes.get("note", one["note"]),
            "id": set_id,
        },
    )
    return writing.changed(db, user_id, session_id)


def delete_set(db: Connection, user_id: int, session_id: int, set_id: int) -> Row:
    """Remove an open set. Returns what to do now; NotFound, Conflict when it is not open, or the session is over."""
    session = writing.open_session(db, user_id, session_id)
    _refuse_closed(writing.find_step(session, set_id), "delete")
    db.execute("DELETE FROM session_set WHERE id = :id", {"id": set_id})
    return writing.changed(db, user_id, session_id)


def add_set(db: Connection, user_id: int, session_id: int, entry_id: int, body: Row) -> Row:
    """Add a set at the end of an exercise; what is left out is as in its last set.

    Returns what to do now. Raises NotFound, Invalid, and Conflict when there are too many, or the session is over.
    """
    session = writing.open_session(db, user_id, session_id)
    entry = writing.find_entry(session, entry_id)
    if len(entry["sets"]) >= SETS_IN_ENTRY:
        raise Conflict(f"An exercise can have {SETS_IN_ENTRY} sets at the most.")
    last = entry["sets"][-1] if entry["sets"] else None
    blank = {**dict.fromkeys(PLANNED), "rest_s": entry["exercise"]["rest_s"]}
    planned = {**(last["planned"] if last else blank), **{name: body[name] for name in PLANNED if name in body}}
    writing.check_values(entry["exercise"], planned)
    new = {
        "position": (last["position"] if last else 0) + 1,
        "set_type": body.get("set_type", last["set_type"] if last else "working"),
        "status": "pending",
        "added": True,
        "planned": planned,
    }
    writing.insert_sets(db, entry_id, [new])
    return writing.changed(db, user_id, session_id)


def complete_entry(db: Connection, user_id: int, session_id: int, entry_id: int) -> Row:
    """Mark every open set of an exercise as done, as planned. Returns what to do now; NotFound, Conflict when none is open."""
    session = _running(db, user_id, session_id)
    steps = _open_steps(session, entry_id)
    for step in steps:
        _mark_done(db, step, {})
    _rest(session, steps[-1].rest_s)
    return writing.changed_at_hand(db, session)


def skip_entry(db: Connection, user_id: int, session_id: int, entry_id: int, reason: str | None) -> Row:
    """Leave out every open set of an exercise. Returns what to do now; NotFound, Conflict when none is open."""
    session = writing.open_session(db, user_id, session_id)
    for step in _open_steps(session, entry_id):
        _mark(db, step, "skipped", {}, reason or step.set["note"])
    return writing.changed_at_hand(db, session)


def _running(db: Connection, user_id: int, session_id: int) -> Row:
    session = writing.open_session(db, user_id, session_id)
    if session["paused_at"]:
        raise Conflict("This session is paused; resume it first.")
    return session


def _refuse_closed(step: Step, what: str) -> None:
    if step.set["status"] != "pending":
        raise Conflict(f"This set is {step.set['status']}, so there is nothing to {what}; reopen it to undo that.")


def _open_steps(session: Row, entry_id: int) -> list[Step]:
    writing.find_entry(session, entry_id)
    steps = [step for step in state.order(session["entries"]) if step.entry["id"] == entry_id and step.set["status"] == "pending"]
    if not steps:
        raise Conflict("No set of this exercise is open.")
    return steps


def _any_open(sets: Iterable[Row]) -> bool:
    return any(one["status"] == "pending" for one in sets)


def _mark_done(db: Connection, step: Step, body: Row) -> None:
    done = {name: body.get(name, step.set["planned"][name]) for name in DONE_FIELDS}
    _mark(db, step, "done", done, body.get("note", step.set["note"]))


def _carry_weight(db: Connection, step: Step) -> None:
    """Plan the weight of a set that was done for the open ones like it whose weight was left to be found out."""
    before, now = step.set["planned"]["weight_kg"], step.set["weight_kg"]
    if now == before:
        return
    following = [
        one
        for one in step.entry["sets"]
        if (one["status"], one["set_type"], one["planned"]["weight_kg"]) == ("pending", step.set["set_type"], before)
        and (before is None or one["original"]["weight_kg"] is None)
    ]
    for one in following:
        one["planned"] = {**one["planned"], "weight_kg": now}
    db.executemany(
        "UPDATE session_set SET adjusted = :adjusted WHERE id = :id",
        [{"adjusted": json.dumps(one["planned"]), "id": one["id"]} for one in following],
    )


def _mark(db: Connection, step: Step, status: str, done: Row, note: str | None) -> None:
    """Save what became of a set and what was done of it, and put that into the session at hand as the database has it now."""
    row = db.execute(
        """
        UPDATE session_set
           SET status = :status, completed_at = :completed_at, reps = :reps, weight_kg = :weight_kg,
               duration_s = :duration_s, distance_m = :distance_m, rir = :rir, note = :note
         WHERE id = :id
        RETURNING status, completed_at, reps, weight_kg, duration_s, distance_m, rir, note
        """,
        {
            **dict.fromkeys(DONE_FIELDS),
            **done,
            "status": status,
            "completed_at": clock.now_text() if status != "pending" else None,
            "note": note,
            "id": step.set["id"],
        },
    ).fetchone()
    step.set.update(row)


def _rest(session: Row, seconds: int) -> None:
    """Begin a rest, which replaces the one before; of no length, or with no set to come, for none. Saved with the change."""
    resting = seconds and _any_open(one for entry in session["entries"] for one in entry["sets"])
    now = clock.now()
    session["rest_started_at"] = clock.text(now) if resting else None
    session["rest_ends_at"] = clock.text(now + timedelta(seconds=seconds)) if resting else None
