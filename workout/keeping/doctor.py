"""`run.py doctor`: checks everything that the server depends on, and says what is wrong and what to do."""

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from enum import StrEnum
from itertools import chain
from pathlib import Path

from workout import access, clock
from workout.config import Config
from workout.db import DatabaseError, UnusableDatabase, copying, file, shown, sqlite
from workout.db.file_database import FileDatabase
from workout.figures import counted
from workout.keeping.opening import opened
from workout.security.keys import UnusableKey, load_all

LEAST_FREE = 64 * 2**20  # bytes of the disk; with less, a day of use may fill it
LARGE_LOG = 64 * 2**20  # bytes of the write-ahead log; SQLite keeps it at 4 MB unless a reader's transaction never ends
UNUSED_DAYS = 365  # a personal access token that was not used for this long has probably been forgotten
OFTEN = 3  # a mail that still waits after this many attempts is reported: that is more than a passing failure
EARLIEST_YEAR = 2026  # when this was written; a clock that shows an earlier year is wrong


class Verdict(StrEnum):
    FINE = "ok"
    WARNING = "warning"
    PROBLEM = "PROBLEM"


Finding = tuple[Verdict, str]


def examine(config: Config) -> int:
    """Print what is found, a line each. Returns the exit status: 1 if anything is a problem."""
    worst = 0
    path = config.database
    kept = [_file(path), _machine(path)] if isinstance(path, Path) else [_server(config)]
    for verdict, text in (*chain(*kept), *_key(config.key_file)):
        print(f"{verdict:8} {text}")
        worst = max(worst, verdict is Verdict.PROBLEM)
    return worst


def _server(config: Config) -> Iterator[Finding]:
    """Check the database on PostgreSQL, as far as this program can tell."""
    try:
        with opened(config):
            yield Verdict.FINE, f"{shown(config.database)} answers, and is a database of format {file.VERSION}."
    except (UnusableDatabase, DatabaseError) as error:
        yield Verdict.PROBLEM, str(error)


def _file(path: Path) -> Iterator[Finding]:
    """Check the database file and the files beside it. A server may be using them meanwhile."""
    if not path.is_file():
        yield Verdict.PROBLEM, f"{path} does not exist; name the server's database with --database."
        return
    database = FileDatabase(path)
    try:
        file.refuse_unusable(database.path, database.lock)
        with closing(file.open_to_read(database.path)) as db:
            file.refuse_foreign(db, path)
            version = db.execute("PRAGMA user_version").fetchone()[0]
            faults = copying.faults(db)
            inside = [*_tokens(db), *_mail(db)] if version == file.VERSION and not faults else []
        yield Verdict.FINE, f"{path} is a database of format {version} that this process may read and write."
        if version < file.VERSION:
            yield Verdict.WARNING, f"The next start brings it to format {file.VERSION}, having copied it beside."
    except (UnusableDatabase, sqlite.Error, DatabaseError) as error:
        yield Verdict.PROBLEM, str(error)
        return
    finally:
        database.lock.close()
    yield from ((Verdict.PROBLEM, f"It is damaged: {fault}. Restore a backup.") for fault in faults)
    if not faults:
        yield Verdict.FINE, "Its pages and indexes are sound, and nothing refers to rows that are missing."
    yield from inside
    yield from _secrecy(path)
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > LARGE_LOG:
        size = log.stat().st_size / 1e6
        yield (
            Verdict.WARNING,
            f"{log} has grown to {size:.0f} MB: a program that reads the database does not end its transaction.",
        )


def _tokens(db: sqlite.Connection) -> Iterator[Finding]:
    """Check the personal access tokens. They work without a password, so an unused one is a risk that nobody watches."""
    found = db.execute(
        """
        SELECT count(*), count(CASE WHEN coalesce(last_used_at, created_at) < :since AND expires_on IS NULL THEN 1 END)
          FROM personal_token
        """,
        {"since": clock.ago(days=UNUSED_DAYS)},
    )
    number, forgotten = found.fetchone()
    if forgotten:
        remedy = f"not used for {UNUSED_DAYS} days and never ending; their owners can delete them"
        yield Verdict.WARNING, f"{counted(number, 'personal access token')} in all, {forgotten} of them {remedy}."
    elif number:
        yield Verdict.FINE, f"{counted(number, 'personal access token')} in all, none of them forgotten."


def _mail(db: sqlite.Connection) -> Iterator[Finding]:
    """Check for mail that the relay does not take. It waits in the database."""
    number, tried = db.execute("SELECT count(*), coalesce(max(attempts), 0) FROM mail").fetchone()
    if tried >= OFTEN:
        yield (
            Verdict.WARNING,
            f"{counted(number, 'mail')} not sent yet, one of them tried {tried} times; the log says why (`mail not sent`).",
        )


def _key(path: Path) -> Iterator[Finding]:
    try:
        former = len(load_all(path)) - 1
    except UnusableKey as error:
        yield Verdict.PROBLEM, str(error)
        return
    yield Verdict.FINE, f"{path} holds a signing key, and {former} former ones."
    yield from _secrecy(path)


def _secrecy(path: Path) -> Iterator[Finding]:
    if os.name != "nt" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield (
            Verdict.PROBLEM,
            f"{path} can be used by others than its owner, {access.name(path.stat().st_uid)}: `chmod 600 {path}`.",
        )


def _machine(path: Path) -> Iterator[Finding]:
    if sqlite.has_wal_reset_bug():
        yield (
            Verdict.WARNING,
            f"SQLite {sqlite.VERSION} has the WAL-reset bug. The program's own lock keeps it out; a second program that writes "
            "to the database (Litestream, say) would let it in. Fixed in 3.51.3, 3.50.7 and 3.44.6.",
        )
    else:
        yield Verdict.FINE, f"SQLite {sqlite.VERSION} is free of the WAL-reset bug."
    folder = path.absolute().parent
    if folder.is_dir():
        free, size = shutil.disk_usage(folder).free, path.stat().st_size if path.exists() else 0
        verdict = Verdict.FINE if free > max(LEAST_FREE, 2 * size) else Verdict.PROBLEM if free < LEAST_FREE else Verdict.WARNING
        yield verdict, f"{free / 1e6:.0f} MB are free in {folder}; a backup beside the database takes {size / 1e6:.1f} MB."
    yield _clock(path)


def _clock(path: Path) -> Finding:
    """Check the clock: it is wrong if the database was changed later than now."""
    now, latest = clock.now(), path.stat().st_mtime if path.exists() else 0.0
    if now.year < EARLIEST_YEAR or latest > (now + timedelta(minutes=1)).timestamp():
        return Verdict.PROBLEM, f"The clock says {clock.text(now)}, and the database was changed after that: set the clock."
    return Verdict.FINE, f"The clock says {clock.text(now)}."
