"""Workout sessions: one workout as a state machine whose state is the recorded rows and the clock, and nothing in memory."""

from workout.sessions.clockwork import abandon, change_rest, finish, pause, resume
from workout.sessions.doing import add_set, adjust, complete, complete_entry, delete_set, reopen, skip, skip_entry
from workout.sessions.exercises import add_exercise, move_exercise, swap
from workout.sessions.keeping import change, delete
from workout.sessions.planning import preview
from workout.sessions.reading import find, get, get_active, get_current
from workout.sessions.starting import log_past, start

__all__ = [
    "abandon",
    "add_exercise",
    "add_set",
    "adjust",
    "change",
    "change_rest",
    "complete",
    "complete_entry",
    "delete",
    "delete_set",
    "find",
    "finish",
    "get",
    "get_active",
    "get_current",
    "log_past",
    "move_exercise",
    "pause",
    "preview",
    "reopen",
    "resume",
    "skip",
    "skip_entry",
    "start",
    "swap",
]
