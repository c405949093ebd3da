"""Lets the server do a write in three steps, so that the writes that wait at the same time can share a transaction.

    look      what needs no turn to write: who is asking, and is the body valid?
    change    the handler, in its turn
    answer    once the change is on the disk: JSON, headers, a line in the log

A server that does not know these steps calls the application once, which then does all three in that call.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from bottle import request, response

CHANGE = "workout.change"
"""The key of the environment under which a request that is done in steps has its Change."""


class Paused(BaseException):
    """Raised to leave the application between two steps. It is no error, so no plugin may catch it."""


class Change:
    """A request that is done in steps. The server puts it into the request's environment."""

    is_new = True

    def __init__(self) -> None:
        self._environ: dict[str, Any] = {}
        self._work: Callable[[], Any] | None = None
        self._outcome: Callable[[], Any] | None = None

    @property
    def waits(self) -> bool:
        """Whether the request needs a turn to write. False if it was refused at the first look, or writes nothing."""
        return self._work is not None

    def look(self, app: Callable[..., Any], environ: dict[str, Any]) -> None:
        """Do the first step: call the application until it leaves with Paused. (Without a route it does not; then the
        last step alone answers.)
        """
        self.is_new, self._environ = False, environ
        path = environ["PATH_INFO"]
        with suppress(Paused):
            app(environ, lambda *_: None)
        environ["PATH_INFO"] = path  # Bottle decodes it each time

    def make(self) -> None:
        """Do the second step."""
        assert self._work
        request.bind(self._environ)  # Bottle keeps one request and one response for each thread: here, those of this change
        response.bind()
        self._try(self._work)

    def fail(self, error: Exception) -> None:
        """Let the last step answer with this error. Call this when the change, or the transaction that it shares, has failed."""
        trace = error.__traceback__

        def outcome() -> Any:
            raise error.with_traceback(trace)  # several changes may fail with the same error

        self._outcome = outcome

    def go_on(self, rest: Callable[[], Any]) -> Any:
        """Do what the application does in a step. `rest` does all that comes before the answer.

        In the first step, this does `rest`, keeps its result or error, and leaves the application. In the last step, it returns
        the result of the change, or raises its error.
        """
        if self._outcome:
            return self._outcome()
        self._try(rest)
        raise Paused

    def wait(self, work: Callable[[], Any]) -> NoReturn:
        """End the first step, because the rest needs a turn to write. `work`: does the second step."""
        self._work = work
        raise Paused

    def _try(self, part: Callable[[], Any]) -> None:
        try:
            result = part()
        except Exception as error:
            self.fail(error)
        else:
            self._outcome = lambda: result
