"""The JSON Schemas of every body, answer and query, by name. Requests have to fit them; the OpenAPI document shows them.

They keep to what JSON Schema draft-07 (the validator) and 2020-12 (OpenAPI 3.1) both understand.
"""

from workout.web.contract.schemas import (
    accounts,
    calendars,
    changes,
    charts,
    common,
    exercises,
    exports,
    goals,
    imports,
    mcp,
    measurements,
    plans,
    progress,
    progression,
    sessions,
    shared_plans,
    suggestions,
    weights,
)
from workout.web.contract.schemas.build import Schema

SCHEMAS: dict[str, Schema] = {
    **common.SCHEMAS,
    **accounts.SCHEMAS,
    **exercises.SCHEMAS,
    **plans.SCHEMAS,
    **shared_plans.SCHEMAS,
    **calendars.SCHEMAS,
    **suggestions.SCHEMAS,
    **weights.SCHEMAS,
    **measurements.SCHEMAS,
    **goals.SCHEMAS,
    **imports.SCHEMAS,
    **exports.SCHEMAS,
    **sessions.SCHEMAS,
    **progression.SCHEMAS,
    **progress.SCHEMAS,
    **changes.SCHEMAS,
    **mcp.SCHEMAS,
    **charts.SCHEMAS,
}
