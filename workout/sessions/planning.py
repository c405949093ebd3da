"""The targets of a session: a plan's entries with today's targets, and the exercises as they are now."""

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


class Planned(NamedTuple):
    """What a session plans for one entry."""

    exercise: Row
    """A snapshot of the exercise."""
    usual: Row
    """The entry with the targets that its progression gives."""
    entry: Row
    """The same entry, changed by the plan's current week."""
    reason: str | None
    """Why the targets are what they are; None if the entry has no progression, and the week changes nothing."""
    last: Row | None


def forgotten_since() -> str:
    """The instant twelve hours ago. An active session whose last change is older counts as over, and the next session may
    start.
    """
    return clock.ago(hours=GIVES_WAY_AFTER_HOURS)


def plan_today(db: Connection, user: User, entries: list[Row], week: Week | None) -> list[Planned]:
    """For each complete entry, what is planned now, in that week of its plan. `week`: None for a plan without weeks."""
    known = exercises.visible(db, user.id, {entry["exercise_id"] for entry in entries})
    planned = []
    for usual, reason, last, step_kg in progression.advise(db, user, entries, known, forgotten_since()):
        exercise = known[usual["exercise_id"]]
        entry = weeks.applied(week, usual, exercise, step_kg) if week else usual
        differs = weeks.told(week, usual, entry, user.units.weight) if week else ""
        planned.append(Planned(exercise, usual, entry, " ".join(filter(None, [reason, differs])) or None, last))
    return planned


def preview(db: Connection, user: User, plan_id: int, day_id: int) -> Row:
    """The targets that a session of that day would get if it started now, and why. NotFound."""
    day = plans.get_day(db, user.id, plan_id, day_id)
    week = plans.week_at(db, user.id, plan_id, clock.now_text())
    planned = zip(day["exercises"], plan_today(db, user, day["exercises"], week), strict=True)
    return {
        "day_id": day["id"],
        "name": day["name"],
        "week": week and {"number": week.number, "name": week.name},
        "exercises": [_preview(entry, today) for entry, today in planned],
    }


def known_exercise(db: Connection, user_id: int, exercise_id: int, pointer: str = "/exercise_id") -> Row:
    """The exercise in the form that a session stores. Raises Invalid, at that pointer, when the user cannot see it."""
    found = exercises.visible(db, user_id, [exercise_id])
    if exercise_id not in found:
        raise Invalid(Flaw(pointer, f"You have no exercise {exercise_id}; see GET /exercises.", "not_found"))
    return found[exercise_id]


def open_sets(entry: Row, usual: Row, *, added: bool) -> list[Row]:
    """The open sets of a session for a plan's complete entry. `usual`: the entry before the plan's week changed it."""
    sets = targeted(entry, usual)
    return [{**one, "position": number, "status": "pending", "added": added} for number, one in enumerate(sets, 1)]


def targeted(entry: Row, usual: Row) -> list[Row]:
    """For each set of a complete entry, the columns of a session's set that hold what is planned. `usual`: as in `open_sets`."""
    sets_by_scheme = progression.schemes(usual)
    return [
        {
            "set_type": one["set_type"],
            "planned": _targets(one),
            "scheme_sets": sets_by_scheme[progression.scheme_of(one)],
        }
        for one in progression.each(entry)
    ]


def _targets(one: Row) -> Row:
    return {name: one[name] for name in PLANNED}


def _preview(entry: Row, planned: Planned) -> Row:
    today = progression.each(planned.entry)
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
    }
