"""Schemathesis: requests made up from the OpenAPI document, legal and illegal ones, and every check it has on the answers."""

import itertools
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import waitress.server
import waitress.wasyncore
from client import Client
from schemathesis_hooks import CREDENTIALS

from workout.security.throttle import Throttle
from workout.web.app import App

TESTS = Path(__file__).parent


@pytest.fixture
def served(app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of the application in a thread of this process, which does not count failed log-ins and new accounts."""
    monkeypatch.setattr(Throttle, "_count", lambda *_: None)
    assert Client(app).post("/auth/register", CREDENTIALS).status == 201
    server = waitress.server.create_server(app, host="127.0.0.1", port=0, threads=4)
    thread = threading.Thread(target=server.run)
    thread.start()
    yield f"http://127.0.0.1:{server.effective_port}"
    server.trigger.pull_trigger(lambda: waitress.wasyncore.close_all(server._map))  # in the thread of the server's loop
    thread.join(timeout=20)
    server.task_dispatcher.shutdown()


def test_schemathesis_finds_nothing(served: str, tmp_path: Path) -> None:
    """One short run, or as many thorough ones, of another seed each, as begin within `WORKOUT_TEST_SCHEMATHESIS_MINUTES`."""
    minutes = float(os.environ.get("WORKOUT_TEST_SCHEMATHESIS_MINUTES", 0))
    end = time.monotonic() + minutes * 60
    for seed in itertools.count(1):
        if minutes:
            run(served, tmp_path, seed, "examples,coverage,fuzzing", 10)
        else:
            run(served, tmp_path, seed, "examples,fuzzing", 1)
        if time.monotonic() >= end:
            break


def run(served: str, folder: Path, seed: int, phases: str, examples: int) -> None:
    """The limits of time end a run that hangs: an idle machine takes milliseconds for an answer, and a minute for all."""
    found = subprocess.run(
        [
            str(Path(sys.executable).with_name("schemathesis")),
            "--no-color", "--config-file", str(TESTS / "schemathesis.toml"),
            "run", f"{served}/openapi.json",
            "--checks", "all", "--mode", "all", "--max-examples", str(examples), "--seed", str(seed),
            "--generation-database", "none", "--phases", phases, "--request-timeout", "300",
        ],
        env={**os.environ, "SCHEMATHESIS_HOOKS": "schemathesis_hooks", "PYTHONPATH": str(TESTS)},
        cwd=folder, capture_output=True, text=True, timeout=1500 + 300 * examples, check=False,
    )  # fmt: skip
    assert found.returncode == 0, f"seed {seed}: {found.stdout[-8000:]}{found.stderr[-2000:]}"
