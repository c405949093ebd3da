"""How the pages and the files that they load are answered."""

from workout.web.contract.promise import Answer

TYPES = {
    "css": "text/css; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webmanifest": "application/manifest+json",
}
POLICY = (
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
FOR_EVER = "public, max-age=31536000, immutable"
"""How long what never changes under its address may be kept: a year, which is for ever (RFC 9111, RFC 8246)."""


def answer(name: str, content: bytes, caching: str | None = None) -> Answer:
    """The answer with a file of that name. It may be kept as `caching` says, a Cache-Control; or else is asked for again."""
    headers = {"Content-Type": TYPES[name.rpartition(".")[2]], "Content-Security-Policy": POLICY}
    return Answer(200, content, headers if caching is None else {**headers, "Cache-Control": caching})
