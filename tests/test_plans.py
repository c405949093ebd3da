"""Workout plans as a whole: /plans, /plans/{id} and its copy."""

from datetime import UTC, datetime
from typing import Any

import pytest
from client import Client
from conftest import exercise_id, join
from time_machine import travel

from workout import limits
from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
Body = dict[str, Any]


def body(*days: Body, **fields: Any) -> Body:
    """A plan as a client sends it."""
    required = {"name": "Strong legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60}
    return {**required, "days": list(days), **fields}


def day(name: str, *entries: Body, **fields: Any) -> Body:
    return {"name": name, "exercises": list(entries), **fields}


def entry(client: Client, slug: str = "barbell-back-squat", **fields: Any) -> Body:
    return {"exercise_id": exercise_id(client, slug), "sets": 3, **fields}


def save(client: Client, *days: Body, **fields: Any) -> Body:
    """A saved plan."""
    response = client.post("/plans", body(*days, **fields))
    assert response.status == 201, response.content
    plan: Body = response.json
    return plan


def own_exercise(client: Client, **fields: Any) -> int:
    """The id of a new exercise of the client's own."""
    exercise = {"name": "Log press", "type": "strength", "movement": "vertical_push", "tracks": ["weight", "reps"]}
    response = client.post("/exercises", {**exercise, "primary_muscles": ["front-delts"], **fields})
    assert response.status == 201, response.content
    return int(response.json["id"])


def sendable(plan: Body) -> Body:
    """A plan that was read, as a body that replaces it by itself: without what only the server says."""
    own = {name: value for name, value in plan.items() if name in body() or name in ("exercise_types", "notes", "starts_on")}
    days = [
        {
            **{name: value for name, value in one.items() if name != "estimated_minutes"},
            "exercises": [{name: value for name, value in it.items() if name != "exercise"} for it in one["exercises"]],
        }
        for one in plan["days"]
    ]
    return {**own, "days": days}


def names(client: Client, query: str = "") -> list[str]:
    return [plan["name"] for plan in client.get(f"/plans{query}").json["items"]]


# Creating and reading


def test_a_plan_is_saved_whole_and_read_back(alice: Client) -> None:
    squat = {
        "exercise_id": exercise_id(alice, "barbell-back-squat"), "set_type": "working", "sets": 4, "reps": 8, "reps_max": 12,
        "weight_kg": 62.5, "duration_s": None, "distance_m": None, "rest_s": 150, "rir": 2, "tempo": "3-1-X-0",
        "superset": "A", "progression": {"rule": "double", "increment_kg": 5}, "notes": "Below parallel.",
    }  # fmt: skip
    monday = {"name": "Legs", "weekday": "monday", "notes": "Warm up first.", "exercises": [squat]}
    sent = {
        "name": "Strong legs", "goal": "hypertrophy", "sessions_per_week": 1, "session_minutes": 60,
        "exercise_types": ["strength"], "notes": "For the winter.\nNo running.", "starts_on": "2026-12-01", "days": [monday],
    }  # fmt: skip
    response = alice.post("/plans", sent)
    assert response.status == 201
    plan = response.json
    assert sendable(plan) == {
        **sent,
        "days": [{**monday, "id": plan["days"][0]["id"], "exercises": [{**squat, "id": plan["days"][0]["exercises"][0]["id"]}]}],
    }
    assert plan["revision"] == 1
    assert plan["archived"] is False
    assert plan["warnings"] == []
    assert alice.get(response.headers["location"].removeprefix("/api/v1")).json == plan


def test_a_plan_needs_only_four_fields(app: App) -> None:
    with travel(NOON, tick=False):
        alice = join(app, "alice@example.com")
        required = {"name": "Later", "goal": "mobility", "sessions_per_week": 2, "session_minutes": 20}
        plan = alice.post("/plans", required).json
    defaults = {
        "exercise_types": [], "notes": None, "starts_on": None, "weeks": [], "days": [], "revision": 1, "archived": False,
        "current_week": None,
    }  # fmt: skip
    times = {"created_at": "2026-11-23T12:00:00.000Z", "updated_at": "2026-11-23T12:00:00.000Z"}
    assert plan == {"id": plan["id"], **required, **defaults, **times, "warnings": plan["warnings"]}


def test_an_entry_needs_only_its_exercise_and_sets(alice: Client) -> None:
    (saved,) = save(alice, day("Monday", entry(alice, "push-up", sets=5)))["days"][0]["exercises"]
    exercise = alice.get(f"/exercises/{saved['exercise_id']}").json
    unset = ("reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir", "tempo", "superset", "progression", "notes")
    assert saved == {
        "id": saved["id"],
        "exercise_id": exercise["id"],
        "set_type": "working",
        "sets": 5,
        **dict.fromkeys(unset),
        "rest_s": exercise["rest_s"],
        "exercise": {name: exercise[name] for name in ("id", "slug", "name", "tracks", "load")},
    }


def test_an_entry_may_do_without_rest(alice: Client) -> None:
    (saved,) = save(alice, day("Monday", entry(alice, rest_s=0)))["days"][0]["exercises"]
    assert saved["rest_s"] == 0


def test_days_and_entries_keep_their_order(alice: Client) -> None:
    wanted = {"C": ["plank", "push-up", "pull-up"], "A": ["pull-up", "plank"], "B": []}
    plan = save(alice, *(day(name, *(entry(alice, slug) for slug in slugs)) for name, slugs in wanted.items()))
    found = {one["name"]: [it["exercise"]["slug"] for it in one["exercises"]] for one in plan["days"]}
    assert list(found.items()) == list(wanted.items())


def test_a_plan_takes_exercises_of_my_own_and_keeps_them_when_they_are_deleted(alice: Client) -> None:
    mine = own_exercise(alice)
    plan = save(alice, day("Monday", {"exercise_id": mine, "sets": 3, "reps": 5}))
    alice.delete(f"/exercises/{mine}")
    assert alice.get(f"/plans/{plan['id']}").json == plan
    assert alice.put(f"/plans/{plan['id']}", sendable(plan)).json["days"] == plan["days"]


# The list


def test_the_list_is_newest_first_and_without_days(alice: Client) -> None:
    older, newer = save(alice, day("Monday"), name="Older"), save(alice, name="Newer")
    items = alice.get("/plans").json["items"]
    assert items == [{name: value for name, value in plan.items() if name not in ("days", "warnings")} for plan in (newer, older)]


def test_archived_plans_are_listed_only_when_asked_for(alice: Client) -> None:
    done = save(alice, name="Done")
    save(alice, name="Current")
    assert alice.patch(f"/plans/{done['id']}", {"archived": True}).json["archived"] is True
    assert names(alice) == names(alice, "?archived=false") == ["Current"]
    assert names(alice, "?archived=true") == ["Done"]
    assert alice.get(f"/plans/{done['id']}").json["archived"] is True
    alice.patch(f"/plans/{done['id']}", {"archived": False})
    assert names(alice) == ["Current", "Done"]


@pytest.mark.parametrize(("limit", "pages"), [(1, 5), (2, 3), (5, 1), (100, 1)])
def test_paging_visits_every_plan_once(alice: Client, limit: int, pages: int) -> None:
    for number in range(5):
        save(alice, name=f"Plan {number}")
    seen = []
    query = f"?limit={limit}"
    for _ in range(pages):
        page = alice.get(f"/plans{query}").json
        seen.append([plan["name"] for plan in page["items"]])
        query = f"?limit={limit}&cursor={page['next']}"
    assert page["next"] is None
    assert sum(seen, []) == [f"Plan {number}" for number in (4, 3, 2, 1, 0)]


def test_plans_saved_and_deleted_meanwhile_do_not_shift_the_next_page(alice: Client) -> None:
    for name in ("First", "Second", "Third"):
        third = save(alice, name=name)
    cursor = alice.get("/plans?limit=2").json["next"]
    save(alice, name="Fourth")
    alice.delete(f"/plans/{third['id']}")
    assert names(alice, f"?limit=2&cursor={cursor}") == ["First"]


def test_a_page_holds_twenty_plans_unless_told_otherwise(alice: Client) -> None:
    for number in range(21):
        save(alice, name=f"Plan {number}")
    assert len(names(alice)) == 20


# Replacing


def test_a_plan_replaced_by_itself_stays_the_same(alice: Client) -> None:
    days = [day("A", entry(alice, reps=5), entry(alice, "plank", duration_s=30)), day("B", entry(alice, "push-up"))]
    plan = save(alice, *days, notes="Steady.", starts_on="2026-12-01", exercise_types=["strength"])
    replaced = alice.put(f"/plans/{plan['id']}", sendable(plan))
    assert replaced.status == 200
    assert replaced.json == {**plan, "revision": 2, "updated_at": replaced.json["updated_at"]}
    assert alice.get(f"/plans/{plan['id']}").json == replaced.json


def test_a_replacement_without_ids_makes_new_days_and_entries(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    replaced = alice.put(f"/plans/{plan['id']}", body(day("A", entry(alice)))).json
    assert len(replaced["days"]) == 1
    assert replaced["days"][0]["id"] != plan["days"][0]["id"]
    assert replaced["days"][0]["exercises"][0]["id"] != plan["days"][0]["exercises"][0]["id"]


def test_days_and_entries_change_places_under_their_ids(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice), entry(alice, "plank")), day("B", entry(alice, "push-up")))
    wanted = sendable(plan)
    wanted["days"].reverse()
    wanted["days"][1]["exercises"].reverse()
    replaced = alice.put(f"/plans/{plan['id']}", wanted).json
    assert sendable(replaced) == wanted


def test_an_entry_moves_to_another_day_under_its_id(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice, reps=5), entry(alice, "plank")), day("B", entry(alice, "push-up")))
    wanted = sendable(plan)
    wanted["days"][1]["exercises"].insert(0, wanted["days"][0]["exercises"].pop(0))
    assert sendable(alice.put(f"/plans/{plan['id']}", wanted).json) == wanted


def test_an_entry_moves_out_of_a_day_that_goes_and_into_one_that_comes(alice: Client) -> None:
    plan = save(alice, day("Old", entry(alice, reps=5), entry(alice, "plank")))
    moved = sendable(plan)["days"][0]["exercises"][0]
    replaced = alice.put(f"/plans/{plan['id']}", body(day("New", moved))).json
    (new,) = replaced["days"]
    assert new["id"] != plan["days"][0]["id"]
    assert new["exercises"] == [plan["days"][0]["exercises"][0]]


def test_a_kept_entry_changes_everything_else(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice, reps=5, weight_kg=60, rest_s=200, notes="Deep.", tempo="3-1-1-0")))
    kept = plan["days"][0]["exercises"][0]["id"]
    wanted = body(day("A", {"id": kept, **entry(alice, "plank", duration_s=45, superset="A", set_type="amrap")}))
    (changed,) = alice.put(f"/plans/{plan['id']}", wanted).json["days"][0]["exercises"]
    assert changed["id"] == kept
    assert changed["exercise"]["slug"] == "plank"
    assert changed["rest_s"] == alice.get(f"/exercises/{changed['exercise_id']}").json["rest_s"]
    unset = [name for name in ("reps", "weight_kg", "notes", "tempo") if changed[name] is not None]
    assert unset == []


def test_what_a_replacement_leaves_out_is_gone(alice: Client) -> None:
    old = day("A", entry(alice), weekday="monday", notes="Early.")
    plan = save(alice, old, day("B"), notes="Steady.", starts_on="2026-12-01", exercise_types=["strength"])
    replaced = alice.put(f"/plans/{plan['id']}", body({"id": plan["days"][0]["id"], "name": "A"})).json
    (left,) = replaced["days"]
    assert left == {
        "id": plan["days"][0]["id"], "name": "A", "weekday": None, "notes": None, "exercises": [], "estimated_minutes": 0
    }  # fmt: skip
    assert (replaced["notes"], replaced["starts_on"], replaced["exercise_types"]) == (None, None, [])


def test_a_replacement_has_to_say_what_its_days_are(alice: Client) -> None:
    """Or a client that only means to rename the plan would lose them all."""
    plan = save(alice, day("A", entry(alice)))
    wanted = body()
    del wanted["days"]
    assert alice.put(f"/plans/{plan['id']}", wanted).pointers == ["/days"]
    assert alice.put(f"/plans/{plan['id']}", {**wanted, "days": []}).json["days"] == []


def test_a_replacement_leaves_the_plan_archived(alice: Client) -> None:
    plan = save(alice)
    alice.patch(f"/plans/{plan['id']}", {"archived": True})
    replaced = alice.put(f"/plans/{plan['id']}", body()).json
    assert replaced["archived"] is True
    assert replaced["created_at"] == plan["created_at"]


# Changing, counting, deleting


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Stronger legs"},
        {"goal": "hypertrophy", "sessions_per_week": 2},
        {"session_minutes": 45},
        {"exercise_types": ["strength", "cardio"]},
        {"exercise_types": []},
        {"notes": None, "starts_on": None},
        {"archived": True},
    ],
)
def test_a_change_leaves_the_rest_as_it_is(alice: Client, changes: Body) -> None:
    days = [day("A", entry(alice)), day("B", entry(alice))]
    plan = save(alice, *days, notes="Steady.", starts_on="2026-12-01", exercise_types=["strength"])
    changed = alice.patch(f"/plans/{plan['id']}", changes)
    assert changed.status == 200
    assert changed.json == {**plan, **changes, "revision": 2, "updated_at": changed.json["updated_at"]}
    assert alice.get(f"/plans/{plan['id']}").json == changed.json


def test_each_change_counts_and_is_dated(app: App) -> None:
    with travel(NOON, tick=False) as clock:
        alice = join(app, "alice@example.com")
        path = f"/plans/{save(alice)['id']}"
        clock.shift(60)
        first = alice.patch(path, {"notes": "Steady."}).json
        clock.shift(60)
        second = alice.put(path, body()).json
    assert [first["revision"], second["revision"]] == [2, 3]
    assert [first["updated_at"], second["updated_at"]] == ["2026-11-23T12:01:00.000Z", "2026-11-23T12:02:00.000Z"]
    assert first["created_at"] == second["created_at"] == "2026-11-23T12:00:00.000Z"


def test_reading_and_copying_change_nothing(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    alice.post(f"/plans/{plan['id']}/copy")
    assert alice.get(f"/plans/{plan['id']}").json == plan


def test_a_deleted_plan_is_gone_with_its_days(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    assert alice.delete(f"/plans/{plan['id']}").status == 204
    assert alice.get(f"/plans/{plan['id']}").status == 404
    assert alice.get(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}").status == 404
    assert alice.delete(f"/plans/{plan['id']}").status == 404
    assert names(alice) == []


# Copying


def content(plan: Body) -> Body:
    """What a plan says, whatever its ids."""
    told = sendable(plan)
    for one in told["days"]:
        del one["id"]
        for it in one["exercises"]:
            del it["id"]
    return told


def ids(plan: Body) -> set[tuple[str, int]]:
    days = {("day", one["id"]) for one in plan["days"]}
    return days | {("entry", it["id"]) for one in plan["days"] for it in one["exercises"]}


def test_a_copy_says_the_same_under_other_ids(alice: Client) -> None:
    days = [day("A", entry(alice, reps=5, superset="A"), entry(alice, "plank", superset="A"), weekday="monday"), day("B")]
    plan = save(alice, *days, notes="Steady.", starts_on="2026-12-01", exercise_types=["strength"])
    response = alice.post(f"/plans/{plan['id']}/copy")
    assert response.status == 201
    copy = response.json
    assert copy["id"] != plan["id"]
    assert content(copy) == content(plan)
    assert not ids(copy) & ids(plan)
    assert alice.get(response.headers["location"].removeprefix("/api/v1")).json == copy


def test_a_copy_may_have_another_name(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    copy = alice.post(f"/plans/{plan['id']}/copy", {"name": "Block two"}).json
    assert content(copy) == {**content(plan), "name": "Block two"}


def test_a_copy_begins_anew(alice: Client) -> None:
    plan = save(alice)
    alice.patch(f"/plans/{plan['id']}", {"archived": True})
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    assert copy["revision"] == 1
    assert copy["archived"] is False


def test_plan_and_copy_go_their_own_ways(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    copy = alice.post(f"/plans/{plan['id']}/copy").json
    alice.put(f"/plans/{copy['id']}", body(day("Z")))
    assert alice.get(f"/plans/{plan['id']}").json == plan
    alice.delete(f"/plans/{plan['id']}")
    assert [one["name"] for one in alice.get(f"/plans/{copy['id']}").json["days"]] == ["Z"]


# Warnings


def test_a_plan_that_agrees_with_itself_has_no_warnings(alice: Client) -> None:
    monday = day("Monday", entry(alice, "plank", sets=1, duration_s=300))
    assert save(alice, monday, session_minutes=5, exercise_types=["strength"])["warnings"] == []


def test_a_day_longer_than_a_session_is_warned_of(alice: Client) -> None:
    long = day("Monday", entry(alice, "plank", sets=1, duration_s=301))
    plan = save(alice, long, day("Tuesday"), session_minutes=5)
    assert plan["days"][0]["estimated_minutes"] == 6
    assert plan["warnings"] == ["Monday takes about 6 minutes, more than the 5 of a session."]


def test_fewer_days_than_sessions_a_week_are_warned_of(alice: Client) -> None:
    (warning,) = save(alice, day("Monday"), sessions_per_week=3)["warnings"]
    assert warning == "The plan has days for 1 of its 3 sessions a week."


def test_an_exercise_of_a_type_not_listed_is_warned_of_once(alice: Client) -> None:
    run, squat = entry(alice, "outdoor-run"), entry(alice)
    plan = save(alice, day("Monday", run, squat, run), exercise_types=["strength"], session_minutes=300)
    (warning,) = plan["warnings"]
    name = plan["days"][0]["exercises"][0]["exercise"]["name"]
    assert warning == f"{name} is of the type cardio, which the plan does not list."


def test_a_warning_goes_with_its_cause(alice: Client) -> None:
    plan = save(alice, day("Monday", entry(alice, "outdoor-run", duration_s=600)), sessions_per_week=2, session_minutes=30)
    assert len(plan["warnings"]) == 2
    healed = alice.patch(f"/plans/{plan['id']}", {"sessions_per_week": 1, "session_minutes": 300})
    assert healed.json["warnings"] == []


# Bad input

BAD_FIELDS = [
    ("name", ""),
    ("name", " indented"),
    ("name", "two\nlines"),
    ("name", "x" * 101),
    ("name", None),
    ("goal", "bulk"),
    ("sessions_per_week", 0),
    ("sessions_per_week", 15),
    ("sessions_per_week", 2.5),
    ("session_minutes", 4),
    ("session_minutes", 301),
    ("exercise_types", ["strength", "strength"]),
    ("exercise_types", None),
    ("notes", "x" * 4001),
    ("starts_on", "2026-02-30"),
    ("starts_on", "2026-12-01T00:00:00Z"),
    ("days_per_week", 3),
    ("revision", 7),
]


@pytest.mark.parametrize(("name", "value"), [*BAD_FIELDS, ("days", None), ("archived", True)])
def test_a_plan_that_makes_no_sense_is_refused(reader: Client, name: str, value: object) -> None:
    response = reader.post("/plans", body(**{name: value}))
    assert response.status == 422
    assert set(response.pointers) == {f"/{name}"}
    assert names(reader) == []


@pytest.mark.parametrize(("name", "value"), [*BAD_FIELDS, ("days", []), ("archived", None)])
def test_a_change_that_makes_no_sense_is_refused(alice: Client, name: str, value: object) -> None:
    plan = save(alice, day("A", entry(alice)))
    assert set(alice.patch(f"/plans/{plan['id']}", {name: value}).pointers) == {f"/{name}"}
    assert alice.get(f"/plans/{plan['id']}").json == plan


def test_an_unknown_type_is_pointed_at_in_its_place(reader: Client) -> None:
    assert reader.post("/plans", body(exercise_types=["strength", "yoga"])).pointers == ["/exercise_types/1"]


def test_every_field_that_is_missing_is_named(reader: Client) -> None:
    response = reader.post("/plans", {"days": [{"exercises": [{}]}]})
    assert sorted(response.pointers) == [
        "/days/0/exercises/0/exercise_id", "/days/0/exercises/0/sets", "/days/0/name",
        "/goal", "/name", "/session_minutes", "/sessions_per_week",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("weekday", "Monday"),
        ("weekday", "someday"),
        ("name", None),
        ("notes", "x" * 1001),
        ("exercises", None),
        ("estimated_minutes", 40),
        ("id", 1),
    ],
)
def test_a_day_that_makes_no_sense_is_refused(reader: Client, name: str, value: object) -> None:
    wrong = {**day("B"), name: value}
    assert set(reader.post("/plans", body(day("A"), wrong)).pointers) == {f"/days/1/{name}"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("exercise_id", "barbell-back-squat"),
        ("exercise_id", 0),
        ("set_type", "heavy"),
        ("set_type", None),
        ("sets", 0),
        ("sets", 21),
        ("sets", None),
        ("reps", 0),
        ("reps", 1001),
        ("reps", "8-12"),
        ("weight_kg", -0.1),
        ("weight_kg", 1000.1),
        ("rest_s", -1),
        ("rest_s", 3601),
        ("rest_s", None),
        ("rir", 11),
        ("tempo", "3-1-1"),
        ("tempo", "3110"),
        ("tempo", "3-1-1-0\n"),
        ("superset", ""),
        ("superset", "A 1"),
        ("superset", "ABCDEFGHI"),
        ("progression", "linear"),
        ("progression", []),
        ("notes", "x" * 1001),
        ("exercise", {"id": 1}),
        ("id", 1),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(reader: Client, name: str, value: object) -> None:
    wrong = {**entry(reader), name: value}
    assert set(reader.post("/plans", body(day("A", entry(reader), wrong))).pointers) == {f"/days/0/exercises/1/{name}"}


@pytest.mark.parametrize(
    ("slug", "name", "value"),
    [
        ("plank", "reps", 10),
        ("plank", "rir", 2),
        ("plank", "tempo", "3-1-1-0"),
        ("plank", "distance_m", 10),
        ("barbell-back-squat", "duration_s", 30),
        ("barbell-back-squat", "distance_m", 10),
        ("outdoor-run", "weight_kg", 5),
        ("outdoor-run", "reps", 10),
        ("box-jump", "weight_kg", 0),
    ],
)
def test_a_target_that_the_exercise_does_not_record_is_refused(reader: Client, slug: str, name: str, value: object) -> None:
    wrong = entry(reader, slug, **{name: value})
    response = reader.post("/plans", body(day("A"), day("B", entry(reader), wrong)))
    assert response.pointers == [f"/days/1/exercises/1/{name}"]
    exercise = reader.get(f"/exercises/{wrong['exercise_id']}").json
    detail = response.json["errors"][0]["detail"]
    assert exercise["name"] in detail
    assert all(kind in detail for kind in exercise["tracks"])


@pytest.mark.parametrize(
    ("slug", "targets"),
    [
        ("plank", {"weight_kg": 10, "duration_s": 60}),
        ("barbell-back-squat", {"weight_kg": 100, "reps": 5, "reps_max": 5, "rir": 0, "tempo": "X-0-X-0"}),
        ("outdoor-run", {"duration_s": 1500, "distance_m": 5000}),
        ("farmers-carry", {"weight_kg": 32, "duration_s": 40, "distance_m": 40.5}),
        ("double-under", {"reps": 50, "duration_s": 60}),
        ("plank", dict.fromkeys(["reps", "reps_max", "distance_m", "rir", "tempo"])),
    ],
)
def test_every_target_that_the_exercise_records_is_taken(alice: Client, slug: str, targets: Body) -> None:
    (saved,) = save(alice, day("A", entry(alice, slug, **targets)))["days"][0]["exercises"]
    assert {name: saved[name] for name in targets} == targets


def test_a_range_of_repetitions_needs_its_lower_end(reader: Client) -> None:
    assert reader.post("/plans", body(day("A", entry(reader, reps_max=12)))).pointers == ["/days/0/exercises/0/reps"]


def test_a_range_of_repetitions_does_not_run_backwards(reader: Client) -> None:
    wrong = entry(reader, reps=12, reps_max=8)
    assert reader.post("/plans", body(day("A", wrong))).pointers == ["/days/0/exercises/0/reps_max"]


def test_everything_that_is_wrong_in_any_day_is_named_at_once(reader: Client) -> None:
    days = [
        day("A", entry(reader), entry(reader, "plank", reps=10, tempo="3-1-1-0")),
        day("B", {"exercise_id": 2**53 - 1, "sets": 3}),
        day("C", entry(reader, duration_s=30, reps_max=8)),
    ]
    assert sorted(reader.post("/plans", body(*days)).pointers) == [
        "/days/0/exercises/1/reps",
        "/days/0/exercises/1/tempo",
        "/days/1/exercises/0/exercise_id",
        "/days/2/exercises/0/duration_s",
        "/days/2/exercises/0/reps",
    ]
    assert names(reader) == []


def test_a_replacement_is_held_to_the_same_targets(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice, reps=5)))
    wanted = sendable(plan)
    wanted["days"][0]["exercises"][0]["exercise_id"] = exercise_id(alice, "plank")
    assert alice.put(f"/plans/{plan['id']}", wanted).pointers == ["/days/0/exercises/0/reps"]
    assert alice.get(f"/plans/{plan['id']}").json == plan


@pytest.mark.parametrize("query", ["archived=maybe", "archived=1", "limit=0", "cursor=nonsense", "goal=strength"])
def test_a_query_that_makes_no_sense_is_refused(reader: Client, query: str) -> None:
    response = reader.get(f"/plans?{query}")
    assert response.status == 422
    assert response.pointers == [f"/{query.partition('=')[0]}"]


@pytest.mark.parametrize(("sent", "pointer"), [({"name": ""}, "/name"), ({"days": []}, "/days")])
def test_a_copy_takes_nothing_but_a_good_name(alice: Client, sent: Body, pointer: str) -> None:
    plan = save(alice)
    assert set(alice.post(f"/plans/{plan['id']}/copy", sent).pointers) == {pointer}
    assert len(names(alice)) == 1


# Ids in a replacement


def test_ids_of_another_plan_are_refused(alice: Client) -> None:
    plan, other = save(alice, day("A", entry(alice))), save(alice, day("B", entry(alice)), name="Other")
    strange = sendable(other)
    assert alice.put(f"/plans/{plan['id']}", strange).pointers == ["/days/0/id", "/days/0/exercises/0/id"]
    assert alice.get(f"/plans/{plan['id']}").json == plan
    assert alice.get(f"/plans/{other['id']}").json == other


def test_an_entry_of_another_plan_in_a_day_of_this_one_is_refused(alice: Client) -> None:
    plan, other = save(alice, day("A", entry(alice))), save(alice, day("B", entry(alice)), name="Other")
    wanted = sendable(plan)
    wanted["days"][0]["exercises"] += sendable(other)["days"][0]["exercises"]
    assert alice.put(f"/plans/{plan['id']}", wanted).pointers == ["/days/0/exercises/1/id"]
    assert alice.get(f"/plans/{other['id']}").json == other


def test_an_id_that_stands_twice_is_refused(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)), day("B", entry(alice)))
    wanted = sendable(plan)
    wanted["days"].append(wanted["days"][0])
    assert alice.put(f"/plans/{plan['id']}", wanted).pointers == ["/days/2/id", "/days/2/exercises/0/id"]
    assert alice.get(f"/plans/{plan['id']}").json == plan


def test_an_id_that_a_replacement_dropped_is_refused_from_then_on(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice)))
    alice.put(f"/plans/{plan['id']}", body(day("B")))
    assert alice.put(f"/plans/{plan['id']}", sendable(plan)).pointers == ["/days/0/id", "/days/0/exercises/0/id"]


def test_a_day_and_an_entry_are_told_apart_by_more_than_their_number(alice: Client) -> None:
    plan = save(alice, day("A", entry(alice), entry(alice)))
    taken = {plan["days"][0]["id"]}
    number = next(it["id"] for it in plan["days"][0]["exercises"] if it["id"] not in taken)
    assert alice.put(f"/plans/{plan['id']}", body({"id": number, "name": "B"})).pointers == ["/days/0/id"]


# Limits


def test_a_plan_has_twenty_eight_days_at_the_most(alice: Client) -> None:
    days = [day(f"Day {number}") for number in range(1, 30)]
    assert alice.post("/plans", body(*days)).pointers == ["/days"]
    plan = save(alice, *days[:28])
    assert alice.put(f"/plans/{plan['id']}", body(*days)).pointers == ["/days"]


def test_a_day_has_fifty_entries_at_the_most(alice: Client) -> None:
    squat = entry(alice)
    assert alice.post("/plans", body(day("A"), day("B", *[squat] * 51))).pointers == ["/days/1/exercises"]
    assert len(save(alice, day("A", *[squat] * 50))["days"][0]["exercises"]) == 50


def test_the_largest_plan_is_saved_read_and_replaced(alice: Client) -> None:
    full = entry(
        alice, reps=1000, reps_max=1000, weight_kg=999.5, rest_s=3600, rir=10, tempo="10-10-10-10", superset="ABCDEFGH"
    )  # fmt: skip
    plan = save(alice, *[day(f"Day {number}", *[full] * 50) for number in range(28)])
    assert len(ids(plan)) == 28 * 51
    assert alice.put(f"/plans/{plan['id']}", sendable(plan)).json["days"] == plan["days"]


def test_an_account_holds_a_bounded_number_of_plans(alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PLANS", 2)
    first, second = save(alice), save(alice)
    assert alice.post("/plans", body()).status == 409
    assert alice.post(f"/plans/{first['id']}/copy").status == 409
    assert alice.put(f"/plans/{first['id']}", body()).status == 200
    save(bob)
    alice.delete(f"/plans/{second['id']}")
    assert alice.post(f"/plans/{first['id']}/copy").status == 201


# Someone else's


def test_an_exercise_of_someone_elses_own_is_like_one_that_does_not_exist(alice: Client, bob: Client) -> None:
    details = []
    for number in (own_exercise(bob), 2**53 - 1):
        response = alice.post("/plans", body(day("A", {"exercise_id": number, "sets": 3})))
        assert response.pointers == ["/days/0/exercises/0/exercise_id"]
        details.append(response.json["errors"][0]["detail"].replace(str(number), "…"))
    assert details[0] == details[1]


def test_ids_of_someone_elses_plan_are_refused(alice: Client, bob: Client) -> None:
    theirs = save(alice, day("A", entry(alice)))
    own = save(bob, day("B", entry(bob)))
    assert bob.put(f"/plans/{own['id']}", sendable(theirs)).pointers == ["/days/0/id", "/days/0/exercises/0/id"]
    assert alice.get(f"/plans/{theirs['id']}").json == theirs


def test_nobody_lists_the_plans_of_someone_else(alice: Client, bob: Client) -> None:
    save(alice, name="Mine")
    save(bob, name="Theirs")
    assert names(alice) == ["Mine"]
    assert names(alice, "?archived=true") == []
