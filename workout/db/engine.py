"""What the program asks of a database, whichever engine runs it: SQLite on a file (the default), or PostgreSQL.

The location says which one: a path, or an address that begins with postgresql://. Nothing outside `workout.db` depends on the
engine.
"""

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

Row = dict[str, Any]
Location = Path | str
"""Where a database is: the path of a file, or the address of PostgreSQL as a string."""

ADDRESS = re.compile(r"postgres(ql)?://")


T = TypeVar("T")
Maker = Callable[[Any, tuple[Any, ...]], T]
"""Makes an object of a row. It is called with the cursor, which it may ignore, and the row's values."""


class Result(Protocol):
    """What a statement has done."""

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchall(self) -> list[Any]: ...

    def fetch_as(self, make: "Maker[T]") -> list[T]:
        """What `make` returns for each row. For queries with many rows, where making a dict of each would take too long."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """Runs statements, with `:name` for their values. They raise the classes of `db/faults.py`; rows are dicts."""

    def execute(self, sql: str, values: Any = (), /) -> Result: ...

    def executemany(self, sql: str, values: Iterable[Any], /) -> Result: ...

    def take_turn(self, user_id: int) -> None:
        """Wait until no other transaction writes this person's data. Call this in a transaction of `writing()` that names no
        person, before it reads any of that data.
        """

    def sweep(self, table: str, where: str, values: Row) -> None:
        """Delete the table's rows for which `where`, an SQL condition, holds. Rows that another transaction is deleting at this
        moment may be left to it.
        """


class News(Protocol):
    """Tells a stream of server-sent events when its session may have changed, so that the stream reads it again."""

    def is_due(self) -> bool: ...

    def close(self) -> None: ...


class Always:
    """News that is due whenever the stream asks. To read the session each time costs only two reads by primary key, from a file
    that is in memory.
    """

    def is_due(self) -> bool:
        return True

    def close(self) -> None:
        """Do nothing: nothing is held."""


class Database(ABC):
    """One database, as every thread of this process sees it."""

    location: Location

    readers = 0
    """How many threads of the server answer reads at the same time. 0: none, because a read never waits; the loop that receives
    the requests answers reads itself.
    """
    writers = 1
    """How many threads of the server write at the same time."""
    most_shared = 1
    """The most writes that share a transaction when several wait at the same time; 1: each has a transaction of its own."""

    @abstractmethod
    def prepare(self) -> None:
        """Make the database ready: create what is missing, or migrate it; load the current catalogue. Raises UnusableDatabase."""

    @abstractmethod
    def serving(self) -> AbstractContextManager[None]:
        """Within the block, mark the database as in use by this process and those that it forks. Raises UnusableDatabase."""

    @abstractmethod
    def refuse_other_format(self) -> None:
        """Raise UnusableDatabase unless it is a database that this version has made or migrated. Creates nothing."""

    @abstractmethod
    def connection(self) -> Connection:
        """A connection for single reads, each of which sees what was committed last."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]:
        """A read transaction: several queries see the same state."""

    @abstractmethod
    def writing(self, person: int | None = None) -> AbstractContextManager[Connection]:
        """A write transaction: committed when the block ends, rolled back when it raises.

        Other writers wait until then, so nothing slow belongs inside. On SQLite all of them wait. On PostgreSQL only those of the
        same `person` (the id of an account) wait; those who name nobody wait for each other.
        """

    def sharing(self) -> AbstractContextManager[None]:
        """One transaction for several blocks of `writing` of this thread. If one of them raises, it alone is undone.

        Nobody else sees any of it until it is committed, all or nothing, at the end. Only where `most_shared` is above 1.
        """
        raise NotImplementedError

    @abstractmethod
    def counting(self) -> AbstractContextManager[Connection]:
        """A transaction on the table `failure`, which holds the throttle's counts. Such transactions take turns. Each is
        committed even if the block raises, and a power cut may lose it.
        """

    @abstractmethod
    def last_ids(self, db: Connection) -> Row:
        """`{table: id}`: for each table that gives out ids, the last id that it has given."""

    @abstractmethod
    def note_filled(self, db: Connection, last: Row) -> None:
        """Call this after all rows of another database were copied with their ids. `last`: what `last_ids` returned there. From
        then on, each table gives out larger ids than those.
        """

    @abstractmethod
    def await_writes(self) -> None:
        """Wait until the write transactions that are under way in this process are over; on PostgreSQL at most ten seconds."""

    @abstractmethod
    def news(self, session_id: int) -> News:
        """A News of the session. It is due whenever the session may have changed since it was last due, and at the first call."""

    @abstractmethod
    def probe(self) -> None:
        """See whether there is room to write. Raises Full or ReadOnly if not; OSError or DatabaseError if that cannot be seen."""

    @abstractmethod
    def log_bytes(self) -> int:
        """The size in bytes of SQLite's write-ahead log; 0 on PostgreSQL, which looks after its own."""

    @abstractmethod
    def close(self, *, sealed: bool = True) -> None:
        """Close all connections. Call this only when no thread uses one. `sealed`: whether to note that the database was closed
        properly; False if other processes use it, or soon will.
        """


def is_address(text: str) -> bool:
    """Whether the text is an address of PostgreSQL, and no name of a file."""
    return ADDRESS.match(text) is not None


def shown(location: Location) -> str:
    """The location as it may be printed, without a password."""
    return re.sub(r"(://[^:/@]*):[^@/]*@|(password=)[^&]*", lambda found: f"{found[1]}@" if found[1] else found[2], str(location))
