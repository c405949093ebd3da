"""Where a series of measurements is heading: pure arithmetic on pairs of a calendar date and a value, in any unit."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from workout.figures import rounded

Points = Sequence[tuple[date, float]]
"""In the order of time. `line` takes several points of the same day, `smooth` takes one."""

SMOOTHING = 0.1  # a day, by Walker
HORIZON_DAYS = 3 * 365  # nobody keeps a pace for longer
RATE_DAYS = 28
WARM_UP_DAYS = 90  # what is older weighs less than a ten-thousandth in the average: 0.9 ** 90


def smooth(points: Points) -> list[float]:
    """The exponentially weighted moving average at each point, starting at the first point.

    By John Walker (The Hacker's Diet, 1991), each day's average moves a tenth of the way to that day's weight. Over a gap of
    n days it moves 1 - 0.9 ** n of the way, as if the scales had shown the same on each of those days.
    """
    averages: list[float] = []
    for index, (day, value) in enumerate(points):
        if index == 0:
            averages.append(value)
            continue
        gap = (day - points[index - 1][0]).days
        before = averages[-1]
        averages.append(before + (1 - (1 - SMOOTHING) ** gap) * (value - before))
    return averages


class Line(NamedTuple):
    """A straight line through measurements."""

    start: date
    value: float
    """On the day `start`."""
    per_day: float

    def on(self, day: date) -> float:
        """The line's value on a day."""
        return self.value + self.per_day * (day - self.start).days

    def meets(self, target: float, today: date) -> date | None:
        """The day, from today on, on which the line meets the target; None when it leads away, or takes over three years."""
        if self.per_day == 0:
            return None
        days = (target - self.on(today)) / self.per_day
        return today + timedelta(days=round(days)) if 0 <= days <= HORIZON_DAYS else None


def line(points: Points, *, least_points: int = 2, least_days: int = 7) -> Line | None:
    """The straight line closest to the points, by ordinary least squares.

    None for fewer than `least_points` points (two or more), or when the first and the last are less than `least_days` days
    (one or more) apart: a shorter time does not show a direction.
    """
    if len(points) < least_points or (points[-1][0] - points[0][0]).days < least_days:
        return None
    from statistics import linear_regression  # slow to import: decimals and fractions come with it

    start = points[0][0]
    fitted = linear_regression([(day - start).days for day, _ in points], [value for _, value in points])
    return Line(start, fitted.intercept, fitted.slope)


class Day(NamedTuple):
    """One day that has a measurement."""

    on: date
    value: float
    """As it was measured; the mean of several measurements."""
    trend: float
    """The moving average on that day, from `smooth`."""


class Trend(NamedTuple):
    """What was measured over the last days, in hundredths."""

    days: int
    """How many days it looks back, today included."""
    per_week: float | None
    """By how much it changes lately; None where `lately` finds no line."""
    series: list[Day]
    """The oldest first; empty where nothing was measured."""

    @property
    def lowest(self) -> Day:
        return min(self.series, key=lambda day: day.value)

    @property
    def highest(self) -> Day:
        return max(self.series, key=lambda day: day.value)


def over(points: Points, today: date, days: int) -> Trend:
    """The trend of the last days, of points that begin WARM_UP_DAYS earlier, so that the average does not bend at the edge."""
    series = [
        Day(day, rounded(value), rounded(average))
        for (day, value), average in zip(points, smooth(points), strict=True)
        if day > today - timedelta(days=days)
    ]
    line_lately = lately(points, today)
    return Trend(days, rounded(line_lately.per_day * 7) if line_lately else None, series)


def lately(points: Points, today: date) -> Line | None:
    """The line through the last four weeks; None when they hold less than a week.

    Through the values and not through their average, which lags behind and would call every change slower than it is.
    """
    return line([(day, value) for day, value in points if day > today - timedelta(days=RATE_DAYS)])
