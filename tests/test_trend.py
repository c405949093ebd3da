"""Averages and lines through measurements: `workout/trend.py`."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workout import trend

TODAY = date(2026, 11, 23)


def points(*values: float, every: int = 1) -> trend.Points:
    """One value every so many days, the last of them today."""
    last = len(values) - 1
    return [(TODAY - timedelta(days=every * (last - index)), value) for index, value in enumerate(values)]


# The moving average


def test_the_average_is_the_one_of_the_hackers_diet() -> None:
    averages = trend.smooth(points(173.6, 172.5, 171.5, 172, 171.5))  # the log of November 1990 in Walker's book, in pounds
    assert [round(average, 1) for average in averages] == [173.6, 173.5, 173.3, 173.2, 173.0]


def test_nothing_has_no_average_and_one_value_is_its_own() -> None:
    assert trend.smooth([]) == []
    assert trend.smooth(points(80)) == [80]


@settings(max_examples=50)
@given(st.floats(40, 200), st.floats(40, 200), st.integers(1, 400))
def test_a_gap_counts_like_as_many_days_of_the_same_weight(before: float, after: float, gap: int) -> None:
    across = trend.smooth([(TODAY - timedelta(days=gap), before), (TODAY, after)])
    daily = trend.smooth(points(before, *[after] * gap))
    assert across[-1] == pytest.approx(daily[-1])


@settings(max_examples=50)
@given(st.lists(st.floats(40, 200), min_size=1, max_size=60), st.integers(1, 30))
def test_the_average_stays_within_what_was_measured(values: list[float], every: int) -> None:
    averages = trend.smooth(points(*values, every=every))
    assert all(min(values) - 1e-9 <= average <= max(values) + 1e-9 for average in averages)


# The straight line


def test_a_line_through_points_that_lie_on_one_is_that_line() -> None:
    line = trend.line(points(72, 71.5, 71, 70.5, every=7))
    assert line is not None
    assert line.per_day * 7 == pytest.approx(-0.5)
    assert line.on(TODAY) == pytest.approx(70.5)
    assert line.on(TODAY + timedelta(days=14)) == pytest.approx(69.5)
    assert line.meets(68, TODAY) == date(2026, 12, 28)  # 2.5 kg at half a kilogram a week: 35 days on


def test_a_line_may_have_several_points_of_one_day() -> None:
    line = trend.line([(TODAY - timedelta(days=10), 100), (TODAY, 108), (TODAY, 112)])
    assert line is not None
    assert (line.per_day, line.on(TODAY)) == (pytest.approx(1), pytest.approx(110))


@pytest.mark.parametrize(
    ("values", "every"),
    [
        pytest.param([], 1, id="nothing"),
        pytest.param([80], 1, id="one"),
        pytest.param([80, 79, 78, 77, 76, 75, 74], 1, id="six days"),
    ],
)
def test_too_little_makes_no_line(values: list[float], every: int) -> None:
    assert trend.line(points(*values, every=every)) is None


def test_how_much_makes_a_line_can_be_asked_for() -> None:
    assert trend.line(points(100, 110, every=30), least_points=3) is None
    assert trend.line(points(100, 105, 110, every=15), least_points=3) is not None
    assert trend.line(points(100, 105, 110, every=5), least_days=14) is None


@pytest.mark.parametrize(
    ("per_day", "target", "expected"),
    [
        (-0.1, 80, TODAY),
        (-0.1, 79.9, date(2026, 11, 24)),
        (0.1, 79.9, None),  # leads away
        (0, 79.9, None),
        (0, 80, None),
        (-0.01, 80 - 10.94, date(2029, 11, 21)),  # 1,094 days on
        (-0.01, 80 - 10.96, None),  # over three years
        (1e-300, 650, None),
    ],
)
def test_a_line_meets_a_target_or_honestly_does_not(per_day: float, target: float, expected: date | None) -> None:
    assert trend.Line(TODAY, 80, per_day).meets(target, TODAY) == expected
