"""The catalogue of exercises: the predefined ones, and each person's own."""

from workout.exercises.catalogue import archive, change, create, equipment, get, muscles
from workout.exercises.search import alternatives, find

__all__ = ["alternatives", "archive", "change", "create", "equipment", "find", "get", "muscles"]
