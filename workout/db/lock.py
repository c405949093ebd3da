"""Two locks on a database file: by the first, writers take turns; the second shows whether a server uses the file."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from workout import metrics
from workout.access import open_private
from workout.db.faults import of_system

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class WriteLock:
    """A lock held around each write transaction, each checkpoint and the closing of each connection.

    SQLite 3.7.0 to 3.51.2 can lose or corrupt committed pages when two connections write and checkpoint at the same
    instant (https://sqlite.org/wal.html, "the WAL-reset bug"); most machines still have such a version. The lock prevents
    that. It also queues writers, where SQLite would let them race and sleep.

    The operating system releases the lock when a process dies, so a crash never leaves it held.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.Lock()
        self._file: int | None = None
        self._pid = 0

    def __enter__(self) -> None:
        began = time.perf_counter()
        self._threads.acquire()
        try:
            _lock(self._open())
            metrics.add(metrics.WAITS)
            metrics.add(metrics.WAIT_SECONDS, time.perf_counter() - began)
        except BaseException:
            self._threads.release()
            raise

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            _unlock(self._open())
        finally:
            self._threads.release()

    def close(self) -> None:
        """Close the lock file. The next use opens it again. Call this only when nobody holds the lock."""
        if self._file is not None and self._pid == os.getpid():
            os.close(self._file)
        self._file = None

    def _open(self) -> int:
        """The lock file's descriptor. It is opened again after a fork, because an inherited one shares the parent's lock.

        Raises ReadOnly, Full and OSError.
        """
        if self._file is None or self._pid != os.getpid():
            try:
                self._file = open_private(self._path)
            except OSError as error:
                raise of_system(error) or error from error
            self._pid = os.getpid()
        return self._file


class InUse(Exception):
    """Somebody else uses the database file, or replaces it at this moment."""


@contextmanager
def using(database: Path, *, alone: bool = False) -> Iterator[None]:
    """Mark the file as in use by this process, and by processes that it forks, until the block ends. Raises InUse.

    `alone`: the file is about to be replaced, so also raise InUse if another process uses it.
    """
    path = database.resolve()  # the files beside it lie beside the file itself, and not beside a link
    file = open_private(path.with_name(path.name + "-serving"))
    try:
        _say_in_use(file, alone)
        yield
    finally:
        os.close(file)


if sys.platform == "win32":

    def _lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        while True:
            try:  # locking() gives up after ten seconds, so it is called again
                msvcrt.locking(file, msvcrt.LK_LOCK, 1)
            except OSError:
                continue
            return

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

    def _say_in_use(file: int, alone: bool) -> None:
        try:  # msvcrt has no lock that several processes can share
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise InUse from None

else:

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)

    def _say_in_use(file: int, alone: bool) -> None:
        try:
            fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse from None
