"""The processes that are measured."""

import os
import re
import signal
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
        """Memory that its largest worker holds, in MB; of itself when it has not forked. Only on Linux."""
        of_threads = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        workers = [number for path in of_threads for number in path.read_text().split()] or [str(self.process.pid)]
        status = [Path(f"/proc/{number}/status").read_text() for number in workers]
        return max(int(found[1]) / 1000 for text in status if (found := re.search(r"VmRSS:\s+(\d+) kB", text)))


@contextmanager
def running(command: Sequence[str], folder: Path, workers: int = 1) -> Iterator[Server]:
    """A server that has answered, with its files in that folder. Ends it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "WORKOUT_WORKERS": str(workers)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # else each start would compile the checkout, and nothing but that
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        assert process.stdout
        announced = re.match(r".*?(http://[^/\s]+)", process.stdout.readline())
        if not announced:
            raise RuntimeError(f"{' '.join(command)} did not start; see {folder / 'server.log'}")
        with urlopen(f"{announced[1]}/healthz", timeout=30) as answer:
            answer.read()
        yield Server(announced[1], process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


def seconds_to_first_answer(command: Sequence[str], folder: Path) -> float:
    """How long a server takes from the start of its process until it has answered."""
    began = time.perf_counter()
    with running(command, folder):
        return time.perf_counter() - began
