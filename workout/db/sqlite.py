"""The SQLite that this Python comes with."""

import sqlite3

VERSION = sqlite3.sqlite_version

Connection = sqlite3.Connection
Error = sqlite3.Error


def has_wal_reset_bug(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether this version can lose pages when two connections write and checkpoint at the same instant
    (https://sqlite.org/wal.html).
    """
    return (3, 7, 0) <= version < (3, 51, 3) and not (version[:2] in ((3, 44), (3, 50)) and version >= _MENDED[version[1]])


_MENDED = {44: (3, 44, 6), 50: (3, 50, 7)}
"""The releases 3.44 and 3.50 got the repair of this bug too: by their second number, the first version that has it."""
