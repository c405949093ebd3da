"""Hevy: workouts, and measurements of the body."""

from datetime import datetime

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.shape import Body, File, Set
from workout.imports.table import Table
from workout.imports.values import Odd, kg, line, metres, number, prose, rir, start, value, whole

TYPES = {"normal": "working", "warmup": "warmup", "dropset": "drop", "failure": "amrap"}
KINDS = {
    "neck": "neck", "shoulder": "shoulders", "shoulders": "shoulders", "chest": "chest", "waist": "waist", "abdomen": "abdomen",
    "hips": "hips", "leftbicep": "left_upper_arm", "rightbicep": "right_upper_arm", "leftforearm": "left_forearm",
    "rightforearm": "right_forearm", "leftthigh": "left_thigh", "rightthigh": "right_thigh", "leftcalf": "left_calf",
    "rightcalf": "right_calf",
}  # fmt: skip
CM = {"cm": 1.0, "in": 2.54}


def reads(table: Table) -> bool:
    keys = table.places().keys()
    of_body = {"date", "fatpercent"} <= keys and bool(keys & {"weightkg", "weightlbs"})
    return {"title", "starttime", "exercisetitle"} <= keys or of_body


def read(table: Table) -> File:
    return _read_workouts(table) if "exercisetitle" in table.places() else _read_measurements(table)


def _read_workouts(table: Table) -> File:
    into = Collector("hevy", "workouts")
    into.asks.add("timezone")
    indexes: dict[tuple[str, str, str], int] = {}

    def read_row(cells: Cells) -> None:
        began = start(cells["starttime"])
        title, note = line(cells["title"], 100) or "Workout", prose(cells["description"])
        heading = Heading(began, title, _length(began, cells), note, by_clock=True)
        if (set_type := cells["settype"].lower() or "normal") not in TYPES:
            raise Odd(f"{set_type[:20]!r} is not a kind of set that is known here")
        one = Set(
            type=TYPES[set_type],
            reps=whole(cells["reps"], "reps"),
            weight=_weight(cells),
            duration_s=whole(cells["durationseconds"], "duration_s", zero_is_none=True),
            distance=_distance(cells),
            rir=rir(cells["rpe"]),
        )
        place = (heading.start, heading.title, cells["exercisetitle"])
        index = int(number(cells["setindex"]) or 0)
        again = index == 0 and indexes.get(place, -1) > 0
        indexes[place] = index
        superset = _label(cells["supersetid"])
        into.add(heading, cells["exercisetitle"], one, note=cells["exercisenotes"], superset=superset, again=again)

    return read_rows(table, into, read_row)


def _length(began: str, cells: Cells) -> int | None:
    """A workout's length by the clock, in seconds; None if the row does not tell its end."""
    if not cells["endtime"]:
        return None
    return round((datetime.fromisoformat(start(cells["endtime"])) - datetime.fromisoformat(began)).total_seconds()) or None


def _label(superset_id: str) -> str | None:
    """A superset's label: `A` for the id 0, `B` for 1; None without an id."""
    found = number(superset_id)
    return None if found is None else chr(ord("A") + int(found)) if 0 <= found < 26 else superset_id[:10]


def _weight(cells: Cells) -> float | None:
    if cells["weightlbs"]:
        return kg(value(cells["weightlbs"], "weight"), "lb")
    return kg(value(cells["weightkg"], "weight"), "kg")


def _distance(cells: Cells) -> float | None:
    if cells["distancemiles"]:
        return metres(value(cells["distancemiles"], "distance", zero_is_none=True), "mi")
    if cells["distancemeters"]:
        return metres(value(cells["distancemeters"], "distance", zero_is_none=True), "m")
    return metres(value(cells["distancekm"], "distance", zero_is_none=True), "km")


def _read_measurements(table: Table) -> File:
    into = Collector("hevy", "measurements")
    into.asks.add("timezone")
    girths = {heading: (KINDS[heading[:-2]], CM[heading[-2:]]) for heading in table.places() if heading[:-2] in KINDS}

    def read_row(cells: Cells) -> None:
        at = start(cells["date"])
        fat, weight = number(cells["fatpercent"]), _weight(cells)
        bodies = [Body(at, "weight", weight, fat)] if weight else []
        for heading, (kind, factor) in girths.items():
            if length := number(cells[heading]):
                bodies.append(Body(at, kind, round(length * factor, 2)))
        for one in bodies:
            into.measured(one)
        if fat and not weight:
            into.ignored["body_fat_without_weight"] += 1
        elif not bodies:
            into.ignored["without_values"] += 1

    return read_rows(table, into, read_row)
