"""Reading sessions: rows with their entries and sets, in three queries whatever their number."""

import json
from typing import Any

from workout import clock, goals, page, progress, span
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.sessions import state


def load(db: Connection, user_id: int, session_id: int) -> Row:
    """The session's row with its `entries`, each with its `sets`, in order. NotFound."""
    sessions = _load(db, "id = :session_id AND user_id = :user_id", {"session_id": session_id, "user_id": user_id}, 1)
    if not sessions:
        raise NotFound("session", session_id)
    return sessions[0]


def revision(db: Connection, user_id: int, session_id: int) -> int:
    """How often the session has been changed. NotFound."""
    row = db.execute(
        "SELECT revision FROM session WHERE id = :session_id AND user_id = :user_id",
        {"session_id": session_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("session", session_id)
    return int(row["revision"])


def get(db: Connection, user: User, session_id: int) -> Row:
    """The session, whole. NotFound."""
    (session,) = _with_results(db, user, [load(db, user.id, session_id)])
    return state.whole(session, clock.now())


def get_current(db: Connection, user_id: int, session_id: int) -> Row:
    """What to do now. NotFound."""
    return state.current(load(db, user_id, session_id), clock.now())


def get_active(db: Connection, user: User) -> Row:
    """The user's active session, whole. NotFound when there is none."""
    row = db.execute("SELECT id FROM session WHERE user_id = :user_id AND ended_at IS NULL", {"user_id": user.id}).fetchone()
    if row is None:
        raise NotFound("active session")
    return get(db, user, row["id"])


def find(db: Connection, user: User, query: Row) -> Row:
    """A page of the user's sessions without their exercises, the latest first. Invalid for a date that does not exist."""
    where = ["user_id = :user_id", "started_at >= :from", "started_at < :to"]
    values: dict[str, Any] = {"user_id": user.id, **span.of_query(query, user.timezone)}
    if "status" in query:
        where.append("coalesce(ending, 'active') = :status")
        values["status"] = query["status"]
    if key := page.after(query, str, int):
        where.append("(started_at, id) < (:last_start, :last_id)")
        values["last_start"], values["last_id"] = key
    rows = _load(db, " AND ".join(where), values, page.limit_of(query) + 1)
    found = page.page(rows, query, lambda row: (row["started_at"], row["id"]))
    now = clock.now()
    return {**found, "items": [state.short(row, now) for row in _with_results(db, user, found["items"])]}


def _load(db: Connection, where: str, values: dict[str, Any], most: int) -> list[Row]:
    """The sessions that fit the fixed condition, the latest first, with their entries and sets."""
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
    return [{**row, "entries": entries.get(row["id"], [])} for row in sessions]


def _entries(db: Connection, session_ids: list[int]) -> dict[int, list[Row]]:
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
    entries: dict[int, list[Row]] = {}
    for row in rows:
        entries.setdefault(row["session_id"], []).append({**row, "sets": sets.get(row["id"], [])})
    return entries


def _sets(db: Connection, entry_ids: list[int]) -> dict[int, list[Row]]:
    """By entry, its sets in order: `planned` as it stands now, `original` as it was set first."""
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
    sets: dict[int, list[Row]] = {}
    for row in rows:
        sets.setdefault(row["entry_id"], []).append(row)
    return sets


def _decode(rows: list[Row], *names: str) -> None:
    """Put what the JSON of these columns says in its place. Most texts are like another's, and each is decoded once."""
    said = {text: json.loads(text) if text else None for text in {row[name] for row in rows for name in names}}
    for row in rows:
        for name in names:
            row[name] = said[row[name]]


def _with_results(db: Connection, user: User, sessions: list[Row]) -> list[Row]:
    """The sessions with the `records` that they set and the `goals_achieved` in them."""
    records = progress.records_of_sessions(db, user.id, [session["id"] for session in sessions])
    achieved = goals.achieved_in(db, user, sessions)
    return [
        {**session, "records": records.get(session["id"], []), "goals_achieved": achieved[session["id"]]} for session in sessions
    ]
