"""The errors of a failed statement, under names of our own: so no other code has to know which engine runs it."""

import errno
import sqlite3


class UnusableDatabase(Exception):
    """The file, or PostgreSQL's database, cannot be used as this program's database or its copy. It has not been changed."""


class DatabaseError(Exception):
    """A statement failed. If it is this class and none of its subclasses, the mistake is ours: in the SQL, say."""


class Refused(DatabaseError):
    """A constraint of the schema refuses the new values."""


class Duplicate(Refused):
    """A unique constraint refuses the new values: such a row exists."""


class OutOfOrder(DatabaseError):
    """The database is in no state to run the statement."""


class Busy(OutOfOrder):
    """Another program locks the database. On PostgreSQL also: a statement, or a wait for a lock or connection, took too long."""


class BrokenOff(OutOfOrder):
    """The transaction was broken off or could not begin, so nothing of it was written. It can be begun again at once."""


class Unsettled(OutOfOrder):
    """The connection was lost while the transaction was committed: it may have been written or not."""


class Unwritable(OutOfOrder):
    """Nothing can be written at present, but the data can still be read."""


class Full(Unwritable):
    """The disk is full, or this program's quota is used up."""


class ReadOnly(Unwritable):
    """The file or its folder cannot be written to; or PostgreSQL is a standby, which takes no writes."""


class Damaged(OutOfOrder):
    """A page of the file is damaged, or the disk fails to read or write it."""


NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_WRITING = {errno.EROFS, errno.EACCES, errno.EPERM}


def of_system(error: OSError) -> Unwritable | None:
    """A system error as Full or ReadOnly, if it is one that prevents writing; None for any other error."""
    kind = Full if error.errno in NO_ROOM else ReadOnly if error.errno in NO_WRITING else None
    return kind(str(error.strerror)) if kind else None


_BY_CODE = {
    sqlite3.SQLITE_CONSTRAINT: Refused,
    sqlite3.SQLITE_CONSTRAINT_UNIQUE: Duplicate,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY: Duplicate,
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_FULL: Full,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: ReadOnly,
    sqlite3.SQLITE_IOERR_WRITE: Full,  # SQLite's code when a quota is used up
    sqlite3.SQLITE_IOERR: Damaged,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}
"""The class for each of SQLite's extended result codes. A code that is not here counts as its lowest byte, the primary code."""


def named(error: sqlite3.Error) -> DatabaseError:
    """SQLite's error as one of the classes above, with the same text."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # errors of the sqlite3 module itself have no code
    return _BY_CODE.get(code, _BY_CODE.get(code & 0xFF, DatabaseError))(str(error))
