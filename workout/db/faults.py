"""What can go wrong with a statement, under names of our own, so that nobody else has to know which engine runs it."""

import sqlite3


class DatabaseError(Exception):
    """A statement failed. This very class, and none of those below, means a mistake of ours: in its SQL, say."""


class Refused(DatabaseError):
    """A constraint of the schema refuses what was to be written."""


class Duplicate(Refused):
    """What was to be written once is there already: a unique constraint refuses it."""


class OutOfOrder(DatabaseError):
    """The database cannot do it in the state that it is in. This very class: its file cannot be opened."""


class Busy(OutOfOrder):
    """Another program holds the database."""


class Full(OutOfOrder):
    """The disk is full."""


class ReadOnly(OutOfOrder):
    """The file, or its folder, cannot be written to."""


class Damaged(OutOfOrder):
    """A page of the file is damaged, or the disk fails to read or write it."""


_BY_CODE = {
    sqlite3.SQLITE_CONSTRAINT: Refused,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: Duplicate,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: Duplicate,
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_FULL: Full,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: OutOfOrder,
    sqlite3.SQLITE_IOERR: Damaged,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}
"""By SQLite's extended result codes where they say more, else by the primary ones, which are their lowest byte."""


def named(error: sqlite3.Error) -> DatabaseError:
    """SQLite's error as one of these, with the same text."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # the module's own errors have no code
    return _BY_CODE.get(code, _BY_CODE.get(code & 0xFF, DatabaseError))(str(error))
