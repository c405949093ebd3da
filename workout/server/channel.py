"""One connection as waitress serves it, with time limits, and with an end that loses no answer."""

import contextlib
import socket
import time
from typing import Any

import waitress.channel
import waitress.utilities

from workout.server.dispatcher import Pool, pool_of
from workout.server.parser import Parser
from workout.server.tasks import ProblemTask, Task

REQUEST_S = 30.0
"""A client that takes longer than this to send a request, or to begin its first, is refused. The largest body then needs
140 kbit/s."""

ANSWER_S = 60.0
"""A client that reads nothing for this long is disconnected. The system takes what it buffers for a slow one in large pieces."""

MOST_DISCARDED = 8 * 1024 * 1024
"""How many bytes that a refused client sends on are read and thrown away."""


class RequestTimeout(waitress.utilities.Error):  # type: ignore[misc]
    code = 408


class Channel(waitress.channel.HTTPChannel):  # type: ignore[misc]
    """A connection. waitress itself would wait for a client that trickles for as long as it does."""

    parser_class = Parser
    task_class = Task
    error_task_class = ProblemTask
    request: Any  # the one that has arrived in part, as waitress keeps it
    lingers = False
    """Whether the client may still be sending a request that has been refused."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._due: float | None = time.monotonic() + REQUEST_S  # by when what is awaited has to be there
        self._discarded: int | None = None  # how many bytes; None while what arrives is read as requests

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
        """Whether there is something to send. Waits for the thread that is sending at this moment.

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

    def handle_read(self) -> None:
        if self._discarded is None:
            super().handle_read()
            return
        with contextlib.suppress(OSError):
            self._discarded += len(self.recv(65536))
        if self._discarded > MOST_DISCARDED:
            self.handle_close()

    def handle_close(self) -> None:
        """Close the connection, so that the last answer is not lost: the system resets one on which something is unread.

        What has arrived is read first. A client that was refused in the middle of its request may send more: it is told that
        nothing else comes from here, and what it sends is thrown away until it ends, or has sent or taken too much.
        """
        if self.lingers and self.connected and not self.total_outbufs_len:
            self._linger()
            return
        with contextlib.suppress(OSError):
            for _ in range(16 if self.socket and self._discarded is None else 0):
                if not self.socket.recv(65536):
                    break
        super().handle_close()

    def _linger(self) -> None:
        with self.requests_lock:
            self.request = None  # what followed the refused part is no request
        self.lingers = self.will_close = self.close_when_flushed = False
        self._discarded = 0
        self._due = time.monotonic() + REQUEST_S
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:  # it is gone
            self.handle_close()

    def _flush_outbufs_below_high_watermark(self) -> None:
        """Wait for a client that is slow to take much: only in a stream, which has a thread of its own.

        waitress would make any thread wait, and the loop with it. This is no public method of its; tests/test_dispatcher.py
        holds that nobody waits for a client that does not read.
        """
        if pool_of(self.requests[0]) is Pool.STREAMS:
            super()._flush_outbufs_below_high_watermark()

    def _give_up(self) -> None:
        """Answer 408 to a request that is not there yet; close a connection on which nothing is awaited any more."""
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
