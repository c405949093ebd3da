"""Exercises as JSON texts: the predefined ones are encoded once, for only a new version of the program changes them."""

import json
from collections import defaultdict
from functools import lru_cache, partial

from workout.db import Connection, Row
from workout.exercises.index import Document, Index
from workout.exercises.reading import neighbours, shape

TERMS = """
SELECT slug, name || ' ' || aliases AS words
  FROM muscle
UNION ALL
SELECT equipment_use.serves_as, equipment.name
  FROM equipment_use
  JOIN equipment ON equipment.slug = equipment_use.equipment"""
"""What muscles and equipment are called; equipment also by the names of what serves as it."""
WITHOUT_EQUIPMENT = "no equipment, without equipment, bodyweight"
encode = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


class Catalogue:
    """One database's predefined exercises, as this process found them when they were first asked for."""

    def __init__(self) -> None:
        self._predefined: dict[int, str] = {}
        self._index: Index | None = None

    def texts(self, db: Connection, user_id: int, ids: list[int]) -> list[str]:
        """These exercises, predefined or the user's own, each as the JSON text of what the API answers, in that order."""
        if not self._predefined:
            self._predefined = _texts(db, "user_id IS NULL", {})
        known = self._predefined
        if own := [number for number in ids if number not in known]:
            where = "user_id = :user_id AND id IN (SELECT value FROM json_each(:ids))"
            known = known | _texts(db, where, {"user_id": user_id, "ids": json.dumps(own)})
        return [known[number] for number in ids]

    def indexes(self, db: Connection, user_id: int) -> list[Index]:
        """By what words the exercises are found that the user can choose from: the predefined ones, and the user's own."""
        if self._index is None:
            self._index = Index(_documents(db, "user_id IS NULL AND archived = 0", {}))
        own = _documents(db, "user_id = :user_id AND archived = 0", {"user_id": user_id})
        return [self._index, _index_of(own)] if own else [self._index]


@lru_cache(maxsize=16)
def _index_of(documents: tuple[Document, ...]) -> Index:
    """The index of one person's exercises, kept while they type and nothing changes."""
    return Index(documents)


def _documents(db: Connection, where: str, values: Row) -> tuple[Document, ...]:
    """What is to be indexed of each exercise that fits the fixed condition."""
    terms = defaultdict[str, list[str]](list)
    for row in db.execute(TERMS):
        terms[row["slug"]].append(row["words"])

    def words(slugs: str) -> str:
        return " ".join(words for slug in json.loads(slugs) for words in terms[slug])

    rows = db.execute(
        f"""
        SELECT id, name, aliases, primary_muscles, secondary_muscles, equipment, description
          FROM exercise_whole
         WHERE {where}
         ORDER BY id
        """,
        values,
    )
    return tuple(
        Document(
            id=row["id"],
            name=row["name"],
            aliases=tuple(json.loads(row["aliases"])),
            primary=words(row["primary_muscles"]),
            secondary=words(row["secondary_muscles"]),
            equipment=words(row["equipment"]) or WITHOUT_EQUIPMENT,
            description=row["description"],
        )
        for row in rows
    )


def _texts(db: Connection, where: str, values: Row) -> dict[int, str]:
    """The JSON text of each exercise that fits the fixed condition, by id."""
    rows = db.execute(
        f"""
        SELECT id, user_id, slug, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles,
               secondary_muscles, tracks, load, unilateral, rest_s, met, description, instructions, tips, stresses, archived
          FROM exercise_whole
         WHERE {where}
        """,
        values,
    ).fetchall()
    near = neighbours(db, [row["id"] for row in rows])
    return {row["id"]: encode(shape(row, near[row["id"]])) for row in rows}
