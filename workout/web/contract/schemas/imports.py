"""Imports: files of other programs."""

from typing import Any

from workout import imports
from workout.web.contract.schemas import exports
from workout.web.contract.schemas.build import (
    Schema,
    collection,
    count,
    day,
    described,
    fields,
    identifier,
    instant,
    line,
    list_of,
    nullable,
    one_of,
    ref,
)
from workout.web.contract.schemas.plans import BRIEF_EXAMPLE

STATUSES = ["draft", "applying", "applied", "undone", "failed"]
QUESTIONS = ["columns", "weight_unit", "distance_unit", "date_order", "bodyweight_included", "timezone", "time_of_day"]
CREATE_OR_SKIP = ["create", "skip"]
HOW = ["remembered", "name", "alias", "normalised"]

COLUMNS = fields({meaning: line(200) for meaning in imports.MEANINGS}, required=[], title="ImportColumns")
COLUMNS_SAY = (
    "Of a table that no known program wrote: by meaning, the heading of the column. `sets` is how many sets like this a row "
    "stands for; without it, each row is one set. A table with `body_weight` is of the body's weight, and not of training."
)
ANSWERS: dict[str, Schema] = {
    "columns": described(COLUMNS, COLUMNS_SAY),
    "weight_unit": one_of(["kg", "lb"], "What the weights are in.", title="WeightUnit"),
    "distance_unit": one_of(["km", "mi", "m"], "What the distances are in."),
    "date_order": one_of(["day_first", "month_first"], "What 9/1 means."),
    "bodyweight_included": {
        "type": "boolean",
        "description": "Whether the weight of a pull-up and its like holds the body's own. Then it goes into the set's note.",
    },
    "timezone": line(64, "IANA name: where the local times of the file were."),
    "time_of_day": {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        "x-advice": "This must be a time of day such as 18:30.",
        "description": "When workouts were of which the file tells only the date.",
    },
}
ANSWER: Schema = {
    "anyOf": [{"type": "string"}, {"type": "boolean"}, COLUMNS, {"type": "null"}],
    "description": "As `answers` take it.",
}
MEANT = fields({"exercise_id": identifier()}, example={"exercise_id": 7}, title="ImportedExercise")
SETTLED = one_of(CREATE_OR_SKIP, title="CreateOrSkip")
ON_CHANGE = one_of(["keep", "replace"], "What becomes of those that are different.", title="OnChange")
NAME_ANSWER: Schema = {
    "anyOf": [MEANT, SETTLED, {"type": "null"}],
    "description": "The exercise that is meant; `create`: one of my own is made; `skip`: its sets are left out; null: not told.",
}

CHOICE = {"answer": "kg", "because": "63 % are multiples of 2.5 kg, and 2 % would be of 5 lb. The commonest: 80, 60, 40."}
QUESTION = {"name": "weight_unit", "choices": [CHOICE], "answer": None}
NAME = {
    "name": "Bench Press (Barbell)", "sets": 412, "first_on": "2024-03-04", "last_on": "2026-11-20",
    "match": {"exercise": BRIEF_EXAMPLE, "how": "normalised"}, "candidates": [], "answer": None,
}  # fmt: skip
SUMMARY_EXAMPLE: dict[str, Any] = {
    "id": 4, "source": "strong", "variant": "S3", "status": "draft", "created_at": "2026-11-23T18:05:00.000Z", "rows": 1204,
    "workouts": 61, "sets": 1010, "weights": 0, "measurements": 0, "first_on": "2024-03-04", "last_on": "2026-11-20",
    "ignored": {"rest_timer": 193, "unreadable": 1}, "problems": [{"line": 17, "detail": "'heavy' is not a number."}],
    "problems_total": 1, "already_there": 0, "changed": 0, "noted": 0, "on_change": "keep", "rest": None, "done": 0, "total": 61,
}  # fmt: skip
EXAMPLE: dict[str, Any] = {**SUMMARY_EXAMPLE, "questions": [QUESTION], "exercises": [NAME], "kept": []}

LINE = count("In the file, from 1; 0 if that is not known, as of an `Export`.")
PROBLEM = fields({"line": LINE, "detail": {"type": "string"}}, title="ImportProblem")
SHORT: dict[str, Schema] = {
    "id": identifier(),
    "source": {"type": "string", "description": "The program that wrote the file."},
    "variant": {"type": "string", "description": "Which of its formats."},
    "status": one_of(STATUSES, title="ImportStatus"),
    "created_at": instant(),
    "rows": count(),
    "workouts": count(),
    "sets": count(),
    "weights": count(),
    "measurements": count(),
    "first_on": nullable(day("Of what the file holds.")),
    "last_on": nullable(day()),
    "ignored": {
        "type": "object",
        "additionalProperties": count(),
        "description": "How many rows were left out, by reason.",
    },
    "problems": {"type": "array", "items": PROBLEM, "description": "What could not be read, or cannot be; 100 at the most."},
    "problems_total": count(),
    "already_there": count("How many of these are in the history already, from an earlier file."),
    "changed": count("How many are, but were different in that file; see `on_change`."),
    "noted": count("How many values went into notes, because the exercise does not record them."),
    "on_change": ON_CHANGE,
    "rest": nullable({**SETTLED, "description": "What becomes of the names without a match or an answer."}),
    "done": count("How many of `total` are written; of an import that is undone, removed or kept."),
    "total": count(),
}
NAMES = fields(
    {
        "name": {"type": "string"},
        "sets": count(),
        "first_on": day(),
        "last_on": day(),
        "match": {
            "anyOf": [fields({"exercise": ref("ExerciseBrief"), "how": one_of(HOW)}), {"type": "null"}],
            "description": "The exercise that is meant, for sure; null if that is not known.",
        },
        "candidates": {"type": "array", "items": ref("ExerciseBrief"), "description": "What is alike; five at the most."},
        "answer": NAME_ANSWER,
    },
    example=NAME,
)
KEPT = fields(
    {
        "kind": one_of(["session", "weight", "measurement", "plan", "goal", "exercise"]),
        "id": identifier(),
        "name": {"type": "string"},
        "at": instant("When the workout began, the body was measured, or the plan, goal or exercise was last changed."),
    },
    example={"kind": "session", "id": 21, "name": "Push day", "at": "2026-11-20T18:05:00.000Z"},
)
ASKED = fields(
    {
        "name": one_of(QUESTIONS),
        "choices": list_of(fields({"answer": ANSWER, "because": {"type": "string"}}), 5),
        "header": list_of({"type": "string"}, 400, description="Of `columns`: the headings."),
        "rows": list_of(list_of({"type": "string"}, 400), 3, description="Of `columns`: the first rows."),
        "answer": ANSWER,
    },
    required=["name", "choices", "answer"],
    example=QUESTION,
)
IMPORT = fields(
    {
        **SHORT,
        "questions": {"type": "array", "items": ref("ImportQuestion"), "description": "What the file leaves open."},
        "exercises": {"type": "array", "items": ref("ImportName"), "description": "Those done most often first."},
        "kept": {"type": "array", "items": KEPT, "description": "Undone, but kept because it was edited since; 100 at the most."},
    },
    example=EXAMPLE,
)

FILES: dict[str, Any] = {
    imports.CSV: (
        "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,"
        "distance_km,duration_seconds,rpe\n"
        '"Upper","14 Sep 2025, 17:48","14 Sep 2025, 18:53","good one","Pull Up",,,0,normal,,7,,,8.5\n'
    ),
    imports.JSON: exports.EXAMPLE,
    imports.XML: '<HealthData><Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="2025-04-18 22:38:45 +0100" '
    'value="68.5"/></HealthData>',
}
"""For each media type that a file to import can have, an example of such a file."""

SCHEMAS: dict[str, Schema] = {
    "Import": IMPORT,
    "ImportQuestion": ASKED,
    "ImportName": NAMES,
    "ImportSummary": fields(SHORT, example=SUMMARY_EXAMPLE),
    "ImportList": collection("ImportSummary", fields(SHORT, example=SUMMARY_EXAMPLE)),
    "ImportPatch": fields(
        {
            "answers": fields(ANSWERS, required=[]),
            "exercises": {
                "type": "object",
                "maxProperties": 1000,
                "additionalProperties": NAME_ANSWER,
                "description": "By name.",
            },
            "rest": SETTLED,
            "on_change": ON_CHANGE,
        },
        required=[],
        example={
            "answers": {"timezone": "Europe/Lisbon"},
            "exercises": {"Pull Up": {"exercise_id": 1}},
            "rest": "create",
            "on_change": "replace",
        },
    ),
    "ImportUndoQuery": fields(
        {"edited": one_of(["keep", "delete"], "What becomes of what was edited since; keep if not given.")}, required=[]
    ),
}
