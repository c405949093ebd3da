"""The formats that are known. Each is a module with `reads`, which says whether a table has that format, and `read`, which
returns what the table holds.

To add a format, write such a module, name it in TABLES, and put a sample with its right result into the tests.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from workout.imports import table
from workout.imports.formats import assigned, fitbod, fitnotes, hevy, liftosaur, scales, strong, stronglifts
from workout.imports.shape import File
from workout.imports.table import Table


class Format(Protocol):
    def reads(self, table: Table) -> bool: ...

    def read(self, table: Table) -> File: ...


TABLES: Sequence[Format] = (strong, hevy, fitnotes, stronglifts, liftosaur, fitbod, assigned, scales)
"""The formats of CSV files, in the order in which they are tried."""


def read_csv(content: bytes, columns: Mapping[str, str] | None = None) -> File:
    """What a CSV file holds. `columns`: `{meaning: heading}`, if a person has said what the file's columns mean.

    If no known program wrote the file and nobody has said that, the result holds nothing yet, and asks the question `columns`.
    Raises Invalid if it is no CSV file, if its columns make no sense (see `assigned.can_be_assigned`), or if `columns` do not fit
    it. Raises TooLarge.
    """
    found = table.read(table.decode(content))
    if columns is not None:
        return assigned.read_as_told(found, columns)
    for known in TABLES:
        if known.reads(found):
            return known.read(found)
    if assigned.can_be_assigned(found):
        return assigned.unread(found)
    headings = ", ".join(heading[:30] for heading in found.header[:12])
    raise table.refuse(f"No program that is known here writes these columns: {headings}.")
