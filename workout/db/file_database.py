"""SQLite: the database in one file, and its transactions. Those that write take turns."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from workout import access
from workout.db import engine, file, room, seal
from workout.db.connections import Connection, connect
from workout.db.counts import Counts
from workout.db.engine import Row
from workout.db.faults import DatabaseError, OutOfOrder, UnusableDatabase
from workout.db.lock import InUse, WriteLock, using


class FileDatabase(engine.Database):
    """The database in one SQLite file."""

    most_shared = 32  # no more, because the first of these writes is answered only when the last is done

    def __init__(self, path: Path) -> None:
        # As SQLite does: the other files are beside the file itself, not beside a link to it.
        self.location = self.path = path.resolve()
        self.lock = WriteLock(self.path.with_name(self.path.name + "-lock"))
        self._local = threading.local()
        self._open: list[Connection] = []
        self._sealed_ns = 0
        """The file's `st_mtime_ns` when this process last wrote the seal (see `seal.py`)."""
        self._counts: Counts | None = None
        self._making_counts = threading.Lock()

    def prepare(self) -> None:
        """Make the file ready: create it, or check and migrate it; then load the current catalogue.

        Raises UnusableDatabase when SQLite is too old, or when the file is damaged, belongs to another program, or was written by
        a newer version of this one. The file is then unchanged and closed. The file is checked for damage, unless its seal says
        that nobody has touched it since it was closed.
        """
        file.check_sqlite()
        try:
            file.refuse_unusable(self.path, self.lock)
            file.inspect(self.path)
            seal.take_off(self.path)
            os.close(access.open_private(self.path))  # SQLite would create it for everyone to read
            db = self.connection()
            with self.lock:
                db.execute("PRAGMA journal_mode = WAL")
            with self.writing():  # waits if another process does the same at this moment
                file.bring_up_to_date(db, self.path)
        except UnusableDatabase:
            self.close(sealed=False)
            raise
        except (OSError, sqlite3.Error, DatabaseError) as error:
            self.close(sealed=False)
            raise UnusableDatabase(f"{self.path} cannot be used as the database: {error}") from error

    @contextmanager
    def serving(self) -> Iterator[None]:
        file.refuse_inaccessible(self.path)
        try:
            with using(self.path):
                yield
        except InUse:
            raise UnusableDatabase(f"{self.path} is being replaced by a backup at this moment; start again.") from None

    def refuse_other_format(self) -> None:
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
        return self._savepoint(self.connection()) if shares else self._transaction(self.connection())

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
                self._renew_seal()
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def _savepoint(self, db: Connection) -> Iterator[Connection]:
        """A savepoint within the open transaction: only what the block has written is undone when the block raises."""
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
        """If the transaction is over, raise the error that ended it. After some errors SQLite itself undoes all of it."""
        if not db.in_transaction:
            raise self._local.ended_by or OutOfOrder("the transaction is over")

    def counting(self) -> AbstractContextManager[Connection]:
        with self._making_counts:
            if self._counts is None:  # only once: making it closes the counts' file, and so drops this process's locks on it
                self._counts = Counts(self.path.with_name(self.path.name + "-throttle"))
        return self._counts.counting()

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
        """Close the connections of all threads. Call this only when no thread uses one.

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

    def _renew_seal(self) -> None:
        """Write the seal anew if the file has changed: some commits make SQLite move its log into it. After a crash, the seal
        tells whether the log belongs to the file.
        """
        with suppress(OSError):
            changed_ns = self.path.stat().st_mtime_ns
            if changed_ns != self._sealed_ns:
                seal.put_on(self.path, seal.OPEN)
                self._sealed_ns = changed_ns
