"""The throttle's counts (of failed log-ins, say) on SQLite. They have a file of their own, so that an attack never makes anyone
wait for the database.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from workout import access
from workout.db.connections import Connection, open_file
from workout.db.faults import Damaged

SCHEMA = """
CREATE TABLE IF NOT EXISTS failure (
    bucket   TEXT    PRIMARY KEY,   -- keyed hash of what is counted
    failures INTEGER NOT NULL,
    ends_at  REAL    NOT NULL       -- Unix time at which the count begins anew
) STRICT, WITHOUT ROWID;
"""


class Counts:
    """The counts, in the file at `path`. Every process sees them, and a restart keeps them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._make()
        except Damaged:  # after a power cut, say; it is better to lose the counts than not to start
            path.unlink()
            self._make()

    def _make(self) -> None:
        os.close(access.open_private(self._path))
        with self.counting() as db:
            db.execute(SCHEMA)
            db.execute("CREATE INDEX IF NOT EXISTS failure_by_end ON failure (ends_at)")

    @contextmanager
    def counting(self) -> Iterator[Connection]:
        """A transaction on the counts.

        The file has a rollback journal and no write-ahead log, so it needs no lock of our own (see `lock.WriteLock`).
        `synchronous=OFF`: a power cut may lose a few counts, which does no harm.
        """
        with closing(open_file(self._path)) as db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            finally:
                if db.in_transaction:  # SQLite itself ends it when the disk is full
                    db.execute("COMMIT")
