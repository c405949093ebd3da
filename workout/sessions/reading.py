"""Reads sessions: a whole one, the active one, what to do now, and lists."""

from typing import Any

from workout import clock, goals, page, progress, span
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.sessions import shapes, store
from workout.sessions.shapes import Results
from workout.sessions.state import Session

DID = """
    EXISTS (SELECT 1
              FROM session_entry
             WHERE session_entry.session_id = session.id
               AND +session_entry.exercise_id = :exercise_id -- the + keeps the index on exercises out of it
           )"""
"""An SQL condition: the session has the exercise `:exercise_id`."""


def get(db: Connection, user: User, session_id: int) -> Row:
    """The whole session. Raises NotFound."""
    session = store.load(db, user.id, session_id)
    session = store.with_last(db, session, session.pending)
    return shapes.whole(session, _results(db, user, [session])[session_id], clock.now())


def get_current(db: Connection, user_id: int, session_id: int) -> Row:
    """What to do now. Raises NotFound."""
    session = store.load(db, user_id, session_id)
    return shapes.current(store.with_last(db, session, session.pending[:2]), clock.now())


def revision(db: Connection, user_id: int, session_id: int) -> int:
    """The session's revision, a number that each change raises. Raises NotFound."""
    row = db.execute(
        "SELECT revision FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("session", session_id)
    return int(row["revision"])


def get_active(db: Connection, user: User) -> Row:
    """The user's whole active session. NotFound when none is active."""
    row = db.execute("SELECT id FROM session WHERE user_id = :user_id AND ended_at IS NULL", {"user_id": user.id}).fetchone()
    if row is None:
        raise NotFound("active session")
    return get(db, user, row["id"])


def find(db: Connection, user: User, query: Row) -> Row:
    """A page of the user's sessions without their exercises, latest first. Raises Invalid for a date that does not exist."""
    where = ["user_id = :user_id", "started_at >= :from", "started_at < :to"]
    values: dict[str, Any] = {"user_id": user.id, **span.of_query(query, user.timezone)}
    if "status" in query:
        where.append("coalesce(ending, 'active') = :status")
        values["status"] = query["status"]
    if "plan_id" in query:
        where.append("plan_id = :plan_id")
        values["plan_id"] = query["plan_id"]
    if "exercise_id" in query:
        where.append(DID)
        values["exercise_id"] = query["exercise_id"]
    if key := page.after(query, "sessions", str, int):
        where.append("(started_at, id) < (:last_start, :last_id)")
        values["last_start"], values["last_id"] = key
    sessions = store.load_all(db, " AND ".join(where), values, page.limit_of(query) + 1)
    found = page.page(sessions, query, "sessions", lambda session: (session.started_at, session.id))
    results = _results(db, user, found["items"])
    now = clock.now()
    return {**found, "items": [shapes.short(session, results[session.id], now) for session in found["items"]]}


def _results(db: Connection, user: User, sessions: list[Session]) -> dict[int, Results]:
    """By session id, its figures and the goals that were achieved in it."""
    figures = progress.figures_of_sessions(db, user.id, [session.id for session in sessions])
    achieved = goals.achieved_in(db, user, [as_workout(session) for session in sessions])
    return {session.id: Results(figures.get(session.id, progress.Figures()), achieved[session.id]) for session in sessions}


def as_workout(session: Session) -> goals.Workout:
    """The facts about the session that goals need."""
    done = [(entry.exercise_id, one.completed_at) for entry in session.entries for one in entry.sets]
    return goals.Workout(session.id, session.started_at, session.ended_at, done)
