"""Finds exercises: by words and filters, or those that can replace a given one."""

import json
from bisect import bisect_right
from typing import Any

from workout import page
from workout.db import Connection, Row
from workout.exercises import index, reading
from workout.exercises.catalogue import Catalogue
from workout.exercises.reading import LEVELS

FILTERS = {
    "type": "type = :type",
    "level": "level = :level",
    "movement": "movement = :movement",
    "muscle": "id IN (SELECT exercise_id FROM exercise_muscle WHERE muscle = :muscle)",
    "equipment": """
        id IN (
            SELECT exercise_id
              FROM exercise_equipment
              JOIN equipment_use ON equipment_use.serves_as = exercise_equipment.equipment
             WHERE equipment_use.equipment = :equipment)""",
    "available": """
        NOT EXISTS (
            SELECT 1
              FROM exercise_equipment
             WHERE exercise_id = id AND equipment NOT IN (SELECT value FROM json_each(:available)))""",
}
WITHOUT_EQUIPMENT = "id NOT IN (SELECT exercise_id FROM exercise_equipment)"

LISTED = """
(SELECT id, user_id, sort_name, type, level, movement, load, tracks
   FROM exercise
  WHERE user_id IS NULL AND archived = 0
 UNION ALL
 SELECT id, user_id, sort_name, type, level, movement, load, tracks
   FROM exercise
  WHERE user_id = :user_id AND archived = 0) AS listed"""
"""SQL: the exercises that a user can choose from. With OR instead of UNION, the index would not give them in order."""

DISTANCE = """
CASE WHEN movement = :movement AND primaries > 0 THEN 0 ELSE 5 + 2 * (:primaries - primaries) END
+ CASE WHEN load = :load
        AND (SELECT count(*) FROM exercise_equipment WHERE exercise_id = id AND equipment = 'band') = :bands
       THEN 0 ELSE 5 END
+ 5 * (SELECT count(*)
         FROM json_each('["reps", "duration", "distance"]')
        WHERE (instr(tracks, value) > 0) <> (instr(:tracks, value) > 0))
+ 3 * coalesce(CAST(json_extract(:above, '$.' || level) AS BIGINT), 0)
+ :muscles + muscles - 2 * shared"""
"""SQL: how much a candidate differs from the exercise that it could replace. The docstring of `alternatives` explains it."""


def find(db: Connection, catalogue: Catalogue, user_id: int, query: Row) -> Row:
    """A page of the exercises that satisfy all filters, as JSON texts, by name; archived ones are left out.

    With a query `q`, only those that match its words, best first (see `index.ranks`).
    """
    where = ["true"]
    values: dict[str, Any] = {"user_id": user_id}
    for name in FILTERS.keys() & query.keys():
        where.append(WITHOUT_EQUIPMENT if query[name] == "none" else FILTERS[name])
        values[name] = _usable(db, query[name]) if name == "available" else query[name]
    if "custom" in query:
        where.append("user_id IS NOT NULL" if query["custom"] else "user_id IS NULL")
    key = page.after(query, "exercises", int, str, int)
    rows = _by_words(db, catalogue, where, values, query, key) if "q" in query else _by_name(db, where, values, query, key)
    found = page.page(rows, query, "exercises", lambda row: (row["rank"], row["sort_name"], row["id"]))
    return {**found, "items": catalogue.texts(db, user_id, [row["id"] for row in found["items"]])}


def _by_name(db: Connection, where: list[str], values: Row, query: Row, key: tuple[int, str, int] | None) -> list[Row]:
    """The rows of a page, and one more if others follow, in the order of names: `{id, rank, sort_name}`, all with rank 0."""
    if key:
        where = [*where, "(sort_name, id) > (:last_name, :last_id)"]
        values = {**values, "last_name": key[1], "last_id": key[2]}
    return db.execute(
        f"""
        SELECT id, 0 AS rank, sort_name
          FROM {LISTED}
         WHERE {" AND ".join(where)}
         ORDER BY sort_name, id
         LIMIT :limit
        """,
        {**values, "limit": page.limit_of(query) + 1},
    ).fetchall()


def _by_words(
    db: Connection, catalogue: Catalogue, where: list[str], values: Row, query: Row, key: tuple[int, str, int] | None
) -> list[Row]:
    """The rows of a page, and one more if others follow, best match with the words of the query first."""
    where = [*where, "id IN (SELECT value FROM json_each(:ids))"]
    ranks = index.ranks(catalogue.indexes(db, values["user_id"]), query["q"])
    rows = db.execute(
        f"""
        SELECT id, sort_name
          FROM {LISTED}
         WHERE {" AND ".join(where)}
         ORDER BY id
        """,
        {**values, "ids": json.dumps(list(ranks))},
    )
    places = sorted((ranks[row["id"]], row["sort_name"], row["id"]) for row in rows)
    first = bisect_right(places, key) if key else 0
    return [
        {"rank": rank, "sort_name": sort_name, "id": number}
        for rank, sort_name, number in places[first : first + page.limit_of(query) + 1]
    ]


def alternatives(db: Connection, catalogue: Catalogue, user_id: int, exercise_id: int, query: Row) -> Row:
    """A page of the exercises that could replace the given one, as JSON texts, closest first. Raises NotFound.

    Each has the type of the given exercise. Each also has a primary muscle in common with it; or it trains one of the given
    exercise's primary muscles as a secondary one, by the same movement (which is not isolation). The closest has the smallest sum
    of differences:

    - for another movement, or for no shared primary muscle: 5, and 2 for each primary muscle of the given exercise that is not
      primary in the other. Within the same movement, it does not matter which shared muscles are called primary: authors differ
      in that;
    - 5 for another kind of load (a band is another kind than a weight);
    - 5 for each of reps, duration and distance that only one of the two records;
    - 3 for each level of difficulty above that of the given exercise;
    - 1 for each muscle that only one of the two trains.

    `equipment` in the query: what may be used; "none" for nothing.
    """
    original = _compared(reading.get(db, user_id, exercise_id))
    where = ["type = :type", "id <> :exercise_id"]
    values: dict[str, Any] = {"user_id": user_id, "exercise_id": exercise_id, **original, "limit": page.limit_of(query) + 1}
    if "equipment" in query:
        where.append(FILTERS["available"])
        values["available"] = _usable(db, query["equipment"])
    after = "true"
    if key := page.after(query, "alternatives", int, str, int):
        after = "(distance, sort_name, id) > (:last_distance, :last_name, :last_id)"
        values["last_distance"], values["last_name"], values["last_id"] = key
    rows = db.execute(
        f"""
        WITH candidate AS (
            SELECT id, sort_name, movement, level, load, tracks,
                   count(*) AS muscles,
                   count(ours.muscle) AS shared,
                   count(*) FILTER (WHERE ours.role = 'primary') AS wanted,
                   count(*) FILTER (WHERE ours.role = 'primary' AND theirs.role = 'primary') AS primaries
              FROM {LISTED}
              JOIN exercise_muscle AS theirs ON theirs.exercise_id = id
              LEFT JOIN exercise_muscle AS ours ON ours.exercise_id = :exercise_id AND ours.muscle = theirs.muscle
             WHERE {" AND ".join(where)}
             GROUP BY id, sort_name, movement, level, load, tracks
        ), alternative AS (
            SELECT id, {DISTANCE} AS distance, sort_name
              FROM candidate
             WHERE primaries > 0 OR (wanted > 0 AND movement = :movement AND movement <> 'isolation')
        )
        SELECT id, distance, sort_name
          FROM alternative
         WHERE {after}
         ORDER BY distance, sort_name, id
         LIMIT :limit
        """,
        values,
    ).fetchall()
    found = page.page(rows, query, "alternatives", lambda row: (row["distance"], row["sort_name"], row["id"]))
    return {**found, "items": catalogue.texts(db, user_id, [row["id"] for row in found["items"]])}


def _usable(db: Connection, available: str) -> str:
    """All equipment that the available pieces (slugs, separated by commas) can replace, as JSON."""
    return json.dumps(sorted(reading.usable(db, available.split(","))))


def _compared(original: Row) -> Row:
    """The values of the given exercise that DISTANCE needs."""
    levels = LEVELS[LEVELS.index(original["level"]) :]
    return {
        **{name: original[name] for name in ("type", "movement", "load")},
        "bands": original["equipment"].count("band"),
        "tracks": json.dumps(original["tracks"]),
        "above": json.dumps({level: steps for steps, level in enumerate(levels)}),
        "primaries": len(original["primary_muscles"]),
        "muscles": len(original["primary_muscles"]) + len(original["secondary_muscles"]),
    }
