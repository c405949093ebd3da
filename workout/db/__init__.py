"""The database: connections, transactions, and the file itself. The queries are in the domain packages."""

from workout.db.connections import fold, ping
from workout.db.engine import Connection, Database, Location, News, Row, is_address, shown
from workout.db.faults import (
    BrokenOff,
    Busy,
    Damaged,
    DatabaseError,
    Duplicate,
    Full,
    OutOfOrder,
    ReadOnly,
    Refused,
    Unsettled,
    UnusableDatabase,
    Unwritable,
)
from workout.db.opening import open_at

__all__ = [
    "BrokenOff",
    "Busy",
    "Connection",
    "Damaged",
    "Database",
    "DatabaseError",
    "Duplicate",
    "Full",
    "Location",
    "News",
    "OutOfOrder",
    "ReadOnly",
    "Refused",
    "Row",
    "Unsettled",
    "UnusableDatabase",
    "Unwritable",
    "fold",
    "is_address",
    "open_at",
    "ping",
    "shown",
]
