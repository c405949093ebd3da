"""Changes a session's name, note and times, and deletes sessions."""

from datetime import datetime, timedelta

from workout import clock, feed
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict, Flaw, Invalid, NotFound
from workout.sessions import reading, store
from workout.sessions.state import LONGEST, Session


def change(db: Connection, user: User, session_id: int, changes: Row) -> Row:
    """Change the session's name, note or times, even long after. Returns the whole session.

    Raises NotFound, Invalid for impossible times, and Conflict when the end is given but the session is still active.
    """
    session = store.load(db, user.id, session_id)
    now = clock.now()
    if "ended_at" in changes and not session.ended_at:
        raise Conflict("This session is still active; finish it, which takes ended_at too.", code="session_active")
    if {"started_at", "ended_at"} & changes.keys():
        _move(db, session, changes, now)
        session = store.load(db, user.id, session_id)
    named = {name: changes[name] for name in ("name", "note") if name in changes}
    store.save(db, session._replace(**named), session.last_activity_at)
    return reading.get(db, user, session_id)


def delete(db: Connection, user_id: int, session_id: int) -> None:
    """Delete the session with all that was done in it. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("session", session_id)
    feed.note(db, user_id, "session", session_id, deleted=True)


def refuse_odd_span(started_at: str, ended_at: str, pointer: str) -> None:
    """Raise Invalid for the field at `pointer` if the end is before the start, or more than 24 hours after it."""
    if ended_at < started_at:
        detail = f"The session would end before it starts: from {started_at} to {ended_at}."
        raise Invalid(Flaw(pointer, detail, "out_of_range"))
    if clock.parse(ended_at) - clock.parse(started_at) > LONGEST:
        detail = f"The session would last more than 24 hours: from {started_at} to {ended_at}."
        raise Invalid(Flaw(pointer, detail, "out_of_range"))


def _move(db: Connection, session: Session, changes: Row, now: datetime) -> None:
    """Write the new times of the session and, if need be, of its sets (see `_moved`). If it becomes shorter, its pauses become
    shorter as it does: where they were is not kept.
    """
    told = {name: clock.logged(changes[name], f"/{name}") for name in ("started_at", "ended_at") if name in changes}
    was_over = session.ended_at or clock.text(now)
    started_at, ended_at = told.get("started_at", session.started_at), told.get("ended_at", was_over)
    refuse_odd_span(started_at, ended_at, f"/{[*told][-1]}")
    done = {one.id: clock.parse(one.completed_at) for one in session.sets if one.completed_at}
    before = (clock.parse(session.started_at), clock.parse(was_over))
    after = (clock.parse(started_at), clock.parse(ended_at))
    moved = _moved(done, before, after, along=len(told) == 2)
    length, was = after[1] - after[0], before[1] - before[0]
    db.execute(
        """
        UPDATE session
           SET started_at = :started_at, ended_at = :ended_at, last_activity_at = :active_at, paused_at = :paused_at,
               paused_s = :paused_s
         WHERE id = :id AND user_id = :user_id
        """,
        {
            "started_at": started_at,
            "ended_at": ended_at if session.ended_at else None,
            "active_at": max(session.last_activity_at, started_at),
            "paused_at": session.paused_at and max(session.paused_at, started_at),
            "paused_s": session.paused_s * min(1.0, length / was if was else 1.0),
            "id": session.id,
            "user_id": session.user_id,
        },
    )
    db.executemany(
        "UPDATE session_set SET completed_at = :completed_at WHERE id = :id",
        [{"completed_at": clock.text(at), "id": set_id} for set_id, at in moved.items()],
    )


def _moved(
    done: dict[int, datetime], before: tuple[datetime, datetime], after: tuple[datetime, datetime], *, along: bool
) -> dict[int, datetime]:
    """The new times of sets, by set id. `done`: their old times; `before`, `after`: start and end of the session, old and new.

    `along`: whether all times shift as far as the start does; otherwise they stay. In either case, if one would then lie outside
    the session, the times are stretched or squeezed as the session is. Their order stays the same.
    """
    by = after[0] - before[0] if along else timedelta(0)
    shifted = {set_id: at + by for set_id, at in done.items()}
    if all(after[0] <= at <= after[1] for at in shifted.values()):
        return shifted
    length = (before[1] - before[0]) or timedelta(seconds=1)
    return {set_id: min(after[1], after[0] + (after[1] - after[0]) * ((at - before[0]) / length)) for set_id, at in done.items()}
