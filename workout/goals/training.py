"""How far exercise and consistency goals got, from the sets and sessions that were logged."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from workout import clock
from workout.db import Connection, Row

Series = list[tuple[str, float]]
"""What was reached when: (instant as text, value) in the order of time."""


def measure(db: Connection, user: Row, goals: Iterable[Row]) -> dict[int, Row]:
    """By goal, `{start_value, current_value, reached_at}`; of weight goals nothing.

    An exercise goal starts at the best that was logged before it was set. A consistency goal stands at the sessions finished
    in the week under way, from Monday in the user's time zone, and is reached once a week had as many as it asks for.
    """
    listed = list(goals)
    sets = _sets(db, user["id"], {goal["exercise_id"] for goal in listed if goal["kind"] == "exercise"})
    ended = _finished(db, user["id"]) if any(goal["kind"] == "consistency" for goal in listed) else []
    measured: dict[int, Row] = {}
    for goal in listed:
        if goal["kind"] == "exercise":
            measured[goal["id"]] = _feat(goal, _series(goal, sets.get(goal["exercise_id"], [])))
        elif goal["kind"] == "consistency":
            measured[goal["id"]] = _consistency(goal, ended, user["timezone"])
    return measured


def e1rm_kg(weight_kg: float, reps: int) -> float:
    """The estimated one-repetition maximum by Epley's formula (Poundage chart, Boyd Epley Workout, 1985)."""
    return weight_kg if reps <= 1 else weight_kg * (1 + reps / 30)


def _feat(goal: Row, series: Series) -> Row:
    best = min if goal["direction"] == "decrease" else max
    before = [value for at, value in series if at < goal["created_at"]]
    start = best(before) if before else None
    since = [(goal["created_at"], start)] if start is not None else []
    since += [(at, value) for at, value in series if at >= goal["created_at"]]
    reached = (at for at, value in since if value == goal["target"] or best(value, goal["target"]) == value)
    return {
        "start_value": start,
        "current_value": best(value for _, value in series) if series else None,
        "reached_at": next(reached, None),
    }


def _series(goal: Row, sets: list[Row]) -> Series:
    """The goal's metric over the sets that count for it."""
    counting = [
        one
        for one in sets
        if (goal["min_reps"] is None or (one["reps"] or 0) >= goal["min_reps"])
        and (goal["distance_m"] is None or (one["distance_m"] or 0) >= goal["distance_m"])
    ]
    if goal["metric"] == "volume_kg":
        return [sum_ for _, session in groupby(counting, key=lambda one: one["session_id"]) for sum_ in _volumes(list(session))]
    if goal["metric"] == "e1rm_kg":
        return [
            (one["completed_at"], round(e1rm_kg(one["weight_kg"], one["reps"]), 2))
            for one in counting
            if one["weight_kg"] is not None and one["reps"]
        ]
    return [(one["completed_at"], one[goal["metric"]]) for one in counting if one[goal["metric"]] is not None]


def _volumes(sets: list[Row]) -> Series:
    """The volume of one session, as it grew set by set."""
    volume = 0.0
    series: Series = []
    for one in sets:
        volume += (one["weight_kg"] or 0) * (one["reps"] or 0)
        series.append((one["completed_at"], volume))
    return series


def _consistency(goal: Row, ended: list[str], timezone: str) -> Row:
    this_week = _monday(clock.today(timezone))
    weeks: dict[date, int] = {}
    reached_at = None
    for at in ended:
        week = _monday(clock.local_date(at, timezone))
        weeks[week] = weeks.get(week, 0) + 1
        if reached_at is None and at >= goal["created_at"] and weeks[week] >= goal["target"]:
            reached_at = at
    return {"start_value": 0, "current_value": weeks.get(this_week, 0), "reached_at": reached_at}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _sets(db: Connection, user_id: int, exercise_ids: set[int]) -> dict[int, list[Row]]:
    """By exercise, the sets that the user has done of it, session by session as they were done; warm-ups left out."""
    rows = db.execute(
        """
        SELECT session_entry.exercise_id, session.id AS session_id, session_set.completed_at,
               session_set.reps, session_set.weight_kg, session_set.duration_s, session_set.distance_m
          FROM session_entry
          JOIN session ON session.id = session_entry.session_id
          JOIN session_set ON session_set.entry_id = session_entry.id
         WHERE session_entry.exercise_id IN (SELECT value FROM json_each(:ids))
           AND session.user_id = :user_id
           AND session_set.status = 'done'
           AND session_set.set_type <> 'warmup'
         ORDER BY session.started_at, session.id, session_set.completed_at, session_set.id
        """,
        {"ids": json.dumps(sorted(exercise_ids)), "user_id": user_id},
    )
    sets: dict[int, list[Row]] = {}
    for row in rows:
        sets.setdefault(row["exercise_id"], []).append(row)
    return sets


def _finished(db: Connection, user_id: int) -> list[str]:
    """When the user's finished sessions ended, in order."""
    rows = db.execute(
        """
        SELECT ended_at
          FROM session
         WHERE user_id = :user_id AND ending = 'finished'
         ORDER BY ended_at, id
        """,
        {"user_id": user_id},
    )
    return [row["ended_at"] for row in rows]
