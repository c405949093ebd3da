"""The sets of an entry, and their schemes.

All sets of an entry have the same targets, unless it has `set_targets`; a field missing there is taken from the entry. A scheme
is a number of sets of one type with the same repetitions, such as 3 × 8–12.
"""

from collections import Counter
from typing import NamedTuple

from workout.db import Row

COMPARED = ("set_type", "reps", "reps_max", "weight_kg", "duration_s", "distance_m")
"""The fields by which sets are compared. The rest, and the repetitions in reserve, may differ between equal sets."""


class Scheme(NamedTuple):
    set_type: str
    reps: int | None
    reps_max: int | None


def each(entry: Row) -> list[Row]:
    """A copy of the entry for each of its sets, with that set's own targets."""
    own = entry.get("set_targets")
    return [{**entry, **one} for one in own] if own else [entry] * entry["sets"]


def compared(entry: Row) -> list[tuple[object, ...]]:
    """The compared fields of each set. Two entries of one exercise have the same targets if this is equal."""
    return [tuple(one.get(name) for name in COMPARED) for one in each(entry)]


def uniform(entry: Row) -> Row | None:
    """The entry with the targets that all its sets share; None if they differ."""
    if not entry.get("set_targets"):
        return entry
    return {**each(entry)[0], "set_targets": None} if len(set(compared(entry))) == 1 else None


def scheme_of(one: Row) -> Scheme:
    """The scheme of a set with these targets."""
    return Scheme(one["set_type"], one["reps"], one["reps_max"])


def schemes(entry: Row) -> Counter[Scheme]:
    """For each scheme, how many sets of the entry have it."""
    return Counter(scheme_of(one) for one in each(entry))


def with_changes(entry: Row, changes: Row) -> Row:
    """The entry with these targets changed in every set."""
    own = entry.get("set_targets")
    return {**entry, **changes, "set_targets": [{**one, **changes} for one in own] if own else None}
