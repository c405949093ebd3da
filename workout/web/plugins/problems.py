"""Exceptions become problems; what nobody foresaw is logged, and its cause kept from the client."""

import logging
import sqlite3
from typing import Any

from bottle import HTTPResponse, Route, request

from workout.db import Database
from workout.errors import Unavailable, WorkoutError
from workout.web.contract.problems import HIDDEN, from_error, problem
from workout.web.contract.promise import Handler

log = logging.getLogger("workout.error")

OUT_OF_ORDER = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
}
"""Primary result codes that are the database file's state, and no mistake of ours."""

DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR}


class Problems:
    name = "problems"
    api = 2

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, callback: Handler, route: Route) -> Handler:
        def caught(**given: Any) -> Any:
            try:
                return callback(**given)
            except HTTPResponse:
                raise
            except WorkoutError as error:
                return from_error(error, request.path)
            except sqlite3.Error as error:
                code = getattr(error, "sqlite_errorcode", 0) & 0xFF
                if code not in OUT_OF_ORDER:
                    return unforeseen()
                if code in DAMAGED:
                    self._database.doubt()
                log_exception("database")
                return from_error(Unavailable("The database does not answer; nothing was changed. Try again."), request.path)
            except Exception:
                return unforeseen()

        return caught


def unforeseen() -> HTTPResponse:
    """Log the exception under way; answer 500 without a word about it."""
    log_exception("unforeseen")
    return problem(500, HIDDEN, request.path)


def log_exception(event: str) -> None:
    log.exception(event, extra={"request_id": request.environ.get("workout.request_id")})
