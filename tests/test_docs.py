"""The documentation: the OpenAPI document, and the pages of Swagger UI."""

import re
from typing import Any

import pytest
from client import Client, check_schema, document, resolved
from conftest import exercise_id
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from workout.web import routes
from workout.web.contract import validation
from workout.web.contract.openapi import TAGS
from workout.web.contract.schemas import SCHEMAS
from workout.web.routes.player import current

OPERATIONS = [
    (f"{method.upper()} {path}", operation)
    for path, operations in document()["paths"].items()
    for method, operation in operations.items()
]


def test_the_document_is_valid_openapi_3_1(visitor: Client) -> None:
    response = visitor.get("/openapi.json", root=True)
    assert response.headers["content-type"] == "application/json"
    assert response.json["openapi"].startswith("3.1")
    OpenAPIV31SpecValidator(response.json).validate()


def test_every_reference_leads_somewhere() -> None:
    def references(part: Any) -> set[str]:
        if isinstance(part, list):
            return set().union(*map(references, part))
        if isinstance(part, dict):
            own = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
            return own.union(*map(references, part.values()))
        return set()

    assert all(map(resolved, ({"$ref": reference} for reference in references(document()))))


def test_every_route_is_documented() -> None:
    shown = {(method.upper(), path) for path, operations in document()["paths"].items() for method in operations}
    assert shown == {(route.method, route.path) for route in routes.ALL if not route.promise.hidden}


def test_the_tags_are_in_reading_order() -> None:
    order = [tag["name"] for tag in document()["tags"]]
    assert order == list(TAGS)
    used = {operation["tags"][0] for _, operation in OPERATIONS}
    assert not used - set(order), f"describe them in TAGS (web/contract/openapi.py): {', '.join(used - set(order))}"
    assert not set(order) - used, f"no route has these of TAGS (web/contract/openapi.py): {', '.join(set(order) - used)}"


def test_every_operation_is_explained() -> None:
    for name, operation in OPERATIONS:
        assert operation["summary"], name
        assert operation["operationId"], name
        assert {"422", "500", "503"} <= operation["responses"].keys(), name
        for status, response in ((status, resolved(response)) for status, response in operation["responses"].items()):
            assert response["description"], name
            for content in response.get("content", {}).values():
                assert "example" in content or "examples" in content, f"{status} of {name} has no example"
        for content in operation.get("requestBody", {}).get("content", {}).values():
            assert "example" in content or "examples" in content, name


def test_operation_ids_are_unique() -> None:
    ids = [operation["operationId"] for _, operation in OPERATIONS]
    assert len(ids) == len(set(ids))


def test_every_example_fits_its_schema() -> None:
    for name, schema in SCHEMAS.items():
        for example in schema.get("examples", []):
            check_schema(name, example)


def test_every_schema_is_one_for_both_of_its_readers() -> None:
    """Valid JSON Schema 2020-12, and nothing that the validator cannot compile."""
    for name, schema in SCHEMAS.items():
        Draft202012Validator.check_schema(schema)
        validation._validator(name, fast_fail=False)


def test_the_examples_speak_of_an_exercise_that_exists(alice: Client) -> None:
    example = SCHEMAS["PlanInput"]["examples"][0]["days"][0]["exercises"][0]
    brief = SCHEMAS["ExerciseBrief"]["examples"][0]
    assert example["exercise_id"] == brief["id"] == exercise_id(alice, brief["slug"])
    real = alice.get(f"/exercises/{brief['id']}").json
    assert {name: real[name] for name in brief} == brief


@pytest.mark.parametrize(
    "word", ["Authorization: Bearer", "weight_kg", "in each hand", "RFC 9457", "cursor", "Idempotency-Key", "If-Match"]
)
def test_the_front_page_teaches_the_essentials(word: str) -> None:
    assert word in document()["info"]["description"]


@pytest.mark.parametrize(
    ("name", "field", "word"),
    [
        ("Exercise", "load", "in each hand"),
        ("Exercise", "unilateral", "each side"),
        ("EntryInput", "weight_kg", "in each hand"),
        ("NewSet", "weight_kg", "in each hand"),
        ("SetCompletion", "weight_kg", "in each hand"),
    ],
)
def test_what_a_weight_and_a_side_count_is_said_where_they_are_set(name: str, field: str, word: str) -> None:
    assert word in str(SCHEMAS[name]["properties"][field])


def test_swagger_ui_loads_from_this_server_alone(visitor: Client) -> None:
    page = visitor.get("/docs", root=True)
    assert page.headers["content-type"].startswith("text/html")
    assert "unsafe" not in page.headers["content-security-policy"]
    sources = re.findall(r'(?:src|href)="([^"]+)"', page.content.decode())
    assert len(sources) > 4
    for source in sources:
        assert not source.startswith("/")  # relative, so that the page stands under any prefix
        assert visitor.get(f"/{source}", root=True).status == 200


@pytest.mark.parametrize("file", ["nothing.js", "..%2Fschema.sql", "LICENSE", "docs.py", "docs.html.js", "swagger-editor.js"])
def test_nothing_else_is_served_as_a_page(visitor: Client, file: str) -> None:
    assert visitor.get(f"/docs/{file}", root=True).status == 404


@pytest.mark.parametrize(
    "path",
    ["/docs/app.js", "/docs/player.css", "/player/app.js"]
    + [f"/player/{current().hash}/{name}" for name in ("docs.css", "index.html", "sw.js", "sound.py")],
)
def test_each_page_has_files_of_its_own(visitor: Client, path: str) -> None:
    assert visitor.get(path, root=True).status == 404


def test_the_address_alone_shows_the_player(visitor: Client) -> None:
    page = visitor.get("/", root=True)
    assert page.status == 200
    assert page.headers["content-type"].startswith("text/html")
    assert "unsafe" not in page.headers["content-security-policy"]
    for source in re.findall(r'(?:src|href)="([^"#]+)"', page.content.decode()):
        assert not source.startswith("/")
        assert visitor.get(f"/{source}", root=True).status == 200


@pytest.mark.parametrize("path", ["/", "/docs", "/icons/icon.svg"])
def test_a_page_that_is_read_again_keeps_its_policy(visitor: Client, path: str) -> None:
    first = visitor.get(path, root=True)
    again = visitor.get(path, root=True, headers={"If-None-Match": first.headers["etag"]})
    assert again.status == 304
    assert again.headers["content-security-policy"] == first.headers["content-security-policy"]
