"""Who may log in, and how a request proves it: passwords, tokens, the key that signs them, and the throttle."""

from pathlib import Path
from typing import NamedTuple

from workout.db import Database
from workout.security.keys import KeyFile, UnusableKey, load_or_create
from workout.security.passwords import Passwords
from workout.security.throttle import Throttle
from workout.security.tokens import Tokens

__all__ = ["Security", "UnusableKey", "load_or_create", "set_up"]


class Security(NamedTuple):
    """The tools that the account routes use."""

    keys: KeyFile
    passwords: Passwords
    tokens: Tokens
    throttle: Throttle
    metrics_token: str | None = None
    """Whoever sends this token may read the server's metrics. None: no token allows it."""


def set_up(key_file: Path, database: Database, scrypt_n: int, metrics_token: str | None = None) -> Security:
    """Load the signing key, or create it at the first start, and make the tools that need it. Raises UnusableKey."""
    keys = KeyFile(key_file)
    return Security(keys, Passwords(scrypt_n), Tokens(keys), Throttle(database, keys), metrics_token)
