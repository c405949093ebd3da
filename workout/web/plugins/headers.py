"""Request headers as they were sent. Bottle would decode them as UTF-8, and fail on one that is not."""

from bottle import request


def header(name: str) -> str | None:
    """The header's value, each byte as one character; None when it was not sent."""
    value: str | None = request.environ.get(f"HTTP_{name.upper().replace('-', '_')}")
    return value
