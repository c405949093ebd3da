"""One connection as waitress serves it, where its own ways are not ours."""

import json
import logging
import secrets
from http import HTTPStatus

import waitress.channel
import waitress.task

from workout.edge import SECURITY_HEADERS

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


class Task(waitress.task.WSGITask):  # type: ignore[misc]
    """A request that is answered; while the server drains it is the last one of its connection."""

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
    """A connection."""

    task_class = Task
    error_task_class = ProblemTask

    @property
    def idle(self) -> bool:
        """Whether nothing is under way: no request received in part, waited for by its client, or answered in part."""
        return not (self.requests or self.request or self.total_outbufs_len)
