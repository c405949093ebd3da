"""Exercises as JSON texts. The predefined ones are encoded only once, because only a new version of the program changes them."""

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
"""SQL: the words by which a search finds muscles and equipment, with their slugs. A muscle has its name and aliases. Equipment
has its own name and the names of all other equipment that can replace it, each in a row.
"""
WITHOUT_EQUIPMENT = "no equipment, without equipment, bodyweight"
encode = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


class Catalogue:
    """The predefined exercises of one database. This process reads them once, when they are first needed."""

    def __init__(self) -> None:
        self._predefined: dict[int, str] = {}
        self._index: Index | None = None

    def texts(self, db: Connection, user_id: int, ids: list[int]) -> list[str]:
        """The JSON texts of these exercises, in the order of `ids`, as the API answers them. They are predefined or the user's
        own.
        """
        if not self._predefined:
            self._predefined = _texts(db, "user_id IS NULL", {})
        known = self._predefined
        if own := [number for number in ids if number not in known]:
            where = "user_id = :user_id AND id IN (SELECT value FROM json_each(:ids))"
            known = known | _texts(db, where, {"user_id": user_id, "ids": json.dumps(own)})
        return [known[number] for number in ids]

    def indexes(self, db: Connection, user_id: int) -> list[Index]:
        """The search indexes of the exercises that the user can choose from: one of the predefined, and one of the user's own, if
        any.
        """
        if self._index is None:
            self._index = _index_of(_documents(db, "user_id IS NULL AND archived = 0", {}))
        own = _documents(db, "user_id = :user_id AND archived = 0", {"user_id": user_id})
        return [self._index, _index_of(own)] if own else [self._index]


@lru_cache(maxsize=16)
def _index_of(documents: tuple[Document, ...]) -> Index:
    """The index of these exercises. It is cached, so that it is not built again for each letter of a query that somebody types,
    and so that all applications in one process share the index of the predefined exercises.
    """
    return Index(documents)


def _documents(db: Connection, where: str, values: Row) -> tuple[Document, ...]:
    """The texts by which a search finds each exercise that satisfies `where`, an SQL condition."""
    terms = defaultdict[str, list[str]](list)
    for row in db.execute(TERMS):
        terms[row["slug"]].append(row["words"])

    def words(slugs: str) -> str:
        return " ".join(words for slug in json.loads(slugs) for words in terms[slug])

    rows = db.execute(
        f"""
        SELECT id, name, aliases, primary_muscles, secondary_muscles, equipment, description,
               (SELECT staple FROM exercise WHERE exercise.id = exercise_whole.id) AS staple
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
            staple=bool(row["staple"]),
        )
        for row in rows
    )


def _texts(db: Connection, where: str, values: Row) -> dict[int, str]:
    """By id, the JSON text of each exercise that satisfies `where`, an SQL condition."""
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
