"""Reading accounts: who someone is, and who is logged in."""

from typing import NamedTuple

from workout.db import Connection, Row
from workout.units import Units


class User(NamedTuple):
    """Who is asking, with those fields of the account that many answers depend on."""

    id: int
    device_id: int
    timezone: str
    load_step_kg: float
    weight_unit: str = "kg"
    distance_unit: str = "km"
    length_unit: str = "cm"
    first_weekday: str = "monday"
    """On which the person's weeks begin."""

    @property
    def units(self) -> Units:
        """What sentences and charts are in; figures are answered in SI."""
        return Units(self.weight_unit, self.distance_unit, self.length_unit)


def get(db: Connection, user_id: int) -> Row:
    """The account with that id, which is known to exist."""
    row: Row = db.execute(
        """
        SELECT id, email, name, timezone, height_cm, birth_year, sex, load_step_kg, weight_unit, distance_unit, length_unit,
               first_weekday, created_at
          FROM account
         WHERE id = :user_id
        """,
        {"user_id": user_id},
    ).fetchone()
    units = {quantity: row.pop(f"{quantity}_unit") for quantity in Units._fields}
    return {**row, "units": units}


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
    """The user who is logged in on that device; None when it was logged out."""
    row = db.execute(
        """
        SELECT account.id, device.id AS device_id, account.timezone, account.load_step_kg, account.weight_unit,
               account.distance_unit, account.length_unit, account.first_weekday
          FROM device JOIN account ON account.id = device.user_id
         WHERE device.id = :device_id AND device.user_id = :user_id
        """,
        {"device_id": device_id, "user_id": user_id},
    ).fetchone()
    return User(**row) if row else None


def fold_email(email: str) -> str:
    """The form in which addresses are stored and compared."""
    return email.lower()
