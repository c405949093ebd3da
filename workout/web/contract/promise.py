"""What each route says of itself, once: the plugins act on it, and the OpenAPI document is built from it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple

Handler = Callable[..., Any]


@dataclass(frozen=True)
class Promise:
    """The contract of one route. Schemas are named as in `web/contract/schemas/`."""

    body: str | None = None
    """The schema of the JSON body; None where the route takes none."""
    body_required: bool = True
    """False where an absent body means an empty object."""
    query: str | None = None
    """The schema of the query parameters, each a property; None where there are none."""
    returns: Mapping[int, str | None] = field(default_factory=dict)
    """Status to the schema of its body; None for an empty body."""
    fails: Mapping[int, str] = field(default_factory=dict)
    """Statuses beyond those that follow from the rest, and when they come."""
    slow_work: Handler | None = None
    """A function that is called before the transaction begins, because it is slow; the handler gets its result as `outcome`."""
    long: bool = False
    """A GET of what grows with the years that someone has trained: a thread reads it, so that nobody else waits for it."""
    secret: bool = False
    """The answer carries a secret, so nothing may store it."""
    media_type: str = "application/json"
    """What the successful answer is."""
    hidden: bool = False
    """Left out of the OpenAPI document: a page, not a part of the API."""


def login_required(handler: Handler) -> Handler:
    """The handler is only called for a valid access token, and is given its `user`.

    The check itself is the login plugin's (`web/plugins/login.py`): it has to come before the body is read and before a
    transaction is begun, and a decorator would come after both.
    """
    handler.login_required = True  # type: ignore[attr-defined]
    return handler


def needs_login(handler: Handler) -> bool:
    return getattr(handler, "login_required", False)


@cache
def parameters(function: Handler) -> frozenset[str]:
    """The names of the arguments that a function has to be given."""
    return frozenset(one.name for one in inspect.signature(function).parameters.values() if one.default is one.empty)


def takes_database(handler: Handler) -> bool:
    """Whether it asks for `db`, the connection that its transaction is on."""
    return "db" in parameters(handler)


class Answer(NamedTuple):
    """What a handler gives back when a plain dict with status 200 does not say it all."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = MappingProxyType({})
