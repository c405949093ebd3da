"""Counts what the server does, in memory that its processes share, and writes the counts in Prometheus' text format.

Prometheus' own client is not used: for several processes it needs a folder with a file for each, which somebody has to clear, and
it takes longer to import than the rest of a worker. Here each process has its own row of numbers, so none waits for another. When
a worker dies, the worker that takes its number continues its row.
"""

import mmap
import threading
import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import accumulate

MOST_PROCESSES = 200  # the parent, 99 workers (the most that can be set), and 100 that may still be ending: see server/workers.py
MOST_ROUTES = 250
STATUSES = (200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 429, 431, 500, 503, 507)
BUCKETS_S = (0.005, 0.025, 0.1, 0.5, 2.5)
"""Upper bounds of the histogram's buckets, in seconds. `_table` counts each answer only in the smallest bucket that fits."""

WAITS, WAIT_SECONDS, HASHES, HASH_SECONDS, STREAMS = range(5)
OWN = {
    WAITS: ("workout_write_waits_total", "counter", "Write transactions that had their turn."),
    WAIT_SECONDS: ("workout_write_wait_seconds_total", "counter", "How long they have waited for it."),
    HASHES: ("workout_password_hashes_total", "counter", "Passwords that were hashed."),
    HASH_SECONDS: ("workout_password_hash_seconds_total", "counter", "How long that took."),
    STREAMS: ("workout_streams", "gauge", "Live streams that are open."),
}
_A_ROUTE = len(STATUSES) + 1 + len(BUCKETS_S) + 1  # columns of a route; 1 is for other statuses, 1 for the sum of durations
_COLUMNS = len(OWN) + MOST_ROUTES * _A_ROUTE

_table = memoryview(mmap.mmap(-1, (1 + MOST_PROCESSES * _COLUMNS) * 8)).cast("d")
_lock = threading.Lock()
_row = 1  # the number before the first row says how many rows are in use; the other rows take no memory
_table[0] = 1


def be_worker(number: int) -> None:
    """Count in this worker's row from now on. Call it in a process that was just forked. The former worker of that number has
    died, so its count of open streams is set to zero.
    """
    global _row, _lock
    _row, _lock = 1 + (number + 1) * _COLUMNS, threading.Lock()
    _table[0] = max(_table[0], number + 2)
    _table[_row + STREAMS] = 0.0


def add(column: int, value: float = 1.0) -> None:
    with _lock:
        _table[_row + column] += value


@contextmanager
def timed(column: int) -> Iterator[None]:
    """Count the block in this column, and add its duration in seconds to the next column."""
    began = time.perf_counter()
    try:
        yield
    finally:
        add(column)
        add(column + 1, time.perf_counter() - began)


def count_request(route: int, status: int, seconds: float) -> None:
    """Count an answer. `route`: the index of its route in the list that `exposition` gets. `seconds`: how long it took."""
    start = _row + len(OWN) + route * _A_ROUTE
    place = STATUSES.index(status) if status in STATUSES else len(STATUSES)
    with _lock:
        _table[start + place] += 1
        _table[start + _A_ROUTE - 1] += seconds
        if seconds <= BUCKETS_S[-1]:
            _table[start + len(STATUSES) + 1 + bisect_left(BUCKETS_S, seconds)] += 1


def _sum(column: int) -> float:
    return sum(_table[1 + column : 1 + int(_table[0]) * _COLUMNS : _COLUMNS])


def exposition(routes: Iterable[tuple[str, str]], log_bytes: int) -> str:
    """All metrics as text. `routes`: the method and path of each route; its index is the number that `count_request` is given.
    `log_bytes`: the size of the database's write-ahead log.
    """
    lines = []
    for column, (name, kind, text) in OWN.items():
        lines += [f"# HELP {name} {text}", f"# TYPE {name} {kind}", f"{name} {_sum(column):.10g}"]
    name = "workout_wal_bytes"
    lines += [f"# HELP {name} Size of the write-ahead log.", f"# TYPE {name} gauge", f"{name} {log_bytes}"]
    counts = ["# HELP workout_requests_total Requests answered.", "# TYPE workout_requests_total counter"]
    durations = ["# HELP workout_request_seconds How long answers took.", "# TYPE workout_request_seconds histogram"]
    for number, (method, path) in enumerate(routes):
        start = len(OWN) + number * _A_ROUTE
        label = f'method="{method}",route="{path}"'
        by_status = [_sum(start + place) for place in range(len(STATUSES) + 1)]
        if not sum(by_status):
            continue
        for status, count in zip((*map(str, STATUSES), "other"), by_status, strict=True):
            counts += [f'workout_requests_total{{{label},status="{status}"}} {count:.10g}'] if count else []
        buckets = accumulate(_sum(start + len(STATUSES) + 1 + place) for place in range(len(BUCKETS_S)))
        for most, count in zip(BUCKETS_S, buckets, strict=True):
            durations.append(f'workout_request_seconds_bucket{{{label},le="{most}"}} {count:.10g}')
        durations.append(f'workout_request_seconds_bucket{{{label},le="+Inf"}} {sum(by_status):.10g}')
        durations.append(f"workout_request_seconds_sum{{{label}}} {_sum(start + _A_ROUTE - 1):.10g}")
        durations.append(f"workout_request_seconds_count{{{label}}} {sum(by_status):.10g}")
    return "\n".join([*lines, *counts, *durations, ""])
