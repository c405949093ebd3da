"""Moving in: what other programs have exported."""

from workout import imports
from workout.accounts import User
from workout.db import Connection, Database, Row
from workout.imports import Importer
from workout.web.contract import validation
from workout.web.contract.answers import created, no_content
from workout.web.contract.body import Upload, read_object
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes
from workout.web.contract.schemas.imports import FILES

routes = Routes("Moving in and out")


def read_file(db: Connection, user: User, body: Upload) -> imports.Draft:
    """Make a draft of the file that was sent. The user checks it before it is written. A large file takes a second."""
    if body.media_type == imports.JSON:
        document = read_object(body.content)
        validation.check("Export", document, len(body.content))
        return imports.read_own(db, user, document)
    return imports.read(db, user, body.media_type, body.content)


def read_file_again(db: Connection, user: User, id: int, body: Row) -> imports.Draft | None:
    """Make a new draft of the import's file; None if none of the answers in `body` makes that necessary."""
    return imports.read_again(db, user, id, body)


def undo_all(database: Database, user: User, id: int) -> None:
    """Remove all that the import has written, in slices, so that others can write in between."""
    imports.undo_now(database, user.id, id)


@routes.get("/imports", query="PageQuery", returns={200: "ImportList"})
@login_required
def list_imports(db: Connection, user: User, query: Row) -> Row:
    """List my imports, the newest first."""
    return imports.find(db, user.id, query)


@routes.post(
    "/imports",
    upload=FILES,
    returns={201: "Import"},
    fails={409: "There are too many drafts."},
    slow_work=read_file,
)
@login_required
def create_import(db: Connection, user: User, outcome: imports.Draft) -> Answer:
    """Send a file that another program has exported.

    The file itself is the body, as `text/csv`, `application/json` or `application/xml`: up to 4 MiB and 50,000 rows. It is
    recognised by its columns: Strong, Hevy, FitNotes, StrongLifts, Liftosaur, Fitbod, GymBook, Withings, Fitbit, MyFitnessPal,
    Apple Health; of any other table, say yourself what its columns mean. What GET /export gives is taken back.

    The answer is a draft, and nothing of it is in the history yet. `questions` are what the file leaves open, such as the unit of
    its weights. `exercises` are the names in it: `match` is the exercise that is surely meant; of the others, `candidates` are
    merely alike. A row that cannot be read is left out, and stands under `problems`.
    """
    return created("/imports/{id}", imports.create(db, user.id, outcome))


@routes.get("/imports/{id}", returns={200: "Import"})
@login_required
def read_import(db: Connection, user: User, id: int) -> Row:
    """Read an import: what its file holds, and how far it got."""
    return imports.get(db, user.id, id)


@routes.patch(
    "/imports/{id}",
    body="ImportPatch",
    returns={200: "Import"},
    fails={409: "It is no draft any more."},
    slow_work=read_file_again,
)
@login_required
def change_import(db: Connection, user: User, id: int, body: Row, outcome: imports.Draft | None) -> Row:
    """Answer what a draft leaves open.

    `exercises` says what names mean: an exercise, `create` for one of my own, or `skip`; `rest` says it of all the others that
    have no match. What names mean is remembered for the next file. `on_change` says what becomes of workouts that are in the
    history from an earlier file, and are different in this one.
    """
    return imports.change(db, user.id, id, body, outcome)


@routes.post(
    "/imports/{id}/apply",
    returns={202: "Import"},
    fails={409: "A question is open, it is no draft any more, there would be too many, or another is being undone."},
)
@login_required
def apply_import(db: Connection, user: User, id: int, importer: Importer) -> Answer:
    """Write a draft into my history.

    It is written in the background, the newest first; read the import to see `done` of `total`. It goes on after a crash. What an
    earlier file of the same program has written is known by its local start and title, and is not written again.
    """
    applied = imports.apply(db, user.id, id)
    importer.wake()
    return Answer(202, applied)


@routes.delete(
    "/imports/{id}",
    query="ImportUndoQuery",
    returns={204: None},
    fails={409: "Another import of the same program is being written."},
    afterwards=undo_all,
)
@login_required
def undo_import(db: Connection, user: User, id: int, query: Row) -> Answer:
    """Undo an import, or drop a draft.

    Its workouts, weights, measurements, plans and goals go, and the exercises that were made for it and that nothing else uses.
    What was edited since is kept, unless `edited=delete`; the import then names it under `kept`. The settings that the account
    has taken from a document stay.
    """
    imports.undo(db, user.id, id, query.get("edited", "keep"))
    return no_content()
