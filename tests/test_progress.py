"""What was done of one exercise: /exercises/{id}/history and /exercises/{id}/progress."""

from collections.abc import Iterator
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from time_machine import travel
from training import correct, log, set_ids, train

SQUAT, RUN, HELPED, PULL_UP, PLANK = "barbell-back-squat", "outdoor-run", "assisted-pull-up", "pull-up", "plank"


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel("2026-11-23T12:00:00+00:00", tick=False):
        yield


def history(client: Client, slug: str, query: str = "") -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.get(f"/exercises/{exercise_id(client, slug)}/history{query}").json["items"]
    return items


def progress(client: Client, slug: str, query: str = "") -> list[dict[str, Any]]:
    response = client.get(f"/exercises/{exercise_id(client, slug)}/progress{query}")
    assert response.status == 200, response
    points: list[dict[str, Any]] = response.json["sessions"]
    return points


def lift(weight_kg: float | None, reps: int, **fields: Any) -> dict[str, Any]:
    return {"weight_kg": weight_kg, "reps": reps, **fields}


# The history


def test_the_history_tells_each_set_the_latest_session_first(alice: Client) -> None:
    old = train(alice, SQUAT, lift(90, 5), day="2026-11-20")
    exercise = exercise_id(alice, SQUAT)
    sets = [lift(40, 10, set_type="warmup"), lift(100, 5, rir=2, note="deep"), lift(100, 15)]
    new = alice.post(
        "/sessions/past",
        {
            "name": "Legs",
            "started_at": "2026-11-23T10:00:00Z",
            "ended_at": "2026-11-23T11:00:00Z",
            "exercises": [
                {"exercise_id": exercise_id(alice, PLANK), "sets": [{"duration_s": 60}]},
                {"exercise_id": exercise, "note": "Belt on.", "sets": sets},
            ],
        },
    ).json["id"]
    newest, oldest = history(alice, SQUAT)
    assert [newest[name] for name in ("session_id", "name", "started_at", "note")] == [
        new, "Legs", "2026-11-23T10:00:00.000Z", "Belt on.",
    ]  # fmt: skip
    assert [(one["id"], one["set_type"], one["done"]["reps"], one["e1rm_kg"], one["note"]) for one in newest["sets"]] == [
        (set_ids(alice, new)[1], "warmup", 10, None, None),
        (set_ids(alice, new)[2], "working", 5, 116.67, "deep"),
        (set_ids(alice, new)[3], "working", 15, None, None),
    ]
    assert newest["sets"][1]["done"] == {"reps": 5, "weight_kg": 100, "duration_s": None, "distance_m": None, "rir": 2}
    assert newest["sets"][1]["completed_at"] == "2026-11-23T11:00:00.000Z"
    assert (oldest["session_id"], oldest["note"]) == (old, None)


@pytest.mark.parametrize("limit", [1, 2, 3, 5])
def test_paging_visits_every_session_once(alice: Client, limit: int) -> None:
    """Some began at the same time, and one has nothing but a warm-up."""
    for day in (1, 1, 1, 2, 3, 3):
        train(alice, SQUAT, lift(50, 5), lift(50, 5), day=f"2026-11-0{day}")
    train(alice, SQUAT, lift(20, 5, set_type="warmup"), day="2026-11-02", hour=15)
    train(alice, PLANK, {"duration_s": 60}, day="2026-11-03")
    seen: list[tuple[str, int]] = []
    cursor: str | None = ""
    path = f"/exercises/{exercise_id(alice, SQUAT)}/history?limit={limit}"
    while cursor is not None:
        page = alice.get(f"{path}{cursor and '&cursor='}{cursor}").json
        assert 1 <= len(page["items"]) <= limit
        seen += [(item["started_at"], item["session_id"]) for item in page["items"]]
        cursor = page["next"]
    assert len(seen) == 6
    assert seen == sorted(set(seen), reverse=True)


def test_what_is_not_done_is_not_history(alice: Client) -> None:
    entry = {"exercise_id": exercise_id(alice, SQUAT), "sets": 3, "reps": 5, "weight_kg": 100}
    session = alice.post("/sessions", {"name": "Now", "exercises": [entry]}).json
    assert history(alice, SQUAT) == progress(alice, SQUAT) == []
    first, second, _ = session["exercises"][0]["sets"]
    alice.post(f"/sessions/{session['id']}/sets/{first['id']}/complete")
    alice.post(f"/sessions/{session['id']}/sets/{second['id']}/skip")
    assert [one["id"] for one in history(alice, SQUAT)[0]["sets"]] == [first["id"]]
    assert [point["sets"] for point in progress(alice, SQUAT)] == [1]


# Progress


def test_a_session_is_summed_up(alice: Client) -> None:
    """Of 40 × 10 to warm up, 100 × 5, 105 × 3 and 80 × 12: 105 × 3 gives 115.5 by Epley, and 80 × 12 gives 115.2 by Brzycki."""
    train(alice, SQUAT, lift(100, 5), day="2026-11-20")
    session = train(alice, SQUAT, lift(40, 10, set_type="warmup"), lift(100, 5), lift(105, 3), lift(80, 12))
    first, second = progress(alice, SQUAT)
    assert second == {
        "session_id": session, "name": "Workout", "started_at": "2026-11-23T10:00:00.000Z", "sets": 3,
        "best_set": {
            "id": set_ids(alice, session)[1], "reps": 5, "weight_kg": 100, "duration_s": None, "distance_m": None,
        },
        "e1rm_kg": 116.67, "e1rm_formula": "epley", "volume_kg": 500 + 315 + 960, "reps": 20, "duration_s": None,
        "distance_m": None, "pace_s_per_km": None,
    }  # fmt: skip
    assert first["started_at"] == "2026-11-20T10:00:00.000Z"


@pytest.mark.parametrize(
    ("reps", "e1rm_kg", "formula"),
    [
        (1, 60, "single"),
        (2, 64, "epley"),  # 60 × 32/30
        (5, 70, "epley"),
        (10, 80, "epley"),
        (11, 83.08, "brzycki"),  # 60 × 36/26
        (12, 86.4, "brzycki"),  # 60 × 36/25
        (13, None, None),
        (0, None, None),
    ],
)
def test_the_estimated_maximum_names_its_formula(alice: Client, reps: int, e1rm_kg: float | None, formula: str | None) -> None:
    train(alice, SQUAT, lift(60, reps))
    assert history(alice, SQUAT)[0]["sets"][0]["e1rm_kg"] == e1rm_kg
    found = [(point["e1rm_kg"], point["e1rm_formula"]) for point in progress(alice, SQUAT)]
    assert found == ([(e1rm_kg, formula)] if reps else [])  # a failed attempt is no training


@pytest.mark.parametrize("slug", [PULL_UP, HELPED])
def test_no_maximum_is_estimated_where_the_weight_is_not_all_that_was_lifted(alice: Client, slug: str) -> None:
    train(alice, slug, lift(20, 5))
    (point,) = progress(alice, slug)
    assert (point["e1rm_kg"], point["e1rm_formula"]) == (None, None)
    assert point["volume_kg"] == (None if slug == HELPED else 100)


@pytest.mark.parametrize(
    ("slug", "sets", "best"),
    [
        (SQUAT, [lift(100, 5), lift(110, 1), lift(60, 12)], 0),  # 116.67, 110, 86.4
        (SQUAT, [lift(50, 15), lift(55, 13), lift(55, 14)], 2),  # none is estimated
        (PULL_UP, [lift(None, 12), lift(5, 6), lift(5, 7)], 2),
        (HELPED, [lift(20, 12), lift(10, 6), lift(15, 9)], 1),
        (HELPED, [lift(None, 12), lift(10, 6)], 1),  # how much help it was is not known
        (PLANK, [{"duration_s": 60}, {"duration_s": 90}, {"duration_s": 30}], 1),
        (RUN, [{"distance_m": 5000, "duration_s": 1600}, {"distance_m": 5000, "duration_s": 1500}, {"distance_m": 3000}], 1),
    ],
)
def test_the_best_set_is_what_a_trainer_would_call_it(alice: Client, slug: str, sets: list[Any], best: int) -> None:
    session = train(alice, slug, *sets)
    assert progress(alice, slug)[0]["best_set"]["id"] == set_ids(alice, session)[best]


def test_a_pace_is_that_of_the_sets_with_distance_and_time(alice: Client) -> None:
    """5 km in 25 minutes and 3 km in 18: 2,580 s over 8 km. The last 400 m were not timed."""
    sets = [{"distance_m": 5000, "duration_s": 1500}, {"distance_m": 3000, "duration_s": 1080}, {"distance_m": 400}]
    train(alice, RUN, *sets)
    (point,) = progress(alice, RUN)
    assert [point[name] for name in ("distance_m", "duration_s", "pace_s_per_km")] == [8400, 2580, 322.5]


@pytest.mark.parametrize(("distance_m", "pace"), [(999, None), (1000, 240)])
def test_less_than_a_kilometre_has_no_pace(alice: Client, distance_m: float, pace: float | None) -> None:
    train(alice, RUN, {"distance_m": distance_m, "duration_s": 240})
    assert progress(alice, RUN)[0]["pace_s_per_km"] == pace


def test_an_exercise_that_a_session_has_twice_is_summed_up_once(alice: Client) -> None:
    entry = {"exercise_id": exercise_id(alice, SQUAT), "sets": [lift(100, 5)]}
    times = {"started_at": "2026-11-20T10:00:00Z", "ended_at": "2026-11-20T11:00:00Z"}
    entries = [{**entry, "note": "Front."}, {**entry, "note": "Back."}]
    assert alice.post("/sessions/past", {"name": "Twice", **times, "exercises": entries}).status == 201
    assert [point["volume_kg"] for point in progress(alice, SQUAT)] == [1000]
    (item,) = history(alice, SQUAT)
    assert (len(item["sets"]), item["note"]) == (2, "Front.\nBack.")


def test_two_sessions_that_began_together_stay_two(alice: Client) -> None:
    sessions = [train(alice, SQUAT, lift(weight, 5), day="2026-11-20") for weight in (80, 90)]
    assert [(point["session_id"], point["volume_kg"]) for point in progress(alice, SQUAT)] == [
        (sessions[0], 400),
        (sessions[1], 450),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [2, 3, 4]),  # the last 52 weeks: since 24 November 2025
        ("?from=2020-01-01", [1, 2, 3, 4]),
        ("?to=2026-11-20", [1, 2, 3]),
        ("?from=2026-11-20&to=2026-11-20", [3]),
        ("?from=2026-11-20T10:00:00Z&to=2026-11-22T10:00:00Z", [3, 4]),
        ("?from=2026-11-21&to=2026-11-20", []),
    ],
)
def test_a_window_holds_what_began_in_it(alice: Client, query: str, found: list[int]) -> None:
    for number, day in enumerate(("2025-11-22", "2025-11-26", "2026-11-20", "2026-11-22"), 1):
        train(alice, SQUAT, lift(100 * number, 1), day=day)
    assert [point["e1rm_kg"] for point in progress(alice, SQUAT, query)] == [100 * number for number in found]


def test_progress_follows_a_correction_and_a_deletion(alice: Client) -> None:
    session = train(alice, SQUAT, lift(100, 5), lift(1000, 5))
    correct(alice, session, 1, weight_kg=100, reps=6)
    assert [(point["e1rm_kg"], point["volume_kg"]) for point in progress(alice, SQUAT)] == [(120, 1100)]
    assert history(alice, SQUAT)[0]["sets"][1]["e1rm_kg"] == 120
    alice.delete(f"/sessions/{session}")
    assert progress(alice, SQUAT) == history(alice, SQUAT) == []


def test_an_exercise_of_my_own_keeps_its_history_when_it_is_deleted(alice: Client) -> None:
    body = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    own = alice.post("/exercises", {**body, "primary_muscles": ["front-delts"]}).json["id"]
    log(alice, {own: [lift(60, 5)]}, "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z")
    assert alice.delete(f"/exercises/{own}").status == 204
    found = alice.get(f"/exercises/{own}/progress").json
    assert (found["exercise"]["name"], found["sessions"][0]["e1rm_kg"]) == ("Log press", 70)
    assert len(alice.get(f"/exercises/{own}/history").json["items"]) == 1


@pytest.mark.parametrize("query", ["from=2026-02-30", "to=yesterday", "weeks=4", "limit=5"])
def test_a_window_that_makes_no_sense_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/exercises/{exercise_id(alice, SQUAT)}/progress?{query}")
    assert (response.status, response.pointers) == (422, [f"/{query.partition('=')[0]}"])


@pytest.mark.parametrize("view", ["history", "progress"])
def test_an_exercise_that_is_not_mine_has_no_history(alice: Client, bob: Client, view: str) -> None:
    body = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    own = alice.post("/exercises", {**body, "primary_muscles": ["front-delts"]}).json["id"]
    assert bob.get(f"/exercises/{own}/{view}").status == bob.get(f"/exercises/987654/{view}").status == 404


def test_what_others_did_of_an_exercise_is_theirs(alice: Client, bob: Client) -> None:
    train(alice, SQUAT, lift(100, 5))
    assert history(bob, SQUAT) == progress(bob, SQUAT) == []
