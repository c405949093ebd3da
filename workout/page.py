"""Keyset paging: a page begins after the last row of the page before, so a late page costs no more than the first.

A cursor holds the name of its list and the key of that row. So one of another list is refused, even if the keys are alike.
"""

import base64
import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from workout.db import Row
from workout.errors import Flaw, Invalid

DEFAULT_LIMIT = 20
T = TypeVar("T")


def limit_of(query: Row) -> int:
    return int(query.get("limit", DEFAULT_LIMIT))


def after(query: Row, name: str, *kinds: type) -> tuple[Any, ...] | None:
    """The key of the row after which the page begins, from the query's `cursor`; None without a cursor: for the first page.

    `name`: the list's. `kinds`: the types of the key's values. Raises Invalid for a cursor with another name or other values.
    """
    if "cursor" not in query:
        return None
    try:
        given = json.loads(base64.urlsafe_b64decode(query["cursor"].encode("ascii")))
    except (ValueError, RecursionError):
        given = None
    key = given[1:] if isinstance(given, list) and given[:1] == [name] else []
    fits = len(key) == len(kinds) and all(type(one) is kind for one, kind in zip(key, kinds, strict=True))
    if not fits or any(isinstance(one, int) and abs(one) >= 2**63 for one in key) or not _is_text(key):
        detail = "This is not a cursor of this list; use the `next` of a page as it came."
        raise Invalid(Flaw("/cursor", detail, "wrong_format"))
    return tuple(key)


def page(rows: Sequence[T], query: Row, name: str, key: Callable[[T], tuple[Any, ...]]) -> Row:
    """A page of a collection: `{items, next}`, where `next` is the cursor of the next page, or None on the last one.

    `rows`: the rows of the page and, if there are more, the next one. `name`: the list's, which no other list has. `key` returns
    the values of a row that go into the cursor, from which `after` reads them.
    """
    limit = limit_of(query)
    items = list(rows[:limit])
    return {"items": items, "next": _encode((name, *key(items[-1]))) if len(rows) > limit else None}


def _encode(key: tuple[Any, ...]) -> str:
    return base64.urlsafe_b64encode(json.dumps(key, ensure_ascii=False, separators=(",", ":")).encode()).decode()


def _is_text(key: list[Any]) -> bool:
    """Whether every string in the key can be stored as text; one with half a surrogate pair cannot."""
    try:
        json.dumps(key, ensure_ascii=False).encode()
        return True
    except UnicodeError:
        return False


def slice_of(items: Sequence[Row], query: Row, name: str) -> Row:
    """A page, as from `page`, of a list that is so short that the caller always reads all of it."""
    (first,) = after(query, name, int) or (0,)
    numbered = [{"number": number, "item": item} for number, item in enumerate(items, 1)]
    found = page(numbered[max(first, 0) : max(first, 0) + limit_of(query) + 1], query, name, lambda row: (row["number"],))
    return {**found, "items": [row["item"] for row in found["items"]]}
