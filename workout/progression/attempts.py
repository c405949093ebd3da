"""Judges how a past session went, by the targets that an entry has now."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workout.db import Row
from workout.progression.rules import rule_of, top
from workout.progression.schemes import Scheme, scheme_of, schemes, uniform


class Attempt(NamedTuple):
    """How one session met the targets of an entry."""

    done: list[Row]
    """The done sets."""
    wanted: int
    """How many sets should have been done."""
    weight_kg: float | None
    """The weight attempted: the planned one or, without one, the heaviest lifted. None: no weight was used."""
    reached_kg: float | None
    """The heaviest weight at which the wanted number of sets reached the top of the range; None unless `topped`."""
    enough: int
    """How many sets at the weight reached the lowest repetitions."""
    least: int
    """The repetitions of the weakest set at the weight, among the best `wanted` sets."""
    outcome: str
    """- topped: every set reached the repetitions at which weight is added
    - easier: every set did, but below the planned weight
    - within: every set was in the range
    - unfinished: the done sets were good, but sets at the weight are missing
    - missed: a set fell short of the repetitions, or of the planned weight
    """


def comparable(entry: Row, sessions: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """For each session, its sets that were planned by a scheme of the entry. So heavy and light days of one lift stay apart.

    A set without targets, from a workout that was logged afterwards, fits any scheme of its type. Sessions in which none of these
    sets was done are left out.
    """
    wanted = schemes(entry)
    climbs = uniform(entry) if rule_of(entry) == "double" else None
    for sets in sessions:
        mine = [one for one in sets if _is_comparable(wanted, climbs, one, sets)]
        if any(one["status"] == "done" for one in mine):
            yield mine


def _is_comparable(wanted: Counter[Scheme], climbs: Row | None, one: Row, sets: list[Row]) -> bool:
    """Whether a set was planned by one of the wanted schemes: the same number of sets, with the same repetitions.

    `climbs`: the entry, if it progresses by the rule double. Then a set whose lowest repetitions lie anywhere in its range fits
    too.
    """
    went_by = scheme_of({**one["planned"], "set_type": one["set_type"]})
    if went_by.reps is None and went_by.reps_max is None:
        return any(one["set_type"] == scheme.set_type for scheme in wanted)
    if climbs and went_by.reps is not None and went_by.reps_max == climbs["reps_max"] and climbs["reps"] <= went_by.reps:
        went_by = scheme_of(climbs)._replace(set_type=went_by.set_type)
    return wanted[went_by] == _how_many(one, sets)


def _how_many(one: Row, sets: list[Row]) -> int:
    """How many sets were planned by the scheme of a set. If that was not recorded, the similar sets of the session are
    counted.
    """
    if one["scheme_sets"] is not None:
        return int(one["scheme_sets"])
    planned = [other for other in sets if other["entry_id"] == one["entry_id"] and not other["added"]]
    alike = [other for other in planned or sets if _targets(other) == _targets(one)]
    return len(alike)


def _targets(one: Row) -> tuple[str, int | None, int | None]:
    return one["set_type"], one["planned"]["reps"], one["planned"]["reps_max"]


def judge(entry: Row, load: str, sets: list[Row]) -> Attempt:
    """Judge the comparable sets of a session. `load`: of the exercise; if it is assisted, less weight is harder."""
    sign = -1 if load == "assisted" else 1
    done = [one for one in sets if one["status"] == "done"]
    wanted = max(entry["sets"], sum(one["planned"]["reps"] is not None and not one["added"] for one in sets))
    target = _hardest(sign, (one["planned"]["weight_kg"] for one in sets))
    bare = 0.0 if load == "bodyweight" and _has_weight(entry, target, done) else None
    lifted = [(bare if one["weight_kg"] is None else one["weight_kg"], one["reps"] or 0) for one in done]
    weight = _hardest(sign, (kg for kg, _ in lifted))
    if target is not None and weight is not None:
        weight = min(target, weight, key=lambda kg: sign * kg)
    at = [(kg, reps) for kg, reps in lifted if weight is None or (kg is not None and sign * kg >= sign * weight)]
    topped = sorted((sign * (kg or 0) for kg, reps in at if reps >= top(entry)), reverse=True)
    enough = sum(reps >= entry["reps"] for _, reps in at)
    if len(topped) >= wanted:
        outcome = "easier" if rule_of(entry) == "linear" and target is not None and weight != target else "topped"
    elif enough >= wanted:
        outcome = "within"
    else:  # without a planned weight, lighter sets may only have led up to the heaviest
        right = sum(reps >= entry["reps"] for _, reps in (lifted if target is None else at))
        outcome = "unfinished" if right == len(done) else "missed"
    reached = abs(topped[wanted - 1]) if outcome == "topped" and weight is not None else None
    least = sorted((reps for _, reps in at), reverse=True)[:wanted][-1]
    return Attempt(done, wanted, weight, reached, enough, least, outcome)


def _has_weight(entry: Row, target: float | None, done: list[Row]) -> bool:
    """Whether a bodyweight set without a weight counts as 0 kg added, so that weight can be added to it."""
    return rule_of(entry) == "linear" or target is not None or any(one["weight_kg"] is not None for one in done)


def _hardest(sign: int, weights: Iterable[float | None]) -> float | None:
    return max((kg for kg in weights if kg is not None), key=lambda kg: sign * kg, default=None)
