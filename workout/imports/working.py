"""Who does the work of imports that are being written or undone: a thread that takes slices, in whichever process.

Two that work at the same import take turns, as each slice is a transaction of its owner's that sees what is left. So nothing has
to be agreed on, and nothing is lost when a process dies: the next one that looks goes on.
"""

import logging
import threading
import time
from collections.abc import Iterator

from workout.db import Connection, Database, OutOfOrder
from workout.imports import applying, undoing

LOOK_EVERY_S = 15.0
"""How often to look for work that nobody has told of: it was left by a process that died."""
PAUSE_S = 0.01
"""At the least, between two slices; as long as the slice took, so that those who wait to write have their turn, also where the
machine is busy.
"""

log = logging.getLogger("workout.imports")


def undo_now(database: Database, user_id: int, import_id: int) -> None:
    """Undo an import of the user that is to be undone, to its end."""
    after, is_over = "", False
    while not is_over:
        began = time.monotonic()
        with database.writing(user_id) as db:
            after, is_over = undoing.step(db, import_id, after)
        if not is_over:
            time.sleep(pause_after(began))


def write_now(database: Database, user_id: int, import_id: int) -> Iterator[int]:
    """Write an import of the user that is being applied, to its end. Yields after each slice how much is done."""
    while piece := applying.next_slice(database.connection(), import_id):
        with database.writing(user_id) as db:
            done = applying.write(db, piece)
        yield done
    with database.writing(user_id) as db:
        applying.finish(db, import_id)


def work_off(database: Database, stopping: threading.Event) -> None:
    """Do what is to be done of all imports, a slice of each in turn, until nothing is left or the event is set."""
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
    """How many seconds to leave the database to others after a slice that began then."""
    return max(PAUSE_S, time.monotonic() - began)


def _work(database: Database, user_id: int, import_id: int, seen: dict[int, str]) -> None:
    """One slice of an import."""
    if piece := applying.next_slice(database.connection(), import_id):
        with database.writing(user_id) as db:
            applying.write(db, piece)
        return
    with database.writing(user_id) as db:
        applying.finish(db, import_id)
        seen[import_id], _ = undoing.step(db, import_id, seen.get(import_id, ""))


def _waiting(db: Connection) -> list[tuple[int, int]]:
    """The imports that are not done, each as its owner's id and its own."""
    return [(row["user_id"], row["id"]) for row in db.execute("SELECT id, user_id FROM import WHERE working = 1 ORDER BY id")]


class Importer:
    """The thread of one process. It begins when there is something to do, or when the server says so."""

    def __init__(self, database: Database, stopping: threading.Event) -> None:
        """It ends when `stopping` is set."""
        self._database = database
        self._stopping = stopping
        self._told = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Tell it that there is something to do, also before that is committed: it waits for its turn to write."""
        with self._lock:
            self._told.set()
            if self._thread is None and not self._stopping.is_set():
                self._thread = threading.Thread(target=self._run, name="imports", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """End it, after the slice that is under way."""
        self._stopping.set()
        self._told.set()
        with self._lock:
            if self._thread is not None:
                self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            if self._told.wait(LOOK_EVERY_S):
                self._told.clear()
                self._database.await_writes()  # whoever has woken it has then committed
            try:
                work_off(self._database, self._stopping)
            except OutOfOrder:
                log.exception("imports wait")
                self._stopping.wait(LOOK_EVERY_S)
