"""HTTP itself, over a socket: how much is taken, and what is refused because two readers could understand it differently."""

import gzip
import json
import re
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from client import check_schema
from conftest import PASSWORD
from serving import Server, serving

from workout.server.channel import MOST_DISCARDED
from workout.server.parser import MAX_HEAD_BYTES
from workout.web.contract.body import MAX_BYTES, MAX_UPLOAD_BYTES

POST = b"POST /api/v1/auth/register HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
READ = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
LAST = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("http"), "--workers", "1") as server:
        yield server


def connect(server: Server) -> socket.socket:
    parts = urlsplit(server.url)
    return socket.create_connection((parts.hostname, parts.port), timeout=10)


def received(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65536), b""))


def exchange(server: Server, sent: bytes) -> list[bytes]:
    """The answers to these bytes, until the server closes the connection; all but the last without a body."""
    with connect(server) as connection:
        connection.sendall(sent)
        return re.split(rb"(?=HTTP/1\.[01] [0-9])", received(connection))[1:]


def refused(answer: bytes) -> tuple[int, str]:
    """The status and the detail of a problem after which the connection ends."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"\r\nConnection: close" in head
    problem = json.loads(body)
    check_schema("Problem", problem)
    assert problem["status"] == int(head.split()[1])
    return problem["status"], problem["detail"]


def registration(name: str, size: int) -> bytes:
    return json.dumps({"email": f"{name}@example.com", "password": PASSWORD}).encode().ljust(size)


def chunked(body: bytes, size: int) -> bytes:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def test_a_body_of_the_largest_size_is_taken(server: Server) -> None:
    body = registration("largest", MAX_BYTES)
    (answer,) = exchange(server, POST + b"Connection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    assert answer.startswith(b"HTTP/1.1 201 ")


@pytest.mark.parametrize("piece", [7, 1000, MAX_BYTES])
def test_so_is_one_in_chunks_of_any_size(server: Server, piece: int) -> None:
    body = chunked(registration(f"chunks-of-{piece}", MAX_BYTES), piece)
    (answer,) = exchange(server, POST + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n" + body)
    assert answer.startswith(b"HTTP/1.1 201 ")


def test_one_byte_more_is_refused(server: Server) -> None:
    body = registration("larger", MAX_BYTES + 1)
    (whole,) = exchange(server, POST + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    (pieces,) = exchange(server, POST + b"Transfer-Encoding: chunked\r\n\r\n" + chunked(body, 1000))
    assert refused(whole) == refused(pieces)
    assert refused(whole)[0] == 413
    assert str(MAX_BYTES) in refused(whole)[1]


def test_a_file_may_be_larger_than_any_other_body(server: Server) -> None:
    head = b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
    for path, length, status in (
        (b"/api/v1/imports", MAX_UPLOAD_BYTES, 401),  # it was taken; now it is asked who sends it
        (b"/api/v1/imports", MAX_UPLOAD_BYTES + 1, 413),
        (b"/api/v1/plans", MAX_BYTES + 1, 413),
    ):
        (answer,) = exchange(server, head % (path, length) + b"x" * length)
        assert refused(answer)[0] == status


def test_what_is_too_large_is_told_what_to_do(server: Server) -> None:
    head = b"POST %b HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n"
    (plan,) = exchange(server, head % (b"/api/v1/plans", MAX_BYTES + 1))
    (file,) = exchange(server, head % (b"/api/v1/imports", MAX_UPLOAD_BYTES + 1))
    assert "Send less at once" in refused(plan)[1]
    assert "Split the file" in refused(file)[1] and "run.py import" in refused(file)[1]


def test_a_head_of_the_largest_size_is_taken(server: Server) -> None:
    start = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: "
    fitting = start.ljust(MAX_HEAD_BYTES - 4, b"x") + b"\r\n\r\n"
    assert exchange(server, fitting)[0].startswith(b"HTTP/1.1 200 ")
    assert refused(exchange(server, start + b"x" + fitting[len(start) :])[0])[0] == 431


@pytest.mark.parametrize("size", [2_000_000, MOST_DISCARDED - 1_000_000])
def test_who_sends_on_gets_the_refusal_all_the_same(server: Server, size: int) -> None:
    with connect(server) as connection:
        connection.sendall(POST + b"Content-Length: %d\r\n\r\n" % size)
        for start in range(0, size, 50_000):
            connection.sendall(b" " * min(50_000, size - start))
        assert refused(received(connection))[0] == 413


def test_who_sends_on_without_end_is_cut_off(server: Server) -> None:
    with connect(server) as connection:
        connection.sendall(POST + b"Content-Length: 999999999\r\n\r\n")
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            for _ in range(10 * MOST_DISCARDED // 50_000):
                connection.sendall(b" " * 50_000)


def test_a_client_that_asks_before_it_sends_is_told_to_go_on(server: Server) -> None:
    body = registration("polite", 200)
    with connect(server) as connection:
        head = b"Expect: 100-continue\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
        connection.sendall(POST + head % len(body))
        assert connection.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(body)
        assert received(connection).startswith(b"HTTP/1.1 201 ")


def test_but_not_if_what_it_would_send_is_refused(server: Server) -> None:
    expecting = b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n"
    (answer,) = exchange(server, POST + expecting % (MAX_BYTES + 1))
    assert refused(answer)[0] == 413
    (answer,) = exchange(server, POST.replace(b"Host: x\r\n", b"") + expecting % 200)
    assert refused(answer)[0] == 400


def test_nor_if_it_has_nothing_to_send(server: Server) -> None:
    expecting = b"Connection: close\r\nExpect: 100-continue\r\n"
    assert exchange(server, POST + expecting + b"Content-Length: 0\r\n\r\n")[0].startswith(b"HTTP/1.1 400 ")
    assert exchange(server, LAST.replace(b"Connection: close\r\n", expecting))[0].startswith(b"HTTP/1.1 200 ")


@pytest.mark.parametrize("encoding", [b"gzip", b"br", b"gzip, identity"])
def test_a_compressed_body_is_refused_by_its_name(server: Server, encoding: bytes) -> None:
    body = gzip.compress(registration("compressed", 200))
    head = POST + b"Connection: close\r\nContent-Encoding: %b\r\nContent-Length: %d\r\n\r\n"
    (answer,) = exchange(server, head % (encoding, len(body)) + body)
    assert b"\r\nAccept-Encoding: identity\r\n" in answer
    status, detail = refused(answer)
    assert (status, "Content-Encoding" in detail) == (415, True)


def test_a_body_that_says_that_it_is_not_compressed_is_taken(server: Server) -> None:
    body = registration("identity", 200)
    head = POST + b"Connection: close\r\nContent-Encoding: Identity\r\nContent-Length: %d\r\n\r\n"
    assert exchange(server, head % len(body) + body)[0].startswith(b"HTTP/1.1 201 ")


@pytest.mark.parametrize(
    "head",
    [
        b"POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n",
        b"POST /healthz HTTP/1.0\r\nHost: x\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: x y\r\n\r\n",
        b"GET /healthz HTTP/1.1\r\nHost: someone@x\r\n\r\n",
        b"GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\nHost: x\r\nHost: y\r\n\r\n",
    ],
)
def test_what_could_be_understood_in_two_ways_is_refused_and_nothing_after_it_is_heard(server: Server, head: bytes) -> None:
    answers = exchange(server, READ + head + b"0\r\n\r\n" + READ + LAST)
    assert [answer.split()[1] for answer in answers] == [b"200", b"400"]
    assert refused(answers[-1])[0] == 400


@pytest.mark.parametrize(
    "host", [b"", b"localhost", b"127.0.0.1:8000", b"[::1]:8000", b"my_box.local:", b"xn--bcher-kva.example"]
)
def test_any_host_will_do(server: Server, host: bytes) -> None:
    assert exchange(server, LAST.replace(b"Host: x", b"Host: " + host))[0].startswith(b"HTTP/1.1 200 ")


def test_an_older_client_needs_no_host(server: Server) -> None:
    with connect(server) as connection:
        connection.sendall(b"GET /healthz HTTP/1.0\r\n\r\n")
        assert received(connection).split()[1] == b"200"
