"""The database: connections and transactions, and the file: made, checked, migrated, seeded. Queries are the domain's."""

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
