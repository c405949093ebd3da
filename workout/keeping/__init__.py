"""Commands for the person who keeps a server: back up, restore, check, replace the key, look after accounts."""

import argparse
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from workout.config import Config
from workout.db import backing_up, is_address, open_at, restoring, shown
from workout.db import moving as database_moving
from workout.keeping import doctor, moving, people
from workout.keeping.opening import file_of, opened
from workout.keeping.people import NothingDone
from workout.security import keys
from workout.security.tokens import REFRESH_IDLE

__all__ = ["COMMANDS", "NothingDone"]

MARGIN = timedelta(days=1)
"""A former key is kept until its last token has expired, and this much longer."""


def back_up(config: Config, options: argparse.Namespace) -> int:
    database, target = file_of(config, "pg_dump --format=custom --file=FILE ADDRESS"), Path(options.file)
    backing_up.back_up(database, target)
    print(f"{database} is backed up to {target} ({target.stat().st_size / 1e6:.1f} MB, checked).")
    print(f"The signing key is not in it: keep a copy of {config.key_file} as well, in another place.")
    return 0


def restore(config: Config, options: argparse.Namespace) -> int:
    database = file_of(config, "pg_restore --clean --if-exists --dbname=ADDRESS FILE, with no server running")
    kept = restoring.restore(database, Path(options.file))
    print(f"{database} is now what {options.file} holds." + (f" What was there before is {kept}." if kept else ""))
    return 0


def copy_to(config: Config, options: argparse.Namespace) -> int:
    """Copy everything into an empty database, and print how many rows each table has."""
    location = options.target if is_address(options.target) else Path(options.target)
    target = open_at(location)
    with opened(config) as source:
        target.prepare()
        try:
            counts = database_moving.copy(source, target)
        finally:
            target.close()
    for table, count in counts.items():
        print(f"{count:>9} {table}")
    print(f"{shown(location)} now holds what {shown(config.database)} held, {sum(counts.values())} rows; the counts are equal.")
    print(f"The signing key is not in it: serve it with a copy of {config.key_file}, so that nobody is logged out.")
    return 0


def examine(config: Config, options: argparse.Namespace) -> int:
    return doctor.examine(config)


def rotate_key(config: Config, options: argparse.Namespace) -> int:
    until = keys.rotate(config.key_file, REFRESH_IDLE + MARGIN)
    print(f"{config.key_file} has a new key; running servers sign with it from now on, and nobody is logged out.")
    print(f"Keep a copy of the file: the former key in it verifies until {until}.")
    return 0


COMMANDS: dict[str, Callable[[Config, argparse.Namespace], int]] = {
    "backup": back_up,
    "restore": restore,
    "copy-to": copy_to,
    "doctor": examine,
    "rotate-key": rotate_key,
    "export": moving.export,
    "import": moving.take_in,
    "users": people.list_users,
    "invite": people.invite,
    "add-user": people.add_user,
    "delete-user": people.delete_user,
    "reset-password": people.reset_password,
}
"""The function of each command, which returns the exit status. It may raise UnusableDatabase, UnusableKey, DatabaseError,
OSError, WorkoutError and NothingDone.
"""
