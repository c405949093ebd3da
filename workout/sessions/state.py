"""A session as values, and what follows from them and the clock alone, so that every process and device agrees."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from workout import clock
from workout.db import Row
from workout.errors import Invalid, NotFound
from workout.exercises import DONE_FIELDS

LONGEST = timedelta(hours=24)
"""How long a session can last."""


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
    side: str | None
    """left or right, if it was told."""
    completed_at: str | None
    """When it was done or skipped."""
    note: str | None
    planned: Row
    """The targets as they stand now."""
    original: Row
    """The targets as they were first set."""
    last: Row | None = None
    """Of an open set: what was done in its place last time."""

    @property
    def done(self) -> Row:
        """What was done, by field; `side` only if it was told."""
        return {**{name: getattr(self, name) for name in DONE_FIELDS}, **({"side": self.side} if self.side else {})}


class Entry(NamedTuple):
    """An exercise of a session with its sets, as its row holds it."""

    id: int
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

    @property
    def ends_round(self) -> bool:
        """Whether every other set of the round is done or skipped."""
        return not any(one.status == "pending" and one.id != self.set.id for one in self.round)


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

    @property
    def latest_end(self) -> str:
        """When it has to be over."""
        return clock.after(self.started_at, LONGEST)

    def with_sets(self, changed: Iterable[Set]) -> "Session":
        """The session with these sets in place of those of the same ids. One that is over lasts until the last of them."""
        new = {one.id: one for one in changed}
        entries = [entry._replace(sets=tuple(new.get(one.id, one) for one in entry.sets)) for entry in self.entries]
        over = self.ended_at and max([self.ended_at, *(one.completed_at for one in new.values() if one.completed_at)])
        return self._replace(entries=tuple(entries), ended_at=over)


def order(entries: Iterable[Entry]) -> list[Step]:
    """Every set of a session in the order in which it is done: of supersets A1 B1 A2 B2, resting after each round."""
    steps: list[Step] = []
    for label, neighbours in groupby(entries, key=lambda entry: entry.superset):
        if not label:
            steps += [Step(entry, one, [one]) for entry in neighbours for one in entry.sets]
            continue
        group = list(neighbours)
        # By position and not by index: where an exercise was swapped, its later sets stand in an entry of their own.
        rounds: dict[int, list[Set]] = defaultdict(list)
        for entry in group:
            for one in entry.sets:
                rounds[one.position].append(one)
        turns = [Step(entry, one, rounds[one.position]) for entry in group for one in entry.sets]
        steps += sorted(turns, key=lambda step: step.set.position)
    return steps


def rests_s(steps: list[Step]) -> int:
    """The rests between these steps, in seconds."""
    return sum(step.rest_s for step in steps[:-1])


def phase(session: Session, at: str) -> str:
    """At that instant: work, rest, paused, done (nothing is open, not yet finished) or over."""
    if session.ended_at:
        return "over"
    if session.paused_at:
        return "paused"
    if not session.is_open:
        return "done"
    return "rest" if session.rest_ends_at and at < session.rest_ends_at else "work"


def elapsed_s(session: Session, now: datetime) -> float:
    """Seconds since the start, without the pauses."""
    until = session.ended_at or session.paused_at
    end = clock.parse(until) if until else now
    return max(0.0, (end - clock.parse(session.started_at)).total_seconds() - session.paused_s)


def moment(session: Session, told: Row, name: str) -> str:
    """When something was done: at the time told under that name; else now, or at the end of a session that is over.

    Invalid for a time before the session began, in the future, or more than 24 hours after the start.
    """
    if name not in told:
        return session.ended_at or min(session.latest_end, clock.now_text())
    at = clock.logged(told[name], f"/{name}")
    if at < session.started_at:
        raise Invalid((f"/{name}", f"This lies before the session's start, which is {session.started_at}."))
    if at > session.latest_end:
        raise Invalid((f"/{name}", "This lies more than 24 hours after the session's start; no session lasts longer."))
    return at


def rested(session: Session, seconds: int, at: str) -> Session:
    """The session with a rest from that time on in place of the one before; without a rest after 0 s or the last set.

    What was done before the latest set, and is only told now, changes no rest.
    """
    if any(one.completed_at and one.completed_at > at for one in session.sets):
        return session
    if not seconds or not session.is_open:
        return session._replace(rest_started_at=None, rest_ends_at=None)
    return session._replace(rest_started_at=at, rest_ends_at=clock.after(at, timedelta(seconds=seconds)))
