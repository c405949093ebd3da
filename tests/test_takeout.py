"""What was taken along is taken back: into a new account, it is the same but for ids; into the same, nothing comes twice."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from client import Client
from conftest import exercise_id, join
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_exports import furnish
from training import log, train

from workout.web.app import App

EMPTY = {"format": "workout-export", "version": 1}
SQUAT = {"id": 3, "slug": "goblet-squat", "name": "Goblet squat"}
IDS = {"id", "exercise_id", "plan_id", "day_id"}


def take_back(client: Client, document: Any) -> Any:
    """The import of a document, once it is written."""
    response = client.post("/imports", content=json.dumps(document).encode())
    assert response.status == 201, response
    found = response.json
    assert client.post(f"/imports/{found['id']}/apply").status == 202
    for _ in range(600):
        found = client.get(f"/imports/{found['id']}").json
        if found["status"] != "applying":
            return found
        time.sleep(0.01)
    raise AssertionError(found)


def without_ids(value: Any, names: dict[int, str]) -> Any:
    """The same without ids; exercises by their names, so that what is referred to is compared."""
    if isinstance(value, list):
        return [without_ids(one, names) for one in value]
    if not isinstance(value, dict):
        return value
    told = {name: without_ids(one, names) for name, one in value.items() if name not in IDS}
    return {**told, "exercise": names[value["exercise_id"]]} if value.get("exercise_id") else told


def comparable(document: Any) -> Any:
    return without_ids(document, {one["id"]: one["name"] for one in document["exercises"]})


def first_set(document: Any) -> Any:
    return document["sessions"][0]["exercises"][0]["sets"][0]


def export(client: Client) -> Any:
    return client.get("/export").json


def test_a_new_account_becomes_the_same_but_for_ids(alice: Client, bob: Client) -> None:
    furnish(alice)
    found = take_back(bob, export(alice))
    assert (found["status"], found["source"], found["problems"]) == ("applied", "workout", [])
    assert comparable(export(bob)) == comparable(export(alice))


def test_nothing_comes_twice_into_the_account_it_is_from(alice: Client) -> None:
    furnish(alice)
    before = alice.get("/export").content
    found = take_back(alice, export(alice))
    assert (found["status"], found["done"]) == ("applied", found["total"])
    assert found["already_there"] == found["total"] - 1  # all but the account's settings
    assert alice.get("/export").content == before
    alice.delete(f"/imports/{found['id']}")
    assert alice.get("/export").content == before


def test_undoing_takes_it_all_away_again(alice: Client, bob: Client) -> None:
    furnish(alice)
    empty = {**export(bob), "account": None}
    found = take_back(bob, {**export(alice), "account": {}})
    assert bob.delete(f"/imports/{found['id']}").status == 204
    assert {**export(bob), "account": None} == empty


def test_undoing_names_and_keeps_all_that_was_edited_since(alice: Client) -> None:
    at = "2026-11-01T10:00:00Z"
    lift = {"type": "strength", "movement": "hinge", "primary_muscles": ["glutes"], "tracks": ["weight", "reps"]}
    plan = {"goal": "strength", "sessions_per_week": 1, "session_minutes": 45, "created_at": at, "updated_at": at, "days": []}
    document = {
        **EMPTY,
        "exercises": [{**lift, "id": number, "name": f"Lift {number}"} for number in (1, 2, 3)],
        "plans": [{**plan, "name": "One", "id": 1}, {**plan, "name": "Two"}],
        "goals": [{"kind": "weight", "id": 1, "target": target, "created_at": at} for target in (70, 71)],
        "weights": [{"weight_kg": weight, "measured_at": at} for weight in (80, 81)],
    }
    found = take_back(alice, document)
    parts = {"goals": "goal", "plans": "plan", "weights": "weight", "exercises": "exercise"}
    there = {part: [one["id"] for one in export(alice)[part]] for part in parts}
    edited = {kind: there[part][0] for part, kind in parts.items()}
    for part, kind in parts.items():
        change = {"name": "Mine"} if kind in ("plan", "exercise") else {"note": "mine"}
        assert alice.patch(f"/{part}/{edited[kind]}", change).status == 200
    assert alice.delete(f"/exercises/{there['exercises'][2]}").status == 204  # whoever deletes it does not want it kept
    assert alice.delete(f"/imports/{found['id']}").status == 204
    kept = alice.get(f"/imports/{found['id']}").json["kept"]
    assert {one["kind"]: one["id"] for one in kept} == edited and len(kept) == 4
    assert {part: [one["id"] for one in export(alice)[part]] for part in parts} == {part: [edited[parts[part]]] for part in parts}
    assert alice.delete(f"/imports/{found['id']}?edited=delete").status == 204
    assert [export(alice)[part] for part in parts] == [[], [], [], []]


def test_what_the_account_has_told_of_itself_stays(alice: Client, bob: Client) -> None:
    alice.patch("/me", {"name": "Alice", "height_cm": 172, "units": {"weight": "lb"}})
    bob.patch("/me", {"name": "Bob"})
    take_back(bob, export(alice))
    me = bob.get("/me").json
    assert (me["name"], me["height_cm"], me["units"]["weight"]) == ("Bob", 172, "lb")


def test_a_session_goes_on_where_the_plan_left_it(alice: Client, bob: Client) -> None:
    """What is planned next is the same after the move: the history counts for the plan."""
    furnish(alice)
    take_back(bob, export(alice))

    def upcoming(client: Client) -> Any:
        plan = client.get(f"/plans/{client.get('/plans').json['items'][0]['id']}").json
        found = client.get(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}/next").json
        return [(one["exercise"]["name"], one["planned"], one["reason"]) for one in found["exercises"]]

    assert upcoming(bob) == upcoming(alice)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        (lambda document: document.update(format="other"), "/format"),
        (lambda document: document.update(version=99), "/version"),
        (lambda document: document.update(colour="red"), "/colour"),
        (lambda document: document["sessions"][0].update(started_at="yesterday"), "/sessions/0/started_at"),
        (
            lambda document: document["sessions"][0]["exercises"][0]["sets"][0].update(reps=-1),
            "/sessions/0/exercises/0/sets/0/reps",
        ),
        (lambda document: document["weights"][0].update(weight_kg="heavy"), "/weights/0/weight_kg"),
        (
            lambda document: document["goals"][1].update(targets_before=[{"target": 2, "until": "then"}]),
            "/goals/1/targets_before/0/until",
        ),
    ],
)
def test_a_document_that_does_not_fit_is_refused(alice: Client, bob: Client, change: Callable[[Any], None], pointer: str) -> None:
    furnish(alice)
    document = export(alice)
    change(document)
    refused = bob.post("/imports", content=json.dumps(document).encode())
    assert (refused.status, refused.pointers) == (422, [pointer])


@pytest.mark.parametrize("content", [b"{", b"[]", b"{}", b'{"a":' * 5000, b'{"format": "workout-export"}'])
def test_what_is_no_document_is_refused(alice: Client, content: bytes) -> None:
    assert alice.post("/imports", content=content).status in (400, 422)


def problems(found: Any) -> list[str]:
    """What an import has left out, and why."""
    assert found["status"] == "applied" and found["problems_total"] == len(found["problems"])
    return [one["detail"] for one in found["problems"]]


def test_a_plan_that_cannot_be_any_more_is_named_and_the_rest_comes(alice: Client, bob: Client) -> None:
    furnish(alice)
    document = export(alice)
    document["plans"][0]["days"][0]["exercises"][0]["exercise_id"] = 987654321
    plan, session = problems(take_back(bob, document))
    assert "Base was left out: /days/0/exercises/0/exercise_id: The document has no exercise 987654321" in plan
    assert "Legs came without its plan" in session
    assert len(export(bob)["sessions"]) == 3


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"kind": "exercise", "exercise_id": 7, "metric": "weight_kg"}, "/exercise_id"),
        ({"kind": "exercise", "exercise_id": 3}, "/metric"),
        ({"kind": "exercise", "exercise_id": 3, "metric": "distance_m"}, "/metric"),
        ({"kind": "measurement"}, "/measurement"),
        ({"kind": "weight", "measurement": "waist", "target": 70}, "/measurement"),
        ({"kind": "consistency", "min_reps": 5}, "/min_reps"),
        ({"kind": "consistency", "target": 15}, "/target"),
    ],
)
def test_a_goal_that_cannot_be_is_named_and_the_rest_comes(alice: Client, fields: Any, pointer: str) -> None:
    usual = {"target": 5, "created_at": "2026-11-01T10:00:00Z"}
    goals = [{**usual, **fields}, {**usual, "kind": "consistency"}]
    (problem,) = problems(take_back(alice, {**EMPTY, "exercises": [SQUAT], "goals": goals}))
    assert f" was left out: {pointer}: " in problem
    assert [goal["kind"] for goal in export(alice)["goals"]] == ["consistency"]


def test_a_workout_that_is_active_stays_so_or_ends_where_another_is(app: App, alice: Client, bob: Client) -> None:
    begun = alice.post("/sessions", {"name": "Going on", "exercises": [{"exercise_id": 3, "sets": 3, "reps": 8}]}).json
    first, second, _ = (one["id"] for one in begun["exercises"][0]["sets"])
    alice.post(f"/sessions/{begun['id']}/sets/{first}/complete", {"weight_kg": 20})
    alice.post(f"/sessions/{begun['id']}/pause")
    document = export(alice)
    assert problems(take_back(bob, document)) == []
    assert comparable(export(bob)) == comparable(document)  # into an account without an active workout, as it was
    carol = join(app, "carol@example.com")
    carol.post("/sessions", {"name": "Here", "exercises": []})
    (problem,) = problems(take_back(carol, document))
    assert "Going on had not ended" in problem
    there, here = (one for one in export(carol)["sessions"])
    assert (there["name"], there["ending"], there["ended_at"]) == ("Going on", "finished", there["last_activity_at"])
    assert there["exercises"][0]["sets"][0]["weight_kg"] == 20 and "paused_at" not in there
    assert here["name"] == "Here" and "ended_at" not in here


def workout(**changes: Any) -> Any:
    """A session of a document, of one set."""
    then = {**SQUAT, "tracks": ["weight", "reps"], "load": "external", "rest_s": 90}
    done = {"planned": {"reps": 8}, "reps": 8, "weight_kg": 20, "completed_at": "2026-11-02T10:05:00Z"}
    times = {"started_at": "2026-11-02T10:00:00Z", "ended_at": "2026-11-02T11:00:00Z", "last_activity_at": "2026-11-02T11:00:00Z"}
    return {"name": "Legs", **times, "exercises": [{"exercise_id": 3, "exercise": then, "sets": [done]}], **changes}


def test_sets_of_an_exercise_that_the_document_lacks_are_named(alice: Client) -> None:
    (entry,) = workout()["exercises"]
    swapped = {**entry, "planned_exercise": {**entry["exercise"], "id": 78, "name": "Sled push"}}
    session = workout(exercises=[entry, {**entry, "exercise_id": 77}, swapped])
    found = problems(take_back(alice, {**EMPTY, "exercises": [SQUAT], "sessions": [session]}))
    assert len(found) == 2 and "Sled push was planned first" in found[1]
    assert "without the sets of Goblet squat: The document has no exercise 77" in found[0]
    assert [len(one["sets"]) for one in export(alice)["sessions"][0]["exercises"]] == [1, 1]


def test_a_workout_whose_plan_or_day_the_document_lacks_comes_without_it(alice: Client) -> None:
    at = "2026-11-01T10:00:00Z"
    plan = {**PLAN, "id": 4, "created_at": at, "updated_at": at}
    sessions = [workout(plan_id=5, day_id=6), workout(name="Arms", plan_id=4, day_id=6)]
    found = problems(take_back(alice, {**EMPTY, "exercises": [SQUAT], "plans": [plan], "sessions": sessions}))
    assert len(found) == 2 and "Legs came without its plan: The document has no plan 5" in found[0]
    assert "Arms came without its day: The plan has no day 6" in found[1]
    assert len(export(alice)["sessions"]) == 2


FAR = "2099-01-01T00:00:00Z"
BODY = {"weights": {"weight_kg": 60}, "measurements": {"kind": "waist", "value_cm": 80}}
AIMS = {"kind": "weight", "target": 70, "created_at": "2026-11-01T10:00:00Z"}
PLAN = {"name": "P", "goal": "strength", "sessions_per_week": 1, "session_minutes": 45, "days": []}


@pytest.mark.parametrize(
    ("part", "item", "pointer"),
    [
        ("weights", {**BODY["weights"], "measured_at": FAR}, "/measured_at"),
        ("weights", {**BODY["weights"], "measured_at": "1899-01-01T00:00:00Z"}, "/measured_at"),
        ("measurements", {**BODY["measurements"], "measured_at": FAR}, "/measured_at"),
        ("goals", {**AIMS, "created_at": FAR}, "/created_at"),
        ("goals", {**AIMS, "cancelled_at": FAR}, "/cancelled_at"),
        ("plans", {**PLAN, "created_at": "2026-11-01T10:00:00Z", "updated_at": FAR}, "/updated_at"),
        ("sessions", workout(started_at=FAR), "/started_at"),
        ("sessions", workout(ended_at=FAR), "/ended_at"),
        ("sessions", workout(last_activity_at=FAR), "/last_activity_at"),
        ("sessions", workout(ended_at="2026-11-02T09:00:00Z"), "/ended_at"),
        ("sessions", workout(started_at="2026-10-04T10:00:00Z"), "/ended_at"),
        ("sessions", workout(started_at="2026-11-02T10:06:00Z"), "/exercises/0/sets/0/completed_at"),
    ],
)
def test_a_time_that_cannot_be_is_named_and_the_rest_comes(alice: Client, part: str, item: Any, pointer: str) -> None:
    good = {"weight_kg": 61, "measured_at": "2026-11-01T10:00:00Z"}
    document = {**EMPTY, "exercises": [SQUAT], "weights": [good]}
    (problem,) = problems(take_back(alice, {**document, part: [*document.get(part, []), item]}))
    assert f" was left out: {pointer}: " in problem
    back = export(alice)
    assert len(back["weights"]) == 1 and not (back["goals"] or back["plans"] or back["sessions"] or back["measurements"])


VALUES = st.fixed_dictionaries(
    {"reps": st.integers(0, 30), "weight_kg": st.floats(0, 300).map(lambda kg: round(kg * 4) / 4)},
    optional={"rir": st.integers(0, 20).map(lambda half: half / 2), "note": st.text("abc =\n", max_size=9).map(str.strip)},
)
PEOPLE = st.lists(
    st.tuples(st.integers(1, 28), st.lists(VALUES, min_size=1, max_size=4), st.sampled_from(["own", "barbell-row", "leg-press"])),
    max_size=6,
    unique_by=lambda one: one[0],
)


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PEOPLE)
def test_whoever_moves_has_the_same_as_before(app: App, people: Any) -> None:
    number = test_whoever_moves_has_the_same_as_before.__dict__.setdefault("count", [0])
    number[0] += 1
    one, other = (join(app, f"{name}{number[0]}@example.com") for name in ("one", "other"))
    own = {"name": "Own lift", "type": "strength", "movement": "hinge", "primary_muscles": [], "tracks": ["weight", "reps"]}
    made = one.post("/exercises", {**own, "primary_muscles": ["glutes"]}).json["id"]
    for day, sets, slug in people:
        train(one, made if slug == "own" else exercise_id(one, slug), *sets, day=f"2026-10-{day:02}")
        one.post("/weights", {"weight_kg": 60 + day, "measured_at": f"2026-10-{day:02}T06:00:00Z"})
    assert take_back(other, export(one))["status"] == "applied"
    assert comparable(export(other)) == comparable(export(one))


def test_a_run_is_taken_along_too(alice: Client, bob: Client) -> None:
    log(alice, {"outdoor-run": [{"distance_m": 5000, "duration_s": 1800}]}, "2026-11-20T10:00:00Z", "2026-11-20T10:30:00Z")
    take_back(bob, export(alice))
    (session,) = export(bob)["sessions"]
    assert session["exercises"][0]["sets"][0]["distance_m"] == 5000


def test_what_happened_at_the_same_instant_comes_back_each(alice: Client, bob: Client) -> None:
    """Two scales and a watch tell the same instant; two exercises of one's own may have the same name."""
    at = {"measured_at": "2026-01-05T08:00:00Z"}
    for weight_kg in (80, 81, 80):
        assert alice.post("/weights", {"weight_kg": weight_kg, **at}).status == 201
    for value_cm in (90, 91):
        assert alice.post("/measurements", {"kind": "waist", "value_cm": value_cm, **at}).status == 201
    own = {"name": "Mine", "type": "strength", "movement": "isolation", "primary_muscles": ["calves"], "tracks": ["reps"]}
    for reps in (7, 8):
        made = alice.post("/exercises", own).json["id"]
        train(alice, made, {"reps": reps})
    document = export(alice)
    for goal in ("1", "2"):
        document["goals"].append({"kind": "weight", "target": 70.0, "note": goal, "created_at": "2026-01-05T08:00:00.000Z"})
    found = take_back(bob, document)
    assert (found["status"], found["problems"]) == ("applied", [])
    back = export(bob)
    assert {part: len(back[part]) for part in ("weights", "measurements", "sessions", "exercises", "goals")} == {
        "weights": 3, "measurements": 2, "sessions": 2, "exercises": 2, "goals": 2,
    }  # fmt: skip
    assert sorted(first["exercises"][0]["exercise_id"] for first in back["sessions"]) == [one["id"] for one in back["exercises"]]
    assert take_back(bob, back)["already_there"] == 11
    assert export(bob) == back


def test_an_exercise_of_the_same_name_that_records_something_else_is_another(alice: Client, bob: Client) -> None:
    own = {"name": "Twin", "type": "strength", "movement": "isolation", "primary_muscles": ["calves"]}
    train(alice, alice.post("/exercises", {**own, "tracks": ["reps"]}).json["id"], {"reps": 7})
    bob.post("/exercises", {**own, "tracks": ["duration"]})
    for client in (alice, bob):
        assert problems(take_back(bob, export(client))) == []
        back = export(bob)
        assert [one["tracks"] for one in back["exercises"]] == [["duration"], ["reps"]]
        assert back["sessions"][0]["exercises"][0]["exercise_id"] == back["exercises"][1]["id"]
    assert take_back(bob, back)["already_there"] == 3


def test_a_session_that_comes_later_is_of_the_same_day_of_the_plan(alice: Client, bob: Client) -> None:
    """The first document has brought the plan; the next one has the same plan, and a session of one of its days."""
    furnish(alice)
    document = export(alice)
    take_back(bob, {**document, "sessions": []})
    assert take_back(bob, document)["problems"] == []

    def days(export: Any) -> list[str | None]:
        names = {day["id"]: day["name"] for plan in export["plans"] for day in plan["days"]}
        return [names.get(one.get("day_id")) for one in export["sessions"]]

    assert days(export(bob)) == days(document) == [None, None, "Legs"]
