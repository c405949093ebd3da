"""Writes that wait at the same time share one transaction, so that they wait for the disk once, and not one after the other.

    the first    takes the lock that keeps processes apart, and begins the transaction
    each         has its turn on the one connection, within a savepoint: if it fails, it alone is undone
    the last     (nobody waits behind it) commits, and releases the lock
    all          go on once the commit is on the disk; if it failed, nothing was written, and each raises the reason

So a write that is alone waits for nobody, and the slower the disk, the more writes share a wait for it. Each sees what those
before it in the group have written; readers, who have other connections, see nothing of a group before it is committed.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from workout import metrics
from workout.db.faults import DatabaseError, OutOfOrder
from workout.db.lock import WriteLock

if TYPE_CHECKING:
    from workout.db.connections import Connection

MOST = 32
"""How many writes share a transaction at most: the first of them waits until the last is done."""


class Group:
    """The writes that share a transaction."""

    def __init__(self, db: "Connection") -> None:
        self.db = db
        self.size = 0
        self.failure: DatabaseError | None = None
        """Why nothing of the group was written; None if it was, or still may be."""
        self.ended = threading.Event()
        db.execute("BEGIN IMMEDIATE")

    @contextmanager
    def one(self) -> Iterator[None]:
        """One write: if the block raises, it alone is undone."""
        self.size += 1
        try:
            self.db.execute("SAVEPOINT one")
            yield
            self.db.execute("RELEASE one")
        except BaseException as error:
            self._undo_one(error)
            raise

    def _undo_one(self, reason: BaseException) -> None:
        try:
            self.db.execute("ROLLBACK TO one")
            self.db.execute("RELEASE one")
        except DatabaseError as error:  # SQLite has ended the whole transaction, as it may when the disk fails
            self.failure = reason if isinstance(reason, DatabaseError) else error

    def commit(self) -> None:
        """Write the group to the disk, unless that has become impossible. It does not raise, but note the failure."""
        try:
            if not self.failure:
                self.db.execute("COMMIT")
                metrics.add(metrics.COMMITS)
        except DatabaseError as error:
            self.failure = error
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")

    def wait(self) -> None:
        """Wait until the group has ended. Raises the reason if nothing was written."""
        self.ended.wait()
        if self.failure:
            raise type(self.failure)(str(self.failure)) from self.failure


class Writers:
    """All writes of this process to one database."""

    def __init__(self, lock: WriteLock, connection: Callable[[], "Connection"], committed: Callable[[], None]) -> None:
        """`connection` returns the one by which all writes are made; `committed` is called after each commit, while the lock is
        still held.
        """
        self._lock = lock
        self._connection = connection
        self._committed = committed
        self._turn = threading.Lock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._group: Group | None = None

    @contextmanager
    def writing(self) -> Iterator["Connection"]:
        """Make one write within the block. It is on the disk once this has ended without an exception."""
        group = self._join()
        try:
            with group.one():
                yield group.db
        finally:
            self._leave(group)
            group.wait()

    def _join(self) -> Group:
        """Wait for a turn, and begin a group if there is none."""
        began = time.perf_counter()
        self._count(1)
        try:
            self._turn.acquire()
        finally:
            self._count(-1)
        try:
            if self._group is None:
                self._group = self._begin()
        except BaseException:
            self._turn.release()
            raise
        metrics.add(metrics.WAITS)
        metrics.add(metrics.WAIT_SECONDS, time.perf_counter() - began)
        return self._group

    def _begin(self) -> Group:
        self._lock.acquire()
        try:
            return Group(self._connection())
        except BaseException:
            self._lock.release()
            raise

    def _leave(self, group: Group) -> None:
        """End the turn. If nobody waits for one, or the group is full, end the group too."""
        if self._waiting and group.size < MOST and not group.failure:
            self._turn.release()
            return
        self._group = None
        try:
            group.commit()
            self._committed()
        except BaseException as error:
            group.failure = group.failure or OutOfOrder(f"the commit was interrupted: {error}")
            raise
        finally:
            try:
                self._lock.release()
            finally:
                self._turn.release()
                group.ended.set()

    def _count(self, more: int) -> None:
        with self._counting:
            self._waiting += more
