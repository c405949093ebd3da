"""Inserts the rows of entries and sets of a session."""

import json

from workout.db import Connection, Row
from workout.exercises import DONE_FIELDS


def insert_entry(
    db: Connection, session_id: int, position: int, exercise: Row, planned: Row | None, superset: str | None, note: str | None
) -> int:
    """Add an entry to a session. Returns its id.

    `exercise`: as `exercises.visible` gives it. `planned`: the exercise that was planned for this entry, in the same form. They
    differ after a swap. `planned` is None if the entry was added during the session.
    """
    row = db.execute(
        """
        INSERT INTO session_entry (
            session_id, user_id, started_at, position, exercise_id, exercise, planned_exercise, superset, note)
        SELECT id, user_id, started_at, :position, :exercise_id, :exercise, :planned_exercise, :superset, :note
          FROM session
         WHERE id = :session_id
        RETURNING id
        """,
        {
            "session_id": session_id,
            "position": position,
            "exercise_id": exercise["id"],
            "exercise": json.dumps(exercise),
            "planned_exercise": json.dumps(planned) if planned else None,
            "superset": superset,
            "note": note,
        },
    ).fetchone()
    return int(row["id"])


def insert_sets(db: Connection, entry_id: int, sets: list[Row]) -> None:
    """Add sets to an entry.

    Each has `position`, `set_type`, `status`, `added` and `planned`; if it was done, also `completed_at` and the values done. It
    can have `scheme`, `scheme_sets` and `note`. The keys are columns of `session_set`.
    """
    db.executemany(
        """
        INSERT INTO session_set (
            entry_id, user_id, exercise_id, started_at, position, set_type, status, added, planned, scheme_sets, scheme, rest_s,
            reps, weight_kg, duration_s, distance_m, rir, side, completed_at, note)
        SELECT id, user_id, exercise_id, started_at, :position, :set_type, :status, :added, :planned, :scheme_sets, :scheme,
               :rest_s, :reps, :weight_kg, :duration_s, :distance_m, :rir, :side, :completed_at, :note
          FROM session_entry
         WHERE id = :entry_id
        """,
        [
            {
                **dict.fromkeys((*DONE_FIELDS, "side", "scheme_sets", "completed_at", "note")),
                **one,
                "scheme": json.dumps(one["scheme"]) if one.get("scheme") else None,
                "entry_id": entry_id,
                "planned": json.dumps(one["planned"]),
                "rest_s": one["planned"]["rest_s"],
            }
            for one in sets
        ],
    )
