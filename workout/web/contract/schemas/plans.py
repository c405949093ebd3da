"""Plans, their days, and the entries of a day."""

from typing import Any

from workout import clock
from workout.limits import DAYS_IN_PLAN, ENTRIES_IN_DAY, SETS_PLANNED, WEEKS_IN_PLAN
from workout.web.contract.schemas.build import (
    Schema,
    above_zero,
    boolean,
    collection,
    count,
    day,
    described,
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
)
from workout.web.contract.schemas.exercises import EXERCISE_EXAMPLE, TYPE, TYPES

GOALS = ["strength", "hypertrophy", "fat_loss", "endurance", "general_fitness", "mobility"]
SET_TYPES = ["warmup", "working", "drop", "amrap"]
WEEKDAYS = list(clock.WEEKDAYS)

SET_TYPE = one_of(SET_TYPES, title="SetType")
WEEKDAY = one_of(WEEKDAYS, title="Weekday")
GOAL = one_of(GOALS, title="TrainingGoal")

SET_WEIGHT = nullable(number(0, 1000, "See the exercise's `load` for how it counts; with a dumbbell in each hand, that of one."))
RIR = {
    **nullable(number(0, 10, "Repetitions in reserve: how many more would have been possible, in steps of a half.")),
    "multipleOf": 0.5,
}
TARGETS: dict[str, Schema] = {
    "reps": nullable(integer(1, 1000, "Repetitions; the lower end where `reps_max` is given.")),
    "reps_max": nullable(integer(1, 1000, "The upper end of the range of repetitions.")),
    "weight_kg": SET_WEIGHT,
    "duration_s": nullable(integer(1, 86_400)),
    "distance_m": nullable(above_zero(1_000_000)),
}
PROGRESSION = described(
    nullable(
        fields(
            {
                "rule": one_of(
                    ["none", "linear", "double", "time", "distance", "pace"],
                    "`linear`: the same `reps` each time, and more weight whenever every set reached them. `double`: the same "
                    "weight and more repetitions, up to `reps_max`, then more weight and from `reps` again. `time`, `distance`: "
                    "the same with more seconds or metres, from the entry's own up to a limit; with both `distance_m` and "
                    "`duration_s`, `distance` is longer at the same pace. `pace`: `distance_m` in less than `duration_s`.",
                    title="ProgressionRule",
                ),
                "increment_kg": above_zero(
                    50, "How much weight is added; if not given, the step of the equipment from `steps_kg` at /me."
                ),
                "increment_s": integer(1, 3600, "Of `time`: by how much; if not given, 5, or a tenth in minutes from 120 on."),
                "up_to_s": integer(1, 86_400, "Of `time`: how far; twice as long if not given, a hold at least 60."),
                "increment_m": above_zero(100_000, "Of `distance`: by how much; about a tenth if not given."),
                "up_to_m": above_zero(1_000_000, "Of `distance`: how far; twice as far if not given."),
                "deload_after": integer(1, 10, "So many failures in a row at a weight make it lighter; 3 if not given."),
                "deload_percent": number(1, 50, "By how much it is made lighter, in per cent; 10 if not given."),
            },
            required=["rule"],
            title="Progression",
        )
    ),
    "How the targets follow what was done last time; null: they stay as they are. It is answered as it was given.",
)
SET_TARGETS = fields(
    {
        "set_type": SET_TYPE,
        **TARGETS,
        "rir": RIR,
        "rest_s": integer(0, 3600, "Rest after this set, in seconds."),
    },
    required=[],
    example={"reps": 3, "weight_kg": 90},
)
ENTRY_FIELDS: dict[str, Schema] = {
    "exercise_id": identifier(),
    "set_type": described(SET_TYPE, "`working` if not given."),
    "sets": integer(1, SETS_PLANNED, "How many; may be left out where `set_targets` are given."),
    **TARGETS,
    "set_targets": nullable(
        list_of(
            ref("SetTargets"),
            SETS_PLANNED,
            shortest=1,
            description="For sets that differ, as in a pyramid: the targets of each set in order, answered as they were given. "
            "What a set leaves out is as the entry says. A `progression` needs sets that are alike. null, or left out: they are.",
        )
    ),
    "rest_s": integer(
        0, 3600, "Rest after each set, in seconds; the exercise's own if not given. A superset rests once a round."
    ),
    "rir": RIR,
    "tempo": {
        **nullable(line(11, "Seconds down, pause, up, pause, such as `3-1-1-0`; X: as fast as possible.")),
        "pattern": "^[0-9X]{1,2}-[0-9X]{1,2}-[0-9X]{1,2}-[0-9X]{1,2}$",
        "x-advice": "This must be four numbers of seconds (or X) joined by hyphens, such as 3-1-1-0.",
    },
    "superset": {
        **nullable(line(8, "Neighbours with the same label are done in turn.")),
        "pattern": "^[A-Za-z0-9]{1,8}$",
        "x-advice": "This must be 1 to 8 letters or digits.",
    },
    "progression": PROGRESSION,
    "notes": nullable(prose(1000)),
}
WEEK = fields(
    {
        "name": line(100),
        "sets_factor": nullable(
            number(
                0.1,
                3,
                "The number of sets of each entry, but for warm-ups, is multiplied by this and rounded, and is at least 1. Of a "
                "single set that is measured by time or distance, that is multiplied instead (a time alone of ten minutes or "
                "more to whole minutes). null, or left out: 1.",
            )
        ),
        "weight_factor": nullable(
            number(
                0.1,
                2,
                "Weights are multiplied by this and rounded to a step; the help of a machine is divided. null, or left out: 1.",
            )
        ),
        "rir": {
            **RIR,
            "description": "Repetitions in reserve of every set that counts repetitions, but for warm-ups; null, or left out: as "
            "the entries say.",
        },
    },
    required=["name"],
    example={"name": "Lighter", "sets_factor": 0.5, "weight_factor": 0.9},
)
WEEKS = nullable(
    list_of(
        ref("PlanWeek"),
        WEEKS_IN_PLAN,
        description="What differs in each week of the block, the lighter one included; it begins again after the last. They are "
        "calendar weeks in my time zone, from the one of `starts_on` or, without it, of the plan's first workout on. Sessions "
        "of a day are planned by the week they are in, and `estimated_minutes` is of a week that changes nothing. What is done "
        "in a week with fewer sets or other weights is no attempt at the next step of a `progression`. Answered as it was "
        "given; an empty list, or null: all weeks are alike.",
    )
)
CURRENT_WEEK: Schema = {
    "anyOf": [
        fields({"number": integer(1, WEEKS_IN_PLAN, "From 1 on."), "name": line(100)}, title="CurrentWeek"),
        {"type": "null"},
    ],
    "description": "The one of `weeks` that today lies in, and the first of them as long as the block has not begun. Null where "
    "all weeks are alike, and of a template.",
}
DAY_FIELDS: dict[str, Schema] = {
    "name": line(100),
    "weekday": nullable(WEEKDAY),
    "notes": nullable(prose(1000)),
}
PLAN_FIELDS: dict[str, Schema] = {
    "name": line(100),
    "goal": GOAL,
    "sessions_per_week": integer(1, 14),
    "session_minutes": integer(5, 300, "How long a session may take."),
    "exercise_types": list_of(TYPE, len(TYPES), unique=True, description="The types wanted; empty: any."),
    "notes": nullable(prose(4000)),
    "starts_on": nullable(day("A day of the first week; if not given, that is the week of the plan's first workout.")),
    "weeks": WEEKS,
}
KEPT_ID = identifier("Of an existing one that this replaces; left out for a new one.")

ENTRY_EXAMPLE: dict[str, Any] = {
    "exercise_id": 3, "set_type": "working", "sets": 4, "reps": 8, "reps_max": 12, "weight_kg": 20, "duration_s": None,
    "distance_m": None, "rest_s": 120, "rir": 2, "tempo": None, "superset": None,
    "progression": {"rule": "double", "increment_kg": 2.5}, "notes": None,
}  # fmt: skip
DAY_EXAMPLE: dict[str, Any] = {"name": "Legs", "weekday": "monday", "notes": None, "exercises": [ENTRY_EXAMPLE]}
PLAN_EXAMPLE: dict[str, Any] = {
    "name": "Strong legs", "goal": "hypertrophy", "sessions_per_week": 1, "session_minutes": 60,
    "exercise_types": ["strength"], "notes": None, "starts_on": None,
    "weeks": [{"name": "Base"}, {"name": "Lighter", "sets_factor": 0.5, "weight_factor": 0.9}],
    "days": [DAY_EXAMPLE],
}  # fmt: skip
BRIEF_EXAMPLE = {key: EXERCISE_EXAMPLE[key] for key in ("id", "slug", "name", "tracks", "load")}
ENTRY_ANSWER = {"id": 31, **ENTRY_EXAMPLE, "exercise": BRIEF_EXAMPLE}
DAY_ANSWER = {"id": 11, **DAY_EXAMPLE, "exercises": [ENTRY_ANSWER], "estimated_minutes": 9}
SUMMARY_ANSWER = {
    "id": 3, **{key: value for key, value in PLAN_EXAMPLE.items() if key != "days"},
    "revision": 1, "archived": False, "current_week": {"number": 1, "name": "Base"},
    "created_at": "2026-11-23T18:05:00.000Z", "updated_at": "2026-11-23T18:05:00.000Z",
}  # fmt: skip
PLAN_ANSWER = {**SUMMARY_ANSWER, "days": [DAY_ANSWER], "warnings": []}

SETS_ARE_TOLD: Schema = {
    "if": {"required": ["set_targets"], "properties": {"set_targets": {"type": "array"}}},
    "else": {"required": ["sets"]},
}
ENTRY_INPUT = fields(ENTRY_FIELDS, required=["exercise_id"], example=ENTRY_EXAMPLE)
ANSWERED = ["id", *(name for name in ENTRY_FIELDS if name != "set_targets"), "exercise"]
DAY_INPUT = fields(
    {**DAY_FIELDS, "exercises": list_of(ref("EntryInput"), ENTRIES_IN_DAY)}, required=["name"], example=DAY_EXAMPLE
)
REQUIRED = ["name", "goal", "sessions_per_week", "session_minutes"]
SUMMARY = fields(
    {
        "id": identifier(),
        **PLAN_FIELDS,
        "revision": count("Counts the changes to the plan, its days and their entries.", least=1),
        "archived": boolean(),
        "current_week": CURRENT_WEEK,
        "created_at": instant(),
        "updated_at": instant(),
    },
    example=SUMMARY_ANSWER,
)
WARNINGS = list_of({"type": "string"}, 1000, description="Where the plan disagrees with itself.")

SCHEMAS: dict[str, Schema] = {
    "SetTargets": SET_TARGETS,
    "PlanWeek": WEEK,
    "EntryInput": {**ENTRY_INPUT, **SETS_ARE_TOLD},
    "EntryPatch": partial(ENTRY_INPUT, example={"sets": 5, "weight_kg": 22.5}),
    "Entry": fields(
        {"id": identifier(), **ENTRY_FIELDS, "exercise": ref("ExerciseBrief")}, required=ANSWERED, example=ENTRY_ANSWER
    ),
    "DayInput": DAY_INPUT,
    "DayPatch": partial(fields(DAY_FIELDS), example={"weekday": "tuesday"}),
    "Day": fields(
        {
            "id": identifier(),
            **DAY_FIELDS,
            "exercises": {"type": "array", "items": ref("Entry")},
            "estimated_minutes": count("How long it takes, with rests, and a minute to change over to each other exercise."),
        },
        example=DAY_ANSWER,
    ),
    "PlanInput": fields({**PLAN_FIELDS, "days": list_of(ref("DayInput"), DAYS_IN_PLAN)}, required=REQUIRED, example=PLAN_EXAMPLE),
    "EntryReplacement": {
        **fields({"id": KEPT_ID, **ENTRY_FIELDS}, required=["exercise_id"], example={"id": 31, **ENTRY_EXAMPLE}),
        **SETS_ARE_TOLD,
    },
    "DayReplacement": fields(
        {"id": KEPT_ID, **DAY_FIELDS, "exercises": list_of(ref("EntryReplacement"), ENTRIES_IN_DAY)},
        required=["name"],
        example={"id": 11, **DAY_EXAMPLE, "exercises": [{"id": 31, **ENTRY_EXAMPLE}]},
    ),
    "PlanReplacement": fields(
        {**PLAN_FIELDS, "days": list_of(ref("DayReplacement"), DAYS_IN_PLAN)},
        required=[*REQUIRED, "days"],
        example=PLAN_EXAMPLE,
    ),
    "PlanPatch": partial(
        fields({**PLAN_FIELDS, "archived": boolean("true takes it out of the list.")}), example={"session_minutes": 45}
    ),
    "PlanCopy": fields({"name": PLAN_FIELDS["name"]}, required=[], example={"name": "Strong legs, block two"}),
    "Plan": fields(
        {
            **SUMMARY["properties"],
            "days": {"type": "array", "items": ref("Day")},
            "warnings": WARNINGS,
        },
        example=PLAN_ANSWER,
    ),
    "PlanSummary": SUMMARY,
    "PlanList": collection("PlanSummary", SUMMARY),
    "PlanQuery": fields(
        {"archived": boolean("true: only the archived; false, the default: only the others."), **paging()}, required=[]
    ),
}
