"""Opens the database at a location: a path is SQLite's file, an address is PostgreSQL's."""

from pathlib import Path

from workout.db.engine import Database, Location
from workout.db.faults import UnusableDatabase
from workout.db.file_database import FileDatabase


def open_at(location: Location) -> Database:
    """The database at that location. It is not opened before its first use, nor created.

    Raises UnusableDatabase when it is an address of PostgreSQL and the driver is not installed.
    """
    if isinstance(location, Path):
        return FileDatabase(location)
    try:
        from workout.db.postgres.database import PostgresDatabase
    except ImportError:
        raise UnusableDatabase(
            "--database: PostgreSQL's driver is not installed. `python3 run.py` in a checkout installs it; the one file has none."
        ) from None
    return PostgresDatabase(location)
