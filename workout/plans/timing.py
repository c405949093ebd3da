"""The order of a day's sets, and how long they take.

A set takes the time that follows from the first of these values that it has:
- its `duration_s`;
- its `distance_m`, at the exercise's usual speed, or at 2.5 m/s if the exercise has none;
- its repetitions (the middle of a range) times the seconds of its `tempo`, where X counts as one; without a tempo, times 3 s;
- none of these: 40 seconds.

A set of a unilateral exercise takes twice as long, because each side does it. A rest follows each set except the last of the
day. Neighbouring entries with the same superset label are done in rounds; each round has one rest, that of its last set. Changing
to another exercise takes 60 seconds in addition to the rest, but only 15 within a round, where everything is ready. No time is
added from one round to the next, or between two exercises with a usual speed, such as walking and running. The sum is rounded up
to whole minutes.
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
    """The sets of a day in order, in lists that each end with a rest: [A], [A] for one exercise; [A, B], [A, B] for a
    superset.
    """
    for label, neighbours in groupby(entries, key=itemgetter("superset")):
        if label is None:
            for entry in neighbours:
                yield from ([one] for one in each(entry))
        else:
            for turn in zip_longest(*(each(entry) for entry in neighbours)):
                yield [one for one in turn if one]


def estimated_minutes(entries: list[Row]) -> int:
    """The minutes that a day's entries take. Each entry has, besides its own fields, `speed_m_s` and `unilateral` of its
    exercise.
    """
    work: float = sum(_work_s(entry) for entry in entries)
    turns = list(rounds(entries))
    rests: list[int] = [turn[-1]["rest_s"] for turn in turns]
    total = work + sum(rests[:-1]) + _change_overs_s(turns)
    return ceil(round(total, 3) / 60)  # rounded first, because 42 m at 0.7 m/s come out just over a minute


def _work_s(entry: Row) -> float:
    """The seconds that all sets of the entry take."""
    if entry.get("set_targets"):
        return sum(set_s(one) for one in each(entry))
    return float(entry["sets"] * set_s(entry))


def set_s(entry: Row) -> float:
    """The seconds that one set of the entry takes."""
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
    """The seconds that it takes to change from one exercise to the next. The first exercise needs no change."""
    within = sum(_differ(one, other) for turn in turns for one, other in pairwise(turn))
    between = sum(
        _differ(turn[-1], following[0])
        for turn, following in pairwise(turns)
        if turn[-1]["superset"] != following[0]["superset"] or following[0]["superset"] is None
    )
    return within * CHANGE_OVER_IN_ROUND_S + between * CHANGE_OVER_S


def _differ(one: Row, other: Row) -> bool:
    """Whether it takes time to change from one entry's exercise to the other's."""
    return one["exercise_id"] != other["exercise_id"] and not (one["speed_m_s"] and other["speed_m_s"])


def _rep_s(tempo: str | None) -> int:
    """The seconds of one repetition: 5 for the tempo 3-1-1-0."""
    if tempo is None:
        return REP_S
    return sum(1 if "X" in phase else int(phase) for phase in tempo.split("-"))
