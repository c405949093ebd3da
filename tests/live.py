"""Workouts that the tests go through, set by set, from noon on."""

from datetime import UTC, datetime
from typing import Any

from client import Client, Response
from conftest import PASSWORD, exercise_id, log_in
from time_machine import Traveller

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
Body = dict[str, Any]
SQUAT, PRESS, PLANK = "barbell-back-squat", "barbell-bench-press", "plank"


def at(seconds: float) -> str:
    """The instant that many seconds after noon."""
    return datetime.fromtimestamp(NOON.timestamp() + seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def entry(client: Client, slug: str = SQUAT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), "sets": 2, "rest_s": 60, **fields}


def start(client: Client, *entries: Body, name: str = "Legs") -> Body:
    response = client.post("/sessions", {"name": name, "exercises": list(entries)})
    assert response.status == 201, response.content
    session: Body = response.json
    return session


def save_plan(client: Client, *entries: Body) -> Body:
    day = {"name": "Day 1", "exercises": list(entries)}
    required = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    response = client.post("/plans", {**required, "days": [day]})
    assert response.status == 201, response.content
    plan: Body = response.json
    return plan


def log(client: Client, *exercises: Body, started_at: str = "2026-11-20T18:00:00Z", **fields: Any) -> Response:
    ended_at = started_at.replace(":00:00", ":45:00")
    body = {"name": "Past", "started_at": started_at, "ended_at": ended_at, "exercises": list(exercises), **fields}
    return client.post("/sessions/past", body)


def read(client: Client, session: Body) -> Body:
    found: Body = client.get(path(session)).json
    return found


def current(client: Client, session: Body) -> Body:
    found: Body = client.get(f"{path(session)}/current").json
    return found


def path(session: Body) -> str:
    return f"/sessions/{session['id']}"


def entry_path(session: Body, number: int = 0) -> str:
    return f"{path(session)}/exercises/{session['exercises'][number]['id']}"


def set_path(session: Body, number: int = 0, of: int = 0) -> str:
    return f"{path(session)}/sets/{session['exercises'][of]['sets'][number]['id']}"


def ok(response: Response) -> Body:
    assert response.status in (200, 201), response.content
    found: Body = response.json
    return found


def complete(client: Client, session: Body, number: int = 0, of: int = 0, **done: Any) -> Body:
    return ok(client.post(f"{set_path(session, number, of)}/complete", done))


def refused(response: Response, *words: str) -> None:
    """A conflict that says what the state is."""
    assert response.status == 409, response.content
    for word in words:
        assert word in response.json["detail"]


def shift(client: Client, clock: Traveller, seconds: float) -> None:
    """Let so much time pass that the token of alice expires, and log in again."""
    clock.shift(seconds)
    client.token = log_in(client, "alice@example.com", PASSWORD)["access_token"]
