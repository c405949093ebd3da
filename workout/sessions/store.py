"""Loads sessions from their rows, in two queries for any number of sessions, and writes them back."""

import json
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import groupby
from typing import Any

from workout import clock, feed
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.exercises import DONE_FIELDS
from workout.sessions import shapes
from workout.sessions.state import Entry, Session, Set, Step

OWN = Session._fields[:-1]
LAST = (*DONE_FIELDS, "session_id", "completed_at")


def load(db: Connection, user_id: int, session_id: int) -> Session:
    """The user's session. Raises NotFound."""
    sessions = load_all(db, "id = :session_id AND user_id = :user_id", {"session_id": session_id, "user_id": user_id}, 1)
    if not sessions:
        raise NotFound("session", session_id)
    return sessions[0]


def load_all(db: Connection, where: str, values: dict[str, Any], most: int) -> list[Session]:
    """The sessions that satisfy `where`, an SQL condition on `session` with `values`; latest first, at most `most`."""
    rows = db.execute(
        f"""
        SELECT found.id, found.user_id, found.plan_id, found.day_id, found.name, found.note, found.started_at,
               found.ended_at, found.ending, found.paused_at, found.paused_s, found.rest_started_at,
               found.rest_ends_at, found.last_activity_at, found.revision,
               session_entry.id AS entry_id, session_entry.position, session_entry.exercise_id, session_entry.exercise,
               session_entry.planned_exercise, session_entry.superset, session_entry.note AS entry_note
          FROM (SELECT id, user_id, plan_id, day_id, name, note, started_at, ended_at, ending, paused_at, paused_s,
                       rest_started_at, rest_ends_at, last_activity_at, revision
                  FROM session
                 WHERE {where}
                 ORDER BY started_at DESC, id DESC
                 LIMIT :most) AS found
          LEFT JOIN session_entry ON session_entry.session_id = found.id
         ORDER BY found.started_at DESC, found.id DESC, session_entry.position, session_entry.id
        """,
        {**values, "most": most},
    ).fetchall()
    sets = _sets(db, [row["entry_id"] for row in rows])
    sessions = []
    for _, listed in groupby(rows, key=lambda row: row["id"]):
        first, *others = listed
        entries = tuple(_entry(row, sets) for row in (first, *others) if row["entry_id"])
        sessions.append(Session(**{name: first[name] for name in OWN}, entries=entries))
    return sessions


def save(db: Connection, session: Session, at: str | None = None) -> Row:
    """Finish a change: write the session's own row, raise its revision, and tell the feed. Returns what to do now.

    `at`: when the change was made, if not now. The caller must have written changed sets and entries already. The live streams of
    all devices watch the revision.
    """
    active_at = max(session.last_activity_at, at or clock.now_text())
    session = session._replace(revision=session.revision + 1, last_activity_at=active_at)
    feed.note(db, session.user_id, "session", session.id)
    db.execute(
        """
        UPDATE session
           SET name = :name, note = :note, ended_at = :ended_at, ending = :ending, paused_at = :paused_at,
               paused_s = :paused_s, rest_started_at = :rest_started_at, rest_ends_at = :rest_ends_at,
               last_activity_at = :last_activity_at, revision = :revision
         WHERE id = :id AND user_id = :user_id
        """,
        session._asdict(),
    )
    return shapes.current(with_last(db, session, session.pending[:2]), clock.now())


def mark(db: Connection, one: Set, status: str, at: str | None, note: str | None, **done: Any) -> Set:
    """Save that a set was done or skipped `at` a time, or is open again (then `at` is None). `status`: done, skipped or pending;
    `done`: the values of a done set. Returns the set as it is now in the database.
    """
    row = db.execute(
        """
        UPDATE session_set
           SET status = :status, completed_at = :completed_at, reps = :reps, weight_kg = :weight_kg,
               duration_s = :duration_s, distance_m = :distance_m, rir = :rir, side = :side, note = :note
         WHERE id = :id
        RETURNING status, completed_at, reps, weight_kg, duration_s, distance_m, rir, side, note
        """,
        {
            **dict.fromkeys((*DONE_FIELDS, "side")),
            **done,
            "status": status,
            "completed_at": at,
            "note": note,
            "id": one.id,
        },
    ).fetchone()
    return one._replace(**row)


def _entry(row: Row, sets: dict[int, tuple[Set, ...]]) -> Entry:
    return Entry(
        id=row["entry_id"],
        position=row["position"],
        exercise_id=row["exercise_id"],
        exercise=_read(row["exercise"]),
        planned_exercise=_read(row["planned_exercise"]) if row["planned_exercise"] else None,
        superset=row["superset"],
        note=row["entry_note"],
        sets=sets.get(row["entry_id"], ()),
    )


def _sets(db: Connection, entry_ids: list[int]) -> dict[int, tuple[Set, ...]]:
    """By entry id, its sets in order."""
    rows = db.execute(
        """
        SELECT id, entry_id, position, set_type, status, added, rest_s, reps, weight_kg, duration_s, distance_m, rir, side,
               completed_at, note, coalesce(adjusted, planned) AS planned, planned AS original
          FROM session_set
         WHERE entry_id IN (SELECT value FROM json_each(:ids))
         ORDER BY entry_id, position, id -- the order of the index, so nothing is sorted; the columns as the fields of Set
        """,
        {"ids": json.dumps(entry_ids)},
    )
    return {entry_id: tuple(found) for entry_id, found in groupby(rows.fetch_as(_set), key=lambda one: one.entry_id)}


def _set(_: Any, values: tuple[Any, ...]) -> Set:
    """A row as a Set. A session has many sets, and to make a dict for each would take longer than to find them."""
    *own, planned, original = values
    return Set._make((*own, _read(planned), _read(original), None))


@lru_cache(maxsize=1000)
def _read(text: str) -> Any:
    """The content of a JSON text. It is cached, because many sets have the same texts; so callers must not change it."""
    return json.loads(text)


def with_last(db: Connection, session: Session, steps: list[Step]) -> Session:
    """The session, in which each of these open sets has `last`: the values of the same set in the latest earlier session in which
    the exercise was done; None without such a session.

    The same set has the same type, and the same number among the sets of this type. If that session lacks it, or it was not
    done, the values are those of another set: for a warm-up the last warm-up, for any other set the last working set (see
    `_latest`); None if no such set was done. One query, whatever the number of sets.
    """
    exercise_ids = {step.entry.exercise_id for step in steps}
    if not exercise_ids:
        return session
    rows = db.execute(
        """
        SELECT session_entry.session_id, session_set.exercise_id, session_set.set_type, session_set.status, session_set.reps,
               session_set.weight_kg, session_set.duration_s, session_set.distance_m, session_set.rir, session_set.completed_at
          FROM json_each(:exercise_ids) AS wanted
          JOIN session_entry
            ON session_entry.session_id = (
                   SELECT latest.session_id
                     FROM done_set JOIN session_entry AS latest ON latest.id = done_set.entry_id
                    WHERE done_set.user_id = :user_id
                      AND done_set.exercise_id = wanted.value
                      AND done_set.started_at < :started_at
                    ORDER BY done_set.started_at DESC, done_set.entry_id DESC
                    LIMIT 1)
           AND +session_entry.exercise_id = wanted.value -- the + keeps the index on exercises out of it
          JOIN session_set ON session_set.entry_id = session_entry.id
         ORDER BY session_entry.position, session_entry.id, session_set.position, session_set.id
        """,
        {"exercise_ids": json.dumps([*exercise_ids]), "user_id": session.user_id, "started_at": session.started_at},
    ).fetchall()
    return session.with_sets(_sets_with_last(session, steps, rows)) if rows else session


def _sets_with_last(session: Session, steps: list[Step], before: list[Row]) -> list[Set]:
    """The sets of these steps, each with what was done in it last time (`Set.last`). `before`: rows with all sets of the latest
    earlier session of each exercise.
    """
    by_type: dict[tuple[int, str], list[Row]] = defaultdict(list)
    alike: dict[tuple[int, bool], list[Row]] = defaultdict(list)
    for row in before:
        by_type[row["exercise_id"], row["set_type"]].append(row)
        alike[row["exercise_id"], row["set_type"] == "warmup"].append(row)
    latest = {kind: _latest(sets) for kind, sets in alike.items()}
    numbers: dict[int, int] = {}
    counts = Counter[tuple[int, str]]()
    for entry in session.entries:
        for one in entry.sets:
            numbers[one.id] = counts[entry.exercise_id, one.set_type]
            counts[entry.exercise_id, one.set_type] += 1
    filled = []
    for step in steps:
        number = numbers[step.set.id]
        same = [row for row in by_type[step.entry.exercise_id, step.set.set_type][number : number + 1] if row["status"] == "done"]
        found = same[0] if same else latest.get((step.entry.exercise_id, step.set.set_type == "warmup"))
        filled.append(step.set._replace(last=found and {name: found[name] for name in LAST}))
    return filled


def _latest(sets: list[Row]) -> Row | None:
    """The last working set that was done; if none was, the last set of another type; None if no set was done."""
    done = [row for row in sets if row["status"] == "done"]
    return max(reversed(done), key=lambda row: (row["set_type"] == "working", row["completed_at"]), default=None)
