"""SQLite: connections to the file, one for each thread, and its transactions."""

import os
import sqlite3
import threading
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from operator import itemgetter
from pathlib import Path
from typing import Any

from workout.db import engine, room, seal
from workout.db.engine import Row
from workout.db.faults import Damaged, DatabaseError, OutOfOrder, UnusableDatabase, named
from workout.db.lock import InUse, WriteLock, using

Counting = Callable[[], AbstractContextManager["Connection"]]
_NAME = itemgetter(0)  # a cursor describes each column by a tuple; the first item is its name

BUSY_TIMEOUT_S = 5.0
"""How long to wait while another program (a backup, a shell) locks the database."""

LARGEST_LOG = 8 * 2**20
"""Bytes to which the write-ahead log shrinks once a reader that made it grow has ended. Usually it has half of that."""

CACHE_KIB = 256
"""How much of the file each connection keeps in memory. The rest is in the system's cache."""


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
        """Whoever writes has the only turn that there is."""

    def sweep(self, table: str, where: str, values: Row) -> None:
        self.execute(f"DELETE FROM {table} WHERE {where}", values)


class FileDatabase(engine.Database):
    """One SQLite file."""

    most_shared = 32  # the first of them waits until the last is done

    def __init__(self, path: Path) -> None:
        # As SQLite does: the other files are beside the file itself, not beside a link to it.
        self.location = self.path = path.resolve()
        self.lock = WriteLock(self.path.with_name(self.path.name + "-lock"))
        self._local = threading.local()
        self._open: list[Connection] = []
        self._described = ""
        self._counts: Counting | None = None

    def prepare(self) -> None:
        from workout.db import file  # which builds on this module

        file.prepare(self)

    @contextmanager
    def serving(self) -> Iterator[None]:
        from workout.db import file

        file.refuse_inaccessible(self.path)
        try:
            with using(self.path):
                yield
        except InUse:
            raise UnusableDatabase(f"{self.path} is being replaced by a backup at this moment; start again.") from None

    def refuse_other_format(self) -> None:
        from workout.db import file

        if not self.path.is_file():
            raise UnusableDatabase(f"{self.path} does not exist; name the server's database with --database.")
        with self.reading() as db:
            file.refuse_other_format(db, self.path)

    def connection(self) -> Connection:
        """This thread's connection, opened at first use, and again after a fork, which SQLite's connections do not survive."""
        if getattr(self._local, "pid", None) != os.getpid():
            self._local.connection = connect(self.path)
            self._local.pid = os.getpid()
            # Kept until close(): if it were garbage collected, it would checkpoint without the lock.
            self._open.append(self._local.connection)
        connection: Connection = self._local.connection
        return connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A read transaction: several queries see the same state."""
        db = self.connection()
        db.execute("BEGIN")
        try:
            yield db
        finally:
            if db.in_transaction:  # SQLite itself ends it after some errors
                db.execute("COMMIT")

    def writing(self, person: int | None = None) -> AbstractContextManager[Connection]:
        shares = getattr(self._local, "shares", False)
        return self._part(self.connection()) if shares else self._transaction(self.connection())

    @contextmanager
    def sharing(self) -> Iterator[None]:
        with self._transaction(self.connection()):
            self._local.shares = True
            try:
                yield
            finally:
                self._local.shares = False

    @contextmanager
    def _transaction(self, db: Connection) -> Iterator[Connection]:
        with self.lock:
            db.execute("BEGIN IMMEDIATE")
            self._local.ended_by = None
            try:
                yield db
                self._refuse_ended(db)
                db.execute("COMMIT")
                self._describe()
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def _part(self, db: Connection) -> Iterator[Connection]:
        """A part of the open transaction: it alone is undone when the block raises."""
        self._refuse_ended(db)
        db.execute("SAVEPOINT part")
        try:
            yield db
            db.execute("RELEASE part")
        except BaseException as error:
            if db.in_transaction:
                db.execute("ROLLBACK TO part")
                db.execute("RELEASE part")
            elif isinstance(error, DatabaseError):
                self._local.ended_by = error
            raise

    def _refuse_ended(self, db: Connection) -> None:
        """Raise the reason if the transaction is over: SQLite itself ends it after some errors, and undoes all of it."""
        if not db.in_transaction:
            raise self._local.ended_by or OutOfOrder("the transaction is over")

    def counting(self) -> AbstractContextManager[Connection]:
        if self._counts is None:
            from workout.db.counts import Counts

            self._counts = Counts(self.path.with_name(self.path.name + "-throttle")).counting
        return self._counts()

    def last_ids(self, db: engine.Connection) -> Row:
        return {row["name"]: row["seq"] for row in db.execute("SELECT name, seq FROM sqlite_sequence")}

    def note_filled(self, db: engine.Connection, last: Row) -> None:
        db.execute("DELETE FROM sqlite_sequence")
        rows = [{"name": name, "seq": number} for name, number in last.items()]
        db.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)", rows)

    def await_writes(self) -> None:
        with self.lock:
            pass

    def news(self, session_id: int) -> engine.News:
        return engine.Always()

    def probe(self) -> None:
        room.probe(self.path)

    def log_bytes(self) -> int:
        return room.log_bytes(self.path)

    def close(self, *, sealed: bool = True) -> None:
        """Close the connections of all threads. No thread may be using one.

        `sealed`: record that the file was closed properly. Pass False if other processes use it, or are about to.
        """
        if self._open:
            with self.lock:
                seal.closing(self.path)
                while self._open:
                    self._open.pop().close()
                seal.put_on(self.path, "" if sealed else seal.OPEN)
        self.lock.close()
        self._local = threading.local()

    def _describe(self) -> None:
        """Update the seal if the commit has moved the log into the file. With it, the next start can tell whether a log belongs
        to the file.
        """
        with suppress(OSError):
            described = seal.describe(self.path)
            if described != self._described:
                seal.put_on(self.path, seal.OPEN)
                self._described = described


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
        return text.lower()  # gives the same, but faster: sorting calls this for every name
    return "".join(part for part in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(part))


def _as_dict(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> Row:
    return dict(zip(map(_NAME, cursor.description), values, strict=True))
