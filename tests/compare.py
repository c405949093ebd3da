"""How many times as long as on SQLite requests take on PostgreSQL: `python tests/postgres.py --durable python tests/compare.py`.

Both engines have the same ten years of training, and answer in turn, in this process and without HTTP. It prints medians.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import Any
from wsgiref.util import setup_testing_defaults

sys.path.insert(0, str(Path(__file__).parent.parent))

import database
import history
from client import Client
from conftest import CHEAP_SCRYPT_N, join
from test_scale import aim

from workout.config import Config
from workout.db import moving
from workout.web.app import App

TIMES, WARMING = 100, 10
READS = {
    "a weight": "/weights/700",
    "a page of exercises": "/exercises",
    "a plan": "/plans/{plan}",
    "what to do now": "/sessions/1500/current",
    "an exercise's history": "/exercises/1/history",
    "the summary": "/progress/summary",
    "a page of records": "/records",
    "a page of workouts": "/sessions",
    "the goals, eight of them": "/goals",
}

Ask = Callable[[App], float]
"""Has an application answer one request, and tells how many seconds it took."""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = Config(database=folder / "workout.db", key_file=folder / "workout.key", scrypt_n=CHEAP_SCRYPT_N)
        on_file = App(config)
        alice = join(on_file, "alice@example.com", timezone="Europe/Berlin")
        history.write(config.database, 1, until=datetime.now(UTC))
        aim(alice)
        plan = alice.get("/plans").json["items"][0]["id"]
        copy = App(replace(config, database=database.place(folder)))
        moving.copy(on_file.database, copy.database)
        for what, path in READS.items():
            compare(what, on_file, copy, getting(str(alice.token), path.format(plan=plan)))
        compare("writing a weight", on_file, copy, posting(str(alice.token), "/weights", {"weight_kg": 80}))
        compare("writing a set done", on_file, copy, completing(on_file, copy, str(alice.token)))
        on_file.close()
        copy.close()
        database.drop_all()
    return 0


def compare(what: str, on_file: App, copy: App, ask: Ask) -> None:
    took = [(ask(on_file), ask(copy)) for _ in range(TIMES)][WARMING:]
    here, there = (median(turn) * 1000 for turn in zip(*took, strict=True))
    print(f"{what:26}{here:8.2f} ms{there:8.2f} ms{there / here:6.1f}", flush=True)


def getting(token: str, path: str) -> Ask:
    return lambda app: timed(app, "GET", path, token, b"")


def posting(token: str, path: str, body: object) -> Ask:
    return lambda app: timed(app, "POST", path, token, json.dumps(body).encode())


def completing(on_file: App, copy: App, token: str) -> Ask:
    """Completes one set after another of a workout, which both have begun."""
    body = {"name": "Squat", "exercises": [{"exercise_id": 1, "sets": 20}] * (TIMES // 20)}
    left = {}
    for app in (on_file, copy):
        session = Client(app, token).post("/sessions", body).json
        sets = [one["id"] for exercise in session["exercises"] for one in exercise["sets"]]
        left[app] = iter([f"/sessions/{session['id']}/sets/{number}/complete" for number in sets])
    done = json.dumps({"reps": 5, "weight_kg": 100}).encode()
    return lambda app: timed(app, "POST", next(left[app]), token, done)


def timed(app: App, method: str, path: str, token: str, body: bytes) -> float:
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method, "SCRIPT_NAME": "", "PATH_INFO": f"/api/v1{path}", "HTTP_AUTHORIZATION": f"Bearer {token}",
        "REMOTE_ADDR": "127.0.0.1", "wsgi.input": BytesIO(body),
    }  # fmt: skip
    if body:
        environ |= {"CONTENT_TYPE": "application/json", "CONTENT_LENGTH": str(len(body))}
    setup_testing_defaults(environ)
    statuses: list[str] = []
    began = time.perf_counter()
    b"".join(app(environ, lambda status, headers, error=None: statuses.append(status)))  # type: ignore[arg-type]
    took = time.perf_counter() - began
    assert statuses[0].startswith("20"), (path, statuses)
    return took


if __name__ == "__main__":
    sys.exit(main())
