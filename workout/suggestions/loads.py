"""Starting weights, from the person's own sets or from the strength that they state."""

from datetime import timedelta

from workout import clock, exercises
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.progression.loads import floored
from workout.suggestions import guidance
from workout.suggestions.guidance import Dose


def maxima(db: Connection, user_id: int, told: list[Row]) -> dict[int, float]:
    """By exercise id, the kilograms that the person can lift once: as stated in the request; else the best estimate from recent
    sets.

    `told`: the `loads` of the request. Raises Invalid for exercises that are missing, someone else's, or not lifted with an
    external weight.
    """
    _refuse_unfit(db, user_id, told)
    since = clock.now() - timedelta(weeks=guidance.OWN_SETS_WEEKS)
    rows = db.execute(
        """
        SELECT exercise_id, max(e1rm_kg) AS most
          FROM feat
         WHERE user_id = :user_id AND started_at >= :since AND e1rm_kg IS NOT NULL
         GROUP BY exercise_id
        """,
        {"user_id": user_id, "since": clock.text(since)},
    )
    lifted = {row["exercise_id"]: float(row["most"]) for row in rows}
    return lifted | {one["exercise_id"]: _once(one["weight_kg"], one["reps"]) for one in told}


def to_begin_with(most_kg: float, step_kg: float, dose: Dose) -> float | None:
    """The weight in kg with which the dose leaves its repetitions in reserve, rounded down to a step. None if that is zero, or if
    the dose names no repetitions or no reserve.

    It is Epley's formula (1985), solved for the weight at which the lower end of the range plus the reserve is just possible.
    """
    if dose.reps is None or dose.rir is None:
        return None
    weight_kg = most_kg * guidance.EPLEY_REPS / (guidance.EPLEY_REPS + dose.reps + dose.rir)
    return floored(weight_kg, step_kg) or None


def _once(weight_kg: float, reps: int) -> float:
    """The maximum for one repetition, from a weight that can be lifted `reps` times (Epley 1985)."""
    return weight_kg if reps == 1 else weight_kg * (guidance.EPLEY_REPS + reps) / guidance.EPLEY_REPS


def _refuse_unfit(db: Connection, user_id: int, told: list[Row]) -> None:
    known = exercises.visible(db, user_id, [one["exercise_id"] for one in told])
    problems = []
    for place, one in enumerate(told):
        exercise = known.get(one["exercise_id"])
        if exercise is None:
            detail = f"You have no exercise {one['exercise_id']}; see GET /exercises."
            problems.append(Flaw(f"/loads/{place}/exercise_id", detail, "not_found"))
        elif exercise["load"] != "external":
            detail = f"{exercise['name']} is not lifted with a weight; leave it out."
            problems.append(Flaw(f"/loads/{place}/exercise_id", detail, "not_tracked"))
    if problems:
        raise Invalid(*problems)
