"""Lets the server do a write in three steps, so that the writes that wait at the same time can share a transaction.

    look      before the turn: who is asking, and is the body valid?
    change    in the turn: the handler
    answer    after the turn, when the change is on the disk: JSON, headers, a line in the log

A turn is the time in which a transaction may write: only one has it, and the others wait. A server that does not know these steps
calls the application once, which then does all three in that call.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any, NoReturn

from bottle import request, response

CHANGE = "workout.change"
"""The key in the WSGI environment under which a request that is done in steps has its Change."""


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
        """Whether the request needs a turn. False if the first step refused it, or if it writes nothing."""
        return self._work is not None

    def look(self, app: Callable[..., Any], environ: dict[str, Any]) -> None:
        """Do the first step: call the application, which raises Paused at the end of the step. (It does not if the path has no
        route; what it answers here is then dropped, and it answers the same in the last step.)
        """
        self.is_new, self._environ = False, environ
        path = environ["PATH_INFO"]
        with suppress(Paused):
            app(environ, lambda *_: None)
        environ["PATH_INFO"] = path  # Bottle has decoded it, and will again in the last step

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
            raise error.with_traceback(trace)  # else each change that raises this error would lengthen its traceback

        self._outcome = outcome

    def go_on(self, rest: Callable[[], Any]) -> Any:
        """The application calls this in the first and in the last step. `rest`: does all that comes before the answer.

        In the first step, this calls `rest`, keeps its result or error, and leaves the application by raising Paused. In the
        last step, it returns the result of the steps before, or raises their error.
        """
        if self._outcome:
            return self._outcome()
        self._try(rest)
        raise Paused

    def wait(self, work: Callable[[], Any]) -> NoReturn:
        """End the first step, because the next needs a turn. `work`: does that second step."""
        self._work = work
        raise Paused

    def _try(self, part: Callable[[], Any]) -> None:
        try:
            result = part()
        except Exception as error:
            self.fail(error)
        else:
            self._outcome = lambda: result
