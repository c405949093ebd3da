"""Replaces the database with a backup, and keeps the former file."""

import os
from contextlib import closing
from pathlib import Path

from workout import clock
from workout.db import backing_up, copying, file, seal
from workout.db.faults import UnusableDatabase
from workout.db.lock import InUse, using


def restore(path: Path, backup: Path) -> Path | None:
    """Replace the database with a checked copy of the backup. Returns the path where the former file is kept; None if there was
    none.

    Raises UnusableDatabase while somebody uses the database, and when the backup is no database of this program, was written by a
    newer version, or is damaged. Nothing is changed then. Raises OSError.
    """
    path = path.resolve()
    if not backup.is_file():
        raise UnusableDatabase(f"{backup} does not exist.")
    if path.exists() and path.samefile(backup):
        raise UnusableDatabase(f"{backup} is the database itself; name a backup of it.")
    file.refuse_inaccessible(path)
    try:
        with using(path, alone=True):
            if path.exists() and is_open(path):
                raise InUse
            return replace(path, backup)
    except InUse:
        raise UnusableDatabase(f"{path} is in use; end the server, and whatever else has the file open, first.") from None


def replace(path: Path, backup: Path) -> Path | None:
    """Do what `restore` does. Call this only while no other process uses the database, or can begin to."""
    if not backing_up.is_ours(backup):
        raise UnusableDatabase(f"{backup} is no backup of this program's database.")
    draft = path.with_name(f"{path.name}.restoring")
    with closing(backing_up.open_backup(backup)) as db:
        file.refuse_foreign(db, backup)
        copying.copy(db, draft)
    kept = keep(path, draft) if path.exists() else None
    draft.replace(path)  # in one step, so that a database is there even if this process dies
    for end in ("-wal", "-shm", "-seal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    copying.write_through(path.parent)
    return kept


def keep(path: Path, draft: Path) -> Path:
    """Keep the database and its log under a second name, and return that. The new file, `draft`, gets the database's owner."""
    kept = path.with_name(f"{path.name}.replaced-{clock.now():%Y%m%dT%H%M%S}Z")
    for end in ("-wal", "") if seal.has_log(path) else ("",):
        os.link(path.with_name(path.name + end), kept.with_name(kept.name + end))
    if hasattr(os, "chown"):
        os.chown(draft, path.stat().st_uid, path.stat().st_gid)
    return kept


def is_open(path: Path) -> bool:
    """Whether another process has the database open. Such a process holds one of SQLite's locks on the file.

    The locked bytes are SHARED_FIRST and SHARED_SIZE in https://sqlite.org/src/file/src/os.h.
    """
    if os.name == "nt":
        return False  # Windows itself does not let an open file be replaced
    import fcntl

    with path.open("r+b") as held:
        try:
            fcntl.lockf(held, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        except (BlockingIOError, PermissionError):
            return True
    return False
