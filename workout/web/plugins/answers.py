"""What a handler gave back becomes the response: JSON, the status, the ETag, and 304 for whoever has it already."""

from typing import Any

from bottle import Route, response

from workout.errors import WorkoutError
from workout.web.contract.answers import as_answer, etag, names, serialise
from workout.web.contract.promise import Handler, Promise
from workout.web.plugins.headers import header
from workout.web.streams import Stream

KEPT = ("ETag", "Cache-Control", "Content-Security-Policy")
"""The headers of a 304: they replace those of the copy that the browser has, and a page needs its own policy."""


class Answers:
    name = "answers"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]

        def answered(**given: Any) -> Any:
            result = callback(**given)
            if isinstance(result, WorkoutError):
                raise result  # it was returned, not raised, to be outside the transaction, which is committed by now
            answer = as_answer(result)
            headers = dict(answer.headers)
            if answer.body is None:
                return send(answer.status, headers, b"")
            headers.setdefault("Content-Type", promise.media_type)
            if isinstance(answer.body, Stream):
                return send(answer.status, headers, answer.body)
            content = serialise(answer.body)
            if promise.secret or answer.status >= 300:
                return send(answer.status, headers, content)
            headers.setdefault("ETag", etag(content))
            headers["Cache-Control"] = "private, no-cache"
            wanted = header("If-None-Match") if route.method == "GET" else None
            if wanted and names(wanted, headers["ETag"], weak=True):
                return send(304, {name: headers[name] for name in KEPT if name in headers}, b"")
            return send(answer.status, headers, content)

        return answered


def send(status: int, headers: dict[str, str], body: Any) -> Any:
    """Make this the response under way. Bottle would copy an HTTPResponse into that twice."""
    response.status = status
    for name, value in headers.items():
        response.set_header(name, value)
    return body
