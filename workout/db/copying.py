"""Copies of the database, made while it is in use: for backups, and before a migration."""

import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from workout import access
from workout.db.faults import UnusableDatabase


def copy(db: sqlite3.Connection, target: Path) -> None:
    """Copy the whole database, as it is now, to the target. The copy is checked, and only its owner can read it.

    It is written beside the target and then renamed, so an earlier file is replaced by a whole copy or not at all. Raises
    UnusableDatabase when the database is damaged, and OSError.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        os.close(access.open_private(draft, os.O_EXCL))
        with closing(sqlite3.connect(draft, isolation_level=None)) as copied:
            db.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")  # so that all of it is in one file
            found = faults(copied)
        if found:
            raise UnusableDatabase(f"The database is damaged, and no copy of it was kept: {'; '.join(found)}.")
        write_through(draft)
        draft.replace(target)
        write_through(target.parent)
    except sqlite3.Error as error:
        raise UnusableDatabase(f"{target} could not be written: {error}.") from error
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            draft.with_name(draft.name + end).unlink(missing_ok=True)


def faults(db: sqlite3.Connection) -> list[str]:
    """What is wrong with the file, in at most ten texts: damaged pages or indexes, or references to missing rows. Empty if it is
    sound.
    """
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check(10)")]
        if found == ["ok"]:
            found = [f"row {row[1]} of {row[0]} refers to a missing {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    return found[:10]


def write_through(path: Path) -> None:
    """Flush the file, or the folder's list of names, to the disk now."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
