"""Plan suggestions: a week of training put together from the catalogue by published rules, with its reasons.

`guidance.py` holds what a coach would argue about. The steps, in the order in which they are taken:

- wishes.py: what is asked for, and what can be at odds in it
- pool.py: the exercises that fit it
- week.py: which days, and which types of exercise on each
- drills.py, lifting.py, conditioning.py: the entries of each day, and for lifting needs.py (what the muscles want), places.py
  (what a session has places for), adding.py (as far as time and recovery allow), choosing.py (which exercise), loading.py (how
  it is done); entries.py writes entries down, tally.py counts sets
- naming.py, explaining.py: names and notes, and the reasons
"""

from workout.suggestions.suggesting import suggest

__all__ = ["suggest"]
