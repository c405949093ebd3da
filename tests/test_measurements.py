"""Measurements of the body: POST, GET, PATCH and DELETE /measurements, their picture, and goals for them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from client import SVG, Client
from conftest import PASSWORD
from time_machine import Traveller, travel

from workout import limits
from workout.web.app import App


@pytest.fixture(autouse=True)
def noon() -> Iterator[Traveller]:
    with travel(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def measure(client: Client, value_cm: float, day: str = "2026-11-23", kind: str = "waist", **fields: Any) -> dict[str, Any]:
    """A measurement of that day, at seven in the morning of UTC."""
    body = {"kind": kind, "value_cm": value_cm, "measured_at": f"{day}T07:00:00Z", **fields}
    response = client.post("/measurements", body)
    assert response.status == 201, response
    found: dict[str, Any] = response.json
    return found


def listed(client: Client, query: str = "") -> list[float]:
    return [one["value_cm"] for one in client.get(f"/measurements{query}").json["items"]]


def test_a_measurement_is_recorded_and_read_back(alice: Client) -> None:
    response = alice.post("/measurements", {"kind": "left_upper_arm", "value_cm": 34.5, "note": "flexed"})
    assert response.status == 201
    measurement = alice.get(response.headers["location"].removeprefix("/api/v1")).json
    assert measurement == response.json
    assert measurement == {
        "id": measurement["id"],
        "kind": "left_upper_arm",
        "value_cm": 34.5,
        "measured_at": "2026-11-23T12:00:00.000Z",
        "note": "flexed",
    }


def test_the_list_is_newest_first_and_can_be_of_one_kind(alice: Client) -> None:
    measure(alice, 85, "2026-11-01")
    measure(alice, 98, "2026-11-10", "hips")
    measure(alice, 84, "2026-11-20")
    assert listed(alice) == [84, 98, 85]
    assert listed(alice, "?kind=waist") == [84, 85]
    assert listed(alice, "?kind=waist&limit=1") == [84]
    cursor = alice.get("/measurements?kind=waist&limit=1").json["next"]
    assert listed(alice, f"?kind=waist&limit=1&cursor={cursor}") == [85]
    assert listed(alice, "?from=2026-11-05&to=2026-11-10") == [98]
    assert listed(alice, "?kind=neck") == []


def test_a_measurement_is_corrected_and_deleted(alice: Client) -> None:
    measurement = measure(alice, 85, note="evening")
    path = f"/measurements/{measurement['id']}"
    assert alice.patch(path, {"value_cm": 84, "note": None}).json == {**measurement, "value_cm": 84, "note": None}
    assert alice.patch(path, {"kind": "abdomen", "measured_at": "2026-11-22T08:00:00+01:00"}).json["kind"] == "abdomen"
    assert alice.get(path).json["measured_at"] == "2026-11-22T07:00:00.000Z"
    assert alice.delete(path).status == 204
    assert (alice.get(path).status, alice.delete(path).status) == (404, 404)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"value_cm": 80}, "/kind"),
        ({"kind": "waist"}, "/value_cm"),
        ({"kind": "ego", "value_cm": 80}, "/kind"),
        ({"kind": "waist", "value_cm": 0.9}, "/value_cm"),
        ({"kind": "waist", "value_cm": 401}, "/value_cm"),
        ({"kind": "waist", "value_cm": "80"}, "/value_cm"),
        ({"kind": "waist", "value_cm": None}, "/value_cm"),
        ({"kind": "waist", "value_cm": 80, "measured_at": "2026-11-23T12:10:01Z"}, "/measured_at"),
        ({"kind": "waist", "value_cm": 80, "measured_at": "1899-12-31T00:00:00Z"}, "/measured_at"),
        ({"kind": "waist", "value_cm": 80, "value_in": 31}, "/value_in"),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(alice: Client, body: dict[str, Any], pointer: str) -> None:
    response = alice.post("/measurements", body)
    assert (response.status, response.pointers) == (422, [pointer])
    assert listed(alice) == []


def test_a_phone_that_runs_ten_minutes_fast_measures_now(alice: Client) -> None:
    fast = measure(alice, 84, measured_at="2026-11-23T12:10:00Z")
    assert fast["measured_at"] == "2026-11-23T12:00:00.000Z"


def test_an_account_holds_a_bounded_number_of_measurements(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MEASUREMENTS", 1)
    measure(alice, 84)
    response = alice.post("/measurements", {"kind": "waist", "value_cm": 80})
    assert response.status == 409
    assert "1 measurements" in response.json["detail"]


def test_measurements_go_with_their_account(app: App, alice: Client, bob: Client) -> None:
    measure(alice, 84)
    measure(bob, 90)
    alice.post("/goals", {"kind": "measurement", "measurement": "waist", "target": 80})
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    rows = app.database.connection().execute("SELECT value_cm FROM measurement").fetchall()
    assert [row["value_cm"] for row in rows] == [90]


def test_nobody_sees_the_measurements_of_someone_else(alice: Client, bob: Client) -> None:
    measure(alice, 84)
    measure(bob, 90)
    assert (listed(alice), listed(bob)) == ([84], [90])


# Goals


def aim(client: Client, target: float, kind: str = "waist", **fields: Any) -> str:
    """The path of a new goal."""
    response = client.post("/goals", {"kind": "measurement", "measurement": kind, "target": target, **fields})
    assert response.status == 201, response
    return f"/goals/{response.json['id']}"


def state(client: Client, path: str) -> tuple[Any, ...]:
    goal = client.get(path).json
    return tuple(goal[name] for name in ("start_value", "current_value", "progress", "status"))


def test_a_goal_goes_from_the_value_before_it_to_its_target(alice: Client, noon: Traveller) -> None:
    measure(alice, 90, "2026-11-01")
    measure(alice, 88)
    goal = aim(alice, 80)
    assert state(alice, goal) == (88, 88, 0, "active")
    noon.shift(120)
    measure(alice, 84, measured_at="2026-11-23T12:01:00Z")
    assert state(alice, goal) == (88, 84, 0.5, "active")
    last = measure(alice, 80, "2026-11-30", measured_at="2026-11-23T12:02:00Z")
    assert state(alice, goal) == (88, 80, 1, "achieved")
    assert alice.get(goal).json["achieved_at"] == "2026-11-23T12:02:00.000Z"
    alice.patch(f"/measurements/{last['id']}", {"value_cm": 82})
    assert state(alice, goal) == (88, 82, 0.75, "active")
    alice.delete(f"/measurements/{last['id']}")
    assert state(alice, goal) == (88, 84, 0.5, "active")


def test_a_goal_can_be_to_grow(alice: Client, noon: Traveller) -> None:
    measure(alice, 34, kind="left_upper_arm")
    goal = aim(alice, 36, "left_upper_arm")
    noon.shift(60)
    measure(alice, 35, kind="left_upper_arm", measured_at="2026-11-23T12:01:00Z")
    assert state(alice, goal) == (34, 35, 0.5, "active")


def test_a_goal_is_measured_by_its_own_kind_alone(alice: Client, bob: Client) -> None:
    goal, weight = aim(alice, 80), alice.post("/goals", {"kind": "weight", "target": 70}).json["id"]
    measure(alice, 60, kind="hips")
    measure(bob, 60)
    alice.post("/weights", {"weight_kg": 75})
    assert state(alice, goal) == (None, None, 0, "active")
    assert state(alice, f"/goals/{weight}") == (75, 75, 0, "active")
    measure(alice, 86)
    assert state(alice, goal) == (86, 86, 0, "active")


def test_a_goal_is_projected_from_the_last_four_weeks(alice: Client) -> None:
    for day, value_cm in (("2026-11-09", 86), ("2026-11-16", 85), ("2026-11-23", 84)):
        measure(alice, value_cm, day)
    assert alice.get(aim(alice, 82)).json["projected_on"] == "2026-12-07"
    assert alice.get(aim(alice, 82, "hips")).json["projected_on"] is None


def test_goals_for_measurements_are_listed_by_their_kind(alice: Client) -> None:
    aim(alice, 80)
    alice.post("/goals", {"kind": "weight", "target": 70})
    assert [goal["measurement"] for goal in alice.get("/goals?kind=measurement").json["items"]] == ["waist"]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"target": 80}, "/measurement"),
        ({"measurement": "waist"}, "/target"),
        ({"measurement": "ego", "target": 80}, "/measurement"),
        ({"measurement": "waist", "target": 0}, "/target"),
        ({"measurement": "waist", "target": 80, "exercise_id": 3}, "/exercise_id"),
    ],
    ids=str,
)
def test_a_goal_that_makes_no_sense_is_refused(alice: Client, body: dict[str, Any], pointer: str) -> None:
    response = alice.post("/goals", {"kind": "measurement", **body})
    assert (response.status, response.pointers) == (422, [pointer])


def test_a_goal_stays_within_what_can_be_measured(alice: Client) -> None:
    goal = aim(alice, 80)
    assert alice.patch(goal, {"target": 78}).json["target"] == 78
    assert alice.patch(goal, {"target": 500}).pointers == ["/target"]


# The picture


def drawn(client: Client, query: str) -> tuple[list[str], str]:
    """What is written in the picture, and its description."""
    response = client.get(f"/measurements/chart.svg{query}")
    assert response.status == 200, response
    root = ElementTree.fromstring(response.content)
    return [str(element.text) for element in root.iter(f"{SVG}text")], str(root.findtext(f"{SVG}desc"))


def test_a_measurement_is_drawn_with_its_trend_and_the_goal(alice: Client) -> None:
    measure(alice, 86.36, "2026-11-09")
    measure(alice, 83.82)
    measure(alice, 120, kind="hips")
    aim(alice, 81.28)
    aim(alice, 100, "hips")
    words, description = drawn(alice, "?kind=waist")
    assert (words[0], words[-1]) == ("Waist", "Goal 81.28 cm")
    assert description.startswith("From 86.36 cm on 9 November 2026 to 83.82 cm on 23 November 2026.")
    alice.patch("/me", {"units": {"length": "in"}})
    words, description = drawn(alice, "?kind=waist")
    assert words[-1] == "Goal 32 in"
    assert description.startswith("From 34 in on 9 November 2026 to 33 in on 23 November 2026.")


def test_the_picture_looks_back_a_year_unless_told_otherwise(alice: Client) -> None:
    measure(alice, 90, "2025-12-01")
    measure(alice, 84)
    assert "90 cm" in drawn(alice, "?kind=waist")[1]
    assert drawn(alice, "?kind=waist&days=30")[1].startswith("84 cm on 23 November 2026.")


def test_without_measurements_the_picture_says_so(alice: Client, bob: Client) -> None:
    measure(bob, 90)
    words, description = drawn(alice, "?kind=waist")
    assert words[0] == "Waist"
    assert description == "No measurement was recorded in this time. Record one, and it appears here."


def test_the_picture_is_of_one_kind(alice: Client) -> None:
    for query in ("", "?kind=ego"):
        assert alice.get(f"/measurements/chart.svg{query}").pointers == ["/kind"]
