"""Draws muscles on a human figure, from the front and from the back: those that an exercise trains, or a value of each muscle,
such as its sets this week.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from math import inf
from typing import Any, NamedTuple

from workout import clock
from workout.figures import counted, figure
from workout.progress import ENOUGH_SETS, MANY_SETS
from workout.web.charts import svg
from workout.web.charts.anatomy import BACK, BODY, FRONT
from workout.web.charts.frame import Key, heading, legend

Row = dict[str, Any]

HEIGHT = 478
TOP, SCALE = 74, 0.87  # the y at which the figures begin, and how many pixels a unit of `anatomy` has
SIDES = ((svg.WIDTH * 0.26, "Front", FRONT), (svg.WIDTH * 0.74, "Back", BACK))
LABELS, KEYS = 440, 464
BARE = 360, 70  # pixels; of a picture without words: its height, and the y at which it begins
PLACE = re.compile(r"(-?[\d.]+),(-?[\d.]+)")


class Look(NamedTuple):
    scheme: str = "auto"
    bare: bool = False
    """The figures alone, without words."""


class Show(NamedTuple):
    """A picture of all muscles: which value of each it shows, and the steps into which it sorts the values."""

    title: str
    kind: str
    """The CSS class of the shapes: "do" if the value tells how much was trained, "rest" if it is a time (see SHOWS)."""
    value: Callable[[Row, datetime], float]
    """Returns a muscle's value, from its row of `progress.muscles` and the present instant."""
    said: Callable[[float], str]
    """The value in words."""
    steps: tuple[tuple[float, str], ...]
    """The least value of each step, and its name. A muscle with less than the first of these values is drawn plain."""
    gist: Callable[[int], str]
    """Says the most important fact, given how many muscles have reached at least the first step."""


def _hours_left(row: Row, now: datetime) -> float:
    return (clock.parse(row["recovered_at"]) - now).total_seconds() / 3600 if row["recovered_at"] else 0


def _weeks_untrained(row: Row, now: datetime) -> float:
    return inf if row["weeks_untrained"] is None else row["weeks_untrained"]


SHOWS = {
    "volume": Show(
        "Sets this week",
        "do",
        lambda row, now: row["sets"],
        figure,
        ((0.5, f"Under {ENOUGH_SETS} sets"), (ENOUGH_SETS, f"{ENOUGH_SETS} or more"), (MANY_SETS, f"{MANY_SETS} or more")),
        lambda number: f"{counted(number, 'muscle')} trained" if number else "Nothing was trained yet this week.",
    ),
    "recovery": Show(
        "Still recovering",
        "rest",
        _hours_left,
        lambda hours: f"{max(1, round(hours))} h",
        ((1 / 3600, "Up to 24 h"), (24, "24 h or more"), (48, "48 h or more")),
        lambda number: f"{counted(number, 'muscle')} still recovering" if number else "All muscles have recovered.",
    ),
    "untrained": Show(
        "Untrained for weeks",
        "rest",
        _weeks_untrained,
        lambda weeks: "never" if weeks == inf else counted(int(weeks), "week"),
        (
            (1, "1 week"),
            (2, "2 weeks"),
            (3, "3 or more, or never"),
        ),  # from the third week on strength fades (Bosquet et al. 2013)
        lambda number: (
            f"{counted(number, 'muscle')} untrained for a week or more" if number else "All were trained within a week."
        ),
    ),
}


def draw_trained(exercise: Row, names: Mapping[str, str], look: Look) -> str:
    """The muscles that an exercise trains, as SVG. `names`: the names of the muscles, by slug."""
    primary, secondary = ([names[one] for one in exercise[f"{role}_muscles"]] for role in ("primary", "secondary"))
    levels = {**dict.fromkeys(exercise["secondary_muscles"], 1), **dict.fromkeys(exercise["primary_muscles"], 3)}
    parts = [("Trains", primary), ("Helps", secondary)]
    told = [f"{label}: {', '.join(muscles)}." for label, muscles in parts if muscles] or ["It is not known what it trains."]
    steps = [(3, "Trains"), (1, "Helps")]
    return _document("do", (exercise["name"], ", ".join(primary) or told[0], " ".join(told)), levels, steps, look)


def draw_muscles(show: str, muscles: list[Row], names: Mapping[str, str], now: datetime, look: Look) -> str:
    """A value of all muscles, as SVG. `show`: the key in SHOWS of that value. `muscles`: from `progress.muscles`."""
    shown = SHOWS[show]
    values = {row["muscle"]: shown.value(row, now) for row in muscles}
    levels = {muscle: sum(value >= least for least, _ in shown.steps) for muscle, value in values.items()}
    reached = [muscle for muscle, level in levels.items() if level]
    gist = shown.gist(len(reached))
    told = [f"{gist.removesuffix('.')}."]
    for level in range(len(shown.steps), 0, -1):
        at = [f"{names[muscle]} {shown.said(values[muscle])}" for muscle in reached if levels[muscle] == level]
        told += [f"{shown.steps[level - 1][1]}: {', '.join(at)}."] if at else []
    steps = [(level, label) for level, (_, label) in enumerate(shown.steps, 1)]
    return _document(shown.kind, (shown.title, gist, " ".join(told)), levels, steps, look)


def _document(kind: str, words: tuple[str, str, str], levels: Mapping[str, int], steps: list[tuple[int, str]], look: Look) -> str:
    """The picture. `words`: the title, the gist and the description. `levels`: the number of each muscle's step, 0 for plain.
    `steps`: the number and the name of each step in the legend.
    """
    title, gist, description = words
    figures = [_striped(kind), *(_figure(x, muscles, kind, levels) for x, _, muscles in SIDES)]
    if look.bare:
        return svg.document(f"muscles-{kind}", title, description, figures, look.scheme, *BARE)
    sides = [svg.write(x, LABELS, label, "faint", "middle") for x, label, _ in SIDES]
    keys = legend([_key(kind, level, label) for level, label in steps], KEYS)
    return svg.document(
        f"muscles-{kind}", title, description, [heading(title, gist), *figures, *sides, keys], look.scheme, HEIGHT
    )


def _striped(kind: str) -> str:
    """The stripes that mark the first step. Without them, it would differ from the other steps by colour alone."""
    parts = [svg.element("rect", width=5, height=5, class_="plain"), svg.element("path", d="M1.5 0v5", class_=f"{kind} stripe")]
    turned = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    return svg.element("pattern", *parts, id=f"muscles-{kind}", width=5, height=5, **turned)


def _shape(outline: str, kind: str, level: int) -> str:
    """The outline in the style of the step with the number `level`; plain if that is 0."""
    if level == 1:
        return svg.element("path", d=outline, fill=f"url(#muscles-{kind})")
    return svg.element("path", d=outline, class_=f"{kind} step-{level}" if level else "plain")


def _figure(x: float, muscles: Mapping[str, str], kind: str, levels: Mapping[str, int]) -> str:
    """The front or the back of the body, with its middle at x."""
    shapes = [_shape(_whole(outline, x), kind, levels.get(muscle, 0)) for muscle, outline in muscles.items()]
    return "".join([svg.element("path", d=_whole(BODY, x), class_="body"), *shapes])


@cache
def _whole(outline: str, x: float) -> str:
    """The outline and its mirror image, on either side of x."""
    return _put(outline, x, SCALE) + _put(outline, x, -SCALE)


def _put(outline: str, x: float, scale: float) -> str:
    return PLACE.sub(lambda place: f"{x + scale * float(place[1]):.1f} {TOP + SCALE * float(place[2]):.1f}", outline)


def _key(kind: str, level: int, label: str) -> Key:
    return lambda x, y: _shape(f"M{x - 7:.1f} {y + 7:.1f}v-14h14v14z", kind, level), label
