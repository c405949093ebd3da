"""Goals: what is aimed at is stored, how far it got is computed from what was logged."""

from workout.goals.keeping import change, create, delete, find, get

__all__ = ["change", "create", "delete", "find", "get"]
