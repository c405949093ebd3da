"""Writes that wait at the same time are committed together: each is done or undone alone, and none is answered before."""

import fcntl
import resource
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from client import Client
from serving import serving, wait_until
from test_metrics import scrape
from test_streams import begin, event, listening, path

from workout import metrics
from workout.config import Config
from workout.db import DatabaseError, Duplicate, Refused, group
from workout.db.connections import FileDatabase

COUNT = "SELECT count(*) AS count FROM weight"


@contextmanager
def together(database: FileDatabase, number: int) -> Iterator[Callable[..., Future[Any]]]:
    """Lets functions run in that many threads, each of which makes one write: all of them in one group, in this order."""
    with ThreadPoolExecutor(number) as pool:
        writers = database._writers
        begun = 0

        def run(work: Callable[..., Any], *given: Any, **named: Any) -> Future[Any]:
            nonlocal begun
            future = pool.submit(work, *given, **named)
            wait_until(lambda: writers._waiting >= begun and writers._turn.locked())  # the first waits for the lock, not a turn
            begun += 1
            return future

        with database.lock:
            yield run
            assert begun == number


def commits() -> float:
    return metrics._sum(metrics.COMMITS)


@pytest.fixture
def database(config: Config) -> Iterator[FileDatabase]:
    database = FileDatabase(config.database)
    with database.writing() as db:
        db.execute("CREATE TABLE scratch (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT")
        db.execute("CREATE TABLE child (name TEXT REFERENCES scratch DEFERRABLE INITIALLY DEFERRED) STRICT")
    yield database
    database.close()


def insert(database: FileDatabase, name: str, failing: BaseException | None = None) -> int:
    """Insert a row; returns how many there are then, as this write sees it."""
    with database.writing() as db:
        db.execute("INSERT INTO scratch VALUES (:name, 0)", {"name": name})
        if failing:
            raise failing
        return int(db.execute("SELECT count(*) AS count FROM scratch").fetchone()["count"])


def names(database: FileDatabase) -> list[str]:
    return [row["name"] for row in database.connection().execute("SELECT name FROM scratch ORDER BY name")]


def test_writes_that_wait_together_are_committed_once(database: FileDatabase) -> None:
    before = commits()
    with together(database, 4) as run:
        futures = [run(insert, database, name) for name in "abcd"]
    assert sorted(one.result() for one in futures) == [1, 2, 3, 4]  # each sees what those before it have written
    assert names(database) == ["a", "b", "c", "d"]
    assert commits() == before + 1


def test_one_that_fails_is_undone_alone(database: FileDatabase) -> None:
    with together(database, 4) as run:
        futures = [run(insert, database, "a"), run(insert, database, "b", ZeroDivisionError()), run(insert, database, "a")]
        futures.append(run(insert, database, "c"))
    kinds = sorted(type(error).__name__ for one in futures if (error := one.exception()))
    assert kinds == ["Duplicate", "ZeroDivisionError"]
    assert names(database) == ["a", "c"]


def test_a_commit_that_fails_fails_all_of_its_group(database: FileDatabase) -> None:
    def orphan() -> None:
        with database.writing() as db:
            db.execute("INSERT INTO child VALUES ('nobody')")  # noticed at the commit

    with together(database, 4) as run:
        futures = [
            run(insert, database, "a"),
            run(orphan),
            run(insert, database, "b", KeyError("own")),
            run(insert, database, "c"),
        ]
    assert [type(one.exception()) for one in futures] == [Refused] * 4
    assert len({id(one.exception()) for one in futures}) == 4  # each thread raises one of its own
    assert names(database) == []
    assert insert(database, "later") == 1


def test_a_transaction_that_sqlite_ends_fails_all_of_its_group(database: FileDatabase) -> None:
    """As SQLite may when the disk fails in the middle."""

    def end() -> None:
        with database.writing() as db:
            db.execute("ROLLBACK")
            raise Duplicate("the reason")

    with together(database, 2) as run:
        futures = [run(insert, database, "a"), run(end)]
    errors = {type(one.exception()) for one in futures}
    assert errors in ({Duplicate}, {Duplicate, type(None)})  # the latter if it had its turn first
    assert names(database) == (["a"] if type(None) in errors else [])
    assert insert(database, "later") == len(names(database))


def test_a_group_is_no_larger_than_its_limit(database: FileDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(group, "MOST", 2)
    before = commits()
    with together(database, 5) as run:
        for name in "abcde":
            run(insert, database, name)
    assert names(database) == list("abcde")
    assert commits() == before + 3


def test_nobody_reads_what_a_group_has_not_committed(database: FileDatabase) -> None:
    written, enough = threading.Event(), threading.Event()

    def slow() -> None:
        with database.writing() as db:
            db.execute("INSERT INTO scratch VALUES ('slow', 0)")
            written.set()
            enough.wait(10)

    with ThreadPoolExecutor(2) as pool:
        pool.submit(slow)
        written.wait(10)
        other = pool.submit(insert, database, "other")
        wait_until(lambda: database._writers._waiting == 1)
        assert names(database) == []
        enough.set()
        assert other.result() == 2
    assert names(database) == ["other", "slow"]


def test_a_write_that_cannot_begin_keeps_nobody_else_from_writing(
    database: FileDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise DatabaseError("the reason")

    with monkeypatch.context() as patch:
        patch.setattr(group.Group, "__init__", refuse)
        with pytest.raises(DatabaseError, match="the reason"):
            insert(database, "a")
    assert insert(database, "b") == 1


# Over HTTP ---------------------------------------------------------------------------------------------------------------


def test_the_same_key_twice_in_a_group_is_done_once(alice: Client) -> None:
    with together(alice.app.database, 2) as run:
        answers = [run(alice.post, "/weights", {"weight_kg": 70}, headers={"Idempotency-Key": "k"}) for _ in range(2)]
    first, second = (answer.result() for answer in answers)
    assert (first.status, second.status) == (201, 201)
    assert first.content == second.content
    assert len(alice.get("/weights").json["items"]) == 1


def test_two_that_complete_the_same_set_in_a_group_see_each_other(alice: Client) -> None:
    session = alice.post("/sessions", {"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 2}]}).json
    one = session["exercises"][0]["sets"][0]["id"]
    with together(alice.app.database, 2) as run:
        answers = [run(alice.post, f"/sessions/{session['id']}/sets/{one}/complete", {"reps": reps}) for reps in (8, 9)]
    assert sorted(answer.result().status for answer in answers) == [200, 409]


def test_changes_of_one_person_in_a_group_are_numbered_without_gaps(alice: Client) -> None:
    before = scrape(alice)
    since = int(alice.get("/changes").json["next"])
    with together(alice.app.database, 4) as run:
        answers = [run(alice.post, "/weights", {"weight_kg": 70 + number}) for number in range(3)]
        answers.append(run(alice.post, "/weights", {"weight_kg": 71, "measured_at": "2200-01-01T00:00:00Z"}))
    assert sorted(answer.result().status for answer in answers) == [201, 201, 201, 422]
    changes = alice.get(f"/changes?since={since}").json
    assert {change["id"] for change in changes["items"]} == {answer.result().json.get("id") for answer in answers} - {None}
    assert int(changes["next"]) == since + 3
    after = scrape(alice)
    assert after["workout_write_waits_total"] - before["workout_write_waits_total"] == 4
    assert after["workout_write_commits_total"] - before["workout_write_commits_total"] == 1


def test_a_stale_if_match_in_a_group_is_refused_by_what_was_just_written(alice: Client) -> None:
    weight = alice.post("/weights", {"weight_kg": 70})
    own = {"If-Match": weight.headers["etag"]}
    with together(alice.app.database, 2) as run:
        answers = [run(alice.patch, f"/weights/{weight.json['id']}", {"weight_kg": kg}, headers=own) for kg in (71, 72)]
    assert sorted(answer.result().status for answer in answers) == [200, 412]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take a running process its room")
def test_a_full_disk_lets_no_write_of_a_group_succeed_and_no_stream_show_one(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "1") as server:
        token, session = begin(server)
        sets = [one["id"] for one in session["exercises"][0]["sets"]]
        with ThreadPoolExecutor(5) as pool, listening(server, token, session) as stream:
            assert (found := event(stream))
            with (tmp_path / "workout.db-lock").open("rb") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX)
                resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
                answers = [pool.submit(server.call, "POST", "/api/v1/weights", {"weight_kg": 70}, token) for _ in range(3)]
                answers += [pool.submit(server.call, "POST", path(session, f"/sets/{one}/complete"), {}, token) for one in sets]
                time.sleep(0.3)  # until all of them wait
            assert [answer.result()[0] for answer in answers] == [507] * 5
            resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            assert server.call("GET", "/api/v1/weights", token=token)[2]["items"] == []
            assert server.call("POST", path(session, f"/sets/{sets[0]}/complete"), {}, token)[0] == 200
            assert (shown := event(stream))
            assert int(shown[0]) == int(found[0]) + 1
            assert shown[1]["progress"]["done"] == 1
