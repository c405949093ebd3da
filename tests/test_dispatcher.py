"""Who answers: reads never wait for whatever else is under way."""

import fcntl
import json
import socket
from pathlib import Path
from urllib.parse import urlsplit

from conftest import PASSWORD
from serving import Server, connected, read, serving

from workout import routes
from workout.server.dispatcher import SLOW, is_stream

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}


def send(server: Server, request: bytes) -> socket.socket:
    """A connection on which these bytes have been sent, and nothing has been read."""
    parts = urlsplit(server.url)
    connection = socket.create_connection((parts.hostname, parts.port), timeout=15)
    connection.sendall(request)
    return connection


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


def test_nobody_waits_for_a_client_that_does_not_read(tmp_path: Path) -> None:
    little = "from waitress.adjustments import Adjustments; Adjustments.outbuf_high_watermark = 1000"
    request = b"GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
    with serving(tmp_path, "--workers", "1", first=little) as server, send(server, request * 9) as sluggard:
        with connected(server) as other:
            assert read(other) == (200, False)
        received = b""
        while received.count(b"HTTP/1.1 200 OK") < 9:
            assert (more := sluggard.recv(65536))
            received += more


def test_the_dispatcher_knows_slow_requests_by_their_path() -> None:
    assert ("POST", "/api/v1/auth/login") in SLOW
    assert not [rule for _, rule in SLOW if "<" in rule]  # or else it would have to match patterns


def test_the_dispatcher_knows_a_stream_by_its_path() -> None:
    readers = [route for route in routes.ALL if route.method == "GET"]
    streams = [route.rule for route in readers if route.promise.media_type == "text/event-stream"]
    assert streams == [route.rule for route in readers if is_stream(route.rule)] != []
