"""Backup, restore and doctor: what the keeper of a server does with its files."""

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import time_machine
from client import Client
from conftest import CHEAP_SCRYPT_N, PASSWORD, log_in
from database import damage, prepared
from serving import serving

from workout import cli, clock
from workout.config import Config
from workout.db import UnusableDatabase, copying, file, sqlite
from workout.db.file_database import FileDatabase
from workout.web.app import App

pytestmark = pytest.mark.file

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}


def run(command: str, config: Config, *arguments: Path) -> int:
    files = ["--database", str(config.database), "--key-file", str(config.key_file)]
    return cli.main([command, *map(str, arguments), *files])


def checked(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as db:
        return copying.faults(db)


def weights(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT count(*) FROM weight").fetchone()[0])


def names(folder: Path) -> set[str]:
    return {found.name for found in folder.iterdir()}


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Where a backup may be put."""
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "backup.db"


@pytest.fixture
def closed(blank: Config, tmp_path: Path) -> Config:
    """A database that no server uses, in which Alice has an account."""
    config = Config(database=tmp_path / "workout.db", key_file=tmp_path / "workout.key", scrypt_n=CHEAP_SCRYPT_N)
    shutil.copy(blank.database, config.database)
    app = App(config)
    assert Client(app).post("/auth/register", CREDENTIALS).status == 201
    app.close()
    return config


# Backup ------------------------------------------------------------------------------------------------------------------


def test_a_backup_is_made_while_the_server_runs(config: Config, alice: Client, backup: Path) -> None:
    alice.post("/weights", {"weight_kg": 70})
    assert run("backup", config, backup) == 0
    assert weights(backup) == 1
    assert checked(backup) == []
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert names(backup.parent) == {backup.name}
    assert alice.post("/weights", {"weight_kg": 71}).status == 201


def test_a_backup_takes_the_place_of_an_earlier_one(app: App, config: Config, alice: Client, backup: Path) -> None:
    assert run("backup", config, backup) == 0
    alice.post("/weights", {"weight_kg": 70})
    assert run("backup", config, backup) == 0
    assert weights(backup) == 1


@pytest.mark.parametrize("name", ["diary.txt", "workout.db", "workout.db-wal", "workout.key", "missing/backup.db"])
def test_a_backup_overwrites_nothing_else(closed: Config, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = closed.database.parent / name
    if name == "diary.txt":
        target.write_text("Chalk!")
    before = {path: path.read_bytes() for path in closed.database.parent.iterdir() if path.is_file()}
    assert run("backup", closed, target) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert {path: path.read_bytes() for path in before} == before
    assert not {f"{name}-journal", ".workout.db-wal"} & names(closed.database.parent)


def test_no_backup_is_kept_of_a_damaged_database(closed: Config, backup: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("backup", closed, backup)
    good = backup.read_bytes()
    with closing(sqlite3.connect(closed.database, isolation_level=None)) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'exercise_by_name'").fetchone()
    content = bytearray(closed.database.read_bytes())
    content[page * 4096 - 100 : page * 4096] = b"\xff" * 100
    closed.database.write_bytes(content)
    assert run("backup", closed, backup) == 2
    assert "damaged" in capsys.readouterr().err
    assert backup.read_bytes() == good
    assert names(backup.parent) == {backup.name}


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("backup", Config(database=tmp_path / "other.db", key_file=tmp_path / "other.key"), tmp_path / "copy.db") == 2
    assert "does not exist" in capsys.readouterr().err
    assert names(tmp_path) == set()


# Restore -----------------------------------------------------------------------------------------------------------------


def test_what_is_restored_is_what_was_backed_up_and_what_was_there_is_kept(
    closed: Config, backup: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("backup", closed, backup)
    app = App(closed)
    client = Client(app)
    client.token = log_in(client, "alice@example.com")["access_token"]
    assert client.post("/weights", {"weight_kg": 70}).status == 201
    app.close()
    capsys.readouterr()
    assert run("restore", closed, backup) == 0
    (kept,) = closed.database.parent.glob("workout.db.replaced-*")
    assert str(kept) in capsys.readouterr().out
    assert (weights(kept), weights(closed.database)) == (1, 0)
    assert stat.S_IMODE(closed.database.stat().st_mode) == 0o600
    prepared(closed.database)
    assert backup.exists()


def test_a_database_is_restored_where_there_was_none(closed: Config, backup: Path) -> None:
    run("backup", closed, backup)
    closed.database.unlink()
    assert run("restore", closed, backup) == 0
    prepared(closed.database)
    assert not list(closed.database.parent.glob("*.replaced-*"))


def test_nothing_is_restored_while_the_server_runs(tmp_path: Path, blank: Config, capsys: pytest.CaptureFixture[str]) -> None:
    config = Config(database=tmp_path / "workout.db", key_file=tmp_path / "workout.key")
    with serving(tmp_path, "--workers", "2") as server:
        before = names(tmp_path)
        assert run("restore", config, blank.database) == 2  # though no worker has opened the file as yet
        assert "in use" in capsys.readouterr().err
        assert server.call("POST", "/api/v1/auth/register", CREDENTIALS)[0] == 201
        assert not {name for name in names(tmp_path) - before if "replaced" in name or "restoring" in name}
    assert run("restore", config, blank.database) == 0


def test_nothing_is_restored_while_a_shell_has_the_file_open(app: App, config: Config, blank: Config) -> None:
    script = f"import sqlite3, sys; db = sqlite3.connect({str(config.database)!r}); db.execute('SELECT 1 FROM plan').fetchone()"
    shell = subprocess.Popen(
        [sys.executable, "-c", f"{script}; print('open', flush=True); sys.stdin.read()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert shell.stdout and shell.stdout.readline() == "open\n"
    app.close()
    assert run("restore", config, blank.database) == 2
    shell.communicate()
    assert run("restore", config, blank.database) == 0


@pytest.mark.parametrize("content", [b"", b"my diary", b"SQLite format 3\0" + b"\xff" * 9000])
def test_what_is_no_backup_is_not_restored(closed: Config, backup: Path, content: bytes) -> None:
    backup.write_bytes(content)
    before = closed.database.read_bytes()
    assert run("restore", closed, backup) == 2
    assert closed.database.read_bytes() == before
    assert names(closed.database.parent) >= {"workout.db", "workout.key"}
    assert not [name for name in names(closed.database.parent) if "restoring" in name or "replaced" in name]


@pytest.mark.parametrize("place", [0.02, 0.5, 0.98])
def test_a_damaged_backup_is_not_restored(closed: Config, backup: Path, place: float) -> None:
    run("backup", closed, backup)
    damage(backup, place)
    before = closed.database.read_bytes()
    assert run("restore", closed, backup) == 2
    assert closed.database.read_bytes() == before
    assert not [name for name in names(closed.database.parent) if "restoring" in name or "replaced" in name]


def test_a_backup_by_a_newer_version_is_not_restored(closed: Config, backup: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("backup", closed, backup)
    with closing(sqlite3.connect(backup)) as db:
        db.execute(f"PRAGMA user_version = {file.VERSION + 1}")
    assert run("restore", closed, backup) == 2
    assert "newer version" in capsys.readouterr().err


def test_the_database_is_no_backup_of_itself(closed: Config, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("restore", closed, closed.database) == 2
    assert "itself" in capsys.readouterr().err
    assert closed.database.exists()


# A log that was left beside the file -------------------------------------------------------------------------------------


@pytest.fixture
def crashed(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """The database of a server that was killed while its log was not empty, and a backup of before."""
    with serving(tmp_path, "--workers", "1", ending=signal.SIGKILL) as server:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        config = Config(database=tmp_path / "workout.db", key_file=tmp_path / "workout.key")
        (tmp_path / "elsewhere").mkdir()
        backup = tmp_path / "elsewhere" / "backup.db"
        assert run("backup", config, backup) == 0
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        for _ in range(20):
            assert server.call("POST", "/api/v1/weights", {"weight_kg": 70}, token)[0] == 201
    yield config.database, backup


def test_a_crash_alone_loses_nothing(crashed: tuple[Path, Path]) -> None:
    database, _ = crashed
    prepared(database)
    assert weights(database) == 20


@pytest.mark.parametrize("how", [shutil.copyfile, shutil.copy2, os.replace])
def test_a_backup_that_was_put_beside_an_older_log_is_refused_with_what_helps(crashed: tuple[Path, Path], how: object) -> None:
    database, backup = crashed
    how(backup, database)  # type: ignore[operator]
    with pytest.raises(UnusableDatabase, match="remove workout.db-wal and workout.db-shm"):
        prepared(database)
    database.with_name("workout.db-wal").unlink()
    database.with_name("workout.db-shm").unlink()
    prepared(database)
    assert weights(database) == 0


def test_what_was_restored_after_a_crash_is_the_backup_and_all_of_the_crashed_one_is_kept(crashed: tuple[Path, Path]) -> None:
    database, backup = crashed
    config = Config(database=database, key_file=database.with_suffix(".key"))
    assert run("restore", config, backup) == 0
    prepared(database)
    assert weights(database) == 0
    (kept,) = (path for path in database.parent.glob("*.replaced-*") if not path.name.endswith("-wal"))
    assert weights(kept) == 20


def test_a_log_that_was_moved_into_the_file_in_part_belongs_to_it(config: Config, tmp_path: Path) -> None:
    """A server that was killed while it did that; the note beside the file does not know of it."""
    database = FileDatabase(config.database)
    database.prepare()
    with database.writing() as db:
        db.execute("CREATE TABLE filler (content TEXT) STRICT")
    before = config.database.read_bytes()
    with database.writing() as db:
        db.executemany("INSERT INTO filler VALUES (:text)", [{"text": "x" * 4000}] * 1100)
    after = config.database.read_bytes()
    assert len(after) > len(before)
    killed = tmp_path / "killed.db"
    log = config.database.with_name("workout.db-wal").read_bytes()
    killed.with_name("killed.db-seal").write_text("open 1 2 3 4")
    killed.with_name("killed.db-wal").write_bytes(log)
    killed.write_bytes(after[: 4096 * 4] + before[4096 * 4 :])
    prepared(killed)
    with closing(sqlite3.connect(killed)) as found:
        assert found.execute("SELECT count(*) FROM filler").fetchone() == (1100,)
    database.close()


def test_an_index_that_does_not_fit_its_table_is_found_where_the_file_was_not_closed(closed: Config) -> None:
    with closing(sqlite3.connect(closed.database, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_schema SET sql = replace(sql, '(user_id)', '(id)') WHERE name = 'device_by_user'")
        db.execute("INSERT INTO device (id, user_id, refreshed_at, created_at) VALUES (7, 1, '', '')")
        db.execute("PRAGMA schema_version = 99")
    with pytest.raises(UnusableDatabase, match="device_by_user"):
        prepared(closed.database)


# Doctor ------------------------------------------------------------------------------------------------------------------


def test_a_doctor_finds_nothing_wrong(app: App, config: Config, alice: Client, capsys: pytest.CaptureFixture[str]) -> None:
    alice.post("/weights", {"weight_kg": 70})
    before = names(config.database.parent)
    assert run("doctor", config) == 0
    assert "PROBLEM" not in capsys.readouterr().out
    assert names(config.database.parent) == before
    assert alice.get("/me").status == 200


def test_a_doctor_finds_personal_access_tokens_that_are_forgotten(
    app: App, config: Config, alice: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    def told() -> list[str]:
        assert run("doctor", config) == 0
        return [line for line in capsys.readouterr().out.splitlines() if "personal access token" in line]

    assert told() == []
    alice.post("/auth/tokens", {"name": "Script", "scope": "read"})
    assert told()[0].startswith("ok ")
    with time_machine.travel(clock.now() + timedelta(days=366), tick=False):
        (line,) = told()
        assert line.startswith("warning ") and "1 of them" in line


@pytest.mark.parametrize(("attempts", "told"), [(1, False), (3, True)])
def test_a_doctor_finds_mail_that_is_not_taken(
    config: Config, attempts: int, told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(config.database)) as db:
        db.execute(
            "INSERT INTO mail (kind, recipient, details, attempts, next_at) VALUES ('reset', 'a@example.com', '{}', ?, '')",
            [attempts],
        )
        db.commit()
    assert run("doctor", config) == 0
    assert ("1 mail not sent yet" in capsys.readouterr().out) == told


@pytest.mark.parametrize("place", [0.02, 0.5, 0.98])
def test_a_doctor_finds_damage(closed: Config, place: float, capsys: pytest.CaptureFixture[str]) -> None:
    damage(closed.database, place)
    assert run("doctor", closed) == 1
    assert "PROBLEM" in capsys.readouterr().out


def test_a_doctor_finds_rows_that_refer_to_nothing(closed: Config, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(closed.database)) as db:
        db.execute("INSERT INTO device (user_id, refreshed_at, created_at) VALUES (77, '', '')")
        db.commit()
    assert run("doctor", closed) == 1
    assert "refers to a missing account" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["workout.db", "workout.key"])
def test_a_doctor_finds_what_others_can_read(closed: Config, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    closed.database.with_name(name).chmod(0o644)
    assert run("doctor", closed) == 1
    assert f"chmod 600 {closed.database.with_name(name)}" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["workout.db", "workout.key"])
def test_a_doctor_makes_nothing_that_is_missing(closed: Config, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    closed.database.with_name(name).unlink()
    assert run("doctor", closed) == 1
    assert name in capsys.readouterr().out
    assert not closed.database.with_name(name).exists()


def test_a_doctor_finds_a_clock_that_was_set_back(closed: Config, capsys: pytest.CaptureFixture[str]) -> None:
    later = closed.database.stat().st_mtime + 3600
    os.utime(closed.database, (later, later))
    assert run("doctor", closed) == 1
    assert "set the clock" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("version", "has_bug"),
    [((3, 6, 23), False), ((3, 40, 1), True), ((3, 44, 5), True), ((3, 44, 6), False), ((3, 45, 0), True)]
    + [((3, 50, 6), True), ((3, 50, 7), False), ((3, 51, 2), True), ((3, 51, 3), False), ((3, 52, 0), False)],
)
def test_versions_with_the_wal_reset_bug_are_known(version: tuple[int, ...], has_bug: bool) -> None:
    assert sqlite.has_wal_reset_bug(version) is has_bug
