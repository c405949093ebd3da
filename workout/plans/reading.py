"""Reads plans and templates. A template is a plan without an owner: its user id is None."""

import json
from functools import cache
from typing import Any

from workout import clock, page
from workout.db import Connection, Row
from workout.errors import NotFound
from workout.figures import counted
from workout.plans import weeks
from workout.plans.timing import estimated_minutes
from workout.progression import rule_of


def get(db: Connection, user_id: int | None, plan_id: int) -> Row:
    """The user's plan with its days and their entries, in three queries. NotFound if it is missing or someone else's."""
    owned = "plan.user_id IS NULL" if user_id is None else "plan.user_id = :user_id"
    plan = db.execute(
        f"""
        SELECT plan.id, plan.name, plan.goal, plan.sessions_per_week, plan.session_minutes, plan.exercise_types, plan.notes,
               plan.starts_on, plan.weeks, plan.revision, plan.archived, plan.created_at, plan.updated_at,
               account.timezone, account.first_weekday,
               CASE WHEN plan.weeks IS NOT NULL
                    THEN (SELECT min(workout.started_at) FROM workout WHERE workout.plan_id = plan.id) END AS begun_at
          FROM plan LEFT JOIN account ON account.id = plan.user_id
         WHERE plan.id = :plan_id AND {owned}
        """,
        {"plan_id": plan_id, "user_id": user_id},
    ).fetchone()
    if plan is None:
        raise NotFound("template" if user_id is None else "plan", plan_id)
    entries = _entries(db, plan_id)
    rows = db.execute(
        """
        SELECT id, name, weekday, notes
          FROM plan_day
         WHERE plan_id = :plan_id
         ORDER BY position, id
        """,
        {"plan_id": plan_id},
    ).fetchall()
    by_day: dict[int, list[Row]] = {row["id"]: [] for row in rows}
    for entry in entries:
        by_day[entry["day_id"]].append(entry)
    days = [
        {
            **row,
            "exercises": [_entry(entry) for entry in by_day[row["id"]]],
            "estimated_minutes": estimated_minutes(by_day[row["id"]]),
        }
        for row in rows
    ]
    whole = {**_summary(plan), "days": days}
    return {**whole, "warnings": _warnings(whole, entries)}


def get_template(db: Connection, template_id: int) -> Row:
    """The whole template. Raises NotFound."""
    return get(db, None, template_id)


def find(db: Connection, user_id: int | None, query: Row) -> Row:
    """A page of the user's plans without their days, newest first. If the query has `archived`, only archived plans; else only
    plans that are not archived. With None for the user: templates.
    """
    where = ["plan.user_id IS NULL" if user_id is None else "plan.user_id = :user_id", "plan.archived = :archived"]
    values: dict[str, Any] = {
        "user_id": user_id,
        "archived": query.get("archived", False),
        "limit": page.limit_of(query) + 1,
    }
    name = "templates" if user_id is None else "plans"
    if key := page.after(query, name, int):
        where.append("plan.id < :last_id")
        (values["last_id"],) = key
    rows = db.execute(
        f"""
        SELECT plan.id, plan.name, plan.goal, plan.sessions_per_week, plan.session_minutes, plan.exercise_types, plan.notes,
               plan.starts_on, plan.weeks, plan.revision, plan.archived, plan.created_at, plan.updated_at,
               account.timezone, account.first_weekday,
               CASE WHEN plan.weeks IS NOT NULL
                    THEN (SELECT min(workout.started_at) FROM workout WHERE workout.plan_id = plan.id) END AS begun_at
          FROM plan LEFT JOIN account ON account.id = plan.user_id
         WHERE {" AND ".join(where)}
         ORDER BY plan.id DESC
         LIMIT :limit
        """,
        values,
    ).fetchall()
    return page.page([_summary(row) for row in rows], query, name, lambda row: (row["id"],))


def find_templates(db: Connection, query: Row) -> Row:
    """A page of the templates, without their days."""
    return find(db, None, query)


def _summary(row: Row) -> Row:
    """The plan as the API answers it, without its days. `current_week` is null for a template, because nobody trains by it."""
    week = weeks.of(row, clock.now_text()) if row["timezone"] else None
    plan = {name: value for name, value in row.items() if name not in ("timezone", "first_weekday", "begun_at")}
    return {
        **plan,
        "exercise_types": json.loads(row["exercise_types"]),
        "weeks": json.loads(row["weeks"] or "[]"),
        "archived": bool(row["archived"]),
        "current_week": week and {"number": week.number, "name": week.name},
    }


def _entries(db: Connection, plan_id: int) -> list[Row]:
    """The entries of all days of the plan, in order, with columns of their exercises. `set_targets` is present only if an entry's
    sets differ.
    """
    rows = db.execute(
        """
        SELECT plan_entry.id, plan_entry.day_id, plan_entry.exercise_id, plan_entry.set_type, plan_entry.sets,
               plan_entry.reps, plan_entry.reps_max, plan_entry.weight_kg, plan_entry.duration_s, plan_entry.distance_m,
               plan_entry.rest_s, plan_entry.rir, plan_entry.tempo, plan_entry.set_targets, plan_entry.superset,
               plan_entry.progression, plan_entry.notes,
               exercise.slug, exercise.name, exercise.type, exercise.tracks, exercise.load, exercise.unilateral,
               exercise.speed_m_s
          FROM plan_day
          JOIN plan_entry ON plan_entry.day_id = plan_day.id
          JOIN exercise ON exercise.id = plan_entry.exercise_id
         WHERE plan_day.plan_id = :plan_id
         ORDER BY plan_entry.position, plan_entry.id
        """,
        {"plan_id": plan_id},
    ).fetchall()
    for row in rows:
        if row["set_targets"]:
            row["set_targets"] = json.loads(row["set_targets"])
        else:
            del row["set_targets"]
    return rows


def _entry(row: Row) -> Row:
    """The entry as the API answers it."""
    entry = {**row}  # copy all and remove the rest: twice as fast as picking fields, and a plan may have hundreds of entries
    entry["exercise"] = {
        "id": entry["exercise_id"],
        "slug": entry.pop("slug"),
        "name": entry.pop("name"),
        "tracks": _tracks(entry.pop("tracks")),
        "load": entry.pop("load"),
    }
    del entry["day_id"], entry["type"], entry["unilateral"], entry["speed_m_s"]
    if entry["progression"]:
        entry["progression"] = json.loads(entry["progression"])
    return entry


@cache
def _tracks(text: str) -> tuple[str, ...]:
    """An exercise's `tracks`, from their JSON text. Cached, because only a few different texts exist."""
    return tuple(json.loads(text))


def _warnings(plan: Row, entries: list[Row]) -> list[str]:
    """Sentences about contradictions within the plan."""
    warnings = [
        f"{day['name']} takes about {counted(day['estimated_minutes'], 'minute')}, "
        f"more than the {plan['session_minutes']} of a session."
        for day in plan["days"]
        if day["estimated_minutes"] > plan["session_minutes"]
    ]
    warnings += _about_weeks(plan, entries)
    if len(plan["days"]) < plan["sessions_per_week"]:
        warnings.append(f"The plan has days for {len(plan['days'])} of its {plan['sessions_per_week']} sessions a week.")
    if plan["exercise_types"]:
        trained = [entry for entry in entries if entry["set_type"] != "warmup"]  # a warm-up may be of any type
        strangers = {entry["name"]: entry["type"] for entry in trained if entry["type"] not in plan["exercise_types"]}
        warnings += [f"{name} is of the type {kind}, which the plan does not list." for name, kind in strangers.items()]
    return warnings


def _about_weeks(plan: Row, entries: list[Row]) -> list[str]:
    """Sentences about the plan's weeks: a day that fits a session except in the week with the most sets, and entries that can
    never progress.
    """
    if not plan["weeks"]:
        return []
    listed = weeks.listed(plan["weeks"])
    fullest = max(listed, key=lambda week: week.sets_factor)
    warnings = []
    for day in plan["days"] if fullest.sets_factor > 1 else ():
        those = [entry for entry in entries if entry["day_id"] == day["id"]]
        minutes = estimated_minutes([weeks.applied(fullest, one, one, 1) for one in those])
        if minutes > plan["session_minutes"] >= day["estimated_minutes"]:
            warnings.append(
                f"{day['name']} takes about {counted(minutes, 'minute')} in week {fullest.number} ({fullest.name}), "
                f"more than the {plan['session_minutes']} of a session."
            )
    if not any(week.is_attempt for week in listed) and any(
        rule_of(one) != "none" for day in plan["days"] for one in day["exercises"]
    ):
        warnings.append("Each week takes sets away or changes the weights, so nothing progresses; let one be as the plan says.")
    return warnings
