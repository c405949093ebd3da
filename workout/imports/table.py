"""Takes a CSV file apart: its text, delimiter and rows. Refuses other files, and says what to do."""

import csv
import io
import re
from collections.abc import Iterator
from typing import NamedTuple

from workout.db import fold
from workout.errors import Flaw, Invalid, TooLarge

MOST_ROWS = 50_000
MOST_COLUMNS = 400
LONGEST_CELL = 64 * 1024 * 1024
"""Characters: more than any file has. The usual limit of `csv` would be taken for a quote that never closes."""
csv.field_size_limit(LONGEST_CELL)
DELIMITERS = ",;\t"
OTHER_TEXT = {
    "<": "This is XML or HTML, and no CSV file; send the export.xml of Apple Health as application/xml, with its name in .xml.",
    "{": "This is JSON, and no CSV file; send an export of this program as application/json, with its name in .json.",
}
"""What to say of a text that is no CSV file, by the sign with which it begins."""


class Row(NamedTuple):
    line: int
    """The line on which it begins."""
    cells: list[str]


class Table(NamedTuple):
    header: list[str]
    rows: list[Row]
    is_cut: bool = False
    """Whether the file ends in the middle of its last row."""

    def places(self) -> dict[str, int]:
        """For each heading's key (see `key`), its position; if several have the same key, the first one's."""
        found: dict[str, int] = {}
        for position, heading in enumerate(self.header):
            found.setdefault(key(heading), position)
        return found


def key(heading: str) -> str:
    """A heading in lower case, without accents, blanks and signs: `Weight (kg)` becomes `weightkg`."""
    return re.sub(r"[^\w]|_", "", fold(heading.replace("×", "x")))


def refuse(detail: str) -> Invalid:
    return Invalid(Flaw("", detail, "unreadable_file"))


def decode(content: bytes) -> str:
    """The file's text, which must be UTF-8. Raises Invalid, naming the line, if it is not."""
    if content.startswith((b"\xd0\xcf\x11\xe0", b"PK\x03\x04")):
        raise refuse("This is a spreadsheet or an archive, and not a CSV file; open it, and save or export it as CSV in UTF-8.")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise refuse("This file is in UTF-16; save it as CSV in UTF-8.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = content.count(b"\n", 0, error.start) + 1
        raise refuse(f"Line {number} is not text in UTF-8; save the file as CSV in UTF-8.") from None
    if "\0" in text:
        number = text.count("\n", 0, text.index("\0")) + 1
        raise refuse(f"Line {number} holds a NUL byte, so this is no CSV file, or a damaged one; export it again.")
    return text


def read(text: str) -> Table:
    """The table in a text.

    Raises Invalid if it has no rows, too many columns, or a quote that never closes, and TooLarge.
    """
    text = text.lstrip("\r\n")
    for sign, advice in OTHER_TEXT.items():
        if text.startswith(sign):
            raise refuse(advice)
    first = text.split("\n", 1)[0]
    delimiter = max(DELIMITERS, key=first.count)
    if first.count(delimiter) >= MOST_COLUMNS:
        raise refuse(f"Line 1 has more than {MOST_COLUMNS} columns; this is not a file of workouts or weights.")
    try:
        rows = list(_rows(text, delimiter, strict=True))
    except csv.Error:
        rows = list(_rows(text, delimiter, strict=False))
    if not rows or not any(cell.strip() for cell in rows[0].cells):
        raise refuse("The file is empty; export it again.")
    is_cut = not text.endswith(("\n", "\r")) and len(rows[-1].cells) < len(rows[0].cells)
    return Table([cell.strip() for cell in rows[0].cells], rows[1:], is_cut)


def _rows(text: str, delimiter: str, *, strict: bool) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    line, count = 1, 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise refuse(
                    f"A quote that opens in line {line} never closes; the file may be cut off. Export it again."
                ) from None
            raise
        if len(cells) > MOST_COLUMNS:
            raise refuse(f"Line {line} has more than {MOST_COLUMNS} columns.")
        if any(cell.strip() for cell in cells):
            count += 1
            if count > MOST_ROWS + 1:
                raise TooLarge(f"The file has more than {MOST_ROWS} rows; split it, and send the parts one after the other.")
            yield Row(line, cells)
        line = reader.line_num + 1
