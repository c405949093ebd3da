"""The people of a server, from the command line: listed, added, deleted, and helped back in."""

import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from client import Client
from conftest import PASSWORD, log_in

from workout import cli, clock
from workout.config import Config
from workout.web.app import App

NEW = "eleven-quiet-harbours-5"


@pytest.fixture(autouse=True)
def standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is piped in: the new password."""
    type_in(monkeypatch, NEW)


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{text}\n"))


def run(command: str, database: Path, *arguments: str) -> int:
    return cli.main([command, *arguments, "--database", str(database)])


def reset(database: Path, email: str = "alice@example.com") -> int:
    return run("reset-password", database, email)


COMMANDS = [
    ("users",), ("invite",), ("add-user", "carol@example.com"), ("delete-user", "alice@example.com"),
    ("reset-password", "alice@example.com"),
]  # fmt: skip


def test_a_forgotten_password_is_replaced_and_every_device_logged_out(
    app: App, config: Config, alice: Client, bob: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    """While the server uses the database."""
    assert reset(config.database, "Alice@example.com") == 0
    shown = capsys.readouterr().out
    assert "logged out everywhere" in shown
    assert NEW not in shown
    assert alice.get("/me").status == 401
    assert alice.post("/auth/login", {"email": "alice@example.com", "password": PASSWORD}).status == 401
    assert log_in(alice, "alice@example.com", NEW)
    assert bob.get("/me").status == 200


def test_who_tried_too_often_gets_in_with_the_new_password_at_once(config: Config, alice: Client, visitor: Client) -> None:
    wrong = {"email": "alice@example.com", "password": "wrong"}
    assert [visitor.post("/auth/login", wrong).status for _ in range(6)] == [401] * 5 + [429]
    assert reset(config.database) == 0
    assert [visitor.post("/auth/login", wrong).status for _ in range(4)] == [401] * 4
    assert log_in(visitor, "alice@example.com", NEW)


@pytest.mark.parametrize(
    ("password", "named"),
    [("short", "8 characters"), ("password1", "too easy to guess"), ("alice@example.com", "too easy to guess"), ("", "8")],
)
def test_what_registering_would_refuse_is_refused(
    config: Config, alice: Client, password: str, named: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, password)
    assert reset(config.database) == 2
    assert named in capsys.readouterr().err
    assert alice.get("/me").status == 200


@pytest.mark.parametrize("lenience", ["strict", "surrogateescape"])
def test_bytes_that_are_no_text_are_refused_in_one_line(
    config: Config, alice: Client, lenience: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = io.BytesIO(b"\xff\xfe seven green anvils\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(typed, encoding="utf-8", errors=lenience))
    assert reset(config.database) == 2
    shown = capsys.readouterr().err
    assert "UTF-8" in shown and shown.count("\n") == 1
    assert alice.get("/me").status == 200


def test_without_a_password_nothing_is_changed(
    config: Config, alice: Client, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def ask(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", ask)
    assert reset(config.database) == 2
    assert "nothing is changed" in capsys.readouterr().err
    assert alice.get("/me").status == 200


def test_an_address_without_an_account_is_named(config: Config, alice: Client, capsys: pytest.CaptureFixture[str]) -> None:
    assert reset(config.database, "carol@example.com") == 2
    assert "carol@example.com" in capsys.readouterr().err


# All of them


@pytest.mark.file
@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_that_is_not_there_is_not_made(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command[0], tmp_path / "other.db", *command[1:]) == 2
    assert "other.db does not exist" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.file
@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_no_database_is_refused_in_one_line(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("Buy chalk.\n" * 1000)
    assert run(command[0], tmp_path / "notes.txt", *command[1:]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.file
@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_of_another_format_is_refused_and_left_as_it_was(
    command: tuple[str, ...], config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(config.database)) as db:
        db.execute("PRAGMA user_version = 4")
    assert run(command[0], config.database, *command[1:]) == 2
    shown = capsys.readouterr().err
    assert "serve it once" in shown and shown.count("\n") == 1
    with closing(sqlite3.connect(config.database)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (4,)


# Listing


def test_everyone_is_listed(config: Config, alice: Client, bob: Client, capsys: pytest.CaptureFixture[str]) -> None:
    session = alice.post("/sessions", {"name": "Legs", "exercises": []}).json
    assert alice.post(f"/sessions/{session['id']}/abandon").status == 200
    assert bob.post("/auth/logout").status == 204
    assert run("users", config.database) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    today = clock.now_text()[:10]
    assert head.split() == ["e-mail", "name", "since", "last", "seen", "workouts"]
    assert first.split() == ["alice@example.com", "Alice", today, today, "1"]
    assert second.split() == ["bob@example.com", today, "never", "0"]


# Adding


def test_the_keeper_adds_somebody_to_a_closed_server(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    app = App(replace(config, registration="closed"), files_ready=True)
    assert run("add-user", config.database, "Carol@example.com") == 0
    assert NEW not in capsys.readouterr().out
    assert log_in(Client(app), "carol@example.com", NEW)
    app.close()


@pytest.mark.parametrize(
    ("email", "password", "named"),
    [
        ("alice@example.com", NEW, "already"),
        ("nonsense", NEW, "email: This must be an e-mail address"),
        ("carol@example.com", "password1", "too easy to guess"),
    ],
)
def test_what_registering_would_refuse_the_keeper_cannot_do_either(
    config: Config, alice: Client, email: str, password: str, named: str,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    type_in(monkeypatch, password)
    assert run("add-user", config.database, email) == 2
    shown = capsys.readouterr().err
    assert named in shown and shown.count("\n") == 1


# Deleting


def test_an_account_is_deleted_once_its_address_is_typed_again(
    config: Config, alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "Alice@example.com")
    assert run("delete-user", config.database, "alice@example.com") == 0
    assert "nothing of it is left" in capsys.readouterr().out
    assert (alice.get("/me").status, bob.get("/me").status) == (401, 200)
    assert run("users", config.database) == 0
    assert "alice@example.com" not in capsys.readouterr().out


@pytest.mark.parametrize("typed", ["", "y", "bob@example.com"])
def test_anything_else_deletes_nothing(
    config: Config, alice: Client, bob: Client, typed: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, typed)
    assert run("delete-user", config.database, "alice@example.com") == 2
    assert "nothing is changed" in capsys.readouterr().err
    assert (alice.get("/me").status, bob.get("/me").status) == (200, 200)


def test_nobody_is_asked_about_an_address_without_an_account(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("delete-user", config.database, "carol@example.com") == 2
    assert "No account has the address carol@example.com" in capsys.readouterr().err
