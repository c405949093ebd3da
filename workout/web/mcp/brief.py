"""Shortens answers for an agent, because an agent pays for each word that it reads."""

import json
import re
from collections.abc import Iterator
from typing import Any

MOST = 10_000
"""Characters. The lists in a longer answer are cut until it fits, or until no list has more than one entry."""

BULKY = {"instructions", "tips", "description", "aliases", "easier", "harder", "stresses"}
"""Fields that are left out of the items of a list. An agent gets them by reading an item by its id."""

DATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
EMPTY: tuple[Any, ...] = (None, "", [], {})


def texts(answer: Any) -> list[str]:
    """The answer as compact JSON without empty members, and if its lists were too long, a note of how many entries were left out.

    A list is cut at its end. A list in the order of time is cut at its beginning, because the latest matters most.
    """
    if isinstance(answer, dict) and isinstance(answer.get("items"), list):
        items = [{name: value for name, value in item.items() if name not in BULKY} for item in answer["items"]]
        answer = {**answer, "items": items}
    answer = _without_empty(answer)
    cut = 0
    while len(text := _encode(answer)) > MOST and (lists := [one for one in _lists(answer) if len(one) > 1]):
        longest = max(lists, key=lambda one: len(_encode(one)))
        most = len(longest) // 2
        cut += len(longest) - most
        longest[:] = longest[-most:] if _is_in_order_of_time(longest) else longest[:most]
    note = f"Too long: {cut} entries of lists were left out. Ask for fewer, or for one by its id."
    return [text, note] if cut else [text]


def _without_empty(value: Any) -> Any:
    """A copy without members that are null or empty."""
    if isinstance(value, list):
        return [_without_empty(one) for one in value]
    if isinstance(value, dict):
        return {name: _without_empty(one) for name, one in value.items() if one not in EMPTY}
    return value


def _is_in_order_of_time(entries: list[Any]) -> bool:
    """Whether the oldest entry is the first. Compares a date or an instant of the first entry with that of the last; False if the
    two have none.
    """
    first, last = entries[0], entries[-1]
    if not isinstance(first, dict) or not isinstance(last, dict):
        return False
    told = [name for name, value in first.items() if DATED.match(str(value)) and name in last]
    return bool(told) and first[told[0]] < last[told[0]]


def _lists(value: Any) -> Iterator[list[Any]]:
    """Every list in the value, outer ones first."""
    if isinstance(value, list):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _lists(one)


def _encode(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
