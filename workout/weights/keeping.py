"""Body weight, as it was measured."""

from typing import Any

from workout import clock, limits, page, span
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound


def create(db: Connection, user_id: int, body: Row) -> Row:
    """Record a measurement. Returns it; Invalid for a time in the future, Conflict when there are too many."""
    limits.make_room(db, user_id, "weight entries", limits.WEIGHTS)
    measured_at = clock.logged(body["measured_at"], "/measured_at") if "measured_at" in body else clock.now_text()
    row = db.execute(
        """
        INSERT INTO weight (user_id, measured_at, weight_kg, body_fat_pct, note)
        VALUES (:user_id, :measured_at, :weight_kg, :body_fat_pct, :note)
        RETURNING id
        """,
        {
            "user_id": user_id,
            "measured_at": measured_at,
            "weight_kg": body["weight_kg"],
            "body_fat_pct": body.get("body_fat_pct"),
            "note": body.get("note"),
        },
    ).fetchone()
    return get(db, user_id, row["id"])


def get(db: Connection, user_id: int, weight_id: int) -> Row:
    """The user's measurement. NotFound if it is missing or someone else's."""
    row: Row | None = db.execute(
        """
        SELECT id, weight_kg, measured_at, body_fat_pct, note
          FROM weight
         WHERE id = :weight_id AND user_id = :user_id
        """,
        {"weight_id": weight_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("weight entry", weight_id)
    return row


def find(db: Connection, user: User, query: Row) -> Row:
    """A page of the user's measurements, newest first.

    `from` and `to` are instants, or dates in the user's time zone; both ends count. Invalid for one that does not exist.
    """
    where = ["user_id = :user_id", "measured_at >= :from", "measured_at < :to"]
    values: dict[str, Any] = {"user_id": user.id, "limit": page.limit_of(query) + 1}
    values |= span.of_query(query, user.timezone)
    if key := page.after(query, str, int):
        where.append("(measured_at, id) < (:measured_at, :id)")
        values["measured_at"], values["id"] = key
    rows = db.execute(
        f"""
        SELECT id, weight_kg, measured_at, body_fat_pct, note
          FROM weight
         WHERE {" AND ".join(where)}
         ORDER BY measured_at DESC, id DESC
         LIMIT :limit
        """,
        values,
    ).fetchall()
    return page.page(rows, query, lambda row: (row["measured_at"], row["id"]))


def change(db: Connection, user_id: int, weight_id: int, changes: Row) -> Row:
    """Change the fields given. Returns the measurement; NotFound, Invalid for a time in the future."""
    weight = {**get(db, user_id, weight_id), **changes, "user_id": user_id}
    if "measured_at" in changes:
        weight["measured_at"] = clock.logged(changes["measured_at"], "/measured_at")
    db.execute(
        """
        UPDATE weight
           SET measured_at = :measured_at, weight_kg = :weight_kg, body_fat_pct = :body_fat_pct, note = :note
         WHERE id = :id AND user_id = :user_id
        """,
        weight,
    )
    return get(db, user_id, weight_id)


def delete(db: Connection, user_id: int, weight_id: int) -> None:
    """Delete the user's measurement. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM weight WHERE id = :weight_id AND user_id = :user_id",
        {"weight_id": weight_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("weight entry", weight_id)
