"""What every change of a session goes through: it has to be active, and counts as activity."""

import json

from workout import clock
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid, NotFound
from workout.exercises import DONE_FIELDS
from workout.plans import targets
from workout.sessions import reading, state

PLANNED = ("reps", "reps_max", "weight_kg", "duration_s", "distance_m", "rir", "tempo", "rest_s")


def open_session(db: Connection, user_id: int, session_id: int) -> Row:
    """The loaded session. NotFound; Conflict when it is over."""
    session = reading.load(db, user_id, session_id)
    if session["ended_at"]:
        raise Conflict(
            f"This session was {session['ending']} at {session['ended_at']}; now only its name and notes, and what was done in a "
            "set, can be changed."
        )
    return session


def find_entry(session: Row, entry_id: int) -> Row:
    """The session's entry of that id. NotFound."""
    for entry in session["entries"]:
        if entry["id"] == entry_id:
            found: Row = entry
            return found
    raise NotFound(f"exercise {entry_id} in this session")


def find_step(session: Row, set_id: int) -> state.Step:
    """The session's set of that id, in its turn. NotFound."""
    for step in state.order(session["entries"]):
        if step.set["id"] == set_id:
            return step
    raise NotFound(f"set {set_id} in this session")


def touch(db: Connection, session_id: int) -> None:
    """Note that the session has changed: listeners on every device look at the revision."""
    db.execute(
        "UPDATE session SET revision = revision + 1, last_activity_at = :now WHERE id = :id",
        {"id": session_id, "now": clock.now_text()},
    )


def changed(db: Connection, user_id: int, session_id: int) -> Row:
    """Note the change, and answer with what to do now."""
    touch(db, session_id)
    return reading.get_current(db, user_id, session_id)


def changed_at_hand(db: Connection, session: Row) -> Row:
    """The same, with the rest that the session has now, and without reading it again: it was changed with its sets."""
    row = db.execute(
        """
        UPDATE session
           SET revision = revision + 1, last_activity_at = :now, rest_started_at = :rest_started_at, rest_ends_at = :rest_ends_at
         WHERE id = :id
        RETURNING revision
        """,
        {"now": clock.now_text(), **{name: session[name] for name in ("id", "rest_started_at", "rest_ends_at")}},
    ).fetchone()
    return state.current({**session, **row}, clock.now())


def snapshots(db: Connection, user_id: int, exercise_ids: set[int]) -> dict[int, Row]:
    """By id, what the exercises are like now: enough to go through a workout by. Those not to be seen are missing."""
    rows = db.execute(
        """
        SELECT id, slug, name, tracks, load, unilateral, speed_m_s, rest_s
          FROM exercise
         WHERE id IN (SELECT value FROM json_each(:ids)) AND (user_id IS NULL OR user_id = :user_id)
        """,
        {"ids": json.dumps(sorted(exercise_ids)), "user_id": user_id},
    )
    return {row["id"]: {**row, "tracks": json.loads(row["tracks"])} for row in rows}


def known_exercise(db: Connection, user_id: int, exercise_id: int) -> Row:
    """The snapshot of an exercise. Invalid when the user cannot see it."""
    found = snapshots(db, user_id, {exercise_id})
    if exercise_id not in found:
        raise Invalid(("/exercise_id", f"You have no exercise {exercise_id}; see GET /exercises."))
    return found[exercise_id]


def check_values(exercise: Row, values: Row, pointer: str = "") -> None:
    """Raise Invalid for values that the exercise does not record."""
    if problems := targets.mistakes(values, exercise):
        raise Invalid(*((f"{pointer}/{name}", detail) for name, detail in problems))


def insert_entry(
    db: Connection, session_id: int, position: int, exercise: Row, planned: Row | None, superset: str | None, note: str | None
) -> int:
    """Add an exercise to a session. `planned` is None for one that no plan foresaw. Returns its id."""
    row = db.execute(
        """
        INSERT INTO session_entry (
            session_id, user_id, started_at, position, exercise_id, exercise, planned_exercise, superset, note)
        SELECT id, user_id, started_at, :position, :exercise_id, :exercise, :planned_exercise, :superset, :note
          FROM session
         WHERE id = :session_id
        RETURNING id
        """,
        {
            "session_id": session_id,
            "position": position,
            "exercise_id": exercise["id"],
            "exercise": json.dumps(exercise),
            "planned_exercise": json.dumps(planned) if planned else None,
            "superset": superset,
            "note": note,
        },
    ).fetchone()
    return int(row["id"])


def insert_sets(db: Connection, entry_id: int, sets: list[Row]) -> None:
    """Add sets to an entry. Each has `position`, `set_type`, `status`, `added`, `planned`, and what was done, if it was."""
    db.executemany(
        """
        INSERT INTO session_set (
            entry_id, user_id, exercise_id, started_at, position, set_type, status, added, planned, rest_s, reps, weight_kg,
            duration_s, distance_m, rir, completed_at, note)
        SELECT id, user_id, exercise_id, started_at, :position, :set_type, :status, :added, :planned, :rest_s, :reps, :weight_kg,
               :duration_s, :distance_m, :rir, :completed_at, :note
          FROM session_entry
         WHERE id = :entry_id
        """,
        [
            {
                **dict.fromkeys((*DONE_FIELDS, "completed_at", "note")),
                **one,
                "entry_id": entry_id,
                "planned": json.dumps(one["planned"]),
                "rest_s": one["planned"]["rest_s"],
            }
            for one in sets
        ],
    )


def planned_sets(entry: Row, *, added: bool) -> list[Row]:
    """The pending sets of a plan's entry, whose fields are complete."""
    planned = {name: entry[name] for name in PLANNED}
    return [
        {"position": number, "set_type": entry["set_type"], "status": "pending", "added": added, "planned": planned}
        for number in range(1, entry["sets"] + 1)
    ]
