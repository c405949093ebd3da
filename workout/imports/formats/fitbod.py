"""Fitbod: each row is a set. Weights in kg may have been converted from pounds: 6.803893642 for 15 lb."""

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.shape import File, Set
from workout.imports.table import Table
from workout.imports.values import kg, metres, prose, start, value, whole

TITLE = "Workout"
"""The title of each workout, because the file has none."""


def reads(table: Table) -> bool:
    return {"date", "exercise", "reps"} <= table.places().keys() and "isWarmup" in table.header


def read(table: Table) -> File:
    into = Collector("fitbod", "workouts")
    keys = table.places()
    weight = next((key for key in ("weightkg", "weightlbs", "weightlb", "weight") if key in keys), "weight")
    distance = next((key for key in ("distancem", "distancekm", "distancemi") if key in keys), "distancem")

    def read_row(cells: Cells) -> None:
        began = start(cells["date"])
        if len(began) <= 19:
            into.asks.add("timezone")
        amount = value(cells[weight], "weight", zero_is_none=True)
        if amount is not None and weight == "weight":
            into.asks.add("weight_unit")
        one = Set(
            type="warmup" if cells["iswarmup"].lower() == "true" else "working",
            reps=whole(cells["reps"], "reps", zero_is_none=True),
            weight=amount if weight == "weight" else kg(amount, weight.removeprefix("weight")),
            duration_s=whole(cells["durations"], "duration_s", zero_is_none=True),
            distance=metres(value(cells[distance], "distance", zero_is_none=True), distance.removeprefix("distance")),
            note=prose(cells["note"]),
        )
        into.add(Heading(began, TITLE), cells["exercise"], one)

    return read_rows(table, into, read_row)
