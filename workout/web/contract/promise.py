"""What each route promises. The plugins act on it, and the OpenAPI document is built from it."""

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
    """The schema of the query parameters, each a property; None where it takes no parameters."""
    returns: Mapping[int, str | None] = field(default_factory=dict)
    """Status to the schema of its body; None for an empty body."""
    fails: Mapping[int, str] = field(default_factory=dict)
    """Further error statuses, beyond those that every such route has, and when they come."""
    slow_work: Handler | None = None
    """A function that is called before the transaction begins, because it is slow; the handler gets its result as `outcome`."""
    long: bool = False
    """A GET of what grows with the years that someone has trained: a thread reads it, so that nobody else waits for it."""
    secret: bool = False
    """The answer has a secret in it, so nothing may store it."""
    media_type: str = "application/json"
    """What the successful answer is."""
    hidden: bool = False
    """It is left out of the OpenAPI document, because it is a page and not a part of the API."""


def login_required(handler: Handler) -> Handler:
    """Have the handler called only for a valid access token, with the `user` that it names.

    The login plugin (`web/plugins/login.py`) does the check, before the body is read and a transaction begins. A decorator that
    checked would do it after both.
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
    """What a handler returns when it needs a status other than 200, or headers."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = MappingProxyType({})
