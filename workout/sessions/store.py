"""How a session is loaded from its rows, in three queries whatever their number, and written back."""

import json
from datetime import datetime
from itertools import groupby
from typing import Any

from workout import clock
from workout.db import Connection, Row
from workout.errors import Conflict, NotFound
from workout.exercises import DONE_FIELDS
from workout.sessions import state
from workout.sessions.state import Entry, Session, Set


def load(db: Connection, user_id: int, session_id: int) -> Session:
    """The user's session. NotFound."""
    sessions = load_all(db, "id = :session_id AND user_id = :user_id", {"session_id": session_id, "user_id": user_id}, 1)
    if not sessions:
        raise NotFound("session", session_id)
    return sessions[0]


def load_open(db: Connection, user_id: int, session_id: int) -> Session:
    """The user's session. NotFound; Conflict when it is over."""
    session = load(db, user_id, session_id)
    if session.ended_at:
        raise Conflict(
            f"This session was {session.ending} at {session.ended_at}; now only its name and notes, and what was done in a "
            "set, can be changed."
        )
    return session


def load_all(db: Connection, where: str, values: dict[str, Any], most: int) -> list[Session]:
    """The sessions that fit the fixed condition, the latest first."""
    sessions = db.execute(
        f"""
        SELECT id, user_id, plan_id, day_id, name, note, started_at, ended_at, ending, paused_at, paused_s,
               rest_started_at, rest_ends_at, last_activity_at, revision
          FROM session
         WHERE {where}
         ORDER BY started_at DESC, id DESC
         LIMIT :most
        """,
        {**values, "most": most},
    ).fetchall()
    entries = _entries(db, [row["id"] for row in sessions])
    return [Session(**row, entries=entries.get(row["id"], ())) for row in sessions]


def revision(db: Connection, user_id: int, session_id: int) -> int:
    """How often the session has been changed. NotFound."""
    row = db.execute(
        "SELECT revision FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("session", session_id)
    return int(row["revision"])


def save(db: Connection, session: Session, now: datetime) -> Row:
    """End a change: write the session's own row, and count the change. Returns what to do now.

    Its sets and entries have been written before. Listeners on every device look at the revision.
    """
    session = session._replace(revision=session.revision + 1, last_activity_at=clock.text(now))
    db.execute(
        """
        UPDATE session
           SET name = :name, note = :note, ended_at = :ended_at, ending = :ending, paused_at = :paused_at,
               paused_s = :paused_s, rest_started_at = :rest_started_at, rest_ends_at = :rest_ends_at,
               last_activity_at = :last_activity_at, revision = :revision
         WHERE id = :id AND user_id = :user_id
        """,
        session._asdict(),
    )
    return state.current(session, now)


def mark(db: Connection, one: Set, status: str, at: datetime, note: str | None, **done: Any) -> Set:
    """Save that a set was done or skipped at that time, or is open again. Returns it as the database has it now."""
    row = db.execute(
        """
        UPDATE session_set
           SET status = :status, completed_at = :completed_at, reps = :reps, weight_kg = :weight_kg,
               duration_s = :duration_s, distance_m = :distance_m, rir = :rir, note = :note
         WHERE id = :id
        RETURNING status, completed_at, reps, weight_kg, duration_s, distance_m, rir, note
        """,
        {
            **dict.fromkeys(DONE_FIELDS),
            **done,
            "status": status,
            "completed_at": clock.text(at) if status != "pending" else None,
            "note": note,
            "id": one.id,
        },
    ).fetchone()
    return one._replace(**row)


def insert_entry(
    db: Connection, session_id: int, position: int, exercise: Row, planned: Row | None, superset: str | None, note: str | None
) -> int:
    """Add an exercise to a session. `planned` is the exercise that was planned, or None. Returns the entry's id."""
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
    """Add sets to an entry. Each has `position`, `set_type`, `status`, `added`, `planned`, and what was done, if it was."""
    db.executemany(
        """
        INSERT INTO session_set (
            entry_id, user_id, exercise_id, started_at, position, set_type, status, added, planned, scheme_sets, rest_s, reps,
            weight_kg, duration_s, distance_m, rir, completed_at, note)
        SELECT id, user_id, exercise_id, started_at, :position, :set_type, :status, :added, :planned, :scheme_sets, :rest_s,
               :reps, :weight_kg, :duration_s, :distance_m, :rir, :completed_at, :note
          FROM session_entry
         WHERE id = :entry_id
        """,
        [
            {
                **dict.fromkeys((*DONE_FIELDS, "scheme_sets", "completed_at", "note")),
                **one,
                "entry_id": entry_id,
                "planned": json.dumps(one["planned"]),
                "rest_s": one["planned"]["rest_s"],
            }
            for one in sets
        ],
    )


def _entries(db: Connection, session_ids: list[int]) -> dict[int, tuple[Entry, ...]]:
    """By session, its entries in order, each with its sets."""
    rows = db.execute(
        """
        SELECT id, session_id, position, exercise_id, exercise, planned_exercise, superset, note
          FROM session_entry
         WHERE session_id IN (SELECT value FROM json_each(:ids))
         ORDER BY session_id, position, id -- as they stand in the index: nothing has to be sorted
        """,
        {"ids": json.dumps(session_ids)},
    ).fetchall()
    _decode(rows, "exercise", "planned_exercise")
    sets = _sets(db, [row["id"] for row in rows])
    entries = [Entry(**row, sets=sets.get(row["id"], ())) for row in rows]
    return {session_id: tuple(found) for session_id, found in groupby(entries, key=lambda entry: entry.session_id)}


def _sets(db: Connection, entry_ids: list[int]) -> dict[int, tuple[Set, ...]]:
    """By entry, its sets in order."""
    rows = db.execute(
        """
        SELECT id, entry_id, position, set_type, status, added, rest_s, reps, weight_kg, duration_s, distance_m, rir,
               completed_at, note, coalesce(adjusted, planned) AS planned, planned AS original
          FROM session_set
         WHERE entry_id IN (SELECT value FROM json_each(:ids))
         ORDER BY entry_id, position, id -- as they stand in the index
        """,
        {"ids": json.dumps(entry_ids)},
    ).fetchall()
    _decode(rows, "planned", "original")
    sets = [Set(**row) for row in rows]
    return {entry_id: tuple(found) for entry_id, found in groupby(sets, key=lambda one: one.entry_id)}


def _decode(rows: list[Row], *names: str) -> None:
    """Put what the JSON of these columns says in its place. Most texts repeat, and each is decoded once."""
    said = {text: json.loads(text) if text else None for text in {row[name] for row in rows for name in names}}
    for row in rows:
        for name in names:
            row[name] = said[row[name]]
