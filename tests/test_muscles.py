"""How muscles stand, in numbers and drawn: /progress/muscles, …/muscles.svg. What holds for all pictures: `check_picture`."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from client import SVG, Client
from conftest import exercise_id
from time_machine import travel
from training import train

from workout.progress.muscles import hours_of
from workout.web.charts import SHOWS
from workout.web.charts.anatomy import BACK, FRONT
from workout.web.contract.schemas.exercises import MUSCLES

SETS = {"weight_kg": 60, "reps": 8}


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(datetime(2026, 11, 26, 12, tzinfo=UTC), tick=False):  # a Thursday
        yield


def state(client: Client, muscle: str) -> dict[str, Any]:
    (found,) = [one for one in client.get("/progress/muscles").json["muscles"] if one["muscle"] == muscle]
    return dict(found)


def described(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status == 200, response.content
    return str(ElementTree.fromstring(response.content).findtext(f"{SVG}desc"))


def drawn(client: Client, path: str) -> list[str]:
    """The classes or fills of the shapes, on the figures and in the legend."""
    return [
        str(one.get("class", one.get("fill"))) for one in ElementTree.fromstring(client.get(path).content).findall(f"{SVG}path")
    ]


# What an exercise trains


def test_every_muscle_has_its_place_on_the_figure(alice: Client) -> None:
    slugs = [one["slug"] for one in alice.get("/muscles?limit=100").json["items"]]
    assert slugs == MUSCLES
    assert FRONT.keys() | BACK.keys() == set(slugs)


def test_each_muscle_is_drawn_and_named(alice: Client) -> None:
    body = {"name": "Own", "type": "strength", "movement": "isolation", "tracks": ["reps"], "primary_muscles": ["neck"]}
    own = alice.post("/exercises", body).json["id"]
    for muscle in alice.get("/muscles?limit=100").json["items"]:
        alice.patch(f"/exercises/{own}", {"primary_muscles": [muscle["slug"]]})
        assert described(alice, f"/exercises/{own}/muscles.svg") == f"Trains: {muscle['name']}."
        places = (muscle["slug"] in FRONT) + (muscle["slug"] in BACK)
        assert drawn(alice, f"/exercises/{own}/muscles.svg").count("do step-3") == places + 1  # and the legend's


def test_what_an_exercise_trains_is_strong_and_what_helps_is_light(alice: Client) -> None:
    squat = exercise_id(alice, "barbell-back-squat")
    assert described(alice, f"/exercises/{squat}/muscles.svg") == (
        "Trains: Glutes, Quadriceps. Helps: Abdominals, Lower back, Hip adductors, Hamstrings."
    )
    shapes = drawn(alice, f"/exercises/{squat}/muscles.svg")
    assert (shapes.count("do step-3"), shapes.count("url(#muscles-do)")) == (2 + 1, 5 + 1)


def test_someone_elses_exercise_is_not_drawn(alice: Client, bob: Client) -> None:
    body = {"name": "Own", "type": "strength", "movement": "squat", "tracks": ["reps"], "primary_muscles": ["glutes"]}
    own = alice.post("/exercises", body).json["id"]
    assert bob.get(f"/exercises/{own}/muscles.svg").status == 404
    assert alice.get("/exercises/999999/muscles.svg").status == 404


# The sets of the week


def test_the_weeks_sets_are_those_of_the_summary(alice: Client) -> None:
    train(alice, "barbell-back-squat", *[SETS] * 5, day="2026-11-23")
    train(alice, "barbell-back-squat", *[SETS] * 3, {"weight_kg": 60, "reps": 0}, day="2026-11-25")
    train(alice, "barbell-back-squat", *[SETS] * 9, day="2026-11-22")  # last week
    train(alice, "box-jump", {"reps": 5}, day="2026-11-25")
    week = alice.get("/progress/summary?weeks=1").json["weeks"][0]["muscles"]
    states = alice.get("/progress/muscles").json["muscles"]
    assert [one["muscle"] for one in states] == MUSCLES
    assert {one["muscle"]: one["sets"] for one in states if one["sets"]} == {one["muscle"]: one["sets"] for one in week}
    assert state(alice, "quadriceps")["sets"] == 8


def test_the_weeks_sets_are_drawn_by_what_they_are_good_for(alice: Client) -> None:
    train(alice, "barbell-back-squat", *[SETS] * 7, day="2026-11-24")
    train(alice, "leg-extension", *[SETS] * 3, day="2026-11-25")
    assert described(alice, "/progress/muscles.svg") == (
        "6 muscles trained. 10 or more: Quadriceps 10. 4 or more: Glutes 7. "
        "Under 4 sets: Abdominals 3.5, Lower back 3.5, Hip adductors 3.5, Hamstrings 3.5."
    )
    assert alice.get("/progress/muscles.svg?show=volume").content == alice.get("/progress/muscles.svg").content


def test_a_week_begins_on_the_day_of_choice(alice: Client) -> None:
    train(alice, "leg-extension", SETS, day="2026-11-22")
    assert state(alice, "quadriceps")["sets"] == 0
    alice.patch("/me", {"first_weekday": "sunday"})
    assert state(alice, "quadriceps")["sets"] == 1


# What still recovers


@pytest.mark.parametrize(("sets", "hours"), [(0.5, 24), (3.5, 24), (4, 48), (9.5, 48), (10, 72), (20, 72)])
def test_more_sets_take_longer_to_recover_from(sets: float, hours: int) -> None:
    assert hours_of(sets) == hours


@pytest.mark.parametrize(
    ("sets", "day", "hour", "until"),
    [
        (3, "2026-11-25", 18, "2026-11-26T"),
        (3, "2026-11-25", 9, None),
        (4, "2026-11-25", 9, "2026-11-27T"),
        (4, "2026-11-24", 9, None),
        (10, "2026-11-24", 9, "2026-11-27T"),
        (10, "2026-11-23", 9, None),
    ],
)
def test_a_muscle_recovers_from_when_it_was_trained(alice: Client, sets: int, day: str, hour: int, until: str | None) -> None:
    train(alice, "leg-extension", *[SETS] * sets, day=day, hour=hour)
    recovered_at = state(alice, "quadriceps")["recovered_at"]
    assert recovered_at is None if until is None else recovered_at.startswith(until)


def test_the_sets_of_a_day_add_up_and_helping_counts_half(alice: Client) -> None:
    for hour in (6, 8):
        train(alice, "barbell-back-squat", *[SETS] * 2, day="2026-11-25", hour=hour)
    assert state(alice, "quadriceps")["recovered_at"].startswith("2026-11-27T0")
    assert state(alice, "lower-back")["recovered_at"] is None
    assert described(alice, "/progress/muscles.svg?show=recovery").startswith("2 muscles still recovering. Up to 24 h: Glutes 2")


def test_stretches_runs_and_warm_ups_tire_no_muscle(alice: Client) -> None:
    train(alice, "couch-stretch", {"duration_s": 60}, day="2026-11-26")
    train(alice, "outdoor-run", {"distance_m": 10_000}, day="2026-11-26", hour=6)
    train(alice, "leg-extension", {**SETS, "set_type": "warmup"}, day="2026-11-26", hour=8)
    assert {(one["recovered_at"], one["last_trained_at"]) for one in alice.get("/progress/muscles").json["muscles"]} == {
        (None, None)
    }
    assert described(alice, "/progress/muscles.svg?show=recovery") == "All muscles have recovered."


# What went untrained


def test_what_went_untrained_is_drawn_by_the_weeks(alice: Client) -> None:
    train(alice, "leg-extension", SETS, day="2026-11-20")
    train(alice, "barbell-hip-thrust", SETS, day="2026-11-19")
    train(alice, "standing-calf-raise", SETS, day="2026-11-06")
    train(alice, "barbell-curl", SETS, day="2026-10-01")
    told = described(alice, "/progress/muscles.svg?show=untrained")
    assert "Quadriceps" not in told
    assert "1 week: Glutes 1 week, Hip adductors 1 week, Hamstrings 1 week." in told
    assert "2 weeks: Calves 2 weeks." in told
    assert "Biceps 8 weeks" in told and "Neck never" in told
    found = state(alice, "biceps")
    assert (found["last_trained_at"], found["weeks_untrained"]) == ("2026-10-01T10:00:00.000Z", 8)
    assert state(alice, "neck")["weeks_untrained"] is None


def test_someone_elses_training_is_not_mine(alice: Client, bob: Client) -> None:
    train(bob, "barbell-back-squat", *[SETS] * 12, day="2026-11-26")
    assert {
        (one["sets"], one["recovered_at"], one["last_trained_at"]) for one in alice.get("/progress/muscles").json["muscles"]
    } == {(0, None, None)}


# All of them


@pytest.mark.parametrize("show", SHOWS)
def test_a_figure_without_training_says_so(alice: Client, show: str) -> None:
    assert described(alice, f"/progress/muscles.svg?show={show}").startswith(
        {"volume": "Nothing was trained", "recovery": "All muscles have", "untrained": "23 muscles untrained"}[show]
    )


def test_a_figure_can_stand_without_words(alice: Client) -> None:
    for path in ("/exercises/3/muscles.svg", "/progress/muscles.svg?show=recovery"):
        whole = alice.get(path)
        bare = alice.get(f"{path}{'&' if '?' in path else '?'}bare=true")
        assert b"<text" in whole.content and b"<text" not in bare.content
        assert described(alice, path).encode() in bare.content


def test_a_deleted_workout_leaves_no_trace_on_the_figure(alice: Client) -> None:
    before = alice.get("/progress/muscles").json
    session = train(alice, "barbell-back-squat", *[SETS] * 5, day="2026-11-26")
    assert alice.get("/progress/muscles").json != before
    alice.delete(f"/sessions/{session}")
    assert alice.get("/progress/muscles").json == before


@pytest.mark.parametrize(
    ("query", "pointer"), [("show=pain", "/show"), ("scheme=sepia", "/scheme"), ("days=3", "/days"), ("bare=2", "/bare")]
)
def test_a_query_that_makes_no_sense_is_refused(alice: Client, query: str, pointer: str) -> None:
    assert alice.get(f"/progress/muscles.svg?{query}").pointers == [pointer]
