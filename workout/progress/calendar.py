"""The days on which someone trained."""

from itertools import groupby

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.figures import rounded
from workout.progress.exercise import span_of


def calendar(db: Connection, user: User, query: Row) -> Row:
    """`{days}`: each day, in the user's time zone, on which a finished session began, in order.

    A day is `{on, sessions, minutes, session_ids}`: the date, and how many sessions and minutes it has. The query gives the span
    as for `exercise.over_time`. Raises Invalid for a date that does not exist.
    """
    rows = db.execute(
        """
        SELECT id, started_at, ended_at, paused_s
          FROM workout
         WHERE user_id = :user_id AND started_at >= :from AND started_at < :to
         ORDER BY started_at, id
        """,
        {"user_id": user.id, **span_of(query, user.timezone)},
    )
    days = groupby(rows, key=lambda row: clock.local_date(row["started_at"], user.timezone))
    return {"days": [_day(on.isoformat(), list(workouts)) for on, workouts in days]}


def minutes(workouts: list[Row]) -> int:
    """The total length of these finished sessions in minutes, without their pauses, rounded."""
    seconds = [
        (clock.parse(row["ended_at"]) - clock.parse(row["started_at"])).total_seconds() - row["paused_s"] for row in workouts
    ]
    return int(rounded(sum(max(0.0, one) for one in seconds) / 60, 0))


def _day(on: str, workouts: list[Row]) -> Row:
    return {
        "on": on,
        "sessions": len(workouts),
        "minutes": minutes(workouts),
        "session_ids": [row["id"] for row in workouts],
    }
