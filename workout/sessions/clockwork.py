"""The clock of a session: its rests, its pauses and its end, and how an end is undone."""

from datetime import datetime, timedelta

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict, Flaw, Invalid
from workout.sessions import reading, state, store
from workout.sessions.state import Session, moment

FORGOTTEN_AFTER = timedelta(hours=3)
"""If a session was not changed for this long before somebody ends it, it ends at its last change."""

TAKEN_BACK_WITHIN = timedelta(hours=12)
"""How long after its end a session can be resumed."""


def change_rest(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Make the current rest longer or shorter, or end it. Returns what to do now. Raises NotFound, Invalid, and Conflict when no
    rest is under way or the session is over.
    """
    session = _active(store.load(db, user_id, session_id))
    if ("extend_s" in body) == bool(body.get("skip")):
        raise Invalid(Flaw("", 'Give either {"extend_s": seconds} or {"skip": true}.', "required"))
    at = moment(session, body, "completed_at")
    phase = state.phase(session, at)
    if phase != "rest" or not session.rest_ends_at or at < str(session.rest_started_at):
        detail = "The session is paused; resume it first." if phase == "paused" else f"The phase is {phase}."
        raise Conflict(f"There is no rest under way. {detail}", code="no_rest")
    ends = at if body.get("skip") else clock.after(session.rest_ends_at, timedelta(seconds=body["extend_s"]))
    return store.save(db, session._replace(rest_ends_at=ends), at)


def pause(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Stop the clock and the rest. A pause that is told late begins after the sets and pauses that are known by now.

    Returns what to do now. Raises NotFound, Invalid, Conflict when the session is paused or over.
    """
    session = _active(store.load(db, user_id, session_id))
    if session.paused_at:
        raise Conflict("This session is paused already.", code="session_paused")
    at = max(moment(session, body, "paused_at"), _earliest_pause(session))
    return store.save(db, session._replace(paused_at=at), at)


def resume(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Go on after a pause: the rest continues with the time that it had left. Or resume a session that is over.

    If it is over, the time since its end counts as a pause. Returns what to do now. Raises NotFound, Invalid, and Conflict when
    the session is not paused, when it ended too long ago (see `_refuse_late`), or when another session is active.
    """
    session = store.load(db, user_id, session_id)
    now = clock.now()
    if session.ended_at:
        over = session._replace(ended_at=None, ending=None, paused_at=session.ended_at, rest_started_at=None, rest_ends_at=None)
        at = moment(over, body, "resumed_at")
        _refuse_late(session, session.ended_at, at, now)
        refuse_other_active(db, user_id)
        return store.save(db, _unpaused(over, at), at)
    if not session.paused_at:
        raise Conflict("This session is not paused.", code="not_paused")
    at = max(moment(session, body, "resumed_at"), session.paused_at)
    if session.rest_started_at and session.rest_ends_at:
        paused = _between(session.paused_at, at)
        began, ends = (clock.after(one, paused) for one in (session.rest_started_at, session.rest_ends_at))
        session = session._replace(rest_started_at=began, rest_ends_at=ends)
    return store.save(db, _unpaused(session, at), at)


def finish(db: Connection, user: User, session_id: int, body: Row) -> Row:
    """End the session; open sets stay open. Returns the whole session, with its summary.

    Raises NotFound, Invalid, and Conflict when the session is over, or no set of it was done.
    """
    session = _active(store.load(db, user.id, session_id))
    if not has_done(session):
        detail = "No set was done, so there is nothing to finish; complete one, or give the session up with abandon."
        raise Conflict(detail, code="nothing_done")
    _end(db, session, "finished", body)
    return reading.get(db, user, session_id)


def abandon(db: Connection, user_id: int, session_id: int, body: Row) -> Row:
    """Give the session up. Returns what to do now. Raises NotFound, Invalid, and Conflict when it is over."""
    return _end(db, _active(store.load(db, user_id, session_id)), "abandoned", body)


def ended(session: Session, ending: str, at: str) -> Session:
    """The session, ended at `at`.

    If nobody had changed it for three hours by then, it ends at its last activity. But it never ends before its last set, or
    later than 24 hours after its start.
    """
    if _between(session.last_activity_at, at) >= FORGOTTEN_AFTER:
        at = session.last_activity_at
    last = max([session.started_at, *(one.completed_at for one in session.sets if one.completed_at)])
    at = min(max(at, last), session.latest_end)
    return _unpaused(session, at)._replace(ended_at=at, ending=ending)


def has_done(session: Session) -> bool:
    return any(one.status == "done" for one in session.sets)


def refuse_other_active(db: Connection, user_id: int) -> None:
    """Raise Conflict if the user has an active session; the error names it."""
    active = db.execute(
        "SELECT id, name FROM session WHERE user_id = :user_id AND ended_at IS NULL", {"user_id": user_id}
    ).fetchone()
    if active:
        detail = f"You are in the middle of {active['name']}; finish or abandon it first."
        raise Conflict(detail, code="session_active", session_id=active["id"])


def _active(session: Session) -> Session:
    """Return the session. Raises Conflict when it is over."""
    if session.ended_at:
        detail = f"This session was {session.ending} at {session.ended_at}; resume it first, or correct its sets as they are."
        raise Conflict(detail, code="session_over")
    return session


def _end(db: Connection, session: Session, ending: str, body: Row) -> Row:
    at = moment(session, body, "ended_at")
    return store.save(db, ended(session, ending, at), at)


def _refuse_late(session: Session, ended_at: str, at: str, now: datetime) -> None:
    """Raise Conflict if a session that ended at `ended_at` cannot be resumed at the instant `at`.

    It cannot if `at` is before its end, or if it ended more than 12 hours ago, or if it began 24 hours ago or earlier.
    """
    if at < ended_at:
        detail = f"This session was {session.ending} at {ended_at}, after this; resume it without a time to go on."
        raise Conflict(detail, code="session_over")
    if _between(ended_at, clock.text(now)) > TAKEN_BACK_WITHIN or now >= clock.parse(session.latest_end):
        detail = f"This session was {session.ending} at {ended_at}, too long ago to go on; correct its sets as they are."
        raise Conflict(detail, code="session_over")


def _earliest_pause(session: Session) -> str:
    """The earliest instant at which one more pause can begin: after the last set, and after as much time as the other pauses took
    in all. Where exactly these were is not kept.
    """
    paused = clock.after(session.started_at, timedelta(seconds=session.paused_s))
    return max([paused, *(one.completed_at for one in session.sets if one.completed_at)])


def _unpaused(session: Session, at: str) -> Session:
    """The session without its current pause; the pause's length is added to `paused_s`."""
    if not session.paused_at:
        return session
    paused_s = max(0.0, _between(session.paused_at, at).total_seconds())  # an end may lie before the pause
    return session._replace(paused_at=None, paused_s=session.paused_s + paused_s)


def _between(first: str, last: str) -> timedelta:
    return clock.parse(last) - clock.parse(first)
