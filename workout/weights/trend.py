"""Where the weight is heading, day by day as its owner counts days."""

from datetime import date, timedelta
from itertools import groupby

from workout import clock, trend
from workout.accounts import User
from workout.db import Connection, Row
from workout.figures import rounded

DAYS = 90  # looked back unless asked otherwise
RATE_DAYS = 28
WARM_UP_DAYS = 90  # what is older weighs less than a ten-thousandth in the average: 0.9 ** 90


def trend_over(db: Connection, user: User, days: int) -> Row:
    """The weight over the last so many days, today included: as it was measured, and smoothed as `trend.smooth` says.

    The average begins before the window, so that it does not bend at the window's edge. Null where nothing was measured.
    """
    today = clock.today(user.timezone)
    measured = daily(db, user, today - timedelta(days=days - 1 + WARM_UP_DAYS))
    series: list[Row] = [
        {"on": day.isoformat(), "weight_kg": rounded(weight_kg), "trend_kg": rounded(average)}
        for (day, weight_kg), average in zip(measured, trend.smooth(measured), strict=True)
        if day > today - timedelta(days=days)
    ]
    line = _lately(measured, today)
    return {
        "days": days,
        "change_per_week_kg": rounded(line.per_day * 7) if line else None,
        "first": series[0] if series else None,
        "last": series[-1] if series else None,
        "lowest": min(series, key=lambda one: one["weight_kg"], default=None),
        "highest": max(series, key=lambda one: one["weight_kg"], default=None),
        "series": series,
    }


def recent(db: Connection, user: User) -> trend.Line | None:
    """The straight line, in kg, that the weight has lately kept to; None when the last four weeks hold less than one."""
    today = clock.today(user.timezone)
    return _lately(daily(db, user, today - timedelta(days=RATE_DAYS)), today)


def daily(db: Connection, user: User, since: date) -> list[tuple[date, float]]:
    """The mean weight in kg of each day on which there is one, from a calendar date of the user's on."""
    rows = db.execute(
        """
        SELECT measured_at, weight_kg
          FROM weight
         WHERE user_id = :user_id AND measured_at >= :since
         ORDER BY measured_at
        """,
        {"user_id": user.id, "since": clock.start_of_day(since, user.timezone)},
    ).fetchall()
    days = groupby(rows, key=lambda row: clock.local_date(row["measured_at"], user.timezone))
    return [(day, _mean([row["weight_kg"] for row in measured])) for day, measured in days]


def _mean(weights: list[float]) -> float:
    return sum(weights) / len(weights)


def _lately(measured: trend.Points, today: date) -> trend.Line | None:
    """The line through the days' weights of the last four weeks.

    Through the weights and not through their average, which lags behind and would call every change slower than it is.
    """
    return trend.line([(day, weight_kg) for day, weight_kg in measured if day > today - timedelta(days=RATE_DAYS)])
