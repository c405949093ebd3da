"""The database: connections, transactions, and the file's creation and migration. It knows nothing of what is in it."""

from workout.db.connections import Connection, Database, Row, ping
from workout.db.file import UnusableDatabase, prepare

__all__ = ["Connection", "Database", "Row", "UnusableDatabase", "ping", "prepare"]
