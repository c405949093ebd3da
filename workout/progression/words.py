"""The reasons for today's targets, in the words of a coach."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from workout.db import Row
from workout.figures import counted
from workout.progression.attempts import Attempt
from workout.progression.deciding import Decision
from workout.progression.rules import rule_of, top
from workout.units import said

ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]


def reason(entry: Row, exercise: Row, decision: Decision, last: Attempt | None, on: str, unit: str) -> str:
    """The reason, in one or two sentences, with weights in that unit. `on`: the date of the last attempt, from `spoken_date`."""
    if last is None:
        return _at_first(entry, exercise)
    load = exercise["load"]
    done = f"{_sets(last.done, load, unit)} on {on}"
    every = ", all sets" if last.wanted > 1 else ""
    weight = decision.changes.get("weight_kg")
    match decision.verdict:
        case "unweighed":
            return f"No weight was logged on {on}: as the plan says."
        case "added":
            return f"{done}{every}: {_today(weight, load, unit)}."
        case "full":
            return f"{done}{every}: {_what_then(exercise)}"
        case "deloaded":
            return f"{done}, {_short(entry, last, decision.failures)}: {_today(weight, load, unit)}, to build up again."
        case "easier":
            return f"{done}, easier than planned: {_again(weight, load, unit)}."
        case "unfinished":
            at = "" if last.enough == len(last.done) else _at(weight, load, unit)
            return f"{done}, {last.enough} of {counted(last.wanted, 'set')}{at}: {_again(weight, load, unit)}."
        case "within":
            reps, or_more = decision.changes["reps"], "" if decision.changes["reps"] == top(entry) else " or more"
            return f"{done}: {_again(weight, load, unit)}, {reps}{or_more} in every set."
        case _:
            return f"{done}, {_short(entry, last, decision.failures)}: {_again(weight, load, unit)}."


def spoken_date(day: date, today: date) -> str:
    """The date as "20 November", with the year unless it is the current one."""
    return f"{day.day} {day:%B}" + ("" if day.year == today.year else f" {day.year}")


def _at_first(entry: Row, exercise: Row) -> str:
    reps = f"{entry['reps']}–{entry['reps_max']}" if entry["reps_max"] else str(entry["reps"])
    return f"Nothing logged for sets of {reps} yet: {_start(entry, exercise)}."


def at_changed(entry: Row, exercise: Row, on: str) -> str:
    """The reason if the targets changed on that date, and nothing was done since."""
    return f"The targets were changed on {on}: {_start(entry, exercise)}."


def _start(entry: Row, exercise: Row) -> str:
    """The advice for an entry without any attempt."""
    unknown = entry["weight_kg"] is None and exercise["load"] in ("external", "assisted")
    return "find a weight that fits" if unknown else "as the plan says"


def _what_then(exercise: Row) -> str:
    """The advice at the top of the range, when no weight can be added."""
    if exercise["load"] == "assisted":
        return "no help is left to take away; do it without the machine."
    if "weight" in exercise["tracks"]:
        return "the top of the range. Add some weight and log it, or take a harder form."
    return "the top of the range. Take a harder form, or aim for a longer range."


def _short(entry: Row, last: Attempt, failures: int) -> str:
    times = f" for the {ORDINALS[failures - 1]} time in a row" if 1 < failures <= len(ORDINALS) else ""
    least = "at least " if rule_of(entry) == "double" else ""
    return f"short of {last.wanted} × {least}{entry['reps']}{times}"


def _sets(done: Iterable[Row], load: str, unit: str) -> str:
    """The done sets; neighbouring sets with the same weight share it: "12, 11 and 9 at 40 kg"."""
    runs = groupby(done, key=lambda one: one["weight_kg"])
    return ", then ".join(f"{_reps([one['reps'] or 0 for one in sets])}{_at(kg, load, unit)}" for kg, sets in runs)


def _reps(reps: list[int]) -> str:
    if len(set(reps)) == 1:
        return f"{len(reps)} × {reps[0]}"
    return f"{', '.join(map(str, reps[:-1]))} and {reps[-1]}"


def _at(kg: float | None, load: str, unit: str) -> str:
    if kg is None or (load == "bodyweight" and kg == 0):
        return ""
    words = said(kg, unit)
    return {"assisted": f" with {words} of help", "bodyweight": f" with {words} added"}.get(load, f" at {words}")


def _today(kg: float | None, load: str, unit: str) -> str:
    return f"{_load(kg, load, unit)} today"


def _again(kg: float | None, load: str, unit: str) -> str:
    return "the same again" if kg is None else f"{_load(kg, load, unit)} again"


def _load(kg: float | None, load: str, unit: str) -> str:
    if load == "assisted":
        return f"{said(kg, unit)} of help" if kg else "no help"
    if load == "bodyweight":
        return f"{said(kg, unit)} added" if kg else "no weight added"
    return said(kg or 0, unit)
