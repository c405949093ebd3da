"""What the player foresees without a network is what the server says: both are held to one table, here the server."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from client import Client
from conftest import exercise_id
from forecasts import CASES, NAMES, call_in, seen
from time_machine import Traveller, travel


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    with travel(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.mark.parametrize("name", NAMES)
def test_the_server_says_what_the_table_tells(alice: Client, clock: Traveller, name: str) -> None:
    case = CASES[NAMES.index(name)]
    entries = [{**entry, "exercise_id": exercise_id(alice, entry["exercise"])} for entry in case["entries"]]
    for entry in entries:
        del entry["exercise"]
    started = alice.post("/sessions", {"name": "Workout", "exercises": entries})
    assert started.status == 201, started.content
    path = f"/sessions/{started.json['id']}"
    for step in [*case.get("given", []), *case["steps"]]:
        clock.shift(step.get("after_s", 0))
        method, call = call_in(alice.get(path).json, step["call"])
        body = dict(step.get("body", {}))
        if "exercise" in body:
            body = {"exercise_id": exercise_id(alice, body["exercise"])}
        answer = alice.request(method, path + call, json=body if method != "DELETE" else None)
        assert answer.status < 300, answer.content
        now = seen(alice.get(f"{path}/current").json, alice.get(path).json)
        assert {key: now[key] for key in step.get("then", {})} == step.get("then", {})
