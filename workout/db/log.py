"""Reads SQLite's write-ahead log from the disk, and tells whether it belongs to the database file beside it.

The format is documented at https://sqlite.org/fileformat2.html#walformat.
"""

import struct
from pathlib import Path
from typing import NamedTuple

from workout.db import seal

HEADER = struct.Struct(">8I")  # magic number, version, page size, sequence, two salts, two checksums
FRAME = struct.Struct(">6I")  # page number, size of the file if this frame ends a transaction (else 0), two salts, two checksums

CHECKPOINTED = 1000  # SQLite moves a log of this many pages into the file; it moves a shorter one only when the file is closed


class Log(NamedTuple):
    """The committed content of a write-ahead log."""

    page_size: int
    frames: int
    """How many pages were written; a page that was written twice counts twice."""
    pages: dict[int, int]
    """For each page number, the offset in bytes of its latest content in the log."""


def read(path: Path) -> Log:
    """The log at that path, or an empty log if the file is missing.

    SQLite begins its log again and again at the start of the file. Frames that are left of an earlier round have other salts, and
    are not read.
    """
    pages: dict[int, int] = {}
    pending: dict[int, int] = {}
    frames = count = 0
    try:
        with path.open("rb") as file:
            length = path.stat().st_size
            _, _, page_size, _, *salts, _, _ = HEADER.unpack(file.read(HEADER.size))
            while file.tell() + FRAME.size + page_size <= length:
                number, ends, *rest = FRAME.unpack(file.read(FRAME.size))
                if rest[:2] != salts:
                    break
                pending[number] = file.tell()
                count += 1
                if ends:
                    pages |= pending
                    pending, frames = {}, count
                file.seek(page_size, 1)
    except (FileNotFoundError, struct.error):
        return Log(0, 0, {})
    return Log(page_size, frames, pages)


def is_of_another_file(path: Path) -> bool:
    """Whether the log was written for another file than the one beside it now: a backup was copied into its place, say.

    The log belongs to the file in any of these cases:
    - The file still matches its seal (see `seal.py`).
    - The seal holds no description, and the file was last changed before the log was.
    - A crash has interrupted SQLite while it moved the log into the file: the lowest page, which is moved first, is the same in
      both.
    - All pages of the log are the same in both.
    """
    beside = path.with_name(path.name + "-wal")
    log = read(beside)
    if not log.pages or not path.exists():
        return False
    noted = seal.read(path)
    if seal.is_same(noted, path) or (noted in ("", seal.CLOSING) and path.stat().st_ctime_ns <= beside.stat().st_mtime_ns):
        return False
    with path.open("rb") as file, beside.open("rb") as logged:

        def moved(number: int) -> bool:
            file.seek((number - 1) * log.page_size)
            logged.seek(log.pages[number])
            return file.read(log.page_size) == logged.read(log.page_size)

        may_be_moving = log.frames >= CHECKPOINTED or noted == seal.CLOSING
        return not (may_be_moving and moved(min(log.pages))) and not all(map(moved, log.pages))
