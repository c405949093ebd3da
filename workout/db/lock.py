"""One lock over all threads and processes that write to the same database file."""

import os
import sys
import threading
from pathlib import Path
from types import TracebackType

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class WriteLock:
    """A lock held around each write transaction, each checkpoint and the closing of each connection.

    SQLite 3.7.0 to 3.51.2 can lose or corrupt committed pages when two connections write and checkpoint at the same
    instant (https://sqlite.org/wal.html, "the WAL-reset bug"); most machines still have such a version. The lock shuts
    that out, and it queues writers where SQLite would let them race and sleep.

    The operating system lets go of the lock when a process dies, so a crash never leaves it held.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._threads = threading.Lock()
        self._file: int | None = None
        self._pid = 0

    def __enter__(self) -> None:
        self._threads.acquire()
        try:
            _lock(self._open())
        except BaseException:
            self._threads.release()
            raise

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            _unlock(self._open())
        finally:
            self._threads.release()

    def close(self) -> None:
        """Let go of the lock file, which the next use would open again. Only when nobody holds the lock."""
        if self._file is not None and self._pid == os.getpid():
            os.close(self._file)
        self._file = None

    def _open(self) -> int:
        """The lock file's descriptor: one of our own after a fork, for an inherited one would share its parent's lock."""
        if self._file is None or self._pid != os.getpid():
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            self._pid = os.getpid()
        return self._file


if sys.platform == "win32":

    def _lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        while True:
            try:  # gives up after ten seconds by itself
                msvcrt.locking(file, msvcrt.LK_LOCK, 1)
            except OSError:
                continue
            return

    def _unlock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
