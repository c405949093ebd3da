"""Body weight: what was measured is stored, where it is heading is computed."""

from workout.weights.keeping import change, create, delete, find, get
from workout.weights.trend import DAYS, answer, recent, trend_over

__all__ = ["DAYS", "answer", "change", "create", "delete", "find", "get", "recent", "trend_over"]
