"""Refuses what cannot be done with an import yet."""

from workout import limits
from workout.db import Connection, Row
from workout.errors import Conflict
from workout.imports import questions


def refuse_meanwhile(db: Connection, found: Row, status: str, doing: str) -> None:
    """Raise Conflict while another import from the same program is under way with that status. `doing`: what happens to it, in
    words.

    What two files share is written once. If one were written while the other is undone, it could be lost.
    """
    other = db.execute(
        """
        SELECT id
          FROM import
         WHERE user_id = :user_id AND source = :source AND status = :status AND working = 1 AND id <> :id
         LIMIT 1
        """,
        {**found, "status": status},
    ).fetchone()
    if other:
        detail = f"Import {other['id']}, of the same program, is still being {doing}. Wait until that is done, and try again."
        raise Conflict(detail, code="import_busy", import_id=other["id"])


def refuse_open(row: Row) -> None:
    """Raise Conflict while a question is open, or nobody has said what a name means."""
    if still := questions.still_open(row["questions"], row["answers"]):
        raise Conflict(f"Answer first what the file leaves open: {', '.join(still)}.", code="question_open", questions=still)
    names = [one["name"] for one in row["names"] if not one["match"] and one["answer"] is None]
    if names and row["rest"] is None:
        one, many = f"what this name means: {names[0]}", f"what {len(names)} names mean: {names[0]}, …"
        told = f"Say under `exercises` {many if len(names) > 1 else one}. Or settle all names that are left with `rest`."
        raise Conflict(told, code="question_open", questions=["exercises"])


def refuse_too_many(db: Connection, user_id: int, summary: Row) -> None:
    """Raise Conflict if the account has no room for what the file holds (see `limits`)."""
    for things, most, more in (
        ("sessions", limits.SESSIONS, summary["workouts"]),
        ("weight entries", limits.WEIGHTS, summary["weights"]),
        ("measurements", limits.MEASUREMENTS, summary["measurements"]),
    ):
        if more:
            limits.refuse_full(db, user_id, things, most, "delete some first, or send a part of the file", more=more)
