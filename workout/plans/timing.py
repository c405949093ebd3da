"""The order in which a day's sets are done, and how long that takes.

A set takes, by the first of these that it has:
- its `duration_s`;
- its `distance_m` at the exercise's usual speed, or at 2.5 m/s where the exercise states none;
- its repetitions (the middle of a range) times the seconds of its `tempo`, where X counts as one; or times 3 seconds
  without a tempo;
- else 40 seconds.
A set of a unilateral exercise takes twice that, for it counts each side. A rest follows each set but the last one of the day.
Entries next to each other with the same superset label are done in rounds: each round has one rest, that of its last set. To
change over to another exercise takes 60 seconds beside the rest, and 15 within a round, where everything stands ready; none
between two that cover ground at a usual speed, such as walking and running. The sum is rounded up to whole minutes.
"""

from collections.abc import Iterator
from itertools import groupby, pairwise, zip_longest
from math import ceil
from operator import itemgetter

from workout.db import Row
from workout.progression import each

REP_S = 3
UNSTATED_SET_S = 40
UNSTATED_SPEED_M_S = 2.5
CHANGE_OVER_S = 60
CHANGE_OVER_IN_ROUND_S = 15


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
    turns = list(rounds(entries))
    rests: list[int] = [turn[-1]["rest_s"] for turn in turns]
    total = work + sum(rests[:-1]) + _change_overs_s(turns)
    return ceil(round(total, 3) / 60)  # rounded first: 42 m at 0.7 m/s come out a hair over a minute


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


def _change_overs_s(turns: list[list[Row]]) -> int:
    """How long it takes to go from one exercise to the next; nothing before the first."""
    within = sum(_differ(one, other) for turn in turns for one, other in pairwise(turn))
    between = sum(
        _differ(turn[-1], following[0])
        for turn, following in pairwise(turns)
        if turn[-1]["superset"] != following[0]["superset"] or following[0]["superset"] is None
    )
    return within * CHANGE_OVER_IN_ROUND_S + between * CHANGE_OVER_S


def _differ(one: Row, other: Row) -> bool:
    """Whether one has to change over from one entry's exercise to the other's."""
    return one["exercise_id"] != other["exercise_id"] and not (one["speed_m_s"] and other["speed_m_s"])


def _rep_s(tempo: str | None) -> int:
    """Seconds of one repetition: 3-1-1-0 takes 5."""
    if tempo is None:
        return REP_S
    return sum(1 if "X" in phase else int(phase) for phase in tempo.split("-"))
