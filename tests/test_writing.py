"""Writes that wait at the same time share a transaction: each succeeds or fails alone, and none is answered before the commit."""

import contextlib
import fcntl
import json
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from conftest import PASSWORD
from serving import Server, connected, read, serving, wait_until
from test_metrics import figures
from test_streams import begin, event, listening, path

from workout.config import Config
from workout.db import Full, OutOfOrder
from workout.db.file_database import FileDatabase

pytestmark = [
    pytest.mark.file,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot hold the lock from outside"),
]

API = "/api/v1"
BREAK = """
from workout.db import Full
from workout.measurements.log import Log
create = Log.create

def broken(log, db, user_id, body):
    if body.get("note") == "breaks":
        db.execute("ROLLBACK")  # as SQLite itself may when the disk fails
        raise Full("the disk is full")
    return create(log, db, user_id, body)

from workout import weights
weights.create = broken.__get__(weights.WEIGHTS)
"""
Sent = tuple[str, str, Any, dict[str, str]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("writing"), "--workers", "1", first=BREAK) as server:
        yield server


@pytest.fixture(scope="module")
def people(server: Server) -> Callable[[], str]:
    """Returns the token of a new person."""
    number = iter(range(100))

    def new() -> str:
        credentials = {"email": f"person{next(number)}@example.com", "password": PASSWORD}
        assert server.call("POST", f"{API}/auth/register", credentials)[0] == 201
        return str(server.call("POST", f"{API}/auth/login", credentials)[2]["access_token"])

    return new


@pytest.fixture
def token(people: Callable[[], str]) -> str:
    return people()


@contextmanager
def held(server: Server) -> Iterator[None]:
    """Nobody has a turn to write until the block ends."""
    with (server.log.parent / "workout.db-lock").open("rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def together(server: Server, token: str, *sent: Sent) -> list[tuple[int, Any]]:
    """Send these requests so that they wait for their turn at the same time, in this order. Returns the statuses and answers."""
    parts = urlsplit(server.url)
    with ExitStack() as stack:
        connections = [HTTPConnection(str(parts.hostname), parts.port, timeout=15) for _ in sent]
        with held(server):
            for connection, (method, where, body, headers) in zip(connections, sent, strict=True):
                stack.callback(connection.close)
                headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", **headers}
                connection.request(method, where, json.dumps(body), headers)
                arrived(server)
        answers = [connection.getresponse() for connection in connections]
        return [(answer.status, json.loads(answer.read() or b"null")) for answer in answers]


def arrived(server: Server) -> None:
    """Wait until the server has read what was sent: it reads in order, and has to accept a connection first."""
    for _ in range(2):
        assert server.call("GET", "/healthz")[0] == 200


def weigh(kg: float, note: str | None = None, **headers: str) -> Sent:
    return (
        "POST",
        f"{API}/weights",
        {"weight_kg": kg, "note": note},
        {name.replace("_", "-"): value for name, value in headers.items()},
    )


def weights(server: Server, token: str) -> list[float]:
    """The weights recorded, in the order of their ids."""
    items = server.call("GET", f"{API}/weights?limit=100", token=token)[2]["items"]
    return [item["weight_kg"] for item in sorted(items, key=lambda item: int(item["id"]))]


def transactions(server: Server) -> float:
    return figures(server.fetch("/metrics").decode())["workout_write_waits_total"]


def test_writes_that_wait_together_share_a_transaction(server: Server, token: str) -> None:
    before = transactions(server)
    answers = together(server, token, *[weigh(70 + number) for number in range(6)])
    assert [status for status, _ in answers] == [201] * 6
    assert weights(server, token) == [70, 71, 72, 73, 74, 75]
    assert transactions(server) == before + 1


def test_one_that_fails_is_undone_alone(server: Server, token: str) -> None:
    answers = together(server, token, weigh(70), ("DELETE", f"{API}/weights/999999", None, {}), weigh(-1), weigh(71))
    assert [status for status, _ in answers] == [201, 404, 422, 201]
    assert weights(server, token) == [70, 71]


def test_each_sees_what_those_before_it_have_written(server: Server, token: str) -> None:
    weight = server.call("POST", f"{API}/weights", {"weight_kg": 70}, token)[2]["id"]
    where = f"{API}/weights/{weight}"
    answers = together(
        server, token, ("PATCH", where, {"note": "a"}, {}), ("PATCH", where, {"weight_kg": 71}, {}), ("DELETE", where, None, {}),
        ("PATCH", where, {"weight_kg": 72}, {}),
    )  # fmt: skip
    assert [status for status, _ in answers] == [200, 200, 204, 404]
    assert (answers[1][1]["note"], answers[1][1]["weight_kg"]) == ("a", 71)
    assert weights(server, token) == []


def test_the_same_key_twice_is_done_once(server: Server, token: str) -> None:
    first, second = together(server, token, weigh(70, Idempotency_Key="k"), weigh(70, Idempotency_Key="k"))
    assert first == second
    assert first[0] == 201
    assert weights(server, token) == [70]


def test_an_etag_is_compared_with_what_was_just_written(server: Server, token: str) -> None:
    _, headers, weight = server.call("POST", f"{API}/weights", {"weight_kg": 70}, token)
    where, own = f"{API}/weights/{weight['id']}", {"If-Match": headers["etag"]}
    answers = together(server, token, *[("PATCH", where, {"weight_kg": kg}, own) for kg in (71, 72)])
    assert [status for status, _ in answers] == [200, 412]
    assert weights(server, token) == [71]


def test_what_comes_after_a_log_out_is_refused(server: Server, token: str) -> None:
    answers = together(server, token, weigh(70), ("POST", f"{API}/auth/logout", {}, {}), weigh(71))
    assert [status for status, _ in answers] == [201, 204, 401]


def test_changes_are_numbered_in_their_order(server: Server, token: str) -> None:
    answers = together(server, token, weigh(70), weigh(71, "x" * 9999), weigh(72))
    assert [status for status, _ in answers] == [201, 422, 201]
    changes = server.call("GET", f"{API}/changes", token=token)[2]
    assert [change["id"] for change in changes["items"]] == [answers[0][1]["id"], answers[2][1]["id"]]
    assert changes["next"] == "2"


def test_no_more_than_the_limit_share_a_transaction(server: Server, token: str) -> None:
    before = transactions(server)
    answers = together(server, token, *[weigh(70)] * (FileDatabase.most_shared + 2))
    assert [status for status, _ in answers] == [201] * (FileDatabase.most_shared + 2)
    assert transactions(server) == before + 2


def test_if_the_transaction_is_gone_all_that_shared_it_are_refused(server: Server, token: str) -> None:
    answers = together(server, token, weigh(70), weigh(-1), weigh(71, "breaks"), weigh(72))
    assert [status for status, _ in answers] == [507, 422, 507, 507]
    assert weights(server, token) == []
    assert server.call("POST", f"{API}/weights", {"weight_kg": 73}, token)[0] == 201
    logged = [json.loads(line) for line in server.log.read_text().splitlines()]
    assert [line["status"] for line in logged if line["event"] == "request" and line["path"] == f"{API}/weights"][-6:] == [
        507, 422, 507, 507, 200, 201,
    ]  # fmt: skip


def test_what_is_refused_at_the_first_look_waits_for_nobody(server: Server, token: str) -> None:
    with held(server):
        assert server.call("POST", f"{API}/weights", {"weight_kg": -1}, token)[0] == 422
        assert server.call("POST", f"{API}/weights", {"weight_kg": 70}, "nobody's")[0] == 401
        assert server.call("POST", f"{API}/nothing", {"weight_kg": 70}, token)[0] == 404
        assert server.call("PUT", f"{API}/weights", {"weight_kg": 70}, token)[0] == 405


def is_awaited(server: Server) -> bool:
    """Whether the server waits for its turn."""
    inode = (server.log.parent / "workout.db-lock").stat().st_ino
    return any("->" in line and f":{inode} " in line for line in Path("/proc/locks").read_text().splitlines())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows who waits for a lock")
def test_who_has_gone_before_the_first_look_has_written_nothing(server: Server, token: str) -> None:
    with connected(server) as waiting, connected(server) as gone, held(server):
        for connection in (waiting, gone):  # the second comes while the first waits
            headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
            connection.request("POST", f"{API}/weights", '{"weight_kg": 70}', headers)
            arrived(server)
            wait_until(lambda: is_awaited(server))
        gone.close()
        arrived(server)
    with connected(server) as other:
        assert read(other) == (200, False)
    assert server.call("POST", f"{API}/weights", {"weight_kg": 71}, token)[0] == 201
    assert weights(server, token) == [70, 71]


def test_what_a_proxy_has_garbled_is_refused(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1", "--trusted-proxy", "127.0.0.1") as server, connected(server) as connection:
        for told, status in (('"192.0.2.1', 400), ("192.0.2.1", 401)):
            headers = {"X-Forwarded-For": told, "Content-Type": "application/json"}
            connection.request("POST", f"{API}/weights", '{"weight_kg": 70}', headers)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == status
    logged = [json.loads(line) for line in server.log.read_text().splitlines()]
    assert [line["address"] for line in logged if line.get("path") == f"{API}/weights"] == ["192.0.2.1"]
    assert "error" not in {line["level"] for line in logged}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take a running process its room")
def test_a_full_disk_lets_none_succeed_and_no_stream_show_any(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1") as server:
        token, session = begin(server)
        sets = [one["id"] for one in session["exercises"][0]["sets"]]
        done: list[Sent] = [("POST", path(session, f"/sets/{one}/complete"), {}, {}) for one in sets]
        with listening(server, token, session) as stream:
            assert (found := event(stream))
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
            answers = together(server, token, weigh(70), *done, weigh(-1), weigh(71))
            assert [status for status, _ in answers] == [507, 507, 507, 422, 507]
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            assert weights(server, token) == []
            assert server.call("POST", path(session, f"/sets/{sets[0]}/complete"), {}, token)[0] == 200
            assert (shown := event(stream))
        assert int(shown[0]) == int(found[0]) + 1
        assert shown[1]["progress"]["done"] == 1


def test_a_part_is_refused_once_the_transaction_is_over(config: Config) -> None:
    """Or SQLite would begin another transaction for it."""
    database = FileDatabase(config.database)
    for reason, told in ((Full("no room"), "no room"), (KeyError("the handler's own"), "over")):
        with pytest.raises(OutOfOrder, match=told), database.sharing():
            with contextlib.suppress(type(reason)), database.writing() as db:
                db.execute("UPDATE muscle SET position = 99")
                db.execute("ROLLBACK")
                raise reason
            with pytest.raises(OutOfOrder, match=told), database.writing():
                pass
    assert database.connection().execute("SELECT 1 FROM muscle WHERE position = 99").fetchone() is None
    with database.writing() as db:
        db.execute("UPDATE muscle SET position = 99 WHERE slug = 'chest'")
    database.close()
