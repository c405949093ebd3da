"""Writing weights and girths that were measured elsewhere."""

from workout import feed
from workout.db import Connection, Row


def write_weight(db: Connection, user_id: int, row: Row) -> int:
    """Save a weight: `{measured_at, weight_kg, body_fat_pct?, note?}`, where `clock.text` wrote `measured_at`. Returns its id."""
    found = db.execute(
        """
        INSERT INTO weight (user_id, measured_at, weight_kg, body_fat_pct, note)
        VALUES (:user_id, :measured_at, :weight_kg, :body_fat_pct, :note)
        RETURNING id
        """,
        {"body_fat_pct": None, "note": None, **row, "user_id": user_id},
    ).fetchone()
    feed.note(db, user_id, "weight", found["id"])
    return int(found["id"])


def write_measurement(db: Connection, user_id: int, row: Row) -> int:
    """Save a girth: `{kind, measured_at, value_cm, note?}`, where `clock.text` wrote `measured_at`. Returns its id."""
    found = db.execute(
        """
        INSERT INTO measurement (user_id, kind, measured_at, value_cm, note)
        VALUES (:user_id, :kind, :measured_at, :value_cm, :note)
        RETURNING id
        """,
        {"note": None, **row, "user_id": user_id},
    ).fetchone()
    feed.note(db, user_id, "measurement", found["id"])
    return int(found["id"])
