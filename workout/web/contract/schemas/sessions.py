"""Workout sessions: one workout as it was planned and done."""

from typing import Any

from workout.limits import ENTRIES_IN_DAY, SETS_IN_ENTRY
from workout.progress.metrics import METRICS
from workout.web.contract.schemas.build import (
    Schema,
    boolean,
    collection,
    count,
    fields,
    identifier,
    instant,
    integer,
    line,
    list_of,
    nullable,
    number,
    one_of,
    paging,
    partial,
    prose,
    ref,
    span,
)
from workout.web.contract.schemas.plans import BRIEF_EXAMPLE, ENTRY_EXAMPLE, ENTRY_FIELDS, RIR, SET_TYPE, SET_WEIGHT, TARGETS

STATUSES = ["active", "finished", "abandoned"]
PHASES = ["work", "rest", "paused", "done", "over"]
STATUS = one_of(STATUSES, title="SessionStatus")
METRIC = one_of(METRICS, title="Metric")
NOTE = nullable(prose(1000))
DONE_AT = instant("When it was, from the session's start on. Now, if not given; in a session that is over, its end.")
NOW = instant("When it was, from the session's start on. Now, if not given.")
VOLUME = (
    "What was lifted times repetitions, added up, warm-ups left out. Where `load` is bodyweight, that is the body with what was "
    "added; where it is assisted, the body without the help. Without a body weight, only what was added counts, and assisted "
    "exercises not at all."
)
BODYWEIGHT: Schema = {
    "type": "number",
    "description": "There where my own body weight counts in these figures: the one measured last before the session began. The "
    "whole of it counts wherever `load` is bodyweight or assisted, of a push-up as of a pull-up. Left out: none was measured by "
    "then, or nothing lifts it.",
}

PLANNED_FIELDS: dict[str, Schema] = {
    **TARGETS,
    "rir": RIR,
    "tempo": ENTRY_FIELDS["tempo"],
    "rest_s": ENTRY_FIELDS["rest_s"],
}
DONE_FIELDS: dict[str, Schema] = {
    "reps": nullable(integer(0, 1000)),
    "weight_kg": SET_WEIGHT,
    "duration_s": nullable(integer(0, 86_400)),
    "distance_m": nullable(number(0, 1_000_000)),
    "rir": RIR,
}
SIDE = one_of(
    ["left", "right"],
    "Which side, of an exercise that is `unilateral`; left out for both. There only if it was told.",
    title="Side",
)
DONE_INPUT: dict[str, Schema] = {**DONE_FIELDS, "side": nullable(SIDE)}
PLANNED_SET = fields(PLANNED_FIELDS, title="PlannedSet")
DONE_ANSWER = fields({**DONE_FIELDS, "side": SIDE}, required=DONE_FIELDS, title="DoneSet")
PLANNED: dict[str, Any] = {
    "reps": 8, "reps_max": 12, "weight_kg": 20, "duration_s": None, "distance_m": None, "rir": 2, "tempo": None, "rest_s": 120,
}  # fmt: skip
DONE = {"reps": 10, "weight_kg": 22.5, "duration_s": None, "distance_m": None, "rir": 1}
LAST = {**DONE, "session_id": 17, "completed_at": "2026-11-20T18:12:30.000Z"}
SET_EXAMPLE: dict[str, Any] = {
    "id": 91, "position": 1, "set_type": "working", "status": "done", "planned": PLANNED, "done": DONE,
    "completed_at": "2026-11-23T18:07:10.000Z", "note": "felt light", "last": None,
}  # fmt: skip
PENDING_EXAMPLE = {
    **SET_EXAMPLE,
    "id": 92,
    "position": 2,
    "status": "pending",
    "done": None,
    "completed_at": None,
    "note": None,
    "last": LAST,
}
EXERCISE_EXAMPLE = {
    "id": 41, "exercise": BRIEF_EXAMPLE, "planned_exercise": BRIEF_EXAMPLE, "superset": None, "note": None,
    "sets": [SET_EXAMPLE, PENDING_EXAMPLE],
}  # fmt: skip
SUMMARY_EXAMPLE: dict[str, Any] = {
    "duration_s": 130, "sets_done": 1, "sets_skipped": 0, "volume_kg": 225, "distance_m": 0, "records": [],
    "goals_achieved": [],
}  # fmt: skip
BRIEF_SESSION = {
    "id": 21, "name": "Legs", "plan_id": 3, "day_id": 11, "status": "active", "note": None,
    "started_at": "2026-11-23T18:05:00.000Z", "ended_at": None, "revision": 2, "summary": SUMMARY_EXAMPLE,
}  # fmt: skip
ADJUSTMENT_EXAMPLE = {
    "kind": "changed", "entry_id": 41, "set_id": 91, "exercise": BRIEF_EXAMPLE, "planned": PLANNED, "done": DONE,
    "note": "felt light",
}  # fmt: skip
SESSION_EXAMPLE = {**BRIEF_SESSION, "exercises": [EXERCISE_EXAMPLE], "adjustments": [ADJUSTMENT_EXAMPLE]}
STATE_EXAMPLE = {
    "session_id": 21, "revision": 2, "status": "active", "phase": "rest", "server_time": "2026-11-23T18:07:30.000Z",
    "entry_id": 41, "exercise": BRIEF_EXAMPLE, "set": PENDING_EXAMPLE, "set_number": 2, "sets_total": 2,
    "rest_started_at": "2026-11-23T18:07:10.000Z", "rest_ends_at": "2026-11-23T18:09:10.000Z", "next": None,
    "progress": {"done": 1, "skipped": 0, "total": 2}, "elapsed_s": 150, "estimated_remaining_s": 130,
}  # fmt: skip

SET = fields(
    {
        "id": identifier(),
        "position": integer(1, 10_000),
        "set_type": SET_TYPE,
        "status": one_of(["pending", "done", "skipped"], title="SetStatus"),
        "planned": PLANNED_SET,
        "done": {**DONE_ANSWER, "type": ["object", "null"]},
        "completed_at": nullable(instant("When it was done or skipped.")),
        "note": NOTE,
        "last": {
            **fields({**DONE_FIELDS, "session_id": identifier(), "completed_at": instant()}, title="LastDone"),
            "type": ["object", "null"],
            "description": "Of an open set: what was done in its place last time, or else in the exercise's last working set, "
            "for a warm-up in its last warm-up. Null if there was none.",
        },
    },
    example=SET_EXAMPLE,
)
RECORD = fields(
    {
        "exercise_id": identifier(),
        "metric": METRIC,
        "value": {"type": "number"},
        "before": {"type": "number", "description": "The best of all sessions that began earlier."},
    },
    example={"exercise_id": 3, "metric": "weight_kg", "value": 22.5, "before": 20},
)
SUMMARY = fields(
    {
        "duration_s": count("From start to end, without the pauses."),
        "sets_done": count(),
        "sets_skipped": count(),
        "volume_kg": {"type": "number", "description": VOLUME},
        "bodyweight_kg": BODYWEIGHT,
        "distance_m": {"type": "number", "description": "Of the sets done, warm-ups left out."},
        "records": {"type": "array", "items": ref("SessionRecord"), "description": "What was better than ever before."},
        "goals_achieved": {"type": "array", "items": {"type": "integer"}, "description": "Ids of goals reached in it."},
    },
    required=SUMMARY_EXAMPLE,
    example=SUMMARY_EXAMPLE,
)
BRIEF_FIELDS: dict[str, Schema] = {
    "id": identifier(),
    "name": line(100),
    "plan_id": nullable(identifier()),
    "day_id": nullable(identifier("The plan's day that it was started from.")),
    "status": STATUS,
    "note": NOTE,
    "started_at": instant(),
    "ended_at": nullable(instant()),
    "revision": count(least=1),
    "summary": ref("SessionSummary"),
}
BRIEF = fields(BRIEF_FIELDS, example=BRIEF_SESSION)
ADJUSTMENT = fields(
    {
        "kind": one_of(["changed", "skipped", "added", "swapped"]),
        "entry_id": identifier(),
        "set_id": identifier(),
        "exercise": ref("ExerciseBrief"),
        "planned": PLANNED_SET,
        "done": {**DONE_ANSWER, "type": ["object", "null"]},
        "note": NOTE,
    },
    example=ADJUSTMENT_EXAMPLE,
)
UPCOMING = {
    **fields({"entry_id": identifier(), "exercise": ref("ExerciseBrief"), "set": ref("SessionSet")}, title="UpNext"),
    "type": ["object", "null"],
}
STATE = fields(
    {
        "session_id": identifier(),
        "revision": count("Counts the changes.", least=1),
        "status": STATUS,
        "phase": one_of(PHASES, "done: nothing is open, not yet finished; over: it has ended.", title="Phase"),
        "server_time": instant("To correct a client's clock by."),
        "entry_id": nullable(identifier()),
        "exercise": {"anyOf": [ref("ExerciseBrief"), {"type": "null"}]},
        "set": {"anyOf": [ref("SessionSet"), {"type": "null"}]},
        "set_number": nullable(integer(1, 10_000)),
        "sets_total": nullable(integer(1, 10_000)),
        "rest_started_at": nullable(instant()),
        "rest_ends_at": nullable(instant("While resting: when the rest is over.")),
        "next": UPCOMING,
        "progress": fields(
            {"done": integer(0, 10_000), "skipped": integer(0, 10_000), "total": integer(0, 10_000)}, title="SessionProgress"
        ),
        "elapsed_s": count("Since the start, without the pauses."),
        "estimated_remaining_s": count(),
    },
    example=STATE_EXAMPLE,
)

NEW_SET = fields({"set_type": SET_TYPE, **PLANNED_FIELDS}, required=[], example={"reps": 8, "weight_kg": 20})
PAST_SET = fields(
    {
        "set_type": SET_TYPE,
        **DONE_INPUT,
        "completed_at": instant("At the session's end, if not given."),
        "note": NOTE,
    },
    required=[],
    example={"reps": 8, "weight_kg": 20},
)
PAST_EXERCISE = fields(
    {
        "exercise_id": identifier(),
        "superset": ENTRY_FIELDS["superset"],
        "note": NOTE,
        "sets": list_of(ref("PastSet"), SETS_IN_ENTRY),
    },
    required=["exercise_id", "sets"],
    example={"exercise_id": 3, "sets": [{"reps": 8, "weight_kg": 20}]},
)

SCHEMAS: dict[str, Schema] = {
    "SessionRecord": RECORD,
    "SessionSummary": SUMMARY,
    "SessionSet": SET,
    "SessionExercise": fields(
        {
            "id": identifier(),
            "exercise": ref("ExerciseBrief"),
            "planned_exercise": {"anyOf": [ref("ExerciseBrief"), {"type": "null"}], "description": "null: it was added."},
            "superset": ENTRY_FIELDS["superset"],
            "note": NOTE,
            "sets": {"type": "array", "items": ref("SessionSet")},
        },
        example=EXERCISE_EXAMPLE,
    ),
    "Adjustment": ADJUSTMENT,
    "Session": fields(
        {
            **BRIEF_FIELDS,
            "exercises": {"type": "array", "items": ref("SessionExercise")},
            "adjustments": {
                "type": "array",
                "items": ref("Adjustment"),
                "description": "Where what was done differs from the plan.",
            },
        },
        example=SESSION_EXAMPLE,
    ),
    "SessionBrief": BRIEF,
    "SessionList": collection("SessionBrief", BRIEF),
    "SessionState": STATE,
    "SessionStart": fields(
        {"day_id": identifier(), "name": line(100), "exercises": list_of(ref("EntryInput"), ENTRIES_IN_DAY)},
        required=[],
        example={"name": "Legs", "exercises": [ENTRY_EXAMPLE]},
    ),
    "PastSet": PAST_SET,
    "PastExercise": PAST_EXERCISE,
    "PastSession": fields(
        {
            "name": line(100),
            "day_id": identifier(),
            "started_at": instant("Not before 1900."),
            "ended_at": instant("Not in the future, and at the most 24 hours after the start."),
            "exercises": list_of(ref("PastExercise"), ENTRIES_IN_DAY),
        },
        required=["name", "started_at", "ended_at", "exercises"],
        example={
            "name": "Legs",
            "started_at": "2026-11-20T18:00:00+01:00",
            "ended_at": "2026-11-20T18:45:00+01:00",
            "exercises": PAST_EXERCISE["examples"],
        },
    ),
    "SessionPatch": partial(
        fields({"name": line(100), "note": NOTE, "started_at": instant(), "ended_at": instant()}), example={"note": "Slept badly"}
    ),
    "SetCompletion": fields(
        {**DONE_INPUT, "completed_at": DONE_AT, "note": NOTE},
        required=[],
        example={"reps": 10, "weight_kg": 22.5, "note": "felt light"},
    ),
    "Skip": fields({"reason": NOTE, "completed_at": DONE_AT}, required=[], example={"reason": "The rack is taken"}),
    "DoneAt": fields({"completed_at": DONE_AT}, required=[], example={}),
    "Pause": fields({"paused_at": NOW}, required=[], example={}),
    "Resume": fields({"resumed_at": NOW}, required=[], example={}),
    "Ending": fields({"ended_at": NOW}, required=[], example={}),
    "SetPatch": fields(
        {
            "planned": fields(PLANNED_FIELDS, required=[]),
            "done": fields(DONE_INPUT, required=[]),
            "note": NOTE,
        },
        required=[],
        example={"done": {"reps": 9}, "note": "The last one did not count"},
    ),
    "NewSet": NEW_SET,
    "Swap": fields(
        {"exercise_id": identifier(), "reason": NOTE}, required=["exercise_id"], example={"exercise_id": 3, "reason": "No rack"}
    ),
    "Move": fields({"position": integer(1, 10_000, "Among the exercises, from 1.")}, example={"position": 1}),
    "RestChange": fields(
        {
            "extend_s": integer(-3600, 3600, "Seconds by which it gets longer; shorter, if below 0."),
            "skip": boolean("true ends it."),
            "completed_at": NOW,
        },
        required=[],
        example={"extend_s": 30},
    ),
    "SessionQuery": fields(
        {
            "status": STATUS,
            "plan_id": identifier("Of this plan."),
            "exercise_id": identifier("With this exercise."),
            **span("Started not before", "Started not after"),
            **paging(),
        },
        required=[],
    ),
}
