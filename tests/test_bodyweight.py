"""One's own body weight, where an exercise lifts it: in records, history, progress, summaries, goals and charts."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from time_machine import travel
from training import log, train

Body = dict[str, Any]
PULL_UP, HELPED, SQUAT, PUSH_UP, PLANK = "pull-up", "assisted-pull-up", "barbell-back-squat", "push-up", "dead-hang"


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel(datetime(2026, 11, 25, 12, tzinfo=UTC), tick=False):
        yield


def weigh(client: Client, weight_kg: float, at: str = "2026-11-20T07:00:00Z") -> int:
    answer = client.post("/weights", {"weight_kg": weight_kg, "measured_at": at})
    assert answer.status == 201, answer.content
    return int(answer.json["id"])


def point(client: Client, slug: str) -> Body:
    """The latest session's figures."""
    found: Body = client.get(f"/exercises/{exercise_id(client, slug)}/progress").json["sessions"][-1]
    return found


def records(client: Client, slug: str) -> dict[str, Body]:
    items = client.get(f"/records?exercise_id={exercise_id(client, slug)}").json["items"]
    return {record["metric"]: record for record in items}


@pytest.mark.parametrize(
    ("slug", "done", "e1rm", "volume"),
    [
        (PULL_UP, {"reps": 1}, 80, 80),
        (PULL_UP, {"reps": 6}, 96, 480),
        (PULL_UP, {"reps": 6, "weight_kg": 20}, 120, 600),
        (PULL_UP, {"reps": 20}, None, 1600),
        (PUSH_UP, {"reps": 6}, 96, 480),
        (HELPED, {"reps": 6, "weight_kg": 30}, 60, 300),
        (HELPED, {"reps": 6, "weight_kg": 100}, None, 0),
        (HELPED, {"reps": 6}, None, None),
        (SQUAT, {"reps": 6, "weight_kg": 100}, 120, 600),
    ],
)
def test_all_that_was_lifted_counts_and_all_figures_agree(
    alice: Client, slug: str, done: Body, e1rm: float | None, volume: float | None
) -> None:
    weigh(alice, 80)
    session = train(alice, slug, done)
    shown = point(alice, slug)
    assert (shown["e1rm_kg"], shown["volume_kg"]) == (e1rm, volume)
    made = records(alice, slug)
    assert made["e1rm_kg"]["value"] == e1rm if e1rm else "e1rm_kg" not in made
    assert made["volume_kg"]["value"] == volume if volume else "volume_kg" not in made
    (past,) = alice.get(f"/exercises/{exercise_id(alice, slug)}/history").json["items"]
    assert (past["sets"][0]["e1rm_kg"] or None) == e1rm
    summary = alice.get(f"/sessions/{session}").json["summary"]
    assert summary["volume_kg"] == (volume or 0)
    week = alice.get("/progress/summary").json["weeks"][-1]
    assert week["volume_kg"] == (volume or 0)
    counted = slug != SQUAT and not (slug == HELPED and "weight_kg" not in done)
    for answer in (shown, past, summary, *(made[name] for name in ("e1rm_kg", "volume_kg") if name in made)):
        assert answer.get("bodyweight_kg") == (80 if counted else None)


def test_the_weight_measured_last_before_the_session_is_the_one(alice: Client) -> None:
    for weight_kg, at in ((90, "2026-11-01T07:00:00Z"), (80, "2026-11-20T07:00:00Z"), (70, "2026-11-24T07:00:00Z")):
        weigh(alice, weight_kg, at)
    train(alice, PULL_UP, {"reps": 1}, day="2026-11-23")
    assert point(alice, PULL_UP)["bodyweight_kg"] == 80
    train(alice, PULL_UP, {"reps": 1}, day="2026-11-24")
    assert point(alice, PULL_UP)["e1rm_kg"] == 70
    assert records(alice, PULL_UP)["e1rm_kg"]["value"] == 80


def test_without_a_weight_before_it_is_as_ever(alice: Client) -> None:
    weigh(alice, 80, "2026-11-24T07:00:00Z")
    session = train(alice, PULL_UP, {"reps": 5, "weight_kg": 10}, {"reps": 5})
    train(alice, HELPED, {"reps": 5, "weight_kg": 10})
    shown = point(alice, PULL_UP)
    assert (shown["e1rm_kg"], shown["volume_kg"], "bodyweight_kg" in shown) == (None, 50, False)
    assert point(alice, HELPED)["volume_kg"] is None
    assert alice.get(f"/sessions/{session}").json["summary"]["volume_kg"] == 50
    assert sorted(records(alice, HELPED)) == ["reps", "weight_kg"]


def test_a_corrected_weight_moves_every_figure(alice: Client) -> None:
    weight = weigh(alice, 80)
    train(alice, PULL_UP, {"reps": 1})
    alice.patch(f"/weights/{weight}", {"weight_kg": 75})
    assert point(alice, PULL_UP)["e1rm_kg"] == records(alice, PULL_UP)["volume_kg"]["value"] == 75
    alice.delete(f"/weights/{weight}")
    assert point(alice, PULL_UP)["e1rm_kg"] is None


def test_more_than_before_is_a_record_of_the_session(alice: Client) -> None:
    weigh(alice, 80)
    train(alice, PULL_UP, {"reps": 5}, day="2026-11-21")
    session = train(alice, PULL_UP, {"reps": 5, "weight_kg": 10}, day="2026-11-23")
    made = {record["metric"]: record for record in alice.get(f"/sessions/{session}").json["summary"]["records"]}
    assert (made["e1rm_kg"]["before"], made["e1rm_kg"]["value"]) == (93.33, 105)
    assert (made["volume_kg"]["before"], made["volume_kg"]["value"]) == (400, 450)


def test_the_best_set_of_ones_own_body_is_the_one_with_the_most_added_then_the_most_repetitions(alice: Client) -> None:
    weigh(alice, 80)
    train(alice, PULL_UP, {"reps": 20}, {"reps": 8}, day="2026-11-21")
    assert (point(alice, PULL_UP)["best_set"]["reps"], point(alice, PULL_UP)["e1rm_kg"]) == (20, 101.33)
    train(alice, PULL_UP, {"reps": 20}, {"reps": 3, "weight_kg": 20}, day="2026-11-23")
    assert point(alice, PULL_UP)["best_set"]["weight_kg"] == 20


def test_a_goal_may_aim_at_all_that_is_lifted_once_the_body_is_weighed(alice: Client) -> None:
    body = {"kind": "exercise", "exercise_id": exercise_id(alice, PULL_UP), "metric": "e1rm_kg", "target": 100}
    refused = alice.post("/goals", body)
    assert (refused.status, refused.pointers) == (422, ["/metric"])
    assert "/weights" in refused.json["errors"][0]["detail"]
    weigh(alice, 80)
    goal = alice.post("/goals", body).json
    train(alice, PULL_UP, {"reps": 1, "weight_kg": 10})
    assert alice.get(f"/goals/{goal['id']}").json["current_value"] == 90
    helped = {**body, "exercise_id": exercise_id(alice, HELPED), "metric": "volume_kg"}
    assert alice.post("/goals", helped).status == 201


def test_what_was_held_lifts_nothing(alice: Client) -> None:
    weigh(alice, 80)
    train(alice, PLANK, {"duration_s": 60, "weight_kg": 10})
    shown = point(alice, PLANK)
    assert (shown["volume_kg"], "bodyweight_kg" in shown) == (None, False)


def test_a_session_of_several_exercises_adds_them_up(alice: Client) -> None:
    weigh(alice, 80)
    sets = {SQUAT: [{"reps": 5, "weight_kg": 100}], PULL_UP: [{"reps": 5}]}
    session = log(alice, sets, "2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z")
    summary = alice.get(f"/sessions/{session}").json["summary"]
    assert (summary["volume_kg"], summary["bodyweight_kg"]) == (900, 80)


def test_other_peoples_weight_counts_for_nothing(alice: Client, bob: Client) -> None:
    weigh(bob, 80)
    train(alice, PULL_UP, {"reps": 5})
    assert point(alice, PULL_UP)["e1rm_kg"] is None
