"""Takes in what other programs have exported, or this program itself. An import can be undone.

`files` reads bytes with one of the `formats`, each of which returns a `shape.File`; `checking` takes out what cannot be.
`names` finds the exercise that a name in the file means. `drafts` stores all this as a draft: nothing of it is in the history
yet, and the person answers `questions` that the file leaves open. Then `applying` writes the draft into the history:
`converting` makes rows of other programs' items, and the `own` modules write those of a document of this program. `undoing`
removes again what was written; `made` knows what of it was edited since. `working` has the thread that does both.

An *item* is what is written or left out as a whole: a workout, a weight or a girth; in a document of this program, also a plan, a
goal, an exercise or the account. By its *identity*, a text, it is recognised in a later file. A *slice* is a few items that are
written in one transaction; until then it is a row of the table `import_part`. A *name* is always that of an exercise, as the file
has it.
"""

from workout.imports.applying import apply
from workout.imports.drafts import Draft, change, create
from workout.imports.files import CSV, JSON, XML, read, read_again, read_own, read_pieces
from workout.imports.formats.headings import MEANINGS
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
