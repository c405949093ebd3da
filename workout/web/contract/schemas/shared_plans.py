"""Shared plans, as shown to people who have the link."""

from workout.web.contract.schemas import plans
from workout.web.contract.schemas.build import Schema, count, fields, identifier, line, nullable, ref
from workout.web.contract.schemas.exercises import LOAD, TRACKED

NOT_SHOWN = ("starts_on", "days")
OTHERS_ID = nullable(identifier("null: it is an exercise of the owner's own, which a copy brings along."))

CODE_EXAMPLE = "Wm9x3Q0c7R8vTq1sYb2LkA"
ENTRY_EXAMPLE = {**plans.ENTRY_EXAMPLE, "exercise": plans.BRIEF_EXAMPLE}
DAY_EXAMPLE = {**plans.DAY_EXAMPLE, "exercises": [ENTRY_EXAMPLE], "estimated_minutes": 9}
PLAN_EXAMPLE = {name: value for name, value in plans.PLAN_EXAMPLE.items() if name not in NOT_SHOWN} | {"days": [DAY_EXAMPLE]}

SCHEMAS: dict[str, Schema] = {
    "PlanShare": fields(
        {
            "url": line(200, "Where the plan is shown to whoever has this, as a path on this server."),
            "code": line(22),
        },
        example={"url": f"/api/v1/shared-plans/{CODE_EXAMPLE}", "code": CODE_EXAMPLE},
    ),
    "SharedEntry": fields(
        {
            **plans.ENTRY_FIELDS,
            "exercise_id": OTHERS_ID,
            "exercise": fields(
                {"id": OTHERS_ID, "slug": line(120), "name": plans.PLAN_FIELDS["name"], "tracks": TRACKED, "load": LOAD},
                title="SharedExercise",
            ),
        },
        required=[name for name in plans.ANSWERED if name != "id"],
        example=ENTRY_EXAMPLE,
    ),
    "SharedDay": fields(
        {
            **plans.DAY_FIELDS,
            "exercises": {"type": "array", "items": ref("SharedEntry")},
            "estimated_minutes": count("How long it takes, with rests, and a minute to change over to each other exercise."),
        },
        example=DAY_EXAMPLE,
    ),
    "SharedPlan": fields(
        {
            **{name: schema for name, schema in plans.PLAN_FIELDS.items() if name not in NOT_SHOWN},
            "days": {"type": "array", "items": ref("SharedDay")},
        },
        example=PLAN_EXAMPLE,
    ),
}
