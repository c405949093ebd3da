"""What all the training came to: computed from the sets that were done, whenever it is asked."""

from workout.progress.bests import bests
from workout.progress.exercise import history, over_time
from workout.progress.summary import summary

__all__ = ["bests", "history", "over_time", "summary"]
