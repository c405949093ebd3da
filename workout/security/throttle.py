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
from workout.db import Connection, Damaged, open_file
from workout.errors import TooManyRequests
from workout.security.keys import Keys


class Limit(NamedTuple):
    """The most failures, or new accounts, in a window of time that begins with the first of them."""

    most: int
    window_s: int


PER_ACCOUNT_AND_ADDRESS = Limit(5, 15 * 60)
PER_ADDRESS = Limit(50, 15 * 60)
PER_ACCOUNT = Limit(100, 60 * 60)  # a backstop against many addresses, from those where the account has not logged in lately
REGISTRATIONS = Limit(60, 60 * 60)  # from one address: two classes of thirty, each within a few minutes

KNOWN_S = 90 * 24 * 60 * 60
"""How long an address is remembered at which someone has logged in."""

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


KNOW = """
INSERT INTO failure (bucket, failures, ends_at)
VALUES (:bucket, 0, :ends_at)
ON CONFLICT (bucket) DO UPDATE
   SET ends_at = excluded.ends_at
"""


class Attempt(NamedTuple):
    """One attempt that was counted, to be taken back when it turns out to be no failure."""

    own: str
    """The bucket of this account at this address."""
    buckets: tuple[str, ...]
    """All in which it was counted."""
    known: str
    """The row that says that this account has logged in at this address; it counts nothing."""


class Throttle:
    """The counts, in the file at that path."""

    def __init__(self, path: Path, keys: Keys) -> None:
        self._path = path
        self._keys = keys
        try:
            self._make()
        except Damaged:  # by a power cut, say; the counts are worth less than a server that starts
            path.unlink()
            self._make()

    def _make(self) -> None:
        os.close(access.open_private(self._path))
        with self._counting() as db:
            db.execute(SCHEMA)
            db.execute("CREATE INDEX IF NOT EXISTS failure_by_end ON failure (ends_at)")

    def attempt(self, account: str, address: str, *, on_device: bool = False) -> Attempt:
        """Count an attempt as failed, until it is taken back, so that many at once cannot slip through.

        `on_device`: by someone who is logged in. Like those at an address where this account has logged in lately, they do
        not share the account's limit with the rest of the world, or anyone could lock them out.

        Raises TooManyRequests, and counts nothing, when there were too many before it.
        """
        network, digest = _network(address), self._keys.current.digest
        own, known = digest("account and address", account, network), digest("known", account, network)
        limits = {own: PER_ACCOUNT_AND_ADDRESS, digest("address", network): PER_ADDRESS}
        now = clock.now().timestamp()
        with self._counting() as db:
            if not (on_device or _is_there(db, known, now)):
                limits[digest("account", account)] = PER_ACCOUNT
            self._count(db, limits, "Too many failed attempts", now)
        return Attempt(own, tuple(limits), known)

    @contextmanager
    def registering(self, address: str) -> Iterator[None]:
        """Count an account that is opened from this address, unless the block raises: a password was refused, say.

        Raises TooManyRequests, and counts nothing, when there were too many before it.
        """
        bucket = self._keys.current.digest("registering", _network(address))
        with self._counting() as db:
            refusal = "Too many accounts were opened from your address"
            self._count(db, {bucket: REGISTRATIONS}, refusal, clock.now().timestamp())
        try:
            yield
        except BaseException:
            with self._counting() as db:
                _uncount(db, bucket)
            raise

    def take_back(self, attempt: Attempt, *, forget: bool = False) -> None:
        """Uncount the attempt, which was no failure.

        `forget` after a success: the failures of this account at this address are forgotten altogether, and the address is
        known for a while.
        """
        with self._counting() as db:
            for bucket in attempt.buckets:
                _uncount(db, bucket)
            if forget:
                db.execute("DELETE FROM failure WHERE bucket = :bucket", {"bucket": attempt.own})
                db.execute(KNOW, {"bucket": attempt.known, "ends_at": clock.now().timestamp() + KNOWN_S})

    def _count(self, db: Connection, buckets: dict[str, Limit], refusal: str, now: float) -> None:
        """Count one in each bucket. Raises TooManyRequests, and counts nothing, when one of them is full."""
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


def _is_there(db: Connection, bucket: str, now: float) -> bool:
    row = db.execute("SELECT 1 FROM failure WHERE bucket = :bucket AND ends_at > :now", {"bucket": bucket, "now": now})
    return row.fetchone() is not None


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
