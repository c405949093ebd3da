"""A thread for work that is done after the answer, so that nobody waits for it."""

import logging
import queue
import threading
import time
from collections.abc import Callable

log = logging.getLogger("workout.error")

Work = Callable[[], None]

LEAVE_S = 2.0
"""How long `close` waits for the work that is left, in seconds."""
CALM_S = 60.0
"""The shortest pause of `every` after the work has failed, in seconds."""


class Background:
    """Does one piece of work after another, in the order of their arrival. The first one starts the thread."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()
        self._regular: tuple[float, Work] | None = None
        self._due = float("inf")

    def soon(self, work: Work) -> None:
        """Queue the work for the thread, and return at once. What the work raises is logged."""
        self._queue.put(work)
        self._start()

    def every(self, seconds: float, work: Work) -> None:
        """Let the thread do the work again and again, each time after a pause of `seconds`. Call this only once."""
        self._regular, self._due = (seconds, work), time.monotonic() + seconds
        self._start()

    def close(self) -> None:
        """End the thread when the work that is left is done, or after LEAVE_S seconds. Add no work after this."""
        if self._thread is not None:
            self._regular = None
            self._queue.put(None)
            self._thread.join(LEAVE_S)

    def _start(self) -> None:
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="background", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            pause = None if self._regular is None else max(0.0, self._due - time.monotonic())
            try:
                work = self._queue.get(timeout=pause)
            except queue.Empty:
                self._do_regular()
                continue
            if work is None:
                return
            _do(work)

    def _do_regular(self) -> None:
        if self._regular is not None:
            seconds, work = self._regular
            worked = _do(work)
            self._due = time.monotonic() + (seconds if worked else max(seconds, CALM_S))


def _do(work: Work) -> bool:
    """Do the work, and log what it raises. Returns whether it raised nothing."""
    try:
        work()
    except Exception:
        log.exception("background work failed")
        return False
    return True
