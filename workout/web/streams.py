"""A session's state as server-sent events: one at once, one at every change from any device, and one when a rest ends.

A stream asks four times a second whether there may be news (see `db.News`), and if so reads the session's revision: two reads by
primary key, one for the session and one for the device. Processes need not talk to each other: a change only has to be committed.
"""

import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from functools import partial

from workout import accounts, clock, metrics
from workout.accounts import User
from workout.db import Database, Row
from workout.errors import NotFound, Unavailable
from workout.sessions import reading, shapes, state, store

LOOK_EVERY_S = 0.25
COMMENT_EVERY_S = 15.0
MOST_OF_ONE = 4  # streams that one person can have open in a process, so that nobody takes them all


class Streams:
    """The streams of this process. Their number is limited, because each holds a thread of the server."""

    def __init__(self, most: int, stopping: threading.Event) -> None:
        """All streams end when `stopping` is set."""
        self._most = most
        self._of = Counter[int]()
        self._lock = threading.Lock()
        self._stopping = stopping

    def open(
        self, database: Database, user: User, session_id: int, last_event_id: str | None, is_gone: Callable[[], bool]
    ) -> "Stream":
        """A stream of an existing session. It ends when its client has gone.

        Raises Unavailable when all streams are taken, or this user has too many.
        """
        with self._lock:
            has_enough = self._of[user.id] >= MOST_OF_ONE
            if has_enough or self._of.total() >= self._most:
                why = f"You follow {MOST_OF_ONE} streams already" if has_enough else "All streams are taken"
                raise Unavailable(f"{why}; poll GET /sessions/{{id}}/current instead, or try again.", retry_after=10)
            self._of[user.id] += 1
        metrics.add(metrics.STREAMS)
        return Stream(database, user, session_id, last_event_id, is_gone, self._stopping, partial(self._close, user.id))

    def _close(self, user_id: int) -> None:
        metrics.add(metrics.STREAMS, -1)
        with self._lock:
            self._of[user_id] -= 1
            self._of += Counter()  # removes people without streams


class Stream:
    """The body of a stream's answer. The server always closes it, which frees the place for another stream."""

    def __init__(
        self,
        database: Database,
        user: User,
        session_id: int,
        last_event_id: str | None,
        is_gone: Callable[[], bool],
        stopping: threading.Event,
        closed: Callable[[], None],
    ) -> None:
        self._database = database
        self._user = user
        self._session_id = session_id
        self._last_event_id = last_event_id
        self._is_gone = is_gone
        self._stopping = stopping
        self._closed: Callable[[], None] | None = closed
        self._session: state.Session | None = None
        self._news = database.news(session_id)
        self._events = self._run()

    def __iter__(self) -> Iterator[bytes]:
        return self._events

    def close(self) -> None:
        self._events.close()
        self._news.close()
        if self._closed:
            self._closed()
            self._closed = None

    def _run(self) -> Generator[bytes, None, None]:
        """The events, as bytes. They end when the client has gone, the session is over or deleted, the device is logged out, or
        the server is told to stop.
        """
        seen, session = None, None
        quiet_since = time.monotonic()
        yield b": hello\n\n"
        while not self._stopping.is_set() and not self._is_gone():
            if self._news.is_due():
                session = self._load()
            if session is None:
                return
            now = clock.now()
            at = state.phase(session, clock.text(now))
            if seen != (session.revision, at):
                known = seen is None and self._last_event_id == str(session.revision) and at == "rest"
                seen = (session.revision, at)
                if not known:
                    yield event(session.revision, shapes.current(session, now))
                    quiet_since = time.monotonic()
            if at == "over":
                return
            if time.monotonic() - quiet_since >= COMMENT_EVERY_S:
                yield b": still here\n\n"
                quiet_since = time.monotonic()
            self._stopping.wait(LOOK_EVERY_S)

    def _load(self) -> state.Session | None:
        """The session; None when it was deleted, or the device or token is no longer valid."""
        try:
            with self._database.reading() as db:
                if accounts.renewed(db, self._user) is None:
                    return None
                revision = reading.revision(db, self._user.id, self._session_id)
                if self._session is None or self._session.revision != revision:
                    session = store.load(db, self._user.id, self._session_id)
                    self._session = store.with_last(db, session, session.pending[:2])
                return self._session
        except NotFound:
            return None


def event(revision: int, current: Row) -> bytes:
    data = json.dumps(current, ensure_ascii=False, separators=(",", ":"))
    return f"event: state\nid: {revision}\ndata: {data}\n\n".encode()
