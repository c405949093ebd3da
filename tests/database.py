"""What tests of the database file do to it."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import postgres
import pytest

from workout.db import Connection, Location, UnusableDatabase, connections, moving, open_at
from workout.db.file_database import FileDatabase

FRESH, FOR_A_TEST = Path("fresh"), Path("for a test")
_made: dict[Path, str] = {}
"""On PostgreSQL, the address of the database that belongs to each folder, or has one of these names."""
_names = count(1)


def place(folder: Path) -> Location:
    """Where a new database is to be that belongs to this folder; on PostgreSQL it is there, and empty."""
    if not postgres.ADDRESS:
        return folder / "workout.db"
    if folder not in _made:
        _made[folder] = postgres.create(_name())
    return _made[folder]


def copied(source: Location, folder: Path) -> Location:
    """A copy of a database that nobody uses at present, in that folder. On PostgreSQL it replaces the copy of before."""
    if isinstance(source, str):
        if folder in _made:
            postgres.drop(_made[folder])
        _made[folder] = postgres.create(_name(), postgres.name_of(source))
        return _made[folder]
    shutil.copy(source, folder / "workout.db")
    return folder / "workout.db"


def copied_for_a_test(source: Location, folder: Path) -> Location:
    """As `copied`, but on PostgreSQL each copy replaces the last one."""
    return copied(source, FOR_A_TEST if isinstance(source, str) else folder)


def fresh(blank: Location, folder: Path) -> Location:
    """What the blank database is, for one test. On PostgreSQL it is always the same one: to empty it takes less than to copy."""
    if not isinstance(blank, str):
        return copied(blank, folder)
    if FRESH not in _made:
        copied(blank, FRESH)
    postgres.empty(_made[FRESH], blank)
    return _made[FRESH]


def drop_all() -> None:
    while _made:
        postgres.drop(_made.popitem()[1])


def _name() -> str:
    return f"test_{os.getpid()}_{next(_names)}"


def content(location: Location) -> str:
    """All that is stored in the tables of a database."""
    with opened(location) as db:
        rows = [db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall() for table, columns in moving.tables().items()]
    return repr(rows)


@contextmanager
def statements() -> Iterator[list[str]]:
    """The SQL that is run within the block, by any connection."""
    run: list[str] = []
    kinds: list[Any] = [connections.Connection]
    if postgres.ADDRESS:
        from workout.db.postgres.links import LinkedConnection

        kinds.append(LinkedConnection)
    with pytest.MonkeyPatch.context() as patch:
        for kind in kinds:
            for name in ("execute", "executemany"):
                patch.setattr(kind, name, _heard(getattr(kind, name), run))
        yield run


def _heard(method: Any, run: list[str]) -> Any:
    def heard(db: Any, sql: str, *values: Any) -> Any:
        run.append(sql)
        return method(db, sql, *values)

    return heard


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
