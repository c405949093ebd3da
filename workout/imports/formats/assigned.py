"""Reads any table of sets. What its columns mean is told by a person or, in a file of GymBook, by their headings."""

import re
from collections.abc import Callable, Mapping

from workout.errors import Flaw, Invalid
from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.formats.headings import guessed, tell_of_training, varies_within_a_day
from workout.imports.shape import Body, File, Sample, Set
from workout.imports.table import Table
from workout.imports.values import Odd, kg, line, metres, orders, prose, rir, seconds, start, whole, with_unit
from workout.limits import SETS_IN_ENTRY

NEEDED = ("date", "exercise")
UNITS: dict[str, tuple[str, Callable[[float | None, str], float | None]]] = {
    "weight": ("weight_unit", kg), "body_weight": ("weight_unit", kg), "distance": ("distance_unit", metres),
}  # fmt: skip
"""For each meaning whose values have a unit: the question about it, which is also what a column of units means, and what converts
the values.
"""
LONGEST_HEADING = 200
"""Characters. Cells are shown up to this length too."""
OF_BODY = ("date", "body_weight", "time", "weight_unit", "note")
"""The columns that a table of the body's weight may have. It needs the first two."""
VALUES = ("reps", "weight", "distance", "duration")
SKIPPED = {"saltato", "saltata", "skipped", "ubersprungen"}
YES = {"1", "true", "yes", "si", "sì", "x", "ja"}


def reads(table: Table) -> bool:
    """Whether GymBook has written the table, in Italian: it writes `10 ripetizioni`. Of other tables, a person has to say what
    the columns mean.
    """
    keys = table.places()
    if not {"data", "esercizio", "ripetizioni"} <= keys.keys():
        return False
    at = keys["ripetizioni"]
    return any("ripetizion" in row.cells[at].lower() for row in table.rows if len(row.cells) > at)


def can_be_assigned(table: Table) -> bool:
    """Whether a person could say what the columns mean: it has rows, and at least three columns with different headings, none of
    which is too long to be named.
    """
    differ = len(set(table.header)) == len(table.header) >= 3
    return differ and max(map(len, table.header)) <= LONGEST_HEADING and bool(table.rows)


def unread(table: Table) -> File:
    """A File of a table whose columns nobody has explained yet: it has no workouts, and asks the question `columns`."""
    into = Collector("csv", "columns")
    into.rows = len(table.rows)
    return _with_columns(into.file(), table)


def read_as_told(table: Table, columns: Mapping[str, str]) -> File:
    """The file, read as a person has said. `columns`: `{meaning: heading}`. Raises Invalid if a heading is not in the file, or a
    column that is needed is not named.
    """
    problems = [
        Flaw(
            f"/answers/columns/{meaning}",
            f"The file has no column {heading[:60]!r}; it has {', '.join(table.header)[:500]}.",
            "not_found",
        )
        for meaning, heading in columns.items()
        if heading not in table.header
    ]
    is_of_body = "body_weight" in columns
    problems += [
        Flaw(f"/answers/columns/{meaning}", "Say which column holds it.", "required")
        for meaning in (OF_BODY[:2] if is_of_body else NEEDED)
        if meaning not in columns
    ]
    problems += [
        Flaw(f"/answers/columns/{meaning}", "A table of the body's weight has no such column; leave it out.", "unknown_field")
        for meaning in columns
        if is_of_body and meaning not in OF_BODY
    ]
    if not is_of_body and not columns.keys() & set(VALUES):
        problems.append(Flaw("/answers/columns", f"Name a column for at least one of: {', '.join(VALUES)}.", "required"))
    if problems:
        raise Invalid(*problems)
    return _with_columns(_read_body(table, columns) if is_of_body else read_assigned(table, columns), table)


def _with_columns(file: File, table: Table) -> File:
    rows = [[cell[:LONGEST_HEADING] for cell in row.cells] for row in table.rows[:3]]
    sample = Sample(table.header, rows, _guess(table))
    return file._replace(asks=file.asks | {"columns"}, table=sample)


def _guess(table: Table) -> dict[str, str]:
    """What the columns seem to mean: as `guessed` says, but a weight is the body's, unless the table seems to be of training."""
    found = guessed(table)
    body = found.pop("body_weight", found.get("weight"))
    if body is None or tell_of_training(table) or varies_within_a_day(table):
        return found
    found["body_weight"] = body
    return {meaning: found[meaning] for meaning in OF_BODY if meaning in found}


def read(table: Table) -> File:
    return read_assigned(table, guessed(table), "gymbook", day_first=True)


def read_assigned(table: Table, columns: Mapping[str, str], source: str = "csv", *, day_first: bool = False) -> File:
    """What the table holds. `columns`: `{meaning: heading}`. `day_first`: True if dates such as 09/01/25 are known to begin with
    the day, so that nobody has to be asked.
    """
    into = Collector(source, "workouts")
    places = {meaning: table.header.index(heading) for meaning, heading in columns.items()}
    starts, units = _starts(table, places["date"], into, day_first=day_first), Units(table, columns, places, into)

    def read_row(cells: Cells) -> None:
        if cells["skipped"].lower() in SKIPPED | YES or any(cells[name].lower() in SKIPPED for name in VALUES):
            into.ignored["not_done"] += 1
            return
        began = starts(cells)
        one = Set(
            reps=_reps(cells["reps"]),
            weight=units.read(cells, "weight"),
            duration_s=_seconds(cells["duration"]),
            distance=units.read(cells, "distance"),
            rir=rir(cells["rpe"]),
            note=prose(cells["note"]),
        )
        heading = Heading(began, line(cells["title"], 100) or "Workout")
        for _ in range(_sets(cells["sets"])):
            into.add(heading, cells["exercise"], one)

    return read_rows(table, into, read_row, places)


def _read_body(table: Table, columns: Mapping[str, str]) -> File:
    into = Collector("csv", "weight")
    places = {meaning: table.header.index(heading) for meaning, heading in columns.items()}
    starts, units = _starts(table, places["date"], into), Units(table, columns, places, into)

    def read_row(cells: Cells) -> None:
        at = starts(cells)
        weight = units.read(cells, "body_weight")
        if weight:
            into.measured(Body(at, "weight", weight, note=prose(cells["note"])))
        else:
            into.ignored["without_values"] += 1

    return read_rows(table, into, read_row, places)


def _starts(table: Table, place: int, into: Collector, *, day_first: bool = False) -> Callable[[Cells], str]:
    """A function that reads the date and time of a row, and adds to `into` what they leave open. `place`: of the dates."""
    fits = orders(row.cells[place] for row in table.rows if len(row.cells) > place)
    if len(fits) == 2 and not day_first:
        into.asks.add("date_order")

    def read_start(cells: Cells) -> str:
        began = start(f"{cells['date']} {cells['time']}", month_first=fits == {"month_first"})
        into.asks.update({"timezone"} if len(began) <= 19 else (), {"time_of_day"} if len(began) == 10 else ())
        return began

    return read_start


def _sets(text: str) -> int:
    """How many sets a row stands for. Raises Odd if that is no number from 1 to SETS_IN_ENTRY."""
    amount, _ = with_unit(text) if text else (1, "")
    if amount is None or amount != int(amount) or not 1 <= amount <= SETS_IN_ENTRY:
        raise Odd(f"a row stands for 1 to {SETS_IN_ENTRY} sets, and this says {text[:40]}")
    return int(amount)


def _reps(text: str) -> int | None:
    amount, word = with_unit(text) if text else (None, "")
    if amount is None and word:
        raise Odd(f"{word[:40]} is no number of reps")
    return whole(str(amount), "reps") if amount is not None else None


def _seconds(text: str) -> int | None:
    return whole(text, "duration_s", zero_is_none=True) if re.fullmatch(r"[\d.,]+", text) else seconds(text) or None


class Units:
    """Reads the weights and distances of a table, and tells `into` what the table leaves open."""

    def __init__(self, table: Table, columns: Mapping[str, str], places: dict[str, int], into: Collector) -> None:
        self._columns = columns
        self._into = into
        with_units = UNITS.keys() & places.keys()
        self._told = {meaning for meaning in with_units for row in table.rows if self._is_told(Cells(places, row), meaning)}

    def read(self, cells: Cells, meaning: str) -> float | None:
        """A weight in kg or a distance in metres. If no row tells a unit, as it is written. Raises Odd if only others do."""
        question, convert = UNITS[meaning]
        amount, unit = self._amount(cells, meaning)
        if not amount:
            return None
        if amount < 0:
            raise Odd(f"a {meaning.removeprefix('body_')} is not negative, and this is {amount:g}")
        if unit:
            return convert(amount, unit)
        if meaning in self._told:
            raise Odd("this row tells no unit, and others do")
        self._into.asks.add(question)
        return amount

    def _amount(self, cells: Cells, meaning: str) -> tuple[float | None, str]:
        amount, unit = with_unit(cells[meaning])
        return amount, unit or cells[UNITS[meaning][0]] or _unit_in(self._columns.get(meaning, ""))

    def _is_told(self, cells: Cells, meaning: str) -> bool:
        """Whether the row has such a value, with a unit that is known."""
        try:
            return bool(UNITS[meaning][1](*self._amount(cells, meaning)))
        except Odd:
            return False


def _unit_in(heading: str) -> str:
    """The unit that a heading names in brackets, or at its end: `Weight (lbs)`, `weight_kg`."""
    found = re.search(r"[(_ ](kgs?|lbs?|km|mi|miles|m|meters|metres)\)?$", heading.strip(), re.IGNORECASE)
    return found[1] if found else ""
