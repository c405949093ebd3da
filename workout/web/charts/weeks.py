"""Draws how much was trained, week by week."""

from datetime import date, timedelta
from typing import Any

from workout.figures import counted, figure, rounded
from workout.units import ONE, Units
from workout.web.charts import svg
from workout.web.charts.frame import BOTTOM, Frame, Key, frame, heading, legend, message
from workout.web.charts.words import day

Row = dict[str, Any]

EMPTY = "No workout was finished in these weeks.\nFinish one, and it appears here."
THIN = 8  # pixels; if a week is narrower, its bar is never dashed, because nobody could see that
KEYS: list[Key] = [(lambda x, y: _box(x, y, "bar"), "Whole week"), (lambda x, y: _box(x, y, "part"), "This week so far")]


def draw_weeks(weeks: list[Row], units: Units, scheme: str = "auto") -> str:
    """The picture, as SVG. `weeks`: a `{starts_on, sessions, minutes, volume_kg}` for each week, up to the current one.

    The bars show volume; or minutes, if no weight was lifted in these weeks.
    """
    if not any(week["sessions"] or week["volume_kg"] for week in weeks):
        content = [heading("Training per week", f"The last {counted(len(weeks), 'week')}"), message(EMPTY)]
        return svg.document("weeks", "Training per week", EMPTY.replace("\n", " "), content, scheme)
    lifted = any(week["volume_kg"] for week in weeks)
    title, name, unit = ("Volume per week", "volume_kg", units.weight) if lifted else ("Minutes per week", "minutes", "min")
    values = [week[name] / ONE.get(unit, 1) for week in weeks]
    starts = [date.fromisoformat(week["starts_on"]) for week in weeks]
    drawn = frame((starts[0], starts[-1] + timedelta(days=7)), values, unit, bars=True)
    bars = [_bar(drawn, start, value) for start, value in zip(starts, values, strict=True)]
    over = bars if drawn.x(7) - drawn.x(0) < THIN or not values[-1] else bars[:-1]
    under_way = [svg.element("path", d=outline, class_="part") for outline in bars[len(over) :]]
    content = [heading(title, _gist(values, unit)), drawn.axes, svg.element("path", d="".join(over), class_="bar"), *under_way]
    return svg.document("weeks", title, _description(weeks, values, unit), [*content, legend(KEYS) if under_way else ""], scheme)


def _bar(drawn: Frame, start: date, value: float) -> str:
    """The outline of a week's bar."""
    begin, end = drawn.x(start.toordinal()), drawn.x(start.toordinal() + 7)
    wide = max(1.0, min((end - begin) * 0.72, 36.0))
    left, top = (begin + end - wide) / 2, drawn.y(value)
    return f"M{left:.1f} {BOTTOM}V{top:.1f}h{wide:.1f}V{BOTTOM}z" if value else ""


def _box(x: float, y: float, class_: str) -> str:
    return svg.element("path", d=f"M{x - 6:.1f} {y + 6:.1f}v-12h12v12z", class_=class_)


def _gist(values: list[float], unit: str) -> str:
    so_far = f"{figure(rounded(values[-1], 0))} {unit} this week so far"
    mean = _mean(values)
    return so_far if mean is None else f"{so_far}, {figure(mean)} {unit} a week before"


def _mean(values: list[float]) -> float | None:
    """The mean of all weeks but the last, which is not over yet; None if there is no other."""
    return rounded(sum(values[:-1]) / (len(values) - 1), 0) if len(values) > 1 else None


def _description(weeks: list[Row], values: list[float], unit: str) -> str:
    most = max(range(len(values)), key=values.__getitem__)
    mean = _mean(values)
    sessions = sum(week["sessions"] for week in weeks)
    return " ".join(
        [
            f"{counted(sessions, 'workout')} in {counted(len(weeks), 'week')}.",
            f"Most in the week of {day(weeks[most]['starts_on'])}, with {figure(rounded(values[most], 0))} {unit}.",
            f"This week so far {figure(rounded(values[-1], 0))} {unit}.",
            *([] if mean is None else [f"The weeks before had {figure(mean)} {unit} each on average."]),
        ]
    )
