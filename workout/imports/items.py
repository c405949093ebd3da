"""The items of a file, such as workouts and measurements: how one is recognised in a later file, and how drafts keep them."""

import hashlib
import json
from collections import Counter
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


class Numbered(NamedTuple):
    """An item with a number: 2 for the second item in the file with the same `identity`, say, and 1 for the first or only one."""

    item: Item
    number: int = 1

    @property
    def identity(self) -> str:
        """The text by which the item is recognised in a later file. It begins with the number if that is 2 or more."""
        return f"{self.number}. {identity(self.item)}" if self.number > 1 else identity(self.item)


KINDS = {Workout: "w", Body: "b", Own: "o"}
SAID = {Workout: Workout._fields.index("by_clock"), Body: Body._fields.index("line"), Own: len(Own._fields)}
"""How many of an item's fields are what the file says of it."""
SLICE = 120
"""About how many rows of the database a slice of an import writes: so few that nobody waits long for it."""
OF_WORKOUT = 4
"""How many rows of the database a workout or an `Own` counts as, besides its sets."""


def identity(item: Item) -> str:
    """The text by which an item is recognised in a later file: its kind, its local start without an offset, and its title, such
    as `workout 2024-03-04T18:05:12 Push`.

    The instant would not do, because the answer about the time zone moves it; nor would all values, because a correction changes
    them.
    """
    if isinstance(item, Own):
        names = ("created_at", "started_at", "measured_at", "slug", "name", "kind", "weight_kg")
        tracks = [f"({', '.join(item.row['tracks'])})"] if "tracks" in item.row else []
        return " ".join([item.kind, *(str(item.row[name]) for name in names if item.row.get(name) is not None), *tracks])
    if isinstance(item, Workout):
        return f"workout {item.start[:19]} {item.title}"
    return f"{item.kind} {item.at[:19]}"


def content(item: Item) -> str:
    """A hash of all that the file says of the item. Where in the file it says so, and how its length was found, do not count."""
    said = item[: SAID[type(item)]]
    return hashlib.blake2b(json.dumps(said).encode(), digest_size=12).hexdigest()


def rows(item: Workout | Body) -> int:
    """How many rows of the file the item is made of."""
    return sum(len(one.sets) for one in item.exercises) if isinstance(item, Workout) else 1


def cost(item: Item) -> int:
    """About how many rows of the database the item takes."""
    if isinstance(item, Own):
        inner = [*item.row.get("exercises", []), *item.row.get("days", [])]
        return OF_WORKOUT + sum(1 + len(one.get("sets", one.get("exercises", []))) for one in inner)
    return OF_WORKOUT + rows(item) if isinstance(item, Workout) else 1


def numbered(items: Iterable[Item]) -> list[Numbered]:
    """The items in their order; those with the same `identity` are numbered from 1."""
    count: Counter[str] = Counter()
    found = []
    for item in items:
        known = identity(item)
        count[known] += 1
        found.append(Numbered(item, count[known]))
    return found


def slices(items: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    """The items in their order, in slices of at most SLICE rows (or one larger item). Each is written in one transaction."""
    piece: list[Numbered] = []
    costs = 0
    for one in items:
        if piece and costs + cost(one.item) > SLICE:
            yield piece
            piece, costs = [], 0
        piece.append(one)
        costs += cost(one.item)
    if piece:
        yield piece


def encode(items: list[Numbered]) -> str:
    return json.dumps([[KINDS[type(one.item)], *one] for one in items], ensure_ascii=False)


def decode(text: str) -> list[Numbered]:
    return [Numbered(READERS[kind](values), number) for kind, values, number in json.loads(text)]


def _workout(values: list[Any]) -> Workout:
    workout = Workout(*values)
    exercises = (Exercise(*one) for one in workout.exercises)
    return workout._replace(exercises=tuple(one._replace(sets=tuple(Set(*its) for its in one.sets)) for one in exercises))


def _body(values: list[Any]) -> Body:
    return Body(*values)


def _own(values: list[Any]) -> Own:
    return Own(*values)


READERS: dict[str, Callable[[list[Any]], Item]] = {"w": _workout, "b": _body, "o": _own}
