"""What only a database on PostgreSQL has to hold: the same answers, lost connections, plans at scale."""

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import history
import postgres
import psycopg
import pytest
from client import Client
from conftest import join, log_in
from serving import wait_until
from test_scale import ALICE, CALLS, aim
from time_machine import travel

from workout.config import Config
from workout.db import BrokenOff, Connection, UnusableDatabase, moving, open_at
from workout.db.postgres import news
from workout.db.postgres.database import PostgresDatabase
from workout.db.postgres.links import Link, LinkedConnection, connect
from workout.web.app import App

pytestmark = pytest.mark.postgres

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ASKED = [
    "/me", "/plans", "/plans?limit=3", "/plans/templates", "/exercises?limit=100", "/exercises?q=squats",
    "/exercises?q=bench+pres", "/exercises?q=schulter", "/exercises?muscle=glutes&available=dumbbell,bench",
    "/exercises/1/alternatives?limit=100", "/exercises/40/alternatives?equipment=dumbbell,kettlebell",
    "/exercises/1/history?limit=50", "/exercises/1/progress", "/exercises/1/records", "/records", "/records?limit=10",
    "/sessions?limit=100", "/goals", "/progress/summary", "/progress/summary?weeks=52", "/progress/calendar",
    "/progress/streak", "/weights?limit=100", "/weights/trend", "/measurements", "/changes?limit=100", "/progress/chart.svg",
    "/weights/chart.svg", "/export", "/export/sets.csv", "/devices", "/auth/devices", "/me/log-ins", "/imports",
]  # fmt: skip
"""Calls of all kinds. A path that does not exist is answered alike by both, too."""


@pytest.fixture
def years(blank: Config, config: Config, tmp_path: Path) -> Iterator[tuple[App, App, str]]:
    """An application on a file with ten years of training, one on PostgreSQL with a copy of it, and a token for both."""
    with travel(NOW, tick=False):
        on_file = App(replace(config, database=tmp_path / "workout.db"))
        alice = join(on_file, "alice@example.com", timezone="Europe/Berlin")
        history.write(tmp_path / "workout.db", 1, sessions=1500, years=10, until=NOW)
        aim(alice)
        copy = App(config)
        moving.copy(on_file.database, copy.database)
        yield on_file, copy, str(alice.token)
        on_file.close()
        copy.close()


def test_both_engines_give_the_same_answers_to_the_byte(years: tuple[App, App, str]) -> None:
    on_file, copy, token = years
    paths = [*ASKED, *(f"/sessions/{number}{rest}" for number in (1, 750, 1500) for rest in ("", "/current", "/summary"))]
    differ, answered = [], 0
    for path in paths:
        one, other = (Client(app, token).get(path) for app in (on_file, copy))
        answered += one.status == 200
        if (one.status, one.content) != (other.status, other.content):
            differ.append(path)
    assert not differ
    assert answered > 25


def test_a_new_database_has_the_catalogue_and_the_templates_by_the_same_ids(app: App, tmp_path: Path) -> None:
    on_file = App(Config(database=tmp_path / "workout.db", key_file=tmp_path / "workout.key"))
    ours = "SELECT id, slug FROM {} WHERE user_id IS NULL ORDER BY id"
    for table in ("exercise", "plan"):
        here, there = (one.database.connection().execute(ours.format(table)).fetchall() for one in (on_file, app))
        assert here == there
        assert here
    on_file.close()


def test_what_was_copied_comes_back_and_ids_go_on(years: tuple[App, App, str], tmp_path: Path) -> None:
    on_file, copy, _ = years
    back = open_at(tmp_path / "back.db")
    back.prepare()
    counts = moving.copy(copy.database, back)
    assert counts["session_set"] == 30_000
    with on_file.database.reading() as one, back.reading() as other:
        for table, columns in moving.tables().items():
            query = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {', '.join(columns)}"
            assert one.execute(query).fetchall() == other.execute(query).fetchall(), table
        assert on_file.database.last_ids(one) == {**on_file.database.last_ids(one), **back.last_ids(other)}
    back.close()
    with pytest.raises(UnusableDatabase, match="has accounts already"):
        moving.copy(on_file.database, copy.database)


def test_what_changes_before_the_connection_listens_is_told_of(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = threading.Event()

    def late(address: str) -> Link:
        ready.wait()
        return connect(address)

    monkeypatch.setattr(news, "connect", late)
    monkeypatch.setattr(news, "LOOK_EVERY_S", 3600.0)
    with closing(app.database.news(1)) as follower:
        assert follower.is_due()  # the first look
        assert not follower.is_due()
        ready.set()
        wait_until(follower.is_due)
        assert not follower.is_due()


# Lost connections ------------------------------------------------------------------------------------------------------


def cut(app: App) -> None:
    """End all connections of the application, as a restart of PostgreSQL does."""
    postgres.run(str(app.database.location), postgres.OTHERS)


def test_lost_connections_are_replaced_without_a_word(app: App, alice: Client) -> None:
    alice.get("/weights")
    cut(app)
    assert alice.post("/weights", {"weight_kg": 80}).status == 201
    cut(app)
    assert len(alice.get("/weights").json["items"]) == 1


def test_a_transaction_that_is_broken_off_is_begun_once_more(app: App, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    once = iter([True])
    write = app.database.writing

    @contextmanager
    def breaking(person: int | None = None) -> Iterator[Any]:
        with write(person) as db:
            yield db
            if next(once, False):
                cut(app)
                db.execute("SELECT 1")

    monkeypatch.setattr(app.database, "writing", breaking)
    assert alice.post("/weights", {"weight_kg": 80}).status == 201
    assert len(alice.get("/weights").json["items"]) == 1


def test_a_commit_whose_answer_is_lost_says_so(app: App, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    write = app.database.writing

    @contextmanager
    def lost(person: int | None = None) -> Iterator[Any]:
        with write(person) as db:
            yield db
            cut(app)

    monkeypatch.setattr(app.database, "writing", lost)
    answer = alice.post("/weights", {"weight_kg": 80})
    assert (answer.status, "retry-after" in answer.headers) == (503, True)
    assert "may be there or not" in answer.json["detail"]


def test_while_postgresql_is_gone_everything_is_503(app: App, alice: Client) -> None:
    assert isinstance(app.database, PostgresDatabase)
    cut(app)
    app.database._pool._address = "postgresql://workout@127.0.0.1:1/nowhere"
    for answer in (alice.get("/weights"), alice.post("/weights", {"weight_kg": 80}), Client(app).get("/exercises")):
        assert answer.status in (401, 503)
    assert alice.get("/weights").headers["retry-after"]


def test_a_deadlock_is_no_error_of_anybody(app: App, alice: Client, bob: Client) -> None:
    """Two transactions that wait for each other: PostgreSQL breaks one off."""
    both, ended = threading.Barrier(2), []

    def change(first: int, then: int) -> None:
        try:
            with app.database.writing(first) as db:
                db.execute("UPDATE account SET name = 'x' WHERE id = :id", {"id": first})
                both.wait()
                db.execute("UPDATE account SET name = 'x' WHERE id = :id", {"id": then})
                ended.append("written")
        except BrokenOff:
            ended.append("broken off")

    threads = [threading.Thread(target=change, args=pair) for pair in ((1, 2), (2, 1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ended) == ["broken off", "written"]


# At scale --------------------------------------------------------------------------------------------------------------


MOVED = {
    "account": {"id"},
    "plan": {"id", "user_id"},
    "session": {"id", "user_id", "plan_id"},
    "session_entry": {"id", "user_id", "session_id"},
    "session_set": {"id", "user_id", "entry_id"},
    "weight": {"id", "user_id"},
    "goal": {"id", "user_id"},
}
"""For each table of what people have, the columns with ids of their own."""


OWN = 60 * len(history.DAYS[0][1]) * history.SETS
"""The most rows that one of Alice's tables has; each of the others has as many."""


def test_with_500_people_no_request_reads_the_rows_of_others(config: Config, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    """No step of a plan reads more rows of a table than one person has, whatever is asked for or written."""
    with travel(NOW, tick=False):
        alice = join(app, "alice@example.com", timezone="Europe/Berlin")
        history.write(config.database, ALICE.id, sessions=60, years=0.4, until=NOW)
        aim(alice)
        multiply(str(config.database), 500)
        run = noted(monkeypatch)
        for path in [*ASKED, "/sessions/60", "/sessions/60/current", "/sessions/60/summary", "/weights/1", "/progress/muscles"]:
            alice.get(path)
        with app.database.reading() as db:
            for call in CALLS.values():
                call(db)
        train(alice)
        monkeypatch.undo()
    assert len(run) > 100
    with app.database.writing() as db:
        for statement, values in run.items():
            for node in nodes(planned(db, statement, json.loads(values))):
                read = node.get("Actual Rows", 0) + node.get("Rows Removed by Filter", 0)
                whole = node["Node Type"] == "Seq Scan" and "Actual Rows" not in node
                assert node.get("Relation Name") not in MOVED or (read <= OWN and not whole), (statement, node)


def multiply(address: str, people: int) -> None:
    """Give that many others what the first person has: as rows, with ids far below."""
    with psycopg.connect(address) as link:
        link.execute("SET session_replication_role = replica")  # without looking at each reference
        for table, moved in MOVED.items():
            names = moving.tables()[table]
            values = [f"{name} - k * 1000000::bigint" if name in moved else name for name in names]
            values = ["email || k" if value == "email" else value for value in values]
            owned = "user_id = 1" if "user_id" in names else "id = 1"
            times = people * 20 if table == "plan" else people  # or it would be read whole because it is so small
            copied = f"SELECT {', '.join(values)} FROM {table}, generate_series(1, {times}) AS k WHERE {owned}"
            link.execute(f"INSERT INTO {table} ({', '.join(names)}) {copied}".encode())
    postgres.run(address, "VACUUM ANALYZE")


def noted(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The statements that are run from now on, each with the last values that it had, as JSON."""
    run: dict[str, str] = {}
    execute = LinkedConnection.execute

    def noting(link: LinkedConnection, statement: str, values: Any = ()) -> Any:
        run[statement] = json.dumps(values)
        return execute(link, statement, values)

    monkeypatch.setattr(LinkedConnection, "execute", noting)
    return run


def train(client: Client) -> None:
    """Write what is written all the time."""
    weight = client.post("/weights", {"weight_kg": 80}).json["id"]
    assert client.patch(f"/weights/{weight}", {"note": "light"}).status == 200
    assert client.delete(f"/weights/{weight}").status == 204
    session = client.post("/sessions", {"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 2}]}).json
    (one, other), path = session["exercises"][0]["sets"], f"/sessions/{session['id']}"
    assert client.post(f"{path}/sets/{one['id']}/complete", {"reps": 5, "weight_kg": 200}).status == 200
    assert client.post(f"{path}/sets/{other['id']}/skip").status == 200
    assert client.post(f"{path}/finish").status == 200
    log_in(client, "alice@example.com")


def planned(db: Connection, statement: str, values: Any) -> Any:
    """PostgreSQL's plan for a statement: with what was really read, if it is one that only reads."""
    reads = statement.lstrip().startswith(("SELECT", "WITH"))
    explained = db.execute(f"EXPLAIN ({'ANALYZE, ' * reads}FORMAT JSON) {statement}", values).fetchone()
    return explained["QUERY PLAN"][0]["Plan"]


def nodes(plan: Any) -> Iterator[Any]:
    yield plan
    for inner in plan.get("Plans", []):
        yield from nodes(inner)
