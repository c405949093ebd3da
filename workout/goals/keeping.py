"""Sets, changes and deletes goals, and reads them with their state."""

import json
from datetime import date

from workout import clock, exercises, feed, limits, page
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid, NotFound
from workout.goals import state
from workout.progress.metrics import NEEDS, sign

DEFAULTS: Row = {
    "measurement": None, "exercise_id": None, "metric": None, "min_reps": None, "distance_m": None, "direction": None,
    "targets_before": None, "due_on": None, "note": None, "cancelled_at": None,
}  # fmt: skip
UNWEIGHED = {
    "e1rm_kg": "A maximum is estimated from all that was lifted, and {name} lifts your own body: record your weight with POST "
    "/weights first, or aim at weight_kg or reps.",
    "volume_kg": "The weight of {name} is help, and what you lift is your own body without it: record your weight with POST "
    "/weights first, or aim at weight_kg or reps.",
}
BOUNDS = {"weight": (10, 650), "measurement": (1, 400), "consistency": (1, 14)}


def create(db: Connection, user: User, body: Row) -> Row:
    """Set a goal. Returns it with its state.

    Raises Invalid when the exercise does not record the metric, when the metric needs a body weight that the user has never
    recorded, or when the due date has passed; Conflict when there are too many goals.
    """
    limits.refuse_full(db, user.id, "goals", limits.GOALS)
    goal = {**DEFAULTS, **body}
    if goal["kind"] == "exercise":
        exercise = exercise_of(db, user.id, goal)
        _refuse_unknown_body(db, user.id, goal["metric"], exercise)
        goal["direction"] = goal["direction"] or _usual_direction(goal, exercise["load"])
    _check_due(goal, user.timezone)
    return get(db, user, insert(db, user.id, {**goal, "created_at": clock.now_text()}))


def _usual_direction(goal: Row, load: str) -> str:
    """The direction of a goal in an exercise with that load, if none is given: over a distance, less time is the better one."""
    over_distance = goal["metric"] == "duration_s" and goal["distance_m"] is not None
    return "decrease" if over_distance or sign(goal["metric"], load) < 0 else "increase"


def insert(db: Connection, user_id: int, goal: Row) -> int:
    """Write a new goal: kind, target, created_at and the fields of DEFAULTS, with `targets_before` as JSON. Returns its id."""
    row = db.execute(
        """
        INSERT INTO goal (
            user_id, kind, measurement, exercise_id, metric, min_reps, distance_m, direction, target, targets_before, due_on,
            note, cancelled_at, created_at)
        VALUES (
            :user_id, :kind, :measurement, :exercise_id, :metric, :min_reps, :distance_m, :direction, :target, :targets_before,
            :due_on, :note, :cancelled_at, :created_at)
        RETURNING id
        """,
        {**goal, "user_id": user_id},
    ).fetchone()
    feed.note(db, user_id, "goal", row["id"])
    return int(row["id"])


def get(db: Connection, user: User, goal_id: int) -> Row:
    """The user's goal with its state. NotFound if it is missing or someone else's."""
    goals = state.of_all(db, user, only=goal_id)
    if not goals:
        raise NotFound("goal", goal_id)
    return goals[0]


def find(db: Connection, user: User, query: Row) -> Row:
    """A page of the user's goals, newest first.

    The status is not stored. So all goals of the account (limits.GOALS at most) are computed first, and then filtered by status.
    """
    key = page.after(query, "goals", int)
    goals = [
        goal
        for goal in state.of_all(db, user, kind=query.get("kind"))
        if (key is None or goal["id"] < key[0]) and goal["status"] == query.get("status", goal["status"])
    ]
    return page.page(goals[: page.limit_of(query) + 1], query, "goals", lambda goal: (goal["id"],))


def target_of(db: Connection, user: User, kind: str, measurement: str | None = None) -> float | None:
    """The target of the latest active goal of that kind and, for a girth, of that `measurement`; None if there is none."""
    goals = state.of_all(db, user, kind=kind)
    active = (goal["target"] for goal in goals if goal["status"] == "active" and goal["measurement"] == measurement)
    return next(active, None)


def change(db: Connection, user: User, goal_id: int, changes: Row) -> Row:
    """Change the given fields. A `status` cancels the goal, or activates it again. Returns it with its state.

    Raises NotFound, and Invalid when the target is out of bounds, when the goal is one of consistency and the target is no whole
    number, or when the due date has passed.
    """
    current = get(db, user, goal_id)
    goal = {**current, **changes}
    refuse_out_of_bounds(goal)
    if "due_on" in changes:
        _check_due(goal, user.timezone)
    was_cancelled = current["status"] == "cancelled"
    cancelled = changes["status"] == "cancelled" if "status" in changes else was_cancelled
    db.execute(
        """
        UPDATE goal
           SET target = :target, targets_before = coalesce(:targets_before, targets_before), due_on = :due_on, note = :note,
               cancelled_at = CASE WHEN :cancelled = 1 THEN coalesce(cancelled_at, :now) END
         WHERE id = :id AND user_id = :user_id
        """,
        {
            "target": goal["target"],
            "targets_before": _targets_before(db, user.id, current) if goal["target"] != current["target"] else None,
            "due_on": goal["due_on"],
            "note": goal["note"],
            "cancelled": cancelled,
            "now": clock.now_text(),
            "id": goal_id,
            "user_id": user.id,
        },
    )
    feed.note(db, user.id, "goal", goal_id)
    return get(db, user, goal_id)


def delete(db: Connection, user_id: int, goal_id: int) -> None:
    """Delete the user's goal. NotFound if it is missing or someone else's."""
    deleted = db.execute(
        "DELETE FROM goal WHERE id = :goal_id AND user_id = :user_id",
        {"goal_id": goal_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("goal", goal_id)
    feed.note(db, user_id, "goal", goal_id, deleted=True)


def exercise_of(db: Connection, user_id: int, goal: Row) -> Row:
    """The exercise of an exercise goal. Raises Invalid if the user cannot see it, or if it does not record what the goal
    measures.
    """
    exercise = exercises.visible(db, user_id, [goal["exercise_id"]]).get(goal["exercise_id"])
    if exercise is None:
        raise Invalid(Flaw("/exercise_id", f"You have no exercise {goal['exercise_id']}; see GET /exercises.", "not_found"))
    tracks = set(exercise["tracks"])
    needed = {"metric": NEEDS[goal["metric"]], "min_reps": {"reps"}, "distance_m": {"distance"}}
    problems = [
        Flaw(f"/{name}", f"{exercise['name']} does not record {' and '.join(sorted(kinds - tracks))}.", "not_tracked")
        for name, kinds in needed.items()
        if goal[name] is not None and not kinds <= tracks
    ]
    if problems:
        raise Invalid(*problems)
    return exercise


def refuse_out_of_bounds(goal: Row) -> None:
    """Raise Invalid if no goal of that kind can have this target."""
    least, most = BOUNDS.get(goal["kind"], (0, 10_000_000))
    if not least <= goal["target"] <= most or (goal["kind"] == "consistency" and goal["target"] % 1):
        detail = f"This must be from {least} to {most} for a {goal['kind']} goal, in whole sessions if in sessions."
        code = "too_small" if goal["target"] < least else "too_large" if goal["target"] > most else "wrong_type"
        raise Invalid(Flaw("/target", detail, code))


def _refuse_unknown_body(db: Connection, user_id: int, metric: str, exercise: Row) -> None:
    """Raise Invalid if the metric needs the user's body weight, and the user has recorded none."""
    loads = {"e1rm_kg": ("bodyweight", "assisted"), "volume_kg": ("assisted",)}
    if exercise["load"] not in loads.get(metric, ()):
        return
    if db.execute("SELECT 1 FROM weight WHERE user_id = :user_id LIMIT 1", {"user_id": user_id}).fetchone() is None:
        raise Invalid(Flaw("/metric", UNWEIGHED[metric].format(name=exercise["name"])))


def _targets_before(db: Connection, user_id: int, goal: Row) -> str | None:
    """The targets that a consistency goal has had before a change that is made now, as JSON: `[{"target": 3, "until": an
    instant}]`, oldest first. The streak counts past weeks by them. None for other goals.
    """
    if goal["kind"] != "consistency":
        return None
    row = db.execute(
        "SELECT targets_before FROM goal WHERE id = :id AND user_id = :user_id",
        {"id": goal["id"], "user_id": user_id},
    ).fetchone()
    return json.dumps([*json.loads(row["targets_before"] or "[]"), {"target": goal["target"], "until": clock.now_text()}])


def _check_due(goal: Row, timezone: str) -> None:
    if goal["due_on"] and date.fromisoformat(goal["due_on"]) < clock.today(timezone):
        raise Invalid(Flaw("/due_on", "This day has passed; give today or a later one.", "in_the_past"))
