"""How the route of a request is found: by Bottle's router, with our kinds of wildcard."""

import re
from collections.abc import Iterable

import bottle


class Router(bottle.Router):  # type: ignore[misc]
    """Bottle's router, which here compiles the rules of a method once, when all of them are known.

    Bottle's own compiles them anew at each rule that is added, which takes twice as long as all the rest of making the
    application. For that its `_compile` is put off, which is not meant to be overridden; tests/test_router.py holds that
    the same routes are found as by Bottle's own.
    """

    def __init__(self, files: Iterable[str]) -> None:
        """`files`: the names that a `<name:file>` in a rule may stand for. An `<name:id>` is a number from 1."""
        super().__init__()
        self.add_filter("id", lambda _: (r"[1-9][0-9]{0,14}", int, str))
        self.add_filter("file", lambda _: ("|".join(map(re.escape, sorted(files))), None, None))

    def _compile(self, method: str) -> None:
        """Called by Bottle at each rule. Does nothing yet."""

    def compile(self) -> None:
        """Make the rules that have been added known to `match`."""
        for method in self.dyna_routes:
            super()._compile(method)
