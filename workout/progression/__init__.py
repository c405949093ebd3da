"""Progression: computes today's targets from the last sessions, and gives the reason in words. Nothing of it is stored."""

from workout.progression.advice import Advice, advise
from workout.progression.measures import measure_of
from workout.progression.rules import misfits, rule_of
from workout.progression.schemes import TO_DO, compared, each, scheme_of, schemes, uniform

__all__ = ["TO_DO", "Advice", "advise", "compared", "each", "measure_of", "misfits", "rule_of", "scheme_of", "schemes", "uniform"]
