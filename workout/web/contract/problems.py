"""Errors as the client sees them: RFC 9457 problem documents, and the status of each error."""

import json
from collections.abc import Mapping
from typing import Any

from bottle import HTTPResponse, request

from workout import errors
from workout.web.contract.codes import CODES, USUAL, place

STATUS: dict[type[errors.WorkoutError], int] = {
    errors.Malformed: 400,
    errors.Unauthorized: 401,
    errors.Forbidden: 403,
    errors.NotFound: 404,
    errors.NoMail: 404,
    errors.Conflict: 409,
    errors.Stale: 412,
    errors.TooLarge: 413,
    errors.UnsupportedMedia: 415,
    errors.Invalid: 422,
    errors.TooManyRequests: 429,
    errors.Unavailable: 503,
    errors.NoRoom: 507,
}

HIDDEN = "Something went wrong on the server. It has been logged under the X-Request-Id of this answer."


def content(status: int, detail: str, prefix: str, path: str, code: str = "", **members: Any) -> dict[str, Any]:
    """A problem document. `prefix`: the path under which the application stands. `path`: the request's path below it.

    Without a code, the document has the usual one of its status.
    """
    code = code or USUAL[status]
    own = {"type": prefix + place(code), "title": CODES[code].title, "status": status, "detail": detail}
    return {**own, "instance": prefix + path, "code": code, **members}


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None, code: str = "", **members: Any) -> HTTPResponse:
    """A problem document as the response to the current request."""
    answer_headers = {"Content-Type": "application/problem+json", **(headers or {})}
    if status == 401:
        answer_headers.setdefault("WWW-Authenticate", "Bearer")
    told = content(status, detail, request.environ.get("SCRIPT_NAME", ""), request.path, code, **members)
    body = json.dumps(told, ensure_ascii=False)
    return HTTPResponse(body, status, answer_headers)


def from_error(error: errors.WorkoutError) -> HTTPResponse:
    return problem(STATUS[type(error)], error.detail, error.headers, error.code, **error.members)
