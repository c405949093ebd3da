"""The sets of an entry, and the schemes that they go by.

The sets are alike unless the entry has `set_targets`: what one of these leaves out is the entry's own. A scheme is a number of
sets of one type with the same repetitions to do, such as 3 × 8–12.
"""

from collections import Counter
from typing import NamedTuple

from workout.db import Row

COMPARED = ("set_type", "reps", "reps_max", "weight_kg", "duration_s", "distance_m")
"""Sets with the same values of these are alike. How long the rest is and how near to failure a set goes may differ."""


class Scheme(NamedTuple):
    set_type: str
    reps: int | None
    reps_max: int | None


def each(entry: Row) -> list[Row]:
    """The entry once for each of its sets, with that set's own targets."""
    own = entry.get("set_targets")
    return [{**entry, **one} for one in own] if own else [entry] * entry["sets"]


def compared(entry: Row) -> list[tuple[object, ...]]:
    """What its sets are, one by one: two entries of one exercise for which this is equal ask for the same."""
    return [tuple(one.get(name) for name in COMPARED) for one in each(entry)]


def uniform(entry: Row) -> Row | None:
    """The entry with the targets that all its sets share; None if they differ."""
    if not entry.get("set_targets"):
        return entry
    return {**each(entry)[0], "set_targets": None} if len(set(compared(entry))) == 1 else None


def scheme_of(one: Row) -> Scheme:
    """The scheme that a set with these targets belongs to."""
    return Scheme(one["set_type"], one["reps"], one["reps_max"])


def schemes(entry: Row) -> Counter[Scheme]:
    """By scheme, how many sets of the entry belong to it."""
    return Counter(scheme_of(one) for one in each(entry))


def with_changes(entry: Row, changes: Row) -> Row:
    """The entry with these targets changed, of every set."""
    own = entry.get("set_targets")
    return {**entry, **changes, "set_targets": [{**one, **changes} for one in own] if own else None}
