"""Workouts logged afterwards with the day of a plan: their sets are attempts at what that day asks for."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from time_machine import travel

Body = dict[str, Any]
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DEADLIFT, SQUAT = "barbell-deadlift", "barbell-back-squat"
LINEAR, DOUBLE = {"rule": "linear"}, {"rule": "double"}


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(NOW, tick=False):
        yield


def entry(client: Client, slug: str = DEADLIFT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), **fields}


def saved(client: Client, *days: list[Body]) -> Body:
    named = [{"name": f"Day {number}", "exercises": entries} for number, entries in enumerate(days, 1)]
    body = {"name": "Strong", "goal": "strength", "sessions_per_week": 2, "session_minutes": 60, "days": named}
    answer = client.post("/plans", body)
    assert answer.status == 201, answer.content
    plan: Body = answer.json
    return plan


def sets(count: int, reps: int, weight_kg: float | None = None, **fields: Any) -> list[Body]:
    return [{"reps": reps, "weight_kg": weight_kg, **fields}] * count


def log(client: Client, plan: Body, day: int, *exercises: list[Body], slug: str = DEADLIFT, days_ago: int = 1) -> Body:
    """Log a workout of a day: of each list of sets one exercise."""
    at = (NOW - timedelta(days=days_ago)).isoformat()
    done = [{"exercise_id": exercise_id(client, slug), "sets": one} for one in exercises]
    body = {"name": "Past", "day_id": plan["days"][day]["id"], "started_at": at, "ended_at": at, "exercises": done}
    answer = client.post("/sessions/past", body)
    assert answer.status == 201, answer.content
    session: Body = answer.json
    return session


def coming(client: Client, plan: Body, day: int = 0) -> list[tuple[float | None, int | None]]:
    """Of each entry of a day, the weight and the repetitions that are planned now."""
    found = client.get(f"/plans/{plan['id']}/days/{plan['days'][day]['id']}/next").json["exercises"]
    return [(one["planned"]["weight_kg"], one["planned"]["reps"]) for one in found]


def meant(session: Body) -> list[list[tuple[int | None, int | None]]]:
    """By exercise and set, the repetitions that it was to have."""
    return [[(one["planned"]["reps"], one["planned"]["reps_max"]) for one in found["sets"]] for found in session["exercises"]]


def test_two_schemes_of_a_lift_progress_side_by_side(alice: Client) -> None:
    heavy = entry(alice, sets=3, reps=8, weight_kg=100, progression=LINEAR)
    light = entry(alice, sets=2, reps=8, reps_max=12, weight_kg=60, progression=DOUBLE)
    plan = saved(alice, [heavy], [light])
    for week in range(3):
        log(alice, plan, 0, sets(3, 8, 100 + 2.5 * week), days_ago=20 - 7 * week)
        log(alice, plan, 1, sets(2, 12, 60 + 2.5 * week), days_ago=18 - 7 * week)
    assert (coming(alice, plan, 0), coming(alice, plan, 1)) == ([(107.5, 8)], [(67.5, 8)])


def test_schemes_that_differ_by_the_number_of_sets_alone_stay_apart(alice: Client) -> None:
    both = [entry(alice, sets=count, reps=8, reps_max=12, weight_kg=60, progression=DOUBLE) for count in (4, 3)]
    plan = saved(alice, *([one] for one in both))
    log(alice, plan, 0, sets(4, 12, 60))
    log(alice, plan, 1, sets(3, 9, 80))
    assert (coming(alice, plan, 0), coming(alice, plan, 1)) == ([(62.5, 8)], [(80, 10)])


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        (sets(3, 8, 100), (102.5, 8)),
        (sets(3, 8, 90), (92.5, 8)),  # what was lifted tells the weight
        (sets(2, 8, 100), (100, 8)),  # one is missing
        ([*sets(3, 8, 100), *sets(1, 3, 100)], (102.5, 8)),  # one more than asked for
        ([*sets(2, 8, 100), *sets(1, 7, 100)], (100, 8)),
        ([*sets(2, 5, 60, set_type="warmup"), *sets(3, 8, 100)], (102.5, 8)),
    ],
)
def test_the_sets_are_judged_as_those_of_a_guided_workout(alice: Client, done: list[Body], expected: Any) -> None:
    plan = saved(alice, [entry(alice, sets=3, reps=8, weight_kg=100, progression=LINEAR)])
    log(alice, plan, 0, done)
    assert coming(alice, plan) == [expected]


def test_sets_are_matched_by_type_and_in_order(alice: Client) -> None:
    warm_up = entry(alice, sets=1, reps=5, set_type="warmup")
    plan = saved(alice, [warm_up, entry(alice, sets=2, reps=5), entry(alice, sets=2, reps=8, reps_max=10)])
    whole = log(alice, plan, 0, [*sets(2, 5, set_type="warmup"), *sets(2, 5), *sets(3, 9)])
    assert meant(whole) == [[(5, None), (5, None), (5, None), (5, None), (8, 10), (8, 10), (8, 10)]]
    parted = log(alice, plan, 0, sets(1, 5, set_type="warmup"), sets(1, 5), sets(2, 9))
    assert meant(parted) == [[(5, None)], [(5, None)], [(8, 10), (8, 10)]]
    other = log(alice, plan, 0, sets(1, 5, set_type="drop"), slug=SQUAT)
    assert meant(other) == [[(None, None)]]


def test_sets_that_differ_are_matched_one_by_one(alice: Client) -> None:
    plan = saved(alice, [entry(alice, set_targets=[{"reps": 5}, {"reps": 3}, {"reps": 1, "set_type": "amrap"}])])
    done = [*sets(2, 5), *sets(1, 4, set_type="amrap")]
    assert meant(log(alice, plan, 0, done)) == [[(5, None), (3, None), (1, None)]]


def test_without_a_day_a_set_has_no_targets(alice: Client) -> None:
    saved(alice, [entry(alice, sets=3, reps=8)])
    done = [{"exercise_id": exercise_id(alice, DEADLIFT), "sets": sets(1, 8)}]
    at = NOW.isoformat()
    session = alice.post("/sessions/past", {"name": "Past", "started_at": at, "ended_at": at, "exercises": done}).json
    assert meant(session) == [[(None, None)]]


def test_a_day_of_someone_else_is_refused(alice: Client, bob: Client) -> None:
    plan = saved(alice, [entry(alice, sets=3, reps=8)])
    at = NOW.isoformat()
    done = [{"exercise_id": exercise_id(bob, DEADLIFT), "sets": sets(1, 8)}]
    body = {"name": "Past", "day_id": plan["days"][0]["id"], "started_at": at, "ended_at": at, "exercises": done}
    assert bob.post("/sessions/past", body).pointers == ["/day_id"]
