"""The clock: the text form of times, and where days begin."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import time_machine
from hypothesis import given, settings
from hypothesis import strategies as st

from workout import clock

INSTANTS = st.datetimes(
    min_value=datetime(1, 1, 2),
    max_value=datetime(9999, 12, 30),
    timezones=st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)


@time_machine.travel("2026-11-23T18:05:00.123456+01:00", tick=False)
def test_now_is_in_utc_to_the_millisecond() -> None:
    assert clock.now().tzinfo is UTC
    assert clock.now_text() == "2026-11-23T17:05:00.123Z"


@time_machine.travel("2026-11-23T18:05:00Z", tick=False)
def test_ago_lies_in_the_past() -> None:
    assert clock.ago(hours=24) == "2026-11-22T18:05:00.000Z"
    assert clock.ago(minutes=5, seconds=1) == "2026-11-23T17:59:59.000Z"


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("2026-11-23T18:05:00Z", "2026-11-23T18:05:00.000Z"),
        ("2026-11-23t18:05:00z", "2026-11-23T18:05:00.000Z"),
        ("2026-11-23T18:05:00-00:00", "2026-11-23T18:05:00.000Z"),
        ("2026-11-23T18:05:00.5+01:00", "2026-11-23T17:05:00.500Z"),
        ("2026-11-23T18:05:00.123456789Z", "2026-11-23T18:05:00.123Z"),
        ("2026-11-23T18:05:00.9999999Z", "2026-11-23T18:05:00.999Z"),
        ("2026-11-23T18:05:00+05:45", "2026-11-23T12:20:00.000Z"),
        ("2026-12-31T23:30:00-01:00", "2027-01-01T00:30:00.000Z"),
        ("2028-02-29T00:00:00+00:00", "2028-02-29T00:00:00.000Z"),
    ],
)
def test_an_odd_but_legal_text_is_understood(given_text: str, expected: str) -> None:
    assert clock.text(clock.parse(given_text)) == expected


@pytest.mark.parametrize(
    "nonsense",
    ["", "now", "2026-11-23", "2026-11-23T18:05:00", "2026-02-29T00:00:00Z", "2026-11-23T25:00:00Z", "2026-13-01T00:00:00Z"],
)
def test_a_text_that_names_no_instant_is_refused(nonsense: str) -> None:
    with pytest.raises(ValueError, match="."):
        clock.parse(nonsense)


@pytest.mark.parametrize("edge", ["0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])
def test_an_instant_outside_the_calendar_of_utc_has_no_text(edge: str) -> None:
    with pytest.raises(OverflowError):
        clock.text(clock.parse(edge))


@settings(max_examples=50)
@given(INSTANTS)
def test_a_text_read_back_is_the_same_text(instant: datetime) -> None:
    assert clock.text(clock.parse(clock.text(instant))) == clock.text(instant)


@settings(max_examples=50)
@given(INSTANTS, INSTANTS)
def test_texts_sort_as_the_instants_do(one: datetime, other: datetime) -> None:
    earlier, later = sorted([one, other])
    assert clock.text(earlier) <= clock.text(later)
    assert len(clock.text(earlier)) == len(clock.text(later))


@time_machine.travel("2026-11-23T23:30:00Z", tick=False)
@pytest.mark.parametrize(
    ("timezone", "expected"),
    [
        ("UTC", date(2026, 11, 23)),
        ("Europe/Berlin", date(2026, 11, 24)),
        ("Pacific/Kiritimati", date(2026, 11, 24)),
        ("Pacific/Pago_Pago", date(2026, 11, 23)),
    ],
)
def test_today_is_the_date_on_that_persons_wall(timezone: str, expected: date) -> None:
    assert clock.today(timezone) == expected


@pytest.mark.parametrize(
    ("day", "timezone", "expected"),
    [
        ("2026-11-23", "UTC", "2026-11-23T00:00:00.000Z"),
        ("2026-03-29", "Europe/Berlin", "2026-03-28T23:00:00.000Z"),  # the day has 23 hours
        ("2026-03-30", "Europe/Berlin", "2026-03-29T22:00:00.000Z"),
        ("2026-10-25", "Europe/Berlin", "2026-10-24T22:00:00.000Z"),  # the day has 25 hours
        ("2026-10-26", "Europe/Berlin", "2026-10-25T23:00:00.000Z"),
        ("2026-11-23", "Asia/Kathmandu", "2026-11-22T18:15:00.000Z"),
        ("2026-04-24", "Africa/Cairo", "2026-04-23T22:00:00.000Z"),  # the clock skips midnight itself
        ("2026-11-01", "America/Havana", "2026-11-01T04:00:00.000Z"),  # midnight comes twice; the first begins the day
    ],
)
def test_a_day_begins_at_local_midnight(day: str, timezone: str, expected: str) -> None:
    assert clock.start_of_day(date.fromisoformat(day), timezone) == expected


@pytest.mark.parametrize(
    ("first_weekday", "expected"),
    [("monday", ["23"] * 7), ("saturday", ["21"] * 5 + ["28"] * 2), ("sunday", ["22"] * 6 + ["29"])],
)
def test_a_week_begins_on_the_weekday_asked_for(first_weekday: str, expected: list[str]) -> None:
    days = [date(2026, 11, day) for day in range(23, 30)]
    assert [f"{clock.week_start(day, first_weekday):%d}" for day in days] == expected


@pytest.mark.parametrize(("day", "timezone"), [(date.min, "Asia/Tokyo"), (date.max, "America/New_York")])
def test_days_at_the_ends_of_the_calendar(day: date, timezone: str) -> None:
    if day == date.max:
        assert clock.start_of_day(day, timezone) == "9999-12-31T05:00:00.000Z"
    else:
        with pytest.raises(OverflowError):
            clock.start_of_day(day, timezone)
