"""Decides who answers a request: the loop that has received it, or a thread."""

import logging
import re
import time
from collections import deque
from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.task import ThreadedTaskDispatcher

from workout.db import Database
from workout.server.tasks import split
from workout.server.writing import Writes
from workout.web import routes
from workout.web.contract.routes import Route

log = logging.getLogger("workout.server")


class Pool(Enum):
    """Who answers a request."""

    LOOP = auto()
    """No thread: the loop itself answers. A read waits for nobody (except after a crash, while SQLite repairs its log), and to
    pass it to a thread and back costs several times as much as to answer it, because both need the interpreter's lock. But a
    database across a network has a read wait: then there are threads for this pool too.
    """
    LONG = auto()
    """Reads that would hold up the loop."""
    WRITES = auto()
    """Writes, which wait for the disk and for other processes. Those that wait at the same time share a transaction."""
    SLOW = auto()
    """Requests that do slow work before their transaction, such as hashing a password."""
    STREAMS = auto()
    """Live streams: each holds a thread for as long as it lasts."""


THREADS = {Pool.LONG: 2, Pool.SLOW: 64}
"""How many threads each pool has. Most threads of SLOW are idle until a crowd logs in; each then waits for its turn to hash.
STREAMS has as many threads as the settings say, and one more, which refuses further streams. How many read and write beside each
other, the database says.
"""


class Lane(NamedTuple):
    """A row of the table: this pool answers requests with this method and path."""

    method: str
    pattern: re.Pattern[str]
    pool: Pool


def lanes(table: Iterable[Route]) -> list[Lane]:
    """The routes that are exceptions to the rule that the loop answers reads, and the thread of WRITES answers all others."""
    found = []
    for route in table:
        pool = _promised(route)
        if pool != _usual(route.method):
            found.append(Lane(route.method, re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(route.path))), pool))
    return found


def _promised(route: Route) -> Pool:
    if route.promise.media_type == "text/event-stream":
        return Pool.STREAMS
    if route.promise.slow_work or route.promise.afterwards:
        return Pool.SLOW
    return Pool.LONG if route.promise.long else _usual(route.method)


def _usual(method: str) -> Pool:
    return Pool.LOOP if method in ("GET", "HEAD", "OPTIONS") else Pool.WRITES


LANES = lanes(routes.ALL)


def pool_of(request: HTTPRequestParser) -> Pool:
    """The pool that answers the request."""
    if request.error:
        return Pool.LOOP  # the application is not needed to refuse it
    method = "GET" if request.command == "HEAD" else request.command
    _, path = split(request)
    for lane in LANES:
        if lane.method == method and lane.pattern.fullmatch(path):
            return lane.pool
    return _usual(method)


class Dispatcher:
    """Decides which thread answers a connection's next request.

    The next request has to wait until the client has taken the answers before. Otherwise answers would pile up in memory, or a
    thread would have to wait for the client.
    """

    def __init__(self, database: Database, max_streams: int) -> None:
        self._unread: deque[HTTPChannel] = deque()
        """Connections that wait until their clients have taken the earlier answers."""
        self._reads: deque[HTTPChannel] = deque()
        """Connections whose next request the loop will answer."""
        self._writes, self._shares = Writes(database, self._answer), database.most_shared > 1
        numbers = {
            **THREADS, Pool.LOOP: database.readers, Pool.WRITES: database.writers, Pool.STREAMS: max_streams + 1
        }  # fmt: skip
        self._pools = {pool: _threads(number) for pool, number in numbers.items() if number}

    def add_task(self, channel: HTTPChannel) -> None:
        """Have the connection's next request answered as soon as possible. Any thread may call this."""
        (self._unread.append if channel.total_outbufs_len else self._assign)(channel)

    def has_work(self) -> bool:
        """Whether the loop has something to answer now, or to pass to a thread."""
        return bool(self._reads) or any(not channel.total_outbufs_len for channel in list(self._unread))

    def work(self) -> None:
        """Assign the connections whose clients have taken the earlier answers; then answer one read of each connection. Only the
        loop may call this.
        """
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
        """End the threads within `timeout` seconds. Returns whether all of them have ended."""
        ends = time.monotonic() + timeout
        for pool in self._pools.values():
            pool.shutdown(timeout=max(0.0, ends - time.monotonic()))
        return not any(pool.threads for pool in self._pools.values())

    def _answer(self, channels: list[HTTPChannel]) -> None:
        """Have the loop do the last step of writes. Like a read it waits for nobody, and their thread can take its next turn."""
        self._reads.extend(channels)
        if channels:
            channels[0].server.pull_trigger()

    def _assign(self, channel: HTTPChannel) -> None:
        pool = pool_of(channel.requests[0])
        if pool is Pool.WRITES and self._shares:
            self._writes.add(channel)
            self._pools[pool].add_task(self._writes)
        elif pool not in self._pools:
            self._reads.append(channel)
        else:
            self._pools[pool].add_task(channel)


def _threads(number: int) -> ThreadedTaskDispatcher:
    pool = ThreadedTaskDispatcher()
    pool.set_thread_count(number)
    return pool
