"""Devices. Each log-in makes one, and its tokens are valid until its row is deleted."""

from datetime import timedelta

from workout import clock
from workout.accounts import keeping, logins
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.security.tokens import ACCESS_LIFE, REFRESH_ABSOLUTE, REFRESH_IDLE, Claims, Tokens, refused

MAX_DEVICES = 20  # of one person
REPEAT_WINDOW = timedelta(seconds=30)  # how long after its use a refresh token can be used again


def log_in(db: Connection, tokens: Tokens, proven: Row, address: str, user_agent: str | None) -> Row:
    """Log a user in on a new device. Returns the tokens.

    `proven` comes from `credentials.authenticate`; if it has a `rehashed`, that is stored. If the user then has more than 20
    devices, the least recently used are logged out. Raises Unauthorized when the password has been changed, or the account
    deleted, since.
    """
    user_id, now = proven["id"], clock.now_text()
    db.take_turn(user_id)
    keeping.confirm(db, user_id, proven["password_hash"])
    if proven["rehashed"]:
        keeping.set_hash(db, user_id, proven["rehashed"])
    device = db.execute(
        """
        INSERT INTO device (user_id, user_agent, refreshed_at, created_at)
        VALUES (:user_id, :user_agent, :now, :now)
        RETURNING id
        """,
        {"user_id": user_id, "user_agent": logins.printable(user_agent), "now": now},
    ).fetchone()
    db.execute(
        """
        DELETE FROM device
         WHERE user_id = :user_id
           AND id NOT IN (SELECT id FROM device WHERE user_id = :user_id ORDER BY refreshed_at DESC, id DESC LIMIT :most)
        """,
        {"user_id": user_id, "most": MAX_DEVICES},
    )
    logins.note(db, user_id, address, user_agent, "accepted")
    return _tokens(tokens, user_id, device["id"], 0, now, now)


def refresh(db: Connection, tokens: Tokens, claims: Claims) -> Row | None:
    """Exchange a refresh token for the next pair of tokens. `claims`: the content of the refresh token.

    For 30 seconds a refresh token can be used again, because the answer to its first use may have been lost; both answers have
    the same new refresh token. If it is used again later, or an older one is used, somebody has stolen it. Then the device is
    logged out, and the result is None: an error would undo that. Raises Unauthorized when the device was logged out before.
    """
    db.take_turn(claims.user_id)
    device = db.execute(
        "SELECT generation, refreshed_at, created_at FROM device WHERE id = :device_id AND user_id = :user_id",
        {"device_id": claims.device_id, "user_id": claims.user_id},
    ).fetchone()
    if device is None:
        raise refused("This device has been logged out; log in again.", "logged_out")
    generation, refreshed_at = device["generation"], device["refreshed_at"]
    if claims.generation == generation:
        generation, refreshed_at = generation + 1, clock.now_text()
        db.execute(
            "UPDATE device SET generation = :generation, refreshed_at = :refreshed_at WHERE id = :device_id",
            {"generation": generation, "refreshed_at": refreshed_at, "device_id": claims.device_id},
        )
    elif claims.generation != generation - 1 or clock.now() - clock.parse(refreshed_at) > REPEAT_WINDOW:
        delete(db, claims.user_id, claims.device_id)
        return None
    return _tokens(tokens, claims.user_id, claims.device_id, generation, refreshed_at, device["created_at"])


def all_of(db: Connection, user_id: int, current_id: int) -> list[Row]:
    """The devices on which the user is logged in, latest log-in first. The one with the id `current_id` is marked `current`."""
    rows = db.execute(
        """
        SELECT id, user_agent, created_at, refreshed_at AS last_used_at, id = :current_id AS current
          FROM device
         WHERE user_id = :user_id AND refreshed_at > :idle_since AND created_at > :oldest
         ORDER BY id DESC
        """,
        {
            "user_id": user_id,
            "current_id": current_id,
            "idle_since": clock.text(clock.now() - REFRESH_IDLE),
            "oldest": clock.text(clock.now() - REFRESH_ABSOLUTE),
        },
    )
    return [{**row, "current": bool(row["current"])} for row in rows]


def delete(db: Connection, user_id: int, device_id: int) -> None:
    """Log one of the user's devices out. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM device WHERE id = :device_id AND user_id = :user_id",
        {"device_id": device_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("device", device_id)


def _tokens(tokens: Tokens, user_id: int, device_id: int, generation: int, refreshed_at: str, created_at: str) -> Row:
    return {
        "access_token": tokens.access(user_id, device_id),
        "token_type": "Bearer",
        "expires_in": int(ACCESS_LIFE.total_seconds()),
        "refresh_token": tokens.refresh(user_id, device_id, generation, clock.parse(refreshed_at), clock.parse(created_at)),
    }
