"""Builds the OpenAPI document from the routes' promises. What a route already says is not repeated here."""

import inspect
from collections.abc import Iterable, Mapping
from typing import Any

from apispec import APISpec

from workout import __version__
from workout.web.contract.components import Components, pascal
from workout.web.contract.front_page import TEXT
from workout.web.contract.promise import needs_login
from workout.web.contract.responses import HEADERS, STREAM, Responses, content, takes_etag
from workout.web.contract.routes import CODE, IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_LENGTH, Route, takes_key
from workout.web.contract.schemas import SCHEMAS
from workout.web.contract.schemas.build import Schema, identifier, paging
from workout.web.contract.tags import reader_of

TAGS = {
    "Accounts": "Opening an account, and looking after it.",
    "Logging in": "Access and refresh tokens; each log-in is a device.",
    "Exercises": "The catalogue: predefined exercises, and your own.",
    "Templates": "Ready-made plans to copy.",
    "Plans": "Your plans, their days, and the exercises of a day with their targets.",
    "Sharing plans": "A link by which others see a plan and take it, with an account or without.",
    "Calendar": "A plan's days in the calendar that somebody uses already.",
    "Workout sessions": "Training: guided, live, and resumable on any device. A session is one workout.",
    "Weight": "Your weight over time.",
    "Measurements": "How far round your waist, your arms and other parts are, over time.",
    "Moving in and out": "Files of other programs, and one's own: taken in, and taken along.",
    "Goals": "What you aim at, and how far you got.",
    "Progress": "What your training came to, computed from the sets that you did.",
    "Changes": "What has changed, for programs that keep a copy of it.",
    "Agents": "What an assistant needs to plan, train and look back for you.",
    "Charts": "The same as pictures, for a phone's width, in light and dark.",
    "Health": "For whatever watches over the server.",
}

ACCESS = (
    "The `access_token` of POST /auth/login, which is a JWT; or, for all but `/me` and `/auth`, a personal access token of "
    "POST /auth/tokens, which begins with `wko_`."
)
UNCHANGED = "Only if nothing has changed since the answer with this ETag: that of {}, or of a change of it."
PARAMETERS: dict[str, dict[str, Any]] = {
    IDEMPOTENCY_KEY: {
        "in": "header",
        "name": IDEMPOTENCY_KEY,
        "description": "Makes it safe to send this again: see *Changing things safely*.",
        "schema": {"type": "string", "minLength": 1, "maxLength": IDEMPOTENCY_KEY_LENGTH, "pattern": "^[!-~]([ -~]*[!-~])?$"},
    },
    "If-Match": {
        "in": "header",
        "name": "If-Match",
        "description": UNCHANGED.format("a GET of this path"),
        "schema": {"type": "string"},
    },
    "If-None-Match": {
        "in": "header",
        "name": "If-None-Match",
        "description": "Only if the object no longer has this ETag.",
        "schema": {"type": "string"},
    },
    "Last-Event-ID": {
        "in": "header",
        "name": "Last-Event-ID",
        "description": "The `id` of the last event received. Browsers send it by themselves when they connect again. While "
        "resting, the state that it names is then not sent once more.",
        "schema": {"type": "string"},
    },
}
"""Request headers, by name."""
PAGING = paging()


def build(routes: Iterable[Route], prefix: str = "", public_url: str | None = None) -> dict[str, Any]:
    """The OpenAPI 3.1 document that describes these routes.

    `prefix`: the path under which the routes stand. `public_url`: the whole address before their paths, if it is known. It
    becomes the first server, because generators take that one as the default.
    """
    servers = [{"url": public_url, "description": "The public address"}] if public_url else []
    shown = [route for route in routes if not route.promise.hidden]
    bodies = {route.promise.body for route in shown if route.promise.body}
    answers = {name for route in shown for name in route.promise.returns.values() if name}
    schemas = {name: schema for name, schema in SCHEMAS.items() if not name.endswith("Query")}
    components = Components(schemas, bodies, {*answers, "Problem"})
    responses = Responses(shown)
    readers = {route.rule: route for route in shown if route.method == "GET"}
    spec = APISpec(
        title="Workout API",
        version=__version__,
        openapi_version="3.1.0",
        info={"description": TEXT.strip(), "license": {"name": "MIT", "identifier": "MIT"}},
        servers=[*servers, {"url": prefix or "/", "description": "This server"}],
        tags=[{"name": name, "description": description} for name, description in TAGS.items()],
        security=[{"bearer": []}],
    )
    for route in shown:
        spec.path(route.path, operations={route.method.lower(): operation(route, components, responses, readers)})
    for name, schema in components.schemas().items():
        spec.components.schema(name, schema)
    for name, response in responses.components.items():
        spec.components.response(name, response)
    for name, header in HEADERS.items():
        spec.components.header(name, header)
    for parameter in [*PARAMETERS.values(), *(_query_parameter(name, PAGING[name], components) for name in PAGING)]:
        spec.components.parameter(parameter["name"], parameter["in"], parameter)
    spec.components.security_scheme("bearer", {"type": "http", "scheme": "bearer", "description": ACCESS})
    return spec.to_dict()


def operation(route: Route, components: Components, responses: Responses, readers: Mapping[str, Route]) -> dict[str, Any]:
    """What the document says of a route. `readers`: the GETs by rule."""
    summary, _, description = inspect.cleandoc(route.handler.__doc__ or "").partition("\n")
    described: dict[str, Any] = {
        "operationId": route.handler.__name__,
        "tags": [route.tag],
        "summary": summary.rstrip("."),
        **({"description": description.strip()} if description.strip() else {}),
        "parameters": [*_path_parameters(route), *_query_parameters(route, components), *_header_parameters(route, readers)],
        "responses": responses.of(route),
    }
    if not needs_login(route.handler):
        described["security"] = []
    if route.promise.upload:
        described["requestBody"] = {
            "required": True,
            "content": {media_type: _file(example) for media_type, example in route.promise.upload.items()},
        }
    if route.promise.body:
        described["requestBody"] = {
            "required": route.promise.body_required,
            "content": {"application/json": content(route.promise.body, components.body(route.promise.body))},
        }
    return described


def _file(example: Any) -> dict[str, Any]:
    """The schema and the example of a file as a request's body. The file is text if the example is, else a JSON object."""
    return {"schema": {"type": "string" if isinstance(example, str) else "object"}, "example": example}


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    schemas = {"code": {"type": "string", "pattern": f"^{CODE}$"}}
    return [
        {"in": "path", "name": name, "required": True, "schema": schemas.get(name, identifier())} for name in route.parameters
    ]


def _query_parameters(route: Route, components: Components) -> list[Any]:
    """The route's query parameters. Those in PAGING are components, so of these only the name is returned."""
    query = SCHEMAS[route.promise.query] if route.promise.query else {"properties": {}, "required": []}
    return [
        name
        if PAGING.get(name) == schema
        else {**_query_parameter(name, schema, components), **({"required": True} if name in query["required"] else {})}
        for name, schema in query["properties"].items()
    ]


def _query_parameter(name: str, schema: Schema, components: Components) -> dict[str, Any]:
    shown = components.inline(schema, pascal(name))
    described = {"description": shown.pop("description")} if "description" in shown else {}
    return {"in": "query", "name": name, **described, "schema": shown}


def _header_parameters(route: Route, readers: Mapping[str, Route]) -> list[Any]:
    """The request headers that the route uses: the names of components, or all of an If-Match with another path's ETag."""
    if takes_key(route.method, route.path, route.handler):
        return [IDEMPOTENCY_KEY]
    if route.promise.media_type == STREAM:
        return ["Last-Event-ID"]
    if needs_login(route.handler) and takes_etag(route):
        return ["If-None-Match"]
    reader = reader_of(route.method, route.rule, readers)
    if reader is None or reader.path == route.path:
        return ["If-Match"] if reader else []
    return [{**PARAMETERS["If-Match"], "description": UNCHANGED.format(f"GET {reader.path}")}]
