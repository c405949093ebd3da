"""Decides today's targets from earlier attempts."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from workout.db import Row
from workout.progression.attempts import Attempt, Lift
from workout.progression.breaks import Pause
from workout.progression.loads import ease, harden, is_large, lighten, more, widened
from workout.progression.measures import Reps
from workout.progression.reserve import FIRST_SESSIONS, is_strained, jump_kg
from workout.progression.rules import deload_after, deload_percent

__all__ = ["Decision", "decide", "harden", "lighten"]

HARDER = ("added", "jumped", "widened", "within")
"""The verdicts that ask for more than last time."""


class Decision(NamedTuple):
    changes: Row
    """The targets of the entry that change, with their new values."""
    verdict: str
    """first, unweighed, added, jumped, widened, strained, full, deloaded, lowered, resumed, or the outcome of the attempt that
    should be repeated."""
    last: Attempt | None = None
    """The attempt that the decision goes by."""
    left: Attempt | None = None
    """A later attempt, in which too little was done to go by."""
    failures: int = 0
    """How often in a row the targets were missed at the weight."""
    value: float | None = None
    """What each set is to reach, if the reason has to name it."""
    harder_kg: float | None = None
    """The next weight in kg, if the step to it is so large that the repetitions go up first; else None."""
    pause: Pause | None = None
    """The break, if today is easier because of it."""


def decide(lift: Lift, attempts: Iterable[Attempt], pause: Pause | None, fresh: bool) -> Decision:
    """Today's targets by the entry's rule.

    `attempts`: the latest first; no more of them are read than needed. `fresh`: whether there was a long break between the last
    few sessions, after which the weight may jump as in the first ones.
    """
    seen = iter(attempts)
    left = latest = next(seen, None)
    while latest and latest.is_partial:
        latest = next(seen, None)
    last = latest or left
    if last is None:
        return Decision({}, "first")
    earlier = (one for one in seen if not one.is_partial)
    decision = _by_rule(lift, last, earlier, fresh)._replace(last=last, left=left if left is not last else None)
    return _resumed(lift, decision, last, pause) if pause and decision.verdict != "unweighed" else decision


def _by_rule(lift: Lift, last: Attempt, earlier: Iterator[Attempt], fresh: bool) -> Decision:
    measure = lift.measure
    if last.weight_kg is None and lift.rule == "linear":
        return Decision({}, "unweighed")
    if last.outcome in ("topped", "within"):
        recent = list(islice(earlier, FIRST_SESSIONS))
        return _further(lift, last, recent, fresh or len(recent) < FIRST_SESSIONS)
    failures = _failures(last, earlier)
    if failures >= deload_after(lift.entry):
        return _deload(lift, last, failures)
    again = last.weakest if last.outcome == "unfinished" and not last.is_partial else measure.low
    return Decision({**_weight(last.weight_kg), **measure.targets(measure.within(again))}, last.outcome, failures=failures)


def _further(lift: Lift, last: Attempt, recent: list[Attempt], fresh: bool) -> Decision:
    """The decision after an attempt in which every set was in the range or beyond it."""
    measure = lift.measure
    if last.outcome == "topped" and is_strained(lift, last, recent):
        return Decision({**_weight(last.reached_kg), **measure.targets(measure.top)}, "strained")
    if fresh and (kg := jump_kg(lift, last)):
        return Decision({"weight_kg": kg, **measure.targets(measure.low)}, "jumped")
    if last.outcome == "topped":
        return _add(lift, last)
    value = measure.after(last.weakest)
    return Decision({**_weight(last.weight_kg), **measure.targets(value)}, "within", value=value)


def _add(lift: Lift, last: Attempt) -> Decision:
    """More weight, and the beginning of the range again. If no weight was used, or no help is left to take away, every set has to
    reach the end of the range again.

    A step of an external weight by more than a tenth would be too much at once. So the repetitions go up first, even beyond the
    range, until the next weight can be expected to succeed (`loads.widened`).
    """
    measure, kg = lift.measure, last.reached_kg
    if kg is None or (lift.load == "assisted" and kg == 0):
        return Decision({**_weight(kg), **measure.targets(measure.top)}, "full")
    harder = more(kg, lift.entry["progression"].get("increment_kg"), lift.step_kg, lift.load)
    if lift.load == "external" and isinstance(measure, Reps) and is_large(kg, harder):
        most = widened(kg, harder, measure.low)
        if last.weakest < most:
            reps = int(min(max(last.weakest, measure.top) + 1, most))
            wide = {"reps_max": most} if lift.entry["reps_max"] else {}
            return Decision({"weight_kg": kg, "reps": reps, **wide}, "widened", harder_kg=harder)
    return Decision({"weight_kg": harder, **measure.targets(measure.low)}, "added")


def _resumed(lift: Lift, decision: Decision, last: Attempt, pause: Pause) -> Decision:
    """The decision after a break. After a short one, no more is asked than last time. After a longer one, the weight is less. If
    no weight can be taken off, every set has to reach less instead.
    """
    measure, kg = lift.measure, last.standard_kg
    done = measure.within(last.weakest)
    if not pause.percent:
        if decision.verdict not in HARDER:
            return decision
        return decision._replace(changes={**_weight(kg), **measure.targets(done)}, verdict="resumed", pause=pause)
    lighter = None if kg is None else ease(kg, pause.percent, lift.step_kg, lift.load)
    if lighter is not None and decision.verdict == "deloaded":
        lighter = min(lighter, decision.changes["weight_kg"], key=lambda weight: lift.sign * weight)
    if lighter is not None and lighter != kg:
        changes = {"weight_kg": lighter, **measure.targets(measure.low)}
        return decision._replace(changes=changes, verdict="resumed", pause=pause)
    value = measure.less(done, pause.percent)
    changes = {**_weight(kg), **measure.targets(value)}
    return decision._replace(changes=changes, verdict="resumed", pause=pause, value=value)


def _deload(lift: Lift, last: Attempt, failures: int) -> Decision:
    """The decision after too many failures: less weight. If none can be taken off, every set has to reach a step more than the
    weakest one did, but no more than the beginning of the range; with an external weight, the beginning of the range.
    """
    measure, kg = lift.measure, last.weight_kg
    lighter = None if kg is None else lighten(kg, deload_percent(lift.entry), lift.step_kg, lift.load)
    if lighter is not None and lighter != kg:
        return Decision({"weight_kg": lighter, **measure.targets(measure.low)}, "deloaded", failures=failures)
    value = measure.low if kg and lift.load == "external" else measure.towards(last.weakest)
    verdict = "missed" if value == measure.low else "lowered"
    return Decision({**_weight(kg), **measure.targets(value)}, verdict, failures=failures, value=value)


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
