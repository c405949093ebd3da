"""Progression: what an entry's rule makes of what was done last time, at /plans/{id}/days/{day_id}/next and in sessions."""

from typing import Any

import pytest
from client import Client, Response
from conftest import exercise_id

Body = dict[str, Any]
SQUAT, PULL_UP, AIR_SQUAT, PLANK = "barbell-back-squat", "pull-up", "bodyweight-squat", "plank"
LINEAR, DOUBLE = {"rule": "linear"}, {"rule": "double"}


def entry(client: Client, slug: str = SQUAT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), "sets": 3, **fields}


def save(client: Client, *days: list[Body]) -> Response:
    """The answer to a plan with days that hold these entries."""
    named = [{"name": f"Day {number}", "exercises": entries} for number, entries in enumerate(days, 1)]
    required = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    return client.post("/plans", {**required, "days": named})


# The field


@pytest.mark.parametrize(
    "progression", [None, {"rule": "none"}, LINEAR, {"rule": "linear", "increment_kg": 5, "deload_after": 2}]
)
def test_a_rule_is_answered_as_it_was_given_and_goes_along_with_a_copy(alice: Client, progression: Body | None) -> None:
    plan = save(alice, [entry(alice, reps=5, progression=progression)]).json
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    assert [one["days"][0]["exercises"][0]["progression"] for one in (plan, copy)] == [progression] * 2


@pytest.mark.parametrize(
    ("progression", "pointer"),
    [
        ({}, "/rule"),
        ({"rule": "triple"}, "/rule"),
        ({"rule": "linear", "increment_kg": 0}, "/increment_kg"),
        ({"rule": "linear", "increment_kg": 51}, "/increment_kg"),
        ({"rule": "linear", "deload_after": 0}, "/deload_after"),
        ({"rule": "linear", "deload_percent": 100}, "/deload_percent"),
        ({"rule": "linear", "step": 5}, "/step"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(alice: Client, progression: Body, pointer: str) -> None:
    refused = save(alice, [entry(alice, reps=5, progression=progression)])
    assert refused.pointers == [f"/days/0/exercises/0/progression{pointer}"]


@pytest.mark.parametrize(
    ("slug", "fields", "advice"),
    [
        (PLANK, {"duration_s": 30, "progression": LINEAR}, "leave progression out"),
        (AIR_SQUAT, {"reps": 10, "progression": LINEAR}, "double fits"),
        (SQUAT, {"progression": LINEAR}, "linear needs reps"),
        (SQUAT, {"reps": 10, "progression": DOUBLE}, "linear fits"),
        (AIR_SQUAT, {"reps": 10, "progression": DOUBLE}, "double needs reps and reps_max"),
        (SQUAT, {"reps": 5, "set_type": "warmup", "progression": LINEAR}, "working sets"),
    ],
)
def test_a_rule_that_does_not_fit_is_refused_and_says_which_does(alice: Client, slug: str, fields: Body, advice: str) -> None:
    refused = save(alice, [entry(alice, slug, **fields)])
    assert refused.pointers == ["/days/0/exercises/0/progression/rule"]
    assert advice in refused.json["errors"][0]["detail"]


def test_a_changed_entry_still_has_to_fit_its_rule(alice: Client) -> None:
    plan = save(alice, [entry(alice, reps=5, progression=LINEAR)]).json
    day = plan["days"][0]
    path = f"/plans/{plan['id']}/days/{day['id']}/exercises/{day['exercises'][0]['id']}"
    assert alice.patch(path, {"reps": None}).pointers == ["/progression/rule"]
    assert alice.patch(path, {"reps": None, "progression": None}).json["progression"] is None
