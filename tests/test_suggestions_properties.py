"""What holds for every suggestion, whatever is asked for: the promises of tools/promises, on random requests."""

import pytest
from client import Client
from conftest import THOROUGH
from hypothesis import given, settings

pytest.register_assert_rewrite("tools.promises")

from tools import check_suggestions  # noqa: E402 - the line above has to come first
from tools.promises import PROMISES, REQUESTS, Body, World  # noqa: E402


@pytest.fixture(scope="module")
def world(reader: Client) -> World:
    return World(reader.app.database)


def test_every_suggestion_keeps_every_promise(world: World) -> None:
    broken, answered = check_suggestions.check(world, 15 * THOROUGH, 0)
    assert answered > 10 * THOROUGH
    named = {promise.__name__: promise for promise in PROMISES}
    for name, body in broken[:1]:
        named[name](world, body)  # once more, to show how it is broken
    assert broken == []


@settings(max_examples=30, derandomize=True, deadline=None)
@given(body=REQUESTS)
def test_a_plan_can_be_created_over_http_as_it_was_suggested(reader: Client, body: Body) -> None:
    response = reader.post("/plan-suggestions", body)
    if response.status == 200:
        created = reader.post("/plans", response.json["plan"])
        assert created.status == 201
        assert created.json["warnings"] == []
        assert [day["estimated_minutes"] for day in created.json["days"]] == response.json["estimated_minutes"]
        assert reader.delete(f"/plans/{created.json['id']}").status == 204


def test_the_command_tells_which_promise_was_broken(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def kept(world: World, body: Body) -> None:
        assert body

    def never(world: World, body: Body) -> None:
        raise AssertionError

    monkeypatch.setattr(check_suggestions, "PROMISES", [kept, never])
    broken, answered = check_suggestions.check(world, 5, 0)
    assert [name for name, _ in broken] == ["never"] * 5
    assert 0 < answered <= 5
    assert check_suggestions.check(world, 5, 0) == (broken, answered)
