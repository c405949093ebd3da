"""The database file: made, checked, brought up to date, and shared between threads and processes."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from database import damage, prepared, refuse

from workout import resources
from workout.config import Config
from workout.db import (
    Busy,
    Damaged,
    DatabaseError,
    Duplicate,
    Full,
    ReadOnly,
    Refused,
    UnusableDatabase,
    file,
)
from workout.db.connections import LARGEST_LOG, Cursor
from workout.db.faults import named
from workout.db.file_database import FileDatabase
from workout.db.lock import WriteLock

pytestmark = pytest.mark.file

READ = resources.read


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "workout.db"


@pytest.fixture
def database(config: Config) -> Iterator[FileDatabase]:
    """A database that is ready, and not yet opened."""
    database = FileDatabase(config.database)
    yield database
    database.close()


def one(db: sqlite3.Connection, sql: str) -> Any:
    """The single value that a query gives."""
    (value,) = db.execute(sql).fetchone().values()
    return value


def in_file(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def write(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.executescript(script)


def tables(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    names = in_file(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name: in_file(path, f"SELECT * FROM {name}") for (name,) in names}  # here "everything" is what is meant


# The file ----------------------------------------------------------------------------------------------------------------


def test_a_new_file_is_made_and_marked_as_ours(path: Path) -> None:
    prepared(path)
    assert in_file(path, "PRAGMA application_id") == [(file.APPLICATION_ID,)]
    assert in_file(path, "PRAGMA user_version") == [(file.VERSION,)]
    assert in_file(path, "PRAGMA journal_mode") == [("wal",)]
    assert in_file(path, "PRAGMA integrity_check") == [("ok",)]
    assert in_file(path, "PRAGMA foreign_key_check") == []
    assert in_file(path, "SELECT count(*) > 0 FROM exercise") == [(1,)]


@pytest.mark.parametrize("name", ["with space.db", "100%25.db", "what?.db", "a#b.db", "büro;'\".db", "no-suffix"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    prepared(tmp_path / name)
    prepared(tmp_path / name)
    assert in_file(tmp_path / name, "PRAGMA application_id") == [(file.APPLICATION_ID,)]


def test_an_empty_file_is_filled(path: Path) -> None:
    path.touch()
    prepared(path)
    assert in_file(path, "PRAGMA user_version") == [(file.VERSION,)]


def test_a_first_start_that_was_cut_off_is_made_good(path: Path) -> None:
    write(path, "PRAGMA journal_mode = WAL; VACUUM;")
    assert path.stat().st_size > 0
    prepared(path)
    assert in_file(path, "PRAGMA user_version") == [(file.VERSION,)]


def test_a_first_start_that_fails_leaves_nothing_half_done(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "read", lambda name: READ(name) + (b"INSERT INTO nowhere VALUES (1);" * (name == "seed.sql")))
    with pytest.raises(UnusableDatabase, match="nowhere"):
        prepared(path)
    assert in_file(path, "SELECT count(*) FROM sqlite_schema") == [(0,)]
    monkeypatch.undo()
    prepared(path)


def test_preparing_again_changes_nothing(config: Config, database: FileDatabase) -> None:
    before = tables(config.database)
    database.prepare()
    assert database.connection().total_changes == 0
    assert tables(config.database) == before


def test_what_was_committed_survives_a_crash(config: Config, database: FileDatabase, tmp_path: Path) -> None:
    with database.writing() as db:
        db.execute("UPDATE muscle SET name = 'Kept' WHERE slug = 'chest'")
    found = tmp_path / "after the crash"
    found.mkdir()
    for name in (config.database.name, f"{config.database.name}-wal"):
        shutil.copy(config.database.with_name(name), found / name)
    prepared(found / config.database.name)
    assert in_file(found / config.database.name, "SELECT name FROM muscle WHERE slug = 'chest'") == [("Kept",)]


# The catalogue and migrations --------------------------------------------------------------------------------------------


def test_a_changed_catalogue_is_brought_up_to_date_in_place(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        config.database,
        """
        INSERT INTO account (id, email, password_hash, timezone, created_at) VALUES (1, 'a@example.com', '', 'UTC', '');
        INSERT INTO exercise (user_id, slug, name, type, movement, level, tracks, load, unilateral, rest_s)
        VALUES (1, 'barbell-back-squat', 'My own', 'strength', 'squat', 'beginner', '["reps"]', 'none', 0, 60);
        """,
    )
    before = dict(in_file(config.database, "SELECT slug, id FROM exercise WHERE user_id IS NULL"))
    changed = READ("seed.sql").replace(b"'Barbell back squat'", b"'Zercher zigzag'").replace(b"'Chest', 'pecs", b"'Bosom', 'pecs")
    assert changed != READ("seed.sql")
    monkeypatch.setattr(resources, "read", lambda name: changed if name == "seed.sql" else READ(name))
    prepared(config.database)
    assert dict(in_file(config.database, "SELECT slug, id FROM exercise WHERE user_id IS NULL")) == before
    assert in_file(config.database, "SELECT name FROM exercise WHERE slug = 'barbell-back-squat' ORDER BY id") == [
        ("Zercher zigzag",),
        ("My own",),
    ]
    assert in_file(config.database, "SELECT name FROM muscle WHERE slug = 'chest'") == [("Bosom",)]
    assert in_file(config.database, "SELECT count(*) FROM seed_edition") == [(1,)]


def test_a_changed_catalogue_is_loaded_once(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = b"-- a new edition\n" + READ("seed.sql")
    monkeypatch.setattr(resources, "read", lambda name: changed if name == "seed.sql" else READ(name))
    prepared(config.database)
    again = FileDatabase(config.database)
    again.prepare()
    assert again.connection().total_changes == 0
    again.close()


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make believe that the program is one version on, with that migration."""

    def set_next_version(migration: str) -> None:
        monkeypatch.setattr(file, "MIGRATIONS", {**file.MIGRATIONS, file.VERSION + 1: migration})
        monkeypatch.setattr(file, "VERSION", file.VERSION + 1)

    return set_next_version


def test_an_older_database_is_migrated(config: Config, next_version: Callable[[str], None]) -> None:
    next_version("CREATE TABLE added (id INTEGER) STRICT;\nINSERT INTO added VALUES (1);")
    prepared(config.database)
    prepared(config.database)
    assert in_file(config.database, "SELECT id FROM added") == [(1,)]
    assert in_file(config.database, "PRAGMA user_version") == [(file.VERSION,)]


def test_a_migration_that_fails_changes_nothing(config: Config, next_version: Callable[[str], None]) -> None:
    before, version = tables(config.database), file.VERSION
    next_version("CREATE TABLE added (id INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(UnusableDatabase, match="nowhere"):
        prepared(config.database)
    assert tables(config.database) == before
    assert in_file(config.database, "PRAGMA user_version") == [(version,)]


# Files that are not ours, or broken --------------------------------------------------------------------------------------


@pytest.mark.parametrize("application_id", [0, 1])
def test_another_programs_database_is_refused(path: Path, application_id: int) -> None:
    write(path, f"CREATE TABLE recipe (name TEXT); PRAGMA application_id = {application_id};")
    assert "another program's" in refuse(path)


def test_an_empty_database_that_another_program_has_marked_is_refused(path: Path) -> None:
    write(path, "PRAGMA application_id = 1; VACUUM;")
    assert "another program's" in refuse(path)


def test_the_database_of_a_newer_version_is_refused(config: Config) -> None:
    write(config.database, f"PRAGMA user_version = {file.VERSION + 1};")
    assert "newer version" in refuse(config.database)


@pytest.mark.parametrize(
    "content", [b"my diary", b"garbage " * 5000, b"\0" * 8192, b"SQLite format 3\0", b"SQLite format 3\0" + b"\xff" * 9000]
)
def test_a_file_that_is_no_database_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "damaged, or not an SQLite database" in refuse(path)
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_file_that_was_cut_short_is_refused(config: Config, kept: float) -> None:
    content = config.database.read_bytes()
    config.database.write_bytes(content[: int(len(content) * kept)])
    assert "damaged" in refuse(config.database)


@pytest.mark.parametrize("place", [0.02, 0.25, 0.5, 0.75, 0.98])
def test_a_damaged_page_is_found(config: Config, place: float) -> None:
    damage(config.database, place)
    assert "damaged" in refuse(config.database)


def test_a_missing_folder_is_named_and_not_created(tmp_path: Path) -> None:
    with pytest.raises(UnusableDatabase, match="missing does not exist"):
        FileDatabase(tmp_path / "missing" / "workout.db").prepare()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnusableDatabase, match="folder"):
        FileDatabase(tmp_path / "folder").prepare()


class Lacking:
    """What an SQLite answers that was built without FTS5."""

    def execute(self, sql: str) -> "Lacking":
        assert "fts5" in sql
        return self

    def fetchone(self) -> None: ...

    def close(self) -> None: ...


def test_an_sqlite_that_is_too_old_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(UnusableDatabase, match=r"SQLite 3\.37\.0 or later with FTS5 is needed"):
        FileDatabase(tmp_path / "workout.db").prepare()
    assert list(tmp_path.iterdir()) == []


def test_an_sqlite_without_full_text_search_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "connect", lambda _: Lacking())
    with pytest.raises(UnusableDatabase, match="without FTS5"):
        FileDatabase(tmp_path / "workout.db").prepare()
    assert list(tmp_path.iterdir()) == []


# Connections and transactions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("synchronous", 2), ("journal_mode", "wal"), ("busy_timeout", 5000)]
)
def test_a_connection_has_the_settings_that_are_relied_on(database: FileDatabase, pragma: str, value: object) -> None:
    assert one(database.connection(), f"PRAGMA {pragma}") == value


def test_a_thread_keeps_its_connection_and_shares_it_with_none(database: FileDatabase) -> None:
    others: list[sqlite3.Connection] = []
    thread = threading.Thread(target=lambda: others.append(database.connection()))
    thread.start()
    thread.join()
    assert database.connection() is database.connection()
    assert database.connection() is not others[0]


def test_a_closed_database_can_be_opened_again(database: FileDatabase) -> None:
    before = database.connection()
    database.close()
    with pytest.raises(sqlite3.ProgrammingError):
        before.execute("SELECT 1")
    assert one(database.connection(), "SELECT 1") == 1


def test_what_was_written_is_there_for_others(config: Config, database: FileDatabase) -> None:
    with database.writing() as db:
        db.execute("UPDATE muscle SET name = 'Written' WHERE slug = 'chest'")
    assert in_file(config.database, "SELECT name FROM muscle WHERE slug = 'chest'") == [("Written",)]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_an_exception_undoes_what_was_written(database: FileDatabase, error: type[BaseException]) -> None:
    with pytest.raises(error), database.writing() as db:
        db.execute("DELETE FROM exercise_muscle")
        raise error
    assert one(database.connection(), "SELECT count(*) FROM exercise_muscle") > 0
    with database.writing() as db:  # neither the lock nor the transaction is still held
        db.execute("UPDATE muscle SET name = 'Later' WHERE slug = 'chest'")


def test_a_commit_that_fails_undoes_what_was_written(database: FileDatabase) -> None:
    with pytest.raises(Refused), database.writing() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        db.execute("INSERT INTO exercise_muscle (exercise_id, muscle, role) VALUES (999999, 'chest', 'primary')")
    assert not database.connection().in_transaction
    assert one(database.connection(), "SELECT count(*) FROM exercise_muscle WHERE exercise_id = 999999") == 0


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, Duplicate),
        (sqlite3.SQLITE_CONSTRAINT_CHECK, Refused),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Busy),
        (sqlite3.SQLITE_FULL, Full),
        (sqlite3.SQLITE_READONLY_DIRECTORY, ReadOnly),
        (sqlite3.SQLITE_IOERR_READ, Damaged),
        (sqlite3.SQLITE_CORRUPT_INDEX, Damaged),
        (sqlite3.SQLITE_NOTADB, Damaged),
        (sqlite3.SQLITE_CANTOPEN, ReadOnly),
        (sqlite3.SQLITE_ERROR, DatabaseError),
    ],
)
def test_each_kind_of_failure_has_a_name(code: int, kind: type[DatabaseError]) -> None:
    error = sqlite3.OperationalError("the reason")
    error.sqlite_errorcode = code
    fault = named(error)
    assert (type(fault), str(fault)) == (kind, "the reason")


def test_a_failing_statement_raises_what_is_named(database: FileDatabase) -> None:
    db = database.connection()
    rows = [{"slug": "chest"}]
    insert = "INSERT INTO muscle (slug, name, aliases, position) VALUES (:slug, '', '', 1)"
    with pytest.raises(Duplicate, match=r"muscle\.slug"):
        db.execute(insert, rows[0])
    with pytest.raises(Duplicate, match=r"muscle\.slug"):
        db.executemany(insert, rows)
    with pytest.raises(DatabaseError, match="nonsense"):
        db.execute("SELECT nonsense")
    overflow = "SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775808)) AS number"
    for read in (Cursor.fetchone, Cursor.fetchall, list):
        answer = db.execute(overflow)
        with pytest.raises(DatabaseError, match="overflow"):
            for _ in range(3):
                read(answer)


def test_a_reader_sees_one_state_however_much_is_written_meanwhile(config: Config, database: FileDatabase) -> None:
    query = "SELECT name FROM muscle WHERE slug = 'chest'"
    with database.reading() as db:
        before = one(db, query)
        write(config.database, "UPDATE muscle SET name = 'Meanwhile' WHERE slug = 'chest'")
        assert one(db, query) == before
    with database.reading() as db:
        assert one(db, query) == "Meanwhile"


def test_reading_ends_also_after_an_exception(database: FileDatabase) -> None:
    with pytest.raises(ZeroDivisionError), database.reading():
        raise ZeroDivisionError
    assert not database.connection().in_transaction


def test_the_exception_is_the_one_that_is_heard_when_the_transaction_is_gone(database: FileDatabase) -> None:
    with pytest.raises(ZeroDivisionError), database.reading() as db:
        db.execute("ROLLBACK")  # as SQLite itself does when the disk fails
        raise ZeroDivisionError


# More than one writer ----------------------------------------------------------------------------------------------------

COUNT = """
import sys, time
from pathlib import Path
from workout.db.connections import LARGEST_LOG
from workout.db.lock import WriteLock
lock, counter = WriteLock(Path(sys.argv[1])), Path(sys.argv[2])
for _ in range(50):
    with lock:
        number = int(counter.read_text())
        time.sleep(0.0001)
        counter.write_text(str(number + 1))
"""
PREPARE = """
import sys
from pathlib import Path
from workout.db.file_database import FileDatabase
database = FileDatabase(Path(sys.argv[1]))
sys.stdin.read()  # all are let go at once
database.prepare()
database.close()
"""
FORK = """
import os, sys
from pathlib import Path
from workout.db.file_database import FileDatabase
database = FileDatabase(Path(sys.argv[1]))
before = database.connection()
with database.writing() as db:
    db.execute("UPDATE muscle SET position = 100 WHERE slug = 'chest'")
child = os.fork()
if child == 0:
    try:
        assert database.connection() is not before
        with database.writing() as db:
            db.execute("UPDATE muscle SET position = position + 1 WHERE slug = 'chest'")
        os._exit(0)
    finally:
        os._exit(1)
assert os.waitpid(child, 0)[1] == 0
assert database.connection() is before
with database.writing() as db:
    db.execute("UPDATE muscle SET position = position + 1 WHERE slug = 'chest'")
database.close()
"""


def start(script: str, *arguments: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=resources.ROOT, text=True, stdin=subprocess.PIPE, stderr=subprocess.PIPE)


def finish(*processes: "subprocess.Popen[str]") -> None:
    for process in processes:
        assert process.stdin
        process.stdin.close()
        process.stdin = None
    failures = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(processes), failures


def test_processes_that_make_the_same_file_at_once_all_succeed(path: Path) -> None:
    finish(*[start(PREPARE, path) for _ in range(3)])
    assert in_file(path, "PRAGMA integrity_check") == [("ok",)]
    assert in_file(path, "SELECT count(*) = count(DISTINCT slug) FROM exercise") == [(1,)]
    assert in_file(path, "SELECT count(*) FROM seed_edition") == [(1,)]


def test_a_file_that_another_process_makes_meanwhile_is_not_taken_for_another_programs(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, "PRAGMA journal_mode = WAL; VACUUM;")
    connect = sqlite3.connect

    class Slow(sqlite3.Connection):
        """Lets the other process be first just before it looks what is in the file."""

        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if "sqlite_schema" in sql:
                finish(start(PREPARE, path))
            return super().execute(sql, *values)

    monkeypatch.setattr(sqlite3, "connect", lambda *given, **options: connect(*given, factory=Slow, **options))
    prepared(path)


def test_the_lock_keeps_processes_apart(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0")
    finish(*[start(COUNT, tmp_path / "lock", counter) for _ in range(3)])
    assert counter.read_text() == "150"


@pytest.mark.parametrize("shared", [True, False])
def test_the_lock_keeps_threads_apart(tmp_path: Path, shared: bool) -> None:
    locks = [WriteLock(tmp_path / "lock")] * 4 if shared else [WriteLock(tmp_path / "lock") for _ in range(4)]
    inside: list[int] = []
    crowds: list[int] = []

    def work(number: int) -> None:
        for _ in range(20):
            with locks[number]:
                inside.append(number)
                time.sleep(0.0001)
                crowds.append(len(inside))
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert crowds == [1] * 80


def test_a_process_that_dies_lets_go_of_the_lock(tmp_path: Path) -> None:
    held = "import sys, os\nfrom pathlib import Path\nfrom workout.db.lock import WriteLock\n"
    held += "WriteLock(Path(sys.argv[1])).__enter__()\nos._exit(0)"
    finish(start(held, tmp_path / "lock"))
    with WriteLock(tmp_path / "lock"):
        assert (tmp_path / "lock").exists()


def test_a_lock_that_cannot_be_had_is_not_held(tmp_path: Path) -> None:
    lock = WriteLock(tmp_path / "missing" / "lock")
    for _ in range(2):  # the second time would wait for ever
        with pytest.raises(FileNotFoundError), lock:
            pass


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_opens_a_connection_of_its_own(config: Config) -> None:
    finish(start(FORK, config.database))
    assert in_file(config.database, "SELECT position FROM muscle WHERE slug = 'chest'") == [(102,)]
    assert in_file(config.database, "PRAGMA integrity_check") == [("ok",)]


def test_closing_leaves_no_file_open(config: Config) -> None:
    """Or a process that opens and closes many runs out of file descriptors."""
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else None
    for _ in range(5):
        database = FileDatabase(config.database)
        with database.writing():
            pass
        database.close()
    assert before is None or len(os.listdir("/proc/self/fd")) == before


def test_the_log_shrinks_again_when_a_reader_that_made_it_grow_has_ended(config: Config, database: FileDatabase) -> None:
    log = config.database.with_name("workout.db-wal")
    with closing(sqlite3.connect(config.database, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT 1 FROM muscle").fetchone()
        with database.writing() as db:
            db.execute("CREATE TABLE filler (content BLOB) STRICT")
        for _ in range(4):
            with database.writing() as db:
                db.execute("INSERT INTO filler VALUES (zeroblob(4000000))")
        assert log.stat().st_size > 2 * LARGEST_LOG - 1_000_000
    for _ in range(2):  # the first moves the log into the file, the second begins it anew
        with database.writing() as db:
            db.execute("UPDATE muscle SET position = position + 1")
    assert log.stat().st_size <= LARGEST_LOG
