"""Reading accounts: who someone is, and who is logged in."""

import json
from typing import Literal, NamedTuple

from workout import clock
from workout.accounts.steps import steps_of
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.units import Units

Scope = Literal["read", "write", "account"]
"""What someone may do: read, write too, or also change the account itself."""


class User(NamedTuple):
    """Who is asking, with those fields of the account that many answers depend on."""

    id: int
    device_id: int
    """0 where a personal access token asks, and no device."""
    timezone: str
    load_step_kg: float
    load_step_chosen: int = 0
    steps_kg: str | None = None
    """JSON; by kind of equipment, where the person chose a step."""
    weight_unit: str = "kg"
    distance_unit: str = "km"
    length_unit: str = "cm"
    first_weekday: str = "monday"
    """On which the person's weeks begin."""
    scope: Scope = "account"
    token_hash: str = ""
    """That of the personal access token which asks; empty where a device does."""

    @property
    def units(self) -> Units:
        """What sentences and charts are in; figures are answered in SI."""
        return Units(self.weight_unit, self.distance_unit, self.length_unit)

    @property
    def steps(self) -> dict[str, float]:
        """By kind of equipment, the smallest step in kg in which its weights can be loaded."""
        return steps_of(self._asdict())


def get(db: Connection, user_id: int) -> Row:
    """The account with that id, which is known to exist."""
    row: Row = db.execute(
        """
        SELECT id, email, name, timezone, height_cm, birth_year, sex, load_step_kg, steps_kg, weight_unit, distance_unit,
               length_unit, first_weekday, created_at
          FROM account
         WHERE id = :user_id
        """,
        {"user_id": user_id},
    ).fetchone()
    units = {quantity: row.pop(f"{quantity}_unit") for quantity in Units._fields}
    return {**row, "units": units, "steps_kg": json.loads(row["steps_kg"] or "{}")}


def by_email(db: Connection, email: str) -> Row | None:
    """`{id, password_hash}` of the account with that e-mail address."""
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


def everyone(db: Connection) -> list[Row]:
    """Every account, for the keeper of the server: `{email, name, created_at, last_seen_at, sessions}`, the oldest first.

    `last_seen_at`: when a device last logged in or renewed its tokens; None when no device is logged in.
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
    """`{email, name, password_hash}` of the account; None when it is gone."""
    account: Row | None = db.execute(
        "SELECT email, name, password_hash FROM account WHERE id = :user_id",
        {"user_id": user_id},
    ).fetchone()
    return account


def of_device(db: Connection, user_id: int, device_id: int) -> User | None:
    """The user who is logged in on that device; None when it was logged out."""
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
    """The user whose personal access token has that hash; None when it was deleted, or its last day is over."""
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
    """Whether that date has passed in the time zone; never for None."""
    return expires_on is not None and expires_on < clock.today(timezone).isoformat()


def renewed(db: Connection, user: User) -> User | None:
    """The same user as of now; None when their device was logged out, or their token deleted."""
    return of_token(db, user.token_hash) if user.token_hash else of_device(db, user.id, user.device_id)


def fold_email(email: str) -> str:
    """The form in which addresses are stored and compared."""
    return email.lower()
