"""The database on PostgreSQL, for several servers at once."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg

from workout import metrics
from workout.db import engine, faults
from workout.db.engine import Row
from workout.db.postgres import making
from workout.db.postgres.links import Cursor, Link, LinkedConnection, named
from workout.db.postgres.news import Listener
from workout.db.postgres.pool import Pool

READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
WRITE = "BEGIN; SELECT pg_advisory_xact_lock({turn})"
"""Waits for the advisory lock with the number `turn`. Later statements see what others have committed until then, because the
isolation level is READ COMMITTED.
"""
COUNT = "BEGIN; SET LOCAL synchronous_commit = off; SELECT pg_advisory_xact_lock({turn})"

IN_TRANSACTION = "a statement that writes belongs in a transaction"

NOBODY, COUNTING = 0, -1
"""The numbers of two advisory locks. Writes that belong to no account wait for the first, and the throttle's counts for the
second. Writes of an account wait for the lock whose number is the account's id.
"""


class PostgresDatabase(engine.Database):
    """The database at an address. Writers take turns by person, so people do not wait for each other."""

    readers = 4
    writers = 8

    def __init__(self, address: str) -> None:
        self.location = self._address = address
        self._pool = Pool(address)
        self._single = Single(self._pool)
        self._listener = Listener(address)
        self._changes = threading.Condition()
        self._writing: set[object] = set()

    def prepare(self) -> None:
        making.prepare(self._address)

    @contextmanager
    def serving(self) -> Iterator[None]:
        yield  # PostgreSQL itself knows who uses it

    def refuse_other_format(self) -> None:
        making.refuse_other_format(self._address)

    def connection(self) -> "Single":
        return self._single

    @contextmanager
    def reading(self) -> Iterator[LinkedConnection]:
        with self._pool.taken(READ) as link:
            yield LinkedConnection(link)
            _end(link, b"COMMIT")

    @contextmanager
    def writing(self, person: int | None = None) -> Iterator[LinkedConnection]:
        began, mark = time.perf_counter(), object()
        with self._pool.taken(WRITE.format(turn=int(person or NOBODY))) as link, self._marked(mark):
            metrics.add(metrics.WAITS)
            metrics.add(metrics.WAIT_SECONDS, time.perf_counter() - began)
            yield LinkedConnection(link)
            _commit(link)

    @contextmanager
    def counting(self) -> Iterator[LinkedConnection]:
        with self._pool.taken(COUNT.format(turn=COUNTING)) as link:
            try:
                yield LinkedConnection(link)
            finally:
                _end(link, b"COMMIT")

    def last_ids(self, db: engine.Connection) -> Row:
        named = "SELECT replace(sequencename, '_id_seq', '') AS name, last_value AS last FROM pg_sequences WHERE last_value > 0"
        return {row["name"]: row["last"] for row in db.execute(named)}

    def note_filled(self, db: engine.Connection, last: Row) -> None:
        for name, number in last.items():
            db.execute("SELECT setval(:sequence, :number)", {"sequence": f"{name}_id_seq", "number": number})
        db.execute("ANALYZE")  # otherwise the planner takes the tables for small, until PostgreSQL does this by itself

    def await_writes(self) -> None:
        with self._changes:
            under_way = set(self._writing)
            self._changes.wait_for(lambda: not under_way & self._writing, timeout=10.0)

    def news(self, session_id: int) -> engine.News:
        return self._listener.of(session_id)

    def probe(self) -> None:
        """See whether the database can be written to; a standby cannot. Whoever keeps PostgreSQL has to watch its disk."""
        with self.counting():
            pass

    def log_bytes(self) -> int:
        return 0

    def close(self, *, sealed: bool = True) -> None:
        self._listener.close()
        self._pool.close()

    @contextmanager
    def _marked(self, mark: object) -> Iterator[None]:
        with self._changes:
            self._writing.add(mark)
        try:
            yield
        finally:
            with self._changes:
                self._writing.discard(mark)
                self._changes.notify_all()


class Single:
    """Runs single reads, each on whichever connection is free."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def execute(self, statement: str, values: Any = (), /) -> Cursor:
        try:
            return self._attempt(statement, values)
        except faults.BrokenOff:
            return self._attempt(statement, values)

    def _attempt(self, statement: str, values: Any) -> Cursor:
        with self._pool.taken("") as link:
            return LinkedConnection(link).execute(statement, values)

    def executemany(self, statement: str, values: Any, /) -> Cursor:
        raise NotImplementedError(IN_TRANSACTION)

    def take_turn(self, user_id: int) -> None:
        raise NotImplementedError(IN_TRANSACTION)

    def sweep(self, table: str, where: str, values: Any) -> None:
        raise NotImplementedError(IN_TRANSACTION)


def _end(link: Link, statement: bytes) -> None:
    try:
        link.execute(statement)
    except psycopg.Error as error:
        raise named(error, link) from error


def _commit(link: Link) -> None:
    """Commit. Raises Unsettled if the connection is lost meanwhile, and DatabaseError if a statement had failed."""
    try:
        said = link.execute(b"COMMIT").statusmessage
    except psycopg.Error as error:
        raise (faults.Unsettled(str(error)) if link.closed else named(error, link)) from error
    if said != "COMMIT":
        raise faults.DatabaseError("a statement had failed, so nothing was written")
