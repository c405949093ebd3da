"""Finds what a day of a plan asked of each set of a workout that was logged later."""

from typing import NamedTuple

from workout.db import Row
from workout.progression import TO_DO
from workout.sessions.planning import targeted


class Meant(NamedTuple):
    """What the plan asked of a set."""

    targets: Row
    """Repetitions, duration, distance (the fields of TO_DO) and `rest_s`; empty if the day does not ask for the set. The weight
    is left out: what was lifted shows how heavy the set was meant to be.
    """
    scheme_sets: int | None
    """How many sets of the day's entry have the same type and ask for the same: the same scheme (see `progression/schemes.py`).
    None if the day does not ask for the set.
    """
    added: bool
    """Whether it was done in addition to what the day asks for."""


FREE = Meant({}, None, False)
"""For a set that the day does not ask for."""


def matched(day: list[Row], done: list[Row]) -> list[list[Meant]]:
    """What the plan asked of each set of each exercise. `day`: the day's entries; `done`: a list of `{exercise_id, sets}`.

    The sets of an exercise match the day's sets of the same type (`working`, `warmup` …) in order. If an exercise stands several
    times in `done`, and as often in `day`, its first sets are compared with its first entry, and so on. If it stands in one of
    them more often, all its sets are compared with those of all its entries.
    """
    meant: list[list[Meant]] = [[] for _ in done]
    for exercise_id in {exercise["exercise_id"] for exercise in done}:
        places = [place for place, exercise in enumerate(done) if exercise["exercise_id"] == exercise_id]
        asked = [targeted(entry, entry) for entry in day if entry["exercise_id"] == exercise_id]
        if len(asked) != len(places):
            together = [one for sets in asked for one in sets]
            asked = [together for _ in places]
        for place, sets in zip(places, asked, strict=True):
            meant[place] = [_take(sets, one.get("set_type", "working")) for one in done[place]["sets"]]
    return meant


def _take(sets: list[Row], set_type: str) -> Meant:
    """Take the day's next set of that type, and mark it as taken. When all are taken: the last one again, as an added set. FREE
    if the day has no set of that type.
    """
    alike = [one for one in sets if one["set_type"] == set_type]
    if not alike:
        return FREE
    one = next((one for one in alike if not one.get("taken")), None)
    added = one is None
    one = one or alike[-1]
    one["taken"] = True
    return Meant({name: one["planned"][name] for name in (*TO_DO, "rest_s")}, one["scheme_sets"], added)
