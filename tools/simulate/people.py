"""Who trains, and what comes between."""

from typing import NamedTuple

from tools import suggest_examples

WEEKS = 12
ILL_IN, AWAY_IN, HALF_IN = (6,), (9, 10), 5
"""Weeks without training: for an illness, and for a holiday; and the one in which a workout is left half done."""


class Traits(NamedTuple):
    """What sets a person's strength."""

    level: int
    """0: beginner, 1: intermediate, 2: advanced."""
    body_kg: float
    is_guided: bool
    """Whether they are led through their workouts, or log them afterwards."""


TRAITS = {
    "beginner at home, no kit": Traits(0, 70, True),
    "beginner in a gym": Traits(0, 80, False),
    "hypertrophy": Traits(1, 78, False),
    "strength, advanced": Traits(2, 88, False),
    "62, a bad knee": Traits(0, 82, True),
    "10 km in twelve weeks from nothing": Traits(0, 75, False),
    "fat loss": Traits(0, 95, False),
    "mobility": Traits(0, 65, False),
    "one kettlebell": Traits(1, 74, True),
    "two dumbbells": Traits(1, 72, False),
    "a cyclist": Traits(1, 70, False),
    "calisthenics, advanced": Traits(2, 75, False),
}

PEOPLE = {name: suggest_examples.PEOPLE[name] for name in TRAITS}
"""By name: sessions a week, minutes, and what else they ask for."""
