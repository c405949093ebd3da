"""Reads exercises, predefined and the user's own, and the muscles and equipment that describe them."""

import json
from collections.abc import Iterable

from workout.db import Connection, Row
from workout.errors import NotFound
from workout.exercises.recording import brief

LEVELS = ["beginner", "intermediate", "advanced"]

SECONDARY_SHARE = 0.5
"""The part of a set that counts for a secondary muscle; for a primary muscle it counts 1. This part fits the measured results
best (Pelland et al., The Resistance Training Dose Response, SportRxiv preprint, 2024).
"""

LISTS = ("aliases", "equipment", "primary_muscles", "secondary_muscles", "tracks", "instructions", "tips", "stresses")


def get(db: Connection, user_id: int, exercise_id: int) -> Row:
    """The exercise, predefined or the user's own. NotFound if it is missing or someone else's."""
    row = db.execute(
        """
        SELECT id, user_id, slug, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles,
               secondary_muscles, tracks, load, unilateral, rest_s, met, description, instructions, tips, stresses, archived
          FROM exercise_whole
         WHERE id = :exercise_id AND (user_id IS NULL OR user_id = :user_id)
        """,
        {"exercise_id": exercise_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("exercise", exercise_id)
    return shape(row, neighbours(db, [exercise_id])[exercise_id])


def neighbours(db: Connection, ids: Iterable[int]) -> dict[int, Row]:
    """By id, `{easier, harder}`: lists of easier and harder forms of these exercises, as `brief` gives them, in one query.

    Each list begins with the form that comes closest. Only predefined exercises have other forms.
    """
    wanted = sorted(ids)
    found: dict[int, Row] = {number: {"easier": [], "harder": []} for number in wanted}
    rows = db.execute(
        """
        SELECT step.of_id, step.side, step.position, exercise.id, exercise.slug, exercise.name, exercise.tracks, exercise.load
          FROM (SELECT harder_id AS of_id, 'easier' AS side, position, easier_id AS other_id
                  FROM exercise_step
                 WHERE harder_id IN (SELECT value FROM json_each(:ids))
                UNION ALL
                SELECT easier_id, 'harder', position, harder_id
                  FROM exercise_step
                 WHERE easier_id IN (SELECT value FROM json_each(:ids))) AS step
          JOIN exercise ON exercise.id = step.other_id
         ORDER BY step.position, exercise.id
        """,
        {"ids": json.dumps(wanted)},
    )
    for row in rows:
        found[row["of_id"]][row["side"]].append(brief({**row, "tracks": json.loads(row["tracks"])}))
    return found


def visible(db: Connection, user_id: int, ids: Iterable[int]) -> dict[int, Row]:
    """By id, the facts about these exercises that a plan or a workout needs: `{id, slug, name, tracks, load, unilateral,
    speed_m_s, rest_s}`. Missing exercises and someone else's are left out.
    """
    rows = db.execute(
        """
        SELECT id, slug, name, tracks, load, unilateral, speed_m_s, rest_s
          FROM exercise
         WHERE id IN (SELECT value FROM json_each(:ids)) AND (user_id IS NULL OR user_id = :user_id)
        """,
        {"ids": json.dumps(sorted(ids)), "user_id": user_id},
    )
    return {row["id"]: {**row, "tracks": json.loads(row["tracks"])} for row in rows}


def equipment_of(db: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """By exercise id, the slugs of the equipment that the exercise needs."""
    rows = db.execute(
        "SELECT exercise_id, equipment FROM exercise_equipment WHERE exercise_id IN (SELECT value FROM json_each(:ids))",
        {"ids": json.dumps(sorted(ids))},
    )
    needed: dict[int, list[str]] = {number: [] for number in ids}
    for row in rows:
        needed[row["exercise_id"]].append(row["equipment"])
    return needed


def muscles(db: Connection) -> list[Row]:
    """The muscles' `{slug, name}`, from the neck down."""
    return db.execute("SELECT slug, name FROM muscle ORDER BY position").fetchall()


def equipment(db: Connection) -> list[Row]:
    """All equipment as `{slug, name, serves_as}`, similar kinds together. `serves_as`: the slugs of what it can replace."""
    rows = db.execute(
        """
        SELECT slug, name,
               (SELECT json_group_array(serves_as) FROM (
                    SELECT equipment_use.serves_as
                      FROM equipment_use JOIN equipment AS other ON other.slug = equipment_use.serves_as
                     WHERE equipment_use.equipment = equipment.slug AND other.slug <> equipment.slug
                     ORDER BY other.position) AS listed) AS serves_as
          FROM equipment
         ORDER BY position
        """
    )
    return [{**row, "serves_as": json.loads(row["serves_as"])} for row in rows]


def usable(db: Connection, equipment: Iterable[str]) -> frozenset[str]:
    """The slugs of all equipment that these pieces can replace, including their own."""
    rows = db.execute(
        "SELECT DISTINCT serves_as FROM equipment_use WHERE equipment IN (SELECT value FROM json_each(:equipment))",
        {"equipment": json.dumps(sorted(equipment))},
    )
    return frozenset(row["serves_as"] for row in rows)


def shape(row: Row, near: Row) -> Row:
    """The exercise as the API answers it, from a row of the view `exercise_whole` and its neighbours."""
    exercise = {**row, **near, **{name: json.loads(row[name]) for name in LISTS}}
    owner = exercise.pop("user_id")
    return {
        **exercise,
        "unilateral": bool(row["unilateral"]),
        "custom": owner is not None,
        "archived": bool(row["archived"]),
    }
