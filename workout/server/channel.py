"""One connection, served by waitress, with time limits, and closed so that no answer is lost."""

import contextlib
import socket
import time
from typing import Any

import waitress.channel
import waitress.utilities

from workout.server.lanes import Pool, pool_of
from workout.server.parser import Parser
from workout.server.tasks import ProblemTask, Task
from workout.web.steps import CHANGE, Change

UPLOAD_S = 120.0
"""Seconds. How long a client has to send a file. The largest file then needs 280 kbit/s."""

REQUEST_S = 30.0
"""Seconds. How long a client has to send a request without a file. A new connection must begin its first one within this time.
The largest JSON body then needs 140 kbit/s.
"""

ANSWER_S = 60.0
"""Seconds. A client that reads nothing for this long is disconnected. A slow client can seem to read nothing for a while, because
the system buffers much at a time.
"""

MOST_DISCARDED = 8 * 1024 * 1024
"""Bytes. A client that was refused may go on sending; this many bytes are read and thrown away, then the connection is closed."""


class RequestTimeout(waitress.utilities.Error):  # type: ignore[misc]
    code = 408


class Channel(waitress.channel.HTTPChannel):  # type: ignore[misc]
    """A connection. On its own, waitress would wait for a slow client without any limit."""

    parser_class = Parser
    task_class = Task
    error_task_class = ProblemTask
    request: Any  # a request that has arrived only in part; waitress sets it
    lingers = False
    """Whether the client may still be sending a request that has been refused."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._due: float | None = time.monotonic() + REQUEST_S  # the time by which the client must have acted; None: no limit
        self._began = 0.0  # when the request that is arriving began
        self._discarded: int | None = None  # how many bytes were thrown away; None while what arrives is read as requests

    @property
    def idle(self) -> bool:
        """Whether the connection has nothing to do: no request is arriving or being answered, and no answer is left to send."""
        return not (self.requests or self.request or self.total_outbufs_len)

    def look(self) -> Change | None:
        """Do the first step of the next request, which is a write (see `server/writing.py`). Returns the write's Change; None if
        the client has gone.
        """
        if not self.connected:
            return None
        change, environ = Change(), Task(self, self.requests[0]).get_environment()
        self.requests[0].environ = {**environ, CHANGE: change}
        self.server.application(self.requests[0].environ, lambda *_: None)
        return change

    def readable(self) -> bool:
        """Whether to read more. The worker's loop asks this in every round, so the time limits are checked here."""
        if self._due is not None and time.monotonic() >= self._due:
            self._give_up()
        if self.total_outbufs_len and time.time() - self.last_activity >= ANSWER_S:
            self.handle_close()  # waitress would close it only when something can be sent
            return False
        return bool(super().readable())

    def writable(self) -> bool:
        """Whether there is something to send. If a thread is sending at this moment, this first waits for it.

        Without the wait, the loop would keep asking until that thread gets the interpreter's lock: twenty times for each request.
        """
        if self.total_outbufs_len:
            with self.outbuf_lock:
                pass
        return bool(super().writable())

    def received(self, data: bytes) -> bool:
        before = self.request
        more = bool(super().received(data))
        if self.request is not before:
            self._began = time.monotonic()
        self._due = self._began + self._limit if self.request is not None else None
        return more

    @property
    def _limit(self) -> float:
        """How many seconds the client has to send the request that is arriving."""
        return UPLOAD_S if self.request.takes_file else REQUEST_S

    def handle_read(self) -> None:
        if self._discarded is None:
            super().handle_read()
            return
        with contextlib.suppress(OSError):
            self._discarded += len(self.recv(65536))
        if self._discarded > MOST_DISCARDED:
            self.handle_close()

    def handle_close(self) -> None:
        """Close the connection without losing the last answer.

        The system discards unsent answers when it closes a connection with unread data, so this first reads what has arrived. A
        client that was refused in the middle of a request may go on sending: this side sends nothing more, and throws away what
        arrives until the client stops, sends too much or takes too long.
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
            self.request = None  # the client may still send the rest of the refused request; that is no new request
        self.lingers = self.will_close = self.close_when_flushed = False
        self._discarded = 0
        self._due = time.monotonic() + REQUEST_S
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:  # the client has already gone
            self.handle_close()

    def _flush_outbufs_below_high_watermark(self) -> None:
        """waitress calls this while an answer is written, to wait for a client that reads slowly. Do so only in a stream, which
        has a thread of its own. Any other answer would hold up the threads of its pool, or the loop.

        The method is not part of waitress's public interface, so a new version of waitress may stop calling it;
        tests/test_dispatcher.py would notice.
        """
        if pool_of(self.requests[0]) is Pool.STREAMS:
            super()._flush_outbufs_below_high_watermark()

    def _give_up(self) -> None:
        """When the client's time is over, answer 408 to a request that arrived only in part, or close an idle connection."""
        self._due = None
        with self.requests_lock:
            if self.request is None:
                self.will_close = True
                return
            self.request.error = RequestTimeout(f"it did not arrive within {self._limit:g} seconds")
            self.request.completed = True
            self.requests.append(self.request)
            self.request = None
            if len(self.requests) == 1:  # otherwise the requests before it are answered first
                self.server.add_task(self)
                self.server.trigger.pull_trigger()  # wakes the loop, which is about to wait
