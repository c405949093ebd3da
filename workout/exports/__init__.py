"""Taking everything along: all that a person has as one JSON document, and most of it as tables for a spreadsheet.

`rows` reads page by page, so that ten years take no more memory than one. `takeout` writes what it reads as JSON, and `tables`
writes it as CSV. `imports` takes the JSON back.
"""

from workout.exports.tables import TABLES, write_table
from workout.exports.takeout import FORMAT, VERSION, write

__all__ = ["FORMAT", "TABLES", "VERSION", "write", "write_table"]
