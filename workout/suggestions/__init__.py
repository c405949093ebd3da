"""Plan suggestions: a week of training put together from the catalogue by published rules, with its reasons.

`guidance.py` holds what a coach would argue about. The steps, in the order in which they are taken:

- wishes.py: what is asked for, and which wishes contradict each other
- pool.py, conflicts.py: the exercises that fit it, and what to say when none does
- week.py: which days, and which types of exercise on each
- warming.py: a few easy minutes before all else
- drills.py, lifting/, conditioning.py: the entries of each day; entries.py is what an entry is, tally.py counts sets
- naming.py, racing.py, explaining.py, shortfalls.py: names and notes, and the reasons
"""

from workout.suggestions.suggesting import suggest

__all__ = ["suggest"]
