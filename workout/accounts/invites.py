"""Invites. On a server that requires them, each lets one person open an account."""

import hashlib
import secrets
from datetime import timedelta

from workout import clock
from workout.db import Connection
from workout.errors import Forbidden

LIFE = timedelta(days=7)
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # no characters that look like others
GROUPS, GROUP = 4, 5  # an invite has 4 groups of 5 characters, which are 99 random bits


def create(db: Connection) -> tuple[str, str]:
    """A new invite, such as abcde-fghjk-mnpqr-stuvw, and the instant when it expires. Expired invites are deleted."""
    db.execute("DELETE FROM invite WHERE expires_at <= :now", {"now": clock.now_text()})
    code = "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))
    expires_at = clock.text(clock.now() + LIFE)
    db.execute(
        "INSERT INTO invite (hash, expires_at) VALUES (:hash, :expires_at)", {"hash": _digest(code), "expires_at": expires_at}
    )
    return code, expires_at


def check(db: Connection, registration: str, code: str | None) -> None:
    """Raise Forbidden if this server does not let a person open an account with that invite, or with none if `code` is None.

    `registration`: who may open one: everybody (open), people with an invite (invite) or nobody (closed).
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
    """Check the invite and, if the server requires one, use it up. Raises as `check` does. When two people use the same invite,
    only one gets in.
    """
    check(db, registration, code)
    if registration == "invite" and code is not None:
        db.execute("DELETE FROM invite WHERE hash = :hash", {"hash": _digest(code)})


def _closed(registration: str, detail: str) -> Forbidden:
    return Forbidden(detail, code="registration_closed", registration=registration)


def _digest(code: str) -> str:
    """The hash that is stored in place of an invite. Case, blanks and hyphens do not change it."""
    plain = "".join(character for character in code.lower() if character.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
