"""The signing key. It has a file of its own, so that nobody can log in with a copy of the database."""

import base64
import contextlib
import hashlib
import hmac
import os
import secrets
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from workout import access, clock

MIN_BYTES = 32  # RFC 7518 section 3.2: no shorter than HS256's output
NEW_BYTES = 48


class UnusableKey(Exception):
    """The key file cannot be used; the text says why."""


class SigningKey(NamedTuple):
    """A secret, and the name (`kid`) by which tokens refer to it. It can be used in place of a KeyFile that has one key."""

    secret: bytes
    until: str = ""
    """The instant after which a former key is no longer accepted; empty for the key that signs."""

    @property
    def kid(self) -> str:
        return self.digest("key id")[:8]

    @property
    def current(self) -> "SigningKey":
        return self

    def named(self, kid: object) -> "SigningKey | None":
        return self if kid == self.kid else None

    def digest(self, *parts: str) -> str:
        """A keyed hash of the parts, in hex. Equal parts have equal hashes, and nobody can read the parts from it."""
        message = "\0".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")
        return hmac.new(self.secret, message, hashlib.sha256).hexdigest()

    def digests(self, *parts: str) -> list[str]:
        return [self.digest(*parts)]


class KeyFile:
    """The keys in a file: one signs; former ones verify until everything that they signed has expired.

    The file is read again whenever it changes, so every process knows a new key before it meets a token signed with it.
    """

    def __init__(self, path: Path) -> None:
        """Make the file if it is missing. Raises UnusableKey."""
        self._path = path
        load_or_create(path)
        self._seen: tuple[int, ...] | None = None
        self._keys: list[SigningKey] = []
        self._look()

    @property
    def current(self) -> SigningKey:
        """The key that signs."""
        return self._look()[0]

    def named(self, kid: object) -> SigningKey | None:
        """The key with that name; None if it is unknown or has expired."""
        for keys in (self._keys, self._look()):
            for key in keys:
                if key.kid == kid and _lives(key):
                    return key
        return None

    def digest(self, *parts: str) -> str:
        return self.current.digest(*parts)

    def digests(self, *parts: str) -> list[str]:
        """The hash of the parts under each key; the current key's is the first."""
        return [key.digest(*parts) for key in self._look() if _lives(key)]

    def _look(self) -> list[SigningKey]:
        """The keys in the file. While it is missing or cannot be read: the keys that were read last."""
        try:
            known = self._path.stat()
            seen = (known.st_ino, known.st_mtime_ns, known.st_size)
            if seen != self._seen:
                self._keys, self._seen = load_all(self._path), seen
        except (OSError, UnusableKey):
            if not self._keys:
                raise
        return self._keys


Keys = SigningKey | KeyFile


def rotate(path: Path, former_for: timedelta) -> str:
    """Put a new key into the file, and keep the former one for verifying, for as long as `former_for`. Returns when that ends,
    as text.

    Raises UnusableKey and OSError; the file is then unchanged.
    """
    current, *former = load_all(path)
    until = clock.text(clock.now() + former_for)
    lines = [_encode(secrets.token_bytes(NEW_BYTES))]
    lines += [f"{_encode(key.secret)} until {key.until}" for key in (current._replace(until=until), *former) if _lives(key)]
    draft = _write(path, lines)
    if hasattr(os, "chown"):
        os.chown(draft, path.stat().st_uid, path.stat().st_gid)
    draft.replace(path)
    return until


def _lives(key: SigningKey) -> bool:
    return not key.until or clock.now_text() < key.until


def load_or_create(path: Path) -> SigningKey:
    """The signing key in that file. If the file is missing, makes one that only its owner can read.

    Raises UnusableKey when the file cannot be read or made, or holds a key of fewer than 32 bytes.
    """
    try:
        with contextlib.suppress(FileExistsError):
            _create(path)
    except OSError as error:
        raise UnusableKey(f"The signing key {path} cannot be made: {error}") from None
    return load(path)


def load(path: Path) -> SigningKey:
    """The signing key in that file. Raises UnusableKey when the file cannot be read, or holds a key of fewer than 32 bytes."""
    return load_all(path)[0]


def load_all(path: Path) -> list[SigningKey]:
    """The signing key, then the former keys. A former key has a line of its own: the key, ` until `, and an instant. Raises
    UnusableKey, as `load`.
    """
    try:
        if path.exists() and (reason := access.refusal(path, os.R_OK)):
            raise UnusableKey(f"The signing key cannot be read: {reason}")
        lines = path.read_bytes().splitlines()
        former = [line.split(b" until ") for line in lines if b" until " in line]
        secret = b"".join(line for line in lines if b" until " not in line)  # openssl breaks a long key into lines
        keys = [SigningKey(base64.b64decode(secret, validate=False))]
        keys += [SigningKey(base64.b64decode(line[0]), line[1].decode()) for line in former]
    except (OSError, ValueError) as error:
        raise UnusableKey(f"The signing key {path} cannot be used: {error}") from None
    shortest = min(len(key.secret) for key in keys)
    if shortest < MIN_BYTES:
        raise UnusableKey(
            f"The signing key {path} holds {shortest} bytes and needs {MIN_BYTES} (in base64). "
            "Remove the file to get a new one; everyone is then logged out."
        )
    return keys


def _create(path: Path) -> None:
    """Write a new key, completely or not at all. Raises FileExistsError when there is a key, even one made a moment ago."""
    if path.exists():
        raise FileExistsError(path)
    draft = _write(path, [_encode(secrets.token_bytes(NEW_BYTES))])
    try:
        os.link(draft, path)  # unlike a rename, fails when the name is taken
    finally:
        draft.unlink()


def _write(path: Path, lines: list[str]) -> Path:
    """Write the lines to a draft beside the key, and flush it to the disk. Returns the draft's path."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    with os.fdopen(access.open_private(draft, os.O_EXCL), "w", encoding="ascii") as stream:
        stream.writelines(f"{line}\n" for line in lines)
        stream.flush()
        os.fsync(stream.fileno())
    return draft


def _encode(secret: bytes) -> str:
    return base64.b64encode(secret).decode()
