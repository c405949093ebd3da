"""Takes back the sessions of a document that this program has exported."""

from collections.abc import Iterator
from datetime import timedelta

from workout import clock
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid
from workout.imports import items, reading
from workout.imports.links import links, missing, time
from workout.progression.schemes import TO_DO
from workout.sessions import adopt
from workout.sessions.keeping import refuse_odd_span
from workout.sessions.planning import PLANNED
from workout.sessions.state import LONGEST

SNAPSHOT = ("id", "slug", "name", "tracks", "load", "unilateral", "speed_m_s", "rest_s")
"""The fields of an exercise that a session keeps, as they were at the time of the session."""
LOGGED = ("started_at", "ended_at", "paused_at", "last_activity_at")


def make_session(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    """Write the session as it was. Returns its id. Raises Invalid for times that make no sense.

    If it is active and the account has an active session already, it ends at its last activity. That is named among the problems
    of the import, and so is what of it cannot be taken over.
    """
    ids = {kind: links(db, import_id, kind) for kind in ("exercise", "plan", "day")}
    session = {
        **_times(row),
        "plan_id": ids["plan"].get(row.get("plan_id", 0)),
        "day_id": ids["day"].get(row.get("day_id", 0)),
        "ending": row.get("ending", "finished") if "ended_at" in row else None,
        "name": row["name"],
        "note": row.get("note"),
        "paused_s": row.get("paused_s", 0),
        "revision": row.get("revision", 1),
        "attempt": row.get("attempt", 1),
    }
    entries = [_entry(one, ids["exercise"], session) for one in row["exercises"] if one["exercise_id"] in ids["exercise"]]
    problems = [*_lost(row, ids)]
    if session["ended_at"] is None and _has_active(db, user_id):
        session |= _ended(session, entries)
        problems.append("had not ended, and another workout is active here: so it ends at its last activity.")
    for problem in problems:
        reading.complain(db, import_id, 0, f"{items.identity(items.Own('session', row))} {problem}")
    return adopt(db, user_id, session, entries)


def _has_active(db: Connection, user_id: int) -> bool:
    found = db.execute("SELECT 1 FROM session WHERE user_id = :user_id AND ended_at IS NULL", {"user_id": user_id})
    return found.fetchone() is not None


def _times(row: Row) -> Row:
    """The session's times, as they are stored. Raises Invalid for times in the future, for a session that ends before it begins
    or is too long, and for sets that were done outside of it.
    """
    logged = {name: clock.logged(row[name], f"/{name}") if name in row else None for name in LOGGED}
    rest = {name: time(row[name]) if name in row else None for name in ("rest_started_at", "rest_ends_at")}
    began = time(row["started_at"])
    last = clock.after(began, LONGEST)
    if "ended_at" in row:
        last = time(row["ended_at"])
        refuse_odd_span(began, last, "/ended_at")
    elif rest["rest_ends_at"] and rest["rest_ends_at"] > clock.after(last, LONGEST):
        raise Invalid(Flaw("/rest_ends_at", "No rest is so long.", "out_of_range"))
    for place, entry in enumerate(row["exercises"]):
        for number, one in enumerate(entry["sets"]):
            if "completed_at" in one and not began <= time(one["completed_at"]) <= last:
                detail = f"This must lie between {began} and {last}, in the session."
                raise Invalid(Flaw(f"/exercises/{place}/sets/{number}/completed_at", detail, "out_of_range"))
    return {**logged, **rest}


def _lost(row: Row, ids: dict[str, dict[int, int]]) -> Iterator[str]:
    """What of the session cannot be taken over, because it refers to something that the document lacks. `ids`: for each kind, the
    ids in the document with those here.
    """
    plan_id, day_id = row.get("plan_id"), row.get("day_id")
    if plan_id and plan_id not in ids["plan"]:
        yield f"came without its plan: {missing('plan', plan_id)}"
    elif day_id and day_id not in ids["day"]:
        yield f"came without its day: The plan has no day {day_id}, or none of its name here."
    known = ids["exercise"]
    for entry in row["exercises"]:
        planned = entry.get("planned_exercise")
        if entry["exercise_id"] not in known:
            yield f"came without the sets of {entry['exercise']['name']}: {missing('exercise', entry['exercise_id'])}"
        elif planned and planned["id"] not in known:
            yield f"does not tell that {planned['name']} was planned first: {missing('exercise', planned['id'])}"


def _ended(session: Row, entries: list[Row]) -> Row:
    """What becomes of an active session's columns when it ends at its last activity: but never before its last set, or later than
    24 hours after its start. A pause ends with it.
    """
    done = [one for entry in entries for one in entry["sets"] if one["completed_at"]]
    latest = max(session["started_at"], session["last_activity_at"], *(one["completed_at"] for one in done))
    at = min(latest, clock.after(session["started_at"], LONGEST))
    pause = clock.parse(at) - clock.parse(session["paused_at"]) if session["paused_at"] else timedelta(0)
    return {
        "ended_at": at,
        "ending": "finished" if any(one["status"] == "done" for one in done) else "abandoned",
        "paused_at": None,
        "paused_s": session["paused_s"] + max(0.0, pause.total_seconds()),
    }


def _entry(entry: Row, known: dict[int, int], session: Row) -> Row:
    exercise = _snapshot(entry["exercise"], known[entry["exercise_id"]])
    planned: Row | None = entry.get("planned_exercise")
    if planned:
        planned = _snapshot(planned, known[planned["id"]]) if planned["id"] in known else None
    elif not entry.get("unplanned"):
        planned = exercise
    sets = [_set(one, number, exercise, session) for number, one in enumerate(entry["sets"], 1)]
    return {"exercise": exercise, "planned": planned, "superset": entry.get("superset"), "note": entry.get("note"), "sets": sets}


def _snapshot(exercise: Row, exercise_id: int) -> Row:
    """The exercise as the session keeps it, with its id here."""
    return {**{name: exercise.get(name) for name in SNAPSHOT}, "id": exercise_id}


def _set(one: Row, number: int, exercise: Row, session: Row) -> Row:
    status = one.get("status", "done")
    at = session["ended_at"] or session["started_at"]
    if "completed_at" in one:
        at = min(clock.logged(one["completed_at"], "/completed_at"), session["ended_at"] or clock.LATEST)
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
