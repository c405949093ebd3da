"""Measurements of the body: entries are stored; trends are computed.

This package keeps girths. `weights` keeps the weight, with the same code.
"""

from workout.measurements.girths import GIRTHS, KINDS
from workout.measurements.log import Log
from workout.measurements.trends import DAYS, recent, trend_over

create, find, get, change, delete = GIRTHS.create, GIRTHS.find, GIRTHS.get, GIRTHS.change, GIRTHS.delete

__all__ = [
    "DAYS",
    "GIRTHS",
    "KINDS",
    "Log",
    "change",
    "create",
    "delete",
    "find",
    "get",
    "recent",
    "trend_over",
]
