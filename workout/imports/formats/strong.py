"""Strong: since 2015 its files have had seven variants of headings (see `_variant`). Those of S6 may be in any language."""

import re

from workout.imports.collecting import Collector, Heading
from workout.imports.formats.cells import Cells, read_rows
from workout.imports.formats.headings import guessed
from workout.imports.shape import Body, File, Set
from workout.imports.table import Table
from workout.imports.values import Odd, kg, line, metres, number, prose, rir, seconds, start, value, whole

TYPES = {"w": "warmup", "warm_up": "warmup", "warmup": "warmup", "d": "drop", "drop": "drop", "f": "amrap", "failure": "amrap"}
"""The type of a set, by the code that replaces its number. A set to failure has as many repetitions as possible (amrap)."""
NOTES = {"note", "notiz", "notes"}

FULL = (
    "date", "workoutname", "duration", "exercisename", "setorder", "weight", "reps", "distance", "seconds", "notes",
    "workoutnotes", "rpe",
)  # fmt: skip
WITHOUT_NOTES = (*FULL[:9], "rpe")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}")


def reads(table: Table) -> bool:
    keys = table.places()
    return {"date", "weightkg"} == keys.keys() or _places(table, keys) is not None


def read(table: Table) -> File:
    keys = table.places()
    if {"date", "weightkg"} == keys.keys():
        return _read_weights(table)
    places = _places(table, keys) or {}
    into = Collector("strong", _variant(keys, len(table.header), translated=places is not keys))
    into.asks.add("timezone")
    zero_is_none = into.variant not in ("S4", "S5")

    def read_row(cells: Cells) -> None:
        heading = Heading(
            start(cells["date"]),
            line(cells["workoutname"], 100) or "Workout",
            _duration(cells["duration"] or cells["workoutduration"] or cells["durationsec"]),
            prose(cells["workoutnotes"]),
        )
        order = cells["setorder"].lower()
        if order in NOTES:
            into.note(heading, cells["exercisename"], cells["notes"])
            return
        if order not in TYPES and not re.fullmatch(r"\d+", order):  # no set, but a "Rest Timer", in any language
            into.ignored["rest_timer"] += 1
            return
        weight, distance = _weight(cells, into, zero_is_none), _distance(cells, into, zero_is_none)
        one = Set(
            type=TYPES.get(order, "working"),
            reps=whole(cells["reps"], "reps", zero_is_none=zero_is_none),
            weight=weight,
            duration_s=whole(cells["seconds"], "duration_s", zero_is_none=True),
            distance=distance,
            rir=rir(cells["rpe"]),
        )
        into.add(heading, cells["exercisename"], one, note=cells["notes"])

    return read_rows(table, into, read_row, places)


def _read_weights(table: Table) -> File:
    into = Collector("strong", "weight")
    into.asks.add("timezone")

    def read_row(cells: Cells) -> None:
        weight = number(cells["weightkg"])
        if weight is None:
            into.ignored["without_values"] += 1
            return
        into.measured(Body(start(cells["date"]), "weight", round(weight, 3)))

    return read_rows(table, into, read_row)


def _places(table: Table, keys: dict[str, int]) -> dict[str, int] | None:
    """The positions of the columns, by the keys of their English headings. If the headings are in another language, the number of
    columns tells which they are. None if Strong has not written the file.
    """
    if {"date", "workoutname", "exercisename", "setorder", "reps"} <= keys.keys():
        return keys
    names = {len(FULL): FULL, len(WITHOUT_NOTES): WITHOUT_NOTES}.get(len(table.header))
    if names and table.rows and keys.get("rpe") == len(names) - 1 and _TIME.match(table.rows[0].cells[0]):
        places = {name: place for place, name in enumerate(names)}
        return places if _fits(table, places) else None
    return None


def _fits(table: Table, places: dict[str, int]) -> bool:
    """Whether no heading says that its column holds something else than Strong writes there."""
    said = {meaning: table.header.index(heading) for meaning, heading in guessed(table).items()}
    named = {"exercise": "exercisename", "reps": "reps", "weight": "weight", "distance": "distance"}
    return all(said.get(meaning, places[name]) == places[name] for meaning, name in named.items())


def _variant(keys: dict[str, int], columns: int, *, translated: bool) -> str:
    if translated:
        return "S6"
    if "weightunit" in keys:
        return "S4"
    if "weightkg" in keys or "workout" in keys:
        return "S5"
    if keys.keys() & {"kg", "lb", "lbs"}:
        return "S1"
    if "duration" not in keys:
        return "S2"
    return "S3" if "notes" in keys else "S3b"


def _duration(text: str) -> int | None:
    """A workout's length in seconds. A length that makes no sense is ignored, because the sets may be fine."""
    try:
        return round(number(text) or 0) or None if re.fullmatch(r"[\d.]+", text) else seconds(text)
    except Odd:
        return None


def _weight(cells: Cells, into: Collector, zero_is_none: bool) -> float | None:
    if text := cells["weightkg"] or cells["kg"]:
        return kg(value(text, "weight", zero_is_none=zero_is_none), "kg")
    if text := cells["lb"] or cells["lbs"] or cells["weightlbs"] or cells["weightlb"]:
        return kg(value(text, "weight", zero_is_none=zero_is_none), "lb")
    amount = value(cells["weight"], "weight", zero_is_none=zero_is_none)
    if cells["weightunit"]:
        return kg(amount, cells["weightunit"])
    if amount is not None:
        into.asks.add("weight_unit")
    return amount


def _distance(cells: Cells, into: Collector, zero_is_none: bool) -> float | None:
    for key, unit in (("distancemeters", "m"), ("km", "km"), ("mi", "mi"), ("miles", "mi"), ("m", "m")):
        if cells[key]:
            return metres(value(cells[key], "distance", zero_is_none=zero_is_none), unit)
    amount = value(cells["distance"], "distance", zero_is_none=True)
    if amount is not None and cells["distanceunit"]:
        return metres(amount, cells["distanceunit"])
    if amount is not None:
        into.asks.add("distance_unit")
    return amount
