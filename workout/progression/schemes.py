"""The sets of an entry, and their schemes.

All sets of an entry have the same targets, unless it has `set_targets`, a list with the targets of each set. A field that is
missing there is taken from the entry. A scheme is a type of set and what a set is to do, such as working sets of 8–12
repetitions. Sets with different weights can have the same scheme.
"""

from collections import Counter
from typing import NamedTuple

from workout.db import Row

TO_DO = ("reps", "reps_max", "duration_s", "distance_m")
"""The fields that say what a set is to do. Its weight is not among them."""
COMPARED = ("set_type", "weight_kg", *TO_DO)
"""The fields by which sets are compared. Rests and repetitions in reserve may differ between equal sets."""


class Scheme(NamedTuple):
    set_type: str
    reps: int | None = None
    reps_max: int | None = None
    duration_s: int | None = None
    distance_m: float | None = None

    @property
    def to_do(self) -> Row:
        """What the scheme asks for, as a session stores it: a value or None for each field of TO_DO."""
        return dict(zip(TO_DO, self[1:], strict=True))

    @property
    def is_open(self) -> bool:
        """Whether nothing was asked for."""
        return not any(self[1:])


def each(entry: Row) -> list[Row]:
    """The entry once for each of its sets, each time with the targets of that set."""
    own = entry.get("set_targets")
    return [{**entry, **one} for one in own] if own else [entry] * entry["sets"]


def compared(entry: Row) -> list[tuple[object, ...]]:
    """For each set, the values of the fields in COMPARED. Two entries of one exercise have the same targets if this is equal."""
    return [tuple(one.get(name) for name in COMPARED) for one in each(entry)]


def uniform(entry: Row) -> Row | None:
    """The entry with the targets that all its sets share; None if its sets differ in a field of COMPARED."""
    if not entry.get("set_targets"):
        return entry
    return {**each(entry)[0], "set_targets": None} if len(set(compared(entry))) == 1 else None


def scheme_of(one: Row) -> Scheme:
    """The scheme of a set with these targets."""
    return Scheme(one["set_type"], *(one[name] for name in TO_DO))


def schemes(entry: Row) -> Counter[Scheme]:
    """For each scheme, how many sets of the entry have it."""
    return Counter(scheme_of(one) for one in each(entry))


def with_changes(entry: Row, changes: Row) -> Row:
    """The entry with these targets changed in every set."""
    own = entry.get("set_targets")
    return {**entry, **changes, "set_targets": [{**one, **changes} for one in own] if own else None}
