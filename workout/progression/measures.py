"""What a rule counts in a set (repetitions, seconds, metres, or speed), the range in which it grows, and its steps.

The figures are our choice, except two. To hold five seconds longer each time is custom. So is a tenth more of an endurance
workout: the ten per cent rule of runners, which no trial has found to prevent injuries (Buist et al., No effect of a graded
training program on the number of running-related injuries in novice runners, Am J Sports Med 36, 2008).
"""

from dataclasses import dataclass
from math import floor, inf

from workout.db import Row
from workout.units import SHORT, Units, said

HOLD_UNDER_S = 120
"""A shorter set is a hold, of which each second counts. Any other is endurance, where a little less also counts (see NEAR)."""
HOLD_STEP_S = 5
HOLD_UP_TO_S = 60
LONGER = 0.1
"""The share by which an endurance set becomes longer."""
UP_TO = 2
"""A range of time or distance ends at this many times its beginning, if the entry names no end. The range of a hold
ends at HOLD_UP_TO_S if that is more.
"""
FASTER = 0.01
"""The share by which a pace becomes faster."""
NEAR = 0.98
"""The share of an endurance set's time or distance that counts as reached: nobody stops to the second, nor to the metre."""
NEAR_PACE = 0.995
"""The share of a pace that counts as reached."""
METRES_OF = ((100, 5), (1000, 25), (inf, 100))
"""(100, 5): a distance under 100 m grows by multiples of 5 m, unless the entry names its own step."""


@dataclass(frozen=True)
class Measure:
    """What a rule counts in a set: repetitions, seconds, metres, or metres a second.

    The target of a set is in a range. It begins at `low`, which every set has to reach, and grows by a `step` each time up to
    `top`.
    """

    low: float
    top: float
    step: float = 1

    @property
    def near(self) -> float:
        """The share of a goal that counts as reached."""
        return 1

    @property
    def grain(self) -> float:
        """The unit of targets: each is a multiple of it."""
        return self.step

    def of(self, one: Row) -> float:
        """The value of a done set: how much was done of what is counted."""
        raise NotImplementedError

    def targets(self, value: float) -> Row:
        """The targets of a set that is to reach the value, as fields of an entry: `{"reps": 8}`."""
        raise NotImplementedError

    def said(self, value: float, units: Units) -> str:
        raise NotImplementedError

    def told(self, one: Row, units: Units) -> str:
        """What was done in a set, in words."""
        return self.said(self.of(one), units)

    def reached(self, value: float, goal: float) -> bool:
        return value >= self.near * goal

    def within(self, value: float) -> float:
        """The value; if it lies outside the range, the end of the range that is nearer to it."""
        return min(max(value, self.low), self.top)

    def after(self, value: float) -> float:
        """A step more than the value, within the range, as a multiple of `grain`. Repetitions and holds count exactly and are
        rounded down; all else is rounded to the nearest multiple.
        """
        upwards = 0 if self.near == 1 else 0.5
        return self.within(floor((value + self.step) / self.grain + upwards) * self.grain)

    def towards(self, value: float) -> float:
        """A step more than a value that fell short of the range, but at most `low`. If nothing was done at all, `low`."""
        near = floor((value + self.step) / self.grain) * self.grain
        return min(self.low, near) if value and near > 0 else self.low

    def less(self, value: float, percent: float) -> float:
        """The value minus that percentage, rounded down to a multiple of `grain`, but within the range."""
        return self.within(floor(round(value * (100 - percent) / 100 / self.grain, 6)) * self.grain)


class Reps(Measure):
    def of(self, one: Row) -> float:
        return one["reps"] or 0

    def targets(self, value: float) -> Row:
        return {"reps": int(value)}

    def said(self, value: float, units: Units) -> str:
        return str(int(value))


class Seconds(Measure):
    @property
    def near(self) -> float:
        return 1 if self.low < HOLD_UNDER_S else NEAR

    @property
    def grain(self) -> float:
        return self.step if self.low < HOLD_UNDER_S else min(self.step, 60)

    def of(self, one: Row) -> float:
        return one["duration_s"] or 0

    def targets(self, value: float) -> Row:
        return {"duration_s": int(value)}

    def said(self, value: float, units: Units) -> str:
        return clocked(value)


@dataclass(frozen=True)
class Metres(Measure):
    speed_m_s: float | None = None
    """The pace to keep, if there is one; a set that was slower (see NEAR_PACE) counts as 0 m."""

    @property
    def near(self) -> float:
        return NEAR

    @property
    def grain(self) -> float:
        return min(self.step, _unit(self.low))

    def of(self, one: Row) -> float:
        distance = float(one["distance_m"] or 0)
        slow = self.speed_m_s and one["duration_s"] and distance < NEAR_PACE * self.speed_m_s * one["duration_s"]
        return 0.0 if slow else distance

    def targets(self, value: float) -> Row:
        return {"distance_m": float(value)} | ({"duration_s": round(value / self.speed_m_s)} if self.speed_m_s else {})

    def said(self, value: float, units: Units) -> str:
        words = in_distance(value, units)
        return f"{words} in {clocked(value / self.speed_m_s)}" if self.speed_m_s else words

    def told(self, one: Row, units: Units) -> str:
        return _covered(one, units) if self.speed_m_s else super().told(one, units)


@dataclass(frozen=True)
class Pace(Measure):
    """Speed over a distance, in metres a second. Its range has no end."""

    distance_m: float = 0

    @property
    def near(self) -> float:
        return NEAR_PACE

    def of(self, one: Row) -> float:
        covered = (one["distance_m"] or 0) >= NEAR * self.distance_m
        return float(one["distance_m"] / one["duration_s"]) if covered and one["duration_s"] else 0.0

    def targets(self, value: float) -> Row:
        return {"duration_s": max(1, floor(round(self.distance_m / value, 6)))}

    def said(self, value: float, units: Units) -> str:
        return f"{in_distance(self.distance_m, units)} in {clocked(self.distance_m / value)}"

    def told(self, one: Row, units: Units) -> str:
        return _covered(one, units)

    def after(self, value: float) -> float:
        return self.within(value * (1 + FASTER))

    def towards(self, value: float) -> float:
        return min(self.low, value * (1 + FASTER)) if value else self.low

    def less(self, value: float, percent: float) -> float:
        """Slower by half of that percentage: our choice, because fitness fades slowly."""
        return self.within(value * (1 - percent / 200))


def measure_of(entry: Row) -> Measure:
    """What the entry's rule counts. The entry's sets are alike, and its rule fits them."""
    asked = entry["progression"]
    match asked["rule"]:
        case "time":
            least = entry["duration_s"]
            return Seconds(least, asked.get("up_to_s", _seconds_up_to(least)), asked.get("increment_s", _seconds_more(least)))
        case "distance":
            least, lasting = entry["distance_m"], entry["duration_s"]
            step = asked.get("increment_m", _metres_more(least))
            return Metres(least, asked.get("up_to_m", UP_TO * least), step, least / lasting if lasting else None)
        case "pace":
            return Pace(entry["distance_m"] / entry["duration_s"], inf, distance_m=entry["distance_m"])
        case rule:
            return Reps(entry["reps"], entry["reps_max"] if rule == "double" else entry["reps"])


def clocked(seconds: float) -> str:
    """A time in words: "45 s", "30 min" or "24:30 min"."""
    whole = int(seconds)
    if whole < HOLD_UNDER_S:
        return f"{whole} s"
    return f"{whole // 60}:{whole % 60:02} min" if whole % 60 else f"{whole // 60} min"


def in_distance(metres: float, units: Units) -> str:
    """A distance in words, by the person's unit: "400 m" or "5 km"; "437.45 yd" or "3.11 mi"."""
    return said(metres, SHORT[units.distance] if metres < 1000 else units.distance)


def _covered(one: Row, units: Units) -> str:
    """What was covered: "5 km in 24:30 min"; only the distance if no time was logged."""
    words = in_distance(one["distance_m"] or 0, units)
    return f"{words} in {clocked(one['duration_s'])}" if one["duration_s"] else words


def _seconds_more(least: float) -> int:
    return HOLD_STEP_S if least < HOLD_UNDER_S else max(60, round(least * LONGER / 60) * 60)


def _seconds_up_to(least: float) -> float:
    return max(HOLD_UP_TO_S, UP_TO * least) if least < HOLD_UNDER_S else UP_TO * least


def _metres_more(least: float) -> float:
    unit = _unit(least)
    return max(unit, round(least * LONGER / unit) * unit)


def _unit(metres: float) -> float:
    return next(unit for under, unit in METRES_OF if metres < under)
