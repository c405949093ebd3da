"""The session as it is kept: what is told about it, and deleting it."""

from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.sessions import reading


def change(db: Connection, user: User, session_id: int, changes: Row) -> Row:
    """Change the session's name or note, also long after. Returns it whole; NotFound."""
    session = {**reading.load(db, user.id, session_id), **changes}
    db.execute(
        "UPDATE session SET name = :name, note = :note, revision = revision + 1 WHERE id = :id",
        {name: session[name] for name in ("id", "name", "note")},
    )
    return reading.get(db, user, session_id)


def delete(db: Connection, user_id: int, session_id: int) -> None:
    """Delete the session with all that was done in it. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("session", session_id)
