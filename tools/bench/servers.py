"""Starts and stops the servers that are measured."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.request import urlopen

from workout.resources import ROOT

CONNECTIONS = 8  # for each worker; the bare server has a thread for each

LIMIT = (sys.executable, str(Path(__file__).with_name("limit.py")), str(CONNECTIONS))
PROGRAM = (sys.executable, "-m", "workout.cli", "serve", "--port", "0")


class Server(NamedTuple):
    url: str
    process: subprocess.Popen[str]

    def resident_mb(self) -> float:
        """The resident memory in MB of the largest worker, or of the process itself if it has not forked. Only on Linux."""
        of_threads = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        workers = [number for path in of_threads for number in path.read_text().split()] or [str(self.process.pid)]
        status = [Path(f"/proc/{number}/status").read_text() for number in workers]
        return max(int(found[1]) / 1000 for text in status if (found := re.search(r"VmRSS:\s+(\d+) kB", text)))


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@contextmanager
def running(command: Sequence[str], folder: Path, workers: int = 1, ready: str = "/healthz") -> Iterator[Server]:
    """Start a server with its files in that folder, wait for its first answer, and stop it when the block ends.

    `ready`: the path that it answers once it serves.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "WORKOUT_WORKERS": str(workers)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # otherwise each start would compile the checkout, but not the packages
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        assert process.stdout
        announced = re.match(r".*?(http://[^/\s]+)", process.stdout.readline())
        if not announced:
            raise RuntimeError(f"{' '.join(command)} did not start; see {folder / 'server.log'}")
        with urlopen(f"{announced[1]}{ready}", timeout=30) as answer:
            answer.read()
        yield Server(announced[1], process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


def seconds_to_first_answer(command: Sequence[str], folder: Path) -> float:
    """Seconds from the start of a server's process to its first answer."""
    began = time.perf_counter()
    with running(command, folder):
        return time.perf_counter() - began
