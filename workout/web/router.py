"""Finds the route of a request: with Bottle's router, and wildcards of our own, such as `<id:id>`."""

from functools import cache
from typing import Any

import bottle

from workout.web.contract.routes import CODE


class Router:
    """The object that Bottle asks for the route of a request.

    Bottle's own router finds the route. This class lets it compile the rules only once in a process, when all of them are known.
    Bottle would compile a method's rules again after each new one, which takes twice as long as the rest of making the
    application.
    """

    def __init__(self) -> None:
        self._routes: dict[tuple[str, str], Any] = {}
        """The target of each rule, by the rule's method and text."""

    def add(self, rule: str, method: str, target: Any, name: str | None = None) -> None:
        """Let `match` find `target`, from the next `compile` on. `name`: Bottle gives it, but none of our routes has one."""
        self._routes[method, rule] = target

    def compile(self) -> None:
        """Compile the rules added so far, so that `match` finds them."""
        self._finder = compiled(tuple(self._routes))

    def match(self, environ: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
        """The target for the method and path of a request, and the values of its wildcards. Raises HTTPError 404 or 405.

        A path that is not printable ASCII belongs to no route. Bottle has dropped the bytes that are not UTF-8, after which such
        a path could match a route; so the original path is checked, which is under `bottle.raw_path`.
        """
        path = environ["bottle.raw_path"]
        if not (path.isascii() and path.isprintable()):
            raise bottle.HTTPError(404)
        found, values = self._finder.match(environ)
        return self._routes[found], values


@cache
def compiled(rules: tuple[tuple[str, str], ...]) -> bottle.Router:
    """Bottle's router with these rules, each given as `(method, rule)`. For a request it finds such a pair, and the values of the
    wildcards.
    """
    router = _Late()
    for method, rule in rules:
        router.add(rule, method, (method, rule))
    router.compile()
    return router


class _Late(bottle.Router):  # type: ignore[misc]
    """Bottle's router, changed so that it compiles a method's rules only when all are known.

    So that nothing is compiled earlier, this class overrides `_compile`, which is not part of Bottle's public interface;
    tests/test_router.py makes sure that the same routes are found as by Bottle's own router.
    """

    def __init__(self) -> None:
        """Add our wildcards. In a rule, `<name:id>` matches a number from 1, `<name:code>` a CODE, `<name:word>` small letters
        and underscores, `<name:file>` a name such as `app.js`, and `<name:hash>` a hash in the path of a file whose content never
        changes.
        """
        super().__init__()
        self.add_filter("id", lambda _: (r"[1-9][0-9]{0,14}", int, str))
        self.add_filter("code", lambda _: (CODE, None, None))
        self.add_filter("word", lambda _: ("[a-z_]{1,40}", None, None))
        self.add_filter("file", lambda _: (r"[a-z0-9_-]{1,40}\.[a-z]{2,12}", None, None))
        self.add_filter("hash", lambda _: ("[0-9a-f]{16}", None, None))

    def _compile(self, method: str) -> None:
        """Do nothing yet. Bottle calls this for each new rule."""

    def compile(self) -> None:
        for method in self.dyna_routes:
            super()._compile(method)
