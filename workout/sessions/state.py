"""A session as values, and what it is like at a moment: a pure function of its rows and the clock, so every device agrees."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby
from math import ceil
from typing import NamedTuple

from workout import clock
from workout.db import Row
from workout.errors import NotFound
from workout.exercises import DONE_FIELDS, brief
from workout.plans.timing import set_s


class Set(NamedTuple):
    """One set of an entry, as its row holds it."""

    id: int
    entry_id: int
    position: int
    """From 1 on, in the order of the entry's sets; a deleted set leaves a gap."""
    set_type: str
    status: str
    """pending, done or skipped."""
    added: bool
    """It was added during the session."""
    rest_s: int
    reps: int | None
    """This and the next four: what was done. None while the set is not done, or if the exercise does not record it."""
    weight_kg: float | None
    duration_s: int | None
    distance_m: float | None
    rir: float | None
    completed_at: str | None
    """When it was done or skipped."""
    note: str | None
    planned: Row
    """The targets as they stand now."""
    original: Row
    """The targets as they were first set."""

    @property
    def done(self) -> Row:
        """What was done, by field."""
        return {name: getattr(self, name) for name in DONE_FIELDS}


class Entry(NamedTuple):
    """An exercise of a session with its sets, as its row holds it."""

    id: int
    session_id: int
    position: int
    exercise_id: int
    exercise: Row
    """What the exercise was like when it came into the session."""
    planned_exercise: Row | None
    """The exercise that was planned; None if the entry was added during the session."""
    superset: str | None
    """Neighbours with the same label are done in turn."""
    note: str | None
    sets: tuple[Set, ...] = ()


class Step(NamedTuple):
    """One set in its turn, and the entry that it belongs to."""

    entry: Entry
    set: Set
    round: list[Set]
    """The sets that are done in turn before resting, this one among them."""

    @property
    def rest_s(self) -> int:
        """The rest in seconds that follows the set: only the last set of a round has one."""
        return self.set.rest_s if self.set.id == self.round[-1].id else 0


class Session(NamedTuple):
    """One workout, as its row holds it, with its entries in order."""

    id: int
    user_id: int
    plan_id: int | None
    day_id: int | None
    name: str
    note: str | None
    started_at: str
    ended_at: str | None
    ending: str | None
    """finished or abandoned; None while the session is active."""
    paused_at: str | None
    paused_s: float
    """The length of all pauses that are over."""
    rest_started_at: str | None
    """When the last rest began; it may be over."""
    rest_ends_at: str | None
    last_activity_at: str
    revision: int
    entries: tuple[Entry, ...] = ()

    @property
    def sets(self) -> list[Set]:
        return [one for entry in self.entries for one in entry.sets]

    @property
    def is_open(self) -> bool:
        """Whether a set is still to be done."""
        return any(one.status == "pending" for one in self.sets)

    def entry(self, entry_id: int) -> Entry:
        """The session's entry of that id. NotFound."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise NotFound(f"exercise {entry_id} in this session")

    def step(self, set_id: int) -> Step:
        """The session's set of that id, in its turn. NotFound."""
        for step in order(self.entries):
            if step.set.id == set_id:
                return step
        raise NotFound(f"set {set_id} in this session")

    def with_sets(self, changed: Iterable[Set]) -> "Session":
        """The session with these sets in place of those of the same ids."""
        new = {one.id: one for one in changed}
        entries = [entry._replace(sets=tuple(new.get(one.id, one) for one in entry.sets)) for entry in self.entries]
        return self._replace(entries=tuple(entries))


def order(entries: Iterable[Entry]) -> list[Step]:
    """Every set of a session in the order in which it is done: of supersets A1 B1 A2 B2, resting after each round."""
    steps: list[Step] = []
    for label, neighbours in groupby(entries, key=lambda entry: entry.superset):
        for group in [list(neighbours)] if label else [[entry] for entry in neighbours]:
            # By position and not by index: where an exercise was swapped, its later sets stand in an entry of their own.
            rounds: dict[int, list[Set]] = defaultdict(list)
            for entry in group:
                for one in entry.sets:
                    rounds[one.position].append(one)
            turns = [Step(entry, one, rounds[one.position]) for entry in group for one in entry.sets]
            steps += sorted(turns, key=lambda step: step.set.position)
    return steps


def phase(session: Session, now: datetime) -> str:
    """work, rest, paused, done (nothing is open, not yet finished) or over."""
    if session.ended_at:
        return "over"
    if session.paused_at:
        return "paused"
    if not session.is_open:
        return "done"
    return "rest" if session.rest_ends_at and clock.text(now) < session.rest_ends_at else "work"


def current(session: Session, now: datetime) -> Row:
    """What to do now, and how far it got: the answer of every call that changes a session."""
    steps = order(session.entries)
    upcoming = [step for step in steps if step.set.status == "pending"] if not session.ended_at else []
    first, second = [*upcoming[:2], None, None][:2]
    at = phase(session, now)
    statuses = [step.set.status for step in steps]
    return {
        "session_id": session.id,
        "revision": session.revision,
        "status": session.ending or "active",
        "phase": at,
        "server_time": clock.text(now),
        **(_turn(first) if first else {"entry_id": None, "exercise": None, "set": None}),
        "set_number": first.entry.sets.index(first.set) + 1 if first else None,
        "sets_total": len(first.entry.sets) if first else None,
        "rest_started_at": session.rest_started_at if at == "rest" else None,
        "rest_ends_at": session.rest_ends_at if at == "rest" else None,
        "next": _turn(second) if second else None,
        "progress": {"done": statuses.count("done"), "skipped": statuses.count("skipped"), "total": len(statuses)},
        "elapsed_s": int(elapsed_s(session, now)),
        "estimated_remaining_s": _remaining_s(session, upcoming, now) if upcoming else 0,
    }


def elapsed_s(session: Session, now: datetime) -> float:
    """Seconds since the start, without the pauses."""
    until = session.ended_at or session.paused_at
    end = clock.parse(until) if until else now
    return max(0.0, (end - clock.parse(session.started_at)).total_seconds() - session.paused_s)


def shape_set(one: Set) -> Row:
    """The set as the API shows it."""
    own = ("id", "position", "set_type", "status", "planned", "completed_at", "note")
    return {**{name: getattr(one, name) for name in own}, "done": one.done if one.status == "done" else None}


def _turn(step: Step) -> Row:
    return {"entry_id": step.entry.id, "exercise": brief(step.entry.exercise), "set": shape_set(step.set)}


def _remaining_s(session: Session, upcoming: list[Step], now: datetime) -> int:
    """The open sets by the rule of a plan's estimate, the rests between them, and what is left of the present rest."""
    work = sum(map(set_s, [{**step.set.planned, **step.entry.exercise} for step in upcoming]))
    rests = sum(step.rest_s for step in upcoming[:-1])
    since = clock.parse(session.paused_at) if session.paused_at else now
    left = (clock.parse(session.rest_ends_at) - since).total_seconds() if session.rest_ends_at else 0
    return ceil(round(work + rests + max(0, left), 3))
