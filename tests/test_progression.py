"""Progression: what an entry's rule makes of what was done last time, at /plans/{id}/days/{day_id}/next and in sessions."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from client import Client, Response
from conftest import exercise_id, log_in
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from time_machine import Traveller, travel

from workout.progression import history
from workout.progression.deciding import harden, lighten
from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
Body = dict[str, Any]
Sets = list[tuple[int, float | None]]
SQUAT, PULL_UP, AIR_SQUAT, PLANK = "barbell-back-squat", "pull-up", "bodyweight-squat", "plank"
LINEAR, DOUBLE = {"rule": "linear"}, {"rule": "double"}
ASSISTED = "assisted-pull-up"


@pytest.fixture(autouse=True)
def noon() -> Iterator[Traveller]:
    """The 23rd of November, and nothing moves but by `shift`; of sessions at one instant the later is the one begun later."""
    with travel(NOON, tick=False) as traveller:
        yield traveller


def entry(client: Client, slug: str = SQUAT, **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), "sets": 3, **fields}


def save(client: Client, *days: list[Body]) -> Response:
    """The answer to a plan with days that hold these entries."""
    named = [{"name": f"Day {number}", "exercises": entries} for number, entries in enumerate(days, 1)]
    required = {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    return client.post("/plans", {**required, "days": named})


# The field


@pytest.mark.parametrize(
    "progression", [None, {"rule": "none"}, LINEAR, {"rule": "linear", "increment_kg": 5, "deload_after": 2}]
)
def test_a_rule_is_answered_as_it_was_given_and_goes_along_with_a_copy(alice: Client, progression: Body | None) -> None:
    plan = save(alice, [entry(alice, reps=5, progression=progression)]).json
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    assert [one["days"][0]["exercises"][0]["progression"] for one in (plan, copy)] == [progression] * 2


@pytest.mark.parametrize(
    ("progression", "pointer"),
    [
        ({}, "/rule"),
        ({"rule": "triple"}, "/rule"),
        ({"rule": "linear", "increment_kg": 0}, "/increment_kg"),
        ({"rule": "linear", "increment_kg": 51}, "/increment_kg"),
        ({"rule": "linear", "deload_after": 0}, "/deload_after"),
        ({"rule": "linear", "deload_percent": 100}, "/deload_percent"),
        ({"rule": "linear", "step": 5}, "/step"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(alice: Client, progression: Body, pointer: str) -> None:
    refused = save(alice, [entry(alice, reps=5, progression=progression)])
    assert refused.pointers == [f"/days/0/exercises/0/progression{pointer}"]


@pytest.mark.parametrize(
    ("slug", "fields", "advice"),
    [
        (PLANK, {"duration_s": 30, "progression": LINEAR}, "leave progression out"),
        (AIR_SQUAT, {"reps": 10, "progression": LINEAR}, "double fits"),
        (SQUAT, {"progression": LINEAR}, "linear needs reps"),
        (SQUAT, {"reps": 10, "progression": DOUBLE}, "linear fits"),
        (AIR_SQUAT, {"reps": 10, "progression": DOUBLE}, "double needs reps and reps_max"),
        (SQUAT, {"reps": 5, "set_type": "warmup", "progression": LINEAR}, "working sets"),
    ],
)
def test_a_rule_that_does_not_fit_is_refused_and_says_which_does(alice: Client, slug: str, fields: Body, advice: str) -> None:
    refused = save(alice, [entry(alice, slug, **fields)])
    assert refused.pointers == ["/days/0/exercises/0/progression/rule"]
    assert advice in refused.json["errors"][0]["detail"]


def test_a_changed_entry_still_has_to_fit_its_rule(alice: Client) -> None:
    plan = save(alice, [entry(alice, reps=5, progression=LINEAR)]).json
    day = plan["days"][0]
    path = f"/plans/{plan['id']}/days/{day['id']}/exercises/{day['exercises'][0]['id']}"
    assert alice.patch(path, {"reps": None}).pointers == ["/progression/rule"]
    assert alice.patch(path, {"reps": None, "progression": None}).json["progression"] is None


# How it is told


def saved(client: Client, *days: list[Body]) -> Body:
    answer = save(client, *days)
    assert answer.status == 201, answer.content
    plan: Body = answer.json
    return plan


def path(plan: Body, day: int = 0) -> str:
    return f"/plans/{plan['id']}/days/{plan['days'][day]['id']}/next"


def coming(client: Client, plan: Body, day: int = 0) -> list[Body]:
    answer = client.get(path(plan, day))
    assert answer.status == 200, answer.content
    entries: list[Body] = answer.json["exercises"]
    return entries


def targets(client: Client, plan: Body, day: int = 0) -> tuple[float | None, int | None]:
    """What the day's first entry comes to: its weight, and its repetitions."""
    planned = coming(client, plan, day)[0]["planned"]
    return planned["weight_kg"], planned["reps"]


def log(client: Client, slug: str, sets: Sets, on: str = "2026-11-20T18:00:00Z", **fields: Any) -> Body:
    """A workout logged afterwards: sets as (repetitions, weight)."""
    done = [{"reps": reps, **({} if kg is None else {"weight_kg": kg}), **fields} for reps, kg in sets]
    exercises = [{"exercise_id": exercise_id(client, slug), "sets": done}]
    answer = client.post("/sessions/past", {"name": "Past", "started_at": on, "ended_at": on, "exercises": exercises})
    assert answer.status == 201, answer.content
    session: Body = answer.json
    return session


def start(client: Client, plan: Body, day: int = 0) -> Body:
    answer = client.post("/sessions", {"day_id": plan["days"][day]["id"]})
    assert answer.status == 201, answer.content
    session: Body = answer.json
    return session


def train(client: Client, plan: Body, sets: Sets, day: int = 0, ending: str = "finish") -> Body:
    """A session of a day with one entry: so many sets are done of those planned; no weight: as planned."""
    session = start(client, plan, day)
    for one, (reps, kg) in zip(session["exercises"][0]["sets"], sets, strict=False):
        done = {"reps": reps} if kg is None else {"reps": reps, "weight_kg": kg}
        assert client.post(f"/sessions/{session['id']}/sets/{one['id']}/complete", done).status == 200
    assert client.post(f"/sessions/{session['id']}/{ending}").status == 200
    return session


def test_a_day_is_told_beforehand_with_the_reasons(alice: Client) -> None:
    plan = saved(
        alice,
        [
            entry(alice, set_type="warmup", reps=5, weight_kg=20, notes="The bar."),
            entry(alice, reps=8, reps_max=12, weight_kg=30, rir=2, rest_s=90, tempo="3-1-1-0", progression=DOUBLE),
            entry(alice, PLANK, duration_s=45, rest_s=60),
        ],
    )
    done = log(alice, SQUAT, [(12, 40)] * 3)
    day = plan["days"][0]
    answer = alice.get(path(plan)).json
    assert (answer["day_id"], answer["name"]) == (day["id"], "Day 1")
    warm_up, squat, plank = answer["exercises"]
    first, second, third = day["exercises"]
    nothing = dict.fromkeys(["reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir", "tempo"])
    assert warm_up == {
        "entry_id": first["id"], "exercise": first["exercise"], "set_type": "warmup", "sets": 3, "changed": False,
        "planned": {**nothing, "reps": 5, "weight_kg": 20, "rest_s": first["rest_s"]}, "reason": None, "last": None,
    }  # fmt: skip
    one = {"reps": 12, "weight_kg": 40, "duration_s": None, "distance_m": None, "rir": None}
    assert squat == {
        "entry_id": second["id"], "exercise": second["exercise"], "set_type": "working", "sets": 3, "changed": True,
        "planned": {**nothing, "reps": 8, "reps_max": 12, "weight_kg": 42.5, "rir": 2, "tempo": "3-1-1-0", "rest_s": 90},
        "reason": "3 × 12 at 40 kg on 20 November, all sets: 42.5 kg today.",
        "last": {"session_id": done["id"], "on": "2026-11-20", "sets": [one] * 3},
    }  # fmt: skip
    assert plank["planned"] == {**nothing, "duration_s": 45, "rest_s": 60}
    assert (plank["entry_id"], plank["changed"], plank["reason"], plank["last"]) == (third["id"], False, None, None)


def test_an_entry_without_a_rule_is_told_what_was_done_last_time_and_stays(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=60, progression={"rule": "none"})])
    log(alice, SQUAT, [(5, 80)] * 3)
    (squat,) = coming(alice, plan)
    assert (squat["planned"]["weight_kg"], squat["changed"], squat["reason"]) == (60, False, None)
    assert [one["weight_kg"] for one in squat["last"]["sets"]] == [80] * 3


@pytest.mark.parametrize(
    ("on", "date", "words"),
    [
        ("2026-11-19T22:30:00Z", "2026-11-19", "on 19 November,"),
        ("2026-11-19T23:30:00Z", "2026-11-20", "on 20 November,"),
        ("2025-12-31T22:59:59Z", "2025-12-31", "on 31 December 2025,"),
    ],
)
def test_a_date_is_that_of_the_time_zone_one_lives_in(alice: Client, on: str, date: str, words: str) -> None:
    """Berlin is an hour ahead of UTC in winter."""
    plan = saved(alice, [entry(alice, reps=5, progression=LINEAR)])
    log(alice, SQUAT, [(5, 100)] * 3, on)
    (squat,) = coming(alice, plan)
    assert squat["last"]["on"] == date
    assert words in squat["reason"]


# The rules, by what was logged

FIVES = {"reps": 5, "weight_kg": 60, "progression": LINEAR}
RANGE = {"reps": 8, "reps_max": 12, "weight_kg": 30, "progression": DOUBLE}
LOGGED: dict[str, tuple[str, Body, Sets, tuple[float | None, int], str]] = {
    "linear: nothing yet": (SQUAT, FIVES, [], (60, 5), "Nothing logged for sets of 5 yet: as the plan says."),
    "linear: nothing yet, and no weight": (
        SQUAT, {**FIVES, "weight_kg": None}, [], (None, 5), "Nothing logged for sets of 5 yet: find a weight that fits."),
    "linear: all": (
        SQUAT, FIVES, [(5, 100)] * 3, (102.5, 5), "3 × 5 at 100 kg on 20 November, all sets: 102.5 kg today."),
    "linear: more than all": (
        SQUAT, FIVES, [(6, 100), (5, 100), (9, 100), (4, 100)], (102.5, 5), "102.5 kg today."),
    "linear: a set fell short": (
        SQUAT, FIVES, [(5, 100), (5, 100), (4, 100)], (100, 5),
        "5, 5 and 4 at 100 kg on 20 November, short of 3 × 5: 100 kg again."),
    "linear: the way up to a weight": (
        SQUAT, FIVES, [(5, 95), (5, 95), (5, 100)], (100, 5),
        "2 × 5 at 95 kg, then 1 × 5 at 100 kg on 20 November, 1 of 3 sets at 100 kg: 100 kg again."),
    "linear: a set is missing": (
        SQUAT, FIVES, [(5, 100), (5, 100)], (100, 5), "2 × 5 at 100 kg on 20 November, 2 of 3 sets: 100 kg again."),
    "linear: by more": (
        SQUAT, {**FIVES, "progression": {**LINEAR, "increment_kg": 5}}, [(5, 100)] * 3, (105, 5), "105 kg today."),
    "linear: by less than a step is by a step": (
        SQUAT, {**FIVES, "progression": {**LINEAR, "increment_kg": 0.5}}, [(5, 100)] * 3, (102.5, 5), "102.5 kg today."),
    "linear: one set": (
        SQUAT, {**FIVES, "sets": 1}, [(5, 100)], (102.5, 5), "1 × 5 at 100 kg on 20 November: 102.5 kg today."),
    "linear: a weight off the step": (SQUAT, FIVES, [(5, 101)] * 3, (102.5, 5), "102.5 kg today."),
    "linear: no weight was logged": (
        SQUAT, FIVES, [(5, None)] * 3, (60, 5), "No weight was logged on 20 November: as the plan says."),
    "linear: one's own body": (
        PULL_UP, {**FIVES, "weight_kg": None}, [(5, None)] * 3, (2.5, 5), "3 × 5 on 20 November, all sets: 2.5 kg added today."),
    "linear: less help": (
        ASSISTED, FIVES, [(5, 20)] * 3, (15, 5), "3 × 5 with 20 kg of help on 20 November, all sets: 15 kg of help today."),
    "linear: more help than in the first set": (
        ASSISTED, FIVES, [(5, 20), (5, 25), (5, 25)], (20, 5), "20 kg of help again."),
    "linear: no help left": (ASSISTED, FIVES, [(5, 1)] * 3, (0, 5), "no help today."),
    "linear: no help was left": (ASSISTED, FIVES, [(5, 0)] * 3, (0, 5), "do it without the machine."),
    "linear: the most there is": (SQUAT, FIVES, [(5, 1000)] * 3, (1000, 5), "1000 kg today."),
    "double: nothing yet": (SQUAT, RANGE, [], (30, 8), "Nothing logged for sets of 8–12 yet: as the plan says."),
    "double: all": (SQUAT, RANGE, [(12, 40)] * 3, (42.5, 8), "3 × 12 at 40 kg on 20 November, all sets: 42.5 kg today."),
    "double: one more than the weakest set": (
        SQUAT, RANGE, [(12, 40), (11, 40), (9, 40)], (40, 10),
        "12, 11 and 9 at 40 kg on 20 November: 40 kg again, 10 or more in every set."),
    "double: the last repetition": (
        SQUAT, RANGE, [(12, 40), (12, 40), (11, 40)], (40, 12),
        "12, 12 and 11 at 40 kg on 20 November: 40 kg again, 12 in every set."),
    "double: a set fell short": (
        SQUAT, RANGE, [(10, 40), (9, 40), (7, 40)], (40, 8),
        "10, 9 and 7 at 40 kg on 20 November, short of 3 × at least 8: 40 kg again."),
    "double: a set is missing": (SQUAT, RANGE, [(10, 40), (9, 40)], (40, 9), "2 of 3 sets: 40 kg again."),
    "double: no weight": (
        PULL_UP, {**RANGE, "weight_kg": None}, [(9, None), (9, None), (8, None)], (None, 9),
        "9, 9 and 8 on 20 November: the same again, 9 or more in every set."),
    "double: no weight, all": (
        PULL_UP, {**RANGE, "weight_kg": None}, [(12, None)] * 3, (None, 12),
        "3 × 12 on 20 November, all sets: the top of the range. Add some weight and log it, or take a harder form."),
    "double: the weight that was added first": (
        PULL_UP, {**RANGE, "weight_kg": None}, [(12, 2.5)] * 3, (5, 8),
        "3 × 12 with 2.5 kg added on 20 November, all sets: 5 kg added today."),
    "double: no weight to add": (
        AIR_SQUAT, {"reps": 8, "reps_max": 12, "progression": DOUBLE}, [(12, None)] * 3, (None, 12), "a longer range."),
    "double: less help": (ASSISTED, RANGE, [(12, 20)] * 3, (15, 8), "15 kg of help today."),
}  # fmt: skip


@pytest.mark.parametrize(("slug", "fields", "sets", "expected", "words"), LOGGED.values(), ids=LOGGED)
def test_a_logged_workout_is_judged_by_the_present_targets(
    alice: Client, slug: str, fields: Body, sets: Sets, expected: tuple[float | None, int], words: str
) -> None:
    plan = saved(alice, [entry(alice, slug, **fields)])
    if sets:
        log(alice, slug, sets)
    (only,) = coming(alice, plan)
    assert (only["planned"]["weight_kg"], only["planned"]["reps"]) == expected
    assert only["reason"].endswith(words)
    assert only["changed"] == (expected != (fields.get("weight_kg"), fields["reps"]))


# The rules, session by session


def test_linear_progression_adds_fails_deloads_and_builds_up_again(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    seen = []
    for sets in ([5, 5, 5], [5, 5, 4], [5, 4, 4], [5, 3, 3], [5, 5, 5], [5, 5, 5]):
        train(alice, plan, [(reps, None) for reps in sets])
        seen.append(targets(alice, plan)[0])
    assert seen == [102.5, 102.5, 102.5, 90, 92.5, 95]


def test_failures_are_counted_in_words(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression={**LINEAR, "deload_percent": 7})])
    reasons = []
    for _ in range(3):
        train(alice, plan, [(4, None)] * 3)
        reasons.append(coming(alice, plan)[0]["reason"].partition("November, ")[2])
    assert reasons == [
        "short of 3 × 5: 100 kg again.",
        "short of 3 × 5 for the second time in a row: 100 kg again.",
        "short of 3 × 5 for the third time in a row: 92.5 kg today, to build up again.",
    ]


def test_failures_at_another_weight_do_not_count(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, progression={**LINEAR, "deload_after": 2})])
    for kg in (95, 100):
        log(alice, SQUAT, [(4, kg)] * 3, f"2026-11-{kg - 80}T18:00:00Z")
    assert targets(alice, plan)[0] == 100


def test_a_success_in_between_begins_the_count_anew(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, progression={**LINEAR, "deload_after": 2})])
    for day, reps in ((16, 4), (17, 5), (18, 4)):
        log(alice, SQUAT, [(reps, 100)] * 3, f"2026-11-{day}T18:00:00Z")
    assert targets(alice, plan)[0] == 100


def test_sets_left_out_are_no_failure_and_forgive_none(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression={**LINEAR, "deload_after": 2})])
    train(alice, plan, [(4, None)] * 3)
    train(alice, plan, [(5, None)])
    assert targets(alice, plan)[0] == 100
    train(alice, plan, [(4, None)] * 3)
    assert targets(alice, plan)[0] == 90


def test_double_progression_goes_through_its_range(alice: Client) -> None:
    """The tap that completes a set as planned does one repetition more each time."""
    plan = saved(alice, [entry(alice, reps=8, reps_max=10, weight_kg=40, progression=DOUBLE)])
    seen = []
    for _ in range(4):
        session = start(alice, plan)
        alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete")
        alice.post(f"/sessions/{session['id']}/finish")
        seen.append(targets(alice, plan))
    assert seen == [(40, 9), (40, 10), (42.5, 8), (42.5, 9)]


def test_double_progression_deloads_to_the_beginning_of_its_range(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=8, reps_max=12, weight_kg=40, progression={**DOUBLE, "deload_after": 1})])
    train(alice, plan, [(9, None), (8, None), (7, None)])
    assert targets(alice, plan) == (35, 8)


def test_one_step_cannot_be_made_lighter(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=2.5, progression={**LINEAR, "deload_after": 1})])
    train(alice, plan, [(1, None)] * 3)
    (squat,) = coming(alice, plan)
    assert squat["planned"]["weight_kg"] == 2.5
    assert squat["reason"].endswith("2.5 kg again.")


def test_what_was_done_lighter_than_planned_does_not_add(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 90)] * 3)
    assert coming(alice, plan)[0]["reason"] == "3 × 5 at 90 kg on 23 November, easier than planned: 90 kg again."
    train(alice, plan, [(5, None)] * 3)
    assert targets(alice, plan)[0] == 92.5


def test_sets_that_became_lighter_than_planned_are_a_failure(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression={**LINEAR, "deload_after": 1})])
    train(alice, plan, [(5, 100), (5, 90), (5, 90)])
    assert targets(alice, plan)[0] == 90


def test_a_set_beyond_the_plan_may_fall_short(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    session = start(alice, plan)
    squat = f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}"
    alice.post(f"{squat}/complete")
    more = alice.post(f"{squat}/sets").json["set"]
    alice.post(f"/sessions/{session['id']}/sets/{more['id']}/complete", {"reps": 2})
    alice.post(f"/sessions/{session['id']}/finish")
    assert targets(alice, plan)[0] == 102.5


def test_what_was_planned_with_weight_and_done_without_counts_as_none_added(alice: Client) -> None:
    plan = saved(alice, [entry(alice, PULL_UP, reps=8, reps_max=12, weight_kg=10, progression=DOUBLE)])
    session = start(alice, plan)
    for one in session["exercises"][0]["sets"]:
        alice.post(f"/sessions/{session['id']}/sets/{one['id']}/complete", {"reps": 12, "weight_kg": None})
    alice.post(f"/sessions/{session['id']}/finish")
    assert targets(alice, plan) == (2.5, 8)


def test_what_was_done_heavier_than_planned_goes_on_from_there(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 110)] * 3)
    assert targets(alice, plan)[0] == 112.5


def test_targets_that_were_adjusted_in_the_session_are_the_ones_that_count(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    session = start(alice, plan)
    for one in session["exercises"][0]["sets"]:
        alice.patch(f"/sessions/{session['id']}/sets/{one['id']}", {"planned": {"weight_kg": 80}})
        alice.post(f"/sessions/{session['id']}/sets/{one['id']}/complete")
    alice.post(f"/sessions/{session['id']}/finish")
    assert targets(alice, plan)[0] == 82.5


STEPPED = [
    ("barbell-bench-press", 60, 62.5), ("trap-bar-deadlift", 100, 102.5), ("dumbbell-bench-press", 20, 22),
    ("goblet-squat", 40, 42), ("kettlebell-goblet-squat", 48, 52), ("triceps-pushdown", 30, 32.5), ("leg-press", 100, 105),
]  # fmt: skip


@pytest.mark.parametrize(("slug", "done", "expected"), STEPPED)
def test_a_weight_grows_by_the_step_of_its_equipment(alice: Client, slug: str, done: float, expected: float) -> None:
    plan = saved(alice, [entry(alice, slug, reps=5, progression=LINEAR)])
    log(alice, slug, [(5, done)] * 3)
    assert targets(alice, plan)[0] == expected


def test_i_say_what_my_steps_are(alice: Client) -> None:
    """A step of a kind goes before the one for all, which goes before the usual one; in pounds other steps are usual."""
    plan = saved(alice, [entry(alice, "dumbbell-bench-press", reps=5, progression=LINEAR)])
    log(alice, "dumbbell-bench-press", [(5, 20)] * 3)
    seen = []
    for change in ({"load_step_kg": 2.5}, {"steps_kg": {"dumbbell": 1}}, {"load_step_kg": 5}, {"steps_kg": {"dumbbell": None}}):
        alice.patch("/me", change)
        seen.append(targets(alice, plan)[0])
    assert seen == [22.5, 21, 21, 25]


def test_in_pounds_other_steps_are_usual(alice: Client) -> None:
    alice.patch("/me", {"units": {"weight": "lb"}})
    plan = saved(alice, [entry(alice, "dumbbell-bench-press", reps=5, progression=LINEAR)])
    log(alice, "dumbbell-bench-press", [(5, 22.68)] * 3)
    assert coming(alice, plan)[0]["reason"] == "3 × 5 at 50 lb on 20 November, all sets: 55 lb today."


def test_weights_are_multiples_of_my_smallest_step(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, progression={**LINEAR, "deload_after": 1})])
    alice.patch("/me", {"load_step_kg": 4})
    log(alice, SQUAT, [(5, 16)] * 3)
    assert targets(alice, plan)[0] == 20
    log(alice, SQUAT, [(4, 24)] * 3, "2026-11-21T18:00:00Z")
    assert targets(alice, plan)[0] == 20
    alice.patch("/me", {"load_step_kg": 0.5})
    assert targets(alice, plan)[0] == 21.5


# What counts as the last time


def test_warm_ups_and_sets_of_another_type_do_not_count(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=60, progression=LINEAR)])
    for set_type in ("warmup", "drop", "amrap"):
        log(alice, SQUAT, [(5, 100)] * 3, set_type=set_type)
    assert coming(alice, plan)[0]["last"] is None
    assert targets(alice, plan)[0] == 60


def test_a_heavy_and_a_light_day_of_a_lift_stay_apart(alice: Client) -> None:
    heavy = entry(alice, reps=5, weight_kg=100, progression=LINEAR)
    light = entry(alice, reps=8, reps_max=12, weight_kg=60, progression=DOUBLE)
    plan = saved(alice, [heavy], [light])
    train(alice, plan, [(5, None)] * 3, day=0)
    train(alice, plan, [(12, None)] * 3, day=1)
    assert [targets(alice, plan, day) for day in (0, 1)] == [(102.5, 5), (62.5, 8)]


def test_the_same_scheme_on_two_days_progresses_through_both(alice: Client) -> None:
    plan = saved(alice, *([entry(alice, reps=5, weight_kg=100, progression=LINEAR)] for _ in "AB"))
    for day in (0, 1, 0):
        train(alice, plan, [(5, None)] * 3, day=day)
    assert targets(alice, plan, 0) == targets(alice, plan, 1) == (107.5, 5)


def test_an_abandoned_session_counts_for_what_was_done(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 110)] * 3, ending="abandon")
    assert targets(alice, plan)[0] == 112.5
    train(alice, plan, [(5, None)], ending="abandon")
    assert targets(alice, plan)[0] == 112.5


def test_a_session_without_a_set_of_it_is_passed_over(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    done = train(alice, plan, [(5, None)] * 3)
    train(alice, plan, [], ending="abandon")
    assert coming(alice, plan)[0]["last"]["session_id"] == done["id"]


def test_a_session_under_way_does_not_count_unless_it_is_forgotten(alice: Client, noon: Traveller) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    session = start(alice, plan)
    alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete")
    assert targets(alice, plan)[0] == 100
    noon.shift(12 * 3600)
    alice.token = log_in(alice, "alice@example.com")["access_token"]
    assert targets(alice, plan)[0] == 102.5
    assert start(alice, plan)["exercises"][0]["sets"][0]["planned"]["weight_kg"] == 102.5


def test_the_latest_session_is_the_one_that_began_last(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, progression=LINEAR)])
    log(alice, SQUAT, [(5, 100)] * 3, "2026-11-20T18:00:00Z")
    log(alice, SQUAT, [(5, 80)] * 3, "2026-11-13T18:00:00Z")
    assert targets(alice, plan)[0] == 102.5


def test_a_swapped_exercise_counts_as_what_it_became(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)], [entry(alice, "leg-press", **FIVES)])
    session = start(alice, plan)
    swap = {"exercise_id": exercise_id(alice, "leg-press")}
    alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/swap", swap)
    for one in session["exercises"][0]["sets"]:
        alice.post(f"/sessions/{session['id']}/sets/{one['id']}/complete", {"weight_kg": 150})
    alice.post(f"/sessions/{session['id']}/finish")
    assert [targets(alice, plan, day)[0] for day in (0, 1)] == [100, 155]


def test_only_so_many_times_back_are_looked_at(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=60, progression=LINEAR)], [entry(alice, reps=3, weight_kg=80)])
    train(alice, plan, [(5, None)] * 3, day=0)
    for _ in range(2):
        train(alice, plan, [(3, None)] * 3, day=1)
    assert targets(alice, plan)[0] == 62.5
    monkeypatch.setattr(history, "LOOK_BACK", 2)
    assert targets(alice, plan)[0] == 60


def test_a_day_of_many_exercises_takes_as_many_queries_as_one_of_one(app: App, alice: Client) -> None:
    plan = saved(alice, [entry(alice, **FIVES)], [entry(alice, slug, **FIVES) for slug in (SQUAT, PULL_UP, ASSISTED, SQUAT)])
    counts = []
    for day in (0, 1):
        statements: list[str] = []
        app.database.connection().set_trace_callback(statements.append)
        alice.get(path(plan, day))
        app.database.connection().set_trace_callback(None)
        counts.append(len(statements))
    assert counts[0] == counts[1] > 0


# A change of the targets is a new start


def entry_path(plan: Body, day: int = 0) -> str:
    found = plan["days"][day]
    return f"/plans/{plan['id']}/days/{found['id']}/exercises/{found['exercises'][0]['id']}"


def whole(plan: Body, with_ids: bool = True, **fields: Any) -> Body:
    """The plan as a body for PUT, with these fields of each entry changed."""
    left_out = {"exercise"} if with_ids else {"exercise", "id"}
    days = [
        {
            "name": day["name"],
            **({"id": day["id"]} if with_ids else {}),
            "exercises": [
                {**{name: value for name, value in one.items() if name not in left_out}, **fields} for one in day["exercises"]
            ],
        }
        for day in plan["days"]
    ]
    return {"name": "Strong", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": days}


@pytest.mark.parametrize("guided", [True, False])
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"weight_kg": 60}, (60, 5)),
        ({"weight_kg": 110}, (110, 5)),
        ({"weight_kg": None}, (None, 5)),
        ({"reps": 8}, (100, 8)),
        ({"sets": 4}, (100, 5)),
        ({"reps": 6, "reps_max": 10, "progression": DOUBLE}, (100, 6)),
    ],
)
def test_a_change_of_the_targets_is_a_new_start(
    alice: Client, guided: bool, change: Body, expected: tuple[float | None, int]
) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 100)] * 3) if guided else log(alice, SQUAT, [(5, 100)] * 3)
    assert alice.patch(entry_path(plan), change).status == 200
    assert targets(alice, plan) == expected
    (only,) = coming(alice, plan)
    start = "find a weight that fits." if expected[0] is None else "as the plan says."
    same_scheme = not guided or change.keys() == {"weight_kg"}
    why = "The targets were changed on 23 November" if same_scheme else f"Nothing logged for sets of {only['planned']['reps']}"
    assert (only["last"], only["reason"][: len(why)], only["reason"][-len(start) :]) == (None, why, start)


def test_after_a_new_start_it_goes_on_from_there(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 100)] * 3)
    alice.patch(entry_path(plan), {"weight_kg": 60})
    train(alice, plan, [(5, None)] * 3)
    assert targets(alice, plan) == (62.5, 5)


def test_a_session_under_way_at_the_change_is_no_attempt_at_the_new_targets(alice: Client, noon: Traveller) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    session = start(alice, plan)
    noon.shift(60)
    alice.patch(entry_path(plan), {"weight_kg": 60})
    alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete")
    alice.post(f"/sessions/{session['id']}/finish")
    assert targets(alice, plan) == (60, 5)


@pytest.mark.parametrize(
    "change", [{"notes": "Deep"}, {"rest_s": 200}, {"rir": 1}, {"superset": "A"}, {"weight_kg": 100.0}, {"reps": 5}]
)
def test_what_is_no_change_of_the_targets_starts_nothing_anew(alice: Client, change: Body) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 100)] * 3)
    assert alice.patch(entry_path(plan), change).status == 200
    assert targets(alice, plan) == (102.5, 5)


@pytest.mark.parametrize("with_ids", [True, False])
def test_a_plan_that_is_replaced_by_itself_goes_on_and_by_another_weight_starts_anew(alice: Client, with_ids: bool) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    train(alice, plan, [(5, 100)] * 3)
    plan = alice.put(f"/plans/{plan['id']}", whole(plan, with_ids)).json
    assert targets(alice, plan) == (102.5, 5)
    plan = alice.put(f"/plans/{plan['id']}", whole(plan, with_ids, weight_kg=60)).json
    assert targets(alice, plan) == (60, 5)
    plan = alice.put(f"/plans/{plan['id']}", whole(plan, with_ids)).json
    assert targets(alice, plan) == (60, 5)
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    assert targets(alice, copy) == (60, 5)


def test_a_change_on_one_day_leaves_the_other_day_alone(alice: Client) -> None:
    plan = saved(alice, *([entry(alice, reps=5, weight_kg=100, progression=LINEAR)] for _ in "AB"))
    train(alice, plan, [(5, 100)] * 3)
    alice.patch(entry_path(plan, 1), {"weight_kg": 60})
    assert [targets(alice, plan, day)[0] for day in (0, 1)] == [102.5, 60]


# Schemes


def test_the_number_of_sets_tells_schemes_apart(alice: Client) -> None:
    many = entry(alice, reps=8, reps_max=12, weight_kg=60, progression=DOUBLE)
    plan = saved(alice, [{**many, "sets": 4}], [{**many, "weight_kg": 80}])
    train(alice, plan, [(12, None)] * 4, day=0)
    train(alice, plan, [(9, None)] * 3, day=1)
    assert [targets(alice, plan, day) for day in (0, 1)] == [(62.5, 8), (80, 10)]


def test_a_set_that_was_dropped_changes_no_scheme(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    session = start(alice, plan)
    last = session["exercises"][0]["sets"][2]
    assert alice.delete(f"/sessions/{session['id']}/sets/{last['id']}").status == 200
    alice.post(f"/sessions/{session['id']}/exercises/{session['exercises'][0]['id']}/complete")
    alice.post(f"/sessions/{session['id']}/finish")
    assert coming(alice, plan)[0]["reason"] == "2 × 5 at 100 kg on 23 November, 2 of 3 sets: 100 kg again."


def test_sets_that_are_alike_progress_though_their_rests_differ(alice: Client) -> None:
    alike = [{"reps": 5, "rest_s": 60}, {"reps": 5, "rest_s": 120}, {"reps": 5}]
    plan = saved(alice, [{**entry(alice, weight_kg=100, progression=LINEAR, set_targets=alike)}])
    train(alice, plan, [(5, None)] * 3)
    sets = start(alice, plan)["exercises"][0]["sets"]
    assert [(one["planned"]["weight_kg"], one["planned"]["rest_s"]) for one in sets][:2] == [(102.5, 60), (102.5, 120)]


# Nothing is stored


def test_a_correction_of_an_old_set_changes_what_comes_next(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    first = train(alice, plan, [(5, None)] * 3)
    second = train(alice, plan, [(5, None), (5, None), (3, None)])
    assert targets(alice, plan)[0] == 102.5
    third = second["exercises"][0]["sets"][2]
    assert alice.patch(f"/sessions/{second['id']}/sets/{third['id']}", {"done": {"reps": 5}}).status == 200
    assert targets(alice, plan)[0] == 105
    alice.delete(f"/sessions/{second['id']}")
    assert targets(alice, plan)[0] == 102.5
    alice.delete(f"/sessions/{first['id']}")
    assert targets(alice, plan)[0] == 100


def test_a_session_keeps_what_it_planned(alice: Client) -> None:
    plan = saved(alice, [entry(alice, reps=5, weight_kg=100, progression=LINEAR)])
    first = train(alice, plan, [(5, None)] * 3)
    session = start(alice, plan)
    alice.delete(f"/sessions/{first['id']}")
    assert alice.get(f"/sessions/{session['id']}").json["exercises"][0]["sets"][0]["planned"]["weight_kg"] == 102.5


# Sessions


def planned(session: Body) -> list[Body]:
    return [exercise["sets"][0]["planned"] for exercise in session["exercises"]]


def test_exercises_without_a_plan_progress_as_well(alice: Client) -> None:
    log(alice, SQUAT, [(5, 100)] * 3)
    session = alice.post("/sessions", {"name": "Free", "exercises": [entry(alice, **FIVES)]}).json
    assert planned(session)[0]["weight_kg"] == 102.5
    alice.post(f"/sessions/{session['id']}/exercises", entry(alice, sets=1, reps=5, progression={**LINEAR, "increment_kg": 10}))
    assert planned(alice.get(f"/sessions/{session['id']}").json)[1]["weight_kg"] == 110


WEIGHTS = st.sampled_from([None, 0, 20, 40, 41.3])
HISTORIES = st.lists(
    st.tuples(
        st.sampled_from([SQUAT, PULL_UP, ASSISTED]),
        st.booleans(),
        st.lists(st.tuples(st.integers(0, 13), WEIGHTS), min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=15, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(HISTORIES, st.sampled_from([0.5, 2.5, 4]), st.sampled_from([1, 3]))
def test_a_session_plans_what_was_told_beforehand(
    alice: Client, logged: list[tuple[str, bool, Sets]], step: float, deload_after: int
) -> None:
    """Whatever the history, for the history of one example is that of the next one too."""
    alice.patch("/me", {"load_step_kg": step})
    rules = ({**LINEAR, "deload_after": deload_after}, {**DOUBLE, "deload_after": deload_after})
    day = [entry(alice, slug, reps=8, reps_max=12, progression=rule) for slug in (SQUAT, PULL_UP, ASSISTED) for rule in rules]
    plan = saved(alice, day)
    for slug, guided, sets in logged:
        if guided:
            (same,) = [one for one in day if one["exercise_id"] == exercise_id(alice, slug)][:1]
            train(alice, saved(alice, [same]), sets)
        else:
            log(alice, slug, sets, "2026-11-23T11:59:00Z")
    told = coming(alice, plan)
    session = start(alice, plan)
    assert [[one["planned"]] * one["sets"] for one in told] == [
        [one["planned"] for one in exercise["sets"]] for exercise in session["exercises"]
    ]
    assert all(one["reason"] and 8 <= one["planned"]["reps"] <= 12 for one in told)
    alice.post(f"/sessions/{session['id']}/abandon")


# Weights that can be loaded

KG = st.floats(0, 400).map(lambda kg: round(kg, 2))
STEPS = st.sampled_from([0.25, 0.5, 1, 1.25, 2, 2.5, 4, 5, 20])


def is_loadable(kg: float, step: float) -> bool:
    return abs(kg / step - round(kg / step)) < 0.01


@settings(max_examples=100)
@given(KG, st.floats(0.1, 50), STEPS)
def test_harder_is_always_harder_and_loadable(kg: float, increment: float, step: float) -> None:
    assert harden(kg, increment, step, "external") > kg
    assert is_loadable(harden(kg, increment, step, "external"), step)
    helped = harden(kg, increment, step, "assisted")
    assert helped < kg or helped == kg == 0
    assert is_loadable(helped, step)


@settings(max_examples=100)
@given(KG, st.floats(1, 50), STEPS)
def test_lighter_is_never_harder_and_leaves_a_step(kg: float, percent: float, step: float) -> None:
    lighter = lighten(kg, percent, step, "external")
    assert min(kg, step) <= lighter <= kg
    assert lighter == kg or (is_loadable(lighter, step) and lighter <= kg * (1 - percent / 100) + 0.01 or lighter == step)
    assert 0 <= lighten(kg, percent, step, "bodyweight") <= kg
    assert lighten(kg, percent, step, "assisted") >= kg * (1 + percent / 100) - 0.01
    assert lighten(0, percent, step, "assisted") == step


# Someone else's


def test_other_peoples_training_counts_for_nothing(alice: Client, bob: Client) -> None:
    plan = saved(alice, [entry(alice, **FIVES)])
    log(bob, SQUAT, [(5, 200)] * 3)
    assert coming(alice, plan)[0]["last"] is None
    assert bob.get(path(plan)).status == 404
