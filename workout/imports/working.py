"""The thread that writes and undoes imports, slice by slice. Every process has one.

The threads of two processes may work at the same import: each slice is written in a transaction of the import's owner, so one of
them waits for the other, and then sees what is left. So the processes need not agree on anything. When one dies, the next one
that looks for work goes on.
"""

import logging
import threading
import time
from collections.abc import Iterator

from workout.db import Connection, Database, OutOfOrder
from workout.imports import applying, undoing

LOOK_EVERY_S = 15.0
"""Seconds. How often to look for work without being told of any: a process that died may have left some."""
PAUSE_S = 0.01
"""Seconds. A pause between two slices lasts as long as the slice took, but no less than this: so others who wait to write have
their turn, even if the machine is busy.
"""

log = logging.getLogger("workout.imports")


def undo_now(database: Database, user_id: int, import_id: int) -> None:
    """Undo the user's import to its end, once `undoing.undo` has marked it."""
    after, is_over = "", False
    while not is_over:
        began = time.monotonic()
        with database.writing(user_id) as db:
            after, is_over = undoing.step(db, import_id, after)
        if not is_over:
            time.sleep(pause_after(began))


def write_now(database: Database, user_id: int, import_id: int) -> Iterator[int]:
    """Write an import to its end, once `applying.apply` has marked it. After each slice, yields how many items are done."""
    while piece := applying.next_slice(database.connection(), import_id):
        with database.writing(user_id) as db:
            done = applying.write(db, piece)
        yield done
    with database.writing(user_id) as db:
        applying.finish(db, import_id)


def work_off(database: Database, stopping: threading.Event) -> None:
    """Write or undo all imports that wait for it, a slice of each in turn, until nothing is left or the event is set. Raises
    OutOfOrder.
    """
    seen: dict[int, str] = {}
    while not stopping.is_set() and (waiting := _waiting(database.connection())):
        for user_id, import_id in waiting:
            began = time.monotonic()
            try:
                _work(database, user_id, import_id, seen)
            except OutOfOrder:
                raise
            except Exception:
                log.exception("import failed", extra={"import": import_id})
                with database.writing(user_id) as db:
                    applying.fail(db, import_id)
            if stopping.wait(pause_after(began)):
                return


def pause_after(began: float) -> float:
    """How many seconds to leave the database to others after a slice. `began`: when the slice began, by the monotonic clock."""
    return max(PAUSE_S, time.monotonic() - began)


def _work(database: Database, user_id: int, import_id: int, seen: dict[int, str]) -> None:
    """Write or undo one slice of an import. `seen`: for each import that is being undone, the identity of the last item looked
    at.
    """
    if piece := applying.next_slice(database.connection(), import_id):
        with database.writing(user_id) as db:
            applying.write(db, piece)
        return
    with database.writing(user_id) as db:
        applying.finish(db, import_id)
        seen[import_id], _ = undoing.step(db, import_id, seen.get(import_id, ""))


def _waiting(db: Connection) -> list[tuple[int, int]]:
    """`(user_id, import_id)` of each import that is still to be written or undone."""
    return [(row["user_id"], row["id"]) for row in db.execute("SELECT id, user_id FROM import WHERE working = 1 ORDER BY id")]


class Importer:
    """The thread of one process that writes and undoes imports. The first `wake` starts it."""

    def __init__(self, database: Database, stopping: threading.Event) -> None:
        """The thread ends when `stopping` is set."""
        self._database = database
        self._stopping = stopping
        self._told = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Tell the thread that there is work. The caller's transaction may still be open: the thread waits until it is over."""
        with self._lock:
            self._told.set()
            if self._thread is None and not self._stopping.is_set():
                self._thread = threading.Thread(target=self._run, name="imports", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """End the thread, after the slice that is under way."""
        self._stopping.set()
        self._told.set()
        with self._lock:
            if self._thread is not None:
                self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._told.wait(LOOK_EVERY_S):
                self._told.clear()
                self._database.await_writes()  # until the caller of `wake` has committed
            try:
                work_off(self._database, self._stopping)
            except OutOfOrder:
                log.exception("imports wait")
                self._stopping.wait(LOOK_EVERY_S)
