"""Body weight: POST, GET, PATCH and DELETE /weights."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from client import Client
from conftest import join
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from time_machine import travel

from workout import limits
from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def weigh(client: Client, weight_kg: float = 71.4, **fields: Any) -> dict[str, Any]:
    """A recorded weight."""
    response = client.post("/weights", {"weight_kg": weight_kg, **fields})
    assert response.status == 201, response.content
    weight: dict[str, Any] = response.json
    return weight


def listed(client: Client, query: str = "") -> list[float]:
    """The weights in kg that the list gives."""
    return [weight["weight_kg"] for weight in client.get(f"/weights{query}").json["items"]]


def test_a_weight_is_recorded_and_read_back(alice: Client) -> None:
    response = alice.post(
        "/weights",
        {"weight_kg": 71.4, "measured_at": "2025-11-20T07:30:00+01:00", "body_fat_pct": 24.5, "note": "before breakfast"},
    )
    assert response.status == 201
    weight = alice.get(response.headers["location"].removeprefix("/api/v1")).json
    assert weight == response.json
    assert weight == {
        "id": weight["id"],
        "weight_kg": 71.4,
        "measured_at": "2025-11-20T06:30:00.000Z",
        "body_fat_pct": 24.5,
        "note": "before breakfast",
    }


def test_a_weight_was_measured_now_unless_told_otherwise(app: App) -> None:
    with travel(NOON, tick=False):
        weight = weigh(join(app, "alice@example.com"))
    assert weight["measured_at"] == "2026-11-23T12:00:00.000Z"
    assert weight["body_fat_pct"] is None
    assert weight["note"] is None


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("2025-11-20T07:30:00Z", "2025-11-20T07:30:00.000Z"),
        ("2025-11-20t07:30:00z", "2025-11-20T07:30:00.000Z"),
        ("2025-11-20T07:30:00.1239Z", "2025-11-20T07:30:00.123Z"),
        ("2025-11-20T00:30:00+05:45", "2025-11-19T18:45:00.000Z"),
        ("2025-12-31T20:00:00-08:00", "2026-01-01T04:00:00.000Z"),
        ("1900-01-01T00:00:00Z", "1900-01-01T00:00:00.000Z"),
    ],
)
def test_the_time_of_a_measurement_is_answered_in_utc(alice: Client, sent: str, kept: str) -> None:
    assert weigh(alice, measured_at=sent)["measured_at"] == kept


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    weight_kg=st.floats(10, 650),
    measured_at=st.datetimes(
        datetime(1900, 1, 2),
        datetime(2024, 12, 31),
        timezones=st.integers(-840, 840).map(lambda m: timezone(timedelta(minutes=m))),
    ),
)
def test_what_the_scales_said_comes_back_unchanged(alice: Client, weight_kg: float, measured_at: datetime) -> None:
    weight = weigh(alice, weight_kg, measured_at=measured_at.isoformat())
    assert weight["weight_kg"] == weight_kg
    lost = measured_at - datetime.fromisoformat(weight["measured_at"])
    assert timedelta(0) <= lost < timedelta(milliseconds=1)


def test_the_list_is_newest_first_whatever_the_order_of_recording(alice: Client) -> None:
    weigh(alice, 72, measured_at="2025-11-02T07:00:00Z")
    weigh(alice, 73, measured_at="2025-11-01T07:00:00Z")
    weigh(alice, 71, measured_at="2025-11-03T07:00:00Z")
    weigh(alice, 70, measured_at="2025-11-03T07:00:00Z")  # at the same time, and recorded later
    assert listed(alice) == [70, 71, 72, 73]


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_paging_visits_every_weight_once_in_order(alice: Client, limit: int) -> None:
    for hour in (7, 7, 7, 8, 9, 9, 10):
        weigh(alice, measured_at=f"2025-11-20T{hour:02}:00:00Z")
    whole = alice.get("/weights").json["items"]
    seen: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        page = alice.get(f"/weights?limit={limit}{cursor and '&cursor='}{cursor}").json
        assert 1 <= len(page["items"]) <= limit
        seen += page["items"]
        cursor = page["next"]
    assert seen == whole


def test_a_weight_recorded_meanwhile_does_not_shift_the_next_page(alice: Client) -> None:
    for day in (1, 2, 3):
        weigh(alice, 70 + day, measured_at=f"2025-11-0{day}T07:00:00Z")
    cursor = alice.get("/weights?limit=2").json["next"]
    weigh(alice, 80)
    assert listed(alice, f"?limit=2&cursor={cursor}") == [71]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?from=2025-11-20", [4, 3, 2]),
        ("?to=2025-11-20", [3, 2, 1]),
        ("?from=2025-11-20&to=2025-11-20", [3, 2]),
        ("?from=2025-11-21&to=2025-11-20", []),
        ("?from=2025-11-19T23:00:00Z&to=2025-11-20T22:59:59.999Z", [3, 2]),
        ("?from=2025-11-20T00:00:00.001%2B01:00", [4, 3]),
        ("?to=2025-11-20T23:59:59.998%2B01:00", [2, 1]),
        ("?from=2025-11-20&limit=2", [4, 3]),
    ],
)
def test_both_ends_of_a_span_count_and_a_date_is_the_users_own(alice: Client, query: str, found: list[float]) -> None:
    for moment in ("19T23:59:59.999", "20T00:00:00", "20T23:59:59.999", "21T00:00:00"):
        weigh(alice, 101 + len(listed(alice)), measured_at=f"2025-11-{moment}+01:00")  # Alice lives in Berlin
    assert [weight_kg - 100 for weight_kg in listed(alice, query)] == found


def test_the_day_on_which_the_clocks_change_is_as_long_as_it_was(alice: Client) -> None:
    weigh(alice, 70, measured_at="2025-10-26T22:59:00Z")  # Berlin's 25th hour of that day
    weigh(alice, 71, measured_at="2025-10-26T23:00:00Z")
    assert listed(alice, "?from=2025-10-26&to=2025-10-26") == [70]


def test_a_page_goes_on_within_the_span(alice: Client) -> None:
    for day in (1, 2, 3, 4):
        weigh(alice, 70 + day, measured_at=f"2025-11-0{day}T07:00:00Z")
    span = "?from=2025-11-02&limit=2"
    cursor = alice.get(f"/weights{span}").json["next"]
    last = alice.get(f"/weights{span}&cursor={cursor}").json
    assert [weight["weight_kg"] for weight in last["items"]] == [72]
    assert last["next"] is None


@pytest.mark.parametrize(
    ("changes", "kept"),
    [
        ({"weight_kg": 70}, {"body_fat_pct": 24, "note": "fasting", "measured_at": "2025-11-20T07:00:00.000Z"}),
        ({"note": "after lunch"}, {"weight_kg": 71, "body_fat_pct": 24, "measured_at": "2025-11-20T07:00:00.000Z"}),
        ({"body_fat_pct": None, "note": None}, {"weight_kg": 71, "measured_at": "2025-11-20T07:00:00.000Z"}),
        ({}, {"weight_kg": 71, "body_fat_pct": 24, "note": "fasting", "measured_at": "2025-11-20T07:00:00.000Z"}),
    ],
)
def test_a_correction_changes_only_the_fields_given(alice: Client, changes: dict[str, Any], kept: dict[str, Any]) -> None:
    weight = weigh(alice, 71, body_fat_pct=24, note="fasting", measured_at="2025-11-20T07:00:00Z")
    response = alice.patch(f"/weights/{weight['id']}", changes)
    assert response.status == 200
    assert response.json == {"id": weight["id"], **kept, **changes}
    assert alice.get(f"/weights/{weight['id']}").json == response.json


def test_a_corrected_time_moves_the_weight_in_the_list(alice: Client) -> None:
    weight = weigh(alice, 71, measured_at="2025-11-20T07:00:00Z")
    weigh(alice, 72, measured_at="2025-11-21T07:00:00Z")
    moved = alice.patch(f"/weights/{weight['id']}", {"measured_at": "2025-11-22T07:00:00+01:00"})
    assert moved.json["measured_at"] == "2025-11-22T06:00:00.000Z"
    assert listed(alice) == [71, 72]


def test_a_deleted_weight_is_gone(alice: Client) -> None:
    weight = weigh(alice)
    assert alice.delete(f"/weights/{weight['id']}").status == 204
    assert alice.get(f"/weights/{weight['id']}").status == 404
    assert alice.delete(f"/weights/{weight['id']}").status == 404
    assert listed(alice) == []


def test_ten_minutes_of_a_fast_clock_count_as_now(app: App) -> None:
    with travel(NOON, tick=False):
        alice = join(app, "alice@example.com")
        weight = alice.post("/weights", {"weight_kg": 70, "measured_at": "2026-11-23T12:10:00Z"}).json
        assert weight["measured_at"] == "2026-11-23T12:00:00.000Z"
        assert alice.post("/weights", {"weight_kg": 70, "measured_at": "2026-11-23T12:10:00.001Z"}).pointers == ["/measured_at"]


BAD = [
    ("weight_kg", 9.99),
    ("weight_kg", 650.1),
    ("weight_kg", "71.4"),
    ("weight_kg", True),
    ("weight_kg", None),
    ("measured_at", None),
    ("measured_at", 1763620200),
    ("measured_at", "yesterday"),
    ("measured_at", "2025-11-20"),
    ("measured_at", "2025-11-20T07:30:00"),
    ("measured_at", "2025-11-20 07:30:00Z"),
    ("measured_at", "2025-11-20T07:30Z"),
    ("measured_at", "2025-W47-4T07:30:00Z"),
    ("measured_at", "2025-02-29T07:30:00Z"),
    ("measured_at", "2025-11-20T24:00:00Z"),
    ("measured_at", "2999-01-01T00:00:00Z"),
    ("measured_at", "9999-12-31T23:59:59-01:00"),
    ("measured_at", "1899-12-31T23:59:59Z"),
    ("measured_at", "0001-01-01T00:00:00+01:00"),
    ("body_fat_pct", 0.9),
    ("body_fat_pct", 80.1),
    ("note", 7),
    ("note", "x" * 1001),
    ("note", "bell \u0007"),
    ("weight_lb", 157),
]


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_weight_that_makes_no_sense_is_refused(alice: Client, name: str, value: object) -> None:
    response = alice.post("/weights", {"weight_kg": 71.4, name: value})
    assert response.status == 422
    assert response.pointers == [f"/{name}"]
    assert listed(alice) == []


@pytest.mark.parametrize(("name", "value"), [*BAD, ("id", 7)])
def test_a_correction_that_makes_no_sense_changes_nothing(alice: Client, name: str, value: object) -> None:
    weight = weigh(alice)
    assert alice.patch(f"/weights/{weight['id']}", {name: value}).pointers == [f"/{name}"]
    assert alice.get(f"/weights/{weight['id']}").json == weight


def test_a_weight_without_kilograms_is_refused(alice: Client) -> None:
    assert alice.post("/weights", {"note": "forgot"}).pointers == ["/weight_kg"]


def test_everything_that_is_wrong_is_named_at_once(alice: Client) -> None:
    response = alice.post("/weights", {"weight_kg": 0, "measured_at": "now", "body_fat_pct": 100})
    assert sorted(response.pointers) == ["/body_fat_pct", "/measured_at", "/weight_kg"]


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("from=yesterday", "/from"),
        ("from=2025-02-30", "/from"),
        ("from=2025-11-20T07:30:00", "/from"),
        ("from=2025-11-20T25:00:00Z", "/from"),
        ("to=20251120", "/to"),
        ("to=2025-11-20T07:30:00+01:00", "/to"),  # an unescaped + means a space
        ("since=2025-11-20", "/since"),
        ("limit=101", "/limit"),
        ("cursor=WzFd", "/cursor"),  # another list's
        ("cursor=nonsense", "/cursor"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused(alice: Client, query: str, pointer: str) -> None:
    response = alice.get(f"/weights?{query}")
    assert response.status == 422
    assert response.pointers == [pointer]


def test_an_offset_in_an_address_is_told_to_be_escaped(alice: Client) -> None:
    """What was sent looked like what the text asks for, but a + in a query means a space."""
    unescaped = alice.get("/weights?from=2025-11-20T07:30:00+01:00")
    assert "%2B" in unescaped.json["errors"][0]["detail"]
    assert alice.get("/weights?from=2025-11-20T07:30:00%2B01:00").status == 200


@pytest.mark.parametrize("query", ["from=0001-01-01", "to=9999-12-31", "to=9999-12-31T23:59:59.999Z"])
def test_a_span_may_reach_to_the_end_of_the_calendar(alice: Client, query: str) -> None:
    weigh(alice, 71)
    assert listed(alice, f"?{query}") == [71]


def test_an_account_holds_a_bounded_number_of_weights(alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "WEIGHTS", 2)
    first = weigh(alice)
    weigh(alice)
    assert alice.post("/weights", {"weight_kg": 70}).status == 409
    weigh(bob)
    alice.delete(f"/weights/{first['id']}")
    weigh(alice)


def test_nobody_sees_the_weights_of_someone_else(alice: Client, bob: Client) -> None:
    weigh(alice, 71)
    weigh(bob, 90)
    assert listed(alice) == [71]
    assert listed(bob) == [90]
