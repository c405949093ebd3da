"""Progression: computes today's targets from the last sessions, and gives the reason in words. Nothing of it is stored.

- advice.py: the whole way, for a day's entries
- history.py reads the sets of the last sessions; fitting.py finds those that were attempts; attempts.py judges them
- deciding.py decides what comes next: by rules.py, after breaks.py, with reserve.py; words.py says why
- measures.py: what is counted; loads.py: steps of weight; schemes.py: sets of an entry that are alike
"""

from workout.progression.advice import Advice, advise
from workout.progression.measures import measure_of
from workout.progression.rules import misfits, rule_of
from workout.progression.schemes import TO_DO, compared, each, scheme_of, schemes, uniform

__all__ = ["TO_DO", "Advice", "advise", "compared", "each", "measure_of", "misfits", "rule_of", "scheme_of", "schemes", "uniform"]
