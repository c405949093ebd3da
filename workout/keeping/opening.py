"""Opening the server's database from a command, beside a server that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager

from workout.config import Config
from workout.db import Database, UnusableDatabase, file


@contextmanager
def opened(config: Config) -> Iterator[Database]:
    """The server's database; the server may be running. Raises UnusableDatabase. Never creates the file."""
    if not config.database.is_file():
        raise UnusableDatabase(f"{config.database} does not exist; name the server's database with --database.")
    database = Database(config.database)
    try:
        with database.reading() as db:
            file.refuse_other_format(db, config.database)
        yield database
    finally:
        database.close(sealed=False)  # the server may be using the file
