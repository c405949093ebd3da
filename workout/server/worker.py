"""One process that serves: waitress on the listening sockets, and an end that loses no request."""

import logging
import os
import socket
import threading
import time
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments

from workout.config import Config
from workout.server.channel import Channel
from workout.server.dispatcher import Dispatcher
from workout.server.listening import Listener
from workout.server.parser import WAITRESS_LIMITS
from workout.server.tally import Place
from workout.web.app import App

CONNECTIONS = 500  # the most that a worker accepts, besides one for each stream; further ones wait in the backlog

HANDSHAKE_S = 0.05  # for connections that are being established
LINGER_S = 2.0  # how long an ending worker lets an idle connection send one more request; the answer tells the client to close it
DRAIN_S = 8.0  # how long an ending worker goes on answering requests that have begun
LAST_RESORT_S = 8.5  # how long after it was told to end a worker ends in any case, even if requests are unanswered

log = logging.getLogger("workout.server")


class Worker:
    """Serves the application on listening sockets. It starts threads, so it must be created after the fork."""

    def __init__(self, config: Config, app: App, sockets: list[socket.socket], place: Place) -> None:
        self._app = app
        self._map: dict[int, Any] = {}
        adjustments = Adjustments(
            connection_limit=CONNECTIONS + config.max_streams,
            channel_request_lookahead=1,  # so that waitress notices when a client has gone; streams need to know
            url_prefix=config.base_path,
            ident=None,  # do not tell strangers the version
            **WAITRESS_LIMITS,
            trusted_proxy=config.trusted_proxy,
            trusted_proxy_headers={"x-forwarded-for"} if config.trusted_proxy else set(),
            clear_untrusted_proxy_headers=True,
        )
        self._dispatcher = Dispatcher(app.database, config.max_streams)
        self._listeners = [Listener(app, self._map, one, self._dispatcher, adjustments, app.stopping, place) for one in sockets]

    def run(self) -> None:
        """Serve until `stop()` is called, then answer the requests that have begun. If that takes too long, end the process."""
        self._app.importer.wake()  # a process that died may have left an import unfinished
        while not self._app.stopping.is_set():
            self._turn(1.0)
        began = time.monotonic()
        while time.monotonic() < began + HANDSHAKE_S:
            self._turn(HANDSHAKE_S)
        self._stop_listening()
        while (channels := self._channels()) and time.monotonic() < began + DRAIN_S:
            if time.monotonic() >= began + LINGER_S:
                for channel in filter(lambda one: one.idle, channels):
                    channel.handle_close()
            self._turn(0.1)
        ended = self._dispatcher.shutdown(timeout=max(0.0, began + DRAIN_S - time.monotonic()))
        if channels or not ended:
            log.warning("requests cut off")
            os._exit(1)  # end abruptly, as in a crash, because threads still use the connections to the database
        self._app.close()

    def stop(self) -> None:
        """Make `run()` end. Signal handlers and other threads may call this, even several times."""
        if not self._app.stopping.is_set():
            self._app.stopping.set()
            last_resort = threading.Timer(LAST_RESORT_S, os._exit, [1])
            last_resort.daemon = True
            last_resort.start()
            self._listeners[0].trigger.pull_trigger()

    def _turn(self, timeout: float) -> None:
        # poll(), because select() takes no file descriptor over 1023
        wasyncore.loop(0 if self._dispatcher.has_work() else timeout, use_poll=True, map=self._map, count=1)
        self._dispatcher.work()

    def _channels(self) -> list[Channel]:
        return [one for one in self._map.values() if isinstance(one, Channel)]

    def _stop_listening(self) -> None:
        """Accept the connections that are already waiting, then stop. Other processes go on listening on the same sockets."""
        for listener in self._listeners:
            listener.take_in_backlog()
            listener.stop()
