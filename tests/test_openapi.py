"""The OpenAPI document as client generators need it: one good name for each thing, written once, and nothing that misleads."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from client import Client, document, resolved

from workout.web import routes
from workout.web.contract import openapi
from workout.web.contract.body import serialise
from workout.web.contract.components import Components
from workout.web.contract.promise import needs_login
from workout.web.contract.schemas import SCHEMAS
from workout.web.contract.schemas.build import fields, one_of, ref

BYTES_OF_A_CALL = 3500
SCHEMAS_SHOWN: dict[str, Any] = document()["components"]["schemas"]
OPERATIONS: dict[str, Any] = {
    operation["operationId"]: operation for path in document()["paths"].values() for operation in path.values()
}
OF_A_LANGUAGE = {
    "Array",
    "Boolean",
    "Date",
    "Error",
    "Function",
    "List",
    "Map",
    "Number",
    "Object",
    "Record",
    "Set",
    "String",
    "Type",
}


def parts(part: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """Every object within a part of the document, with where it is; not what the examples hold."""
    if isinstance(part, list):
        part = {str(number): one for number, one in enumerate(part)}
    elif isinstance(part, dict):
        yield path, part
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in ("example", "examples"):
                yield from parts(value, (*path, key))


def reached(part: Any, seen: set[str]) -> set[str]:
    """The names of the schemas that a part of the document leads to."""
    for _, one in parts(part):
        name = str(one.get("$ref", "")).rpartition("/")[2]
        if name and name not in seen:
            if one["$ref"].startswith("#/components/schemas/"):
                seen.add(name)
            reached(resolved({"$ref": one["$ref"]}), seen)
    return seen


def is_a_component(path: tuple[str, ...]) -> bool:
    return path[:2] == ("components", "schemas") and len(path) == 3


ASKED = reached([one["requestBody"] for one in OPERATIONS.values() if "requestBody" in one], set())
ANSWERED = reached([one["responses"] for one in OPERATIONS.values()], set())


def test_every_vocabulary_and_every_object_has_a_name() -> None:
    inline = [path for path, part in parts(document()) if isinstance(part.get("enum"), list) and not is_a_component(path)]
    inline += [
        path
        for path, part in parts(document())
        if part.get("type") == "object" and "properties" in part and not is_a_component(path)
    ]
    assert not inline


def test_no_vocabulary_has_two_names() -> None:
    """A `title` for `one_of` in `schemas/` gives those that are used in two places one name."""
    counted = Counter(tuple(schema["enum"]) for schema in SCHEMAS_SHOWN.values() if "enum" in schema)
    assert not [values for values, times in counted.items() if times > 1]


def test_no_object_has_two_names() -> None:
    """A `title` for `fields` does the same for inner objects."""
    inner = {name: schema for name, schema in SCHEMAS_SHOWN.items() if "properties" in schema and name not in SCHEMAS}
    counted = Counter(str(schema) for schema in inner.values())
    assert not [schema for schema, times in counted.items() if times > 1]


def test_no_component_has_a_name_that_a_generator_would_change() -> None:
    for name in [*SCHEMAS_SHOWN, *document()["components"]["responses"]]:
        assert re.fullmatch("([A-Z][a-z]+)+", name), name
        assert name not in OF_A_LANGUAGE
    lower = Counter(name.lower() for kind in document()["components"].values() for name in kind)
    assert not [name for name, times in lower.items() if times > 1]


def test_null_is_an_alternative_to_what_has_a_name() -> None:
    for path, part in parts(document()):
        if isinstance(part.get("type"), list):
            assert part["type"][1:] == ["null"] and part["type"][0] != "object" and "enum" not in part, path


def test_every_component_is_used() -> None:
    used = {part["$ref"] for _, part in parts(document()) if isinstance(part.get("$ref"), str)}
    kinds = {kind: names for kind, names in document()["components"].items() if kind != "securitySchemes"}
    there = {f"#/components/{kind}/{name}" for kind, names in kinds.items() for name in names}
    targets = {
        target for _, part in parts(document()) if "discriminator" in part for target in part["discriminator"]["mapping"].values()
    }
    assert there == used | targets


def test_an_error_is_a_component() -> None:
    for name, operation in OPERATIONS.items():
        errors = {status: response for status, response in operation["responses"].items() if status >= "400"}
        own = {str(status) for route in routes.ALL if route.handler.__name__ == name for status in route.promise.returns}
        assert len(errors) > 5, name
        for status, response in errors.items():
            assert response.keys() <= {"$ref", "description"} or status in own, name
            assert resolved(response)["content"]["application/problem+json"]["example"]["status"] == int(status), name


def test_a_request_is_closed() -> None:
    objects = {name for name in ASKED if "properties" in SCHEMAS_SHOWN[name]}
    assert [name for name in objects if SCHEMAS_SHOWN[name].get("additionalProperties") is not False] == []


def test_an_answer_is_open() -> None:
    assert [name for name in ANSWERED if SCHEMAS_SHOWN[name].get("additionalProperties") is False] == []


def test_what_is_in_both_is_there_closed_and_open() -> None:
    assert {name for name in ASKED & ANSWERED if "enum" in SCHEMAS_SHOWN[name]} == ASKED & ANSWERED
    assert {"ProgressionInput", "SetTargetsInput"} <= ASKED
    assert {"Progression", "SetTargets"} <= ANSWERED
    assert SCHEMAS_SHOWN["Progression"]["properties"] == SCHEMAS_SHOWN["ProgressionInput"]["properties"]


def test_an_undocumented_field_of_an_answer_is_noticed(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """The document allows it; the tests do not."""
    from workout import weights

    monkeypatch.setattr(weights, "get", lambda *_: {**SCHEMAS["Weight"]["examples"][0], "mood": "good"})
    with pytest.raises(Exception, match="mood"):
        alice.get("/weights/1")


def test_who_may_call_is_said_of_every_operation() -> None:
    assert document()["security"] == [{"bearer": []}]
    for route in routes.ALL:
        if not route.promise.hidden:
            needs = OPERATIONS[route.handler.__name__].get("security", document()["security"]) != []
            assert needs == needs_login(route.handler)
    assert OPERATIONS["register"]["security"] == OPERATIONS["log_in"]["security"] == []


def test_a_stream_says_what_its_events_hold() -> None:
    stream = OPERATIONS["stream_events"]
    assert stream["responses"]["200"]["content"]["text/event-stream"]["schema"] == {"$ref": "#/components/schemas/SessionState"}
    assert "each event's `data`" in stream["responses"]["200"]["description"]
    names = [resolved(parameter)["name"] for parameter in stream["parameters"]]
    assert names == ["id", "Last-Event-ID"]
    assert "304" not in stream["responses"]


def test_no_text_is_of_a_format_that_a_generator_would_hide() -> None:
    assert not [path for path, part in parts(document()) if part.get("format") == "password"]


def test_a_query_parameter_that_is_needed_is_said_to_be() -> None:
    kind = next(parameter for parameter in OPERATIONS["draw_measurement"]["parameters"] if resolved(parameter)["name"] == "kind")
    assert kind["required"] is True


def test_what_creates_is_linked_to_what_reads(alice: Client) -> None:
    plan = alice.post("/plans", SCHEMAS["PlanInput"]["examples"][0]).json
    links = OPERATIONS["create_plan"]["responses"]["201"]["links"]
    assert links["read_plan"] == {"operationId": "read_plan", "parameters": {"id": "$response.body#/id"}}
    assert alice.get(f"/plans/{plan['id']}").json["name"] == plan["name"]
    assert OPERATIONS["copy_plan"]["responses"]["201"]["links"] == links
    entry = OPERATIONS["create_entry"]["responses"]["201"]["links"]["read_entry"]["parameters"]
    assert entry == {"id": "$request.path.id", "day_id": "$request.path.day_id", "entry_id": "$response.body#/id"}
    assert next(iter(OPERATIONS["copy_shared_plan"]["responses"]["201"]["links"])) == "read_plan"
    assert OPERATIONS["start_session"]["responses"]["201"]["links"].keys() >= {"read_session", "read_current"}
    assert OPERATIONS["register"]["responses"]["201"]["links"] == {"read_me": {"operationId": "read_me"}}
    for operation in OPERATIONS.values():
        for link in resolved(operation["responses"].get("201", {})).get("links", {}).values():
            reader = OPERATIONS[link["operationId"]]
            needed = {one["name"] for one in map(resolved, reader["parameters"]) if one["in"] == "path"}
            assert link.get("parameters", {}).keys() == needed


def test_the_document_stays_small() -> None:
    assert len(serialise(document())) < BYTES_OF_A_CALL * len(OPERATIONS)


def test_two_different_parts_of_one_name_are_refused() -> None:
    schemas = {
        "Cup": fields({"size": one_of(["small", "large"], title="Size")}),
        "Shoe": fields({"size": one_of(["36", "37"], title="Size")}),
    }
    with pytest.raises(ValueError, match="two schemas would be called Size"):
        Components(schemas, ["Cup"], ["Shoe"])


def test_a_part_of_requests_and_answers_keeps_its_name_in_answers() -> None:
    schemas = {
        "Cup": fields({"handle": fields({"side": one_of(["left", "right"])}, title="Handle")}),
        "CupInput": fields({"handle": fields({"side": one_of(["left", "right"])}, title="Handle")}),
    }
    components = Components(schemas, ["CupInput"], ["Cup"])
    shown = components.schemas()
    assert shown["CupInput"]["properties"]["handle"] == ref("HandleInput")
    assert shown["Cup"]["properties"]["handle"] == ref("Handle")
    assert shown["HandleInput"]["additionalProperties"] is False
    assert "additionalProperties" not in shown["Handle"]
    assert shown["HandleSide"] == {"type": "string", "enum": ["left", "right"]}


def test_the_public_address_comes_first_and_the_own_one_last() -> None:
    shown = [server["url"] for server in openapi.build(routes.ALL, "/fit", "https://example.com/fit")["servers"]]
    assert shown == ["https://example.com/fit", "/fit"]
    assert [server["url"] for server in document()["servers"]] == ["/"]
