"""Training that the tests log."""

from typing import Any

from client import Client
from conftest import exercise_id

Sets = list[dict[str, Any]]


def log(client: Client, exercises: dict[str | int, Sets], started_at: str, ended_at: str, **fields: Any) -> int:
    """Log a workout of these exercises, by slug or id. Returns its id."""
    done = [
        {"exercise_id": key if isinstance(key, int) else exercise_id(client, key), "sets": sets}
        for key, sets in exercises.items()
    ]
    body = {"name": "Workout", "started_at": started_at, "ended_at": ended_at, "exercises": done, **fields}
    response = client.post("/sessions/past", body)
    assert response.status == 201, response
    return int(response.json["id"])


def train(client: Client, slug: str | int, *sets: dict[str, Any], day: str = "2026-11-23", hour: int = 10, **fields: Any) -> int:
    """Log a workout of one exercise, an hour long. Returns its id."""
    return log(client, {slug: list(sets)}, f"{day}T{hour:02}:00:00Z", f"{day}T{hour + 1:02}:00:00Z", **fields)


def set_ids(client: Client, session: int) -> list[int]:
    """The ids of a session's sets, in order."""
    exercises = client.get(f"/sessions/{session}").json["exercises"]
    return [one["id"] for exercise in exercises for one in exercise["sets"]]


def correct(client: Client, session: int, number: int = 0, **done: Any) -> None:
    """Correct what was done in a set of a session."""
    path = f"/sessions/{session}/sets/{set_ids(client, session)[number]}"
    assert client.patch(path, {"done": done}).status == 200
