"""The catalogue of exercises: the predefined ones, and each person's own."""

from workout.exercises.adopting import adopt
from workout.exercises.catalogue import Catalogue
from workout.exercises.keeping import TRACKS, archive, change, create
from workout.exercises.reading import (
    DONE_FIELDS,
    LEVELS,
    SECONDARY_SHARE,
    brief,
    equipment,
    equipment_of,
    get,
    muscles,
    neighbours,
    usable,
    visible,
)
from workout.exercises.search import alternatives, find

__all__ = [
    "DONE_FIELDS",
    "LEVELS",
    "SECONDARY_SHARE",
    "TRACKS",
    "Catalogue",
    "adopt",
    "alternatives",
    "archive",
    "brief",
    "change",
    "create",
    "equipment",
    "equipment_of",
    "find",
    "get",
    "muscles",
    "neighbours",
    "usable",
    "visible",
]
