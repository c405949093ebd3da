"""Slow work that a route does before its transaction: hashing a password would make every other writer wait."""

from typing import Any

from bottle import Route

from workout.db import Database
from workout.security import Security
from workout.web.contract.promise import Handler, Promise
from workout.web.contract.routes import takes_key
from workout.web.plugins.arguments import Arguments
from workout.web.plugins.idempotency import earlier_answer


class Preparation:
    """Calls the route's `prepare` and hands its result to the handler as `prepared`."""

    name = "preparation"
    api = 2

    def __init__(self, database: Database, security: Security, arguments: Arguments) -> None:
        self._database = database
        self._security = security
        self._arguments = arguments

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]
        if promise.prepare is None:
            return callback
        prepare = self._arguments.supply(promise.prepare)
        retried = takes_key(route.method, route.rule, route.callback)

        def prepared(**given: Any) -> Any:
            db = self._database.connection()
            if retried and (answer := earlier_answer(db, self._security, given["user"], given["body"])):
                return answer  # a password change that is asked for again: the old password no longer fits
            return callback(prepared=prepare(db=db, **given), **given)

        return prepared
