"""The rules by which an entry of a plan progresses, and what each rule needs.

Linear progression, mainly for beginners: the same repetitions each time, and more weight whenever all of them were done. Double
progression: first more repetitions, up to the end of a range; then more weight, and the lowest repetitions again.

The American College of Sports Medicine advises to add 2 to 10 per cent once the weight can be lifted for more repetitions than
planned (Ratamess et al., Progression models in resistance training for healthy adults, Medicine & Science in Sports & Exercise
41, 2009). To go back by a tenth after three failures is custom among lifters, so both figures can be set.
"""

from workout.db import Row
from workout.progression.schemes import uniform

DELOAD_AFTER = 3
DELOAD_PERCENT = 10.0


def rule_of(entry: Row) -> str:
    """The name of the entry's rule: none, linear or double."""
    return str((entry.get("progression") or {}).get("rule", "none"))


def increment_kg(entry: Row, step_kg: float) -> float:
    """The weight in kg that the entry adds at a time: the rule's increment, or else the smallest step."""
    return float(entry["progression"].get("increment_kg", step_kg))


def deload_after(entry: Row) -> int:
    return int(entry["progression"].get("deload_after", DELOAD_AFTER))


def deload_percent(entry: Row) -> float:
    return float(entry["progression"].get("deload_percent", DELOAD_PERCENT))


def top(entry: Row) -> int:
    """The repetitions that every set must reach before weight is added."""
    return int(entry["reps_max"] if rule_of(entry) == "double" else entry["reps"])


def misfits(entry: Row, exercise: str, tracks: list[str]) -> list[tuple[str, str]]:
    """Why the entry cannot follow its rule, and which rule would fit, as pairs of a path below the entry and advice.

    `exercise`: the name of its exercise; `tracks`: what that exercise records.
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
    reps, reps_max = shared.get("reps"), shared.get("reps_max")
    if shared.get("set_type") == "warmup":
        advice = "Warm-up sets do not progress; give the rule to the working sets, and leave progression out here."
    elif "reps" not in tracks:
        advice = f"{exercise} does not record reps, which this rule counts; leave progression out."
    elif rule == "linear" and "weight" not in tracks:
        advice = f"{exercise} does not record weight, which linear adds; double fits: it adds repetitions from reps to reps_max."
    elif rule == "linear" and reps is None:
        advice = "linear needs reps: how many repetitions each set has to reach."
    elif rule == "double" and (reps is None or reps_max is None):
        alone = "; with reps alone, linear fits" if "weight" in tracks else ""
        advice = f"double needs reps and reps_max, the range that it goes through{alone}."
    else:
        return []
    return [("progression/rule", advice)]
