"""A session as it is shown afterwards: whole, planned beside done, or in short for a list."""

from datetime import datetime
from typing import NamedTuple

from workout.db import Row
from workout.exercises import DONE_FIELDS, brief
from workout.sessions.state import Session, Set, Step, elapsed_s, order, shape_set


class Results(NamedTuple):
    """What a session achieved."""

    records: list[Row]
    goals_achieved: list[int]


def whole(session: Session, results: Results, now: datetime) -> Row:
    """The session with its exercises and their sets, planned beside done."""
    exercises = [
        {
            "id": entry.id,
            "exercise": brief(entry.exercise),
            "planned_exercise": brief(entry.planned_exercise) if entry.planned_exercise else None,
            "superset": entry.superset,
            "note": entry.note,
            "sets": [shape_set(one) for one in entry.sets],
        }
        for entry in session.entries
    ]
    adjustments = [found for step in order(session.entries) if (found := _adjustment(step))]
    return {**short(session, results, now), "exercises": exercises, "adjustments": adjustments}


def short(session: Session, results: Results, now: datetime) -> Row:
    """The session without its exercises, for a list."""
    own = ("id", "name", "plan_id", "day_id", "note", "started_at", "ended_at", "revision")
    done = [step for step in order(session.entries) if step.set.status == "done"]
    trained = [step for step in done if step.set.set_type != "warmup"]
    lifted = [step.set for step in trained if step.entry.exercise["load"] != "assisted"]
    summary = {
        "duration_s": int(elapsed_s(session, now)),
        "sets_done": len(done),
        "sets_skipped": sum(one.status == "skipped" for one in session.sets),
        "volume_kg": round(sum((one.weight_kg or 0) * (one.reps or 0) for one in lifted), 2),
        "distance_m": round(sum(step.set.distance_m or 0 for step in trained), 2),
        **results._asdict(),
    }
    return {**{name: getattr(session, name) for name in own}, "status": session.ending or "active", "summary": summary}


def _adjustment(step: Step) -> Row | None:
    """Where this set was not done as planned, and how; None where it was, or is still open."""
    entry, one = step.entry, step.set
    if one.status == "pending":
        return None
    planned_id = entry.planned_exercise["id"] if entry.planned_exercise else None
    if one.status == "skipped":
        kind = "skipped"
    elif one.added:
        kind = "added"
    elif planned_id != entry.exercise["id"]:
        kind = "swapped"
    elif any(_differs(one, name) for name in DONE_FIELDS):
        kind = "changed"
    else:
        return None
    return {
        "kind": kind,
        "entry_id": entry.id,
        "set_id": one.id,
        "exercise": brief(entry.exercise),
        "planned": one.original,
        "done": shape_set(one)["done"],
        "note": one.note,
    }


def _differs(one: Set, name: str) -> bool:
    """Whether a value is outside what was planned; what was left open can be anything."""
    planned, done = one.original[name], getattr(one, name)
    if planned is None:
        return False
    if name == "reps" and one.original["reps_max"] and done is not None:
        return not planned <= done <= one.original["reps_max"]
    return bool(done != planned)
