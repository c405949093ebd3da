"""The entries of a plan: an exercise with what a set of it asks for."""

from typing import Any

from workout.db import Row
from workout.plans.timing import UNSTATED_SPEED_M_S
from workout.suggestions import guidance
from workout.suggestions.guidance import Dose
from workout.suggestions.pool import Exercise

FIELDS = (
    "exercise_id", "set_type", "sets", "reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rest_s", "rir", "tempo",
    "superset", "progression", "notes",
)  # fmt: skip


def entry(exercise: Exercise, sets: int, dose: Dose, **fields: Any) -> Row:
    """An entry that asks for what its exercise records, with what `plans/timing.py` needs to know of it beside.

    The weight is left to the person: nobody knows their strength yet.
    """
    timed = "duration" in exercise.tracks and dose.duration_s is not None
    counted = "reps" in exercise.tracks and not timed
    measured = not counted and not timed and "distance" in exercise.tracks
    return {
        **dict.fromkeys(FIELDS),
        "exercise_id": exercise.id,
        "set_type": "working",
        "sets": sets,
        "reps": dose.reps if counted else None,
        "reps_max": dose.reps_max if counted else None,
        "duration_s": dose.duration_s if timed else None,
        "distance_m": _distance_m(exercise, dose) if measured else None,
        "rest_s": dose.rest_s,
        "rir": dose.rir if counted else None,
        "exercise": exercise,
        "unilateral": exercise.unilateral,
        "speed_m_s": exercise.speed_m_s,
        **fields,
    }


def shown(entry: Row) -> Row:
    """The entry as POST /plans takes it; what it does not ask for is left out."""
    return {name: entry[name] for name in FIELDS if entry[name] is not None}


def _distance_m(exercise: Exercise, dose: Dose) -> float:
    """The distance that takes as long as the dose says."""
    if dose.duration_s is None:
        return guidance.UNCOUNTED_DISTANCE_M
    return float(round(dose.duration_s * (exercise.speed_m_s or UNSTATED_SPEED_M_S)))
