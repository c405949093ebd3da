"""The clock of a session: its rests and pauses, and its end."""

from datetime import timedelta

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid
from workout.sessions import reading, state, writing


def change_rest(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Make the rest under way longer or shorter, or end it. Returns what to do now; NotFound, Invalid, Conflict."""
    session = writing.open_session(db, user_id, session_id)
    if ("extend_s" in body) == bool(body.get("skip")):
        raise Invalid(("", 'Give either {"extend_s": seconds} or {"skip": true}.'))
    if (phase := state.phase(session, clock.now())) != "rest":
        raise Conflict(f"There is no rest under way; the phase is {phase}.")
    ends = clock.parse(session["rest_ends_at"]) + timedelta(seconds=body.get("extend_s", 0))
    _set_rest(db, session_id, session["rest_started_at"], clock.now_text() if body.get("skip") else clock.text(ends))
    return writing.changed(db, user_id, session_id)


def pause(db: Connection, user_id: int, session_id: int) -> Row:
    """Stop the clock and the rest. Returns what to do now; NotFound, Conflict when it is paused already, or over."""
    if writing.open_session(db, user_id, session_id)["paused_at"]:
        raise Conflict("This session is paused already.")
    db.execute("UPDATE session SET paused_at = :now WHERE id = :id", {"now": clock.now_text(), "id": session_id})
    return writing.changed(db, user_id, session_id)


def resume(db: Connection, user_id: int, session_id: int) -> Row:
    """Let the clock run on, and a rest take as long as it still had. Returns what to do now; NotFound, Conflict."""
    session = writing.open_session(db, user_id, session_id)
    if not session["paused_at"]:
        raise Conflict("This session is not paused.")
    paused = clock.now() - clock.parse(session["paused_at"])
    if session["rest_ends_at"]:
        began, ends = (clock.parse(session[name]) + paused for name in ("rest_started_at", "rest_ends_at"))
        _set_rest(db, session_id, clock.text(began), clock.text(ends))
    _end_pause(db, session)
    return writing.changed(db, user_id, session_id)


def finish(db: Connection, user: User, session_id: int) -> Row:
    """End the session; sets that are still open stay so. Returns it whole, with its summary; NotFound, Conflict."""
    _end(db, user.id, session_id, "finished")
    return reading.get(db, user, session_id)


def abandon(db: Connection, user_id: int, session_id: int) -> Row:
    """Give the session up. Returns its last state; NotFound, Conflict."""
    _end(db, user_id, session_id, "abandoned")
    return reading.get_current(db, user_id, session_id)


def _end(db: Connection, user_id: int, session_id: int, ending: str) -> None:
    session = writing.open_session(db, user_id, session_id)
    if session["paused_at"]:
        _end_pause(db, session)
    db.execute(
        "UPDATE session SET ended_at = :now, ending = :ending WHERE id = :id",
        {"now": clock.now_text(), "ending": ending, "id": session_id},
    )
    writing.touch(db, session_id)


def _end_pause(db: Connection, session: Row) -> None:
    paused = clock.now() - clock.parse(session["paused_at"])
    db.execute(
        "UPDATE session SET paused_at = NULL, paused_s = paused_s + :paused_s WHERE id = :id",
        {"paused_s": paused.total_seconds(), "id": session["id"]},
    )


def _set_rest(db: Connection, session_id: int, began: str, ends: str) -> None:
    db.execute(
        "UPDATE session SET rest_started_at = :began, rest_ends_at = :ends WHERE id = :id",
        {"began": began, "ends": ends, "id": session_id},
    )
