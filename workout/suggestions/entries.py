"""The entries of a suggested plan: an exercise, and what each set asks for."""

from dataclasses import dataclass
from functools import cached_property

from workout.db import Row
from workout.plans.targets import ENTRY_FIELDS
from workout.plans.timing import UNSTATED_SPEED_M_S, estimated_minutes
from workout.suggestions import guidance
from workout.suggestions.guidance import Dose
from workout.suggestions.pool import Exercise


@dataclass(frozen=True)
class Entry:
    """An exercise, its number of sets, and what each set asks for. `weight_kg` is None unless the person's strength is known."""

    exercise: Exercise
    sets: int
    dose: Dose
    set_type: str = "working"
    weight_kg: float | None = None
    superset: str | None = None
    progression: Row | None = None
    notes: str | None = None

    @cached_property
    def row(self) -> Row:
        """All fields of a plan's entry, and those that `plans/timing.py` needs. Targets that the exercise does not record are
        None.
        """
        exercise, dose = self.exercise, self.dose
        timed = "duration" in exercise.tracks and dose.duration_s is not None
        counted = "reps" in exercise.tracks and not timed
        measured = not counted and not timed and "distance" in exercise.tracks
        return {
            **dict.fromkeys(ENTRY_FIELDS),
            "exercise_id": exercise.id,
            "set_type": self.set_type,
            "sets": self.sets,
            "reps": dose.reps if counted else None,
            "reps_max": dose.reps_max if counted else None,
            "weight_kg": self.weight_kg,
            "duration_s": dose.duration_s if timed else None,
            "distance_m": _distance_m(exercise, dose) if measured else None,
            "rest_s": dose.rest_s,
            "rir": dose.rir if counted else None,
            "superset": self.superset,
            "progression": self.progression,
            "notes": self.notes,
            "unilateral": exercise.unilateral,
            "speed_m_s": exercise.speed_m_s,
        }

    @property
    def shown(self) -> Row:
        """The entry in the form that POST /plans accepts, without empty fields."""
        return {name: self.row[name] for name in ENTRY_FIELDS if self.row[name] is not None}


def minutes_of(entries: list[Entry]) -> int:
    """The minutes that the entries take."""
    return estimated_minutes([entry.row for entry in entries])


def _distance_m(exercise: Exercise, dose: Dose) -> float:
    """The metres that the exercise usually covers in the dose's `duration_s`; UNCOUNTED_DISTANCE_M if that is None."""
    if dose.duration_s is None:
        return guidance.UNCOUNTED_DISTANCE_M
    return float(round(dose.duration_s * (exercise.speed_m_s or UNSTATED_SPEED_M_S)))
