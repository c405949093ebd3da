"""One transaction a request: one state for all that is read, all or nothing for what is written."""

from typing import Any

from bottle import Route

from workout.db import Database
from workout.web.contract.promise import Handler, Promise, takes_database


class Transaction:
    """Calls the handler with `db`, inside a transaction unless it needs none; a handler that takes no `db` gets neither."""

    name = "transaction"
    api = 2

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not takes_database(route.callback):
            return callback
        promise: Promise = route.config["promise"]
        if promise.one_query:
            return lambda **given: callback(db=self._database.connection(), **given)
        begin = self._database.reading if route.method == "GET" else self._database.writing

        def enclosed(**given: Any) -> Any:
            with begin() as db:
                return callback(db=db, **given)

        return enclosed
