"""Progress: what a user has achieved in training. It is computed from the sets done, each time somebody asks."""

from workout.progress.beaten import Figures
from workout.progress.beaten import of_sessions as figures_of_sessions
from workout.progress.bests import bests
from workout.progress.calendar import calendar
from workout.progress.exercise import history, over_time
from workout.progress.muscles import ENOUGH_SETS, MANY_SETS, muscles
from workout.progress.records import find as find_records
from workout.progress.summary import WEEKS, summary

__all__ = [
    "ENOUGH_SETS", "MANY_SETS", "WEEKS", "Figures", "bests", "calendar", "figures_of_sessions", "find_records", "history",
    "muscles", "over_time", "summary",
]  # fmt: skip
