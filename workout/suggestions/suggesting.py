"""From what is asked for to a plan with its reasons."""

from collections.abc import Iterable

from workout import exercises
from workout.db import Connection, Row
from workout.plans.timing import estimated_minutes
from workout.suggestions import conditioning, drills, explaining, guidance, lifting, naming, places, pool, wishes
from workout.suggestions.entries import shown
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, draft


def suggest(db: Connection, user_id: int, body: Row) -> Row:
    """A week of training for these wishes: the plan, its exercises, its minutes by day, its sets by muscle, and the reasons.

    Nothing is saved, and the same wishes get the same plan. Raises Invalid when nothing fits them.
    """
    wanted = wishes.read(db, user_id, body)
    known = pool.load(db, user_id)
    week = draft(wanted, pool.fitting(known, wanted), pool.too_hard(known, wanted))
    places.assign_roles(week.having("strength"))
    for kind in week.pool:
        if kind == "strength":
            lifting.fill(week)
        elif kind == "cardio":
            conditioning.fill(week)
        else:
            drills.fill(week, kind)
    muscles = {muscle["slug"]: muscle["name"] for muscle in exercises.muscles(db)}
    return {
        "plan": _plan(week),
        "exercises": [exercise.brief for exercise in _exercises(week)],
        "estimated_minutes": [estimated_minutes(session.entries) for session in week.week],
        "weekly_sets": {muscle: week.tally.week[muscle] for muscle in muscles if week.tally.week[muscle]},
        "reasons": explaining.reasons(week, muscles),
    }


def _plan(week: Draft) -> Row:
    """The plan as POST /plans takes it."""
    wanted = week.wishes
    return {
        "name": naming.plan_name(week),
        "goal": wanted.goal,
        "sessions_per_week": wanted.sessions,
        "session_minutes": wanted.minutes,
        "exercise_types": list(wanted.types or week.pool),
        "notes": naming.notes(week),
        "days": [
            {
                "name": name,
                "weekday": guidance.WEEKDAYS[session.weekday],
                "exercises": [shown(entry) for entry in session.entries],
            }
            for name, session in zip(naming.day_names(week), week.week, strict=True)
        ],
    }


def _exercises(week: Draft) -> Iterable[Exercise]:
    """Each exercise of the plan once, in the order in which they first appear."""
    return dict.fromkeys(entry["exercise"] for session in week.week for entry in session.entries)
