"""Finds the route of a request: with Bottle's router, and our kinds of wildcard."""

import bottle

from workout.web.contract.routes import CODE


class Router(bottle.Router):  # type: ignore[misc]
    """Bottle's router, changed to compile a method's rules only once, when all of them are known.

    Bottle compiles them again after each new rule, which takes twice as long as the rest of making the application. To prevent
    that, this class overrides `_compile`, which is not part of Bottle's public interface; tests/test_router.py makes sure that
    the same routes are found as by Bottle's own router.
    """

    def __init__(self) -> None:
        """In a rule, `<name:id>` matches a number from 1, `<name:code>` a CODE, `<name:word>` small letters and underscores,
        `<name:file>` a name such as `app.js`, and `<name:hash>` the hash in an address of what never changes under it.
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
        """Compile the rules added so far, so that `match` finds them."""
        for method in self.dyna_routes:
            super()._compile(method)
