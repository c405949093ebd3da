"""A disk without room: what is there can be read, what would be written is refused, and it recovers by itself."""

import json
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from client import Client
from conftest import PASSWORD
from serving import Server, serving

from workout.config import Config
from workout.db import ReadOnly, Unwritable, faults, open_at

pytestmark = [
    pytest.mark.file,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take a running process its room"),
]

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}
API = "/api/v1"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path, "--workers", "1") as server:
        assert server.call("POST", f"{API}/auth/register", CREDENTIALS)[0] == 201
        yield server


def room(server: Server, bytes_a_file: int) -> None:
    """Let no file of the server's be written beyond that length: a quota, as it were."""
    _, hard = resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (bytes_a_file, hard))


def log_in(server: Server) -> tuple[int, dict[str, str], Any]:
    return server.call("POST", f"{API}/auth/login", CREDENTIALS)


def test_without_room_reading_goes_on_and_writing_is_refused_until_there_is_some(server: Server) -> None:
    token = log_in(server)[2]["access_token"]
    assert server.call("POST", f"{API}/weights", {"weight_kg": 70}, token)[0] == 201

    room(server, 0)
    for path, body in (
        ("/weights", {"weight_kg": 71}),
        ("/auth/login", CREDENTIALS),
        ("/auth/register", {**CREDENTIALS, "email": "bob@example.com"}),
        ("/me/password", {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"}),
        ("/auth/logout", {}),
    ):
        status, headers, problem = server.call("POST", API + path, body, token)
        assert (status, problem["status"]) == (507, 507), path
        assert int(headers["retry-after"]) > 0
        assert "disk" in problem["detail"]
    assert server.call("GET", f"{API}/weights", token=token)[2]["items"][0]["weight_kg"] == 70
    status, _, problem = server.call("GET", "/readyz")
    assert (status, "written" in problem["detail"]) == (503, True)
    assert server.call("GET", "/healthz")[0] == 200

    room(server, resource.RLIM_INFINITY)
    assert server.call("GET", "/readyz")[0] == 200
    assert server.call("POST", f"{API}/weights", {"weight_kg": 71}, token)[0] == 201
    assert log_in(server)[0] == 200
    assert len(server.call("GET", f"{API}/weights", token=token)[2]["items"]) == 2


def test_what_was_refused_for_want_of_room_was_not_written_in_part(server: Server, tmp_path: Path) -> None:
    token = log_in(server)[2]["access_token"]
    room(server, (tmp_path / "workout.db-wal").stat().st_size + 60_000)  # a few small transactions fit
    statuses = [server.call("POST", f"{API}/weights", {"weight_kg": 70}, token)[0] for _ in range(20)]
    room(server, resource.RLIM_INFINITY)
    assert set(statuses) == {201, 507}
    items = server.call("GET", f"{API}/weights?limit=100", token=token)[2]["items"]
    assert len(items) == statuses.count(201)
    refused = [json.loads(line) for line in (tmp_path / "server.log").read_text().splitlines() if '"database"' in line]
    assert all("Full" in line["exception"] for line in refused)


def test_no_word_of_damage_is_noted_for_want_of_room(server: Server, tmp_path: Path) -> None:
    """Or a database that has nothing wrong would be read through at the next start."""
    token = log_in(server)[2]["access_token"]
    room(server, 0)
    assert server.call("POST", f"{API}/weights", {"weight_kg": 70}, token)[0] == 507
    room(server, resource.RLIM_INFINITY)
    assert (tmp_path / "workout.db-seal").exists()


def test_a_folder_that_cannot_be_written_to_is_told(config: Config, visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_only(*given: Any, **named: Any) -> Any:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.TemporaryFile", read_only)
    with pytest.raises(ReadOnly):
        open_at(config.database).probe()
    response = visitor.get("/readyz", root=True)
    assert (response.status, "Read-only file system" in response.json["detail"]) == (503, True)


@pytest.mark.parametrize("number", [1, 13, 27, 28, 30, 122])
def test_the_systems_ways_to_refuse_writing_are_known(number: int) -> None:
    assert isinstance(faults.of_system(OSError(number, "why")), Unwritable)


def test_any_other_error_of_the_system_is_none_of_them() -> None:
    assert faults.of_system(FileNotFoundError(2, "why")) is None
