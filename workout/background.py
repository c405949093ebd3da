"""A thread for what nobody waits for: it is done after the answer."""

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger("workout.error")

Work = Callable[[], None]


class Background:
    """Does one piece of work after the other, in the order in which they came. The thread starts with the first."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def soon(self, work: Work) -> None:
        """Have it done. What it raises is logged."""
        self._queue.put(work)
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="background", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Do what is left, then end. Nothing may be added any more."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            try:
                work()
            except Exception:
                log.exception("background work failed")
