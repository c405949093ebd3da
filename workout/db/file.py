"""The database file itself: made from `schema.sql`, checked before it is trusted, brought up to date."""

import hashlib
import logging
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from workout import access, resources
from workout.db import copying, log, seal
from workout.db.connections import Connection
from workout.db.faults import UnusableDatabase
from workout.db.lock import WriteLock
from workout.db.migrations import MIGRATIONS

APPLICATION_ID = 0x574B5254  # "WKRT", in the file's header: it marks the databases of this program
VERSION = 5
OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables

logger = logging.getLogger("workout.database")


def check_sqlite() -> None:
    """Raise UnusableDatabase unless Python's SQLite has everything that this program needs."""
    with closing(sqlite3.connect(":memory:")) as db:
        searches = db.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone()
    if sqlite3.sqlite_version_info < OLDEST_SQLITE or not searches:
        raise UnusableDatabase(
            f"SQLite {'.'.join(map(str, OLDEST_SQLITE))} or later with FTS5 is needed; this Python has {sqlite3.sqlite_version}"
            f"{'' if searches else ' without FTS5'}. Use a Python with a newer one, such as that of python.org."
        )


BESIDE = ("-wal", "-shm", "-lock", "-serving", "-seal", "-throttle")
"""The files beside the database have its name with one of these endings."""


def bring_up_to_date(db: Connection, path: Path) -> None:
    """Make the tables, or migrate them; then load the current catalogue. Call this within a write transaction."""
    version = db.execute("PRAGMA user_version").fetchone()["user_version"]
    if version == 0:
        _run(db, resources.read("schema.sql").decode())
    else:
        _keep_former(path, version)
        for step in range(version + 1, VERSION + 1):
            _run(db, MIGRATIONS[step])
    if version != VERSION:  # setting the same values would cause a write
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {VERSION}")
    _load_seed(db)


def refuse_inaccessible(path: Path) -> None:
    """Raise UnusableDatabase if this process may not use the database's folder, its file or those in BESIDE. Opens nothing."""
    path = path.resolve()
    if not path.parent.is_dir():
        raise UnusableDatabase(f"The database's folder {path.parent} does not exist; create it first.")
    files = [path, *(path.with_name(path.name + end) for end in BESIDE)]
    needs = [(path.parent, access.READ_WRITE | os.X_OK), *((file, access.READ_WRITE) for file in files if file.exists())]
    for file, needed in needs:
        if reason := access.refusal(file, needed):
            raise UnusableDatabase(reason)


def refuse_unusable(path: Path, lock: WriteLock) -> None:
    """Raise UnusableDatabase if this process may not use the files, or if the write-ahead log belongs to another file."""
    refuse_inaccessible(path)
    if seal.has_log(path):
        with lock:  # another process may be writing
            if log.is_of_another_file(path):
                raise UnusableDatabase(
                    f"{path} is not the file that {path.name}-wal beside it belongs to: a backup was put in its place, it seems. "
                    f"To serve it, remove {path.name}-wal and {path.name}-shm. `restore` does all of this, and keeps what was "
                    "there before."
                )


def inspect(path: Path, *, search: bool = True) -> None:
    """Open the file for reading only. Raise UnusableDatabase if it is another program's, or damaged. It may be missing or empty.

    `search`: search the whole file for damage, unless its seal is intact (see `seal.py`).
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    with closing(open_to_read(path)) as db:
        try:
            db.execute("BEGIN")  # one state for all these queries, while another process may be creating the file
            refuse_foreign(db, path)
            doubtful = search and not seal.is_intact(path)
            damage = db.execute("PRAGMA integrity_check(1)").fetchone()[0] if doubtful else "ok"
        except sqlite3.DatabaseError as error:
            damage = str(error)
    if damage != "ok":
        raise UnusableDatabase(f"{path} is damaged, or not an SQLite database ({damage}); restore a backup of it.")


def open_to_read(path: Path, how: str = "mode=ro") -> sqlite3.Connection:
    """A connection with SQLite's own settings and exceptions. `how`: a parameter of the URI. Only `mode=rw` lets it write."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?{how}", uri=True, isolation_level=None)


def refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    """Raise UnusableDatabase unless the open file is a database of this program, in a format that this version can read."""
    application, version = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    blank = not db.execute("SELECT 1 FROM sqlite_schema").fetchone()  # a first start that was interrupted
    if application != APPLICATION_ID and not (application == 0 and blank):
        raise UnusableDatabase(f"{path} is another program's database; name a different file.")
    if version > VERSION:
        raise UnusableDatabase(
            f"{path} was written by a newer version of this program (its format is {version}, "
            f"this version knows {VERSION}); use that version, or a different file."
        )


def refuse_other_format(db: Connection, path: Path) -> None:
    """Raise UnusableDatabase unless the open file is a database that this version has made or migrated."""
    application = db.execute("PRAGMA application_id").fetchone()["application_id"]
    version = db.execute("PRAGMA user_version").fetchone()["user_version"]
    if (application, version) != (APPLICATION_ID, VERSION):
        raise UnusableDatabase(f"{path} is no database of format {VERSION}; serve it once with this version, which makes it one.")


def _keep_former(path: Path, version: int) -> None:
    """Before a migration, copy the database of an older format to a file beside it, if there is room.

    Call it within a write transaction: then nobody else writes meanwhile. Raises UnusableDatabase when the database is damaged.
    """
    if version == VERSION:
        return
    former = path.with_name(f"{path.name}.before-{VERSION}")
    if shutil.disk_usage(path.parent).free < 3 * path.stat().st_size:  # the migration itself needs room too
        logger.warning("migrating the database without a copy of it", extra={"reason": f"{former} would not fit"})
        return
    with closing(open_to_read(path)) as db:
        copying.copy(db, former)
    logger.info("migrating the database", extra={"reason": f"its format was {version}; the former file is {former}"})


def _load_seed(db: Connection) -> None:
    """Run `seed.sql`, unless this edition of the file is already loaded."""
    seed = resources.read("seed.sql")
    edition = hashlib.sha256(seed).hexdigest()
    if db.execute("SELECT 1 FROM seed_edition WHERE sha256 = ?", (edition,)).fetchone():
        return
    _run(db, seed.decode())
    db.execute("DELETE FROM seed_edition")
    db.execute("INSERT INTO seed_edition (sha256) VALUES (?)", (edition,))


def _run(db: Connection, script: str) -> None:
    """Run each statement of a script within the open transaction. (`executescript` would commit that first.)"""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
    if any(line.strip() and not line.startswith("--") for line in statement.splitlines()):
        raise ValueError(f"the script ends within a statement: {statement[:60]}")
