"""Records: /records, and those that a session's summary tells of."""

from collections.abc import Iterator
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from time_machine import travel
from training import correct, log, set_ids, train

SQUAT, RUN, HELPED, PULL_UP, PLANK = "barbell-back-squat", "outdoor-run", "assisted-pull-up", "pull-up", "plank"


@pytest.fixture(autouse=True)
def noon() -> Iterator[None]:
    with travel("2026-11-23T12:00:00+00:00", tick=False):
        yield


def records(client: Client, query: str = "") -> dict[tuple[str, str], Any]:
    """What the list gives, by slug and metric: value and set."""
    items: list[Any] = []
    cursor: str | None = ""
    while cursor is not None:
        page = client.get(f"/records?limit=100{query}{cursor and '&cursor='}{cursor}").json
        items, cursor = items + page["items"], page["next"]
    return {(item["exercise"]["slug"], item["metric"]): (item["value"], item["set_id"]) for item in items}


def values(client: Client, slug: str) -> dict[str, float]:
    return {metric: value for (of, metric), (value, _) in records(client).items() if of == slug}


def beaten(client: Client, session: int) -> dict[str, tuple[float, float]]:
    """What a session's summary tells of: value and what it was before, by metric."""
    found = client.get(f"/sessions/{session}").json["summary"]["records"]
    return {record["metric"]: (record["value"], record["before"]) for record in found}


def lift(weight_kg: float | None, reps: int, **fields: Any) -> dict[str, Any]:
    return {"weight_kg": weight_kg, "reps": reps, **fields}


def test_each_record_names_the_set_that_made_it(alice: Client) -> None:
    """100 × 5 is 116.67 by Epley, 110 × 1 is 110, 80 × 12 is 115.2 by Brzycki."""
    first = train(alice, SQUAT, lift(100, 5), lift(110, 1), day="2026-11-20")
    second = train(alice, SQUAT, lift(80, 12), lift(60, 10), day="2026-11-21")
    one, two, three, four = (*set_ids(alice, first), *set_ids(alice, second))
    assert records(alice) == {
        (SQUAT, "weight_kg"): (110, two),
        (SQUAT, "e1rm_kg"): (116.67, one),
        (SQUAT, "reps"): (12, three),
        (SQUAT, "volume_kg"): (960 + 600, four),
    }
    item = alice.get("/records").json["items"][0]
    assert item["exercise"] == {
        "id": exercise_id(alice, SQUAT), "slug": SQUAT, "name": "Barbell back squat", "tracks": ["weight", "reps"],
        "load": "external",
    }  # fmt: skip
    assert (item["session_id"], item["achieved_at"]) == (first, "2026-11-20T11:00:00.000Z")


def test_a_record_is_the_first_moment_at_which_it_was_reached(alice: Client) -> None:
    """The session of the 20th was logged after that of the 21st, but came before it."""
    train(alice, PULL_UP, lift(None, 12), day="2026-11-21")
    earlier = train(alice, PULL_UP, lift(None, 10), lift(None, 12), lift(None, 12), day="2026-11-20")
    train(alice, PULL_UP, lift(None, 11), day="2026-11-19")
    assert records(alice) == {(PULL_UP, "reps"): (12, set_ids(alice, earlier)[1])}


def test_warm_ups_failed_attempts_and_open_sets_make_no_record(alice: Client) -> None:
    train(alice, SQUAT, lift(200, 0), lift(150, 20, set_type="warmup"), lift(100, 5))
    alice.post("/sessions", {"name": "Now", "exercises": [{"exercise_id": exercise_id(alice, SQUAT), "sets": 1, "reps": 30}]})
    assert values(alice, SQUAT) == {"weight_kg": 100, "e1rm_kg": 116.67, "reps": 5, "volume_kg": 500}


@pytest.mark.parametrize(
    ("slug", "sets", "best"),
    [
        (HELPED, [lift(30, 5), lift(20, 4), lift(25, 8)], {"weight_kg": 20, "reps": 8}),
        (HELPED, [lift(30, 5), lift(0, 3)], {"weight_kg": 0, "reps": 5}),  # no help at all
        (PULL_UP, [lift(10, 5), lift(0, 12)], {"weight_kg": 10, "reps": 12, "volume_kg": 50}),
        (PULL_UP, [lift(0, 12)], {"reps": 12}),
        (PLANK, [{"duration_s": 90, "weight_kg": 5}, {"duration_s": 120}], {"weight_kg": 5, "duration_s": 120}),
        (
            RUN,
            [
                {"distance_m": 400, "duration_s": 60},
                {"distance_m": 5000, "duration_s": 1500},
                {"distance_m": 1000, "duration_s": 280},
            ],
            {"distance_m": 5000, "pace_s_per_km": 280},
        ),
        (RUN, [{"distance_m": 999.9, "duration_s": 200}], {"distance_m": 999.9}),
        (
            RUN,
            [{"distance_m": 5000, "duration_s": 1500}, {"duration_s": 1200}],
            {"distance_m": 5000, "duration_s": 1200, "pace_s_per_km": 300},
        ),
        (SQUAT, [lift(100, 13)], {"weight_kg": 100, "reps": 13, "volume_kg": 1300}),
        (SQUAT, [{"reps": 0, "rir": 2}], {}),
    ],
)
def test_what_is_a_record_follows_from_the_exercise(alice: Client, slug: str, sets: list[Any], best: dict[str, float]) -> None:
    train(alice, slug, *sets)
    assert values(alice, slug) == best


def test_a_volume_is_that_of_one_session(alice: Client) -> None:
    """Two that began at the same time are still two, and one that has the exercise twice is one."""
    for _ in range(2):
        train(alice, SQUAT, lift(100, 5), day="2026-11-20")
    entry = {"exercise_id": exercise_id(alice, SQUAT), "sets": [lift(80, 4)]}
    times = {"started_at": "2026-11-21T10:00:00Z", "ended_at": "2026-11-21T11:00:00Z"}
    alice.post("/sessions/past", {"name": "Twice", **times, "exercises": [entry, entry]})
    assert values(alice, SQUAT)["volume_kg"] == 640


def test_records_follow_a_correction_and_a_deletion(alice: Client) -> None:
    first = train(alice, SQUAT, lift(100, 5), day="2026-11-19")
    second = train(alice, SQUAT, lift(1000, 5), day="2026-11-20")
    third = train(alice, SQUAT, lift(102.5, 5), day="2026-11-21")
    assert values(alice, SQUAT)["weight_kg"] == 1000
    assert beaten(alice, third) == {}
    correct(alice, second, weight_kg=101)
    assert records(alice)[(SQUAT, "weight_kg")] == (102.5, set_ids(alice, third)[0])
    assert beaten(alice, third)["weight_kg"] == (102.5, 101)
    alice.delete(f"/sessions/{third}")
    assert records(alice)[(SQUAT, "weight_kg")] == (101, set_ids(alice, second)[0])
    alice.delete(f"/sessions/{second}")
    alice.delete(f"/sessions/{first}")
    assert records(alice) == {}


def test_an_archived_exercise_of_my_own_keeps_its_records(alice: Client) -> None:
    body = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    own = alice.post("/exercises", {**body, "primary_muscles": ["front-delts"]}).json["id"]
    log(alice, {own: [lift(60, 1)]}, "2026-11-20T10:00:00Z", "2026-11-20T11:00:00Z")
    alice.delete(f"/exercises/{own}")
    assert records(alice, f"&exercise_id={own}")[("log-press", "e1rm_kg")][0] == 60


# What a session's summary tells


def test_the_first_time_is_no_record_and_as_much_as_before_is_none_either(alice: Client) -> None:
    sessions = [
        train(alice, SQUAT, *sets, day=f"2026-11-{day}")
        for day, sets in enumerate(([lift(100, 5)], [lift(100, 5)], [lift(100, 6)], [lift(105, 2), lift(100, 2)]), 10)
    ]
    assert [beaten(alice, session) for session in sessions] == [
        {},
        {},
        {"e1rm_kg": (120, 116.67), "reps": (6, 5), "volume_kg": (600, 500)},
        {"weight_kg": (105, 100)},
    ]
    listed = {item["id"]: item["summary"]["records"] for item in alice.get("/sessions").json["items"]}
    assert all(listed[session] == alice.get(f"/sessions/{session}").json["summary"]["records"] for session in sessions)


def test_less_help_and_less_time_for_a_kilometre_are_records(alice: Client) -> None:
    train(alice, HELPED, lift(30, 8), day="2026-11-10")
    train(alice, RUN, {"distance_m": 2000, "duration_s": 600}, day="2026-11-10")
    helped = train(alice, HELPED, lift(0, 4), lift(40, 2), day="2026-11-11")
    run = train(alice, RUN, {"distance_m": 1000, "duration_s": 290}, {"distance_m": 200, "duration_s": 30}, day="2026-11-11")
    assert beaten(alice, helped) == {"weight_kg": (0, 30)}
    assert beaten(alice, run) == {"pace_s_per_km": (290, 300)}


def test_to_take_longer_for_a_distance_is_no_record(alice: Client) -> None:
    train(alice, RUN, {"distance_m": 5000, "duration_s": 1500}, {"duration_s": 900}, day="2026-11-10")
    slower = train(alice, RUN, {"distance_m": 5000, "duration_s": 1900}, day="2026-11-11")
    assert beaten(alice, slower) == {}
    longer = train(alice, RUN, {"duration_s": 1000}, day="2026-11-12")
    assert beaten(alice, longer) == {"duration_s": (1000, 900)}


def test_a_warm_up_beats_nothing_and_is_beaten_by_nothing(alice: Client) -> None:
    train(alice, SQUAT, lift(150, 5, set_type="warmup"), lift(100, 5), day="2026-11-10")
    session = train(alice, SQUAT, lift(200, 5, set_type="warmup"), lift(101, 5), day="2026-11-11")
    assert beaten(alice, session)["weight_kg"] == (101, 100)


SETS = st.lists(
    st.tuples(st.integers(0, 4).map(lambda step: 40.0 + 20 * step), st.integers(0, 13)).map(lambda pair: lift(*pair)),
    min_size=1,
    max_size=3,
)


@settings(max_examples=12, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=st.lists(st.tuples(st.integers(0, 3), SETS), min_size=1, max_size=6))
def test_records_are_the_last_that_the_summaries_tell(alice: Client, history: list[tuple[int, list[dict[str, Any]]]]) -> None:
    """Whatever was done, and in whatever order it was logged: counted here set by set."""
    slug = HELPED if len(history) % 2 else SQUAT
    sessions = {train(alice, slug, *sets, day=f"2026-11-{10 + day}"): (day, sets) for day, sets in history}
    told = {session: beaten(alice, session) for session in sessions}
    listed = values(alice, slug)
    for session in sessions:
        alice.delete(f"/sessions/{session}")
    best: dict[str, float] = {}
    for day in sorted({day for day, _ in sessions.values()}):
        today = {session: score(slug, sets) for session, (of, sets) in sessions.items() if of == day}
        for session, scores in today.items():
            assert told[session] == {
                metric: (value, best[metric])
                for metric, value in scores.items()
                if metric in best and better(slug, metric, value, best)
            }
        for scores in today.values():
            best |= {metric: value for metric, value in scores.items() if metric not in best or better(slug, metric, value, best)}
    assert listed == best


def better(slug: str, metric: str, value: float, best: dict[str, float]) -> bool:
    return value < best[metric] if (slug, metric) == (HELPED, "weight_kg") else value > best[metric]


def score(slug: str, sets: list[dict[str, Any]]) -> dict[str, float]:
    done = [(one["weight_kg"], one["reps"]) for one in sets if one["reps"]]
    if not done:
        return {}
    weights = [weight for weight, _ in done]
    scores = {"weight_kg": min(weights) if slug == HELPED else max(weights), "reps": max(reps for _, reps in done)}
    if slug == SQUAT:
        scores["volume_kg"] = sum(weight * reps for weight, reps in done)
        maxima = [estimate(weight, reps) for weight, reps in done if reps <= 12]
        scores |= {"e1rm_kg": round(max(maxima), 2)} if maxima else {}
    return scores


def estimate(weight_kg: float, reps: int) -> float:
    if reps == 1:
        return weight_kg
    return weight_kg + weight_kg * reps / 30 if reps <= 10 else weight_kg / (37 / 36 - reps / 36)


# The list


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 7])
def test_paging_visits_every_record_once_in_order(alice: Client, limit: int) -> None:
    for slug in (SQUAT, RUN, PLANK):
        train(alice, slug, *([lift(100, 5)] if slug == SQUAT else [{"duration_s": 60}]))
    whole = alice.get("/records").json["items"]
    assert len(whole) == 6
    assert [item["exercise"]["id"] for item in whole] == sorted(item["exercise"]["id"] for item in whole)
    seen: list[Any] = []
    cursor: str | None = ""
    while cursor is not None:
        page = alice.get(f"/records?limit={limit}{cursor and '&cursor='}{cursor}").json
        assert 1 <= len(page["items"]) <= limit
        seen += page["items"]
        cursor = page["next"]
    assert seen == whole


def test_a_page_holds_no_more_than_the_call_can_bear(alice: Client) -> None:
    """Behind each record lies all that was ever done of its exercise."""
    lifts = alice.get("/exercises?equipment=barbell&limit=8").json["items"]
    for exercise in lifts:
        train(alice, exercise["id"], {kind: 5 for kind in ("reps", "weight_kg") if kind.split("_")[0] in exercise["tracks"]})
    page = alice.get("/records?limit=100").json
    assert len(page["items"]) == 20
    assert len(records(alice)) > 20


def test_the_list_is_filtered(alice: Client) -> None:
    train(alice, SQUAT, lift(100, 5))
    train(alice, PLANK, {"duration_s": 60})
    assert {slug for slug, _ in records(alice, f"&exercise_id={exercise_id(alice, SQUAT)}")} == {SQUAT}
    assert records(alice, "&metric=duration_s").keys() == {(PLANK, "duration_s")}
    assert records(alice, f"&exercise_id={exercise_id(alice, RUN)}") == {}


@pytest.mark.parametrize("query", ["metric=strength", "exercise_id=0", "weeks=3"])
def test_an_odd_filter_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/records?{query}")
    assert (response.status, response.pointers) == (422, [f"/{query.partition('=')[0]}"])


def test_others_records_are_theirs(alice: Client, bob: Client) -> None:
    train(alice, SQUAT, lift(200, 5), day="2026-11-10")
    train(bob, SQUAT, lift(100, 5), day="2026-11-11")
    session = train(bob, SQUAT, lift(110, 1), day="2026-11-12")
    assert values(bob, SQUAT)["weight_kg"] == 110
    assert beaten(bob, session) == {"weight_kg": (110, 100)}
