"""The feed of changes: /changes."""

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import database
import pytest
from client import Client
from conftest import join, running
from test_exports import furnish as fill
from test_imports import SAMPLES, answered, applied, send, take
from test_plans import day, entry, own_exercise, save
from test_takeout import take_back
from test_walls import ALL, furnish, named, noun, sent
from time_machine import travel

from workout.config import Config
from workout.db import Location
from workout.exercises import Catalogue
from workout.web.app import App
from workout.web.contract.promise import needs_login
from workout.web.contract.routes import Route
from workout.web.contract.schemas import SCHEMAS

Key = tuple[str, int]
"""A thing, by its kind and id."""

KEPT = {
    "plan": [
        "SELECT * FROM plan WHERE user_id = ?",
        "SELECT plan_id AS of, plan_day.* FROM plan_day JOIN plan ON plan.id = plan_id WHERE user_id = ?",
        "SELECT plan_id AS of, plan_entry.* FROM plan_entry JOIN plan_day ON plan_day.id = day_id JOIN plan ON plan.id = plan_id "
        "WHERE user_id = ?",
    ],
    "session": [
        "SELECT * FROM session WHERE user_id = ?",
        "SELECT session_id AS of, * FROM session_entry WHERE user_id = ?",
        "SELECT session_id AS of, session_set.* FROM session_set JOIN session_entry ON session_entry.id = entry_id "
        "WHERE session_set.user_id = ?",
    ],
    "weight": ["SELECT * FROM weight WHERE user_id = ?"],
    "measurement": ["SELECT * FROM measurement WHERE user_id = ?"],
    "goal": ["SELECT * FROM goal WHERE user_id = ?"],
    "exercise": [
        "SELECT * FROM exercise WHERE user_id = ?",
        "SELECT exercise_id AS of, exercise_muscle.* FROM exercise_muscle JOIN exercise ON exercise.id = exercise_id "
        "WHERE user_id = ?",
        "SELECT exercise_id AS of, exercise_equipment.* FROM exercise_equipment JOIN exercise ON exercise.id = exercise_id "
        "WHERE user_id = ?",
    ],
}
"""Where each kind is stored. `of`: the id of the thing that a row belongs to."""
NOT_SHOWN = {"share_code", "calendar_key_hash"}
"""Columns of a plan that reading it does not show."""


def poll(client: Client, since: str | None = None, limit: int = 100) -> tuple[list[dict[str, Any]], str]:
    """What changed since then, asked until there is nothing more; and what to ask with the next time."""
    found: list[dict[str, Any]] = []
    while True:
        response = client.get(f"/changes?limit={limit}" + (f"&since={since}" if since is not None else ""))
        assert response.status == 200, response
        since = str(response.json["next"])
        if not response.json["items"]:
            return found, since
        found += response.json["items"]


def keys(items: list[dict[str, Any]]) -> list[Key]:
    return [(item["kind"], item["id"]) for item in items]


def stored(location: Location, user_id: int) -> dict[Key, Any]:
    """All that the file has of each thing of the user."""
    things: dict[Key, Any] = {}
    with database.opened(location) as db:
        for kind, queries in KEPT.items():
            for number, query in enumerate(queries):
                for row in db.execute(query, (user_id,)):
                    key = (kind, row["of"] if number else row["id"])
                    things.setdefault(key, []).append({name: value for name, value in row.items() if name not in NOT_SHOWN})
    return things


def test_the_feed_names_what_is_made_changed_and_deleted(alice: Client) -> None:
    before, cursor = poll(alice)
    assert (before, cursor) == ([], "0")
    plan = save(alice, day("Legs", entry(alice)))
    weight = alice.post("/weights", {"weight_kg": 70}).json
    found, cursor = poll(alice, cursor)
    assert keys(found) == [("plan", plan["id"]), ("weight", weight["id"])]
    assert not any(item["deleted"] for item in found)
    with travel(datetime.now(UTC), tick=False):
        alice.patch(f"/plans/{plan['id']}", {"name": "Legs first"})
    found, cursor = poll(alice, cursor)
    assert keys(found) == [("plan", plan["id"])]
    assert found[0]["changed_at"] == alice.get(f"/plans/{plan['id']}").json["updated_at"]
    alice.delete(f"/weights/{weight['id']}")
    found, cursor = poll(alice, cursor)
    assert [(item["kind"], item["deleted"]) for item in found] == [("weight", True)]
    assert poll(alice, cursor) == ([], cursor)


def test_each_thing_stands_once_as_of_its_last_change(alice: Client) -> None:
    weights = [alice.post("/weights", {"weight_kg": 70 + number}).json["id"] for number in range(3)]
    for _ in range(3):
        alice.patch(f"/weights/{weights[0]}", {"note": "again"})
    alice.delete(f"/weights/{weights[1]}")
    found, _ = poll(alice)
    assert [(item["id"], item["deleted"]) for item in found] == [(weights[2], False), (weights[0], False), (weights[1], True)]


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_a_page_goes_on_where_the_one_before_ended(alice: Client, limit: int) -> None:
    made = [("weight", alice.post("/weights", {"weight_kg": 70}).json["id"]) for _ in range(5)]
    found, cursor = poll(alice, limit=limit)
    assert keys(found) == made
    assert len(alice.get(f"/changes?limit={limit}").json["items"]) == min(limit, 5)
    assert poll(alice, cursor, limit) == ([], cursor)


def test_what_changes_between_two_pages_comes_later(alice: Client) -> None:
    first, second = (alice.post("/weights", {"weight_kg": 70}).json["id"] for _ in range(2))
    page = alice.get("/changes?limit=1").json
    assert keys(page["items"]) == [("weight", first)]
    alice.patch(f"/weights/{first}", {"note": "again"})
    rest, _ = poll(alice, page["next"])
    assert keys(rest) == [("weight", second), ("weight", first)]


def test_nothing_new_is_304(alice: Client) -> None:
    _, cursor = poll(alice)
    response = alice.get(f"/changes?since={cursor}")
    asked = {"If-None-Match": response.headers["etag"]}
    assert alice.get(f"/changes?since={cursor}", headers=asked).status == 304
    alice.post("/weights", {"weight_kg": 70})
    assert alice.get(f"/changes?since={cursor}", headers=asked).status == 200


def test_what_is_refused_changes_nothing(alice: Client) -> None:
    _, cursor = poll(alice)
    assert alice.post("/weights", {"weight_kg": -1}).status == 422
    assert alice.post("/sessions/past", {"name": "x", "started_at": "2026-01-01T10:00:00Z"}).status == 422
    assert poll(alice, cursor) == ([], cursor)


def test_a_deleted_plan_takes_its_name_from_its_sessions(alice: Client) -> None:
    """These change too: they belong to no plan any more."""
    plan = save(alice, day("Legs", entry(alice)), day("Arms", entry(alice)))
    session = alice.post("/sessions", {"day_id": plan["days"][0]["id"]}).json["id"]
    _, cursor = poll(alice)
    alice.delete(f"/plans/{plan['id']}/days/{plan['days'][1]['id']}")
    found, cursor = poll(alice, cursor)
    assert keys(found) == [("plan", plan["id"])]
    alice.delete(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}")
    found, cursor = poll(alice, cursor)
    assert sorted(keys(found)) == [("plan", plan["id"]), ("session", session)]
    alice.delete(f"/plans/{plan['id']}")
    found, cursor = poll(alice, cursor)
    assert [(*key, item["deleted"]) for key, item in zip(keys(found), found, strict=True)] == [
        ("plan", plan["id"], True),
        ("session", session, False),
    ]


def test_a_deleted_exercise_stays_as_an_archived_one(alice: Client) -> None:
    number = own_exercise(alice)
    _, cursor = poll(alice)
    alice.delete(f"/exercises/{number}")
    found, _ = poll(alice, cursor)
    assert [(*key, item["deleted"]) for key, item in zip(keys(found), found, strict=True)] == [("exercise", number, False)]


def test_a_copy_of_a_shared_plan_brings_its_exercises(alice: Client, bob: Client) -> None:
    plan = save(alice, day("Press", {"exercise_id": own_exercise(alice), "sets": 3}))
    code = alice.put(f"/plans/{plan['id']}/share").json["code"]
    copy = bob.post(f"/shared-plans/{code}/copy").json
    found, _ = poll(bob)
    assert keys(found) == [("exercise", copy["days"][0]["exercises"][0]["exercise_id"]), ("plan", copy["id"])]


def test_everyone_has_their_own(alice: Client, bob: Client) -> None:
    alice.post("/weights", {"weight_kg": 70})
    assert poll(bob) == ([], "0")
    bob.post("/weights", {"weight_kg": 80})
    assert len(poll(alice)[0]) == len(poll(bob)[0]) == 1


@pytest.mark.parametrize("since", ["", "-1", "x", "1.0", "9" * 19, "1", "999"])
def test_a_since_that_the_server_never_gave_is_refused(alice: Client, since: str) -> None:
    response = alice.get(f"/changes?since={since}")
    assert (response.status, response.pointers) == (422, ["/since"])


def test_a_reader_beside_several_writers_sees_every_change_in_order(app: App, alice: Client) -> None:
    writers, each = 4, 12
    made: list[list[int]] = [[] for _ in range(writers)]

    def write(number: int) -> None:
        mine = Client(app, alice.token)
        for turn in range(each):
            made[number].append(mine.post("/weights", {"weight_kg": 70 + turn}).json["id"])
            if turn % 3 == 2:
                mine.patch(f"/weights/{made[number][-2]}", {"note": "again"})

    threads = [threading.Thread(target=write, args=(number,)) for number in range(writers)]
    for thread in threads:
        thread.start()
    seen: list[Key] = []
    cursor = "0"
    while True:
        ended = not any(thread.is_alive() for thread in threads)
        found, after = poll(alice, cursor, limit=5)
        assert int(after) - int(cursor) >= len(found)
        seen, cursor = seen + keys(found), after
        if ended:
            break
    for thread in threads:
        thread.join()
    assert {number for _, number in seen} == {one for ids in made for one in ids}
    latest = {key: place for place, key in enumerate(seen)}
    assert [key for key, _ in sorted(latest.items(), key=lambda pair: pair[1])] == keys(poll(alice)[0])


CHANGING = [route for route in ALL if route.method != "GET" and needs_login(route.handler) and noun(route) != "me"]
IN_BACKGROUND = "POST /imports/{id}/apply"
"""It writes after it has answered, and is tried by itself."""
CHANGING = [route for route in CHANGING if "/auth/" not in route.path and named(route) != IN_BACKGROUND]
ASKS_ONLY = {"POST /mcp", "POST /plan-suggestions", "POST /imports", "PATCH /imports/{id}", "DELETE /imports/{id}"}
LINKS_ONLY = {"PUT /plans/{id}/share", "DELETE /plans/{id}/share", "POST /plans/{id}/calendar", "DELETE /plans/{id}/calendar"}
"""What changes nothing that the feed is about."""
BEFORE = {
    "POST /sessions": ["POST /sessions/{id}/abandon"],
    "POST /sessions/{id}/sets/{set_id}/reopen": ["POST /sessions/{id}/sets/{set_id}/complete"],
    "PATCH /sessions/{id}/sets/{set_id}": ["POST /sessions/{id}/sets/{set_id}/complete"],
    "POST /sessions/{id}/rest": ["POST /sessions/{id}/sets/{set_id}/complete"],
    "POST /sessions/{id}/finish": ["POST /sessions/{id}/sets/{set_id}/complete"],
    "POST /sessions/{id}/resume": ["POST /sessions/{id}/pause"],
    "DELETE /plans/{id}/calendar": ["POST /plans/{id}/calendar"],
}
"""What has to be done first for a route to have something to do."""


@pytest.fixture(scope="module")
def furnished(blank: Config, tmp_path_factory: pytest.TempPathFactory) -> tuple[Location, str, dict[str, str], dict[str, Any]]:
    """A database in which Alice has something of everything, her token, the paths to it, and a body for each of these."""
    folder = tmp_path_factory.mktemp("furnished")
    app = App(replace(blank, database=database.place(folder)))
    alice = join(app, "alice@example.com")
    paths = furnish(alice)
    plan = alice.get(paths["GET /plans/{id}"]).json
    bodies = {
        "POST /sessions": {"day_id": plan["days"][0]["id"]},
        "PATCH /measurements/{id}": {"value_cm": 90},
        "PUT /plans/{id}": {**SCHEMAS["PlanInput"]["examples"][0], "name": "Replaced"},
    }
    app.close()
    return app.database.location, str(alice.token), paths, bodies


@pytest.fixture
def own(
    furnished: tuple[Location, str, dict[str, str], dict[str, Any]], blank: Config, catalogue: Catalogue, tmp_path: Path
) -> Iterator[Client]:
    location = database.copied_for_a_test(furnished[0], tmp_path)
    with running(replace(blank, database=location), catalogue) as app:
        yield Client(app, furnished[1])


@pytest.mark.parametrize("route", CHANGING, ids=named)
def test_no_writer_forgets_the_feed(
    own: Client, furnished: tuple[Location, str, dict[str, str], dict[str, Any]], route: Route
) -> None:
    """Whatever a route changes in the file, the feed says so. A new route that changes something is tried by itself."""
    _, _, paths, bodies = furnished
    by_name = {named(other): other for other in ALL}

    def send(name: str) -> Any:
        other = by_name[name]
        options = {"json": bodies[name]} if name in bodies else sent(other)
        return own.request(other.method, paths.get(name, name.partition(" ")[2]), **options)

    for first in BEFORE.get(named(route), []):
        assert send(first).status < 300
    _, cursor = poll(own)
    before = stored(own.app.database.location, 1)
    response = send(named(route))
    assert response.status in route.promise.returns, response
    after = stored(own.app.database.location, 1)
    changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    found, _ = poll(own, cursor)
    assert set(keys(found)) >= changed
    assert {key for key, item in zip(keys(found), found, strict=True) if item["deleted"]} == before.keys() - after.keys()
    assert bool(changed) == (named(route) not in ASKS_ONLY | LINKS_ONLY)


def told(client: Client, cursor: str, before: dict[Key, Any], user_id: int = 1) -> tuple[str, dict[Key, Any]]:
    """Where the feed is once it has told all that is different in the file, and what is stored then."""
    after = stored(client.app.database.location, user_id)
    found, cursor = poll(client, cursor)
    assert set(keys(found)) >= {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    gone = {key for key, item in zip(keys(found), found, strict=True) if item["deleted"]}
    assert gone >= before.keys() - after.keys() and not gone & after.keys()
    return cursor, after


def undo_imports(client: Client) -> None:
    """Undo all, and wait for that."""
    for one in client.get("/imports").json["items"]:
        assert client.delete(f"/imports/{one['id']}?edited=delete").status == 204
    for _ in range(600):
        if all(one["status"] == "undone" and one["done"] == one["total"] for one in client.get("/imports").json["items"]):
            return
        time.sleep(0.01)
    raise AssertionError("the imports are not undone within six seconds")


def test_an_import_tells_what_it_writes_replaces_and_removes(alice: Client) -> None:
    alice.post("/weights", {"weight_kg": 70})
    cursor, empty = told(alice, "0", {})
    take(alice, "strong-s3.csv")
    take(alice, "body-hevy.csv")
    cursor, full = told(alice, cursor, empty)
    assert {kind for kind, _ in full.keys() - empty.keys()} == {"session", "weight", "measurement", "exercise"}
    newer = (SAMPLES / "body-hevy.csv").read_bytes().replace(b"78.7", b"78.8").replace(b",33,", b",34,")
    applied(alice, answered(alice, send(alice, newer).json, on_change="replace"))
    cursor, replaced = told(alice, cursor, full)
    assert {kind for kind, _ in full.keys() - replaced.keys()} == {"weight", "measurement"}
    undo_imports(alice)
    _, left = told(alice, cursor, replaced)
    assert left.keys() == empty.keys()


def test_what_was_taken_along_tells_what_it_writes_and_removes(alice: Client, bob: Client) -> None:
    """Also of a workout that was done since by a plan that goes again: it stays, without a plan."""
    fill(alice)
    take_back(bob, alice.get("/export").json)
    cursor, full = told(bob, "0", {}, user_id=2)
    assert {kind for kind, _ in full} == {"plan", "session", "weight", "measurement", "goal", "exercise"}
    plans = [bob.get(f"/plans/{number}").json for kind, number in full if kind == "plan"]
    day_id = next(one["id"] for plan in plans for one in plan["days"] if one["exercises"])
    session = bob.post("/sessions", {"day_id": day_id}).json
    assert session["plan_id"]
    cursor, trained = told(bob, cursor, full, user_id=2)
    undo_imports(bob)
    _, left = told(bob, cursor, trained, user_id=2)
    assert bob.get(f"/sessions/{session['id']}").json["plan_id"] is None
    assert ("session", session["id"]) in left and not [number for kind, number in left if kind == "plan"]


@pytest.mark.file
def test_the_feed_keeps_to_its_index(app: App, alice: Client) -> None:
    """A poll reads what is new, however much there is."""
    alice.post("/weights", {"weight_kg": 70})
    db = app.database.connection()
    queries = [
        "SELECT number FROM change WHERE user_id = 1 AND number > 5 ORDER BY number LIMIT 20",
        "SELECT max(number) FROM change WHERE user_id = 1",
    ]
    plans = [json.dumps(db.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()) for query in queries]
    assert all("change_by_number" in plan and "SCAN" not in plan for plan in plans)
