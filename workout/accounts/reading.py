"""Reads accounts, and finds the user of a device or token."""

import json
from typing import Literal, NamedTuple

from workout import clock
from workout.accounts.steps import steps_of
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.units import Units

Scope = Literal["read", "write", "account"]
"""What someone may do: only read; also write; or also change the account itself."""


class User(NamedTuple):
    """The user who is asking, with the fields of the account that many answers depend on."""

    id: int
    device_id: int
    """0 if a personal access token is used instead of a device."""
    timezone: str
    load_step_kg: float
    load_step_chosen: int = 0
    steps_kg: str | None = None
    """JSON: the step in kg for each kind of equipment for which the person chose one (see `steps.py`); None if for none."""
    weight_unit: str = "kg"
    distance_unit: str = "km"
    length_unit: str = "cm"
    first_weekday: str = "monday"
    """The day on which the person's weeks begin."""
    scope: Scope = "account"
    token_hash: str = ""
    """The hash of the personal access token; empty if a device is used."""

    @property
    def units(self) -> Units:
        """The units for sentences and charts. Figures are always answered in SI units."""
        return Units(self.weight_unit, self.distance_unit, self.length_unit)

    @property
    def steps(self) -> dict[str, float]:
        """For each kind of equipment, the smallest step in kg by which its weight can change."""
        return steps_of(self._asdict())


def get(db: Connection, user_id: int) -> Row:
    """The account with that id, which must exist."""
    row: Row = db.execute(
        """
        SELECT id, email, email_verified_at, name, timezone, height_cm, birth_year, sex, load_step_kg, steps_kg, weight_unit,
               distance_unit, length_unit, first_weekday, created_at
          FROM account
         WHERE id = :user_id
        """,
        {"user_id": user_id},
    ).fetchone()
    units = {quantity: row.pop(f"{quantity}_unit") for quantity in Units._fields}
    return {**row, "units": units, "steps_kg": json.loads(row["steps_kg"] or "{}")}


def by_email(db: Connection, email: str) -> Row | None:
    """`{id, password_hash}` of the account with that e-mail address; None when there is none."""
    account: Row | None = db.execute(
        "SELECT id, password_hash FROM account WHERE email = :email",
        {"email": fold_email(email)},
    ).fetchone()
    return account


def named(db: Connection, email: str) -> int:
    """The id of the account with that e-mail address. Raises Invalid when there is none."""
    account = by_email(db, email)
    if account is None:
        raise Invalid(("/email", f"No account has the address {email}."))
    return int(account["id"])


def as_user(db: Connection, email: str) -> User:
    """The user with that e-mail address, for a command that is run on the server. Raises Invalid if nobody has it."""
    account = get(db, named(db, email))
    units = {f"{quantity}_unit": unit for quantity, unit in account["units"].items()}
    return User(account["id"], 0, account["timezone"], account["load_step_kg"], first_weekday=account["first_weekday"], **units)


def everyone(db: Connection) -> list[Row]:
    """All accounts, oldest first, for the person who keeps the server: `{email, name, created_at, last_seen_at, sessions}`.

    `last_seen_at`: when a device last logged in or renewed its tokens; None when no device is logged in. `sessions`: how many
    workout sessions the person has.
    """
    return db.execute(
        """
        SELECT account.email, account.name, account.created_at,
               (SELECT max(device.refreshed_at) FROM device WHERE device.user_id = account.id) AS last_seen_at,
               (SELECT count(*) FROM session WHERE session.user_id = account.id) AS sessions
          FROM account
         ORDER BY account.id
        """
    ).fetchall()


def with_hash(db: Connection, user_id: int) -> Row | None:
    """`{email, name, password_hash}` of the account; None when it was deleted."""
    account: Row | None = db.execute(
        "SELECT email, name, password_hash FROM account WHERE id = :user_id",
        {"user_id": user_id},
    ).fetchone()
    return account


def of_device(db: Connection, user_id: int, device_id: int) -> User | None:
    """The user who is logged in on that device; None when the device was logged out."""
    row = db.execute(
        """
        SELECT account.id, device.id AS device_id, account.timezone, account.load_step_kg, account.load_step_chosen,
               account.steps_kg, account.weight_unit, account.distance_unit, account.length_unit, account.first_weekday
          FROM device JOIN account ON account.id = device.user_id
         WHERE device.id = :device_id AND device.user_id = :user_id
        """,
        {"device_id": device_id, "user_id": user_id},
    ).fetchone()
    return User(**row) if row else None


def of_token(db: Connection, token_hash: str) -> User | None:
    """The user whose personal access token has that hash; None when it was deleted or has expired."""
    row = db.execute(
        """
        SELECT account.id, 0 AS device_id, account.timezone, account.load_step_kg, account.load_step_chosen,
               account.steps_kg, account.weight_unit, account.distance_unit, account.length_unit, account.first_weekday,
               personal_token.scope, personal_token.hash AS token_hash, personal_token.expires_on
          FROM personal_token JOIN account ON account.id = personal_token.user_id
         WHERE personal_token.hash = :token_hash
        """,
        {"token_hash": token_hash},
    ).fetchone()
    if row is None or is_over(row.pop("expires_on"), row["timezone"]):
        return None
    return User(**row)


def is_over(expires_on: str | None, timezone: str) -> bool:
    """Whether that date has passed in the time zone; False for None."""
    return expires_on is not None and expires_on < clock.today(timezone).isoformat()


def renewed(db: Connection, user: User) -> User | None:
    """The user, read again from the database; None when the device was logged out, or the token deleted."""
    return of_token(db, user.token_hash) if user.token_hash else of_device(db, user.id, user.device_id)


def fold_email(email: str) -> str:
    """The form in which e-mail addresses are stored and compared: in lower case."""
    return email.lower()
