"""Reads and changes single days of a plan, and single entries of a day."""

from workout.db import Connection, Row
from workout.errors import Conflict, NotFound
from workout.limits import DAYS_IN_PLAN, ENTRIES_IN_DAY
from workout.plans import reading, retargeting, targets
from workout.plans.rows import delete_days, touch, write_days, write_entries


def get_day(db: Connection, user_id: int, plan_id: int, day_id: int) -> Row:
    """A day of the user's plan, with its entries. Raises NotFound."""
    for day in reading.get(db, user_id, plan_id)["days"]:
        if day["id"] == day_id:
            found: Row = day
            return found
    raise NotFound("day", day_id)


def add_day(db: Connection, user_id: int, plan_id: int, body: Row) -> Row:
    """Add a day at the end of the plan. Returns it. Raises NotFound, Invalid for its entries, Conflict when the plan is full."""
    days = reading.get(db, user_id, plan_id)["days"]
    if len(days) >= DAYS_IN_PLAN:
        raise Conflict(f"A plan can have {DAYS_IN_PLAN} days at the most; delete one first.", code="limit_reached")
    entries = [targets.Pointed(f"/exercises/{place}", entry) for place, entry in enumerate(body.get("exercises", []))]
    day = {**body, "exercises": targets.complete(db, user_id, entries)}
    (day_id,) = write_days(db, plan_id, [day], _end(db, "plan_day", plan_id))
    touch(db, user_id, plan_id)
    return get_day(db, user_id, plan_id, day_id)


def change_day(db: Connection, user_id: int, plan_id: int, day_id: int, changes: Row) -> Row:
    """Change the given fields of the day itself. Returns the day. Raises NotFound."""
    day = {**get_day(db, user_id, plan_id, day_id), **changes}
    db.execute(
        "UPDATE plan_day SET name = :name, weekday = :weekday, notes = :notes WHERE id = :id",
        day,
    )
    touch(db, user_id, plan_id)
    return get_day(db, user_id, plan_id, day_id)


def delete_day(db: Connection, user_id: int, plan_id: int, day_id: int) -> None:
    """Delete a day of the plan, with its entries. Raises NotFound."""
    touch(db, user_id, plan_id)
    get_day(db, user_id, plan_id, day_id)
    delete_days(db, user_id, [day_id])


def get_entry(db: Connection, user_id: int, plan_id: int, day_id: int, entry_id: int) -> Row:
    """An entry of a day of the user's plan. Raises NotFound."""
    for entry in get_day(db, user_id, plan_id, day_id)["exercises"]:
        if entry["id"] == entry_id:
            found: Row = entry
            return found
    raise NotFound("entry", entry_id)


def add_entry(db: Connection, user_id: int, plan_id: int, day_id: int, body: Row) -> Row:
    """Add an entry at the end of the day. Returns it. Raises NotFound, Invalid, Conflict when the day is full."""
    day = get_day(db, user_id, plan_id, day_id)
    if len(day["exercises"]) >= ENTRIES_IN_DAY:
        raise Conflict(f"A day can have {ENTRIES_IN_DAY} entries at the most; delete one first.", code="limit_reached")
    write_entries(db, day_id, targets.complete(db, user_id, [targets.Pointed("", body)]), _end(db, "plan_entry", day_id))
    touch(db, user_id, plan_id)
    added: Row = get_day(db, user_id, plan_id, day_id)["exercises"][-1]
    return added


def change_entry(db: Connection, user_id: int, plan_id: int, day_id: int, entry_id: int, changes: Row) -> Row:
    """Change the given fields of an entry. Returns it. Raises NotFound, Invalid when its targets no longer fit its exercise."""
    current = get_entry(db, user_id, plan_id, day_id, entry_id)
    entry = {**current, **changes}
    if changes.get("set_targets") and "sets" not in changes:
        del entry["sets"]
    entries = targets.complete(db, user_id, [targets.Pointed("", entry)])
    before = retargeting.load(db, user_id, [current])
    write_entries(db, day_id, [before.dated(one, {entry_id}) for one in entries], _position(db, entry_id))
    touch(db, user_id, plan_id)
    return get_entry(db, user_id, plan_id, day_id, entry_id)


def delete_entry(db: Connection, user_id: int, plan_id: int, day_id: int, entry_id: int) -> None:
    """Delete an entry of a day. Raises NotFound."""
    get_entry(db, user_id, plan_id, day_id, entry_id)
    db.execute("DELETE FROM plan_entry WHERE id = :entry_id", {"entry_id": entry_id})
    touch(db, user_id, plan_id)


def _position(db: Connection, entry_id: int) -> int:
    """The entry's position on its day."""
    position: int = db.execute("SELECT position FROM plan_entry WHERE id = :id", {"id": entry_id}).fetchone()["position"]
    return position


def _end(db: Connection, table: str, parent_id: int) -> int:
    """The position after the last day of a plan, or after the last entry of a day."""
    last = {
        "plan_day": "SELECT coalesce(max(position), -1) + 1 AS position FROM plan_day WHERE plan_id = :parent_id",
        "plan_entry": "SELECT coalesce(max(position), -1) + 1 AS position FROM plan_entry WHERE day_id = :parent_id",
    }
    position: int = db.execute(last[table], {"parent_id": parent_id}).fetchone()["position"]
    return position
