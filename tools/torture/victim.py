"""The server that is tortured, and the people who use it meanwhile."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workout import accounts
from workout.accounts import devices
from workout.db import copying, file, open_at
from workout.resources import ROOT
from workout.security.keys import KeyFile
from workout.security.tokens import Tokens

CLIENTS = 4
READY_S = 60.0
LOST = 0
REFUSED = -1
"""Used instead of a status: the connection was lost, or nobody accepted it."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@dataclass
class Victim:
    """A server with its files in a folder. It keeps its port when it is started again."""

    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def database(self) -> Path:
        return self.folder / "workout.db"

    @property
    def key_file(self) -> Path:
        return self.folder / "workout.key"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        command = [sys.executable, "-m", "workout.cli", "serve", "--port", str(self.port), "--workers", "2"]
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--database", str(self.database)],
                env={**os.environ, "PYTHONPATH": str(ROOT)},
                cwd=self.folder,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        deadline = time.monotonic() + READY_S
        while self.get("/readyz") != 200:
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"the server does not start; see {self.folder / 'server.log'}")
            time.sleep(0.02)

    def get(self, path: str) -> int:
        """The status of the answer; LOST or REFUSED if there was none."""
        return self.call("GET", path, "")[0]

    def call(self, method: str, path: str, token: str, body: Any = None, headers: Any = None) -> tuple[int, Any]:
        """The status and the JSON of the answer; LOST or REFUSED, and None, if there was no answer."""
        try:
            with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as connection:
                content = json.dumps(body) if body is not None else None
                sent = {"Content-Type": "application/json"} if content else {}
                sent |= {"Authorization": f"Bearer {token}"} if token else {}
                connection.request(method, path, content, {**sent, **(headers or {})})
                answer = connection.getresponse()
                text = answer.read()
                return answer.status, json.loads(text) if text else None
        except ConnectionRefusedError:
            return REFUSED, None
        except (OSError, http.client.HTTPException):
            return LOST, None

    def workers(self) -> list[int]:
        assert self.process
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return list(map(int, children.split()))

    def kill(self) -> None:
        """Kill the server and its workers at once."""
        assert self.process
        for pid in (self.process.pid, *self.workers()):
            os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def person(self) -> str:
        """The access token of a new person, made without the server."""
        database = open_at(self.database)
        tokens = Tokens(KeyFile(self.key_file))
        with database.writing() as db:
            email = f"{os.urandom(8).hex()}@example.com"
            user_id = accounts.create(db, {"email": email, "timezone": "UTC"}, "hash")["id"]
            proven = {"id": user_id, "password_hash": "hash", "rehashed": None}
            token = str(devices.log_in(db, tokens, proven, "127.0.0.1", "torture")["access_token"])
        database.close(sealed=False)
        return token

    def faults(self) -> list[str]:
        """The faults in the database file."""
        with closing(file.open_to_read(self.database)) as db:
            return copying.faults(db)

    def notes(self) -> set[str]:
        """The notes of all weights in the database."""
        with closing(file.open_to_read(self.database)) as db:
            return {row[0] for row in db.execute("SELECT note FROM weight")}

    def halves(self) -> int:
        """How many weights are there without what is written with them: their line in the feed of changes."""
        with closing(file.open_to_read(self.database)) as db:
            found = db.execute(
                """
                SELECT count(*)
                  FROM weight LEFT JOIN change
                    ON change.user_id = weight.user_id AND change.kind = 'weight' AND change.object_id = weight.id
                 WHERE change.object_id IS NULL
                """
            )
            return int(found.fetchone()[0])

    def weights(self) -> int:
        with closing(file.open_to_read(self.database)) as db:
            return int(db.execute("SELECT count(*) FROM weight").fetchone()[0])


@dataclass
class Crowd:
    """People who write and read, each with their own connections, and remember what was acknowledged."""

    victim: Victim
    patient: bool = False
    """Whether they try again, without counting a failure, when nobody accepts their connection."""
    acknowledged: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)
    _enough: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def at_work(self, clients: int = CLIENTS) -> Iterator[None]:
        threads = [threading.Thread(target=self._work, args=[self.victim.person()]) for _ in range(clients)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._enough.set()
            for thread in threads:
                thread.join()

    def wait_for(self, true: Callable[[], bool], seconds: float = 20.0) -> None:
        deadline = time.monotonic() + seconds
        while not true() and time.monotonic() < deadline:
            time.sleep(0.01)

    def _work(self, token: str) -> None:
        while not self._enough.is_set():
            note = os.urandom(8).hex()
            if self._call("POST", "/api/v1/weights", token, {"weight_kg": 70, "note": note}) == 201:
                with self._lock:
                    self.acknowledged.add(note)
            self._call("GET", "/api/v1/weights?limit=1", token)

    def _call(self, method: str, path: str, token: str, body: Any = None) -> int:
        status, _ = self.victim.call(method, path, token, body)
        if status in (LOST, REFUSED):
            time.sleep(0.05)
        if status not in (200, 201) and not (self.patient and status == REFUSED):
            with self._lock:
                self.failed.append(f"{method} {path.removeprefix('/api/v1')} {status}")
        return status
