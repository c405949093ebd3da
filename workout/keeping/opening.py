"""Opening the server's database from a command, beside a server that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workout.config import Config
from workout.db import Database, UnusableDatabase, open_at


def file_of(config: Config, instead: str) -> Path:
    """The path of the database's file. Raises UnusableDatabase if the database is on PostgreSQL; `instead`: the command to use
    there.
    """
    if isinstance(config.database, Path):
        return config.database
    raise UnusableDatabase(f"this is for SQLite's file. PostgreSQL has its own way: {instead} (see docs/running.md).")


@contextmanager
def opened(config: Config) -> Iterator[Database]:
    """The server's database; the server may be running. Raises UnusableDatabase and DatabaseError. Never creates the file."""
    database = open_at(config.database)
    try:
        database.refuse_other_format()
        yield database
    finally:
        database.close(sealed=False)  # the server may be using the file
