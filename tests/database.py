"""What tests of the database file do to it."""

from pathlib import Path

import pytest

from workout.db import Database, UnusableDatabase, prepare


def prepared(path: Path) -> None:
    database = Database(path)
    try:
        prepare(database)
    finally:
        database.close()


def damage(path: Path, place: float) -> None:
    """Overwrite the page that far into the file."""
    content = bytearray(path.read_bytes())
    start = int(len(content) * place) // 4096 * 4096
    content[start : start + 4096] = b"\xff" * 4096
    path.write_bytes(content)


def refuse(path: Path) -> str:
    """Why the file is refused, having made sure that it was left as it was."""
    before = path.read_bytes()
    with pytest.raises(UnusableDatabase) as raised:
        prepare(Database(path))
    assert path.read_bytes() == before
    assert str(path) in str(raised.value)
    return str(raised.value)
