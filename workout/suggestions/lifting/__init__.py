"""The strength training of a suggested week.

- slots.py: what each session trains, and its slots for lifts
- filling.py: chooses lifts for these slots, then for muscles that still lack sets
- needs.py: how many sets each muscle should get
- adding.py: adds a set or an exercise, if time and recovery allow
- balancing.py: adds pulls, or takes pushes out, until they balance
- choosing.py: which of several exercises a session gets
- dosing.py: how lifts are done: order, repetitions, rests, warm-up sets, supersets
"""

from workout.suggestions.lifting.filling import fill
from workout.suggestions.lifting.slots import assign_roles

__all__ = ["assign_roles", "fill"]
