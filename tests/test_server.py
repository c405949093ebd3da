"""The program as a process: started, asked, and ended."""

import contextlib
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from client import check_schema
from conftest import PASSWORD
from serving import ROOT, Server, serving

from workout import server as server_package

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}


def connect(server: Server) -> socket.socket:
    parts = urlsplit(server.url)
    return socket.create_connection((parts.hostname, parts.port), timeout=10)


def raw(server: Server, request: bytes) -> tuple[str, dict[str, str], bytes]:
    """The status line, the headers and the body that bytes sent to the server are answered with."""
    with connect(server) as connection:
        connection.sendall(request)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    return status, {line.partition(": ")[0].lower(): line.partition(": ")[2] for line in lines}, body


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """For the tests that only ask."""
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server


def trickle(server: Server, begun: bytes) -> bytes:
    """What is answered to a client that sends one byte after the other, and never half a second passes without one."""
    answer = b""
    with connect(server) as connection, contextlib.suppress(ConnectionResetError):  # the last byte comes too late
        connection.sendall(begun)
        connection.settimeout(0.05)
        for _ in range(200):
            if not answer:
                connection.sendall(b"x")
            with contextlib.suppress(TimeoutError):
                if not (more := connection.recv(65536)):
                    break
                answer += more
    return answer


@pytest.mark.file
def test_it_serves_keeps_what_it_was_told_and_ends_cleanly(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        assert server.call("POST", "/api/v1/auth/register", CREDENTIALS)[0] == 201
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        assert server.call("POST", "/api/v1/weights", {"weight_kg": 70}, token)[0] == 201
    with serving(tmp_path) as server:  # the key and the database are as they were
        status, headers, page = server.call("GET", "/api/v1/weights", token=token)
        assert (status, page["items"][0]["weight_kg"]) == (200, 70)
        assert "server" not in headers
    assert {file.name for file in tmp_path.iterdir()} == {
        "workout.db", "workout.key", "workout.db-lock", "workout.db-seal", "workout.db-throttle", "workout.db-serving",
        "server.log",
    }  # fmt: skip
    lines = [json.loads(line) for line in (tmp_path / "server.log").read_text().splitlines()]
    assert [(line["method"], line["path"], line["status"]) for line in lines] == [("GET", "/api/v1/weights", 200)]


def test_any_wsgi_server_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the package's documentation shows it, but on a free port, and for one request."""
    monkeypatch.chdir(tmp_path)
    lines = [line.strip() for line in str(server_package.__doc__).splitlines() if line.startswith("    ")]
    code = "\n".join(line for line in lines if line.startswith(("from ", "make_server")))
    found: dict[str, Any] = {}
    exec(code.replace("\nmake_server", "\nmade = make_server").replace("8000", "0").replace(".serve_forever()", ""), found)
    with found["made"] as made:
        thread = threading.Thread(target=made.handle_request)
        thread.start()
        with urlopen(f"http://127.0.0.1:{made.server_port}/readyz", timeout=10) as answer:
            assert json.load(answer) == {"status": "ok"}
        thread.join()
        made.get_app().close()


def test_what_waitress_itself_refuses_is_a_problem_too(server: Server) -> None:
    for request, status in (
        (b"NONSENSE\r\n\r\n", "400"),
        (b"POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n", "413"),
        (b"POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n", "400"),
        (b"POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", "501"),
    ):
        line, headers, body = raw(server, request)
        assert line.split()[1] == status, request[:60]
        assert headers["content-type"] == "application/problem+json"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-request-id"]
        check_schema("Problem", json.loads(body))


def test_a_connection_outlives_an_answer_without_a_body(server: Server) -> None:
    request = b"%b /healthz HTTP/1.1\r\nHost: x\r\nConnection: %b\r\n\r\n"
    answers = raw(server, request % (b"OPTIONS", b"keep-alive") + request % (b"OPTIONS", b"close"))
    assert answers[0].split()[1] == "204"
    assert "connection" not in answers[1]
    assert answers[2].startswith(b"HTTP/1.1 204 ")
    assert b"Connection: close" in answers[2]


def test_a_client_that_trickles_is_cut_off(tmp_path: Path) -> None:
    head = b"POST /api/v1/plans HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n"
    file = b"POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
    first = "from workout.server import channel; channel.REQUEST_S, channel.UPLOAD_S = 0.5, 0.8"
    with serving(tmp_path, first=first) as server:
        for begun, limit in ((head, "0.5"), (head + b"\r\n{", "0.5"), (file, "0.8")):
            line, _, rest = trickle(server, begun).partition(b"\r\n")
            assert line.endswith(b" 408 Request Timeout")
            problem = json.loads(rest.partition(b"\r\n\r\n")[2])
            check_schema("Problem", problem)
            assert problem["detail"].endswith(f"within {limit} seconds")
        assert raw(server, b"") == ("", {}, b"")  # who connects and says nothing gets nothing


def test_too_long_a_head_is_refused(server: Server) -> None:
    assert raw(server, b"GET / HTTP/1.1\r\nCookie: " + b"x" * 20_000)[0].split()[1] == "431"


def test_only_the_proxy_that_was_named_tells_who_is_asking(tmp_path: Path) -> None:
    request = b'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: "192.0.2.1, 192.0.2.7\r\n\r\n'
    addresses = []
    for proxy in ([], ["--trusted-proxy", "127.0.0.2"], ["--trusted-proxy", "127.0.0.1"]):
        with serving(tmp_path, *proxy) as server:
            assert raw(server, request)[0].split()[1] == "200"
        addresses.append(json.loads(server.log.read_text().splitlines()[-1])["address"])
    assert addresses == ["127.0.0.1", "127.0.0.1", "192.0.2.7"]


def test_two_on_one_port_is_one_too_many(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        port = str(urlsplit(server.url).port)
        ended = start(tmp_path, "--port", port, "--database", "other.db")
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert port in ended.stderr


@pytest.mark.parametrize(
    "flags",
    [["--port", "70000"], ["--database", "/nowhere/at/all.db"], ["--database", "garbage.db"], ["--key-file", "short.key"]],
    ids=str,
)
def test_an_unusable_value_ends_with_one_line(tmp_path: Path, flags: list[str]) -> None:
    (tmp_path / "garbage.db").write_bytes(b"garbage" * 1000)
    (tmp_path / "short.key").write_text("c2hvcnQ=")
    ended = start(tmp_path, *flags)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.startswith("run.py: ")
    assert ended.stderr.count("\n") == 1


def start(folder: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "run.py"), *flags], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
