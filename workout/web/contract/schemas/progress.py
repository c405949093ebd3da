"""Progress: what is computed from the training."""

from typing import Any

from workout.web.contract.schemas.build import (
    Schema,
    collection,
    count,
    day,
    described,
    fields,
    identifier,
    instant,
    integer,
    line,
    nullable,
    number,
    one_of,
    paging,
    ref,
    span,
)
from workout.web.contract.schemas.exercises import MUSCLE
from workout.web.contract.schemas.plans import BRIEF_EXAMPLE, SET_TYPE
from workout.web.contract.schemas.sessions import BODYWEIGHT, DONE_ANSWER, DONE_FIELDS, METRIC, NOTE, VOLUME

HOW_MANY = count()
E1RM = nullable(
    {
        "type": "number",
        "description": "Estimated one-repetition maximum: Epley up to 10 repetitions, Brzycki for 11 and 12. Null above 12, "
        "where neither formula holds, and where the own body is lifted but was not weighed before: see `bodyweight_kg`.",
    }
)
FORMULA = nullable(
    one_of(
        ["single", "epley", "brzycki"],
        "What `e1rm_kg` comes from: a single repetition, which is no estimate; Epley (1985), weight × (1 + repetitions / 30); "
        "or Brzycki (1993), weight × 36 / (37 − repetitions).",
        title="Formula",
    )
)
PACE = "Seconds a kilometre, of sets with distance and time; null below 1,000 m, which do not say how long a kilometre takes."

SESSION = {"session_id": 21, "name": "Legs", "started_at": "2026-11-23T18:05:00.000Z"}
SESSION_FIELDS: dict[str, Schema] = {"session_id": identifier(), "name": line(100), "started_at": instant()}
HISTORY_SET_EXAMPLE: dict[str, Any] = {
    "id": 91, "set_type": "working", "done": {"reps": 10, "weight_kg": 22.5, "duration_s": None, "distance_m": None, "rir": 1},
    "e1rm_kg": 30, "completed_at": "2026-11-23T18:07:10.000Z", "note": "felt light",
}  # fmt: skip
HISTORY = fields(
    {
        **SESSION_FIELDS,
        "note": {**NOTE, "maxLength": 100_000, "description": "What was noted of the exercise in that session."},
        "bodyweight_kg": BODYWEIGHT,
        "sets": {
            "type": "array",
            "items": fields(
                {
                    "id": identifier(),
                    "set_type": SET_TYPE,
                    "done": DONE_ANSWER,
                    "e1rm_kg": {**E1RM, "description": f"{E1RM['description']} Null of a warm-up."},
                    "completed_at": instant(),
                    "note": NOTE,
                },
                title="HistorySet",
            ),
        },
    },
    required=[*SESSION, "note", "sets"],
    example={**SESSION, "note": None, "sets": [HISTORY_SET_EXAMPLE]},
)
POINT_EXAMPLE: dict[str, Any] = {
    **SESSION, "sets": 4,
    "best_set": {"id": 91, "reps": 10, "weight_kg": 22.5, "duration_s": None, "distance_m": None},
    "e1rm_kg": 30, "e1rm_formula": "epley", "volume_kg": 840, "reps": 38, "duration_s": None, "distance_m": None,
    "pace_s_per_km": None,
}  # fmt: skip
POINT = fields(
    {
        **SESSION_FIELDS,
        "sets": {**HOW_MANY, "description": "How many counted."},
        "best_set": {
            **fields(
                {"id": identifier(), **{name: value for name, value in DONE_FIELDS.items() if name != "rir"}}, title="BestSet"
            ),
            "description": "Of external loads the one with the highest e1rm_kg; among equals, or else, with the most weight (or "
            "least help), then distance, then repetitions, then time (over a distance, the shortest).",
        },
        "e1rm_kg": E1RM,
        "e1rm_formula": FORMULA,
        "bodyweight_kg": BODYWEIGHT,
        "volume_kg": nullable({"type": "number", "description": VOLUME}),
        "reps": nullable(HOW_MANY),
        "duration_s": nullable(HOW_MANY),
        "distance_m": nullable({"type": "number"}),
        "pace_s_per_km": nullable({"type": "number", "description": PACE}),
    },
    required=POINT_EXAMPLE,
    example=POINT_EXAMPLE,
)
WEEK_EXAMPLE: dict[str, Any] = {
    "starts_on": "2026-11-23", "sessions": 2, "minutes": 95, "volume_kg": 5230, "distance_m": 0, "planned_sessions": 3,
    "planned_sessions_done": 2, "adherence": 0.6667,
    "muscles": [{"muscle": "abs", "sets": 4, "volume_kg": 1200}, {"muscle": "quadriceps", "sets": 8, "volume_kg": 2400}],
}  # fmt: skip
WEEK = fields(
    {
        "starts_on": day("The first day of the week."),
        "sessions": {**HOW_MANY, "description": "How many were finished."},
        "minutes": {**HOW_MANY, "description": "Of those sessions, without their pauses."},
        "volume_kg": {"type": "number", "description": VOLUME},
        "distance_m": {"type": "number"},
        "planned_sessions": nullable(
            count(
                "The sessions a week of the plan trained last in it, and of plans that go on beside that one: each was taken up "
                "again after the other. In a week without any: of the plan trained last, unless that is archived. Null without a "
                "plan.",
            )
        ),
        "planned_sessions_done": {**HOW_MANY, "description": "How many of the sessions were of a plan."},
        "adherence": nullable(number(0, 1, "The part of the planned sessions that was done; null without a plan.")),
        "muscles": {
            "type": "array",
            "description": "The muscles that were trained, from the shoulders down.",
            "items": fields(
                {
                    "muscle": MUSCLE,
                    "sets": {
                        "type": "number",
                        "description": "Sets of strength exercises. One in which the muscle is a secondary one counts half.",
                    },
                    "volume_kg": {"type": "number", "description": "Of those sets; where it is a secondary muscle, half of it."},
                },
                title="MuscleVolume",
            ),
        },
    },
    example=WEEK_EXAMPLE,
)
SUMMARY = fields(
    {
        "weeks": {"type": "array", "items": ref("ProgressWeek")},
        "adherence": nullable(
            number(0, 1, "Over the weeks that are over and had a plan; more sessions in one make up for no other. Null without.")
        ),
        "streak": fields(
            {
                "weeks": {
                    **HOW_MANY,
                    "description": "Weeks in a row, up to now, with at least so many finished sessions. The week under way "
                    "counts once it has them, and does not break the streak until it is over.",
                },
                "sessions_per_week": integer(
                    1,
                    14,
                    "What the latest consistency goal asks for that is neither cancelled nor past its due date; else 1. A goal "
                    "counts from the week on in which it was set: what the weeks before needed stays.",
                ),
            },
            title="Streak",
        ),
    },
    example={"weeks": [WEEK_EXAMPLE], "adherence": None, "streak": {"weeks": 7, "sessions_per_week": 2}},
)
CALENDAR_DAY_EXAMPLE: dict[str, Any] = {"on": "2026-11-23", "sessions": 1, "minutes": 45, "session_ids": [21]}
CALENDAR_DAY = fields(
    {
        "on": day("In my time zone. Days without a workout are left out."),
        "sessions": {**HOW_MANY, "description": "How many workouts began on it."},
        "minutes": {**HOW_MANY, "description": "Of those, without their pauses."},
        "session_ids": {"type": "array", "items": identifier(), "description": "Theirs, in the order in which they began."},
    },
    example=CALENDAR_DAY_EXAMPLE,
)
MUSCLE_STATE_EXAMPLE: dict[str, Any] = {
    "muscle": "quadriceps", "sets": 8, "recovered_at": "2026-11-25T18:40:00.000Z", "last_trained_at": "2026-11-23T18:05:00.000Z",
    "weeks_untrained": 0,
}  # fmt: skip
MUSCLE_STATE = fields(
    {
        "muscle": MUSCLE,
        "sets": {"type": "number", "description": "Of strength exercises in this week, as in GET /progress/summary."},
        "recovered_at": nullable(instant("Until when it recovers; null where it has recovered.")),
        "last_trained_at": nullable(
            instant("When the last session began that trained it, as a primary or secondary muscle; null: never.")
        ),
        "weeks_untrained": nullable(count("The full weeks from that day to today; null: it was never trained.")),
    },
    example=MUSCLE_STATE_EXAMPLE,
)
RECORD = fields(
    {
        "exercise": ref("ExerciseBrief"),
        "metric": described(
            METRIC,
            "What of the exercise. `weight_kg` is what `load` says: where that is assisted it is the help, and the least is the "
            "record. `e1rm_kg` and `volume_kg` are of all that was lifted, the body included; `volume_kg` is that of one "
            "session. `pace_s_per_km` is that of one set over 1,000 m or more, and the least is the record. "
            "`duration_s` is that of sets without a distance: to take longer for one is no record.",
        ),
        "value": {"type": "number"},
        "bodyweight_kg": BODYWEIGHT,
        "set_id": identifier("The first set that reached it; of a volume, the last set of the session."),
        "session_id": identifier(),
        "achieved_at": instant("When that set was completed."),
    },
    required=["exercise", "metric", "value", "set_id", "session_id", "achieved_at"],
    example={
        "exercise": BRIEF_EXAMPLE, "metric": "weight_kg", "value": 22.5, "set_id": 91, "session_id": 21,
        "achieved_at": "2026-11-23T18:07:10.000Z",
    },
)  # fmt: skip

SCHEMAS: dict[str, Schema] = {
    "ExerciseSession": HISTORY,
    "ExerciseHistory": collection("ExerciseSession", HISTORY),
    "ExercisePoint": POINT,
    "ExerciseProgress": fields(
        {"exercise": ref("ExerciseBrief"), "sessions": {"type": "array", "items": ref("ExercisePoint")}},
        example={"exercise": BRIEF_EXAMPLE, "sessions": [POINT_EXAMPLE]},
    ),
    "PersonalRecord": RECORD,
    "PersonalRecordList": collection("PersonalRecord", RECORD),
    "RecordQuery": fields({"exercise_id": identifier("Only of this exercise."), "metric": METRIC, **paging()}, required=[]),
    "ProgressWeek": WEEK,
    "ProgressSummary": SUMMARY,
    "CalendarQuery": fields({**span("Began not before", "Began not after")}, required=[]),
    "CalendarDay": CALENDAR_DAY,
    "Calendar": fields({"days": {"type": "array", "items": ref("CalendarDay")}}, example={"days": [CALENDAR_DAY_EXAMPLE]}),
    "MuscleState": MUSCLE_STATE,
    "MuscleStates": fields(
        {"muscles": {"type": "array", "description": "All, from the neck down.", "items": ref("MuscleState")}},
        example={"muscles": [MUSCLE_STATE_EXAMPLE]},
    ),
    "SummaryQuery": fields({"weeks": integer(1, 104, "How many, with the one under way; 12 if not given.")}, required=[]),
    "ExerciseProgressQuery": fields(
        {
            **span("Started not before", "Started not after"),
        },
        required=[],
    ),
}
