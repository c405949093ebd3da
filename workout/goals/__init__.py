"""Goals: what is aimed at is stored, how far it got is computed from what was logged."""

from workout.goals.keeping import change, create, delete, find, get
from workout.goals.state import achieved_in

__all__ = ["achieved_in", "change", "create", "delete", "find", "get"]
