"""Sets of unilateral exercises that say which side was trained: `side`."""

from typing import Any

from client import Client
from conftest import exercise_id
from training import train

LUNGE, SQUAT = "one-arm-dumbbell-row", "barbell-back-squat"


def begin(client: Client, slug: str) -> tuple[str, list[int]]:
    """A session of two sets: its path, and their ids."""
    entry = {"exercise_id": exercise_id(client, slug), "sets": 2, "reps": 8}
    session = client.post("/sessions", {"name": "Now", "exercises": [entry]}).json
    return f"/sessions/{session['id']}", [one["id"] for one in session["exercises"][0]["sets"]]


def sides(client: Client, path: str) -> list[Any]:
    sets = client.get(path).json["exercises"][0]["sets"]
    return [one["done"].get("side") if one["done"] else None for one in sets]


def test_a_side_is_told_corrected_and_taken_back(alice: Client) -> None:
    path, (first, second) = begin(alice, LUNGE)
    assert alice.post(f"{path}/sets/{first}/complete", {"side": "left"}).status == 200
    assert alice.post(f"{path}/sets/{second}/complete", {"reps": 9, "side": "right"}).status == 200
    assert sides(alice, path) == ["left", "right"]
    alice.patch(f"{path}/sets/{first}", {"done": {"side": "right"}})
    alice.patch(f"{path}/sets/{second}", {"done": {"reps": 10}})
    assert sides(alice, path) == ["right", "right"]
    alice.patch(f"{path}/sets/{first}", {"done": {"side": None}})
    alice.post(f"{path}/sets/{second}/reopen")
    assert sides(alice, path) == [None, None]
    assert "side" not in alice.get(path).json["exercises"][0]["sets"][0]["done"]


def test_a_past_workout_and_the_history_tell_it(alice: Client) -> None:
    session = train(alice, LUNGE, {"reps": 8, "side": "left"}, {"reps": 8})
    assert sides(alice, f"/sessions/{session}") == ["left", None]
    (past,) = alice.get(f"/exercises/{exercise_id(alice, LUNGE)}/history").json["items"]
    assert [one["done"].get("side") for one in past["sets"]] == ["left", None]


def test_other_exercises_have_no_side(alice: Client) -> None:
    path, (first, _) = begin(alice, SQUAT)
    refused = alice.post(f"{path}/sets/{first}/complete", {"side": "left"})
    assert (refused.status, refused.pointers) == (422, ["/side"])
    alice.post(f"{path}/sets/{first}/complete")
    assert alice.patch(f"{path}/sets/{first}", {"done": {"side": "left"}}).pointers == ["/done/side"]
    path, (first, _) = begin(alice, LUNGE) if alice.post(f"{path}/finish").status == 200 else ("", [0, 0])
    assert alice.post(f"{path}/sets/{first}/complete", {"side": "both"}).pointers == ["/side"]
