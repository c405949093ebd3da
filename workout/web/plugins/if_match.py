"""If-Match: a change is only made to what the client has seen."""

import inspect
from typing import Any

from bottle import Bottle, Route

from workout.errors import Stale
from workout.web.contract.answers import as_answer, etag, names, serialise
from workout.web.contract.promise import Handler
from workout.web.plugins.headers import header


class IfMatch:
    """Inside the transaction, compares the header with the ETag that a GET would carry at this moment.

    The GET is that of the same path or, where there is none, of the nearest path around it.
    """

    name = "if_match"
    api = 2

    def __init__(self, app: Bottle) -> None:
        self._app = app

    def apply(self, callback: Handler, route: Route) -> Handler:
        reader = self._reader(route)
        if route.method not in ("PUT", "PATCH", "DELETE") or reader is None:
            return callback
        wanted = inspect.signature(reader).parameters

        def matched(**given: Any) -> Any:
            if_match = header("If-Match")
            if if_match is not None:
                known = {**given, "query": {}}
                current = as_answer(reader(**{name: known[name] for name in wanted}))
                tag = current.headers.get("ETag") or etag(serialise(current.body))
                if not names(if_match, tag, weak=False):
                    raise Stale("This has changed since you read it. Read it again, and repeat the change on what you find.")
            return callback(**given)

        return matched

    def _reader(self, route: Route) -> Handler | None:
        readers = {other.rule: other.callback for other in self._app.routes if other.method == "GET"}
        rule = route.rule
        while rule and rule not in readers:
            rule = rule.rpartition("/")[0]
        return readers.get(rule)
