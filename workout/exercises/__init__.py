"""The catalogue of exercises: the predefined ones, and each person's own."""

from workout.exercises.catalogue import Catalogue
from workout.exercises.keeping import archive, change, create
from workout.exercises.reading import equipment, get, muscles
from workout.exercises.search import alternatives, find

__all__ = ["Catalogue", "alternatives", "archive", "change", "create", "equipment", "find", "get", "muscles"]
