"""Plan suggestions, over HTTP: what certain people are told. What holds for all of them is in test_suggestions_properties.py."""

import re
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from threading import Event, Thread
from typing import Any

import pytest
from client import Client
from conftest import exercise_id

from workout import clock, suggestions
from workout.suggestions import guidance, suggesting
from workout.web.app import App

Body = dict[str, Any]
LIFTER: Body = {"goal": "hypertrophy", "sessions_per_week": 4, "session_minutes": 60, "level": "intermediate"}


def suggested(client: Client, **wishes: Any) -> Body:
    response = client.post("/plan-suggestions", {**LIFTER, **wishes})
    assert response.status == 200, response.content
    answer: Body = response.json
    return answer


def catalogue(client: Client) -> dict[int, Body]:
    """Every exercise by id. The predefined ones are the same for everybody, and are read once."""
    if not _predefined:
        _predefined.update(read(client, "custom=false"))
    return _predefined | read(client, "custom=true")


_predefined: dict[int, Body] = {}


def read(client: Client, query: str) -> dict[int, Body]:
    exercises: dict[int, Body] = {}
    cursor = ""
    while cursor is not None:
        page = client.get(f"/exercises?limit=100&{query}{cursor and '&cursor='}{cursor}").json
        exercises |= {exercise["id"]: exercise for exercise in page["items"]}
        cursor = page["next"]
    return exercises


def after_warm_up(day: Body) -> list[Body]:
    """The day's entries without the general warm-up that it begins with."""
    entries: list[Body] = day["exercises"]
    return entries[entries[0].get("notes") == guidance.GENERAL_WARM_UP_NOTE :]


def names(client: Client, suggestion: Body) -> list[list[str]]:
    """Day by day, the names of the exercises after the general warm-up."""
    known = catalogue(client)
    return [[known[entry["exercise_id"]]["name"] for entry in after_warm_up(day)] for day in suggestion["plan"]["days"]]


def trained(client: Client, suggestion: Body, kind: str) -> list[set[str]]:
    """Day by day, the values of this field of the exercises after the general warm-up."""
    known = catalogue(client)
    return [{known[entry["exercise_id"]][kind] for entry in after_warm_up(day)} for day in suggestion["plan"]["days"]]


def day_names(suggestion: Body) -> list[str]:
    return [day["name"] for day in suggestion["plan"]["days"]]


# What the week looks like


def test_the_plan_can_be_created_and_trained_as_it_is(alice: Client) -> None:
    suggestion = suggested(alice)
    plan = alice.post("/plans", suggestion["plan"]).json
    assert plan["warnings"] == []
    assert [day["estimated_minutes"] for day in plan["days"]] == suggestion["estimated_minutes"]
    assert alice.post("/sessions", {"day_id": plan["days"][0]["id"]}).status == 201


def test_what_the_ids_stand_for_is_told_in_the_order_of_the_plan(alice: Client) -> None:
    suggestion = suggested(alice)
    ids = [entry["exercise_id"] for day in suggestion["plan"]["days"] for entry in day["exercises"]]
    assert [exercise["id"] for exercise in suggestion["exercises"]] == list(dict.fromkeys(ids))
    plan = alice.post("/plans", suggestion["plan"]).json
    assert suggestion["exercises"][0] == plan["days"][0]["exercises"][0]["exercise"]


def test_nothing_is_saved(reader: Client) -> None:
    suggested(reader)
    assert reader.get("/plans").json["items"] == []


def test_nobody_who_writes_waits_for_it(app: App, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    computed = Event()

    def suggest(*given: Any) -> Any:
        answer = suggesting.suggest(*given)
        computed.set()
        return answer

    monkeypatch.setattr(suggestions, "suggest", suggest)
    asking = Thread(target=suggested, args=[alice])
    with app.database.writing():  # somebody else
        asking.start()
        assert computed.wait(timeout=20)
    asking.join()


def test_a_day_begins_with_easy_minutes_unless_it_begins_with_cardio(alice: Client) -> None:
    """Whatever types are asked for; with an exercise that the equipment allows, and none where time is very short."""
    known = catalogue(alice)
    for wishes, expected in (
        ({}, ("stationary-bike", 300)),
        ({"session_minutes": 30, "equipment": []}, ("brisk-walk", 180)),
        ({"session_minutes": 15, "equipment": [], "avoid_muscles": ["hamstrings"]}, ("shadow-boxing", 120)),
        ({"exercise_types": ["strength"]}, ("stationary-bike", 300)),
        ({"goal": "mobility"}, ("stationary-bike", 300)),
    ):
        suggestion = suggested(alice, **wishes)
        for day in suggestion["plan"]["days"]:
            first = day["exercises"][0]
            assert (known[first["exercise_id"]]["slug"], first["duration_s"]) == expected
            assert first["set_type"] == "warmup"
        assert alice.post("/plans", suggestion["plan"]).json["warnings"] == []
    for wishes in ({"session_minutes": 9}, {"goal": "endurance"}):
        for day in suggested(alice, **wishes)["plan"]["days"]:
            assert day["exercises"] == after_warm_up(day)


@pytest.mark.parametrize(
    ("sessions", "days"),
    [
        (1, ["Full body"]),
        (3, ["Full body A", "Full body B", "Full body C"]),
        (4, ["Upper body A", "Lower body A", "Upper body B", "Lower body B"]),
        (5, ["Upper body", "Lower body", "Push", "Pull", "Legs"]),
        (6, ["Push A", "Pull A", "Legs A", "Push B", "Pull B", "Legs B"]),
    ],
)
def test_the_split_follows_the_sessions(reader: Client, sessions: int, days: list[str]) -> None:
    assert day_names(suggested(reader, sessions_per_week=sessions)) == days


def test_more_than_seven_sessions_are_morning_and_evening_of_the_same_muscles(reader: Client) -> None:
    suggestion = suggested(reader, sessions_per_week=8)
    assert [(day["weekday"], day["name"]) for day in suggestion["plan"]["days"]][:3] == [
        ("monday", "Push A, morning"),
        ("monday", "Push B, evening"),
        ("tuesday", "Pull A"),
    ]
    assert any("on one day" in reason for reason in suggestion["reasons"])


def test_an_upper_body_day_pushes_and_pulls_both_ways(reader: Client) -> None:
    for movements in trained(reader, suggested(reader), "movement")[::2]:
        assert {"horizontal_push", "horizontal_pull", "vertical_push", "vertical_pull"} <= movements


def test_arms_and_shoulders_have_lifts_of_their_own_where_growth_has_the_time(reader: Client) -> None:
    days = names(reader, suggested(reader, sessions_per_week=6, level="advanced"))
    known = {exercise["name"]: exercise for exercise in catalogue(reader).values()}
    isolated = [{muscle for name in day for muscle in known[name]["primary_muscles"] if known[name]["mechanic"] == "isolation"}
                for day in days]  # fmt: skip
    assert all({"side-delts", "triceps"} <= isolated[push] for push in (0, 3))
    assert all({"rear-delts", "biceps"} <= isolated[pull] for pull in (1, 4))
    assert all("calves" in isolated[legs] for legs in (2, 5))


def test_a_lower_body_day_bends_knees_and_hips(reader: Client) -> None:
    for movements in trained(reader, suggested(reader), "movement")[1::2]:
        assert {"squat", "hinge"} <= movements


def test_a_day_for_strength_has_one_heavy_lift_for_each_side_of_the_body(reader: Client) -> None:
    """The next one for the legs is lighter, and another exercise than what the other day is heavy in."""
    suggestion = suggested(reader, goal="strength", session_minutes=75)
    legs = [[entry["exercise_id"] for entry in day["exercises"] if entry["set_type"] == "working"]
            for day in suggestion["plan"]["days"][1::2]]  # fmt: skip
    opening = {day[0] for day in legs}
    assert len(opening) == 2
    assert all(opening.isdisjoint(day[1:]) for day in legs)
    for day in suggestion["plan"]["days"][1::2]:
        assert sum(entry.get("reps_max") == 6 for entry in day["exercises"]) == 1


def test_rows_are_not_heaved(reader: Client) -> None:
    rows = [number for number, one in catalogue(reader).items() if one["movement"] == "horizontal_pull"]
    suggestion = suggested(reader, goal="strength", level="advanced", sessions_per_week=6, session_minutes=90)
    entries = [one for day in suggestion["plan"]["days"] for one in day["exercises"] if one["set_type"] == "working"]
    assert {one["reps"] for one in entries if one["exercise_id"] in rows} == {5}
    assert any(one["reps"] == 3 for one in entries)
    assert any("The first barbell lifts for legs and push are done for 3 to 5" in reason for reason in suggestion["reasons"])


def test_whoever_trains_hard_every_day_is_told_when_to_leave_one_out(reader: Client) -> None:
    for sessions, minutes, told in (7, 45, True), (7, 10, False), (6, 45, False):
        reasons = suggested(reader, goal="endurance", sessions_per_week=sessions, session_minutes=minutes)["reasons"]
        assert any(reason.startswith("No day is free of training") for reason in reasons) == told


def test_a_week_of_five_days_presses_and_pulls_from_the_floor_as_well(reader: Client) -> None:
    """A push day that follows one for the upper body begins with the other push; the same with legs."""
    upper, lower, push, _, legs = names(reader, suggested(reader, goal="strength", sessions_per_week=5))
    assert (upper[0], push[0]) == ("Barbell bench press", "Barbell overhead press")
    assert (lower[0], legs[0]) == ("Barbell back squat", "Barbell deadlift")


def test_rows_with_a_barbell_leave_the_lower_back_to_the_deadlift_of_the_next_day(reader: Client) -> None:
    wishes: Body = {"goal": "strength", "sessions_per_week": 5, "equipment": ["barbell", "rack", "bench", "weight-plate"]}
    *_, pull, legs = suggested(reader, **wishes)["plan"]["days"]
    row, deadlift = (next(one for one in day["exercises"] if one["set_type"] == "working") for day in (pull, legs))
    assert (row["exercise_id"], deadlift["exercise_id"]) == (
        exercise_id(reader, "barbell-row"),
        exercise_id(reader, "barbell-deadlift"),
    )
    assert min(row["sets"], deadlift["sets"]) >= 4


def test_time_that_is_left_is_for_more_sets_where_these_bring_more(reader: Client) -> None:
    suggestion = suggested(reader, sessions_per_week=6, session_minutes=90)
    assert all(suggestion["weekly_sets"][muscle] >= 15 for muscle in guidance.LARGE)
    assert any("muscles get up to 1.5 times as many sets" in reason for reason in suggestion["reasons"])
    assert suggestion["reasons"][-1].endswith("; still more sets would bring less and less, and want more recovery.")
    full = suggested(reader, sessions_per_week=2)
    assert not any("as many sets" in reason for reason in full["reasons"])
    mobility = suggested(reader, goal="mobility", session_minutes=90)
    assert mobility["reasons"][-1].endswith("; this goal asks for no more.")


@pytest.mark.parametrize("goal", ["strength", "hypertrophy", "fat_loss"])
def test_even_the_shortest_sessions_train_the_whole_body(reader: Client, goal: str) -> None:
    suggestion = suggested(reader, goal=goal, exercise_types=["strength"], sessions_per_week=2, session_minutes=5, equipment=[])
    assert {"quadriceps", "chest", "upper-back"} <= set(suggestion["weekly_sets"])


def test_every_heavy_lift_is_warmed_up_for_where_there_is_time(reader: Client) -> None:
    wishes: Body = {"goal": "strength", "sessions_per_week": 2, "equipment": ["barbell", "rack", "bench", "weight-plate"]}
    for minutes, expected in (60, [(1, 2), (37, 1), (72, 1)]), (30, [(1, 2)]):
        first_day, _ = suggested(reader, **wishes, session_minutes=minutes)["plan"]["days"]
        warm_ups = [entry for entry in after_warm_up(first_day) if entry["set_type"] == "warmup"]
        assert [(entry["exercise_id"], entry["sets"]) for entry in warm_ups] == expected
        assert not any("no lighter one" in entry["notes"] for entry in warm_ups)
    kettlebell = suggested(reader, **{**wishes, "equipment": ["kettlebell"]})["plan"]["days"][0]["exercises"]
    assert any("no lighter one" in entry["notes"] for entry in kettlebell if entry["set_type"] == "warmup")


def test_jumps_are_for_the_days_that_train_the_legs(reader: Client) -> None:
    suggestion = suggested(reader, goal="strength", exercise_types=["strength", "plyometrics"])
    assert ["plyometrics" in types for types in trained(reader, suggestion, "type")] == [False, True, False, True]


def test_a_morning_may_train_what_its_evening_leaves_alone(reader: Client) -> None:
    """Lifting may be all but hard on a day, whether or not there is cardio in the evening."""
    suggestion = suggested(reader, goal="general_fitness", sessions_per_week=14, session_minutes=40)
    names_of = dict(zip(day_names(suggestion), names(reader, suggestion), strict=True))
    assert len(names_of["Arms and core, morning"]) > 2


def test_a_goal_whose_types_are_open_is_trained_with_what_it_takes(reader: Client) -> None:
    fitness = suggested(reader, goal="general_fitness", sessions_per_week=4, session_minutes=45)
    assert fitness["plan"]["exercise_types"] == ["strength", "cardio"]
    assert [types for types in trained(reader, fitness, "type")] == [{"strength"}, {"cardio"}, {"strength"}, {"cardio"}]
    mobility = suggested(reader, goal="mobility", sessions_per_week=2)
    assert trained(reader, mobility, "type") == [{"balance", "flexibility"}] * 2


def test_few_sessions_mix_strength_and_cardio(reader: Client) -> None:
    assert trained(reader, suggested(reader, goal="fat_loss", sessions_per_week=2), "type") == [{"strength", "cardio"}] * 2


def test_lifting_that_ends_early_is_followed_by_the_cardio_that_the_week_lacks(reader: Client) -> None:
    """Five sessions of an hour are all used; the week gets what is advised, where there is time, and no more."""
    fat_loss = suggested(reader, goal="fat_loss", sessions_per_week=5)
    assert trained(reader, fat_loss, "type") == [
        {"strength", "cardio"},
        {"cardio"},
        {"cardio"},
        {"strength", "cardio"},
        {"cardio"},
    ]
    assert day_names(fat_loss)[0] == "Full body and brisk walk"
    assert [fat_loss["estimated_minutes"][day] > 50 for day in (0, 3)] == [True, True]
    assert "Where a session has both, strength comes first, while you are fresh, and cardio after it." in fat_loss["reasons"]
    fitness = suggested(reader, goal="general_fitness", sessions_per_week=6)
    assert [len(types) for types in trained(reader, fitness, "type")] == [1, 1, 1, 1, 1, 1]  # hard minutes count twice
    assert not any("are advised" in reason for reason in fitness["reasons"])


def test_time_that_is_left_is_for_the_cardio_that_is_advised(reader: Client) -> None:
    suggestion = suggested(reader, goal="fat_loss", level="beginner", session_minutes=120)
    longest = max(suggestion["estimated_minutes"])
    assert suggestion["reasons"][-1] == (
        f"No session needs more than {longest} of your 120 minutes; the rest is for the cardio to grow into."
    )


def test_endurance_is_mostly_easy_and_one_session_long(reader: Client) -> None:
    suggestion = suggested(reader, goal="endurance", equipment=[])
    assert day_names(suggestion) == [
        "Outdoor run intervals", "Easy outdoor run A", "Easy outdoor run B", "Long outdoor run"
    ]  # fmt: skip
    assert suggestion["weekly_sets"] == {}
    (warm_up, intervals, _) = suggestion["plan"]["days"][0]["exercises"]
    assert (warm_up["set_type"], intervals["sets"], intervals["duration_s"], intervals["rest_s"]) == ("warmup", 4, 240, 180)


def test_a_beginner_runs_and_walks(reader: Client) -> None:
    suggestion = suggested(reader, goal="endurance", level="beginner", equipment=[], session_minutes=30)
    assert names(reader, suggestion)[0] == ["Brisk walk", "Outdoor run", "Brisk walk", "Brisk walk"]
    (warm_up, run, walk, cool_down) = suggestion["plan"]["days"][0]["exercises"]
    assert (warm_up["set_type"], warm_up["duration_s"], cool_down["duration_s"]) == ("warmup", 300, 300)
    assert run["superset"] == walk["superset"]
    in_short = suggested(reader, goal="endurance", level="beginner", equipment=[], session_minutes=15)
    assert names(reader, in_short)[0] == ["Outdoor run", "Brisk walk"]


def test_a_beginner_runs_every_other_day_at_the_most(reader: Client) -> None:
    every_day = suggested(reader, goal="endurance", level="beginner", equipment=[], sessions_per_week=7)
    assert ["Outdoor run" in day for day in names(reader, every_day)] == [True, False, True, False, True, False, False]
    assert day_names(every_day)[-2:] == ["Easy brisk walk C", "Long brisk walk"]
    by_bicycle = suggested(reader, goal="endurance", level="beginner", equipment=["bike"])
    assert names(reader, by_bicycle)[1] == ["Outdoor cycling"]


@pytest.mark.parametrize("goal", ["strength", "hypertrophy", "endurance"])
def test_swings_are_fast_whatever_the_goal(reader: Client, goal: str) -> None:
    """Other lifts ask for 4 to 6, 8 to 12 and 15 to 20 repetitions."""
    swing = exercise_id(reader, "kettlebell-swing")
    legs = {id for id, one in catalogue(reader).items() if one["movement"] in ("squat", "hinge", "lunge")}
    wishes = {"exercise_types": ["strength"], "equipment": ["kettlebell"], "avoid_exercises": sorted(legs - {swing})}
    suggestion = suggested(reader, goal=goal, **wishes)
    swings = next(one for day in suggestion["plan"]["days"] for one in day["exercises"]
                  if one["exercise_id"] == swing and one["set_type"] == "working")  # fmt: skip
    assert (swings["reps"], swings["reps_max"], swings["notes"]) == (10, 15, guidance.EXPLOSIVE_NOTE)
    assert "rir" not in swings
    assert any("Fast lifts come first" in reason for reason in suggestion["reasons"])


def test_kettlebells_are_not_for_sets_of_four(reader: Client) -> None:
    suggestion = suggested(reader, goal="strength", sessions_per_week=3, equipment=["kettlebell"])
    working = [one for one in suggestion["plan"]["days"][0]["exercises"] if one["set_type"] == "working"]
    doses = {catalogue(reader)[one["exercise_id"]]["slug"]: (one.get("reps"), one.get("reps_max")) for one in working}
    assert doses["kettlebell-goblet-squat"] == (6, 8)
    assert any("for 6 to 8 repetitions" in reason for reason in suggestion["reasons"])


def test_only_barbells_are_lifted_heavy(reader: Client) -> None:
    suggestion = suggested(reader, goal="strength", level="advanced", equipment=["dumbbell", "bench"])
    with_dumbbells = {number for number, one in catalogue(reader).items() if "dumbbell" in one["equipment"]}
    doses = {(one["reps"], one.get("reps_max")) for day in suggestion["plan"]["days"] for one in day["exercises"]
             if one["exercise_id"] in with_dumbbells and one["set_type"] == "working"}  # fmt: skip
    assert doses == {(5, 8), (6, 10)}
    assert any("compound lifts are done for 5 to 8 repetitions" in reason for reason in suggestion["reasons"])


def test_losing_fat_is_done_in_circuits(reader: Client) -> None:
    suggestion = suggested(reader, goal="fat_loss", sessions_per_week=2, session_minutes=20, equipment=[])
    labels = [entry.get("superset") for entry in suggestion["plan"]["days"][0]["exercises"]]
    assert labels.count("A") == 3
    assert labels.count("R") >= 3
    assert any("of cardio; 150 to 250 bring a modest loss" in reason for reason in suggestion["reasons"])


def test_a_circuit_wants_one_barbell_at_the_most(reader: Client) -> None:
    wishes: Body = {"goal": "fat_loss", "sessions_per_week": 2}
    in_a_gym = after_warm_up(suggested(reader, **wishes)["plan"]["days"][0])
    assert [entry.get("superset") for entry in in_a_gym[:4]] == [None, "A", "A", "A"]
    with_a_bar = suggested(reader, **wishes, equipment=["barbell", "rack", "bench"])
    first_day = zip(after_warm_up(with_a_bar["plan"]["days"][0]), names(reader, with_a_bar)[0], strict=True)
    assert [name for entry, name in first_day if entry.get("superset") == "A"] == ["Barbell back squat", "Diamond push-up"]


def test_a_circuit_is_warmed_up_for_before_its_rounds(reader: Client) -> None:
    warm_up, first, *_ = after_warm_up(suggested(reader, goal="fat_loss", sessions_per_week=2)["plan"]["days"][0])
    assert (warm_up["set_type"], warm_up["sets"], "superset" in warm_up) == ("warmup", 1, False)
    assert (first["exercise_id"], first["superset"]) == (warm_up["exercise_id"], "A")


def test_mobility_flows_and_gets_down_to_the_floor_once(reader: Client) -> None:
    suggestion = suggested(reader, goal="mobility", exercise_types=["flexibility"], session_minutes=30, level="beginner")
    entries = after_warm_up(suggestion["plan"]["days"][0])
    assert all(entry["superset"].startswith("F") for entry in entries)
    known = catalogue(reader)
    lying = [known[entry["exercise_id"]]["slug"] in guidance.ON_THE_FLOOR for entry in entries]
    assert lying == sorted(lying)
    assert len(set(lying)) == 2


def test_each_stretch_comes_back_within_the_week(reader: Client) -> None:
    week = names(reader, suggested(reader, goal="mobility", level="beginner", sessions_per_week=7, session_minutes=15))
    stretches = {
        name for name, one in {one["name"]: one for one in catalogue(reader).values()}.items() if one["type"] == "flexibility"
    }
    assert all(sum(name in day for day in week) >= 2 for day in week for name in day if name in stretches)


def test_a_stretch_comes_back_where_time_is_very_short(reader: Client) -> None:
    """Six minutes leave room for a short stretch on one day that another did not have."""
    for minutes in (5, 6, 7, 8):
        wishes: Body = {"goal": "mobility", "exercise_types": ["flexibility"], "level": "beginner", "sessions_per_week": 6}
        week = names(reader, suggested(reader, **wishes, session_minutes=minutes))
        assert min(Counter(name for day in week for name in day).values()) >= 2


def test_five_stretches_flow_in_rounds_of_three_and_two(reader: Client) -> None:
    suggestion = suggested(reader, goal="mobility", sessions_per_week=1, exercise_types=["flexibility"], session_minutes=14)
    assert [entry["superset"] for entry in after_warm_up(suggestion["plan"]["days"][0])] == ["F1", "F1", "F1", "F2", "F2"]


LIGHTER = {"name": "Lighter", "sets_factor": 0.5, "weight_factor": 0.9, "rir": 4}


@pytest.mark.parametrize(
    ("weeks", "lighter"), [(4, [4]), (6, [6]), (7, [4, 7]), (8, [4, 8]), (12, [6, 12]), (16, [6, 11, 16]), (20, [5]), (52, [4])]
)
def test_a_block_has_a_lighter_week_in_four_to_six_and_ends_with_one(reader: Client, weeks: int, lighter: list[int]) -> None:
    """A longer one than a plan can hold repeats a cycle that divides it."""
    suggestion = suggested(reader, weeks=weeks)
    block = suggestion["plan"]["weeks"]
    assert [number for number, week in enumerate(block, 1) if week == LIGHTER] == lighter
    assert len(block) == lighter[-1]
    assert f"for {weeks} weeks, then ask for the next block" in suggestion["plan"]["notes"]
    assert any(f"{lighter[-1]} {'is' if len(lighter) == 1 else 'are'} lighter, with half of the sets" in reason
               for reason in suggestion["reasons"])  # fmt: skip


def test_easy_cardio_and_holds_become_longer_where_there_is_time(alice: Client) -> None:
    """In the plan, and after a session that was done. Hard repeats, warm-ups and what fills its time stay as they are."""
    body = suggested(alice, goal="endurance")["plan"]
    rules = [[entry.get("progression") for entry in day["exercises"]] for day in body["days"]]
    easy = {"rule": "time", "up_to_s": 3600}
    assert rules == [[None] * 3, [easy], [easy], [None]]
    plan = alice.post("/plans", body).json
    session = alice.post("/sessions", {"day_id": plan["days"][1]["id"]}).json
    exercise = session["exercises"][0]["id"]
    assert alice.post(f"/sessions/{session['id']}/exercises/{exercise}/complete", {}).status == 200
    assert alice.post(f"/sessions/{session['id']}/finish", {}).status == 200
    following = alice.get(f"/plans/{plan['id']}/days/{plan['days'][1]['id']}/next").json["exercises"][0]
    assert following["planned"]["duration_s"] > 2700
    planks = [entry for day in suggested(alice, level="beginner", equipment=[])["plan"]["days"]
              for entry in day["exercises"] if entry["exercise_id"] == exercise_id(alice, "plank")]  # fmt: skip
    assert planks
    assert all(entry["progression"] == {"rule": "time", "up_to_s": 60} for entry in planks)


def test_a_block_comes_nearer_to_failure_before_it_is_lighter(reader: Client) -> None:
    easy, *steady, hard, lighter = suggested(reader)["plan"]["weeks"]
    assert (easy, steady, hard, lighter) == (
        {"name": "Easy start", "rir": 3}, [{"name": "Steady"}] * 3, {"name": "Hard", "rir": 1}, LIGHTER,
    )  # fmt: skip
    advanced = suggested(reader, level="advanced", weeks=4)["plan"]["weeks"]  # whose lifts leave one in reserve as it is
    assert [week.get("rir") for week in advanced] == [2, None, None, 4]
    growing = suggested(reader, goal="endurance", weeks=4, session_minutes=45)["plan"]["weeks"]  # no session has time for more
    assert [week.get("sets_factor") for week in growing] == [0.8, 0.9, None, 0.5]


def test_a_novices_weeks_are_alike_and_so_are_those_of_what_needs_no_recovery(reader: Client) -> None:
    novice = suggested(reader, level="beginner", weeks=8)
    assert novice["plan"]["weeks"] == []
    assert "Repeat this week 8 times, then ask for the next block." in novice["plan"]["notes"]
    assert any(reason.startswith("All weeks are alike: what a beginner does") for reason in novice["reasons"])
    for wishes in ({"goal": "mobility"}, {"weeks": 3}, {"sessions_per_week": 1}, {"limits": ["pregnancy"]}):
        suggestion = suggested(reader, **wishes)
        assert suggestion["plan"]["weeks"] == []
        assert not any("lighter" in text for text in (*suggestion["reasons"], suggestion["plan"]["notes"]))


def test_a_lighter_week_of_a_suggestion_is_lighter_where_it_is_trained(alice: Client) -> None:
    """Begun five weeks ago, the plan is in its sixth week: half of the sets, with four in reserve."""
    body = suggested(alice)["plan"]
    plan = alice.post("/plans", {**body, "starts_on": (clock.today("Europe/Berlin") - timedelta(weeks=5)).isoformat()}).json
    assert plan["current_week"] == {"number": 6, "name": "Lighter"}
    day = plan["days"][0]
    session = alice.post("/sessions", {"day_id": day["id"]}).json
    for entry, exercise in zip(day["exercises"], session["exercises"], strict=True):
        sets = [one["planned"] for one in exercise["sets"]]
        if entry["set_type"] == "working":
            assert len(sets) == (entry["sets"] + 1) // 2
            assert all(one["rir"] in (None, 4) for one in sets)
        else:
            assert len(sets) == entry["sets"]


def test_what_a_goal_calls_for_and_nothing_fits_is_told(reader: Client) -> None:
    """Without the legs there is no cardio, and the lifting gets the time instead. Arms that pedal are another matter."""
    wishes: Body = {"goal": "fat_loss", "sessions_per_week": 3, "session_minutes": 45, "avoid_muscles": ["quadriceps"]}
    arms = [
        number for number, one in catalogue(reader).items() if one["type"] == "cardio" and "front-delts" in one["primary_muscles"]
    ]
    assert "Arm ergometer" in {name for day in names(reader, suggested(reader, **wishes)) for name in day}
    suggestion = suggested(reader, **wishes, avoid_exercises=arms)
    assert any(reason.startswith("This goal also calls for cardio, but none fits") for reason in suggestion["reasons"])
    assert not any("asks for no more" in reason for reason in suggestion["reasons"])
    assert suggestion["weekly_sets"]["chest"] >= 9


def test_a_day_is_named_for_what_it_holds(reader: Client) -> None:
    """No push day without a push, no full body without legs."""
    pushes = [
        one["id"] for one in catalogue(reader).values() if one["force"] == "push" and one["movement"] not in ("squat", "lunge")
    ]
    six = suggested(reader, sessions_per_week=6, avoid_exercises=pushes)
    assert not any(name.startswith("Push") for name, day in zip(day_names(six), trained(reader, six, "movement"), strict=True)
                   if not day & {"horizontal_push", "vertical_push", "isolation"})  # fmt: skip
    legs = ["quadriceps", "hamstrings", "glutes", "calves", "abductors", "adductors"]
    assert day_names(suggested(reader, sessions_per_week=3, avoid_muscles=legs)) == [f"Upper body {one}" for one in "ABC"]
    assert day_names(suggested(reader, sessions_per_week=1, avoid_muscles=[*legs, "chest", "triceps", "front-delts"])) == [
        "Pull and core"
    ]


def test_novices_repeat_few_lifts(reader: Client) -> None:
    for goal, sessions in (("hypertrophy", 3), ("strength", 4), ("general_fitness", 3), ("strength", 6)):
        suggestion = suggested(reader, goal=goal, level="beginner", sessions_per_week=sessions, exercise_types=["strength"])
        lifts = {entry["exercise_id"] for day in suggestion["plan"]["days"] for entry in after_warm_up(day)}
        assert 6 <= len(lifts) <= 9
        assert any(reason.startswith(f"As a beginner you repeat {len(lifts)} lifts") for reason in suggestion["reasons"])


def test_the_advanced_practise_the_big_lifts_twice(reader: Client) -> None:
    week = names(reader, suggested(reader, goal="strength", level="advanced", sessions_per_week=6, session_minutes=90))
    for lift in ("Barbell bench press", "Barbell overhead press", "Barbell back squat", "Barbell deadlift"):
        assert sum(lift in day for day in week) == 2


def test_a_week_with_dips_presses_overhead_as_well(reader: Client) -> None:
    for level in ("beginner", "intermediate", "advanced"):
        days = names(reader, suggested(reader, level=level, goal="general_fitness", exercise_types=["strength"]))
        assert any("press" in name and ("shoulder" in name or "overhead" in name or "Arnold" in name)
                   for day in days for name in day)  # fmt: skip


def test_calf_raises_and_twists_are_light(reader: Client) -> None:
    known = {exercise["name"]: exercise["id"] for exercise in catalogue(reader).values()}
    suggestion = suggested(reader, goal="strength", equipment=[], sessions_per_week=3, session_minutes=60)
    doses = {entry["exercise_id"]: (entry.get("reps"), entry.get("reps_max"), entry["rest_s"])
             for day in suggestion["plan"]["days"] for entry in day["exercises"]}  # fmt: skip
    assert doses[known["Standing calf raise"]] == (12, 20, 60)
    assert doses.get(known["Russian twist"], (10, 20, 45)) == (10, 20, 45)


# What is asked for


def test_with_a_pull_up_bar_alone_every_session_pulls(reader: Client) -> None:
    """Beginners, for whom there is no more than a hang, pull on a towel or lying on the floor."""
    wishes: Body = {"goal": "strength", "sessions_per_week": 3, "session_minutes": 30, "equipment": ["pull-up-bar"]}
    assert all("vertical_pull" in movements for movements in trained(reader, suggested(reader, **wishes), "movement"))
    week = trained(reader, suggested(reader, **wishes, level="beginner"), "movement")
    assert all(movements & {"horizontal_pull", "vertical_pull"} for movements in week)


def test_beginners_who_train_for_strength_lift_the_barbell(reader: Client) -> None:
    for equipment in (["barbell", "rack", "bench", "weight-plate"], None):
        wishes = {} if equipment is None else {"equipment": equipment}
        week = names(reader, suggested(reader, goal="strength", level="beginner", sessions_per_week=3, **wishes))
        done = {name for day in week for name in day}
        assert {"Barbell back squat", "Barbell bench press", "Barbell row", "Barbell overhead press"} <= done
        assert {"Barbell deadlift", "Barbell Romanian deadlift"} <= done


def test_other_beginners_learn_what_is_learnt_sooner_where_there_is_any(reader: Client) -> None:
    wishes: Body = {"level": "beginner", "goal": "general_fitness", "sessions_per_week": 3}
    assert not any("Barbell back squat" in day for day in names(reader, suggested(reader, **wishes)))
    with_barbell = suggested(reader, **wishes, equipment=["barbell", "rack", "bench"])
    assert "Barbell back squat" in names(reader, with_barbell)[0]


def test_the_trained_press_dumbbells_before_they_push_themselves_up(reader: Client) -> None:
    for level in ("intermediate", "advanced"):
        days = names(
            reader, suggested(reader, goal="strength", level=level, sessions_per_week=3, equipment=["dumbbell", "bench"])
        )
        assert {"Dumbbell bench press", "Incline dumbbell press"} & set(days[0])
        assert "Dumbbell Romanian deadlift" in days[1]


def test_a_beginner_with_dumbbells_rows_in_each_session(reader: Client) -> None:
    suggestion = suggested(reader, level="beginner", sessions_per_week=3, equipment=["dumbbell"])
    assert all("horizontal_pull" in movements for movements in trained(reader, suggestion, "movement"))


def test_what_only_the_level_rules_out_is_told_apart(reader: Client) -> None:
    wishes: Body = {"goal": "strength", "sessions_per_week": 3, "session_minutes": 30, "equipment": ["pull-up-bar"]}
    reasons = suggested(reader, **wishes, level="beginner")["reasons"]
    assert any("asks for a higher level" in reason and "hamstrings (" in reason for reason in reasons)
    assert any("nothing that fits your wishes" in reason and "side deltoids (0 of 3)" in reason for reason in reasons)


def test_what_is_to_be_avoided_is_left_out_and_what_is_lacking_is_said(reader: Client) -> None:
    pulls = [number for number, one in catalogue(reader).items() if "lats" in one["primary_muscles"]]
    avoided = [*pulls, exercise_id(reader, "push-up")]
    suggestion = suggested(reader, equipment=[], avoid_muscles=["lower-back"], avoid_exercises=avoided)
    assert "lower-back" not in suggestion["weekly_sets"]
    assert "Push-up" not in {name for day in names(reader, suggestion) for name in day}
    assert any("latissimus dorsi (0 of 10)" in reason for reason in suggestion["reasons"])


def test_a_full_gym_is_assumed_and_nothing_at_hand_is_something_else(reader: Client) -> None:
    assert "Barbell bench press" in {name for day in names(reader, suggested(reader)) for name in day}
    known = catalogue(reader)
    at_home = suggested(reader, equipment=[])
    assert all(known[entry["exercise_id"]]["equipment"] == [] for day in at_home["plan"]["days"] for entry in day["exercises"])


def test_the_level_is_a_beginners_unless_it_is_given(reader: Client) -> None:
    body = {name: value for name, value in LIFTER.items() if name != "level"}
    open_level = reader.post("/plan-suggestions", body).json
    assert open_level == suggested(reader, level="beginner") != suggested(reader)


def test_the_focus_gets_more_sets(reader: Client) -> None:
    assert suggested(reader, session_minutes=45, focus_muscles=["calves"])["weekly_sets"]["calves"] >= 7.5
    assert suggested(reader, session_minutes=45)["weekly_sets"]["calves"] < 7.5


def test_the_focus_moves_rather_than_holds_still(reader: Client) -> None:
    """A side plank trains the abductors, but a machine does so better."""
    week = names(reader, suggested(reader, focus_muscles=["abductors"], sessions_per_week=3))
    assert all("Side plank" not in day for day in week)
    assert any("Hip abduction machine" in day for day in week)


def test_an_exercise_of_ones_own_takes_part_until_it_is_deleted(alice: Client) -> None:
    own = {"name": "Towel wringing", "type": "strength", "movement": "isolation", "primary_muscles": ["forearms"],
           "tracks": ["reps"], "mechanic": "isolation"}  # fmt: skip
    number = alice.post("/exercises", own).json["id"]
    wishes: Body = {"focus_muscles": ["forearms"], "equipment": []}
    assert ("towel-wringing", "Towel wringing") in {
        (exercise["slug"], exercise["name"]) for exercise in suggested(alice, **wishes)["exercises"]
    }
    assert alice.delete(f"/exercises/{number}").status == 204
    entries = [entry for day in suggested(alice, **wishes)["plan"]["days"] for entry in day["exercises"]]
    assert number not in {entry["exercise_id"] for entry in entries}


def test_a_retry_gets_the_same_answer(alice: Client) -> None:
    first, again = (alice.post("/plan-suggestions", LIFTER, headers={"Idempotency-Key": "once"}) for _ in range(2))
    assert first.status == again.status == 200
    assert first.content == again.content


@pytest.mark.parametrize("limit", ["knee", "shoulder", "lower_back", "wrist"])
def test_what_hurts_is_spared_and_the_rest_is_trained(reader: Client, limit: str) -> None:
    suggestion = suggested(reader, limits=[limit], goal="general_fitness", sessions_per_week=3)
    for day in trained(reader, suggestion, "id"):
        for number in day:
            assert limit not in catalogue(reader)[number]["stresses"]
    assert {"glutes", "hamstrings", "upper-back", "chest"} <= set(suggestion["weekly_sets"])
    assert any(f"Nothing in the plan loads the {limit.replace('_', ' ')} much" in reason for reason in suggestion["reasons"])


def test_what_is_called_seated_is_in_the_catalogue(reader: Client) -> None:
    slugs = {one["slug"] for one in catalogue(reader).values()}
    assert slugs >= {*guidance.SEATED, *(slug for limit in guidance.LIMITS.values() for slug in (*limit.slugs, *limit.adds))}


def test_in_a_wheelchair_or_without_the_legs_everything_is_done_sitting(alice: Client) -> None:
    """Nothing standing, and nothing lying; an exercise of one's own may be done as one knows it."""
    own = {"name": "Rim press", "type": "strength", "movement": "vertical_push", "primary_muscles": ["side-delts"],
           "tracks": ["weight", "reps"], "mechanic": "compound"}  # fmt: skip
    number = alice.post("/exercises", own).json["id"]
    legs = ["glutes", "quadriceps", "hamstrings", "calves", "adductors", "abductors", "hip-flexors"]
    chair = ["wheelchair", "dumbbell", "band", "lat-pulldown-station", "seated-row-station", "chest-press-machine"]
    wishes: Body
    for wishes in ({"avoid_muscles": legs}, {"equipment": chair}):
        wishes |= {"goal": "general_fitness", "level": "beginner", "sessions_per_week": 3, "prefer_exercises": [number]}
        suggestion = suggested(alice, **wishes)
        slugs = {slug for day in trained(alice, suggestion, "slug") for slug in day}
        assert slugs <= {*guidance.SEATED, "rim-press"}
        assert "rim-press" in slugs
        assert {"chest", "upper-back", "front-delts"} <= set(suggestion["weekly_sets"])
        assert not any(word in reason for reason in suggestion["reasons"] for word in ("glutes", "quadriceps", "walk"))
        assert any(reason.startswith("Everything is done sitting") for reason in suggestion["reasons"])
        for day in suggestion["plan"]["days"]:
            assert catalogue(alice)[day["exercises"][0]["exercise_id"]]["slug"] in slugs | {*guidance.SEATED}  # the warm-up, too
    assert not any("sitting" in reason for reason in suggested(alice, avoid_muscles=["glutes", "quadriceps"])["reasons"])


def test_a_bad_knee_leaves_the_legs_their_hinges(reader: Client) -> None:
    """Where nothing squats, the first lift for the legs is another one, and the only one of a short session, so that there is
    time for the trunk; and no reason speaks of a full body without legs.
    """
    suggestion = suggested(
        reader, limits=["knee"], goal="general_fitness", level="beginner", sessions_per_week=3, session_minutes=45
    )
    assert all("hinge" in movements for movements in trained(reader, suggestion, "movement"))
    assert {"core"} <= set.union(*trained(reader, suggestion, "movement"))
    for day in suggestion["plan"]["days"]:
        lifts = {entry["exercise_id"] for entry in day["exercises"]}
        assert sum(catalogue(reader)[number]["movement"] == "hinge" for number in lifts) == 1
    assert {"quadriceps", "hamstrings", "abs"} <= set(suggestion["weekly_sets"])
    upper = suggested(reader, sessions_per_week=3, avoid_muscles=["quadriceps", "hamstrings", "glutes", "calves", "abductors"])
    assert not any("full body" in reason for reason in upper["reasons"])


def test_a_bad_back_has_its_trunk_trained_in_each_session(reader: Client) -> None:
    suggestion = suggested(reader, limits=["lower_back"], goal="general_fitness", sessions_per_week=3, session_minutes=45)
    assert all("dead-bug" in slugs for slugs in trained(reader, suggestion, "slug"))
    assert any("Each strength session steadies the trunk" in reason for reason in suggestion["reasons"])


def test_a_beginners_full_body_has_a_trunk(reader: Client) -> None:
    beginner: Body = {"level": "beginner", "goal": "general_fitness", "sessions_per_week": 3}
    assert "core" in trained(reader, suggested(reader, **beginner), "movement")[0]


def test_trained_legs_are_not_given_lifts_without_a_weight_where_there_are_weights(reader: Client) -> None:
    squats = [number for number, one in catalogue(reader).items() if one["movement"] == "squat"]
    week = names(reader, suggested(reader, sessions_per_week=3, avoid_exercises=squats))
    assert not {"Walking lunge", "Single-leg Romanian deadlift", "Reverse lunge"} & {name for day in week for name in day}


def test_calisthenics_trains_the_trunk_as_well(reader: Client) -> None:
    """Days of push-ups and pull-ups, in which the trunk only steadies, do not take its own exercises from the next day."""
    week = suggested(reader, goal="strength", sport="calisthenics", level="advanced")
    assert sum("core" in movements for movements in trained(reader, week, "movement")) >= 2


def test_in_pregnancy_nothing_lies_on_the_back_lands_or_goes_to_the_limit(reader: Client) -> None:
    suggestion = suggested(reader, limits=["pregnancy"], equipment=["dumbbell", "band"], sessions_per_week=3, level="advanced",
                           goal="general_fitness")  # fmt: skip
    known = catalogue(reader)
    entries = [entry for day in suggestion["plan"]["days"] for entry in day["exercises"]]
    assert all(not {"supine", "impact"} & set(known[entry["exercise_id"]]["stresses"]) for entry in entries)
    assert all(known[entry["exercise_id"]]["level"] != "advanced" for entry in entries)
    assert all(entry.get("rir", 3) >= 3 for entry in entries)
    assert all(entry.get("notes") != guidance.HARD_NOTE for entry in entries)
    assert any("ask your doctor or midwife" in reason for reason in suggestion["reasons"])
    assert all("pelvic-floor-contraction" in slugs for slugs in trained(reader, suggestion, "slug"))
    assert any("Each strength session trains the pelvic floor" in reason for reason in suggestion["reasons"])
    others = suggested(reader, goal="general_fitness", sessions_per_week=3, session_minutes=60, level="beginner")
    assert not any("pelvic-floor-contraction" in slugs for slugs in trained(reader, others, "slug"))


def test_without_jumps_there_are_none_but_one_may_run(reader: Client) -> None:
    wishes: Body = {"limits": ["no_jumps"], "equipment": []}
    fat_loss = suggested(reader, goal="fat_loss", sessions_per_week=5, session_minutes=20, **wishes)
    assert all("jump" not in movements for movements in trained(reader, fat_loss, "movement"))
    assert any("Outdoor run" in day for day in names(reader, suggested(reader, goal="endurance", **wishes)))


def test_from_65_on_there_is_balance_and_no_jump_and_ten_to_fifteen_repetitions(alice: Client) -> None:
    assert alice.patch("/me", {"birth_year": clock.now().year - 64}).status == 200
    younger = suggested(alice, goal="strength", sessions_per_week=3)
    assert alice.patch("/me", {"birth_year": clock.now().year - 65}).status == 200
    older = suggested(alice, goal="strength", sessions_per_week=3)
    assert younger != older
    assert all("balance" in types for types in trained(alice, older, "type"))
    doses = {(entry["reps"], entry["reps_max"]) for day in older["plan"]["days"] for entry in after_warm_up(day)
             if entry["set_type"] == "working" and entry.get("reps_max")}  # fmt: skip
    assert doses <= {(10, 15), (10, 20), (12, 20)}
    assert any("From 65 on" in reason for reason in older["reasons"])
    jumps = suggested(alice, goal="strength", exercise_types=["strength", "plyometrics"])
    assert all("jump" not in movements for movements in trained(alice, jumps, "movement"))


def test_sessions_are_on_the_weekdays_that_are_free(reader: Client) -> None:
    for sessions, free, expected in (
        (3, ["tuesday", "thursday", "saturday"], ["tuesday", "thursday", "saturday"]),
        (2, ["saturday", "sunday"], ["saturday", "sunday"]),
        (2, ["monday", "tuesday", "friday"], ["monday", "friday"]),
        (3, ["sunday", "monday"], ["monday", "monday", "sunday"]),
        (3, ["monday", "wednesday", "friday", "sunday"], ["monday", "wednesday", "friday"]),
    ):
        suggestion = suggested(reader, sessions_per_week=sessions, weekdays=free)
        assert [day["weekday"] for day in suggestion["plan"]["days"]] == expected
    weekend = suggested(reader, sessions_per_week=2, weekdays=["saturday", "sunday"])
    assert day_names(weekend) == ["Upper body", "Lower body"]
    row = suggested(reader, sessions_per_week=3, weekdays=["monday", "tuesday", "wednesday"])
    assert day_names(row) == ["Upper body A", "Lower body", "Upper body B"]
    pair = suggested(reader, sessions_per_week=3, weekdays=["monday", "wednesday", "sunday"])
    assert day_names(pair) == ["Upper body", "Full body", "Lower body"]


def test_liked_exercises_are_used_also_above_the_level(reader: Client) -> None:
    liked = [exercise_id(reader, slug) for slug in ("pistol-squat", "wrist-curl", "barbell-hip-thrust", "outdoor-cycling")]
    suggestion = suggested(reader, goal="general_fitness", level="beginner", sessions_per_week=3, prefer_exercises=liked)
    assert set(liked) <= {exercise["id"] for exercise in suggestion["exercises"]}
    without = suggested(
        reader, goal="general_fitness", level="beginner", sessions_per_week=3, prefer_exercises=liked, equipment=[]
    )
    assert any(reason.startswith("Barbell hip thrust, ") and "have no place, though you like them" in reason
               for reason in without["reasons"])  # fmt: skip


@pytest.mark.parametrize(
    ("sport", "slugs"),
    [
        ("running", {"outdoor-run", "brisk-walk"}),
        ("cycling", {"outdoor-cycling", "bike-interval"}),
        ("rowing", {"rowing-machine", "rowing-interval"}),
        ("swimming", {"freestyle-swim"}),
    ],
)
def test_a_sport_is_trained_by_doing_it(reader: Client, sport: str, slugs: set[str]) -> None:
    suggestion = suggested(reader, goal="endurance", sport=sport)
    assert set().union(*trained(reader, suggestion, "slug")) <= slugs
    strong = suggested(reader, goal="strength", sport=sport, sessions_per_week=5)
    done = set().union(*trained(reader, strong, "slug"))
    assert done & slugs
    assert strong["plan"]["exercise_types"] == ["strength", "cardio"]


def test_a_sport_that_nothing_fits_is_told(reader: Client) -> None:
    reasons = suggested(reader, goal="endurance", sport="rowing", equipment=[])["reasons"]
    assert any(reason.startswith("There was no rowing to be had") for reason in reasons)


def test_calisthenics_lifts_ones_own_body_and_the_advanced_do_what_is_hard(reader: Client) -> None:
    suggestion = suggested(reader, goal="strength", sport="calisthenics", level="advanced")
    known = catalogue(reader)
    lifts = [known[entry["exercise_id"]] for day in suggestion["plan"]["days"] for entry in after_warm_up(day)]
    assert all(lift["load"] != "external" for lift in lifts)
    assert "pistol-squat" in {lift["slug"] for lift in lifts}
    at_home = suggested(reader, goal="hypertrophy", level="advanced", equipment=[], sessions_per_week=3)
    assert any("Pistol squat" in day or "Cossack squat" in day for day in names(reader, at_home))


def test_legs_that_the_body_is_too_light_for_are_trained_by_many_repetitions(reader: Client) -> None:
    suggestion = suggested(reader, goal="strength", sport="calisthenics", level="advanced")
    known = catalogue(reader)
    lifts = [(known[entry["exercise_id"]], entry) for day in suggestion["plan"]["days"] for entry in after_warm_up(day)]
    legs = [(lift, entry) for lift, entry in lifts if lift["movement"] in ("squat", "hinge", "lunge")]
    light = [entry["reps"] for lift, entry in legs if lift["level"] != "advanced"]
    assert light
    assert min(light) >= 15
    assert max(entry["reps"] for lift, entry in legs if lift["level"] == "advanced") < 15
    assert "walking-lunge" not in {lift["slug"] for lift, _ in legs}  # the Bulgarian split squat is the harder form


def test_beginners_without_kit_push_up_from_an_edge_first(reader: Client) -> None:
    week = names(reader, suggested(reader, level="beginner", equipment=[], sessions_per_week=3))
    assert any("Incline push-up" in day for day in week)
    assert not any("Push-up" in day for day in week)


def test_a_beginners_runs_grow_and_the_walks_go_until_a_race(reader: Client) -> None:
    """No more than one step a week, however near the race is."""
    race: Body = {"distance_m": 5000, "on": (clock.today("Europe/Berlin") + timedelta(weeks=14)).isoformat()}
    wishes: Body = {"goal": "endurance", "level": "beginner", "sessions_per_week": 3, "session_minutes": 45}
    assert (
        "in minutes: 1 and 1.5 in weeks 1 and 2; 1.5 and 1.5 in weeks 3 and 4; "
        in suggested(reader, **wishes, race=race)["plan"]["notes"]
    )
    soon = {**race, "on": (clock.today("Europe/Berlin") + timedelta(weeks=3)).isoformat()}
    notes = suggested(reader, **wishes, race=soon)["plan"]["notes"]
    assert notes.endswith("in minutes: 1 and 1.5 in week 1; 1.5 and 1.5 in week 2; 2 and 1.5 in week 3.")
    assert "about five minutes a week" not in notes
    assert "in minutes: 1 and 1.5" not in suggested(reader, **{**wishes, "level": "intermediate"}, race=race)["plan"]["notes"]


def test_a_few_minutes_a_day_train_the_whole_body_in_turns(reader: Client) -> None:
    suggestion = suggested(
        reader, goal="general_fitness", level="beginner", sessions_per_week=7, session_minutes=10, equipment=[]
    )
    lifting = [day for day in suggestion["plan"]["days"] if day["name"].startswith("Full body")]
    assert len(lifting) == 4
    for day in lifting:
        assert [entry.get("superset") for entry in after_warm_up(day)] == ["A"] * 3
    assert "In circuits, do more" in suggestion["plan"]["notes"]  # there is no easy cardio that could grow
    assert "easy cardio" not in suggestion["plan"]["notes"]


def test_what_sitting_stiffens_is_stretched_first(reader: Client) -> None:
    week = suggested(reader, goal="mobility", level="beginner", sessions_per_week=7, session_minutes=15)
    known = catalogue(reader)
    stretched = {muscle for day in week["plan"]["days"] for entry in after_warm_up(day)
                 for muscle in known[entry["exercise_id"]]["primary_muscles"]}  # fmt: skip
    assert stretched >= set(guidance.STIFF)


def test_beginners_from_65_on_walk_unless_they_ask_for_runs(reader: Client) -> None:
    assert reader.patch("/me", {"birth_year": clock.now().year - 70}).status == 200
    wishes: Body = {
        "goal": "general_fitness",
        "level": "beginner",
        "sessions_per_week": 3,
        "session_minutes": 45,
        "equipment": [],
    }
    assert not any("Outdoor run" in day for day in names(reader, suggested(reader, **wishes)))
    assert any("Outdoor run" in day for day in names(reader, suggested(reader, **wishes, sport="running")))
    assert reader.patch("/me", {"birth_year": None}).status == 200
    assert any("Outdoor run" in day for day in names(reader, suggested(reader, **wishes)))


def test_the_young_are_told_to_have_somebody_watch(alice: Client) -> None:
    told = "let somebody who knows the lifts watch you"
    assert not any(told in reason for reason in suggested(alice)["reasons"])
    for age, expected in ((15, True), (17, False)):
        assert alice.patch("/me", {"birth_year": clock.now().year - age}).status == 200
        assert any(told in reason for reason in suggested(alice)["reasons"]) == expected


def test_a_lighter_week_names_no_weight_where_there_is_none(reader: Client) -> None:
    suggestion = suggested(reader, equipment=[], goal="strength")
    assert "weight_factor" not in suggestion["plan"]["weeks"][-1]
    assert not any("% of the weight" in reason for reason in suggestion["reasons"])


def test_a_race_is_prepared_for_week_by_week(reader: Client) -> None:
    """The first week is the plan's, each fourth is easier, and the last one before the race is the shortest."""
    on = clock.today("Europe/Berlin") + timedelta(weeks=12, days=3)
    race = {"distance_m": 10000, "on": on.isoformat()}
    suggestion = suggested(reader, goal="endurance", level="beginner", sessions_per_week=3, session_minutes=75, race=race)
    told = re.search(r"in minutes: ([0-9, ]+)\.", suggestion["plan"]["notes"])
    assert told
    weeks = [int(minutes) for minutes in told[1].split(", ")]
    assert len(weeks) == 12
    assert weeks[0] == suggestion["estimated_minutes"][-1] == 40
    assert max(weeks) == 60  # nine tenths of the 67 minutes of 10 km at 2.5 m/s
    assert min(weeks) == weeks[-1]
    assert all(weeks[easy] < weeks[easy - 1] for easy in (3, 7))
    assert not any("All weeks are alike" in reason for reason in suggestion["reasons"])
    assert all(later <= earlier * 1.12 for place, (earlier, later) in enumerate(pairwise(weeks)) if place % 4 != 3)
    short = suggested(reader, goal="endurance", sessions_per_week=3, session_minutes=30, race=race)
    assert any("more than your 30: make room for it" in reason for reason in short["reasons"])


def in_weeks(weeks: int, days: int = 0) -> str:
    return (clock.today("Europe/Berlin") + timedelta(weeks=weeks, days=days)).isoformat()


@pytest.mark.parametrize(
    ("wishes", "why"),
    [
        ({"exercise_types": ["strength"]}, "the types asked for leave out cardio."),
        ({"goal": "hypertrophy", "session_minutes": 15}, "the sessions leave too little time for it."),
    ],
)
def test_a_race_that_nothing_prepares_for_is_told_with_the_reason(reader: Client, wishes: Body, why: str) -> None:
    """Nothing grows until a race if the week is without easy cardio; the race is no nearer for that."""
    asked: Body = {"goal": "endurance", "level": "beginner", "sessions_per_week": 2, "session_minutes": 45, **wishes}
    suggestion = suggested(reader, **asked, race={"distance_m": 10000, "on": in_weeks(12)})
    notes, reasons = suggestion["plan"]["notes"], suggestion["reasons"]
    assert "this week" not in notes
    assert "The long session by week" not in notes
    assert f"There was no running to be had: {why}" in reasons
    assert any(reason.startswith("The week has no easy cardio that could grow until the race") for reason in reasons)
    assert not any("make room for it" in reason for reason in reasons)


@pytest.mark.parametrize("goal", ["strength", "general_fitness", "fat_loss", "endurance"])
def test_in_the_week_of_a_race_nothing_is_to_grow(reader: Client, goal: str) -> None:
    """Notes that say to keep everything short and easy stand beside no reason that says to do more."""
    race = {"distance_m": 42195, "on": in_weeks(0, days=5)}
    suggestion = suggested(reader, goal=goal, level="beginner", sessions_per_week=2, session_minutes=45, race=race)
    assert "The race is this week: keep everything short and easy until then." in suggestion["plan"]["notes"]
    reasons = " ".join(suggestion["reasons"])
    assert "Walks between the runs let tendons and joints grow used to running. " in f"{reasons} "
    for more in ("should grow", "asks for a long session", "make room for it", "lengthen the runs", "for the other", "grow into"):
        assert more not in reasons


@pytest.mark.parametrize(("weeks", "minutes"), [(1, 40), (2, 40), (8, 40), (40, 40), (40, 300)])
def test_the_reasons_ask_for_no_longer_session_than_the_notes_lead_to(reader: Client, weeks: int, minutes: int) -> None:
    race = {"distance_m": 10000, "on": in_weeks(weeks)}
    asked: Body = {"goal": "mobility", "level": "beginner", "sport": "swimming", "sessions_per_week": 3}
    suggestion = suggested(reader, **asked, session_minutes=minutes, race=race)
    found = re.search(r"in minutes: ([0-9, ]+)\.", suggestion["plan"]["notes"])
    assert found
    longest = max(map(int, found[1].split(", ")))
    reasons = " ".join(suggestion["reasons"])
    assert (f"should grow to {longest}, more than your {minutes}: make room for it" in reasons) == (longest > minutes)
    assert reasons.count("should grow to") == (longest > minutes)
    needed = 250  # nine tenths of the 278 minutes of 10 km at 0.6 m/s
    assert (f"asks for a long session of {needed} before it" in reasons) == (longest < needed)


def test_one_session_one_set_and_one_lift_are_told_in_the_singular(reader: Client) -> None:
    one_armed = [one["movement"].endswith("_push") and one["unilateral"] for one in catalogue(reader).values()]
    others = [number for number, is_one_armed in zip(catalogue(reader), one_armed, strict=True) if not is_one_armed]
    short: Body = {"level": "beginner", "session_minutes": 5}
    single = suggested(reader, **short, exercise_types=["strength"], sessions_per_week=1, avoid_exercises=others)["reasons"]
    assert "One strength session trains what your wishes and the time leave of the body." in single
    assert any(reason.startswith("The week has 1 set of pushes and 0 of pulls") for reason in single)
    focus = ["rotator-cuff", "glutes"]
    repeated = suggested(reader, **short, goal="fat_loss", sessions_per_week=5, focus_muscles=focus)["reasons"]
    assert "As a beginner you repeat 1 lift through the week: what is practised often is learnt sooner." in repeated


def test_circuits_before_a_race_grow_as_they_do_without_one(reader: Client) -> None:
    race = {"distance_m": 10000, "on": in_weeks(12)}
    notes = suggested(reader, level="beginner", sessions_per_week=2, session_minutes=15, race=race)["plan"]["notes"]
    assert "In circuits, do more at each station" in notes


@pytest.mark.parametrize("days", [0, -1, 365])
def test_a_race_lies_ahead_and_within_a_year(reader: Client, days: int) -> None:
    race = {"distance_m": 5000, "on": (clock.today("Europe/Berlin") + timedelta(days=days)).isoformat()}
    assert reader.post("/plan-suggestions", {**LIFTER, "race": race}).pointers == ["/race/on"]


def test_the_pulls_of_a_week_balance_its_pushes_where_anything_pulls(reader: Client) -> None:
    known = catalogue(reader)
    wishes: Body
    for wishes, most in (
        ({"equipment": ["band"]}, 1.5),
        ({"equipment": ["pull-up-bar", "dip-bars"]}, 1.5),
        ({}, 1.5),
        ({"focus_muscles": ["chest", "triceps"]}, 1.5),
        ({"avoid_muscles": ["glutes", "quadriceps", "hamstrings"]}, 1),  # who pushes a wheelchair all day
    ):
        sides = Counter[str]()
        for day in suggested(reader, **wishes)["plan"]["days"]:
            for entry in day["exercises"]:
                if entry["set_type"] == "working":
                    sides[known[entry["exercise_id"]]["movement"].partition("_")[2]] += entry["sets"]
        assert sides["push"] <= most * sides["pull"]
    pulls = [number for number, one in known.items() if one["movement"].endswith("_pull")]
    reasons = suggested(reader, equipment=[], avoid_exercises=pulls)["reasons"]
    assert any("sets of pushes and 0 of pulls" in reason for reason in reasons)


def test_equipment_to_pull_on_is_advised_only_where_it_would_help(reader: Client) -> None:
    """It helps neither where a gym has it all, nor where the muscles that pull are to be spared, nor where there is no time."""

    def why(**wishes: Any) -> str:
        reasons = suggested(reader, **wishes)["reasons"]
        return next(reason.partition(" of pulls, as ")[2] for reason in reasons if " of pulls, as " in reason)

    spared: Body = {"avoid_muscles": ["lats", "upper-back", "biceps"]}
    assert why(**spared) == "nothing that pulls fits your wishes."
    assert why(**spared, equipment=[]) == "nothing that pulls fits your wishes."
    bare = [number for number, one in catalogue(reader).items() if one["movement"].endswith("_pull") and not one["equipment"]]
    told = "nothing that pulls fits your wishes: a band or a bar to hang from would help."
    assert why(equipment=[], avoid_exercises=bare) == told
    hanging: Body = {"equipment": [], "avoid_exercises": bare, "limits": ["shoulder"]}
    assert why(**hanging) == "nothing that pulls fits your wishes: a band would help."
    short: Body = {"sessions_per_week": 2, "session_minutes": 15, "level": "intermediate"}
    race = {"distance_m": 10000, "on": in_weeks(20)}
    assert why(**short, race=race) == "nothing else that pulls fits your wishes and the time."


def test_a_week_without_any_equipment_pulls_as_well(reader: Client) -> None:
    """On a towel, under a table or on the floor; all of which is left alone where there is something better to pull on."""
    for level in ("beginner", "intermediate", "advanced"):
        for wishes in ({"goal": "general_fitness"}, {"goal": "strength", "session_minutes": 30}, {"goal": "hypertrophy"}):
            bare = trained(reader, suggested(reader, **wishes, level=level, sessions_per_week=3, equipment=[]), "movement")
            assert any(movements & {"horizontal_pull", "vertical_pull"} for movements in bare)
            reasons = suggested(reader, **wishes, level=level, sessions_per_week=3, equipment=[])["reasons"]
            assert not any("0 of pulls" in reason for reason in reasons)
    for equipment in (["dumbbell"], ["kettlebell"], ["band"], None):
        kit = {} if equipment is None else {"equipment": equipment}
        week = names(reader, suggested(reader, **kit, sessions_per_week=3))
        assert not {"Towel row", "Table row", "Prone lat pulldown", "Sliding floor pulldown"} & {
            one for day in week for one in day
        }


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
@pytest.mark.parametrize("goal", ["strength", "hypertrophy", "general_fitness", "fat_loss"])
def test_what_few_people_do_is_for_those_who_ask_for_it(reader: Client, goal: str, level: str) -> None:
    """In a gym there is always something better known; who likes the other gets it."""
    odd = {"Zercher squat", "Smith machine squat", "Dumbbell thruster", "Renegade row", "Snatch", "Dragon flag", "Seal row"}
    for sessions in (2, 4, 6):
        week = names(reader, suggested(reader, goal=goal, level=level, sessions_per_week=sessions))
        assert not odd & {name for day in week for name in day}
    liked = suggested(reader, goal=goal, level=level, prefer_exercises=[exercise_id(reader, "zercher-squat")])
    assert "Zercher squat" in {name for day in names(reader, liked) for name in day}


def test_what_one_has_serves_as_other_things_in_plans_too(reader: Client) -> None:
    """Whoever says machine has every machine of a gym, and an adjustable bench is a bench."""
    week = names(reader, suggested(reader, sessions_per_week=3, equipment=["machine"]))
    assert {"Leg press", "Machine chest press", "Lat pulldown"} <= {name for day in week for name in day}
    week = names(reader, suggested(reader, sessions_per_week=3, equipment=["dumbbell", "adjustable-bench"]))
    assert {"Dumbbell bench press", "Arnold press"} & {name for day in week for name in day}


def test_a_wheelchair_is_for_who_has_one(reader: Client) -> None:
    legs = ["quadriceps", "hamstrings", "glutes", "calves"]
    for equipment, expected in ((None, False), (["wheelchair"], True)):
        kit = {} if equipment is None else {"equipment": equipment}
        suggestion = suggested(reader, goal="endurance", avoid_muscles=legs, **kit)
        assert ("Wheelchair push" in {name for day in names(reader, suggestion) for name in day}) is expected


def test_a_circuit_can_be_held_in_a_busy_gym(reader: Client) -> None:
    known = catalogue(reader)
    for level in ("beginner", "intermediate", "advanced"):
        for day in suggested(reader, goal="fat_loss", level=level, sessions_per_week=3, exercise_types=["strength"])["plan"][
            "days"
        ]:
            kits: dict[str, list[set[str]]] = {}
            for entry in day["exercises"]:
                if "superset" in entry:
                    kits.setdefault(entry["superset"], []).append(set(known[entry["exercise_id"]]["equipment"]))
            assert kits
            assert all(len(set().union(*group)) <= 2 or set().union(*group) in group for group in kits.values())


def lifted(client: Client, slug: str, weight_kg: float, reps: int, weeks_ago: int = 1) -> int:
    """Log a set of the exercise. Its id."""
    number = exercise_id(client, slug)
    began = clock.text(clock.now() - timedelta(weeks=weeks_ago))
    sets = [{"weight_kg": weight_kg, "reps": reps}]
    done = {"name": "Then", "started_at": began, "ended_at": began, "exercises": [{"exercise_id": number, "sets": sets}]}
    assert client.post("/sessions/past", done).status == 201
    return number


def weights(suggestion: Body) -> dict[int, set[float | None]]:
    """By exercise, the weights of its working sets."""
    found: dict[int, set[float | None]] = {}
    for day in suggestion["plan"]["days"]:
        for entry in day["exercises"]:
            if entry["set_type"] == "working":
                found.setdefault(entry["exercise_id"], set()).add(entry.get("weight_kg"))
    return found


def test_weights_come_from_ones_own_sets_and_from_what_is_told(alice: Client, bob: Client) -> None:
    """100 kg for 5 make 116.7 once; 8 with 3 in reserve are 85.4 of these, and 82.5 to 85 kg come in steps of 2.5."""
    squat = lifted(alice, "barbell-back-squat", 100, 5)
    old = lifted(alice, "barbell-row", 80, 5, weeks_ago=20)
    lifted(bob, "barbell-overhead-press", 60, 5)
    bench = exercise_id(alice, "barbell-bench-press")
    wishes: Body = {"goal": "strength", "level": "beginner", "sessions_per_week": 3}
    told = weights(suggested(alice, **wishes, loads=[{"exercise_id": bench, "weight_kg": 80, "reps": 1}]))
    assert told[squat] == {85.0}
    assert told[bench] == {57.5}
    assert told[old] == {None}
    assert told[exercise_id(alice, "barbell-overhead-press")] == {None}
    overruled = suggested(alice, **wishes, loads=[{"exercise_id": squat, "weight_kg": 50, "reps": 5}])
    assert weights(overruled)[squat] == {42.5}
    assert any("(Epley 1985)" in reason for reason in overruled["reasons"])
    assert "Begin the other lifts with weights" in overruled["plan"]["notes"]
    assert alice.patch("/me", {"load_step_kg": 10}).status == 200
    assert weights(suggested(alice, **wishes))[squat] == {80.0}
    assert alice.post("/plans", overruled["plan"]).status == 201


def test_weights_in_steps_of_pounds_are_told_to_a_gram(alice: Client) -> None:
    """As progression plans them: 195 lb are 88.451 kg, without the rest of a binary fraction."""
    assert alice.patch("/me", {"units": {"weight": "lb"}}).status == 200
    step_kg = 0.45359237
    bench, squat = (exercise_id(alice, slug) for slug in ("barbell-bench-press", "barbell-back-squat"))
    for most_kg in (60, 95, 130):
        loads = [{"exercise_id": one, "weight_kg": most_kg, "reps": 1} for one in (bench, squat)]
        told = weights(suggested(alice, goal="strength", session_minutes=90, loads=loads))
        for weight in (weight for one in (bench, squat) for weight in told[one]):
            assert weight
            assert weight == round(weight, 3)
            assert abs(weight / step_kg - round(weight / step_kg)) < 0.01


def test_notes_speak_of_weights_only_to_those_who_have_any(reader: Client) -> None:
    notes = suggested(reader, equipment=[])["plan"]["notes"]
    assert "weight" not in notes
    assert "a harder form is due" in notes


# Bad input


@pytest.mark.parametrize(
    ("wishes", "pointers"),
    [
        ({"goal": "beauty", "sessions_per_week": 15, "session_minutes": 4}, ["/goal", "/sessions_per_week", "/session_minutes"]),
        ({"equipment": ["dumbbell", "crowbar"]}, ["/equipment/1"]),
        ({"avoid_muscles": ["heart"]}, ["/avoid_muscles/0"]),
        ({"avoid_exercises": [1, 987654321]}, ["/avoid_exercises/1"]),
        ({"avoid_exercises": [1, 1]}, ["/avoid_exercises"]),
        ({"focus_muscles": ["chest", "abs"], "avoid_muscles": ["abs"]}, ["/focus_muscles/1"]),
        ({"variant": -1, "weeks": 0}, ["/weeks", "/variant"]),
        ({"level": "expert"}, ["/level"]),
        ({"limits": ["elbow"], "weekdays": ["someday"]}, ["/limits/0", "/weekdays/0"]),
        ({"weekdays": []}, ["/weekdays"]),
        ({"sport": "chess", "race": {"distance_m": 0, "on": "soon"}}, ["/sport", "/race/distance_m", "/race/on"]),
        ({"sessions_per_week": 3, "weekdays": ["monday"]}, ["/weekdays"]),
        (
            {"loads": [{"exercise_id": 987654321, "weight_kg": 50, "reps": 5}, {"exercise_id": 99, "weight_kg": 5, "reps": 5}]},
            ["/loads/0/exercise_id", "/loads/1/exercise_id"],
        ),
        ({"loads": [{"exercise_id": 1, "weight_kg": 0, "reps": 13}]}, ["/loads/0/weight_kg", "/loads/0/reps"]),
        ({"prefer_exercises": [1, 987654321]}, ["/prefer_exercises/1"]),
        ({"prefer_exercises": [2, 1], "avoid_exercises": [1]}, ["/prefer_exercises/1"]),
    ],
)
def test_what_makes_no_sense_is_named(reader: Client, wishes: Body, pointers: list[str]) -> None:
    response = reader.post("/plan-suggestions", {**LIFTER, **wishes})
    assert response.status == 422
    assert sorted(response.pointers) == sorted(pointers)


@pytest.mark.parametrize(
    ("wishes", "pointers"),
    [
        ({"exercise_types": ["plyometrics"], "avoid_muscles": ["quadriceps", "abs"], "equipment": []},
         ["/exercise_types", "/avoid_muscles"]),
        ({"exercise_types": ["cardio"], "avoid_muscles": ["quadriceps", "triceps"], "equipment": []},
         ["/exercise_types", "/avoid_muscles"]),
        ({"exercise_types": ["balance"], "avoid_muscles": ["calves", "glutes"]}, ["/exercise_types", "/avoid_muscles"]),
    ],
)  # fmt: skip
def test_wishes_that_leave_nothing_are_told_apart(reader: Client, wishes: Body, pointers: list[str]) -> None:
    response = reader.post("/plan-suggestions", {**LIFTER, "session_minutes": 5, **wishes})
    assert response.status == 422
    assert response.pointers == pointers
    assert all("No exercise" in error["detail"] or "Every exercise" in error["detail"] for error in response.json["errors"])


def test_each_wish_whose_change_would_help_is_named_and_the_change_helps(reader: Client) -> None:
    wishes: Body = {**LIFTER, "exercise_types": ["cardio"], "avoid_muscles": ["quadriceps", "triceps"], "equipment": []}
    assert reader.post("/plan-suggestions", wishes).status == 422
    for name in reader.post("/plan-suggestions", wishes).pointers:
        assert reader.post("/plan-suggestions", {key: wishes[key] for key in wishes if f"/{key}" != name}).status == 200


def test_wishes_of_which_no_single_one_is_to_blame_are_named_together(reader: Client) -> None:
    every = sorted(catalogue(reader))
    muscles = [muscle["slug"] for muscle in reader.get("/muscles?limit=100").json["items"]]
    response = reader.post("/plan-suggestions", {**LIFTER, "avoid_exercises": every, "avoid_muscles": muscles})
    assert response.pointers == ["/avoid_muscles", "/avoid_exercises"]
    assert ["Together with avoid_exercises" in error["detail"] for error in response.json["errors"]] == [True, False]


# Someone else's


def test_another_persons_exercise_neither_takes_part_nor_is_known(alice: Client, bob: Client) -> None:
    own = {"name": "Secret curl", "type": "strength", "movement": "isolation", "primary_muscles": ["biceps"], "tracks": ["reps"],
           "mechanic": "isolation"}  # fmt: skip
    number = alice.post("/exercises", own).json["id"]
    entries = [entry for day in suggested(bob, equipment=[])["plan"]["days"] for entry in day["exercises"]]
    assert entries
    assert number not in {entry["exercise_id"] for entry in entries}
    told = bob.post("/plan-suggestions", {**LIFTER, "loads": [{"exercise_id": number, "weight_kg": 5, "reps": 5}]})
    assert told.pointers == ["/loads/0/exercise_id"]
    for wish in ("avoid_exercises", "prefer_exercises"):
        assert bob.post("/plan-suggestions", {**LIFTER, wish: [number]}).pointers == [f"/{wish}/0"]


# Sources


def test_reasons_claim_no_more_than_their_sources(reader: Client) -> None:
    """The sources say nothing on reserve and halves, and little on how often a muscle is trained."""
    reasons = " ".join(suggested(reader, sessions_per_week=3)["reasons"])
    assert "(Pelland et al. 2024)" in reasons
    assert "(after ACSM 2009), with 2 more in reserve" in reasons
    assert "mostly for the sets that it makes room for" in reasons


def test_the_reasons_say_how_many_cardio_sessions_are_hard(reader: Client) -> None:
    for sessions, told in ((2, "One of 2 cardio sessions is hard"), (4, "One of 4"), (10, "Two of 10 cardio sessions are hard")):
        suggestion = suggested(reader, goal="endurance", sessions_per_week=sessions, equipment=[])
        hard = sum(any(entry.get("notes") == guidance.HARD_NOTE for entry in day["exercises"])
                   for day in suggestion["plan"]["days"])  # fmt: skip
        assert any(reason.startswith(told) for reason in suggestion["reasons"])
        assert hard == (2 if sessions == 10 else 1)


def test_hard_minutes_count_twice_towards_what_is_advised_for_health(reader: Client) -> None:
    wishes: Body = {"goal": "general_fitness", "exercise_types": ["cardio"], "sessions_per_week": 2, "session_minutes": 30}
    easy, hard = (suggested(reader, level=level, **wishes)["reasons"] for level in ("beginner", "intermediate"))
    assert any(reason.startswith("The week has 60 minutes of cardio; 150 are advised") for reason in easy)
    assert any(reason.startswith("The week has 70 minutes of cardio; 150 are advised") for reason in hard)


def test_plans_are_called_by_what_they_train(reader: Client) -> None:
    name = lambda **wishes: suggested(reader, **wishes)["plan"]["name"]  # noqa: E731
    assert name(goal="strength", sessions_per_week=2, session_minutes=60) == "Full body: strength"
    assert name(goal="strength", sessions_per_week=2, session_minutes=60, variant=1) == "Full body: strength, variant 2"
    assert name(goal="hypertrophy", sessions_per_week=4, session_minutes=60) == "Upper, lower: muscle growth"
    for sessions in range(1, 8):
        assert len(name(goal="general_fitness", sessions_per_week=sessions, session_minutes=90)) <= 60
