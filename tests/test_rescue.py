"""Resetting a forgotten password from the command line."""

import io
from pathlib import Path

import pytest
from client import Client
from conftest import PASSWORD, log_in

from workout import cli
from workout.config import Config
from workout.web.app import App

NEW = "eleven-quiet-harbours-5"


@pytest.fixture(autouse=True)
def standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is piped in: the new password."""
    type_in(monkeypatch, NEW)


def type_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{text}\n"))


def reset(database: Path, email: str = "alice@example.com") -> int:
    return cli.main(["reset-password", email, "--database", str(database)])


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


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert reset(tmp_path / "other.db") == 2
    assert "other.db does not exist" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_database_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("Buy chalk.\n" * 1000)
    assert reset(tmp_path / "notes.txt") == 2
    assert capsys.readouterr().err.count("\n") == 1
