"""Taking in what other programs have exported: a file becomes a draft, and the draft is written into the history. An import can
be undone.

`files` reads bytes with one of the `formats`; each of them returns the same `shape`. `names` finds the exercise that a name
means. `drafts` keeps what was read, with its `questions`. `applying` writes it and `undoing` removes it, slice by slice.
`working` has the thread that does both.
"""

from workout.imports.applying import apply
from workout.imports.drafts import Draft, change, create
from workout.imports.files import CSV, JSON, XML, read, read_again, read_own, read_pieces
from workout.imports.formats.assigned import MEANINGS
from workout.imports.reading import find, get
from workout.imports.undoing import undo
from workout.imports.working import Importer, undo_now, write_now

__all__ = [
    "CSV",
    "JSON",
    "XML",
    "MEANINGS",
    "Draft",
    "Importer",
    "apply",
    "change",
    "create",
    "find",
    "get",
    "read",
    "read_again",
    "read_own",
    "read_pieces",
    "undo",
    "undo_now",
    "write_now",
]
