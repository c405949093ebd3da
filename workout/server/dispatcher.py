"""Decides who answers a request: the worker's loop, which has received it, or a thread of a pool."""

import logging
import time
from collections import deque

from waitress.channel import HTTPChannel
from waitress.task import ThreadedTaskDispatcher

from workout.db import Database
from workout.server.lanes import Pool, pool_of
from workout.server.writing import Writes

log = logging.getLogger("workout.server")

THREADS = {Pool.LONG: 2, Pool.SLOW: 64}
"""How many threads a pool has. Most threads of SLOW are idle until a crowd logs in; each then waits for its turn to hash. For the
pools that are not here: STREAMS has as many threads as the settings allow streams, and one more, which refuses further ones; LOOP
and WRITES have as many as `Database.readers` and `Database.writers` say.
"""


class Dispatcher:
    """Decides which thread answers a connection's next request.

    The next request has to wait until the client has taken the earlier answers. Otherwise answers would pile up in memory, or a
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
        """Let the connection's next request be answered as soon as possible (see `_assign`). Any thread may call this."""
        (self._unread.append if channel.total_outbufs_len else self._assign)(channel)

    def has_work(self) -> bool:
        """Whether the loop has something to answer now, or to pass to a thread."""
        return bool(self._reads) or any(not channel.total_outbufs_len for channel in list(self._unread))

    def work(self) -> None:
        """Assign each connection whose client has taken its earlier answers. Then answer one request of each connection that
        waits for the loop: a read, or a write of which only the last step is left. Only the loop may call this.
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
        """Let the loop do the last step of these connections' writes. That step waits for nobody, and meanwhile the thread that
        does the writes can go on with the next ones.
        """
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
