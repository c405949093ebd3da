"""A plan's days as a calendar (RFC 5545). The key in its address opens it, because calendar programs cannot log in.

A day with a weekday is an event that repeats each week, for the whole day unless a time is given. If the plan has weeks that
differ, say four, the day is four events, one for each of these weeks, and each repeats every four weeks. A day without a weekday
has no date, so it is left out.
"""

import hashlib
import secrets
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_OID, uuid5
from zoneinfo import ZoneInfo

from workout import clock
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.figures import counted
from workout.plans import reading, weeks
from workout.plans.weeks import Week
from workout.progression import uniform
from workout.units import SHORT, said

if TYPE_CHECKING:
    from icalendar import Component

KEY_BYTES = 16
"""128 bits cannot be guessed."""

YEARS_AHEAD = 10
"""For how many years the calendar says when clocks change. Programs fetch it again and again, so that is enough."""

FIRST, LAST = date(1970, 1, 1), date(2999, 12, 31)
"""The first and last date on which an event can begin: so the weeks and years around them are dates that Python has, too."""


class Owner(NamedTuple):
    user_id: int
    timezone: str
    first_weekday: str
    distance_unit: str


def make_key(db: Connection, user_id: int, plan_id: int) -> Row:
    """Make the key to the plan's calendar, in place of an earlier one. Returns `{key, warnings}`. Raises NotFound.

    Only a hash of it is stored. `warnings` name the days that the calendar leaves out.
    """
    key = secrets.token_urlsafe(KEY_BYTES)
    plan = reading.get(db, user_id, plan_id)
    db.execute(
        "UPDATE plan SET calendar_key_hash = :hash WHERE id = :plan_id AND user_id = :user_id",
        {"hash": _digest(key), "plan_id": plan_id, "user_id": user_id},
    )
    undated = [day["name"] for day in plan["days"] if day["weekday"] is None]
    warnings = [f"{name} has no weekday, so the calendar leaves it out; give it one." for name in undated]
    if plan["archived"]:
        warnings.insert(0, "The plan is archived, so the calendar leaves out all its days until it is in use again.")
    return {"key": key, "warnings": warnings}


def revoke_key(db: Connection, user_id: int, plan_id: int) -> None:
    """Revoke the key to the plan's calendar. Raises NotFound if the user has no such plan, or if it has no key."""
    revoked = db.execute(
        """
        UPDATE plan
           SET calendar_key_hash = NULL
         WHERE id = :plan_id AND user_id = :user_id AND calendar_key_hash IS NOT NULL
        """,
        {"plan_id": plan_id, "user_id": user_id},
    )
    if revoked.rowcount == 0:
        raise NotFound("calendar of a plan", plan_id)


def write(db: Connection, plan_id: int, key: str, at: str | None) -> bytes:
    """The calendar as a file. `at`: when workouts begin, as `18:00` in the owner's zone; None: they take the whole day.

    Raises NotFound unless `key` is the key to that plan's calendar. The calendar of an archived plan has no events.
    """
    from icalendar import Calendar, Timezone, vText  # slow to import

    owner = _owner(db, plan_id, key)
    plan = reading.get(db, owner.user_id, plan_id)
    today = clock.today(owner.timezone)
    begins = date.fromisoformat(plan["starts_on"]) if plan["starts_on"] else clock.local_date(plan["created_at"], owner.timezone)
    begins = min(max(FIRST, begins), LAST)
    present = max(today, begins)
    calendar = Calendar()
    calendar.add("prodid", "-//Workout//Plans//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):  # RFC 7986 has the first; older programs know the other
        calendar.add(name, vText(plan["name"]))
    calendar.add("refresh-interval", timedelta(days=1), {"value": "DURATION"})
    calendar.add_component(
        Timezone.from_tzid(
            owner.timezone, first_date=date(begins.year - 1, 1, 1), last_date=date(present.year + YEARS_AHEAD, 1, 1)
        )
    )
    for week in [] if plan["archived"] else _weeks(plan):
        for day in plan["days"]:
            if day["weekday"] is not None:
                start = _first(plan, day, week, begins, present, owner.first_weekday)
                calendar.add_component(_event(plan, day, week, start, at, owner))
    content: bytes = calendar.to_ical()
    return content


def _owner(db: Connection, plan_id: int, key: str) -> Owner:
    """The owner of the plan. NotFound unless `key` is the key to its calendar."""
    row = db.execute(
        """
        SELECT account.id AS user_id, account.timezone, account.first_weekday, account.distance_unit
          FROM plan JOIN account ON account.id = plan.user_id
         WHERE plan.id = :plan_id AND plan.calendar_key_hash = :hash
        """,
        {"plan_id": plan_id, "hash": _digest(key)},
    ).fetchone()
    if row is None:
        raise NotFound("calendar with this key; its owner may have revoked it")
    return Owner(**row)


def _weeks(plan: Row) -> list[Week]:
    """The weeks of the plan; if it has none, a single one that stands for every week."""
    return weeks.listed(plan["weeks"]) or [Week(1, 1, "")]


def _first(plan: Row, day: Row, week: Week, begins: date, present: date, first_weekday: str) -> date:
    """The date on which the day first takes place in that week of the plan; not before the date `begins`.

    `present`: a date in the plan's current week.
    """
    current = plan["current_week"]["number"] if plan["current_week"] else 1
    week_start = clock.week_start(present, first_weekday) + timedelta(weeks=week.number - current)
    later = (clock.WEEKDAYS.index(day["weekday"]) - clock.WEEKDAYS.index(first_weekday)) % 7
    cycle = 7 * week.of
    return begins + timedelta(days=(week_start + timedelta(days=later) - begins).days % cycle)


def _event(plan: Row, day: Row, week: Week, start: date, at: str | None, owner: Owner) -> "Component":
    """The day in that week of the plan, as an event that first takes place on the date `start`, and then repeats."""
    from icalendar import Event

    entries = [weeks.applied(week, entry, entry["exercise"], 1) for entry in day["exercises"]]
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_OID, f"{plan['created_at']} {plan['id']} {day['id']} {week.number}")))
    event.add("dtstamp", clock.parse(plan["updated_at"]))
    event.add("sequence", plan["revision"])
    event.add("summary", f"{day['name']} ({week.name})" if week.name else day["name"])
    event.add("description", "\n".join([*([day["notes"]] if day["notes"] else []), *(_told(one, owner) for one in entries)]))
    if at is None:
        event.add("dtstart", start)
        event.add("transp", "TRANSPARENT")
    else:
        event.add("dtstart", datetime.combine(start, time.fromisoformat(at), ZoneInfo(owner.timezone)))
        event.add("duration", timedelta(minutes=day["estimated_minutes"] or plan["session_minutes"]))
    event.add("rrule", {"freq": "weekly", "interval": week.of})
    return event


def _told(entry: Row, owner: Owner) -> str:
    """What to do in an exercise, in a line. It names no weights, because they change from one workout to the next."""
    one = uniform(entry) or {}
    target = ""
    if one.get("reps"):
        target = f"{one['reps']}–{one['reps_max']}" if one["reps_max"] else str(one["reps"])
    elif one.get("distance_m"):
        unit = owner.distance_unit if one["distance_m"] >= 1000 else SHORT[owner.distance_unit]
        target = said(one["distance_m"], unit)
    elif one.get("duration_s"):
        minutes, seconds = divmod(one["duration_s"], 60)
        target = counted(one["duration_s"], "second") if seconds else counted(minutes, "minute")
    return f"{entry['exercise']['name']}: " + (f"{entry['sets']} × {target}" if target else counted(entry["sets"], "set"))


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
