"""Saves a session that was recorded elsewhere, unchanged."""

import json

from workout import feed
from workout.db import Connection, Row
from workout.sessions import inserting

COLUMNS: Row = {
    "plan_id": None, "day_id": None, "note": None, "ended_at": None, "ending": None, "paused_at": None, "paused_s": 0,
    "rest_started_at": None, "rest_ends_at": None, "revision": 1, "attempt": 1,
}  # fmt: skip
"""The columns of a session that may be left out, with their values in that case."""


def adopt(db: Connection, user_id: int, session: Row, entries: list[Row]) -> int:
    """Save a session. Returns its id.

    `session`: its columns; `name`, `started_at` and `last_activity_at` are required. Each entry is `{exercise, planned, superset,
    note, sets}`: the first four as `inserting.insert_entry` takes them, the sets as `inserting.insert_sets` does. A set whose
    targets were changed also has the new ones, as `adjusted`.
    """
    row = db.execute(
        """
        INSERT INTO session (
            user_id, plan_id, day_id, name, note, started_at, ended_at, ending, paused_at, paused_s, rest_started_at,
            rest_ends_at, last_activity_at, revision, attempt)
        VALUES (
            :user_id, :plan_id, :day_id, :name, :note, :started_at, :ended_at, :ending, :paused_at, :paused_s, :rest_started_at,
            :rest_ends_at, :last_activity_at, :revision, :attempt)
        RETURNING id
        """,
        {**COLUMNS, **session, "user_id": user_id},
    ).fetchone()
    session_id = int(row["id"])
    for position, entry in enumerate(entries):
        entry_id = inserting.insert_entry(
            db, session_id, position, entry["exercise"], entry["planned"], entry["superset"], entry["note"]
        )
        inserting.insert_sets(db, entry_id, entry["sets"])
        db.executemany(
            "UPDATE session_set SET adjusted = :adjusted WHERE entry_id = :entry_id AND position = :position",
            [
                {"adjusted": json.dumps(one["adjusted"]), "entry_id": entry_id, "position": one["position"]}
                for one in entry["sets"]
                if one.get("adjusted")
            ],
        )
    feed.note(db, user_id, "session", session_id)
    return session_id
