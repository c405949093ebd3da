"""The signing key: a file of its own, so that a copy of the database alone lets nobody in."""

import base64
import contextlib
import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import NamedTuple

from workout import access

MIN_BYTES = 32  # RFC 7518 section 3.2: no shorter than HS256's output


class UnusableKey(Exception):
    """The key file cannot be used, and why."""


class SigningKey(NamedTuple):
    """The secret, and the public name by which tokens refer to it."""

    secret: bytes

    @property
    def kid(self) -> str:
        return self.digest("key id")[:8]

    def digest(self, *parts: str) -> str:
        """A keyed hash of the parts, in hex: lets equal things be recognised without saying what they are."""
        message = "\0".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")
        return hmac.new(self.secret, message, hashlib.sha256).hexdigest()


def load_or_create(path: Path) -> SigningKey:
    """The key in that file; on the first start a new one is put there, readable by its owner alone.

    Raises UnusableKey when the file cannot be read or written, or holds fewer than 32 bytes.
    """
    try:
        with contextlib.suppress(FileExistsError):
            _create(path)
    except OSError as error:
        raise UnusableKey(f"The signing key {path} cannot be made: {error}") from None
    return load(path)


def load(path: Path) -> SigningKey:
    """The key in that file. Raises UnusableKey when it cannot be read, or holds fewer than 32 bytes."""
    try:
        if path.exists() and (reason := access.refusal(path, os.R_OK)):
            raise UnusableKey(f"The signing key cannot be read: {reason}")
        secret = base64.b64decode(path.read_bytes(), validate=False)
    except (OSError, ValueError) as error:
        raise UnusableKey(f"The signing key {path} cannot be used: {error}") from None
    if len(secret) < MIN_BYTES:
        raise UnusableKey(
            f"The signing key {path} holds {len(secret)} bytes and needs {MIN_BYTES} (in base64). "
            "Remove the file to get a new one; everyone is then logged out."
        )
    return SigningKey(secret)


def _create(path: Path) -> None:
    """Write a new key, complete or not at all. Raises FileExistsError when there is one, also one made this instant."""
    if path.exists():
        raise FileExistsError(path)
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    file = access.open_private(draft, os.O_EXCL)
    try:
        with os.fdopen(file, "wb") as stream:
            stream.write(base64.b64encode(secrets.token_bytes(48)) + b"\n")
            stream.flush()
            os.fsync(stream.fileno())
        os.link(draft, path)  # unlike a rename, fails when the name is taken
    finally:
        draft.unlink()
