"""StrongLifts: each row is an exercise, with two columns for each set."""

import re
from datetime import datetime

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.shape import Body, File, Set
from workout.imports.table import Table
from workout.imports.values import kg, line, number, prose, start, value, whole

HOUR_S, DAY_S = 3600, 86_400


def reads(table: Table) -> bool:
    return {"dateyyyymmdd", "workoutname", "exercise", "set1reps"} <= table.places().keys()


def read(table: Table) -> File:
    into = Collector("stronglifts", "workouts")
    into.asks.add("timezone")
    keys = table.places()
    units = {found[1]: found[2] for key in keys if (found := re.fullmatch(r"set(\d+)(kg|lb)", key))}
    body = next((key for key in keys if re.fullmatch(r"bodyweight(kg|lb)", key)), "")

    def read_row(cells: Cells) -> None:
        began = start(f"{cells['dateyyyymmdd']} {cells['starttimehmm']}")
        title = line(cells["workoutname"], 100) or "Workout"
        by_clock = bool(cells["starttimehmm"] and cells["endtimehmm"])
        length = _by_clock(cells, began) if by_clock else _in_hours(cells["durationhours"])
        heading = Heading(began, title, length, prose(cells["notes"]), by_clock=by_clock)
        if weight := kg(number(cells[body]), body[-2:]):
            into.measured(Body(began, "weight", weight))
        for set_number, unit in units.items():
            reps = whole(cells[f"set{set_number}reps"], "reps")  # 0: the set failed
            weight = kg(value(cells[f"set{set_number}{unit}"], "weight"), unit)
            if reps is not None or cells[f"set{set_number}time"]:
                into.add(heading, cells["exercise"], Set(reps=reps, weight=weight))

    return read_rows(table, into, read_row)


def _in_hours(text: str) -> int | None:
    """A workout's length in seconds, from hours; None without any. Of more than a thousand hours, it is a thousand."""
    hours = number(text) or 0
    return round(max(-1000, min(hours, 1000)) * HOUR_S) or None


def _by_clock(cells: Cells, began: str) -> int | None:
    """A workout's length by the clock, in seconds. If the end is before the start, midnight was in between. But if it is so by
    less than an hour, the length is negative, because the clocks may have been set back.
    """
    ended = start(f"{cells['dateyyyymmdd']} {cells['endtimehmm']}")
    length = round((datetime.fromisoformat(ended) - datetime.fromisoformat(began)).total_seconds())
    return (length + DAY_S if length <= -HOUR_S else length) or None
