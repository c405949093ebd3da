"""Makes the answers of the OpenAPI document. An answer that several calls share is a component, written once."""

from http import HTTPStatus
from typing import Any

from workout.web.contract import problems
from workout.web.contract.promise import needs_login
from workout.web.contract.routes import Route, needed_scope, takes_key
from workout.web.contract.schemas import SCHEMAS
from workout.web.contract.schemas.build import ref
from workout.web.contract.tags import carries_tag, readable

STREAM = "text/event-stream"
EVENTS = "Events, until the stream ends. The schema is that of each event's `data`, which is JSON."

ERRORS = {
    400: ("BadRequest", "The request cannot be read."),
    401: ("Unauthorized", "There is no valid access token."),
    403: ("Forbidden", "A personal access token is not enough for this (`code`: `scope`)."),
    404: ("NotFound", "There is no such thing, or it is someone else's."),
    409: ("Conflict", "What is stored stands against it."),
    412: ("PreconditionFailed", "It has changed since it was read: If-Match does not fit."),
    413: ("ContentTooLarge", "The body is too large."),
    415: ("UnsupportedMediaType", "The body is not declared as JSON, or is compressed."),
    422: ("UnprocessableContent", "Something in the request cannot be accepted; `errors` says what."),
    429: ("TooManyRequests", "There were too many of these; wait."),
    431: ("HeadersTooLarge", "The headers are too large."),
    500: ("InternalServerError", "Something went wrong on the server; it was logged."),
    503: ("ServiceUnavailable", "The server cannot do it right now; nothing was changed."),
    507: ("InsufficientStorage", "The server's disk is full; nothing was changed."),
}
"""For each status, the component's name, and its meaning. If a status means something else for a route, the route's promise says
so.
"""
HEADERS: dict[str, dict[str, Any]] = {
    "X-Request-Id": {"description": "Names this request in the server's log.", "schema": {"type": "string"}},
    "ETag": {
        "description": "Names this state, for If-None-Match. Whose ETag a change takes as If-Match is said there.",
        "schema": {"type": "string"},
    },
    "Location": {"description": "Where the new object is.", "schema": {"type": "string"}},
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
    "WWW-Authenticate": {"description": "How to authenticate (RFC 6750).", "schema": {"type": "string"}},
}
EXTRA_HEADERS = {401: ["WWW-Authenticate"], 429: ["Retry-After"], 503: ["Retry-After"], 507: ["Retry-After"]}


class Responses:
    """The answers of all routes. `components`: the answers that several routes share, by name."""

    def __init__(self, routes: list[Route]) -> None:
        self._readers = [route for route in routes if route.method == "GET" and route.promise.media_type != STREAM]
        self._readable = readable((route.method, route.promise) for route in routes)
        self._removed = {route.path for route in routes if route.method == "DELETE"}
        self.components = {name: _problem(status, description) for status, (name, description) in ERRORS.items()}
        self.components["NoContent"] = {"description": HTTPStatus(204).phrase, "headers": _headers()}
        self.components["NotModified"] = {
            "description": "It still has the ETag of If-None-Match.",
            "headers": _headers("ETag"),
        }

    def of(self, route: Route) -> dict[str, dict[str, Any]]:
        """The answers of a route, by status, in order."""
        responses = {status: _refer(ERRORS[status][0]) for status in _failures(route)}
        responses |= {status: {**_refer(ERRORS[status][0]), "description": why} for status, why in route.promise.fails.items()}
        if takes_etag(route):
            responses[304] = _refer("NotModified")
        for status, name in route.promise.returns.items():
            responses[status] = self._success(route, status, name)
        return {str(status): response for status, response in sorted(responses.items())}

    def _success(self, route: Route, status: int, name: str | None) -> dict[str, Any]:
        if name is None:
            return _refer("NoContent") if status == 204 else {"description": HTTPStatus(status).phrase, "headers": _headers()}
        promise = route.promise
        tagged = promise.media_type != STREAM and carries_tag(route.method, promise, self._readable)
        response = {
            "description": EVENTS if promise.media_type == STREAM else HTTPStatus(status).phrase,
            "headers": _headers(*(["ETag"] if tagged else []), *(["Location"] if status == 201 else [])),
            "content": {promise.media_type: content(name)},
        }
        if status >= 400:  # an error of the route's own protocol (MCP); the same status can also be a problem document
            return {**response, "content": {promise.media_type: content(name), **_problem(status, "")["content"]}}
        if status == 201:
            links = self._links(route, name)
            return {**response, "links": links} if links else response
        component = f"{name}Answer"  # another name than the schema's: some generators put both into one package
        return _refer(component) if self.components.setdefault(component, response) == response else response

    def _links(self, route: Route, name: str) -> dict[str, Any]:
        """OpenAPI links to the GETs at and below the new object's path, by operationId. The first reads the object itself."""
        of_its_kind = [one for one in self._readers if one.promise.returns.get(200) == name]
        if not of_its_kind:
            return {}
        # Prefer a path that also takes DELETE: a copied plan is read at /plans/{id}, and not at /templates/{id}.
        reader = max(of_its_kind, key=lambda one: ("{" in one.path, one.path in self._removed, _shared(one.path, route.path)))
        if not reader.parameters:
            return {reader.handler.__name__: {"operationId": reader.handler.__name__}}
        *outer, own = reader.parameters
        values = {one: f"$request.path.{one}" for one in outer}
        values[own] = "$response.body#/id" if "id" in SCHEMAS[name]["properties"] else f"$request.path.{own}"
        place = reader.path[: reader.path.rindex("}") + 1]
        there = [one for one in self._readers if one.parameters == reader.parameters and f"{one.path}/".startswith(f"{place}/")]
        names = [one.handler.__name__ for one in sorted(there, key=lambda one: one.path != place)]
        return {one: {"operationId": one, "parameters": values} for one in names}


def takes_etag(route: Route) -> bool:
    """Whether the route answers 304 when the header If-None-Match fits."""
    return route.method == "GET" and route.promise.media_type != STREAM and not route.promise.secret


def content(name: str, schema: dict[str, Any] | None = None) -> dict[str, Any]:
    """The OpenAPI description of a body: its schema and its examples. `name`: the schema's key in SCHEMAS. `schema`: what to show
    instead of a reference to that schema.
    """
    examples = SCHEMAS[name]["examples"]
    shown = schema or ref(name)
    if len(examples) == 1:
        return {"schema": shown, "example": examples[0]}
    return {"schema": shown, "examples": {str(number): {"value": value} for number, value in enumerate(examples, 1)}}


def _failures(route: Route) -> set[int]:
    """The error statuses that follow from the route's method and path, and from whether it takes a body or needs a log-in. Its
    promise names the others.
    """
    statuses = {400, 413, 422, 431, 500, 503}
    if needs_login(route.handler):
        statuses |= {401} if needed_scope(route.method, route.path) == "read" else {401, 403}
    if takes_key(route.method, route.path, route.handler):
        statuses.add(429)
    if "{" in route.path:
        statuses.add(404)
    if route.promise.body or route.promise.upload:
        statuses.add(415)
    if route.method in ("PUT", "PATCH", "DELETE"):
        statuses.add(412)
    if route.method != "GET":
        statuses.add(507)
    return statuses


def _problem(status: int, description: str) -> dict[str, Any]:
    (example,) = SCHEMAS["Problem"]["examples"]
    if status != 422:
        example = problems.content(status, description, "", example["instance"])
    return {
        "description": description,
        "headers": _headers(*EXTRA_HEADERS.get(status, [])),
        "content": {"application/problem+json": {"schema": ref("Problem"), "example": example}},
    }


def _headers(*names: str) -> dict[str, Any]:
    return {name: {"$ref": f"#/components/headers/{name}"} for name in ("X-Request-Id", *names)}


def _refer(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/responses/{name}"}


def _shared(path: str, other: str) -> int:
    """How many characters at their start the two paths share."""
    return next((at for at, (one, two) in enumerate(zip(path, other, strict=False)) if one != two), min(len(path), len(other)))
