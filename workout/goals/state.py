"""The state of each goal. None of it is stored, so a correction of logged data corrects the state too."""

import json
from datetime import date
from typing import NamedTuple

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.figures import rounded
from workout.goals import body, training
from workout.trend import Line

GOAL_FIELDS = (
    "id", "kind", "measurement", "exercise_id", "metric", "min_reps", "distance_m", "direction", "target", "due_on", "note",
    "created_at",
)  # fmt: skip


class Workout(NamedTuple):
    """The facts about a workout session that decide whether a goal was achieved in it."""

    id: int
    started_at: str
    ended_at: str | None
    sets: list[tuple[int, str | None]]
    """For each set, the exercise's id, and when it was done or skipped; None if it is open."""


def of_all(db: Connection, user: User, only: int | None = None, kind: str | None = None) -> list[Row]:
    """The user's goals with their state, newest first: all; or the one with the id `only`; or those of one `kind`.

    The state is computed from measurements (`body.py`) or from training (`training.py`).
    """
    rows = db.execute(
        """
        SELECT id, kind, measurement, exercise_id, metric, min_reps, distance_m, direction, target, due_on, note, created_at,
               cancelled_at
          FROM goal
         WHERE user_id = :user_id AND id = coalesce(:only, id) AND kind = coalesce(:kind, kind)
         ORDER BY id DESC
        """,
        {"user_id": user.id, "only": only, "kind": kind},
    ).fetchall()
    measured = body.measure(db, user, rows) | training.measure(db, user, rows)
    return [_state({**row, **measured[row["id"]]}, user.timezone) for row in rows]


def achieved_in(db: Connection, user: User, workouts: list[Workout]) -> dict[int, list[int]]:
    """By workout id, the ids of the exercise and consistency goals that were achieved in it, newest first.

    The whole history is read only for goals that may have been achieved in them: those that were set during one of them, and
    those that the training since the first of them meets during one of them.
    """
    if not workouts:
        return {}
    exercise_ids = {exercise_id for workout in workouts for exercise_id, _ in workout.sets}
    rows = db.execute(
        """
        SELECT id, kind, exercise_id, metric, target, due_on, cancelled_at, created_at
          FROM goal
         WHERE user_id = :user_id
           AND cancelled_at IS NULL
           AND (kind = 'consistency' OR exercise_id IN (SELECT value FROM json_each(:exercise_ids)))
         ORDER BY id DESC
        """,
        {"user_id": user.id, "exercise_ids": json.dumps(sorted(exercise_ids))},
    ).fetchall()
    in_them = training.measure(db, user, rows, trends=False, since=min(workout.started_at for workout in workouts))
    possible = [
        row for row in rows if _within(row["created_at"], workouts) or _within(in_them[row["id"]]["reached_at"], workouts)
    ]
    trained = training.measure(db, user, possible, trends=False)
    reached = [(row, _achieved_at({**row, **trained[row["id"]]})) for row in possible]
    achieved = [(row, at) for row, at in reached if at and _status(row, at, user.timezone) == "achieved"]
    return {workout.id: [row["id"] for row, at in achieved if _is_achieved_in(workout, row, at)] for workout in workouts}


def _is_achieved_in(workout: Workout, goal: Row, at: str) -> bool:
    """Whether the goal was achieved in this workout. `at`: when it was achieved. The time alone does not tell, because past
    workouts may overlap.
    """
    if goal["kind"] == "consistency":
        return workout.ended_at == at
    trained = [completed_at for exercise_id, completed_at in workout.sets if exercise_id == goal["exercise_id"]]
    if at == goal["created_at"]:
        return bool(trained) and _within(at, [workout])
    return at in trained


def _within(at: str | None, workouts: list[Workout]) -> bool:
    return at is not None and any(workout.started_at <= at <= (workout.ended_at or clock.LATEST) for workout in workouts)


def _state(row: Row, timezone: str) -> Row:
    achieved_at = _achieved_at(row)
    status = _status(row, achieved_at, timezone)
    line: Line | None = row["trend"] if status == "active" else None
    projected_on = line.meets(row["target"], clock.today(timezone)) if line else None
    return {
        **{name: row[name] for name in GOAL_FIELDS},
        "start_value": row["start_value"],
        "current_value": row["current_value"],
        "progress": 1.0 if status == "achieved" else _progress(row),
        "status": status,
        "achieved_at": achieved_at if status == "achieved" else None,
        "projected_on": projected_on.isoformat() if projected_on else None,
    }


def _achieved_at(row: Row) -> str | None:
    return max(row["reached_at"], row["created_at"]) if row["reached_at"] else None


def _status(row: Row, achieved_at: str | None, timezone: str) -> str:
    """The goal's status. A goal that was reached after its due date counts as missed."""
    due = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    if row["cancelled_at"]:
        return "cancelled"
    if achieved_at and (due is None or clock.local_date(achieved_at, timezone) <= due):
        return "achieved"
    return "missed" if due and due < clock.today(timezone) else "active"


def _progress(row: Row) -> float:
    """How much of the way from its start to its target a goal has gone, from 0 to 1."""
    start, current, target = row["start_value"], row["current_value"], row["target"]
    if current is None or start == target:
        return 0.0
    if start is None:  # nothing was logged before: compare with the target itself
        part: float = target / current if row["direction"] == "decrease" and current else current / target
    else:
        part = (current - start) / (target - start)
    return rounded(max(0.0, min(part, 1.0)), 4)
