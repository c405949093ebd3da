"""Goals: a body weight, a measurement, a feat in an exercise, a number of sessions a week."""

from typing import Any

from workout.progress import metrics
from workout.web.contract.schemas.build import (
    Schema,
    above_zero,
    collection,
    day,
    described,
    fields,
    identifier,
    instant,
    integer,
    nullable,
    number,
    one_of,
    paging,
    partial,
    prose,
    ref,
)
from workout.web.contract.schemas.measurements import KIND as MEASUREMENT
from workout.web.contract.schemas.measurements import VALUE_CM

KINDS = ["weight", "measurement", "exercise", "consistency"]
METRICS = [metric for metric in metrics.METRICS if metric != "pace_s_per_km"]
STATUSES = ["active", "achieved", "missed", "cancelled"]
KIND = one_of(KINDS, title="GoalKind")
STATUS = one_of(STATUSES, title="GoalStatus")

DUE: dict[str, Schema] = {"due_on": nullable(day("The last day on which it counts.")), "note": nullable(prose(1000))}
OF_EXERCISE: dict[str, Schema] = {
    "metric": one_of(
        METRICS,
        "What of the exercise is meant; `e1rm_kg` is the estimated one-repetition maximum; `volume_kg` is that of one session. "
        "Both are of all that was lifted: where that is the own body, its weight has to be recorded at /weights.",
        title="GoalMetric",
    ),
    "min_reps": nullable(integer(1, 1000, "Only sets of at least this number of repetitions count: 100 kg for 5.")),
    "distance_m": nullable(above_zero(1_000_000, "Only sets over at least this distance count: 5 km under 25 minutes.")),
    "direction": one_of(
        ["increase", "decrease"],
        "If not given: `decrease` for a time over a distance and for the help of an assisted exercise, else `increase`.",
        title="GoalDirection",
    ),
}
TARGET = above_zero(10_000_000, "In the metric's unit; kg for a weight, cm for a measurement, sessions a week for consistency.")

WEIGHT_EXAMPLE = {"kind": "weight", "target": 68, "note": "By the summer"}
MEASUREMENT_EXAMPLE = {"kind": "measurement", "measurement": "waist", "target": 80, "due_on": "2027-03-31"}
EXERCISE_EXAMPLE = {"kind": "exercise", "exercise_id": 3, "metric": "weight_kg", "target": 40, "min_reps": 5}
CONSISTENCY_EXAMPLE = {"kind": "consistency", "target": 3}
GOAL_EXAMPLE: dict[str, Any] = {
    "id": 2, "kind": "weight", "measurement": None, "exercise_id": None, "metric": None, "min_reps": None, "distance_m": None,
    "direction": None,
    "target": 68, "due_on": "2027-03-31", "note": None, "start_value": 71.4, "current_value": 70.2, "progress": 0.353,
    "status": "active", "achieved_at": None, "projected_on": "2027-01-18", "created_at": "2026-10-26T18:05:00.000Z",
}  # fmt: skip
GOAL = fields(
    {
        "id": identifier(),
        "kind": KIND,
        "measurement": nullable(MEASUREMENT),
        "exercise_id": nullable(identifier()),
        "metric": nullable(OF_EXERCISE["metric"]),
        "min_reps": OF_EXERCISE["min_reps"],
        "distance_m": OF_EXERCISE["distance_m"],
        "direction": nullable(OF_EXERCISE["direction"]),
        "target": TARGET,
        **DUE,
        "start_value": nullable({"type": "number", "description": "Where it started; null while nothing was logged."}),
        "current_value": nullable({"type": "number", "description": "Where it stands; null while nothing was logged."}),
        "progress": number(0, 1, "The part of the way that is done."),
        "status": described(STATUS, "Follows from what was logged and from the date, but for `cancelled`."),
        "achieved_at": nullable(instant("The first moment at which the log shows the target reached.")),
        "projected_on": nullable(
            day(
                "When it will be reached if it goes on like this. Weight: by the line through the last 28 days. Exercises: "
                "by that through the best of each session of the last 8 weeks, once there are 4 over at least 14 days. Null: no "
                "trend that gets there within three years."
            )
        ),
        "created_at": instant(),
    },
    example=GOAL_EXAMPLE,
)
WEIGHT_GOAL = fields(
    {"kind": one_of(["weight"]), "target": number(10, 650, "In kg."), **DUE},
    required=["kind", "target"],
    example=WEIGHT_EXAMPLE,
)
MEASUREMENT_GOAL = fields(
    {"kind": one_of(["measurement"]), "measurement": MEASUREMENT, "target": VALUE_CM, **DUE},
    required=["kind", "measurement", "target"],
    example=MEASUREMENT_EXAMPLE,
)
EXERCISE_GOAL = fields(
    {"kind": one_of(["exercise"]), "exercise_id": identifier(), **OF_EXERCISE, "target": TARGET, **DUE},
    required=["kind", "exercise_id", "metric", "target"],
    example=EXERCISE_EXAMPLE,
)
CONSISTENCY_GOAL = fields(
    {"kind": one_of(["consistency"]), "target": integer(1, 14, "Sessions a week."), **DUE},
    required=["kind", "target"],
    example=CONSISTENCY_EXAMPLE,
)

SCHEMAS: dict[str, Schema] = {
    "Goal": GOAL,
    "WeightGoalInput": WEIGHT_GOAL,
    "MeasurementGoalInput": MEASUREMENT_GOAL,
    "ExerciseGoalInput": EXERCISE_GOAL,
    "ConsistencyGoalInput": CONSISTENCY_GOAL,
    "GoalInput": {
        "oneOf": [ref(f"{kind.capitalize()}GoalInput") for kind in KINDS],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {kind: f"#/components/schemas/{kind.capitalize()}GoalInput" for kind in KINDS},
        },
        "examples": [WEIGHT_EXAMPLE, MEASUREMENT_EXAMPLE, EXERCISE_EXAMPLE, CONSISTENCY_EXAMPLE],
    },
    "GoalPatch": partial(
        fields({"target": TARGET, **DUE, "status": one_of(["active", "cancelled"], "Cancel it, or take it up again.")}),
        example={"target": 67, "note": None},
    ),
    "GoalList": collection("Goal", GOAL),
    "GoalQuery": fields({"status": STATUS, "kind": KIND, **paging()}, required=[]),
}
