"""Translates ids in an exported document to the ids here. The table `import_link` stores both, for each import."""

from workout import clock
from workout.db import Connection


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


def link(db: Connection, import_id: int, kind: str, old_id: int | None, new_id: int | None, *, made: bool) -> None:
    if old_id is not None:
        db.execute(
            """
            INSERT INTO import_link (import_id, kind, old_id, new_id, made)
            VALUES (:import_id, :kind, :old_id, :new_id, :made)
            ON CONFLICT (import_id, kind, old_id) DO NOTHING
            """,
            {"import_id": import_id, "kind": kind, "old_id": old_id, "new_id": new_id, "made": int(made)},
        )
