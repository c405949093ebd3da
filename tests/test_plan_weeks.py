"""Plans whose weeks differ: `weeks`, which one it is, what it makes of a session, and what progression makes of that."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from time_machine import Traveller, travel

from workout.security import tokens

Body = dict[str, Any]
SQUAT = "barbell-back-squat"
LIGHTER: Body = {"name": "Lighter", "sets_factor": 0.5, "weight_factor": 0.9, "rir": 4}
BLOCK: list[Body] = [{"name": "Base"}, {"name": "More", "sets_factor": 1.25}, LIGHTER]


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> Iterator[Traveller]:
    """Noon of a Monday. Tokens last for the weeks to come."""
    monkeypatch.setattr(tokens, "ACCESS_LIFE", timedelta(days=365))
    with travel(datetime(2026, 11, 2, 12, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def later(now: Traveller, **time: float) -> None:
    now.shift(timedelta(**time))


def saved(client: Client, *entries: Body, weeks: list[Body] | None = BLOCK, **fields: Any) -> Body:
    body = {"name": "Block", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "weeks": weeks}
    answer = client.post("/plans", {**body, **fields, "days": [{"name": "A", "exercises": list(entries)}]})
    assert answer.status == 201, answer.content
    plan: Body = answer.json
    return plan


def entry(client: Client, slug: str = SQUAT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), **fields}


def lift(client: Client, **fields: Any) -> Body:
    return entry(client, **{"sets": 4, "reps": 5, "weight_kg": 100, "progression": {"rule": "linear"}, **fields})


def upcoming(client: Client, plan: Body, place: int = 0) -> Body:
    """What the plan's day comes to today, of one of its entries."""
    found: Body = client.get(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}/next").json["exercises"][place]
    return found


def started(client: Client, plan: Body) -> Body:
    answer = client.post("/sessions", {"day_id": plan["days"][0]["id"]})
    assert answer.status == 201, answer.content
    session: Body = answer.json
    return session


def planned(session: Body, place: int = 0) -> list[Body]:
    """What the sets of an exercise are to be."""
    return [one["planned"] for one in session["exercises"][place]["sets"]]


def train(client: Client, plan: Body) -> Body:
    """Do the day as it is planned. The session as it began."""
    session = started(client, plan)
    for exercise in session["exercises"]:
        assert client.post(f"/sessions/{session['id']}/exercises/{exercise['id']}/complete", {}).status == 200
    assert client.post(f"/sessions/{session['id']}/finish", {}).status == 200
    return session


def week_of(client: Client, plan: Body) -> Body | None:
    found: Body | None = client.get(f"/plans/{plan['id']}").json["current_week"]
    return found


# What a plan holds


def test_weeks_are_answered_as_they_were_given_everywhere(alice: Client) -> None:
    plan = saved(alice, lift(alice))
    (listed,) = alice.get("/plans").json["items"]
    assert plan["weeks"] == listed["weeks"] == BLOCK
    assert plan["current_week"] == listed["current_week"] == {"number": 1, "name": "Base"}
    assert alice.post(f"/plans/{plan['id']}/copy").json["weeks"] == BLOCK
    turned = BLOCK[::-1]
    assert alice.patch(f"/plans/{plan['id']}", {"weeks": turned}).json["weeks"] == turned
    assert alice.patch(f"/plans/{plan['id']}", {"name": "Other"}).json["weeks"] == turned


def test_a_plan_that_is_put_back_as_it_was_read_keeps_its_weeks(alice: Client) -> None:
    plan = saved(alice, lift(alice))
    body = {name: plan[name] for name in ("name", "goal", "sessions_per_week", "session_minutes", "weeks")}
    assert alice.put(f"/plans/{plan['id']}", {**body, "days": []}).json["weeks"] == BLOCK
    del body["weeks"]
    assert alice.put(f"/plans/{plan['id']}", {**body, "days": []}).json["weeks"] == []


@pytest.mark.parametrize("none", [None, []])
def test_without_weeks_all_are_alike(alice: Client, none: list[Body] | None) -> None:
    plan = saved(alice, lift(alice), weeks=none)
    assert (plan["weeks"], plan["current_week"]) == ([], None)
    assert alice.patch(f"/plans/{saved(alice)['id']}", {"weeks": none}).json["weeks"] == []
    assert len(planned(started(alice, plan))) == 4


def test_a_template_has_none(alice: Client) -> None:
    template = alice.get("/templates").json["items"][0]
    whole = alice.get(f"/templates/{template['id']}").json
    assert (whole["weeks"], whole["current_week"]) == ([], None)


@pytest.mark.parametrize(
    ("week", "pointer"),
    [
        ({}, "/weeks/0/name"),
        ({"name": ""}, "/weeks/0/name"),
        ({"name": "A", "sets_factor": 0}, "/weeks/0/sets_factor"),
        ({"name": "A", "sets_factor": 3.1}, "/weeks/0/sets_factor"),
        ({"name": "A", "weight_factor": -1}, "/weeks/0/weight_factor"),
        ({"name": "A", "weight_factor": "1"}, "/weeks/0/weight_factor"),
        ({"name": "A", "rir": 2.3}, "/weeks/0/rir"),
        ({"name": "A", "rir": 11}, "/weeks/0/rir"),
        ({"name": "A", "reps": 5}, "/weeks/0/reps"),
    ],
)
def test_a_week_that_makes_no_sense_is_refused(alice: Client, week: Body, pointer: str) -> None:
    body = {"name": "Block", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "weeks": [week]}
    assert alice.post("/plans", body).pointers == [pointer]
    assert alice.patch(f"/plans/{saved(alice)['id']}", {"weeks": [week]}).pointers == [pointer]


def test_a_block_has_sixteen_weeks_at_the_most(alice: Client) -> None:
    assert len(saved(alice, weeks=[{"name": "A"}] * 16)["weeks"]) == 16
    body = {"name": "Block", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "weeks": [{"name": "A"}] * 17}
    assert alice.post("/plans", body).pointers == ["/weeks"]


def test_a_fuller_week_that_takes_too_long_is_told(alice: Client) -> None:
    long = lift(alice, rest_s=300)
    weeks = [{"name": "Base"}, {"name": "Full", "sets_factor": 2}]
    plan = saved(alice, long, weeks=weeks, session_minutes=20)
    assert plan["warnings"] == ["A takes about 37 minutes in week 2 (Full), more than the 20 of a session."]
    assert plan["days"][0]["estimated_minutes"] == 16
    assert saved(alice, long, weeks=weeks, session_minutes=37)["warnings"] == []


def test_weeks_in_which_nothing_can_progress_are_told(alice: Client) -> None:
    light = [{"name": "A", "sets_factor": 0.5}, {"name": "B", "weight_factor": 1.1}]
    assert saved(alice, lift(alice), weeks=light)["warnings"] == [
        "Each week takes sets away or changes the weights, so nothing progresses; let one be as the plan says."
    ]
    assert saved(alice, lift(alice, progression=None), weeks=light)["warnings"] == []
    assert saved(alice, lift(alice), weeks=[*light, {"name": "C", "rir": 1}])["warnings"] == []


# Which week it is


def test_weeks_begin_with_the_first_workout_and_anew_after_the_last(alice: Client, now: Traveller) -> None:
    plan = saved(alice, lift(alice))
    later(now, weeks=3)
    assert week_of(alice, plan) == {"number": 1, "name": "Base"}  # nothing was trained yet
    train(alice, plan)
    seen = []
    for _ in range(5):
        seen.append(week_of(alice, plan))
        later(now, weeks=1)
    assert [week and week["name"] for week in seen] == ["Base", "More", "Lighter", "Base", "More"]
    assert [week and week["number"] for week in seen] == [1, 2, 3, 1, 2]


def test_an_abandoned_first_try_begins_no_week(alice: Client, now: Traveller) -> None:
    plan = saved(alice, lift(alice))
    session = started(alice, plan)
    assert alice.post(f"/sessions/{session['id']}/abandon", {}).status == 200
    later(now, weeks=1)
    assert week_of(alice, plan) == {"number": 1, "name": "Base"}


@pytest.mark.parametrize(
    ("starts_on", "number"),
    [
        ("2026-11-08", 1),  # the Sunday of the same week
        ("2026-11-01", 2),
        ("2026-10-20", 3),
        ("2026-10-12", 1),
        ("2026-12-24", 1),  # still to come
        ("0001-01-01", 1 + (datetime(2026, 11, 2).toordinal() - 1) // 7 % 3),
        ("9999-12-31", 1),
    ],
)
def test_the_first_week_is_that_of_the_start(alice: Client, now: Traveller, starts_on: str, number: int) -> None:
    plan = saved(alice, lift(alice), starts_on=starts_on)
    assert plan["current_week"]["number"] == number


def test_weeks_are_those_of_the_calendar_in_the_persons_zone(alice: Client, now: Traveller) -> None:
    """In Berlin it is an hour later, and for Alice the week begins on Sunday."""
    assert alice.patch("/me", {"first_weekday": "sunday"}).status == 200
    plan = saved(alice, lift(alice), starts_on="2026-11-02")
    now.move_to(datetime(2026, 11, 7, 22, 59, tzinfo=UTC), tick=False)
    assert week_of(alice, plan) == {"number": 1, "name": "Base"}
    later(now, minutes=2)
    assert week_of(alice, plan) == {"number": 2, "name": "More"}
    for day in ("0001-01-01", "9999-12-31"):
        assert alice.patch(f"/plans/{plan['id']}", {"starts_on": day}).status == 200


def test_the_etag_follows_the_week(alice: Client, now: Traveller) -> None:
    plan = saved(alice, lift(alice), starts_on="2026-11-02")
    etag = alice.get(f"/plans/{plan['id']}").headers["etag"]
    assert alice.get(f"/plans/{plan['id']}", headers={"If-None-Match": etag}).status == 304
    later(now, weeks=1)
    assert alice.get(f"/plans/{plan['id']}", headers={"If-None-Match": etag}).status == 200


# What it makes of a session


def test_a_week_is_told_in_the_units_of_the_account(alice: Client, now: Traveller) -> None:
    alice.patch("/me", {"units": {"weight": "lb", "distance": "mi"}})
    weeks = [{"name": "More", "sets_factor": 3, "weight_factor": 1.1}]
    run = entry(alice, "outdoor-run", sets=1, distance_m=5000, duration_s=1500)
    plan = saved(alice, run, lift(alice, weight_kg=90.718, progression=None), weeks=weeks)
    assert upcoming(alice, plan)["reason"] == "Week 1 of 1, More: 75 min, 9.32 mi."
    assert upcoming(alice, plan, 1)["reason"] == "Week 1 of 1, More: 12 sets, 220 lb."


def test_a_session_has_the_sets_of_its_week_as_was_told_before(alice: Client, now: Traveller) -> None:
    plan = saved(alice, entry(alice, sets=2, reps=5, weight_kg=50, set_type="warmup"), lift(alice, progression=None, rir=2),
                 starts_on="2026-11-02")  # fmt: skip
    expected = [(2, 4, 100, 2, None), (2, 5, 100, 2, "Week 2 of 3, More: 5 sets."),
                (2, 2, 90, 4, "Week 3 of 3, Lighter: 2 of 4 sets, 90 kg, 4 in reserve.")]  # fmt: skip
    for warm_ups, sets, weight, rir, reason in expected:
        told = upcoming(alice, plan, 1)
        assert (upcoming(alice, plan)["sets"], upcoming(alice, plan)["reason"]) == (warm_ups, None)
        assert (told["sets"], told["planned"]["weight_kg"], told["planned"]["rir"]) == (sets, weight, rir)
        assert (told["reason"], told["changed"]) == (reason, reason is not None)
        session = train(alice, plan)
        assert planned(session, 1) == [told["planned"]] * sets
        assert [one["weight_kg"] for one in planned(session)] == [50] * warm_ups
        later(now, weeks=1)


@pytest.mark.parametrize(
    ("slug", "week", "given", "expected"),
    [
        (SQUAT, {"sets_factor": 0.1}, {"sets": 4, "reps": 5}, {"sets": 1}),
        (SQUAT, {"sets_factor": 0.5}, {"sets": 3, "reps": 5}, {"sets": 2}),  # a half is rounded up
        (SQUAT, {"sets_factor": 3}, {"sets": 10, "reps": 5}, {"sets": 20}),
        (SQUAT, {"sets_factor": None, "weight_factor": None, "rir": None}, {"sets": 3, "rir": 1}, {"sets": 3, "rir": 1}),
        (SQUAT, {"weight_factor": 0.9}, {"sets": 3, "weight_kg": 61}, {"weight_kg": 55}),  # 54.9, in steps of 2.5
        (SQUAT, {"weight_factor": 0.9}, {"sets": 3, "weight_kg": 2}, {"weight_kg": 2}),  # never less than a step, nor more
        (SQUAT, {"weight_factor": 1.05}, {"sets": 3, "weight_kg": 1000}, {"weight_kg": 1000}),
        (SQUAT, {"weight_factor": 0.5}, {"sets": 3, "reps": 5}, {"weight_kg": None}),
        (SQUAT, {"rir": 3.5}, {"sets": 3, "reps": 5}, {"rir": 3.5}),
        ("assisted-pull-up", {"weight_factor": 0.8}, {"sets": 3, "weight_kg": 20}, {"weight_kg": 25}),  # more help
        ("plank", {"sets_factor": 0.5, "rir": 3}, {"sets": 2, "duration_s": 30}, {"sets": 1, "duration_s": 30, "rir": None}),
        ("outdoor-run", {"sets_factor": 0.75}, {"sets": 1, "duration_s": 2700}, {"sets": 1, "duration_s": 2040}),  # whole minutes
        ("outdoor-run", {"sets_factor": 1.5}, {"sets": 1, "distance_m": 5000}, {"sets": 1, "distance_m": 7500}),
        (
            "outdoor-run", {"sets_factor": 0.5}, {"sets": 1, "distance_m": 5000, "duration_s": 1500},
            {"distance_m": 2500, "duration_s": 750}),  # the same pace
    ],
)  # fmt: skip
def test_a_week_changes_what_it_says(alice: Client, now: Traveller, slug: str, week: Body, given: Body, expected: Body) -> None:
    plan = saved(alice, entry(alice, slug, **given), weeks=[{"name": "A", **week}])
    sets = planned(started(alice, plan))
    found = {"sets": len(sets), **sets[0]}
    assert {name: found[name] for name in expected} == expected
    told = upcoming(alice, plan)
    assert {"sets": told["sets"], **told["planned"]} == found


@pytest.mark.parametrize(
    ("factor", "expected"),
    [
        (0.5, [("warmup", 5, 40), ("working", 5, 67.5), ("working", 3, 77.5)]),  # 2 of 3, the first ones
        (1.4, [("warmup", 5, 40), ("working", 5, 67.5), ("working", 3, 77.5), ("amrap", 1, 85), ("amrap", 1, 85)]),
    ],
)
def test_sets_that_differ_lose_their_last_or_repeat_it(
    alice: Client, now: Traveller, factor: float, expected: list[tuple[str, int, float]]
) -> None:
    sets = [
        {"set_type": "warmup", "reps": 5, "weight_kg": 40},
        {"reps": 5, "weight_kg": 75},
        {"reps": 3, "weight_kg": 85},
        {"set_type": "amrap", "reps": 1, "weight_kg": 95},
    ]
    week = {"name": "A", "sets_factor": factor, "weight_factor": 0.9}
    plan = saved(alice, entry(alice, set_targets=sets), weeks=[week])
    found = started(alice, plan)["exercises"][0]["sets"]
    assert [(one["set_type"], one["planned"]["reps"], one["planned"]["weight_kg"]) for one in found] == expected
    assert upcoming(alice, plan)["sets"] == len(expected)
    assert "Week 1 of 1, A: " in upcoming(alice, plan)["reason"]


def test_a_session_without_a_plan_knows_no_week(alice: Client, now: Traveller) -> None:
    saved(alice, lift(alice), weeks=[LIGHTER])
    session = alice.post("/sessions", {"name": "Free", "exercises": [lift(alice)]}).json
    assert [one["weight_kg"] for one in planned(session)] == [100] * 4


# What progression makes of it


def test_a_lighter_week_is_no_attempt_and_never_the_new_standard(alice: Client, now: Traveller) -> None:
    """Base at 100 kg, a set more at 102.5, lighter from 105: half of the sets at 95 (94.5), and then 105 in all sets."""
    plan = saved(alice, lift(alice))
    weights = []
    for _ in range(4):
        weights.append([one["weight_kg"] for one in planned(train(alice, plan))])
        later(now, weeks=1)
    assert weights == [[100] * 4, [102.5] * 5, [95] * 2, [105] * 4]


def test_repetitions_go_on_where_they_were_before_a_lighter_week(alice: Client, now: Traveller) -> None:
    rule = {"reps": 8, "reps_max": 12, "progression": {"rule": "double"}}
    plan = saved(alice, lift(alice, **rule), weeks=[{"name": "Base"}, LIGHTER])
    reps = []
    for _ in range(4):
        reps.append([one["reps"] for one in planned(train(alice, plan))])
        later(now, weeks=1)
    assert reps == [[8] * 4, [9] * 2, [9] * 4, [10] * 2]


def test_a_heavier_week_does_not_raise_what_the_factor_is_applied_to(alice: Client, now: Traveller) -> None:
    """Two workouts in it: else each would add the factor to the last one's weight."""
    plan = saved(alice, lift(alice), weeks=[{"name": "Base"}, {"name": "Heavy", "weight_factor": 1.1}])
    train(alice, plan)
    later(now, weeks=1)
    heavy = [planned(train(alice, plan))[0]["weight_kg"]]
    later(now, days=2)
    heavy.append(planned(train(alice, plan))[0]["weight_kg"])
    assert heavy == [112.5, 112.5]  # 102.5 and a tenth
    later(now, days=5)
    assert planned(started(alice, plan))[0]["weight_kg"] == 102.5


def test_a_workout_logged_afterwards_belongs_to_the_week_it_was_in(alice: Client, now: Traveller) -> None:
    plan = saved(alice, lift(alice), weeks=[{"name": "Base"}, LIGHTER], starts_on="2026-11-02")
    sets = [{"reps": 5, "weight_kg": 90}] * 4
    for day in ("2026-11-02", "2026-11-10"):
        body = {"name": "Then", "day_id": plan["days"][0]["id"], "started_at": f"{day}T10:00:00Z", "ended_at": f"{day}T11:00:00Z",
                "exercises": [{"exercise_id": exercise_id(alice, SQUAT), "sets": sets}]}  # fmt: skip
        now.move_to(datetime.fromisoformat(f"{day}T12:00:00+00:00"), tick=False)
        assert alice.post("/sessions/past", body).status == 201
    later(now, weeks=1)
    assert upcoming(alice, plan)["last"]["on"] == "2026-11-02"


# Someone else's


def test_nobody_elses_training_moves_my_weeks(alice: Client, bob: Client, now: Traveller) -> None:
    hers, his = saved(alice, lift(alice)), saved(bob, lift(bob))
    train(alice, hers)
    later(now, weeks=1)
    assert week_of(alice, hers) == {"number": 2, "name": "More"}
    assert week_of(bob, his) == {"number": 1, "name": "Base"}
    assert bob.patch(f"/plans/{hers['id']}", {"weeks": []}).status == 404
