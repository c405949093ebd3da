"""The innermost plugin: gives each handler the arguments that it names, and no others."""

import re
from collections.abc import Callable
from typing import Any, ClassVar, NamedTuple

from bottle import Route, request

from workout.config import Config
from workout.db import Database
from workout.exercises import Catalogue
from workout.imports import Importer
from workout.security import Security
from workout.web.contract.promise import Handler, parameters
from workout.web.mcp import Agent
from workout.web.streams import Streams


class Client(NamedTuple):
    """Where a request came from, and what the client calls itself."""

    address: str
    user_agent: str | None
    host: str
    """The Host header: the name by which the client knows this server."""
    authorization: str

    def identify(self, user_id: int | None) -> None:
        """Name the account in the request's line of the log. (For logged-in users, the login plugin does so.)"""
        request.environ["workout.user_id"] = user_id


class Arguments:
    name = "arguments"
    api = 2

    config: Config
    database: Database
    security: Security
    streams: Streams
    catalogue: Catalogue
    importer: Importer
    agent: Agent

    SUPPLIES: ClassVar[dict[str, Callable[["Arguments"], Any]]] = {
        "config": lambda own: own.config,
        "security": lambda own: own.security,
        "database": lambda own: own.database,
        "streams": lambda own: own.streams,
        "catalogue": lambda own: own.catalogue,
        "prefix": lambda _: request.environ.get("SCRIPT_NAME", ""),
        "importer": lambda own: own.importer,
        "agent": lambda own: own.agent,
        "client": lambda _: _client(),
        "languages": lambda _: _languages(),
        "is_gone": lambda _: request.environ.get("waitress.client_disconnected", lambda: False),
        "last_event_id": lambda _: request.environ.get("HTTP_LAST_EVENT_ID"),
    }
    """For each argument that any handler, `slow_work` or `afterwards` can take: what supplies it. (Other plugins add more.)"""

    def __init__(
        self, config: Config, database: Database, security: Security, streams: Streams, importer: Importer, agent: Agent
    ) -> None:
        self.config = config
        self.database = database
        self.security = security
        self.streams = streams
        self.importer = importer
        self.agent = agent
        self.catalogue = Catalogue()

    def apply(self, callback: Handler, route: Route) -> Handler:
        return self.supply(callback)

    def supply(self, function: Handler) -> Handler:
        """A function that accepts all arguments that the other plugins add. Of these, and of those in SUPPLIES, it passes
        `function` the ones that `function` requires.
        """
        wanted = parameters(function)
        supplies = {name: supply for name, supply in self.SUPPLIES.items() if name in wanted}

        def supplied(**given: Any) -> Any:
            found = {name: value for name, value in given.items() if name in wanted}
            return function(**found, **{name: supply(self) for name, supply in supplies.items()})

        return supplied


def _client() -> Client:
    known = request.environ
    return Client(known.get("REMOTE_ADDR", ""), _user_agent(), known.get("HTTP_HOST", ""), known.get("HTTP_AUTHORIZATION", ""))


def _languages() -> list[str]:
    """The languages that the client asks for, such as `de`, best first, without their regions (RFC 9110 section 12.5.4)."""
    found = []
    for part in request.environ.get("HTTP_ACCEPT_LANGUAGE", "").split(","):
        tag, _, weight = part.partition(";")
        match = re.fullmatch(r"q=(0|1|0?\.[0-9]{1,3})", weight.strip().lower())
        found.append((float(match[1]) if match else 1.0, tag.strip().partition("-")[0].lower()))
    return [tag for weight, tag in sorted(found, key=lambda pair: -pair[0]) if weight]


def _user_agent() -> str | None:
    """The User-Agent header, decoded as UTF-8 where possible; the standard allows only ASCII."""
    value: str | None = request.environ.get("HTTP_USER_AGENT")
    try:
        return value.encode("latin1").decode() if value else None
    except UnicodeDecodeError:
        return value
