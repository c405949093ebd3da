"""Workout: a RESTful API for personalised workout plans, on one SQLite file."""

__version__ = "0.1.0"
