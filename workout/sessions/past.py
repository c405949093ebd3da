"""Logs a workout that was done earlier."""

from workout import clock, exercises, limits, plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.sessions import inserting, planning, reading
from workout.sessions.keeping import refuse_odd_span
from workout.sessions.matching import Meant, matched
from workout.sessions.starting import insert, plan_of_day


def log_past(db: Connection, user: User, body: Row) -> Row:
    """Save a complete, finished workout that was done earlier. Returns it.

    With a `day_id`, its sets count as attempts at that day's targets, except in a lighter week of the plan. Raises Invalid for
    times that make no sense, for values that an exercise does not record, and when no set was done.
    """
    limits.refuse_full(db, user.id, "sessions", limits.SESSIONS)
    started_at, ended_at = (clock.logged(body[name], f"/{name}") for name in ("started_at", "ended_at"))
    refuse_odd_span(started_at, ended_at, "/ended_at")
    if not any(entry["sets"] for entry in body["exercises"]):
        raise Invalid(Flaw("/exercises", "No set was done; give at least one set of an exercise.", "nothing_done"))
    plan_id = plan_of_day(db, user.id, body["day_id"]) if "day_id" in body else None
    week = plans.week_at(db, user.id, plan_id, started_at) if plan_id is not None else None
    session_id = insert(db, user.id, plan_id, body.get("day_id"), body["name"], started_at, ended_at, week)
    known = exercises.visible(db, user.id, {entry["exercise_id"] for entry in body["exercises"]})
    day = plans.get_day(db, user.id, plan_id, body["day_id"])["exercises"] if plan_id is not None else []
    for position, (entry, meant) in enumerate(zip(body["exercises"], matched(day, body["exercises"]), strict=True)):
        pointer = f"/exercises/{position}"
        exercise = known.get(entry["exercise_id"])
        if exercise is None:
            detail = f"You have no exercise {entry['exercise_id']}; see GET /exercises."
            raise Invalid(Flaw(f"{pointer}/exercise_id", detail, "not_found"))
        sets = _sets(entry, meant, exercise, pointer, started_at, ended_at)
        entry_id = inserting.insert_entry(db, session_id, position, exercise, exercise, entry.get("superset"), entry.get("note"))
        inserting.insert_sets(db, entry_id, sets)
    return reading.get(db, user, session_id)


def _sets(entry: Row, meant: list[Meant], exercise: Row, pointer: str, started_at: str, ended_at: str) -> list[Row]:
    """The rows of an entry's sets, all done. A set without a time gets that of the session's end."""
    planned = {**dict.fromkeys(planning.PLANNED), "rest_s": exercise["rest_s"]}
    sets = []
    for number, (one, its) in enumerate(zip(entry["sets"], meant, strict=True)):
        at = f"{pointer}/sets/{number}"
        exercises.refuse_untracked(one, exercise, at)
        exercises.refuse_nothing(one, exercise, at)
        completed_at = clock.logged(one["completed_at"], f"{at}/completed_at") if "completed_at" in one else ended_at
        if not started_at <= completed_at <= ended_at:
            raise Invalid(Flaw(f"{at}/completed_at", "This must lie between started_at and ended_at.", "out_of_range"))
        asked = {"planned": {**planned, **its.targets}, "scheme_sets": its.scheme_sets, "added": its.added}
        done = {"status": "done", "position": number + 1, "completed_at": completed_at}
        sets.append({"set_type": "working", **one, **asked, **done})
    return sets
