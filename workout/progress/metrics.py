"""The metrics of exercises, and whether more or less is better."""

from typing import Any

from workout.figures import rounded

NEEDS = {
    "weight_kg": {"weight"}, "e1rm_kg": {"weight", "reps"}, "reps": {"reps"}, "duration_s": {"duration"},
    "distance_m": {"distance"}, "volume_kg": {"weight", "reps"}, "pace_s_per_km": {"duration", "distance"},
}  # fmt: skip
"""For each metric, what an exercise must record (its `tracks`) to have it."""

METRICS = list(NEEDS)

TIME_ALONE = "CASE WHEN feat.distance_m IS NULL THEN feat.duration_s END"
"""SQL on the view `feat`: the duration of a set that has no distance. With a distance, a longer time only means a slower pace."""

ROUNDING = 0.005
"""Values are answered in hundredths, so two values that differ by less than this count as equal."""


LIFTED = ("e1rm_kg", "volume_kg")
"""The metrics that include one's own body weight, if the exercise lifts it."""


def value_of(metric: str) -> str:
    """SQL on the view `feat` for a metric's value in one set. The volume of a session is the sum over its sets."""
    return TIME_ALONE if metric == "duration_s" else f"feat.{metric}"


def sign(metric: str, load: str) -> int:
    """-1 if less is better (a pace, or the help in an assisted exercise), else 1."""
    return -1 if metric == "pace_s_per_km" or (metric == "weight_kg" and load == "assisted") else 1


def in_hundredths(value: Any) -> Any:
    """The value as the API answers it: a float rounded to hundredths; a whole number or None unchanged."""
    return rounded(value) if isinstance(value, float) else value
