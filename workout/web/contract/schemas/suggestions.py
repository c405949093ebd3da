"""Suggestions of plans."""

from workout.limits import DAYS_IN_PLAN, ENTRIES_IN_DAY
from workout.web.contract.schemas.build import (
    Schema,
    above_zero,
    day,
    described,
    fields,
    identifier,
    integer,
    list_of,
    one_of,
    ref,
)
from workout.web.contract.schemas.exercises import EQUIPMENT, ITEM, LEVEL, MUSCLE, MUSCLES, TYPE, TYPES
from workout.web.contract.schemas.plans import (
    BRIEF_EXAMPLE,
    DAY_FIELDS,
    ENTRY_FIELDS,
    GOAL,
    PLAN_EXAMPLE,
    PLAN_FIELDS,
    WEEKDAY,
    WEEKDAYS,
)

SPORTS = ["running", "cycling", "rowing", "swimming", "calisthenics"]
LIMITS = ["knee", "shoulder", "lower_back", "wrist", "pregnancy", "no_jumps"]
REQUEST = fields(
    {
        "goal": GOAL,
        "sessions_per_week": PLAN_FIELDS["sessions_per_week"],
        "session_minutes": PLAN_FIELDS["session_minutes"],
        "exercise_types": list_of(
            TYPE, len(TYPES), unique=True, description="The types wanted; none: what the goal is trained with."
        ),
        "level": described(LEVEL, "Exercises up to this one; `beginner` if not given."),
        "equipment": list_of(
            ITEM,
            len(EQUIPMENT),
            unique=True,
            description="What can be used; empty: nothing; left out: a full gym. With a `wheelchair`, all is done sitting.",
        ),
        "avoid_muscles": list_of(
            MUSCLE,
            len(MUSCLES),
            unique=True,
            description="No exercise works these, not even as secondary muscles. Without `glutes`, `quadriceps` and `hamstrings` "
            "nobody stands: all is done sitting.",
        ),
        "avoid_exercises": list_of(identifier(), 500, unique=True, description="Ids of exercises that are left out."),
        "prefer_exercises": list_of(
            identifier(), 500, unique=True, description="Ids of exercises to use where they fit, even above the level."
        ),
        "limits": list_of(
            one_of(LIMITS, title="Limitation"),
            len(LIMITS),
            unique=True,
            description="What is to be spared: no exercise loads it. The account's `birth_year` counts as well: from 65 on "
            "there are no jumps, but balance, and 10 to 15 repetitions.",
        ),
        "sport": one_of(SPORTS, "Cardio is done in this way; calisthenics lifts nothing but one's own body.", title="Sport"),
        "race": {
            **fields({"distance_m": above_zero(1_000_000), "on": day()}, title="Race"),
            "description": "A race to prepare for, run unless `sport` says otherwise: the notes tell how the long session grows.",
        },
        "loads": list_of(
            fields(
                {"exercise_id": identifier(), "weight_kg": above_zero(1000), "reps": integer(1, 12)},
                title="KnownLoad",
            ),
            100,
            description="What I can lift: the plan then begins with weights. My own sets of the last twelve weeks count untold.",
        ),
        "weekdays": list_of(
            WEEKDAY,
            len(WEEKDAYS),
            unique=True,
            shortest=1,
            description="The days on which there may be sessions, two a day at the most; any if not given.",
        ),
        "focus_muscles": list_of(MUSCLE, len(MUSCLES), unique=True, description="These get more sets."),
        "weeks": integer(1, 52, "How long the block is to last. The plan's `weeks` are made for it: for the trained the last of "
            "four to six is lighter; a beginner's are all alike."),
        "variant": integer(0, 1000, "Each number gives another good plan where there is a choice; 0 if not given."),
    },
    required=["goal", "sessions_per_week", "session_minutes"],
    example={
        "goal": "hypertrophy", "sessions_per_week": 3, "session_minutes": 45, "level": "beginner",
        "equipment": ["dumbbell", "bench"], "avoid_muscles": ["lower-back"], "weeks": 8,
    },
)  # fmt: skip
SUGGESTION = fields(
    {
        "plan": ref("SuggestedPlan"),
        "exercises": list_of(
            ref("ExerciseBrief"),
            DAYS_IN_PLAN * ENTRIES_IN_DAY,
            description="Each exercise of the plan once, in the order in which they first appear.",
        ),
        "estimated_minutes": list_of(
            integer(0, 300),
            DAYS_IN_PLAN,
            description="How long each day takes, in the order of the plan, with warm-up, rests and change-overs.",
        ),
        "weekly_sets": {
            "type": "object",
            "description": "By muscle, the working sets of strength and plyometrics in the week. A set counts 1 for a primary "
            "muscle and 0.5 for a secondary one; warm-up sets do not count.",
            "additionalProperties": {"type": "number", "minimum": 0},
        },
        "reasons": list_of({"type": "string"}, 100, description="Why the plan is as it is, and what it leaves out."),
    },
    example={
        "plan": PLAN_EXAMPLE,
        "exercises": [BRIEF_EXAMPLE],
        "estimated_minutes": [9],
        "weekly_sets": {"glutes": 4, "quadriceps": 4, "abs": 2},
        "reasons": ["With 1 strength session, each trains the full body."],
    },
)

SCHEMAS: dict[str, Schema] = {
    "SuggestionInput": REQUEST,
    "Suggestion": SUGGESTION,
    "SuggestedPlan": fields(
        {**PLAN_FIELDS, "days": list_of(ref("SuggestedDay"), DAYS_IN_PLAN)},
        required=["name", "goal", "sessions_per_week", "session_minutes", "exercise_types", "notes", "days"],
    ),
    "SuggestedDay": fields(
        {**DAY_FIELDS, "weekday": WEEKDAY, "exercises": list_of(ref("SuggestedEntry"), ENTRIES_IN_DAY)},
        required=["name", "weekday", "exercises"],
    ),
    "SuggestedEntry": fields(ENTRY_FIELDS, required=["exercise_id", "set_type", "sets", "rest_s"]),
}
