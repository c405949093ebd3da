"""Taking in what other programs have exported: a file becomes a draft, the draft is written into the history, or undone.

`files` reads bytes by one of the `formats`, each of which gives the same `shape`; `names` says which exercise is meant;
`drafts` keeps what was read with its `questions`; `applying` and `undoing` write and remove it in slices, for which `working` has
a thread.
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
