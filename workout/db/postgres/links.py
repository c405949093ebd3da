"""One connection to PostgreSQL: how it is opened, which values it takes and gives, and what its errors mean."""

from functools import partial
from typing import Any

import psycopg
from psycopg import adapt, errors, rows
from psycopg.types.numeric import FloatLoader, Int8Dumper

from workout.db import engine, faults
from workout.db.engine import Row
from workout.db.faults import DatabaseError
from workout.db.postgres.dialect import translated

TIMEOUTS = {
    "connect_timeout": "5",
    "tcp_user_timeout": "10000",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
}
"""With these, the program notices within seconds that a server has gone silent. The address may set other values."""

SETTINGS = """
SET statement_timeout = '20s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s';
SET jit = off  -- to compile a statement takes a thousand times as long as to run it
"""


class Truth(adapt.Dumper):
    """Writes True and False as 1 and 0, because the columns are integers, as on SQLite."""

    oid = psycopg.adapters.types["int8"].oid

    def dump(self, obj: Any) -> bytes:
        return b"1" if obj else b"0"


class Number(adapt.Loader):
    """Reads a boolean as 1 or 0, as SQLite gives it."""

    def load(self, data: Any) -> int:
        return int(bytes(data) == b"t")


class Sum(FloatLoader):
    """Reads a `numeric` as an int if it has no decimals (the sum of integers has none), else as a float."""

    def load(self, data: Any) -> Any:
        text = bytes(data)
        return float(text) if b"." in text or b"e" in text else int(text)


ADAPTERS = adapt.AdaptersMap(psycopg.adapters)
ADAPTERS.register_dumper(bool, Truth)
ADAPTERS.register_dumper(int, Int8Dumper)
ADAPTERS.register_loader("bool", Number)
ADAPTERS.register_loader("numeric", Sum)


class Context:
    adapters = ADAPTERS
    connection = None


class Cursor(psycopg.Cursor[Row]):
    """The result of a statement; all of it has arrived."""

    def fetch_as(self, make: engine.Maker[engine.T]) -> list[engine.T]:
        self.row_factory = lambda cursor: partial(make, cursor)  # type: ignore[assignment]
        return self.fetchall()  # type: ignore[return-value]


class Link(psycopg.Connection[Row]):
    """A connection. Each statement is committed by itself, unless a BEGIN came before it."""


def connect(address: str) -> Link:
    """Open a connection. Raises BrokenOff when the server refuses it or cannot be reached."""
    given = psycopg.conninfo.conninfo_to_dict(address)
    settings: dict[str, Any] = {**TIMEOUTS, "application_name": "workout", "client_encoding": "utf8", **given}
    try:
        link = Link.connect(
            **settings,
            autocommit=True,
            context=Context(),
            row_factory=rows.dict_row,
            cursor_factory=Cursor,
        )
        link.execute(SETTINGS)
    except psycopg.Error as error:
        raise faults.BrokenOff(" ".join(str(error).split())) from error
    return link


class LinkedConnection:
    """Runs a transaction's statements on a Link: in PostgreSQL's dialect, and with its errors as those of `db/faults.py`."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def execute(self, statement: str, values: Any = (), /) -> Cursor:
        try:
            return self._link.execute(translated(statement).encode(), values or {})  # type: ignore[return-value]
        except psycopg.Error as error:
            raise named(error, self._link) from error

    def executemany(self, statement: str, values: Any, /) -> Cursor:
        cursor: Cursor = self._link.cursor()  # type: ignore[assignment]
        try:
            cursor.executemany(translated(statement).encode(), list(values))
        except psycopg.Error as error:
            raise named(error, self._link) from error
        return cursor

    def take_turn(self, user_id: int) -> None:
        self.execute("SELECT pg_advisory_xact_lock(:user_id)", {"user_id": user_id})

    def sweep(self, table: str, where: str, values: Row) -> None:
        self.execute(f"DELETE FROM {table} WHERE ctid IN (SELECT ctid FROM {table} WHERE {where} FOR UPDATE SKIP LOCKED)", values)


_BY_CLASS = (
    (errors.UniqueViolation, faults.Duplicate),
    (errors.IntegrityError, faults.Refused),
    (errors.SerializationFailure, faults.BrokenOff),
    (errors.DeadlockDetected, faults.BrokenOff),
    (errors.DiskFull, faults.Full),
    (errors.ReadOnlySqlTransaction, faults.ReadOnly),
    (errors.QueryCanceled, faults.Busy),
    (errors.LockNotAvailable, faults.Busy),
    (errors.DataCorrupted, faults.Damaged),
    (errors.IndexCorrupted, faults.Damaged),
    (errors.OperationalError, faults.OutOfOrder),
)


def named(error: psycopg.Error, link: Link) -> DatabaseError:
    """The error of `db/faults.py` that stands for this one of PostgreSQL, with the same text."""
    if link.closed:
        return faults.BrokenOff(str(error))
    kind = next((ours for theirs, ours in _BY_CLASS if isinstance(error, theirs)), DatabaseError)
    return kind(" ".join(str(error).split()))
