"""Errors as the client sees them: RFC 9457 problem documents, and the status of each error."""

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from bottle import HTTPResponse

from workout.errors import WorkoutError

STATUS = {
    "malformed": 400,
    "unauthorized": 401,
    "forbidden": 403,
    "not_found": 404,
    "conflict": 409,
    "stale": 412,
    "too_large": 413,
    "unsupported_media": 415,
    "invalid": 422,
    "too_many_requests": 429,
    "internal": 500,
    "unavailable": 503,
    "no_room": 507,
}

HIDDEN = "Something went wrong on the server. It has been logged under the X-Request-Id of this answer."


def problem(status: int, detail: str, instance: str, headers: Mapping[str, str] | None = None, **members: Any) -> HTTPResponse:
    """A problem document as a response. `instance`: the path of the request."""
    title = HTTPStatus(status).phrase
    content = {"type": "about:blank", "title": title, "status": status, "detail": detail, "instance": instance, **members}
    answer_headers = {"Content-Type": "application/problem+json", **(headers or {})}
    if status == 401:
        answer_headers.setdefault("WWW-Authenticate", "Bearer")
    return HTTPResponse(json.dumps(content, ensure_ascii=False), status, answer_headers)


def from_error(error: WorkoutError, instance: str) -> HTTPResponse:
    return problem(STATUS[error.code], error.detail, instance, error.headers, **error.members)
