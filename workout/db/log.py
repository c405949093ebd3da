"""SQLite's write-ahead log as it lies on the disk, and whether it belongs to the file beside it.

The format is documented at https://sqlite.org/fileformat2.html#walformat.
"""

import struct
from pathlib import Path
from typing import NamedTuple

from workout.db import seal

HEADER = struct.Struct(">8I")  # magic number, version, page size, sequence, two salts, two checksums
FRAME = struct.Struct(">6I")  # page number, size of the file if this ends a transaction (else 0), two salts, two checksums

CHECKPOINTED = 1000  # SQLite moves a log of that many pages into the file; a shorter one only when the file is closed


class Log(NamedTuple):
    """What is committed in a write-ahead log."""

    page_size: int
    frames: int
    """How many pages were written, some of them several times."""
    pages: dict[int, int]
    """Number of each page to where its latest content begins in the log."""


def read(path: Path) -> Log:
    """The log at that path; an empty one where none is. Frames of an earlier round, which have other salts, are left out."""
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
    """Whether the log beside the file was written for what was there before: a backup was copied into its place, say.

    The file is the one that the log belongs to if it is as the seal last described it. A crash while pages were moved into
    it leaves it different; then the lowest page, which is moved first, is in it as the log has it.
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
