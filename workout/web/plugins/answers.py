"""The outermost plugin: turns what the handler returns, or raises, into the response.

A result becomes JSON with an ETag, or 304 if the client already has it. An error becomes a problem document. An unexpected one is
logged; the client does not learn its cause. If the request is done in steps (`web/steps.py`), nothing of this happens before the
last step.
"""

import logging
from collections.abc import Iterator
from typing import Any

from bottle import Bottle, HTTPResponse, Route, request, response

from workout.db import OutOfOrder, Unsettled, Unwritable
from workout.errors import NoRoom, Unavailable, WorkoutError
from workout.web.contract.body import etag, serialise
from workout.web.contract.problems import HIDDEN, from_error, problem
from workout.web.contract.promise import Answer, Handler, Promise
from workout.web.contract.tags import carries_tag, names_tag, readable
from workout.web.steps import CHANGE, Change
from workout.web.streams import Stream

KEPT = ("ETag", "Cache-Control", "Content-Security-Policy")
"""The headers of the whole answer that a 304 repeats. The browser replaces its copy's headers with those of the 304, and a page
must not lose its content security policy.
"""

UNSETTLED = (
    "The database was lost while it kept what you sent, so it may be there or not. Look first, or send it again "
    "with the same Idempotency-Key if it had one."
)

log = logging.getLogger("workout.error")


class Answers:
    name = "answers"
    api = 2

    def __init__(self, app: Bottle) -> None:
        self._app = app

    def apply(self, callback: Handler, route: Route) -> Handler:
        promise: Promise = route.config["promise"]
        known = readable((other.method, other.config["promise"]) for other in self._app.routes)
        tagged = carries_tag(route.method, promise, known)

        def answered(**given: Any) -> Any:
            change: Change | None = request.environ.get(CHANGE)
            try:
                result = change.go_on(lambda: callback(**given)) if change else callback(**given)
                if isinstance(result, WorkoutError):
                    raise result  # the handler did not raise it, because that would have undone its writes
                return respond(result, promise, route.method, tagged)
            except WorkoutError as error:
                return from_error(error)
            except OutOfOrder as error:
                return out_of_order(error, route.method)
            except Exception:
                log_exception("unforeseen")
                return problem(500, HIDDEN)

        return answered


def respond(result: Any, promise: Promise, method: str, tagged: bool) -> Any:
    """Make the handler's result the response: set Bottle's status and headers, and return the body. `tagged`: whether a
    successful answer of this route has an ETag.
    """
    answer = as_answer(result)
    headers = dict(answer.headers)
    if answer.body is None:
        return send(answer.status, headers, b"")
    headers.setdefault("Content-Type", promise.media_type)
    if isinstance(answer.body, (Stream, Iterator)):
        return send(answer.status, headers, answer.body)
    content = serialise(answer.body)
    if not tagged or answer.status >= 300:
        return send(answer.status, headers, content)
    if "ETag" not in headers:
        headers["ETag"] = etag(content)
    headers.setdefault("Cache-Control", "private, no-cache")
    wanted = request.environ.get("HTTP_IF_NONE_MATCH") if method == "GET" else None
    if wanted and names_tag(wanted, headers["ETag"]):
        return send(304, {name: headers[name] for name in KEPT if name in headers}, b"")
    return send(answer.status, headers, content)


def as_answer(result: Any) -> Answer:
    """The handler's result as an Answer. A dict becomes the body of a 200."""
    return result if isinstance(result, Answer) else Answer(200, result)


def send(status: int, headers: dict[str, str], body: Any) -> Any:
    """Set Bottle's status and headers. Returns the body. An HTTPResponse would take longer, because Bottle copies it twice."""
    response.status = status
    for name, value in headers.items():
        response.set_header(name, value)
    return body


def out_of_order(error: OutOfOrder, method: str) -> HTTPResponse:
    """The answer when the database does not work: 507 if a change cannot be written, else 503. Logs the error."""
    log_exception("database")
    if isinstance(error, Unsettled):
        return from_error(Unavailable(UNSETTLED))
    if isinstance(error, Unwritable) and method != "GET":
        return from_error(NoRoom())
    return from_error(Unavailable("The database does not answer; nothing was changed. Try again."))


def log_exception(event: str) -> None:
    log.exception(event, extra={"request_id": request.environ.get("workout.request_id")})
