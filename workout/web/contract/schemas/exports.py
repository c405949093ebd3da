"""Everything of a person as one document: what GET /export answers, and POST /imports takes back."""

from typing import Any

from workout import exports, limits
from workout.web.contract.schemas.accounts import PROFILE
from workout.web.contract.schemas.build import (
    Schema,
    boolean,
    day,
    fields,
    identifier,
    instant,
    integer,
    line,
    list_of,
    nullable,
    number,
    one_of,
    prose,
    ref,
)
from workout.web.contract.schemas.exercises import DETAILS, LOADS, MUSCLE, TRACKS
from workout.web.contract.schemas.goals import KIND as GOAL_KIND
from workout.web.contract.schemas.goals import OF_EXERCISE, TARGET
from workout.web.contract.schemas.measurements import KIND, VALUE_CM
from workout.web.contract.schemas.plans import DAY_FIELDS, ENTRY_FIELDS, PLAN_FIELDS, SET_TYPE
from workout.web.contract.schemas.sessions import DONE_FIELDS, PLANNED_FIELDS, SIDE
from workout.web.contract.schemas.weights import WEIGHT_FIELDS

NOTE = prose(1000)
MOST_LOGGED = 20_000

EXERCISE = fields(
    {
        "id": identifier("Only within this document."),
        "slug": line(120, "Of a predefined exercise, of which nothing else is told."),
        **DETAILS,
        "primary_muscles": list_of(MUSCLE, 10, unique=True),
        "archived": boolean(),
    },
    required=["id", "name"],
    example={"id": 3, "slug": "goblet-squat", "name": "Goblet squat"},
)
SNAPSHOT: Schema = {
    "type": "object",
    "description": "What the exercise was like at that time.",
    "properties": {
        "id": identifier(),
        "slug": line(120),
        "name": line(100),
        "tracks": list_of(one_of(TRACKS, title="Tracked"), 4, shortest=1, unique=True),
        "load": one_of(LOADS, title="Load"),
        "unilateral": {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
        "speed_m_s": nullable(number(0, 100)),
        "rest_s": integer(0, 3600),
    },
    "required": ["id", "slug", "name", "tracks", "load", "rest_s"],
    "title": "ExerciseThen",
    "additionalProperties": True,
}
TARGETS = fields(PLANNED_FIELDS, required=[], title="ExportedTargets")
SET = fields(
    {
        "position": integer(1, 10_000, "Only if it is not the set's number."),
        "set_type": SET_TYPE,
        "status": one_of(["pending", "done", "skipped"], title="SetStatus"),
        "added": boolean("During the session."),
        "planned": TARGETS,
        "adjusted": TARGETS,
        "scheme": TARGETS,
        "scheme_sets": integer(0, 1000, "How many sets were planned alike."),
        **DONE_FIELDS,
        "side": SIDE,
        "completed_at": instant(),
        "note": NOTE,
    },
    required=["planned"],
    example={"planned": {"reps": 8, "rest_s": 120}, "reps": 8, "weight_kg": 60, "completed_at": "2026-11-23T18:12:00.000Z"},
)
ENTRY = fields(
    {
        "exercise_id": identifier(),
        "exercise": SNAPSHOT,
        "planned_exercise": SNAPSHOT,
        "unplanned": boolean("It was added during the session."),
        "superset": line(8),
        "note": NOTE,
        "sets": list_of(ref("ExportedSet"), 1000),
    },
    required=["exercise_id", "exercise", "sets"],
    example={
        "exercise_id": 3,
        "exercise": {"id": 3, "slug": "goblet-squat", "name": "Goblet squat", "tracks": ["weight", "reps"], "load": "external",
                     "unilateral": 0, "rest_s": 120},
        "sets": SET["examples"],
    },
)  # fmt: skip
SESSION = fields(
    {
        "id": identifier(),
        "plan_id": identifier(),
        "day_id": identifier(),
        "name": line(100),
        "note": NOTE,
        "started_at": instant(),
        "ended_at": instant(),
        "ending": one_of(["finished", "abandoned"], title="SessionEnding"),
        "paused_at": instant(),
        "paused_s": number(0, 1_000_000),
        "rest_started_at": instant(),
        "rest_ends_at": instant(),
        "last_activity_at": instant(),
        "revision": integer(1, 1_000_000_000),
        "attempt": integer(0, 1, "0: its week was a lighter one."),
        "exercises": list_of(ref("ExportedEntry"), 500),
    },
    required=["name", "started_at", "last_activity_at", "exercises"],
    example={
        "id": 21, "name": "Legs", "started_at": "2026-11-23T18:05:00.000Z", "ended_at": "2026-11-23T18:45:00.000Z",
        "ending": "finished", "paused_s": 0, "last_activity_at": "2026-11-23T18:45:00.000Z", "revision": 9, "attempt": 1,
        "exercises": ENTRY["examples"],
    },
)  # fmt: skip
PLAN_ENTRY = fields(
    {"id": identifier(), **ENTRY_FIELDS, "targets_changed_at": instant()}, required=["exercise_id", "sets", "set_type"],
    example={"id": 31, "exercise_id": 3, "set_type": "working", "sets": 4, "reps": 8, "rest_s": 120},
)  # fmt: skip
PLAN_DAY = fields(
    {"id": identifier(), **DAY_FIELDS, "exercises": list_of(ref("ExportedPlanEntry"), limits.ENTRIES_IN_DAY)},
    required=["name", "exercises"],
    example={"id": 11, "name": "Legs", "exercises": PLAN_ENTRY["examples"]},
)
PLAN = fields(
    {
        "id": identifier(),
        **PLAN_FIELDS,
        "archived": boolean(),
        "revision": integer(1, 1_000_000_000),
        "created_at": instant(),
        "updated_at": instant(),
        "days": list_of(ref("ExportedDay"), limits.DAYS_IN_PLAN),
    },
    required=["name", "goal", "sessions_per_week", "session_minutes", "created_at", "updated_at", "days"],
    example={
        "id": 3, "name": "Strong legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 45, "exercise_types": [],
        "archived": False, "revision": 1, "created_at": "2026-11-20T18:05:00.000Z", "updated_at": "2026-11-20T18:05:00.000Z",
        "days": PLAN_DAY["examples"],
    },
)  # fmt: skip
GOAL = fields(
    {
        "id": identifier(),
        "kind": GOAL_KIND,
        "measurement": KIND,
        "exercise_id": identifier(),
        **OF_EXERCISE,
        "target": TARGET,
        "targets_before": list_of(
            fields({"target": TARGET, "until": instant()}, title="TargetBefore"),
            1000,
            description="What a consistency goal asked.",
        ),
        "due_on": day(),
        "note": NOTE,
        "cancelled_at": instant(),
        "created_at": instant(),
    },
    required=["kind", "target", "created_at"],
    example={"id": 2, "kind": "weight", "target": 68, "created_at": "2026-10-26T18:05:00.000Z"},
)
WEIGHT = fields(
    {"id": identifier(), **WEIGHT_FIELDS}, required=["weight_kg", "measured_at"],
    example={"id": 5, "weight_kg": 71.4, "measured_at": "2026-11-23T06:30:00.000Z"},
)  # fmt: skip
MEASUREMENT = fields(
    {"id": identifier(), "kind": KIND, "value_cm": VALUE_CM, "measured_at": WEIGHT_FIELDS["measured_at"], "note": NOTE},
    required=["kind", "value_cm", "measured_at"],
    example={"id": 8, "kind": "waist", "value_cm": 84.5, "measured_at": "2026-11-23T06:30:00.000Z"},
)
EXAMPLE: dict[str, Any] = {
    "format": exports.FORMAT,
    "version": exports.VERSION,
    "account": {"timezone": "Europe/Berlin"},
    "exercises": EXERCISE["examples"],
    "plans": PLAN["examples"],
    "goals": GOAL["examples"],
    "weights": WEIGHT["examples"],
    "measurements": MEASUREMENT["examples"],
    "sessions": SESSION["examples"],
}
"""The example of the document. POST /imports shows it too, as a file that it takes back."""

SCHEMAS: dict[str, Schema] = {
    "Export": fields(
        {
            "format": one_of([exports.FORMAT]),
            "version": integer(1, exports.VERSION),
            "account": fields(PROFILE, required=[], title="ExportedAccount"),
            "exercises": list_of(ref("ExportedExercise"), MOST_LOGGED),
            "plans": list_of(ref("ExportedPlan"), limits.PLANS),
            "goals": list_of(ref("ExportedGoal"), limits.GOALS),
            "weights": list_of(ref("ExportedWeight"), limits.WEIGHTS),
            "measurements": list_of(ref("ExportedMeasurement"), limits.MEASUREMENTS),
            "sessions": list_of(ref("ExportedSession"), limits.SESSIONS),
        },
        required=["format", "version"],
        example=EXAMPLE,
    ),
    "ExportedExercise": EXERCISE,
    "ExportedPlan": PLAN,
    "ExportedDay": PLAN_DAY,
    "ExportedPlanEntry": PLAN_ENTRY,
    "ExportedGoal": GOAL,
    "ExportedWeight": WEIGHT,
    "ExportedMeasurement": MEASUREMENT,
    "ExportedSession": SESSION,
    "ExportedEntry": ENTRY,
    "ExportedSet": SET,
    "ExportTable": {
        "type": "string",
        "description": "CSV in UTF-8, with a row of headings.",
        "examples": ["started_at,session,exercise,set,set_type,reps,weight_kg,…\r\n"],
    },
}
