"""Several processes as one server: who dies is replaced, and nothing depends on which of them answers."""

import json
import os
import signal
import subprocess
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from conftest import PASSWORD
from serving import Server, connected, read, refuses, serving, wait_until

from workout.server.tally import places

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}


def workers(server: Server) -> set[int]:
    """The process ids of the workers."""
    if (threads := Path(f"/proc/{server.process.pid}/task")).exists():  # Linux; a small one has no pgrep
        return {int(pid) for file in threads.glob("*/children") for pid in file.read_text().split()}
    found = subprocess.run(["pgrep", "-P", str(server.process.pid)], capture_output=True, text=True, check=False)
    return set(map(int, found.stdout.split()))


def both(server: Server) -> set[int]:
    """The two workers, once they are there."""
    wait_until(lambda: len(workers(server)) == 2)
    return workers(server)


def logged(server: Server, event: str) -> list[dict[str, Any]]:
    lines = [json.loads(line) for line in server.log.read_text().splitlines()]
    return [line for line in lines if line["event"] == event]


def test_a_worker_that_dies_is_replaced(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2") as server:
        before = both(server)
        victim = min(before)
        os.kill(victim, signal.SIGKILL)
        wait_until(lambda: len(workers(server) - {victim}) == 2)
        assert all(server.call("GET", "/readyz")[0] == 200 for _ in range(10))
        (line,) = logged(server, "worker died")
        assert (line["worker"], line["reason"], line["next_in_s"]) == (victim, "signal 9", 0)


def test_what_dies_again_and_again_is_started_less_and_less_often(tmp_path: Path) -> None:
    broken = "from workout.server import child, workers; child.App = None; workers.SHORTEST_PAUSE_S = 0.05"
    with serving(tmp_path, "--workers", "2", first=broken) as server:
        wait_until(lambda: len(logged(server, "worker died")) >= 5)
        pauses = [line["next_in_s"] for line in logged(server, "worker died")]
        assert pauses[:2] == [0, 0.05]
        assert pauses == sorted(set(pauses))
        assert "TypeError" in logged(server, "worker failed")[0]["exception"]


def test_all_workers_are_replaced_and_no_request_is_lost(tmp_path: Path) -> None:
    enough = Event()
    statuses: list[int] = []

    def ask_on_and_on(server: Server) -> None:
        with connected(server) as connection:
            while not enough.is_set():
                statuses.append(read(connection, "/readyz")[0])

    with serving(tmp_path, "--workers", "2") as server:
        before = both(server)
        clients = [Thread(target=ask_on_and_on, args=[server]) for _ in range(4)]
        for client in clients:
            client.start()
        wait_until(lambda: len(statuses) > 20)
        server.process.send_signal(signal.SIGHUP)
        wait_until(lambda: len(workers(server)) == 2 and not workers(server) & before)
        enough.set()
        for client in clients:
            client.join(timeout=10)
    sent = server.log.read_text().count("/readyz")
    assert (set(statuses), len(statuses)) == ({200}, sent)
    assert logged(server, "worker died") == []


def test_logging_out_through_one_worker_is_known_to_all(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2") as server, ExitStack() as stack:
        assert server.call("POST", "/api/v1/auth/register", CREDENTIALS)[0] == 201
        token = server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"]
        connections = [stack.enter_context(connected(server)) for _ in range(6)]  # some for each worker

        def statuses() -> set[int]:
            return {read(one, "/api/v1/me", Authorization=f"Bearer {token}")[0] for one in connections}

        assert statuses() == {200}
        assert server.call("POST", "/api/v1/auth/logout", token=token)[0] == 204
        assert statuses() == {401}


def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2", ending=signal.SIGKILL) as server:
        pass  # ends when all have let go of the standard output
    assert refuses(server)


def test_a_worker_that_does_not_end_is_killed(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2", first="from workout.server import workers; workers.END_S = 0.3") as server:
        stuck = min(both(server))
        os.kill(stuck, signal.SIGSTOP)
        server.process.terminate()
        assert server.process.wait(timeout=10) == 0
        killed = [line for line in logged(server, "worker killed, for it did not end in time") if line["worker"] == stuck]
        assert killed


def test_a_terminal_that_is_closed_ends_the_server(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    take = f"import fcntl, termios; fcntl.ioctl({theirs}, termios.TIOCSCTTY, 0)"
    with serving(tmp_path, "--workers", "2", first=take, terminal=theirs) as server:
        both(server)
        os.close(theirs)
        os.close(ours)
        assert server.process.wait(timeout=10) == 0


def test_whoever_has_more_connections_lets_others_go_first() -> None:
    one, other, _ = places(3)
    one.count(1)
    assert not one.is_ahead()  # of an empty place
    other.count(0)
    assert one.is_ahead()
    assert not other.is_ahead()
    other.leave()
    assert not one.is_ahead()
