"""What belongs to no single noun."""

from workout.web.contract.schemas.build import Schema, fields, integer, paging

SCHEMAS: dict[str, Schema] = {
    "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
        "properties": {
            "type": {"type": "string"},
            "title": {"type": "string"},
            "status": integer(400, 599),
            "detail": {"type": "string", "description": "What is wrong, and what to change."},
            "instance": {"type": "string", "description": "The path that was asked for."},
            "errors": {
                "type": "array",
                "description": "With 422: every field that is wrong, as an RFC 6901 pointer into the body, or `/name` "
                "of a query parameter or header.",
                "items": fields({"pointer": {"type": "string"}, "detail": {"type": "string"}}),
            },
        },
        "required": ["type", "title", "status", "detail", "instance"],
        "examples": [
            {
                "type": "about:blank",
                "title": "Unprocessable Entity",
                "status": 422,
                "detail": "Some of what was sent cannot be accepted; see errors.",
                "instance": "/api/v1/plans",
                "errors": [{"pointer": "/days/0/exercises/2/reps", "detail": "This must be at least 1."}],
            }
        ],
    },
    "PageQuery": fields(paging(), required=[]),
    "Health": fields({"status": {"type": "string"}}, example={"status": "ok"}),
}
