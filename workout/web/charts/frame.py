"""The parts around a chart's data: a heading, axes with their units, and a legend."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from workout.figures import figure
from workout.web.charts.scales import Scale, day_ticks, value_ticks
from workout.web.charts.svg import EDGE, WIDTH, element, path, shortened, width, write

TOP, BOTTOM = 82, 232  # pixels: the y of the upper and of the lower edge of the field in which the data is drawn
RIGHT = WIDTH - EDGE - 4
INSET = 8  # pixels between the left edge and the first point, and between the last point and the right edge
ROOM = 0.08  # how much the vertical axis goes beyond the values at both ends, as a fraction of their range
LEAST_DAYS = 6
LABELS, LEGEND = BOTTOM + 18, BOTTOM + 50

Key = tuple[Callable[[float, float], str], str]
"""An entry of the legend: a function that draws its sign around the point (x, y), as markup; and what the sign means."""


class Frame(NamedTuple):
    """The field for the data, and its axes."""

    x: Scale
    """From days, as `date.toordinal` counts them, to pixels."""
    y: Scale
    """From values to pixels."""
    axes: str
    """The axes with their labels, as markup."""


def heading(title: str, gist: str) -> str:
    """The name of the picture, and the most important fact below it."""
    room = WIDTH - 2 * EDGE
    return write(EDGE, 30, shortened(title, room, 17), "head") + write(EDGE, 50, shortened(gist, room, 12), "faint")


def frame(
    days: tuple[date, date], values: Sequence[float], unit: str, labelled: Callable[[float], str] = figure, *, bars: bool = False
) -> Frame:
    """A frame for values of the days from `days[0]` to `days[1]`. It begins earlier if these are less than LEAST_DAYS apart.

    The axes leave some room around the values. For bars, the days fill the width, and the vertical axis begins at zero. The unit
    is written above the vertical axis; `labelled` turns a value of that axis into the text of its label.
    """
    first, last = min(days[0], days[1] - timedelta(days=LEAST_DAYS)), days[1]
    room = 0 if bars else ROOM * (max(values) - min(values))
    ticks = value_ticks(min(0, *values) if bars else max(0, min(values) - room), max(values) + room)
    left = EDGE + 8 + max(width(words) for words in [unit, *map(labelled, ticks)])
    x = Scale(first.toordinal(), last.toordinal(), left if bars else left + INSET, RIGHT if bars else RIGHT - INSET)
    y = Scale(ticks[0], ticks[-1], BOTTOM, TOP)
    lines = [path([(left, y(tick)), (RIGHT, y(tick))], "axis" if tick == ticks[0] else "grid") for tick in ticks]
    labels = [write(left - 8, y(tick) + 4, labelled(tick), "faint", "end") for tick in ticks]
    return Frame(x, y, "".join([*lines, *labels, write(left - 8, TOP - 14, unit, "faint", "end"), _days(x, first, last)]))


def legend(keys: Sequence[Key], baseline: int = LEGEND) -> str:
    """The signs with their meanings, in a row."""
    row, x = [], float(EDGE)
    for sign, words in keys:
        row.append(sign(x + 11, baseline - 4) + write(x + 28, baseline, words))
        x += 28 + width(words) + 16
    return "".join(row)


def message(words: str) -> str:
    """Lines of text in the middle, for a picture that has no data to show."""
    lines = words.splitlines()
    begin = (TOP + BOTTOM) / 2 - 9 * (len(lines) - 1)
    return "".join(write(WIDTH / 2, begin + 18 * number, line, anchor="middle") for number, line in enumerate(lines))


def _days(x: Scale, first: date, last: date) -> str:
    """The labels of the axis of days, each with a tick, kept inside the picture."""
    written = []
    for day, label in day_ticks(first, last):
        place = x(day.toordinal())
        half = width(label) / 2
        written.append(element("path", d=f"M{place:.1f} {BOTTOM}v5", class_="axis"))
        written.append(write(min(max(place, EDGE + half), WIDTH - EDGE - half), LABELS, label, "faint", "middle"))
    return "".join(written)
