"""How the server ends: nobody new, those who have begun are answered, and never more than ten seconds."""

import json
import signal
import socket
import sys
import time
from pathlib import Path
from threading import Thread

import pytest
from conftest import PASSWORD
from serving import Server, connected, read, refuses, serving, wait_until

from workout.server.listening import begin_no_more

CREDENTIALS = json.dumps({"email": "alice@example.com", "password": PASSWORD})
HURRY = "from workout.server import worker; worker.LINGER_S, worker.DRAIN_S = 0.1, 0.5"


def test_a_request_that_has_begun_is_answered_and_nobody_new_is_let_in(tmp_path: Path) -> None:
    with serving(tmp_path) as server, connected(server) as connection, connected(server) as kept:
        assert read(kept) == (200, False)
        connection.putrequest("POST", "/api/v1/auth/register")
        connection.putheader("Content-Type", "application/json")
        connection.putheader("Content-Length", str(len(CREDENTIALS)))
        connection.endheaders(CREDENTIALS[:10].encode())
        server.process.terminate()
        wait_until(lambda: refuses(server))
        assert read(kept) == (200, True)  # one more on a connection that is there, and it is told that this was the last
        connection.send(CREDENTIALS[10:].encode())
        answer = connection.getresponse()
        assert (answer.status, answer.will_close) == (201, True)
        assert server.process.wait(timeout=10) == 0


@pytest.mark.parametrize("workers", ["1", "2"])
def test_under_load_every_request_is_answered(tmp_path: Path, workers: str) -> None:
    ended: list[bool] = []

    def ask_on_and_on(server: Server) -> None:
        with connected(server) as connection:
            while True:
                status, last = read(connection, "/readyz")
                assert status == 200
                if last:
                    ended.append(True)
                    return

    with serving(tmp_path, "--workers", workers) as server:
        clients = [Thread(target=ask_on_and_on, args=[server]) for _ in range(6)]
        for client in clients:
            client.start()
        wait_until(lambda: server.log.read_text().count("\n") > 100)
        server.process.terminate()
        for client in clients:
            client.join(timeout=10)
        assert len(ended) == len(clients)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux filters packets for a socket")
def test_nobody_connects_any_more_before_the_sockets_are_closed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = listener.getsockname()
        early = socket.create_connection(address)
        begin_no_more([listener])
        with pytest.raises(TimeoutError):
            socket.create_connection(address, timeout=0.2)
        accepted, _ = listener.accept()
        with accepted, early:
            early.send(b"GET /")
            assert accepted.recv(5) == b"GET /"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address, timeout=5)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_told_again_and_again_it_ends_no_differently(tmp_path: Path, workers: str) -> None:
    with serving(tmp_path, "--workers", workers) as server:
        while server.process.poll() is None:
            server.process.terminate()
            time.sleep(0.001)
        assert server.process.returncode == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_whoever_is_idle_does_not_keep_it(tmp_path: Path, number: signal.Signals) -> None:
    with serving(tmp_path, "--workers", "1", first=HURRY) as server, connected(server) as kept:
        read(kept)
        server.process.send_signal(number)
        assert server.process.wait(timeout=10) == 0


def test_a_request_that_does_not_end_is_cut_off(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1", first=HURRY, status=1) as server, connected(server) as connection:
        connection.putrequest("POST", "/api/v1/auth/register")
        connection.putheader("Content-Length", str(len(CREDENTIALS)))
        connection.endheaders(CREDENTIALS[:10].encode())
        server.process.terminate()
        server.process.wait(timeout=10)
    assert "requests cut off" in server.log.read_text()
