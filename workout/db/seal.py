"""A note beside the database file: its seal. The note describes the file as it was when this program last changed it.

To check a file for damage takes seconds for each gigabyte. After a clean end, the next start needs no check if the file still
matches its seal, because then nobody else has touched it. Writing to the file, shortening it or replacing it breaks the match.

After a crash the note still begins with `open`, or the file no longer matches it, or a write-ahead log lies beside the file. The
note then helps to tell whether that log belongs to the file (see `log.py`).
"""

import os
from contextlib import suppress
from pathlib import Path

from workout import access

OPEN = "open "
"""Stands before the description in the note while the file is in use."""

CLOSING = "closing"
"""Stands in place of the description while the file is being closed, when SQLite moves the rest of its log into the file."""


def is_intact(path: Path) -> bool:
    """Whether nobody has touched the database file since this program closed it properly."""
    try:
        return _note(path).read_text() == describe(path) and not has_log(path)
    except (OSError, ValueError):
        return False


def read(path: Path) -> str:
    """What the note says of the file: the description (without the mark OPEN), or the word CLOSING; empty if there is no note."""
    try:
        return _note(path).read_text().removeprefix(OPEN)
    except (OSError, ValueError):
        return ""


def take_off(path: Path) -> None:
    """Empty the note, because the file is about to be used. Raises OSError."""
    os.close(access.open_private(_note(path), os.O_TRUNC))
    _note(path).chmod(0o600)


def put_on(path: Path, prefix: str = "") -> None:
    """Write the note anew: the prefix, then a description of the file. Call this only while no process writes to the file. Does
    nothing if there is no note.
    """
    with suppress(OSError):
        _write(path, prefix + describe(path))


def closing(path: Path) -> None:
    """Note that the file is about to be closed. Does nothing if there is no note."""
    with suppress(OSError):
        _write(path, CLOSING)


def destroy(path: Path) -> None:
    """Remove the note, because the file has turned out to be damaged. However this process ends, the next start then checks the
    file.
    """
    with suppress(OSError):
        _note(path).unlink()


def describe(path: Path) -> str:
    """Text that differs after every change of the file. It ends with a time that nobody can set (except on Windows)."""
    known = os.stat(path)
    return f"{known.st_ino} {known.st_size} {known.st_mtime_ns} {known.st_ctime_ns}"


def is_same(noted: str, path: Path) -> bool:
    """Whether the file still matches the description. Its last part may differ: that time also changes with the owner or mode."""
    return noted.split()[:3] == describe(path).split()[:3]


def _write(path: Path, text: str) -> None:
    with _note(path).open("r+") as note:
        note.truncate()
        note.write(text)


def _note(path: Path) -> Path:
    return path.with_name(path.name + "-seal")


def has_log(path: Path) -> bool:
    """Whether the write-ahead log beside the file has content: the file is in use, or a crash left it."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
