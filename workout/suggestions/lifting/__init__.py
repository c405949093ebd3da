"""The strength training of a suggested week.

- places.py: what each session trains, and which places it has for lifts
- filling.py: lifts for these places, then for what the muscles still lack
- needs.py: how many sets each muscle is to get
- adding.py: one more set or exercise, as far as time and recovery allow
- balancing.py: no more than twice as many pushes as pulls
- choosing.py: which exercise takes a place
- dosing.py: how the lifts are done: sets, repetitions, rests, warm-up sets, what is done in turn
"""

from workout.suggestions.lifting.filling import fill
from workout.suggestions.lifting.places import assign_roles

__all__ = ["assign_roles", "fill"]
