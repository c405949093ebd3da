"""Judges how a past session went, by the targets that an entry has now."""

from collections.abc import Iterable
from typing import NamedTuple

from workout.db import Row
from workout.progression.measures import Measure
from workout.progression.rules import rule_of


class RuledEntry(NamedTuple):
    """An entry with a rule, and what else a decision depends on besides the sets that were done."""

    entry: Row
    """The entry with all its fields. Its sets all have the same targets."""
    exercise: Row
    """The entry's exercise, with `name`, `tracks` and `load`."""
    measure: Measure
    step_kg: float

    @property
    def load(self) -> str:
        return str(self.exercise["load"])

    @property
    def rule(self) -> str:
        return rule_of(self.entry)

    @property
    def sign(self) -> int:
        """1, or -1 for an assisted exercise: its weight is help, so less of it is harder."""
        return -1 if self.load == "assisted" else 1


class Attempt(NamedTuple):
    """How one session met the targets of an entry."""

    at: str
    """The instant when the session began."""
    done: list[Row]
    """The done sets."""
    wanted: int
    """How many sets should have been done."""
    weight_kg: float | None
    """The weight attempted: the heaviest lifted, but no more than was planned. None: no weight was used. If the exercise is
    assisted, it is the least help, but no less than was planned.
    """
    reached_kg: float | None
    """The heaviest weight (if assisted: the least help) with which the wanted number of sets reached the top of the range. None
    unless the outcome is `topped`, or if no weight was used.
    """
    enough: int
    """How many sets of `at_weight` reached the least that was asked for."""
    weakest: float
    """What the weakest set of `at_weight` reached (see `Measure.of`). If there are more sets than wanted, only the best count."""
    at_weight: list[Row]
    """The done sets with `weight_kg` or a harder weight."""
    outcome: str
    """- topped: as many sets as wanted reached the top of the range
    - easier: they did, but with an easier weight than planned; only with the rule linear
    - within: they reached the least that was asked for, but not all of them the top
    - unfinished: no done set fell short, but there are fewer than wanted
    - missed: a set fell short of what was asked for or, if a weight was planned, was easier than `weight_kg`
    """

    @property
    def is_partial(self) -> bool:
        """Whether at most half of the wanted sets were done, and none of these fell short. That is too little to decide by."""
        return self.outcome == "unfinished" and 2 * len(self.done) <= self.wanted

    @property
    def standard_kg(self) -> float | None:
        """The weight from which the next one is computed; None if no weight was used."""
        return self.weight_kg if self.reached_kg is None else self.reached_kg


def judge(ruled: RuledEntry, sets: list[Row]) -> Attempt:
    """How one session met the targets. `sets`: the sets of that session which `fitting.comparable` found."""
    entry, measure, sign = ruled.entry, ruled.measure, ruled.sign
    done = [one for one in sets if one["status"] == "done"]
    planned = sum(
        any(one["planned"][name] is not None for name in measure.targets(measure.low)) for one in sets if not one["added"]
    )
    wanted = max(entry["sets"], planned)
    target = _hardest(sign, (one["planned"]["weight_kg"] for one in sets))
    bare = 0.0 if ruled.load == "bodyweight" and _has_weight(ruled, target, done) else None
    lifted = [(bare if one["weight_kg"] is None else one["weight_kg"], measure.of(one), one) for one in done]
    weight = _hardest(sign, (kg for kg, *_ in lifted))
    if target is not None and weight is not None:
        weight = min(target, weight, key=lambda kg: sign * kg)
    at = [(kg, value, one) for kg, value, one in lifted if weight is None or (kg is not None and sign * kg >= sign * weight)]
    topped = sorted((sign * (kg or 0) for kg, value, _ in at if measure.reached(value, measure.top)), reverse=True)
    enough = sum(measure.reached(value, measure.low) for _, value, _ in at)
    if len(topped) >= wanted:
        outcome = "easier" if ruled.rule == "linear" and target is not None and weight != target else "topped"
    elif enough >= wanted:
        outcome = "within"
    else:  # if no weight was planned, a lighter set is no miss: it may have led up to the heaviest
        right = sum(measure.reached(value, measure.low) for _, value, _ in (lifted if target is None else at))
        outcome = "unfinished" if right == len(done) else "missed"
    reached = abs(topped[wanted - 1]) if outcome == "topped" and weight is not None else None
    weakest = sorted((value for _, value, _ in at), reverse=True)[:wanted][-1]
    return Attempt(sets[0]["started_at"], done, wanted, weight, reached, enough, weakest, [one for *_, one in at], outcome)


def _has_weight(ruled: RuledEntry, target: float | None, done: list[Row]) -> bool:
    """For an exercise with one's own body weight: whether sets without a weight count as sets with 0 kg added, so that a step can
    be added next time. `target`: the planned weight in kg.
    """
    return ruled.rule == "linear" or target is not None or any(one["weight_kg"] is not None for one in done)


def _hardest(sign: int, weights: Iterable[float | None]) -> float | None:
    return max((kg for kg in weights if kg is not None), key=lambda kg: sign * kg, default=None)
