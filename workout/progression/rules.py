"""The rules by which an entry of a plan progresses, and what each rule needs.

- linear, for beginners above all: the same repetitions each time, and more weight whenever all of them were done.
- double: first more repetitions, up to the end of a range; then more weight, and the repetitions begin the range again.
- time, distance: like double, with seconds or metres in place of repetitions. For an entry with both, the rule distance keeps the
  pace.
- pace: the same distance, a little faster each time.

The American College of Sports Medicine advises to add 2 to 10 per cent once the present weight can be lifted for more repetitions
than were aimed at (Ratamess et al., Progression models in resistance training for healthy adults, Medicine & Science in Sports &
Exercise 41, 2009). It is only custom among lifters to start over a tenth lighter after three failures, so an entry can have its
own `deload_percent` and `deload_after`. measures.py says how far time, distance and pace go, and in which steps.
"""

from workout.db import Row
from workout.progression.schemes import uniform

DELOAD_AFTER = 3
DELOAD_PERCENT = 10.0
OF_RULE = {"increment_s": "time", "up_to_s": "time", "increment_m": "distance", "up_to_m": "distance"}
"""The rule to which each of these fields of a progression belongs. The other fields of a progression fit every rule."""
ENDS = (("up_to_s", "duration_s"), ("up_to_m", "distance_m"))
"""Pairs of fields: the first has the end of a range, the second its beginning."""


def rule_of(entry: Row) -> str:
    """The name of the entry's rule: none, linear, double, time, distance or pace."""
    return str((entry.get("progression") or {}).get("rule", "none"))


def deload_after(entry: Row) -> int:
    return int(entry["progression"].get("deload_after", DELOAD_AFTER))


def deload_percent(entry: Row) -> float:
    return float(entry["progression"].get("deload_percent", DELOAD_PERCENT))


def misfits(entry: Row, exercise: str, tracks: list[str]) -> list[tuple[str, str]]:
    """Why the entry cannot follow its rule, and which rule would fit. Empty if the entry can follow it.

    Each is a pair: the field of the entry, such as `progression/rule`, and a sentence of advice. `exercise`: the name of its
    exercise; `tracks`: what that exercise records.
    """
    rule = rule_of(entry)
    if rule == "none":
        return []
    shared = uniform(entry)
    if shared is None:
        advice = (
            "A rule goes by sets that are alike, and these differ in type, repetitions, weight, duration or distance; leave "
            "progression out, or give the sets that are to progress an entry of their own."
        )
        return [("progression/rule", advice)]
    if shared.get("set_type") == "warmup":
        return [
            ("progression/rule", "Warm-up sets do not progress; give the rule to the working sets, and leave progression out.")
        ]
    found = _in_repetitions if rule in ("linear", "double") else _in_time_or_distance
    advice = found(rule, shared, exercise, tracks)
    return [("progression/rule", advice)] if advice else _strangers(rule, shared)


def _in_repetitions(rule: str, entry: Row, exercise: str, tracks: list[str]) -> str:
    reps, reps_max = entry.get("reps"), entry.get("reps_max")
    if "reps" not in tracks:
        other = "time" if "duration" in tracks else "distance"
        return f"{exercise} does not record reps, which this rule counts; take the rule {other}, or leave progression out."
    if rule == "linear" and "weight" not in tracks:
        return f"{exercise} does not record weight, which linear adds; double fits: it adds repetitions from reps to reps_max."
    if rule == "linear" and reps is None:
        return "linear needs reps: how many repetitions each set has to reach."
    if rule == "double" and (reps is None or reps_max is None):
        alone = "; with reps alone, linear fits" if "weight" in tracks else ""
        return f"double needs reps and reps_max, the range that it goes through{alone}."
    return ""


def _in_time_or_distance(rule: str, entry: Row, exercise: str, tracks: list[str]) -> str:
    duration, distance = entry.get("duration_s"), entry.get("distance_m")
    if rule == "time" and distance is not None:
        return "time makes a set longer; with distance_m, distance fits (longer at the same pace), or pace (faster)."
    needed = {"time": {"duration_s": duration}, "distance": {"distance_m": distance}}
    both = {"distance_m": distance, "duration_s": duration}
    missing = [name for name, value in needed.get(rule, both).items() if value is None]
    return f"{rule} needs {' and '.join(missing)}: what each set has to reach." if missing else ""


def _strangers(rule: str, entry: Row) -> list[tuple[str, str]]:
    """What `misfits` says about fields of other rules, and about a range that ends before it begins."""
    asked = entry["progression"]
    found = [
        (f"progression/{name}", f"This belongs to the rule {other}; leave it out, or take that rule.")
        for name, other in OF_RULE.items()
        if name in asked and rule != other
    ]
    return found + [
        (f"progression/{end}", f"This must be at least {begin}, which is {entry[begin]}.")
        for end, begin in ENDS
        if end in asked and OF_RULE[end] == rule and asked[end] < entry[begin]
    ]
