"""The session as it is kept: its name and note, and deleting it."""

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.sessions import reading, store


def change(db: Connection, user: User, session_id: int, changes: Row) -> Row:
    """Change the session's name or note, also long after. Returns it whole; NotFound."""
    store.save(db, store.load(db, user.id, session_id)._replace(**changes), clock.now())
    return reading.get(db, user, session_id)


def delete(db: Connection, user_id: int, session_id: int) -> None:
    """Delete the session with all that was done in it. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("session", session_id)
