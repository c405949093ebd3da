"""A session as values, and functions that compute everything else from these values and the time.

The functions keep nothing in memory, so every process and every device agrees. Only `moment` reads the clock; the others take the
time as an argument.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from workout import clock
from workout.db import Row
from workout.errors import Flaw, Invalid, NotFound
from workout.exercises import DONE_FIELDS

LONGEST = timedelta(hours=24)
"""The longest time that a session can last."""


class Set(NamedTuple):
    """One set of an entry, as its row holds it."""

    id: int
    entry_id: int
    position: int
    """Counted from 1, in the order of the entry's sets; a deleted set leaves a gap."""
    set_type: str
    status: str
    """pending, done or skipped."""
    added: bool
    """Whether it was added during the session."""
    rest_s: int
    reps: int | None
    """This and the next four fields are the values done; None while the set is not done, or if the exercise does not record
    them.
    """
    weight_kg: float | None
    duration_s: int | None
    distance_m: float | None
    rir: float | None
    side: str | None
    """"left" or "right"; None if it was not told."""
    completed_at: str | None
    """When it was done or skipped."""
    note: str | None
    planned: Row
    """The targets, with all changes during the session: the fields of `plans.targets.TARGETS`."""
    original: Row
    """The same targets, as they were when the set came into the session."""
    last: Row | None = None
    """For an open set: what was done in the same set last time (see `store.with_last`); None if that is not known."""

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
    """A snapshot of the exercise, made when it came into the session."""
    planned_exercise: Row | None
    """The exercise that was planned; None if the entry was added during the session."""
    superset: str | None
    """Neighbouring entries with the same label are done in turn."""
    note: str | None
    sets: tuple[Set, ...] = ()


class Step(NamedTuple):
    """One set, its entry, and its round."""

    entry: Entry
    set: Set
    round: list[Set]
    """The sets, including this one, that are done in turn before a rest. Without a superset, this set alone."""

    @property
    def rest_s(self) -> int:
        """The rest after the set in seconds, as planned; 0 unless it is the last set of its round."""
        return self.set.rest_s if self.set.id == self.round[-1].id else 0

    @property
    def ends_round(self) -> bool:
        """Whether every other set of the round is done or skipped, in whatever order. Then the rest begins."""
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
    """The total length of all finished pauses, in seconds."""
    rest_started_at: str | None
    """When the last rest began; that rest may be over."""
    rest_ends_at: str | None
    last_activity_at: str
    revision: int
    entries: tuple[Entry, ...] = ()

    @property
    def sets(self) -> list[Set]:
        return [one for entry in self.entries for one in entry.sets]

    @property
    def pending(self) -> list[Step]:
        """The open sets, in the order in which they are done."""
        return [step for step in order(self.entries) if step.set.status == "pending"]

    @property
    def has_open_sets(self) -> bool:
        """Whether any set is still open."""
        return any(one.status == "pending" for one in self.sets)

    def entry(self, entry_id: int) -> Entry:
        """The session's entry with that id. Raises NotFound."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise NotFound(f"exercise {entry_id} in this session")

    def step(self, set_id: int) -> Step:
        """The session's set with that id, as a Step. Raises NotFound."""
        for step in order(self.entries):
            if step.set.id == set_id:
                return step
        raise NotFound(f"set {set_id} in this session")

    @property
    def latest_end(self) -> str:
        """The latest instant at which it can end."""
        return clock.after(self.started_at, LONGEST)

    def with_sets(self, changed: Iterable[Set]) -> "Session":
        """The session with these sets in place of those with the same ids. If it is over, and one of them was done after its end,
        the end moves there.
        """
        new = {one.id: one for one in changed}
        entries = [entry._replace(sets=tuple(new.get(one.id, one) for one in entry.sets)) for entry in self.entries]
        over = self.ended_at and max([self.ended_at, *(one.completed_at for one in new.values() if one.completed_at)])
        return self._replace(entries=tuple(entries), ended_at=over)


def order(entries: Iterable[Entry]) -> list[Step]:
    """All sets in the order in which they are done. In a superset of A and B: A1 B1 A2 B2, with a rest after each round."""
    steps: list[Step] = []
    for label, neighbours in groupby(entries, key=lambda entry: entry.superset):
        if not label:
            steps += [Step(entry, one, [one]) for entry in neighbours for one in entry.sets]
            continue
        group = list(neighbours)
        # Sets with the same `position` make a round. Their index in the entry does not tell the round: a swap moves the later
        # sets into an entry of their own, where the first of them is not at position 1.
        rounds: dict[int, list[Set]] = defaultdict(list)
        for entry in group:
            for one in entry.sets:
                rounds[one.position].append(one)
        turns = [Step(entry, one, rounds[one.position]) for entry in group for one in entry.sets]
        steps += sorted(turns, key=lambda step: step.set.position)
    return steps


def rests_s(steps: list[Step]) -> int:
    """The total rest between these steps, in seconds."""
    return sum(step.rest_s for step in steps[:-1])


def phase(session: Session, at: str) -> str:
    """The session's phase at that instant: work, rest, paused, done (no set is open, but it is not finished) or over."""
    if session.ended_at:
        return "over"
    if session.paused_at:
        return "paused"
    if not session.has_open_sets:
        return "done"
    return "rest" if session.rest_ends_at and at < session.rest_ends_at else "work"


class Display(NamedTuple):
    """What the clock of a session shows."""

    time: str
    """The instant for which all of it is computed."""
    phase: str
    elapsed_s: float
    rest_left_s: float
    """What is left of the current rest. It stands still in a pause."""


def display(session: Session, now: datetime) -> Display:
    """What the session's clock shows at that instant."""
    elapsed = elapsed_s(session, now)
    since = clock.parse(session.paused_at) if session.paused_at else now
    left_s = (clock.parse(session.rest_ends_at) - since).total_seconds() if session.rest_ends_at else 0.0
    time = clock.text(now)
    return Display(time, phase(session, time), elapsed, max(0.0, left_s))


def elapsed_s(session: Session, now: datetime) -> float:
    """Seconds since the start, without the pauses."""
    until = session.ended_at or session.paused_at
    end = clock.parse(until) if until else now
    return max(0.0, (end - clock.parse(session.started_at)).total_seconds() - session.paused_s)


def moment(session: Session, told: Row, name: str) -> str:
    """The instant of an action: the field `name` of the body `told`. If it is missing: for a session that is over, its end; for
    an active one, now, or 24 hours after its start if that is earlier.

    Raises Invalid for a time before the session began, in the future, or more than 24 hours after the start.
    """
    if name not in told:
        return session.ended_at or min(session.latest_end, clock.now_text())
    at = clock.logged(told[name], f"/{name}")
    if at < session.started_at:
        detail = f"This lies before the session's start, which is {session.started_at}."
        raise Invalid(Flaw(f"/{name}", detail, "out_of_range"))
    if at > session.latest_end:
        detail = "This lies more than 24 hours after the session's start; no session lasts longer."
        raise Invalid(Flaw(f"/{name}", detail, "out_of_range"))
    return at


def rested(session: Session, seconds: int, at: str) -> Session:
    """The session with a new rest of that many seconds, from `at`. Without a rest if `seconds` is 0 or no set is open.

    Nothing changes if a set was done or skipped after `at`, because then the client reports an earlier action late.
    """
    if any(one.completed_at and one.completed_at > at for one in session.sets):
        return session
    if not seconds or not session.has_open_sets:
        return session._replace(rest_started_at=None, rest_ends_at=None)
    return session._replace(rest_started_at=at, rest_ends_at=clock.after(at, timedelta(seconds=seconds)))
