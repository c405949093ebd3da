"""The targets of a plan's day, as they are today."""

from typing import Any

from workout.web.contract.schemas.build import (
    Schema,
    boolean,
    day,
    described,
    fields,
    identifier,
    integer,
    line,
    nullable,
    prose,
    ref,
)
from workout.web.contract.schemas.plans import BRIEF_EXAMPLE, CURRENT_WEEK, ENTRY_FIELDS, SET_TYPE
from workout.web.contract.schemas.sessions import DONE_FIELDS, PLANNED, PLANNED_SET

DONE: dict[str, Any] = {"reps": 12, "weight_kg": 20, "duration_s": None, "distance_m": None, "rir": 2}
LAST_EXAMPLE = {"session_id": 21, "on": "2026-11-20", "sets": [DONE, DONE, DONE, DONE]}
NEXT_EXAMPLE = {
    "entry_id": 31, "exercise": BRIEF_EXAMPLE, "set_type": "working", "sets": 4, "planned": {**PLANNED, "weight_kg": 22.5},
    "changed": True, "reason": "4 × 12 at 20 kg on 20 November, all sets: 22.5 kg today.", "last": LAST_EXAMPLE,
    "alternative": None,
}  # fmt: skip
LAST = fields(
    {
        "session_id": identifier(),
        "on": day("When that was, in my time zone."),
        "sets": {"type": "array", "items": fields(DONE_FIELDS, title="LastSet"), "description": "What was done, in order."},
    },
    example=LAST_EXAMPLE,
)

SCHEMAS: dict[str, Schema] = {
    "LastTime": LAST,
    "NextEntry": fields(
        {
            "entry_id": identifier(),
            "exercise": ref("ExerciseBrief"),
            "set_type": SET_TYPE,
            "sets": integer(1, 20),
            "planned": described(PLANNED_SET, "The targets of each set; where sets differ, of the first."),
            "set_targets": ENTRY_FIELDS["set_targets"],
            "changed": boolean("Whether anything in `planned` differs from what the entry itself says."),
            "reason": nullable(prose(1000, "Why, in words; null: the entry has no rule.")),
            "last": {
                "anyOf": [ref("LastTime"), {"type": "null"}],
                "description": "The last time it was done by the same scheme.",
            },
            "alternative": {
                "anyOf": [ref("ExerciseBrief"), {"type": "null"}],
                "description": "A form of the exercise that may be done instead: an easier one after two misses, a harder one at "
                "the end of the range. `reason` says which.",
            },
        },
        required=NEXT_EXAMPLE,
        example=NEXT_EXAMPLE,
    ),
    "NextDay": fields(
        {
            "day_id": identifier(),
            "name": line(100),
            "week": CURRENT_WEEK,
            "exercises": {"type": "array", "items": ref("NextEntry")},
        },
        example={"day_id": 11, "name": "Legs", "week": {"number": 1, "name": "Base"}, "exercises": [NEXT_EXAMPLE]},
    ),
}
