"""What an exercise can be measured by, and whether more or less of it is better."""

from typing import Any

from workout.figures import rounded

NEEDS = {
    "weight_kg": {"weight"}, "e1rm_kg": {"weight", "reps"}, "reps": {"reps"}, "duration_s": {"duration"},
    "distance_m": {"distance"}, "volume_kg": {"weight", "reps"}, "pace_s_per_km": {"duration", "distance"},
}  # fmt: skip
"""By metric, what the exercise has to record."""

METRICS = list(NEEDS)

TIME_ALONE = "CASE WHEN feat.distance_m IS NULL THEN feat.duration_s END"
"""The duration of a feat that has no distance: of one that has, a longer time is no feat, but a slower pace."""

ROUNDING = 0.005
"""Computed values are answered to hundredths, and are compared as they are answered."""


LIFTED = ("e1rm_kg", "volume_kg")
"""The metrics for which one's own body weight counts too, where the exercise lifts it."""


def value_of(metric: str) -> str:
    """The value of a metric as SQL on the view `feat`. That is the value of one set; volumes of sessions are sums of it."""
    return TIME_ALONE if metric == "duration_s" else f"feat.{metric}"


def sign(metric: str, load: str) -> int:
    """-1 where less is better: of a pace, and of help; else 1."""
    return -1 if metric == "pace_s_per_km" or (metric == "weight_kg" and load == "assisted") else 1


def in_hundredths(value: Any) -> Any:
    """The value as it is answered: a fraction in hundredths, a whole number or None as it is."""
    return rounded(value) if isinstance(value, float) else value
