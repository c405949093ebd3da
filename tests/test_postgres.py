"""What only a database on PostgreSQL has to hold: the same answers, several servers at once, lost connections, plans at scale."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import database
import history
import postgres
import psycopg
import pytest
from client import Client
from conftest import PASSWORD, join
from serving import Server, serving
from test_scale import ALICE, CALLS, aim
from test_streams import API, begin, complete, event, listening, log_in
from time_machine import travel

from workout.config import Config
from workout.db import BrokenOff, UnusableDatabase, moving, open_at
from workout.db.postgres.database import PostgresDatabase
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


# Several servers -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Server]]:
    """Two servers on one database, as on two machines: with the same key."""
    folder, other = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("other")
    shared = ["--key-file", str(folder / "workout.key"), "--workers", "2"]
    with serving(folder, *shared) as one, serving(other, *shared, "--database", str(database.place(folder))) as two:
        yield one, two


@pytest.fixture
def email(request: pytest.FixtureRequest) -> str:
    return f"{request.node.name[:40].replace('[', '-').replace(']', '')}@example.com".lower()


def at_once(pair: tuple[Server, Server], number: int, ask: Callable[[Server, int], Any]) -> list[Any]:
    """What that many requests answer, sent at the same time to both servers in turn."""
    ready = threading.Barrier(number)

    def send(which: int) -> Any:
        ready.wait()
        return ask(pair[which % 2], which)

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(send, range(number)))


def registered(pair: tuple[Server, Server], email: str) -> str:
    assert pair[0].call("POST", f"{API}/auth/register", {"email": email, "password": PASSWORD})[0] == 201
    return log_in(pair[1], email)


def test_equal_writes_are_all_kept_and_numbered_without_a_gap(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    answers = at_once(pair, 50, lambda server, _: server.call("POST", f"{API}/weights", {"weight_kg": 80}, token)[0])
    assert answers == [201] * 50
    changes = pair[0].call("GET", f"{API}/changes?limit=100", token=token)[2]
    assert (len(changes["items"]), changes["next"]) == (50, "50")


def test_a_key_writes_once_and_every_answer_is_the_same(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    answers = at_once(pair, 20, lambda server, _: keyed(server, token))
    assert {status for status, _ in answers} == {201}
    assert len({content for _, content in answers}) == 1
    assert len(pair[0].call("GET", f"{API}/weights", token=token)[2]["items"]) == 1


def keyed(server: Server, token: str) -> tuple[int, str]:
    from urllib.request import Request, urlopen

    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": "once"}
    with urlopen(Request(f"{server.url}{API}/weights", b'{"weight_kg": 80}', headers), timeout=20) as answer:
        return answer.status, json.dumps(json.load(answer))


def test_one_address_opens_one_account(pair: tuple[Server, Server], email: str) -> None:
    body = {"email": email, "password": PASSWORD}
    answers = at_once(pair, 20, lambda server, _: server.call("POST", f"{API}/auth/register", body)[0])
    assert sorted(answers) == [201] + [409] * 19


def test_refreshes_at_once_are_one_exchange(pair: tuple[Server, Server], email: str) -> None:
    registered(pair, email)
    tokens = pair[0].call("POST", f"{API}/auth/login", {"email": email, "password": PASSWORD})[2]
    body = {"refresh_token": tokens["refresh_token"]}
    answers = at_once(pair, 50, lambda server, _: server.call("POST", f"{API}/auth/refresh", body))
    assert {status for status, _, _ in answers} == {200}
    assert len({answer["refresh_token"] for _, _, answer in answers}) == 1


def test_one_session_is_begun(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    body = {"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 2}]}
    answers = at_once(pair, 20, lambda server, _: server.call("POST", f"{API}/sessions", body, token)[0])
    assert sorted(answers) == [201] + [409] * 19


def test_a_password_that_changes_while_others_log_in_lets_nobody_in_afterwards(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    change = {"current_password": PASSWORD, "new_password": "orange-kettle-orbit-7"}

    def ask(server: Server, which: int) -> Any:
        if which == 2:
            return server.call("POST", f"{API}/me/password", change, token)
        return server.call("POST", f"{API}/auth/login", {"email": email, "password": PASSWORD})

    answers = at_once(pair, 4, ask)
    assert answers[2][0] == 204
    for status, _, tokens in answers[:2] + answers[3:]:
        assert status in (200, 401)
        if status == 200:
            assert pair[0].call("GET", f"{API}/me", token=tokens["access_token"])[0] == 401


def test_a_stream_hears_of_what_another_server_has_changed(pair: tuple[Server, Server], email: str) -> None:
    one, two = pair
    token, session = begin(one, email=email)
    with listening(one, token, session) as stream:
        assert done_in(event(stream)) == 0
        for _ in range(3):
            time.sleep(0.4)  # until the connection listens
        began = time.monotonic()
        complete(two, token, session)
        assert done_in(event(stream)) == 1
        assert time.monotonic() - began < 0.7


def done_in(one: tuple[str, dict[str, Any]] | None) -> int:
    assert one
    return int(one[1]["progress"]["done"])


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


# What is refused -------------------------------------------------------------------------------------------------------


@contextmanager
def made(name: str, options: str) -> Iterator[str]:
    postgres.run(postgres.ADDRESS, f"CREATE DATABASE {name} TEMPLATE template0 {options}")
    try:
        yield postgres.address_of(name)
    finally:
        postgres.drop(postgres.address_of(name))


@pytest.mark.parametrize(
    "options", ["ENCODING 'SQL_ASCII' LOCALE 'C'", "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"]
)
def test_another_encoding_or_collation_is_refused_with_what_to_do(options: str, tmp_path: Path) -> None:
    with made("odd", options) as address, pytest.raises(UnusableDatabase, match="CREATE DATABASE workout .* LOCALE 'C'"):
        open_at(address).prepare()


def test_another_programs_database_is_left_alone() -> None:
    with made("theirs", "ENCODING 'UTF8' LOCALE 'C'") as address:
        postgres.run(address, "CREATE TABLE account (id int)")
        with pytest.raises(UnusableDatabase, match="another program's tables"):
            open_at(address).prepare()


def test_a_newer_format_is_refused(config: Config) -> None:
    postgres.run(str(config.database), "UPDATE format SET version = 99")
    try:
        with pytest.raises(UnusableDatabase, match="newer version"):
            open_at(config.database).prepare()
    finally:
        postgres.run(str(config.database), "UPDATE format SET version = 5")


def test_what_only_looks_like_postgresql_is_refused(config: Config) -> None:
    """CockroachDB speaks its protocol, but takes advisory locks for comments."""
    answer = "CREATE FUNCTION public.version() RETURNS text LANGUAGE sql AS $$ SELECT 'CockroachDB CCL v25.1' $$"
    postgres.run(str(config.database), answer)
    try:
        address = f"{config.database}&options=-csearch_path%3Dpublic,pg_catalog"
        with pytest.raises(UnusableDatabase, match="is CockroachDB, whose advisory locks do not hold"):
            open_at(address).prepare()
    finally:
        postgres.run(str(config.database), "DROP FUNCTION public.version()")


def test_starts_at_once_make_one_database(tmp_path: Path) -> None:
    address = database.place(tmp_path)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: open_at(address).prepare(), range(4)))
    assert postgres.run(str(address), "SELECT count(*) FROM exercise") == [(434,)]


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


def test_with_500_people_no_request_reads_the_rows_of_others(config: Config, app: App) -> None:
    """No step of a plan reads more rows of a table than one person has."""
    with travel(NOW, tick=False):
        alice = join(app, "alice@example.com", timezone="Europe/Berlin")
        history.write(config.database, ALICE.id, sessions=60, years=0.4, until=NOW)
        aim(alice)
        multiply(str(config.database), 500)
        for name, call in CALLS.items():
            for statement, plan in plans(app, call):
                for node in nodes(plan):
                    read = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
                    assert node.get("Relation Name") not in MOVED or read <= OWN, (name, statement, node)


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


def plans(app: App, call: Callable[[Any], Any]) -> list[tuple[str, Any]]:
    """The statements that a call runs, each with PostgreSQL's plan for it."""
    run: list[tuple[str, Any]] = []

    class Noting:
        def __init__(self, db: Any) -> None:
            self.db = db

        def execute(self, statement: str, values: Any = ()) -> Any:
            run.append((statement, values))
            return self.db.execute(statement, values)

    with app.database.reading() as db:
        call(Noting(db))
        explained = [
            (text, db.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {text}", values).fetchone()["QUERY PLAN"]) for text, values in run
        ]
    return [(text, plan[0]["Plan"]) for text, plan in explained]


def nodes(plan: Any) -> Iterator[Any]:
    yield plan
    for inner in plan.get("Plans", []):
        yield from nodes(inner)
