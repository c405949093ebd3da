"""Entries whose sets differ, at plans, their days and entries, copies and sessions: `set_targets`."""

from typing import Any

import pytest
from client import Client, Response
from conftest import exercise_id

Body = dict[str, Any]
SQUAT = "barbell-back-squat"
PYRAMID: list[Body] = [{"reps": 10, "weight_kg": 60}, {"reps": 6, "weight_kg": 80}, {"reps": 3, "weight_kg": 90, "rest_s": 240}]
FIVE_THREE_ONE: list[Body] = [
    {"set_type": "warmup", "reps": 5, "weight_kg": 40, "rest_s": 60},
    {"reps": 5, "weight_kg": 75},
    {"reps": 3, "weight_kg": 85, "rir": 1},
    {"set_type": "amrap", "reps": 1, "reps_max": None, "weight_kg": 95},
]


def entry(client: Client, slug: str = SQUAT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), **fields}


def save(client: Client, *entries: Body) -> Response:
    """The answer to a plan of one day with these entries."""
    body = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    return client.post("/plans", {**body, "days": [{"name": "A", "exercises": list(entries)}]})


def saved(client: Client, *entries: Body) -> Body:
    answer = save(client, *entries)
    assert answer.status == 201, answer.content
    plan: Body = answer.json
    return plan


def first(plan: Body) -> Body:
    """The plan's first entry."""
    found: Body = plan["days"][0]["exercises"][0]
    return found


def entry_path(plan: Body) -> str:
    return f"/plans/{plan['id']}/days/{plan['days'][0]['id']}/exercises/{first(plan)['id']}"


@pytest.mark.parametrize(
    "given", [PYRAMID, FIVE_THREE_ONE, [{}, {"reps": 3}], [{"reps": None}]], ids=["pyramid", "531", "bare", "null"]
)
def test_the_sets_are_answered_as_they_were_given_everywhere(alice: Client, given: list[Body]) -> None:
    plan = saved(alice, entry(alice, reps=8, set_targets=given))
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    added = alice.post(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}/exercises", entry(alice, set_targets=given)).json
    day = alice.post(f"/plans/{plan['id']}/days", {"name": "B", "exercises": [entry(alice, set_targets=given)]}).json
    for one in (first(plan), first(alice.get(f"/plans/{plan['id']}").json), first(copy), added, day["exercises"][0]):
        assert (one["sets"], one["set_targets"]) == (len(given), given)


def test_a_plan_that_is_put_back_as_it_was_read_keeps_its_sets(alice: Client) -> None:
    plan = saved(alice, entry(alice, set_targets=PYRAMID), entry(alice, sets=3, reps=5))
    computed = {"exercise"}
    days = [
        {
            "id": day["id"],
            "name": day["name"],
            "exercises": [{k: v for k, v in one.items() if k not in computed} for one in day["exercises"]],
        }
        for day in plan["days"]
    ]
    body = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": days}
    assert alice.put(f"/plans/{plan['id']}", body).json["days"] == plan["days"]
    assert "set_targets" not in plan["days"][0]["exercises"][1]


def test_an_entry_can_be_changed_to_sets_that_differ_and_back(alice: Client) -> None:
    plan = saved(alice, entry(alice, sets=5, reps=5, weight_kg=60))
    path = entry_path(plan)
    changed = alice.patch(path, {"set_targets": PYRAMID}).json
    assert (changed["sets"], changed["set_targets"], changed["reps"]) == (3, PYRAMID, 5)
    assert alice.patch(path, {"notes": "Slowly."}).json["set_targets"] == PYRAMID
    assert alice.patch(path, {"sets": 4}).pointers == ["/sets"]
    alike = alice.patch(path, {"set_targets": None}).json
    assert (alike["sets"], "set_targets" in alike) == (3, False)


def test_the_time_of_a_day_counts_each_set(alice: Client) -> None:
    """Sets of 20 and 40 s, and one that leaves it to the entry, 60 s; the rests of the first two, 100 and 80 s: 300 s."""
    given = [{"duration_s": 20, "rest_s": 100}, {"duration_s": 40}, {}]
    plan = saved(alice, entry(alice, "plank", duration_s=60, rest_s=80, set_targets=given))
    assert plan["days"][0]["estimated_minutes"] == 5


def test_sets_that_differ_are_done_in_turn_in_a_superset(alice: Client) -> None:
    """A 60 s, 15 s to change over, B 30 s, rest 60 s; A 90 s: 255 s."""
    plan = saved(
        alice,
        entry(alice, "plank", superset="A", rest_s=0, set_targets=[{"duration_s": 60}, {"duration_s": 90}]),
        entry(alice, "side-plank", superset="A", rest_s=60, set_targets=[{"duration_s": 15}]),
    )
    assert plan["days"][0]["estimated_minutes"] == 5


@pytest.mark.parametrize(
    ("fields", "pointers"),
    [
        ({}, ["/sets"]),
        ({"set_targets": None}, ["/sets"]),
        ({"sets": 2, "set_targets": PYRAMID}, ["/sets"]),
        ({"set_targets": []}, ["/set_targets"]),
        ({"set_targets": [{}] * 21}, ["/set_targets"]),
        ({"set_targets": [{"reps": 0}, {"rep": 5}]}, ["/set_targets/0/reps", "/set_targets/1/rep"]),
        ({"set_targets": [{"set_type": "hard"}]}, ["/set_targets/0/set_type"]),
        ({"set_targets": [{"reps": 5}, {"duration_s": 20}]}, ["/set_targets/1/duration_s"]),
        ({"reps": 8, "set_targets": [{"reps_max": 12}, {"reps_max": 6}]}, ["/set_targets/1/reps_max"]),
        ({"set_targets": [{"reps_max": 12}]}, ["/set_targets/0/reps"]),
        ({"duration_s": 20, "set_targets": [{}, {"reps": 5}]}, ["/duration_s"]),
    ],
)
def test_sets_that_make_no_sense_are_refused(alice: Client, fields: Body, pointers: list[str]) -> None:
    assert save(alice, entry(alice, **fields)).pointers == [f"/days/0/exercises/0{pointer}" for pointer in pointers]


@pytest.mark.parametrize("rule", ["linear", "double"])
def test_a_rule_is_refused_where_sets_differ(alice: Client, rule: str) -> None:
    refused = save(alice, entry(alice, reps_max=12, progression={"rule": rule}, set_targets=PYRAMID))
    assert "/days/0/exercises/0/progression/rule" in refused.pointers
    assert save(alice, entry(alice, progression={"rule": "none"}, set_targets=PYRAMID)).status == 201


def test_other_people_see_none_of_it(alice: Client, bob: Client) -> None:
    plan = saved(alice, entry(alice, set_targets=PYRAMID))
    assert bob.patch(entry_path(plan), {"set_targets": None}).status == 404


# Sessions


def planned(session: Body) -> list[list[Any]]:
    """Of each set of the first exercise, its type, repetitions, weight and rest."""
    sets = session["exercises"][0]["sets"]
    return [[one["set_type"], *(one["planned"][name] for name in ("reps", "weight_kg", "rest_s"))] for one in sets]


def test_a_session_plans_each_set_by_its_own_targets(alice: Client) -> None:
    plan = saved(alice, entry(alice, rest_s=120, rir=2, set_targets=FIVE_THREE_ONE))
    day = plan["days"][0]["id"]
    (told,) = alice.get(f"/plans/{plan['id']}/days/{day}/next").json["exercises"]
    assert (told["set_targets"], told["planned"]["weight_kg"], told["changed"], told["sets"]) == (FIVE_THREE_ONE, 40, False, 4)
    session = alice.post("/sessions", {"day_id": day}).json
    expected = [["warmup", 5, 40, 60], ["working", 5, 75, 120], ["working", 3, 85, 120], ["amrap", 1, 95, 120]]
    assert planned(session) == expected
    assert [one["planned"]["rir"] for one in session["exercises"][0]["sets"]] == [2, 2, 1, 2]
    answer = alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete").json
    assert answer["progress"] == {"done": 4, "skipped": 0, "total": 4}
    done = alice.get(f"/sessions/{session['id']}").json
    assert [one["done"]["weight_kg"] for one in done["exercises"][0]["sets"]] == [40, 75, 85, 95]
    assert done["adjustments"] == []


def test_a_session_without_a_plan_and_an_exercise_that_is_added_take_them_too(alice: Client) -> None:
    session = alice.post("/sessions", {"name": "Free", "exercises": [entry(alice, rest_s=90, set_targets=PYRAMID)]}).json
    assert planned(session) == [["working", 10, 60, 90], ["working", 6, 80, 90], ["working", 3, 90, 240]]
    path = f"/sessions/{session['id']}/exercises"
    assert alice.post(path, entry(alice, set_targets=PYRAMID[:2])).json["progress"]["total"] == 5
    assert alice.post(path, entry(alice, sets=3, set_targets=PYRAMID[:2])).pointers == ["/sets"]


def test_the_last_time_of_sets_that_differ_is_told(alice: Client) -> None:
    plan = saved(alice, entry(alice, set_targets=PYRAMID))
    day = plan["days"][0]["id"]
    session = alice.post("/sessions", {"day_id": day}).json
    alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete")
    alice.post(f"/sessions/{session['id']}/finish")
    (told,) = alice.get(f"/plans/{plan['id']}/days/{day}/next").json["exercises"]
    assert [one["reps"] for one in told["last"]["sets"]] == [10, 6, 3]
    assert told["reason"] is None
