"""Body weight: what was measured is stored, where it is heading is computed."""

from workout.weights.keeping import change, create, delete, find, get
from workout.weights.trend import DAYS, course, recent

__all__ = ["DAYS", "change", "course", "create", "delete", "find", "get", "recent"]
