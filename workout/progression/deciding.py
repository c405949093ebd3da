"""Decides today's targets from earlier attempts."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from workout.db import Row
from workout.progression.attempts import Attempt, RuledEntry
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
    """- first: there was no attempt yet, so the plan's own targets stay
    - unweighed: the plan's own targets stay, because no weight was logged to which the rule linear could add some
    - added: more weight (or less help), and the beginning of the range
    - jumped: more weight, maybe by many steps, because far more repetitions were left than asked for
    - widened: more repetitions at the same weight, because a step of weight would be too large
    - strained: the same again, because too few repetitions were left
    - full: the same again, because the top of the range is reached and no weight can be added
    - within: a step more of what is counted, at the same weight
    - easier, unfinished, missed: the same again, after an attempt with that outcome
    - deloaded: less weight, after too many failures
    - lowered: less than the beginning of the range, after too many failures, because no weight can be taken off
    - resumed: no more than last time, or less, after a break
    """
    last: Attempt | None = None
    """The attempt that the decision goes by."""
    left: Attempt | None = None
    """The latest attempt, if too little was done in it to go by; then `last` is an earlier one."""
    failures: int = 0
    """How often in a row the targets were missed at the same weight."""
    value: float | None = None
    """What each set is to reach, if the reason has to name it."""
    harder_kg: float | None = None
    """The next weight in kg, if the step to it is so large that the repetitions go up first; else None."""
    pause: Pause | None = None
    """The break, if today is easier because of it."""


def decide(ruled: RuledEntry, attempts: Iterable[Attempt], pause: Pause | None, fresh: bool) -> Decision:
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
    decision = _by_rule(ruled, last, earlier, fresh)._replace(last=last, left=left if left is not last else None)
    return _resumed(ruled, decision, last, pause) if pause and decision.verdict != "unweighed" else decision


def _by_rule(ruled: RuledEntry, last: Attempt, earlier: Iterator[Attempt], fresh: bool) -> Decision:
    measure = ruled.measure
    if last.weight_kg is None and ruled.rule == "linear":
        return Decision({}, "unweighed")
    if last.outcome in ("topped", "within"):
        recent = list(islice(earlier, FIRST_SESSIONS))
        return _further(ruled, last, recent, fresh or len(recent) < FIRST_SESSIONS)
    failures = _failures(last, earlier)
    if failures >= deload_after(ruled.entry):
        return _deload(ruled, last, failures)
    again = last.weakest if last.outcome == "unfinished" and not last.is_partial else measure.low
    return Decision({**_weight(last.weight_kg), **measure.targets(measure.within(again))}, last.outcome, failures=failures)


def _further(ruled: RuledEntry, last: Attempt, recent: list[Attempt], fresh: bool) -> Decision:
    """The decision after an attempt in which every set was in the range or beyond it."""
    measure = ruled.measure
    if last.outcome == "topped" and is_strained(ruled, last, recent):
        return Decision({**_weight(last.reached_kg), **measure.targets(measure.top)}, "strained")
    if fresh and (kg := jump_kg(ruled, last)):
        return Decision({"weight_kg": kg, **measure.targets(measure.low)}, "jumped")
    if last.outcome == "topped":
        return _add(ruled, last)
    value = measure.after(last.weakest)
    return Decision({**_weight(last.weight_kg), **measure.targets(value)}, "within", value=value)


def _add(ruled: RuledEntry, last: Attempt) -> Decision:
    """More weight, and the beginning of the range again. If no weight was used, or no help is left to take away, every set has to
    reach the end of the range again.

    A step of an external weight by more than a tenth would be too much at once. So the repetitions go up first, even beyond the
    range, until the next weight can be expected to succeed (`loads.widened`).
    """
    measure, kg = ruled.measure, last.reached_kg
    if kg is None or (ruled.load == "assisted" and kg == 0):
        return Decision({**_weight(kg), **measure.targets(measure.top)}, "full")
    harder = more(kg, ruled.entry["progression"].get("increment_kg"), ruled.step_kg, ruled.load)
    if ruled.load == "external" and isinstance(measure, Reps) and is_large(kg, harder):
        most = widened(kg, harder, measure.low)
        if last.weakest < most:
            reps = int(min(max(last.weakest, measure.top) + 1, most))
            wide = {"reps_max": most} if ruled.entry["reps_max"] else {}
            return Decision({"weight_kg": kg, "reps": reps, **wide}, "widened", harder_kg=harder)
    return Decision({"weight_kg": harder, **measure.targets(measure.low)}, "added")


def _resumed(ruled: RuledEntry, decision: Decision, last: Attempt, pause: Pause) -> Decision:
    """The decision after a break. After a short one, no more is asked than last time. After a longer one, the weight is less. If
    no weight can be taken off, every set has to reach less instead.
    """
    measure, kg = ruled.measure, last.standard_kg
    done = measure.within(last.weakest)
    if not pause.percent:
        if decision.verdict not in HARDER:
            return decision
        return decision._replace(changes={**_weight(kg), **measure.targets(done)}, verdict="resumed", pause=pause)
    lighter = None if kg is None else ease(kg, pause.percent, ruled.step_kg, ruled.load)
    if lighter is not None and decision.verdict == "deloaded":
        lighter = min(lighter, decision.changes["weight_kg"], key=lambda weight: ruled.sign * weight)
    if lighter is not None and lighter != kg:
        changes = {"weight_kg": lighter, **measure.targets(measure.low)}
        return decision._replace(changes=changes, verdict="resumed", pause=pause)
    value = measure.less(done, pause.percent)
    changes = {**_weight(kg), **measure.targets(value)}
    return decision._replace(changes=changes, verdict="resumed", pause=pause, value=value)


def _deload(ruled: RuledEntry, last: Attempt, failures: int) -> Decision:
    """The decision after too many failures: less weight. If none can be taken off, every set has to reach a step more than the
    weakest one did, but no more than the beginning of the range. With an external weight, that beginning stays the target.
    """
    measure, kg = ruled.measure, last.weight_kg
    lighter = None if kg is None else lighten(kg, deload_percent(ruled.entry), ruled.step_kg, ruled.load)
    if lighter is not None and lighter != kg:
        return Decision({"weight_kg": lighter, **measure.targets(measure.low)}, "deloaded", failures=failures)
    value = measure.low if kg and ruled.load == "external" else measure.towards(last.weakest)
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
