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
    """The schema of the JSON body; None if the route takes no body."""
    body_required: bool = True
    """False if an absent body means an empty object."""
    upload: Mapping[str, Any] = field(default_factory=dict)
    """The media types of the file that the route takes as its body, each with an example. The handler gets an Upload. Empty if
    the route takes no file.
    """
    query: str | None = None
    """The schema whose properties are the query parameters; None if the route takes none."""
    returns: Mapping[int, str | None] = field(default_factory=dict)
    """For each status that the handler answers with, the schema of the body; None if the body is empty or the route is hidden."""
    fails: Mapping[int, str] = field(default_factory=dict)
    """Further error statuses, each with what it means. Statuses that follow from the rest of the promise are not listed."""
    slow_work: Handler | None = None
    """A slow function, which is called before the transaction begins. The handler gets its result as `outcome`."""
    afterwards: Handler | None = None
    """A slow function, which is called once the transaction is committed, and before the answer is sent."""
    long: bool = False
    """True for a GET that takes long, or whose work grows with the years of training. A thread answers it, so that nobody else
    waits for it.
    """
    secret: bool = False
    """True if the answer contains a secret, so that it must not be cached."""
    media_type: str = "application/json"
    """The media type of the successful answer."""
    hidden: bool = False
    """True if the OpenAPI document leaves the route out, because it is not a part of the API: a page, for example."""


def login_required(handler: Handler) -> Handler:
    """Mark the handler: it is called only with a valid token, and gets the token's `user`.

    The login plugin (`web/plugins/login.py`) checks the token before the body is read and before a transaction begins. If this
    decorator checked it, that would happen after both.
    """
    handler.login_required = True  # type: ignore[attr-defined]
    return handler


def needs_login(handler: Handler) -> bool:
    return getattr(handler, "login_required", False)


@cache
def parameters(function: Handler) -> frozenset[str]:
    """The names of the arguments that a function requires."""
    return frozenset(one.name for one in inspect.signature(function).parameters.values() if one.default is one.empty)


def takes_database(handler: Handler) -> bool:
    """Whether the handler takes `db`, the connection of its transaction."""
    return "db" in parameters(handler)


class Answer(NamedTuple):
    """What a handler returns when it needs headers, or a status other than 200."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = MappingProxyType({})
