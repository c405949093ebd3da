"""The week: on which days there are sessions, and which types of exercise each of them has for how long."""

from collections.abc import Iterable
from dataclasses import dataclass, field
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
    """0: Monday."""
    until: dict[str, int]
    """By type, in the order in which they are done: the minute of the session at which it has to end."""
    role: str = ""
    """What its lifting trains, such as `upper`."""
    lifts: list[Lift] = field(default_factory=list)
    warm_up: list[Entry] = field(default_factory=list)
    """Easy minutes before all that is not cardio itself: one entry or none."""
    blocks: dict[str, list[Entry]] = field(default_factory=dict)
    """By type, the entries."""
    titles: dict[str, str] = field(default_factory=dict)
    """By type, what it is called in the day's name."""

    @property
    def entries(self) -> list[Entry]:
        return self.with_block("", [])

    def with_block(self, kind: str, entries: list[Entry]) -> list[Entry]:
        """All entries of the session, with these in place of the entries of the type."""
        blocks = {**self.blocks, kind: entries}
        present = [one for one in guidance.IN_ORDER if blocks.get(one)]
        warm_up = self.warm_up if present and present[0] != guidance.CARDIO else []
        return [*warm_up, *(entry for one in present for entry in blocks[one])]

    def fits(self, kind: str, entries: list[Entry]) -> bool:
        """Whether the type ends in time with these entries."""
        return minutes_of(self.with_block(kind, entries)) <= self.until[kind]


@dataclass
class Draft:
    """A suggestion while it is being made."""

    wishes: Wishes
    pool: Pool
    too_hard: list[Exercise]
    """Exercises that only the level keeps out of the pool."""
    liked: list[Exercise]
    """Exercises that the person likes, also those that are not in the pool."""
    week: list[Session]
    tally: Tally
    more_sets: bool = False
    """Whether there was time for more than the usual sets of a week."""

    def having(self, kind: str) -> list[Session]:
        """The sessions that have the type."""
        return [session for session in self.week if kind in session.until]


def days_apart(session: Session, other: Session) -> int:
    """How many days lie from one session to the other, going round the week the shorter way."""
    days = (session.weekday - other.weekday) % len(WEEKDAYS)
    return min(days, len(WEEKDAYS) - days)


def draft(wishes: Wishes, pool: Pool, too_hard: list[Exercise], liked: list[Exercise], warm_up: list[Entry]) -> Draft:
    """The week with its days, types and warm-ups, and no exercises yet."""
    weekdays = _weekdays(wishes)
    types = _types(wishes, list(pool))
    week = [
        Session(number, weekday, _schedule(wishes, _taking_turns(wishes, number, kinds), minutes_of(warm_up)), warm_up=warm_up)
        for number, (weekday, kinds) in enumerate(zip(weekdays, types, strict=True))
    ]
    tally = Tally(weekdays, [not set(guidance.TALLIED).isdisjoint(kinds) for kinds in types])
    return Draft(wishes, pool, too_hard, liked, week, tally)


def _weekdays(wishes: Wishes) -> list[int]:
    """The sessions' weekdays, spread over those that are free; with more sessions than days, some days have two."""
    free = wishes.weekdays or tuple(range(len(WEEKDAYS)))
    first = min(wishes.sessions, len(free))
    return sorted([*_spread(first, free), *_spread(wishes.sessions - first, free)])


def _spread(count: int, free: tuple[int, ...]) -> tuple[int, ...]:
    """This many of the free days: the usual ones if they are free, else those with the longest breaks."""
    usual = guidance.SPREAD[count]
    if set(usual) <= set(free):
        return usual
    return max(combinations(free, count), key=_breaks)


def _breaks(days: tuple[int, ...]) -> list[int]:
    """The days from each to the next, round the week, the shortest first."""
    return sorted((later - earlier) % len(WEEKDAYS) or len(WEEKDAYS) for earlier, later in pairwise([*days, days[0]]))


def _types(wishes: Wishes, types: list[str]) -> list[list[str]]:
    """Each session's types. With enough sessions, strength and cardio get separate days; the other types join both."""
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
    """As many of the types as the session has time for. Which ones changes from session to session."""
    room = max(1, wishes.minutes // guidance.LEAST_MINUTES_OF_TYPE)
    if room >= len(types):
        return types
    by_weight = sorted(types, key=lambda kind: -guidance.SHARES[wishes.goal][kind])
    chosen = {by_weight[(number * room + place) % len(types)] for place in range(room)}
    return [kind for kind in types if kind in chosen]


def _schedule(wishes: Wishes, types: list[str], warm_up: int) -> dict[str, int]:
    """When each type has to end: it gets its share of the session, and the time that earlier types leave."""
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
