"""A database of every released format, as the version of then has written it, opens with all that is in it."""

import gzip
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from client import Client
from conftest import CHEAP_SCRYPT_N, log_in
from database import damage, prepared
from test_migrations import structure

from workout import accounts
from workout.config import Config
from workout.db import Connection, UnusableDatabase, copying, file
from workout.web.app import App

pytestmark = pytest.mark.file

RELEASED = sorted(Path(__file__).parent.glob("released/format_*.gz"))


def number(packed: Path) -> int:
    return int(packed.name.removeprefix("format_").removesuffix(".gz"))


@pytest.fixture(params=RELEASED, ids=lambda packed: packed.name)
def old(request: pytest.FixtureRequest, blank: Config, tmp_path: Path) -> Config:
    config = Config(database=tmp_path / "workout.db", key_file=blank.key_file, scrypt_n=CHEAP_SCRYPT_N)
    config.database.write_bytes(gzip.decompress(request.param.read_bytes()))
    return config


@pytest.fixture
def alice(old: Config) -> Iterator[Client]:
    """After the upgrade."""
    app = App(old)
    client = Client(app)
    client.token = log_in(client, "alice@example.com")["access_token"]
    yield client
    app.close()


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def former(config: Config) -> Path:
    return config.database.with_name(f"workout.db.before-{file.VERSION}")


def names(items: list[dict[str, Any]]) -> list[str]:
    return [item["name"] for item in items]


def test_every_format_before_this_one_is_kept() -> None:
    assert set(map(number, RELEASED)) >= set(range(1, file.VERSION))


def test_all_that_was_in_it_is_there(old: Config, alice: Client, blank: Config) -> None:
    assert structure(old.database) == structure(blank.database)
    with closing(sqlite3.connect(old.database)) as db:
        assert copying.faults(db) == []
    assert alice.get("/me").json["height_cm"] == 170
    assert [weight["weight_kg"] for weight in alice.get("/weights").json["items"]] == [70.9, 70.5, 70.1]
    assert {goal["kind"] for goal in alice.get("/goals").json["items"]} >= {"weight", "exercise", "consistency"}
    assert names(alice.get("/exercises?custom=true").json["items"]) == ["Überzug"]
    assert [found["slug"] for found in alice.get("/exercises?q=goblet+squat&limit=1").json["items"]] == ["goblet-squat"]
    plan = alice.get(f"/plans/{alice.get('/plans').json['items'][-1]['id']}").json
    assert (plan["name"], plan["notes"], names(plan["days"])) == ("Mine", "kept", ["A", "B"])
    assert [entry["sets"] for entry in plan["days"][0]["exercises"]] == [3, 2, 1]
    sessions = alice.get("/sessions").json["items"]
    assert [session["status"] for session in sessions] == ["active", "finished", "finished"]
    done = alice.get(f"/sessions/{sessions[-1]['id']}").json["exercises"][0]["sets"]
    assert [(one["done"]["reps"], one["done"]["weight_kg"], one["note"]) for one in done] == [(8, 24, "hard"), (7, 24, None)]
    assert any(record["value"] == 24 for record in alice.get("/records?limit=100").json["items"])
    assert alice.post("/sessions/3/finish").status in (200, 409)  # what was begun then can be ended


@pytest.mark.parametrize("old", [path for path in RELEASED if number(path) >= 4], indirect=True, ids=lambda packed: packed.name)
def test_what_came_with_format_4_is_there_too(alice: Client) -> None:
    assert [girth["value_cm"] for girth in alice.get("/measurements").json["items"]] == [81.5]
    assert [goal["target"] for goal in alice.get("/goals?kind=measurement").json["items"]] == [78]
    preferences = alice.get("/me").json
    assert (preferences["units"]["weight"], preferences["first_weekday"]) == ("lb", "sunday")
    pyramid = alice.get(f"/plans/{alice.get('/plans').json['items'][-1]['id']}").json["days"][0]["exercises"][1]["set_targets"]
    assert [(one["weight_kg"], one.get("rir")) for one in pyramid] == [(15, 1.5), (17.5, None)]
    assert [login["outcome"] for login in alice.get("/auth/log").json["items"]][-1] == "accepted"


def test_the_feed_of_changes_begins_with_all_that_was_there(alice: Client) -> None:
    paths = {
        "plan": ["/plans", "/plans?archived=true"],
        "session": ["/sessions"],
        "weight": ["/weights"],
        "measurement": ["/measurements"],
        "goal": ["/goals"],
        "exercise": ["/exercises?custom=true"],
    }
    there = {(kind, item["id"]) for kind, lists in paths.items() for path in lists for item in everything(alice, path)}
    found, cursor, items = [], "0", [{}]
    while items:
        page = alice.get(f"/changes?limit=100&since={cursor}").json
        items, cursor = page["items"], page["next"]
        found += items
    assert len({kind for kind, _ in there}) >= 4
    assert {(item["kind"], item["id"]) for item in found} >= there
    assert not any(item["deleted"] for item in found)
    weight = alice.post("/weights", {"weight_kg": 70}).json["id"]
    assert [item["id"] for item in alice.get(f"/changes?since={cursor}").json["items"]] == [weight]


def everything(client: Client, path: str) -> list[dict[str, Any]]:
    """The items of all pages of a list."""
    found, cursor = [], ""
    while True:
        page = client.get(f"{path}{'&' if '?' in path else '?'}limit=100{cursor}").json
        found += page["items"]
        if page["next"] is None:
            return found
        cursor = f"&cursor={page['next']}"


@pytest.mark.parametrize("old", [path for path in RELEASED if number(path) == 4], indirect=True, ids=lambda packed: packed.name)
def test_a_step_that_was_chosen_stays_the_step_of_all_weights(old: Config) -> None:
    with closing(sqlite3.connect(old.database)) as db, db:
        db.execute("INSERT INTO account (email, password_hash, timezone, created_at) VALUES ('zoe@example.com', '', 'UTC', '')")
        db.execute("UPDATE account SET load_step_kg = 4 WHERE email = 'alice@example.com'")
    app = App(old)
    alice, zoe = (accounts.steps_of(one) for one in steps(app.database.connection()))
    assert set(alice.values()) == {4}
    assert (zoe["dumbbell"], zoe["barbell"]) == (2, 2.5)
    app.close()


def steps(db: Connection) -> list[dict[str, Any]]:
    """What the accounts of Alice and Zoe say of steps."""
    return db.execute(
        """
        SELECT load_step_kg, load_step_chosen, steps_kg, 'kg' AS weight_unit
          FROM account
         WHERE email IN ('alice@example.com', 'zoe@example.com')
         ORDER BY email
        """
    ).fetchall()


def test_the_file_of_before_is_kept_beside_it(old: Config) -> None:
    before = version(old.database)
    prepared(old.database)
    if before == file.VERSION:
        assert not former(old).exists()
        return
    assert version(former(old)) == before
    assert former(old).stat().st_mode & 0o777 == 0o600 or sys.platform == "win32"
    with closing(sqlite3.connect(former(old))) as db:
        assert copying.faults(db) == []
        assert db.execute("SELECT count(*) FROM weight").fetchone() == (3,)


class Usage(NamedTuple):
    free: int


def test_without_room_it_is_migrated_all_the_same(old: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(free=100_000))
    prepared(old.database)
    assert version(old.database) == file.VERSION
    assert not former(old).exists()


@pytest.mark.parametrize("place", [0.3, 0.9])
def test_a_damaged_one_is_refused_and_left_as_it_is(old: Config, place: float) -> None:
    damage(old.database, place)
    before = old.database.read_bytes()
    with pytest.raises(UnusableDatabase, match="damaged"):
        prepared(old.database)
    assert old.database.read_bytes() == before
