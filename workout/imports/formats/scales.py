"""Body weight, as exported by scales and diaries: Withings, Fitbit, MyFitnessPal."""

import re

from workout.imports.collecting import Collector
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.formats.headings import tell_of_training, varies_within_a_day
from workout.imports.shape import Body, File
from workout.imports.table import Row, Table, key
from workout.imports.values import Odd, kg, number, orders, prose, start

_MASS = re.compile(r"\((kg|lbs?)\)$", re.IGNORECASE)


def reads(table: Table) -> bool:
    table = _without_title(table)
    return not tell_of_training(table) and (_is_withings(table) or _is_diary(table))


def read(table: Table) -> File:
    table = _without_title(table)
    return _read_withings(table) if _is_withings(table) else _read_diary(table)


def _is_diary(table: Table) -> bool:
    if not {"date", "weight"} <= table.places().keys():
        return False
    return len(table.header) == 2 or not varies_within_a_day(table)


def _is_withings(table: Table) -> bool:
    """Whether Withings has written the table: after the date, it then has several columns of masses, in any language. The first
    is the weight of the body, so that hardly any row has a larger one.
    """
    masses = [place for place, heading in enumerate(table.header) if _MASS.search(heading)]
    if masses[:3] != [1, 2, 3]:
        return False
    return 2 * sum(_exceeds_the_first(row, masses) for row in table.rows) <= len(table.rows)


def _exceeds_the_first(row: Row, places: list[int]) -> bool:
    """Whether one of these cells has a larger number than the first of them. False if that is empty, or one is no number."""
    try:
        first, *others = [number(row.cells[place]) or 0 for place in places if place < len(row.cells)]
    except (Odd, ValueError):
        return False
    return 0 < first < max(others, default=0)


def _read_withings(table: Table) -> File:
    """Read a file of Withings. Its columns are known by their position: date, weight, mass of the fat, other masses, comment."""
    into = Collector("withings", "weight")
    into.asks.add("timezone")
    units = [(found[1] if (found := _MASS.search(heading)) else "") for heading in table.header]
    places = {"date": 0, "weight": 1, "fat": 2, "comment": len(table.header) - 1}

    def read_row(cells: Cells) -> None:
        weight, fat = kg(number(cells["weight"]), units[1]), kg(number(cells["fat"]), units[2])
        if not weight:
            into.ignored["without_values"] += 1
            return
        fat_pct = round(fat / weight * 100, 1) if fat else None
        into.measured(Body(start(cells["date"]), "weight", weight, fat_pct, prose(cells["comment"])))

    return read_rows(table, into, read_row, places)


def _read_diary(table: Table) -> File:
    """Read a file of Fitbit or MyFitnessPal. It does not say its unit. Whether dates begin with the day or the month depends on
    what its owner has chosen in that program.
    """
    keys = table.places()
    into = Collector("fitbit" if "bmi" in keys else "myfitnesspal", "weight")
    into.asks |= {"timezone", "weight_unit"}
    fits = orders(row.cells[keys["date"]] for row in table.rows if len(row.cells) > keys["date"])
    if len(fits) == 2:
        into.asks.add("date_order")
    has_time = False

    def read_row(cells: Cells) -> None:
        nonlocal has_time
        weight, fat = number(cells["weight"]), number(cells["fat"] or cells["bodyfat"] or cells["fatpercent"])
        if not weight:
            into.ignored["without_values"] += 1
            return
        at = start(f"{cells['date']} {cells['time']}", month_first=fits == {"month_first"})
        has_time |= len(at) > 10
        into.measured(Body(at, "weight", weight, fat or None))

    file = read_rows(table, into, read_row)
    return file if has_time else file._replace(asks=file.asks | {"time_of_day"})


def _without_title(table: Table) -> Table:
    """The table without a title line: Fitbit writes `Body` above the headings."""
    if len(table.header) == 1 and key(table.header[0]) == "body" and table.rows:
        return table._replace(header=[cell.strip() for cell in table.rows[0].cells], rows=table.rows[1:])
    return table
