"""Hears which sessions have changed, whichever server changed them: PostgreSQL sends a NOTIFY once a change is committed.

One connection of the process listens, in a thread that the first stream starts. It may miss a change, so each stream also reads
its session every LOOK_EVERY_S.
"""

import threading
import time
from collections import defaultdict
from contextlib import closing
from itertools import chain

import psycopg

from workout.db.faults import DatabaseError
from workout.db.postgres.links import connect

LOOK_EVERY_S = 3.0
"""Seconds. How often a stream reads its session although no change was heard of."""
HEED_S = 0.5
"""Seconds. The longest time until the thread notices that it is no longer needed."""


class Listener:
    def __init__(self, address: str) -> None:
        self._address = address
        self._lock = threading.Lock()
        self._followers: defaultdict[int, set[Follower]] = defaultdict(set)
        self._thread: threading.Thread | None = None
        self._closed = threading.Event()

    def of(self, session_id: int) -> "Follower":
        follower = Follower(self, session_id)
        with self._lock:
            self._followers[session_id].add(follower)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="news", daemon=True)
                self._thread.start()
        return follower

    def leave(self, follower: "Follower") -> None:
        with self._lock:
            self._followers[follower.session_id].discard(follower)
            if not self._followers[follower.session_id]:
                del self._followers[follower.session_id]

    def close(self) -> None:
        self._closed.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                self._listen()
            except (psycopg.Error, DatabaseError):
                self._closed.wait(1.0)  # meanwhile, streams read their sessions every LOOK_EVERY_S

    def _listen(self) -> None:
        with closing(connect(self._address)) as link:
            link.execute(b"LISTEN session")
            self._tell_all()  # changes may have gone unheard until now
            while not self._closed.is_set():
                for notice in link.notifies(timeout=HEED_S):
                    self._tell(int(notice.payload))

    def _tell_all(self) -> None:
        with self._lock:
            for follower in chain.from_iterable(self._followers.values()):
                follower.told = True

    def _tell(self, session_id: int) -> None:
        with self._lock:
            for follower in self._followers.get(session_id, ()):
                follower.told = True


class Follower:
    """The News of one stream: tells it when its session may have changed."""

    def __init__(self, listener: Listener, session_id: int) -> None:
        self._listener = listener
        self.session_id = session_id
        self.told = True
        self._looked = 0.0

    def is_due(self) -> bool:
        if not self.told and time.monotonic() - self._looked < LOOK_EVERY_S:
            return False
        self.told, self._looked = False, time.monotonic()  # now, so that a change while the session is read makes it due again
        return True

    def close(self) -> None:
        self._listener.leave(self)
