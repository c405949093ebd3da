"""Passwords: what makes a good one, and how they are hashed."""

import base64
import hashlib
import hmac
import secrets
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from workout import metrics
from workout.errors import Flaw, Invalid, Unavailable

N = 2**15  # with r=8 and p=3, one of the equivalent settings of the OWASP Password Storage Cheat Sheet
R = 8
P = 3
SALT_BYTES = 16
HASH_BYTES = 32

AT_ONCE = 2  # hashes that are computed at the same time; each takes 32 MiB and a core
WAITING = 58  # requests that may wait for a hash; with AT_ONCE, 60 of the 64 threads for slow requests (server/dispatcher.py)
NEWCOMERS = 30  # people who may be registering at the same time: half of AT_ONCE + WAITING, so that others can still log in
COME_AGAIN_S = 5  # seconds after which a refused client may try again; by then, some twenty requests had their turn

SAFE_SCORE = 3  # the least score that is accepted; zxcvbn gives 0 to 4, and calls 3 "safely unguessable"

JUDGED_CHARACTERS = 32  # zxcvbn judges only the first ones: it can take seconds for more, and further ones make no password worse


class Passwords:
    """Hashes passwords, a bounded number at once. `n` is scrypt's cost: a power of two."""

    def __init__(self, n: int = N) -> None:
        self._n = n
        self._running = threading.BoundedSemaphore(AT_ONCE)
        self._admitted = threading.BoundedSemaphore(AT_ONCE + WAITING)
        self._own = threading.local()
        self._newcomers = threading.BoundedSemaphore(NEWCOMERS)
        self.dummy = self._write(secrets.token_bytes(SALT_BYTES), secrets.token_bytes(HASH_BYTES))
        """A hash that belongs to no password. A log-in to a missing account checks it, so that it takes as long as any other."""

    def hash(self, password: str) -> str:
        """The password's hash, as text that says how it was made: `scrypt$n$r$p$salt$hash`.

        Raises Unavailable when too many others are waiting for theirs.
        """
        salt = secrets.token_bytes(SALT_BYTES)
        return self._write(salt, self._derive(password, salt, self._n, R, P))

    def matches(self, password: str, stored: str) -> bool:
        """Whether the stored hash belongs to this password. Raises Unavailable when too many others are waiting."""
        _, n, r, p, salt, expected = stored.split("$")
        derived = self._derive(password, base64.b64decode(salt), int(n), int(r), int(p))
        return hmac.compare_digest(derived, base64.b64decode(expected))

    def is_outdated(self, stored: str) -> bool:
        """Whether the stored hash was made with other costs than today's."""
        return stored.split("$")[1:4] != [str(self._n), str(R), str(P)]

    def _write(self, salt: bytes, derived: bytes) -> str:
        return "$".join(("scrypt", str(self._n), str(R), str(P), _encode(salt), _encode(derived)))

    def _derive(self, password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
        memory = 128 * r * (n + p + 2)  # what OpenSSL asks for
        with self.slot(), metrics.timed(metrics.HASHES):
            return hashlib.scrypt(normalise(password).encode(), salt=salt, n=n, r=r, p=p, maxmem=memory, dklen=HASH_BYTES)

    @contextmanager
    def newcomer(self) -> Iterator[None]:
        """Hold one of the NEWCOMERS places for people who register, within the block. Raises Unavailable when all are taken."""
        if not self._newcomers.acquire(blocking=False):
            raise Unavailable("Too many people are registering at this moment; try again in a few seconds.", COME_AGAIN_S)
        try:
            yield
        finally:
            self._newcomers.release()

    @contextmanager
    def slot(self) -> Iterator[None]:
        """Wait for a turn at work that needs a whole core, and hold it within the block. A thread that holds a turn already does
        not wait for another.

        Raises Unavailable when too many others are waiting: log-ins must never hold every thread for slow requests.
        """
        if getattr(self._own, "turn", False):
            yield
            return
        if not self._admitted.acquire(blocking=False):
            raise Unavailable("Too many people are logging in at this moment; try again in a few seconds.", COME_AGAIN_S)
        try:
            with self._running:
                self._own.turn = True
                yield
        finally:
            self._own.turn = False
            self._admitted.release()


def normalise(password: str) -> str:
    """The password in Unicode NFC, so that it has the same bytes whatever keyboard it is typed on."""
    return unicodedata.normalize("NFC", password)


def refuse_guessable(password: str, pointer: str, context: list[str]) -> None:
    """Raise Invalid, with the reason, for a password that is too short or too easy to guess.

    `context`: what an attacker may know of this person, such as the e-mail address and the name.
    """
    from zxcvbn import zxcvbn  # slow to import, and needed only when somebody chooses a password

    password = normalise(password)
    if len(password) < 8:  # the schema has checked it, but normalisation may make it shorter
        raise Invalid(Flaw(pointer, "This must have at least 8 characters.", "too_short"))
    known = [word[:JUDGED_CHARACTERS] for text in context for word in (text, *text.replace("@", " ").replace(".", " ").split())]
    verdict = zxcvbn(password[:JUDGED_CHARACTERS], user_inputs=known)
    patternless = all(part["pattern"] == "bruteforce" for part in verdict["sequence"])  # no word, date or sequence in it
    if verdict["score"] < SAFE_SCORE and not patternless:
        reasons = [verdict["feedback"]["warning"], *verdict["feedback"]["suggestions"]]
        detail = " ".join(["This password is too easy to guess.", *filter(None, reasons)])
        raise Invalid(Flaw(pointer, detail, "guessable"))


def _encode(octets: bytes) -> str:
    return base64.b64encode(octets).decode()
