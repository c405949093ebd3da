"""Personal access tokens. A person makes one for a script or an agent, which then needs no password."""

import hashlib
import secrets

from workout import clock, limits
from workout.accounts.reading import User, is_over
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid, NotFound

PREFIX = "wko_"
"""Every token begins with it, so that people and programs that look for leaked secrets recognise a token."""


def create(db: Connection, user: User, name: str, scope: str, expires_on: str | None) -> Row:
    """Make a token. Returns it in the form of `all_of`, with the `token` itself, which is never shown again.

    `expires_on`: the last day on which it is valid, in the user's time zone; None: it never expires. Raises Invalid for a day in
    the past, and Conflict when there are too many tokens.
    """
    if is_over(expires_on, user.timezone):
        raise Invalid(Flaw("/expires_on", "This lies in the past; give today or a later date.", "in_the_past"))
    limits.refuse_full(db, user.id, "personal access tokens", limits.PERSONAL_TOKENS)
    token = PREFIX + secrets.token_urlsafe(32)
    row: Row = db.execute(
        """
        INSERT INTO personal_token (user_id, hash, name, scope, expires_on, created_at)
        VALUES (:user_id, :hash, :name, :scope, :expires_on, :created_at)
        RETURNING id, name, scope, created_at, last_used_at, expires_on
        """,
        {
            "user_id": user.id,
            "hash": digest(token),
            "name": name,
            "scope": scope,
            "expires_on": expires_on,
            "created_at": clock.now_text(),
        },
    ).fetchone()
    return {**row, "token": token}


def all_of(db: Connection, user_id: int) -> list[Row]:
    """The user's tokens, newest first, including expired ones."""
    return db.execute(
        """
        SELECT id, name, scope, created_at, last_used_at, expires_on
          FROM personal_token
         WHERE user_id = :user_id
         ORDER BY id DESC
        """,
        {"user_id": user_id},
    ).fetchall()


def delete(db: Connection, user_id: int, token_id: int) -> None:
    """Delete one of the user's tokens. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM personal_token WHERE id = :token_id AND user_id = :user_id",
        {"token_id": token_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("token", token_id)


def note_use(db: Connection, token_hash: str) -> None:
    """Note that the token has just been used."""
    db.execute(
        "UPDATE personal_token SET last_used_at = :now WHERE hash = :token_hash",
        {"now": clock.now_text(), "token_hash": token_hash},
    )


def digest(token: str) -> str:
    """The hash that is stored in place of a token. A token has 256 random bits, so a fast hash without a salt is safe."""
    return hashlib.sha256(token.encode()).hexdigest()
