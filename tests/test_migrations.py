"""A database of each older version becomes what a new one is, and nothing in it is lost."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from client import Client
from conftest import CHEAP_SCRYPT_N, PASSWORD, log_in

from workout.config import Config
from workout.db import file
from workout.security.passwords import Passwords
from workout.web.app import App

pytestmark = pytest.mark.file

DATA = """
INSERT INTO exercise (id, slug, name, type, movement, level, tracks, load, unilateral, rest_s)
VALUES (900, 'old-squat', 'Old squat', 'strength', 'squat', 'beginner', '["weight", "reps"]', 'external', 0, 120),
       (901, 'old-press', 'Old press', 'strength', 'vertical_push', 'beginner', '["weight", "reps"]', 'external', 0, 120);
INSERT INTO session (id, user_id, name, started_at, ended_at, ending, last_activity_at, revision)
VALUES (7, 1, 'Then', '2025-01-02T10:00:00.000Z', '2025-01-02T11:00:00.000Z', 'finished', '2025-01-02T11:00:00.000Z', 5);
INSERT INTO session_entry (id, session_id, position, exercise_id, exercise, planned_exercise, note)
SELECT id - 890, 7, id - 900, id, snapshot, snapshot, 'kept'
  FROM (SELECT id, json_object('id', id, 'slug', slug, 'name', name, 'tracks', json(tracks), 'load', load,
                               'unilateral', 0, 'speed_m_s', NULL, 'rest_s', 120) AS snapshot
          FROM exercise WHERE id >= 900);
INSERT INTO session_set (
    id, entry_id, position, set_type, status, added, planned, rest_s, reps, weight_kg, rir, completed_at, note)
VALUES (20, 10, 1, 'working', 'done', 0, :planned, 120, 5, 100, 2, '2025-01-02T10:05:00.000Z', 'hard'),
       (21, 10, 2, 'working', 'skipped', 0, :planned, 120, NULL, NULL, NULL, '2025-01-02T10:09:00.000Z', NULL),
       (22, 11, 1, 'warmup', 'done', 0, :planned, 120, 10, 20, NULL, '2025-01-02T10:15:00.000Z', NULL),
       (29, 11, 2, 'working', 'pending', 0, :planned, 120, NULL, NULL, NULL, NULL, NULL);
DELETE FROM session_set WHERE id = 29;
"""
PLANNED = (
    '{"reps": 5, "reps_max": null, "weight_kg": 100, "duration_s": null, "distance_m": null, "rir": 2, "tempo": null,'
    ' "rest_s": 120}'
)


@pytest.fixture
def old(blank: Config, tmp_path: Path) -> Config:
    """A file as version 1 left it: Alice has trained once."""
    config = Config(database=tmp_path / "workout.db", key_file=blank.key_file, scrypt_n=CHEAP_SCRYPT_N)
    hashed = Passwords(CHEAP_SCRYPT_N).hash(PASSWORD)
    with closing(sqlite3.connect(config.database)) as db:
        db.executescript(Path(__file__).with_name("schema_1.sql").read_text(encoding="utf-8"))
        db.executescript(f"PRAGMA application_id = {file.APPLICATION_ID}; PRAGMA user_version = 1;")
        db.execute(
            "INSERT INTO account (id, email, password_hash, timezone, created_at) VALUES (1, 'alice@example.com', ?, 'UTC', ?)",
            (hashed, "2025-01-01T00:00:00.000Z"),
        )
        db.executescript(DATA.replace(":planned", f"'{PLANNED}'"))
    return config


@pytest.fixture
def alice_of_old(old: Config) -> Iterator[Client]:
    app = App(old)
    client = Client(app)
    client.token = log_in(client, "alice@example.com")["access_token"]
    yield client
    app.close()


def structure(path: Path) -> dict[str, Any]:
    """What the tables, indices, views and triggers are like, however their SQL is laid out."""
    with closing(sqlite3.connect(path)) as db:
        made = db.execute("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
        return {
            name: (kind, _columns(db, name), _keys(db, name)) if kind == "table" else (kind, _squeezed(sql))
            for kind, name, sql in made
        }


def _columns(db: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    """Without their places: a column that was added stands last."""
    return sorted(row[1:] for row in db.execute(f"PRAGMA table_xinfo({table})"))


def _keys(db: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    return sorted(row[2:] for row in db.execute(f"PRAGMA foreign_key_list({table})"))


def _squeezed(sql: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"--.*", "", sql)).strip()


def test_a_migrated_file_is_built_like_a_new_one(old: Config, alice_of_old: Client, blank: Config) -> None:
    assert structure(old.database) == structure(blank.database)
    with closing(sqlite3.connect(old.database)) as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("PRAGMA user_version").fetchone() == (file.VERSION,)


def test_what_was_trained_is_still_there(alice_of_old: Client) -> None:
    session = alice_of_old.get("/sessions/7").json
    assert [exercise["note"] for exercise in session["exercises"]] == ["kept", "kept"]
    sets = [one for exercise in session["exercises"] for one in exercise["sets"]]
    assert [(one["id"], one["status"], one["note"]) for one in sets] == [
        (20, "done", "hard"),
        (21, "skipped", None),
        (22, "done", None),
    ]
    assert sets[0]["done"] == {"reps": 5, "weight_kg": 100, "duration_s": None, "distance_m": None, "rir": 2}


def test_exercises_are_given_the_name_that_they_are_sorted_by(old: Config, alice_of_old: Client) -> None:
    with closing(sqlite3.connect(old.database)) as db:
        sorted_by = db.execute("SELECT sort_name FROM exercise WHERE id >= 900 AND slug LIKE 'old-%' ORDER BY id").fetchall()
    assert sorted_by == [("old squat",), ("old press",)]


def test_ids_go_on_where_they_were(alice_of_old: Client) -> None:
    entry = {"exercise_id": 900, "sets": 1, "reps": 5}
    session = alice_of_old.post("/sessions", {"name": "Now", "exercises": [entry]}).json
    assert session["exercises"][0]["id"] == 12
    assert session["exercises"][0]["sets"][0]["id"] == 30
