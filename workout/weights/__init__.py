"""Body weight: what was measured is stored, where it is heading is computed."""

from workout.weights.keeping import change, create, delete, find, get
from workout.weights.trend import daily, recent

__all__ = ["change", "create", "daily", "delete", "find", "get", "recent"]
