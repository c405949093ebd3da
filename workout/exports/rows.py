"""Reading all that a person has, page by page, the oldest first."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from workout.db import Connection, Row

PAGE = 50
"""How many sessions are read at once."""

SESSION = (
    "id", "plan_id", "day_id", "name", "note", "started_at", "ended_at", "ending", "paused_at", "paused_s", "rest_started_at",
    "rest_ends_at", "last_activity_at", "revision", "attempt",
)  # fmt: skip
ENTRY = ("exercise_id", "exercise", "planned_exercise", "superset", "note")
SET = (
    "position", "set_type", "status", "added", "planned", "adjusted", "scheme_sets", "scheme", "reps", "weight_kg", "duration_s",
    "distance_m", "rir", "side", "completed_at", "note",
)  # fmt: skip
PLAN_ENTRY = (
    "id", "exercise_id", "set_type", "sets", "reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rest_s", "rir",
    "tempo", "set_targets", "superset", "progression", "notes", "targets_changed_at",
)  # fmt: skip
GOAL = (
    "id", "kind", "measurement", "exercise_id", "metric", "min_reps", "distance_m", "direction", "target", "targets_before",
    "due_on", "note", "cancelled_at", "created_at",
)  # fmt: skip


def sessions(db: Connection, user_id: int) -> Iterator[Row]:
    """Every session, with its `exercises` and their `sets`."""
    last: tuple[str, int] = ("", 0)
    columns = ", ".join(SESSION)
    while True:
        found = db.execute(
            f"""
            SELECT {columns}
              FROM session
             WHERE user_id = :user_id AND (started_at, id) > (:started_at, :id)
             ORDER BY started_at, id
             LIMIT :most
            """,
            {"user_id": user_id, "started_at": last[0], "id": last[1], "most": PAGE},
        ).fetchall()
        entries = _entries(db, [row["id"] for row in found])
        for row in found:
            yield {**row, "exercises": entries[row["id"]]}
        if len(found) < PAGE:
            return
        last = (found[-1]["started_at"], found[-1]["id"])


def _entries(db: Connection, session_ids: list[int]) -> dict[int, list[Row]]:
    """For each session, its exercises in order, with their sets."""
    columns, of_set = ", ".join(ENTRY), ", ".join(SET)
    ids = json.dumps(session_ids)
    rows = db.execute(
        f"""
        SELECT id, session_id, {columns}
          FROM session_entry
         WHERE session_id IN (SELECT value FROM json_each(:ids))
         ORDER BY session_id, position, id
        """,
        {"ids": ids},
    ).fetchall()
    sets: dict[int, list[Row]] = defaultdict(list)
    for one in db.execute(
        f"""
        SELECT entry_id, {of_set}
          FROM session_set
         WHERE entry_id IN (SELECT id
                              FROM session_entry
                             WHERE session_id IN (SELECT value FROM json_each(:ids)))
         ORDER BY entry_id, position, id
        """,
        {"ids": ids},
    ):
        sets[one.pop("entry_id")].append(_read(one, "planned", "adjusted", "scheme"))
    entries: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        own = {name: row[name] for name in ENTRY}
        entries[row["session_id"]].append({**_read(own, "exercise", "planned_exercise"), "sets": sets[row["id"]]})
    return entries


def plans(db: Connection, user_id: int) -> Iterator[Row]:
    """Every plan, with its `days` and their `exercises`."""
    ids = [row["id"] for row in db.execute("SELECT id FROM plan WHERE user_id = :user_id ORDER BY id", {"user_id": user_id})]
    for plan_id in ids:
        plan = db.execute(
            """
            SELECT id, name, goal, sessions_per_week, session_minutes, exercise_types, notes, starts_on, weeks, archived,
                   revision, created_at, updated_at
              FROM plan
             WHERE id = :plan_id AND user_id = :user_id
            """,
            {"plan_id": plan_id, "user_id": user_id},
        ).fetchone()
        yield {**_read(plan, "exercise_types", "weeks"), "archived": bool(plan["archived"]), "days": _days(db, plan_id)}


def _days(db: Connection, plan_id: int) -> list[Row]:
    columns = ", ".join(PLAN_ENTRY)
    days = db.execute(
        "SELECT id, name, weekday, notes FROM plan_day WHERE plan_id = :plan_id ORDER BY position, id", {"plan_id": plan_id}
    ).fetchall()
    entries: dict[int, list[Row]] = defaultdict(list)
    for entry in db.execute(
        f"""
        SELECT day_id, {columns}
          FROM plan_entry
         WHERE day_id IN (SELECT id FROM plan_day WHERE plan_id = :plan_id)
         ORDER BY day_id, position, id
        """,
        {"plan_id": plan_id},
    ):
        entries[entry.pop("day_id")].append(_read(entry, "set_targets", "progression"))
    return [{**day, "exercises": entries[day["id"]]} for day in days]


def exercises(db: Connection, user_id: int) -> Iterator[Row]:
    """First `{id, slug, name}` of each predefined exercise in the person's plans, goals and sessions; then all fields of each
    exercise that the person has made.
    """
    yield from db.execute(
        """
        WITH entry AS (
            SELECT session_entry.exercise_id, session_entry.planned_exercise
              FROM session JOIN session_entry ON session_entry.session_id = session.id
             WHERE session.user_id = :user_id
        )
        SELECT id, slug, name
          FROM exercise
         WHERE user_id IS NULL
           AND (id IN (SELECT exercise_id FROM entry)
                OR id IN (SELECT json_extract(planned_exercise, '$.id') FROM entry)
                OR id IN (SELECT exercise_id FROM goal WHERE user_id = :user_id)
                OR id IN (SELECT plan_entry.exercise_id
                            FROM plan_entry
                            JOIN plan_day ON plan_day.id = plan_entry.day_id
                            JOIN plan ON plan.id = plan_day.plan_id
                           WHERE plan.user_id = :user_id))
         ORDER BY slug
        """,
        {"user_id": user_id},
    )
    for row in db.execute(
        """
        SELECT id, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles, secondary_muscles, tracks,
               load, unilateral, rest_s, met, description, instructions, tips, stresses, archived
          FROM exercise_whole
         WHERE user_id = :user_id
         ORDER BY id
        """,
        {"user_id": user_id},
    ):
        lists = ("aliases", "equipment", "primary_muscles", "secondary_muscles", "tracks", "instructions", "tips", "stresses")
        yield {**_read(row, *lists), "unilateral": bool(row["unilateral"]), "archived": bool(row["archived"])}


def goals(db: Connection, user_id: int) -> Iterator[Row]:
    columns = ", ".join(GOAL)
    for row in db.execute(f"SELECT {columns} FROM goal WHERE user_id = :user_id ORDER BY id", {"user_id": user_id}):
        yield _read(row, "targets_before")


def weights(db: Connection, user_id: int) -> Iterator[Row]:
    yield from db.execute(
        """
        SELECT id, measured_at, weight_kg, body_fat_pct, note
          FROM weight
         WHERE user_id = :user_id
         ORDER BY measured_at, id
        """,
        {"user_id": user_id},
    )


def measurements(db: Connection, user_id: int) -> Iterator[Row]:
    yield from db.execute(
        """
        SELECT id, kind, measured_at, value_cm, note
          FROM measurement
         WHERE user_id = :user_id
         ORDER BY measured_at, kind, id
        """,
        {"user_id": user_id},
    )


def _read(row: Row, *names: str) -> Row:
    """The row, where the JSON text in these columns is replaced by its value."""
    read: dict[str, Any] = {name: json.loads(row[name]) if row[name] else None for name in names}
    return {**row, **read}
