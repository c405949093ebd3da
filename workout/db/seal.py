"""A note beside the database file of what it was like when this program last changed it.

After a clean end a start need not read the file through, which takes seconds a gigabyte and is only worth that when somebody
else may have touched it. To write to it, to cut it short or to put another in its place changes what the note tells of it.
After a crash the note says `open`, or it no longer fits, or a write-ahead log was left behind; it then tells whether that log
belongs to the file (see `log.py`).
"""

import os
from contextlib import suppress
from pathlib import Path

from workout import access

OPEN = "open "
"""Before the description, while the file is in use."""

CLOSING = "closing"
"""In place of it, while SQLite moves its log into the file for the last time."""


def is_intact(path: Path) -> bool:
    """Whether nobody has touched the database file since this program closed it as it should."""
    try:
        return _note(path).read_text() == describe(path) and not has_log(path)
    except (OSError, ValueError):
        return False


def read(path: Path) -> str:
    """How the file was last described, closed or in use; CLOSING, or empty where nothing is known."""
    try:
        return _note(path).read_text().removeprefix(OPEN)
    except (OSError, ValueError):
        return ""


def take_off(path: Path) -> None:
    """Empty the note, for the file is about to be used. Raises OSError."""
    os.close(access.open_private(_note(path), os.O_TRUNC))
    _note(path).chmod(0o600)


def put_on(path: Path, prefix: str = "") -> None:
    """Note what the file is like now, while nobody writes to it. Does nothing without a note to write to."""
    with suppress(OSError):
        _write(path, prefix + describe(path))


def closing(path: Path) -> None:
    """Note that the file is about to be closed. Does nothing without a note to write to."""
    with suppress(OSError):
        _write(path, CLOSING)


def destroy(path: Path) -> None:
    """Remove the note, for the file has turned out to be damaged: the next start checks it, however this one ends."""
    with suppress(OSError):
        _note(path).unlink()


def describe(path: Path) -> str:
    """What changes with every change of the file. The last of it is a time that, but on Windows, nobody can set."""
    known = os.stat(path)
    return f"{known.st_ino} {known.st_size} {known.st_mtime_ns} {known.st_ctime_ns}"


def is_same(noted: str, path: Path) -> bool:
    """Whether the file is the one described. Its owner and mode may have changed, which changes the last of the times alone."""
    return noted.split()[:3] == describe(path).split()[:3]


def _write(path: Path, text: str) -> None:
    with _note(path).open("r+") as note:
        note.truncate()
        note.write(text)


def _note(path: Path) -> Path:
    return path.with_name(path.name + "-seal")


def has_log(path: Path) -> bool:
    """Whether something is in the write-ahead log beside the file: it is in use, or was left by a crash."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
