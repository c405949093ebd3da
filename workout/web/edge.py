"""The outermost layer: adds the headers that every answer has, compresses answers, and logs requests."""

import json
import logging
import secrets
import time
from collections.abc import Callable, Iterable
from typing import Any

from workout import metrics
from workout.web import routes
from workout.web.compression import LEAST, Headers, compress
from workout.web.contract import problems
from workout.web.steps import CHANGE, Change

log = logging.getLogger("workout.request")
error_log = logging.getLogger("workout.error")

WSGI = Callable[..., Iterable[bytes]]

SECURITY_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",  # answers that may be cached replace this
}
CORS_ALLOW_METHODS = "GET, POST, PUT, PATCH, DELETE"
CORS_ALLOW_HEADERS = (
    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, MCP-Protocol-Version, Mcp-Method, "
    "Mcp-Name"
)
CORS_EXPOSE_HEADERS = "ETag, Location, Retry-After, WWW-Authenticate, X-Request-Id"


class Edge:
    """Adds security headers and the request's id, compresses large answers, answers CORS for the configured origins, and counts
    and logs each request.
    """

    def __init__(self, inner: WSGI, cors_origins: tuple[str, ...] = ()) -> None:
        self._inner = inner
        self._origins = frozenset(cors_origins)
        self._places = {(route.method, route.rule): place for place, route in enumerate(routes.ALL)}

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer a request. If it is done in steps (see `web/steps.py`), the first call for it does only the first step."""
        request_id, began = _begin(environ)
        change: Change | None = environ.get(CHANGE)
        if change and change.is_new:
            change.look(self._inner, environ)
            return []
        try:
            status, headers, body = self._answer(environ)
        except Exception:
            error_log.exception("unforeseen", extra={"request_id": request_id})
            status, headers, body = _last_resort(environ)
        seconds, code = time.perf_counter() - began, int(status[:3])
        log.info("request", extra=_line(environ, request_id, code, seconds))
        start_response(status, self._complete(headers, environ, request_id))
        if route := environ.get("bottle.route"):
            metrics.count_request(self._places[route.method, route.rule], code, seconds)
        return body

    def _answer(self, environ: dict[str, Any]) -> tuple[str, Headers, Iterable[bytes]]:
        """The status line, the headers and the body, compressed where that is wanted. The application inside answers, except a
        preflight and the prefix without its slash.
        """
        if self._is_preflight(environ):
            return "204 No Content", [], []
        if not environ["PATH_INFO"] and environ["SCRIPT_NAME"]:  # without the slash, relative links would leave the prefix
            return "308 Permanent Redirect", [("Location", "/"), ("Content-Length", "0")], []
        started: list[Any] = []
        body = self._inner(environ, lambda *given: started.append(given))
        status, headers = started[-1][:2]
        if not isinstance(body, list) or len(content := b"".join(body)) < LEAST:  # a stream's parts have to arrive as they come
            return status, headers, body
        headers, content = compress(environ, headers, content)
        return status, headers, [content]

    def _complete(self, headers: Headers, environ: dict[str, Any], request_id: str) -> Headers:
        complete = {**SECURITY_HEADERS, **dict(headers), "X-Request-Id": request_id}
        if "Location" in complete:
            complete["Location"] = environ["SCRIPT_NAME"] + complete["Location"]
        if self._origins:
            complete["Vary"] = ", ".join(filter(None, ("Origin", complete.get("Vary"))))
            complete |= self._cors(environ)
        return list(complete.items())

    def _cors(self, environ: dict[str, Any]) -> dict[str, str]:
        origin = environ.get("HTTP_ORIGIN")
        if origin not in self._origins:
            return {}
        headers = {"Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": CORS_EXPOSE_HEADERS}
        if self._is_preflight(environ):
            headers["Access-Control-Allow-Methods"] = CORS_ALLOW_METHODS
            headers["Access-Control-Allow-Headers"] = CORS_ALLOW_HEADERS
            headers["Access-Control-Max-Age"] = "600"
        return headers

    def _is_preflight(self, environ: dict[str, Any]) -> bool:
        """Whether this is a CORS preflight: a browser asks what a page of a configured origin may send."""
        return (
            environ["REQUEST_METHOD"] == "OPTIONS"
            and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in environ
            and environ.get("HTTP_ORIGIN") in self._origins
        )


def _begin(environ: dict[str, Any]) -> tuple[str, float]:
    """The request's id, and when it began, in seconds of `perf_counter`. The first call for a request sets both."""
    request_id: str = environ.setdefault("workout.request_id", secrets.token_hex(8))
    began: float = environ.setdefault("workout.began", time.perf_counter())
    return request_id, began


def _last_resort(environ: dict[str, Any]) -> tuple[str, Headers, list[bytes]]:
    """The answer, with status 500, when the application raised an error instead of answering."""
    body = json.dumps(problems.content(500, problems.HIDDEN, environ["SCRIPT_NAME"], environ["PATH_INFO"])).encode()
    headers = [("Content-Type", "application/problem+json"), ("Content-Length", str(len(body)))]
    return "500 Internal Server Error", headers, [body]


def _line(environ: dict[str, Any], request_id: str, status: int, seconds: float) -> dict[str, Any]:
    """The fields of the request's line in the log. Query, headers and body are left out, because they may be secret or
    private.
    """
    return {
        "request_id": request_id,
        "method": environ["REQUEST_METHOD"],
        "path": environ.get("bottle.raw_path", environ.get("PATH_INFO", "")),
        "status": status,
        "duration_ms": round(seconds * 1000, 1),
        "address": environ.get("REMOTE_ADDR", ""),
        "user_id": environ.get("workout.user_id"),
    }
