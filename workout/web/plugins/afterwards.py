"""Does a route's slow work after its transaction and before its answer. When the client has the answer, the work is done."""

from typing import Any

from bottle import Route

from workout.web.contract.promise import Handler, Promise
from workout.web.plugins.arguments import Arguments


class Afterwards:
    """Calls the function that the route names as `afterwards` once the handler's transaction is committed."""

    name = "afterwards"
    api = 2

    def __init__(self, arguments: Arguments) -> None:
        self._arguments = arguments

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]
        if promise.afterwards is None:
            return callback
        work = self._arguments.supply(promise.afterwards)

        def followed(**given: Any) -> Any:
            answer = callback(**given)
            work(**given)
            return answer

        return followed
