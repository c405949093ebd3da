"""The connections of one process. A transaction takes one and puts it back."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg.pq import TransactionStatus

from workout.db.faults import Busy
from workout.db.postgres.links import Link, connect, named

MOST = 16
"""The most connections of one process. PostgreSQL takes 100 from all processes together, unless it is set to more."""

WAIT_S = 5.0
"""Seconds. How long to wait for a connection when all are taken."""


class Pool:
    def __init__(self, address: str) -> None:
        self._address = address
        self.renew()

    def renew(self) -> None:
        """Forget all connections. After a fork they belong to the parent, so the child may not use or close them."""
        self._pid = os.getpid()
        self._idle: list[Link] = []
        self._free = threading.BoundedSemaphore(MOST)
        self._lock = threading.Lock()

    @contextmanager
    def taken(self, first: str) -> Iterator[Link]:
        """A connection on which the statement `first` has been run. If a connection turns out to be lost, the next is tried.

        Raises Busy and BrokenOff, and whatever the statement raises.
        """
        if self._pid != os.getpid():
            self.renew()
        if not self._free.acquire(timeout=WAIT_S):
            raise Busy("all connections to the database are taken")
        link: Link | None = None
        try:
            link = self._begun(first)
            yield link
        finally:
            self._put_back(link)
            self._free.release()

    def close(self) -> None:
        if self._pid == os.getpid():
            while self._idle:
                self._idle.pop().close()

    def _begun(self, first: str) -> Link:
        while True:
            link, fresh = self._next()
            try:
                link.execute(first.encode())
                return link
            except psycopg.Error as error:
                if fresh or not link.closed:
                    self._put_back(link)
                    raise named(error, link) from error

    def _next(self) -> tuple[Link, bool]:
        """A connection, and whether it is new."""
        with self._lock:
            if self._idle:
                return self._idle.pop(), False
        return connect(self._address), True

    def _put_back(self, link: Link | None) -> None:
        if link is None or link.closed:
            return
        if link.info.transaction_status != TransactionStatus.IDLE:
            try:
                link.execute(b"ROLLBACK")
            except psycopg.Error:
                link.close()
                return
        with self._lock:
            self._idle.append(link)
