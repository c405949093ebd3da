"""Sends the application a request while it answers another one."""

import io
import json
from typing import Any

from bottle import Bottle, request, response

from workout.web.mcp.tools import Request

KEPT = (
    "SCRIPT_NAME", "SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "REMOTE_ADDR", "HTTP_HOST", "HTTP_USER_AGENT",
    "HTTP_AUTHORIZATION", "HTTP_IDEMPOTENCY_KEY", "wsgi.version", "wsgi.url_scheme", "wsgi.errors", "wsgi.multithread",
    "wsgi.multiprocess", "wsgi.run_once", "workout.request_id",
)  # fmt: skip
"""What the inner request takes over from the outer one: who asks, the server's address, and the Idempotency-Key."""


def ask(app: Bottle, asked: Request) -> tuple[int, Any]:
    """Send the application a request in the name of the person who sent the present one. Returns the status, and the JSON of the
    answer as Python values; None if the answer is empty.
    """
    outer = request.environ
    content = b"" if asked.body is None else json.dumps(asked.body).encode()
    environ = {
        **{name: outer[name] for name in KEPT if name in outer},
        "REQUEST_METHOD": asked.method,
        "PATH_INFO": asked.path,
        "QUERY_STRING": asked.query,
        "CONTENT_TYPE": "application/json",
        "CONTENT_LENGTH": str(len(content)),
        "wsgi.input": io.BytesIO(content),
    }
    statuses: list[str] = []
    try:
        parts = app.wsgi(environ, lambda status, headers, exc_info=None: statuses.append(status))
        answered = b"".join(parts)
    finally:
        request.bind(outer)  # Bottle has one request and one response for each thread: again those of the outer request
        response.bind()
    return int(statuses[-1][:3]), json.loads(answered) if answered else None
