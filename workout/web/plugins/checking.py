"""Checks, when the program starts, that each route can supply the arguments that its functions take."""

import re
from collections.abc import Iterable

from workout.web.contract.promise import Handler, needs_login, parameters, takes_database
from workout.web.contract.routes import Route, takes_key
from workout.web.contract.tags import reader_of
from workout.web.plugins.arguments import Arguments


class BrokenRoute(Exception):
    """A route's handler, `slow_work` or `afterwards` takes an argument that the route cannot supply; or its handler does not take
    `db`, although the route accepts an Idempotency-Key. The text names the route and the argument.
    """


def check(routes: Iterable[Route]) -> None:
    """Raise BrokenRoute for the first route that could not be served."""
    table = list(routes)
    readers = {route.rule: route.handler for route in table if route.method == "GET"}
    for route in table:
        own = {"query", "body", *re.findall(r"{(\w+)}", route.path)} | ({"user"} if needs_login(route.handler) else set())
        anywhere = own | {"db"} | Arguments.SUPPLIES.keys()
        if work := route.promise.slow_work:
            _compare(route, "its slow work", work, anywhere)
            own.add("outcome")
        if work := route.promise.afterwards:
            _compare(route, "its work afterwards", work, (own - {"outcome"}) | Arguments.SUPPLIES.keys())
        _compare(route, "its handler", route.handler, anywhere | own)
        if takes_database(route.handler):
            own.add("db")
        elif takes_key(route.method, route.path, route.handler):
            raise BrokenRoute(f"{_name(route)}: its handler must take `db`: an Idempotency-Key is kept in its transaction.")
        if reader := reader_of(route.method, route.rule, readers):
            _compare(route, "the reader that If-Match calls", reader, own | Arguments.SUPPLIES.keys())


def _compare(route: Route, what: str, function: Handler, known: Iterable[str]) -> None:
    if unknown := sorted(parameters(function) - set(known)):
        raise BrokenRoute(
            f"{_name(route)}: {what}, {function.__name__}, takes `{unknown[0]}`; it can be given {', '.join(sorted(known))}."
        )


def _name(route: Route) -> str:
    return f"{route.method} {route.path}"
