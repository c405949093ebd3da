"""The weight over time: each measured day, the trend through them, and the goal."""

from datetime import date
from typing import Any

from workout.figures import counted, rounded
from workout.web.charts import svg
from workout.web.charts.frame import Frame, Key, frame, heading, legend, message
from workout.web.charts.words import day, figure, signed

Row = dict[str, Any]

TITLE = "Weight"
EMPTY = "No weight was recorded in this time.\nRecord one, and it appears here."
FAR = 2.0  # a goal this many times as far off as the weights are spread would press them flat


def draw_weight(trend: Row, goal: Row | None, today: date, scheme: str = "auto") -> str:
    """The picture, as SVG. `trend`: from `weights.trend_over`. `goal`: the weight goal to draw, if there is one."""
    series = trend["series"]
    if not series:
        content = [heading(TITLE, f"The last {counted(trend['days'], 'day')}"), message(EMPTY)]
        return svg.document("weight", TITLE, EMPTY.replace("\n", " "), content, scheme)
    days = [date.fromisoformat(one["on"]) for one in series]
    weights = [one["weight_kg"] for one in series]
    near = goal is not None and _is_near(goal["target"], weights)
    aim = [goal["target"]] if goal and near else []
    drawn = frame((days[0], max(today, days[-1])), [*weights, *(one["trend_kg"] for one in series), *aim], "kg")
    places = [drawn.x(day.toordinal()) for day in days]
    content = [
        heading(TITLE, _gist(trend)),
        drawn.axes,
        svg.dots((x, drawn.y(one["weight_kg"])) for x, one in zip(places, series, strict=True)),
        svg.path(svg.thinned([(x, drawn.y(one["trend_kg"])) for x, one in zip(places, series, strict=True)]), "line"),
        _goal_line(goal, drawn) if goal and near else "",
        legend(_keys(goal, near, weights)),
    ]
    return svg.document("weight", TITLE, _description(trend, goal), content, scheme)


def _is_near(target: float, weights: list[float]) -> bool:
    least, most = min(weights), max(weights)
    room = max(5.0, FAR * (most - least))
    return least - room <= target <= most + room


def _goal_line(goal: Row, drawn: Frame) -> str:
    y = drawn.y(goal["target"])
    return svg.path([(drawn.x.begin, y), (drawn.x.end, y)], "goal")


def _keys(goal: Row | None, near: bool, weights: list[float]) -> list[Key]:
    keys: list[Key] = [
        (lambda x, y: svg.dots([(x - 7, y + 2), (x, y - 2), (x + 7, y + 1)]), "Measured"),
        (lambda x, y: svg.path([(x - 10, y), (x + 10, y)], "line"), "Trend"),
    ]
    if goal:
        where = "" if near else ", below" if goal["target"] < min(weights) else ", above"
        keys.append((lambda x, y: svg.path([(x - 9, y), (x + 9, y)], "goal"), f"Goal {figure(goal['target'])} kg{where}"))
    return keys


def _gist(trend: Row) -> str:
    now = f"{figure(rounded(trend['last']['trend_kg'], 1))} kg on trend"
    change = trend["change_per_week_kg"]
    return now if change is None else f"{now}, {signed(change)} kg a week" if change else f"{now}, steady"


def _description(trend: Row, goal: Row | None) -> str:
    first, last, lowest, highest = (trend[name] for name in ("first", "last", "lowest", "highest"))
    figures = [(f"{figure(one['weight_kg'])} kg", day(one["on"])) for one in (first, last, lowest, highest)]
    (start, start_on), (end, end_on), (least, least_on), (most, most_on) = figures
    sentences = [
        f"From {start} on {start_on} to {end} on {end_on}.",
        f"The lowest was {least} on {least_on}, the highest {most} on {most_on}.",
        f"The trend stands at {figure(last['trend_kg'])} kg.",
    ]
    if first == last:
        sentences = [f"{end} on {end_on}."]
    if trend["change_per_week_kg"] is not None:
        sentences.append(f"It changes by {signed(trend['change_per_week_kg'])} kg a week lately.")
    if goal:
        sentences.append(f"The goal is {figure(goal['target'])} kg.")
    return " ".join(sentences)
