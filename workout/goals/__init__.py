"""Goals: what is aimed at is stored, how far it got is computed from what was logged."""

from workout.goals.keeping import achievements, change, create, delete, find, get

__all__ = ["achievements", "change", "create", "delete", "find", "get"]
