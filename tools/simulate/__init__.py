"""`python3 -m tools.simulate`: twelve weeks of training of a dozen people over HTTP, to be read as a coach would.

It prints each lift's course. Each person asks for a plan, saves it and trains by it, on a clock that is moved. What they can do
is made up, but the same at each run. They get stronger by training and weaker without it, have bad days, are ill for a week, do
half a workout once and go away for a fortnight.

- people.py: who trains, how strong they are, and what comes between
- person.py: what someone can do, and does of what is planned
- training.py: the weeks, over HTTP
- courses.py: what is printed of each lift, and what must not happen to it

It fails when a lift is frozen, asks for a step that nobody can make, or stands still without a word. A part of a person's name
simulates those alone: `python3 -m tools.simulate kettlebell`.
"""
