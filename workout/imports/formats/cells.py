"""Goes through the rows of a table, and finds a row's cells by the names of their columns."""

from collections.abc import Callable

from workout.imports.collecting import Collector
from workout.imports.shape import File
from workout.imports.table import Row, Table
from workout.imports.values import Odd


class Cells:
    """One row. `cells["reps"]` is the text in that column; empty if the file has no such column."""

    def __init__(self, places: dict[str, int], row: Row) -> None:
        self._places = places
        self._cells = row.cells
        self.line = row.line

    def __getitem__(self, key: str) -> str:
        place = self._places.get(key)
        return self._cells[place].strip() if place is not None and place < len(self._cells) else ""


def read_rows(table: Table, into: Collector, read_row: Callable[[Cells], None], places: dict[str, int] | None = None) -> File:
    """Call `read_row` for each row, which adds to `into` what the row says. Returns what `into` then holds.

    A row for which it raises Odd becomes a problem of the file. `places`: the position of each column by its key; None takes them
    from the headings.
    """
    places = table.places() if places is None else places
    into.rows = len(table.rows)
    for row in table.rows:
        into.line = row.line
        try:
            if table.is_cut and row is table.rows[-1]:
                raise Odd("the file ends in the middle of this row; export it again")
            read_row(Cells(places, row))
        except Odd as odd:
            into.problem(f"{str(odd)[0].upper()}{str(odd)[1:]}.")
    return into.file()
