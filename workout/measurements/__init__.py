"""What people measure of their bodies: entries are stored, where they are heading is computed.

Girths are kept here. `weights` keeps the weight in the same way, and the trends are of both.
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
