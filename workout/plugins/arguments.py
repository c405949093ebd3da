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
                given["client"] = Client(request.environ.get("REMOTE_ADDR", ""), header("User-Agent"))
            return function(**{name: value for name, value in given.items() if name in wanted})

        return supplied
