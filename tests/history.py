"""Ten years of training at once: written past the API, for there is far too much of it to be sent set by set."""

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

from workout import clock
from workout.db import Connection, Location, open_at

DAYS = [
    ("Squat", ["barbell-back-squat", "barbell-romanian-deadlift", "leg-press", "standing-calf-raise", "plank"]),
    ("Bench", ["barbell-bench-press", "pull-up", "barbell-overhead-press", "barbell-row", "side-plank"]),
    ("Deadlift", ["barbell-deadlift", "assisted-pull-up", "walking-lunge", "farmers-carry", "outdoor-run"]),
    ("Front squat", ["barbell-front-squat", "good-morning", "hack-squat", "seated-calf-raise", "hollow-hold"]),
    ("Dip", ["dip", "lat-pulldown", "push-up", "barbell-curl", "triceps-pushdown"]),
    ("Hinge", ["trap-bar-deadlift", "assisted-dip", "reverse-lunge", "suitcase-carry", "rowing-machine"]),
]
"""What is trained in turn: each day's exercises, of four sets."""
SETS = 4
VALUES = {"weight": "weight_kg", "reps": "reps", "duration": "duration_s", "distance": "distance_m"}


def write(location: Location, user_id: int, *, sessions: int = 1500, years: float = 10, until: datetime | None = None) -> None:
    """Fill a database with finished sessions of twenty sets each, evenly over those years, and a weight for each.

    The loads grow as they do, fast at first and slowly later, and go up and down from one time to the next.
    """
    until = until or datetime.now(UTC)
    step = timedelta(days=365.25 * years) / sessions
    database = open_at(location)
    with database.writing() as db:
        exercises = _exercises(db)
        plan_id, day_ids = _plan(db, user_id, clock.text(until - step * sessions))
        last = database.last_ids(db)
        first_session, first_entry = (last.get(table, 0) + 1 for table in ("session", "session_entry"))
        rows: dict[str, list[tuple[Any, ...]]] = {"session": [], "session_entry": [], "session_set": [], "weight": []}
        for number in range(sessions):
            started = until - step * (sessions - number)
            at, ended_at = clock.text(started), clock.text(started + timedelta(hours=1))
            name, slugs = DAYS[number % len(DAYS)]
            session_id, day_id = first_session + number, day_ids[number % len(DAYS)]
            rows["session"].append((session_id, user_id, plan_id, day_id, name, at, ended_at, "finished", ended_at))
            rows["weight"].append((user_id, at, round(90 - 15 * number / sessions + number % 5 / 10, 1)))
            for position, slug in enumerate(slugs):
                exercise = exercises[slug]
                entry_id = first_entry + len(rows["session_entry"])
                snapshot = json.dumps(exercise)
                rows["session_entry"].append(
                    (entry_id, session_id, user_id, at, position, exercise["id"], snapshot, snapshot, None)
                )
                for turn in range(SETS):
                    done_at = clock.text(started + timedelta(minutes=2 * (position * SETS + turn) + 1))
                    values = _values(exercise, number, sessions, turn)
                    set_type = "warmup" if turn == 0 and position == 0 else "working"
                    planned = json.dumps({**dict.fromkeys(("reps_max", "tempo")), **values, "rir": 2, "rest_s": 120})
                    rows["session_set"].append(
                        (entry_id, user_id, exercise["id"], at, turn + 1, set_type, planned, *values.values(), done_at)
                    )
        _insert(db, rows)
        tables = ("session", "session_entry")
        database.note_filled(db, {**database.last_ids(db), **{table: rows[table][-1][0] for table in tables}})
    database.close(sealed=False)


def _exercises(db: Connection) -> dict[str, dict[str, Any]]:
    """What sessions keep of the exercises, by slug."""
    query = "SELECT id, slug, name, tracks, load, unilateral, speed_m_s, rest_s FROM exercise WHERE user_id IS NULL"
    found = db.execute(query).fetchall()
    return {exercise["slug"]: {**exercise, "tracks": json.loads(exercise["tracks"])} for exercise in found}


def _plan(db: Connection, user_id: int, at: str) -> tuple[int, list[int]]:
    """A plan of those days, without entries. Returns its id and theirs."""
    plan_id = db.execute(
        """
        INSERT INTO plan (user_id, name, goal, sessions_per_week, session_minutes, created_at, updated_at)
        VALUES (?, 'Ten years', 'strength', 3, 60, ?, ?)
        RETURNING id
        """,
        (user_id, at, at),
    ).fetchone()["id"]
    return plan_id, [
        db.execute(
            "INSERT INTO plan_day (plan_id, position, name) VALUES (?, ?, ?) RETURNING id", (plan_id, position, name)
        ).fetchone()["id"]
        for position, (name, _) in enumerate(DAYS)
    ]


def _values(exercise: dict[str, Any], number: int, sessions: int, turn: int) -> dict[str, Any]:
    """What was done in a set of a session, of all that the exercise records."""
    grown = 1 - math.exp(-4 * number / sessions)
    values = {
        "reps": 5 + (number + turn) % 6,
        "weight_kg": round((20 - 15 * grown if exercise["load"] == "assisted" else 40 + 80 * grown) * 2) / 2 + number % 7,
        "duration_s": 30 + int(60 * grown) + number % 11,
        "distance_m": 40.0,
    }
    if exercise["slug"] in ("outdoor-run", "rowing-machine"):
        values |= {
            "distance_m": 1000.0 * (1 + number % 4),
            "duration_s": int((1 + number % 4) * (400 - 100 * grown)) + number % 9,
        }
    tracked = {VALUES[kind] for kind in exercise["tracks"]}
    return {name: value if name in tracked else None for name, value in values.items()}


def _insert(db: Connection, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    db.executemany(
        """
        INSERT INTO session (id, user_id, plan_id, day_id, name, started_at, ended_at, ending, last_activity_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows["session"],
    )
    db.executemany(
        """
        INSERT INTO session_entry (
            id, session_id, user_id, started_at, position, exercise_id, exercise, planned_exercise, superset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        rows["session_entry"],
    )
    db.executemany(
        """
        INSERT INTO session_set (
            entry_id, user_id, exercise_id, started_at, position, set_type, status, added, planned, rest_s, reps, weight_kg,
            duration_s, distance_m, completed_at)
        VALUES (?, ?, ?, ?, ?, ?, 'done', 0, ?, 120, ?, ?, ?, ?, ?)
        """,
        rows["session_set"],
    )
    db.executemany("INSERT INTO weight (user_id, measured_at, weight_kg) VALUES (?, ?, ?)", rows["weight"])
