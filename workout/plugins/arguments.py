"""Innermost: each handler is given the arguments that it names, and no others."""

import inspect
from dataclasses import dataclass
from typing import Any

from bottle import Route, request

from workout.contract.promise import Handler
from workout.plugins.headers import header
from workout.security import Security


@dataclass(frozen=True)
class Client:
    """Where a request came from, and what the client calls itself."""

    address: str
    user_agent: str | None


class Arguments:
    name = "arguments"
    api = 2

    def __init__(self, security: Security) -> None:
        self._security = security

    def apply(self, callback: Handler, route: Route) -> Handler:
        return self.supply(callback)

    def supply(self, function: Handler) -> Handler:
        """The function, to be called with all there is: it gets what its parameters name.

        Beyond what the plugins have added these are `security` and `client`.
        """
        wanted = set(inspect.signature(function).parameters)

        def supplied(**given: Any) -> Any:
            if "security" in wanted:
                given["security"] = self._security
            if "client" in wanted:
                given["client"] = Client(request.environ.get("REMOTE_ADDR", ""), _user_agent())
            return function(**{name: value for name, value in given.items() if name in wanted})

        return supplied


def _user_agent() -> str | None:
    """As UTF-8 where it is that; the standard knows ASCII alone."""
    value = header("User-Agent")
    try:
        return value.encode("latin1").decode() if value else None
    except UnicodeDecodeError:
        return value
