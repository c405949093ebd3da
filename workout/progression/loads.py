"""Computes heavier and lighter weights, in steps that can be loaded."""

from math import ceil, floor

MOST_KG = 1000.0
"""The greatest weight that the API allows."""
LARGE_STEP = 0.1
"""A step over this share of the weight is large. Up to a tenth more is what the American College of Sports Medicine advises (see
rules.py)."""
MOST_WIDENED = 30
"""More repetitions than this do not show whether a heavier weight can be lifted: our choice."""
EPLEY_REPS = 30
"""Epley 1985: what can be lifted once is the weight times (30 + repetitions) / 30."""


def harden(kg: float, increment: float, step: float, load: str) -> float:
    """The weight plus the increment, rounded to the nearest step, but at least one step heavier.

    `load`: that of the exercise. If it is `assisted`, the weight is help, and becomes less instead, down to zero.
    """
    hard = -kg if load == "assisted" else kg
    aimed = max(ceil(_steps(hard + increment, step) - 0.5), floor(_steps(hard, step)) + 1)
    return _kg(max(0, -aimed) if load == "assisted" else aimed, step)


def lighten(kg: float, percent: float, step: float, load: str) -> float:
    """The weight minus that percentage, rounded down to a step.

    The result is at least one step (zero for a weight that is added to one's own body), but never more than the weight. If `load`
    is `assisted`, the weight is help: it grows by that percentage, rounded up to a step, and by at least one step.
    """
    if load == "assisted":
        return _kg(max(ceil(_steps(kg * (100 + percent) / 100, step)), floor(_steps(kg, step)) + 1), step)
    least = 0 if load == "bodyweight" else 1
    return min(kg, _kg(max(least, floor(_steps(kg * (100 - percent) / 100, step))), step))


def ease(kg: float, percent: float, step: float, load: str) -> float:
    """The weight minus that percentage, rounded to the nearest step, but at least a step lighter. Help grows as in `lighten`."""
    if load == "assisted":
        return lighten(kg, percent, step, load)
    least = 0 if load == "bodyweight" else 1
    aimed = min(floor(_steps(kg * (100 - percent) / 100, step) + 0.5), ceil(_steps(kg, step)) - 1)
    return min(kg, _kg(max(least, aimed), step))


def more(kg: float, asked_kg: float | None, step: float, load: str) -> float:
    """The next weight after `kg`. `asked_kg`: the entry's own increment; if it is None, a step is added. An external weight grows
    by no more than a tenth (LARGE_STEP) or, if that is less than a step, by one step.
    """
    increment = step if asked_kg is None else asked_kg
    if load == "external" and increment > LARGE_STEP * kg:
        increment = min(increment, max(step, floor(_steps(LARGE_STEP * kg, step)) * step))
    return harden(kg, increment, step, load)


def is_large(kg: float, harder: float) -> bool:
    return kg > 0 and round(harder / kg - 1, 6) > LARGE_STEP


def widened(kg: float, harder: float, low: float) -> int:
    """How many repetitions somebody has to do at `kg` to be expected to do `low` at `harder` kg, by Epley's formula (1985). At
    most 30.
    """
    return min(MOST_WIDENED, ceil(round(harder / kg * (EPLEY_REPS + low) - EPLEY_REPS, 6)))


def floored(kg: float, step: float) -> float:
    """The weight rounded down to a step."""
    return _kg(floor(_steps(kg, step)), step)


def _steps(kg: float, step: float) -> float:
    """How many steps the weight is, rounded to remove the errors of binary fractions."""
    return round(kg / step, 6)


def _kg(steps: int, step: float) -> float:
    return min(MOST_KG, round(steps * step, 3))
