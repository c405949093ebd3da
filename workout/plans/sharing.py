"""Shares plans. Anyone who has a plan's code can read and copy the plan, until its owner revokes the code."""

import json
import secrets
from typing import NamedTuple

from workout import exercises
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.plans import reading
from workout.plans.writing import create, days_as_given, only

SHOWN = ("name", "goal", "sessions_per_week", "session_minutes", "exercise_types", "notes", "weeks")
"""The plan's fields that are shown. Its start and current week are left out, because they tell about the owner's training."""

CODE_BYTES = 16
"""128 bits cannot be guessed, so the code alone protects the plan."""


class Shared(NamedTuple):
    owner_id: int
    plan: Row
    """The whole plan, as its owner reads it."""
    own_exercises: set[int]
    """The ids of its exercises that are the owner's own."""


def share(db: Connection, user_id: int, plan_id: int) -> str:
    """Share the plan. Returns its code, which stays the same while the plan is shared. Raises NotFound."""
    row = db.execute(
        """
        UPDATE plan
           SET share_code = coalesce(share_code, :code)
         WHERE id = :plan_id AND user_id = :user_id
        RETURNING share_code
        """,
        {"code": secrets.token_urlsafe(CODE_BYTES), "plan_id": plan_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("plan", plan_id)
    return str(row["share_code"])


def get_share(db: Connection, user_id: int, plan_id: int) -> str:
    """The code of the user's plan. Raises NotFound if the user has no such plan, or if it is not shared."""
    row = db.execute(
        "SELECT share_code FROM plan WHERE id = :plan_id AND user_id = :user_id AND share_code IS NOT NULL",
        {"plan_id": plan_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise NotFound("link to a plan", plan_id)
    return str(row["share_code"])


def unshare(db: Connection, user_id: int, plan_id: int) -> None:
    """Revoke the plan's code for good. Raises NotFound if the user has no such plan, or if it is not shared."""
    revoked = db.execute(
        "UPDATE plan SET share_code = NULL WHERE id = :plan_id AND user_id = :user_id AND share_code IS NOT NULL",
        {"plan_id": plan_id, "user_id": user_id},
    )
    if revoked.rowcount == 0:
        raise NotFound("link to a plan", plan_id)


def get_shared(db: Connection, code: str) -> Row:
    """The plan with that code, as others see it: without the ids of the owner's own exercises. Raises NotFound."""
    shared = _find(db, code)

    def shown(entry: Row) -> Row:
        known = None if entry["exercise_id"] in shared.own_exercises else entry["exercise_id"]
        return {**entry, "exercise_id": known, "exercise": {**briefs[entry["exercise_id"]], "id": known}}

    briefs = {entry["exercise_id"]: entry["exercise"] for day in shared.plan["days"] for entry in day["exercises"]}
    days = zip(days_as_given(shared.plan, shown), shared.plan["days"], strict=True)
    return {
        **only(shared.plan, SHOWN),
        "days": [{**day, "estimated_minutes": whole["estimated_minutes"]} for day, whole in days],
    }


def copy_shared(db: Connection, user_id: int, code: str, body: Row) -> Row:
    """Save a copy of the shared plan as a new plan of the user's. Returns it. Raises NotFound, and Conflict when there are too
    many plans or exercises.

    Exercises of the owner's own are copied too, see `exercises.adopt`.
    """
    shared = _find(db, code)
    mine: dict[int, int] = {}
    if shared.owner_id != user_id:
        mine = exercises.adopt(db, user_id, shared.owner_id, shared.own_exercises)

    def taken(entry: Row) -> Row:
        return {**entry, "exercise_id": mine.get(entry["exercise_id"], entry["exercise_id"])}

    return create(db, user_id, {**only(shared.plan, SHOWN), **body, "days": days_as_given(shared.plan, taken)})


def _find(db: Connection, code: str) -> Shared:
    """The plan with that code. Raises NotFound."""
    found = db.execute("SELECT id, user_id FROM plan WHERE share_code = :code", {"code": code}).fetchone()
    if found is None:
        raise NotFound("shared plan with this code; its owner may have revoked it")
    plan = reading.get(db, found["user_id"], found["id"])
    ids = {entry["exercise_id"] for day in plan["days"] for entry in day["exercises"]}
    rows = db.execute(
        "SELECT id FROM exercise WHERE user_id = :owner_id AND id IN (SELECT value FROM json_each(:ids))",
        {"owner_id": found["user_id"], "ids": json.dumps(sorted(ids))},
    )
    return Shared(found["user_id"], plan, {row["id"] for row in rows})
