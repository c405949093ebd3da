"""Copies of the database, made while it is used: backups, and what a backup is restored from."""

import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from workout import access
from workout.db import file, seal
from workout.db.connections import Database
from workout.db.file import UnusableDatabase


def back_up(path: Path, target: Path) -> None:
    """Copy the database at that path to the target, whole and checked, or not at all. Nobody has to wait meanwhile.

    Raises UnusableDatabase for a target that holds anything but an earlier backup, or that may not be written, and OSError.
    """
    if not path.is_file():  # or it would be created
        raise UnusableDatabase(f"{path} does not exist; name the server's database with --database.")
    refuse_target(path, target)
    database = Database(path)
    file.refuse_unusable(database)
    file.inspect(path, unseen=True)  # the copy is what is read through
    try:
        copy(database.connection(), target)
    finally:
        database.close(sealed=False)  # the server may be using the file


def refuse_target(path: Path, target: Path) -> None:
    """Raise UnusableDatabase unless a copy of the database may be put there."""
    folder = target.absolute().parent
    if not folder.is_dir():
        raise UnusableDatabase(f"The folder {folder} does not exist; create it first.")
    if reason := access.refusal(folder):
        raise UnusableDatabase(reason)
    if folder.resolve() == path.resolve().parent and target.name.startswith(f"{path.resolve().name}-"):
        raise UnusableDatabase(f"{target} would be taken for a part of the database; take another name.")
    if target.exists() and (target.samefile(path) or not is_ours(target)):
        raise UnusableDatabase(f"{target} exists and is no backup; take another name.")


def is_ours(path: Path) -> bool:
    """Whether the file is a database of this program; of a backup, a newer one may take its place."""
    try:
        with closing(open_backup(path)) as db:
            return bool(db.execute("PRAGMA application_id").fetchone()[0] == file.APPLICATION_ID)
    except sqlite3.Error:
        return False


def open_backup(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody uses. One without a log may be in a folder that cannot be written to."""
    return file.open_to_read(path, "mode=rw" if seal.has_log(path) else "immutable=1")


def copy(db: sqlite3.Connection, target: Path) -> None:
    """Put a copy of the whole database, as it is at this moment, at the target: checked, and for its owner alone.

    It is written beside the target and renamed, so that what was there before is replaced by a whole copy or not at all.
    Raises UnusableDatabase when the database turns out to be damaged, and OSError.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
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
    """What is wrong in the file, ten things at most: with its pages, its indexes, or references to rows that are not there."""
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check(10)")]
        if found == ["ok"]:
            found = [f"row {row[1]} of {row[0]} refers to a missing {row[2]}" for row in db.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    return found[:10]


def write_through(path: Path) -> None:
    """Have the system write the file, or the folder's list of names, to the disk now."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
