"""What a file is written by, one workout or measurement at a time: by what each is known again, and how drafts keep them."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from workout.db import Row
from workout.imports.shape import Body, Exercise, Set, Workout


class Own(NamedTuple):
    """A thing of a document that this program has exported: its kind, and what the document says of it."""

    kind: str
    """account, exercise, plan, goal, session, weight or measurement."""
    row: Row


Item = Workout | Body | Own

KINDS = {Workout: "w", Body: "b", Own: "o"}
SLICE = 120
"""Rows that a slice of an import writes, about; so that nobody waits for it."""
OF_WORKOUT = 4
"""What a workout counts beside its sets."""


def identity(item: Item) -> str:
    """By what it is known again: its local start as the file writes it, without an offset, and its title.

    Never the instant, which another time zone would move, and never the row: identical rows are real sets.
    """
    if isinstance(item, Own):
        names = ("created_at", "started_at", "measured_at", "name", "kind")
        return " ".join([item.kind, *(str(item.row[name]) for name in names if item.row.get(name) is not None)])
    if isinstance(item, Workout):
        return f"workout {item.start[:19]} {item.title}"
    return f"{item.kind} {item.at[:19]}"


def content(item: Item) -> str:
    """A hash of all that the file says of it."""
    return hashlib.blake2b(json.dumps(item).encode(), digest_size=12).hexdigest()


def cost(item: Item) -> int:
    """How many rows it takes, about."""
    if isinstance(item, Own):
        inner = [*item.row.get("exercises", []), *item.row.get("days", [])]
        return OF_WORKOUT + sum(1 + len(one.get("sets", one.get("exercises", []))) for one in inner)
    return OF_WORKOUT + sum(len(one.sets) for one in item.exercises) if isinstance(item, Workout) else 1


def slices(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The items in pieces that are written at once, in their order."""
    piece: list[Item] = []
    costs = 0
    for item in items:
        if piece and costs + cost(item) > SLICE:
            yield piece
            piece, costs = [], 0
        piece.append(item)
        costs += cost(item)
    if piece:
        yield piece


def encode(items: list[Item]) -> str:
    return json.dumps([[KINDS[type(item)], item] for item in items], ensure_ascii=False)


def decode(text: str) -> list[Item]:
    return [READERS[kind](values) for kind, values in json.loads(text)]


def _workout(values: list[Any]) -> Workout:
    workout = Workout(*values)
    exercises = (Exercise(*one) for one in workout.exercises)
    return workout._replace(exercises=tuple(one._replace(sets=tuple(Set(*its) for its in one.sets)) for one in exercises))


def _body(values: list[Any]) -> Body:
    return Body(*values)


def _own(values: list[Any]) -> Own:
    return Own(*values)


READERS: dict[str, Callable[[list[Any]], Item]] = {"w": _workout, "b": _body, "o": _own}
