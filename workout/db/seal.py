"""A note beside the database file of what it was like when this program closed it, so that a start need not read it all.

To check every page takes about two milliseconds a megabyte, and is only worth that when somebody else may have touched the
file. Whoever writes to it, cuts it short or puts another in its place changes what the note tells of it. After a crash there
is no note, or it no longer fits, or a write-ahead log was left behind.
"""

from contextlib import suppress
from pathlib import Path


def is_intact(path: Path) -> bool:
    """Whether nobody has touched the database file since this program closed it as it should."""
    try:
        return _note(path).read_text() == _describe(path) and not _has_log(path)
    except (OSError, ValueError):
        return False


def take_off(path: Path) -> None:
    """Empty the note, for the file is about to be used. Raises OSError."""
    _note(path).write_text("")
    _note(path).chmod(0o600)


def put_on(path: Path) -> None:
    """Note what the file is like now, while nobody writes to it. Does nothing without a note to write to."""
    with suppress(OSError), _note(path).open("r+") as note:
        note.truncate()
        note.write(_describe(path))


def destroy(path: Path) -> None:
    """Remove the note, for the file has turned out to be damaged: the next start checks it, however this one ends."""
    with suppress(OSError):
        _note(path).unlink()


def _note(path: Path) -> Path:
    return path.with_name(path.name + "-seal")


def _describe(path: Path) -> str:
    """What changes with every change of the file. The last of it is a time that, but on Windows, nobody can set."""
    known = path.stat()
    return f"{known.st_ino} {known.st_size} {known.st_mtime_ns} {known.st_ctime_ns}"


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0
