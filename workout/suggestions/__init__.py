"""Plan suggestions: makes a week of training from the catalogue by published rules, and gives its reasons.

`guidance.py` holds every figure that a coach might dispute. The other modules, in the order in which they work:

- wishes.py: reads the request, and refuses wishes that contradict each other; loads.py: how much the person can lift
- pool.py, conflicts.py: the exercises that fit the wishes, and what to change if none does
- week.py: the days, and which types of exercise each has
- warming.py: a few easy minutes at the start
- drills.py, lifting/, conditioning.py: the entries of each day; entries.py defines an entry, tally.py counts sets
- growing.py: entries that become longer from one session to the next
- naming.py, racing.py, block.py, explaining.py, shortfalls.py: names, notes, the weeks of a block, and the reasons

Words that they share:

- type (`kind` in the code): strength, cardio, plyometrics (jumps and throws), flexibility (stretches) or balance
- lift: a strength exercise; drill: an exercise of a type other than strength and cardio
- dose: what one set asks for; entry: an exercise in the plan, with its number of sets and its dose
- area: legs, push, pull or core; role: what a strength session trains, such as `upper`; slot: room for one of its lifts
- limit: a reason to leave exercises out, such as `knee` or `pregnancy`
- draft: the suggestion while it is being made; block: the weeks for which it is followed
"""

from workout.suggestions.suggesting import suggest

__all__ = ["suggest"]
