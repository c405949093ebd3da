"""Bodies that nobody should send: each one is refused in words, and none makes the server stumble."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from client import Client

from workout.web import routes
from workout.web.contract import validation
from workout.web.contract.schemas import SCHEMAS

PLAN: dict[str, Any] = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
EXERCISE: dict[str, Any] = {"name": "Mine", "type": "strength", "movement": "squat", "tracks": ["reps"]}


def plan(**changes: Any) -> bytes:
    return json.dumps({**PLAN, **changes}).encode()


def entry(**changes: Any) -> bytes:
    return plan(days=[{"name": "A", "exercises": [{"exercise_id": 3, "sets": 3, **changes}]}])


MALFORMED = {
    "empty": b"",
    "cut off": b'{"name": "Legs"',
    "trailing comma": b'{"name": "Legs",}',
    "single quotes": b"{'name': 'Legs'}",
    "two values": b"{} {}",
    "a word": b"plan",
    "NaN": b'{"name": NaN}',
    "Infinity": b'{"name": Infinity}',
    "minus infinity": b'{"name": -Infinity}',
    "1e999": b'{"session_minutes": 1e999}',
    "an integer of 5,000 digits": b'{"session_minutes": ' + b"9" * 5000 + b"}",
    "a repeated key": b'{"name": "Legs", "name": "Arms"}',
    "a repeated key, deep inside": b'{"days": [{"name": "A", "name": "B"}]}',
    "half a surrogate pair": b'{"name": "\\ud800"}',
    "the other half": b'{"name": "\\udc00x"}',
    "half a surrogate pair as a key": b'{"\\ud800": 1}',
    "half a surrogate pair in a list": b'{"exercise_types": ["\\ud83d"]}',
    "20,000-fold nesting of lists": b"[" * 20_000,
    "20,000-fold nesting of objects": b'{"a":' * 20_000,
    "closed nesting": b'{"days": ' + b"[" * 20_000 + b"]" * 20_000 + b"}",
    "invalid UTF-8": b'{"name": "\xff"}',
    "UTF-16": '{"name": "Legs"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"name": "Legs"}',
    "a bare list": b"[]",
    "a bare number": b"1",
    "a bare string": b'"plan"',
    "null": b"null",
    "a raw control character": b'{"name": "a\x01b"}',
    "a comment": b'{"name": "Legs"} // mine',
    "hexadecimal": b'{"session_minutes": 0x10}',
    "a leading zero": b'{"session_minutes": 060}',
}
REFUSED = {
    "2^63 as an id": (entry(exercise_id=2**63), "/days/0/exercises/0/exercise_id"),
    "2^53 as an id": (entry(exercise_id=2**53), "/days/0/exercises/0/exercise_id"),
    "-1 as an id": (entry(exercise_id=-1), "/days/0/exercises/0/exercise_id"),
    "an unknown exercise": (entry(exercise_id=2**53 - 1), "/days/0/exercises/0/exercise_id"),
    "1e308": (entry(weight_kg=1e308), "/days/0/exercises/0/weight_kg"),
    "half a set": (entry(sets=1.5), "/days/0/exercises/0/sets"),
    "true for a number": (entry(sets=True), "/days/0/exercises/0/sets"),
    "a number as text": (entry(sets="3"), "/days/0/exercises/0/sets"),
    "zero sets": (entry(sets=0), "/days/0/exercises/0/sets"),
    "a negative rest": (entry(rest_s=-1), "/days/0/exercises/0/rest_s"),
    "an unknown set type": (entry(set_type="mega"), "/days/0/exercises/0/set_type"),
    "a tempo of words": (entry(reps=5, tempo="slow"), "/days/0/exercises/0/tempo"),
    "U+0000": (plan(name="a\0b"), "/name"),
    "U+0000 in a note": (plan(notes="a\0b"), "/notes"),
    "an escape character": (plan(name="a\x1bb"), "/name"),
    "an empty name": (plan(name=""), "/name"),
    "a name of blanks": (plan(name="   "), "/name"),
    "a name of two lines": (plan(name="a\nb"), "/name"),
    "a name that ends in a line break": (plan(name="a\n"), "/name"),
    "a name of 101 characters": (plan(name="a" * 101), "/name"),
    "null for a name": (plan(name=None), "/name"),
    "a list for a name": (plan(name=["Legs"]), "/name"),
    "an object for a list": (plan(days={}), "/days"),
    "a number for a list": (plan(days=3), "/days"),
    "a number in a list of objects": (plan(days=[3]), "/days/0"),
    "null in a list of objects": (plan(days=[None]), "/days/0"),
    "too many days": (plan(days=[{"name": "A"}] * 29), "/days"),
    "a type twice": (plan(exercise_types=["strength", "strength"]), "/exercise_types"),
    "a day that does not exist": (plan(starts_on="2026-02-30"), "/starts_on"),
    "the year 0": (plan(starts_on="0000-01-01"), "/starts_on"),
    "a date in another notation": (plan(starts_on="20261123"), "/starts_on"),
    "an unknown goal": (plan(goal="world peace"), "/goal"),
    "prototype pollution": (plan(__proto__={"admin": True}), "/__proto__"),
    "a key with a slash and a tilde": (plan(**{"a/b~c": 1}), "/a~1b~0c"),
}


@pytest.mark.parametrize("content", MALFORMED.values(), ids=MALFORMED)
def test_what_cannot_be_read_is_400(reader: Client, content: bytes) -> None:
    assert reader.post("/plans", content=content).status == 400


@pytest.mark.parametrize(("content", "pointer"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_422_and_named(reader: Client, content: bytes, pointer: str) -> None:
    response = reader.post("/plans", content=content)
    assert response.status == 422
    assert pointer in response.pointers


def test_all_that_is_wrong_is_named_at_once(reader: Client) -> None:
    response = reader.post("/plans", {"name": "", "goal": "x", "sessions_per_week": 0, "colour": "red"})
    assert set(response.pointers) == {"/name", "/goal", "/sessions_per_week", "/session_minutes", "/colour"}


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/jsonp",
        "",
        "json",
        "application/xml",
        None,
    ],
)
def test_another_content_type_is_415(reader: Client, content_type: str | None) -> None:
    assert reader.post("/plans", content=plan(), content_type=content_type).status == 415


@pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "APPLICATION/JSON", " application/json "])
def test_json_by_another_spelling_is_json(alice: Client, content_type: str) -> None:
    assert alice.post("/plans", content=plan(), content_type=content_type).status == 201


def test_too_large_a_body_is_413(reader: Client) -> None:
    assert reader.post("/plans", content=plan(notes="a" * 600_000)).status == 413


def test_whole_numbers_may_be_written_with_a_point(alice: Client) -> None:
    assert alice.post("/plans", content=plan().replace(b"60", b"60.0")).json["session_minutes"] == 60


def test_text_of_every_script_comes_back_as_it_was(alice: Client) -> None:
    name = "Ноги 脚 ساق 🦵🏽 Beine — “x” </script>'; DROP TABLE plan; --"
    assert alice.post("/plans", content=plan(name=name)).json["name"] == name
    assert alice.get("/plans").json["items"][0]["name"] == name


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=-1", "limit=ten", "limit=1.5", "limit=", "limit=٣", "limit=--5", "limit=99999999999999999999",
     "limit=1&limit=2", "archived=yes", "archived=1", "cursor=", "cursor=%00", "cursor=!!!!", "cursor=e30=", "%00=1", "=1"],
)  # fmt: skip
def test_an_odd_query_is_422(reader: Client, query: str) -> None:
    assert reader.get(f"/plans?{query}").status == 422


@pytest.mark.parametrize("header", ["Authorization", "Idempotency-Key", "If-Match", "If-None-Match", "User-Agent"])
@pytest.mark.parametrize("value", ["\xd7\xff", "a" * 5000, "\x7f", "ünïcode", ",,,", "*", '"', "Bearer", "Bearer  "])
def test_an_odd_header_never_makes_the_server_stumble(alice: Client, header: str, value: str) -> None:
    for method, body in (("POST", PLAN), ("GET", None)):
        assert alice.request(method, "/plans", json=body, headers={header: value}).status < 500


LARGE = 500_000
COSTLY = {
    "a string of quotes that never ends": b'{"' + b'\\"' * (LARGE // 2),
    "strings that never end": b'"' * LARGE,
    "a trailing backslash": b'{"a": "' + b"\\" * (LARGE + 1),
    "many keys": b"{" + b",".join(b'"%d": 1' % number for number in range(40_000)) + b"}",
    "many keys, one of them twice": b"{" + b",".join(b'"%d": 1' % (number % 39_999) for number in range(40_000)) + b"}",
    "an e-mail address of dots": b'{"email": "' + b"a@.a" * (LARGE // 4) + b'", "password": "x"}',
    "an e-mail address of labels": b'{"email": "a@' + b"a-" * (LARGE // 2) + b'", "password": "x"}',
    "a name of blanks": b'{"name": "' + b" " * LARGE + b'"}',
}


@pytest.mark.parametrize("content", COSTLY.values(), ids=COSTLY)
def test_a_large_body_costs_no_more_than_its_size(visitor: Client, content: bytes) -> None:
    """Each of these takes minutes where a pattern backtracks or a list is searched for every key; the suite would stand still."""
    assert visitor.post("/auth/login", content=content).status in (400, 422)


def test_an_answer_names_a_bounded_number_of_mistakes(reader: Client) -> None:
    response = reader.post("/plans", {f"field {number}": 1 for number in range(1500)})
    assert len(response.json["errors"]) == 100
    assert reader.get("/plans?" + "&".join(f"a{number}=1" for number in range(101))).status == 400


LARGE_NONSENSE = {
    "days without end": (
        "/plans",
        plan(days=[{"exercises": [{}] * 10}] * 1000),
        ("/days", "This must have at most 28 items."),
    ),
    "muscles that share one hash": (
        "/exercises",
        json.dumps({**EXERCISE, "primary_muscles": [(2**61 - 1) * number for number in range(1, 2000)]}).encode(),
        ("/primary_muscles", "This must have at most 10 items."),
    ),
}


@pytest.mark.parametrize(("path", "content", "first"), LARGE_NONSENSE.values(), ids=LARGE_NONSENSE)
def test_of_a_large_body_the_first_mistake_is_named(reader: Client, path: str, content: bytes, first: tuple[str, str]) -> None:
    """The others, tens of thousands, are not even looked for."""
    response = reader.post(path, content=content)
    assert response.status == 422
    assert [(error["pointer"], error["detail"]) for error in response.json["errors"]] == [first]


def test_a_large_body_without_mistakes_is_taken(alice: Client) -> None:
    exercises = [{"exercise_id": 3, "sets": 3, "notes": "x" * 900}] * 40
    assert alice.post("/plans", content=plan(days=[{"name": "A", "exercises": exercises}])).status == 201


def test_a_field_with_two_mistakes_is_named_once(reader: Client) -> None:
    assert reader.post("/plans", content=plan(name="")).pointers == ["/name"]


MISTAKES = {
    "a number for text": ("/plans", {"name": 5}, "/name", "This must be text."),
    "text for a number": ("/weights", {"weight_kg": "70"}, "/weight_kg", "This must be a number."),
    "a half for a whole number": ("/plans", {"sessions_per_week": 2.5}, "/sessions_per_week", "This must be a whole number."),
    "text where null is allowed": (
        "/weights",
        {"body_fat_pct": "20"},
        "/body_fat_pct",
        "This must be a number, or null to leave it empty.",
    ),
    "a number for a choice": (
        "/plans",
        {"days": [{"name": "A", "weekday": 1}]},
        "/days/0/weekday",
        "This must be one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday; or null to leave it empty.",
    ),
    "an object for a list": ("/plans", {"days": {}}, "/days", "This must be a list: […]."),
    "text for an object": ("/plans", {"days": ["A"]}, "/days/0", "This must be an object: {…}."),
    "an empty name": ("/plans", {"name": ""}, "/name", "This must not be empty."),
    "an empty list": ("/exercises", {"tracks": []}, "/tracks", "This must not be empty."),
    "a number for a date": (
        "/goals",
        {"kind": "weight", "due_on": 5},
        "/due_on",
        "This must be a calendar date such as 2026-11-23.",
    ),
    "a time without an offset": (
        "/weights",
        {"measured_at": "2026-11-23T18:05:00"},
        "/measured_at",
        "This must be a time with its offset from UTC, such as 2026-11-23T18:05:00+01:00 or 2026-11-23T17:05:00Z.",
    ),
}


@pytest.mark.parametrize(("path", "body", "pointer", "advice"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_in_plain_words(reader: Client, path: str, body: Any, pointer: str, advice: str) -> None:
    errors = {error["pointer"]: error["detail"] for error in reader.post(path, body).json["errors"]}
    assert errors[pointer] == advice


def rules(schema: dict[str, Any], seen: set[str]) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Every keyword of a schema, and of those within it, that a value can break: with its limit and the schema around it."""
    if name := schema.get("$ref", "").rpartition("/")[2]:
        if name not in seen:
            seen.add(name)
            yield from rules(SCHEMAS[name], seen)
        return
    yield from ((rule, limit, schema) for rule, limit in schema.items() if rule not in SAYING_NOTHING)
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", []), *schema.get("oneOf", [])]
    for one in [*inner, *(schema[name] for name in ("items", "then", "else") if name in schema)]:
        yield from rules(one, seen)


SAYING_NOTHING = {"properties", "items", "if", "then", "else", "title", "description", "examples", "x-advice", "discriminator"}
NAMED = {"required", "additionalProperties"}  # these name the field
UNCHECKED = {"email"}  # formats: the pattern and the length say it


def test_every_rule_of_a_request_has_advice_in_plain_words() -> None:
    asked = {name for route in routes.ALL for name in (route.promise.body, route.promise.query) if name}
    found = [one for name in sorted(asked) for one in rules(SCHEMAS[name], set())]
    assert len(found) > 500
    for rule, limit, schema in found:
        if rule in NAMED or (rule == "format" and limit in UNCHECKED):
            continue
        _, advice = validation._advice(rule, limit, schema)
        assert not re.search(r"\b(integer|string|array|boolean|pattern|schema)\b|[\\^$]|cannot be read", advice), (
            rule,
            limit,
            advice,
        )
