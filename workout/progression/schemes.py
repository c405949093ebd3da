"""The sets of an entry, and their schemes.

All sets of an entry have the same targets, unless it has `set_targets`; a field missing there is taken from the entry. A scheme
is what each of several sets of one type is to do, such as 8–12 repetitions or 45 s; their weights may differ.
"""

from collections import Counter
from typing import NamedTuple

from workout.db import Row

TO_DO = ("reps", "reps_max", "duration_s", "distance_m")
"""What a set is to do, whatever the weight."""
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
        """What the scheme asks for, by field, as a session stores it."""
        return dict(zip(TO_DO, self[1:], strict=True))

    @property
    def is_open(self) -> bool:
        """Whether nothing was asked for."""
        return not any(self[1:])


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
    return Scheme(one["set_type"], *(one[name] for name in TO_DO))


def schemes(entry: Row) -> Counter[Scheme]:
    """For each scheme, how many sets of the entry have it."""
    return Counter(scheme_of(one) for one in each(entry))


def with_changes(entry: Row, changes: Row) -> Row:
    """The entry with these targets changed in every set."""
    own = entry.get("set_targets")
    return {**entry, **changes, "set_targets": [{**one, **changes} for one in own] if own else None}
