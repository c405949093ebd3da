"""Where the weight is heading, day by day as its owner counts days."""

from datetime import date, timedelta
from itertools import groupby

from workout import clock, trend
from workout.accounts import User
from workout.db import Connection, Row

DAYS = 90  # looked back unless asked otherwise


def trend_over(db: Connection, user: User, days: int) -> trend.Trend:
    """The weight in kg over the last days, today included."""
    today = clock.today(user.timezone)
    return trend.over(daily(db, user, today - timedelta(days=days - 1 + trend.WARM_UP_DAYS)), today, days)


def answer(found: trend.Trend) -> Row:
    """The trend as the API gives it."""
    series = [_day(day) for day in found.series]
    return {
        "days": found.days,
        "change_per_week_kg": found.per_week,
        "first": series[0] if series else None,
        "last": series[-1] if series else None,
        "lowest": _day(found.lowest) if series else None,
        "highest": _day(found.highest) if series else None,
        "series": series,
    }


def recent(db: Connection, user: User) -> trend.Line | None:
    """The straight line, in kg, that the weight has lately kept to; None when the last four weeks hold less than one."""
    today = clock.today(user.timezone)
    return trend.lately(daily(db, user, today - timedelta(days=trend.RATE_DAYS)), today)


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


def _day(day: trend.Day) -> Row:
    return {"on": day.on.isoformat(), "weight_kg": day.value, "trend_kg": day.trend}


def _mean(weights: list[float]) -> float:
    return sum(weights) / len(weights)
