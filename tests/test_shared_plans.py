"""Plans that are shared by a link: /plans/{id}/share and /shared-plans/{code}."""

from typing import Any

import pytest
from client import Client
from conftest import join
from test_plans import day, entry, own_exercise, save

from workout.web.app import App

SECRET = {"id", "user_id", "email", "starts_on", "current_week", "revision", "archived", "created_at", "updated_at", "warnings"}
"""What no stranger may learn of a plan, or of its owner."""


def code_of(client: Client, plan: dict[str, Any]) -> str:
    response = client.put(f"/plans/{plan['id']}/share")
    assert response.status == 200, response
    return str(response.json["code"])


def names_in(value: Any) -> set[str]:
    """The names of all members, but for those of the exercises beside the entries."""
    if isinstance(value, list):
        return set().union(*map(names_in, value))
    if not isinstance(value, dict):
        return set()
    return value.keys() | set().union(*(names_in(one) for name, one in value.items() if name != "exercise"))


def targets(plan: dict[str, Any]) -> list[Any]:
    """What the plan asks for, without ids."""
    left_out = {"id", "exercise_id", "exercise"}
    return [
        (one["name"], one["weekday"], [{k: v for k, v in it.items() if k not in left_out} for it in one["exercises"]])
        for one in plan["days"]
    ]


@pytest.fixture
def plan(alice: Client) -> dict[str, Any]:
    squat = entry(alice, reps=5, weight_kg=80, rest_s=150, notes="Slowly down.", progression={"rule": "linear"})
    steps = [{"reps": 10, "weight_kg": 40}, {"reps": 5, "weight_kg": 60}]
    pyramid = entry(alice, "barbell-bench-press", sets=2, set_targets=steps)
    own = {"exercise_id": own_exercise(alice, tips=["Look ahead."], equipment=["barbell"]), "sets": 2, "reps": 8}
    weeks = [{"name": "Base"}, {"name": "Lighter", "sets_factor": 0.5}]
    days = (day("Legs", squat, weekday="monday"), day("Press", pyramid, own))
    return save(alice, *days, weeks=weeks, starts_on="2026-11-23", notes="Three months.")


def test_a_visitor_sees_the_days_and_targets_of_a_shared_plan(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    link = alice.put(f"/plans/{plan['id']}/share").json
    response = visitor.get(link["url"], root=True)
    assert response.status == 200
    shared = response.json
    assert (shared["name"], shared["notes"], shared["weeks"]) == ("Strong legs", "Three months.", plan["weeks"])
    assert targets(shared) == targets(plan)
    assert [one["estimated_minutes"] for one in shared["days"]] == [one["estimated_minutes"] for one in plan["days"]]
    assert visitor.get(link["url"], root=True, headers={"If-None-Match": response.headers["etag"]}).status == 304


def test_nothing_tells_whose_it_is_or_what_was_trained(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    before = visitor.get(f"/shared-plans/{code}")
    session = alice.post("/sessions", {"day_id": plan["days"][0]["id"]}).json
    alice.post(f"/sessions/{session['id']}/sets/{session['exercises'][0]['sets'][0]['id']}/complete")
    after = visitor.get(f"/shared-plans/{code}")
    assert after.content == before.content
    assert not names_in(after.json) & SECRET
    assert b"alice" not in after.content.lower()


def test_it_is_shown_as_it_is_now(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    alice.patch(f"/plans/{plan['id']}", {"name": "Stronger legs"})
    assert visitor.get(f"/shared-plans/{code}").json["name"] == "Stronger legs"


def test_the_link_stays_the_same_until_it_is_revoked(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    path = f"/plans/{plan['id']}/share"
    assert alice.get(path).status == 404
    code = code_of(alice, plan)
    assert len(code) == 22
    assert code_of(alice, plan) == code == alice.get(path).json["code"]
    assert alice.delete(path).status == 204
    assert [alice.delete(path).status, alice.get(path).status, visitor.get(f"/shared-plans/{code}").status] == [404, 404, 404]
    assert alice.post(f"/shared-plans/{code}/copy").status == 404
    assert code_of(alice, plan) != code
    assert visitor.get(f"/shared-plans/{code}").status == 404


def test_sharing_is_no_change_of_the_plan(alice: Client, plan: dict[str, Any]) -> None:
    code_of(alice, plan)
    assert alice.get(f"/plans/{plan['id']}").json["revision"] == plan["revision"]


def test_a_copy_is_the_takers_own(alice: Client, bob: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    response = bob.post(f"/shared-plans/{code}/copy", {"name": "From a friend"})
    assert response.status == 201
    copy = response.json
    assert (copy["name"], copy["starts_on"], copy["weeks"]) == ("From a friend", None, plan["weeks"])
    assert targets(copy) == targets(plan)
    assert bob.get(response.headers["location"], root=True).json == copy
    alice.delete(f"/plans/{plan['id']}")
    assert bob.get(f"/plans/{copy['id']}").json == copy
    assert bob.get(f"/shared-plans/{code}").status == 404


def test_an_exercise_of_the_owners_own_is_named_without_its_id(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    entries = visitor.get(f"/shared-plans/{code_of(alice, plan)}").json["days"][1]["exercises"]
    assert entries[0]["exercise_id"] == entries[0]["exercise"]["id"] == plan["days"][1]["exercises"][0]["exercise_id"]
    assert entries[1]["exercise_id"] is None
    assert entries[1]["exercise"] == {**plan["days"][1]["exercises"][1]["exercise"], "id": None}


def test_an_exercise_of_the_owners_own_is_copied_once(alice: Client, bob: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    taken = [bob.post(f"/shared-plans/{code}/copy").json["days"][1]["exercises"][1]["exercise_id"] for _ in range(2)]
    assert taken[0] == taken[1]
    (own,) = bob.get("/exercises?custom=true").json["items"]
    theirs = alice.get(f"/exercises/{plan['days'][1]['exercises'][1]['exercise_id']}").json
    assert own["id"] == taken[0] != theirs["id"]
    assert {**own, "id": 0} == {**theirs, "id": 0}


def test_an_exercise_that_the_taker_has_already_is_taken(alice: Client, bob: Client, plan: dict[str, Any]) -> None:
    """By its name and what it records; how it is described may differ."""
    mine = own_exercise(bob, name="log PRESS", description="As my coach says.")
    copy = bob.post(f"/shared-plans/{code_of(alice, plan)}/copy").json
    assert copy["days"][1]["exercises"][1]["exercise_id"] == mine


@pytest.mark.parametrize("different", [{"tracks": ["reps"]}, {"load": "bodyweight"}, {"unilateral": True}, {"name": "Log lift"}])
def test_an_exercise_that_records_something_else_is_not_taken(
    alice: Client, bob: Client, plan: dict[str, Any], different: dict[str, Any]
) -> None:
    mine = own_exercise(bob, **different)
    copy = bob.post(f"/shared-plans/{code_of(alice, plan)}/copy").json
    assert copy["days"][1]["exercises"][1]["exercise_id"] != mine


def test_a_deleted_exercise_of_the_taker_is_not_taken(alice: Client, bob: Client, plan: dict[str, Any]) -> None:
    mine = own_exercise(bob)
    bob.delete(f"/exercises/{mine}")
    copy = bob.post(f"/shared-plans/{code_of(alice, plan)}/copy").json
    assert copy["days"][1]["exercises"][1]["exercise_id"] != mine


def test_the_owner_may_copy_it_too(alice: Client, plan: dict[str, Any]) -> None:
    copy = alice.post(f"/shared-plans/{code_of(alice, plan)}/copy").json
    assert copy["days"][1]["exercises"][1]["exercise_id"] == plan["days"][1]["exercises"][1]["exercise_id"]


def test_a_copy_that_is_asked_for_again_is_made_once(alice: Client, bob: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    first, second = (bob.post(f"/shared-plans/{code}/copy", headers={"Idempotency-Key": "take"}) for _ in range(2))
    assert first.json == second.json
    assert len(bob.get("/plans").json["items"]) == 1


@pytest.mark.parametrize("code", ["1", "x" * 21, "x" * 22, "x" * 23, "x" * 21 + "%25"])
def test_a_code_that_nobody_has_is_404(visitor: Client, code: str) -> None:
    assert visitor.get(f"/shared-plans/{code}").status == 404


def test_only_the_owner_shares(app: App, bob: Client, plan: dict[str, Any]) -> None:
    path = f"/plans/{plan['id']}/share"
    assert {bob.request(method, path).status for method in ("GET", "PUT", "DELETE")} == {404}
    carol = join(app, "carol@example.com")
    template = carol.get("/templates").json["items"][0]["id"]
    assert carol.put(f"/plans/{template}/share").status == 404


def test_it_goes_with_its_owner(alice: Client, visitor: Client, plan: dict[str, Any]) -> None:
    code = code_of(alice, plan)
    assert alice.delete("/me", {"password": "purple-kettle-orbit-9"}).status == 204
    assert visitor.get(f"/shared-plans/{code}").status == 404
