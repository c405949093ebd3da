"""The week: the days of the sessions, and for each session its types of exercise and their time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations, pairwise

from workout.clock import WEEKDAYS
from workout.suggestions import guidance
from workout.suggestions.entries import Entry, minutes_of
from workout.suggestions.pool import Exercise, Pool
from workout.suggestions.tally import Tally
from workout.suggestions.wishes import Wishes


@dataclass
class Lift:
    exercise: Exercise
    sets: int


@dataclass
class Session:
    number: int
    weekday: int
    """0 for Monday."""
    until: dict[str, int]
    """For each type, in the order in which the types are done: the minute of the session by which the type has to end."""
    role: str = ""
    """What its strength training is for, such as `upper`."""
    lifts: list[Lift] = field(default_factory=list)
    filled: set[guidance.Slot | None] = field(default_factory=set)
    """The slots that main lifts have taken, so that these get no second lift. A main lift takes the first slot of its area for
    which there is an exercise. If no slot has an exercise, None is added.
    """
    warm_up: list[Entry] = field(default_factory=list)
    """Easy minutes, used if the session does not begin with cardio: one entry or none."""
    by_type: dict[str, list[Entry]] = field(default_factory=dict)
    """For each type, its entries."""
    titles: dict[str, str] = field(default_factory=dict)
    """For each type, what it adds to the day's name."""

    @property
    def entries(self) -> list[Entry]:
        return self.with_type("", [])

    def with_type(self, kind: str, entries: list[Entry]) -> list[Entry]:
        """All entries of the session in order, with these `entries` in place of those that the type `kind` has."""
        by_type = {**self.by_type, kind: entries}
        present = [one for one in guidance.IN_ORDER if by_type.get(one)]
        warm_up = self.warm_up if present and present[0] != guidance.CARDIO else []
        return [*warm_up, *(entry for one in present for entry in by_type[one])]

    def fits(self, kind: str, entries: list[Entry]) -> bool:
        """Whether the type `kind` would end in time (see `until`) if it had these entries."""
        return minutes_of(self.with_type(kind, entries)) <= self.until[kind]


@dataclass
class Draft:
    """A suggestion while it is being made."""

    wishes: Wishes
    pool: Pool
    too_hard: list[Exercise]
    """Exercises that fit all wishes except the level."""
    unequipped: list[Exercise]
    """Exercises that fit all wishes except the equipment."""
    liked: list[Exercise]
    """Exercises that the person likes, even if they are not in the pool."""
    week: list[Session]
    tally: Tally
    more_sets: bool = False
    """Whether muscles are to get MORE_SETS times their usual weekly sets."""

    @cached_property
    def easier_lifts(self) -> dict[str, frozenset[int]]:
        """For each movement, the ids of all exercises that are an easier form of one of the pool's lifts with that movement."""
        lifts = self.pool[guidance.STRENGTH]
        return {
            movement: frozenset().union(*(one.easier for one in lifts if one.movement == movement))
            for movement in {one.movement for one in lifts}
        }

    @cached_property
    def lifts(self) -> frozenset[int]:
        """The ids of the lifts of the pool."""
        return frozenset(one.id for one in self.pool[guidance.STRENGTH])

    def having(self, kind: str) -> list[Session]:
        """The sessions that have the type."""
        return [session for session in self.week if kind in session.until]


def days_apart(session: Session, other: Session) -> int:
    """The number of days between the two sessions, counted the shorter way round the week."""
    days = (session.weekday - other.weekday) % len(WEEKDAYS)
    return min(days, len(WEEKDAYS) - days)


def draft(
    wishes: Wishes,
    pool: Pool,
    too_hard: list[Exercise],
    unequipped: list[Exercise],
    liked: list[Exercise],
    warm_up: list[Entry],
) -> Draft:
    """The week with its days, types and warm-ups, but without exercises."""
    weekdays = _weekdays(wishes)
    types = _types(wishes, list(pool))
    week = [
        Session(number, weekday, _schedule(wishes, _taking_turns(wishes, number, kinds), minutes_of(warm_up)), warm_up=warm_up)
        for number, (weekday, kinds) in enumerate(zip(weekdays, types, strict=True))
    ]
    tally = Tally(weekdays, [not set(guidance.TALLIED).isdisjoint(kinds) for kinds in types])
    return Draft(wishes, pool, too_hard, unequipped, liked, week, tally)


def _weekdays(wishes: Wishes) -> list[int]:
    """The weekdays of the sessions, spread over the free days. If there are more sessions than free days, some days get two."""
    free = wishes.weekdays or tuple(range(len(WEEKDAYS)))
    first = min(wishes.sessions, len(free))
    return sorted([*_spread(first, free), *_spread(wishes.sessions - first, free)])


def _spread(count: int, free: tuple[int, ...]) -> tuple[int, ...]:
    """`count` of the free days: the usual ones if they are free, else those with the longest breaks."""
    usual = guidance.SPREAD[count]
    if set(usual) <= set(free):
        return usual
    return max(combinations(free, count), key=_breaks)


def _breaks(days: tuple[int, ...]) -> list[int]:
    """The number of days from each day to the next, round the week, in ascending order."""
    return sorted((later - earlier) % len(WEEKDAYS) or len(WEEKDAYS) for earlier, later in pairwise([*days, days[0]]))


def _types(wishes: Wishes, types: list[str]) -> list[list[str]]:
    """Each session's types. With enough sessions, strength and cardio are in separate ones; then jumps are only in those with
    strength, and the other types can be in all.
    """
    if wishes.sessions < guidance.APART_FROM or not {"strength", "cardio"} <= set(types):
        return [types] * wishes.sessions
    shares = guidance.SHARES[wishes.goal]
    part = shares["strength"] / (shares["strength"] + shares["cardio"])
    lifting = min(max(2, round(wishes.sessions * part)), wishes.sessions - 1)  # WHO 2020: strength on two days at least
    return [
        [kind for kind in types if kind not in _absent(number * lifting % wishes.sessions < lifting)]
        for number in range(wishes.sessions)
    ]


def _absent(lifting: bool) -> Iterable[str]:
    return ("cardio",) if lifting else ("strength", "plyometrics")


def _taking_turns(wishes: Wishes, number: int, types: list[str]) -> list[str]:
    """The types that the session has time for. If it has no time for all, they take turns from session to session."""
    room = max(1, wishes.minutes // guidance.LEAST_MINUTES_OF_TYPE)
    if room >= len(types):
        return types
    by_weight = sorted(types, key=lambda kind: -guidance.SHARES[wishes.goal][kind])
    chosen = {by_weight[(number * room + place) % len(types)] for place in range(room)}
    return [kind for kind in types if kind in chosen]


def _schedule(wishes: Wishes, types: list[str], warm_up: int) -> dict[str, int]:
    """The minute by which each type has to end. Each gets its share of the session, and the time that earlier types leave
    unused.
    """
    shares = guidance.SHARES[wishes.goal]
    start = 0 if types[0] == guidance.CARDIO else warm_up
    spare = wishes.minutes - start - guidance.LEAST_MINUTES_OF_TYPE * len(types)
    whole = sum(shares[kind] for kind in types)
    until: dict[str, int] = {}
    weight = 0
    for place, kind in enumerate(types, 1):
        weight += shares[kind]
        until[kind] = max(1, start + guidance.LEAST_MINUTES_OF_TYPE * place + spare * weight // whole)
    return until
