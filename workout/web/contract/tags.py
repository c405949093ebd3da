"""ETags: how those of a request are compared, and by whose ETag a change goes. (`body.py` makes them.)

Most are a hash of the answer. Some are `"version.view"`: the version names what is stored, and the view how it was answered, such
as the phase of a session, which changes by itself, or a page. If-Match asks for the version alone, so the ETag of each view fits.
"""

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from workout.errors import Flaw, Invalid
from workout.web.contract.promise import Promise

T = TypeVar("T")
_TAG = re.compile(r'(?:W/)?("[!#-~\x80-\xff]*")')


def names_tag(header: str, tag: str) -> bool:
    """Whether an If-None-Match header names the tag (RFC 9110 section 13.1).

    A proxy that compresses an answer makes its tag weak, or adds -gzip to it. The tag still names the same state, so it fits.
    """
    return header.strip() == "*" or tag in _named(header)


def names_version(header: str, tag: str) -> bool:
    """Whether an If-Match header names the tag's version. A tag that a proxy has changed fits here too, because otherwise nobody
    could use the header behind such a proxy.

    Raises Invalid if the header holds anything but tags in double quotes.
    """
    if header.strip() == "*":
        return True
    tags = _named(header)
    if not tags or _TAG.sub("", header).strip(", \t"):
        detail = 'Send the ETag as it came, with its double quotes, such as "5e884898da28". Several are separated by commas.'
        raise Invalid(Flaw("/If-Match", detail, "wrong_format"))
    return _version(tag) in map(_version, tags)


def _named(header: str) -> list[str]:
    return [tag.replace('-gzip"', '"') for tag in _TAG.findall(header)]


def _version(tag: str) -> str:
    return tag.strip('"').partition(".")[0]


def readable(routes: Iterable[tuple[str, Promise]]) -> set[str]:
    """The schemas with which some GET answers. `routes`: the method and the promise of each."""
    return {name for method, promise in routes if method == "GET" for name in promise.returns.values() if name}


def carries_tag(method: str, promise: Promise, readable: set[str]) -> bool:
    """Whether the successful answers of a route have an ETag: those to a GET, and those with a schema that is among `readable`.
    What nobody can read again has no state to be named.
    """
    return not promise.secret and (method == "GET" or not readable.isdisjoint(promise.returns.values()))


def reader_of(method: str, rule: str, readers: Mapping[str, T]) -> T | None:
    """The GET whose ETag is compared with If-Match; None where the route ignores If-Match.

    `readers`: the GETs by rule. The one with the same rule is taken. If no GET has it, parts are cut off the rule's end until one
    fits.
    """
    if method not in ("PUT", "PATCH", "DELETE"):
        return None
    while rule and rule not in readers:
        rule = rule.rpartition("/")[0]
    return readers.get(rule)
