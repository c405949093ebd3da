"""Backups: a checked copy of the database, made while the server runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

from workout import access
from workout.db import copying, file, seal
from workout.db.faults import UnusableDatabase
from workout.db.file_database import FileDatabase


def back_up(path: Path, target: Path) -> None:
    """Copy the database at `path` to the target, whole and checked, or not at all. Nobody has to wait meanwhile.

    Raises UnusableDatabase when the target must not be written (see `refuse_target`), or the database is missing, unusable or
    damaged. Raises OSError.
    """
    if not path.is_file():  # or SQLite would create it
        raise UnusableDatabase(f"{path} does not exist; name the server's database with --database.")
    refuse_target(path, target)
    database = FileDatabase(path)
    file.refuse_unusable(database.path, database.lock)
    file.inspect(path, search=False)  # the copy is searched for damage instead
    try:
        copying.copy(database.connection(), target)
    finally:
        database.close(sealed=False)  # the server may be using the file


def refuse_target(path: Path, target: Path) -> None:
    """Raise UnusableDatabase if no backup may be written to `target`: because of its folder, its name or a file that is there."""
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
    """Whether the file is a database of this program. A new backup may replace an older one, but no other file."""
    try:
        with closing(open_backup(path)) as db:
            return bool(db.execute("PRAGMA application_id").fetchone()[0] == file.APPLICATION_ID)
    except sqlite3.Error:
        return False


def open_backup(path: Path) -> sqlite3.Connection:
    """A connection to a backup that no other process uses. If no log lies beside it, its folder may be read-only."""
    return file.open_to_read(path, "mode=rw" if seal.has_log(path) else "immutable=1")
