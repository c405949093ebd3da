"""The database: connections and transactions, and the file: made, checked, migrated, seeded. Queries are the domain's."""

from workout.db.connections import Connection, Database, Row, ping
from workout.db.file import UnusableDatabase, prepare

__all__ = ["Connection", "Database", "Row", "UnusableDatabase", "ping", "prepare"]
