"""Opens, changes and deletes accounts."""

import json
from functools import cache
from zoneinfo import available_timezones

from workout import clock
from workout.accounts.reading import fold_email, get, with_hash
from workout.db import Connection, Duplicate, Row
from workout.errors import Conflict, Flaw, Invalid, Unauthorized

DEFAULT_TIMEZONE = "UTC"


def create(db: Connection, body: Row, password_hash: str) -> Row:
    """Open an account. Returns the user. Raises Conflict when the e-mail address has an account, Invalid for an unknown time
    zone.
    """
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
    except Duplicate:
        detail = "There is an account with this e-mail address already; log in instead."
        raise Conflict(detail, code="already_exists") from None
    return change(db, row["id"], {name: value for name, value in body.items() if name in ("units", "first_weekday")})


def change(db: Connection, user_id: int, changes: Row) -> Row:
    """Change the given fields. In `units` and `steps_kg`, only the given members change. A step of None removes the person's own
    step; `steps.steps_of` says which one counts instead.

    Returns the user. Raises Invalid for an unknown time zone, and for a year of birth that is still to come.
    """
    current = get(db, user_id)
    user = {**current, **changes}
    units = {**current["units"], **changes.get("units", {})}
    steps = {**current["steps_kg"], **changes.get("steps_kg", {})}
    steps = {kind: step for kind, step in steps.items() if step is not None}
    check_timezone(user["timezone"])
    _refuse_future(changes.get("birth_year"), user["timezone"])
    db.execute(
        """
        UPDATE account
           SET name = :name, timezone = :timezone, height_cm = :height_cm, birth_year = :birth_year, sex = :sex,
               load_step_kg = :load_step_kg, steps_kg = :steps_kg,
               load_step_chosen = CASE WHEN :chosen = 1 THEN 1 ELSE load_step_chosen END,
               weight_unit = :weight_unit, distance_unit = :distance_unit, length_unit = :length_unit,
               first_weekday = :first_weekday
         WHERE id = :id
        """,
        {
            **user,
            **{f"{quantity}_unit": unit for quantity, unit in units.items()},
            "chosen": int("load_step_kg" in changes),
            "steps_kg": json.dumps(steps) if steps else None,
        },
    )
    return get(db, user_id)


def delete(db: Connection, user_id: int, proven_hash: str) -> None:
    """Delete the account and everything that belongs to it. Raises Unauthorized when the password was changed meanwhile (see
    `confirm`).
    """
    confirm(db, user_id, proven_hash)
    remove(db, user_id)


def remove(db: Connection, user_id: int) -> None:
    """Delete the account and everything that belongs to it."""
    db.execute("DELETE FROM account WHERE id = :user_id", {"user_id": user_id})


def change_email(db: Connection, user_id: int, proven_hash: str, email: str) -> Row:
    """Change the e-mail address. Returns the user. Raises Conflict when another account has it, Unauthorized as in `confirm`."""
    confirm(db, user_id, proven_hash)
    try:
        db.execute(
            """
            UPDATE account
               SET email_verified_at = CASE WHEN email = :email THEN email_verified_at END, email = :email
             WHERE id = :user_id
            """,
            {"email": fold_email(email), "user_id": user_id},
        )
    except Duplicate:
        detail = "There is another account with this e-mail address already."
        raise Conflict(detail, code="already_exists") from None
    return get(db, user_id)


def change_password(db: Connection, user_id: int, device_id: int, proven_hash: str, new_hash: str) -> None:
    """Replace the hash of the password (`proven_hash`) with a new one, and log the user out on all devices but `device_id`.

    All personal access tokens end too, because anyone who had the old password may have made some. Raises Unauthorized as in
    `confirm`.
    """
    confirm(db, user_id, proven_hash)
    set_hash(db, user_id, new_hash)
    _log_out(db, user_id, device_id)


def reset_password(db: Connection, user_id: int, new_hash: str) -> None:
    """Replace the hash of a forgotten password. Log the user out everywhere, and end all personal access tokens."""
    db.take_turn(user_id)
    set_hash(db, user_id, new_hash)
    _log_out(db, user_id, 0)


def confirm(db: Connection, user_id: int, proven_hash: str) -> None:
    """Check that the account still has the hash by which the password was checked, before the transaction began. Call this within
    the transaction.

    Raises Unauthorized when the password was changed, or the account deleted, in the meantime.
    """
    account = with_hash(db, user_id)
    if account is None or account["password_hash"] != proven_hash:
        raise Unauthorized("The password has just been changed; log in with the new one.", code="login_failed")


def set_hash(db: Connection, user_id: int, password_hash: str) -> None:
    """Store a hash of a new password, or a hash of the same password that costs more or less to compute."""
    db.execute(
        "UPDATE account SET password_hash = :password_hash WHERE id = :user_id",
        {"user_id": user_id, "password_hash": password_hash},
    )


def _log_out(db: Connection, user_id: int, device_id: int) -> None:
    """End all devices except that one, and all personal access tokens."""
    db.execute("DELETE FROM device WHERE user_id = :user_id AND id <> :device_id", {"user_id": user_id, "device_id": device_id})
    db.execute("DELETE FROM personal_token WHERE user_id = :user_id", {"user_id": user_id})


def check_timezone(timezone: str) -> None:
    """Raise Invalid unless it is the name of a time zone."""
    if timezone not in _timezones():
        detail = "This must be the IANA name of a time zone, such as Europe/Berlin or UTC."
        raise Invalid(Flaw("/timezone", detail, "not_one_of"))


def _refuse_future(birth_year: int | None, timezone: str) -> None:
    """Raise Invalid if that year has not begun in the time zone."""
    if birth_year is not None and birth_year > clock.today(timezone).year:
        raise Invalid(Flaw("/birth_year", "This year is still to come; give the year of your birth.", "in_the_future"))


@cache
def _timezones() -> set[str]:
    return available_timezones() - {"localtime", "Factory"}  # their meaning differs between machines
