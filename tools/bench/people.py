"""The database for the measurements: people with a year of weights, a plan, and an active session."""

from datetime import timedelta
from itertools import islice
from typing import Any, NamedTuple

from workout import accounts, clock, plans, security, sessions
from workout.accounts import devices
from workout.config import Config
from workout.db import Connection, open_at

PASSWORD = "purple-kettle-orbit-9"
WEIGHTS = 365
DAYS = 4
EXERCISES_IN_DAY = 5
SETS = 4


class Person(NamedTuple):
    """A logged-in person, and the ids of their objects."""

    email: str
    token: str
    weight: int
    plan: int
    session: int
    sets: list[int]
    """The ids of the session's sets, in order; all of them are open."""


def settle(config: Config, number: int) -> list[Person]:
    """Make a database with that many people. Their tokens are valid for ten minutes."""
    database = open_at(config.database)
    database.prepare()
    secure = security.set_up(config.key_file, database, config.scrypt_n)
    password_hash = secure.passwords.hash(PASSWORD)  # the same for all: a thousand hashes would take minutes
    with database.writing() as db:
        people = [_settle_one(db, secure, f"person{number}@example.com", password_hash) for number in range(number)]
    database.close()
    return people


def _settle_one(db: Connection, secure: security.Security, email: str, password_hash: str) -> Person:
    user_id = accounts.create(db, {"email": email, "timezone": "Europe/Berlin"}, password_hash)["id"]
    proven = {"id": user_id, "password_hash": password_hash, "rehashed": None}
    token = devices.log_in(db, secure.tokens, proven, "127.0.0.1", "bench")["access_token"]
    plan = plans.create(db, user_id, _plan(db))
    session = sessions.start(db, accounts.User(user_id, 0, "Europe/Berlin", 2.5), {"day_id": plan["days"][0]["id"]})
    sets = [one["id"] for exercise in session["exercises"] for one in exercise["sets"]]
    return Person(email, token, _weigh(db, user_id), plan["id"], session["id"], sets)


def _weigh(db: Connection, user_id: int) -> int:
    """Record a weight for each day of a year. Returns the last one's id."""
    now = clock.now()
    weighed = [
        (user_id, clock.text(now - timedelta(days=WEIGHTS - day)), round(82 - day / 60 + day % 7 / 10, 1))
        for day in range(WEIGHTS)
    ]
    db.executemany("INSERT INTO weight (user_id, measured_at, weight_kg) VALUES (?, ?, ?)", weighed)
    last = db.execute("SELECT max(id) AS id FROM weight WHERE user_id = ?", (user_id,)).fetchone()
    return int(last["id"])


def _plan(db: Connection) -> dict[str, Any]:
    rows = db.execute(
        """
        SELECT id
          FROM exercise
         WHERE user_id IS NULL AND type = 'strength' AND tracks = json_array('weight', 'reps')
         ORDER BY id
        """
    )
    entries = (
        {"exercise_id": row["id"], "sets": SETS, "reps": 8, "reps_max": 12, "weight_kg": 40, "rest_s": 120, "rir": 2}
        for row in rows
    )
    days = [{"name": f"Day {day}", "exercises": list(islice(entries, EXERCISES_IN_DAY))} for day in range(1, DAYS + 1)]
    return {"name": "Four days", "goal": "hypertrophy", "sessions_per_week": DAYS, "session_minutes": 60, "days": days}
