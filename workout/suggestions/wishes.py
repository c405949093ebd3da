"""The wishes in a request for a suggestion."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from workout import accounts, clock, exercises
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.exercises import LEVELS
from workout.suggestions import guidance, loads

Figure = TypeVar("Figure")


class Race(NamedTuple):
    distance_m: float
    weeks: int
    """The number of training weeks before the week of the race."""


@dataclass(frozen=True)
class Wishes:
    goal: str
    sessions: int
    minutes: int
    types: tuple[str, ...]
    """The types of exercise in the request. If it names none, the goal decides."""
    level: str
    equipment: frozenset[str] | None
    """The equipment that the person has, and all equipment that it can replace. None: a full gym."""
    avoided_muscles: frozenset[str]
    avoided_exercises: frozenset[int]
    preferred: frozenset[int]
    """Exercises to use if they fit, whatever their level."""
    limits: frozenset[str]
    """Why exercises are to be left out: keys of guidance.LIMITS, such as `knee` or `pregnancy`."""
    older: bool
    """Whether the person has reached guidance.OLDER_FROM_AGE, by the account's year of birth."""
    young: bool
    """Whether the person is no older than guidance.YOUNGER_UP_TO_AGE."""
    weekdays: tuple[int, ...]
    """The days on which sessions are possible, 0 for Monday; empty: all days."""
    maxima: Mapping[int, float]
    """For each exercise id, the kilograms that the person can lift once, if known."""
    steps_kg: Mapping[str, float]
    """For each kind of equipment, the smallest step in kg by which its weight can change."""
    sport: str | None
    race: Race | None
    focus: frozenset[str]
    weeks: int | None
    variant: int

    def by_level(self, figures: tuple[Figure, ...]) -> Figure:
        """The figure for this person's level. `figures` are in the order of LEVELS."""
        return figures[LEVELS.index(self.level)]

    @cached_property
    def gentle(self) -> bool:
        """Whether nothing may be hard, because of one of guidance.GENTLE_LIMITS."""
        return not self.limits.isdisjoint(guidance.GENTLE_LIMITS)

    @cached_property
    def sparing(self) -> tuple[guidance.Limit, ...]:
        """The limits to respect: those of the request, and that of age."""
        names = self.limits | ({guidance.OLDER_LIMIT} if self.older else set())
        return tuple(guidance.LIMITS[name] for name in names)

    @cached_property
    def seated(self) -> bool:
        """Whether everything has to be done sitting."""
        in_a_chair = self.equipment is not None and guidance.SITTING_KIT in self.equipment
        return in_a_chair or self.avoided_muscles >= guidance.STANDING_MUSCLES

    @property
    def added(self) -> frozenset[str]:
        """The slugs of lifts that each strength session should have because of a limit: a dead bug for a bad lower back."""
        return frozenset(slug for name in self.limits for slug in guidance.LIMITS[name].adds)

    @property
    def called_for(self) -> tuple[str, ...]:
        """The types of exercise that the goal calls for, with those that age and the sport add."""
        types = {*guidance.TYPES_OF_GOAL[self.goal], *(guidance.TYPES_FOR_OLDER if self.older else ())}
        if self.sport:
            types.add(guidance.CARDIO if self.sport in guidance.SPORTS else guidance.STRENGTH)
        return tuple(kind for kind in guidance.IN_ORDER if kind in types)


def read(db: Connection, user_id: int, body: Row) -> Wishes:
    """The wishes of a request.

    Raises Invalid for unknown exercises, for wishes that contradict each other, and for a race that is over or too far away.
    """
    _refuse_unknown(db, user_id, body)
    _refuse_contradictions(body)
    equipment = body.get("equipment")
    account = db.execute(
        """
        SELECT birth_year, timezone, load_step_kg, load_step_chosen, steps_kg, weight_unit
          FROM account
         WHERE id = :user_id
        """,
        {"user_id": user_id},
    ).fetchone()
    age = clock.now().year - account["birth_year"] if account["birth_year"] else None
    return Wishes(
        goal=body["goal"],
        sessions=body["sessions_per_week"],
        minutes=body["session_minutes"],
        types=tuple(kind for kind in guidance.IN_ORDER if kind in body.get("exercise_types", [])),
        level=body.get("level", guidance.DEFAULT_LEVEL),
        equipment=None if equipment is None else exercises.usable(db, equipment),
        avoided_muscles=frozenset(body.get("avoid_muscles", [])),
        avoided_exercises=frozenset(body.get("avoid_exercises", [])),
        preferred=frozenset(body.get("prefer_exercises", [])),
        limits=frozenset(body.get("limits", [])),
        older=age is not None and age >= guidance.OLDER_FROM_AGE,
        young=age is not None and age <= guidance.YOUNGER_UP_TO_AGE,
        weekdays=tuple(sorted(clock.WEEKDAYS.index(day) for day in body.get("weekdays", []))),
        maxima=loads.maxima(db, user_id, body.get("loads", [])),
        steps_kg=accounts.steps_of(account),
        sport=body.get("sport") or ("running" if "race" in body else None),
        race=_race(account["timezone"], body),
        focus=frozenset(body.get("focus_muscles", [])),
        weeks=body.get("weeks"),
        variant=body.get("variant", 0),
    )


def _race(timezone: str, body: Row) -> Race | None:
    """The race in the request. Raises Invalid unless it is in the future, and no more than RACE_MOST_WEEKS weeks away."""
    if "race" not in body:
        return None
    days = (date.fromisoformat(body["race"]["on"]) - clock.today(timezone)).days
    if not 0 < days <= guidance.RACE_MOST_WEEKS * 7:
        detail = f"This must be a day after today, and at most {guidance.RACE_MOST_WEEKS} weeks from now."
        raise Invalid(Flaw("/race/on", detail, "out_of_range"))
    return Race(body["race"]["distance_m"], days // 7)


def _refuse_unknown(db: Connection, user_id: int, body: Row) -> None:
    """Raise Invalid for exercises that are missing or someone else's."""
    lists = {name: body.get(name, []) for name in ("avoid_exercises", "prefer_exercises")}
    known = exercises.visible(db, user_id, [number for numbers in lists.values() for number in numbers])
    unknown = [
        Flaw(f"/{name}/{place}", f"You have no exercise {number}; see GET /exercises.", "not_found")
        for name, numbers in lists.items()
        for place, number in enumerate(numbers)
        if number not in known
    ]
    if unknown:
        raise Invalid(*unknown)


def _refuse_contradictions(body: Row) -> None:
    """Raise Invalid if something is both wanted and avoided, or if the weekdays have no room for all sessions."""
    contradictions = [
        Flaw(f"/{wanted}/{place}", f"{one} is also among {avoided}; leave it out of one of the two.", "contradiction")
        for wanted, avoided in (("focus_muscles", "avoid_muscles"), ("prefer_exercises", "avoid_exercises"))
        for place, one in enumerate(body.get(wanted, []))
        if one in body.get(avoided, [])
    ]
    days = len(body.get("weekdays", []))
    if days and body["sessions_per_week"] > guidance.SESSIONS_A_DAY * days:
        room = guidance.SESSIONS_A_DAY * days
        detail = f"These days have room for {room} sessions: name more of them, or ask for less."
        contradictions.append(Flaw("/weekdays", detail, "contradiction"))
    if contradictions:
        raise Invalid(*contradictions)
