"""Where a series of measurements is going: arithmetic on pairs of a date and a value, in any unit."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from workout.figures import rounded

Points = Sequence[tuple[date, float]]
"""Pairs of a date and a value, in the order of time. `line` accepts several points of one day, `smooth` only one."""

SMOOTHING = 0.1  # the average moves a tenth of the way to each day's value: Walker (see `smooth`)
HORIZON_DAYS = 3 * 365  # a line is followed no further into the future: nobody keeps a pace for longer
RATE_DAYS = 28  # the days before today that `lately` looks at
WARM_UP_DAYS = 90  # a point this old weighs less than a ten-thousandth in today's average: 0.9 ** 90


def smooth(points: Points) -> list[float]:
    """The exponentially weighted moving average at each point. At the first point it is that point's value.

    By John Walker (The Hacker's Diet, 1991), the average moves a tenth of the way to each day's value. Over a gap of n days
    it moves 1 - 0.9 ** n of the way, as if the value had been the same on each of those days.
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
    """The line's value on the day `start`."""
    per_day: float

    def on(self, day: date) -> float:
        """The line's value on a day."""
        return self.value + self.per_day * (day - self.start).days

    def meets(self, target: float, today: date) -> date | None:
        """The day, today or later, on which the line meets the target, to the nearest day. None if it is level, if it never does,
        or only after three years.
        """
        if self.per_day == 0:
            return None
        days = (target - self.on(today)) / self.per_day
        return today + timedelta(days=round(days)) if 0 <= days <= HORIZON_DAYS else None


def line(points: Points, *, least_points: int = 2, least_days: int = 7) -> Line | None:
    """The straight line closest to the points, by ordinary least squares.

    None for fewer than `least_points` points, or when the first and the last are less than `least_days` days apart: a shorter
    time does not show a direction. `least_points` must be at least 2, and `least_days` at least 1.
    """
    if len(points) < least_points or (points[-1][0] - points[0][0]).days < least_days:
        return None
    from statistics import linear_regression  # slow to import: it imports decimals and fractions

    start = points[0][0]
    fitted = linear_regression([(day - start).days for day, _ in points], [value for _, value in points])
    return Line(start, fitted.intercept, fitted.slope)


class Day(NamedTuple):
    """One day that has a measurement."""

    on: date
    value: float
    """The mean, if there were several measurements."""
    trend: float
    """The moving average on that day, from `smooth`."""


class Trend(NamedTuple):
    """The measurements of the last days, and their trend, rounded to hundredths."""

    days: int
    """How many days it covers, including today."""
    per_week: float | None
    """The change in a week, from `lately`; None where that finds no line."""
    series: list[Day]
    """Oldest first; empty if nothing was measured."""

    @property
    def lowest(self) -> Day:
        return min(self.series, key=lambda day: day.value)

    @property
    def highest(self) -> Day:
        return max(self.series, key=lambda day: day.value)


def over(points: Points, today: date, days: int) -> Trend:
    """The trend of the last `days` days. The points must begin WARM_UP_DAYS earlier, so that the average is already settled."""
    series = [
        Day(day, rounded(value), rounded(average))
        for (day, value), average in zip(points, smooth(points), strict=True)
        if day > today - timedelta(days=days)
    ]
    line_lately = lately(points, today)
    return Trend(days, rounded(line_lately.per_day * 7) if line_lately else None, series)


def lately(points: Points, today: date) -> Line | None:
    """The line through the last four weeks; None when the points cover less than a week.

    It goes through the values and not through their average, which lags behind and would show every change slower than it is.
    """
    return line([(day, value) for day, value in points if day > today - timedelta(days=RATE_DAYS)])
