"""The weeks of a plan: how each week changes the plan's sets, and which week contains an instant.

They are calendar weeks in the owner's time zone. Week 1 contains the plan's `starts_on` or, without it, the plan's first workout.
Any earlier time counts as week 1. So does every time, if the plan has no `starts_on` and nobody has trained by it. After the last
week, week 1 follows again.
"""

import json
from datetime import date
from math import floor
from typing import NamedTuple

from workout import clock
from workout.db import Connection, Row
from workout.figures import rounded
from workout.limits import SETS_PLANNED
from workout.progression import clocked, each, in_distance
from workout.units import Units, said

MOST_KG = 1000.0
WHOLE_MINUTES_FROM_S = 600
"""A time of this many seconds or more becomes whole minutes, unless it has a distance, whose pace would change."""


class Week(NamedTuple):
    number: int
    """Counted from 1."""
    of: int
    """The number of weeks in the plan."""
    name: str
    sets_factor: float = 1
    weight_factor: float = 1
    rir: float | None = None
    """The repetitions in reserve of all sets except warm-ups; None: the entries' own."""

    @property
    def is_attempt(self) -> bool:
        """Whether progression counts the sets of this week: only if it has all sets of the plan, at the plan's own weights."""
        return self.sets_factor >= 1 and self.weight_factor == 1


def at(db: Connection, user_id: int, plan_id: int, instant: str) -> Week | None:
    """The week of the user's plan that contains the instant; None if the plan has no weeks, or is not the user's."""
    plan = db.execute(
        """
        SELECT plan.weeks, plan.starts_on, account.timezone, account.first_weekday,
               (SELECT min(workout.started_at) FROM workout WHERE workout.plan_id = plan.id) AS begun_at
          FROM plan JOIN account ON account.id = plan.user_id
         WHERE plan.id = :plan_id AND plan.user_id = :user_id
        """,
        {"plan_id": plan_id, "user_id": user_id},
    ).fetchone()
    return of(plan, instant) if plan else None


def of(plan: Row, instant: str) -> Week | None:
    """The week that contains the instant. `plan` has the columns that `at` selects. None for a plan without weeks."""
    if not plan["weeks"]:
        return None
    weeks = listed(json.loads(plan["weeks"]))
    day = clock.local_date(instant, plan["timezone"])
    start = day
    if plan["starts_on"]:
        start = date.fromisoformat(plan["starts_on"])
    elif plan["begun_at"]:
        start = clock.local_date(plan["begun_at"], plan["timezone"])
    passed = clock.week_number(day, plan["first_weekday"]) - clock.week_number(start, plan["first_weekday"])
    return weeks[max(0, passed) % len(weeks)]


def listed(weeks: list[Row]) -> list[Week]:
    """The `weeks` of a plan, as values. A factor that is missing or null is 1."""
    return [
        Week(number, len(weeks), **{name: value for name, value in week.items() if value is not None})
        for number, week in enumerate(weeks, 1)
    ]


def applied(week: Week, entry: Row, exercise: Row, step_kg: float) -> Row:
    """The complete entry, changed by the week. `exercise` has `load` and `tracks`. Warm-up sets stay as they are.

    - The number of sets is multiplied by `sets_factor` and rounded; it is at least 1, and at most SETS_PLANNED with the warm-ups.
      If there is only one set, and it has a time or a distance, the time and the distance are multiplied instead.
    - A weight is multiplied by `weight_factor` and rounded to a step; the help in an assisted exercise is divided by it.
    - Repetitions in reserve become those of the week, if it names any and the exercise records repetitions.
    - Any other target stays as it is; a missing one stays missing.
    """
    sets = each(entry)
    working = [one for one in sets if one["set_type"] != "warmup"]
    alone = len(working) == 1 and bool(working[0]["duration_s"] or working[0]["distance_m"])
    room = SETS_PLANNED - (len(sets) - len(working))
    count = len(working) if alone else max(1, min(room, int(rounded(len(working) * week.sets_factor, 0))))
    share = week.sets_factor if alone else 1

    def changed(one: Row) -> Row:
        return _changed(week, one, share, exercise, step_kg)

    if not working:
        return entry
    own = entry.get("set_targets")
    if not own:
        return {**entry, **changed(entry), "sets": count}
    targets: list[Row] = []
    places = [place for place, one in enumerate(sets) if one["set_type"] != "warmup"]
    for place, one in enumerate(own):
        if place not in places:
            targets.append(one)
        elif place in places[:count]:
            targets.append({**one, **changed(sets[place])})
    targets += [{**own[places[-1]], **changed(sets[places[-1]])}] * (count - len(places))
    return {**entry, "set_targets": targets, "sets": len(targets)}


def told(week: Week, before: Row, after: Row, units: Units) -> str:
    """What the week changes in an entry, in a sentence in the person's units; empty if nothing.

    If the sets of the entry differ, it mentions only their number.
    """
    changes = []
    if after["sets"] != before["sets"]:
        changes.append(f"{after['sets']} of {before['sets']} sets" if after["sets"] < before["sets"] else f"{after['sets']} sets")
    if not before.get("set_targets"):
        if after["weight_kg"] != before["weight_kg"]:
            changes.append(said(after["weight_kg"], units.weight))
        if after["duration_s"] != before["duration_s"]:
            changes.append(clocked(after["duration_s"]))
        if after["distance_m"] != before["distance_m"]:
            changes.append(in_distance(after["distance_m"], units))
        if after["rir"] != before["rir"]:
            changes.append(f"{rounded(after['rir'], 1):g} in reserve")
    if not changes and each(after) == each(before):
        return ""
    return f"Week {week.number} of {week.of}, {week.name}: {', '.join(changes) or 'other targets'}."


def _changed(week: Week, one: Row, share: float, exercise: Row, step_kg: float) -> Row:
    """The changed targets of one set. `share`: the factor for its time and distance."""
    changes: Row = {}
    if one["weight_kg"] and week.weight_factor != 1:
        changes["weight_kg"] = _weight_kg(one["weight_kg"], week.weight_factor, exercise["load"], step_kg)
    if one["duration_s"] and share != 1:
        tidy = 60 if one["duration_s"] * share >= WHOLE_MINUTES_FROM_S and not one["distance_m"] else 1
        changes["duration_s"] = max(1, int(rounded(one["duration_s"] * share / tidy, 0)) * tidy)
    if one["distance_m"] and share != 1:
        changes["distance_m"] = max(1.0, rounded(one["distance_m"] * share, 0))
    if week.rir is not None and "reps" in exercise["tracks"]:
        changes["rir"] = week.rir
    return changes


def _weight_kg(kg: float, factor: float, load: str, step_kg: float) -> float:
    """The weight times the factor, to the nearest step and at least one step. The weight of an assisted exercise is help, so it
    is divided by the factor. Rounding never turns a reduction into an increase, or an increase into a reduction.
    """
    times = 1 / factor if load == "assisted" else factor
    aimed = min(MOST_KG, max(1, floor(round(kg * times / step_kg, 6) + 0.5)) * step_kg)
    return round(min(kg, aimed) if times < 1 else max(kg, aimed), 3)
