"""Compressing answers on their way out, where the client asks for it."""

import gzip
import re
from functools import lru_cache
from typing import Any

from workout.web.contract.routes import API

Headers = list[tuple[str, str]]

LEAST = 1024
"""Bytes. A shorter answer is sent as it is: it fits into the packets that an answer takes anyway."""

TEXT = re.compile(r"text/|image/svg\+xml|application/(problem\+)?json")
WANTED = re.compile(r"\s*(gzip|\*)\s*(;\s*q=(?P<weight>[0-9.]+)\s*)?", re.IGNORECASE)
LEVEL = 4
"""The level for answers that are made anew each time. A list of 33 KB takes 0.3 ms and becomes 10 KB; the highest level makes 9
KB in 1 ms.
"""
BEST = 9
"""The level for files: it takes longer, but a compressed file is kept in memory and used again."""


def compress(environ: dict[str, Any], headers: Headers, content: bytes) -> tuple[Headers, bytes]:
    """The headers and the content of an answer. A text is compressed if the client asks for that, and gets `Vary` in any case.
    Other answers stay as they are. Call this only for content of LEAST bytes or more.
    """
    known = dict(headers)
    if not TEXT.match(known.get("Content-Type", "")):
        return headers, content
    varies = ", ".join([*(value for name, value in headers if name == "Vary"), "Accept-Encoding"])
    headers = [*((name, value) for name, value in headers if name != "Vary"), ("Vary", varies)]
    if not is_wanted(environ.get("HTTP_ACCEPT_ENCODING", "")):
        return headers, content
    # A file is the same for everyone, and seldom changes. Metrics do not count as a file, because nobody may keep them.
    is_file = not environ.get("PATH_INFO", "").startswith(API) and "Cache-Control" in known
    content = _pack_once(content) if is_file else gzip.compress(content, LEVEL, mtime=0)
    return _packed(headers, len(content)), content


def is_wanted(accepted: str) -> bool:
    """Whether an Accept-Encoding header asks for gzip (RFC 9110 section 12.5.3)."""
    for one in accepted.split(","):
        found = WANTED.fullmatch(one)
        if found and (found["weight"] is None or found["weight"].strip("0.")):
            return True
    return False


@lru_cache(100)
def _pack_once(content: bytes) -> bytes:
    return gzip.compress(content, BEST, mtime=0)


def _packed(headers: Headers, length: int) -> Headers:
    """The headers of the compressed answer. Its ETag becomes weak, because it was made for the content before compression."""
    changed = {"Content-Length": str(length), "Content-Encoding": "gzip"}
    kept = [(name, f"W/{value}" if name.lower() == "etag" else value) for name, value in headers if name not in changed]
    return [*kept, *changed.items()]
