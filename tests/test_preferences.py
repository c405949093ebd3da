"""What a person prefers, at /me: the units of sentences and charts, and the day on which weeks begin."""

from collections.abc import Iterator
from typing import Any

import pytest
from client import Client
from conftest import PASSWORD, log_in
from time_machine import Traveller, travel
from training import log, train

SQUAT = "barbell-back-squat"
SI = {"weight": "kg", "distance": "km", "length": "cm"}


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    """Wednesday noon of the week of 23 November 2026."""
    with travel("2026-11-25T12:00:00+00:00", tick=False) as traveller:
        yield traveller


# At /me


def test_amounts_are_in_si_and_weeks_begin_on_monday_at_first(alice: Client) -> None:
    me = alice.get("/me").json
    assert (me["units"], me["first_weekday"]) == (SI, "monday")


def test_preferences_are_changed_one_by_one(alice: Client) -> None:
    before = alice.get("/me").json
    assert alice.patch("/me", {"units": {"weight": "lb"}}).json == {**before, "units": {**SI, "weight": "lb"}}
    changed = alice.patch("/me", {"units": {"distance": "mi", "length": "in"}, "first_weekday": "sunday"}).json
    assert changed == {**before, "units": {"weight": "lb", "distance": "mi", "length": "in"}, "first_weekday": "sunday"}
    assert alice.patch("/me", {"units": {}}).json == changed
    assert alice.get("/me").json == changed


def test_preferences_can_be_given_when_the_account_is_opened(visitor: Client) -> None:
    body = {"email": "zoe@example.com", "password": PASSWORD, "units": {"weight": "lb"}, "first_weekday": "saturday"}
    user = visitor.post("/auth/register", body).json
    assert (user["units"], user["first_weekday"]) == ({**SI, "weight": "lb"}, "saturday")
    visitor.token = log_in(visitor, "zoe@example.com")["access_token"]
    assert visitor.get("/me").json == user


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"units": None}, "/units"),
        ({"units": "lb"}, "/units"),
        ({"units": {"weight": "stone"}}, "/units/weight"),
        ({"units": {"weight": "km"}}, "/units/weight"),
        ({"units": {"weight": None}}, "/units/weight"),
        ({"units": {"volume": "l"}}, "/units/volume"),
        ({"first_weekday": "tuesday"}, "/first_weekday"),
        ({"first_weekday": None}, "/first_weekday"),
    ],
    ids=str,
)
def test_a_preference_that_makes_no_sense_is_refused(alice: Client, change: dict[str, Any], pointer: str) -> None:
    before = alice.get("/me").json
    response = alice.patch("/me", change)
    assert (response.status, response.pointers) == (422, [pointer])
    assert alice.get("/me").json == before


def test_preferences_of_others_are_theirs(alice: Client, bob: Client) -> None:
    alice.patch("/me", {"units": {"weight": "lb"}, "first_weekday": "sunday"})
    me = bob.get("/me").json
    assert (me["units"], me["first_weekday"]) == (SI, "monday")


# Weeks


def weeks(client: Client) -> dict[str, int]:
    """The last three weeks: by their first day, how many workouts they had."""
    return {week["starts_on"]: week["sessions"] for week in client.get("/progress/summary?weeks=3").json["weeks"]}


@pytest.mark.parametrize(
    ("first_weekday", "expected", "streak"),
    [
        ("monday", {"2026-11-09": 0, "2026-11-16": 3, "2026-11-23": 1}, 2),
        ("saturday", {"2026-11-07": 0, "2026-11-14": 1, "2026-11-21": 3}, 2),
        ("sunday", {"2026-11-08": 0, "2026-11-15": 2, "2026-11-22": 2}, 2),
    ],
)
def test_weeks_begin_on_the_day_of_choice(alice: Client, first_weekday: str, expected: dict[str, int], streak: int) -> None:
    """One workout on a Friday, a Saturday, a Sunday and a Monday."""
    for day in ("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"):
        train(alice, SQUAT, {"weight_kg": 60, "reps": 5}, day=day)
    alice.patch("/me", {"first_weekday": first_weekday})
    assert weeks(alice) == expected
    assert alice.get("/progress/summary").json["streak"]["weeks"] == streak


def test_a_week_of_choice_begins_at_midnight_where_one_lives(alice: Client) -> None:
    """In Berlin Sunday begins at 23:00 of UTC's Saturday."""
    alice.patch("/me", {"first_weekday": "sunday"})
    for start, sessions in (("22:59:59", 0), ("23:00:00", 1)):
        log(alice, {SQUAT: [{"weight_kg": 60, "reps": 5}]}, f"2026-11-21T{start}Z", "2026-11-21T23:30:00Z")
        assert weeks(alice)["2026-11-22"] == sessions


def test_a_streak_breaks_at_the_weeks_of_choice(alice: Client) -> None:
    """The Sundays and Mondays around two weekends: four weeks from Monday on, two from Sunday on, with one between."""
    for day in ("2026-11-08", "2026-11-09", "2026-11-22", "2026-11-23"):
        train(alice, SQUAT, {"weight_kg": 60, "reps": 5}, day=day)
    assert alice.get("/progress/summary").json["streak"]["weeks"] == 4
    alice.patch("/me", {"first_weekday": "sunday"})
    assert alice.get("/progress/summary").json["streak"]["weeks"] == 1


def test_a_consistency_goal_counts_the_weeks_of_choice(alice: Client) -> None:
    goal = alice.post("/goals", {"kind": "consistency", "target": 2}).json["id"]
    for day in ("2026-11-22", "2026-11-24"):
        train(alice, SQUAT, {"weight_kg": 60, "reps": 5}, day=day)
    assert alice.get(f"/goals/{goal}").json["current_value"] == 1
    alice.patch("/me", {"first_weekday": "sunday"})
    assert alice.get(f"/goals/{goal}").json["current_value"] == 2


def test_the_chart_of_the_weeks_begins_them_on_the_day_of_choice(alice: Client) -> None:
    train(alice, SQUAT, {"weight_kg": 60, "reps": 5}, day="2026-11-22")
    alice.patch("/me", {"first_weekday": "sunday"})
    picture = alice.get("/progress/chart.svg?weeks=3").content.decode()
    assert "Most in the week of 22 November 2026, with 300 kg." in picture
