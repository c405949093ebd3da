"""Undoes an import: removes what it has written, a few items at a time. What was edited since stays, if its owner wants that."""

import json
from typing import NamedTuple

from workout import feed, goals, plans
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.imports import converting, made, reading, refusing

SLICE = 8
"""How many items (sessions, weights or measurements) one call of `step` looks at."""


class Undone(NamedTuple):
    last: str
    """The identity of the last item that was looked at. The next step begins after it."""
    is_over: bool


def undo(db: Connection, user_id: int, import_id: int, on_edit: str) -> None:
    """Mark an import to be undone by `step`; a draft is deleted at once. `on_edit`: `keep` what was edited since, or `delete` it.

    An import that was undone with `keep` can be undone once more with `delete`, while something is left of it. Otherwise, an
    import that was undone counts as missing. Raises NotFound, and Conflict while another of the same program is written.
    """
    row = reading.row(db, user_id, import_id)
    if row["status"] == "draft":
        db.execute("DELETE FROM import WHERE id = :id AND user_id = :user_id", {"id": import_id, "user_id": user_id})
        return
    if row["status"] == "undone" and not (on_edit == "delete" and reading.kept(db, row)):
        raise NotFound("import", import_id)
    refusing.refuse_meanwhile(db, row, "applying", "written")
    db.execute("DELETE FROM import_part WHERE import_id = :import_id", {"import_id": import_id})
    db.execute(
        """
        UPDATE import
           SET status = 'undone', working = 1, on_edit = :on_edit, done = 0,
               total = (SELECT count(*) FROM import_item WHERE import_item.import_id = import.id)
         WHERE id = :id AND user_id = :user_id
        """,
        {"on_edit": on_edit, "id": import_id, "user_id": user_id},
    )


def step(db: Connection, import_id: int, after: str) -> Undone:
    """Remove the next SLICE items that the import has written: those whose identity comes after `after`. Edited ones stay, if
    that was asked for. The last step also removes plans, goals and exercises that were made for the import.
    """
    row = db.execute(
        "SELECT id, user_id, on_edit FROM import WHERE id = :import_id AND status = 'undone' AND working = 1",
        {"import_id": import_id},
    ).fetchone()
    if row is None:
        return Undone(after, True)
    found = _items(db, import_id, after)
    for one in found:
        if row["on_edit"] == "delete" or not _is_edited(one):
            remove(db, row["user_id"], one)
    if len(found) == SLICE:
        db.execute("UPDATE import SET done = done + :count WHERE id = :id", {"count": len(found), "id": import_id})
        return Undone(found[-1]["identity"], False)
    _remove_made(db, row["user_id"], import_id, row["on_edit"])
    db.execute("UPDATE import SET working = 0, done = total WHERE id = :id", {"id": import_id})
    return Undone(after, True)


def _items(db: Connection, import_id: int, after: str) -> list[Row]:
    return db.execute(
        """
        SELECT import_item.identity, import_item.session_id, import_item.weight_id, import_item.measurement_id,
               import_item.written, session.revision, weight.weight_kg, weight.body_fat_pct, measurement.kind,
               measurement.value_cm, coalesce(weight.measured_at, measurement.measured_at) AS measured_at,
               coalesce(weight.note, measurement.note) AS note
          FROM import_item
          LEFT JOIN session ON session.id = import_item.session_id
          LEFT JOIN weight ON weight.id = import_item.weight_id
          LEFT JOIN measurement ON measurement.id = import_item.measurement_id
         WHERE import_item.import_id = :import_id AND import_item.source <> :made AND import_item.identity > :after
         ORDER BY import_item.identity
         LIMIT :most
        """,
        {"import_id": import_id, "made": made.MADE, "after": after, "most": SLICE},
    ).fetchall()


def _is_edited(one: Row) -> bool:
    """Whether the session, weight or measurement was changed since the import wrote it."""
    table = next(table for table in converting.FINGERPRINTS if one[f"{table}_id"])
    return bool(one["written"] != converting.fingerprint(table, one))


def remove(db: Connection, user_id: int, one: Row) -> None:
    """Remove a session, a weight or a measurement that an import has written. `one`: the row of `import_item`, which has its id.

    The foreign key deletes that row too.
    """
    values = {**one, "user_id": user_id}
    db.execute("DELETE FROM session WHERE id = :session_id AND user_id = :user_id", values)
    db.execute("DELETE FROM weight WHERE id = :weight_id AND user_id = :user_id", values)
    db.execute("DELETE FROM measurement WHERE id = :measurement_id AND user_id = :user_id", values)
    for kind in ("session", "weight", "measurement"):
        if one[f"{kind}_id"]:
            feed.note(db, user_id, kind, one[f"{kind}_id"], deleted=True)


def _remove_made(db: Connection, user_id: int, import_id: int, on_edit: str) -> None:
    """Remove the plans, goals and exercises that were made for the import. Edited ones stay if `on_edit` is `keep`; exercises
    that something else uses always stay.
    """
    found = [one for one in made.by(db, import_id) if on_edit == "delete" or not one["is_edited"]]
    ids = {kind: [one["id"] for one in found if one["kind"] == kind] for kind in ("plan", "goal", "exercise")}
    for plan_id in ids["plan"]:
        plans.delete(db, user_id, plan_id)
    for goal_id in ids["goal"]:
        goals.delete(db, user_id, goal_id)
    ids["exercise"] = _remove_exercises(db, user_id, ids["exercise"])
    for kind, gone in ids.items():
        made.forget(db, user_id, kind, *gone)


def _remove_exercises(db: Connection, user_id: int, ids: list[int]) -> list[int]:
    """Remove these exercises, unless something uses them or an import is about to. Returns the ids of those that were removed."""
    removed = db.execute(
        """
        DELETE FROM exercise
         WHERE user_id = :user_id
           AND id IN (SELECT value FROM json_each(:ids))
           AND NOT EXISTS (SELECT 1 FROM session_entry WHERE session_entry.exercise_id = exercise.id)
           AND NOT EXISTS (SELECT 1 FROM plan_entry WHERE plan_entry.exercise_id = exercise.id)
           AND NOT EXISTS (SELECT 1 FROM goal WHERE goal.exercise_id = exercise.id)
           AND NOT EXISTS (SELECT 1
                             FROM import
                            WHERE import.user_id = :user_id
                              AND import.status IN ('applying', 'failed')
                              AND (EXISTS (SELECT 1
                                             FROM json_each(import.names) AS told
                                            WHERE json_extract(told.value, '$.exercise_id') = exercise.id)
                                   OR EXISTS (SELECT 1
                                                FROM import_link
                                               WHERE import_link.import_id = import.id
                                                 AND import_link.kind = 'exercise'
                                                 AND import_link.new_id = exercise.id)))
        RETURNING id
        """,
        {"user_id": user_id, "ids": json.dumps(ids)},
    ).fetchall()
    gone = [row["id"] for row in removed]
    feed.note(db, user_id, "exercise", *gone, deleted=True)
    return gone
