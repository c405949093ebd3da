"""Makes a fixture of this folder: a database as a released version writes it, filled over HTTP.

    PYTHONPATH=<a checkout of that version> python tests/released/fill.py tests/released/format_5.gz

Run it with the environment of that version when a new format is released, and keep what it writes.
"""

import gzip
import json
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

API = "/api/v1"
CHEAP = "from workout.security import passwords; passwords.N = 2"
SERVE = "import sys; from workout import cli; sys.exit(cli.main(['serve', '--port', '0', '--database', sys.argv[1]]))"
CREDENTIALS = {"email": "alice@example.com", "password": "purple-kettle-orbit-9"}
USED = """
SELECT exercise_id
  FROM plan_entry
       JOIN plan_day ON plan_day.id = plan_entry.day_id
       JOIN plan ON plan.id = plan_day.plan_id
 WHERE plan.user_id IS NOT NULL
UNION SELECT exercise_id FROM session_entry
UNION SELECT exercise_id FROM goal WHERE exercise_id IS NOT NULL
"""


class Client:
    def __init__(self, url: str) -> None:
        self._url = url
        self.token = ""

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        content = json.dumps(body).encode() if body is not None else None
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers |= {"Content-Type": "application/json"} if content else {}
        headers |= {"Authorization": f"Bearer {self.token}"} if self.token else {}
        with urlopen(Request(self._url + API + path, content, headers, method=method)) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def exercise(self, slug: str) -> int:
        found = self.call("GET", f"/exercises?q={slug.replace('-', '+')}&limit=100")["items"]
        return next(int(one["id"]) for one in found if one["slug"] == slug)


def fill(client: Client) -> None:
    call = client.call
    call("POST", "/auth/register", {**CREDENTIALS, "name": "Alice", "timezone": "Europe/Berlin"})
    client.token = call("POST", "/auth/login", CREDENTIALS)["access_token"]
    call("PATCH", "/me", {"height_cm": 170, "birth_year": 1990, "sex": "female"})
    for day in (1, 5, 9):
        weight = {"weight_kg": 70 + day / 10, "measured_at": f"2026-11-0{day}T07:00:00Z", "body_fat_pct": 25, "note": "fasted"}
        call("POST", "/weights", weight)
    squat, plank, run = map(client.exercise, ("goblet-squat", "plank", "outdoor-run"))
    own = {"name": "Überzug", "type": "strength", "movement": "vertical_pull", "level": "beginner", "load": "external"}
    own_id = call("POST", "/exercises", {**own, "equipment": [], "primary_muscles": ["lats"], "tracks": ["weight", "reps"]})["id"]
    call("POST", "/goals", {"kind": "weight", "target": 68, "note": "By the summer"})
    call("POST", "/goals", {"kind": "exercise", "exercise_id": squat, "metric": "weight_kg", "target": 40})
    call("POST", "/goals", {"kind": "consistency", "target": 2})
    waist = {"measured_at": "2026-11-09T07:00:00Z", "note": "relaxed"}
    call("POST", "/measurements", {"kind": "waist", "value_cm": 81.5, **waist})
    call("POST", "/goals", {"kind": "measurement", "measurement": "waist", "target": 78})
    call("PATCH", "/me", {"units": {"weight": "lb"}, "first_weekday": "sunday"})
    pyramid = [{"reps": 10, "weight_kg": 15, "rir": 1.5}, {"reps": 8, "weight_kg": 17.5}]
    entries = [
        {"exercise_id": squat, "sets": 3, "reps": 8, "reps_max": 12, "weight_kg": 20, "rir": 2, "superset": "X"},
        {"exercise_id": own_id, "set_targets": pyramid, "superset": "X", "notes": "slowly"},
        {"exercise_id": plank, "sets": 1, "duration_s": 45},
    ]
    days = [{"name": "A", "weekday": "monday", "exercises": entries}]
    days.append({"name": "B", "exercises": [{"exercise_id": run, "sets": 1, "distance_m": 5000}]})
    plan = {"name": "Mine", "goal": "strength", "sessions_per_week": 2, "session_minutes": 45, "notes": "kept", "days": days}
    day_ids = [day["id"] for day in call("POST", "/plans", plan, Idempotency_Key="kept")["days"]]
    call("POST", f"/plans/{call('GET', '/templates')['items'][0]['id']}/copy")
    sets = [{"reps": 8, "weight_kg": 24, "rir": 1, "note": "hard"}, {"reps": 7, "weight_kg": 24}]
    done = [{"exercise_id": squat, "note": "deep", "sets": sets}]
    done.append({"exercise_id": run, "sets": [{"distance_m": 5000, "duration_s": 1700}]})
    times = {"started_at": "2026-11-02T17:00:00Z", "ended_at": "2026-11-02T18:00:00Z"}
    call("POST", "/sessions/past", {"name": "Then", **times, "exercises": done})
    train(client, call("POST", "/sessions", {"day_id": day_ids[0]})["id"])
    call("POST", "/sessions", {"day_id": day_ids[1]})


def train(client: Client, session: int) -> None:
    steps = [("complete", {"reps": 9, "weight_kg": 22.5, "note": "light"}), ("skip", {"reason": "tired"}), ("complete", {})]
    for step, body in steps:
        current = client.call("GET", f"/sessions/{session}/current")["set"]["id"]
        client.call("POST", f"/sessions/{session}/sets/{current}/{step}", body)
    client.call("POST", f"/sessions/{session}/finish")


def shrink(path: Path) -> None:
    """Leave out the part of the catalogue that nothing refers to; the next start loads it again."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM plan WHERE user_id IS NULL")
        db.execute(f"DELETE FROM exercise WHERE user_id IS NULL AND id NOT IN ({USED})")
        db.execute("DELETE FROM seed_edition")
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("VACUUM")


def main(target: Path) -> None:
    database = Path(tempfile.mkdtemp()) / "workout.db"
    command = [sys.executable, "-c", f"{CHEAP}\n{SERVE}", str(database)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=database.parent) as server:
        try:
            assert server.stdout
            found = re.search(r"http://\S+?(?=/(?:docs)?\s)", server.stdout.readline())
            assert found
            fill(Client(found[0]))
        finally:
            server.terminate()
    shrink(database)
    target.write_bytes(gzip.compress(database.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
