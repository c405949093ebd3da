"""Draws a body value over time (its weight or a girth): each measured day, the trend, and the goal."""

from datetime import date
from typing import NamedTuple

from workout.figures import counted
from workout.trend import Trend
from workout.units import ONE, change, said
from workout.web.charts import svg
from workout.web.charts.frame import Key, frame, heading, legend, message
from workout.web.charts.words import day

EMPTY = "No {noun} was recorded in this time.\nRecord one, and it appears here."
FAR = 2.0  # a goal is not drawn if it is further from the values than this many times their range: it would squeeze them flat
LEAST_FAR = 5.0  # kg or cm; but a goal as near as this is always drawn


class Shown(NamedTuple):
    """What is drawn, and in which unit."""

    title: str
    noun: str
    """What people record: "weight" or "measurement"."""
    unit: str
    """A key of `units.ONE`. It is only for display: the trend's values are in kg or cm."""


def draw_body(shown: Shown, trend: Trend, target: float | None, today: date, scheme: str = "auto") -> str:
    """The picture, as SVG. `target`: the goal's value in kg or cm; None if there is no goal."""
    kind, series = shown.title.lower().replace(" ", "-"), trend.series
    if not series:
        empty = EMPTY.format(noun=shown.noun)
        content = [heading(shown.title, f"The last {counted(trend.days, 'day')}"), message(empty)]
        return svg.document(kind, shown.title, empty.replace("\n", " "), content, scheme)
    one = ONE[shown.unit]
    aim = [target / one] if target is not None and _is_near(target, trend) else []
    values = [*(day.value / one for day in series), *(day.trend / one for day in series), *aim]
    drawn = frame((series[0].on, max(today, series[-1].on)), values, shown.unit)
    places = [drawn.x(day.on.toordinal()) for day in series]
    content = [
        heading(shown.title, _gist(trend, shown.unit)),
        drawn.axes,
        svg.dots((x, drawn.y(day.value / one)) for x, day in zip(places, series, strict=True)),
        svg.path(svg.thinned([(x, drawn.y(day.trend / one)) for x, day in zip(places, series, strict=True)]), "line"),
        *(svg.path([(drawn.x.begin, drawn.y(y)), (drawn.x.end, drawn.y(y))], "goal") for y in aim),
        legend(_keys(target, trend, shown.unit)),
    ]
    return svg.document(kind, shown.title, _description(trend, target, shown.unit), content, scheme)


def _is_near(target: float, trend: Trend) -> bool:
    least, most = trend.lowest.value, trend.highest.value
    room = max(LEAST_FAR, FAR * (most - least))
    return least - room <= target <= most + room


def _keys(target: float | None, trend: Trend, unit: str) -> list[Key]:
    keys: list[Key] = [
        (lambda x, y: svg.dots([(x - 7, y + 2), (x, y - 2), (x + 7, y + 1)]), "Measured"),
        (lambda x, y: svg.path([(x - 10, y), (x + 10, y)], "line"), "Trend"),
    ]
    if target is not None:
        where = "" if _is_near(target, trend) else ", below" if target < trend.lowest.value else ", above"
        keys.append((lambda x, y: svg.path([(x - 9, y), (x + 9, y)], "goal"), f"Goal {said(target, unit)}{where}"))
    return keys


def _gist(trend: Trend, unit: str) -> str:
    now = f"{said(trend.series[-1].trend, unit, 1)} on trend"
    if trend.per_week is None:
        return now
    return f"{now}, {change(trend.per_week, unit)} a week" if trend.per_week else f"{now}, steady"


def _description(trend: Trend, target: float | None, unit: str) -> str:
    first, last = trend.series[0], trend.series[-1]
    start, end, least, most = (f"{said(one.value, unit)} on {day(one.on)}" for one in (first, last, trend.lowest, trend.highest))
    sentences = [f"{end}."]
    if first != last:
        sentences = [
            f"From {start} to {end}.",
            f"The lowest was {least}, the highest {most}.",
            f"The trend stands at {said(last.trend, unit)}.",
        ]
    if trend.per_week is not None:
        sentences.append(f"It changes by {change(trend.per_week, unit)} a week lately.")
    if target is not None:
        sentences.append(f"The goal is {said(target, unit)}.")
    return " ".join(sentences)
