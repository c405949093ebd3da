"""Who may open an account: anyone, whoever has an invite, or nobody."""

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from client import Client, Response
from conftest import PASSWORD
from serving import serving

from workout import cli, clock
from workout.config import Config, is_loopback
from workout.server.listening import announce, listen
from workout.web.app import App


@contextmanager
def open_to(config: Config, registration: str) -> Iterator[Client]:
    app = App(replace(config, registration=registration), files_ready=True)
    try:
        yield Client(app)
    finally:
        app.close()


@pytest.fixture
def door(config: Config) -> Iterator[Client]:
    """A visitor of a server that takes new accounts by invitation."""
    with open_to(config, "invite") as visitor:
        yield visitor


def register(visitor: Client, email: str = "alice@example.com", **more: Any) -> Response:
    return visitor.post("/auth/register", {"email": email, "password": PASSWORD, **more})


def invited(config: Config, capsys: pytest.CaptureFixture[str]) -> str:
    """An invite, as the keeper prints it."""
    assert cli.main(["invite", "--database", str(config.database)]) == 0
    return capsys.readouterr().out.splitlines()[0]


def refusal(response: Response) -> tuple[int, str, str]:
    return response.status, response.json["code"], response.json["registration"]


def test_an_open_door_looks_at_no_invite(visitor: Client) -> None:
    assert register(visitor, invite="whatever").status == 201


def test_a_closed_door_lets_nobody_in(config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    invite = invited(config, capsys)
    with open_to(config, "closed") as visitor:
        assert refusal(register(visitor)) == (403, "registration_closed", "closed")
        assert refusal(register(visitor, invite=invite)) == (403, "registration_closed", "closed")


def test_an_invite_lets_one_person_in(door: Client, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    invite = invited(config, capsys)
    assert refusal(register(door)) == (403, "registration_closed", "invite")
    assert register(door, invite=invite).status == 201
    assert refusal(register(door, "bob@example.com", invite=invite)) == (403, "registration_closed", "invite")


def test_it_may_be_typed_carelessly(door: Client, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    invite = invited(config, capsys)
    assert re.fullmatch("([a-z2-9]{5}-){3}[a-z2-9]{5}", invite)
    assert register(door, invite=f"{invite.upper().replace('-', ' ')}.").status == 201


def test_it_runs_out_after_seven_days(door: Client, config: Config, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = invited(config, capsys), invited(config, capsys)
    with time_machine.travel(clock.now() + timedelta(days=7, seconds=-5), tick=False):
        assert register(door, invite=first).status == 201
    with time_machine.travel(clock.now() + timedelta(days=7, seconds=5), tick=False):
        assert register(door, "bob@example.com", invite=second).status == 403
        invited(config, capsys)
    assert door.app.database.connection().execute("SELECT count(*) AS kept FROM invite").fetchone()["kept"] == 1


def test_it_is_not_used_up_by_what_is_refused(
    door: Client, config: Config, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    invite = invited(config, capsys)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: PASSWORD)
    assert cli.main(["add-user", "bob@example.com", "--database", str(config.database)]) == 0
    assert register(door, "bob@example.com", invite=invite).status == 409
    assert door.post("/auth/register", {"email": "a@example.com", "password": "password1", "invite": invite}).status == 422
    assert register(door, invite=invite).status == 201


@pytest.mark.parametrize("invite", ["aaaaa-aaaaa-aaaaa-aaaaa", "' OR 1=1", "é", "-"])
def test_a_made_up_one_opens_nothing(door: Client, config: Config, capsys: pytest.CaptureFixture[str], invite: str) -> None:
    invited(config, capsys)
    assert refusal(register(door, invite=invite)) == (403, "registration_closed", "invite")


def test_the_invite_itself_is_stored_nowhere(config: Config, capsys: pytest.CaptureFixture[str], app: App) -> None:
    invite = invited(config, capsys)
    (row,) = app.database.connection().execute("SELECT hash FROM invite").fetchall()
    assert invite not in row["hash"] and invite.replace("-", "") not in row["hash"]


@pytest.mark.parametrize(
    ("host", "registration", "told"),
    [("127.0.0.1", "open", False), ("0.0.0.0", "open", True), ("0.0.0.0", "invite", False), ("0.0.0.0", "closed", False)],
)
def test_an_open_door_to_the_world_is_told_at_the_start(
    host: str, registration: str, told: bool, config: Config, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = replace(config, host=host, port=0, registration=registration)
    sockets = listen(settings)
    announce(settings, sockets)
    for listener in sockets:
        listener.close()
    shown = capsys.readouterr().out
    assert ("Registration   open to all" in shown) == told
    assert shown.count("\n") == (5 if told else 4)


def test_the_first_line_is_the_address_that_a_phone_can_open(
    config: Config, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = replace(config, host="0.0.0.0", port=0, base_path="/fit")
    sockets = listen(settings)
    announce(settings, sockets)
    first = capsys.readouterr().out.splitlines()[0]
    found = re.fullmatch(r"Player         http://([^/:]+):(\d+)/fit/", first)
    assert found and found[1] != "0.0.0.0"
    with socket.create_connection((found[1], int(found[2])), timeout=10):
        pass  # it leads here
    monkeypatch.setattr(socket.socket, "connect", unreachable)
    announce(settings, sockets)
    assert "http://localhost:" in capsys.readouterr().out.splitlines()[0]
    for listener in sockets:
        listener.close()


def unreachable(*_: object) -> None:
    raise OSError("Network is unreachable")


@pytest.mark.parametrize(
    ("address", "own"), [("127.0.0.1", True), ("::1", True), ("0.0.0.0", False), ("::", False), ("192.0.2.1", False), ("", False)]
)
def test_which_addresses_others_reach(address: str, own: bool) -> None:
    assert is_loopback(address) == own


def test_the_setting_reaches_every_worker(tmp_path: Path) -> None:
    credentials = {"email": "alice@example.com", "password": PASSWORD}
    with serving(tmp_path, "--workers", "2", "--registration", "closed") as server:
        answers = [server.call("POST", "/api/v1/auth/register", credentials) for _ in range(8)]
        assert {(status, body["code"]) for status, _, body in answers} == {(403, "registration_closed")}
