"""A client that calls the WSGI application directly, and holds every answer against the documented contract."""

import gzip
import io
import json
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from hashlib import sha256
from itertools import islice
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit
from wsgiref.validate import validator
from xml.etree import ElementTree

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

from workout.web import routes
from workout.web.app import App
from workout.web.contract import openapi
from workout.web.contract.codes import CODES
from workout.web.contract.routes import CODE

API = "/api/v1"
PROBLEM = "application/problem+json"
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = ("path", "pattern", "rect", "text")


@dataclass(frozen=True)
class Response:
    status: int
    headers: dict[str, str]
    """By lower-case name."""
    content: bytes
    packed: bytes = b""
    """What came over the line, where it was compressed."""

    @cached_property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def pointers(self) -> list[str]:
        """The fields that a 422 complains of."""
        return [error["pointer"] for error in self.json["errors"]]


class Client:
    """Speaks for one person, who is nobody in particular until `token` is set. Paths are below /api/v1 unless absolute."""

    def __init__(self, app: App, token: str | None = None) -> None:
        self.app = app
        self.token = token

    def get(self, path: str, **options: Any) -> Response:
        return self.request("GET", path, **options)

    def post(self, path: str, json: Any = None, **options: Any) -> Response:
        return self.request("POST", path, json=json, **options)

    def put(self, path: str, json: Any = None, **options: Any) -> Response:
        return self.request("PUT", path, json=json, **options)

    def patch(self, path: str, json: Any = None, **options: Any) -> Response:
        return self.request("PATCH", path, json=json, **options)

    def delete(self, path: str, json: Any = None, **options: Any) -> Response:
        return self.request("DELETE", path, json=json, **options)

    def request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: bytes | None = None,
        content_type: str | None = "application/json",
        headers: dict[str, str] | None = None,
        root: bool = False,
        address: str = "192.0.2.1",
    ) -> Response:
        """Send a request: `json` as the body, or `content` as it is. `root`: the path is not below /api/v1."""
        if json is not None:
            content = _dump(json)
        parts = urlsplit(path if root else API + path)
        octets = unquote_to_bytes(parts.path)
        environ = {
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            "PATH_INFO": octets.decode("latin1"),
            "QUERY_STRING": parts.query,
            "SERVER_NAME": "test",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": address,
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(content or b""),
            "wsgi.errors": io.StringIO(),
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        if content is not None:
            environ["CONTENT_LENGTH"] = str(len(content))
            if content_type:
                environ["CONTENT_TYPE"] = content_type
        if self.token:
            environ["HTTP_AUTHORIZATION"] = f"Bearer {self.token}"
        for name, value in (headers or {}).items():
            environ[f"HTTP_{name.upper().replace('-', '_')}"] = value
        response = _call(self.app, environ)
        check_contract(method, octets.decode(errors="ignore"), response)
        return response


def _call(app: App, environ: dict[str, Any]) -> Response:
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
        started[:] = [status, headers]
        return lambda _: None

    body = validator(app)(environ, start_response)  # type: ignore[arg-type]
    try:
        streams = any(value == "text/event-stream" for _, value in (started[1] if started else []))
        content = b"".join(islice(body, 2) if streams else body)  # a stream would go on
    finally:
        body.close()  # type: ignore[attr-defined]
    status, headers = started
    named = {name.lower(): value for name, value in headers}
    assert len(named) == len(headers), f"a header came twice: {headers}"
    packed = content if named.get("content-encoding") == "gzip" else b""
    return Response(int(status[:3]), named, gzip.decompress(packed) if packed else content, packed)


def _dump(value: Any) -> bytes:
    return json.dumps(value).encode()


def check_contract(method: str, path: str, response: Response) -> None:
    """Fail unless the answer is one that the OpenAPI document announces, to the last field."""
    operation = find_operation(method, path)
    documented = resolved(operation["responses"].get(str(response.status))) if operation else {}
    if response.status >= 400 and response.headers.get("content-type") not in documented.get("content", {}).keys() - {PROBLEM}:
        assert response.headers["content-type"] == PROBLEM, response
        if method != "HEAD":
            problem = response.json
            check_schema("Problem", problem)
            assert problem["status"] == response.status
            assert response.status in CODES[problem["code"]].statuses, problem
            assert problem["type"] == f"/problems/{problem['code']}"
            assert problem["instance"] == path
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["x-request-id"]
    if operation is None:
        return
    assert documented, f"{method} {path} answered {response.status}, which is not documented: {response.content!r}"
    for name in documented["headers"]:
        assert name.lower() in response.headers, f"{method} {path} {response.status} lacks the header {name}"
    if links := documented.get("links"):
        check_link(next(iter(links.values())), response)
    if "content" not in documented:
        assert response.content == b""
        return
    media_type = response.headers["content-type"]
    assert media_type in documented["content"]
    content = documented["content"][media_type]
    if media_type == "image/svg+xml" and response.content:
        check_picture(response)
    if media_type != "application/json":
        return
    _validator(content["schema"]["$ref"]).validate(response.json)


def check_link(link: dict[str, Any], response: Response) -> None:
    """Fail unless the link leads to where the answer says that the new object is."""
    (place,) = [path for path, of in document()["paths"].items() if of.get("get", {}).get("operationId") == link["operationId"]]
    for name, source in link.get("parameters", {}).items():
        if source == "$response.body#/id":
            place = place.replace(f"{{{name}}}", str(response.json["id"]))
    assert _pattern(place).fullmatch(response.headers["location"]), f"{link} leads to {place}"


def check_picture(response: Response) -> None:
    """Fail unless the SVG is well-formed, says what it shows, and can do and fetch nothing, also when opened by itself."""
    root = ElementTree.fromstring(response.content)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {*SHAPES, "svg", "title", "desc", "style"}
    named = {element.get("id"): element.text for element in root.iter()}
    assert all(named[name] for name in root.attrib["aria-labelledby"].split())
    attributes = {name for element in root.iter() for name in element.attrib}
    assert not [name for name in attributes if name.startswith("on") or name.endswith(("href", "style"))]
    assert all(element.get("fill", "url(#").startswith("url(#") for element in root.iter())  # what it refers to is its own
    style = str(root.findtext(f"{SVG}style"))
    assert "url(" not in style and "@import" not in style
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; frame-ancestors 'none'"
    assert response.headers["content-security-policy"] == policy


def check_schema(name: str, value: Any) -> None:
    _validator(f"#/components/schemas/{name}").validate(value)


def find_operation(method: str, path: str) -> dict[str, Any] | None:
    """What the document says of this call; None for a path or a method that it does not have."""
    for template, operations in document()["paths"].items():
        if _pattern(template).fullmatch(path):
            found: dict[str, Any] | None = operations.get(method.lower())
            return found
    return None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """A regular expression for the paths that a template stands for."""
    return re.compile(re.sub(r"{\w+}", "[1-9][0-9]{0,15}", template.replace("{code}", CODE)))


@cache
def document() -> dict[str, Any]:
    return openapi.build(routes.ALL)


def resolved(part: Any) -> Any:
    """What a part of the document refers to, if it is a reference; else the part itself."""
    while isinstance(part, dict) and "$ref" in part:
        found: Any = document()
        for step in part["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        part = {**found, **{key: value for key, value in part.items() if key != "$ref"}}
    return part


def closed(part: Any) -> Any:
    """The schemas of answers are open, for fields may be added to them: here closed, so that each has to be documented."""
    if isinstance(part, list):
        return [closed(one) for one in part]
    if not isinstance(part, dict):
        return part
    own = {"additionalProperties": False} if "properties" in part else {}
    return {**own, **{key: closed(value) for key, value in part.items()}}


@cache
def _validator(reference: str) -> Any:
    schemas = document()["components"]["schemas"]
    schema = {"$ref": reference, "components": {"schemas": {**closed(schemas), "Problem": schemas["Problem"]}}}
    return OnceValidator(schema, format_checker=FormatChecker())


_fitting: set[tuple[str, bytes]] = set()


def _check_reference(validator: Any, reference: str, value: Any, schema: Any) -> Iterator[ValidationError]:
    """What `$ref` stands for, but only once for each value: the tests get the same exercises thousands of times."""
    seen = (reference, sha256(_dump(value)).digest())
    if seen not in _fitting:
        errors = list(Draft202012Validator.VALIDATORS["$ref"](validator, reference, value, schema))
        yield from errors
        if not errors:
            _fitting.add(seen)


OnceValidator = extend(Draft202012Validator, {"$ref": _check_reference})
