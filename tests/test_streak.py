"""The streak, as consistency goals come and go: /progress/summary; and the days of training: /progress/calendar."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from client import Client
from conftest import log_in
from time_machine import Traveller, travel
from training import log, train

SQUAT = "barbell-back-squat"
SET = {"weight_kg": 100, "reps": 5}


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    """The 25th of November 2026, a Wednesday."""
    with travel(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def pass_days(client: Client, clock: Traveller, days: int) -> None:
    clock.shift(timedelta(days=days))
    client.token = log_in(client, "alice@example.com")["access_token"]


def streak(client: Client) -> tuple[int, int]:
    found = client.get("/progress/summary?weeks=1").json["streak"]
    return found["weeks"], found["sessions_per_week"]


def aim(client: Client, target: int, **fields: Any) -> str:
    return f"/goals/{client.post('/goals', {'kind': 'consistency', 'target': target, **fields}).json['id']}"


def once_a_week(client: Client) -> None:
    """Five weeks up to the one before this one."""
    for day in ("10-19", "10-27", "11-04", "11-12", "11-20"):
        train(client, SQUAT, SET, day=f"2026-{day}")


def test_a_new_goal_counts_from_its_week_on(alice: Client, clock: Traveller) -> None:
    once_a_week(alice)
    assert streak(alice) == (5, 1)
    aim(alice, 2)
    assert streak(alice) == (5, 2)
    train(alice, SQUAT, SET, day="2026-11-23")
    assert streak(alice) == (5, 2)
    train(alice, SQUAT, SET, day="2026-11-24")
    assert streak(alice) == (6, 2)
    pass_days(alice, clock, 14)
    assert streak(alice) == (0, 2)


def test_a_week_that_missed_the_goal_of_its_time_breaks_the_streak(alice: Client, clock: Traveller) -> None:
    once_a_week(alice)
    aim(alice, 3)
    train(alice, SQUAT, SET, day="2026-11-23")
    pass_days(alice, clock, 7)
    assert streak(alice) == (0, 3)
    train(alice, SQUAT, SET, day="2026-11-30")
    aim(alice, 1)
    assert streak(alice) == (1, 1)


def test_a_goal_that_is_changed_asks_as_before_of_the_weeks_before(alice: Client, clock: Traveller) -> None:
    goal = aim(alice, 1)
    train(alice, SQUAT, SET, day="2026-11-23")
    pass_days(alice, clock, 7)
    train(alice, SQUAT, SET, day="2026-11-30")
    for target in (2, 3):
        assert alice.patch(goal, {"target": target}).json["target"] == target
    assert streak(alice) == (1, 3)
    pass_days(alice, clock, 7)
    assert streak(alice) == (0, 3)
    assert alice.patch(goal, {"target": 1}).json["target"] == 1
    train(alice, SQUAT, SET, day="2026-12-07")
    assert streak(alice) == (1, 1)


def test_a_goal_that_was_cancelled_still_asks_of_the_weeks_before(alice: Client, clock: Traveller) -> None:
    once_a_week(alice)
    goal = aim(alice, 2)
    train(alice, SQUAT, SET, day="2026-11-23")
    pass_days(alice, clock, 7)
    alice.patch(goal, {"status": "cancelled"})
    train(alice, SQUAT, SET, day="2026-11-30")
    assert streak(alice) == (1, 1)
    alice.delete(goal)
    assert streak(alice) == (7, 1)


def test_a_goal_past_its_due_date_asks_no_more(alice: Client, clock: Traveller) -> None:
    once_a_week(alice)
    aim(alice, 2, due_on="2026-11-29")
    for day in ("23", "24"):
        train(alice, SQUAT, SET, day=f"2026-11-{day}")
    pass_days(alice, clock, 7)
    train(alice, SQUAT, SET, day="2026-11-30")
    assert streak(alice) == (7, 1)


# The calendar


def calendar(client: Client, query: str = "") -> list[list[Any]]:
    answer = client.get(f"/progress/calendar{query}")
    assert answer.status == 200, answer.content
    return [[day["on"], day["sessions"], day["minutes"]] for day in answer.json["days"]]


def test_each_day_has_its_sessions_and_minutes(alice: Client) -> None:
    """Berlin is an hour ahead of UTC in winter."""
    first = log(alice, {SQUAT: [SET]}, "2026-11-22T22:30:00Z", "2026-11-22T23:45:29Z")
    second = log(alice, {SQUAT: [SET]}, "2026-11-22T23:30:00Z", "2026-11-23T00:00:00Z")
    third = log(alice, {SQUAT: [SET]}, "2026-11-23T18:00:00Z", "2026-11-23T18:20:30Z")
    assert calendar(alice) == [["2026-11-22", 1, 75], ["2026-11-23", 2, 51]]
    days = alice.get("/progress/calendar").json["days"]
    assert [day["session_ids"] for day in days] == [[first], [second, third]]
    assert calendar(alice, "?from=2026-11-23&to=2026-11-23") == [["2026-11-23", 2, 51]]
    assert calendar(alice, "?to=2026-11-22T22:00:00Z") == []


def test_a_session_in_which_nothing_was_done_is_on_no_day(alice: Client) -> None:
    started = alice.post("/sessions", {"name": "Now", "exercises": []}).json["id"]
    alice.post(f"/sessions/{started}/abandon")
    assert calendar(alice) == []


@pytest.mark.parametrize("query", ["from=2026-02-30", "from=tomorrow", "weeks=4"])
def test_an_odd_span_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/progress/calendar?{query}")
    assert (response.status, response.pointers) == (422, [f"/{query.partition('=')[0]}"])


def test_other_peoples_days_are_theirs(alice: Client, bob: Client) -> None:
    train(alice, SQUAT, SET)
    assert calendar(bob) == []
