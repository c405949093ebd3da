"""Innermost: each handler is given the arguments that it names, and no others."""

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from bottle import Route, request

from workout.db import Database
from workout.exercises import Catalogue
from workout.security import Security
from workout.web.contract.promise import Handler
from workout.web.plugins.headers import header
from workout.web.streams import Streams


class Client(NamedTuple):
    """Where a request came from, and what the client calls itself."""

    address: str
    user_agent: str | None

    def identify(self, user_id: int | None) -> None:
        """Have the request's line in the log name the account, as it does by itself for those who are logged in."""
        request.environ["workout.user_id"] = user_id


class Arguments:
    name = "arguments"
    api = 2

    def __init__(self, database: Database, security: Security, streams: Streams) -> None:
        catalogue = Catalogue()
        self._supplies: dict[str, Callable[[], Any]] = {
            "security": lambda: security,
            "database": lambda: database,
            "streams": lambda: streams,
            "catalogue": lambda: catalogue,
            "client": lambda: Client(request.environ.get("REMOTE_ADDR", ""), _user_agent()),
            "is_gone": lambda: request.environ.get("waitress.client_disconnected", lambda: False),
            "last_event_id": lambda: header("Last-Event-ID"),
        }

    def apply(self, callback: Handler, route: Route) -> Handler:
        return self.supply(callback)

    def supply(self, function: Handler) -> Handler:
        """The function, to be called with all there is: it gets what its parameters name.

        Beyond what the plugins have added these are the names in `_supplies`.
        """
        wanted = set(inspect.signature(function).parameters)
        supplies = {name: supply for name, supply in self._supplies.items() if name in wanted}

        def supplied(**given: Any) -> Any:
            found = {name: value for name, value in given.items() if name in wanted}
            return function(**found, **{name: supply() for name, supply in supplies.items()})

        return supplied


def _user_agent() -> str | None:
    """As UTF-8 where it is that; the standard knows ASCII alone."""
    value = header("User-Agent")
    try:
        return value.encode("latin1").decode() if value else None
    except UnicodeDecodeError:
        return value
