"""What to do today, from how it went before."""

from collections.abc import Iterable
from math import ceil, floor
from typing import NamedTuple

from workout.db import Row
from workout.progression.attempts import Attempt
from workout.progression.rules import deload_after, deload_percent, increment_kg, rule_of, top

MOST_KG = 1000.0  # what the contract allows


class Decision(NamedTuple):
    targets: Row
    """Those of the entry's that change: `weight_kg`, `reps`."""
    verdict: str
    """first, unweighed, added, full, deloaded, or the outcome of the attempt that is to be repeated."""
    failures: int = 0
    """How often in a row the weight was missed."""


def decide(entry: Row, load: str, last: Attempt | None, earlier: Iterable[Attempt], step_kg: float) -> Decision:
    """Today's targets by the entry's rule. `earlier`: the attempts before the last, the latest first; `step_kg`: the smallest
    step that can be loaded.

    How many repetitions were felt to be in reserve is not looked at: whether the targets were met is a fact, that a feeling.
    """
    if last is None:
        return Decision({}, "first")
    if last.weight_kg is None and rule_of(entry) == "linear":
        return Decision({}, "unweighed")
    if last.outcome == "topped":
        return _add(entry, load, last, step_kg)
    failures = _failures(last, earlier)
    if failures >= deload_after(entry) and last.weight_kg is not None:
        lighter = lighten(last.weight_kg, deload_percent(entry), step_kg, load)
        if lighter != last.weight_kg:
            return Decision({"weight_kg": lighter, "reps": entry["reps"]}, "deloaded", failures)
    again = {"within": last.least + 1, "unfinished": last.least}.get(last.outcome, entry["reps"])
    reps = min(max(again, entry["reps"]), top(entry))
    return Decision({**_weight(last.weight_kg), "reps": reps}, last.outcome, failures)


def harden(kg: float, increment: float, step: float, load: str) -> float:
    """The weight with the increment, or of help without it, to the nearest step; always at least one step harder.

    So an increment smaller than the step is a step. Help does not sink below none.
    """
    hard = -kg if load == "assisted" else kg
    aimed = max(floor(_steps(hard + increment, step) + 0.5), floor(_steps(hard, step)) + 1)
    return _kg(max(0, -aimed) if load == "assisted" else aimed, step)


def lighten(kg: float, percent: float, step: float, load: str) -> float:
    """The weight without so many per cent, or the help with them, to the next easier step.

    Not below one step, or nothing where the weight is added to one's own; a weight that is not above that stays.
    """
    if load == "assisted":
        return _kg(max(ceil(_steps(kg * (100 + percent) / 100, step)), floor(_steps(kg, step)) + 1), step)
    least = 0 if load == "bodyweight" else 1
    return min(kg, _kg(max(least, floor(_steps(kg * (100 - percent) / 100, step))), step))


def _add(entry: Row, load: str, last: Attempt, step_kg: float) -> Decision:
    """More weight, and the repetitions from the beginning. Where there is no weight, or no help left, it stays as it is."""
    if last.reached_kg is None or (load == "assisted" and last.reached_kg == 0):
        return Decision({**_weight(last.reached_kg), "reps": top(entry)}, "full")
    harder = harden(last.reached_kg, increment_kg(entry, step_kg), step_kg, load)
    return Decision({"weight_kg": harder, "reps": entry["reps"]}, "added")


def _failures(last: Attempt, earlier: Iterable[Attempt]) -> int:
    """How often in a row the weight of the last attempt was missed; that sets were left out says nothing about it."""
    if last.outcome != "missed":
        return 0
    failures = 1
    for attempt in earlier:
        if attempt.weight_kg != last.weight_kg or attempt.outcome not in ("missed", "unfinished"):
            break
        failures += attempt.outcome == "missed"
    return failures


def _weight(kg: float | None) -> Row:
    return {} if kg is None else {"weight_kg": kg}


def _steps(kg: float, step: float) -> float:
    """How many steps that is, without the crumbs of binary fractions."""
    return round(kg / step, 6)


def _kg(steps: int, step: float) -> float:
    return min(MOST_KG, round(steps * step, 3))
