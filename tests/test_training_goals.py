"""Exercise and consistency goals, which follow from what was trained."""

from typing import Any

import pytest
import time_machine
from client import Client
from conftest import exercise_id, log_in
from training import train

NOW = "2026-11-23T12:00:00+00:00"


@pytest.fixture(autouse=True)
def noon() -> Any:
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


def later(alice: Client, clock: Any, hours: int) -> None:
    """Let time go by, beyond the life of a token."""
    clock.shift(hours * 3600)
    alice.token = log_in(alice, "alice@example.com")["access_token"]


def aim(client: Client, **goal: Any) -> str:
    response = client.post("/goals", {"kind": "exercise", "target": 100, "metric": "weight_kg", **goal})
    assert response.status == 201, response
    return f"/goals/{response.json['id']}"


def state(client: Client, path: str) -> tuple[Any, ...]:
    goal = client.get(path).json
    return tuple(goal[name] for name in ("start_value", "current_value", "progress", "status"))


def squat(client: Client) -> int:
    return exercise_id(client, "barbell-back-squat")


def test_a_lift_goes_from_its_best_before_to_its_target(alice: Client, noon: Any) -> None:
    train(alice, "barbell-back-squat", {"weight_kg": 80, "reps": 5})
    goal = aim(alice, exercise_id=squat(alice))
    assert state(alice, goal) == (80, 80, 0, "active")
    later(alice, noon, 3)
    train(alice, "barbell-back-squat", {"weight_kg": 90, "reps": 3}, hour=13)
    assert state(alice, goal) == (80, 90, 0.5, "active")
    later(alice, noon, 3)
    achieving = train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 1}, hour=16)
    assert state(alice, goal) == (80, 100, 1, "achieved")
    assert alice.get(goal).json["achieved_at"] == "2026-11-23T17:00:00.000Z"
    assert alice.get(f"/sessions/{achieving}").json["summary"]["goals_achieved"] == [int(goal.rpartition("/")[2])]
    assert alice.delete(f"/sessions/{achieving}").status == 204
    assert state(alice, goal) == (80, 90, 0.5, "active")


def test_a_corrected_set_corrects_the_goal(alice: Client, noon: Any) -> None:
    goal = aim(alice, exercise_id=squat(alice))
    later(alice, noon, 3)
    session = train(alice, "barbell-back-squat", {"weight_kg": 110, "reps": 1}, hour=13)
    assert state(alice, goal) == (None, 110, 1, "achieved")
    set_id = alice.get(f"/sessions/{session}").json["exercises"][0]["sets"][0]["id"]
    assert alice.patch(f"/sessions/{session}/sets/{set_id}", {"done": {"weight_kg": 11}}).status == 200
    assert state(alice, goal) == (None, 11, 0.11, "active")


def test_sets_of_too_few_repetitions_and_warm_ups_do_not_count(alice: Client, noon: Any) -> None:
    goal = aim(alice, exercise_id=squat(alice), min_reps=5)
    later(alice, noon, 3)
    sets = [{"weight_kg": 100, "reps": 4}, {"weight_kg": 120, "reps": 8, "set_type": "warmup"}, {"weight_kg": 70, "reps": 5}]
    train(alice, "barbell-back-squat", *sets, hour=13)
    assert state(alice, goal) == (None, 70, 0.7, "active")


def test_five_kilometres_under_25_minutes(alice: Client, noon: Any) -> None:
    run = exercise_id(alice, "outdoor-run")
    train(alice, "outdoor-run", {"distance_m": 5000, "duration_s": 1800})
    goal = aim(alice, exercise_id=run, metric="duration_s", target=1500, distance_m=5000, direction="decrease")
    assert state(alice, goal) == (1800, 1800, 0, "active")
    later(alice, noon, 3)
    train(alice, "outdoor-run", {"distance_m": 3000, "duration_s": 700}, {"distance_m": 5200, "duration_s": 1500}, hour=13)
    assert state(alice, goal) == (1800, 1500, 1, "achieved")


def test_the_estimated_maximum_is_epleys(alice: Client, noon: Any) -> None:
    """90 kg for 5: 90 × (1 + 5/30) = 105; a single repetition is its own maximum."""
    goal = aim(alice, exercise_id=squat(alice), metric="e1rm_kg", target=105)
    later(alice, noon, 3)
    train(alice, "barbell-back-squat", {"weight_kg": 104, "reps": 1}, hour=13)
    assert state(alice, goal)[1] == 104
    train(alice, "barbell-back-squat", {"weight_kg": 90, "reps": 5}, hour=13)
    assert state(alice, goal)[1::2] == (105, "achieved")


def test_volume_is_that_of_one_session(alice: Client, noon: Any) -> None:
    goal = aim(alice, exercise_id=squat(alice), metric="volume_kg", target=2000)
    later(alice, noon, 5)
    for hour in (13, 15):
        train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 8}, {"weight_kg": 100, "reps": 7}, hour=hour)
    assert state(alice, goal) == (None, 1500, 0.75, "active")


def test_what_was_reached_before_is_achieved_at_once(alice: Client) -> None:
    train(alice, "barbell-back-squat", {"weight_kg": 120, "reps": 1})
    goal = aim(alice, exercise_id=squat(alice))
    assert alice.get(goal).json["achieved_at"] == alice.get(goal).json["created_at"]


def test_a_consistency_goal_counts_the_week_from_monday_where_one_lives(alice: Client, noon: Any) -> None:
    """23 November 2026 is a Monday; in Berlin it begins at 23:00 UTC on Sunday."""
    path = aim_at_consistency(alice, 3)
    for name, start, end in (("Sunday", "21:00", "22:30"), ("Monday", "22:30", "23:30")):
        times = {"started_at": f"2026-11-22T{start}:00Z", "ended_at": f"2026-11-22T{end}:00Z"}
        alice.post("/sessions/past", {"name": name, **times, "exercises": []})
    assert state(alice, path) == (0, 1, 0.3333, "active")
    later(alice, noon, 6)
    for hour in (13, 15):
        train(alice, "plank", {"duration_s": 30}, hour=hour)
    assert state(alice, path) == (0, 3, 1, "achieved")


def aim_at_consistency(client: Client, target: int) -> str:
    return f"/goals/{client.post('/goals', {'kind': 'consistency', 'target': target}).json['id']}"


def test_other_peoples_training_counts_for_nothing(alice: Client, bob: Client, noon: Any) -> None:
    goal = aim(alice, exercise_id=squat(alice))
    later(alice, noon, 3)
    bob.token = log_in(bob, "bob@example.com")["access_token"]
    train(bob, "barbell-back-squat", {"weight_kg": 200, "reps": 1}, hour=13)
    assert state(alice, goal) == (None, None, 0, "active")
