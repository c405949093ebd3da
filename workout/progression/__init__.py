"""Progression: computes today's targets from the last sessions, and gives the reason in words. Nothing of it is stored.

- advice.py calls all the others for the entries of a day
- history.py reads the sets of the last sessions; fitting.py finds those that were attempts; attempts.py judges them
- deciding.py decides what comes next; breaks.py and reserve.py: what a break and the repetitions in reserve change
- words.py: the reason in words; rules.py: which rules there are, and what they need
- measures.py: what is counted; loads.py: steps of weight; schemes.py: what each set of an entry asks for

Words that they share:

- entry: an exercise of a plan's day; targets: what its sets should reach, such as 8 to 12 repetitions with 40 kg
- rule: how an entry's targets grow, such as `double`; range: the targets from the first (`low`) to the last (`top`)
- attempt: the sets of one session that were done for an entry
- scheme: the type of a set with its targets, except for the weight
- help: the weight of an assisted exercise, which makes it easier
"""

from workout.progression.advice import Advice, advise
from workout.progression.measures import clocked, in_distance, measure_of
from workout.progression.rules import misfits, rule_of
from workout.progression.schemes import TO_DO, compared, each, scheme_of, schemes, uniform

__all__ = [
    "TO_DO",
    "Advice",
    "advise",
    "clocked",
    "compared",
    "each",
    "in_distance",
    "measure_of",
    "misfits",
    "rule_of",
    "scheme_of",
    "schemes",
    "uniform",
]
