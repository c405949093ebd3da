"""The figures as pictures: …/chart.svg. What holds for each of them is in `check_picture` of the client."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
from client import SVG, Client, Response
from conftest import exercise_id
from time_machine import travel
from training import correct, train

from workout import trend
from workout.web import charts
from workout.web.charts import scales

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False):
        yield


def weigh(client: Client, weight_kg: float, days: int) -> None:
    """Record a weight of so many days ago."""
    measured_at = f"{TODAY - timedelta(days=days)}T07:00:00Z"
    assert client.post("/weights", {"weight_kg": weight_kg, "measured_at": measured_at}).status == 201


def draw(client: Client, path: str) -> Response:
    response = client.get(path)
    assert response.status == 200, response.content
    return response


def words(response: Response) -> list[str]:
    """All that is written in the picture, from top to bottom as it stands in the file."""
    return [str(element.text) for element in ElementTree.fromstring(response.content).iter(f"{SVG}text")]


def described(response: Response) -> str:
    return str(ElementTree.fromstring(response.content).findtext(f"{SVG}desc"))


def classes(response: Response) -> set[Any]:
    return {element.get("class") for element in ElementTree.fromstring(response.content).iter()}


# Weight


def test_the_weight_is_drawn_with_its_trend_and_the_goal(alice: Client) -> None:
    for days in (21, 14, 7, 0):
        weigh(alice, 80 + days / 10, days)
    alice.post("/goals", {"kind": "weight", "target": 78})
    chart = draw(alice, "/weights/chart.svg")
    assert words(chart)[:2] == ["Weight", "80.6 kg on trend, −0.7 kg a week"]
    assert words(chart)[-3:] == ["Measured", "Trend", "Goal 78 kg"]
    assert {"dots", "line", "goal"} <= classes(chart)
    assert described(chart) == (
        "From 82.1 kg on 2 November 2026 to 80 kg on 23 November 2026. "
        "The lowest was 80 kg on 23 November 2026, the highest 82.1 kg on 2 November 2026. "
        "The trend stands at 80.57 kg. It changes by −0.7 kg a week lately. The goal is 78 kg."
    )


def test_the_picture_shows_the_same_days_as_the_figures(alice: Client) -> None:
    weigh(alice, 90, 40)
    weigh(alice, 80, 3)
    assert "90 kg" in described(draw(alice, "/weights/chart.svg"))
    assert "90 kg" not in described(draw(alice, "/weights/chart.svg?days=30"))


def test_a_goal_far_off_is_named_and_does_not_press_the_weights_flat(alice: Client) -> None:
    weigh(alice, 80, 3)
    alice.post("/goals", {"kind": "weight", "target": 60})
    chart = draw(alice, "/weights/chart.svg")
    assert words(chart)[-1] == "Goal 60 kg, below"
    assert "60" not in words(chart)


def test_a_single_day_is_told_as_one(alice: Client) -> None:
    weigh(alice, 71.4, 3)
    assert described(draw(alice, "/weights/chart.svg")) == "71.4 kg on 20 November 2026."


def test_a_goal_that_is_over_is_not_drawn(alice: Client) -> None:
    weigh(alice, 80, 3)
    goal = alice.post("/goals", {"kind": "weight", "target": 79}).json["id"]
    alice.patch(f"/goals/{goal}", {"status": "cancelled"})
    assert words(draw(alice, "/weights/chart.svg"))[-1] == "Trend"


def test_no_weight_is_a_picture_that_says_so(alice: Client, bob: Client) -> None:
    weigh(bob, 80, 3)
    chart = draw(alice, "/weights/chart.svg")
    assert words(chart)[2:] == ["No weight was recorded in this time.", "Record one, and it appears here."]
    assert described(chart) == "No weight was recorded in this time. Record one, and it appears here."


@pytest.mark.parametrize("weights", [[71.4], [71.4, 71.4, 71.4], [10, 650], [650, 650], [71.41, 71.42]])
def test_odd_weights_are_drawn_with_distinct_labels(alice: Client, weights: list[float]) -> None:
    for days, weight_kg in enumerate(weights):
        weigh(alice, weight_kg, days)
    labels = words(draw(alice, "/weights/chart.svg"))[2:]
    assert len(labels) == len(set(labels))


def test_ten_years_of_weights_are_a_picture_of_bearable_size() -> None:
    days = [TODAY - timedelta(days=3650 - number) for number in range(3651)]
    found = trend.Trend(3650, 0.0, [trend.Day(day, 80 + number % 7, 83) for number, day in enumerate(days)])
    assert len(charts.draw_body(charts.Shown("Weight", "weight", "kg"), found, None, TODAY)) < 70_000


# An exercise


def chart_of(client: Client, slug: str | int, query: str = "") -> Response:
    number = slug if isinstance(slug, int) else exercise_id(client, slug)
    return draw(client, f"/exercises/{number}/chart.svg{query}")


def marks(response: Response) -> int:
    """How many records are marked; the legend's own sign is not one."""
    return [element.get("class") for element in ElementTree.fromstring(response.content).iter()].count("mark") - 1


def test_an_exercise_is_drawn_by_its_estimated_maximum_with_the_records_marked(alice: Client) -> None:
    for day, weight_kg in (("2026-09-01", 90), ("2026-10-01", 84), ("2026-11-01", 96)):
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": 5}, {"weight_kg": 60, "reps": 5}, day=day)
    chart = chart_of(alice, "barbell-back-squat")
    assert words(chart)[:2] == ["Barbell back squat", "Estimated 1RM: best 112 kg on 1 November 2026"]
    assert words(chart)[-2:] == ["Best of a session", "Record"]
    assert marks(chart) == 2
    assert described(chart) == (
        "Estimated 1RM of 3 sessions, from 105 kg on 1 September 2026 to 112 kg on 1 November 2026. "
        "The best was 112 kg on 1 November 2026. 2 of them were records."
    )


def test_a_record_is_measured_by_what_lies_before_the_picture_too(alice: Client) -> None:
    for day, weight_kg in (("2024-01-01", 100), ("2026-10-01", 90), ("2026-11-01", 95)):
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": 1}, day=day)
    assert marks(chart_of(alice, "barbell-back-squat")) == 0
    assert marks(chart_of(alice, "barbell-back-squat", "?from=2026-10-15")) == 0
    whole = chart_of(alice, "barbell-back-squat", "?from=2020-01-01")
    assert "3 sessions" in described(whole)
    assert marks(whole) == 1


def test_what_is_the_same_to_the_hundredth_is_no_record(alice: Client) -> None:
    """72.92 kg by both, though the second comes out 3 g heavier."""
    for day, weight_kg, reps in (("2026-11-01", 62.5, 5), ("2026-11-08", 54.69, 10)):
        train(alice, "barbell-back-squat", {"weight_kg": weight_kg, "reps": reps}, day=day)
    assert marks(chart_of(alice, "barbell-back-squat")) == 1


def test_a_corrected_set_moves_the_picture(alice: Client) -> None:
    session = train(alice, "barbell-back-squat", {"weight_kg": 150, "reps": 1}, day="2026-11-01")
    train(alice, "barbell-back-squat", {"weight_kg": 110, "reps": 1}, day="2026-11-08")
    correct(alice, session, weight_kg=105)
    assert "best 110 kg" in words(chart_of(alice, "barbell-back-squat"))[1]
    alice.delete(f"/sessions/{session}")
    assert "1 session," in described(chart_of(alice, "barbell-back-squat"))


@pytest.mark.parametrize(
    ("slug", "sets", "gist"),
    [
        ("barbell-back-squat", [{"weight_kg": 60, "reps": 20}], "Heaviest set: best 60 kg"),
        ("pull-up", [{"weight_kg": 10, "reps": 4}, {"reps": 9}], "Heaviest set: best 10 kg"),
        ("pull-up", [{"reps": 4}, {"reps": 9}], "Most repetitions: best 9 reps"),
        ("assisted-pull-up", [{"weight_kg": 20, "reps": 8}, {"weight_kg": 15, "reps": 6}], "Least help: best 15 kg"),
        ("plank", [{"duration_s": 60}, {"duration_s": 75}], "Longest set: best 75 s"),
        ("plank", [{"duration_s": 150}], "Longest set: best 2:30 min"),
        ("outdoor-run", [{"distance_m": 5000, "duration_s": 1500}], "Fastest pace: best 5:00 min/km"),
        ("outdoor-run", [{"distance_m": 5000}], "Longest distance: best 5 km"),
        ("outdoor-run", [{"distance_m": 800, "duration_s": 200}], "Longest distance: best 800 m"),
        ("outdoor-run", [{"duration_s": 14_400}], "Longest set: best 4:00 h"),
    ],
)
def test_an_exercise_is_drawn_by_what_says_most(alice: Client, slug: str, sets: list[dict[str, Any]], gist: str) -> None:
    train(alice, slug, *sets, day="2026-11-20")
    assert words(chart_of(alice, slug))[1] == f"{gist} on 20 November 2026"


def test_a_number_of_one_is_said_in_the_singular(alice: Client) -> None:
    train(alice, "push-up", {"reps": 1}, day="2026-11-20")
    assert described(chart_of(alice, "push-up")) == "Most repetitions of 1 session, 1 rep on 20 November 2026."
    train(alice, "push-up", {"reps": 2}, day="2026-11-21")
    assert "from 1 rep on 20 November 2026 to 2 reps on 21 November 2026." in described(chart_of(alice, "push-up"))
    assert words(draw(alice, "/progress/chart.svg?weeks=1"))[1] == "The last 1 week"


def test_the_fastest_is_the_record_of_a_run(alice: Client) -> None:
    for day, seconds in (("2026-11-01", 1500), ("2026-11-08", 1600), ("2026-11-15", 1450)):
        train(alice, "outdoor-run", {"distance_m": 5000, "duration_s": seconds}, day=day)
    chart = chart_of(alice, "outdoor-run")
    assert marks(chart) == 2
    assert "best 4:50 min/km" in words(chart)[1]


def test_the_earliest_workout_that_can_be_logged_is_drawn(alice: Client) -> None:
    assert alice.patch("/me", {"timezone": "America/New_York"}).status == 200
    train(alice, "outdoor-run", {"distance_m": 5000, "duration_s": 1500}, day="1900-01-01", hour=0)
    number = exercise_id(alice, "outdoor-run")
    for query in ("", "?from=0001-01-01", "?from=0001-01-01&to=0001-01-02", "?to=1900-01-01", "?to=9999-12-31"):
        draw(alice, f"/exercises/{number}/chart.svg{query}")
    draw(alice, "/progress/chart.svg")


def test_an_exercise_never_done_is_a_picture_that_says_so(alice: Client, bob: Client) -> None:
    train(bob, "plank", {"duration_s": 60})
    assert words(chart_of(alice, "plank"))[2] == "Nothing of this was logged in this time."


@pytest.mark.parametrize(
    "name",
    ["</text><script>alert(1)</script>", 'Clean & jerk "heavy"', "תרגיל כתפיים", "W" * 100, "卧推" * 40, "odd \ufffe\uffff one"],
)
def test_what_someone_calls_an_exercise_is_nothing_but_text(alice: Client, name: str) -> None:
    body = {"name": name, "type": "strength", "movement": "squat", "tracks": ["reps"], "primary_muscles": ["glutes"]}
    own = alice.post("/exercises", body).json["id"]
    title = ElementTree.fromstring(chart_of(alice, own).content).findtext(f"{SVG}title")
    assert title == name.replace("\ufffe\uffff", "")
    shown = words(chart_of(alice, own))[0]
    assert shown == title or (shown.endswith("…") and title is not None and title.startswith(shown[:-1]))


@pytest.mark.parametrize("query", ["from=yesterday", "from=2026-02-30", "days=90", "scheme="])
def test_a_span_that_makes_no_sense_is_refused(alice: Client, query: str) -> None:
    assert alice.get(f"/exercises/3/chart.svg?{query}").pointers == [f"/{query.split('=')[0]}"]


# The weeks


def test_the_weeks_are_drawn_by_their_volume(alice: Client) -> None:
    for day, reps in (("2026-11-10", 10), ("2026-11-17", 30), ("2026-11-23", 5)):
        train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": reps}, day=day)
    chart = draw(alice, "/progress/chart.svg?weeks=5")
    assert words(chart)[:2] == ["Volume per week", "500 kg this week so far, 1,000 kg a week before"]
    assert words(chart)[-2:] == ["Whole week", "This week so far"]
    assert described(chart) == (
        "3 workouts in 5 weeks. Most in the week of 16 November 2026, with 3,000 kg. This week so far 500 kg. "
        "The weeks before had 1,000 kg each on average."
    )


def test_who_lifts_nothing_sees_the_minutes(alice: Client) -> None:
    train(alice, "outdoor-run", {"distance_m": 5000}, day="2026-11-17")
    chart = draw(alice, "/progress/chart.svg?weeks=2")
    assert words(chart)[:2] == ["Minutes per week", "0 min this week so far, 60 min a week before"]
    assert "part" not in classes(chart)


@pytest.mark.parametrize("weeks", [1, 2, 12, 26, 104])
def test_any_number_of_weeks_can_be_drawn(alice: Client, weeks: int) -> None:
    train(alice, "barbell-back-squat", {"weight_kg": 100, "reps": 5})
    assert f"1 workout in {weeks} week" in described(draw(alice, f"/progress/chart.svg?weeks={weeks}"))


def test_weeks_without_training_are_a_picture_that_says_so(alice: Client, bob: Client) -> None:
    train(bob, "plank", {"duration_s": 60})
    assert words(draw(alice, "/progress/chart.svg"))[1:3] == ["The last 12 weeks", "No workout was finished in these weeks."]


# What holds for all


def test_a_picture_follows_the_scheme_or_keeps_to_the_one_asked_for(alice: Client) -> None:
    weigh(alice, 80, 3)
    auto, light, dark = (draw(alice, f"/weights/chart.svg?scheme={scheme}") for scheme in ("auto", "light", "dark"))
    assert draw(alice, "/weights/chart.svg").content == auto.content
    assert b"prefers-color-scheme" in auto.content
    assert b"prefers-color-scheme" not in light.content + dark.content
    assert light.content != dark.content


def test_a_picture_is_sent_once(alice: Client) -> None:
    weigh(alice, 80, 3)
    first = draw(alice, "/weights/chart.svg")
    again = alice.get("/weights/chart.svg", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status, again.content) == (304, b"")
    assert again.headers["content-security-policy"] == first.headers["content-security-policy"]
    weigh(alice, 79, 2)
    assert alice.get("/weights/chart.svg", headers={"If-None-Match": first.headers["etag"]}).status == 200


@pytest.mark.parametrize(("query", "pointer"), [("scheme=sepia", "/scheme"), ("days=6", "/days"), ("weeks=8", "/weeks")])
def test_a_query_that_makes_no_sense_is_refused(alice: Client, query: str, pointer: str) -> None:
    assert alice.get(f"/weights/chart.svg?{query}").pointers == [pointer]


# The axes


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [
        (0, 10, [0, 2.5, 5, 7.5, 10]),
        (71.3, 74.9, [71, 72, 73, 74, 75]),
        (80, 80, [79, 79.5, 80, 80.5, 81]),
        (0, 0, [-0.5, -0.25, 0, 0.25, 0.5]),
        (-3, 4, [-4, -2, 0, 2, 4]),
        (0, 13_000, [0, 5000, 10_000, 15_000]),
        (0, 10_000_000, [0, 2_500_000, 5_000_000, 7_500_000, 10_000_000]),
    ],
)
def test_an_axis_names_round_values_around_all(least: float, most: float, expected: list[float]) -> None:
    assert scales.value_ticks(least, most) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (6, ["17 Nov", "19 Nov", "21 Nov", "23 Nov"]),
        (28, ["26 Oct", "2 Nov", "9 Nov", "16 Nov", "23 Nov"]),
        (90, ["Sep 2026", "Oct", "Nov"]),
        (365, ["Jan 2026", "Apr", "Jul", "Oct"]),
        (730, ["Jan 2025", "Jul", "Jan 2026", "Jul"]),
        (3650, ["2018", "2020", "2022", "2024", "2026"]),
        (36_500, ["1940", "1960", "1980", "2000", "2020"]),
    ],
)
def test_an_axis_names_five_days_at_the_most(days: int, expected: list[str]) -> None:
    assert [label for _, label in scales.day_ticks(TODAY - timedelta(days=days), TODAY)] == expected
