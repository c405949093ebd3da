"""What is printed of each lift, and what must not happen to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from workout.accounts.steps import USUAL, kind_of
from workout.db import Row

TARGETS = ("weight_kg", "reps", "duration_s", "distance_m")
FROZEN_AFTER = 4
"""So many successful sessions in a row with the same targets, and a lift is frozen."""
LARGE, LARGEST = 0.1, 0.2
"""A weight goes up by a step or by the first share; by the second only where the reserve tells that it was too light."""


class Time(NamedTuple):
    """One time that an entry was done."""

    day: int
    exercise: Row
    planned: Row
    reason: str | None
    done: list[Row]
    asked: int
    """How many sets were planned."""
    week: str | None
    """The name of the plan's week."""
    is_end: bool = False
    """Whether the plan asks for no longer sets of it."""

    @property
    def targets(self) -> tuple[object, ...]:
        return (self.exercise["id"], *(self.planned[name] for name in TARGETS))

    @property
    def is_success(self) -> bool:
        """Whether every set reached what was planned."""
        names = [name for name in TARGETS[1:] if self.planned[name]]
        return len(self.done) >= self.asked and all(
            (one.get(name) or 0) >= self.planned[name] for one in self.done for name in names
        )

    @property
    def is_lighter(self) -> bool:
        return self.week in ("Lighter", "Building up")


@dataclass
class Course:
    """An entry of a plan from session to session."""

    day: str
    entry: Row
    times: list[Time] = field(default_factory=list)
    lift: tuple[object, ...] = ()

    def __post_init__(self) -> None:
        self.lift = lift_of(self.entry)

    @property
    def rule(self) -> str | None:
        return (self.entry.get("progression") or {}).get("rule")

    def printed(self) -> list[str]:
        """The course in lines: what was planned and done each time, with the reason."""
        first = self.times[0].exercise["name"]
        lines = [f"  {self.day}: {first}, {self.entry['sets']} sets, {self.rule or 'no rule'}"]
        for one in self.times:
            name = "" if one.exercise["name"] == first else f"{one.exercise['name']}: "
            week = f" [{one.week}]" if one.week else ""
            lines.append(f"    day {one.day:2}{week} {name}{_said(one.planned)} -> {_done(one)}  {one.reason or ''}")
        return lines


def lift_of(entry: Row) -> tuple[object, ...]:
    """What entries share that progress as one."""
    return (entry["exercise_id"], entry["sets"], *(entry[name] for name in ("reps", "reps_max", "duration_s", "distance_m")))


def faults(courses: list[Course]) -> Iterator[str]:
    """What must not happen. Entries that progress as one are one lift, and one without a rule stands still by wish."""
    lifts: dict[tuple[object, ...], list[Time]] = {}
    for course in courses:
        if course.rule:
            lifts.setdefault(course.lift, []).extend(one for one in course.times if not one.is_lighter)
    for times in lifts.values():
        yield from _faults(sorted(times, key=lambda one: one.day))


def _faults(usual: list[Time]) -> Iterator[str]:
    where = usual[0].exercise["name"] if usual else ""
    alike: list[Time] = []
    for one in usual:
        alike = [*alike, one] if alike and one.targets == alike[-1].targets and alike[-1].is_success else [one]
        if one.is_end:  # other days may end sooner, so it may come back to this again and again
            continue
        if len([time for time in alike if time.is_success]) >= FROZEN_AFTER:
            yield f"{where} is frozen at {_said(one.planned)} up to day {one.day}"
            break
    for before, one in pairwise(usual):
        if before.exercise["id"] == one.exercise["id"]:
            yield from (f"{where}, day {one.day}: {fault}" for fault in _steps(before, one))
        if not one.reason:
            yield f"{where}, day {one.day}: says nothing"


def _steps(before: Time, one: Time) -> Iterator[str]:
    """Steps that nobody can make."""
    lifted, planned = max((done.get("weight_kg") or 0 for done in before.done), default=0), one.planned["weight_kg"]
    if one.exercise["load"] != "external" or not lifted or not planned:
        return
    step = USUAL["kg"][kind_of(one.exercise["equipment"])]
    more = planned / lifted - 1
    jump = "in reserve where" in (one.reason or "")
    if more > (LARGEST if jump else LARGE) + 1e-9 and planned - lifted > step + 1e-9:
        yield f"{lifted:g} to {planned:g} kg is a step of {100 * more:.0f} %"


def _said(planned: Row) -> str:
    reps = f"{planned['reps']}" + (f"-{planned['reps_max']}" if planned["reps_max"] else "") if planned["reps"] else ""
    lasting = f"{planned['duration_s']} s" if planned["duration_s"] else ""
    far = f"{planned['distance_m']:g} m" if planned["distance_m"] else ""
    kg = "" if planned["weight_kg"] is None else f" @ {planned['weight_kg']:g}"
    return " ".join(filter(None, [reps, lasting, far])) + kg


def _done(one: Time) -> str:
    values = [str(done.get("reps") or done.get("duration_s") or f"{done.get('distance_m') or 0:g}") for done in one.done]
    kg = {done.get("weight_kg") for done in one.done} - {None}
    return " ".join(values) + "".join(f" @ {weight:g}" for weight in kg)
