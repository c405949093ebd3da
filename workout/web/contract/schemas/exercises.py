"""Exercises, and the words they are described in."""

from typing import Any

from workout import exercises
from workout.exercises import LEVELS
from workout.web.contract.schemas.build import (
    Schema,
    boolean,
    collection,
    described,
    fields,
    identifier,
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

TYPES = ["strength", "cardio", "plyometrics", "flexibility", "balance"]
MOVEMENTS = [
    "squat", "hinge", "lunge", "horizontal_push", "vertical_push", "horizontal_pull", "vertical_pull",
    "carry", "core", "isolation", "locomotion", "jump", "stretch", "balance",
]  # fmt: skip
TRACKS = list(exercises.TRACKS)
STRESSES = ["knee", "shoulder", "lower_back", "wrist", "neck", "impact", "overhead", "supine"]
LOADS = ["external", "bodyweight", "assisted", "none"]
MUSCLES = [
    "neck", "traps", "front-delts", "side-delts", "rear-delts", "rotator-cuff", "chest", "upper-back", "lats", "biceps",
    "triceps", "forearms", "abs", "obliques", "lower-back", "hip-flexors", "glutes", "abductors", "adductors", "quadriceps",
    "hamstrings", "calves", "tibialis-anterior",
]  # fmt: skip
EQUIPMENT = [
    "barbell", "ez-bar", "trap-bar", "weight-plate", "log-bar", "yoke", "rack", "smith-machine", "landmine", "bench",
    "adjustable-bench", "preacher-bench", "dumbbell", "kettlebell", "sandbag", "atlas-stone", "tyre", "rucksack", "machine",
    "leg-press-machine", "hack-squat-machine", "pendulum-squat-machine", "belt-squat-machine", "leg-extension-machine",
    "leg-curl-machine", "calf-raise-machine", "hip-adduction-machine", "hip-abduction-machine", "glute-kickback-machine",
    "hip-thrust-machine", "reverse-hyper-machine", "glute-ham-bench", "roman-chair", "chest-press-machine",
    "pec-deck-machine", "shoulder-press-machine", "lateral-raise-machine", "row-machine", "t-bar-row-machine",
    "pullover-machine", "assisted-pull-up-machine", "biceps-curl-machine", "triceps-extension-machine", "dip-machine",
    "crunch-machine", "captains-chair", "cable-machine", "lat-pulldown-station", "seated-row-station", "band",
    "suspension-trainer", "rings", "pull-up-bar", "dip-bars", "medicine-ball", "stability-ball", "ab-wheel", "box",
    "foam-roller", "sliders", "stick", "heavy-bag", "battle-rope", "sled", "jump-rope", "treadmill", "bike",
    "stationary-bike", "air-bike", "recumbent-bike", "arm-ergometer", "rowing-machine", "ski-erg", "cross-trainer",
    "stair-climber", "wheelchair", "pool",
]  # fmt: skip

TYPE = one_of(TYPES, title="ExerciseType")
MOVEMENT = one_of(MOVEMENTS, title="Movement")
LEVEL = one_of(LEVELS, title="Level")
MUSCLE = one_of(MUSCLES, title="Muscle")
ITEM = one_of(EQUIPMENT, title="EquipmentSlug")
AVAILABLE: Schema = {
    **line(
        2000,
        "Needs nothing beyond these, and what they serve as, separated by commas, such as `dumbbell,bench`; `none`: nothing.",
    ),
    "pattern": f"^(none|({'|'.join(EQUIPMENT)})(,({'|'.join(EQUIPMENT)}))*)$",
    "x-advice": f"This must be `none`, or some of these separated by commas: {', '.join(EQUIPMENT)}.",
}

TRACKED = list_of(one_of(TRACKS, title="Tracked"), 4, shortest=1, unique=True, description="What a set of it records.")
LOAD = one_of(
    LOADS,
    "How `weight_kg` counts: external, bodyweight (it is what is added), assisted (it is the help), none (it is not recorded). "
    "A barbell counts with its plates. With a dumbbell or kettlebell in each hand it is the weight of one, as written on it. "
    "With a band it is the tension.",
    title="Load",
)
DETAILS: dict[str, Schema] = {
    "name": line(100),
    "aliases": list_of(line(100), 20, unique=True, description="Other names people search by."),
    "type": TYPE,
    "movement": MOVEMENT,
    "level": described(LEVEL, "Who can do it well and safely."),
    "mechanic": nullable(one_of(["compound", "isolation"], title="Mechanic")),
    "force": nullable(one_of(["push", "pull", "static"], title="Force")),
    "equipment": list_of(ITEM, 10, unique=True, description="All that is needed; empty: nothing."),
    "primary_muscles": list_of(MUSCLE, 10, shortest=1, unique=True),
    "secondary_muscles": list_of(MUSCLE, 10, unique=True),
    "tracks": TRACKED,
    "load": LOAD,
    "unilateral": boolean(
        "One side after the other: a set counts the repetitions, seconds or metres of each side, so 10 on the left and 10 on the "
        "right are one set of 10, and make the volume of 10."
    ),
    "rest_s": integer(0, 3600, "Default rest after a set, in seconds."),
    "met": nullable(number(0.1, 30, "Metabolic equivalents, from the Compendium of Physical Activities; null: unknown.")),
    "description": prose(2000),
    "instructions": list_of(prose(1000), 30, description="The steps, in order."),
    "tips": list_of(prose(1000), 30),
    "stresses": list_of(
        one_of(STRESSES, title="Stress"),
        len(STRESSES),
        unique=True,
        description="Joints that it loads, landings, arms overhead, lying on the back: what `limits` of a suggestion go by.",
    ),
}
EXERCISE_EXAMPLE: dict[str, Any] = {
    "id": 3, "slug": "goblet-squat", "name": "Goblet squat", "aliases": ["cup squat"], "type": "strength",
    "movement": "squat", "level": "beginner", "mechanic": "compound", "force": "push", "equipment": ["dumbbell"],
    "primary_muscles": ["quadriceps", "glutes"], "secondary_muscles": ["abs"], "tracks": ["weight", "reps"],
    "load": "external", "unilateral": False, "rest_s": 90, "met": 5,
    "description": "A squat with the weight held at the chest, which keeps the back upright.",
    "instructions": ["Hold the weight at your chest.", "Sit down between your heels.", "Stand up."],
    "tips": ["Keep your elbows inside your knees."], "stresses": ["knee"], "easier": [], "harder": [],
    "custom": False, "archived": False,
}  # fmt: skip
INPUT_EXAMPLE = {
    "name": "Sandbag squat", "type": "strength", "movement": "squat", "primary_muscles": ["quadriceps", "glutes"],
    "tracks": ["weight", "reps"], "description": "A squat with a sandbag hugged to the chest.",
}  # fmt: skip

NEIGHBOURS: dict[str, Schema] = {
    "easier": list_of(
        ref("ExerciseBrief"),
        20,
        description="What to go back to while it is too hard: easier forms of the same exercise, the nearest first.",
    ),
    "harder": list_of(
        ref("ExerciseBrief"),
        20,
        description="What to go on to once it is too easy: harder forms of the same exercise, the next one first.",
    ),
}
EXERCISE = fields(
    {
        "id": identifier(),
        "slug": line(120),
        **DETAILS,
        "primary_muscles": list_of(MUSCLE, 10, unique=True, description="Empty: the file that it came with tells none."),
        **NEIGHBOURS,
        "custom": boolean("Yours, not predefined."),
        "archived": boolean(),
    },
    example=EXERCISE_EXAMPLE,
)
EXERCISE_INPUT = fields(
    DETAILS,
    required=["name", "type", "movement", "primary_muscles", "tracks"],
    example=INPUT_EXAMPLE,
)
TERM = fields({"slug": line(60), "name": line(60)}, example={"slug": "chest", "name": "Chest"})
KIT = fields(
    {
        "slug": line(60),
        "name": line(60),
        "serves_as": list_of(
            ITEM, len(EQUIPMENT), unique=True, description="What it can be used as too: whoever has it has these."
        ),
    },
    example={"slug": "adjustable-bench", "name": "Adjustable bench", "serves_as": ["bench"]},
)

SCHEMAS: dict[str, Schema] = {
    "Exercise": EXERCISE,
    "ExerciseInput": EXERCISE_INPUT,
    "ExercisePatch": partial(
        {**EXERCISE_INPUT, "properties": {**DETAILS, "archived": boolean("false brings an archived one back.")}},
        example={"rest_s": 120, "tips": ["Breathe out on the way up."]},
    ),
    "ExerciseList": collection("Exercise", EXERCISE),
    "ExerciseQuery": fields(
        {
            "q": line(100, "Words to find in name, aliases, muscles, equipment or description; the best match comes first."),
            "type": TYPE,
            "muscle": described(MUSCLE, "Trained as a primary or a secondary muscle."),
            "equipment": one_of(
                [*EQUIPMENT, "none"],
                "Uses this, or what it serves as, perhaps with other things; `none`: needs nothing at all.",
                title="EquipmentFilter",
            ),
            "available": AVAILABLE,
            "level": LEVEL,
            "movement": MOVEMENT,
            "custom": boolean("true: only my own; false: only the predefined."),
            **paging(),
        },
        required=[],
    ),
    "AlternativesQuery": fields(
        {
            "equipment": AVAILABLE,
            **paging(),
        },
        required=[],
    ),
    "Term": TERM,
    "TermList": collection("Term", TERM),
    "Equipment": KIT,
    "EquipmentList": collection("Equipment", KIT),
    "ExerciseBrief": fields(
        {"id": identifier(), "slug": line(120), "name": DETAILS["name"], "tracks": TRACKED, "load": LOAD},
        example={key: EXERCISE_EXAMPLE[key] for key in ("id", "slug", "name", "tracks", "load")},
    ),
}
