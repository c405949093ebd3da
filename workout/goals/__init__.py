"""Goals: the target is stored; the progress is computed from what the user logged."""

from workout.goals.adopting import adopt
from workout.goals.keeping import change, create, delete, find, get, target_of
from workout.goals.state import Workout, achieved_in

__all__ = ["Workout", "achieved_in", "adopt", "change", "create", "delete", "find", "get", "target_of"]
