"""Beginning a session, and logging one that was done earlier."""

from datetime import timedelta

from workout import clock, limits, plans
from workout.accounts import User
from workout.db import Connection, Row
from workout.errors import Conflict, Invalid
from workout.plans import targets
from workout.sessions import planning, reading, store
from workout.sessions.sets import refuse


def start(db: Connection, user: User, body: Row) -> Row:
    """Begin a session: of a plan's day, as it is now, or of the exercises given. Returns it whole.

    The targets of an entry that progresses follow from what was done before.

    An active session that nobody has touched for twelve hours gives way: it is finished as of its last activity. Raises
    Conflict when there is another active one, and Invalid for a day or an exercise that the user does not have.
    """
    limits.make_room(db, user.id, "sessions", limits.SESSIONS)
    _make_way(db, user.id)
    plan_id, day_id, name, entries = (_of_day if "day_id" in body else _of_body)(db, user.id, body)
    session_id = _insert(db, user.id, plan_id, day_id, name, clock.now_text(), None)
    for position, (exercise, today) in enumerate(planning.plan_today(db, user, entries)):
        entry = today.entry
        entry_id = store.insert_entry(db, session_id, position, exercise, exercise, entry["superset"], entry["notes"])
        store.insert_sets(db, entry_id, planning.open_sets(entry, added=False))
    return reading.get(db, user, session_id)


def log_past(db: Connection, user: User, body: Row) -> Row:
    """Save a workout that was done earlier, whole and finished. Returns it.

    Raises Invalid for times that make no sense and for what an exercise does not record.
    """
    limits.make_room(db, user.id, "sessions", limits.SESSIONS)
    started_at, ended_at = _times(body)
    plan_id = _plan_of_day(db, user.id, body["day_id"]) if "day_id" in body else None
    session_id = _insert(db, user.id, plan_id, body.get("day_id"), body["name"], started_at, ended_at)
    exercises = planning.snapshots(db, user.id, {entry["exercise_id"] for entry in body["exercises"]})
    for position, entry in enumerate(body["exercises"]):
        pointer = f"/exercises/{position}"
        if entry["exercise_id"] not in exercises:
            raise Invalid((f"{pointer}/exercise_id", f"You have no exercise {entry['exercise_id']}; see GET /exercises."))
        exercise = exercises[entry["exercise_id"]]
        for number, one in enumerate(entry["sets"]):
            refuse(targets.untracked(one, exercise), f"{pointer}/sets/{number}")
        entry_id = store.insert_entry(db, session_id, position, exercise, exercise, None, entry.get("note"))
        nothing = {**dict.fromkeys(planning.PLANNED), "rest_s": exercise["rest_s"]}
        done = {"status": "done", "set_type": "working", "added": False, "planned": nothing, "completed_at": ended_at}
        store.insert_sets(db, entry_id, [{**done, **one, "position": number} for number, one in enumerate(entry["sets"], 1)])
    return reading.get(db, user, session_id)


def _make_way(db: Connection, user_id: int) -> None:
    """Finish an active session that was forgotten. Conflict when there is one that was not."""
    active = db.execute(
        "SELECT id, name, paused_at, last_activity_at FROM session WHERE user_id = :user_id AND ended_at IS NULL",
        {"user_id": user_id},
    ).fetchone()
    if active is None:
        return
    if active["last_activity_at"] > planning.forgotten_since():
        raise Conflict(f"You are in the middle of {active['name']}; finish or abandon it first.", session_id=active["id"])
    until = clock.parse(active["last_activity_at"])
    paused = until - clock.parse(active["paused_at"]) if active["paused_at"] else timedelta(0)
    db.execute(
        """
        UPDATE session
           SET ended_at = last_activity_at, ending = 'finished', paused_at = NULL, paused_s = paused_s + :paused_s,
               revision = revision + 1
         WHERE id = :id
        """,
        {"id": active["id"], "paused_s": paused.total_seconds()},
    )


def _of_day(db: Connection, user_id: int, body: Row) -> tuple[int | None, int | None, str, list[Row]]:
    """The plan's id, the day's id, its name and its entries. Invalid for a day that is not the user's."""
    if "exercises" in body:
        raise Invalid(("/exercises", "Give either a day_id or exercises, not both."))
    plan_id = _plan_of_day(db, user_id, body["day_id"])
    day = plans.get_day(db, user_id, plan_id, body["day_id"])
    return plan_id, int(day["id"]), str(body.get("name", day["name"])), day["exercises"]


def _of_body(db: Connection, user_id: int, body: Row) -> tuple[int | None, int | None, str, list[Row]]:
    missing = [(f"/{name}", "This is required where no day_id is given.") for name in ("name", "exercises") if name not in body]
    if missing:
        raise Invalid(*missing)
    entries = [targets.Pointed(f"/exercises/{position}", entry) for position, entry in enumerate(body["exercises"])]
    return None, None, str(body["name"]), targets.complete(db, user_id, entries)


def _plan_of_day(db: Connection, user_id: int, day_id: int) -> int:
    row = db.execute(
        """
        SELECT plan.id
          FROM plan_day JOIN plan ON plan.id = plan_day.plan_id
         WHERE plan_day.id = :day_id AND plan.user_id = :user_id
        """,
        {"day_id": day_id, "user_id": user_id},
    ).fetchone()
    if row is None:
        raise Invalid(("/day_id", f"No plan of yours has a day {day_id}; copy a template before you start a day of it."))
    return int(row["id"])


def _insert(
    db: Connection, user_id: int, plan_id: int | None, day_id: int | None, name: str, started_at: str, ended_at: str | None
) -> int:
    row = db.execute(
        """
        INSERT INTO session (user_id, plan_id, day_id, name, started_at, ended_at, ending, last_activity_at)
        VALUES (:user_id, :plan_id, :day_id, :name, :started_at, :ended_at, :ending, :last_activity_at)
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
        },
    ).fetchone()
    return int(row["id"])


def _times(body: Row) -> tuple[str, str]:
    started_at, ended_at = (clock.text(clock.parse(body[name])) for name in ("started_at", "ended_at"))
    if started_at < clock.FIRST_LOGGED:
        raise Invalid(("/started_at", "This lies before the year 1900."))
    if ended_at < started_at:
        raise Invalid(("/ended_at", "This must not lie before started_at."))
    if ended_at > clock.now_text():
        raise Invalid(("/ended_at", "This lies in the future; start a session to train now."))
    return started_at, ended_at
