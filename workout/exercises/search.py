"""Finding exercises: by words and filters, and those closest to a given one."""

import json
from typing import Any

from workout import page
from workout.db import Connection, Row
from workout.exercises import reading
from workout.exercises.catalogue import Catalogue

FILTERS = {
    "type": "type = :type",
    "level": "level = :level",
    "movement": "movement = :movement",
    "muscle": "id IN (SELECT exercise_id FROM exercise_muscle WHERE muscle = :muscle)",
    "equipment": "id IN (SELECT exercise_id FROM exercise_equipment WHERE equipment = :equipment)",
}
WITHOUT_EQUIPMENT = "id NOT IN (SELECT exercise_id FROM exercise_equipment)"
AT_HAND = """
id NOT IN (
    SELECT exercise_id
      FROM exercise_equipment
     WHERE equipment NOT IN (SELECT value FROM json_each(:at_hand)))"""

LISTED = """
(SELECT id, user_id, sort_name, type, level, movement
   FROM exercise
  WHERE user_id IS NULL AND archived = 0
 UNION ALL
 SELECT id, user_id, sort_name, type, level, movement
   FROM exercise
  WHERE user_id = :user_id AND archived = 0)"""
"""The exercises that a user can choose from. With OR in place of UNION they would not be read in order from the index."""

RANK = """
CASE WHEN sort_name = fold(:q) THEN 0
     WHEN id IN (SELECT rowid FROM exercise_search WHERE exercise_search MATCH :in_name) THEN 1
     WHEN id IN (SELECT rowid FROM exercise_search WHERE exercise_search MATCH :in_aliases) THEN 2
     WHEN id IN (SELECT rowid FROM exercise_search WHERE exercise_search MATCH :words) THEN 3
     WHEN id IN (SELECT rowid FROM exercise_search WHERE exercise_search MATCH :begun_in_name) THEN 4
     ELSE 5 END"""


def find(db: Connection, catalogue: Catalogue, user_id: int, query: Row) -> Row:
    """A page of exercises, as JSON texts, that fit all the filters, by name; those that are archived are left out.

    With words to search for, an exercise of exactly that name comes first, then those with all words in the name, in an
    alias, and anywhere (muscles, equipment and description included); last come words that only begin like these, again
    those in the name first.
    """
    where = ["true"]
    values: dict[str, Any] = {"user_id": user_id, "limit": page.limit_of(query) + 1}
    for name in FILTERS.keys() & query.keys():
        where.append(WITHOUT_EQUIPMENT if query[name] == "none" else FILTERS[name])
        values[name] = query[name]
    if "custom" in query:
        where.append("user_id IS NOT NULL" if query["custom"] else "user_id IS NULL")
    rank, order = "0", "sort_name, id"
    if "q" in query:
        where.append("id IN (SELECT rowid FROM exercise_search WHERE exercise_search MATCH :begun)")
        rank, order = RANK, "rank, sort_name, id"
        words, begun = _words(query["q"]), _words(query["q"], ending="*")
        values |= {
            "q": query["q"],
            "words": words,
            "begun": begun,
            "in_name": f"name : ({words})",
            "in_aliases": f"aliases : ({words})",
            "begun_in_name": f"name : ({begun})",
        }
    if key := page.after(query, int, str, int):
        where.append(f"({rank}, sort_name, id) > (:last_rank, :last_name, :last_id)")
        values["last_rank"], values["last_name"], values["last_id"] = key
    rows = db.execute(
        f"""
        SELECT id, {rank} AS rank, sort_name
          FROM {LISTED}
         WHERE {" AND ".join(where)}
         ORDER BY {order}
         LIMIT :limit
        """,
        values,
    ).fetchall()
    found = page.page(rows, query, lambda row: (row["rank"], row["sort_name"], row["id"]))
    return {**found, "items": catalogue.texts(db, user_id, [row["id"] for row in found["items"]])}


def alternatives(db: Connection, catalogue: Catalogue, user_id: int, exercise_id: int, query: Row) -> Row:
    """A page of the exercises, as JSON texts, that could stand in for the given one, the closest first. NotFound.

    Each shares a primary muscle with it. Closeness: 4 points for the same movement, 2 for the same type, 3 for each
    shared primary muscle, 1 for each other muscle that both train. `equipment`: what is at hand, "none" for nothing.
    """
    original = reading.get(db, user_id, exercise_id)
    where = ["id <> :exercise_id", "primaries > 0"]
    values: dict[str, Any] = {
        "user_id": user_id,
        "exercise_id": exercise_id,
        "movement": original["movement"],
        "type": original["type"],
        "limit": page.limit_of(query) + 1,
    }
    if "equipment" in query:
        where.append(AT_HAND)
        values["at_hand"] = json.dumps(query["equipment"].split(","))
    distance = "-(4 * (movement = :movement) + 2 * (type = :type) + 2 * primaries + shared)"
    if key := page.after(query, int, str, int):
        where.append(f"({distance}, sort_name, id) > (:last_distance, :last_name, :last_id)")
        values["last_distance"], values["last_name"], values["last_id"] = key
    rows = db.execute(
        f"""
        WITH likeness AS (
            SELECT theirs.exercise_id,
                   count(*) AS shared,
                   sum(theirs.role = 'primary' AND ours.role = 'primary') AS primaries
              FROM exercise_muscle AS ours
              JOIN exercise_muscle AS theirs ON theirs.muscle = ours.muscle
             WHERE ours.exercise_id = :exercise_id
             GROUP BY theirs.exercise_id
        )
        SELECT id, {distance} AS distance, sort_name
          FROM likeness JOIN {LISTED} ON id = exercise_id
         WHERE {" AND ".join(where)}
         ORDER BY distance, sort_name, id
         LIMIT :limit
        """,
        values,
    ).fetchall()
    found = page.page(rows, query, lambda row: (row["distance"], row["sort_name"], row["id"]))
    return {**found, "items": catalogue.texts(db, user_id, [row["id"] for row in found["items"]])}


def index(db: Connection, exercise_id: int) -> None:
    """Renew the words by which an exercise is found."""
    db.execute("DELETE FROM exercise_search WHERE rowid = :id", {"id": exercise_id})
    db.execute(
        """
        INSERT INTO exercise_search (rowid, name, aliases, muscles, equipment, description)
        SELECT id, name, aliases, muscles, equipment, description
          FROM exercise_text
         WHERE id = :id
        """,
        {"id": exercise_id},
    )


def _words(text: str, ending: str = "") -> str:
    """The text as an FTS5 query: every word has to occur; with `*` as the ending, or one that begins like it."""
    return " ".join(f'"{word}"{ending}' for word in text.replace('"', " ").split()) or '""'
