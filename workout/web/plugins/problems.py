"""Turns exceptions into problem documents. An unexpected one is logged; the client does not learn its cause."""

import logging
from typing import Any

from bottle import HTTPResponse, Route, request

from workout.db import OutOfOrder, Unsettled, Unwritable
from workout.errors import NoRoom, Unavailable, WorkoutError
from workout.web.contract.problems import HIDDEN, from_error, problem
from workout.web.contract.promise import Handler

UNSETTLED = (
    "The database was lost while it kept what you sent, so it may be there or not. Look first, or send it again "
    "with the same Idempotency-Key if it had one."
)

log = logging.getLogger("workout.error")


class Problems:
    name = "problems"
    api = 2

    def apply(self, callback: Handler, route: Route) -> Handler:
        def caught(**given: Any) -> Any:
            try:
                return callback(**given)
            except HTTPResponse:
                raise
            except WorkoutError as error:
                return from_error(error)
            except OutOfOrder as error:
                log_exception("database")
                if isinstance(error, Unsettled):
                    return from_error(Unavailable(UNSETTLED))
                cannot_write = isinstance(error, Unwritable) and route.method != "GET"
                refusal = Unavailable("The database does not answer; nothing was changed. Try again.")
                return from_error(NoRoom() if cannot_write else refusal)
            except Exception:
                return unforeseen()

        return caught


def unforeseen() -> HTTPResponse:
    """Log the current exception, and answer 500 without any details."""
    log_exception("unforeseen")
    return problem(500, HIDDEN)


def log_exception(event: str) -> None:
    log.exception(event, extra={"request_id": request.environ.get("workout.request_id")})
