"""Computes what a new session asks for: the entries of a plan's day with today's targets, and snapshots of their exercises."""

from typing import NamedTuple

from workout import clock, exercises, plans, progression
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.plans import Week, weeks
from workout.plans.targets import TARGETS

PLANNED = TARGETS
"""The names of a set's targets."""

GIVES_WAY_AFTER_HOURS = 12
"""After this many hours without a change, an active session is forgotten, and another one may start."""


class Planned(NamedTuple):
    """What a new session asks for in one entry."""

    exercise: Row
    """The exercise as `exercises.visible` gives it. The session keeps it like that, even if it is changed later."""
    own: Row
    """The entry as the plan has it."""
    entry: Row
    """The same entry, with the targets that its progression and the plan's current week give."""
    reason: str | None
    """Why the targets are what they are; None if the entry has no progression, and the week changes nothing."""
    last: Row | None
    """The last session in which the entry's targets were tried, as `{session_id, on, sets}`; None when there was none."""
    alternative: Row | None
    """Another form of the exercise that may be done instead, as `exercises.brief` gives it; None if none is offered."""


def forgotten_since() -> str:
    """The instant twelve hours ago. An active session whose last change is older counts as over, and the next session may
    start.
    """
    return clock.ago(hours=GIVES_WAY_AFTER_HOURS)


def plan_today(db: Connection, user: User, entries: list[Row], week: Week | None) -> list[Planned]:
    """What a session that starts now asks for in each of these entries, which are complete (see `plans.targets.complete`).

    `week`: the current week of their plan; None if the plan has no weeks.
    """
    known = exercises.visible(db, user.id, {entry["exercise_id"] for entry in entries})
    planned = []
    for own, advice in zip(entries, progression.advise(db, user, entries, known, forgotten_since()), strict=True):
        exercise, usual = known[own["exercise_id"]], advice.entry
        entry = weeks.applied(week, usual, exercise, advice.step_kg) if week else usual
        differs = weeks.told(week, usual, entry, user.units) if week else ""
        reason = " ".join(filter(None, [advice.reason, differs])) or None
        planned.append(Planned(exercise, own, entry, reason, advice.last, advice.alternative))
    return planned


def preview(db: Connection, user: User, plan_id: int, day_id: int) -> Row:
    """The targets that a session of that day would get if it started now, and why. Raises NotFound."""
    day = plans.get_day(db, user.id, plan_id, day_id)
    week = plans.week_at(db, user.id, plan_id, clock.now_text())
    planned = plan_today(db, user, day["exercises"], week)
    return {
        "day_id": day["id"],
        "name": day["name"],
        "week": week and {"number": week.number, "name": week.name},
        "exercises": [_preview(today) for today in planned],
    }


def known_exercise(db: Connection, user_id: int, exercise_id: int, pointer: str = "/exercise_id") -> Row:
    """The exercise as `exercises.visible` gives it, which a session stores. Raises Invalid for the field at `pointer` when the
    user cannot see it.
    """
    found = exercises.visible(db, user_id, [exercise_id])
    if exercise_id not in found:
        raise Invalid(Flaw(pointer, f"You have no exercise {exercise_id}; see GET /exercises.", "not_found"))
    return found[exercise_id]


def open_sets(entry: Row, own: Row, *, added: bool) -> list[Row]:
    """The sets of an entry, all open, as `inserting.insert_sets` takes them.

    `entry`: a complete entry with today's targets; `own`: the same entry as the plan has it; `added`: whether the sets were added
    during the session.
    """
    sets = targeted(entry, own)
    return [{**one, "position": number, "status": "pending", "added": added} for number, one in enumerate(sets, 1)]


def targeted(entry: Row, own: Row) -> list[Row]:
    """What is planned for each set of a complete entry: `{set_type, planned, scheme_sets, scheme}`, which are columns of
    `session_set`. `entry` and `own`: as in `open_sets`.
    """
    sets_by_scheme, shared = progression.schemes(own), progression.uniform(own)
    sets = []
    for one in progression.each(entry):
        scheme = progression.scheme_of(shared or one)
        followed = shared and scheme != progression.scheme_of(one)
        its = {"scheme_sets": sets_by_scheme[scheme], "scheme": scheme.to_do if followed else None}
        sets.append({"set_type": one["set_type"], "planned": _targets(one), **its})
    return sets


def _targets(one: Row) -> Row:
    return {name: one[name] for name in PLANNED}


def _preview(planned: Planned) -> Row:
    entry, today = planned.own, progression.each(planned.entry)
    return {
        "entry_id": entry["id"],
        "exercise": exercises.brief(planned.exercise),
        "set_type": entry["set_type"],
        "sets": planned.entry["sets"],
        "planned": _targets(today[0]),
        **({"set_targets": planned.entry["set_targets"]} if planned.entry.get("set_targets") else {}),
        "changed": [_targets(one) for one in today] != [_targets(one) for one in progression.each(entry)],
        "reason": planned.reason,
        "last": planned.last,
        "alternative": planned.alternative,
    }
