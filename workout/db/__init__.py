"""The database: connections, transactions, and the file itself. The queries are in the domain packages."""

from workout.db.connections import Connection, Database, Row, fold, open_file, ping
from workout.db.faults import (
    Busy,
    Damaged,
    DatabaseError,
    Duplicate,
    Full,
    OutOfOrder,
    ReadOnly,
    Refused,
    UnusableDatabase,
    Unwritable,
)
from workout.db.file import prepare
from workout.db.room import log_bytes, probe

__all__ = [
    "Busy",
    "Connection",
    "Damaged",
    "Database",
    "DatabaseError",
    "Duplicate",
    "Full",
    "OutOfOrder",
    "ReadOnly",
    "Refused",
    "Row",
    "UnusableDatabase",
    "Unwritable",
    "fold",
    "log_bytes",
    "open_file",
    "ping",
    "prepare",
    "probe",
]
