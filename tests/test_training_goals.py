"""Exercise and consistency goals, which follow from what was trained."""

from typing import Any

import pytest
import time_machine
from client import Client
from conftest import exercise_id, log_in
from training import correct, log, train

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


def test_a_goal_that_was_met_before_is_achieved_in_the_session_in_which_it_is_set(alice: Client, noon: Any) -> None:
    train(alice, "barbell-back-squat", {"weight_kg": 110, "reps": 1})
    entry = {"exercise_id": squat(alice), "sets": 1, "reps": 5, "weight_kg": 60}
    session = alice.post("/sessions", {"name": "Legs", "exercises": [entry]}).json["id"]
    noon.shift(60)
    goal = aim(alice, exercise_id=squat(alice))
    assert alice.get(f"/sessions/{session}").json["summary"]["goals_achieved"] == [int(goal.rpartition("/")[2])]


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


@pytest.mark.parametrize(
    ("slug", "metric", "distance_m", "direction"),
    [
        ("outdoor-run", "duration_s", 5000, "decrease"),
        ("outdoor-run", "duration_s", None, "increase"),
        ("outdoor-run", "distance_m", None, "increase"),
        ("plank", "duration_s", None, "increase"),
    ],
)
def test_less_time_over_a_distance_is_what_one_aims_at(
    alice: Client, slug: str, metric: str, distance_m: float | None, direction: str
) -> None:
    body = {"kind": "exercise", "exercise_id": exercise_id(alice, slug), "metric": metric, "target": 1500}
    made = alice.post("/goals", {**body, **({"distance_m": distance_m} if distance_m else {})})
    assert (made.status, made.json["direction"]) == (201, direction)


def test_the_estimated_maximum_is_that_of_the_sets(alice: Client, noon: Any) -> None:
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
    """23 November 2026 is a Monday; in Berlin it begins at 23:00 UTC on Sunday. A session is of the week in which it began."""
    path = aim_at_consistency(alice, 3)
    for name, start, end in (("Sunday", "22:59", "23:30"), ("Monday", "23:00", "23:30")):
        times = {"started_at": f"2026-11-22T{start}:00Z", "ended_at": f"2026-11-22T{end}:00Z"}
        exercises = [{"exercise_id": exercise_id(alice, "plank"), "sets": [{"duration_s": 30}]}]
        alice.post("/sessions/past", {"name": name, **times, "exercises": exercises})
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


# Following the log


def summary_of(client: Client, session: int) -> list[int]:
    found: list[int] = client.get(f"/sessions/{session}").json["summary"]["goals_achieved"]
    return found


def test_a_goal_follows_what_is_logged_corrected_and_deleted(alice: Client, noon: Any) -> None:
    """120 kg by Epley: 100 × 6. It was reached twice; without the first time, the second one counts."""
    path = aim(alice, exercise_id=squat(alice), metric="e1rm_kg", target=120)
    goal_id = int(path.rpartition("/")[2])
    later(alice, noon, 9)
    first, second = (train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 6}, hour=hour) for hour in (13, 16))
    assert alice.get(path).json["achieved_at"] == "2026-11-23T14:00:00.000Z"
    assert (summary_of(alice, first), summary_of(alice, second)) == ([goal_id], [])
    correct(alice, first, reps=5)
    assert alice.get(path).json["achieved_at"] == "2026-11-23T17:00:00.000Z"
    assert (summary_of(alice, first), summary_of(alice, second)) == ([], [goal_id])
    alice.delete(f"/sessions/{second}")
    assert state(alice, path) == (None, 116.67, 0.9723, "active")
    correct(alice, first, weight_kg=120, reps=1)
    assert state(alice, path) == (None, 120, 1, "achieved")
    alice.delete(f"/sessions/{first}")
    assert state(alice, path) == (None, None, 0, "active")


def test_a_volume_is_reached_by_the_set_that_completes_it(alice: Client, noon: Any) -> None:
    path = aim(alice, exercise_id=squat(alice), metric="volume_kg", target=1000)
    entry = {"exercise_id": squat(alice), "sets": 3, "reps": 5, "weight_kg": 100}
    session = alice.post("/sessions", {"name": "Now", "exercises": [entry]}).json
    for one in session["exercises"][0]["sets"]:
        noon.shift(120)
        alice.post(f"/sessions/{session['id']}/sets/{one['id']}/complete")
    goal = alice.get(path).json
    assert (goal["achieved_at"], goal["current_value"]) == ("2026-11-23T12:04:00.000Z", 1500)


def test_a_failed_attempt_reaches_nothing(alice: Client, noon: Any) -> None:
    goal = aim(alice, exercise_id=squat(alice))
    later(alice, noon, 3)
    train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 0}, hour=13)
    assert state(alice, goal) == (None, None, 0, "active")


def test_a_session_tells_of_goals_about_its_own_exercises(alice: Client, noon: Any) -> None:
    aim(alice, exercise_id=squat(alice))
    consistency = aim_at_consistency(alice, 1)
    later(alice, noon, 3)
    times = ("2026-11-23T13:00:00Z", "2026-11-23T14:00:00Z")
    log(alice, {"barbell-back-squat": [{"weight_kg": 100, "reps": 1}]}, *times)
    other = log(alice, {"plank": [{"duration_s": 60}]}, *times)
    assert summary_of(alice, other) == [int(consistency.rpartition("/")[2])]


def test_of_workouts_that_overlap_the_one_that_reached_the_goal_tells_of_it(alice: Client, noon: Any) -> None:
    """All sets of a workout that is logged whole count as done at its end, so the other one is still under way."""
    goals = [aim(alice, exercise_id=squat(alice)), aim_at_consistency(alice, 1)]
    later(alice, noon, 5)
    heavy = log(alice, {"barbell-back-squat": [{"weight_kg": 100, "reps": 1}]}, "2026-11-23T13:00:00Z", "2026-11-23T14:00:00Z")
    light = log(alice, {"barbell-back-squat": [{"weight_kg": 60, "reps": 5}]}, "2026-11-23T13:30:00Z", "2026-11-23T15:00:00Z")
    rest = log(alice, {"plank": [{"duration_s": 60}]}, "2026-11-23T13:45:00Z", "2026-11-23T16:00:00Z")
    ids = [int(path.rpartition("/")[2]) for path in reversed(goals)]
    assert [summary_of(alice, session) for session in (heavy, light, rest)] == [ids, [], []]
    listed = {one["id"]: one["summary"]["goals_achieved"] for one in alice.get("/sessions").json["items"]}
    assert listed == {heavy: ids, light: [], rest: []}


def test_less_help_is_what_one_aims_at(alice: Client, noon: Any) -> None:
    train(alice, "assisted-pull-up", {"weight_kg": 30, "reps": 5})
    goal = aim(alice, exercise_id=exercise_id(alice, "assisted-pull-up"), target=10)
    assert alice.get(goal).json["direction"] == "decrease"
    assert state(alice, goal) == (30, 30, 0, "active")
    later(alice, noon, 3)
    train(alice, "assisted-pull-up", {"weight_kg": 20, "reps": 5}, {"weight_kg": 40, "reps": 5}, hour=13)
    assert state(alice, goal) == (30, 20, 0.5, "active")


@pytest.mark.parametrize(
    ("slug", "metric", "word"),
    [
        ("pull-up", "e1rm_kg", "all that was lifted"),
        ("assisted-pull-up", "e1rm_kg", "all that was lifted"),
        ("assisted-pull-up", "volume_kg", "help"),
    ],
)
def test_what_cannot_be_said_of_an_exercise_is_refused_with_the_reason(alice: Client, slug: str, metric: str, word: str) -> None:
    goal = {"kind": "exercise", "exercise_id": exercise_id(alice, slug), "metric": metric, "target": 100}
    response = alice.post("/goals", goal)
    assert (response.status, response.pointers) == (422, ["/metric"])
    assert word in response.json["errors"][0]["detail"]


# The projection


def project(client: Client, **goal: Any) -> str | None:
    found: str | None = client.get(aim(client, **goal)).json["projected_on"]
    return found


def test_a_lift_is_projected_by_the_line_through_the_best_of_each_session(alice: Client) -> None:
    """100, 102, 106 and 108 kg, a week apart.

    Around their mean of 104 kg, one and a half weeks ago, the deviations give (6 + 1 + 1 + 6) / 5 = 2.8 kg a week, 0.4 a day. So
    the line stood at 108.2 two hours ago and needs (110 − 108.2) / 0.4 = 4.5 days for 110 kg: the 27th. For 111.8 it needs 9.
    """
    for day, weight_kg in (("02", 100), ("09", 102), ("16", 106), ("23", 108)):
        light = {"weight_kg": 60, "reps": 1}
        train(alice, "barbell-back-squat", light, {"weight_kg": weight_kg, "reps": 1}, light, day=f"2026-11-{day}")
    assert project(alice, exercise_id=squat(alice), target=110) == "2026-11-27"
    assert project(alice, exercise_id=squat(alice), metric="e1rm_kg", target=111.8) == "2026-12-02"


def test_a_time_to_beat_is_projected_downwards(alice: Client) -> None:
    """Ten seconds less a week over 5 km: 1,530, 1,520, 1,510 and 1,500 s; ten more are due in a week, less two hours."""
    for day, seconds in (("02", 1530), ("09", 1520), ("16", 1510), ("23", 1500)):
        sets = ({"distance_m": 5000, "duration_s": seconds}, {"distance_m": 400, "duration_s": 60})
        train(alice, "outdoor-run", *sets, day=f"2026-11-{day}")
    run = {"exercise_id": exercise_id(alice, "outdoor-run"), "metric": "duration_s", "distance_m": 5000, "direction": "decrease"}
    assert project(alice, **run, target=1490) == "2026-11-30"


def test_a_volume_is_projected_by_whole_sessions(alice: Client) -> None:
    """Sessions of two sets: 1,000, 1,100, 1,200 and 1,300 kg, so 1,400 comes in a week."""
    for day, weight_kg in (("02", 100), ("09", 110), ("16", 120), ("23", 130)):
        train(alice, "barbell-back-squat", *[{"weight_kg": weight_kg, "reps": 5}] * 2, day=f"2026-11-{day}")
    assert project(alice, exercise_id=squat(alice), metric="volume_kg", target=1400) == "2026-11-30"


@pytest.mark.parametrize(
    ("sessions", "target"),
    [
        ({"02": 100, "09": 102, "16": 104}, 110),  # three are too few
        ({"12": 100, "16": 102, "19": 104, "23": 106}, 110),  # within eleven days
        ({"02": 106, "09": 104, "16": 102, "23": 100}, 110),  # it leads away
        ({"02": 100, "09": 100, "16": 100, "23": 100}, 110),  # it leads nowhere
        ({"02": 100, "09": 100.1, "16": 100.2, "23": 100.3}, 200),  # it takes decades
    ],
)
def test_there_is_no_date_where_there_is_no_trend(alice: Client, sessions: dict[str, float], target: float) -> None:
    for day, weight_kg in sessions.items():
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": 1}, day=f"2026-11-{day}")
    assert project(alice, exercise_id=squat(alice), target=target) is None


def test_what_is_over_eight_weeks_old_says_nothing_of_the_trend(alice: Client) -> None:
    for month, day, weight_kg in (("09", "21", 100), ("11", "02", 102), ("11", "09", 104), ("11", "16", 106)):
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": 1}, day=f"2026-{month}-{day}")
    assert project(alice, exercise_id=squat(alice), target=110) is None
    train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 1}, day="2026-10-26")
    assert project(alice, exercise_id=squat(alice), target=110) == "2026-11-30"


def test_the_projection_follows_a_correction_and_ends_with_the_goal(alice: Client) -> None:
    sessions = [
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": 1}, day=f"2026-11-{day}")
        for day, weight_kg in (("02", 100), ("09", 102), ("16", 104), ("23", 106))
    ]
    path = aim(alice, exercise_id=squat(alice), target=108)
    assert alice.get(path).json["projected_on"] == "2026-11-30"
    correct(alice, sessions[0], weight_kg=110)
    assert alice.get(path).json["projected_on"] is None
    alice.patch(path, {"target": 105})
    assert (state(alice, path)[3], alice.get(path).json["projected_on"]) == ("achieved", None)


def test_a_habit_has_no_projection(alice: Client) -> None:
    for day in ("02", "09", "10", "16", "17", "18", "23"):
        train(alice, "plank", {"duration_s": 60}, day=f"2026-11-{day}")
    assert alice.get(aim_at_consistency(alice, 5)).json["projected_on"] is None
