"""Takes back the sessions of a document that this program has exported."""

from workout.db import Connection, Row
from workout.imports.links import links, time
from workout.progression.schemes import TO_DO
from workout.sessions import adopt
from workout.sessions.planning import PLANNED

SNAPSHOT = ("id", "slug", "name", "tracks", "load", "unilateral", "speed_m_s", "rest_s")
"""The fields of an exercise that a session keeps, as they were at the time of the session."""


def make_session(db: Connection, user_id: int, import_id: int, row: Row) -> int | None:
    """Write the session as it was. Returns its id; None if it is still active and the account already has an active session."""
    if (
        "ended_at" not in row
        and db.execute("SELECT 1 FROM session WHERE user_id = :user_id AND ended_at IS NULL", {"user_id": user_id}).fetchone()
    ):
        return None
    known = {kind: links(db, import_id, kind) for kind in ("exercise", "plan", "day")}
    times = ("started_at", "ended_at", "paused_at", "rest_started_at", "rest_ends_at", "last_activity_at")
    session = {
        **{name: time(row[name]) if name in row else None for name in times},
        "plan_id": known["plan"].get(row.get("plan_id", 0)),
        "day_id": known["day"].get(row.get("day_id", 0)),
        "ending": row.get("ending", "finished") if "ended_at" in row else None,
        "name": row["name"],
        "note": row.get("note"),
        "paused_s": row.get("paused_s", 0),
        "revision": row.get("revision", 1),
        "attempt": row.get("attempt", 1),
    }
    entries = [made for entry in row["exercises"] if (made := _session_entry(entry, known["exercise"], session))]
    return adopt(db, user_id, session, entries)


def _session_entry(entry: Row, known: dict[int, int], session: Row) -> Row | None:
    exercise_id = known.get(entry["exercise_id"])
    if exercise_id is None:
        return None
    exercise = {**{name: entry["exercise"].get(name) for name in SNAPSHOT}, "id": exercise_id}
    planned = None if entry.get("unplanned") else entry.get("planned_exercise")
    if planned:
        planned = {**{name: planned.get(name) for name in SNAPSHOT}, "id": known.get(planned["id"], planned["id"])}
    elif not entry.get("unplanned"):
        planned = exercise
    sets = [_set(one, number, exercise, session) for number, one in enumerate(entry["sets"], 1)]
    return {"exercise": exercise, "planned": planned, "superset": entry.get("superset"), "note": entry.get("note"), "sets": sets}


def _set(one: Row, number: int, exercise: Row, session: Row) -> Row:
    status = one.get("status", "done")
    at = time(one["completed_at"]) if "completed_at" in one else session["ended_at"] or session["started_at"]
    return {
        "position": number,
        "set_type": "working",
        **one,
        "status": status,
        "added": int(one.get("added", False)),
        "completed_at": None if status == "pending" else at,
        "planned": {**dict.fromkeys(PLANNED), "rest_s": exercise["rest_s"], **one["planned"]},
        "adjusted": {**dict.fromkeys(PLANNED), "rest_s": exercise["rest_s"], **one["adjusted"]} if one.get("adjusted") else None,
        "scheme": {**dict.fromkeys(TO_DO), **one["scheme"]} if one.get("scheme") else None,
    }
