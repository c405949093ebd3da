"""What tests of the database file do to it."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import postgres
import pytest

from workout.db import Connection, Location, UnusableDatabase, open_at
from workout.db.connections import FileDatabase

_made: dict[Path, str] = {}
_names = count(1)


def place(folder: Path) -> Location:
    """Where a new database is to be that belongs to this folder; on PostgreSQL it is there, and empty."""
    if not postgres.ADDRESS:
        return folder / "workout.db"
    if folder not in _made:
        _made[folder] = postgres.create(_name())
    return _made[folder]


def copied(source: Location, folder: Path) -> Location:
    """A copy of a database that nobody uses at present, in that folder."""
    if isinstance(source, str):
        if folder not in _made:
            _made[folder] = postgres.create(_name(), postgres.name_of(source))
        return _made[folder]
    shutil.copy(source, folder / "workout.db")
    return folder / "workout.db"


def fresh(blank: Location, folder: Path) -> Location:
    """What the blank database is, for one test. On PostgreSQL it is always the same one: to empty it takes less than to copy."""
    if not isinstance(blank, str):
        return copied(blank, folder)
    address = str(copied(blank, Path("fresh")))
    postgres.empty(address, blank)
    return address


def drop_all() -> None:
    while _made:
        postgres.drop(_made.popitem()[1])


def _name() -> str:
    return f"test_{os.getpid()}_{next(_names)}"


@contextmanager
def opened(location: Location) -> Iterator[Connection]:
    """Reads what is in a database, of whichever engine."""
    database = open_at(location)
    try:
        yield database.connection()
    finally:
        database.close(sealed=False)


def prepared(path: Path) -> None:
    database = FileDatabase(path)
    try:
        database.prepare()
    finally:
        database.close()


def damage(path: Path, place: float) -> None:
    """Overwrite the page that far into the file."""
    content = bytearray(path.read_bytes())
    start = int(len(content) * place) // 4096 * 4096
    content[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(content)


def damage_table(path: Path, name: str) -> None:
    """Overwrite the first page of a table and of each of its indexes, so that nothing can be read of it."""
    with closing(sqlite3.connect(path)) as db:
        pages = db.execute("SELECT rootpage FROM sqlite_schema WHERE tbl_name = ?", [name]).fetchall()
    for (page,) in pages:
        damage(path, (page - 0.5) * 4096 / path.stat().st_size)


def refuse(path: Path) -> str:
    """Why the file is refused, having made sure that it was left as it was."""
    before = path.read_bytes()
    with pytest.raises(UnusableDatabase) as raised:
        FileDatabase(path).prepare()
    assert path.read_bytes() == before
    assert str(path) in str(raised.value)
    return str(raised.value)
