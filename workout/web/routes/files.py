"""How the pages and the files that they load are answered."""

from collections.abc import Callable, Collection
from functools import cache

from workout.errors import NotFound
from workout.web.contract.promise import Answer

TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
}


def answering(names: Collection[str], read: Callable[[str], bytes], *, images: str) -> Callable[[str], Answer]:
    """A function that returns a file by its name. It raises NotFound for a name that is not in `names`.

    `images`: from where a page may load images, as in its Content-Security-Policy; everything else comes from this server.
    """
    policy = (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src {images}; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )

    @cache
    def answer(name: str) -> Answer:
        if name not in names:
            raise NotFound("such file")
        return Answer(200, read(name), {"Content-Type": TYPES[name.rpartition(".")[2]], "Content-Security-Policy": policy})

    return answer
