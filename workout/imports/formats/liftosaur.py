"""Liftosaur: a row is a set of a program, done or not."""

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.shape import File, Set
from workout.imports.table import Table
from workout.imports.values import kg, line, prose, rir, start, value, whole


def reads(table: Table) -> bool:
    return {"workoutdatetime", "exercise", "completedreps"} <= table.places().keys()


def read(table: Table) -> File:
    into = Collector("liftosaur", "workouts")

    def read_row(cells: Cells) -> None:
        if not cells["completedreps"]:
            into.ignored["not_done"] += 1
            return
        began = start(cells["workoutdatetime"])
        if len(began) <= 19:
            into.asks.add("timezone")
        heading = Heading(began, line(cells["dayname"] or cells["program"], 100) or "Workout", note=prose(cells["workoutnotes"]))
        weight, unit = cells["completedweightvalue"], cells["completedweightunit"]
        if not weight:
            weight, unit = cells["weightvalue"], cells["weightunit"]
        one = Set(
            type="warmup" if _is_yes(cells["iswarmupset"]) else "amrap" if _is_yes(cells["isamrap"]) else "working",
            reps=whole(cells["completedreps"], "reps"),
            weight=kg(value(weight, "weight", zero_is_none=True), unit or "kg"),
            rir=rir(cells["completedrpe"]),
        )
        name = ", ".join(filter(None, (cells["exercise"], cells["equipment"])))
        into.add(heading, name, one, note=cells["notes"] or cells["exercisenotes"])

    return read_rows(table, into, read_row)


def _is_yes(text: str) -> bool:
    return text.lower() in ("1", "true", "yes")
