"""Builds the OpenAPI document from the routes' promises. What a route already says is not repeated here."""

import inspect
import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from apispec import APISpec

from workout import __version__
from workout.web.contract.front_page import TEXT
from workout.web.contract.problems import content
from workout.web.contract.promise import needs_login
from workout.web.contract.routes import CODE, IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_LENGTH, Route, needed_scope, takes_key
from workout.web.contract.schemas import SCHEMAS
from workout.web.contract.schemas.build import identifier

TAGS = {
    "Accounts": "Opening an account, and looking after it.",
    "Logging in": "Access and refresh tokens; each log-in is a device.",
    "Exercises": "The catalogue: predefined exercises, and your own.",
    "Templates": "Ready-made plans to copy.",
    "Plans": "Your plans, their days, and the exercises of a day with their targets.",
    "Sharing plans": "A link by which others see a plan and take it, with an account or without.",
    "Workout sessions": "Training: guided, live, and resumable on any device. A session is one workout.",
    "Weight": "Your weight over time.",
    "Measurements": "How far round your waist, your arms and other parts are, over time.",
    "Goals": "What you aim at, and how far you got.",
    "Progress": "What your training came to, computed from the sets that you did.",
    "Charts": "The same as pictures, for a phone's width, in light and dark.",
    "Health": "For whatever watches over the server.",
}

PROBLEMS = {
    400: "The request cannot be read.",
    401: "There is no valid access token.",
    403: "A personal access token is not enough for this (`code`: `scope`).",
    404: "There is no such thing, or it is someone else's.",
    412: "It has changed since it was read: If-Match does not fit.",
    413: "The body is too large.",
    415: "The body is not declared as JSON, or is compressed.",
    429: "There were too many of these; wait.",
    431: "The headers are too large.",
    422: "Something in the request cannot be accepted; `errors` says what.",
    500: "Something went wrong on the server; it was logged.",
    503: "The server cannot do it right now; nothing was changed.",
    507: "The server's disk is full; nothing was changed.",
}
ACCESS = (
    "The `access_token` of POST /auth/login, which is a JWT; or, for all but `/me` and `/auth`, a personal access token of "
    "POST /auth/tokens, which begins with `wko_`."
)
HEADERS: dict[str, dict[str, Any]] = {
    "X-Request-Id": {"description": "Names this request in the server's log.", "schema": {"type": "string"}},
    "ETag": {"description": "Names this state of the object, for If-Match and If-None-Match.", "schema": {"type": "string"}},
    "Location": {"description": "Where the new object is.", "schema": {"type": "string"}},
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
    "WWW-Authenticate": {"description": "How to authenticate (RFC 6750).", "schema": {"type": "string"}},
}
EXTRA_HEADERS = {401: ["WWW-Authenticate"], 429: ["Retry-After"], 503: ["Retry-After"], 507: ["Retry-After"]}
REQUEST_HEADERS = {
    IDEMPOTENCY_KEY: {
        "in": "header",
        "name": IDEMPOTENCY_KEY,
        "description": "Makes it safe to send this again: see *Changing things safely*.",
        "schema": {"type": "string", "minLength": 1, "maxLength": IDEMPOTENCY_KEY_LENGTH, "pattern": "^[!-~]([ -~]*[!-~])?$"},
    },
    "If-Match": {
        "in": "header",
        "name": "If-Match",
        "description": "Only if the object still has this ETag.",
        "schema": {"type": "string"},
    },
    "If-None-Match": {
        "in": "header",
        "name": "If-None-Match",
        "description": "Only if the object no longer has this ETag.",
        "schema": {"type": "string"},
    },
}


def build(routes: Iterable[Route]) -> dict[str, Any]:
    """The document that describes these routes, as OpenAPI 3.1."""
    spec = APISpec(
        title="Workout API",
        version=__version__,
        openapi_version="3.1.0",
        info={"description": TEXT.strip(), "license": {"name": "MIT", "identifier": "MIT"}},
        servers=[{"url": "/", "description": "This server"}],
        tags=[{"name": name, "description": description} for name, description in TAGS.items()],
    )
    for name, schema in SCHEMAS.items():
        if not name.endswith("Query"):
            spec.components.schema(name, schema)
    for name, header in HEADERS.items():
        spec.components.header(name, header)
    for name, parameter in REQUEST_HEADERS.items():
        spec.components.parameter(name, "header", parameter)
    spec.components.security_scheme(
        "bearer",
        {"type": "http", "scheme": "bearer", "description": ACCESS},
    )
    for route in routes:
        if not route.promise.hidden:
            spec.path(route.path, operations={route.method.lower(): operation(route)})
    return spec.to_dict()


def operation(route: Route) -> dict[str, Any]:
    summary, _, description = inspect.cleandoc(route.handler.__doc__ or "").partition("\n")
    described: dict[str, Any] = {
        "operationId": route.handler.__name__,
        "tags": [route.tag],
        "summary": summary.rstrip("."),
        "description": description.strip(),
        "parameters": [*_path_parameters(route), *_query_parameters(route), *_header_parameters(route)],
        "responses": {str(status): response for status, response in sorted(_responses(route).items())},
    }
    if needs_login(route.handler):
        described["security"] = [{"bearer": []}]
    if route.promise.body:
        described["requestBody"] = {
            "required": route.promise.body_required,
            "content": {"application/json": _content(route.promise.body)},
        }
    return described


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    names = re.findall(r"{(\w+)}", route.path)
    schemas = {"code": {"type": "string", "pattern": f"^{CODE}$"}}
    return [{"in": "path", "name": name, "required": True, "schema": schemas.get(name, identifier())} for name in names]


def _query_parameters(route: Route) -> list[dict[str, Any]]:
    schemas = SCHEMAS[route.promise.query]["properties"] if route.promise.query else {}
    return [
        {
            "in": "query",
            "name": name,
            "description": schema.get("description", ""),
            "schema": {key: value for key, value in schema.items() if key != "description"},
        }
        for name, schema in schemas.items()
    ]


def _header_parameters(route: Route) -> list[str]:
    """The names of the components for the request headers that the route uses."""
    if takes_key(route.method, route.path, route.handler):
        return [IDEMPOTENCY_KEY]
    if needs_login(route.handler) and route.method == "GET":
        return ["If-None-Match"]
    return ["If-Match"] if route.method in ("PUT", "PATCH", "DELETE") else []


def _responses(route: Route) -> dict[int, dict[str, Any]]:
    promise = route.promise
    statuses = {400, 413, 422, 431, 500, 503}
    if needs_login(route.handler):
        statuses |= {401} if needed_scope(route.method, route.path) == "read" else {401, 403}
    if takes_key(route.method, route.path, route.handler):
        statuses.add(429)
    if "{" in route.path:
        statuses.add(404)
    if promise.body:
        statuses.add(415)
    if route.method in ("PUT", "PATCH", "DELETE"):
        statuses.add(412)
    if route.method != "GET":
        statuses.add(507)
    responses = {status: _problem(status, PROBLEMS[status], route.path) for status in statuses}
    responses |= {status: _problem(status, description, route.path) for status, description in promise.fails.items()}
    if route.method == "GET":
        responses[304] = {"description": "It still has the ETag of If-None-Match.", "headers": _headers("ETag")}
    for status, name in promise.returns.items():
        headers = ["ETag"] if name and promise.media_type != "text/event-stream" and not promise.secret else []
        if status == 201:
            headers.append("Location")
        responses[status] = {"description": HTTPStatus(status).phrase, "headers": _headers(*headers)}
        if name:
            responses[status]["content"] = {promise.media_type: _content(name)}
    return responses


def _problem(status: int, description: str, path: str) -> dict[str, Any]:
    (example,) = SCHEMAS["Problem"]["examples"]
    if status != 422:
        example = content(status, description, path)
    return {
        "description": description,
        "headers": _headers(*EXTRA_HEADERS.get(status, [])),
        "content": {"application/problem+json": {"schema": "Problem", "example": example}},
    }


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in ("X-Request-Id", *names)}


def _content(name: str) -> dict[str, Any]:
    examples = SCHEMAS[name]["examples"]
    if len(examples) == 1:
        return {"schema": name, "example": examples[0]}
    return {"schema": name, "examples": {str(number): {"value": value} for number, value in enumerate(examples, 1)}}
