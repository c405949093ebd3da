"""Errors as clients see them: each has a code that is explained, on a page of its own."""

import ast
import re
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest
from client import Client, document
from conftest import PASSWORD, exercise_id, log_in

from workout import errors
from workout.resources import ROOT
from workout.web.contract.codes import CODES, USUAL
from workout.web.contract.problems import STATUS

CODE = ROOT / "workout"
TABLE = CODE / "web" / "contract" / "codes.py"
KINDS = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.WorkoutError)}
REFUSING = {"Flaw": 2, "refused": 1, "_closed": None, **dict.fromkeys(KINDS)}
"""What makes an error, and at which place a code may stand without its name."""


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(CODE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def named_codes() -> Iterator[tuple[str, str]]:
    """Each code that stands where an error is made, with its place."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSING):
                continue
            place = REFUSING[node.func.id]
            given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            given += node.args[place : place + 1] if place else []
            for value in given:
                if isinstance(value, ast.Constant):
                    yield str(value.value), f"{path.relative_to(ROOT)}:{node.lineno}"


def test_every_code_in_the_program_is_explained() -> None:
    unknown = {f"{place}: {code}" for code, place in named_codes() if code not in CODES}
    assert not unknown, f"add them to CODES (web/contract/codes.py): {unknown}"
    assert {kind.code for kind in KINDS.values()} <= CODES.keys()


def test_every_code_that_is_explained_is_used() -> None:
    used = {kind.code for kind in KINDS.values()} | set(USUAL.values())
    for path, tree in trees():
        if path != TABLE:
            used |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert not CODES.keys() - used


def test_a_code_is_one_word_or_several_joined() -> None:
    assert [code for code in CODES if not re.fullmatch("[a-z]+(_[a-z]+)*", code)] == []


def test_a_class_of_errors_has_a_code_of_its_status() -> None:
    for kind, status in STATUS.items():
        assert status in CODES[kind.code].statuses
    assert set(STATUS) | {errors.WorkoutError} == set(KINDS.values())


def test_a_status_has_a_usual_code() -> None:
    assert [status for status, code in USUAL.items() if status not in CODES[code].statuses] == []
    documented = {int(status) for path in document()["paths"].values() for one in path.values() for status in one["responses"]}
    assert {status for status in documented if status >= 400} <= USUAL.keys()


def test_the_document_lists_every_code() -> None:
    assert document()["components"]["schemas"]["ErrorCode"]["enum"] == list(CODES)


def test_a_problem_says_what_it_is_in_a_word(reader: Client) -> None:
    problem = reader.get("/plans/987654321").json
    assert problem["type"] == "/problems/not_found"
    assert (problem["code"], problem["title"], problem["status"]) == ("not_found", "Not found", 404)


FLAWED: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("/weights", {}, {"/weight_kg": "required"}),
    ("/weights", {"weight_kg": 0.5}, {"/weight_kg": "too_small"}),
    ("/weights", {"weight_kg": 5000}, {"/weight_kg": "too_large"}),
    ("/weights", {"weight_kg": "70"}, {"/weight_kg": "wrong_type"}),
    ("/weights", {"weight_kg": None}, {"/weight_kg": "wrong_type"}),
    ("/weights", {"weight_kg": 70, "wieght": 1, "note": "x" * 9999}, {"/wieght": "unknown_field", "/note": "too_long"}),
    ("/weights", {"weight_kg": 70, "measured_at": "yesterday"}, {"/measured_at": "wrong_format"}),
    ("/weights", {"weight_kg": 70, "measured_at": "2099-01-01T00:00:00Z"}, {"/measured_at": "in_the_future"}),
    ("/weights", {"weight_kg": 70, "measured_at": "1800-01-01T00:00:00Z"}, {"/measured_at": "out_of_range"}),
    ("/goals", {"kind": "weight", "target": 60, "due_on": "2020-01-01"}, {"/due_on": "in_the_past"}),
    ("/goals", {"kind": "happiness", "target": 60}, {"/kind": "not_one_of"}),
    ("/goals", {"target": 60}, {"/kind": "required"}),
    ("/goals", {"kind": "consistency", "target": 99}, {"/target": "too_large"}),
    ("/goals", {"kind": "exercise", "exercise_id": 987654321, "metric": "reps", "target": 5}, {"/exercise_id": "not_found"}),
    ("/measurements", {"kind": "nose", "value_cm": 5}, {"/kind": "not_one_of"}),
    ("/auth/tokens", {"name": "", "scope": "read"}, {"/name": "too_short"}),
    ("/sessions", {"day_id": 1, "exercises": []}, {"/exercises": "contradiction"}),
    ("/sessions", {"name": "Legs"}, {"/exercises": "required"}),
    ("/auth/register", {"email": "nobody", "password": "password1"}, {"/email": "wrong_format"}),
    ("/auth/register", {"email": "carol@example.com", "password": "password1"}, {"/password": "guessable"}),
]


@pytest.mark.parametrize(("path", "body", "codes"), FLAWED)
def test_each_flaw_has_a_code(reader: Client, path: str, body: dict[str, Any], codes: dict[str, str]) -> None:
    response = reader.post(path, body)
    assert (response.status, response.json["code"]) == (422, "invalid")
    assert {flaw["pointer"]: flaw["code"] for flaw in response.json["errors"]} == codes


def test_what_an_exercise_does_not_record_is_told_by_a_code(reader: Client) -> None:
    entry = {"exercise_id": exercise_id(reader, "plank"), "sets": 1, "reps": 8}
    response = reader.post("/sessions", {"name": "Trunk", "exercises": [entry]})
    assert [(flaw["pointer"], flaw["code"]) for flaw in response.json["errors"]] == [("/exercises/0/reps", "not_tracked")]


QUERIES = {
    "colour=red": "unknown_field",
    "limit=1&limit=2": "repeated",
    "limit=0": "too_small",
    "limit=x": "wrong_type",
    "cursor=x": "wrong_format",
}


@pytest.mark.parametrize(("query", "code"), QUERIES.items())
def test_each_flaw_of_a_query_has_a_code(reader: Client, query: str, code: str) -> None:
    assert [flaw["code"] for flaw in reader.get(f"/weights?{query}").json["errors"]] == [code]


def test_why_a_log_in_or_a_token_is_refused_is_told_by_a_code(alice: Client, visitor: Client) -> None:
    def code(client: Client) -> str:
        return str(client.get("/me").json["code"])

    assert visitor.post("/auth/login", {"email": "alice@example.com", "password": "wrong"}).json["code"] == "login_failed"
    assert visitor.post("/auth/register", {"email": "alice@example.com", "password": PASSWORD}).json["code"] == "already_exists"
    assert code(visitor) == "not_logged_in"
    assert code(Client(alice.app, "nonsense")) == "token_invalid"
    assert alice.delete("/me", {"password": "wrong"}).json["code"] == "wrong_password"
    other = Client(alice.app, log_in(visitor, "alice@example.com")["access_token"])
    assert other.post("/auth/logout").status == 204
    assert code(other) == "logged_out"


def test_every_code_has_a_page(visitor: Client) -> None:
    for code in CODES:
        response = visitor.get(f"/problems/{code}", root=True)
        page = response.content.decode()
        assert response.status == 200
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        assert response.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert f"<code>{code}</code>" in page
        assert all(str(HTTPStatus(status).value) in page for status in CODES[code].statuses), code
        assert len(page) < 2000 and "`" not in page, code


def test_one_page_lists_them_all(visitor: Client) -> None:
    page = visitor.get("/problems", root=True).content.decode()
    assert re.findall(r'href="problems/(\w+)"', page) == sorted(CODES)


@pytest.mark.parametrize("code", ["nothing", "Not_found", "..", "x" * 41, "not_found/"])
def test_a_code_that_is_none_has_no_page(visitor: Client, code: str) -> None:
    assert visitor.get(f"/problems/{code}", root=True).status == 404
