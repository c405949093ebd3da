"""Saves a goal that was set elsewhere, unchanged."""

import json

from workout import clock, limits
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.goals.keeping import DEFAULTS, exercise_of, insert, refuse_out_of_bounds

NEEDED = {"measurement": ("measurement",), "exercise": ("exercise_id", "metric")}
"""For each kind of goal, the fields that it must have. No other kind can have them, or those of OF_EXERCISE."""
OF_EXERCISE = ("exercise_id", "metric", "min_reps", "distance_m", "direction")


def adopt(db: Connection, user_id: int, goal: Row) -> int:
    """Save a goal as it is, even one that is cancelled, or whose due date has passed. Returns its id.

    `goal`: `kind`, `target`, `created_at`, and any of `keeping.DEFAULTS`; `targets_before` as `[{target, until}]`. Raises Invalid
    when its fields contradict each other, when its exercise does not record the metric, and for times that lie in the future;
    Conflict when there are too many goals.
    """
    limits.refuse_full(db, user_id, "goals", limits.GOALS)
    whole = {**DEFAULTS, **goal}
    _refuse_contradiction(whole)
    refuse_out_of_bounds(whole)
    if whole["kind"] == "exercise":
        exercise_of(db, user_id, whole)
    times = {name: clock.logged(whole[name], f"/{name}") for name in ("created_at", "cancelled_at") if whole[name]}
    before = [
        {**one, "until": clock.logged(one["until"], f"/targets_before/{number}/until")}
        for number, one in enumerate(whole["targets_before"] or [])
    ]
    return insert(db, user_id, {**whole, **times, "targets_before": json.dumps(before) if before else None})


def _refuse_contradiction(goal: Row) -> None:
    """Raise Invalid for a field that goals of this kind must have and this one lacks, or that they cannot have."""
    kind = goal["kind"]
    needed = NEEDED.get(kind, ())
    allowed = OF_EXERCISE if kind == "exercise" else needed
    lacking = [Flaw(f"/{name}", f"A goal of the kind {kind} needs this.", "required") for name in needed if goal[name] is None]
    strange = [
        Flaw(f"/{name}", f"A goal of the kind {kind} cannot have this; leave it out.", "contradiction")
        for name in ("measurement", *OF_EXERCISE)
        if name not in allowed and goal[name] is not None
    ]
    if lacking or strange:
        raise Invalid(*lacking, *strange)
