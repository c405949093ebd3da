"""Workout sessions: one workout as a state machine whose state is the recorded rows and the clock, and nothing in memory."""

from workout.sessions.clockwork import abandon, change, change_rest, delete, finish, pause, resume
from workout.sessions.doing import add_set, adjust, complete, complete_entry, drop, reopen, skip, skip_entry
from workout.sessions.exercises import add, move, swap
from workout.sessions.planning import preview
from workout.sessions.reading import find, get, get_active, get_current
from workout.sessions.starting import log_past, start

__all__ = [
    "abandon",
    "add",
    "add_set",
    "adjust",
    "change",
    "change_rest",
    "complete",
    "complete_entry",
    "delete",
    "drop",
    "find",
    "finish",
    "get",
    "get_active",
    "get_current",
    "log_past",
    "move",
    "pause",
    "preview",
    "reopen",
    "resume",
    "skip",
    "skip_entry",
    "start",
    "swap",
]
