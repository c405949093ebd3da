"""StrongLifts: each row is an exercise, with two columns for each set."""

import re
from datetime import datetime

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.shape import Body, File, Set
from workout.imports.table import Table
from workout.imports.values import kg, line, number, prose, start, value, whole


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
        heading = Heading(began, title, _length(cells, began), prose(cells["notes"]))
        if weight := kg(number(cells[body]), body[-2:]):
            into.measured(Body(began, "weight", weight))
        for set_number, unit in units.items():
            reps = whole(cells[f"set{set_number}reps"], "reps")  # 0: the set failed
            weight = kg(value(cells[f"set{set_number}{unit}"], "weight"), unit)
            if reps is not None or cells[f"set{set_number}time"]:
                into.add(heading, cells["exercise"], Set(reps=reps, weight=weight))

    return read_rows(table, into, read_row)


def _length(cells: Cells, began: str) -> int | None:
    """A workout's length in seconds: from its start to its end, or else from its length in hours, which has one decimal. None if
    the row tells neither.
    """
    if cells["starttimehmm"] and cells["endtimehmm"]:
        ended = start(f"{cells['dateyyyymmdd']} {cells['endtimehmm']}")
        length = round((datetime.fromisoformat(ended) - datetime.fromisoformat(began)).total_seconds())
        return length % 86_400 or None  # the workout may have ended after midnight
    return round((number(cells["durationhours"]) or 0) * 3600) or None
