"""People's accounts."""

import sqlite3
from functools import cache
from typing import NamedTuple
from zoneinfo import available_timezones

from workout import clock, exercises
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid, Unauthorized

DEFAULT_TIMEZONE = "UTC"


class User(NamedTuple):
    """Who is asking, with what of the account bears on many an answer."""

    id: int
    device_id: int
    timezone: str
    load_step_kg: float


def create(db: Connection, body: Row, password_hash: str) -> Row:
    """Open an account. Returns the user; Conflict when the e-mail address has one, Invalid for an unknown time zone."""
    timezone = body.get("timezone", DEFAULT_TIMEZONE)
    check_timezone(timezone)
    try:
        row = db.execute(
            """
            INSERT INTO account (email, password_hash, name, timezone, created_at)
            VALUES (:email, :password_hash, :name, :timezone, :created_at)
            RETURNING id
            """,
            {
                "email": fold_email(body["email"]),
                "password_hash": password_hash,
                "name": body.get("name"),
                "timezone": timezone,
                "created_at": clock.now_text(),
            },
        ).fetchone()
    except sqlite3.IntegrityError:
        raise Conflict("There is an account with this e-mail address already; log in instead.") from None
    return get(db, row["id"])


def get(db: Connection, user_id: int) -> Row:
    """The user with that id, who is known to exist."""
    user: Row = db.execute(
        """
        SELECT id, email, name, timezone, height_cm, birth_year, sex, load_step_kg, created_at
          FROM account
         WHERE id = :user_id
        """,
        {"user_id": user_id},
    ).fetchone()
    return user


def change(db: Connection, user_id: int, changes: Row) -> Row:
    """Change the fields given. Returns the user; Invalid for an unknown time zone."""
    user = {**get(db, user_id), **changes}
    check_timezone(user["timezone"])
    db.execute(
        """
        UPDATE account
           SET name = :name, timezone = :timezone, height_cm = :height_cm, birth_year = :birth_year, sex = :sex,
               load_step_kg = :load_step_kg
         WHERE id = :id
        """,
        user,
    )
    return get(db, user_id)


def delete(db: Connection, user_id: int, proven_hash: str) -> None:
    """Remove the account and everything that belongs to it. Unauthorized as of `confirm`."""
    confirm(db, user_id, proven_hash)
    had_exercises = db.execute("SELECT 1 FROM exercise WHERE user_id = :user_id LIMIT 1", {"user_id": user_id}).fetchone()
    db.execute("DELETE FROM account WHERE id = :user_id", {"user_id": user_id})
    if had_exercises:
        exercises.purge(db)


def change_email(db: Connection, user_id: int, proven_hash: str, email: str) -> Row:
    """Change the address to log in with. Returns the user; Conflict when it has an account, Unauthorized as of `confirm`."""
    confirm(db, user_id, proven_hash)
    try:
        db.execute("UPDATE account SET email = :email WHERE id = :user_id", {"email": fold_email(email), "user_id": user_id})
    except sqlite3.IntegrityError:
        raise Conflict("There is another account with this e-mail address already.") from None
    return get(db, user_id)


def change_password(db: Connection, user_id: int, device_id: int, proven_hash: str, new_hash: str) -> None:
    """Put a new hash in the place of the one that was checked, and log the user out everywhere but on that device.

    Raises Unauthorized as of `confirm`.
    """
    confirm(db, user_id, proven_hash)
    set_hash(db, user_id, new_hash)
    db.execute("DELETE FROM device WHERE user_id = :user_id AND id <> :device_id", {"user_id": user_id, "device_id": device_id})


def reset_password(db: Connection, email: str, new_hash: str) -> None:
    """Put a new hash in the place of a password that was forgotten, and log the user out everywhere.

    Raises Invalid when no account has this address.
    """
    account = by_email(db, email)
    if account is None:
        raise Invalid(("/email", f"No account has the address {email}."))
    set_hash(db, account["id"], new_hash)
    db.execute("DELETE FROM device WHERE user_id = :user_id", {"user_id": account["id"]})


def confirm(db: Connection, user_id: int, proven_hash: str) -> None:
    """Make sure, inside the transaction, that the hash which was checked before it is still the account's.

    Raises Unauthorized when the password has been changed, or the account deleted, in the meantime.
    """
    account = with_hash(db, user_id)
    if account is None or account["password_hash"] != proven_hash:
        raise Unauthorized("The password has been changed at this very moment; log in with the new one.")


def set_hash(db: Connection, user_id: int, password_hash: str) -> None:
    """Store the hash of the password, a new one or the same at another cost."""
    db.execute(
        "UPDATE account SET password_hash = :password_hash WHERE id = :user_id",
        {"user_id": user_id, "password_hash": password_hash},
    )


def by_email(db: Connection, email: str) -> Row | None:
    """`{id, password_hash}` of the account with that e-mail address."""
    account: Row | None = db.execute(
        "SELECT id, password_hash FROM account WHERE email = :email",
        {"email": fold_email(email)},
    ).fetchone()
    return account


def with_hash(db: Connection, user_id: int) -> Row | None:
    """`{email, name, password_hash}` of the account; None when it is gone."""
    account: Row | None = db.execute(
        "SELECT email, name, password_hash FROM account WHERE id = :user_id",
        {"user_id": user_id},
    ).fetchone()
    return account


def of_device(db: Connection, user_id: int, device_id: int) -> User | None:
    """The user who is logged in on that device; None when nobody is any more."""
    row = db.execute(
        """
        SELECT account.id, device.id AS device_id, account.timezone, account.load_step_kg
          FROM device JOIN account ON account.id = device.user_id
         WHERE device.id = :device_id AND device.user_id = :user_id
        """,
        {"device_id": device_id, "user_id": user_id},
    ).fetchone()
    return User(**row) if row else None


def fold_email(email: str) -> str:
    """The form in which addresses are stored and compared."""
    return email.lower()


def check_timezone(timezone: str) -> None:
    """Raise Invalid unless it is the name of a time zone."""
    if timezone not in _timezones():
        raise Invalid(("/timezone", "This must be the IANA name of a time zone, such as Europe/Berlin or UTC."))


@cache
def _timezones() -> set[str]:
    return available_timezones() - {"localtime", "Factory"}  # these mean another thing on each machine
