"""Who answers: reads never wait for whatever else is under way."""

import contextlib
import fcntl
import json
import re
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import PASSWORD
from serving import Server, connected, read, serving
from waitress.adjustments import Adjustments
from waitress.parser import HTTPRequestParser

from workout.server.lanes import Pool, pool_of
from workout.web import routes
from workout.web.contract.promise import takes_database

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}


def send(server: Server, request: bytes) -> socket.socket:
    """A connection on which these bytes have been sent, and nothing has been read."""
    parts = urlsplit(server.url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=15)
    connection.sendall(request)
    return connection


@pytest.mark.file
def test_reads_are_answered_while_writes_wait_for_the_lock(tmp_path: Path) -> None:
    body = json.dumps({"weight_kg": 70}).encode()
    with serving(tmp_path, "--workers", "1") as server:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        head = f"POST /api/v1/weights HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        write = head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body
        with (tmp_path / "workout.db-lock").open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            writers = [send(server, write) for _ in range(10)]
            assert server.call("GET", "/api/v1/weights", token=token)[2]["items"] == []
        for writer in writers:
            with writer:
                assert writer.recv(65536).startswith(b"HTTP/1.1 201 ")
        assert len(server.call("GET", "/api/v1/weights", token=token)[2]["items"]) == len(writers)
    assert {json.loads(line)["event"] for line in server.log.read_text().splitlines()} == {"request"}


def test_nothing_is_kept_for_a_client_that_does_not_read_and_nobody_waits_for_it(tmp_path: Path) -> None:
    request = b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    with serving(tmp_path, "--workers", "1") as server, send(server, request * 60 + last) as sluggard:
        with connected(server) as other:
            for _ in range(100):  # rounds of the loop
                assert read(other) == (200, False)
        assert server.log.read_text().count("swagger-ui-bundle") < 30  # as many as the system's buffers take
        answers = b"".join(iter(lambda: sluggard.recv(2**20), b""))
        assert answers.count(b"HTTP/1.1 200 OK") == 61


def test_no_answer_is_so_large_that_the_loop_would_wait(tmp_path: Path) -> None:
    little = "from waitress.adjustments import Adjustments; Adjustments.outbuf_high_watermark = 1000"
    request = b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n"
    with serving(tmp_path, "--workers", "1", first=little) as server, send(server, request * 60), connected(server) as other:
        assert read(other) == (200, False)


def test_a_client_that_does_not_read_holds_up_no_write(tmp_path: Path) -> None:
    little = "from waitress.adjustments import Adjustments; Adjustments.outbuf_high_watermark = 1000"
    page = b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n"
    write = b"POST /api/v1/auth/logout HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
    with serving(tmp_path, "--workers", "1", first=little) as server, send(server, (page * 3 + write) * 5) as sluggard:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        assert server.call("POST", "/api/v1/weights", {"weight_kg": 70}, token)[0] == 201
        sluggard.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answers = b"".join(iter(lambda: sluggard.recv(2**20), b""))
        assert [answers.count(b"HTTP/1.1 %d " % status) for status in (200, 401)] == [16, 5]


def test_who_takes_nothing_of_an_answer_is_disconnected(tmp_path: Path) -> None:
    soon = "from workout.server import channel; channel.ANSWER_S = 0.5"
    page = b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n"
    with (
        serving(tmp_path, "--workers", "1", first=soon) as server,
        send(server, page * 8) as sluggard,
        connected(server) as other,
    ):
        time.sleep(3)
        taken = 0
        with contextlib.suppress(ConnectionResetError):
            while piece := sluggard.recv(2**20):
                taken += len(piece)
        assert 0 < taken < 8_000_000  # eight are 11 MB
        assert read(other) == (200, False)


def test_no_spelling_of_a_path_gets_round_the_dispatcher(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1") as server:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        exercise = server.call("GET", "/api/v1/exercises?q=push-up", token=token)[2]["items"][0]["id"]
        body = {"name": "Free", "exercises": [{"exercise_id": exercise, "sets": 1, "reps": 5}]}
        session = server.call("POST", "/api/v1/sessions", body, token)[2]["id"]
        for suffix in ("%FF", "%0A", "%C3%A9"):
            assert server.call("GET", f"/api/v1/sessions/{session}/events{suffix}", token=token)[0] == 404, suffix
            assert server.call("POST", f"/api/v1/auth/login{suffix}", CREDENTIALS)[0] == 404, suffix


def test_nobody_waits_for_a_long_read(tmp_path: Path) -> None:
    """One that goes on until a file is there."""
    waiting = f"""
import time
from pathlib import Path
from workout import progress

def find_records(*_):
    while not Path({str(tmp_path / "enough")!r}).exists():
        time.sleep(0.01)
    return {{"items": [], "next": None}}

progress.find_records = find_records
"""
    with serving(tmp_path, "--workers", "1", first=waiting) as server:
        server.call("POST", "/api/v1/auth/register", CREDENTIALS)
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        head = f"GET /api/v1/records HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nConnection: close\r\n\r\n"
        with send(server, head.encode()) as long:
            assert server.call("GET", "/api/v1/weights", token=token)[0] == 200
            assert server.call("POST", "/api/v1/weights", {"weight_kg": 70}, token)[0] == 201
            (tmp_path / "enough").touch()
            assert long.recv(65536).startswith(b"HTTP/1.1 200 ")


def asked(method: str, path: str) -> HTTPRequestParser:
    request = HTTPRequestParser(Adjustments())
    request.received(f"{method} {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    return request


def test_each_route_is_answered_by_whom_its_promise_says() -> None:
    for route in routes.ALL:
        pool = pool_of(asked(route.method, re.sub(r"{\w+}", "7", route.path)))
        assert (pool is Pool.STREAMS) == (route.promise.media_type == "text/event-stream"), route
        assert (pool is Pool.SLOW) == bool(route.promise.slow_work or route.promise.afterwards), route
        assert (pool is Pool.LONG) == route.promise.long, route
        assert pool is not Pool.WRITES or takes_database(route.handler), f"{route} would wait for ever for its transaction"
        assert (pool is Pool.LOOP) == (route.method == "GET" and not route.promise.long and pool is not Pool.STREAMS), route


def test_what_no_route_is_for_is_answered_too() -> None:
    assert pool_of(asked("GET", "/api/v1/records/7")) is Pool.LOOP
    assert pool_of(asked("HEAD", "/api/v1/records")) is Pool.LONG
    assert pool_of(asked("OPTIONS", "/api/v1/records")) is Pool.LOOP
    assert pool_of(asked("POST", "//api/v1/auth/login")) is Pool.SLOW
    assert pool_of(asked("BREW", "/coffee")) is Pool.WRITES
    assert pool_of(asked("nonsense", "/api/v1/auth/login")) is Pool.LOOP
