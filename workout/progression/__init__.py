"""What an entry's rule makes of it."""

from workout.progression.rules import misfits

__all__ = ["misfits"]
