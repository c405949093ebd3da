"""Errors as the client sees them: RFC 9457 problem documents, and the status of each error."""

import json
from collections.abc import Mapping
from typing import Any

from bottle import HTTPResponse

from workout import errors
from workout.web.contract.codes import CODES, USUAL, place

STATUS: dict[type[errors.WorkoutError], int] = {
    errors.Malformed: 400,
    errors.Unauthorized: 401,
    errors.Forbidden: 403,
    errors.NotFound: 404,
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


def content(status: int, detail: str, instance: str, code: str = "", **members: Any) -> dict[str, Any]:
    """A problem document. `instance`: the path of the request. Without a code, it has the usual one of its status."""
    code = code or USUAL[status]
    own = {"type": place(code), "title": CODES[code].title, "status": status, "detail": detail, "instance": instance}
    return {**own, "code": code, **members}


def problem(
    status: int, detail: str, instance: str, headers: Mapping[str, str] | None = None, code: str = "", **members: Any
) -> HTTPResponse:
    """A problem document as a response."""
    answer_headers = {"Content-Type": "application/problem+json", **(headers or {})}
    if status == 401:
        answer_headers.setdefault("WWW-Authenticate", "Bearer")
    body = json.dumps(content(status, detail, instance, code, **members), ensure_ascii=False)
    return HTTPResponse(body, status, answer_headers)


def from_error(error: errors.WorkoutError, instance: str) -> HTTPResponse:
    return problem(STATUS[type(error)], error.detail, instance, error.headers, error.code, **error.members)
