"""What a person prefers, at /me: the units of sentences and charts, and the day on which weeks begin."""

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from client import SVG, Client
from conftest import PASSWORD, exercise_id, log_in
from hypothesis import given
from hypothesis import strategies as st
from time_machine import Traveller, travel
from training import log, train

from workout.units import said

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
        ({"steps_kg": {"dumbbell": 0.2}}, "/steps_kg/dumbbell"),
        ({"steps_kg": {"machine": 20.5}}, "/steps_kg/machine"),
        ({"steps_kg": {"sandbag": 5}}, "/steps_kg/sandbag"),
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


def test_steps_are_kept_by_kind_of_equipment_and_cleared_by_null(alice: Client, bob: Client) -> None:
    before = alice.get("/me").json
    assert before["steps_kg"] == {}
    assert alice.patch("/me", {"steps_kg": {"dumbbell": 1, "cable": 1.25}}).json["steps_kg"] == {"dumbbell": 1, "cable": 1.25}
    assert alice.patch("/me", {"steps_kg": {"cable": None, "barbell": 5}}).json["steps_kg"] == {"dumbbell": 1, "barbell": 5}
    assert alice.patch("/me", {"steps_kg": {"machine": None}}).json["steps_kg"] == {"dumbbell": 1, "barbell": 5}
    assert alice.get("/me").json == {**before, "steps_kg": {"dumbbell": 1, "barbell": 5}}
    assert bob.get("/me").json["steps_kg"] == {}


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


# Units


POUNDS = {"units": {"weight": "lb", "distance": "mi", "length": "in"}}


def drawn(client: Client, path: str) -> tuple[list[str], str]:
    """What is written in a picture, and its description."""
    root = ElementTree.fromstring(client.get(path).content)
    return [str(element.text) for element in root.iter(f"{SVG}text")], str(root.findtext(f"{SVG}desc"))


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (61.235, "lb", "135 lb"),
        (61.235, "kg", "61.24 kg"),
        (102.5, "lb", "226 lb"),
        (2.26796, "lb", "5 lb"),
        (1.25, "lb", "2.8 lb"),
        (0, "lb", "0 lb"),
        (1000, "kg", "1000 kg"),
        (5000, "km", "5 km"),
        (42195, "mi", "26.22 mi"),
        (400, "yd", "437.45 yd"),
        (81.28, "in", "32 in"),
        (81.9, "cm", "81.9 cm"),
    ],
)
def test_an_amount_is_said_in_the_unit(amount: float, unit: str, words: str) -> None:
    assert said(amount, unit) == words


@given(st.integers(0, 20_000))
def test_what_was_entered_in_tenths_of_a_pound_is_said_so(tenths: int) -> None:
    """However the client converted it: to the gram, or to ten grams where it is body weight."""
    kg = tenths / 10 * 0.45359237
    assert said(round(kg, 3), "lb") == said(round(kg, 2), "lb") == said(kg, "lb") == f"{tenths / 10:g} lb"


def planned(client: Client, load_step_kg: float, slug: str = SQUAT, **entry: Any) -> tuple[float, str]:
    """Today's weight of a plan's entry and the reason, after three sets of five at 135 lb."""
    client.patch("/me", {"load_step_kg": load_step_kg})
    entry = {"exercise_id": exercise_id(client, slug), "sets": 3, "reps": 5, "progression": {"rule": "linear"}, **entry}
    plan = {"name": "A", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    saved = client.post("/plans", {**plan, "days": [{"name": "A", "exercises": [entry]}]}).json
    train(client, slug, *[{"weight_kg": 61.235, "reps": 5}] * 3, day="2026-11-24")
    (today,) = client.get(f"/plans/{saved['id']}/days/{saved['days'][0]['id']}/next").json["exercises"]
    return today["planned"]["weight_kg"], today["reason"]


def test_a_reason_is_in_the_units_of_choice_and_the_figure_in_kilograms(alice: Client) -> None:
    alice.patch("/me", POUNDS)
    assert planned(alice, 2.268) == (63.504, "3 × 5 at 135 lb on 24 November, all sets: 140 lb today.")
    assert planned(alice, 2.5) == (62.5, "3 × 5 at 135 lb on 24 November, all sets: 137.8 lb today.")
    alice.patch("/me", {"units": {"weight": "kg"}})
    assert planned(alice, 2.5) == (62.5, "3 × 5 at 61.24 kg on 24 November, all sets: 62.5 kg today.")


def test_help_and_added_weight_are_in_the_units_of_choice(alice: Client) -> None:
    alice.patch("/me", POUNDS)
    assert "135 lb added" in planned(alice, 2.5, "pull-up")[1]
    assert "135 lb of help" in planned(alice, 2.5, "assisted-pull-up")[1]


def test_the_weight_is_drawn_in_the_units_of_choice(alice: Client) -> None:
    alice.patch("/me", POUNDS)
    for day, weight_kg in (("2026-11-11", 62.142), ("2026-11-18", 61.689), ("2026-11-25", 61.235)):
        alice.post("/weights", {"weight_kg": weight_kg, "measured_at": f"{day}T07:00:00Z"})
    alice.post("/goals", {"kind": "weight", "target": 58.967})
    words, description = drawn(alice, "/weights/chart.svg")
    assert words[1] == "135.7 lb on trend, −1 lb a week"
    assert "lb" in words
    assert words[-1] == "Goal 130 lb"
    assert description == (
        "From 137 lb on 11 November 2026 to 135 lb on 25 November 2026. "
        "The lowest was 135 lb on 25 November 2026, the highest 137 lb on 11 November 2026. "
        "The trend stands at 135.7 lb. It changes by −1 lb a week lately. The goal is 130 lb."
    )


def test_the_weeks_are_drawn_in_the_units_of_choice(alice: Client) -> None:
    train(alice, SQUAT, {"weight_kg": 61.235, "reps": 10}, day="2026-11-24")
    alice.patch("/me", POUNDS)
    words, description = drawn(alice, "/progress/chart.svg?weeks=1")
    assert words[1] == "1,350 lb this week so far"
    assert "with 1,350 lb." in description


@pytest.mark.parametrize(
    ("slug", "done", "gist"),
    [
        (SQUAT, {"weight_kg": 61.235, "reps": 1}, "Estimated 1RM: best 135 lb"),
        ("assisted-pull-up", {"weight_kg": 20.412, "reps": 5}, "Least help: best 45 lb"),
        ("outdoor-run", {"distance_m": 16093.44}, "Longest distance: best 10 mi"),
        ("outdoor-run", {"distance_m": 1609.344, "duration_s": 480}, "Fastest pace: best 8:00 min/mi"),
        ("farmers-carry", {"weight_kg": None, "distance_m": 36.576}, "Longest distance: best 40 yd"),
    ],
)
def test_an_exercise_is_drawn_in_the_units_of_choice(alice: Client, slug: str, done: dict[str, Any], gist: str) -> None:
    alice.patch("/me", POUNDS)
    train(alice, slug, done, day="2026-11-24")
    words, description = drawn(alice, f"/exercises/{exercise_id(alice, slug)}/chart.svg")
    assert words[1] == f"{gist} on 24 November 2026"
    assert gist.rpartition("best ")[2] in description


def test_figures_stay_in_si(alice: Client) -> None:
    alice.patch("/me", POUNDS)
    assert alice.post("/weights", {"weight_kg": 61.235}).json["weight_kg"] == 61.235
    assert alice.get("/weights/trend").json["last"]["weight_kg"] == 61.24
