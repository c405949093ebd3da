"""Serving: the socket, waitress, and a clean end."""

import json
import logging
import secrets
import signal
import sys
from http import HTTPStatus
from types import FrameType
from typing import Any, NoReturn

import waitress.channel
import waitress.server
import waitress.task

from workout import logs
from workout.app import App
from workout.config import Config, UnusableSetting
from workout.contract.body import MAX_BYTES
from workout.contract.routes import API
from workout.db import UnusableDatabase
from workout.edge import SECURITY_HEADERS
from workout.security import UnusableKey

UNUSABLE = (UnusableDatabase, UnusableKey)
"""What can be wrong with the files that the settings name."""

THREADS = 8  # for ordinary requests; each stream has one of its own beside them

log = logging.getLogger("workout.request")


def serve(config: Config) -> None:
    """Serve until SIGINT or SIGTERM. Raises UnusableSetting, UnusableDatabase, UnusableKey before the first request."""
    logs.set_up(sys.stderr)
    app = App(config)
    sockets: dict[int, Any] = {}
    try:
        server = waitress.server.create_server(
            app,
            map=sockets,
            host=config.host,
            port=config.port,
            threads=THREADS + config.max_streams,
            channel_request_lookahead=1,  # notices that a client has gone, which a stream asks for
            ident=None,  # no version for strangers
            max_request_body_size=MAX_BYTES,
            clear_untrusted_proxy_headers=True,
            asyncore_use_poll=True,  # select() knows no file descriptor over 1023
        )
    except (OSError, ValueError) as error:
        raise UnusableSetting(f"cannot listen on {config.host} port {config.port}: {error}") from None
    for listener in sockets.values():
        if isinstance(listener, waitress.server.BaseWSGIServer):
            listener.channel_class = Channel  # waitress has no setting for it
    host, port = (
        server.effective_listen[0] if hasattr(server, "effective_listen") else (server.effective_host, server.effective_port)
    )
    _announce(config, host, port)

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        app.streams.stopping.set()  # first of all, for waitress waits for its threads
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    try:
        server.run()
    except SystemExit:
        pass
    finally:
        server.close()
        app.close()


def _announce(config: Config, host: str, port: int) -> None:
    shown = "localhost" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    print(f"Documentation  http://{shown}:{port}/docs")
    print(f"API            http://{shown}:{port}{API}")
    print(f"Database       {config.database}   Key  {config.key_file}", flush=True)


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


class Channel(waitress.channel.HTTPChannel):  # type: ignore[misc]
    error_task_class = ProblemTask
