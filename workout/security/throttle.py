"""Counts failed attempts to log in, new accounts, and links asked for by mail. Refuses further ones once there are too many.

Every process sees the counts, and a restart keeps them. A count is a row of the table `failure`: a bucket. Its name is a keyed
hash of what is counted, because people sometimes type their password where the e-mail address belongs.
"""

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from workout import clock
from workout.db import Connection, Database
from workout.errors import TooManyRequests
from workout.security.keys import Keys


class Limit(NamedTuple):
    """The most that a bucket may count in a window of time. The window begins with the first that is counted."""

    most: int
    window_s: int


PER_ACCOUNT_AND_ADDRESS = Limit(5, 15 * 60)
PER_ADDRESS = Limit(50, 15 * 60)
PER_ACCOUNT = Limit(100, 60 * 60)  # from all addresses, except those where the account has logged in lately
REGISTRATIONS = Limit(60, 60 * 60)  # from one address: two classes of thirty, each within a few minutes

FORGOTTEN = Limit(20, 60 * 60)  # from one address: requests for a link by which to choose a new password

KNOWN_S = 90 * 24 * 60 * 60
"""Seconds. How long it is remembered that an account has logged in at an address."""

COUNT = """
INSERT INTO failure (bucket, failures, ends_at)
VALUES (:bucket, 1, :now + :window_s)
ON CONFLICT (bucket) DO UPDATE
   SET failures = CASE WHEN failure.ends_at <= :now THEN 1 ELSE failure.failures + 1 END,
       ends_at = CASE WHEN failure.ends_at <= :now THEN excluded.ends_at ELSE failure.ends_at END
"""


KNOW = """
INSERT INTO failure (bucket, failures, ends_at)
VALUES (:bucket, 0, :ends_at)
ON CONFLICT (bucket) DO UPDATE
   SET ends_at = excluded.ends_at
"""


class Attempt(NamedTuple):
    """An attempt to log in. It is counted as a failure before its outcome is known.

    `Throttle.take_back` takes it out of the counts if it succeeds, or if its password could not be checked.
    """

    own: str
    """The bucket of this account at this address."""
    buckets: tuple[str, ...]
    """All buckets in which it was counted."""
    known: str
    """The row that says that this account has logged in at this address. It counts nothing."""


class Throttle:
    """The counts, as the database keeps them."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._counting = database.counting
        self._keys = keys

    def attempt(self, account: str, address: str, *, on_device: bool = False) -> Attempt:
        """Count an attempt to log in as a failure, before its outcome is known: so nobody gets past the limit with many attempts
        at the same time. If it succeeds, call `take_back`.

        `account`: a text that names the account. `address`: the IP address from which somebody tries.

        The account's own limit does not apply if the person is logged in (`on_device`), or has logged in at this address in the
        last KNOWN_S. Otherwise strangers could lock the owner out by failing on purpose.

        Raises TooManyRequests, and counts nothing, when a limit has been reached.
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
        """Count an account that is opened from this address, unless the block raises (because a password was refused, say).

        Raises TooManyRequests, and counts nothing, when the limit has been reached.
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

    def ask(self, address: str) -> None:
        """Count that somebody at this address asks for a link by mail. Raises TooManyRequests, and counts nothing, when the limit
        has been reached.
        """
        bucket = self._keys.current.digest("asking", _network(address))
        with self._counting() as db:
            refusal = "Too many links were asked for from your address"
            self._count(db, {bucket: FORGOTTEN}, refusal, clock.now().timestamp())

    def take_back(self, attempt: Attempt, *, forget: bool = False) -> None:
        """Take the attempt out of the counts again, because it succeeded or its password could not be checked.

        `forget`: True if it succeeded. Then all failures of this account at this address are forgotten, and it is remembered for
        KNOWN_S that the account has logged in there.
        """
        with self._counting() as db:
            for bucket in attempt.buckets:
                _uncount(db, bucket)
            if forget:
                db.execute("DELETE FROM failure WHERE bucket = :bucket", {"bucket": attempt.own})
                db.execute(KNOW, {"bucket": attempt.known, "ends_at": clock.now().timestamp() + KNOWN_S})

    def _count(self, db: Connection, buckets: dict[str, Limit], refusal: str, now: float) -> None:
        """Add one to each bucket. Raises TooManyRequests, and adds nothing, when one of them has reached its limit. The error
        says `refusal`, and when to try again.
        """
        db.execute("DELETE FROM failure WHERE ends_at <= :now", {"now": now})
        wait = max(self._wait(db, bucket, limit, now) for bucket, limit in buckets.items())
        if wait > 0:
            raise TooManyRequests(f"{refusal}; try again in {wait} seconds.", retry_after=wait)
        for bucket, limit in buckets.items():
            db.execute(COUNT, {"bucket": bucket, "now": now, "window_s": limit.window_s})

    def _wait(self, db: Connection, bucket: str, limit: Limit, now: float) -> int:
        """Whole seconds until this bucket admits an attempt; 0 when it admits one now."""
        row = db.execute("SELECT failures, ends_at FROM failure WHERE bucket = :bucket", {"bucket": bucket}).fetchone()
        return int(row["ends_at"] - now) + 1 if row and row["failures"] >= limit.most else 0


def _is_there(db: Connection, bucket: str, now: float) -> bool:
    row = db.execute("SELECT 1 FROM failure WHERE bucket = :bucket AND ends_at > :now", {"bucket": bucket, "now": now})
    return row.fetchone() is not None


def _uncount(db: Connection, bucket: str) -> None:
    db.execute("UPDATE failure SET failures = failures - 1 WHERE bucket = :bucket AND failures > 0", {"bucket": bucket})


def _network(address: str) -> str:
    """The smallest network that one attacker may control: an IPv4 address, or a /64 of IPv6."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:  # a Unix socket, say
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((int(parsed), 64), strict=False))
