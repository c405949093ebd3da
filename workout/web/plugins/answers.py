"""Turns the handler's result into the response: JSON, status, ETag, and 304 if the client already has it."""

from collections.abc import Iterator
from typing import Any

from bottle import Route, request, response

from workout.errors import WorkoutError
from workout.web.contract.answers import as_answer, etag, names, serialise
from workout.web.contract.promise import Handler, Promise
from workout.web.streams import Stream

KEPT = ("ETag", "Cache-Control", "Content-Security-Policy")
"""The headers of a 304. They replace the headers of the browser's copy; a page must not lose its content security policy."""


class Answers:
    name = "answers"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]

        def answered(**given: Any) -> Any:
            result = callback(**given)
            if isinstance(result, WorkoutError):
                raise result  # returned rather than raised, so that the transaction was committed
            answer = as_answer(result)
            headers = dict(answer.headers)
            if answer.body is None:
                return send(answer.status, headers, b"")
            headers.setdefault("Content-Type", promise.media_type)
            if isinstance(answer.body, (Stream, Iterator)):
                return send(answer.status, headers, answer.body)
            content = serialise(answer.body)
            if promise.secret or answer.status >= 300:
                return send(answer.status, headers, content)
            headers.setdefault("ETag", etag(content))
            headers.setdefault("Cache-Control", "private, no-cache")
            wanted = request.environ.get("HTTP_IF_NONE_MATCH") if route.method == "GET" else None
            if wanted and names(wanted, headers["ETag"]):
                return send(304, {name: headers[name] for name in KEPT if name in headers}, b"")
            return send(answer.status, headers, content)

        return answered


def send(status: int, headers: dict[str, str], body: Any) -> Any:
    """Make this the response. This is cheaper than an HTTPResponse, which Bottle would copy twice."""
    response.status = status
    for name, value in headers.items():
        response.set_header(name, value)
    return body
