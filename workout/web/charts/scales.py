"""Where values and days lie in a picture, and at which round values and days an axis has labels."""

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil, floor, log10
from typing import NamedTuple

MOST_DAY_TICKS = 5
LEAST_SPAN = 0.1  # values that differ by less count as equal: the axis then goes beyond them on both sides


class Scale(NamedTuple):
    """A linear scale: `least` is at the pixel `begin`, and `most` at `end`."""

    least: float
    most: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        return self.begin + (value - self.least) / (self.most - self.least) * (self.end - self.begin)


def value_ticks(least: float, most: float) -> list[float]:
    """Three to seven round values at equal distances; the first is at most `least`, the last at least `most`."""
    if most - least < LEAST_SPAN:
        room = max(0.5, abs(most) * 0.01)
        least, most = least - room, most + room
    rough = (most - least) / 4
    magnitude = 10 ** floor(log10(rough))
    step = magnitude * next(nice for nice in (1, 2, 2.5, 5, 10) if nice * magnitude >= rough * 0.999)
    first, last = floor(least / step + 1e-9), ceil(most / step - 1e-9)
    return [round(number * step, 10) for number in range(first, last + 1)]


def day_ticks(first: date, last: date) -> list[tuple[date, str]]:
    """At most five days from `first` to `last`, with their labels. They are days, first days of months, or first days of
    years.
    """
    for step in (1, 2, 3, 7, 14):
        if (last - first).days // step < MOST_DAY_TICKS:
            days = [first + timedelta(days=step * number) for number in range((last - first).days // step + 1)]
            return [(day, f"{day.day} {day:%b}") for day in days]
    months = list(_months(first, last))
    for step in (1, 2, 3, 6):
        chosen = [day for day in months if (day.month - 1) % step == 0]
        if len(chosen) <= MOST_DAY_TICKS:
            years = [0, *(day.year for day in chosen)]
            return [
                (day, f"{day:%b} {day.year}" if day.year != before else f"{day:%b}")
                for day, before in zip(chosen, years, strict=False)
            ]
    step = ceil((last.year - first.year) / MOST_DAY_TICKS)
    return [(day, str(day.year)) for day in months if day.month == 1 and day.year % step == 0]


def _months(first: date, last: date) -> Iterator[date]:
    """The first day of each month between the two dates."""
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        day = date(number // 12, number % 12 + 1, 1)
        if first <= day <= last:
            yield day
