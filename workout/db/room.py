"""Whether there is room to write, and how large the log is."""

from pathlib import Path

from workout.db.faults import Full, of_system

PROBE_BYTES = 256 * 1024
"""Bytes that `probe` writes: more than any request writes. The log has some room already, so requests may still succeed when
the probe fails.
"""


def probe(path: Path) -> None:
    """Write a temporary file beside the database, and remove it. Raises Full or ReadOnly; any other OSError as it is."""
    from tempfile import TemporaryFile  # slow to import

    try:
        with TemporaryFile(dir=path.parent, buffering=0) as file:
            if file.write(bytes(PROBE_BYTES)) < PROBE_BYTES:
                raise Full("there is not enough room")
    except OSError as error:
        raise of_system(error) or error from error


def log_bytes(path: Path) -> int:
    """The size in bytes of the write-ahead log of the database at that path; 0 if there is none."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size
    except OSError:
        return 0
