"""Finds the wishes to change when no exercise fits all of them."""

from collections.abc import Callable
from dataclasses import replace

from workout.errors import Flaw
from workout.exercises import LEVELS
from workout.suggestions.pool import Exercise, fits
from workout.suggestions.wishes import Wishes

Relaxed = Callable[[Wishes], Wishes]
# For each field of the request: a function that drops this wish, and the advice if that alone makes an exercise fit.
RELAXED: dict[str, tuple[Relaxed, str]] = {
    "exercise_types": (
        lambda wishes: replace(wishes, types=()),
        "No exercise of these types fits the other wishes, but some of other types do: name more types, or none for any.",
    ),
    "level": (
        lambda wishes: replace(wishes, level=LEVELS[-1]),
        "No exercise up to this level fits the other wishes, but harder ones do: raise the level if you master them.",
    ),
    "equipment": (
        lambda wishes: replace(wishes, equipment=None),
        "No exercise that fits the other wishes can be done with this: name more of it, or leave it out for a full gym.",
    ),
    "limits": (
        lambda wishes: replace(wishes, limits=frozenset()),
        "Every exercise that fits the other wishes loads what is to be spared: change the other wishes.",
    ),
    "sport": (
        lambda wishes: replace(wishes, sport=None),
        "Nothing of this sport fits the other wishes: leave it out, or change them.",
    ),
    "avoid_muscles": (
        lambda wishes: replace(wishes, avoided_muscles=frozenset()),
        "Every exercise that fits the other wishes works one of these muscles: avoid fewer of them.",
    ),
    "avoid_exercises": (
        lambda wishes: replace(wishes, avoided_exercises=frozenset()),
        "These are all the exercises that fit the other wishes: avoid fewer of them.",
    ),
}


def told(exercises: list[Exercise], wishes: Wishes) -> list[Flaw]:
    """A flaw for each wish to change. If dropping a single wish makes an exercise fit, these are all such wishes; otherwise, some
    wishes that have to be dropped together.
    """
    given = [name for name, (relax, _) in RELAXED.items() if relax(wishes) != wishes]
    if alone := [name for name in given if _anything(exercises, relaxed(wishes, [name]))]:
        return [Flaw(f"/{name}", RELAXED[name][1], "nothing_fits") for name in alone]
    blamed = given
    for name in given:
        without = [one for one in blamed if one != name]
        if _anything(exercises, relaxed(wishes, without)):
            blamed = without
    return [
        Flaw(f"/{name}", f"Together with {_others(blamed, name)}, this leaves nothing to suggest: ask for less.", "nothing_fits")
        for name in blamed
    ]


def _others(names: list[str], name: str) -> str:
    return " and ".join(one for one in names if one != name)


def relaxed(wishes: Wishes, names: list[str]) -> Wishes:
    for name in names:
        wishes = RELAXED[name][0](wishes)
    return wishes


def _anything(exercises: list[Exercise], wishes: Wishes) -> bool:
    return any(fits(exercise, wishes) and (not wishes.types or exercise.type in wishes.types) for exercise in exercises)
