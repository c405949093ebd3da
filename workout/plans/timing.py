"""The order in which a day's sets are done, and how long that takes.

The rule. A set takes, by the first of these that it has:
- its `duration_s`;
- its `distance_m` at the exercise's usual speed, or at 2.5 m/s where the exercise states none;
- its repetitions (the middle of a range) times the seconds of its `tempo`, where X counts as one; or times 3 seconds
  without a tempo;
- else 40 seconds.
All of this twice for a unilateral exercise, whose sets count each side. After each set comes the rest, but not after the
last one of the day. Entries next to each other with the same superset label are done in rounds, and rest once a round, for
as long as the last entry of that round says. The sum is rounded up to whole minutes.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise
from math import ceil
from typing import NamedTuple

from workout.db import Row

REP_S = 3
UNSTATED_SET_S = 40
UNSTATED_SPEED_M_S = 2.5


class Step(NamedTuple):
    """One set of a day: which entry's, its number from 1, and the rest in seconds that follows it."""

    entry: Row
    number: int
    rest_s: int


def order(entries: list[Row]) -> Iterator[Step]:
    """Every set of a day in the order in which it is done: of supersets A1 B1 A2 B2, resting after each round."""
    for group in _groups(entries):
        for number in range(1, max(entry["sets"] for entry in group) + 1):
            round_ = [entry for entry in group if entry["sets"] >= number]
            for entry in round_:
                yield Step(entry, number, entry["rest_s"] if entry is round_[-1] else 0)


def estimated_minutes(entries: list[Row]) -> int:
    """How long a day's entries take. Beside its own fields, each has `speed_m_s` and `unilateral` of its exercise."""
    steps = list(order(entries))
    if not steps:
        return 0
    work: float = sum(entry["sets"] * set_s(entry) for entry in entries)
    rest = sum(step.rest_s for step, _ in pairwise(steps))
    return ceil(round(work + rest, 3) / 60)  # rounded first: 42 m at 0.7 m/s come out a hair over a minute


def _groups(entries: list[Row]) -> Iterator[list[Row]]:
    """The entries of each superset together, every other entry by itself."""
    for label, neighbours in groupby(entries, key=lambda entry: entry["superset"]):
        if label is None:
            yield from ([entry] for entry in neighbours)
        else:
            yield list(neighbours)


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
