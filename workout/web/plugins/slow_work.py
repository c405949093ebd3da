"""Does a route's slow work before its transaction begins. A password hashed inside it would make every other writer wait."""

from typing import Any

from bottle import Route

from workout.db import Database
from workout.security import Security
from workout.web.contract.promise import Handler, Promise
from workout.web.contract.routes import takes_key
from workout.web.plugins.arguments import Arguments
from workout.web.plugins.idempotency import earlier_answer


class SlowWork:
    """Calls the route's `slow_work` function, and passes its result to the handler as `outcome`."""

    name = "slow_work"
    api = 2

    def __init__(self, database: Database, security: Security, arguments: Arguments) -> None:
        self._database = database
        self._security = security
        self._arguments = arguments

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]
        if promise.slow_work is None:
            return callback
        work = self._arguments.supply(promise.slow_work)
        retried = takes_key(route.method, route.rule, route.callback)

        def worked(**given: Any) -> Any:
            db = self._database.connection()
            if retried and (answer := earlier_answer(db, self._security, given["user"], given["body"])):
                # The request was done before. To do its work again could fail: once a password is changed, the old one is wrong.
                return answer
            return callback(outcome=work(db=db, **given), **given)

        return worked
