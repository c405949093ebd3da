"""Creates, replaces, changes, copies and deletes whole plans."""

import json
from collections.abc import Callable

from workout import clock, feed, limits
from workout.db import Connection, Row
from workout.errors import Flaw, Invalid, NotFound
from workout.plans import reading, retargeting, targets
from workout.plans.rows import delete_days, touch, write_days

PLAN_DEFAULTS: Row = {"exercise_types": [], "notes": None, "starts_on": None, "weeks": None, "archived": False}
PLAN_INPUT = ("name", "goal", "sessions_per_week", "session_minutes", "exercise_types", "notes", "starts_on", "weeks")
DAY_INPUT = ("name", "weekday", "notes")


def create(db: Connection, user_id: int, body: Row) -> Row:
    """Save a new plan with its days and their entries. Returns the whole plan.

    Raises Invalid for targets that an exercise does not record, and Conflict when there are too many plans.
    """
    limits.refuse_full(db, user_id, "plans", limits.PLANS)
    days = _complete_days(db, user_id, body.get("days", []))
    row = db.execute(
        """
        INSERT INTO plan (
            user_id, name, goal, sessions_per_week, session_minutes, exercise_types, notes, starts_on, weeks, created_at,
            updated_at)
        VALUES (
            :user_id, :name, :goal, :sessions_per_week, :session_minutes, :exercise_types, :notes, :starts_on, :weeks, :now, :now)
        RETURNING id
        """,
        {**_columns({**PLAN_DEFAULTS, **body}), "user_id": user_id, "now": clock.now_text()},
    ).fetchone()
    write_days(db, row["id"], days)
    feed.note(db, user_id, "plan", row["id"])
    return reading.get(db, user_id, row["id"])


def replace(db: Connection, user_id: int, plan_id: int, body: Row) -> Row:
    """Replace the whole plan. A day or entry with an id changes the existing one; one without an id is new.

    Returns the plan. Raises NotFound, and Invalid for targets that an exercise does not record, or ids that the plan does not
    have.
    """
    current = reading.get(db, user_id, plan_id)
    days = _complete_days(db, user_id, body.get("days", []))
    _refuse_strange_ids(current, days)
    kept = {entry["id"] for day in days for entry in day["exercises"] if "id" in entry}
    before = retargeting.load(db, user_id, [entry for day in current["days"] for entry in day["exercises"]])
    days = [{**day, "exercises": [before.dated(entry, kept) for entry in day["exercises"]]} for day in days]
    db.execute(
        """
        DELETE FROM plan_entry
         WHERE day_id IN (SELECT id FROM plan_day WHERE plan_id = :plan_id)
           AND id NOT IN (SELECT value FROM json_each(:kept))
        """,
        {"plan_id": plan_id, "kept": json.dumps(sorted(kept))},
    )
    written = write_days(db, plan_id, days)  # before the old days are deleted, because an entry may have moved out of one
    delete_days(db, user_id, [day["id"] for day in current["days"] if day["id"] not in written])
    return change(db, user_id, plan_id, {**PLAN_DEFAULTS, "archived": current["archived"], **only(body, PLAN_INPUT)})


def change(db: Connection, user_id: int, plan_id: int, changes: Row) -> Row:
    """Change the given fields of the plan itself. Returns the plan. Raises NotFound."""
    plan = {**reading.get(db, user_id, plan_id), **changes}
    db.execute(
        """
        UPDATE plan
           SET name = :name, goal = :goal, sessions_per_week = :sessions_per_week, session_minutes = :session_minutes,
               exercise_types = :exercise_types, notes = :notes, starts_on = :starts_on, weeks = :weeks, archived = :archived
         WHERE id = :id AND user_id = :user_id
        """,
        {**_columns(plan), "id": plan_id, "user_id": user_id},
    )
    touch(db, user_id, plan_id)
    return reading.get(db, user_id, plan_id)


def copy(db: Connection, user_id: int, plan_id: int, body: Row) -> Row:
    """Save a copy of one of the user's plans, or of a template, as a new plan. `body`: fields that differ from it.

    Returns the new plan. Raises NotFound, and Conflict when there are too many plans.
    """
    try:
        source = reading.get(db, user_id, plan_id)
    except NotFound:
        source = reading.get(db, None, plan_id)
    before = retargeting.load(db, user_id, [entry for day in source["days"] for entry in day["exercises"]])
    days = days_as_given(source, lambda entry: before.dated(entry, set()))
    return create(db, user_id, {**only(source, PLAN_INPUT), **body, "days": days})


def days_as_given(plan: Row, of_entry: Callable[[Row], Row]) -> list[Row]:
    """The days of a stored plan, in the form of the body of a new plan. `of_entry` makes each new entry from the stored one."""
    return [
        {**only(day, DAY_INPUT), "exercises": [of_entry(only(entry, targets.ENTRY_FIELDS)) for entry in day["exercises"]]}
        for day in plan["days"]
    ]


def only(row: Row, names: tuple[str, ...]) -> Row:
    """Only the named fields of the row."""
    return {name: row[name] for name in names if name in row}


def delete(db: Connection, user_id: int, plan_id: int) -> None:
    """Delete the user's plan. Its sessions stay, without a plan. NotFound if it is missing or someone else's."""
    trained = db.execute(
        "SELECT id FROM session WHERE plan_id = :plan_id AND user_id = :user_id", {"plan_id": plan_id, "user_id": user_id}
    ).fetchall()
    deleted = db.execute(
        "DELETE FROM plan WHERE id = :plan_id AND user_id = :user_id",
        {"plan_id": plan_id, "user_id": user_id},
    )
    if deleted.rowcount == 0:
        raise NotFound("plan", plan_id)
    feed.note(db, user_id, "plan", plan_id, deleted=True)
    feed.note(db, user_id, "session", *(row["id"] for row in trained))


def _complete_days(db: Connection, user_id: int, days: list[Row]) -> list[Row]:
    """The days with complete entries. Raises Invalid, naming everything that is wrong with any entry."""
    entries = [
        targets.Pointed(f"/days/{number}/exercises/{place}", entry)
        for number, day in enumerate(days)
        for place, entry in enumerate(day.get("exercises", []))
    ]
    exercises = targets.check(db, user_id, entries)
    return [{**day, "exercises": [targets.filled(entry, exercises) for entry in day.get("exercises", [])]} for day in days]


STRANGE = "This plan has no such {}, or it stands here twice; leave the id out for a new one."
"""The detail of the error for an id that `_refuse_strange_ids` refuses; `{}` is "day" or "entry"."""


def _refuse_strange_ids(plan: Row, days: list[Row]) -> None:
    """Raise Invalid if a day or entry has an id that the plan does not have, or that occurs twice."""
    free_days = {day["id"] for day in plan["days"]}
    free_entries = {entry["id"] for day in plan["days"] for entry in day["exercises"]}
    problems = []
    for number, day in enumerate(days):
        if "id" in day and day["id"] not in free_days:
            problems.append(Flaw(f"/days/{number}/id", STRANGE.format("day"), "not_found"))
        free_days.discard(day.get("id"))
        for place, entry in enumerate(day["exercises"]):
            if "id" in entry and entry["id"] not in free_entries:
                pointer = f"/days/{number}/exercises/{place}/id"
                problems.append(Flaw(pointer, STRANGE.format("entry"), "not_found"))
            free_entries.discard(entry.get("id"))
    if problems:
        raise Invalid(*problems)


def _columns(plan: Row) -> Row:
    """The columns of a plan: its fields, with `exercise_types` and `weeks` as JSON."""
    weeks = json.dumps(plan["weeks"]) if plan["weeks"] else None
    return {**plan, "exercise_types": json.dumps(plan["exercise_types"]), "weeks": weeks}
