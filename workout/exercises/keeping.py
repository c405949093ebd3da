"""Adds, changes and archives a user's own exercises."""

import json
import re
import unicodedata

from workout import feed, limits
from workout.db import Connection, Row, fold
from workout.errors import Conflict, Flaw, Forbidden, Invalid, NotFound
from workout.exercises.reading import get

DEFAULTS: Row = {
    "aliases": [], "level": "beginner", "mechanic": None, "force": None, "equipment": [], "secondary_muscles": [],
    "unilateral": False, "rest_s": 60, "met": None, "description": "", "instructions": [], "tips": [], "stresses": [],
    "archived": False,
}  # fmt: skip
TRACKS = ("weight", "reps", "duration", "distance")


def create(db: Connection, user_id: int, body: Row) -> Row:
    """Add an exercise of the user's own. Returns it. Raises Invalid when its fields contradict each other, Conflict when there
    are too many.
    """
    remedy = "change one instead (a deleted one counts too, since history keeps it)"
    limits.refuse_full(db, user_id, "custom exercises", limits.CUSTOM_EXERCISES, remedy)
    load = "external" if "weight" in body["tracks"] else "none"
    exercise = _checked({**DEFAULTS, "load": load, **body})
    row = db.execute(
        """
        INSERT INTO exercise (
            user_id, slug, name, sort_name, aliases, type, movement, level, mechanic, force, tracks, load, unilateral,
            rest_s, met, description, instructions, tips, stresses)
        VALUES (
            :user_id, :slug, :name, :sort_name, :aliases, :type, :movement, :level, :mechanic, :force, :tracks, :load,
            :unilateral, :rest_s, :met, :description, :instructions, :tips, :stresses)
        RETURNING id
        """,
        {**_stored(exercise), "user_id": user_id},
    ).fetchone()
    _write_lists(db, row["id"], exercise)
    feed.note(db, user_id, "exercise", row["id"])
    return get(db, user_id, row["id"])


def change(db: Connection, user_id: int, exercise_id: int, changes: Row) -> Row:
    """Change the given fields of the user's own exercise. Returns it.

    Recorded sets stay as they are, even values that `tracks` no longer names.

    Raises NotFound, Forbidden for a predefined exercise, Invalid when its fields then contradict each other, and Conflict when
    plans or goals have targets that it would no longer record.
    """
    current = get(db, user_id, exercise_id)
    _refuse_predefined(current)
    exercise = _checked({**current, **changes})
    _refuse_losing_targets(db, exercise_id, set(current["tracks"]) - set(exercise["tracks"]))
    db.execute(
        """
        UPDATE exercise
           SET slug = :slug, name = :name, sort_name = :sort_name, aliases = :aliases, type = :type,
               movement = :movement, level = :level, mechanic = :mechanic, force = :force, tracks = :tracks,
               load = :load, unilateral = :unilateral, rest_s = :rest_s, met = :met, description = :description,
               instructions = :instructions, tips = :tips, stresses = :stresses, archived = :archived
         WHERE id = :id AND user_id = :user_id
        """,
        {**_stored(exercise), "id": exercise_id, "user_id": user_id},
    )
    _write_lists(db, exercise_id, exercise)
    feed.note(db, user_id, "exercise", exercise_id)
    return get(db, user_id, exercise_id)


def archive(db: Connection, user_id: int, exercise_id: int) -> None:
    """Remove the user's own exercise from the lists; plans and history keep it.

    Raises NotFound (also when it is already archived), and Forbidden for a predefined exercise.
    """
    exercise = get(db, user_id, exercise_id)
    _refuse_predefined(exercise)
    if exercise["archived"]:
        detail = f'Exercise {exercise_id} is deleted already; history keeps it. PATCH {{"archived": false}} brings it back.'
        raise NotFound("exercise", exercise_id, detail=detail)
    db.execute(
        "UPDATE exercise SET archived = 1 WHERE id = :exercise_id AND user_id = :user_id",
        {"exercise_id": exercise_id, "user_id": user_id},
    )
    feed.note(db, user_id, "exercise", exercise_id)


def _stored(exercise: Row) -> Row:
    """The exercise's columns: lists as JSON, and a slug made from its name."""
    lists = ("aliases", "tracks", "instructions", "tips", "stresses")
    as_json = {name: json.dumps(exercise[name], ensure_ascii=False) for name in lists}
    return {**exercise, **as_json, "sort_name": fold(exercise["name"]), "slug": _slug(exercise["name"])}


def _write_lists(db: Connection, exercise_id: int, exercise: Row) -> None:
    """Replace the exercise's muscles and equipment."""
    db.execute("DELETE FROM exercise_muscle WHERE exercise_id = :id", {"id": exercise_id})
    db.executemany(
        "INSERT INTO exercise_muscle (exercise_id, muscle, role) VALUES (:id, :muscle, :role)",
        [
            {"id": exercise_id, "muscle": muscle, "role": role}
            for role in ("primary", "secondary")
            for muscle in exercise[f"{role}_muscles"]
        ],
    )
    db.execute("DELETE FROM exercise_equipment WHERE exercise_id = :id", {"id": exercise_id})
    db.executemany(
        "INSERT INTO exercise_equipment (exercise_id, equipment) VALUES (:id, :equipment)",
        [{"id": exercise_id, "equipment": one} for one in exercise["equipment"]],
    )


def _checked(exercise: Row) -> Row:
    """The exercise, with `tracks` in their usual order. Raises Invalid when its fields contradict each other."""
    problems = []
    if ("weight" in exercise["tracks"]) != (exercise["load"] != "none"):
        detail = "This must be none when tracks has no weight, and something else when it has."
        problems.append(Flaw("/load", detail, "contradiction"))
    for position, muscle in enumerate(exercise["secondary_muscles"]):
        if muscle in exercise["primary_muscles"]:
            detail = f"{muscle} is among the primary muscles already."
            problems.append(Flaw(f"/secondary_muscles/{position}", detail, "contradiction"))
    if problems:
        raise Invalid(*problems)
    return {**exercise, "tracks": [kind for kind in TRACKS if kind in exercise["tracks"]]}


def _refuse_predefined(exercise: Row) -> None:
    if not exercise["custom"]:
        detail = "This exercise is predefined and cannot be changed; add one of your own with POST /exercises."
        raise Forbidden(detail, code="predefined")


def _refuse_losing_targets(db: Connection, exercise_id: int, dropped: set[str]) -> None:
    """Raise Conflict if a plan or a goal has a target that needs one of these `tracks` (see `recording.NEEDED_TRACK`)."""
    used = db.execute(
        """
        SELECT count(weight_kg) AS weight, count(reps) AS reps, count(duration_s) AS duration, count(distance_m) AS distance
          FROM (SELECT weight_kg, CASE WHEN reps IS NOT NULL OR rir IS NOT NULL OR tempo IS NOT NULL THEN 1 END AS reps,
                       duration_s, distance_m
                  FROM plan_entry
                 WHERE exercise_id = :exercise_id
                UNION ALL
                SELECT CAST(json_extract(one_set.value, '$.weight_kg') AS DOUBLE PRECISION),
                       CASE WHEN json_extract(one_set.value, '$.reps') IS NOT NULL
                              OR json_extract(one_set.value, '$.rir') IS NOT NULL
                              OR json_extract(one_set.value, '$.tempo') IS NOT NULL THEN 1 END,
                       CAST(json_extract(one_set.value, '$.duration_s') AS BIGINT),
                       CAST(json_extract(one_set.value, '$.distance_m') AS DOUBLE PRECISION)
                  FROM plan_entry CROSS JOIN json_each(plan_entry.set_targets) AS one_set
                 WHERE plan_entry.exercise_id = :exercise_id
                UNION ALL
                SELECT CASE WHEN metric IN ('weight_kg', 'e1rm_kg', 'volume_kg') THEN target END,
                       CASE WHEN metric IN ('reps', 'e1rm_kg', 'volume_kg') OR min_reps IS NOT NULL THEN 1 END,
                       CASE WHEN metric = 'duration_s' THEN target END,
                       CASE WHEN metric = 'distance_m' THEN target ELSE distance_m END
                  FROM goal
                 WHERE exercise_id = :exercise_id) AS used
        """,
        {"exercise_id": exercise_id},
    ).fetchone()
    for kind in TRACKS:
        if kind in dropped and used[kind]:
            detail = (
                f"Plans or goals have targets of this exercise that need {kind}, and so it has to go on recording {kind}. Change "
                "or delete these first; archived plans and cancelled goals count too."
            )
            raise Conflict(detail, code="in_use")


def _slug(name: str) -> str:
    """The name in lower-case ASCII letters, digits and hyphens. Several of a user's exercises may have the same."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_name).strip("-")[:100].rstrip("-") or "exercise"
