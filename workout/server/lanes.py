"""Decides which pool of threads answers a request. It looks in a table, which is made from the routes' promises."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from waitress.parser import HTTPRequestParser

from workout.server.tasks import split
from workout.web import routes
from workout.web.contract.routes import Route


class Pool(Enum):
    """Who answers a request."""

    LOOP = auto()
    """Reads. They wait for nobody (except after a crash, while SQLite repairs its log), so the worker's loop itself answers them:
    it and a thread would have to pass the interpreter's lock to and fro, which costs several times as much as the answer. A
    read from a database across a network does wait. With such a database this pool has threads, like the others.
    """
    LONG = auto()
    """Reads that would hold up the loop."""
    WRITES = auto()
    """Writes, which wait for the disk and for other processes. Those that wait at the same time share a transaction."""
    SLOW = auto()
    """Requests that do slow work before their transaction, such as hashing a password."""
    STREAMS = auto()
    """Live streams: each holds a thread for as long as it lasts."""


class Lane(NamedTuple):
    """A row of the table: this pool answers requests with this method and path."""

    method: str
    pattern: re.Pattern[str]
    pool: Pool


def lanes(table: Iterable[Route]) -> list[Lane]:
    """The table's rows for these routes. A read that LOOP answers has no row, nor has any other request that WRITES answers."""
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
