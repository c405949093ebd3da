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
    too_hard, unequipped = pool.too_hard(known, wanted), pool.unequipped(known, wanted)
    suggestion = draft(wanted, possible, too_hard, unequipped, liked, warming.entries(known, wanted))
    lifting.assign_roles(suggestion)
    for kind in suggestion.pool:
        if kind == guidance.STRENGTH:
            lifting.fill(suggestion)
        elif kind == guidance.CARDIO:
            conditioning.fill(suggestion)
        else:
            drills.fill(suggestion, kind)
    growing.let_grow(suggestion)
    muscles = {muscle["slug"]: muscle["name"] for muscle in exercises.muscles(db)}
    return {
        "plan": _plan(suggestion),
        "exercises": [exercise.brief for exercise in _exercises(suggestion)],
        "estimated_minutes": [minutes_of(session.entries) for session in suggestion.week],
        "weekly_sets": {muscle: suggestion.tally.week[muscle] for muscle in muscles if suggestion.tally.week[muscle]},
        "reasons": explaining.reasons(suggestion, muscles),
    }


def _plan(suggestion: Draft) -> Row:
    """The plan in the form that POST /plans accepts."""
    wanted = suggestion.wishes
    return {
        "name": naming.plan_name(suggestion),
        "goal": wanted.goal,
        "sessions_per_week": wanted.sessions,
        "session_minutes": wanted.minutes,
        "exercise_types": list(wanted.types or suggestion.pool),
        "notes": naming.notes(suggestion),
        "weeks": block.weeks(suggestion),
        "days": [
            {
                "name": name,
                "weekday": WEEKDAYS[session.weekday],
                "exercises": [entry.shown for entry in session.entries],
            }
            for name, session in zip(naming.day_names(suggestion), suggestion.week, strict=True)
        ],
    }


def _exercises(suggestion: Draft) -> Iterable[Exercise]:
    """All exercises of the plan without repetition, in the order in which they first appear."""
    return dict.fromkeys(entry.exercise for session in suggestion.week for entry in session.entries)
