"""What all the training came to: computed from the sets that were done, whenever it is asked."""

from workout.progress.beaten import of_sessions as records_of_sessions
from workout.progress.bests import bests
from workout.progress.exercise import history, over_time
from workout.progress.records import find as find_records
from workout.progress.summary import WEEKS, summary

__all__ = ["WEEKS", "bests", "find_records", "history", "over_time", "records_of_sessions", "summary"]
