"""Starts sessions."""

from workout import clock, feed, limits, plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.plans import targets
from workout.sessions import inserting, planning, reading, store
from workout.sessions.clockwork import ended, has_done, refuse_other_active


def start(db: Connection, user: User, body: Row) -> Row:
    """Start a session with the exercises of a plan's day, or with the given exercises. Returns the whole session.

    If an entry has a progression, its targets follow from earlier sessions; the plan's current week may change them. If the user
    has an active session that nobody has changed for twelve hours, that session ends at its last activity. Raises Conflict when
    another session is active or the user has too many sessions, and Invalid for a day or an exercise that the user does not have.
    """
    limits.refuse_full(db, user.id, "sessions", limits.SESSIONS)
    _make_way(db, user.id)
    plan_id, day_id, name, entries = (_of_day if "day_id" in body else _of_body)(db, user.id, body)
    now = clock.now_text()
    week = plans.week_at(db, user.id, plan_id, now) if plan_id is not None else None
    session_id = insert(db, user.id, plan_id, day_id, name, now, None, week)
    for position, (exercise, own, entry, *_) in enumerate(planning.plan_today(db, user, entries, week)):
        entry_id = inserting.insert_entry(db, session_id, position, exercise, exercise, entry["superset"], entry["notes"])
        inserting.insert_sets(db, entry_id, planning.open_sets(entry, own, added=False))
    return reading.get(db, user, session_id)


def _make_way(db: Connection, user_id: int) -> None:
    """End the user's active session if it was forgotten. Raises Conflict if it was not."""
    rows = store.load_all(db, "user_id = :user_id AND ended_at IS NULL", {"user_id": user_id}, 1)
    for session in rows:
        if session.last_activity_at > planning.forgotten_since():
            refuse_other_active(db, user_id)
        now = clock.now()
        over = ended(session, "finished" if has_done(session) else "abandoned", clock.text(now))
        store.save(db, over, session.last_activity_at)


def _of_day(db: Connection, user_id: int, body: Row) -> tuple[int | None, int | None, str, list[Row]]:
    """The plan's id, the day's id, the session's name and the day's entries. Raises Invalid for a day that is not the user's."""
    if "exercises" in body:
        raise Invalid(Flaw("/exercises", "Give either a day_id or exercises, not both.", "contradiction"))
    plan_id = plan_of_day(db, user_id, body["day_id"])
    day = plans.get_day(db, user_id, plan_id, body["day_id"])
    return plan_id, int(day["id"]), str(body.get("name", day["name"])), day["exercises"]


def _of_body(db: Connection, user_id: int, body: Row) -> tuple[int | None, int | None, str, list[Row]]:
    missing = [
        Flaw(f"/{name}", "This is required where no day_id is given.", "required")
        for name in ("name", "exercises")
        if name not in body
    ]
    if missing:
        raise Invalid(*missing)
    entries = [targets.Pointed(f"/exercises/{position}", entry) for position, entry in enumerate(body["exercises"])]
    return None, None, str(body["name"]), targets.complete(db, user_id, entries)


def plan_of_day(db: Connection, user_id: int, day_id: int) -> int:
    """The id of the plan that contains the day. Raises Invalid for a day that is not the user's."""
    row = db.execute(
        """
        SELECT plan.id
          FROM plan_day JOIN plan ON plan.id = plan_day.plan_id
         WHERE plan_day.id = :day_id AND plan.user_id = :user_id
        """,
        {"day_id": day_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        detail = f"No plan of yours has a day {day_id}; copy a template before you start a day of it."
        raise Invalid(Flaw("/day_id", detail, "not_found"))
    return int(row["id"])


def insert(
    db: Connection,
    user_id: int,
    plan_id: int | None,
    day_id: int | None,
    name: str,
    started_at: str,
    ended_at: str | None,
    week: plans.Week | None,
) -> int:
    """Insert a session without exercises. It is finished if `ended_at` is given. Returns its id.

    `week`: the week of its plan; None without weeks. Progression does not count what is done in a lighter week.
    """
    row = db.execute(
        """
        INSERT INTO session (user_id, plan_id, day_id, name, started_at, ended_at, ending, last_activity_at, attempt)
        VALUES (:user_id, :plan_id, :day_id, :name, :started_at, :ended_at, :ending, :last_activity_at, :attempt)
        RETURNING id
        """,
        {
            "user_id": user_id,
            "plan_id": plan_id,
            "day_id": day_id,
            "name": name,
            "started_at": started_at,
            "ended_at": ended_at,
            "ending": "finished" if ended_at else None,
            "last_activity_at": ended_at or started_at,
            "attempt": week is None or week.is_attempt,
        },
    ).fetchone()
    feed.note(db, user_id, "session", row["id"])
    return int(row["id"])
