"""Translates ids in an exported document to the ids here. The table `import_link` stores both, for each import."""

from workout import clock
from workout.db import Connection
from workout.errors import Flaw, Invalid


def time(rfc3339: str) -> str:
    """An instant of the document, as the text that is stored."""
    return clock.text(clock.parse(rfc3339))


def links(db: Connection, import_id: int, kind: str) -> dict[int, int]:
    """`{id in the document: id here}`, for things of that kind."""
    rows = db.execute(
        "SELECT old_id, new_id FROM import_link WHERE import_id = :import_id AND kind = :kind",
        {"import_id": import_id, "kind": kind},
    )
    return {row["old_id"]: row["new_id"] for row in rows}


def missing(kind: str, old_id: int) -> str:
    """Why something cannot be taken over that refers to this exercise or plan of the document."""
    return f"The document has no {kind} {old_id}, or that was left out too."


def here(known: dict[int, int], exercise_id: int, pointer: str) -> int:
    """The id here of an exercise of the document. `known`: what `links` returns. Raises Invalid if it is missing; `pointer`:
    where in the document's plan, goal or workout it is named.
    """
    if exercise_id not in known:
        raise Invalid(Flaw(f"{pointer}/exercise_id", missing("exercise", exercise_id), "not_found"))
    return known[exercise_id]


def link(db: Connection, import_id: int, kind: str, old_id: int | None, new_id: int, *, made: bool) -> None:
    """Store the ids of a thing in the document and here. `made`: whether it was made for the import.

    What was made is stored even if the document has no id for it, or has used the id before: then under a negative id, to which
    nothing in a document can refer.
    """
    if not (old_id and _link(db, import_id, kind, old_id, new_id, made=made)) and made:
        _link(db, import_id, kind, -new_id, new_id, made=True)


def _link(db: Connection, import_id: int, kind: str, old_id: int, new_id: int, *, made: bool) -> bool:
    """Store the ids, unless the import has something else under `old_id`. Returns whether it did."""
    stored = db.execute(
        """
        INSERT INTO import_link (import_id, kind, old_id, new_id, made)
        VALUES (:import_id, :kind, :old_id, :new_id, :made)
        ON CONFLICT (import_id, kind, old_id) DO NOTHING
        """,
        {"import_id": import_id, "kind": kind, "old_id": old_id, "new_id": new_id, "made": int(made)},
    )
    return stored.rowcount > 0
