"""What the weeks came to: /progress/summary."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from client import Client
from conftest import exercise_id, join, log_in
from time_machine import Traveller, travel
from training import correct, log, train

from workout.web.app import App

SQUAT = "barbell-back-squat"  # quadriceps and glutes; and half of it for others
PLAN = {"name": "Legs", "goal": "strength", "session_minutes": 60}


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    """Wednesday noon of the week of 23 November 2026."""
    with travel("2026-11-25T12:00:00+00:00", tick=False) as traveller:
        yield traveller


def summary(client: Client, query: str = "") -> dict[str, Any]:
    response = client.get(f"/progress/summary{query}")
    assert response.status == 200, response
    found: dict[str, Any] = response.json
    return found


def per_week(client: Client, name: str, weeks: int = 4) -> list[Any]:
    return [week[name] for week in summary(client, f"?weeks={weeks}")["weeks"]]


def session(client: Client, day: str, hour: int = 10, **fields: Any) -> int:
    """Log a session of one set, an hour long."""
    return log(client, {"plank": [{"duration_s": 30}]}, f"{day}T{hour:02}:00:00Z", f"{day}T{hour + 1:02}:00:00Z", **fields)


def plan(client: Client, sessions_per_week: int, name: str = "Legs") -> tuple[str, int]:
    """A plan of one day: its path, and the day's id."""
    body = {**PLAN, "name": name, "sessions_per_week": sessions_per_week, "days": [{"name": "A"}]}
    saved = client.post("/plans", body).json
    return f"/plans/{saved['id']}", saved["days"][0]["id"]


# Weeks


def test_a_week_is_summed_up(alice: Client) -> None:
    """Two sessions, of an hour and of half of one; a warm-up and a failed attempt count for nothing."""
    squats = [{"weight_kg": 40, "reps": 10, "set_type": "warmup"}, *[{"weight_kg": 100, "reps": 5}] * 3]
    log(alice, {SQUAT: squats}, "2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z")
    failed = {"weight_kg": 200, "reps": 0}
    run = {"distance_m": 5000, "duration_s": 1500}
    log(alice, {"outdoor-run": [run], SQUAT: [failed]}, "2026-11-24T10:00:00Z", "2026-11-24T10:30:00Z")
    (week,) = summary(alice, "?weeks=1")["weeks"]
    muscles = {one["muscle"]: (one["sets"], one["volume_kg"]) for one in week.pop("muscles")}
    assert week == {
        "starts_on": "2026-11-23", "sessions": 2, "minutes": 90, "volume_kg": 1500, "distance_m": 5000, "planned_sessions": None,
        "planned_sessions_done": 0, "adherence": None,
    }  # fmt: skip
    squat = alice.get(f"/exercises/{exercise_id(alice, SQUAT)}").json
    assert muscles == {
        **dict.fromkeys(squat["primary_muscles"], (3, 1500)),
        **dict.fromkeys(squat["secondary_muscles"], (1.5, 750)),
    }


def test_sets_of_several_exercises_add_up_by_muscle(alice: Client) -> None:
    """Biceps: two sets of curls, and half of three of rows."""
    row, curl = [{"weight_kg": 60, "reps": 10}] * 3, [{"weight_kg": 20, "reps": 10}] * 2
    log(
        alice,
        {"barbell-row": row, "barbell-curl": curl},
        "2026-11-23T10:00:00Z",
        "2026-11-23T11:00:00Z",
    )
    (week,) = summary(alice, "?weeks=1")["weeks"]
    (biceps,) = [one for one in week["muscles"] if one["muscle"] == "biceps"]
    assert biceps == {"muscle": "biceps", "sets": 3.5, "volume_kg": 400 + 1800 / 2}
    order = [one["slug"] for one in alice.get("/muscles?limit=100").json["items"]]
    assert [one["muscle"] for one in week["muscles"]] == [
        slug for slug in order if slug in {m["muscle"] for m in week["muscles"]}
    ]


def test_help_is_no_volume_and_stretching_is_no_set_for_a_muscle(alice: Client) -> None:
    log(
        alice,
        {"assisted-pull-up": [{"weight_kg": 30, "reps": 8}], "couch-stretch": [{"duration_s": 60}]},
        "2026-11-23T10:00:00Z",
        "2026-11-23T11:00:00Z",
    )
    (week,) = summary(alice, "?weeks=1")["weeks"]
    assert week["volume_kg"] == 0
    assert {(one["sets"], one["volume_kg"]) for one in week["muscles"]} == {(1, 0), (0.5, 0)}
    assert "quadriceps" not in {one["muscle"] for one in week["muscles"]}


def test_one_of_two_dumbbells_and_one_of_two_sides_makes_the_volume(alice: Client) -> None:
    """Weight times repetitions as they were recorded, which the documentation says how to do."""
    train(alice, "dumbbell-bench-press", {"weight_kg": 20, "reps": 10}, hour=8)
    train(alice, "kettlebell-row", {"weight_kg": 16, "reps": 10})
    assert per_week(alice, "volume_kg", 1) == [200 + 160]


def test_there_are_twelve_weeks_the_oldest_first(alice: Client) -> None:
    starts = [week["starts_on"] for week in summary(alice)["weeks"]]
    assert (len(starts), starts[0], starts[-1]) == (12, "2026-09-07", "2026-11-23")
    assert len(summary(alice, "?weeks=104")["weeks"]) == 104


def test_a_week_agrees_with_the_summaries_of_its_sessions(alice: Client) -> None:
    runs = [{"distance_m": 400, "set_type": "warmup"}, {"distance_m": 3000.5, "duration_s": 900}]
    for hour in (8, 10):
        train(alice, "outdoor-run", *runs, hour=hour)
        train(alice, SQUAT, {"weight_kg": 62.5, "reps": 7}, hour=hour)
    (week,) = summary(alice, "?weeks=1")["weeks"]
    each = [item["summary"] for item in alice.get("/sessions").json["items"]]
    for name in ("volume_kg", "distance_m"):
        assert week[name] == sum(one[name] for one in each)
    assert week["minutes"] == sum(one["duration_s"] for one in each) / 60


def test_only_what_was_finished_is_a_session_but_every_set_counts(alice: Client) -> None:
    entry = {"exercise_id": exercise_id(alice, SQUAT), "sets": 2, "reps": 5, "weight_kg": 100}
    for ending in ("abandon", "finish", None):
        started = alice.post("/sessions", {"name": "Now", "exercises": [entry]}).json
        first = started["exercises"][0]["sets"][0]["id"]
        alice.post(f"/sessions/{started['id']}/sets/{first}/complete")
        if ending:
            alice.post(f"/sessions/{started['id']}/{ending}")
    (week,) = summary(alice, "?weeks=1")["weeks"]
    assert (week["sessions"], week["volume_kg"]) == (1, 1500)


def test_the_summary_follows_a_correction_and_a_deletion(alice: Client) -> None:
    number = train(alice, SQUAT, {"weight_kg": 1000, "reps": 5})
    correct(alice, number, weight_kg=100)
    assert per_week(alice, "volume_kg", 1) == [500]
    alice.delete(f"/sessions/{number}")
    assert per_week(alice, "volume_kg", 1) == per_week(alice, "sessions", 1) == [0]


@pytest.mark.parametrize(
    ("timezone", "monday"),
    [
        ("Europe/Berlin", "2026-03-30"),  # the night before, clocks went forward
        ("Europe/Berlin", "2026-10-26"),  # and back
        ("Pacific/Auckland", "2026-04-06"),  # back
        ("Pacific/Auckland", "2026-09-28"),  # forward
    ],
)
def test_a_week_begins_at_midnight_where_one_lives_when_the_clocks_change(
    app: App, clock: Traveller, timezone: str, monday: str
) -> None:
    midnight = datetime.fromisoformat(monday).replace(tzinfo=ZoneInfo(timezone))
    clock.move_to(midnight + timedelta(hours=12))
    carol = join(app, "carol@example.com", timezone=timezone)
    for wall in (
        midnight - timedelta(minutes=1),
        midnight,
        midnight - timedelta(days=7),
        midnight - timedelta(days=7, minutes=1),
    ):
        log(carol, {SQUAT: [{"weight_kg": 100, "reps": 1}]}, wall.isoformat(), wall.isoformat())
    assert per_week(carol, "sessions", 3) == [1, 2, 1]
    assert per_week(carol, "volume_kg", 3) == [100, 200, 100]
    assert per_week(carol, "starts_on", 1) == [monday]


# Adherence


def test_adherence_is_what_was_done_of_what_the_plan_asks_for(alice: Client) -> None:
    """Three a week: 2 of 3, then a week off, then 4, which are no more than 3; and 1 in the week under way."""
    _, day = plan(alice, 3)
    for date in ("02", "04", "16", "17", "18", "19", "23"):
        session(alice, f"2026-11-{date}", day_id=day)
    session(alice, "2026-11-05")  # of no plan
    found = summary(alice, "?weeks=5")
    weeks = [(week["planned_sessions"], week["planned_sessions_done"], week["adherence"]) for week in found["weeks"]]
    assert weeks == [(None, 0, None), (3, 2, 0.6667), (3, 0, 0), (3, 4, 1), (3, 1, 0.3333)]
    assert found["adherence"] == round((2 + 0 + 3) / 9, 4)


def test_a_plan_goes_on_from_before_the_window(alice: Client) -> None:
    _, day = plan(alice, 2)
    session(alice, "2026-08-03", day_id=day)
    assert per_week(alice, "planned_sessions", 2) == [2, 2]
    assert summary(alice, "?weeks=2")["adherence"] == 0


def test_an_archived_plan_asks_for_nothing_in_the_weeks_after(alice: Client) -> None:
    path, day = plan(alice, 2)
    session(alice, "2026-11-09", day_id=day)
    alice.patch(path, {"archived": True})
    assert per_week(alice, "planned_sessions") == [None, 2, None, None]


@pytest.mark.parametrize(
    ("trained", "planned"),
    [
        ([("09", 0), ("10", 1), ("16", 0), ("18", 1)], [None, 5, 5, 2]),  # in turn: both go on
        ([("09", 0), ("10", 1)], [None, 2, 2, 2]),  # the first one was left for the second
        ([("09", 0), ("10", 1), ("11", 0), ("16", 0)], [None, 3, 3, 3]),  # the second one was only tried
    ],
)
def test_plans_add_up_only_if_both_go_on(alice: Client, trained: list[tuple[str, int]], planned: list[int | None]) -> None:
    days = [plan(alice, number, f"Plan {number}")[1] for number in (3, 2)]
    for date, which in trained:
        session(alice, f"2026-11-{date}", day_id=days[which])
    assert per_week(alice, "planned_sessions") == planned


def test_without_a_plan_there_is_no_adherence(alice: Client) -> None:
    session(alice, "2026-11-16")
    found = summary(alice)
    assert {week["adherence"] for week in found["weeks"]} == {None}
    assert found["adherence"] is None


# The streak


def streak(client: Client) -> tuple[int, int]:
    found = summary(client, "?weeks=1")["streak"]
    return found["weeks"], found["sessions_per_week"]


@pytest.mark.parametrize(
    ("days", "weeks"),
    [
        ([], 0),
        (["11-23"], 1),
        (["11-22"], 1),  # this week can still become one
        (["11-15"], 0),  # last week had none
        (["11-23", "11-22"], 2),
        (["11-23", "11-15"], 1),
        (["11-24", "11-23", "11-16", "11-09", "11-08", "10-25"], 4),
    ],
)
def test_a_streak_is_of_weeks_in_a_row_and_this_week_does_not_break_it(alice: Client, days: list[str], weeks: int) -> None:
    for day in days:
        session(alice, f"2026-{day}")
    assert streak(alice) == (weeks, 1)


def test_a_streak_needs_as_many_sessions_as_the_consistency_goal_asks_for(alice: Client, clock: Traveller) -> None:
    for day in ("02", "09", "10", "16", "18", "20", "23"):
        session(alice, f"2026-11-{day}")
    assert streak(alice) == (4, 1)
    goal = alice.post("/goals", {"kind": "consistency", "target": 2, "due_on": "2026-11-26"}).json["id"]
    assert streak(alice) == (3, 2)  # the weeks before the goal need one
    session(alice, "2026-11-24")
    assert streak(alice) == (4, 2)
    alice.patch(f"/goals/{goal}", {"status": "cancelled"})
    assert streak(alice) == (4, 1)
    alice.patch(f"/goals/{goal}", {"status": "active"})
    clock.shift(timedelta(days=2))  # past its due date
    alice.token = log_in(alice, "alice@example.com")["access_token"]
    assert streak(alice) == (4, 1)


def test_what_was_given_up_or_deleted_keeps_no_streak(alice: Client) -> None:
    last_week = session(alice, "2026-11-16")
    session(alice, "2026-11-09")
    started = alice.post("/sessions", {"name": "Now", "exercises": []}).json["id"]
    alice.post(f"/sessions/{started}/abandon")
    assert streak(alice) == (2, 1)
    alice.delete(f"/sessions/{last_week}")
    assert streak(alice) == (0, 1)


@pytest.mark.parametrize("timezone", ["Europe/Berlin", "Pacific/Auckland"])
@pytest.mark.parametrize(
    "moment", [lambda monday: monday, lambda monday: monday + timedelta(days=7) - timedelta(minutes=1)], ids=["first", "last"]
)
def test_a_streak_goes_on_while_the_clocks_change(
    app: App, clock: Traveller, timezone: str, moment: Callable[[datetime], datetime]
) -> None:
    """Sixty weeks, each with one session in its first or its last minute: one that slips into the next week breaks it."""
    carol = join(app, "carol@example.com", timezone=timezone)
    last = datetime(2026, 11, 16, tzinfo=ZoneInfo(timezone))
    for number in range(60):
        at = moment(last - timedelta(weeks=number)).isoformat()
        log(carol, {"plank": [{"duration_s": 30}]}, at, at)
    assert streak(carol) == (60, 1)
    assert per_week(carol, "sessions", 62) == [0] + [1] * 60 + [0]


@pytest.mark.parametrize("query", ["weeks=0", "weeks=105", "weeks=two", "from=2026-01-01"])
def test_an_odd_window_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/progress/summary?{query}")
    assert (response.status, response.pointers) == (422, [f"/{query.partition('=')[0]}"])


def test_others_weeks_are_theirs(alice: Client, bob: Client) -> None:
    train(alice, SQUAT, {"weight_kg": 100, "reps": 5})
    found = summary(bob, "?weeks=1")
    assert [found["weeks"][0][name] for name in ("sessions", "volume_kg", "muscles")] == [0, 0, []]
    assert found["streak"]["weeks"] == 0
