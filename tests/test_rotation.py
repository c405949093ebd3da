"""A new signing key while the server runs: nobody is logged out, and no request is done twice."""

import base64
import json
import stat
import threading
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
import time_machine
from client import Client
from conftest import CHEAP_SCRYPT_N, PASSWORD, join, log_in
from serving import Server, serving

from workout import cli, clock
from workout.config import Config
from workout.security.keys import KeyFile, UnusableKey, load_all, load_or_create, rotate
from workout.web.app import App

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}
DAY = timedelta(days=1)


@pytest.fixture
def config(config: Config, tmp_path: Path) -> Config:
    """With a key of its own, for the others' is shared by the whole suite."""
    return Config(database=config.database, key_file=tmp_path / "workout.key", scrypt_n=CHEAP_SCRYPT_N)


def run(config: Config) -> int:
    return cli.main(["rotate-key", "--database", str(config.database), "--key-file", str(config.key_file)])


def kid(token: str) -> str:
    head = token.split(".")[0]
    return str(json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["kid"])


def test_nobody_is_logged_out_and_what_is_signed_from_now_on_is_signed_with_the_new_key(app: App, config: Config) -> None:
    alice = join(app, "alice@example.com")
    tokens = log_in(alice, "alice@example.com")
    other = App(config, files_ready=True)  # another worker
    assert run(config) == 0
    for server in (app, other):
        client = Client(server, tokens["access_token"])
        assert client.get("/me").status == 200
    fresh = Client(other).post("/auth/refresh", {"refresh_token": tokens["refresh_token"]})
    assert fresh.status == 200
    assert kid(fresh.json["access_token"]) != kid(tokens["access_token"])
    assert Client(app, fresh.json["access_token"]).get("/me").status == 200
    assert kid(log_in(alice, "alice@example.com")["access_token"]) == kid(fresh.json["access_token"])
    other.close()


def test_a_keyed_retry_is_answered_again_and_not_done_again(app: App, config: Config) -> None:
    alice = join(app, "alice@example.com")

    def send(weight: float) -> Any:
        return alice.post("/weights", {"weight_kg": weight}, headers={"Idempotency-Key": "first"})

    first = send(70)
    for _ in range(2):
        assert run(config) == 0
        assert (send(70).status, send(70).json) == (201, first.json)
        assert send(71).status == 422
    assert len(alice.get("/weights").json["items"]) == 1


def test_a_former_key_is_over_when_all_that_it_has_signed_is(tmp_path: Path) -> None:
    path = tmp_path / "key"
    former = load_or_create(path)
    ring = KeyFile(path)
    rotate(path, 8 * DAY)
    assert ring.named(former.kid)
    assert len(ring.digests("x")) == 2
    with time_machine.travel(clock.now() + 8 * DAY, tick=False):
        assert ring.named(former.kid) is None
        assert ring.digests("x") == [ring.current.digest("x")]
        rotate(path, 8 * DAY)
    assert former.secret not in [key.secret for key in load_all(path)]
    assert len(load_all(path)) == 2


def test_only_its_owner_can_read_the_file_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "key"
    before = load_or_create(path)
    rotate(path, DAY)
    rotate(path, DAY)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]
    keys = load_all(path)
    assert [len(key.secret) for key in keys] == [48] * 3
    assert keys[-1].secret == before.secret
    assert len({key.kid for key in keys}) == 3


def test_a_key_in_several_lines_is_one_key(tmp_path: Path) -> None:
    secret = bytes(range(96))
    (tmp_path / "key").write_bytes(base64.encodebytes(secret))
    assert [key.secret for key in load_all(tmp_path / "key")] == [secret]
    rotate(tmp_path / "key", DAY)
    assert load_all(tmp_path / "key")[1].secret == secret


def test_a_file_that_went_missing_or_bad_does_not_stop_a_running_server(tmp_path: Path) -> None:
    path = tmp_path / "key"
    ring = KeyFile(path)
    known = ring.current
    path.write_text("short")
    assert ring.current == known
    path.unlink()
    assert ring.current == known


def test_a_key_that_is_no_good_is_not_rotated(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"c2hvcnQ=")
    with pytest.raises(UnusableKey):
        rotate(tmp_path / "key", DAY)
    assert (tmp_path / "key").read_bytes() == b"c2hvcnQ="


def test_under_load_no_request_fails(tmp_path: Path) -> None:
    enough, failed, done = Event(), [], []
    lock = threading.Lock()

    def work(server: Server, number: int) -> None:
        tokens = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]
        while not enough.is_set():
            refreshed = server.call("POST", "/api/v1/auth/refresh", {"refresh_token": tokens["refresh_token"]})
            tokens = refreshed[2] if refreshed[0] == 200 else tokens
            read = server.call("GET", "/api/v1/me", token=tokens["access_token"])
            wrote = server.call("POST", "/api/v1/weights", {"weight_kg": 70}, tokens["access_token"])
            with lock:
                done.append(wrote[0])
                failed.extend(status for status in (refreshed[0], read[0], wrote[0]) if status not in (200, 201))

    config = Config(database=tmp_path / "workout.db", key_file=tmp_path / "workout.key")
    with serving(tmp_path, "--workers", "2") as server:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        clients = [Thread(target=work, args=[server, number]) for number in range(3)]
        for client in clients:
            client.start()
        for _ in range(4):
            before = len(done)
            assert run(config) == 0
            while len(done) < before + 15 and any(client.is_alive() for client in clients):
                enough.wait(0.01)
        enough.set()
        for client in clients:
            client.join(timeout=20)
    assert failed == []
    assert len(done) >= 60
    assert len(load_all(config.key_file)) == 5
