"""A thread for work that is done after the answer, so that nobody waits for it."""

import logging
import queue
import threading
from collections.abc import Callable

log = logging.getLogger("workout.error")

Work = Callable[[], None]


class Background:
    """Does pieces of work one after the other, in the order in which they arrive. The first piece starts the thread."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Work | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def soon(self, work: Work) -> None:
        """Put the work into the queue. Errors that it raises are logged."""
        self._queue.put(work)
        with self._starting:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="background", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Do the work that is left, then end. Nothing may be added after this."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            try:
                work()
            except Exception:
                log.exception("background work failed")
