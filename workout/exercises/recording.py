"""The values that a set records: the `tracks` of its exercise say which it can have."""

from workout.db import Row
from workout.errors import Flaw, Invalid

DONE_FIELDS = ("reps", "weight_kg", "duration_s", "distance_m", "rir")
"""The values that can be recorded for a done set, besides its `side`."""

NEEDED_TRACK = {
    "weight_kg": "weight",
    "reps": "reps",
    "reps_max": "reps",
    "rir": "reps",
    "tempo": "reps",
    "duration_s": "duration",
    "distance_m": "distance",
}
"""For each field, what an exercise must record (its `tracks`) so that the field is allowed."""

BRIEF = ("id", "slug", "name", "tracks", "load")


def brief(exercise: Row) -> Row:
    """The fields of an exercise that answers show beside its sets: its name, what its sets record, what their weight means."""
    return {name: exercise[name] for name in BRIEF}


def untracked(values: Row, exercise: Row) -> list[Flaw]:
    """A flaw for each of the values that the exercise does not record; its pointer is the name of the field."""
    tracks = exercise["tracks"]
    found = [
        Flaw(name, f"{exercise['name']} does not record {kind}, only {' and '.join(tracks)}.", "not_tracked")
        for name, kind in NEEDED_TRACK.items()
        if values.get(name) is not None and kind not in tracks
    ]
    if values.get("side") is not None and not exercise["unilateral"]:
        detail = f"{exercise['name']} is not done one side after the other; leave side out."
        found.append(Flaw("side", detail, "not_tracked"))
    return found


def refuse_untracked(values: Row, exercise: Row, pointer: str = "") -> None:
    """Raise Invalid if there are values that the exercise does not record. `pointer`: where the values are in the body."""
    if found := untracked(values, exercise):
        raise Invalid(*(flaw.below(pointer) for flaw in found))


def refuse_nothing(done: Row, exercise: Row, pointer: str = "") -> None:
    """Raise Invalid if a done set has no value that its exercise records."""
    names = [name for name in DONE_FIELDS if name != "rir" and NEEDED_TRACK[name] in exercise["tracks"]]
    if all(done.get(name) is None for name in names):
        detail = f"A set that was done has a value; give {' or '.join(names)}, or skip the set."
        raise Invalid(Flaw(pointer, detail, "required"))
