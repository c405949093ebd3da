"""The catalogue of exercises: the predefined ones, and each person's own.

The `tracks` of an exercise say what its sets record: weight, reps, duration or distance. Its `load` says what the weight means:
the weight that is moved (external), weight added to one's own body (bodyweight), or help (assisted); none if it has no weight.
"""

from workout.exercises.adopting import adopt
from workout.exercises.catalogue import Catalogue
from workout.exercises.keeping import TRACKS, archive, change, create
from workout.exercises.reading import (
    LEVELS,
    SECONDARY_SHARE,
    equipment,
    equipment_of,
    get,
    muscles,
    neighbours,
    usable,
    visible,
)
from workout.exercises.recording import DONE_FIELDS, NEEDED_TRACK, brief, refuse_nothing, refuse_untracked, untracked
from workout.exercises.search import alternatives, find

__all__ = [
    "DONE_FIELDS",
    "LEVELS",
    "NEEDED_TRACK",
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
    "refuse_nothing",
    "refuse_untracked",
    "untracked",
    "usable",
    "visible",
]
