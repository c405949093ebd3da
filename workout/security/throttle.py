"""Counting failed attempts to log in, and accounts that are opened, before any hash is computed for the next one.

The counts live in an SQLite file of their own: every process sees them, a restart keeps them, and an attack never
makes anyone wait for the main database. A row is named by a keyed hash, for people type passwords where their e-mail
address belongs.
"""

import ipaddress
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from workout import access, clock
from workout.db import Connection, open_file
from workout.errors import TooManyRequests
from workout.security.keys import Keys


class Limit(NamedTuple):
    """So many failures, or new accounts, within so many seconds, counted from the first of them."""

    most: int
    window_s: int


PER_ACCOUNT_AND_ADDRESS = Limit(5, 15 * 60)
PER_ADDRESS = Limit(50, 15 * 60)
PER_ACCOUNT = Limit(100, 60 * 60)  # a backstop against many addresses; high, for it also locks the owner out
REGISTRATIONS = Limit(60, 60 * 60)  # from one address: two classes of thirty, each within a few minutes

SCHEMA = """
CREATE TABLE IF NOT EXISTS failure (
    bucket   TEXT    PRIMARY KEY,   -- keyed hash of what is counted
    failures INTEGER NOT NULL,
    ends_at  REAL    NOT NULL       -- Unix time at which the count begins anew
) STRICT, WITHOUT ROWID;
"""

COUNT = """
INSERT INTO failure (bucket, failures, ends_at)
VALUES (:bucket, 1, :now + :window_s)
ON CONFLICT (bucket) DO UPDATE
   SET failures = CASE WHEN ends_at <= :now THEN 1 ELSE failures + 1 END,
       ends_at = CASE WHEN ends_at <= :now THEN excluded.ends_at ELSE ends_at END
"""


class Throttle:
    """The counts, in the file at that path."""

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path = path
        self._keys = keys
        os.close(access.open_private(path))
        with self._counting() as db:
            db.execute(SCHEMA)

    def attempt(self, account: str, address: str) -> None:
        """Count an attempt as failed, until it is taken back: so many at once cannot slip through.

        Raises TooManyRequests, and counts nothing, when there were too many before it.
        """
        self._count(self._buckets(account, address), "Too many failed attempts")

    @contextmanager
    def registering(self, address: str) -> Iterator[None]:
        """Count an account that is opened from this address, unless the block raises: a password was refused, say.

        Raises TooManyRequests, and counts nothing, when there were too many before it.
        """
        bucket = self._keys.current.digest("registering", _network(address))
        self._count({bucket: REGISTRATIONS}, "Too many accounts were opened from your address")
        try:
            yield
        except BaseException:
            with self._counting() as db:
                _uncount(db, bucket)
            raise

    def take_back(self, account: str, address: str, *, forget: bool = False) -> None:
        """Uncount the last attempt, which was no failure.

        `forget` after a success: the failures of this account at this address are forgotten altogether.
        """
        own, *others = self._buckets(account, address)
        with self._counting() as db:
            if forget:
                db.execute("DELETE FROM failure WHERE bucket = :bucket", {"bucket": own})
            for bucket in others if forget else [own, *others]:
                _uncount(db, bucket)

    def _count(self, buckets: dict[str, Limit], refusal: str) -> None:
        """Count one in each bucket. Raises TooManyRequests, and counts nothing, when one of them is full."""
        now = clock.now().timestamp()
        with self._counting() as db:
            db.execute("DELETE FROM failure WHERE ends_at <= :now", {"now": now})
            wait = max(self._wait(db, bucket, limit, now) for bucket, limit in buckets.items())
            if wait > 0:
                raise TooManyRequests(f"{refusal}; try again in {wait} seconds.", retry_after=wait)
            for bucket, limit in buckets.items():
                db.execute(COUNT, {"bucket": bucket, "now": now, "window_s": limit.window_s})

    def _wait(self, db: Connection, bucket: str, limit: Limit, now: float) -> int:
        """Whole seconds until this bucket admits an attempt; 0 when it does now."""
        row = db.execute("SELECT failures, ends_at FROM failure WHERE bucket = :bucket", {"bucket": bucket}).fetchone()
        return int(row["ends_at"] - now) + 1 if row and row["failures"] >= limit.most else 0

    def _buckets(self, account: str, address: str) -> dict[str, Limit]:
        network = _network(address)
        return {
            self._keys.current.digest("account and address", account, network): PER_ACCOUNT_AND_ADDRESS,
            self._keys.current.digest("address", network): PER_ADDRESS,
            self._keys.current.digest("account", account): PER_ACCOUNT,
        }

    @contextmanager
    def _counting(self) -> Iterator[Connection]:
        """A transaction on the counts.

        No write-ahead log: a rollback journal needs no lock around it to be safe. `synchronous=OFF`: to lose a few counts
        in a power cut does no harm.
        """
        with closing(open_file(self._path)) as db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
            finally:
                if db.in_transaction:  # SQLite itself ends it when the disk is full
                    db.execute("COMMIT")


def _uncount(db: Connection, bucket: str) -> None:
    db.execute("UPDATE failure SET failures = failures - 1 WHERE bucket = :bucket AND failures > 0", {"bucket": bucket})


def _network(address: str) -> str:
    """What one attacker has at least: an IPv4 address, or a /64 of IPv6."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:  # a Unix socket, say
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((int(parsed), 64), strict=False))
