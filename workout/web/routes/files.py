"""Makes the answers with pages, and with the files that pages load."""

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
"""The Cache-Control of a file that never changes under its address: it may be kept for a year (RFC 9111, RFC 8246)."""


def answer(name: str, content: bytes) -> Answer:
    """A page, or another file whose content may change under its address. The browser asks each time whether it has changed."""
    return Answer(200, content, {"Content-Type": _type(name), "Content-Security-Policy": POLICY})


def part(name: str, content: bytes) -> Answer:
    """A file that a page loads, and that never changes under its address. The page's security policy applies to it."""
    return Answer(200, content, {"Content-Type": _type(name), "Cache-Control": FOR_EVER})


def _type(name: str) -> str:
    return TYPES[name.rpartition(".")[2]]
