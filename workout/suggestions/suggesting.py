"""Makes a suggested plan with its reasons from a request."""

from collections.abc import Iterable

from workout import exercises
from workout.clock import WEEKDAYS
from workout.db import Connection, Row
from workout.errors import Invalid
from workout.suggestions import (
    block,
    conditioning,
    conflicts,
    drills,
    explaining,
    growing,
    guidance,
    lifting,
    naming,
    pool,
    warming,
    wishes,
)
from workout.suggestions.entries import minutes_of
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, draft


def suggest(db: Connection, user_id: int, body: Row) -> Row:
    """Suggest a week of training: the plan, its exercises, each day's minutes, the weekly sets of each muscle, and the reasons.

    Nothing is saved. The same wishes always get the same plan. Raises Invalid when no exercise fits them.
    """
    wanted = wishes.read(db, user_id, body)
    known = pool.load(db, user_id)
    liked = [exercise for exercise in known if exercise.id in wanted.preferred]
    possible = pool.fitting(known, wanted)
    if not possible:
        raise Invalid(*conflicts.told(known, wanted))
    week = draft(wanted, possible, pool.too_hard(known, wanted), liked, warming.entries(known, wanted))
    lifting.assign_roles(week)
    for kind in week.pool:
        if kind == guidance.STRENGTH:
            lifting.fill(week)
        elif kind == guidance.CARDIO:
            conditioning.fill(week)
        else:
            drills.fill(week, kind)
    growing.let_grow(week)
    muscles = {muscle["slug"]: muscle["name"] for muscle in exercises.muscles(db)}
    return {
        "plan": _plan(week),
        "exercises": [exercise.brief for exercise in _exercises(week)],
        "estimated_minutes": [minutes_of(session.entries) for session in week.week],
        "weekly_sets": {muscle: week.tally.week[muscle] for muscle in muscles if week.tally.week[muscle]},
        "reasons": explaining.reasons(week, muscles),
    }


def _plan(week: Draft) -> Row:
    """The plan in the form that POST /plans accepts."""
    wanted = week.wishes
    return {
        "name": naming.plan_name(week),
        "goal": wanted.goal,
        "sessions_per_week": wanted.sessions,
        "session_minutes": wanted.minutes,
        "exercise_types": list(wanted.types or week.pool),
        "notes": naming.notes(week),
        "weeks": block.weeks(week),
        "days": [
            {
                "name": name,
                "weekday": WEEKDAYS[session.weekday],
                "exercises": [entry.shown for entry in session.entries],
            }
            for name, session in zip(naming.day_names(week), week.week, strict=True)
        ],
    }


def _exercises(week: Draft) -> Iterable[Exercise]:
    """All exercises of the plan without repetition, in the order in which they first appear."""
    return dict.fromkeys(entry.exercise for session in week.week for entry in session.entries)
