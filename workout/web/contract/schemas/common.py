"""Schemas that belong to no single noun."""

from workout.web.contract.codes import CODES, place
from workout.web.contract.schemas.build import Schema, fields, integer, one_of, paging, ref

CODE: Schema = {"anyOf": [ref("ErrorCode"), {"type": "string", "description": "One that came later."}]}
FLAWED = {"pointer": "/days/0/exercises/2/reps", "detail": "This must be at least 1.", "code": "too_small"}

SCHEMAS: dict[str, Schema] = {
    "ErrorCode": one_of(CODES, "What is wrong, to branch and to translate by; `/problems/<code>` explains it. More may come."),
    "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
        "properties": {
            "type": {"type": "string", "description": "The page that explains the code: `/problems/<code>`."},
            "title": {"type": "string"},
            "status": integer(400, 599),
            "detail": {"type": "string", "description": "What is wrong, and what to change."},
            "instance": {"type": "string", "description": "The path that was asked for."},
            "code": CODE,
            "errors": {
                "type": "array",
                "description": "With 422: every field that is wrong, as an RFC 6901 pointer into the body, or `/name` "
                "of a query parameter or header.",
                "items": fields({"pointer": {"type": "string"}, "detail": {"type": "string"}, "code": CODE}, title="FieldError"),
            },
        },
        "required": ["type", "title", "status", "detail", "instance", "code"],
        "examples": [
            {
                "type": place("invalid"),
                "title": CODES["invalid"].title,
                "status": 422,
                "detail": "Some of what was sent cannot be accepted; see errors.",
                "instance": "/api/v1/plans",
                "code": "invalid",
                "errors": [FLAWED],
            }
        ],
    },
    "PageQuery": fields(paging(), required=[]),
    "Health": fields({"status": {"type": "string"}}, example={"status": "ok"}),
}
