"""Writes the rows of days and entries, and raises the revision of their plan."""

import json

from workout import clock, feed
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.plans import retargeting, targets


def touch(db: Connection, user_id: int, plan_id: int) -> None:
    """Raise the plan's revision and tell the feed, because the plan, a day of it or an entry has changed. NotFound if the plan
    is missing or someone else's.
    """
    touched = db.execute(
        """
        UPDATE plan
           SET revision = revision + 1, updated_at = :now
         WHERE id = :plan_id AND user_id = :user_id
        """,
        {"plan_id": plan_id, "user_id": user_id, "now": clock.now_text()},
    )
    if touched.rowcount == 0:
        raise NotFound("plan", plan_id)
    feed.note(db, user_id, "plan", plan_id)


def write_days(db: Connection, plan_id: int, days: list[Row], first_position: int = 0) -> list[int]:
    """Write days with complete entries, in this order. A day with an id replaces the row with that id. Returns the days' ids."""
    ids = []
    for position, day in enumerate(days, first_position):
        row = db.execute(
            """
            INSERT INTO plan_day (id, plan_id, position, name, weekday, notes)
            VALUES (:id, :plan_id, :position, :name, :weekday, :notes)
            ON CONFLICT (id) DO UPDATE
               SET position = excluded.position, name = excluded.name, weekday = excluded.weekday, notes = excluded.notes
            RETURNING id
            """,
            {
                "id": day.get("id"),
                "plan_id": plan_id,
                "position": position,
                "name": day["name"],
                "weekday": day.get("weekday"),
                "notes": day.get("notes"),
            },
        ).fetchone()
        ids.append(row["id"])
        write_entries(db, row["id"], day["exercises"])
    return ids


def delete_days(db: Connection, user_id: int, ids: list[int]) -> None:
    """Delete days of a plan of the user's, with their entries. Their sessions stay, without a day."""
    values = {"ids": json.dumps(ids), "user_id": user_id}
    trained = db.execute(
        "SELECT id FROM session WHERE day_id IN (SELECT value FROM json_each(:ids)) AND user_id = :user_id",
        values,
    ).fetchall()
    db.execute("DELETE FROM plan_day WHERE id IN (SELECT value FROM json_each(:ids))", values)
    feed.note(db, user_id, "session", *(row["id"] for row in trained))


def write_entries(db: Connection, day_id: int, entries: list[Row], first_position: int = 0) -> None:
    """Write complete entries of a day, in this order. An entry with an id replaces the row with that id."""
    db.executemany(
        """
        INSERT INTO plan_entry (
            id, day_id, position, exercise_id, set_type, sets, reps, reps_max, weight_kg, duration_s, distance_m, rest_s,
            rir, tempo, set_targets, superset, progression, notes, targets_changed_at, targets_changed_after)
        VALUES (
            :id, :day_id, :position, :exercise_id, :set_type, :sets, :reps, :reps_max, :weight_kg, :duration_s, :distance_m,
            :rest_s, :rir, :tempo, :set_targets, :superset, :progression, :notes, :targets_changed_at, :targets_changed_after)
        ON CONFLICT (id) DO UPDATE
           SET day_id = excluded.day_id, position = excluded.position, exercise_id = excluded.exercise_id,
               set_type = excluded.set_type, sets = excluded.sets, reps = excluded.reps, reps_max = excluded.reps_max,
               weight_kg = excluded.weight_kg, duration_s = excluded.duration_s, distance_m = excluded.distance_m,
               rest_s = excluded.rest_s, rir = excluded.rir, tempo = excluded.tempo, set_targets = excluded.set_targets,
               superset = excluded.superset, progression = excluded.progression, notes = excluded.notes,
               targets_changed_at = excluded.targets_changed_at, targets_changed_after = excluded.targets_changed_after
        """,
        [
            {**retargeting.NEVER, **targets.columns(entry), "id": entry.get("id"), "day_id": day_id, "position": position}
            for position, entry in enumerate(entries, first_position)
        ],
    )
