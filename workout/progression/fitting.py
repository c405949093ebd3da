"""Which sets of past sessions were attempts at what an entry asks for.

A set that was planned was an attempt if the entry asks for the scheme (see `schemes.py`) by which the set was planned, and asks
for as many sets of it as were planned. A set that was logged without targets counts only if it fits: what was done has to be
near what the entry asks for, and no other entry of the exercise in the plan may be nearer. Near means from two thirds of what is
asked for to one and a half times as much (our choice). Without a weight, any more repetitions, or a longer hold, are near, too,
because no weight tells a heavy set from a light one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workout.db import Row
from workout.progression.measures import HOLD_UNDER_S, measure_of
from workout.progression.rules import rule_of
from workout.progression.schemes import TO_DO, Scheme, scheme_of, schemes, uniform

BELOW, ABOVE = 2 / 3, 3 / 2
SLACK_REPS = 2
"""This many repetitions less or more than asked for always count as near."""
SAME_DISTANCE = 0.1
"""With the rule pace, which wants the same distance faster, the share by which the distance of a set may differ from the entry's.
"""
OF_A_SET = 10
"""To miss the target by a tenth (1 / OF_A_SET) counts as much as one set too many or too few: see `_distance`."""


def comparable(entry: Row, rivals: list[Row], sessions: Iterable[list[Row]]) -> Iterator[list[Row]]:
    """The sets of each session that were attempts at the entry, so that a heavy and a light day of one lift stay apart.

    `rivals`: the entries of the same exercise in the plan. Sessions of a lighter week, and those in which none of the sets was
    done, are left out.
    """
    wanted = schemes(entry)
    climbs = uniform(entry) if rule_of(entry) == "double" else None
    for sets in sessions:
        if not sets[0]["attempt"]:
            continue
        free = {id(one) for one in _fitting(entry, rivals, [one for one in sets if _went_by(one).is_open])}
        mine = [one for one in sets if id(one) in free or _is_of(wanted, climbs, one, sets)]
        if any(one["status"] == "done" for one in mine):
            yield mine


def _went_by(one: Row) -> Scheme:
    """The scheme of a set: that of the entry by which it was planned or, if its targets were changed during the session, that of
    its own targets.
    """
    planned = {**one["planned"], "set_type": one["set_type"]}
    if one["scheme"] is None or any(one["planned"][name] != one["original"][name] for name in TO_DO):
        return scheme_of(planned)
    return scheme_of({**planned, **one["scheme"]})


def _is_of(wanted: Counter[Scheme], climbs: Row | None, one: Row, sets: list[Row]) -> bool:
    """Whether a set of a session went by one of the wanted schemes, and as many sets were planned by that scheme as are wanted.

    `climbs`: the entry, if its rule is double; else None. Sessions from before schemes were stored tell only which repetitions
    were planned, so a set counts if it was planned from anywhere in the entry's range on.
    """
    went_by = _went_by(one)
    if went_by.is_open:
        return wanted[went_by] > 0
    if climbs and went_by.reps is not None and went_by.reps_max == climbs["reps_max"] and climbs["reps"] <= went_by.reps:
        went_by = scheme_of(climbs)._replace(set_type=went_by.set_type)
    return wanted[went_by] == _how_many(one, sets)


def _how_many(one: Row, sets: list[Row]) -> int:
    """How many sets were planned by the scheme of a set. If that was not recorded, the session's sets with the same
    scheme are counted.
    """
    if one["scheme_sets"] is not None:
        return int(one["scheme_sets"])
    planned = [other for other in sets if other["entry_id"] == one["entry_id"] and not other["added"]]
    alike = [other for other in planned or sets if _went_by(other) == _went_by(one)]
    return len(alike)


class _Span(NamedTuple):
    """What an entry asks for in each set."""

    name: str
    """The field of a set that has what was done, such as `reps`."""
    low: float
    top: float

    def fits(self, one: Row, weighed: bool) -> bool:
        """Whether what was done in a set is near; `weighed`: whether a weight was used."""
        done = one[self.name] or 0
        slack = SLACK_REPS if self.name == "reps" else 0
        unbounded = not weighed and (self.name == "reps" or (self.name == "duration_s" and self.low < HOLD_UNDER_S))
        least, most = min(BELOW * self.low, self.low - slack), max(ABOVE * self.top, self.top + slack)
        return least <= done and (unbounded or done <= most)

    def off(self, one: Row) -> float:
        """The share of the target by which a set was short of it or beyond it."""
        done = one[self.name] or 0
        return max(self.low - done, done - self.top, 0) / self.low


def _span(entry: Row) -> _Span | None:
    """What the entry asks for in each set; None if it asks for no repetitions, time or distance."""
    if rule_of(entry) == "pace":
        return _Span(
            "distance_m", (1 - SAME_DISTANCE) / BELOW * entry["distance_m"], (1 + SAME_DISTANCE) / ABOVE * entry["distance_m"]
        )
    if entry["reps"]:
        return _Span("reps", entry["reps"], entry["reps_max"] or entry["reps"])
    for name in ("duration_s", "distance_m"):
        if entry[name]:
            return _Span(name, entry[name], measure_of(entry).top if rule_of(entry) != "none" else entry[name])
    return None


def _fitting(entry: Row, rivals: list[Row], free: list[Row]) -> list[Row]:
    """The sets that were attempts at the entry, of a session's sets without targets (`free`)."""
    shared = uniform(entry)
    if shared is None:
        return [one for one in free if any(one["set_type"] == scheme.set_type for scheme in schemes(entry))]
    mine = _near(shared, free)
    if not mine:
        return []
    others = [other for other in map(uniform, rivals) if other is not None and _near(other, free)]
    distance = _distance(shared, free)
    return mine if all(distance <= _distance(other, free) for other in others) else []


def _near(entry: Row, free: list[Row]) -> list[Row]:
    """The sets of the entry's type that are near what it asks for. If more than half are near, all count as near. Otherwise the
    near ones count, but only if there are at least as many as the entry has sets.
    """
    alike = [one for one in free if one["set_type"] == entry["set_type"]]
    span = _span(entry)
    if span is None:
        return alike
    near = [one for one in alike if span.fits(one, weighed=bool(one["weight_kg"]))]
    if 2 * len(near) > len(alike):
        return alike
    return near if len(near) >= entry["sets"] else []


def _distance(entry: Row, free: list[Row]) -> tuple[float, float]:
    """How far the sets are from what the entry asks for, as a pair: first by their number and by what was done in them, then by
    their weight. A smaller pair is nearer.
    """
    mine, span = _near(entry, free), _span(entry)
    off = sum(span.off(one) for one in mine) / len(mine) if span else 0.0
    heaviest = max((one["weight_kg"] or 0 for one in mine), default=0)
    planned = entry["weight_kg"]
    return (abs(len(mine) - entry["sets"]) + OF_A_SET * off, abs(heaviest - planned) / planned if planned and heaviest else 0.0)
