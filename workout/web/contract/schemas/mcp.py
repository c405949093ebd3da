"""What all messages of the Model Context Protocol have in common."""

from workout.web.contract.schemas.build import Schema, fields, line

ID: Schema = {"anyOf": [{"type": "string", "maxLength": 200}, {"type": "integer"}]}

SCHEMAS: dict[str, Schema] = {
    "McpMessage": fields(
        {
            "jsonrpc": {"type": "string", "enum": ["2.0"]},
            "id": {**ID, "description": "Names the request; left out, it is a notification, and there is no answer."},
            "method": line(100),
            "params": {"type": "object"},
        },
        required=["jsonrpc", "method"],
        example={"jsonrpc": "2.0", "id": 1, "method": "tools/list"},
    ),
    "McpAnswer": fields(
        {
            "jsonrpc": {"type": "string", "enum": ["2.0"]},
            "id": ID,
            "result": {"type": "object"},
            "error": {"type": "object", "description": "`code`, `message` and sometimes `data`, as in JSON-RPC."},
        },
        required=["jsonrpc", "id"],
        example={"jsonrpc": "2.0", "id": 1, "result": {"tools": []}},
    ),
}
