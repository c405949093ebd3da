"""Progression: today's targets, computed from what was done last time, with the reason in words. Nothing of it is stored."""

from workout.progression.advice import Advice, advise
from workout.progression.rules import misfits

__all__ = ["Advice", "advise", "misfits"]
