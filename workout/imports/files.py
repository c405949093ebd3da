"""Makes a draft of the bytes that somebody has sent."""

import threading
from collections.abc import Callable, Iterable

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.imports import drafts, formats, own, reading
from workout.imports.checking import checked
from workout.imports.drafts import Draft
from workout.imports.formats import apple_health
from workout.imports.shape import File
from workout.imports.values import exchanged

CSV, JSON, XML = "text/csv", "application/json", "application/xml"

_turns = threading.Lock()
"""Held while a file is read, so that a process reads one at a time. Many at once would take its memory, and everybody's time."""


def read(db: Connection, user: User, media_type: str, content: bytes) -> Draft:
    """The draft of a file. Only reads from the database. Raises Invalid, and TooLarge."""
    with _turns:
        file = READERS[media_type](content)
        again = "date_order" in file.asks or "columns" in file.asks
        return _draft(db, user, file, content.decode("utf-8-sig") if again else None, is_dated="date_order" not in file.asks)


def read_pieces(db: Connection, user: User, pieces: Iterable[bytes]) -> Draft:
    """The draft of an Apple Health file of any size. `pieces`: its bytes, part by part. Only reads from the database. Raises
    Invalid, and TooLarge.
    """
    return _draft(db, user, apple_health.read_xml(pieces))


def read_own(db: Connection, user: User, document: Row) -> Draft:
    """The draft of a document that this program has exported, once it is validated. Only reads from the database."""
    with _turns:
        return own.draft(db, user, document)


def read_again(db: Connection, user: User, import_id: int, changes: Row) -> Draft | None:
    """The draft of the import's file, read again for a new answer; None if that is not needed. Raises NotFound and Invalid.

    `changes`: the body of PATCH /imports/{id}. The file is read again if they answer `columns` or `date_order`, unless its text
    is not stored.
    """
    answers = reading.row(db, user.id, import_id)["answers"] | changes.get("answers", {})
    if not changes.get("answers", {}).keys() & {"columns", "date_order"}:
        return None
    content = reading.content(db, user.id, import_id)
    if content is None:
        return None
    with _turns:
        file = formats.read_csv(content.encode(), answers.get("columns"))
        dated = exchange_day_and_month(file) if answers.get("date_order") == "month_first" else file
        return _draft(db, user, dated, content, is_dated="date_order" not in file.asks or "date_order" in answers)


def _draft(db: Connection, user: User, file: File, content: str | None = None, *, is_dated: bool = True) -> Draft:
    """The draft of a file without what cannot be. `content`: as in Draft. `is_dated`: as in `checking.checked`."""
    return drafts.draft(db, user, checked(file, clock.now().date(), is_dated=is_dated), content)


READERS: dict[str, Callable[[bytes], File]] = {
    CSV: formats.read_csv,
    XML: lambda content: apple_health.read_xml([content]),
}


def exchange_day_and_month(file: File) -> File:
    """The file, with day and month exchanged in all dates that can be read both ways."""
    return file._replace(
        workouts=tuple(one._replace(start=exchanged(one.start)) for one in file.workouts),
        bodies=tuple(one._replace(at=exchanged(one.at)) for one in file.bodies),
    )
