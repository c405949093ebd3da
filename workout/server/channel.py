"""One connection as waitress serves it, where its own ways are not ours."""

import contextlib
import json
import logging
import secrets
import time
from http import HTTPStatus
from typing import Any

import waitress.channel
import waitress.task
import waitress.utilities

from workout.server.dispatcher import Pool, pool_of
from workout.web.edge import SECURITY_HEADERS

REQUEST_S = 30.0
"""How long a client may take to send a request, or to begin its first. The largest body then needs 140 kbit/s."""

ANSWER_S = 60.0
"""How long a client may take nothing of an answer. What the system buffers for it is taken in large pieces, by a slow one."""

log = logging.getLogger("workout.request")


class ProblemTask(waitress.task.ErrorTask):  # type: ignore[misc]
    """What waitress itself refuses (a request that is no HTTP, or too large), as a problem like every other."""

    def execute(self) -> None:
        error = self.request.error
        content = {
            "type": "about:blank",
            "title": HTTPStatus(error.code).phrase,
            "status": error.code,
            "detail": f"{HTTPStatus(error.code).description or HTTPStatus(error.code).phrase}: {error.body}",
            "instance": getattr(self.request, "path", "") or "",
        }
        body = json.dumps(content).encode()
        request_id = secrets.token_hex(8)
        self.status = f"{error.code} {HTTPStatus(error.code).phrase}"
        self.response_headers += [("Content-Type", "application/problem+json"), ("X-Request-Id", request_id)]
        self.response_headers += SECURITY_HEADERS.items()
        self.content_length = len(body)
        log.info("refused", extra={"request_id": request_id, "status": error.code, "address": self.channel.addr[0]})
        self.set_close_on_finish()
        self.write(body)


class RequestTimeout(waitress.utilities.Error):  # type: ignore[misc]
    code = 408


class Task(waitress.task.WSGITask):  # type: ignore[misc]
    """A request that is answered; while the server drains it is the last one of its connection."""

    wrote_header: bool

    def get_environment(self) -> dict[str, Any]:
        """The WSGI environment. Of X-Forwarded-For only the entry that the nearest proxy wrote; a client wrote the rest.

        waitress would answer 400 in plain text when any of them is malformed.
        """
        environ: dict[str, Any] = super().get_environment()
        if forwarded := environ.get("HTTP_X_FORWARDED_FOR"):
            environ["HTTP_X_FORWARDED_FOR"] = forwarded.rpartition(",")[2].strip()
        return environ

    def write(self, data: bytes) -> None:
        """Send this part of the body; with the head before it where it is all of it, which is then one packet and not two."""
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

        waitress wants that of every answer without a length, also of a 204 or 304, which ends where its head does.
        """
        if self.has_body or self.version == "1.0" or self.request.connection_close or self._drains():
            super().set_close_on_finish()

    def _drains(self) -> bool:
        return bool(self.channel.server.draining.is_set())


class Channel(waitress.channel.HTTPChannel):  # type: ignore[misc]
    """A connection. waitress itself would wait for a client that trickles for as long as it does."""

    task_class = Task
    error_task_class = ProblemTask
    request: Any  # the one that has arrived in part, as waitress keeps it

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._due: float | None = time.monotonic() + REQUEST_S  # by when what is awaited has to be there

    @property
    def idle(self) -> bool:
        """Whether nothing is under way: no request received in part, waited for by its client, or answered in part."""
        return not (self.requests or self.request or self.total_outbufs_len)

    def readable(self) -> bool:
        """Whether to read more. Asked in every round of the loop, which makes it the place to look at the time."""
        if self._due is not None and time.monotonic() >= self._due:
            self._give_up()
        if self.total_outbufs_len and time.time() - self.last_activity >= ANSWER_S:
            self.handle_close()  # waitress would wait until something can be sent
            return False
        return bool(super().readable())

    def writable(self) -> bool:
        """Whether there is something to send. The thread that is sending at this moment is waited for.

        The loop would else go round in vain, twenty times a request, until that thread gets at the interpreter's lock.
        """
        if self.total_outbufs_len:
            with self.outbuf_lock:
                pass
        return bool(super().writable())

    def received(self, data: bytes) -> bool:
        before = self.request
        more = bool(super().received(data))
        if self.request is None:
            self._due = None
        elif self.request is not before:
            self._due = time.monotonic() + REQUEST_S
        return more

    def handle_close(self) -> None:
        """Close the connection, having read what has arrived: else it would be reset, and the answer to it perhaps lost."""
        with contextlib.suppress(OSError):
            for _ in range(16 if self.socket else 0):  # whoever goes on sending is not listened to
                if not self.socket.recv(65536):
                    break
        super().handle_close()

    def _flush_outbufs_below_high_watermark(self) -> None:
        """Wait for a client that is slow to take much: only in a stream, which has a thread of its own.

        waitress would make any thread wait, and the loop with it. This is no public method of its; tests/test_dispatcher.py
        holds that nobody waits for a client that does not read.
        """
        if pool_of(self.requests[0]) is Pool.STREAMS:
            super()._flush_outbufs_below_high_watermark()

    def _give_up(self) -> None:
        """Answer 408 to a request that is not there yet; close a connection on which there never was one."""
        self._due = None
        with self.requests_lock:
            if self.request is None:
                self.will_close = True
                return
            self.request.error = RequestTimeout(f"it did not arrive within {REQUEST_S:g} seconds")
            self.request.completed = True
            self.requests.append(self.request)
            self.request = None
            if len(self.requests) == 1:  # else it has its turn after the one before
                self.server.add_task(self)
                self.server.trigger.pull_trigger()  # this round of the loop is about to wait
