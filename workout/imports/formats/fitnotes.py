"""FitNotes: sets by date, without a time or a name of the workout; and measurements of the body."""

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.formats.hevy import CM
from workout.imports.shape import Body, File, Set
from workout.imports.table import Row, Table
from workout.imports.values import Odd, kg, metres, number, prose, seconds, start, time_of, value, whole

TITLE = "Workout"
"""The title of each workout, because the file has none."""
KINDS = {
    "bodyweight": "weight", "neck": "neck", "shoulders": "shoulders", "chest": "chest", "waist": "waist", "hips": "hips",
    "bicep (left)": "left_upper_arm", "bicep (right)": "right_upper_arm", "left bicep": "left_upper_arm",
    "right bicep": "right_upper_arm", "forearm (left)": "left_forearm", "forearm (right)": "right_forearm",
    "left forearm": "left_forearm", "right forearm": "right_forearm", "thigh (left)": "left_thigh",
    "thigh (right)": "right_thigh", "left thigh": "left_thigh", "right thigh": "right_thigh", "calf (left)": "left_calf",
    "calf (right)": "right_calf", "left calf": "left_calf", "right calf": "right_calf",
}  # fmt: skip


def reads(table: Table) -> bool:
    keys = table.places().keys()
    of_sets = {"date", "exercise", "category", "reps", "distanceunit"} <= keys
    return of_sets or {"date", "time", "measurement", "value", "unit"} <= keys


def read(table: Table) -> File:
    return _read_workouts(table) if "exercise" in table.places() else _read_measurements(table)


def _read_workouts(table: Table) -> File:
    into = Collector("fitnotes", "workouts", merge=True)
    into.asks |= {"timezone", "time_of_day"}
    table = _mended(table)

    def read_row(cells: Cells) -> None:
        one = Set(
            reps=whole(cells["reps"], "reps", zero_is_none=True),
            weight=_weight(cells, into),
            duration_s=seconds(cells["time"]) or None,
            distance=_distance(cells, into),
            note=prose(cells["comment"]),
        )
        into.add(Heading(start(cells["date"]), TITLE), cells["exercise"], one)

    return read_rows(table, into, read_row)


def _mended(table: Table) -> Table:
    """The table, with each exercise's name in one cell. FitNotes does not quote commas in names, so each comma makes another
    column.
    """
    at = table.places()["exercise"]
    columns = len(table.header)
    rows = []
    for row in table.rows:
        more = len(row.cells) - columns
        if more > 0:
            name = ",".join(row.cells[at : at + more + 1])
            row = Row(row.line, [*row.cells[:at], name, *row.cells[at + more + 1 :]])
        rows.append(row)
    return table._replace(rows=rows)


def _weight(cells: Cells, into: Collector) -> float | None:
    for key, unit in (("weightlbs", "lb"), ("weightkgs", "kg"), ("weightkg", "kg"), ("weight", cells["weightunit"])):
        amount = value(cells[key], "weight", zero_is_none=True)
        if amount is not None and unit:
            return kg(amount, unit)
        if amount is not None:
            into.asks.add("weight_unit")
            return amount
    return None


def _distance(cells: Cells, into: Collector) -> float | None:
    amount = value(cells["distance"], "distance", zero_is_none=True)
    if amount is not None and cells["distanceunit"]:
        return metres(amount, cells["distanceunit"])
    if amount is not None:
        into.asks.add("distance_unit")
    return amount


def _read_measurements(table: Table) -> File:
    into = Collector("fitnotes", "body")
    into.asks.add("timezone")
    fat: dict[str, float] = {}

    def read_row(cells: Cells) -> None:
        day, what, amount = start(cells["date"])[:10], cells["measurement"].lower(), number(cells["value"])
        at, unit = day + time_of(cells["time"]), cells["unit"].lower()
        if amount is None:
            into.ignored["without_values"] += 1
        elif what in ("body fat", "bodyfat"):
            fat[day] = amount
        elif what not in KINDS:
            into.ignored["other_measurements"] += 1
        elif KINDS[what] == "weight":
            into.measured(Body(at, "weight", kg(amount, unit) or amount))
        elif unit in CM:
            into.measured(Body(at, KINDS[what], round(amount * CM[unit], 2)))
        else:
            raise Odd(f"{unit[:20]!r} is not a unit of length that is known here")

    file = read_rows(table, into, read_row)
    with_fat = [one._replace(fat_pct=fat.pop(one.at[:10], None)) if one.kind == "weight" else one for one in file.bodies]
    if fat:
        into.ignored["body_fat_without_weight"] += len(fat)
    return file._replace(bodies=tuple(with_fat), ignored=into.ignored)
