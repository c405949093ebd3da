"""Who answers a request: the loop that has received it, or a thread."""

import logging
import re
import time
from collections import deque

from waitress.channel import HTTPChannel
from waitress.task import ThreadedTaskDispatcher

from workout.web import routes

READS = {"GET", "HEAD", "OPTIONS"}
SLOW = {(route.method, route.rule) for route in routes.ALL if route.promise.prepare}
"""What does more than a write needs before its turn: hashes a password, say."""

SLOW_THREADS = 64  # idle but for a crowd that logs in: each waits for its turn at hashing

LONG = re.compile("|".join(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(route.path)) for route in routes.ALL if route.promise.long))
LONG_THREADS = 2

log = logging.getLogger("workout.server")


class Dispatcher:
    """What waitress hands each connection to whose next request is to be answered.

    A connection has its turn once its client has taken the answers before; else they would pile up, or a thread wait for it.
    Reads wait for nobody (but after a crash, while SQLite puts its log in order), so the loop answers them itself: passing one
    on to a thread and back costs several times what answering it does, for the two then take turns at the interpreter's lock.
    Long ones do hold others up, and so have threads after all. Writes may wait for another process and for the disk, so
    they have a thread, and take turns there as they would at the database's lock. Each live stream holds a thread for as long
    as it lasts; one more refuses whoever finds all of those taken.
    """

    def __init__(self, max_streams: int) -> None:
        self._unread: deque[HTTPChannel] = deque()
        self._reads: deque[HTTPChannel] = deque()
        self._long = _threads(LONG_THREADS)
        self._writes = _threads(1)
        self._slow = _threads(SLOW_THREADS)
        self._streams = _threads(max_streams + 1)

    def add_task(self, channel: HTTPChannel) -> None:
        """Have the connection's next request answered as soon as may be. From any thread."""
        (self._unread.append if channel.total_outbufs_len else self._assign)(channel)

    def has_work(self) -> bool:
        """Whether there is something for the loop to do now, or to hand on."""
        return bool(self._reads) or any(not channel.total_outbufs_len for channel in list(self._unread))

    def work(self) -> None:
        """See who has taken the answers before, then answer one read of each connection that has one. Only from the loop."""
        for _ in range(len(self._unread)):
            self.add_task(self._unread.popleft())
        for _ in range(len(self._reads)):
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
        pools = (self._long, self._writes, self._slow, self._streams)
        for pool in pools:
            pool.shutdown(timeout=max(0.0, ends - time.monotonic()))
        return not any(pool.threads for pool in pools)

    def _assign(self, channel: HTTPChannel) -> None:
        request = channel.requests[0]
        if request.error:
            self._reads.append(channel)  # refusing it asks nothing of the application
            return
        path = "/" + request.path.lstrip("/")  # as waitress will hand it to the application
        if request.command not in READS:
            (self._slow if (request.command, path) in SLOW else self._writes).add_task(channel)
        elif is_stream(path):
            self._streams.add_task(channel)
        elif LONG.fullmatch(path):
            self._long.add_task(channel)
        else:
            self._reads.append(channel)


def is_stream(path: str) -> bool:
    """Whether a GET of this path is answered for as long as the client listens."""
    return path.endswith("/events")


def _threads(number: int) -> ThreadedTaskDispatcher:
    pool = ThreadedTaskDispatcher()
    pool.set_thread_count(number)
    return pool
