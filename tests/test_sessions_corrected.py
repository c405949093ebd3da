"""Workout sessions put right: after the end, with other times, and with what a phone kept while it was offline."""

from collections.abc import Iterator
from typing import Any

import pytest
from client import Client
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
    set_path,
    shift,
    start,
)
from time_machine import Traveller, travel

HOUR = 3600


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    with travel(NOON, tick=False) as traveller:
        yield traveller


def finished(client: Client, clock: Traveller, *entries: Body, ending: str = "finish") -> Body:
    """A session that lasted ten minutes, with its first set done after one, and five minutes ago."""
    session = start(client, *(entries or [entry(client, reps=5, weight_kg=100)]))
    clock.shift(60)
    complete(client, session)
    shift(client, clock, 540)
    ok(client.post(f"{path(session)}/{ending}"))
    shift(client, clock, 300)
    return session


def sets(client: Client, session: Body, number: int = 0) -> list[Body]:
    found: list[Body] = read(client, session)["exercises"][number]["sets"]
    return found


# After the end


@pytest.mark.parametrize("ending", ["finish", "abandon"])
def test_every_call_on_sets_and_exercises_works_after_the_end(alice: Client, clock: Traveller, ending: str) -> None:
    session = finished(alice, clock, entry(alice, reps=5, weight_kg=80), entry(alice, PRESS, reps=8), ending=ending)
    other = {"exercise_id": exercise_id(alice, "goblet-squat")}
    calls: list[tuple[str, str, Body | None]] = [
        ("POST", f"{set_path(session, 1)}/complete", {"reps": 4}),
        ("POST", f"{set_path(session, 1)}/reopen", None),
        ("PATCH", set_path(session, 1), {"planned": {"reps": 6}}),
        ("POST", f"{set_path(session, 1)}/skip", {"reason": "Knee."}),
        ("DELETE", set_path(session, 1), None),
        ("PATCH", set_path(session), {"done": {"reps": 3}}),
        ("DELETE", set_path(session), None),
        ("POST", f"{entry_path(session)}/sets", {"reps": 3, "weight_kg": 70}),
        ("POST", f"{entry_path(session, 1)}/swap", other),
        ("POST", f"{entry_path(session, 1)}/move", {"position": 1}),
        ("POST", f"{entry_path(session, 1)}/complete", None),
        ("POST", f"{path(session)}/exercises", entry(alice, PLANK, duration_s=30)),
        ("DELETE", entry_path(session), None),
    ]
    for method, call, body in calls:
        response = alice.request(method, call, json=body)
        state = ok(response)
        assert response.content == alice.get(f"{path(session)}/current").content, call
        assert (state["phase"], state["rest_ends_at"]) == ("over", None)
    after = read(alice, session)
    assert [(each["exercise"]["slug"], [one["status"] for one in each["sets"]]) for each in after["exercises"]] == [
        ("goblet-squat", ["done", "done"]), (PLANK, ["done", "done"]),
    ]  # fmt: skip
    assert (after["ended_at"], after["summary"]["sets_done"]) == (at(600), 4)
    assert {one["completed_at"] for each in after["exercises"] for one in each["sets"]} == {at(600)}


def test_a_set_filled_in_afterwards_was_done_at_the_end_or_when_it_is_told(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock, entry(alice, sets=4, reps=5))
    complete(alice, session, 1)
    complete(alice, session, 2, completed_at=at(120))
    ok(alice.post(f"{set_path(session, 3)}/skip", {"completed_at": at(590)}))
    assert [one["completed_at"] for one in sets(alice, session)] == [at(60), at(600), at(120), at(590)]
    assert read(alice, session)["ended_at"] == at(600)


def test_a_set_added_afterwards_was_done_as_the_last_one(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=1, reps=8))
    complete(alice, session, reps=7, weight_kg=62.5, rir=1)
    ok(alice.post(f"{path(session)}/finish"))
    ok(alice.post(f"{entry_path(session)}/sets"))
    ok(alice.post(f"{entry_path(session)}/sets", {"reps": 6, "rir": 0.5}))
    done = [one["done"] for one in sets(alice, session)]
    assert [(one["reps"], one["weight_kg"], one["rir"]) for one in done] == [(7, 62.5, 1), (7, 62.5, None), (6, 62.5, 0.5)]
    added = [each["kind"] for each in read(alice, session)["adjustments"]]
    assert added == ["changed", "added", "added"]


def test_a_correction_moves_records_goals_and_weeks(alice: Client, clock: Traveller) -> None:
    squat = exercise_id(alice, SQUAT)
    goal = ok(alice.post("/goals", {"kind": "exercise", "exercise_id": squat, "metric": "weight_kg", "target": 110}))
    habit = ok(alice.post("/goals", {"kind": "consistency", "target": 1}))
    ok(log(alice, {"exercise_id": squat, "sets": [{"reps": 5, "weight_kg": 90}]}))
    session = finished(alice, clock)

    def shown() -> tuple[Any, ...]:
        best = [one["value"] for one in alice.get(f"/records?exercise_id={squat}&metric=weight_kg").json["items"]]
        goals = [alice.get(f"/goals/{one['id']}").json["achieved_at"] for one in (goal, habit)]
        summary = alice.get("/progress/summary?weeks=1").json
        return best[0], *goals, summary["weeks"][0]["sessions"], summary["streak"]["weeks"]

    assert shown() == (100, None, at(600), 1, 2)
    ok(alice.post(f"{entry_path(session)}/sets", {"weight_kg": 112.5}))
    assert shown() == (112.5, at(600), at(600), 1, 2)
    assert read(alice, session)["summary"]["goals_achieved"] == [habit["id"], goal["id"]]
    added = sets(alice, session)[2]["id"]
    assert alice.delete(f"{path(session)}/sets/{added}").status == 200
    assert shown() == (100, None, at(600), 1, 2)
    assert alice.delete(entry_path(session)).status == 200  # nothing is left that was done
    assert shown() == (90, None, None, 0, 1)


def test_what_is_added_after_the_end_has_a_value(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock, entry(alice, reps=None, weight_kg=None))
    without = [
        alice.post(f"{entry_path(session)}/sets", {"reps": None, "weight_kg": None}),
        alice.post(f"{entry_path(session)}/sets", {}),  # as the last set, which has none
        alice.post(f"{path(session)}/exercises", {"exercise_id": exercise_id(alice, PRESS), "sets": 2}),
    ]
    for answer in without:
        assert answer.status == 422
        assert "has a value; give" in answer.json["errors"][0]["detail"]
    assert len(read(alice, session)["exercises"][0]["sets"]) == len(session["exercises"][0]["sets"])
    assert alice.post(f"{entry_path(session)}/sets", {"reps": 5}).status == 201
    assert read(alice, session)["exercises"][0]["sets"][-1]["done"]["reps"] == 5


def test_an_exercise_is_removed_with_its_sets(alice: Client, bob: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice), entry(alice, PLANK))
    complete(alice, session)
    assert bob.delete(entry_path(session)).status == 404
    state = ok(alice.delete(entry_path(session)))
    assert (state["progress"], state["entry_id"]) == ({"done": 0, "skipped": 0, "total": 2}, session["exercises"][1]["id"])
    assert alice.delete(entry_path(session)).status == 404
    assert [each["exercise"]["slug"] for each in read(alice, session)["exercises"]] == [PLANK]


# Nothing done


def test_a_session_in_which_nothing_was_done_is_not_finished(alice: Client) -> None:
    session = start(alice, entry(alice))
    ok(alice.post(f"{set_path(session)}/skip"))
    response = alice.post(f"{path(session)}/finish")
    refused(response, "abandon")
    assert response.json["code"] == "nothing_done"
    complete(alice, session, 1)
    ok(alice.post(f"{path(session)}/finish"))


def test_what_was_reopened_later_counts_for_nothing(alice: Client, clock: Traveller) -> None:
    ok(alice.post("/goals", {"kind": "consistency", "target": 1}))
    session = finished(alice, clock)
    assert alice.get("/goals").json["items"][0]["status"] == "achieved"
    ok(alice.post(f"{set_path(session)}/reopen"))
    goal = alice.get("/goals").json["items"][0]
    summary = alice.get("/progress/summary?weeks=1").json
    assert (goal["status"], goal["current_value"], goal["achieved_at"]) == ("active", 0, None)
    assert (summary["weeks"][0]["sessions"], summary["weeks"][0]["minutes"], summary["streak"]["weeks"]) == (0, 0, 0)


@pytest.mark.parametrize("exercises", [[], [{"exercise_id": 1, "sets": []}]])
def test_a_past_workout_without_a_set_is_refused(alice: Client, exercises: list[Body]) -> None:
    response = log(alice, *exercises)
    assert (response.status, response.pointers) == (422, ["/exercises"])
    assert alice.get("/sessions").json["items"] == []


def test_a_set_that_was_done_has_a_value(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=3, reps=5, weight_kg=60))
    nothing = {"reps": None, "weight_kg": None}
    for body in (nothing, {**nothing, "rir": 1}):
        response = alice.post(f"{set_path(session)}/complete", body)
        assert (response.status, response.pointers) == (422, [""])
        assert (
            "weight_kg or reps" in response.json["errors"][0]["detail"]
            or "reps or weight_kg" in response.json["errors"][0]["detail"]
        )
    complete(alice, session, reps=None)  # the weight is still planned
    complete(alice, session, 1)
    assert alice.patch(set_path(session, 1), {"done": nothing}).pointers == ["/done"]
    ok(alice.patch(set_path(session, 1), {"done": {"reps": None}}))
    assert [one["done"] and one["done"]["reps"] for one in sets(alice, session)] == [None, None, None]
    squat = exercise_id(alice, SQUAT)
    for bad in ({}, nothing, {"rir": 2}):
        response = log(alice, {"exercise_id": squat, "sets": [{"reps": 5}, bad]})
        assert (response.status, response.pointers) == (422, ["/exercises/0/sets/1"])


# When it ends


@pytest.mark.parametrize("ending", ["finish", "abandon"])
def test_a_session_that_nobody_touched_for_three_hours_ended_with_its_last_activity(
    alice: Client, clock: Traveller, ending: str
) -> None:
    session = start(alice, entry(alice))
    clock.shift(300)
    complete(alice, session)
    ok(alice.patch(path(session), {"note": "Hot."}))
    shift(alice, clock, 35 * HOUR)
    ok(alice.post(f"{path(session)}/{ending}"))
    after = read(alice, session)
    assert (after["ended_at"], after["summary"]["duration_s"]) == (at(300), 300)


def test_just_less_than_three_hours_count(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    complete(alice, session)
    shift(alice, clock, 3 * HOUR - 1)
    assert ok(alice.post(f"{path(session)}/finish"))["ended_at"] == at(3 * HOUR - 1)


def test_a_forgotten_session_in_which_nothing_was_done_gives_way_as_abandoned(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    shift(alice, clock, 12 * HOUR)
    start(alice, entry(alice))
    after = read(alice, session)
    assert (after["status"], after["ended_at"]) == ("abandoned", at(0))


def test_nothing_lasts_longer_than_a_day(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=20))
    for number in range(10):  # somebody taps every two and a half hours
        complete(alice, session, number)
        shift(alice, clock, 2.5 * HOUR)
    complete(alice, session, 10)
    after = ok(alice.post(f"{path(session)}/finish"))
    assert (after["ended_at"], after["summary"]["duration_s"]) == (at(24 * HOUR), 24 * HOUR)
    assert after["exercises"][0]["sets"][10]["completed_at"] == at(24 * HOUR)
    assert alice.post(f"{set_path(session, 11)}/complete", {"completed_at": at(24 * HOUR + 1)}).pointers == ["/completed_at"]
    for changes in ({"started_at": at(-1)}, {"ended_at": at(24 * HOUR + 1)}):
        assert alice.patch(path(session), changes).pointers == [f"/{next(iter(changes))}"]
    refused(alice.post(f"{path(session)}/resume"), "too long ago")
    squat = {"exercise_id": exercise_id(alice, SQUAT), "sets": [{"reps": 5}]}
    response = log(alice, squat, started_at="2026-11-20T18:00:00Z", ended_at="2026-11-21T18:00:01Z")
    assert (response.status, response.pointers) == (422, ["/ended_at"])


# Other times


def test_a_session_is_moved_with_its_sets(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock)
    complete(alice, session, 1, completed_at=at(300))
    day = 24 * HOUR
    moved = ok(alice.patch(path(session), {"started_at": at(-day), "ended_at": at(900 - day), "name": "Yesterday"}))
    assert [moved[name] for name in ("started_at", "ended_at", "name")] == [at(-day), at(900 - day), "Yesterday"]
    assert [one["completed_at"] for one in moved["exercises"][0]["sets"]] == [at(60 - day), at(300 - day)]
    again = ok(alice.patch(path(session), {"started_at": at(30 - day), "ended_at": at(600 - day)}))  # and half a minute later
    assert [one["completed_at"] for one in again["exercises"][0]["sets"]] == [at(90 - day), at(330 - day)]
    squat = session["exercises"][0]["exercise"]["id"]
    (found,) = alice.get(f"/exercises/{squat}/history").json["items"]
    assert found["started_at"] == at(30 - day)
    record = alice.get(f"/records?exercise_id={squat}&metric=weight_kg").json["items"][0]
    assert record["achieved_at"] == at(90 - day)


def test_where_one_end_moves_the_sets_stay_when_they_were_done(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock)
    earlier = ok(alice.patch(path(session), {"started_at": at(-300)}))
    assert (earlier["exercises"][0]["sets"][0]["completed_at"], earlier["summary"]["duration_s"]) == (at(60), 900)
    later = ok(alice.patch(path(session), {"ended_at": at(840)}))
    assert (later["exercises"][0]["sets"][0]["completed_at"], later["summary"]["duration_s"]) == (at(60), 1140)


@pytest.mark.parametrize(
    ("times", "seconds"),
    [
        ({"started_at": at(2400)}, 440),  # a third of the time, and of the pause
        ({"ended_at": at(1200)}, 440),
        ({"started_at": at(-1200)}, 2520),
        ({"started_at": at(-3600), "ended_at": at(0)}, 1320),
    ],
)
def test_a_session_that_becomes_shorter_has_shorter_pauses(alice: Client, clock: Traveller, times: Body, seconds: int) -> None:
    session = start(alice, entry(alice))
    shift(alice, clock, 3600)
    ok(alice.post(f"{path(session)}/pause", {"paused_at": at(120)}))
    ok(alice.post(f"{path(session)}/resume", {"resumed_at": at(2400)}))
    complete(alice, session, completed_at=at(3000))
    assert ok(alice.post(f"{path(session)}/finish"))["summary"]["duration_s"] == 1320
    assert ok(alice.patch(path(session), times))["summary"]["duration_s"] == seconds
    resumed = ok(alice.post(f"{path(session)}/resume"))
    assert resumed["elapsed_s"] == seconds


def test_a_pause_is_never_before_the_start(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    shift(alice, clock, 600)
    ok(alice.post(f"{path(session)}/pause", {"paused_at": at(60)}))
    ok(alice.patch(path(session), {"started_at": at(300)}))
    clock.shift(60)
    assert ok(alice.post(f"{path(session)}/resume"))["elapsed_s"] == 0
    clock.shift(60)
    assert current(alice, session)["elapsed_s"] == 60


def test_sets_that_would_lie_outside_move_closer_in_their_order(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock, entry(alice, sets=4, reps=5))
    for number, second in ((3, 200), (1, 400), (2, 600)):
        complete(alice, session, number, completed_at=at(second))
    shorter = ok(alice.patch(path(session), {"ended_at": at(300)}))
    assert [one["completed_at"] for one in shorter["exercises"][0]["sets"]] == [at(30), at(200), at(300), at(100)]
    later = ok(alice.patch(path(session), {"started_at": at(150)}))
    assert [one["completed_at"] for one in later["exercises"][0]["sets"]] == [at(165), at(250), at(300), at(200)]


def test_the_start_of_an_active_session_is_corrected(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    clock.shift(60)
    complete(alice, session)
    changed = ok(alice.patch(path(session), {"started_at": at(-600)}))
    assert (changed["status"], changed["started_at"], changed["ended_at"]) == ("active", at(-600), None)
    assert current(alice, session)["elapsed_s"] == 660
    assert sets(alice, session)[0]["completed_at"] == at(60)
    refused(alice.patch(path(session), {"ended_at": at(30)}), "active")
    assert ok(alice.post(f"{path(session)}/finish"))["ended_at"] == at(60)


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"started_at": "2026-11-23T12:10:01Z"}, "/started_at"),
        ({"ended_at": "2026-11-23T11:59:59Z"}, "/ended_at"),
        ({"ended_at": "2026-11-23T12:25:01Z"}, "/ended_at"),
        ({"started_at": "1899-12-31T00:00:00Z", "ended_at": "1899-12-31T01:00:00Z"}, "/started_at"),
        ({"started_at": "2026-11-22T12:00:00Z"}, "/started_at"),
        ({"started_at": "2026-11-23T11:00:00Z", "ended_at": "2026-11-23T10:00:00Z"}, "/ended_at"),
        ({"started_at": None}, "/started_at"),
    ],
)
def test_times_that_cannot_be_are_refused(alice: Client, clock: Traveller, changes: Body, pointer: str) -> None:
    session = finished(alice, clock)
    before = read(alice, session)
    response = alice.patch(path(session), changes)
    assert (response.status, response.pointers) == (422, [pointer])
    assert read(alice, session) == before


# Taking the end back


@pytest.mark.parametrize("ending", ["finish", "abandon"])
def test_an_end_is_taken_back(alice: Client, clock: Traveller, ending: str) -> None:
    session = finished(alice, clock, ending=ending)
    state = ok(alice.post(f"{path(session)}/resume"))
    assert (state["status"], state["phase"], state["elapsed_s"]) == ("active", "work", 600)  # five minutes were none of it
    clock.shift(60)
    complete(alice, session, 1)
    after = ok(alice.post(f"{path(session)}/finish"))
    assert (after["ended_at"], after["summary"]["duration_s"], after["summary"]["sets_done"]) == (at(960), 660, 2)


def test_an_end_is_taken_back_within_twelve_hours(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock)
    shift(alice, clock, 12 * HOUR - 300)
    ok(alice.post(f"{path(session)}/resume"))
    after = ok(alice.post(f"{path(session)}/finish"))
    shift(alice, clock, 12 * HOUR + 1)
    refused(alice.post(f"{path(session)}/resume"), "finished", after["ended_at"])


def test_the_end_of_a_pause_that_is_told_late_takes_back_no_end(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock)
    refused(alice.post(f"{path(session)}/resume", {"resumed_at": at(599)}), "finished", at(600))
    assert ok(alice.post(f"{path(session)}/resume", {"resumed_at": at(700)}))["elapsed_s"] == 800


def test_an_end_is_not_taken_back_while_another_session_is_active(alice: Client, clock: Traveller) -> None:
    session = finished(alice, clock)
    second = start(alice, entry(alice), name="Arms")
    response = alice.post(f"{path(session)}/resume")
    refused(response, "Arms")
    assert response.json["session_id"] == second["id"]


# Taps that were kept offline


def test_the_rest_counts_from_when_the_set_was_done(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=4))
    clock.shift(100)
    state = complete(alice, session, completed_at=at(70))
    assert (state["phase"], state["rest_started_at"], state["rest_ends_at"]) == ("rest", at(70), at(130))
    state = complete(alice, session, 1, completed_at=at(10))  # comes late, and was done before the other
    assert (state["rest_started_at"], state["rest_ends_at"]) == (at(70), at(130))
    clock.shift(300)
    assert complete(alice, session, 2, completed_at=at(200))["phase"] == "work"
    assert [one["completed_at"] for one in sets(alice, session)[:3]] == [at(70), at(10), at(200)]


def test_a_tap_is_between_the_start_and_now(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    clock.shift(60)
    for call in ("complete", "skip"):
        for when in (at(-1), at(661), "yesterday"):
            assert alice.post(f"{set_path(session)}/{call}", {"completed_at": when}).pointers == ["/completed_at"]
    assert complete(alice, session, completed_at=at(660))["rest_started_at"] == at(60)  # ten minutes fast


def test_pauses_rests_and_ends_are_told_late(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=3, rest_s=120))
    shift(alice, clock, 1000)
    complete(alice, session, completed_at=at(100))
    ok(alice.post(f"{path(session)}/rest", {"extend_s": 60, "completed_at": at(110)}))
    ok(alice.post(f"{path(session)}/rest", {"skip": True, "completed_at": at(150)}))
    complete(alice, session, 1, completed_at=at(200))
    ok(alice.post(f"{path(session)}/pause", {"paused_at": at(230)}))
    refused(alice.post(f"{set_path(session, 2)}/complete", {"completed_at": at(240)}), "paused")
    state = ok(alice.post(f"{path(session)}/resume", {"resumed_at": at(530)}))
    assert (state["elapsed_s"], state["phase"]) == (700, "work")
    after = ok(alice.post(f"{path(session)}/finish", {"ended_at": at(600)}))
    assert (after["ended_at"], after["summary"]["duration_s"]) == (at(600), 300)


def test_a_break_in_which_two_devices_paused_counts_about_once(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    shift(alice, clock, 3600)
    for first, last in ((300, 2100), (310, 2090)):
        ok(alice.post(f"{path(session)}/pause", {"paused_at": at(first)}))
        ok(alice.post(f"{path(session)}/resume", {"resumed_at": at(last)}))
    assert 3600 - 1800 - 300 <= current(alice, session)["elapsed_s"] <= 3600 - 1800


def test_a_pause_that_is_told_after_a_later_set_begins_with_that(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, rest_s=90))
    shift(alice, clock, 1000)
    complete(alice, session)
    state = ok(alice.post(f"{path(session)}/pause", {"paused_at": at(100)}))
    assert (state["phase"], state["elapsed_s"]) == ("paused", 1000)
    clock.shift(10)
    state = ok(alice.post(f"{path(session)}/resume", {"resumed_at": at(50)}))  # before the pause itself: it took no time
    assert (state["phase"], state["rest_started_at"], state["rest_ends_at"]) == ("rest", at(1000), at(1090))


def test_a_session_does_not_end_before_its_last_set(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice))
    clock.shift(100)
    complete(alice, session)
    assert ok(alice.post(f"{path(session)}/finish", {"ended_at": at(50)}))["ended_at"] == at(100)


def test_two_devices_of_which_one_is_offline_for_an_hour(alice: Client, clock: Traveller) -> None:
    """The phone loses the network after a minute, and keeps six sets and the finish; the tablet finishes meanwhile."""
    session = start(alice, entry(alice, sets=5, reps=8, weight_kg=60, rest_s=120), entry(alice, PRESS, sets=2, reps=5))
    clock.shift(60)
    complete(alice, session)
    kept = [(1, 0, 245), (2, 0, 503), (3, 0, 777), (4, 0, 1001), (0, 1, 1333), (1, 1, 1719)]
    shift(alice, clock, 1200)
    ok(alice.post(f"{path(session)}/finish"))  # on the tablet, at 1260
    shift(alice, clock, 2400)
    for number, of, second in kept:
        key = {"Idempotency-Key": f"tap-{number}-{of}"}
        body = {"reps": 7, "completed_at": at(second)}
        for _ in range(2):  # the answer gets lost on the way, once
            state = ok(alice.post(f"{set_path(session, number, of)}/complete", body, headers=key))
        assert (state["phase"], state["rest_ends_at"]) == ("over", None)
    refused(alice.post(f"{path(session)}/finish", {"ended_at": at(1800)}), "finished")
    after = read(alice, session)
    done = [one["completed_at"] for each in after["exercises"] for one in each["sets"]]
    assert done == [at(60), *(at(second) for _, _, second in kept)]
    assert (after["summary"]["sets_done"], after["started_at"], after["ended_at"]) == (7, at(0), at(1719))


def test_a_phone_that_was_offline_alone_finishes_when_it_did(alice: Client, clock: Traveller) -> None:
    session = start(alice, entry(alice, sets=6, rest_s=120))
    shift(alice, clock, 5 * HOUR)
    for number in range(6):
        assert complete(alice, session, number, completed_at=at(300 * number + 100))["phase"] in ("work", "done")
    after = ok(alice.post(f"{path(session)}/finish", {"ended_at": at(1700)}))
    assert (after["ended_at"], after["summary"]["sets_done"]) == (at(1700), 6)
    assert [one["completed_at"] for one in after["exercises"][0]["sets"]] == [at(300 * number + 100) for number in range(6)]


# What was done last time


def last(client: Client, session: Body, number: int = 0) -> list[tuple[Any, ...] | None]:
    """Of each set of an exercise, what was done last time."""
    found = [one["last"] for one in sets(client, session, number)]
    return [one and (one["reps"], one["weight_kg"]) for one in found]


def test_each_open_set_tells_what_was_done_in_its_place_last_time(alice: Client) -> None:
    squat = exercise_id(alice, SQUAT)
    warmup = {"set_type": "warmup", "reps": 10, "weight_kg": 20}
    earlier = {"exercise_id": squat, "sets": [{"reps": 1, "weight_kg": 10}]}
    done = [
        warmup,
        {"reps": 5, "weight_kg": 100},
        {"reps": 4, "weight_kg": 102.5},
        {"set_type": "drop", "reps": 12, "weight_kg": 60},
    ]
    ok(log(alice, earlier, started_at="2026-11-19T18:00:00Z"))
    before = ok(log(alice, {"exercise_id": squat, "sets": done}))
    session = start(alice, entry(alice, sets=1, set_type="warmup"), entry(alice, sets=3), entry(alice, PRESS, sets=1))
    assert last(alice, session) == [(10, 20)]
    assert last(alice, session, 1) == [(5, 100), (4, 102.5), (4, 102.5)]
    assert last(alice, session, 2) == [None]
    assert current(alice, session)["set"]["last"] == {
        "reps": 10, "weight_kg": 20, "duration_s": None, "distance_m": None, "rir": None,
        "session_id": before["id"], "completed_at": before["ended_at"],
    }  # fmt: skip
    assert current(alice, session)["next"]["set"]["last"]["weight_kg"] == 100
    state = complete(alice, session, 0, of=1, reps=8)
    assert state["set"]["last"]["weight_kg"] == 20
    assert last(alice, session, 1) == [None, (4, 102.5), (4, 102.5)]  # done: it has its own
    ok(alice.patch(f"{path(before)}/sets/{before['exercises'][0]['sets'][2]['id']}", {"done": {"reps": 3}}))
    assert last(alice, session, 1)[1:] == [(3, 102.5), (3, 102.5)]


def test_a_warm_up_is_compared_with_warm_ups_alone(alice: Client, clock: Traveller) -> None:
    def warm_ups() -> list[tuple[Any, ...] | None]:
        session = start(alice, entry(alice, sets=3, set_type="warmup"), entry(alice, sets=1))
        found = last(alice, session)
        assert last(alice, session, 1) == [(11, 60)]
        assert (current(alice, session)["set"]["last"] is None) == (found[0] is None)
        ok(alice.post(f"{path(session)}/abandon"))
        clock.shift(60)
        return found

    squat = exercise_id(alice, SQUAT)
    ok(log(alice, {"exercise_id": squat, "sets": [{"reps": 11, "weight_kg": 60}]}, started_at="2026-11-19T18:00:00Z"))
    assert warm_ups() == [None] * 3
    sets_done = [{"set_type": "warmup", "reps": reps, "weight_kg": kg} for reps, kg in ((10, 20), (6, 40))]
    ok(log(alice, {"exercise_id": squat, "sets": [*sets_done, {"reps": 11, "weight_kg": 60}]}))
    assert warm_ups() == [(10, 20), (6, 40), (6, 40)]


def test_what_was_skipped_last_time_or_is_someone_elses_is_not_told(alice: Client, bob: Client, clock: Traveller) -> None:
    ok(log(bob, {"exercise_id": exercise_id(bob, SQUAT), "sets": [{"reps": 9, "weight_kg": 90}]}))
    assert last(alice, first := start(alice, entry(alice, sets=3, reps=5, weight_kg=50))) == [None] * 3
    complete(alice, first, weight_kg=55)
    ok(alice.post(f"{set_path(first, 1)}/skip"))
    complete(alice, first, 2, weight_kg=45)
    ok(alice.post(f"{path(first)}/finish"))
    clock.shift(60)
    assert last(alice, start(alice, entry(alice))) == [(5, 55), (5, 45)]


# Logging and finding


def test_a_past_workout_has_supersets_notes_types_and_times(alice: Client) -> None:
    squat, press = (exercise_id(alice, slug) for slug in (SQUAT, PRESS))
    times = [f"2026-11-20T18:{minute}:00.000Z" for minute in ("05", "20", "10")]
    first = [{"reps": 5, "rir": 1.5, "completed_at": times[0]}, {"reps": 5, "set_type": "drop", "completed_at": times[1]}]
    session = ok(
        log(
            alice,
            {"exercise_id": squat, "superset": "A", "note": "Belt.", "sets": first},
            {"exercise_id": press, "superset": "A", "sets": [{"reps": 8, "completed_at": times[2]}, {"reps": 8}]},
        )
    )
    assert [(each["superset"], each["note"]) for each in session["exercises"]] == [("A", "Belt."), ("A", None)]
    done = [one for each in session["exercises"] for one in each["sets"]]
    assert [one["completed_at"] for one in done] == [*times, session["ended_at"]]
    assert [(one["set_type"], one["done"]["rir"]) for one in done[:2]] == [("working", 1.5), ("drop", None)]
    early = {"reps": 5, "completed_at": "2026-11-20T17:59:59Z"}
    assert log(alice, {"exercise_id": squat, "sets": [early]}).pointers == ["/exercises/0/sets/0/completed_at"]


def test_half_repetitions_in_reserve_are_kept_everywhere(alice: Client, clock: Traveller) -> None:
    plan = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    day = {"name": "A", "exercises": [entry(alice, reps=5, rir=1.5)]}
    saved = ok(alice.post("/plans", {**plan, "days": [day]}))
    assert saved["days"][0]["exercises"][0]["rir"] == 1.5
    session = ok(alice.post("/sessions", {"day_id": saved["days"][0]["id"]}))
    assert session["exercises"][0]["sets"][0]["planned"]["rir"] == 1.5
    complete(alice, session, rir=0.5)
    assert sets(alice, session)[0]["done"]["rir"] == 0.5
    ok(alice.patch(set_path(session), {"done": {"rir": 2.5}}))
    assert sets(alice, session)[0]["done"]["rir"] == 2.5
    assert alice.post(f"{set_path(session, 1)}/complete", {"rir": 0.3}).pointers == ["/rir"]


def test_the_history_is_filtered_by_plan_and_exercise(alice: Client, bob: Client) -> None:
    plan = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    saved = ok(alice.post("/plans", {**plan, "days": [{"name": "A", "exercises": [entry(alice, PLANK)]}]}))
    squat, plank = (exercise_id(alice, slug) for slug in (SQUAT, PLANK))
    first = ok(log(alice, {"exercise_id": squat, "sets": [{"reps": 5}]}))["id"]
    second = ok(alice.post("/sessions", {"day_id": saved["days"][0]["id"]}))["id"]

    def ids(query: str, client: Client = alice) -> list[int]:
        return [each["id"] for each in client.get(f"/sessions?{query}").json["items"]]

    assert ids(f"plan_id={saved['id']}") == ids(f"exercise_id={plank}") == [second]
    assert ids(f"exercise_id={squat}") == ids(f"exercise_id={squat}&status=finished") == [first]
    assert ids(f"plan_id={saved['id']}&exercise_id={squat}") == ids(f"exercise_id={squat}", bob) == []
    assert ids(f"plan_id={saved['id']}", bob) == []
    assert alice.get("/sessions?plan_id=x").status == 422
