"""Decides today's targets from earlier attempts."""

from collections.abc import Iterable
from math import ceil, floor
from typing import NamedTuple

from workout.db import Row
from workout.progression.attempts import Attempt
from workout.progression.rules import deload_after, deload_percent, increment_kg, rule_of, top

MOST_KG = 1000.0  # the most that the contract allows


class Decision(NamedTuple):
    changes: Row
    """The changed targets of the entry, `weight_kg` and `reps`, with their new values."""
    verdict: str
    """first, unweighed, added, full, deloaded, or the outcome of the attempt that should be repeated."""
    failures: int = 0
    """How many times in a row the weight was missed."""


def decide(entry: Row, load: str, last: Attempt | None, earlier: Iterable[Attempt], step_kg: float) -> Decision:
    """Today's targets by the entry's rule.

    `earlier`: the attempts before the last, latest first; `step_kg`: the smallest step by which the weight can change.
    Repetitions in reserve do not count: they are an estimate, while the other targets are either met or not.
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
    """The weight plus the increment, rounded to the nearest step, but at least one step heavier. Help gets less, down to zero."""
    hard = -kg if load == "assisted" else kg
    aimed = max(floor(_steps(hard + increment, step) + 0.5), floor(_steps(hard, step)) + 1)
    return _kg(max(0, -aimed) if load == "assisted" else aimed, step)


def lighten(kg: float, percent: float, step: float, load: str) -> float:
    """The weight minus that percentage, rounded down to a step. Help gets more, rounded up.

    The result is at least one step (zero for a weight that is added to one's own body), but never more than the weight.
    """
    if load == "assisted":
        return _kg(max(ceil(_steps(kg * (100 + percent) / 100, step)), floor(_steps(kg, step)) + 1), step)
    least = 0 if load == "bodyweight" else 1
    return min(kg, _kg(max(least, floor(_steps(kg * (100 - percent) / 100, step))), step))


def _add(entry: Row, load: str, last: Attempt, step_kg: float) -> Decision:
    """More weight, and the lowest repetitions again. If no weight was used, or no help is left, the targets stay the same."""
    if last.reached_kg is None or (load == "assisted" and last.reached_kg == 0):
        return Decision({**_weight(last.reached_kg), "reps": top(entry)}, "full")
    harder = harden(last.reached_kg, increment_kg(entry, step_kg), step_kg, load)
    return Decision({"weight_kg": harder, "reps": entry["reps"]}, "added")


def _failures(last: Attempt, earlier: Iterable[Attempt]) -> int:
    """How many times in a row the last attempt's weight was missed. An unfinished attempt neither counts nor ends the row."""
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
    """The weight in steps, rounded to remove the errors of binary fractions."""
    return round(kg / step, 6)


def _kg(steps: int, step: float) -> float:
    return min(MOST_KG, round(steps * step, 3))
