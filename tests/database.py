"""What tests of the database file do to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from workout.db import Connection, Location, UnusableDatabase, open_at
from workout.db.connections import FileDatabase


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
