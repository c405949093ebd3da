"""Links in mails. Whoever follows one proves that they read the mail of an e-mail address. Each works once, within an hour."""

import hashlib
import secrets
from datetime import timedelta
from typing import Literal

from workout import clock
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid

LIFE = timedelta(hours=1)
NOT_AGAIN_WITHIN = timedelta(minutes=5)  # so that nobody can fill somebody's letter-box

Purpose = Literal["reset", "verify"]


def create(db: Connection, user_id: int, purpose: Purpose, email: str, *, again: bool) -> str | None:
    """The token of a new link for that purpose. The earlier link stops working. But if the earlier link was made in the last five
    minutes, it goes on working; then no new link is made, and the result is None.

    `again`: make a new link in any case, because the mail with the earlier one was not sent.
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
    """`{user_id, email, name}` of the account that a link was mailed to.

    Raises Invalid for a link that was used, has expired, or never existed, and if the account has another e-mail address by now.
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
    """Use a link up, and verify the e-mail address of its account. Returns the account's id. Raises Invalid as `find` does."""
    account = find(db, token, purpose)
    db.execute("DELETE FROM mail_link WHERE hash = :hash", {"hash": _digest(token)})
    db.execute(
        "UPDATE account SET email_verified_at = coalesce(email_verified_at, :now) WHERE id = :user_id",
        {"now": clock.now_text(), "user_id": account["user_id"]},
    )
    return int(account["user_id"])


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
