"""People: their accounts, how they prove who they are, and the devices on which they are logged in."""

from workout.accounts import credentials, devices, logins
from workout.accounts.keeping import (
    DEFAULT_TIMEZONE,
    change,
    change_email,
    change_password,
    check_timezone,
    create,
    delete,
    reset_password,
)
from workout.accounts.reading import User, get, of_device

__all__ = [
    "DEFAULT_TIMEZONE",
    "User",
    "change",
    "change_email",
    "change_password",
    "check_timezone",
    "create",
    "credentials",
    "delete",
    "devices",
    "get",
    "logins",
    "of_device",
    "reset_password",
]
