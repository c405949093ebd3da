"""A transaction around each handler: all its reads see the same state, and either all its writes happen or none."""

from typing import Any

from bottle import Route

from workout.db import Database
from workout.web.contract.promise import Handler, takes_database


class Transaction:
    """Runs a handler that takes `db` inside a transaction, and passes it the connection. Other handlers get no transaction."""

    name = "transaction"
    api = 2

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not takes_database(route.callback):
            return callback
        begin = self._database.reading if route.method == "GET" else self._database.writing

        def enclosed(**given: Any) -> Any:
            with begin() as db:
                return callback(db=db, **given)

        return enclosed
