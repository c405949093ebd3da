"""Mail to be sent. A request only stores it. Later, one process at a time tries to send it, up to MOST_ATTEMPTS times.

The secret in a mail, the token of a link, is made when the mail is sent, so the database never holds it.
"""

import json
from datetime import timedelta
from typing import Literal, NamedTuple

from workout import clock
from workout.accounts import links
from workout.accounts.letters import LETTERS
from workout.accounts.logins import printable
from workout.accounts.reading import by_email, fold_email, get
from workout.db import Connection, Row

Kind = Literal["reset", "verify", "email_changed", "new_device"]

FIRST_PAUSE = timedelta(minutes=2)
"""How long a mail waits after a failed attempt; each further wait is twice as long. An attempt takes less time than this, so no
other process begins one meanwhile.
"""
MOST_ATTEMPTS = 10  # the last is 17 hours after the first


class Letter(NamedTuple):
    """A mail, ready to be sent."""

    id: int
    attempts: int
    """How often it has been tried, this time included."""
    recipient: str
    subject: str
    text: str


def add(db: Connection, user_id: int | None, kind: Kind, recipient: str, **details: str | None) -> None:
    """Store a mail to be sent. `details`: more values for its text.

    `user_id`: the account that a link in the mail is for. If it is None, a mail with a link is stored but never sent, so that a
    request takes equally long whether or not the e-mail address has an account.
    """
    db.execute(
        """
        INSERT INTO mail (user_id, kind, recipient, details, next_at)
        VALUES (:user_id, :kind, :recipient, :details, :now)
        """,
        {"user_id": user_id, "kind": kind, "recipient": recipient, "details": json.dumps(details), "now": clock.now_text()},
    )


def add_reset(db: Connection, email: str) -> None:
    """Store a mail with a link by which the owner of the account with this e-mail address sets a new password. If there is no
    such account, this takes equally long, but no mail will be sent.
    """
    account = by_email(db, email)
    add(db, account["id"] if account else None, "reset", fold_email(email))


def add_verification(db: Connection, user_id: int) -> None:
    """Store a mail with a link by which the owner of the account verifies its e-mail address."""
    add(db, user_id, "verify", get(db, user_id)["email"])


def add_new_device(db: Connection, user_id: int, address: str, user_agent: str | None) -> None:
    """Store a mail that tells the owner of a log-in that has just been noted, unless it is the account's first."""
    before = db.execute(
        "SELECT 1 FROM login WHERE user_id = :user_id AND outcome = 'accepted' LIMIT 1 OFFSET 1", {"user_id": user_id}
    )
    if before.fetchone():
        told = {"at": clock.now_text(), "address": address, "user_agent": printable(user_agent) or "not told"}
        add(db, user_id, "new_device", get(db, user_id)["email"], **told)


def is_due(db: Connection) -> bool:
    return db.execute("SELECT 1 FROM mail WHERE next_at <= :now LIMIT 1", {"now": clock.now_text()}).fetchone() is not None


def claim(db: Connection, site: str) -> Letter | None:
    """The next mail that is due; None when none is. No other process gets it until its next attempt is due.

    `site`: what links begin with. Mails with a link are deleted, unsent, if the e-mail address has no account, or if a link for
    the same purpose was made in the last five minutes.
    """
    now = clock.now_text()
    while row := db.execute(
        """
        SELECT id, user_id, kind, recipient, details, attempts
          FROM mail
         WHERE next_at <= :now
         ORDER BY next_at, id
         LIMIT 1
        """,
        {"now": now},
    ).fetchone():
        token = _token(db, row)
        if token is None:
            _forget(db, row["id"])
            continue
        attempts = row["attempts"] + 1
        db.execute(
            "UPDATE mail SET attempts = :attempts, next_at = :next_at WHERE id = :id",
            {"attempts": attempts, "next_at": clock.after(now, FIRST_PAUSE * 2 ** (attempts - 1)), "id": row["id"]},
        )
        subject, text = LETTERS[row["kind"]]
        known = {"recipient": row["recipient"], "site": site, "token": token, **json.loads(row["details"])}
        return Letter(row["id"], attempts, row["recipient"], subject, text.format(**known))
    return None


def settle(db: Connection, letter: Letter, *, sent: bool) -> None:
    """Delete a mail that was sent, or that was tried MOST_ATTEMPTS times. Any other is tried again, with a new link."""
    if sent or letter.attempts >= MOST_ATTEMPTS:
        _forget(db, letter.id)


def _token(db: Connection, row: Row) -> str | None:
    """The token for the link in a mail; empty for a mail without a link. None if the mail is not to be sent."""
    if row["kind"] not in ("reset", "verify"):
        return ""
    if row["user_id"] is None:
        return None
    return links.create(db, row["user_id"], row["kind"], row["recipient"], again=row["attempts"] > 0)


def _forget(db: Connection, mail_id: int) -> None:
    db.execute("DELETE FROM mail WHERE id = :id", {"id": mail_id})
