"""Converts what a file says to what is stored: to instants, SI units, and values that the exercise records. Nothing here reads or
writes the database.
"""

import json
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from workout import clock
from workout.db import Row
from workout.exercises import NEEDED_TRACK
from workout.imports import items
from workout.imports.shape import Body, Exercise, Set, Workout
from workout.imports.values import DISTANCE_UNITS, KG_PER_LB
from workout.sessions.planning import PLANNED

LONGEST_S = 6 * 3600
"""Seconds. If a workout is longer, somebody forgot to end it: its length is then estimated from its sets."""
OUT_OF_TIME = "is left out: it lies in the future or before the year 1900."
NOTHING_RECORDED = "is left out: its exercises record nothing of what it tells."
ENDS_EARLY = "ends before it begins, so its length is estimated from its sets."
SET_S = 150
"""Seconds. About how long a set takes with its rest; for the estimate of a workout's length."""
NOTE_CHARACTERS = 1000
FAT_PCT = (1, 80)
WEIGHTS_KG = (10, 650)
GIRTHS_CM = (1, 400)
MOST = {"weight_kg": 1000, "distance_m": 1_000_000}
"""The largest values that a set can record."""


class Settings(NamedTuple):
    """What the person has answered about a file."""

    zone: ZoneInfo
    time_of_day: time
    kg_per_weight: float
    m_per_distance: float
    body_inside: bool
    """Whether the weights of pull-ups, and of other exercises that lift the body, include the person's own weight."""


class Written(NamedTuple):
    """An item of a file, ready to be stored."""

    identity: str
    """By this text, the item is recognised in a later file (see `items.Numbered`)."""
    content: str
    """A hash of what the file says of the item (see `items.content`)."""
    table: str
    """Where it is stored: `session`, `weight` or `measurement`. Of an `items.Own`, `own_` and its kind, such as `own_plan`.
    Empty if there is nothing to store.
    """
    row: Row
    entries: list[Row] = []
    """A session's exercises, as `sessions.adopt` takes them."""
    noted: int = 0
    """How many values went into notes, because they could not be stored as values."""
    problem: str = ""
    """What of it cannot be stored, if only in part. The sentence begins with the item's `identity`, which is not in this text.
    Empty if there is nothing to tell.
    """
    number: int = 1
    """The item's number, as in `items.Numbered`."""
    line: int = 0
    """Where it begins in the file, as in `Workout.line`."""


def settings(answers: Row) -> Settings:
    return Settings(
        ZoneInfo(answers.get("timezone", "UTC")),
        time.fromisoformat(answers.get("time_of_day", "12:00")),
        KG_PER_LB if answers.get("weight_unit") == "lb" else 1.0,
        DISTANCE_UNITS[answers.get("distance_unit", "m")],
        bool(answers.get("bodyweight_included")),
    )


def convert(one: items.Numbered, said: Settings, exercises: dict[str, Row | None], now: datetime) -> Written:
    """An item, ready to be stored. `said`: the person's answers. `exercises`: for the name of each exercise in the file, the row
    of the exercise that it means; None to leave its sets out.
    """
    item, known = one.item, (one.identity, items.content(one.item))
    if isinstance(item, items.Own):
        return Written(*known, f"own_{item.kind}", item.row, number=one.number)
    at = instant(item.start if isinstance(item, Workout) else item.at, said)
    if not clock.FIRST_LOGGED <= clock.text(at) <= clock.text(now + clock.AHEAD):
        return Written(*known, "", {}, problem=OUT_OF_TIME, line=item.line)
    return _workout(item, known, at, said, exercises, now) if isinstance(item, Workout) else _body(item, known, at, said)


def instant(start: str, said: Settings) -> datetime:
    """The instant in UTC of a time or date in the file (as in `Workout.start`). What the file does not tell, the time zone or the
    time of day, is what the person has answered.
    """
    return _local(start, said).astimezone(UTC)


def _local(start: str, said: Settings) -> datetime:
    """As `instant`, but in the time zone of the file."""
    at = datetime.fromisoformat(start)
    if len(start) == 10:
        at = datetime.combine(at.date(), said.time_of_day)
    return at if at.tzinfo else at.replace(tzinfo=said.zone)


def _workout(
    workout: Workout, known: tuple[str, str], at: datetime, said: Settings, exercises: dict[str, Row | None], now: datetime
) -> Written:
    taken = [(one, exercise) for one in workout.exercises if (exercise := exercises.get(one.name))]
    lasted = _length_s(workout, at, said)
    ends_early = lasted is not None and lasted <= 0
    if lasted is None or ends_early or lasted > LONGEST_S:
        lasted = _estimate_s(workout)
    began = min(at, now)
    ended_at = clock.text(min(began + timedelta(seconds=lasted), now))
    entries, noted, apart = [], 0, []
    for entry, exercise in taken:
        sets, notes, moved = _sets(entry, exercise, ended_at, said)
        noted += moved
        note = "\n".join(filter(None, (entry.note, *notes)))
        if sets:
            told = {"superset": entry.superset, "note": _cut(note), "sets": sets}
            entries.append({"exercise": exercise, "planned": exercise, **told})
        elif note:
            apart.append(f"{entry.name}: {note}")
    if apart and not entries:
        return Written(*known, "", {}, problem=NOTHING_RECORDED, line=workout.line)
    times = {"started_at": clock.text(began), "ended_at": ended_at, "last_activity_at": ended_at}
    whole = _cut("\n".join(filter(None, (workout.note, *apart))))
    row = {"name": workout.title, "note": whole, "ending": "finished", **times}
    problem = ENDS_EARLY if ends_early and entries else ""
    return Written(*known, "session" if entries else "", row, entries, noted, problem, line=workout.line)


def _length_s(workout: Workout, began: datetime, said: Settings) -> float | None:
    """How many seconds the workout lasted; None if the file does not tell. Not above 0 if it ends before it begins.

    By the clock, an end in the hour that comes twice in autumn is the earlier of the two, unless that is before the start.
    """
    if workout.duration_s is None or not workout.by_clock:
        return workout.duration_s
    ends = _local(workout.start, said) + timedelta(seconds=workout.duration_s)  # on the clock, as Python adds
    earlier, later = (ends.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return ((earlier if earlier > began else later) - began).total_seconds()


def _estimate_s(workout: Workout) -> int:
    sets = [one for entry in workout.exercises for one in entry.sets]
    return min(LONGEST_S, sum(SET_S + (one.duration_s or 0) for one in sets))


def _sets(entry: Exercise, exercise: Row, ended_at: str, said: Settings) -> tuple[list[Row], list[str], int]:
    """`(sets, notes, noted)`: the sets as they are stored, notes for the exercise, and how many values went into notes.

    A value that the exercise does not record goes into the note of its set. A set that has only such values is not stored: they
    become a note of the exercise, or of the workout if that is left without a set.
    """
    planned = {**dict.fromkeys(PLANNED), "rest_s": exercise["rest_s"]}
    sets: list[Row] = []
    notes: list[str] = []
    noted = 0
    for one in entry.sets:
        done = _done(one, said)
        kept = {name: value for name, value in done.items() if _is_recorded(name, value, exercise, said)}
        lost = [_words(name, value) for name, value in done.items() if name not in kept and value is not None]
        rir = one.rir if "reps" in exercise["tracks"] else None
        if one.rir is not None and rir is None:
            lost.append(_words("rir", one.rir))
        noted += len(lost)
        if not kept:
            notes.append(", ".join(filter(None, (*lost, one.note))))
            continue
        told = {"set_type": one.type, "note": _cut("; ".join(filter(None, (one.note, *lost))))}
        done_at = {"status": "done", "completed_at": ended_at, "position": len(sets) + 1, "added": False}
        sets.append({**told, **kept, "rir": rir, **done_at, "planned": planned})
    return sets, notes, noted


def _done(one: Set, said: Settings) -> Row:
    """What was done, in SI units: `{reps, weight_kg, duration_s, distance_m}`, each None if the file does not tell it."""
    weight = None if one.weight is None else round(one.weight * said.kg_per_weight, 3)
    distance = None if one.distance is None else round(one.distance * said.m_per_distance, 2)
    return {"reps": one.reps, "weight_kg": weight, "duration_s": one.duration_s, "distance_m": distance}


def _is_recorded(name: str, value: float | None, exercise: Row, said: Settings) -> bool:
    """Whether to store this value of a set: the exercise records it, and it is not too large. A weight that includes the person's
    own is not stored, because nothing tells how much was added.
    """
    is_body = name == "weight_kg" and said.body_inside and exercise["load"] == "bodyweight"
    return NEEDED_TRACK[name] in exercise["tracks"] and value is not None and not is_body and value <= MOST.get(name, value)


def _words(name: str, value: float) -> str:
    if name == "rir":
        return f"RPE {10 - value:g}"
    unit = {"reps": "repetitions", "weight_kg": "kg", "duration_s": "s", "distance_m": "m"}[name]
    return f"{value:g} {unit}"


def _cut(note: str) -> str | None:
    return note[:NOTE_CHARACTERS] or None


def _body(body: Body, known: tuple[str, str], at: datetime, said: Settings) -> Written:
    row: Row = {"measured_at": clock.text(at), "note": body.note}
    if body.kind == "weight":
        weight = round(body.value * said.kg_per_weight, 3)
        fat = body.fat_pct if body.fat_pct and is_within(FAT_PCT, body.fat_pct) else None
        problem = impossible_weight(weight)
        row |= {"weight_kg": weight, "body_fat_pct": fat}
        return Written(*known, "" if problem else "weight", row, problem=problem, line=body.line)
    problem = impossible_girth(body.value)
    row |= {"kind": body.kind, "value_cm": body.value}
    return Written(*known, "" if problem else "measurement", row, problem=problem, line=body.line)


def is_within(bounds: tuple[float, float], value: float) -> bool:
    return bounds[0] <= value <= bounds[1]


def impossible_weight(weight_kg: float) -> str:
    """That no body has this weight, as `Written.problem`; empty if one may."""
    return "" if is_within(WEIGHTS_KG, weight_kg) else f"is left out: {weight_kg:g} kg cannot be."


def impossible_girth(value_cm: float) -> str:
    """That no body has this girth, as `Written.problem`; empty if one may."""
    return "" if is_within(GIRTHS_CM, value_cm) else f"is left out: {value_cm:g} cm cannot be."


FINGERPRINTS = {
    "session": ("revision",),
    "weight": ("measured_at", "weight_kg", "body_fat_pct", "note"),
    "measurement": ("measured_at", "kind", "value_cm", "note"),
}


def fingerprint(table: str, row: Row) -> str:
    """A text made from the row of a session, weight or measurement. It changes when somebody edits the row, so that `undoing` can
    tell. (Of a session the revision is enough, because that counts its changes.)
    """
    values = [row[name] for name in FINGERPRINTS[table]]
    return json.dumps([float(value) if isinstance(value, int) else value for value in values])
