"""Reads a request from the bytes of a connection. Corrects waitress where it is less strict than RFC 9112, or counts sizes
differently than we do.
"""

import re
from typing import Any

from waitress.parser import HTTPRequestParser
from waitress.utilities import BadRequest, Error, RequestEntityTooLarge, RequestHeaderFieldsTooLarge

from workout.server.tasks import split
from workout.web import routes
from workout.web.contract.body import MAX_BYTES, MAX_UPLOAD_BYTES, REMEDY

MAX_HEAD_BYTES = 16 * 1024

WAITRESS_LIMITS = {"max_request_header_size": MAX_HEAD_BYTES + 1, "max_request_body_size": 2 * MAX_UPLOAD_BYTES}
"""Settings for waitress. It refuses a request that reaches a limit, hence + 1. It counts the framing of a chunked body as part of
the body, hence 2 *; Parser applies the limits that we mean.
"""

UPLOADS = {(route.method, route.path) for route in routes.ALL if route.promise.upload}
"""The routes that take a file, by method and path."""

HOST = re.compile(r"([\w.~!$&'()*+;=%-]*|\[[^\s,/@\]]+\])(:[0-9]*)?", re.ASCII)
"""What a Host header may contain (RFC 9110 section 7.2). waitress joins two Host headers with a comma, so a comma is refused."""


class Parser(HTTPRequestParser):  # type: ignore[misc]
    """One request. It is complete when `completed` is set, and refused when `error` is."""

    error: Error | None
    completed: bool
    environ: dict[str, Any] | None = None
    """The WSGI environment of a write whose first step is done (see `server/writing.py`); None for any other request."""

    def received(self, data: bytes) -> int:
        """Take the bytes that belong to this request. Returns how many there were."""
        before = self.headers_finished
        taken = int(super().received(data))
        if isinstance(self.error, RequestHeaderFieldsTooLarge):
            self.error = RequestHeaderFieldsTooLarge(f"there are more than {MAX_HEAD_BYTES} bytes")
        elif isinstance(self.error, RequestEntityTooLarge):
            self.error = self._too_large()
        elif self.headers_finished and not (self.error or self.empty):
            self.error = (None if before else self._refuse_head()) or self._refuse_length()
        self.completed = bool(self.completed or self.error)
        if self.completed:
            self.expect_continue = False  # or waitress would answer "continue", and mark the request as incomplete again
        return taken

    def _refuse_head(self) -> Error | None:
        host, framed_twice = self.headers.get("HOST"), self.chunked and "CONTENT_LENGTH" in self.headers
        if not HOST.fullmatch(host or "") or (host is None and self.version == "1.1"):
            return BadRequest("send one Host header, with the name of this server")
        if framed_twice or "TRANSFER_ENCODING" in self.headers:  # waitress reads it in HTTP/1.1 only, and then removes it
            return BadRequest("the end of the body is not clear; send Content-Length, or Transfer-Encoding with HTTP/1.1")
        return None

    def _refuse_length(self) -> Error | None:
        length = len(self.body_rcv) if self.chunked and self.body_rcv is not None else self.content_length
        return self._too_large() if length > self._most_bytes() else None

    def _most_bytes(self) -> int:
        return MAX_UPLOAD_BYTES if self.takes_file else MAX_BYTES

    @property
    def takes_file(self) -> bool:
        """Whether the request is for a route that takes a file. False before its head has arrived."""
        return (getattr(self, "command", ""), split(self)[1]) in UPLOADS

    def _too_large(self) -> Error:
        most = self._most_bytes()
        return RequestEntityTooLarge(f"there are more than {most} bytes. {REMEDY[most]}")
