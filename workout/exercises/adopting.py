"""Taking over exercises of someone else's own, that came with a plan that they have shared."""

import json
from collections.abc import Iterable

from workout.db import Connection
from workout.exercises import keeping, reading


def adopt(db: Connection, user_id: int, owner_id: int, ids: Iterable[int]) -> dict[int, int]:
    """Have the user own exercises like those of another person. By the id of each of these, the id of the user's.

    That is one with the same name that records the same, if the user has it and has not deleted it, or else a new copy; so
    nothing is copied twice. Ids that are not of the owner's own exercises are left out. Raises Conflict when the user has
    too many exercises. The caller has made sure that the user may see them.
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
