"""Draws progress in an exercise: the best value of each session, with the records marked."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from workout.figures import counted, figure
from workout.units import ONE, SHORT, Units, written
from workout.web.charts import svg
from workout.web.charts.frame import Frame, frame, heading, legend, message
from workout.web.charts.words import clock_time, day

Row = dict[str, Any]

EMPTY = "Nothing of this was logged in this time.\nFinish a set of it, and it appears here."
APART = 13  # pixels; the least distance between two diamonds, which mark records: closer ones would hide each other
ABOVE = 0.1  # how much room the axis leaves beyond the best value, for its label; as a fraction of the values' range


class Measure(NamedTuple):
    """What is drawn for each session, and how it is written."""

    words: str
    unit: str
    divisor: float = 1
    """How many of the metric's own units (seconds, metres, kilograms) make one `unit`: 60 if it is "min"."""
    written: Callable[[float], str] = figure
    falling: bool = False
    """True if less is better."""


def measure(metric: str, most: float, units: Units) -> Measure:
    """How values of a metric, such as `distance_m`, are drawn. `most`: the largest of them, in the metric's own unit; it decides
    between s, min and h, or between short and long units of distance.
    """
    far = units.distance
    match metric:
        case "duration_s" if most > 3 * 3600:
            return Measure("Longest set", "h", 3600, clock_time)
        case "duration_s" if most >= 120:
            return Measure("Longest set", "min", 60, clock_time)
        case "duration_s":
            return Measure("Longest set", "s")
        case "distance_m":
            unit = far if most >= 2 * ONE[far] else SHORT[far]
            return Measure("Longest distance", unit, ONE[unit])
        case "pace_s_per_km":
            return Measure("Fastest pace", f"min/{far}", 60 * ONE["km"] / ONE[far], clock_time, falling=True)
        case "reps":
            return Measure("Most repetitions", "reps")
        case "help_kg":
            return _weight("Least help", units.weight, falling=True)
        case "weight_kg":
            return _weight("Heaviest set", units.weight)
        case _:
            return _weight("Estimated 1RM", units.weight)


def _weight(words: str, unit: str, *, falling: bool = False) -> Measure:
    return Measure(words, unit, ONE[unit], lambda value: written(value, unit), falling)


def draw_exercise(bests: Row, until: date | None, units: Units, scheme: str = "auto") -> str:
    """The picture, as SVG. `bests`: from `progress.bests`. `until`: the last day of the axis; None for the last session's day."""
    kind, name, sessions = "exercise", bests["name"], bests["sessions"]
    if not sessions:
        return svg.document(kind, name, EMPTY.replace("\n", " "), [heading(name, "Progress"), message(EMPTY)], scheme)
    shown = measure(bests["metric"], max(one["value"] for one in sessions), units)
    best = (min if shown.falling else max)(sessions, key=lambda one: one["value"])
    days = [date.fromisoformat(one["on"]) for one in sessions]
    values = [one["value"] / shown.divisor for one in sessions]
    beyond = best["value"] / shown.divisor + (-ABOVE if shown.falling else ABOVE) * (max(values) - min(values))
    drawn = frame((days[0], max(until or days[-1], days[-1])), [*values, beyond], shown.unit, shown.written)
    places = [(drawn.x(day.toordinal()), drawn.y(value)) for day, value in zip(days, values, strict=True)]
    content = [
        heading(name, f"{shown.words}: best {_written(best, shown)} on {day(best['on'])}"),
        drawn.axes,
        svg.path(svg.thinned(places), "line"),
        svg.dots(places, "beads"),
        *_diamonds([place for place, one in zip(places, sessions, strict=True) if one["record"]]),
        _label(places[sessions.index(best)], best, shown, drawn),
        legend(
            [
                (lambda x, y: svg.path([(x - 10, y), (x + 10, y)], "line") + svg.dots([(x, y)], "beads"), "Best of a session"),
                (svg.diamond, "Record"),
            ]
        ),
    ]
    return svg.document(kind, name, _description(sessions, best, shown), content, scheme)


def _diamonds(places: list[svg.Point]) -> list[str]:
    """A diamond for each record, unless a later diamond would cover it."""
    kept: list[svg.Point] = []
    for place in reversed(places):
        if not kept or kept[-1][0] - place[0] >= APART:
            kept.append(place)
    return [svg.diamond(x, y) for x, y in kept]


def _label(place: svg.Point, best: Row, shown: Measure, drawn: Frame) -> str:
    """The best value, written beside its point but within the picture."""
    words = _written(best, shown)
    half = svg.width(words) / 2
    x = min(max(place[0], drawn.x.begin + half), svg.WIDTH - svg.EDGE - half)
    return svg.write(x, place[1] + (22 if shown.falling else -13), words, "marked", "middle")


def _written(one: Row, shown: Measure) -> str:
    value = shown.written(one["value"] / shown.divisor)
    return f"{value} {shown.unit.removesuffix('s') if shown.unit == 'reps' and one['value'] == 1 else shown.unit}"


def _description(sessions: list[Row], best: Row, shown: Measure) -> str:
    first, last = sessions[0], sessions[-1]
    if first is last:
        return f"{shown.words} of 1 session, {_written(best, shown)} on {day(best['on'])}."
    records = sum(one["record"] for one in sessions)
    return (
        f"{shown.words} of {counted(len(sessions), 'session')}, "
        f"from {_written(first, shown)} on {day(first['on'])} to {_written(last, shown)} on {day(last['on'])}. "
        f"The best was {_written(best, shown)} on {day(best['on'])}. "
        f"{records} of them {'was a record' if records == 1 else 'were records'}."
    )
