"""Finds what cannot be in a file, whatever the person answers about it. It is left out, or left open, and named: so a draft
counts only what can be written. (What depends on an answer, such as the unit, is found when the draft is written.)
"""

from collections import Counter
from datetime import date, timedelta

from workout.imports import converting, items
from workout.imports.collecting import MOST_PROBLEMS
from workout.imports.shape import Body, File, Problem, Workout
from workout.imports.values import KG_PER_LB

CLOCKS_MOVE_S = 3600
"""Seconds. Clocks are set back by no more than this: an end that lies longer before the start cannot be."""


def checked(file: File, today: date, *, is_dated: bool) -> File:
    """The file without what cannot be, which its problems name. `today`: by UTC. `is_dated`: whether its dates can be relied on;
    False as long as nobody has said whether they begin with the day or the month.
    """
    last_day = (today + timedelta(days=1)).isoformat() if is_dated else "9999"  # east of Greenwich, tomorrow has begun
    problems: list[Problem] = []
    ignored = Counter[str]()
    everything: list[Workout | Body] = [*file.workouts, *file.bodies]
    kept: list[Workout | Body] = []
    for one in everything:
        possible, problem = _workout(one, last_day) if isinstance(one, Workout) else _body(one, last_day, file)
        if problem:
            problems.append(Problem(one.line, f"{items.identity(one)} {problem}"[:300]))
        if possible is None:
            ignored["impossible"] += items.rows(one)
        else:
            kept.append(possible)
    named = [*file.problems, *problems]
    return file._replace(
        workouts=tuple(one for one in kept if isinstance(one, Workout)),
        bodies=tuple(one for one in kept if isinstance(one, Body)),
        ignored=file.ignored + ignored,
        problems=tuple(named[:MOST_PROBLEMS]),
        more_problems=file.more_problems + len(named[MOST_PROBLEMS:]),
    )


def _workout(one: Workout, last_day: str) -> tuple[Workout | None, str]:
    """`(workout, problem)`: the workout without what cannot be, or None if all of it cannot be; and the problem to name, which is
    empty if the workout is as it was.
    """
    if one.start[:10] > last_day:
        return None, converting.OUT_OF_TIME
    if one.duration_s is not None and one.duration_s <= -CLOCKS_MOVE_S:
        return one._replace(duration_s=None), converting.ENDS_EARLY
    return one, ""


def _body(one: Body, last_day: str, file: File) -> tuple[Body | None, str]:
    """As `_workout`."""
    if one.at[:10] > last_day:
        return None, converting.OUT_OF_TIME
    if one.kind != "weight":
        problem = converting.impossible_girth(one.value)
        return (None, problem) if problem else (one, "")
    factors = (1.0, KG_PER_LB) if "weight_unit" in file.asks else (1.0,)
    impossible = [problem for factor in factors if (problem := converting.impossible_weight(one.value * factor))]
    if len(impossible) == len(factors):
        return None, impossible[0]
    if one.fat_pct and not converting.is_within(converting.FAT_PCT, one.fat_pct):
        return one._replace(fat_pct=None), f"is taken without the fat: {one.fat_pct:g} % cannot be."
    return one, ""
