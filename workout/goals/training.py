"""The state of exercise and consistency goals, computed from logged sets and sessions."""

import json
from collections.abc import Iterable
from itertools import groupby

from workout import clock, trend
from workout.accounts import User
from workout.db import Connection, Row
from workout.progress.metrics import ROUNDING, in_hundredths

TREND_WEEKS = 8
TREND_LEAST_SESSIONS = 4
TREND_LEAST_DAYS = 14


def measure(db: Connection, user: User, goals: Iterable[Row], *, trends: bool = True, since: str = "") -> dict[int, Row]:
    """By goal id, `{start_value, current_value, reached_at, trend}`, for exercise and consistency goals; others are left out.

    `trends`: whether to compute the trends; if not, each is None. `since`: exercise goals count only sessions that began at this
    instant or later; if empty, all sessions.

    An exercise goal starts at the best value logged before it was set. It is reached when a set first meets the target; for a
    volume, when the sets of a session together first do. A consistency goal's current value is the number of finished sessions
    that began this week. It is reached when a week first has as many sessions as the target, and it has no trend.
    """
    listed = list(goals)
    exercise = [goal for goal in listed if goal["kind"] == "exercise"]
    found: dict[int, Row] = {}
    lines: dict[int, trend.Line] = {}
    for metric in sorted({goal["metric"] for goal in exercise}):
        ids = json.dumps([goal["id"] for goal in exercise if goal["metric"] == metric])
        by_volumes = metric == "volume_kg"
        found |= _by_volumes(db, user.id, ids, since) if by_volumes else _by_sets(db, user.id, metric, ids, since)
        lines |= _trends(db, user, metric, ids) if trends else {}
    measured = {goal["id"]: {**_exercise_state(goal, found.get(goal["id"])), "trend": lines.get(goal["id"])} for goal in exercise}
    return measured | _consistency(db, user, [goal for goal in listed if goal["kind"] == "consistency"])


def _exercise_state(goal: Row, found: Row | None) -> Row:
    """The state of an exercise goal. If its target was already reached when it was set, it counts as reached at that moment.

    `found`: its row from `_by_sets` or `_by_volumes`; None if no set counts for it.
    """
    if found is None:
        return {"start_value": None, "current_value": None, "reached_at": None}
    start, sign = found["start_value"], found["sign"]
    if start is not None and sign * start >= sign * goal["target"]:
        return {**found, "reached_at": goal["created_at"]}
    return found


def _by_sets(db: Connection, user_id: int, name: str, goal_ids: str, since: str) -> dict[int, Row]:
    """For goals that one set can reach, by goal id: `start_value`, the best before the goal was set; `current_value`, the best of
    all; `reached_at`, when a set first met the target after the goal was set. Goals for which no set counts are left out.

    `name`: the metric, a column of the view `feat`. `goal_ids`: as JSON.
    """
    rows = db.execute(
        f"""
        SELECT goal.id,
               CASE direction WHEN 'decrease' THEN -1 ELSE 1 END AS sign,
               CASE direction WHEN 'decrease' THEN min(feat.{name}) FILTER (WHERE feat.completed_at < goal.created_at)
                              ELSE max(feat.{name}) FILTER (WHERE feat.completed_at < goal.created_at) END AS start_value,
               CASE direction WHEN 'decrease' THEN min(feat.{name}) ELSE max(feat.{name}) END AS current_value,
               min(feat.completed_at) FILTER (
                   WHERE CASE direction WHEN 'decrease' THEN feat.{name} < goal.target + :rounding
                                        ELSE feat.{name} > goal.target - :rounding END
                     AND feat.completed_at >= goal.created_at) AS reached_at
          FROM goal
          JOIN feat ON feat.user_id = :user_id
                   AND feat.exercise_id = goal.exercise_id
                   AND feat.started_at >= :since
                   AND (goal.min_reps IS NULL OR feat.reps >= goal.min_reps)
                   AND (goal.distance_m IS NULL OR feat.distance_m >= goal.distance_m)
         WHERE goal.user_id = :user_id AND goal.id IN (SELECT value FROM json_each(:ids))
         GROUP BY goal.id
        """,
        {"user_id": user_id, "ids": goal_ids, "since": since, "rounding": ROUNDING},
    )
    return _answered(rows)


def _by_volumes(db: Connection, user_id: int, goal_ids: str, since: str) -> dict[int, Row]:
    """As `_by_sets`, for goals of volume. A value is the volume of a session up to one of its sets."""
    rows = db.execute(
        """
        WITH done AS (
            SELECT goal.id, goal.target, goal.created_at, CASE goal.direction WHEN 'decrease' THEN -1 ELSE 1 END AS sign,
                   feat.completed_at,
                   sum(feat.volume_kg) OVER (PARTITION BY goal.id, session_entry.session_id
                                             ORDER BY feat.completed_at, feat.id) AS value
              FROM goal
             CROSS JOIN feat -- in this order: from the goals to the sets of their exercises, and no others
              JOIN session_entry ON session_entry.id = feat.entry_id
             WHERE feat.user_id = :user_id
               AND feat.exercise_id = goal.exercise_id
               AND feat.started_at >= :since
               AND (goal.min_reps IS NULL OR feat.reps >= goal.min_reps)
               AND goal.user_id = :user_id
               AND goal.id IN (SELECT value FROM json_each(:ids))
        )
        SELECT id, sign,
               sign * max(sign * value) FILTER (WHERE completed_at < created_at) AS start_value,
               sign * max(sign * value) AS current_value,
               min(completed_at) FILTER (
                   WHERE sign * value > sign * target - :rounding
                     AND completed_at >= created_at) AS reached_at
          FROM done
         GROUP BY id, sign
        """,
        {"user_id": user_id, "ids": goal_ids, "since": since, "rounding": ROUNDING},
    )
    return _answered(rows)


def _answered(rows: Iterable[Row]) -> dict[int, Row]:
    """By goal id, its row, with the values rounded as the API answers them."""
    return {row["id"]: {**row, **{part: in_hundredths(row[part]) for part in ("start_value", "current_value")}} for row in rows}


def _trends(db: Connection, user: User, name: str, goal_ids: str) -> dict[int, trend.Line]:
    """By goal id, the straight line through the best value (for volume, the total) of each session in the last eight weeks.

    A goal gets no line with fewer than four sessions, or with less than two weeks from the first to the last: single days would
    hide the change.
    """
    rows = db.execute(
        f"""
        SELECT goal.id, feat.started_at,
               CASE WHEN metric = 'volume_kg' THEN sum(feat.{name})
                    WHEN direction = 'decrease' THEN min(feat.{name})
                    ELSE max(feat.{name}) END AS value
          FROM goal
          JOIN feat ON feat.user_id = :user_id
                   AND feat.exercise_id = goal.exercise_id
                   AND feat.started_at > :since
                   AND (goal.min_reps IS NULL OR feat.reps >= goal.min_reps)
                   AND (goal.distance_m IS NULL OR feat.distance_m >= goal.distance_m)
         WHERE goal.user_id = :user_id AND goal.id IN (SELECT value FROM json_each(:ids))
         GROUP BY goal.id, feat.started_at
         ORDER BY goal.id, feat.started_at
        """,
        {
            "user_id": user.id,
            "ids": goal_ids,
            "since": clock.ago(weeks=TREND_WEEKS),
        },
    )
    lines: dict[int, trend.Line] = {}
    for goal_id, sessions in groupby(rows, key=lambda row: row["id"]):
        points = [
            (clock.local_date(row["started_at"], user.timezone), row["value"]) for row in sessions if row["value"] is not None
        ]
        if found := trend.line(points, least_points=TREND_LEAST_SESSIONS, least_days=TREND_LEAST_DAYS):
            lines[goal_id] = found
    return lines


def _consistency(db: Connection, user: User, goals: list[Row]) -> dict[int, Row]:
    """By goal id, the state of consistency goals. A session counts once it is finished. It belongs to the week in which it began;
    weeks begin on the user's `first_weekday`.
    """
    if not goals:
        return {}
    today = clock.today(user.timezone)
    first = clock.local_date(min(goal["created_at"] for goal in goals), user.timezone)
    starts = clock.week_starts(min(first, today), today, user.timezone, user.first_weekday)
    rows = db.execute(
        """
        WITH week AS (
            SELECT value AS starts_at, lead(value) OVER (ORDER BY value) AS ends_at
              FROM json_each(:starts)
        ),
        finished AS (
            SELECT workout.ended_at, row_number() OVER (PARTITION BY week.starts_at ORDER BY workout.ended_at) AS number
              FROM week
              JOIN workout ON workout.user_id = :user_id
                          AND workout.started_at >= week.starts_at
                          AND workout.started_at < week.ends_at
        )
        SELECT goal.id,
               (SELECT count(*)
                  FROM workout
                 WHERE user_id = :user_id AND started_at >= :this_week) AS current_value,
               (SELECT min(finished.ended_at)
                  FROM finished
                 WHERE finished.number >= goal.target AND finished.ended_at >= goal.created_at) AS reached_at
          FROM goal
         WHERE goal.user_id = :user_id AND goal.id IN (SELECT value FROM json_each(:ids))
        """,
        {
            "user_id": user.id,
            "ids": json.dumps([goal["id"] for goal in goals]),
            "starts": json.dumps(starts),
            "this_week": starts[-2],
        },
    )
    return {row["id"]: {"start_value": 0, "trend": None, **row} for row in rows}
