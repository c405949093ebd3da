"""The answers about a session: what to do now; the whole session, with planned and done values; or its summary in a list."""

from datetime import datetime
from math import ceil
from typing import NamedTuple

from workout import progress
from workout.db import Row
from workout.exercises import DONE_FIELDS, brief
from workout.figures import rounded
from workout.plans.timing import set_s
from workout.sessions.state import Session, Set, Step, display, elapsed_s, order, rests_s


class Results(NamedTuple):
    """The figures of a session with its records, and the ids of the goals that were achieved in it."""

    figures: progress.Figures
    goals_achieved: list[int]


def current(session: Session, now: datetime) -> Row:
    """What to do now, and how many sets are done so far. Most calls that change a session answer with this."""
    shown = display(session, now)
    upcoming = session.pending if not session.ended_at else []
    rests = shown.rest_left_s + rests_s(upcoming)
    first, second = [*upcoming[:2], None, None][:2]
    statuses = [one.status for one in session.sets]
    return {
        "session_id": session.id,
        "revision": session.revision,
        "status": session.ending or "active",
        "phase": shown.phase,
        "server_time": shown.time,
        **(_turn(first) if first else {"entry_id": None, "exercise": None, "set": None}),
        "set_number": first.entry.sets.index(first.set) + 1 if first else None,
        "sets_total": len(first.entry.sets) if first else None,
        "rest_started_at": session.rest_started_at if shown.phase == "rest" else None,
        "rest_ends_at": session.rest_ends_at if shown.phase == "rest" else None,
        "next": _turn(second) if second else None,
        "progress": {"done": statuses.count("done"), "skipped": statuses.count("skipped"), "total": len(statuses)},
        "elapsed_s": int(shown.elapsed_s),
        "estimated_remaining_s": ceil(round(_work_s(upcoming) + rests, 3)) if upcoming else 0,
    }


def whole(session: Session, results: Results, now: datetime) -> Row:
    """The whole session with its exercises and sets; each set has planned and done values."""
    exercises = [
        {
            "id": entry.id,
            "exercise": brief(entry.exercise),
            "planned_exercise": brief(entry.planned_exercise) if entry.planned_exercise else None,
            "superset": entry.superset,
            "note": entry.note,
            "sets": [_shape_set(one) for one in entry.sets],
        }
        for entry in session.entries
    ]
    adjustments = [found for step in order(session.entries) if (found := _adjustment(step))]
    return {**short(session, results, now), "exercises": exercises, "adjustments": adjustments}


def short(session: Session, results: Results, now: datetime) -> Row:
    """The session without its exercises, for a list."""
    own = ("id", "name", "plan_id", "day_id", "note", "started_at", "ended_at", "revision")
    done = [one for one in session.sets if one.status == "done"]
    figures = results.figures
    summary = {
        "duration_s": int(elapsed_s(session, now)),
        "sets_done": len(done),
        "sets_skipped": sum(one.status == "skipped" for one in session.sets),
        "volume_kg": figures.volume_kg,
        **({"bodyweight_kg": figures.bodyweight_kg} if figures.bodyweight_kg else {}),
        "distance_m": rounded(sum(one.distance_m or 0 for one in done if one.set_type != "warmup")),
        "records": figures.records,
        "goals_achieved": results.goals_achieved,
    }
    return {**{name: getattr(session, name) for name in own}, "status": session.ending or "active", "summary": summary}


def _shape_set(one: Set) -> Row:
    """The set as the API shows it."""
    own = ("id", "position", "set_type", "status", "planned", "completed_at", "note", "last")
    return {**{name: getattr(one, name) for name in own}, "done": one.done if one.status == "done" else None}


def _turn(step: Step) -> Row:
    """The set whose turn it is, with its exercise."""
    return {"entry_id": step.entry.id, "exercise": brief(step.entry.exercise), "set": _shape_set(step.set)}


def _work_s(upcoming: list[Step]) -> float:
    """The seconds that these sets take, estimated by the rules of `plans/timing.py`; rests not included."""
    return sum(map(set_s, [{**step.set.planned, **step.entry.exercise} for step in upcoming]))


def _adjustment(step: Step) -> Row | None:
    """How a set differs from the plan: `kind` is skipped, added, swapped or changed. None if it does not, or is still open."""
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
        "done": _shape_set(one)["done"],
        "note": one.note,
    }


def _differs(one: Set, name: str) -> bool:
    """Whether a done value is outside what was planned. Where nothing was planned, any value is fine."""
    planned, done = one.original[name], getattr(one, name)
    if planned is None or (name == "rir" and done is None):  # repetitions in reserve are stored only if they were told
        return False
    if name == "reps" and one.original["reps_max"] and done is not None:
        return not planned <= done <= one.original["reps_max"]
    return bool(done != planned)
