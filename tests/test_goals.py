"""Goals: /goals, and how their state follows from what was logged."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from client import Client
from conftest import exercise_id, log_in
from time_machine import Traveller, travel

from workout import limits

Body = dict[str, Any]

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)  # 13:00 in Berlin, where Alice lives
TODAY = date(2026, 11, 23)
MADE_UP = ("progress", "status", "start_value", "current_value", "achieved_at", "projected_on")
SQUAT: Body = {"kind": "exercise", "metric": "weight_kg", "target": 100}


@pytest.fixture(autouse=True)
def clock() -> Iterator[Traveller]:
    """It is noon until a test moves on."""
    with travel(NOON, tick=False) as traveller:
        yield traveller


def later(clock: Traveller, client: Client, **duration: float) -> None:
    """Let time pass. Alice logs in again, for her token does not last."""
    clock.shift(timedelta(**duration))
    client.token = log_in(client, "alice@example.com")["access_token"]


def until(clock: Traveller, client: Client, moment: str) -> None:
    """Let time pass until that moment."""
    later(clock, client, seconds=(datetime.fromisoformat(moment) - datetime.now(UTC)).total_seconds())


def weigh(client: Client, weight_kg: float, **ago: float) -> str:
    """Record a weight, measured now or that long ago. Returns its path."""
    measured_at = (datetime.now(UTC) - timedelta(**ago)).isoformat()
    response = client.post("/weights", {"weight_kg": weight_kg, "measured_at": measured_at})
    assert response.status == 201, response.content
    return f"/weights/{response.json['id']}"


def aim(client: Client, **fields: Any) -> str:
    """Set a goal, of 70 kg unless told otherwise. Returns its path."""
    response = client.post("/goals", {"kind": "weight", "target": 70, **fields})
    assert response.status == 201, response.content
    return f"/goals/{response.json['id']}"


def squat(client: Client, **fields: Any) -> Body:
    """A goal in an exercise, as a client sends it."""
    return {**SQUAT, "exercise_id": exercise_id(client, "barbell-back-squat"), **fields}


def status(client: Client, path: str) -> str:
    return str(client.get(path).json["status"])


def found(client: Client, query: str = "") -> list[str]:
    """The paths of the goals that the list gives."""
    return [f"/goals/{goal['id']}" for goal in client.get(f"/goals{query}").json["items"]]


# Setting goals


def test_a_weight_goal_is_set_and_read_back(alice: Client) -> None:
    weigh(alice, 80, days=1)
    response = alice.post("/goals", {"kind": "weight", "target": 70.5, "due_on": "2027-03-31", "note": "For the wedding."})
    assert response.status == 201
    assert alice.get(response.headers["location"].removeprefix("/api/v1")).json == response.json
    assert response.json == {
        "id": response.json["id"], "kind": "weight", "target": 70.5, "due_on": "2027-03-31", "note": "For the wedding.",
        "measurement": None, "exercise_id": None, "metric": None, "min_reps": None, "distance_m": None, "direction": None,
        "start_value": 80, "current_value": 80, "progress": 0, "status": "active", "achieved_at": None, "projected_on": None,
        "created_at": "2026-11-23T12:00:00.000Z",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("slug", "fields"),
    [
        ("barbell-back-squat", {"metric": "weight_kg", "target": 100, "min_reps": 5}),
        ("barbell-back-squat", {"metric": "e1rm_kg", "target": 120.5}),
        ("barbell-back-squat", {"metric": "volume_kg", "target": 5000}),
        ("push-up", {"metric": "reps", "target": 50}),
        ("plank", {"metric": "duration_s", "target": 180, "direction": "increase"}),
        ("outdoor-run", {"metric": "distance_m", "target": 10_000, "note": "Without a break."}),
        ("outdoor-run", {"metric": "duration_s", "target": 1500, "distance_m": 5000, "direction": "decrease"}),
        ("outdoor-run", {"metric": "distance_m", "target": 5000, "min_reps": None, "distance_m": None}),
    ],
)
def test_an_exercise_goal_names_what_is_meant(alice: Client, slug: str, fields: Body) -> None:
    sent = {"kind": "exercise", "exercise_id": exercise_id(alice, slug), **fields}
    goal = alice.get(aim(alice, **sent)).json
    defaults = {"direction": "increase", "min_reps": None, "distance_m": None, "due_on": None, "note": None}
    assert {name: value for name, value in goal.items() if name in defaults or name in sent} == {**defaults, **sent}


def test_a_consistency_goal_counts_sessions_a_week(alice: Client) -> None:
    goal = alice.get(aim(alice, kind="consistency", target=3)).json
    assert (goal["kind"], goal["target"], goal["due_on"]) == ("consistency", 3, None)


@pytest.mark.parametrize("kind", ["exercise", "consistency"])
def test_a_goal_that_nothing_was_logged_for_stands_at_its_start(alice: Client, kind: str) -> None:
    for days in (14, 7, 0):
        weigh(alice, 70 + days, days=days)  # which only weight goals go by
    sent = squat(alice) if kind == "exercise" else {"kind": kind, "target": 3}
    goal = alice.get(aim(alice, **sent)).json
    nothing_yet = 0 if kind == "consistency" else None
    nothing = {"start_value": nothing_yet, "current_value": nothing_yet, "achieved_at": None, "projected_on": None}
    assert {name: goal[name] for name in MADE_UP} == {**nothing, "progress": 0, "status": "active"}


def test_a_goal_outlives_the_exercise_of_my_own_that_it_is_about(alice: Client) -> None:
    exercise = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    own = alice.post("/exercises", {**exercise, "primary_muscles": ["front-delts"]}).json["id"]
    path = aim(alice, **SQUAT, exercise_id=own)
    alice.delete(f"/exercises/{own}")
    assert alice.get(path).json["exercise_id"] == own


# Where a weight goal starts, and how far it got


def test_a_weight_goal_starts_at_the_last_weight_before_it(alice: Client, clock: Traveller) -> None:
    weigh(alice, 85, days=2)
    weigh(alice, 80, days=1)
    path = aim(alice)
    later(clock, alice, days=1)
    weigh(alice, 78)
    goal = alice.get(path).json
    assert (goal["start_value"], goal["current_value"]) == (80, 78)


def test_a_weight_goal_set_before_any_weight_starts_at_the_first(alice: Client, clock: Traveller) -> None:
    path = aim(alice)
    goal = alice.get(path).json
    assert (goal["start_value"], goal["current_value"], goal["progress"]) == (None, None, 0)
    later(clock, alice, days=1)
    weigh(alice, 80)
    later(clock, alice, days=1)
    weigh(alice, 75)
    goal = alice.get(path).json
    assert (goal["start_value"], goal["current_value"], goal["progress"]) == (80, 75, 0.5)


def test_a_weight_remembered_later_becomes_the_start(alice: Client, clock: Traveller) -> None:
    path = aim(alice)
    later(clock, alice, days=1)
    weigh(alice, 75)
    weigh(alice, 80, days=2)
    assert alice.get(path).json["start_value"] == 80


@pytest.mark.parametrize(
    ("start", "current", "target", "progress"),
    [
        (80, 80, 70, 0),
        (80, 77, 70, 0.3),
        (80, 70.1, 70, 0.99),
        (80, 82, 70, 0),  # the wrong way
        (60, 63, 70, 0.3),
        (60, 59, 70, 0),
        (60, 70, 70, 1),
        (60, 71, 70, 1),
    ],
)
def test_progress_is_the_part_of_the_way_that_is_done(
    alice: Client, clock: Traveller, start: float, current: float, target: float, progress: float
) -> None:
    weigh(alice, start)
    path = aim(alice, target=target)
    later(clock, alice, days=1)
    weigh(alice, current)
    assert alice.get(path).json["progress"] == pytest.approx(progress, abs=0.0001)


# Achieved


def test_a_goal_is_achieved_at_the_first_weight_that_reaches_it(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice)
    for weight_kg in (75, 70, 69, 72):
        later(clock, alice, days=1)
        weigh(alice, weight_kg)
    goal = alice.get(path).json
    assert (goal["status"], goal["achieved_at"]) == ("achieved", "2026-11-25T12:00:00.000Z")
    assert (goal["progress"], goal["current_value"], goal["projected_on"]) == (1, 72, None)


def test_a_goal_to_gain_is_achieved_from_below(alice: Client, clock: Traveller) -> None:
    weigh(alice, 60)
    path = aim(alice, target=65)
    later(clock, alice, days=1)
    weigh(alice, 64.9)
    assert status(alice, path) == "active"
    later(clock, alice, days=1)
    weigh(alice, 65.5)
    assert alice.get(path).json["achieved_at"] == "2026-11-25T12:00:00.000Z"


def test_a_weight_before_the_start_achieves_nothing(alice: Client) -> None:
    weigh(alice, 69, days=30)
    weigh(alice, 80, days=1)
    assert status(alice, aim(alice)) == "active"


def test_a_goal_that_is_reached_already_is_achieved_when_it_is_set(alice: Client) -> None:
    weigh(alice, 70, days=2)
    goal = alice.get(aim(alice)).json
    assert (goal["status"], goal["progress"], goal["achieved_at"]) == ("achieved", 1, goal["created_at"])


# Recomputed


def test_correcting_the_weight_that_reached_a_goal_takes_the_achievement_back(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice)
    later(clock, alice, days=1)
    reached = weigh(alice, 70)
    alice.patch(reached, {"weight_kg": 76})
    goal = alice.get(path).json
    assert (goal["status"], goal["achieved_at"], goal["progress"]) == ("active", None, 0.4)
    alice.patch(reached, {"weight_kg": 70})
    assert status(alice, path) == "achieved"


def test_correcting_the_time_of_a_weight_moves_the_achievement(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80, days=1)
    path = aim(alice)
    later(clock, alice, days=2)
    reached = weigh(alice, 70)
    alice.patch(reached, {"measured_at": "2026-11-24T07:00:00+01:00"})
    assert alice.get(path).json["achieved_at"] == "2026-11-24T06:00:00.000Z"


def test_deleting_the_weight_that_reached_a_goal_leaves_it_to_the_next(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice)
    reached = []
    for weight_kg in (69, 70):
        later(clock, alice, days=1)
        reached.append(weigh(alice, weight_kg))
    alice.delete(reached[0])
    assert alice.get(path).json["achieved_at"] == "2026-11-25T12:00:00.000Z"
    alice.delete(reached[1])
    goal = alice.get(path).json
    assert (goal["status"], goal["current_value"], goal["progress"]) == ("active", 80, 0)


def test_correcting_the_first_weight_moves_the_start(alice: Client, clock: Traveller) -> None:
    start = weigh(alice, 80)
    path = aim(alice)
    later(clock, alice, days=1)
    weigh(alice, 75)
    assert alice.get(path).json["progress"] == 0.5
    alice.patch(start, {"weight_kg": 90})
    assert alice.get(path).json["progress"] == 0.75
    alice.delete(start)
    goal = alice.get(path).json
    assert (goal["start_value"], goal["progress"]) == (75, 0)


def test_a_goal_whose_weights_are_all_deleted_is_as_before_any(alice: Client) -> None:
    weight = weigh(alice, 70)
    path = aim(alice)
    assert status(alice, path) == "achieved"
    alice.delete(weight)
    goal = alice.get(path).json
    assert [goal[name] for name in MADE_UP] == [0, "active", None, None, None, None]


# The due date


def test_a_goal_is_missed_when_its_last_day_is_over_where_the_user_lives(alice: Client, bob: Client, clock: Traveller) -> None:
    path, of_bob = aim(alice, due_on="2026-11-25"), aim(bob, due_on="2026-11-25")
    until(clock, alice, "2026-11-25T23:59:59.999+01:00")
    assert status(alice, path) == "active"
    until(clock, alice, "2026-11-26T00:00:00+01:00")
    assert status(alice, path) == "missed"
    bob.token = log_in(bob, "bob@example.com")["access_token"]
    assert status(bob, of_bob) == "active"  # Bob counts in UTC


@pytest.mark.parametrize(
    ("measured_at", "outcome"),
    [("2026-11-25T23:59:59.999+01:00", "achieved"), ("2026-11-26T00:00:00+01:00", "missed")],
)
def test_what_is_reached_after_the_last_day_is_missed_all_the_same(
    alice: Client, clock: Traveller, measured_at: str, outcome: str
) -> None:
    weigh(alice, 80)
    path = aim(alice, due_on="2026-11-25")
    later(clock, alice, days=10)
    alice.post("/weights", {"weight_kg": 69, "measured_at": measured_at})
    goal = alice.get(path).json
    assert goal["status"] == outcome
    assert (goal["achieved_at"] is not None) == (outcome == "achieved")


def test_a_missed_goal_is_active_again_when_it_is_given_more_time(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice, due_on="2026-11-25")
    later(clock, alice, days=3)
    assert status(alice, path) == "missed"
    assert alice.patch(path, {"due_on": "2026-12-24"}).json["status"] == "active"
    assert alice.patch(path, {"due_on": None}).json["due_on"] is None


def test_a_goal_reached_late_is_achieved_once_its_due_date_is_lifted(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice, due_on="2026-11-24")
    later(clock, alice, days=3)
    weigh(alice, 69)
    assert status(alice, path) == "missed"
    goal = alice.patch(path, {"due_on": None}).json
    assert (goal["status"], goal["achieved_at"]) == ("achieved", "2026-11-26T12:00:00.000Z")


def test_a_goal_may_be_due_today_where_the_user_lives(alice: Client, bob: Client, clock: Traveller) -> None:
    until(clock, alice, "2026-11-23T23:30:00+00:00")  # half past midnight on the 24th in Berlin
    bob.token = log_in(bob, "bob@example.com")["access_token"]
    assert status(bob, aim(bob, due_on="2026-11-23")) == "active"
    assert status(alice, aim(alice, due_on="2026-11-24")) == "active"
    refused = alice.post("/goals", {"kind": "weight", "target": 70, "due_on": "2026-11-23"})
    assert refused.pointers == ["/due_on"]


def test_a_goal_may_be_due_on_the_last_day_of_the_calendar(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice, due_on="9999-12-31")
    later(clock, alice, days=1)
    weigh(alice, 69)
    assert status(alice, path) == "achieved"
    assert found(alice) == [path]


# Cancelled


def test_a_cancelled_goal_is_taken_up_again(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice)
    before = alice.get(path).json
    cancelled = alice.patch(path, {"status": "cancelled"})
    assert cancelled.status == 200
    assert cancelled.json == {**before, "status": "cancelled"}
    later(clock, alice, days=1)
    assert alice.patch(path, {"status": "active"}).json == before


def test_a_cancelled_goal_stays_cancelled_whatever_comes(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80, days=1)
    path = aim(alice, due_on="2026-11-25")
    alice.patch(path, {"status": "cancelled"})
    later(clock, alice, days=1)
    weigh(alice, 70)
    later(clock, alice, days=3)
    goal = alice.patch(path, {"note": "Later, perhaps."}).json
    assert (goal["status"], goal["achieved_at"], goal["projected_on"]) == ("cancelled", None, None)
    goal = alice.patch(path, {"status": "active"}).json
    assert (goal["status"], goal["achieved_at"]) == ("achieved", "2026-11-24T12:00:00.000Z")


def test_a_goal_taken_up_again_after_its_last_day_is_missed(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice, due_on="2026-11-24")
    alice.patch(path, {"status": "cancelled"})
    later(clock, alice, days=2)
    assert status(alice, path) == "cancelled"
    assert alice.patch(path, {"status": "active"}).json["status"] == "missed"


def test_an_achieved_goal_can_be_cancelled_and_is_achieved_again(alice: Client) -> None:
    weigh(alice, 70)
    path = aim(alice)
    assert alice.patch(path, {"status": "cancelled"}).json["status"] == "cancelled"
    assert alice.patch(path, {"status": "cancelled"}).json["status"] == "cancelled"
    assert alice.patch(path, {"status": "active"}).json["status"] == "achieved"


# Projection


def test_half_a_kilogram_a_week_takes_five_weeks_for_two_and_a_half(alice: Client) -> None:
    for days, weight_kg in ((21, 72), (14, 71.5), (7, 71), (0, 70.5)):
        weigh(alice, weight_kg, days=days)
    assert alice.get(aim(alice, target=68)).json["projected_on"] == "2026-12-28"  # 35 days on


def test_a_projection_follows_the_straight_line_closest_to_the_weights(alice: Client) -> None:
    log = [(20, 82.0), (17, 81.1), (11, 81.6), (5, 80.2), (3, 80.4), (0, 79.5)]  # days ago, kg
    for days, weight_kg in log:
        weigh(alice, weight_kg, days=days)
    mean_day = sum(-days for days, _ in log) / len(log)
    mean_kg = sum(kg for _, kg in log) / len(log)
    kg_a_day = sum((-days - mean_day) * (kg - mean_kg) for days, kg in log) / sum((-days - mean_day) ** 2 for days, _ in log)
    kg_now = mean_kg - kg_a_day * mean_day
    expected = TODAY + timedelta(days=round((75 - kg_now) / kg_a_day))
    assert alice.get(aim(alice, target=75)).json["projected_on"] == expected.isoformat()


def test_a_projection_counts_from_the_users_own_date(alice: Client, clock: Traveller) -> None:
    until(clock, alice, "2026-11-23T23:30:00+00:00")  # the 24th in Berlin
    weigh(alice, 72, days=7)
    weigh(alice, 71)
    assert alice.get(aim(alice)).json["projected_on"] == "2026-12-01"  # a kilogram a week: 7 days on


@pytest.mark.parametrize(
    ("target", "log", "projected_on"),
    [
        (70, [(7, 80), (0, 79)], "2027-01-25"),  # 9 kg at 1 kg a week: 63 days on
        (85, [(14, 80), (0, 82)], "2026-12-14"),  # 3 kg at 1 kg a week: 21 days on
        (70, [(40, 100), (7, 80), (0, 79)], "2027-01-25"),  # what is older than four weeks says nothing
        (70, [(7, 80), (0, 79.9)], "2028-10-16"),  # 9.9 kg at 0.1 kg a week: 693 days on
    ],
)
def test_a_trend_towards_the_target_has_a_date(
    alice: Client, target: float, log: list[tuple[float, float]], projected_on: str
) -> None:
    for days, weight_kg in log:
        weigh(alice, weight_kg, days=days)
    assert alice.get(aim(alice, target=target)).json["projected_on"] == projected_on


@pytest.mark.parametrize(
    "log",
    [
        pytest.param([], id="no weight"),
        pytest.param([(0, 80)], id="one weight"),
        pytest.param([(6, 80), (3, 79), (0, 78)], id="less than a week"),
        pytest.param([(7, 80), (0, 80)], id="neither up nor down"),
        pytest.param([(7, 80), (0, 81)], id="away from the target"),
        pytest.param([(14, 80), (0, 79.9)], id="more than three years away"),  # 9.9 kg at 0.05 kg a week
        pytest.param([(50, 90), (28, 80)], id="too long ago"),
        pytest.param([(28, 90), (0, 80)], id="one too long ago"),
    ],
)
def test_without_a_trend_towards_the_target_nothing_is_projected(alice: Client, log: list[tuple[float, float]]) -> None:
    for days, weight_kg in log:
        weigh(alice, weight_kg, days=days)
    goal = alice.get(aim(alice)).json
    assert (goal["status"], goal["projected_on"]) == ("active", None)


def test_nothing_is_projected_for_a_goal_that_is_over(alice: Client, clock: Traveller) -> None:
    weigh(alice, 72, days=7)
    weigh(alice, 71)
    path = aim(alice, due_on="2026-11-23")
    assert alice.get(path).json["projected_on"] == "2026-11-30"
    assert alice.patch(path, {"status": "cancelled"}).json["projected_on"] is None
    alice.patch(path, {"status": "active"})
    later(clock, alice, days=1)
    goal = alice.get(path).json
    assert (goal["status"], goal["projected_on"]) == ("missed", None)


# The list


def test_the_list_is_newest_first_with_the_state_of_each(alice: Client) -> None:
    weigh(alice, 80)
    paths = [aim(alice), aim(alice, kind="consistency", target=3), aim(alice, **squat(alice))]
    assert alice.get("/goals").json["items"] == [alice.get(path).json for path in reversed(paths)]


def test_goals_are_found_by_status_and_kind(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    goals = {
        "active": aim(alice, target=60),
        "achieved": aim(alice, target=75),
        "missed": aim(alice, target=60, due_on="2026-11-23"),
        "cancelled": aim(alice, target=75),
    }
    habit = aim(alice, kind="consistency", target=3)
    alice.patch(goals["cancelled"], {"status": "cancelled"})
    later(clock, alice, days=1)
    weigh(alice, 74)
    assert found(alice, "?status=active") == [habit, goals["active"]]
    for name in ("achieved", "missed", "cancelled"):
        assert found(alice, f"?status={name}") == [goals[name]]
    assert found(alice, "?kind=weight") == list(reversed(goals.values()))
    assert found(alice, "?kind=consistency") == [habit]
    assert found(alice, "?kind=weight&status=active") == [goals["active"]]
    assert found(alice, "?kind=exercise") == []


@pytest.mark.parametrize(("limit", "pages"), [(1, 3), (2, 2), (3, 1)])
def test_paging_visits_every_goal_that_fits_once(alice: Client, limit: int, pages: int) -> None:
    paths = []
    for target in (1, 2, 3):
        paths.append(aim(alice, kind="consistency", target=target))
        aim(alice)
    seen, query = [], f"?kind=consistency&limit={limit}"
    for _ in range(pages):
        seen += found(alice, query)
        cursor = alice.get(f"/goals{query}").json["next"]
        query = f"?kind=consistency&limit={limit}&cursor={cursor}"
    assert cursor is None
    assert seen == paths[::-1]


# Changing and deleting


@pytest.mark.parametrize("changes", [{"target": 72}, {"due_on": "2026-12-24"}, {"due_on": None, "note": None}, {}])
def test_a_change_leaves_the_rest_as_it_is(alice: Client, changes: Body) -> None:
    path = aim(alice, due_on="2027-03-31", note="For the wedding.")
    before = alice.get(path).json
    changed = alice.patch(path, changes)
    assert changed.status == 200
    assert changed.json == {**before, **changes}
    assert alice.get(path).json == changed.json


def test_a_changed_target_is_measured_from_the_same_start(alice: Client, clock: Traveller) -> None:
    weigh(alice, 80)
    path = aim(alice)
    later(clock, alice, days=1)
    weigh(alice, 76)
    assert alice.get(path).json["progress"] == 0.4
    assert alice.patch(path, {"target": 72}).json["progress"] == 0.5
    goal = alice.patch(path, {"target": 77}).json
    assert (goal["status"], goal["achieved_at"]) == ("achieved", "2026-11-24T12:00:00.000Z")
    assert alice.patch(path, {"target": 75}).json["status"] == "active"


def test_a_deleted_goal_is_gone(alice: Client) -> None:
    path = aim(alice)
    assert alice.delete(path).status == 204
    assert alice.get(path).status == 404
    assert alice.delete(path).status == 404
    assert found(alice) == []


# Bad input

TARGETS = [
    ("weight", 10, True),
    ("weight", 650, True),
    ("weight", 9.9, False),
    ("weight", 650.1, False),
    ("exercise", 0.5, True),
    ("exercise", 10_000_000, True),
    ("exercise", 0, False),
    ("exercise", -1, False),
    ("exercise", 10_000_001, False),
    ("consistency", 1, True),
    ("consistency", 14, True),
    ("consistency", 0, False),
    ("consistency", 15, False),
    ("consistency", 2.5, False),
    ("weight", "70", False),
    ("weight", None, False),
]


@pytest.mark.parametrize(("kind", "target", "good"), TARGETS)
def test_each_kind_has_bounds_for_its_target(alice: Client, kind: str, target: object, good: bool) -> None:
    sent = squat(alice) if kind == "exercise" else {"kind": kind}
    response = alice.post("/goals", {**sent, "target": target})
    if good:
        assert response.json["target"] == target
    else:
        assert response.pointers == ["/target"]


@pytest.mark.parametrize(("kind", "target", "good"), TARGETS)
def test_a_changed_target_keeps_to_the_bounds_of_its_kind(alice: Client, kind: str, target: object, good: bool) -> None:
    path = aim(alice, **squat(alice)) if kind == "exercise" else aim(alice, kind=kind, target=12)
    before = alice.get(path).json
    response = alice.patch(path, {"target": target})
    if good:
        assert response.json["target"] == target
    else:
        assert response.pointers == ["/target"]
        assert alice.get(path).json == before


@pytest.mark.parametrize(
    ("sent", "pointers"),
    [
        ({}, ["/kind"]),
        ({"kind": "strength", "target": 70}, ["/kind"]),
        ({"kind": ["weight"], "target": 70}, ["/kind"]),
        ({"kind": "weight"}, ["/target"]),
        ({"kind": "weight", "target": 70, "exercise_id": 1}, ["/exercise_id"]),
        ({"kind": "weight", "target": 70, "direction": "decrease"}, ["/direction"]),
        ({"kind": "weight", "target": 70, "status": "active"}, ["/status"]),
        ({"kind": "consistency", "target": 3, "metric": "reps"}, ["/metric"]),
        ({"kind": "exercise"}, ["/exercise_id", "/metric", "/target"]),
        ({**SQUAT, "exercise_id": 2**53 - 1}, ["/exercise_id"]),
        ({**SQUAT, "exercise_id": 1, "metric": "speed"}, ["/metric"]),
        ({**SQUAT, "exercise_id": 1, "min_reps": 0}, ["/min_reps"]),
        ({**SQUAT, "exercise_id": 1, "distance_m": 0}, ["/distance_m"]),
        ({**SQUAT, "exercise_id": 1, "direction": "sideways"}, ["/direction"]),
        ({"kind": "weight", "target": 70, "due_on": "2026-11-22"}, ["/due_on"]),
        ({"kind": "weight", "target": 70, "due_on": "2027-02-29"}, ["/due_on"]),
        ({"kind": "weight", "target": 70, "due_on": "2027-03-31T00:00:00Z"}, ["/due_on"]),
        ({"kind": "weight", "target": 700, "due_on": "soon", "note": "x" * 1001}, ["/due_on", "/note", "/target"]),
    ],
)
def test_a_goal_that_makes_no_sense_is_refused(alice: Client, sent: Body, pointers: list[str]) -> None:
    response = alice.post("/goals", sent)
    assert response.status == 422
    assert sorted(response.pointers) == pointers
    assert found(alice) == []


@pytest.mark.parametrize(
    ("slug", "fields", "pointers"),
    [
        ("plank", {"metric": "reps"}, ["/metric"]),
        ("plank", {"metric": "e1rm_kg"}, ["/metric"]),
        ("plank", {"metric": "volume_kg"}, ["/metric"]),
        ("plank", {"metric": "weight_kg", "min_reps": 5}, ["/min_reps"]),
        ("box-jump", {"metric": "weight_kg"}, ["/metric"]),
        ("barbell-back-squat", {"metric": "duration_s"}, ["/metric"]),
        ("barbell-back-squat", {"metric": "reps", "distance_m": 10}, ["/distance_m"]),
        ("outdoor-run", {"metric": "reps", "min_reps": 5}, ["/metric", "/min_reps"]),
    ],
)
def test_a_goal_that_the_exercise_does_not_record_is_refused(alice: Client, slug: str, fields: Body, pointers: list[str]) -> None:
    number = exercise_id(alice, slug)
    response = alice.post("/goals", {"kind": "exercise", "exercise_id": number, "target": 50, **fields})
    assert sorted(response.pointers) == pointers
    assert alice.get(f"/exercises/{number}").json["name"] in response.json["errors"][0]["detail"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "consistency"),
        ("exercise_id", 1),
        ("direction", "increase"),
        ("progress", 1),
        ("created_at", "2026-11-23T12:00:00Z"),
        ("status", "achieved"),
        ("status", "missed"),
        ("status", True),
        ("due_on", "2026-11-22"),
        ("due_on", "tomorrow"),
        ("note", "x" * 1001),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(alice: Client, name: str, value: object) -> None:
    path = aim(alice)
    before = alice.get(path).json
    assert set(alice.patch(path, {name: value}).pointers) == {f"/{name}"}
    assert alice.get(path).json == before


def test_a_goal_that_is_overdue_can_still_be_noted_and_cancelled(alice: Client, clock: Traveller) -> None:
    path = aim(alice, due_on="2026-11-23")
    later(clock, alice, days=1)
    assert alice.patch(path, {"note": "Too soon."}).json["status"] == "missed"
    assert alice.patch(path, {"status": "cancelled"}).json["status"] == "cancelled"


@pytest.mark.parametrize("query", ["status=done", "kind=strength", "metric=reps", "limit=0", "cursor=nonsense"])
def test_a_query_that_makes_no_sense_is_refused(alice: Client, query: str) -> None:
    response = alice.get(f"/goals?{query}")
    assert response.status == 422
    assert response.pointers == [f"/{query.partition('=')[0]}"]


def test_an_account_holds_a_bounded_number_of_goals(alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GOALS", 2)
    first = aim(alice)
    aim(alice)
    assert alice.post("/goals", {"kind": "weight", "target": 70}).status == 409
    aim(bob)
    alice.delete(first)
    aim(alice)


# Someone else's


def test_an_exercise_of_someone_elses_own_is_like_one_that_does_not_exist(alice: Client, bob: Client) -> None:
    exercise = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    theirs = bob.post("/exercises", {**exercise, "primary_muscles": ["front-delts"]}).json["id"]
    assert alice.post("/goals", {**SQUAT, "exercise_id": theirs}).pointers == ["/exercise_id"]


def test_the_weights_of_someone_else_move_no_goal_of_mine(alice: Client, bob: Client, clock: Traveller) -> None:
    weigh(bob, 90, days=7)
    weigh(alice, 80)
    path = aim(alice)
    before = alice.get(path).json
    aim(bob)
    later(clock, alice, minutes=1)
    weigh(bob, 70)
    assert before["start_value"] == 80
    assert alice.get(path).json == before
    assert found(alice) == [path]
