"""Links in mails. Following one proves that the mail of that address can be read. Each works once, within an hour."""

import hashlib
import secrets
from datetime import timedelta
from typing import Literal

from workout import clock
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid

LIFE = timedelta(hours=1)
NOT_AGAIN_WITHIN = timedelta(minutes=5)  # or anyone could fill anyone's letter-box

Purpose = Literal["reset", "verify"]


def create(db: Connection, user_id: int, purpose: Purpose, email: str, *, again: bool) -> str | None:
    """A new token for that purpose, which ends the one before. None when that one was made just now: it will do.

    `again`: the one before did not reach anybody, so a new one is needed.
    """
    now = clock.now()
    db.execute("DELETE FROM mail_link WHERE expires_at <= :now", {"now": clock.text(now)})
    recent = db.execute(
        "SELECT 1 FROM mail_link WHERE user_id = :user_id AND purpose = :purpose AND email = :email AND expires_at > :since",
        {"user_id": user_id, "purpose": purpose, "email": email, "since": clock.text(now + LIFE - NOT_AGAIN_WITHIN)},
    )
    if recent.fetchone() and not again:
        return None
    db.execute("DELETE FROM mail_link WHERE user_id = :user_id AND purpose = :purpose", {"user_id": user_id, "purpose": purpose})
    token = secrets.token_urlsafe(32)
    db.execute(
        """
        INSERT INTO mail_link (hash, user_id, purpose, email, expires_at)
        VALUES (:hash, :user_id, :purpose, :email, :expires_at)
        """,
        {
            "hash": _digest(token),
            "user_id": user_id,
            "purpose": purpose,
            "email": email,
            "expires_at": clock.text(now + LIFE),
        },
    )
    return token


def find(db: Connection, token: str, purpose: Purpose) -> Row:
    """`{user_id, email, name}` of the account that a link was mailed to, whose address is still the same.

    Raises Invalid for a link that was used, is over, or never was.
    """
    account: Row | None = db.execute(
        """
        SELECT account.id AS user_id, account.email, account.name
          FROM mail_link JOIN account ON account.id = mail_link.user_id AND account.email = mail_link.email
         WHERE mail_link.hash = :hash AND mail_link.purpose = :purpose AND mail_link.expires_at > :now
        """,
        {"hash": _digest(token), "purpose": purpose, "now": clock.now_text()},
    ).fetchone()
    if account is None:
        raise Invalid(
            Flaw("/token", "This link was used, is older than an hour, or is mistyped; ask for another.", "token_invalid")
        )
    return account


def spend(db: Connection, token: str, purpose: Purpose) -> int:
    """Use a link up. Returns the id of its account, whose address is verified by it. Raises Invalid as `find` does."""
    account = find(db, token, purpose)
    db.execute("DELETE FROM mail_link WHERE hash = :hash", {"hash": _digest(token)})
    db.execute(
        "UPDATE account SET email_verified_at = coalesce(email_verified_at, :now) WHERE id = :user_id",
        {"now": clock.now_text(), "user_id": account["user_id"]},
    )
    return int(account["user_id"])


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
