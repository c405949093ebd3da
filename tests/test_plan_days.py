"""One day of a plan, and one entry of a day: /plans/{id}/days and /plans/{id}/days/{day_id}/exercises."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from client import Client, Response
from conftest import exercise_id, join
from time_machine import travel

from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
Body = dict[str, Any]


def entry(client: Client, slug: str = "barbell-back-squat", **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), "sets": 3, **fields}


def save(client: Client, *days: list[Body], **fields: Any) -> Body:
    """A saved plan with days that hold these entries."""
    required = {"name": "Strong legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    named = [{"name": f"Day {number}", "exercises": entries} for number, entries in enumerate(days, 1)]
    response = client.post("/plans", {**required, "days": named, **fields})
    assert response.status == 201, response.content
    plan: Body = response.json
    return plan


def read(client: Client, plan: Body) -> Body:
    found: Body = client.get(f"/plans/{plan['id']}").json
    return found


def day_path(plan: Body, day: int = 0) -> str:
    return f"/plans/{plan['id']}/days/{plan['days'][day]['id']}"


def entry_path(plan: Body, day: int = 0, entry: int = 0) -> str:
    return f"{day_path(plan, day)}/exercises/{plan['days'][day]['exercises'][entry]['id']}"


def below(response: Response) -> str:
    """The path in Location."""
    return response.headers["location"].removeprefix("/api/v1")


# Days


def test_a_day_is_added_at_the_end(alice: Client) -> None:
    plan = save(alice, [entry(alice)], [])
    squat = entry(alice, reps=5)
    response = alice.post(
        f"/plans/{plan['id']}/days", {"name": "Late", "weekday": "sunday", "notes": "Easy.", "exercises": [squat, squat]}
    )
    assert response.status == 201
    assert below(response) == f"/plans/{plan['id']}/days/{response.json['id']}"
    assert alice.get(below(response)).json == response.json
    assert (response.json["weekday"], response.json["notes"]) == ("sunday", "Easy.")
    assert [it["reps"] for it in response.json["exercises"]] == [5, 5]
    assert read(alice, plan)["days"] == [*plan["days"], response.json]


def test_a_day_needs_only_a_name(alice: Client) -> None:
    added = alice.post(f"/plans/{save(alice)['id']}/days", {"name": "Rest"}).json
    nothing: Body = {"weekday": None, "notes": None, "exercises": [], "estimated_minutes": 0}
    assert added == {"id": added["id"], "name": "Rest", **nothing}


def test_a_day_is_added_at_the_end_also_after_one_was_deleted(alice: Client) -> None:
    plan = save(alice, [], [], [])
    alice.delete(day_path(plan, 1))
    alice.post(f"/plans/{plan['id']}/days", {"name": "Last"})
    assert [day["name"] for day in read(alice, plan)["days"]] == ["Day 1", "Day 3", "Last"]


def test_a_day_reads_as_it_does_in_its_plan(alice: Client) -> None:
    plan = save(alice, [entry(alice)], [entry(alice, "plank"), entry(alice, "push-up")])
    assert [alice.get(day_path(plan, number)).json for number in (0, 1)] == plan["days"]


@pytest.mark.parametrize("changes", [{"name": "Legs"}, {"weekday": "friday"}, {"weekday": None, "notes": None}, {}])
def test_a_changed_day_keeps_the_rest_and_its_entries(alice: Client, changes: Body) -> None:
    plan = save(alice, [entry(alice)], [entry(alice, "plank"), entry(alice)])
    alice.patch(day_path(plan, 1), {"weekday": "monday", "notes": "Early."})
    before = read(alice, plan)["days"]
    changed = alice.patch(day_path(plan, 1), changes)
    assert changed.status == 200
    assert changed.json == {**before[1], **changes}
    assert read(alice, plan)["days"] == [before[0], changed.json]


def test_a_deleted_day_takes_its_entries_with_it(alice: Client) -> None:
    plan = save(alice, [entry(alice)], [entry(alice)])
    assert alice.delete(day_path(plan)).status == 204
    assert alice.get(day_path(plan)).status == 404
    assert alice.get(entry_path(plan)).status == 404
    assert alice.delete(day_path(plan)).status == 404
    assert read(alice, plan)["days"] == [plan["days"][1]]


# Entries


def test_an_entry_is_added_at_the_end(alice: Client) -> None:
    plan = save(alice, [entry(alice), entry(alice, "plank")], [])
    sent = entry(
        alice, "push-up", sets=2, set_type="amrap", reps=8, reps_max=20, weight_kg=2.5, rest_s=45, rir=0, tempo="2-0-X-0",
        superset="A", notes="Chest to the floor.",
    )  # fmt: skip
    response = alice.post(f"{day_path(plan)}/exercises", sent)
    assert response.status == 201
    assert below(response) == f"{day_path(plan)}/exercises/{response.json['id']}"
    assert {name: response.json[name] for name in sent} == sent
    assert alice.get(below(response)).json == response.json
    assert read(alice, plan)["days"][0]["exercises"] == [*plan["days"][0]["exercises"], response.json]


def test_an_added_entry_rests_as_long_as_its_exercise_unless_told(alice: Client) -> None:
    path = f"{day_path(save(alice, []))}/exercises"
    sent = entry(alice, "plank")
    usual = alice.get(f"/exercises/{sent['exercise_id']}").json["rest_s"]
    assert alice.post(path, sent).json["rest_s"] == usual
    assert alice.post(path, {**sent, "rest_s": 0}).json["rest_s"] == 0


def test_an_entry_reads_as_it_does_in_its_day(alice: Client) -> None:
    plan = save(alice, [entry(alice), entry(alice, "plank", duration_s=30)])
    assert [alice.get(entry_path(plan, 0, place)).json for place in (0, 1)] == plan["days"][0]["exercises"]


@pytest.mark.parametrize(
    "changes",
    [
        {"sets": 5},
        {"weight_kg": 62.5, "rest_s": 0},
        {"reps": 6, "reps_max": 6},
        {"reps": None, "reps_max": None, "rir": None},
        {"notes": None, "superset": "B", "tempo": "3-1-1-0"},
        {"progression": {"rule": "double", "increment_kg": 1.25, "deload_after": 2, "deload_percent": 7.5}},
        {"set_type": "warmup"},
        {},
    ],
)
def test_a_changed_entry_keeps_the_rest(alice: Client, changes: Body) -> None:
    plan = save(
        alice, [entry(alice, "plank"), entry(alice, reps=8, reps_max=12, weight_kg=60, rir=2, notes="Deep."), entry(alice)]
    )
    changed = alice.patch(entry_path(plan, 0, 1), changes)
    assert changed.status == 200
    before = plan["days"][0]["exercises"]
    assert changed.json == {**before[1], **changes}
    assert read(alice, plan)["days"][0]["exercises"] == [before[0], changed.json, before[2]]


def test_an_entry_may_turn_to_another_exercise(alice: Client) -> None:
    plan = save(alice, [entry(alice, reps=8, rest_s=75)])
    changed = alice.patch(entry_path(plan), {"exercise_id": exercise_id(alice, "push-up")}).json
    assert changed["exercise"]["slug"] == "push-up"
    assert (changed["id"], changed["reps"], changed["rest_s"]) == (plan["days"][0]["exercises"][0]["id"], 8, 75)


def test_targets_are_exchanged_together_with_the_exercise(alice: Client) -> None:
    plan = save(alice, [entry(alice, reps=8)])
    changes = {"exercise_id": exercise_id(alice, "plank"), "reps": None, "duration_s": 60}
    changed = alice.patch(entry_path(plan), changes).json
    assert (changed["exercise"]["slug"], changed["reps"], changed["duration_s"]) == ("plank", None, 60)


def test_a_deleted_entry_leaves_the_others(alice: Client) -> None:
    plan = save(alice, [entry(alice), entry(alice, "plank"), entry(alice, "push-up")])
    assert alice.delete(entry_path(plan, 0, 1)).status == 204
    assert alice.get(entry_path(plan, 0, 1)).status == 404
    assert alice.delete(entry_path(plan, 0, 1)).status == 404
    first, _, last = plan["days"][0]["exercises"]
    assert read(alice, plan)["days"][0]["exercises"] == [first, last]


# What follows for the plan

CHANGES: dict[str, Callable[[Client, Body], Response]] = {
    "a day is added": lambda client, plan: client.post(f"/plans/{plan['id']}/days", {"name": "New"}),
    "a day is changed": lambda client, plan: client.patch(day_path(plan), {"notes": "Early."}),
    "a day is deleted": lambda client, plan: client.delete(day_path(plan)),
    "an entry is added": lambda client, plan: client.post(f"{day_path(plan)}/exercises", entry(client)),
    "an entry is changed": lambda client, plan: client.patch(entry_path(plan), {"sets": 5}),
    "an entry is deleted": lambda client, plan: client.delete(entry_path(plan)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_plan_counts_and_dates_each_change(app: App, change: Callable[[Client, Body], Response]) -> None:
    with travel(NOON, tick=False) as clock:
        alice = join(app, "alice@example.com")
        plan = save(alice, [entry(alice)])
        clock.shift(60)
        assert change(alice, plan).status < 300
        changed = read(alice, plan)
    assert changed["revision"] == plan["revision"] + 1
    assert (changed["created_at"], changed["updated_at"]) == ("2026-11-23T12:00:00.000Z", "2026-11-23T12:01:00.000Z")


REFUSALS: dict[str, Callable[[Client, Body], Response]] = {
    "a day to add": lambda client, plan: client.post(
        f"/plans/{plan['id']}/days", {"name": "New", "exercises": [entry(client, duration_s=30)]}
    ),
    "a day to change": lambda client, plan: client.patch(day_path(plan), {"weekday": "someday"}),
    "a day to delete": lambda client, plan: client.delete(f"/plans/{plan['id']}/days/{2**53 - 1}"),
    "an entry to add": lambda client, plan: client.post(f"{day_path(plan)}/exercises", entry(client, duration_s=30)),
    "an entry to change": lambda client, plan: client.patch(entry_path(plan), {"duration_s": 30}),
    "an entry to delete": lambda client, plan: client.delete(f"{day_path(plan)}/exercises/{2**53 - 1}"),
}


@pytest.mark.parametrize("change", REFUSALS.values(), ids=REFUSALS)
def test_what_is_refused_does_not_count(alice: Client, change: Callable[[Client, Body], Response]) -> None:
    plan = save(alice, [entry(alice)])
    assert change(alice, plan).status in (404, 422)
    assert read(alice, plan) == plan


def test_times_and_warnings_follow_the_entries(alice: Client) -> None:
    plan = save(alice, [entry(alice, "plank", sets=1, duration_s=300)], session_minutes=5)
    assert plan["warnings"] == []
    alice.patch(entry_path(plan), {"duration_s": 301})
    longer = read(alice, plan)
    assert longer["days"][0]["estimated_minutes"] == alice.get(day_path(plan)).json["estimated_minutes"] == 6
    assert len(longer["warnings"]) == 1
    alice.delete(day_path(plan))
    assert read(alice, plan)["warnings"] == ["The plan has days for 0 of its 1 sessions a week."]


# Bad input


@pytest.mark.parametrize(
    ("sent", "pointer"),
    [
        ({}, "/name"),
        ({"name": "x" * 101}, "/name"),
        ({"name": "A", "weekday": "someday"}, "/weekday"),
        ({"name": "A", "position": 0}, "/position"),
        ({"name": "A", "id": 1}, "/id"),
        ({"name": "A", "exercises": [{"sets": 3}]}, "/exercises/0/exercise_id"),
        ({"name": "A", "exercises": [{"exercise_id": 2**53 - 1, "sets": 3}]}, "/exercises/0/exercise_id"),
    ],
)
def test_a_day_that_makes_no_sense_is_not_added(alice: Client, sent: Body, pointer: str) -> None:
    response = alice.post(f"/plans/{save(alice)['id']}/days", sent)
    assert response.status == 422
    assert response.pointers == [pointer]


def test_the_targets_of_an_added_day_are_checked(alice: Client) -> None:
    wrong = [entry(alice), entry(alice, "plank", reps=10), entry(alice, reps_max=8)]
    response = alice.post(f"/plans/{save(alice)['id']}/days", {"name": "A", "exercises": wrong})
    assert response.pointers == ["/exercises/1/reps", "/exercises/2/reps"]


@pytest.mark.parametrize(
    ("name", "value"), [("name", None), ("weekday", "someday"), ("exercises", []), ("id", 1), ("position", 0)]
)
def test_a_change_of_a_day_that_makes_no_sense_is_refused(alice: Client, name: str, value: object) -> None:
    plan = save(alice, [entry(alice)])
    assert alice.patch(day_path(plan), {name: value}).pointers == [f"/{name}"]


@pytest.mark.parametrize(
    ("slug", "fields", "pointer"),
    [
        ("plank", {"reps": 10}, "/reps"),
        ("barbell-back-squat", {"duration_s": 30}, "/duration_s"),
        ("barbell-back-squat", {"reps_max": 12}, "/reps"),
        ("barbell-back-squat", {"reps": 12, "reps_max": 8}, "/reps_max"),
        ("barbell-back-squat", {"sets": 21}, "/sets"),
        ("barbell-back-squat", {"exercise_id": 2**53 - 1}, "/exercise_id"),
        ("barbell-back-squat", {"id": 1}, "/id"),
    ],
)
def test_an_entry_that_makes_no_sense_is_not_added(alice: Client, slug: str, fields: Body, pointer: str) -> None:
    response = alice.post(f"{day_path(save(alice, []))}/exercises", entry(alice, slug, **fields))
    assert response.status == 422
    assert response.pointers == [pointer]


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({"duration_s": 30}, ["/duration_s"]),
        ({"reps": None}, ["/reps"]),
        ({"reps": 13}, ["/reps_max"]),
        ({"reps_max": 7}, ["/reps_max"]),
        ({"exercise_id": 2**53 - 1}, ["/exercise_id"]),
        ({"rest_s": None}, ["/rest_s"]),
        ({"sets": 0, "rir": 11}, ["/sets", "/rir"]),
        ({"exercise": {"id": 1}}, ["/exercise"]),
        ({"day_id": 1}, ["/day_id"]),
    ],
)
def test_a_change_of_an_entry_is_checked_together_with_what_it_keeps(alice: Client, changes: Body, pointers: list[str]) -> None:
    plan = save(alice, [entry(alice, reps=8, reps_max=12)])
    assert sorted(alice.patch(entry_path(plan), changes).pointers) == sorted(pointers)


def test_an_exercise_that_does_not_record_the_targets_kept_is_refused(alice: Client) -> None:
    plan = save(alice, [entry(alice, reps=8, weight_kg=60, tempo="3-1-1-0")])
    response = alice.patch(entry_path(plan), {"exercise_id": exercise_id(alice, "plank")})
    assert sorted(response.pointers) == ["/reps", "/tempo"]


def test_a_full_plan_takes_no_more_days(alice: Client) -> None:
    plan = save(alice, *[[]] * 28)
    assert alice.post(f"/plans/{plan['id']}/days", {"name": "One more"}).status == 409
    alice.delete(day_path(plan))
    assert alice.post(f"/plans/{plan['id']}/days", {"name": "One more"}).status == 201


def test_a_full_day_takes_no_more_entries(alice: Client) -> None:
    squat = entry(alice)
    plan = save(alice, [squat] * 50)
    assert alice.post(f"{day_path(plan)}/exercises", squat).status == 409
    alice.delete(entry_path(plan))
    assert alice.post(f"{day_path(plan)}/exercises", squat).status == 201


def test_a_day_is_not_added_with_more_entries_than_it_holds(alice: Client) -> None:
    response = alice.post(f"/plans/{save(alice)['id']}/days", {"name": "A", "exercises": [entry(alice)] * 51})
    assert response.pointers == ["/exercises"]


# In the wrong place

METHODS: dict[str, Callable[[Client, str, Body], Response]] = {
    "GET": lambda client, path, _: client.get(path),
    "PATCH": lambda client, path, changes: client.patch(path, changes),
    "DELETE": lambda client, path, _: client.delete(path),
}


@pytest.mark.parametrize("call", METHODS.values(), ids=METHODS)
def test_a_day_is_not_found_in_another_plan(alice: Client, call: Callable[[Client, str, Body], Response]) -> None:
    plan, other = save(alice, [entry(alice)]), save(alice, [entry(alice)])
    number = plan["days"][0]["id"]
    assert call(alice, f"/plans/{other['id']}/days/{number}", {"name": "Moved"}).status == 404
    assert [read(alice, plan), read(alice, other)] == [plan, other]


@pytest.mark.parametrize("call", METHODS.values(), ids=METHODS)
def test_an_entry_is_not_found_in_another_day_or_plan(alice: Client, call: Callable[[Client, str, Body], Response]) -> None:
    plan, other = save(alice, [entry(alice)], []), save(alice, [entry(alice)])
    number = plan["days"][0]["exercises"][0]["id"]
    for path in (day_path(plan, 1), day_path(other)):
        assert call(alice, f"{path}/exercises/{number}", {"sets": 1}).status == 404
    assert [read(alice, plan), read(alice, other)] == [plan, other]


def test_nothing_is_added_to_a_day_by_way_of_another_plan(alice: Client) -> None:
    plan, other = save(alice, []), save(alice, [])
    path = f"/plans/{other['id']}/days/{plan['days'][0]['id']}/exercises"
    assert alice.post(path, entry(alice)).status == 404
    assert [read(alice, plan), read(alice, other)] == [plan, other]


# Someone else's


@pytest.mark.parametrize("call", METHODS.values(), ids=METHODS)
def test_nobody_reaches_a_day_or_an_entry_of_someone_else_through_a_plan_of_their_own(
    alice: Client, bob: Client, call: Callable[[Client, str, Body], Response]
) -> None:
    theirs, own = save(alice, [entry(alice)]), save(bob, [entry(bob)])
    day, number = theirs["days"][0]["id"], theirs["days"][0]["exercises"][0]["id"]
    assert call(bob, f"/plans/{own['id']}/days/{day}", {"name": "Mine"}).status == 404
    assert call(bob, f"/plans/{own['id']}/days/{day}/exercises/{number}", {"sets": 1}).status == 404
    assert call(bob, f"{day_path(own)}/exercises/{number}", {"sets": 1}).status == 404
    assert read(alice, theirs) == theirs


def test_an_exercise_of_someone_elses_own_is_not_found(alice: Client, bob: Client) -> None:
    exercise = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    theirs = bob.post("/exercises", {**exercise, "primary_muscles": ["front-delts"]}).json["id"]
    plan = save(alice, [entry(alice)])
    stolen = {"exercise_id": theirs, "sets": 3}
    assert alice.post(f"{day_path(plan)}/exercises", stolen).pointers == ["/exercise_id"]
    assert alice.post(f"/plans/{plan['id']}/days", {"name": "A", "exercises": [stolen]}).pointers == ["/exercises/0/exercise_id"]
    assert alice.patch(entry_path(plan), {"exercise_id": theirs}).pointers == ["/exercise_id"]
