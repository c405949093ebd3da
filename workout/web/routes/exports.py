"""Exporting all that a user has, as one document or as tables."""

from collections.abc import Iterable, Iterator

from workout import exports
from workout.accounts import User
from workout.db import Database
from workout.web.contract.promise import Answer, login_required
from workout.web.contract.routes import Routes

routes = Routes("Moving in and out")

CSV = "text/csv"
PIECE = 32 * 1024
"""Characters. The text is sent in pieces of at least this size; only the last may be smaller."""


def download(database: Database, user: User, name: str, table: str = "") -> Answer:
    """The answer with a file called `name`: the table called `table`, or, without one, the document with everything. It is
    written while it is sent, all of it from the same state of the database.
    """

    def pieces() -> Iterator[bytes]:
        with database.reading() as db:
            yield from gathered(exports.write_table(db, user, table) if table else exports.write(db, user))

    return Answer(200, pieces(), {"Content-Disposition": f'attachment; filename="{name}"'})


def gathered(texts: Iterable[str]) -> Iterator[bytes]:
    """The texts, joined into pieces of at least PIECE characters, as bytes."""
    waiting: list[str] = []
    size = 0
    for text in texts:
        waiting.append(text)
        size += len(text)
        if size >= PIECE:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


@routes.get("/export", returns={200: "Export"}, long=True, secret=True)
@login_required
def export_everything(database: Database, user: User) -> Answer:
    """Take everything along.

    All that is mine as one document: my account's settings, my exercises, plans, goals, weights, measurements and workouts. POST
    /imports takes it back, also on another server: what is there already is not written twice. `exercise_id`, `plan_id` and
    `day_id` refer to the ids within the document. Fields that are empty are left out; so is what most sets are, `done` and
    `working`.
    """
    return download(database, user, "workout.json")


@routes.get("/export/sets.csv", returns={200: "ExportTable"}, media_type=CSV, long=True, secret=True)
@login_required
def export_sets(database: Database, user: User) -> Answer:
    """Take my sets along as a table.

    Each set that was done is a row. In all the tables, a text that a spreadsheet would run as a formula begins with an
    apostrophe.
    """
    return download(database, user, "sets.csv", "sets")


@routes.get("/export/sessions.csv", returns={200: "ExportTable"}, media_type=CSV, long=True, secret=True)
@login_required
def export_sessions(database: Database, user: User) -> Answer:
    """Take my workouts along as a table."""
    return download(database, user, "sessions.csv", "sessions")


@routes.get("/export/weights.csv", returns={200: "ExportTable"}, media_type=CSV, long=True, secret=True)
@login_required
def export_weights(database: Database, user: User) -> Answer:
    """Take my weight along as a table."""
    return download(database, user, "weights.csv", "weights")


@routes.get("/export/measurements.csv", returns={200: "ExportTable"}, media_type=CSV, long=True, secret=True)
@login_required
def export_measurements(database: Database, user: User) -> Answer:
    """Take my measurements along as a table."""
    return download(database, user, "measurements.csv", "measurements")


@routes.get("/export/strong.csv", returns={200: "ExportTable"}, media_type=CSV, long=True, secret=True)
@login_required
def export_strong(database: Database, user: User) -> Answer:
    """Take my workouts along as the app Strong exports them, which many other apps read.

    In local time, kg and metres; POST /imports takes it as well.
    """
    return download(database, user, "strong.csv", "strong")
