"""The requests that are measured, and the part of the limit that each should reach."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.bench.people import Person
from workout.web.contract.routes import API


class Call(NamedTuple):
    method: str
    path: str
    token: str
    body: str = ""


class Case(NamedTuple):
    name: str
    goal: float
    """The ratio to the limit that it should reach."""
    calls: Callable[[list[Person]], Iterator[Call]]
    """The calls of one round; after the last, the round starts again."""
    writes: bool = False


def reading(path: str) -> Callable[[list[Person]], Iterator[Call]]:
    """A case's calls that read `path`, below the API's, filled with each person's ids."""

    def calls(people: list[Person]) -> Iterator[Call]:
        return (Call("GET", API + path.format(**person._asdict()), person.token) for person in people)

    return calls


def weighing(people: list[Person]) -> Iterator[Call]:
    return (Call("POST", f"{API}/weights", person.token, '{"weight_kg":71.4,"note":"after breakfast"}') for person in people)


def completing(people: list[Person]) -> Iterator[Call]:
    """Complete every set of everybody, in order; then reopen them all, if there is time."""
    for what in ("complete", "reopen"):
        for sets in zip(*(person.sets for person in people), strict=True):
            for person, number in zip(people, sets, strict=True):
                path = f"{API}/sessions/{person.session}/sets/{number}/{what}"
                yield Call("POST", path, person.token, '{"reps":10}' if what == "complete" else "")


CASES = [
    Case("single read", 0.6, reading("/weights/{weight}")),
    Case("20 exercises", 0.5, reading("/exercises?limit=20")),
    Case("whole plan", 0.35, reading("/plans/{plan}")),
    Case("20 weights of 365", 0.5, reading("/weights?limit=20")),
    Case("current set", 0.4, reading("/sessions/{session}/current")),
    Case("weight written", 0.3, weighing, writes=True),
    Case("set completed", 0.3, completing, writes=True),
]
