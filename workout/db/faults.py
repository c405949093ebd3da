"""What can go wrong with a statement, under names of our own, so that nobody else has to know which engine runs it."""

import errno
import sqlite3


class UnusableDatabase(Exception):
    """The file cannot serve as this program's database; it was left as it is."""


class DatabaseError(Exception):
    """A statement failed. This very class, and none of those below, means a mistake of ours: in its SQL, say."""


class Refused(DatabaseError):
    """A constraint of the schema refuses what was to be written."""


class Duplicate(Refused):
    """What was to be written once is there already: a unique constraint refuses it."""


class OutOfOrder(DatabaseError):
    """The database cannot do it in the state that it is in."""


class Busy(OutOfOrder):
    """Another program holds the database."""


class Unwritable(OutOfOrder):
    """Nothing can be written at present; what was written before can be read."""


class Full(Unwritable):
    """The disk is full, or this program may take no more of it."""


class ReadOnly(Unwritable):
    """The file, or its folder, cannot be written to: no new file, either."""


class Damaged(OutOfOrder):
    """A page of the file is damaged, or the disk fails to read or write it."""


NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_WRITING = {errno.EROFS, errno.EACCES, errno.EPERM}


def of_system(error: OSError) -> Unwritable | None:
    """What the system's error means for writing; None when it has nothing to do with that."""
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
    sqlite3.SQLITE_IOERR_WRITE: Full,  # what SQLite makes of a quota
    sqlite3.SQLITE_IOERR: Damaged,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: Damaged,
}
"""By SQLite's extended result codes where they say more, else by the primary ones, which are their lowest byte."""


def named(error: sqlite3.Error) -> DatabaseError:
    """SQLite's error as one of these, with the same text."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)  # the module's own errors have no code
    return _BY_CODE.get(code, _BY_CODE.get(code & 0xFF, DatabaseError))(str(error))
