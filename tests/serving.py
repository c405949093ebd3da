"""The program as its users run it: a process of its own, on a free port of this machine."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import database

ROOT = Path(__file__).parent.parent
# The real cost would make each log-in take a third of a second; test_passwords.py holds the real one.
CHEAP = "from workout.security import passwords; passwords.N = 2"
# For a server that only browsers use. They keep connections open, and it would wait for them at its end; but they open others.
BROWSED = "from workout.server import worker; worker.LINGER_S = 0.1"
MAIN = "import sys; from workout import cli; sys.exit(cli.main(sys.argv[1:]))"


@dataclass(frozen=True)
class Server:
    url: str
    process: subprocess.Popen[str]
    log: Path

    def call(self, method: str, path: str, body: Any = None, token: str | None = None) -> tuple[int, dict[str, str], Any]:
        """The status, the headers by lower-case name, and the JSON (None for an empty body) of a request."""
        headers = {"Content-Type": "application/json"} if body is not None else {}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        content = json.dumps(body).encode() if body is not None else None
        try:
            with urlopen(Request(self.url + path, content, headers, method=method), timeout=20) as response:
                answer = response.status, response.headers, response.read()
        except HTTPError as error:
            with error:
                answer = error.code, error.headers, error.read()
        status, received, text = answer
        return status, {name.lower(): value for name, value in received.items()}, json.loads(text) if text else None

    def fetch(self, path: str) -> bytes:
        """What an answer with a status under 400 holds."""
        with urlopen(self.url + path, timeout=20) as response:
            content: bytes = response.read()
        return content


@contextmanager
def serving(
    folder: Path,
    *flags: str,
    ending: signal.Signals = signal.SIGTERM,
    status: int = 0,
    first: str = "pass",
    root: Path = ROOT,
    terminal: int | None = None,
    program: Sequence[str] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Iterator[Server]:
    """A server whose files are in that folder. Ends it with SIGTERM, and fails unless it ends cleanly; or with `ending`.

    `first`: a statement that the process runs first, to make long times short. `status`: how it is to end instead.
    `root`: where the program is. `terminal`: what it may take as its own, in a session of its own. `program` in place of the
    one under test here, `environment` in place of this process's.
    """
    log = folder / "server.log"
    files = ["--database", str(database.place(folder))]
    with log.open("w") as stderr:
        process = subprocess.Popen(
            [*(program or (sys.executable, "-c", f"{CHEAP}\n{first}\n{MAIN}")), "serve", "--port", "0", *files, *flags],
            cwd=folder,
            env=environment or {**os.environ, "PYTHONPATH": str(root)},
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            pass_fds=[] if terminal is None else [terminal],
            start_new_session=terminal is not None,
        )
        assert process.stdout
        announced = process.stdout.readline()
        found = re.search(r"http://\S+?(?=/(?:docs)?\s)", announced)
        assert found, f"the server did not start: {announced!r} {log.read_text()}"
        try:
            yield Server(found[0], process, log)
        finally:
            process.send_signal(ending)
            _, _ = process.communicate(timeout=20)
    if os.name == "nt":  # which has no signals: to send one ends the process, with 1
        status = 1
    assert process.returncode == (status if ending == signal.SIGTERM else -ending), log.read_text()


@contextmanager
def connected(server: Server) -> Iterator[HTTPConnection]:
    parts = urlsplit(server.url)
    connection = HTTPConnection(str(parts.hostname), parts.port, timeout=15)
    try:
        yield connection
    finally:
        connection.close()


def read(connection: HTTPConnection, path: str = "/healthz", **headers: str) -> tuple[int, bool]:
    """The status of an answer, and whether it announces that the connection ends with it."""
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    answer.read()
    return answer.status, answer.will_close


def wait_until(true: Callable[[], bool]) -> None:
    """Wait until it is; fail after ten seconds."""
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def refuses(server: Server) -> bool:
    """Whether nobody listens any more."""
    parts = urlsplit(server.url)
    with socket.socket() as visitor:
        return visitor.connect_ex((parts.hostname, parts.port)) != 0


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
