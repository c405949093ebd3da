"""Workout sessions. A session is a state machine: its state follows from its rows and the clock; nothing is kept in memory.

A session has entries. An entry is an exercise of the catalogue with its sets, in a session or on a day of a plan. A set is open
(its status is `pending`), done or skipped. Its targets are what is planned for it, such as 8 to 12 repetitions. In a superset,
neighbouring entries take turns: a set of each of them is a round, and the rest comes after the round. Without a superset, each
set is a round. "What to do now" is the answer of `shapes.current`: the phase, and the open sets that come first and second.

- state.py: a session as values, and what follows from them and the time; store.py loads and saves it
- starting.py begins a session, with targets from planning.py and rows from inserting.py
- past.py logs a workout that was done earlier; matching.py finds what the plan asked of its sets
- adopting.py saves a session that was recorded elsewhere
- sets.py: changes to a set; entries.py: to an entry; clockwork.py: to rests, pauses and the end; keeping.py: to name and times
- reading.py finds sessions; shapes.py makes the answers
"""

from workout.sessions.adopting import adopt
from workout.sessions.clockwork import abandon, change_rest, finish, pause, resume
from workout.sessions.entries import add_entry, complete_entry, move_entry, remove_entry, skip_entry, swap_entry
from workout.sessions.keeping import change, delete
from workout.sessions.past import log_past
from workout.sessions.planning import preview
from workout.sessions.reading import find, get, get_active, get_current
from workout.sessions.sets import add_set, adjust, complete, delete_set, reopen, skip
from workout.sessions.starting import start

__all__ = [
    "abandon",
    "add_entry",
    "add_set",
    "adjust",
    "adopt",
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
    "move_entry",
    "pause",
    "preview",
    "remove_entry",
    "reopen",
    "resume",
    "skip",
    "skip_entry",
    "start",
    "swap_entry",
]
