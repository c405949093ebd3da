"""Copies a person's own exercises for somebody who copies a plan that has them."""

import json
from collections.abc import Iterable

from workout.db import Connection
from workout.exercises import keeping, reading


def adopt(db: Connection, user_id: int, owner_id: int, ids: Iterable[int]) -> dict[int, int]:
    """Copy exercises of the owner's own for another user. Returns, by the id of each exercise, the id of its copy.

    If the user already has an exercise with the same name that records the same, this one counts as the copy. Ids of exercises
    that are not the owner's own are left out. Raises Conflict when the user has too many exercises. The caller must have checked
    that the user may see the exercises.
    """
    rows = db.execute(
        """
        SELECT theirs.id, min(mine.id) AS mine_id
          FROM exercise AS theirs
          LEFT JOIN exercise AS mine
            ON mine.user_id = :user_id AND mine.archived = 0 AND mine.sort_name = theirs.sort_name
           AND mine.tracks = theirs.tracks AND mine.load = theirs.load AND mine.unilateral = theirs.unilateral
         WHERE theirs.user_id = :owner_id AND theirs.id IN (SELECT value FROM json_each(:ids))
         GROUP BY theirs.id
         ORDER BY theirs.id
        """,
        {"user_id": user_id, "owner_id": owner_id, "ids": json.dumps(sorted(ids))},
    ).fetchall()
    return {row["id"]: row["mine_id"] or keeping.create(db, user_id, reading.get(db, owner_id, row["id"]))["id"] for row in rows}
