"""The order in which a day's sets are done, and how long that takes.

A set takes, by the first of these that it has:
- its `duration_s`;
- its `distance_m` at the exercise's usual speed, or at 2.5 m/s where the exercise states none;
- its repetitions (the middle of a range) times the seconds of its `tempo`, where X counts as one; or times 3 seconds
  without a tempo;
- else 40 seconds.
A set of a unilateral exercise takes twice that, for it counts each side. A rest follows each set but the last one of the day.
Entries next to each other with the same superset label are done in rounds: each round has one rest, that of its last set. The
sum is rounded up to whole minutes.
"""

from collections.abc import Iterator
from itertools import groupby, zip_longest
from math import ceil
from operator import itemgetter

from workout.db import Row
from workout.progression import each

REP_S = 3
UNSTATED_SET_S = 40
UNSTATED_SPEED_M_S = 2.5


def rounds(entries: list[Row]) -> Iterator[list[Row]]:
    """The sets of a day in order, in one list those up to a rest: A, then A of one exercise; AB, then AB of a superset."""
    for label, neighbours in groupby(entries, key=itemgetter("superset")):
        if label is None:
            for entry in neighbours:
                yield from ([one] for one in each(entry))
        else:
            for turn in zip_longest(*(each(entry) for entry in neighbours)):
                yield [one for one in turn if one]


def estimated_minutes(entries: list[Row]) -> int:
    """How long a day's entries take. Beside its own fields, each has `speed_m_s` and `unilateral` of its exercise."""
    work: float = sum(_work_s(entry) for entry in entries)
    rests: list[int] = [round_[-1]["rest_s"] for round_ in rounds(entries)]
    return ceil(round(work + sum(rests[:-1]), 3) / 60)  # rounded first: 42 m at 0.7 m/s come out a hair over a minute


def _work_s(entry: Row) -> float:
    """How long all sets of the entry take, in seconds."""
    if entry.get("set_targets"):
        return sum(set_s(one) for one in each(entry))
    return float(entry["sets"] * set_s(entry))


def set_s(entry: Row) -> float:
    """How long one set of the entry takes, in seconds."""
    sides = 2 if entry["unilateral"] else 1
    if entry["duration_s"]:
        return float(sides * entry["duration_s"])
    if entry["distance_m"]:
        return float(sides * entry["distance_m"] / (entry["speed_m_s"] or UNSTATED_SPEED_M_S))
    if entry["reps"]:
        reps = (entry["reps"] + (entry["reps_max"] or entry["reps"])) / 2
        return float(sides * reps * _rep_s(entry["tempo"]))
    return float(sides * UNSTATED_SET_S)


def _rep_s(tempo: str | None) -> int:
    """Seconds of one repetition: 3-1-1-0 takes 5."""
    if tempo is None:
        return REP_S
    return sum(1 if "X" in phase else int(phase) for phase in tempo.split("-"))
