"""Collects the rows of a file into workouts (by start and title) and exercises (by name)."""

from collections import Counter
from typing import NamedTuple

from workout.imports.shape import Body, Exercise, File, Problem, Set, Workout
from workout.imports.values import Odd, line, prose

MOST_SETS = 400
"""The most sets of one workout. A file with more is wrong, or an attack."""
MOST_ENTRIES = 100
"""The most exercises of one workout."""
MOST_PROBLEMS = 100
"""The most problems that are kept; further ones are only counted."""


class Heading(NamedTuple):
    """What a row says about its workout: fields of Workout."""

    start: str
    title: str
    duration_s: int | None = None
    note: str | None = None
    by_clock: bool = False
    line: int = 0


class Entry:
    """An exercise of a workout while its rows are read."""

    def __init__(self, name: str, superset: str | None) -> None:
        self.name = name
        self.superset = superset
        self.sets: list[Set] = []
        self.notes: list[str] = []


class Collector:
    """Is given the rows of a file in their order, and makes a File of them."""

    def __init__(self, source: str, variant: str, *, merge: bool = False) -> None:
        """`merge`: all rows of an exercise in a workout become one Entry; else only those that follow each other do."""
        self.source = source
        self.variant = variant
        self.rows = 0
        self.line = 0
        """The line of the row that is being read. Whoever reads the rows keeps it up to date."""
        self.ignored = Counter[str]()
        self.asks: set[str] = set()
        self._merge = merge
        self._problems: list[Problem] = []
        self._problem_count = 0
        self._headings: dict[tuple[str, str], Heading] = {}
        self._entries: dict[tuple[str, str], list[Entry]] = {}
        self._counts = Counter[tuple[str, str]]()
        self._bodies: dict[tuple[str, str], Body] = {}

    def problem(self, detail: str) -> None:
        """Name what is wrong with the row that is being read, and leave it out."""
        self._problem_count += 1
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(Problem(self.line, detail[:300]))

    def add(
        self,
        heading: Heading,
        exercise: str,
        one: Set,
        *,
        note: str | None = None,
        superset: str | None = None,
        again: bool = False,
    ) -> None:
        """Add a set to a workout. Of a set without values, only the notes are kept.

        `again`: start a new entry, although the exercise is the same. Raises Odd if the exercise has no name, or the workout has
        too many exercises or sets.
        """
        if one.is_empty:
            self.ignored["without_values"] += 1
            self.note(heading, exercise, " ".join(filter(None, (note, one.note))), superset)
            return
        entry = self._entry(heading, exercise, superset, again=again)
        self._counts[heading.start, heading.title] += 1
        if self._counts[heading.start, heading.title] > MOST_SETS:
            raise Odd(f"this workout has more than {MOST_SETS} sets")
        entry.sets.append(one)
        if note and note not in entry.notes:
            entry.notes.append(note)

    def note(self, heading: Heading, exercise: str, text: str, superset: str | None = None) -> None:
        """Add a note about an exercise of a workout. Raises Odd, as `add`."""
        if text:
            entry = self._entry(heading, exercise, superset)
            if text not in entry.notes:
                entry.notes.append(text)

    def measured(self, one: Body) -> None:
        """Add a weight or a girth. Of two rows with the same kind and time, the later one counts."""
        before = self._bodies.get((one.at, one.kind))
        if before and before.value != one.value:
            self.ignored["replaced_by_a_later_row"] += 1
        self._bodies[one.at, one.kind] = one._replace(line=self.line)

    def _entry(self, heading: Heading, exercise: str, superset: str | None, *, again: bool = False) -> Entry:
        name = line(exercise, 100)
        if not name:
            raise Odd("the exercise has no name")
        at = (heading.start, heading.title)
        self._headings.setdefault(at, heading._replace(line=self.line))
        entries = self._entries.setdefault(at, [])
        candidates = entries if self._merge else entries[-1:]
        for entry in [] if again else candidates:
            if (entry.name, entry.superset) == (name, superset):
                return entry
        if len(entries) == MOST_ENTRIES:
            raise Odd(f"this workout has more than {MOST_ENTRIES} exercises")
        entries.append(Entry(name, superset))
        return entries[-1]

    def file(self) -> File:
        """The file, with all that was added: its workouts and its measurements, each newest first."""
        workouts = []
        for at, heading in self._headings.items():
            entries = [
                Exercise(one.name, tuple(one.sets), prose("\n".join(one.notes)), one.superset)
                for one in self._entries[at]
                if one.sets
            ]
            if entries:
                workouts.append(Workout(exercises=tuple(entries), **heading._asdict()))
        self.ignored += Counter({"unreadable": self._problem_count})
        return File(
            self.source,
            self.variant,
            self.rows,
            tuple(sorted(workouts, key=lambda one: one.start, reverse=True)),
            tuple(sorted(self._bodies.values(), key=lambda one: one.at, reverse=True)),
            self.ignored,
            tuple(self._problems),
            frozenset(self.asks),
            more_problems=self._problem_count - len(self._problems),
        )
