"""How one request is answered: by the application, or, if it cannot be read, with a problem document."""

import json
import logging
import secrets
from http import HTTPStatus
from typing import Any

import waitress.task
from waitress.parser import HTTPRequestParser

from workout.web.contract.problems import content
from workout.web.edge import SECURITY_HEADERS

log = logging.getLogger("workout.request")


def split(request: HTTPRequestParser) -> tuple[str, str]:
    """The prefix under which the application stands, and the path below it. The request's path may lack the prefix, because a
    proxy in front has cut it off.

    waitress does the same when it makes the environment.
    """
    prefix = request.adj.url_prefix
    path = getattr(request, "path", "") or ""  # a request whose first line could not be read has none
    path = "/" + path.lstrip("/") if path.startswith("/") else path
    inside = path == prefix or path.startswith(f"{prefix}/")
    return prefix, path[len(prefix) :] if inside else path


class Task(waitress.task.WSGITask):  # type: ignore[misc]
    """Lets the application answer a request. Once the server has been told to stop, each answer closes its connection."""

    wrote_header: bool

    def get_environment(self) -> dict[str, Any]:
        """The WSGI environment. It keeps only the last entry of X-Forwarded-For, which the nearest proxy wrote; a client may have
        written the others.

        waitress would answer 400 in plain text if any of the entries were malformed.
        """
        known: dict[str, Any] | None = self.request.environ
        if known:
            return known
        environ: dict[str, Any] = super().get_environment()
        if forwarded := environ.get("HTTP_X_FORWARDED_FOR"):
            environ["HTTP_X_FORWARDED_FOR"] = forwarded.rpartition(",")[2].strip()
        return environ

    def write(self, data: bytes) -> None:
        """Send a part of the body. If this part is the whole body, send the head in the same packet."""
        if self.wrote_header or not data or not self.has_body or self.content_length != len(data):
            super().write(data)
            return
        self.channel.write_soon(self.build_response_header() + data)
        self.wrote_header = True
        self.content_bytes_written = len(data)

    def build_response_header(self) -> bytes:
        if self._drains():
            self.set_close_on_finish()
        return bytes(super().build_response_header())

    def set_close_on_finish(self) -> None:
        """Close the connection after this answer.

        waitress calls this after each answer without a length. That includes a 204 or 304, which has no body; then the
        connection can stay open.
        """
        if self.has_body or self.version == "1.0" or self.request.connection_close or self._drains():
            super().set_close_on_finish()

    def _drains(self) -> bool:
        return bool(self.channel.server.draining.is_set())


class ProblemTask(waitress.task.ErrorTask):  # type: ignore[misc]
    """Refuses a request that cannot be read, or is too large, with a problem document; then closes the connection."""

    def execute(self) -> None:
        error = self.request.error
        detail = f"{HTTPStatus(error.code).description or HTTPStatus(error.code).phrase}: {error.body}"
        body = json.dumps(content(error.code, detail, *split(self.request))).encode()
        request_id = secrets.token_hex(8)
        self.status = f"{error.code} {HTTPStatus(error.code).phrase}"
        self.response_headers += [("Content-Type", "application/problem+json"), ("X-Request-Id", request_id)]
        self.response_headers += SECURITY_HEADERS.items()
        self.content_length = len(body)
        log.info("refused", extra={"request_id": request_id, "status": error.code, "address": self.channel.addr[0]})
        self.channel.lingers = error.code != HTTPStatus.REQUEST_TIMEOUT
        self.set_close_on_finish()
        self.write(body)
