"""What any file holds, whoever wrote it: workouts, weights and girths, with local times as the file writes them."""

from collections import Counter
from typing import NamedTuple


class Set(NamedTuple):
    """One set that was done; None where the file tells nothing."""

    type: str = "working"
    """warmup, working, drop or amrap."""
    reps: int | None = None
    weight: float | None = None
    """In kg, but in the unit that is asked for where the file leaves it open."""
    duration_s: int | None = None
    distance: float | None = None
    """In metres, but in km or miles where the file leaves that open."""
    rir: float | None = None
    note: str | None = None

    @property
    def is_empty(self) -> bool:
        return self.reps is None and self.weight is None and self.duration_s is None and self.distance is None


class Exercise(NamedTuple):
    name: str
    sets: tuple[Set, ...]
    note: str | None = None
    superset: str | None = None


class Workout(NamedTuple):
    start: str
    """`2024-03-04T18:05:12` local time, with its offset where the file has one; only the date where it has no more."""
    title: str
    exercises: tuple[Exercise, ...]
    duration_s: int | None = None
    note: str | None = None


class Body(NamedTuple):
    """The weight, or how far round a part of the body is."""

    at: str
    """As a workout's start."""
    kind: str
    """`weight`, or a kind of girth."""
    value: float
    """In kg, or in the unit that is asked for where the file leaves it open; of a girth in cm."""
    fat_pct: float | None = None
    note: str | None = None


class Problem(NamedTuple):
    line: int
    detail: str


class Sample(NamedTuple):
    """Of a table that no known program wrote: what a person has to see to say what its columns mean."""

    header: list[str]
    rows: list[list[str]]
    """The first of them."""
    guess: dict[str, str]
    """By meaning, the heading that seems to say so."""


class File(NamedTuple):
    """A file that has been read."""

    source: str
    """The program that wrote it."""
    variant: str
    rows: int
    workouts: tuple[Workout, ...]
    bodies: tuple[Body, ...]
    ignored: Counter[str]
    """How many rows were left out, by reason."""
    problems: tuple[Problem, ...]
    """Rows that could not be read."""
    asks: frozenset[str]
    """What the file leaves open: weight_unit, distance_unit, timezone, date_order, time_of_day, columns."""
    table: Sample | None = None
    """Of one whose columns are not known yet."""
