"""A table of routes, filled by decorators: what `web/routes/` declares, the application serves and the documentation lists."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from workout.accounts import Scope
from workout.web.contract.promise import Handler, Promise, needs_login

API = "/api/v1"
IDEMPOTENCY_KEY = "Idempotency-Key"
IDEMPOTENCY_KEY_LENGTH = 255


class Route(NamedTuple):
    method: str
    path: str
    """As OpenAPI writes it: `/api/v1/plans/{id}`."""
    handler: Handler
    promise: Promise
    tag: str

    @property
    def rule(self) -> str:
        """The path as Bottle writes it; an id is a number, a file a name."""
        return re.sub(r"\{(\w+)\}", lambda found: f"<{found[1]}:{'file' if found[1] == 'file' else 'id'}>", self.path)


class Routes:
    """The routes of one noun. `tag` is their heading in the documentation; the keywords are Promise's fields."""

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
    """Whether a route heeds an Idempotency-Key: every POST of a logged-in user outside /auth."""
    return method == "POST" and needs_login(handler) and not path.startswith(f"{API}/auth/")


def needed_scope(method: str, path: str) -> Scope:
    """What someone has to be allowed for this route. The account, its devices, tokens and password are for devices alone."""
    if path == f"{API}/me" or path.startswith((f"{API}/me/", f"{API}/auth/")):
        return "account"
    return "read" if method == "GET" else "write"
