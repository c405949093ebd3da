"""Workout sessions: /sessions, from the start to the summary."""

import threading
from collections.abc import Iterator
from datetime import datetime

import pytest
from client import Client, Response
from conftest import exercise_id
from live import (
    NOON,
    PLANK,
    PRESS,
    SQUAT,
    Body,
    at,
    complete,
    current,
    entry,
    entry_path,
    log,
    ok,
    path,
    read,
    refused,
    save_plan,
    set_path,
    shift,
    start,
)
from time_machine import Traveller, travel

from workout.web.app import App


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    """Noon, and nothing moves but by `shift`."""
    with travel(NOON, tick=False) as traveller:
        yield traveller


def walk(client: Client, session: Body) -> list[tuple[int, int, int]]:
    """Goes through the whole session as it says itself: the entry, the number of the set, and the rest after it."""
    labels = [each["id"] for each in session["exercises"]]
    steps = []
    state = current(client, session)
    while state["set"]:
        entry_id, number = state["entry_id"], state["set_number"]
        state = ok(client.post(f"{path(session)}/sets/{state['set']['id']}/complete"))
        ends = datetime.fromisoformat(state["rest_ends_at"]) if state["rest_ends_at"] else NOON
        steps.append((labels.index(entry_id), number, int((ends - NOON).total_seconds())))
    return steps


# Starting


def test_a_day_is_started_as_it_is_planned(alice: Client, clock: Traveller) -> None:
    plan = save_plan(alice, entry(alice, reps=8, reps_max=12, weight_kg=60, rir=2, tempo="3-1-1-0", notes="Deep."))
    day = plan["days"][0]
    response = alice.post("/sessions", {"day_id": day["id"]})
    session = response.json
    assert (response.status, response.headers["location"]) == (201, f"/api/v1{path(session)}")
    assert [session[name] for name in ("name", "plan_id", "day_id", "status", "started_at", "ended_at", "revision")] == [
        "Day 1", plan["id"], day["id"], "active", at(0), None, 1,
    ]  # fmt: skip
    (exercise,) = session["exercises"]
    assert exercise["exercise"] == exercise["planned_exercise"] == day["exercises"][0]["exercise"]
    assert exercise["note"] == "Deep."
    planned = {"reps": 8, "reps_max": 12, "weight_kg": 60, "duration_s": None, "distance_m": None, "rir": 2,
               "tempo": "3-1-1-0", "rest_s": 60}  # fmt: skip
    assert [(one["position"], one["status"], one["planned"], one["done"]) for one in exercise["sets"]] == [
        (1, "pending", planned, None), (2, "pending", planned, None),
    ]  # fmt: skip
    assert read(alice, session) == session == alice.get("/sessions/active").json


def test_a_session_needs_no_plan(alice: Client) -> None:
    session = start(alice, entry(alice, sets=3, reps=5), name="Freestyle")
    assert (session["name"], session["plan_id"], session["day_id"]) == ("Freestyle", None, None)
    assert [one["planned"]["reps"] for one in session["exercises"][0]["sets"]] == [5, 5, 5]


def test_later_edits_of_the_plan_and_of_the_exercise_change_no_session(alice: Client) -> None:
    body = {"name": "Zercher hold", "type": "strength", "movement": "squat", "tracks": ["weight", "reps"]}
    custom = ok(alice.post("/exercises", {**body, "level": "beginner", "load": "external", "primary_muscles": ["quadriceps"]}))
    plan = save_plan(alice, {"exercise_id": custom["id"], "sets": 2, "reps": 8})
    session = ok(alice.post("/sessions", {"day_id": plan["days"][0]["id"]}))
    before = read(alice, session)["exercises"]
    day = f"/plans/{plan['id']}/days/{plan['days'][0]['id']}"
    ok(alice.patch(f"{day}/exercises/{plan['days'][0]['exercises'][0]['id']}", {"reps": 3, "sets": 5}))
    ok(alice.patch(f"/exercises/{custom['id']}", {"name": "Something else", "rest_s": 5}))
    assert read(alice, session)["exercises"] == before
    assert alice.delete(f"/exercises/{custom['id']}").status == 204
    assert alice.delete(f"/plans/{plan['id']}").status == 204
    after = read(alice, session)
    assert (after["exercises"], after["plan_id"], after["day_id"]) == (before, None, None)
    assert complete(alice, session)["progress"]["done"] == 1


@pytest.mark.parametrize(
    ("body", "pointers"),
    [
        ({}, ["/name", "/exercises"]),
        ({"name": "Legs"}, ["/exercises"]),
        ({"day_id": 987654}, ["/day_id"]),
        ({"day_id": 987654, "exercises": [{"exercise_id": 1, "sets": 1}]}, ["/exercises"]),
        ({"name": "Legs", "exercises": [{"exercise_id": 987654, "sets": 1}]}, ["/exercises/0/exercise_id"]),
        ({"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 21}]}, ["/exercises/0/sets"]),
    ],
)
def test_a_start_that_says_too_little_or_nonsense_is_refused(alice: Client, body: Body, pointers: list[str]) -> None:
    response = alice.post("/sessions", body)
    assert (response.status, response.pointers) == (422, pointers)
    assert alice.get("/sessions/active").status == 404


def test_someone_elses_day_cannot_be_started(alice: Client, bob: Client) -> None:
    day_id = save_plan(alice, entry(alice))["days"][0]["id"]
    response = bob.post("/sessions", {"day_id": day_id})
    assert (response.status, response.pointers) == (422, ["/day_id"])


def test_a_second_active_session_is_refused_and_the_first_one_named(alice: Client, bob: Client) -> None:
    first = start(alice, entry(alice))
    response = alice.post("/sessions", {"name": "Again", "exercises": [entry(alice)]})
    refused(response, "Legs")
    assert response.json["session_id"] == first["id"]
    start(bob, entry(bob))
    ok(alice.post(f"{path(first)}/abandon"))
    start(alice, entry(alice))


def test_a_session_untouched_for_twelve_hours_is_finished_at_its_last_activity(alice: Client, clock: Traveller) -> None:
    first = start(alice, entry(alice))
    clock.shift(300)
    complete(alice, first)
    shift(alice, clock, 12 * 3600 - 1)
    refused(alice.post("/sessions", {"name": "Next", "exercises": [entry(alice)]}))
    clock.shift(1)
    second = start(alice, entry(alice))
    found = read(alice, first)
    assert (found["status"], found["ended_at"], found["summary"]["duration_s"]) == ("finished", at(300), 300)
    assert alice.get("/sessions/active").json["id"] == second["id"]


def test_a_forgotten_pause_is_no_training_time(alice: Client, clock: Traveller) -> None:
    first = start(alice, entry(alice))
    clock.shift(100)
    ok(alice.post(f"{path(first)}/pause"))
    clock.shift(50)
    ok(alice.post(f"{set_path(first)}/skip"))
    shift(alice, clock, 12 * 3600)
    start(alice, entry(alice))
    assert read(alice, first)["summary"]["duration_s"] == 100


# The order


def test_exercises_are_done_one_after_the_other_and_rest_after_each_set(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, rest_s=90), entry(alice, PRESS, rest_s=30))
    assert walk(alice, session) == [(0, 1, 90), (0, 2, 90), (1, 1, 30), (1, 2, 0)]


def test_a_superset_alternates_and_rests_after_the_round(alice: Client, clock: Traveller) -> None:
    session = start(
        alice, entry(alice, superset="A", rest_s=90), entry(alice, PRESS, superset="A", sets=3, rest_s=45), entry(alice, PLANK)
    )
    assert walk(alice, session) == [(0, 1, 0), (1, 1, 45), (0, 2, 0), (1, 2, 45), (1, 3, 45), (2, 1, 60), (2, 2, 0)]


def test_the_state_says_what_is_on_what_comes_next_and_how_long_it_takes(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=10), entry(alice, PLANK, sets=1, duration_s=45))
    state = current(alice, session)
    squat, plank = session["exercises"]
    assert [state[name] for name in ("phase", "entry_id", "set", "set_number", "sets_total", "server_time")] == [
        "work", squat["id"], squat["sets"][0], 1, 2, at(0),
    ]  # fmt: skip
    assert state["next"] == {"entry_id": squat["id"], "exercise": squat["exercise"], "set": squat["sets"][1]}
    assert state["estimated_remaining_s"] == 30 + 60 + 30 + 60 + 45
    state = complete(alice, session)
    assert state["estimated_remaining_s"] == 60 + 30 + 60 + 45
    clock.shift(20)
    assert current(alice, session)["estimated_remaining_s"] == 40 + 30 + 60 + 45
    assert current(alice, session)["next"]["entry_id"] == plank["id"]


# Phases, rests and pauses


def test_the_phases_of_a_workout(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    assert current(alice, session)["phase"] == "work"
    clock.shift(10)
    state = complete(alice, session)
    assert (state["phase"], state["rest_started_at"], state["rest_ends_at"]) == ("rest", at(10), at(70))
    clock.shift(59.999)
    assert current(alice, session)["phase"] == "rest"
    clock.shift(0.001)
    state = current(alice, session)
    assert (state["phase"], state["rest_started_at"], state["rest_ends_at"]) == ("work", None, None)
    state = complete(alice, session, 1)
    assert (state["phase"], state["set"], state["next"], state["estimated_remaining_s"]) == ("done", None, None, 0)
    ok(alice.post(f"{path(session)}/finish"))
    state = current(alice, session)
    assert (state["phase"], state["status"], state["elapsed_s"]) == ("over", "finished", 70)


def test_a_pause_stops_the_clock_and_the_rest(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    clock.shift(10)
    complete(alice, session)
    clock.shift(20)
    state = ok(alice.post(f"{path(session)}/pause"))
    left = state["estimated_remaining_s"]
    assert (state["phase"], state["rest_ends_at"], state["elapsed_s"]) == ("paused", None, 30)
    clock.shift(300)
    state = current(alice, session)
    assert (state["phase"], state["elapsed_s"], state["estimated_remaining_s"]) == ("paused", 30, left)
    state = ok(alice.post(f"{path(session)}/resume"))
    assert (state["phase"], state["rest_started_at"], state["rest_ends_at"]) == ("rest", at(310), at(370))
    clock.shift(40)
    state = current(alice, session)
    assert (state["phase"], state["elapsed_s"]) == ("work", 70)


def test_finishing_during_a_pause_leaves_the_pause_out(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    clock.shift(60)
    ok(alice.post(f"{path(session)}/pause"))
    clock.shift(300)
    finished = ok(alice.post(f"{path(session)}/finish"))
    assert (finished["ended_at"], finished["summary"]["duration_s"]) == (at(360), 60)


def test_a_rest_is_made_longer_shorter_and_skipped(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    assert ok(alice.post(f"{path(session)}/rest", {"extend_s": 30}))["rest_ends_at"] == at(90)
    assert ok(alice.post(f"{path(session)}/rest", {"extend_s": -45}))["rest_ends_at"] == at(45)
    clock.shift(5)
    assert ok(alice.post(f"{path(session)}/rest", {"skip": True}))["phase"] == "work"
    refused(alice.post(f"{path(session)}/rest", {"skip": True}))


@pytest.mark.parametrize("body", [{}, {"skip": False}, {"extend_s": 5, "skip": True}, {"extend_s": 3601}])
def test_a_rest_is_changed_in_one_way(alice: Client, body: Body) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    assert alice.post(f"{path(session)}/rest", body).status == 422


# Going through the sets


def test_what_is_left_out_was_done_as_planned(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=8, reps_max=12, weight_kg=60, rir=2))
    clock.shift(40)
    complete(alice, session)
    complete(alice, session, 1, reps=10, weight_kg=62.5, rir=0, note="Hard.")
    first, second = read(alice, session)["exercises"][0]["sets"]
    nothing = {"duration_s": None, "distance_m": None}
    assert (first["status"], first["completed_at"], first["note"]) == ("done", at(40), None)
    assert first["done"] == {"reps": 8, "weight_kg": 60, "rir": None, **nothing}  # nobody told how many were left
    assert (second["done"], second["note"]) == ({"reps": 10, "weight_kg": 62.5, "rir": 0, **nothing}, "Hard.")


def test_a_weight_that_was_left_open_is_planned_once_it_was_found_out(alice: Client) -> None:
    session = start(alice, entry(alice, sets=4, reps=8), entry(alice, PRESS, sets=2, reps=8, weight_kg=60))
    assert complete(alice, session, weight_kg=20)["set"]["planned"]["weight_kg"] == 20
    ok(alice.patch(set_path(session, 3), {"planned": {"weight_kg": 30}}))
    complete(alice, session, 1, weight_kg=22.5)
    complete(alice, session, 2)
    complete(alice, session, of=1, weight_kg=55)
    after = read(alice, session)
    assert [one["done"]["weight_kg"] for one in after["exercises"][0]["sets"][:3]] == [20, 22.5, 22.5]
    assert after["exercises"][0]["sets"][3]["planned"]["weight_kg"] == 30  # that was said on purpose
    assert after["exercises"][1]["sets"][1]["planned"]["weight_kg"] == 60  # and that was planned
    assert [(one["kind"], one["set_id"]) for one in after["adjustments"]] == [("changed", after["exercises"][1]["sets"][0]["id"])]


def test_a_warm_up_says_nothing_of_the_weight_of_the_other_sets(alice: Client) -> None:
    session = start(alice, entry(alice, sets=1, reps=8))
    ok(alice.post(f"{entry_path(session)}/sets", {"set_type": "warmup"}))
    complete(alice, read(alice, session), 1, weight_kg=20)
    assert current(alice, session)["set"]["planned"]["weight_kg"] is None


def test_sets_are_done_out_of_order(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice), entry(alice, PRESS))
    state = complete(alice, session, 1, of=1)
    assert (state["set_number"], state["entry_id"]) == (1, session["exercises"][0]["id"])
    assert state["progress"] == {"done": 1, "skipped": 0, "total": 4}
    assert (state["phase"], state["rest_ends_at"]) == ("rest", at(60))


def test_a_skipped_set_says_why_and_can_be_reopened(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=5))
    state = ok(alice.post(f"{set_path(session)}/skip", {"reason": "Knee."}))
    assert (state["phase"], state["set_number"], state["progress"]["skipped"]) == ("work", 2, 1)
    one = read(alice, session)["exercises"][0]["sets"][0]
    assert (one["status"], one["note"], one["done"]) == ("skipped", "Knee.", None)
    state = ok(alice.post(f"{set_path(session)}/reopen"))
    assert (state["set_number"], state["progress"]["skipped"], state["set"]["completed_at"]) == (1, 0, None)


def test_a_skipped_set_that_ends_a_round_leaves_the_rest_that_the_round_earned(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, superset="A", sets=3), entry(alice, PRESS, superset="A", sets=3, rest_s=90))
    for of in (0, 1):
        assert ok(alice.post(f"{set_path(session, of=of)}/skip"))["phase"] == "work"  # nothing of this round was done
    complete(alice, session, 1)
    state = ok(alice.post(f"{set_path(session, 1, of=1)}/skip"))
    assert (state["phase"], state["rest_ends_at"]) == ("rest", at(90))


def test_a_reopened_set_has_not_been_done_and_earned_no_rest(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=5))
    complete(alice, session, reps=3)
    state = ok(alice.post(f"{set_path(session)}/reopen"))
    assert (state["phase"], state["set"]["done"], state["progress"]["done"]) == ("work", None, 0)


def test_a_set_is_dropped(alice: Client) -> None:
    session = start(alice, entry(alice))
    state = ok(alice.delete(set_path(session)))
    assert (state["progress"]["total"], state["set"]["id"]) == (1, session["exercises"][0]["sets"][1]["id"])
    assert alice.delete(set_path(session)).status == 404


def test_an_added_set_is_like_the_last_one_but_for_what_is_said(alice: Client) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=80))
    response = alice.post(f"{entry_path(session)}/sets", {"weight_kg": 60, "set_type": "drop"})
    assert (response.status, response.json["progress"]["total"]) == (201, 3)
    added = read(alice, session)["exercises"][0]["sets"][2]
    assert (added["position"], added["set_type"], added["status"]) == (3, "drop", "pending")
    assert added["planned"] == {**session["exercises"][0]["sets"][1]["planned"], "weight_kg": 60}


def test_a_set_that_the_exercise_cannot_have_is_refused(alice: Client) -> None:
    session = start(alice, entry(alice, PLANK, duration_s=30))
    assert alice.post(f"{set_path(session)}/complete", {"reps": 5}).pointers == ["/reps"]
    assert alice.post(f"{entry_path(session)}/sets", {"reps": 5}).pointers == ["/reps"]
    assert alice.patch(set_path(session), {"planned": {"reps": 5}}).pointers == ["/planned/reps"]
    complete(alice, session)
    assert alice.patch(set_path(session), {"done": {"reps": 5}}).pointers == ["/done/reps"]
    assert read(alice, session)["exercises"][0]["sets"][0]["done"]["reps"] is None


def test_what_is_planned_of_an_open_set_is_adjusted(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=80))
    state = ok(alice.patch(set_path(session), {"planned": {"weight_kg": 70, "rest_s": 20}, "note": "Tired."}))
    assert (state["set"]["planned"]["weight_kg"], state["set"]["planned"]["reps"], state["set"]["note"]) == (70, 5, "Tired.")
    assert complete(alice, session)["rest_ends_at"] == at(20)
    assert read(alice, session)["exercises"][0]["sets"][0]["done"]["weight_kg"] == 70


def test_a_whole_exercise_is_completed_or_skipped(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=5), entry(alice, PRESS))
    complete(alice, session, reps=3)
    state = ok(alice.post(f"{entry_path(session)}/complete"))
    assert (state["progress"]["done"], state["entry_id"]) == (2, session["exercises"][1]["id"])
    assert (state["phase"], state["rest_ends_at"]) == ("rest", at(60))
    assert [one["done"]["reps"] for one in read(alice, session)["exercises"][0]["sets"]] == [3, 5]
    state = ok(alice.post(f"{entry_path(session, 1)}/skip", {"reason": "No bench."}))
    assert (state["phase"], state["progress"]) == ("done", {"done": 2, "skipped": 2, "total": 4})


# Changing the exercises


def test_a_swapped_exercise_leaves_the_weight_open(alice: Client) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=80))
    state = ok(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, PRESS), "reason": "No rack."}))
    assert (state["exercise"]["slug"], state["set"]["planned"]["weight_kg"], state["set"]["planned"]["reps"]) == (PRESS, None, 5)
    (exercise,) = read(alice, session)["exercises"]
    assert (exercise["exercise"]["slug"], exercise["planned_exercise"]["slug"], exercise["note"]) == (PRESS, SQUAT, "No rack.")


def test_a_swap_keeps_the_sets_that_were_done(alice: Client) -> None:
    session = start(alice, entry(alice, reps=5, sets=3), entry(alice, PLANK))
    complete(alice, session)
    state = ok(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, PRESS)}))
    assert (state["exercise"]["slug"], state["progress"]) == (PRESS, {"done": 1, "skipped": 0, "total": 5})
    after = read(alice, session)["exercises"]
    assert [each["exercise"]["slug"] for each in after] == [SQUAT, PRESS, PLANK]
    assert [[one["status"] for one in each["sets"]] for each in after] == [["done"], ["pending"] * 2, ["pending"] * 2]
    assert after[0]["sets"][0]["done"]["reps"] == 5
    assert after[1]["planned_exercise"]["slug"] == SQUAT


def test_a_swap_in_a_superset_keeps_the_turns(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=3, superset="A"), entry(alice, PRESS, sets=3, superset="A"))
    complete(alice, session)
    complete(alice, session, of=1)
    ok(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, "goblet-squat")}))
    walked = walk(alice, read(alice, session))
    assert [(which, rest) for which, _, rest in walked] == [(1, 0), (2, 60), (1, 0), (2, 0)]


def test_a_swap_for_what_records_other_things_drops_those_targets(alice: Client) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=80, rir=1, tempo="3-1-1-0"))
    state = ok(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, PLANK)}))
    assert {state["set"]["planned"][name] for name in ("reps", "weight_kg", "rir", "tempo")} == {None}
    complete(alice, session, duration_s=30)


def test_swapping_back_brings_the_targets_back(alice: Client) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=80, rir=1))
    planned = session["exercises"][0]["sets"][0]["planned"]
    for slug in (PLANK, PRESS, SQUAT):
        state = ok(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, slug)}))
    assert state["set"]["planned"] == planned


def test_a_swap_needs_an_exercise_that_there_is_and_an_open_set(alice: Client) -> None:
    session = start(alice, entry(alice, sets=1))
    assert alice.post(f"{entry_path(session)}/swap", {"exercise_id": 987654}).pointers == ["/exercise_id"]
    complete(alice, session)
    refused(alice.post(f"{entry_path(session)}/swap", {"exercise_id": exercise_id(alice, PRESS)}), "open")


@pytest.mark.parametrize(("position", "order"), [(1, [2, 0, 1]), (2, [0, 2, 1]), (3, [0, 1, 2]), (99, [0, 1, 2])])
def test_an_exercise_is_done_at_another_place(alice: Client, position: int, order: list[int]) -> None:
    session = start(alice, entry(alice), entry(alice, PRESS), entry(alice, PLANK))
    state = ok(alice.post(f"{entry_path(session, 2)}/move", {"position": position}))
    ids = [each["id"] for each in session["exercises"]]
    assert [each["id"] for each in read(alice, session)["exercises"]] == [ids[number] for number in order]
    assert state["entry_id"] == ids[order[0]]


def test_an_exercise_is_added_at_the_end(alice: Client) -> None:
    session = start(alice, entry(alice))
    state = ok(alice.post(f"{path(session)}/exercises", entry(alice, PLANK, sets=3, duration_s=30)))
    assert state["progress"]["total"] == 5
    added = read(alice, session)["exercises"][1]
    assert (added["exercise"]["slug"], added["planned_exercise"], len(added["sets"])) == (PLANK, None, 3)
    refused_entry = alice.post(f"{path(session)}/exercises", entry(alice, PLANK, reps=3))
    assert refused_entry.pointers == ["/reps"]


# What makes no sense


@pytest.mark.parametrize("call", ["complete", "skip"])
@pytest.mark.parametrize("before", ["complete", "skip"])
def test_a_set_that_is_not_open_cannot_be_done_or_skipped(alice: Client, before: str, call: str) -> None:
    session = start(alice, entry(alice))
    ok(alice.post(f"{set_path(session)}/{before}"))
    state = {"complete": "done", "skip": "skipped"}[before]
    refused(alice.post(f"{set_path(session)}/{call}"), state)
    refused(alice.delete(set_path(session)), state)
    assert current(alice, session)["revision"] == 2


def test_what_cannot_be_undone_resumed_or_rested(alice: Client) -> None:
    session = start(alice, entry(alice))
    refused(alice.post(f"{set_path(session)}/reopen"), "open")
    refused(alice.post(f"{path(session)}/resume"), "not paused")
    refused(alice.post(f"{path(session)}/rest", {"skip": True}), "no rest")
    refused(alice.patch(set_path(session), {"done": {"reps": 5}}), "pending")
    complete(alice, session)
    refused(alice.patch(set_path(session), {"planned": {"reps": 5}}))
    ok(alice.post(f"{entry_path(session)}/complete"))
    refused(alice.post(f"{entry_path(session)}/complete"))
    refused(alice.post(f"{entry_path(session)}/skip"))


def test_every_action_answers_what_is_read_right_after_it(alice: Client, clock: Traveller) -> None:
    entries = [entry(alice, reps=8, weight_kg=60, superset="A"), entry(alice, PRESS, reps=5, superset="A")]
    session = start(alice, *entries, entry(alice, PLANK, sets=3))
    other = {"exercise_id": exercise_id(alice, "goblet-squat"), "reason": "No rack."}
    calls: list[tuple[str, str, Body | None]] = [
        ("POST", f"{set_path(session)}/complete", {"weight_kg": 70, "note": "Easy."}),
        ("POST", f"{set_path(session, of=1)}/complete", None),
        ("POST", f"{path(session)}/rest", {"extend_s": 90}),
        ("POST", f"{path(session)}/pause", None),
        ("POST", f"{set_path(session, 1)}/skip", {"reason": "Knee."}),
        ("POST", f"{path(session)}/resume", None),
        ("POST", f"{path(session)}/rest", {"skip": True}),
        ("POST", f"{set_path(session, 1)}/reopen", None),
        ("POST", f"{set_path(session)}/reopen", None),
        ("PATCH", set_path(session), {"planned": {"weight_kg": 65, "rest_s": 20}}),
        ("POST", f"{entry_path(session)}/sets", {"reps": 3}),
        ("POST", f"{entry_path(session, 1)}/swap", other),
        ("POST", f"{path(session)}/exercises", entry(alice, "outdoor-run")),
        ("POST", f"{entry_path(session, 2)}/move", {"position": 1}),
        ("DELETE", set_path(session, 2, of=2), None),
        ("POST", f"{entry_path(session, 2)}/complete", None),
        ("PATCH", set_path(session, of=2), {"done": {"duration_s": 50}}),
        ("POST", f"{entry_path(session)}/skip", {"reason": "Late."}),
        ("POST", f"{path(session)}/abandon", None),
    ]
    for method, call, body in calls:
        clock.shift(7)
        response = alice.request(method, call, json=body)
        ok(response)
        assert response.content == alice.get(f"{path(session)}/current").content, call


def test_finishing_answers_what_is_read_right_after_it(alice: Client) -> None:
    session = start(alice, entry(alice), entry(alice, PRESS))
    complete(alice, session)
    assert alice.post(f"{path(session)}/finish").content == alice.get(path(session)).content


def test_nothing_is_done_during_a_pause(alice: Client) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    ok(alice.post(f"{path(session)}/pause"))
    for call in (f"{set_path(session, 1)}/complete", f"{entry_path(session)}/complete", f"{path(session)}/pause"):
        refused(alice.post(call), "paused")
    refused(alice.post(f"{path(session)}/rest", {"extend_s": 5}), "paused")


@pytest.mark.parametrize(("ending", "status"), [("finish", "finished"), ("abandon", "abandoned")])
def test_the_clock_of_a_session_that_is_over_stands_still(alice: Client, ending: str, status: str) -> None:
    session = start(alice, entry(alice), entry(alice, PRESS))
    complete(alice, session)
    ok(alice.post(f"{path(session)}/{ending}"))
    before = read(alice, session)
    for call, body in (("rest", {"skip": True}), ("pause", None), ("finish", None), ("abandon", None)):
        response = alice.post(f"{path(session)}/{call}", body)
        refused(response, status)
        assert response.json["code"] == "session_over"
    assert read(alice, session) == before
    assert before["status"] == status


def test_a_set_or_exercise_of_another_session_is_not_there(alice: Client) -> None:
    first = start(alice, entry(alice))
    ok(alice.post(f"{path(first)}/abandon"))
    second = start(alice, entry(alice))
    foreign_set, foreign_entry = first["exercises"][0]["sets"][0]["id"], first["exercises"][0]["id"]
    assert alice.post(f"{path(second)}/sets/{foreign_set}/complete").status == 404
    assert alice.post(f"{path(second)}/exercises/{foreign_entry}/complete").status == 404


# Planned against done


def test_each_difference_from_the_plan_is_an_adjustment(alice: Client) -> None:
    session = start(alice, entry(alice, sets=3, reps=8, reps_max=12, weight_kg=60), entry(alice, PRESS, sets=1, reps=5))
    complete(alice, session, 0, reps=12)
    complete(alice, session, 1, reps=13, note="Easy.")
    ok(alice.post(f"{set_path(session, 2)}/skip", {"reason": "Knee."}))
    ok(alice.post(f"{entry_path(session)}/sets", {"reps": 5}))
    added = read(alice, session)["exercises"][0]["sets"][3]
    ok(alice.post(f"{path(session)}/sets/{added['id']}/complete"))
    ok(alice.post(f"{entry_path(session, 1)}/swap", {"exercise_id": exercise_id(alice, PLANK)}))
    complete(alice, session, of=1, duration_s=40)
    found = read(alice, session)["adjustments"]
    assert [(each["kind"], each["exercise"]["slug"], each["note"]) for each in found] == [
        ("changed", SQUAT, "Easy."), ("skipped", SQUAT, "Knee."), ("added", SQUAT, None), ("swapped", PLANK, None),
    ]  # fmt: skip
    assert (found[0]["planned"]["reps_max"], found[0]["done"]["reps"], found[1]["done"]) == (12, 13, None)


def test_a_plan_changed_on_the_way_is_an_adjustment_too(alice: Client) -> None:
    session = start(alice, entry(alice, reps=8, weight_kg=60))
    ok(alice.patch(set_path(session), {"planned": {"weight_kg": 50}}))
    complete(alice, session)
    (found,) = read(alice, session)["adjustments"]
    assert (found["kind"], found["planned"]["weight_kg"], found["done"]["weight_kg"]) == ("changed", 60, 50)


def test_a_set_is_corrected_long_after_the_end(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, reps=5, weight_kg=100))
    complete(alice, session)
    clock.shift(60)
    ended = ok(alice.post(f"{path(session)}/finish"))
    assert (ended["summary"]["volume_kg"], ended["adjustments"]) == (500, [])
    shift(alice, clock, 40 * 86_400)
    state = ok(alice.patch(set_path(session), {"done": {"reps": 3}, "note": "Miscounted."}))
    assert (state["phase"], state["revision"]) == ("over", ended["revision"] + 1)
    after = read(alice, session)
    assert after["exercises"][0]["sets"][0]["done"]["weight_kg"] == 100
    assert (after["summary"]["volume_kg"], after["ended_at"], after["summary"]["duration_s"]) == (300, at(60), 60)
    assert [each["kind"] for each in after["adjustments"]] == ["changed"]
    refused(alice.patch(set_path(session, 1), {"done": {"reps": 3}}), "pending")


# The summary


def test_the_summary_counts_what_was_done(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=1, reps=10, weight_kg=20, set_type="warmup"), entry(alice, reps=5, weight_kg=62.5))
    complete(alice, session)
    complete(alice, session, 0, of=1)
    ok(alice.post(f"{set_path(session, 1, of=1)}/skip"))
    clock.shift(90)
    assert ok(alice.post(f"{path(session)}/finish"))["summary"] == {
        "duration_s": 90, "sets_done": 2, "sets_skipped": 1, "volume_kg": 312.5, "distance_m": 0, "records": [],
        "goals_achieved": [],
    }  # fmt: skip


def test_more_than_ever_before_is_a_record_and_a_correction_takes_it_back(alice: Client) -> None:
    squat = exercise_id(alice, SQUAT)
    assert log(alice, {"exercise_id": squat, "sets": [{"reps": 5, "weight_kg": 100}]}).json["summary"]["records"] == []
    session = start(alice, entry(alice, sets=1, reps=5, weight_kg=105))
    complete(alice, session)
    ended = ok(alice.post(f"{path(session)}/finish"))
    assert [(record["metric"], record["value"], record["before"]) for record in ended["summary"]["records"]] == [
        ("weight_kg", 105, 100), ("e1rm_kg", 122.5, 116.67), ("volume_kg", 525, 500),
    ]  # fmt: skip
    assert {record["exercise_id"] for record in ended["summary"]["records"]} == {squat}
    ok(alice.patch(set_path(session), {"done": {"weight_kg": 95}}))
    assert read(alice, session)["summary"]["records"] == []


# Logging, history, changing


def test_a_past_workout_is_logged_whole(alice: Client) -> None:
    sets = [{"reps": 5, "weight_kg": 100, "note": "Good."}, {"reps": 4, "weight_kg": 100, "rir": 0, "set_type": "amrap"}]
    response = log(alice, {"exercise_id": exercise_id(alice, SQUAT), "note": "Belt.", "sets": sets})
    session = response.json
    assert (response.status, response.headers["location"]) == (201, f"/api/v1{path(session)}")
    assert (session["status"], session["started_at"], session["ended_at"]) == (
        "finished", "2026-11-20T18:00:00.000Z", "2026-11-20T18:45:00.000Z",
    )  # fmt: skip
    assert (session["summary"]["volume_kg"], session["summary"]["duration_s"], session["adjustments"]) == (900, 2700, [])
    assert [(one["done"]["reps"], one["set_type"], one["note"]) for one in session["exercises"][0]["sets"]] == [
        (5, "working", "Good."), (4, "amrap", None),
    ]  # fmt: skip
    assert alice.get("/sessions/active").status == 404


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"ended_at": "2026-11-20T17:59:59Z"}, "/ended_at"),
        ({"ended_at": "2999-01-01T00:00:00Z"}, "/ended_at"),
        ({"started_at": "0001-01-01T00:00:00Z"}, "/started_at"),
        ({"started_at": "1900-01-01T00:59:59+01:00"}, "/started_at"),
        ({"day_id": 987654}, "/day_id"),
        ({"exercises": [{"exercise_id": 987654, "sets": [{}]}]}, "/exercises/0/exercise_id"),
        ({"exercises": [{"exercise_id": 1, "sets": [{"reps": -1}]}]}, "/exercises/0/sets/0/reps"),
    ],
)
def test_a_past_workout_that_cannot_have_been_is_refused(alice: Client, changes: Body, pointer: str) -> None:
    exercises = changes.get("exercises", [{"exercise_id": exercise_id(alice, SQUAT), "sets": [{"reps": 5}]}])
    response = log(alice, **{**changes, "exercises": exercises})
    assert (response.status, response.pointers) == (422, [pointer])


def test_the_history_is_filtered_and_paged(alice: Client, bob: Client) -> None:
    squat = {"exercise_id": exercise_id(alice, SQUAT), "sets": [{"reps": 5}]}
    past = [log(alice, squat, started_at=f"2026-10-0{day}T23:00:00Z").json["id"] for day in (1, 3, 2)]
    active = start(alice, entry(alice))["id"]
    newest_first = [active, past[1], past[2], past[0]]

    def ids(query: str) -> list[int]:
        return [each["id"] for each in alice.get(f"/sessions?{query}").json["items"]]

    assert ids("") == newest_first
    assert ids("status=active") == [active]
    assert ids("status=finished&from=2026-10-03") == newest_first[1:3]  # 23:00 UTC is the next day in Berlin
    assert ids("to=2026-10-02") == [past[0]]
    assert ids("status=abandoned") == []
    paged, cursor = [], ""
    while cursor is not None:
        page = alice.get(f"/sessions?limit=2{cursor and '&cursor=' + cursor}").json
        paged += [each["id"] for each in page["items"]]
        cursor = page["next"]
    assert paged == newest_first
    assert bob.get("/sessions").json["items"] == []


def test_name_and_note_are_changed_also_at_the_end(alice: Client) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    ok(alice.post(f"{path(session)}/finish"))
    changed = ok(alice.patch(path(session), {"note": "Slept badly."}))
    assert (changed["name"], changed["note"], changed["revision"]) == ("Legs", "Slept badly.", 4)
    assert ok(alice.patch(path(session), {"note": None, "name": "Late legs"})) == read(alice, session)
    assert alice.delete(path(session)).status == 204
    assert alice.delete(path(session)).status == 404


# Polling and retrying


def test_the_state_is_not_sent_again_while_only_time_goes_by(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    tag = alice.get(f"{path(session)}/current").headers["etag"]

    def again() -> int:
        return alice.get(f"{path(session)}/current", headers={"If-None-Match": tag}).status

    clock.shift(30)
    assert again() == 304
    clock.shift(30)  # the rest ends
    assert again() == 200
    tag = alice.get(f"{path(session)}/current").headers["etag"]
    assert again() == 304
    ok(alice.patch(path(session), {"note": "Hot in here."}))
    assert again() == 200


def test_an_active_session_is_changed_under_the_etag_that_was_read(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    tag = alice.get(path(session)).headers["etag"]
    clock.shift(30)
    ok(alice.patch(path(session), {"note": "Warm."}, headers={"If-Match": tag}))
    assert alice.patch(path(session), {"note": "Hot."}, headers={"If-Match": tag}).status == 412


def test_every_etag_of_a_session_fits_every_change_of_it(alice: Client, clock: Traveller) -> None:
    """Of the session, of what to do now, and of any change of either; also when the phase goes by meanwhile."""
    session = start(alice, entry(alice, sets=3, rest_s=30))
    one = session["exercises"][0]["sets"][-1]["id"]
    answers = (
        lambda: alice.get(path(session)),
        lambda: alice.get("/sessions/active"),
        lambda: alice.get(f"{path(session)}/current"),
        lambda: alice.post(f"{path(session)}/sets/{current(alice, session)['set']['id']}/complete"),
        lambda: alice.patch(f"{path(session)}/sets/{one}", {"note": "Deep."}),
    )
    changes = (
        lambda tag: alice.patch(f"{path(session)}/sets/{one}", {"note": "Deeper."}, headers={"If-Match": tag}),
        lambda tag: alice.patch(path(session), {"note": "Hot."}, headers={"If-Match": tag}),
    )
    for answer in answers:
        for change in changes:
            tag = answer().headers["etag"]
            clock.shift(40)  # a rest ends
            ok(change(tag))
            assert change(tag).status == 412
    assert alice.delete(path(session), headers={"If-Match": alice.get(f"{path(session)}/current").headers["etag"]}).status == 204


def test_no_browser_stores_the_seconds_of_an_active_session(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    places = (path(session), f"{path(session)}/current", "/sessions/active")
    assert {alice.get(one).headers["cache-control"] for one in places} == {"no-store"}
    complete(alice, session)
    ok(alice.post(f"{path(session)}/finish"))
    assert {alice.get(one).headers["cache-control"] for one in places[:2]} == {"private, no-cache"}


def test_a_retried_completion_counts_once(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    key = {"Idempotency-Key": "tap-1"}
    first = alice.post(f"{set_path(session)}/complete", {"reps": 5}, headers=key)
    clock.shift(20)
    second = alice.post(f"{set_path(session)}/complete", {"reps": 5}, headers=key)
    assert (first.status, first.content) == (200, second.content)
    assert current(alice, session)["progress"]["done"] == 1
    assert current(alice, session)["rest_ends_at"] == at(60)


def test_of_two_devices_that_complete_a_set_at_once_one_wins(app: App, alice: Client) -> None:
    session = start(alice, entry(alice, sets=2))
    path = set_path(session) + "/complete"
    together = threading.Barrier(6)
    answers: list[Response] = []

    def tap() -> None:
        together.wait(10)
        answers.append(Client(app, alice.token).post(path))

    threads = [threading.Thread(target=tap) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(answer.status for answer in answers) == [200] + [409] * 5
    assert "done" in next(answer for answer in answers if answer.status == 409).json["detail"]
    assert alice.get(f"/sessions/{session['id']}/current").json["progress"]["done"] == 1
