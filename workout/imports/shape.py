"""What any file holds, whoever wrote it: workouts, weights and girths, with local times as the file writes them."""

from collections import Counter
from typing import NamedTuple


class Set(NamedTuple):
    """One set that was done; None where the file tells nothing."""

    type: str = "working"
    """warmup, working, drop or amrap."""
    reps: int | None = None
    weight: float | None = None
    """In kg. If the file leaves the unit open: as the file writes it."""
    duration_s: int | None = None
    distance: float | None = None
    """In metres. If the file leaves the unit open: as the file writes it."""
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
    """Local time, such as `2024-03-04T18:05:12`, with an offset if the file has one; only the date if the file has no time."""
    title: str
    exercises: tuple[Exercise, ...]
    duration_s: int | None = None
    note: str | None = None
    by_clock: bool = False
    """Whether `duration_s` is the difference between two local times, which is wrong if the clocks were changed in between."""
    line: int = 0
    """Where it begins in the file, from 1; 0 if that is not known."""


class Body(NamedTuple):
    """A weight of the body, or a girth: how far it is round a part of the body."""

    at: str
    """The local time or date, as in `Workout.start`."""
    kind: str
    """`weight`, or a kind of girth."""
    value: float
    """A girth in cm. A weight in kg or, if the file leaves the unit open, as the file writes it."""
    fat_pct: float | None = None
    note: str | None = None
    line: int = 0
    """As in `Workout`."""


class Problem(NamedTuple):
    line: int
    detail: str


class Sample(NamedTuple):
    """A sample of a table that no known program wrote. A person looks at it, and then says what the columns mean."""

    header: list[str]
    rows: list[list[str]]
    """The first few rows."""
    guess: dict[str, str]
    """`{meaning: heading}`: the column that seems to have each meaning, such as `reps`."""


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
    """Rows that could not be read, and what was left out or left open because it cannot be."""
    asks: frozenset[str]
    """The questions that the file leaves open: some of weight_unit, distance_unit, timezone, date_order, time_of_day, columns."""
    table: Sample | None = None
    """A sample of a file whose columns a person has to explain; None for any other file."""
    more_problems: int = 0
    """How many further problems there are."""
