"""How a past session went, by the targets that an entry has now."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workout.db import Row
from workout.progression.rules import rule_of, top


class Attempt(NamedTuple):
    """One session's go at an entry."""

    done: list[Row]
    wanted: int
    """How many sets were to be done."""
    weight_kg: float | None
    """What was attempted: what was planned, or else the heaviest that was lifted. None: no weight at all."""
    reached_kg: float | None
    """The heaviest weight at which as many sets as wanted reached the top; None unless topped."""
    enough: int
    """How many sets reached the range at the weight."""
    least: int
    """The repetitions of the weakest of the sets wanted, among those at the weight."""
    outcome: str
    """topped: every set reached the repetitions that add weight; easier: so they did, but below the weight planned; within:
    every set was in the range; unfinished: what was done was right, but sets are missing at the weight; missed: a set fell
    short, of the repetitions or of a weight that was planned."""


def comparable(entry: Row, sessions: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """Of each session the sets that went by the entry's scheme; sessions in which none of them was done are left out."""
    mine = ([one for one in sets if _is_comparable(entry, one)] for sets in sessions)
    return (sets for sets in mine if any(one["status"] == "done" for one in sets))


def _is_comparable(entry: Row, one: Row) -> bool:
    """Whether a set had the entry's repetitions to do, so that a heavy and a light day of one lift stay apart.

    One with no such target (of a workout logged afterwards) is. With double progression the lower end moves up in the range.
    """
    least, most = one["planned"]["reps"], one["planned"]["reps_max"]
    if one["set_type"] != entry["set_type"]:
        return False
    if least is None and most is None:
        return True
    if rule_of(entry) == "double" and least is not None:
        return bool(most == entry["reps_max"] and entry["reps"] <= least <= most)
    return bool((least, most) == (entry["reps"], entry["reps_max"]))


def judge(entry: Row, load: str, sets: list[Row]) -> Attempt:
    """How the comparable sets of a session went. `load` is the exercise's: where it is assisted, less weight is harder."""
    sign = -1 if load == "assisted" else 1
    done = [one for one in sets if one["status"] == "done"]
    wanted = sum(one["planned"]["reps"] is not None and not one["added"] for one in sets) or entry["sets"]
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
    else:  # without a planned weight, lighter sets may have been the way up to it
        right = sum(reps >= entry["reps"] for _, reps in (lifted if target is None else at))
        outcome = "unfinished" if right == len(done) else "missed"
    reached = abs(topped[wanted - 1]) if outcome == "topped" and weight is not None else None
    least = sorted((reps for _, reps in at), reverse=True)[:wanted][-1]
    return Attempt(done, wanted, weight, reached, enough, least, outcome)


def _has_weight(entry: Row, target: float | None, done: list[Row]) -> bool:
    """Whether a set without a weight, of one's own body, counts as one with none added, to which some can be added."""
    return rule_of(entry) == "linear" or target is not None or any(one["weight_kg"] is not None for one in done)


def _hardest(sign: int, weights: Iterable[float | None]) -> float | None:
    return max((kg for kg in weights if kg is not None), key=lambda kg: sign * kg, default=None)
