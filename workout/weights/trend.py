"""Where the weight is heading, day by day as its owner counts days."""

from datetime import date, timedelta
from itertools import groupby
from statistics import fmean

from workout import clock, trend
from workout.db import Connection, Row

RATE_DAYS = 28


def recent(db: Connection, user: Row) -> trend.Line | None:
    """The straight line through the days' weights of the last four weeks, in kg; None when they span less than one.

    Through the weights and not through their moving average, which lags behind and would call every change slower than it is.
    """
    return trend.line(daily(db, user, clock.today(user["timezone"]) - timedelta(days=RATE_DAYS - 1)))


def daily(db: Connection, user: Row, since: date) -> list[tuple[date, float]]:
    """The mean weight in kg of each day on which there is one, from a calendar date of the user's on."""
    rows = db.execute(
        """
        SELECT measured_at, weight_kg
          FROM weight
         WHERE user_id = :user_id AND measured_at >= :since
         ORDER BY measured_at
        """,
        {"user_id": user["id"], "since": clock.start_of_day(since, user["timezone"])},
    ).fetchall()
    days = groupby(rows, key=lambda row: clock.local_date(row["measured_at"], user["timezone"]))
    return [(day, fmean(row["weight_kg"] for row in measured)) for day, measured in days]
