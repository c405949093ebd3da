"""SQLite: a connection to the file, with the settings that the program relies on."""

import sqlite3
import unicodedata
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path
from typing import Any

from workout.db import engine, seal
from workout.db.engine import Row
from workout.db.faults import Damaged, DatabaseError, named

_NAME = itemgetter(0)  # a cursor describes each column by a tuple; the first item is its name

BUSY_TIMEOUT_S = 5.0
"""How many seconds to wait while another program (a backup, a shell) locks the database."""

LARGEST_LOG = 8 * 2**20
"""Bytes. A write-ahead log that has grown beyond this, because a reader kept SQLite from emptying it, is cut to this size once
the reader has ended. Usually a log has half of that.
"""

CACHE_KIB = 256
"""How many KiB of the file each connection keeps in memory. The rest is in the system's cache."""


class Cursor(sqlite3.Cursor):
    """The result of a statement. Every failure is raised as a class of `db/faults.py`."""

    connection: "Connection"

    def execute(self, sql: str, values: Any = (), /) -> "Cursor":
        try:
            super().execute(sql, values)
        except sqlite3.Error as error:
            raise self._fault(error) from error
        return self

    def executemany(self, sql: str, values: Any, /) -> "Cursor":
        try:
            super().executemany(sql, values)
        except sqlite3.Error as error:
            raise self._fault(error) from error
        return self

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlite3.Error as error:
            raise self._fault(error) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except sqlite3.Error as error:
            raise self._fault(error) from error

    def fetch_as(self, make: engine.Maker[engine.T]) -> list[engine.T]:
        self.row_factory = make
        return self.fetchall()

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        """The rows that are left. All are read at once, so that an unreadable row fails here and not in the caller's loop."""
        return iter(self.fetchall())

    def _fault(self, error: sqlite3.Error) -> DatabaseError:
        """SQLite's error as a class of `db/faults.py`. If it means damage, the next start will check the whole file."""
        fault = named(error)
        if isinstance(fault, Damaged):
            seal.destroy(self.connection.path)
        return fault


class Connection(sqlite3.Connection):
    """A connection to the file at `path`. Its statements raise the classes of `db/faults.py`; rows are dicts."""

    def __init__(self, path: Path, **settings: Any) -> None:
        super().__init__(path, **settings)
        self.path = path
        self.row_factory = _as_dict

    def execute(self, sql: str, values: Any = (), /) -> Cursor:
        return self.cursor(Cursor).execute(sql, values)

    def executemany(self, sql: str, values: Any, /) -> Cursor:
        return self.cursor(Cursor).executemany(sql, values)

    def take_turn(self, user_id: int) -> None:
        """Do nothing: on SQLite, only one write transaction runs at a time, no matter whose data it writes."""

    def sweep(self, table: str, where: str, values: Row) -> None:
        self.execute(f"DELETE FROM {table} WHERE {where}", values)


def connect(path: Path) -> Connection:
    """A connection with the settings that the program relies on. Raises OutOfOrder.

    `synchronous=FULL`: what was answered survives a power cut. `secure_delete`: what was deleted is gone from the file.
    """
    db = open_file(path)
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA secure_delete = ON")
        db.execute(f"PRAGMA journal_size_limit = {LARGEST_LOG}")
        db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        db.create_function("fold", 1, fold, deterministic=True)
    except DatabaseError:  # opening does not read the file yet, so errors may come only now
        db.close()
        raise
    return db


def open_file(path: Path) -> Connection:
    """A connection to any SQLite file, with SQLite's own settings. Raises OutOfOrder."""
    try:
        return Connection(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise named(error) from error


def ping(db: engine.Connection) -> None:
    """Read something. Raises DatabaseError when the database does not respond."""
    db.execute("SELECT 1 FROM seed_edition").fetchone()


def fold(text: str) -> str:
    """The text without case and accents, for sorting and comparing. SQLite's own `lower` changes only ASCII letters."""
    if text.isascii():
        return text.lower()  # for ASCII the same as below, but faster: sorting calls this for every name
    return "".join(part for part in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(part))


def _as_dict(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> Row:
    return dict(zip(map(_NAME, cursor.description), values, strict=True))
