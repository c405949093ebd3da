"""Exercises as JSON texts: the predefined ones are encoded once, for only a new version of the program changes them."""

import json
from functools import partial

from workout.db import Connection, Row
from workout.exercises.reading import shape

encode = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


class Catalogue:
    """One database's predefined exercises, as this process found them when they were first asked for."""

    def __init__(self) -> None:
        self._predefined: dict[int, str] = {}

    def texts(self, db: Connection, user_id: int, ids: list[int]) -> list[str]:
        """These exercises, predefined or the user's own, each as the JSON text of what the API answers, in that order."""
        if not self._predefined:
            self._predefined = _texts(db, "user_id IS NULL", {})
        known = self._predefined
        if own := [number for number in ids if number not in known]:
            where = "user_id = :user_id AND id IN (SELECT value FROM json_each(:ids))"
            known = known | _texts(db, where, {"user_id": user_id, "ids": json.dumps(own)})
        return [known[number] for number in ids]


def _texts(db: Connection, where: str, values: Row) -> dict[int, str]:
    """The JSON text of each exercise that fits the fixed condition, by id."""
    rows = db.execute(
        f"""
        SELECT id, user_id, slug, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles,
               secondary_muscles, tracks, load, unilateral, rest_s, met, description, instructions, tips, archived
          FROM exercise_whole
         WHERE {where}
        """,
        values,
    )
    return {row["id"]: encode(shape(row)) for row in rows}
