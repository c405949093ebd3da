"""If-Match: a change is made only if the client has seen the latest state."""

from typing import Any

from bottle import Bottle, Route, request

from workout.errors import Stale
from workout.web.contract.body import etag, serialise
from workout.web.contract.promise import Handler
from workout.web.contract.tags import names_version, reader_of
from workout.web.plugins.answers import as_answer
from workout.web.plugins.arguments import Arguments


class IfMatch:
    """Compares the If-Match header with the ETag that a GET would have now, in the transaction. Answers 412 if the versions that
    they name differ.
    """

    name = "if_match"
    api = 2

    def __init__(self, app: Bottle, arguments: Arguments) -> None:
        self._app = app
        self._arguments = arguments

    def apply(self, callback: Handler, route: Route) -> Handler:
        readers = {other.rule: other.callback for other in self._app.routes if other.method == "GET"}
        reader = reader_of(route.method, route.rule, readers)
        if reader is None:
            return callback
        read = self._arguments.supply(reader)

        def matched(**given: Any) -> Any:
            if_match = request.environ.get("HTTP_IF_MATCH")
            if if_match is not None:
                current = as_answer(read(**{**given, "query": {}}))
                tag = current.headers.get("ETag") or etag(serialise(current.body))
                if not names_version(if_match, tag):
                    raise Stale("This has changed since you read it. Read it again, and repeat the change on what you find.")
            return callback(**given)

        return matched
