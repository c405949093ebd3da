"""Invites: each lets one person open an account where the server asks for one."""

import hashlib
import secrets
from datetime import timedelta

from workout import clock
from workout.db import Connection
from workout.errors import Forbidden

LIFE = timedelta(days=7)
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that looks like something else
GROUPS, GROUP = 4, 5  # 99 random bits


def create(db: Connection) -> tuple[str, str]:
    """A new invite, and the instant at which it runs out. Those that ran out before are forgotten."""
    db.execute("DELETE FROM invite WHERE expires_at <= :now", {"now": clock.now_text()})
    code = "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    expires_at = clock.text(clock.now() + LIFE)
    db.execute(
        "INSERT INTO invite (hash, expires_at) VALUES (:hash, :expires_at)", {"hash": _digest(code), "expires_at": expires_at}
    )
    return code, expires_at


def check(db: Connection, registration: str, code: str | None) -> None:
    """Raise Forbidden unless this server lets someone with that invite, or without one, open an account.

    `registration`: open, invite or closed.
    """
    if registration == "open":
        return
    if registration == "closed":
        raise _closed(registration, "This server takes no new accounts; ask whoever keeps it for one.")
    if code is None:
        raise _closed(registration, "This server takes new accounts by invitation; send the invite of whoever keeps it.")
    found = db.execute(
        "SELECT 1 FROM invite WHERE hash = :hash AND expires_at > :now", {"hash": _digest(code), "now": clock.now_text()}
    )
    if found.fetchone() is None:
        raise _closed(registration, "This invite is mistyped, was used, or is older than seven days; ask for another one.")


def spend(db: Connection, registration: str, code: str | None) -> None:
    """Use the invite up where one is asked for. Raises as `check` does, so of two at once only one gets in."""
    check(db, registration, code)
    if registration == "invite" and code is not None:
        db.execute("DELETE FROM invite WHERE hash = :hash", {"hash": _digest(code)})


def _closed(registration: str, detail: str) -> Forbidden:
    return Forbidden(detail, code="registration_closed", registration=registration)


def _digest(code: str) -> str:
    """What is stored of an invite, however people type it."""
    plain = "".join(character for character in code.lower() if character.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
