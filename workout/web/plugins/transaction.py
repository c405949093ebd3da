"""A transaction around each handler: all its reads see the same state, and either all its writes happen or none."""

from typing import Any

from bottle import Route, request

from workout import accounts
from workout.accounts import User
from workout.db import BrokenOff, Database
from workout.web.contract.promise import Handler, takes_database
from workout.web.plugins.login import logged_out
from workout.web.steps import CHANGE, Change


class Transaction:
    """Runs a handler that takes `db` inside a transaction, and passes it the connection. Other handlers get no transaction.

    The writes of one user wait for each other. While a write waits, its user may be logged out, so that is checked again at the
    beginning of the transaction. If the database breaks the transaction off, it is begun once more.
    """

    name = "transaction"
    api = 2

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply(self, callback: Handler, route: Route) -> Handler:
        if not takes_database(route.callback):
            return callback
        reads = route.method == "GET"

        def attempt(**given: Any) -> Any:
            user: User | None = given.get("user")
            with self._database.reading() if reads else self._database.writing(user.id if user else None) as db:
                if user and not reads and accounts.renewed(db, user) is None:
                    raise logged_out(personal=bool(user.token_hash))
                return callback(db=db, **given)

        def enclosed(**given: Any) -> Any:
            change: Change | None = request.environ.get(CHANGE)
            if change:
                change.wait(lambda: attempt(**given))  # raises Paused; `attempt` runs in the next step
            try:
                return attempt(**given)
            except BrokenOff:  # so nothing was written
                return attempt(**given)

        return enclosed
