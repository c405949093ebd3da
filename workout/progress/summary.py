"""Totals of each week, by the user's time zone and first weekday."""

import json
from bisect import bisect_right
from datetime import date, timedelta
from itertools import pairwise

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.exercises import SECONDARY_SHARE
from workout.figures import rounded
from workout.progress import streak
from workout.progress.calendar import minutes

WEEKS = 12  # how many weeks a summary has by default
Shares = dict[int, list[tuple[int, str, float]]]
"""By the id of each strength exercise, its muscles: the position of each from the neck down, its slug, and the part of a set that
counts for it.
"""


def summary(db: Connection, user: User, weeks: int) -> Row:
    """`{weeks, adherence, streak}`; the weeks are in order, and the current week is the last.

    A week's sessions are the finished ones. Its volume, distance and muscles count every set done, even in sessions that are not
    finished. Everything counts in the week in which its session began.
    """
    today = clock.today(user.timezone)
    first = clock.week_start(today, user.first_weekday) - timedelta(weeks=weeks - 1)
    starts = clock.week_starts(first, today, user.timezone, user.first_weekday)[:-1]
    sessions = _by_week(_sessions(db, user.id, starts[0]), starts)
    sets = _by_week(_sets(db, user.id, starts[0]), starts)
    shares = _shares(db, {row["exercise_id"] for rows in sets for row in rows})
    planned = _planned(db, user.id, sessions, starts[0])
    found = [
        _week(first + timedelta(weeks=number), sessions[number], sets[number], planned[number], shares) for number in range(weeks)
    ]
    return {"weeks": found, "adherence": _overall(found[:-1]), "streak": streak.current(db, user)}


def _sessions(db: Connection, user_id: int, since: str) -> list[Row]:
    """The workouts since that instant, in order, each with the sessions a week that its plan asks for, if it has a plan."""
    return db.execute(
        """
        SELECT workout.started_at, workout.ended_at, workout.paused_s,
               plan.id AS plan_id, plan.sessions_per_week, plan.archived
          FROM workout
          LEFT JOIN plan ON plan.id = workout.plan_id
         WHERE workout.user_id = :user_id AND workout.started_at >= :since
         ORDER BY workout.started_at, workout.id
        """,
        {"user_id": user_id, "since": since},
    ).fetchall()


def _sets(db: Connection, user_id: int, since: str) -> list[Row]:
    """For each exercise and session since that instant: the number of sets, the volume and the distance.

    The condition `exercise_id IN …` lets SQLite search the index by exercise and instant. Without it, SQLite would read all sets
    that the user ever did.
    """
    return db.execute(
        """
        SELECT exercise_id, started_at, count(*) AS sets, sum(volume_kg) AS volume_kg, sum(distance_m) AS distance_m
          FROM feat
         WHERE user_id = :user_id
           AND exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL OR user_id = :user_id)
           AND started_at >= :since
         GROUP BY exercise_id, started_at
        """,
        {"user_id": user_id, "since": since},
    ).fetchall()


def _shares(db: Connection, exercise_ids: set[int]) -> Shares:
    rows = db.execute(
        """
        SELECT exercise_muscle.exercise_id, exercise_muscle.muscle, exercise_muscle.role, muscle.position
          FROM exercise_muscle
          JOIN exercise ON exercise.id = exercise_muscle.exercise_id
          JOIN muscle ON muscle.slug = exercise_muscle.muscle
         WHERE exercise_muscle.exercise_id IN (SELECT value FROM json_each(:ids)) AND exercise.type = 'strength'
        """,
        {"ids": json.dumps(sorted(exercise_ids))},
    )
    shares: Shares = {}
    for row in rows:
        part = 1 if row["role"] == "primary" else SECONDARY_SHARE
        shares.setdefault(row["exercise_id"], []).append((row["position"], row["muscle"], part))
    return shares


def _by_week(rows: list[Row], starts: list[str]) -> list[list[Row]]:
    weeks: list[list[Row]] = [[] for _ in starts]
    for row in rows:
        weeks[bisect_right(starts, row["started_at"]) - 1].append(row)
    return weeks


def _planned(db: Connection, user_id: int, weeks: list[list[Row]], since: str) -> list[int | None]:
    """How many sessions each week should have had: the sessions a week of the plan that was trained last in it. If the user
    alternates other plans with that one (see `_alternate`), theirs are added if they were trained in this week too.

    For a week in which no plan was trained: the sessions of the plan that was trained last before it; None if there is no such
    plan, or it is archived.
    """
    last = _last_planned(db, user_id, since)
    order = [session["plan_id"] for sessions in weeks for session in sessions if session["plan_id"]]
    planned: list[int | None] = []
    for sessions in weeks:
        of_plans = [session for session in sessions if session["plan_id"]]
        if of_plans:
            last = of_plans[-1]
            asked = {one["plan_id"]: one["sessions_per_week"] for one in of_plans}
            planned.append(sum(asked[plan] for plan in asked if _alternate(order, plan, last["plan_id"])))
        else:
            planned.append(last["sessions_per_week"] if last and not last["archived"] else None)
    return planned


def _alternate(order: list[int], one: int, other: int) -> bool:
    """Whether the user alternates two plans: A, B, A, B. After A, B the user has left A, and after A, B, A has only tried B.

    `order`: the plan ids of all sessions, in order. True for a plan and itself.
    """
    both = [plan for plan in order if plan in (one, other)]
    return one == other or sum(before != after for before, after in pairwise(both)) >= 3


def _last_planned(db: Connection, user_id: int, before: str) -> Row | None:
    row: Row | None = db.execute(
        """
        SELECT plan.sessions_per_week, plan.archived
          FROM workout JOIN plan ON plan.id = workout.plan_id
         WHERE workout.user_id = :user_id AND workout.started_at < :before
         ORDER BY workout.started_at DESC, workout.id DESC
         LIMIT 1
        """,
        {"user_id": user_id, "before": before},
    ).fetchone()
    return row


def _week(starts_on: date, sessions: list[Row], sets: list[Row], planned: int | None, shares: Shares) -> Row:
    kept = sum(1 for session in sessions if session["plan_id"])
    return {
        "starts_on": starts_on.isoformat(),
        "sessions": len(sessions),
        "minutes": minutes(sessions),
        "volume_kg": rounded(sum(row["volume_kg"] or 0 for row in sets)),
        "distance_m": rounded(sum(row["distance_m"] or 0 for row in sets)),
        "planned_sessions": planned,
        "planned_sessions_done": kept,
        "adherence": rounded(min(1, kept / planned), 4) if planned else None,
        "muscles": _muscles(sets, shares),
    }


def _muscles(sets: list[Row], shares: Shares) -> list[Row]:
    """Sets and volume for each muscle, from the neck down."""
    sums: dict[tuple[int, str], tuple[float, float]] = {}
    for row in sets:
        for position, muscle, part in shares.get(row["exercise_id"], ()):
            count, volume = sums.get((position, muscle), (0, 0))
            sums[position, muscle] = (count + part * row["sets"], volume + part * (row["volume_kg"] or 0))
    return [
        {"muscle": muscle, "sets": count, "volume_kg": rounded(volume)} for (_, muscle), (count, volume) in sorted(sums.items())
    ]


def _overall(weeks: list[Row]) -> float | None:
    """The part of the planned sessions that was done, over all weeks, from 0 to 1; None if none was planned. Additional sessions
    in one week do not make up for another week.
    """
    planned = [week for week in weeks if week["planned_sessions"]]
    if not planned:
        return None
    done: int = sum(min(week["planned_sessions"], week["planned_sessions_done"]) for week in planned)
    asked: int = sum(week["planned_sessions"] for week in planned)
    return rounded(done / asked, 4)
