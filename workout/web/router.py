"""Finds the route of a request: with Bottle's router, and our kinds of wildcard."""

import re
from collections.abc import Iterable

import bottle

from workout.web.contract.routes import CODE


class Router(bottle.Router):  # type: ignore[misc]
    """Bottle's router, changed to compile a method's rules only once, when all of them are known.

    Bottle compiles them again after each new rule, which takes twice as long as the rest of making the application. To prevent
    that, this class overrides `_compile`, which is not part of Bottle's public interface; tests/test_router.py makes sure that
    the same routes are found as by Bottle's own router.
    """

    def __init__(self, files: Iterable[str]) -> None:
        """`files`: the names that match `<name:file>` in a rule.

        `<name:id>` matches a number from 1, `<name:code>` a CODE, `<name:word>` small letters and underscores.
        """
        super().__init__()
        self.add_filter("id", lambda _: (r"[1-9][0-9]{0,14}", int, str))
        self.add_filter("code", lambda _: (CODE, None, None))
        self.add_filter("word", lambda _: ("[a-z_]{1,40}", None, None))
        self.add_filter("file", lambda _: ("|".join(map(re.escape, sorted(files))), None, None))

    def _compile(self, method: str) -> None:
        """Do nothing yet. Bottle calls this for each new rule."""

    def compile(self) -> None:
        """Compile the rules added so far, so that `match` finds them."""
        for method in self.dyna_routes:
            super()._compile(method)
