"""`python3 -m tools.failover 10`: has PostgreSQL fail over that many times under load, and counts what is lost.

Each time, the primary is stopped as by a crash (`pg_ctl stop -m immediate`) while eight people write through a server, and the
synchronous standby is promoted at once, as Patroni does within its time limit. A write that was answered with 201, and is not
there afterwards, is lost. It needs Debian's `postgresql`, and root or the user `postgres`.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from workout.db import open_at
from workout.resources import ROOT

WRITERS = 8
BEFORE_S, AFTER_S = 1.5, 3.0
"""For how long they write before the primary ends, and after the standby was promoted."""
CHEAP = "from workout.security import passwords; passwords.N = 2"
MAIN = "import sys; from workout import cli; sys.exit(cli.main(sys.argv[1:]))"
PASSWORD = "purple-kettle-orbit-9"


class Node:
    """One PostgreSQL."""

    def __init__(self, folder: Path) -> None:
        self.data = folder
        self.port = free_port()
        self.binaries = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))

    def run(self, program: str, *arguments: str) -> None:
        as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
        command = [*as_user, str(self.binaries / program), *arguments]
        subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def create(self) -> None:
        self.run("initdb", "-D", str(self.data), "--username=workout", "--auth=trust", "--locale=C", "--encoding=UTF8")
        self.start()
        self.say("CREATE DATABASE workout")

    def start(self) -> None:
        settings = f"-c port={self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c wal_keep_size=256MB"
        log = self.data.with_suffix(".log")
        self.run("pg_ctl", "-D", str(self.data), "start", "--wait", "--log", str(log), "--options", settings)

    def follow(self, primary: "Node") -> None:
        """Become the synchronous standby of that one, begun anew from its data."""
        shutil.rmtree(self.data, ignore_errors=True)
        source = f"host=127.0.0.1 port={primary.port} user=workout application_name=standby"
        self.run("pg_basebackup", "-D", str(self.data), "--checkpoint=fast", "-R", "-d", source)
        self.start()
        primary.say("ALTER SYSTEM SET synchronous_standby_names = 'standby'", "SELECT pg_reload_conf()")
        while not primary.say("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'"):
            time.sleep(0.1)

    def promote(self) -> None:
        """Take over. As nobody stands by yet, a write is answered once it is on this one."""
        self.run("pg_ctl", "-D", str(self.data), "promote", "--wait")
        self.say("ALTER SYSTEM SET synchronous_standby_names = ''", "SELECT pg_reload_conf()")

    def stop(self, mode: str) -> None:
        self.run("pg_ctl", "-D", str(self.data), "stop", "--mode", mode)

    def say(self, *statements: str) -> list[Any]:
        import psycopg

        with psycopg.connect(f"postgresql://workout@127.0.0.1:{self.port}/postgres", autocommit=True) as link:
            for statement in statements:
                result = link.execute(statement.encode())
            return result.fetchall() if result.description else []


class Load:
    """People who write all the time, and what they are answered."""

    def __init__(self, url: str, tokens: list[str]) -> None:
        self.url = url
        self.tokens = tokens
        self.answered: list[tuple[float, int, str]] = []
        """When, with which status (0: no answer), and the note by which the write is found."""
        self._over = threading.Event()

    @contextmanager
    def going_on(self) -> Iterator[None]:
        threads = [threading.Thread(target=self._write, args=(token,)) for token in self.tokens]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._over.set()
            for thread in threads:
                thread.join()

    def _write(self, token: str) -> None:
        while not self._over.is_set():
            note = os.urandom(8).hex()
            status = call(self.url, "/weights", {"weight_kg": 80, "note": note}, token)[0]
            self.answered.append((time.monotonic(), status, note))

    def outage(self) -> float:
        """The longest time in seconds between two writes that worked."""
        worked = sorted(when for when, status, _ in self.answered if status == 201)
        return max(later - earlier for earlier, later in pairwise(worked))


def call(url: str, path: str, body: Any, token: str = "") -> tuple[int, Any]:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    try:
        with urlopen(Request(f"{url}/api/v1{path}", json.dumps(body).encode(), headers), timeout=30) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, None
    except OSError:
        return 0, None


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def serving(folder: Path, address: str) -> Iterator[str]:
    """A server on that database. Yields its address."""
    arguments = ["serve", "--port", "0", "--database", address, "--key-file", str(folder / "workout.key"), "--workers", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", f"{CHEAP}\n{MAIN}", *arguments],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        assert process.stdout
        yield process.stdout.readline().split()[1].rstrip("/")
        process.terminate()
        process.wait()


def main(times: int) -> int:
    folder = Path(tempfile.mkdtemp(prefix="workout-failover-"))
    folder.chmod(0o755)
    if os.getuid() == 0:
        shutil.chown(folder, "postgres")
    primary, standby = Node(folder / "one"), Node(folder / "other")
    primary.create()
    standby.follow(primary)
    hosts = f"127.0.0.1:{primary.port},127.0.0.1:{standby.port}"
    address = f"postgresql://workout@{hosts}/workout?target_session_attrs=read-write"
    lost = 0
    try:
        with serving(folder, address) as url:
            tokens = [registered(url, f"person{number}@example.com") for number in range(WRITERS)]
            for number in range(1, times + 1):
                load = Load(url, tokens)
                with load.going_on():
                    time.sleep(BEFORE_S)
                    primary.stop("immediate")
                    standby.promote()
                    time.sleep(AFTER_S)
                kept = notes(address)
                acknowledged = {note for _, status, note in load.answered if status == 201}
                lost += len(acknowledged - kept)
                statuses = dict(sorted(Counter(status for _, status, _ in load.answered).items()))
                report = f"{number}: {len(acknowledged)} acknowledged, {len(acknowledged - kept)} lost"
                print(f"{report}, {load.outage():.1f} s without writes, statuses {statuses}", flush=True)
                primary, standby = standby, primary
                standby.follow(primary)
    finally:
        for node in (primary, standby):
            with suppress(subprocess.CalledProcessError):
                node.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)
    print(f"lost in all: {lost}")
    return int(lost > 0)


def registered(url: str, email: str) -> str:
    """The token of someone who has just opened an account."""
    credentials = {"email": email, "password": PASSWORD}
    assert call(url, "/auth/register", credentials)[0] == 201
    return str(call(url, "/auth/login", credentials)[1]["access_token"])


def notes(address: str) -> set[str]:
    """Those of all weights that are there."""
    database = open_at(address)
    try:
        return {row["note"] for row in database.connection().execute("SELECT note FROM weight")}
    finally:
        database.close(sealed=False)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
