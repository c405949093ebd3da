"""The clock of a session: its rests and pauses, and its end."""

from datetime import datetime, timedelta

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid
from workout.sessions import reading, state, store
from workout.sessions.state import Session


def change_rest(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Make the present rest longer or shorter, or end it. Returns what to do now; NotFound, Invalid, Conflict."""
    session = store.load_open(db, user_id, session_id)
    if ("extend_s" in body) == bool(body.get("skip")):
        raise Invalid(("", 'Give either {"extend_s": seconds} or {"skip": true}.'))
    now = clock.now()
    if (phase := state.phase(session, now)) != "rest" or not session.rest_ends_at:
        raise Conflict(f"There is no rest under way; the phase is {phase}.")
    ends = now if body.get("skip") else clock.parse(session.rest_ends_at) + timedelta(seconds=body["extend_s"])
    return store.save(db, session._replace(rest_ends_at=clock.text(ends)), now)


def pause(db: Connection, user_id: int, session_id: int) -> Row:
    """Stop the clock and the rest. Returns what to do now; NotFound, Conflict when it is paused already, or over."""
    session = store.load_open(db, user_id, session_id)
    if session.paused_at:
        raise Conflict("This session is paused already.")
    now = clock.now()
    return store.save(db, session._replace(paused_at=clock.text(now)), now)


def resume(db: Connection, user_id: int, session_id: int) -> Row:
    """Let the clock go on, and the rest too, for as long as it still had. Returns what to do now; NotFound, Conflict."""
    session = store.load_open(db, user_id, session_id)
    if not session.paused_at:
        raise Conflict("This session is not paused.")
    now = clock.now()
    if session.rest_started_at and session.rest_ends_at:
        paused = now - clock.parse(session.paused_at)
        began, ends = (clock.text(clock.parse(at) + paused) for at in (session.rest_started_at, session.rest_ends_at))
        session = session._replace(rest_started_at=began, rest_ends_at=ends)
    return store.save(db, _unpaused(session, now), now)


def finish(db: Connection, user: User, session_id: int) -> Row:
    """End the session; sets that are still open stay open. Returns it whole, with its summary; NotFound, Conflict."""
    _end(db, user.id, session_id, "finished")
    return reading.get(db, user, session_id)


def abandon(db: Connection, user_id: int, session_id: int) -> Row:
    """Give the session up. Returns its last state; NotFound, Conflict."""
    return _end(db, user_id, session_id, "abandoned")


def _end(db: Connection, user_id: int, session_id: int, ending: str) -> Row:
    now = clock.now()
    session = _unpaused(store.load_open(db, user_id, session_id), now)
    return store.save(db, session._replace(ended_at=clock.text(now), ending=ending), now)


def _unpaused(session: Session, now: datetime) -> Session:
    """The session without the pause that it may be in, which is added to the pauses that are over."""
    if not session.paused_at:
        return session
    paused = now - clock.parse(session.paused_at)
    return session._replace(paused_at=None, paused_s=session.paused_s + paused.total_seconds())
