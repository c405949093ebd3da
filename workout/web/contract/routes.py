"""A table of routes, filled by decorators. `web/routes/` declares them, the application serves them, the documentation lists
them.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from workout.accounts import Scope
from workout.web.contract.promise import Handler, Promise, needs_login

API = "/api/v1"
MCP = f"{API}/mcp"
IDEMPOTENCY_KEY = "Idempotency-Key"
IDEMPOTENCY_KEY_LENGTH = 255

CODE = "[A-Za-z0-9_-]{22}"
"""A parameter `code` of a path: 128 random bits in base64url."""

KINDS = {"file": "file", "code": "code", "word": "word", "version": "hash"}
"""For each path parameter other than an id: its name, and the filter in `web/router.py` that its value has to match."""


class Route(NamedTuple):
    method: str
    path: str
    """In OpenAPI's notation: `/api/v1/plans/{id}`."""
    handler: Handler
    promise: Promise
    tag: str

    @property
    def parameters(self) -> list[str]:
        """The names of the parameters in the path."""
        return re.findall(r"{(\w+)}", self.path)

    @property
    def rule(self) -> str:
        """The path in Bottle's notation: `/api/v1/plans/<id:id>`. KINDS says which parameters are no ids."""
        return _rule(self.path)


@cache
def _rule(path: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: f"<{found[1]}:{KINDS.get(found[1], 'id')}>", path)


class Routes:
    """The routes of one noun. `tag` is their heading in the documentation; the keyword arguments are Promise's fields."""

    def __init__(self, tag: str, prefix: str = API) -> None:
        self._tag = tag
        self._prefix = prefix
        self._routes: list[Route] = []

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def get(self, path: str, **promise: Any) -> Callable[[Handler], Handler]:
        return self._add("GET", path, Promise(**promise))

    def post(self, path: str, **promise: Any) -> Callable[[Handler], Handler]:
        return self._add("POST", path, Promise(**promise))

    def put(self, path: str, **promise: Any) -> Callable[[Handler], Handler]:
        return self._add("PUT", path, Promise(**promise))

    def patch(self, path: str, **promise: Any) -> Callable[[Handler], Handler]:
        return self._add("PATCH", path, Promise(**promise))

    def delete(self, path: str, **promise: Any) -> Callable[[Handler], Handler]:
        return self._add("DELETE", path, Promise(**promise))

    def _add(self, method: str, path: str, promise: Promise) -> Callable[[Handler], Handler]:
        def add(handler: Handler) -> Handler:
            self._routes.append(Route(method, self._prefix + path, handler, promise, self._tag))
            return handler

        return add


def takes_key(method: str, path: str, handler: Handler) -> bool:
    """Whether a route accepts an Idempotency-Key. Every POST by a logged-in user does, except those under /auth, and except MCP,
    which passes the key on to the route of the tool that an agent calls.
    """
    return method == "POST" and needs_login(handler) and path != MCP and not path.startswith(f"{API}/auth/")


def needed_scope(method: str, path: str) -> Scope:
    """The scope that a token needs for this route. The account, its devices, tokens and password need "account", which no
    personal token has. MCP itself needs "read"; the tools that an agent calls there need the scopes of their own routes.
    """
    if path == f"{API}/me" or path.startswith((f"{API}/me/", f"{API}/auth/")):
        return "account"
    return "read" if method == "GET" or path == MCP else "write"
