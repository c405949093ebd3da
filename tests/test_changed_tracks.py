"""A custom exercise with history whose `tracks` change: what was recorded stays in every figure."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from client import Client
from time_machine import travel
from training import train

Body = dict[str, Any]
SANDBAG: Body = {
    "name": "Sandbag squat", "type": "strength", "movement": "squat", "primary_muscles": ["quadriceps"],
    "tracks": ["weight", "reps"],
}  # fmt: skip


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False):
        yield


def custom(client: Client, **fields: Any) -> int:
    answer = client.post("/exercises", {**SANDBAG, **fields})
    assert answer.status == 201, answer.content
    return int(answer.json["id"])


def records(client: Client, exercise: int) -> dict[str, float]:
    items = client.get(f"/records?exercise_id={exercise}").json["items"]
    return {record["metric"]: record["value"] for record in items}


def figures(client: Client, exercise: int, session: int) -> list[Any]:
    """All that is answered of what was done of it, but for what the exercise is like now."""
    return [
        records(client, exercise),
        client.get(f"/exercises/{exercise}/history").json["items"],
        client.get(f"/exercises/{exercise}/progress").json["sessions"],
        client.get(f"/sessions/{session}").json["summary"],
        client.get("/progress/summary").json["weeks"][-1],
        client.get(f"/exercises/{exercise}/chart.svg").content,
    ]


@pytest.mark.parametrize("tracks", [["reps"], ["duration"], ["duration", "distance"]])
@pytest.mark.parametrize(
    ("fields", "done"),
    [
        ({}, {"weight_kg": 60, "reps": 5}),
        ({"load": "bodyweight"}, {"weight_kg": 10, "reps": 5}),
        ({"load": "assisted"}, {"weight_kg": 10, "reps": 5}),
    ],
)
def test_what_was_recorded_stays(alice: Client, fields: Body, done: Body, tracks: list[str]) -> None:
    alice.post("/weights", {"weight_kg": 80, "measured_at": "2026-11-20T07:00:00Z"})
    exercise = custom(alice, **fields)
    session = train(alice, exercise, done)
    before = figures(alice, exercise, session)
    assert alice.patch(f"/exercises/{exercise}", {"tracks": tracks, "load": "none"}).status == 200
    assert figures(alice, exercise, session) == before
    assert before[0]["weight_kg"] == done["weight_kg"]


def test_the_least_help_stays_the_record(alice: Client) -> None:
    exercise = custom(alice, load="assisted")
    train(alice, exercise, {"weight_kg": 20, "reps": 5}, {"weight_kg": 15, "reps": 5})
    alice.patch(f"/exercises/{exercise}", {"tracks": ["reps"], "load": "none"})
    assert records(alice, exercise)["weight_kg"] == 15


def test_what_is_recorded_from_then_on_stands_beside_it(alice: Client) -> None:
    exercise = custom(alice)
    train(alice, exercise, {"weight_kg": 60, "reps": 5}, day="2026-11-23")
    alice.patch(f"/exercises/{exercise}", {"tracks": ["duration"], "load": "none"})
    train(alice, exercise, {"duration_s": 90}, day="2026-11-24")
    assert records(alice, exercise) == {"weight_kg": 60, "e1rm_kg": 70, "reps": 5, "duration_s": 90, "volume_kg": 300}
    assert len(alice.get(f"/exercises/{exercise}/history").json["items"]) == 2


def test_tracks_that_grow_hide_nothing_either(alice: Client) -> None:
    exercise = custom(alice, tracks=["reps"])
    train(alice, exercise, {"reps": 12})
    alice.patch(f"/exercises/{exercise}", {"tracks": ["weight", "duration"], "load": "external"})
    assert records(alice, exercise) == {"reps": 12}


def test_a_note_is_written_beside_targets_that_the_exercise_no_longer_takes(alice: Client) -> None:
    entry = {"exercise_id": custom(alice), "sets": 2, "reps": 8, "rir": 2}
    session = alice.post("/sessions", {"name": "Legs", "exercises": [entry]}).json
    first, second = (one["id"] for one in session["exercises"][0]["sets"])
    sets = f"/sessions/{session['id']}/sets"
    assert alice.post(f"{sets}/{first}/complete", {"reps": 8, "weight_kg": 60}).status == 200
    with alice.app.database.writing() as db:  # as a session that was begun before this was refused
        db.execute("UPDATE session_entry SET exercise = replace(exercise, '\"reps\"', '\"duration\"')")
    for number in (first, second):
        assert alice.patch(f"{sets}/{number}", {"note": "felt light"}).status == 200
    refused = alice.patch(f"{sets}/{second}", {"planned": {"rest_s": 60}})
    assert (refused.status, {flaw["pointer"] for flaw in refused.json["errors"]}) == (422, {"/planned/reps", "/planned/rir"})
    assert alice.patch(f"{sets}/{second}", {"planned": {"reps": None, "rir": None, "rest_s": 60}}).status == 200
