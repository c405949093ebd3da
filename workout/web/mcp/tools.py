"""The tools: which routes an agent finds, and what it is told of each."""

import inspect
from collections.abc import Iterable
from typing import Any, NamedTuple
from urllib.parse import urlencode

from workout.accounts import Scope
from workout.errors import Flaw, Invalid
from workout.web.contract.components import UNSHOWN
from workout.web.contract.routes import API, Route, needed_scope
from workout.web.contract.schemas import SCHEMAS
from workout.web.contract.schemas.build import MOST, Schema, identifier, ref

NAMES = (
    "list_exercises", "read_exercise", "list_alternatives",
    "suggest_plan", "list_plans", "read_plan", "create_plan", "change_entry", "read_next",
    "start_session", "read_active_session", "complete_set", "skip_set", "finish_session", "log_past_session", "list_sessions",
    "read_session", "delete_session",
    "read_summary", "read_exercise_progress", "list_records",
    "create_weight", "read_weight_trend", "create_goal", "list_goals",
)  # fmt: skip
"""The routes, by operationId: enough to plan, train and look back. With many more, agents choose worse."""

ASKS_ONLY = {"suggest_plan"}
"""The tools that change nothing, although their routes are no GETs."""

FEW = 10
"""The `limit` of a list if the agent names none."""

PREFIX = ref("")["$ref"]
LEFT_OUT = UNSHOWN | {"pattern", "maxLength", "title"}
"""Keys of schemas that an agent does not need: a value that does not fit is refused with advice."""


class Request(NamedTuple):
    """A request to a route."""

    method: str
    path: str
    query: str
    body: dict[str, Any] | None


class Tool(NamedTuple):
    route: Route
    in_query: frozenset[str]
    """The names of the arguments that are query parameters."""
    described: dict[str, Any]
    """The tool as `tools/list` describes it."""

    @property
    def scope(self) -> Scope:
        """The scope that a token needs for the tool."""
        return needed_scope(self.route.method, self.route.path)

    def request(self, arguments: dict[str, Any]) -> Request:
        """The request that these arguments ask for.

        Arguments that the route does not know are passed on too, so that the route refuses them by name. Raises Invalid when an
        id is missing, or is not a whole number from 1.
        """
        route, given = self.route, dict(arguments)
        path = route.path
        for name in route.parameters:
            value = given.pop(name, None)
            if type(value) is not int or value < 1:
                raise Invalid(Flaw(f"/{name}", "This is required: an id, which is a whole number from 1.", "required"))
            path = path.replace(f"{{{name}}}", str(value))
        query = {name: given.pop(name) for name in list(given) if name in self.in_query or not route.promise.body}
        if "limit" in self.in_query:
            query.setdefault("limit", FEW)
        texts = {name: str(value).lower() if isinstance(value, bool) else value for name, value in query.items()}
        return Request(route.method, path, urlencode(texts), given if route.promise.body else None)


def tools(routes: Iterable[Route]) -> dict[str, Tool]:
    """The tools by name, in the order of NAMES."""
    by_name = {route.handler.__name__: route for route in routes}
    return {name: _tool(name, by_name[name]) for name in NAMES}


def _tool(name: str, route: Route) -> Tool:
    title, *more = inspect.cleandoc(route.handler.__doc__ or "").split("\n\n")
    query = SCHEMAS[route.promise.query] if route.promise.query else {"properties": {}, "required": []}
    body = _fields(route.promise.body) if route.promise.body else {"properties": {}, "required": []}
    place = f"In {route.method} {route.path.removeprefix(API)}."
    ids = {parameter: identifier(place) for parameter in route.parameters}
    defs: dict[str, Schema] = {}
    properties = {key: _shown(one, defs) for key, one in {**ids, **query["properties"], **body["properties"]}.items()}
    schema = {"type": "object", "properties": properties, "required": [*ids, *query["required"], *body["required"]]}
    described = {
        "name": name,
        "title": title.rstrip("."),
        "description": " ".join(" ".join([title, *more[:1]]).split()),
        "inputSchema": {**schema, "additionalProperties": False, **({"$defs": defs} if defs else {})},
        "annotations": _annotations(name, route),
    }
    return Tool(route, frozenset(query["properties"]), described)


def _annotations(name: str, route: Route) -> dict[str, Any]:
    reads = route.method == "GET" or name in ASKS_ONLY
    return {
        "readOnlyHint": reads,
        "destructiveHint": not reads and route.method != "POST",
        "idempotentHint": reads or route.method in ("PUT", "DELETE"),
        "openWorldHint": False,
    }


def _fields(name: str) -> dict[str, Any]:
    """`{properties, required}` of a body. A body with variants has the properties of all of them, and requires what all of them
    require.
    """
    schema = SCHEMAS[name]
    if "discriminator" not in schema:
        return {"properties": schema["properties"], "required": schema["required"]}
    key, mapping = schema["discriminator"]["propertyName"], schema["discriminator"]["mapping"]
    variants = [SCHEMAS[one.removeprefix(PREFIX)] for one in mapping.values()]
    merged: dict[str, list[Schema]] = {}
    for variant in variants:
        for name, one in variant["properties"].items():
            merged[name] = merged.get(name, []) + [one] * (one not in merged.get(name, []))
    properties = {name: ones[0] if len(ones) == 1 else {"anyOf": ones} for name, ones in merged.items()}
    required = [one for one in variants[0]["required"] if all(one in variant["required"] for variant in variants)]
    return {"properties": {**properties, key: {"type": "string", "enum": list(mapping)}}, "required": required}


def _shown(schema: Any, defs: dict[str, Schema]) -> Any:
    """A schema, or a part of one, as a tool shows it. The schemas that it refers to are added to `defs`, by name."""
    if isinstance(schema, list):
        return [_shown(one, defs) for one in schema]
    if not isinstance(schema, dict):
        return schema
    shown = {key: _shown(value, defs) for key, value in schema.items() if key not in LEFT_OUT and value != MOST}
    if "properties" in schema:  # a field may be called `title`, which is not the key in LEFT_OUT
        shown["properties"] = {name: _shown(one, defs) for name, one in schema["properties"].items()}
    if isinstance(schema.get("$ref"), str):
        name = schema["$ref"].removeprefix(PREFIX)
        shown["$ref"] = f"#/$defs/{name}"
        if name not in defs:
            defs[name] = {}
            defs[name] = _shown(SCHEMAS[name], defs)
    return shown
