"""What the lists and the calls about progress read: an index and no table, and as much of it as was asked for."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any

import history
import pytest
from client import Client
from conftest import exercise_id
from time_machine import travel

from workout import exercises, goals, progress, sessions
from workout.accounts import User
from workout.config import Config
from workout.db import Connection, open_at
from workout.exercises import Catalogue
from workout.sessions import reading, store
from workout.web.app import App

pytestmark = pytest.mark.file

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ALICE = User(1, 1, "Europe/Berlin", 2.5)
AIMS: list[tuple[str, dict[str, Any]]] = [
    ("barbell-back-squat", {"metric": "weight_kg", "target": 500}),
    ("barbell-back-squat", {"metric": "e1rm_kg", "target": 60}),
    ("barbell-deadlift", {"metric": "volume_kg", "target": 50_000}),
    ("pull-up", {"metric": "reps", "target": 60, "min_reps": 5}),
    ("plank", {"metric": "duration_s", "target": 600}),
    ("outdoor-run", {"metric": "distance_m", "target": 42_000}),
    ("outdoor-run", {"metric": "duration_s", "target": 900, "distance_m": 4000, "direction": "decrease"}),
]

Call = Callable[[Connection], Any]
SQUAT = 1
CALLS: dict[str, Call] = {
    "history": lambda db: progress.history(db, ALICE, SQUAT, {}),
    "progress": lambda db: progress.over_time(db, ALICE, SQUAT, {}),
    "summary": lambda db: progress.summary(db, ALICE, 12),
    "muscles": lambda db: progress.muscles(db, ALICE),
    "records": lambda db: progress.find_records(db, ALICE.id, {}),
    "goals": lambda db: goals.find(db, ALICE, {}),
    "sessions": lambda db: sessions.find(db, ALICE, {}),
    "session": lambda db: sessions.get(db, ALICE, latest(db)),
    "current": lambda db: sessions.get_current(db, ALICE.id, latest(db)),
    "achievements": lambda db: goals.achieved_in(
        db, ALICE, [reading.as_workout(store.load(db, ALICE.id, latest(db) - back)) for back in range(len(history.DAYS))]
    ),
}


def latest(db: Connection) -> int:
    """The id of the last session."""
    return int(db.execute("SELECT max(id) AS id FROM session").fetchone()["id"])


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with travel(NOW, tick=False):
        yield


def train(config: Config, sessions: int) -> None:
    """Three sessions a week, up to now."""
    history.write(config.database, ALICE.id, sessions=sessions, years=sessions / 150, until=NOW)


def aim(client: Client) -> None:
    client.post("/goals", {"kind": "consistency", "target": 4})
    for slug, goal in AIMS:
        goal = {"kind": "exercise", "exercise_id": exercise_id(client, slug), **goal}
        assert client.post("/goals", goal).status == 201


@contextmanager
def connection(config: Config) -> Iterator[Connection]:
    database = open_at(config.database)
    try:
        yield database.connection()
    finally:
        database.close(sealed=False)


def statements(db: Connection, call: Call) -> list[str]:
    """The SQL that a call runs, values and all."""
    run: list[str] = []
    db.set_trace_callback(run.append)
    call(db)
    db.set_trace_callback(None)
    return [sql for sql in run if not sql.startswith("--")]


def query_plans(db: Connection, call: Call) -> dict[str, str]:
    """How SQLite goes about it: each step in its words, with the SQL that it is of."""
    return {row["detail"]: sql for sql in statements(db, call) for row in db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()}


def steps(db: Connection, call: Call) -> int:
    """How much work a call is for the database, in hundreds of its own steps: the same on every machine."""
    count = 0

    def step() -> None:
        nonlocal count
        count += 1

    db.set_progress_handler(step, 100)
    call(db)
    db.set_progress_handler(None, 100)
    return count


def read_page(page: dict[str, Any], query: dict[str, Any], db: Connection) -> None:
    page.update(progress.history(db, ALICE, SQUAT, query))


@pytest.mark.parametrize("name", CALLS)
def test_what_was_trained_is_never_searched_through(config: Config, alice: Client, name: str) -> None:
    """No table of training is scanned, and past sets are read by exercise from their index alone."""
    train(config, 150)
    aim(alice)
    with connection(config) as db:
        plans = query_plans(db, CALLS[name])
    assert plans
    for detail, sql in plans.items():
        assert not re.match(r"SCAN (session|session_entry|session_set|feat|done_set|weight)\b", detail), sql
        if "session_set_done" in detail:
            assert "COVERING INDEX session_set_done (user_id=? AND exercise_id=?" in detail, sql


@pytest.mark.parametrize("name", ["history", "progress", "current", "achievements"])
def test_a_window_costs_the_same_however_long_one_has_trained(app: App, config: Config, alice: Client, name: str) -> None:
    """Two years of training, and then six."""
    costs = []
    aim(alice)
    train(config, 300)
    with connection(config) as db:
        costs.append(steps(db, CALLS[name]))
        db.execute("DELETE FROM session")
        train(config, 900)
        costs.append(steps(db, CALLS[name]))
    assert costs[1] <= costs[0] * 1.25 + 2, costs


def test_the_last_page_of_a_history_costs_what_the_first_does(config: Config, alice: Client) -> None:
    train(config, 600)
    costs, sizes = [], []
    cursor: dict[str, Any] | None = {}
    with connection(config) as db:
        while cursor is not None:
            page: dict[str, Any] = {}
            costs.append(steps(db, partial(read_page, page, {"limit": 10, **cursor})))
            sizes.append(len(page["items"]))
            cursor = {"cursor": page["next"]} if page["next"] else None
    assert (len(costs), sum(sizes)) == (10, 100)
    assert max(costs) <= min(costs) * 1.3


def test_exercises_are_read_in_the_order_of_an_index(config: Config, alice: Client) -> None:
    catalogue = Catalogue()
    with connection(config) as db:
        exercises.find(db, catalogue, ALICE.id, {})
        plans = query_plans(db, lambda db: exercises.find(db, catalogue, ALICE.id, {}))
    assert "SEARCH exercise USING COVERING INDEX exercise_by_name (user_id=? AND archived=?)" in plans
    assert "USE TEMP B-TREE FOR ORDER BY" not in plans


def test_a_search_costs_the_same_whatever_others_have(config: Config, alice: Client) -> None:
    """20,000 exercises of forty others, all with the word."""
    catalogue = Catalogue()
    with connection(config) as db:
        search = partial(exercises.find, user_id=ALICE.id, catalogue=catalogue, query={"q": "squat"})
        steps(db, search)  # reads the catalogue
        before = steps(db, search)
        db.execute("BEGIN")  # one for all of them: each commit waits for the disk
        for other in range(100, 140):
            db.execute(
                "INSERT INTO account (id, email, password_hash, timezone, created_at) VALUES (?1, ?1, '', 'UTC', '')", [other]
            )
            db.executemany(
                """
                INSERT INTO exercise (user_id, slug, name, sort_name, type, movement, level, tracks, load, unilateral, rest_s)
                VALUES (?, '', 'Squat', 'squat', 'strength', 'squat', 'beginner', '["reps"]', 'none', 0, 60)
                """,
                [[other]] * 500,
            )
        db.execute("COMMIT")
        assert steps(db, search) <= before * 1.1 + 1
