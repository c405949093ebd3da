"""Takes back the exercises, plans and goals of a document that this program has exported."""

from workout import clock, exercises, goals, plans
from workout.db import Connection, Row
from workout.imports.links import here, link, links

DEFAULT_TRACKS = ["weight", "reps"]
"""What an exercise records if the document does not tell."""
LATER = ("archived", "created_at", "updated_at", "revision")
"""The fields of a plan that are set only after it was made."""


def make_exercise(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    told = {name: value for name, value in row.items() if name not in ("id", "slug", "archived")}
    usual = {"type": "strength", "movement": "isolation", "primary_muscles": [], "tracks": DEFAULT_TRACKS}
    exercise_id = int(exercises.create(db, user_id, {**usual, **told})["id"])
    if row.get("archived"):
        exercises.archive(db, user_id, exercise_id)
    db.execute(
        "INSERT INTO import_exercise (import_id, exercise_id) VALUES (:import_id, :exercise_id)",
        {"import_id": import_id, "exercise_id": exercise_id},
    )
    return exercise_id


def make_plan(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    """Save the plan with its days and times. Returns its id. Raises Invalid for an exercise that the document does not have, for
    targets that an exercise does not record, and for times in the future; Conflict when there are too many plans.
    """
    times = {name: clock.logged(row[name], f"/{name}") for name in ("created_at", "updated_at")}
    known = links(db, import_id, "exercise")
    days = [_day(day, known, f"/days/{number}") for number, day in enumerate(row["days"])]
    changed_at = [entry.pop("targets_changed_at") for day in days for entry in day["exercises"]]
    body = {name: value for name, value in row.items() if name not in ("id", *LATER)}
    plan = plans.create(db, user_id, {**body, "days": days})
    for old, new in zip(row["days"], plan["days"], strict=True):
        link(db, import_id, "day", old.get("id"), new["id"], made=True)
    later = {"archived": int(row.get("archived", False)), "revision": row.get("revision", 1), **times}
    db.execute(
        """
        UPDATE plan
           SET archived = :archived, created_at = :created_at, updated_at = :updated_at, revision = :revision
         WHERE id = :id AND user_id = :user_id
        """,
        {**later, "id": plan["id"], "user_id": user_id},
    )
    entries = [entry["id"] for day in plan["days"] for entry in day["exercises"]]
    db.executemany(
        "UPDATE plan_entry SET targets_changed_at = :at WHERE id = :id",
        [{"at": at, "id": entry_id} for entry_id, at in zip(entries, changed_at, strict=True) if at],
    )
    return int(plan["id"])


def make_goal(db: Connection, user_id: int, import_id: int, row: Row) -> int:
    """Save the goal (see `goals.adopt`). Returns its id. Raises Invalid too for an exercise that the document does not have."""
    known = links(db, import_id, "exercise")
    told = {name: value for name, value in row.items() if name != "id"}
    if "exercise_id" in told:
        told["exercise_id"] = here(known, told["exercise_id"], "")
    return goals.adopt(db, user_id, told)


def _day(day: Row, known: dict[int, int], pointer: str) -> Row:
    """A day of a plan, as `plans.create` takes it; but each entry also has `targets_changed_at`, which may be None. `known`: the
    exercises' ids here. `pointer`: where the day is in the plan.
    """
    entries = [_entry(entry, known, f"{pointer}/exercises/{number}") for number, entry in enumerate(day["exercises"])]
    return {**{name: value for name, value in day.items() if name != "id"}, "exercises": entries}


def _entry(entry: Row, known: dict[int, int], pointer: str) -> Row:
    told = {name: value for name, value in entry.items() if name != "id"}
    at = entry.get("targets_changed_at")
    changed_at = clock.logged(at, f"{pointer}/targets_changed_at") if at else None
    return {**told, "targets_changed_at": changed_at, "exercise_id": here(known, entry["exercise_id"], pointer)}
