"""Where the weight is heading: /weights/trend."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from client import Client
from time_machine import travel

TODAY = date(2026, 11, 23)
NOTHING = {"change_per_week_kg": None, "first": None, "last": None, "lowest": None, "highest": None, "series": []}


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False):
        yield


def weigh(client: Client, weight_kg: float, days: int, time: str = "07:00:00+01:00") -> None:
    """Record a weight of so many days ago, at a time of Berlin's unless told otherwise."""
    measured_at = f"{TODAY - timedelta(days=days)}T{time}"
    assert client.post("/weights", {"weight_kg": weight_kg, "measured_at": measured_at}).status == 201


def trend(client: Client, query: str = "") -> Any:
    response = client.get(f"/weights/trend{query}")
    assert response.status == 200, response.content
    return response.json


def test_the_trend_follows_what_was_measured(alice: Client) -> None:
    for days, weight_kg in ((21, 82), (20, 80), (14, 81), (7, 81), (0, 80.4)):
        weigh(alice, weight_kg, days)
    expected = [
        {"on": "2026-11-02", "weight_kg": 82, "trend_kg": 82},
        {"on": "2026-11-03", "weight_kg": 80, "trend_kg": 81.8},  # a tenth of 2 kg less
        {"on": "2026-11-09", "weight_kg": 81, "trend_kg": 81.43},  # over six days 1 - 0.9 ** 6 = 0.4686 of the way
        {"on": "2026-11-16", "weight_kg": 81, "trend_kg": 81.2},  # over seven 0.5217
        {"on": "2026-11-23", "weight_kg": 80.4, "trend_kg": 80.78},
    ]
    answer = trend(alice)
    assert answer["series"] == expected
    assert (answer["days"], answer["first"], answer["last"]) == (90, expected[0], expected[-1])
    assert (answer["lowest"], answer["highest"]) == (expected[1], expected[0])


def test_the_change_per_week_is_that_of_the_weights_and_does_not_lag(alice: Client) -> None:
    for days in range(15):
        weigh(alice, 80 + 0.1 * days, days)
    answer = trend(alice)
    assert answer["change_per_week_kg"] == -0.7
    assert answer["last"]["trend_kg"] > 80.6


def test_the_change_per_week_is_lately_whatever_the_window(alice: Client) -> None:
    for days in (28, 60):
        weigh(alice, 99, days)
    for days in range(0, 28, 9):
        weigh(alice, 80 - 0.1 * days, days)
    assert {trend(alice, query)["change_per_week_kg"] for query in ("", "?days=7", "?days=3650")} == {0.7}


@pytest.mark.parametrize("measured", [[], [0], [0, 1, 6], [29, 0], [28, 40]])
def test_too_little_lately_has_no_rate(alice: Client, measured: list[int]) -> None:
    for days in measured:
        weigh(alice, 80 - days, days)
    assert trend(alice)["change_per_week_kg"] is None


def test_where_nothing_was_measured_nothing_is_made_up(alice: Client, bob: Client) -> None:
    weigh(bob, 90, 3)
    weigh(alice, 80, 40)
    assert trend(alice, "?days=30") == {"days": 30, **NOTHING}


def test_one_day_is_its_own_trend(alice: Client) -> None:
    weigh(alice, 71.4, 3)
    only = {"on": "2026-11-20", "weight_kg": 71.4, "trend_kg": 71.4}
    assert trend(alice) == {
        "days": 90,
        "change_per_week_kg": None,
        **dict.fromkeys(["first", "last", "lowest", "highest"], only),
        "series": [only],
    }


def test_a_day_is_the_users_own_and_several_weights_of_it_are_one(alice: Client, bob: Client) -> None:
    for client in (alice, bob):
        weigh(client, 80, 2, "22:59:59Z")
        weigh(client, 82, 2, "23:00:00Z")  # the next day where Alice lives
        weigh(client, 83, 1, "12:00:00Z")
    assert [(day["on"], day["weight_kg"]) for day in trend(alice)["series"]] == [("2026-11-21", 80), ("2026-11-22", 82.5)]
    assert [(day["on"], day["weight_kg"]) for day in trend(bob)["series"]] == [("2026-11-21", 81), ("2026-11-22", 83)]


def test_the_window_is_so_many_days_with_today(alice: Client) -> None:
    for days in (29, 30):
        weigh(alice, 80, days, "00:00:00+01:00")
    assert [day["on"] for day in trend(alice, "?days=30")["series"]] == ["2026-10-25"]
    assert len(trend(alice, "?days=31")["series"]) == 2


def test_the_trend_does_not_bend_where_the_window_begins(alice: Client) -> None:
    for days in range(0, 120, 3):
        weigh(alice, 80 + 0.08 * days + (3, -2, 0)[days % 9 // 3], days)
    series = trend(alice, "?days=30")["series"]
    whole = trend(alice, "?days=3650")["series"][-len(series) :]
    for part, one in zip(series, whole, strict=True):
        assert part["on"] == one["on"]
        assert part["trend_kg"] == pytest.approx(one["trend_kg"], abs=0.011)


def test_a_corrected_weight_moves_the_trend(alice: Client) -> None:
    weigh(alice, 80, 7)
    weigh(alice, 97, 0)
    newest = alice.get("/weights").json["items"][0]["id"]
    alice.patch(f"/weights/{newest}", {"weight_kg": 79})
    assert trend(alice)["change_per_week_kg"] == -1
    alice.delete(f"/weights/{newest}")
    assert trend(alice)["last"]["weight_kg"] == 80


@pytest.mark.parametrize("days", ["6", "3651", "0", "-7", "many", "7.5", "", "7&days=8"])
def test_a_window_that_makes_no_sense_is_refused(alice: Client, days: str) -> None:
    assert alice.get(f"/weights/trend?days={days}").pointers == ["/days"]
