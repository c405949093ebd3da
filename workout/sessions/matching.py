"""What the sets of a workout that was logged afterwards were meant to be, by the day of a plan that it belongs to."""

from typing import NamedTuple

from workout.db import Row
from workout.sessions.planning import targeted


class Meant(NamedTuple):
    """What a set was meant to be."""

    targets: Row
    """The repetitions to do and the rest. Not the weight: what was lifted tells how heavy it was to be."""
    scheme_sets: int | None
    """How many sets of its scheme the day asks for."""
    added: bool
    """It was done beyond what the day asks for."""


FREE = Meant({}, None, False)
"""No day asks for it."""


def matched(day: list[Row], done: list[Row]) -> list[list[Meant]]:
    """What each set of each exercise was meant to be. `day`: the day's entries; `done`: `{exercise_id, sets}` each.

    The sets of an exercise are those that the day asks for, in order and by their type. If an exercise was logged as many times
    as the day has entries of it, each time stands for one entry, else all of them together for all entries.
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
    """The next of the day's sets of that type, which is marked as taken. Beyond the last one, a set like it that was added."""
    alike = [one for one in sets if one["set_type"] == set_type]
    if not alike:
        return FREE
    one = next((one for one in alike if not one.get("taken")), None)
    added = one is None
    one = one or alike[-1]
    one["taken"] = True
    return Meant({name: one["planned"][name] for name in ("reps", "reps_max", "rest_s")}, one["scheme_sets"], added)
