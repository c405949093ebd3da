"""Who answers a request: the loop that has received it, or a thread."""

import logging
import time
from collections import deque

from waitress.channel import HTTPChannel
from waitress.task import ThreadedTaskDispatcher

THREADS = 8  # for whatever may wait, such as a write for its turn, or a log-in for its hash

READS = {"GET", "HEAD", "OPTIONS"}

log = logging.getLogger("workout.server")


class Dispatcher:
    """What waitress hands each connection to whose next request is to be answered.

    Reads wait for nobody, so the loop answers them itself: passing one on to a thread and back costs several times what
    answering it does, for the two then take turns at the interpreter's lock. Each live stream holds a thread for as long as
    it lasts, so those have threads of their own, and one more that refuses whoever finds all of them taken.
    """

    def __init__(self, max_streams: int) -> None:
        self._reads: deque[HTTPChannel] = deque()
        self._others = ThreadedTaskDispatcher()
        self._others.set_thread_count(THREADS)
        self._streams = ThreadedTaskDispatcher()
        self._streams.set_thread_count(max_streams + 1)

    def add_task(self, channel: HTTPChannel) -> None:
        """Have the connection's next request answered soon. From any thread."""
        request = channel.requests[0]
        if request.error:
            self._reads.append(channel)  # refusing it asks nothing of the application
        elif request.command not in READS:
            self._others.add_task(channel)
        elif is_stream(request.path):
            self._streams.add_task(channel)
        else:
            self._reads.append(channel)

    def answer_reads(self) -> None:
        """Answer the reads that have arrived. Only from the loop."""
        while self._reads:
            channel = self._reads.popleft()
            try:
                channel.service()
                if channel.connected and channel.writable():
                    channel.handle_write()
            except Exception:
                log.exception("connection failed")
                channel.handle_close()

    def shutdown(self, timeout: float) -> bool:
        """End the threads, within so many seconds. Returns whether all of them have ended."""
        ends = time.monotonic() + timeout
        for pool in (self._others, self._streams):
            pool.shutdown(timeout=max(0.0, ends - time.monotonic()))
        return not (self._others.threads or self._streams.threads)


def is_stream(path: str) -> bool:
    """Whether a GET of this path is answered for as long as the client listens."""
    return path.endswith("/events")
