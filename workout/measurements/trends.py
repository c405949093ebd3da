"""The trends of the weight and of girths. What was measured on one day, in the user's time zone, counts as one value."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from workout import clock, trend
from workout.accounts import User
from workout.db import Connection
from workout.measurements.log import Log

DAYS = 365  # how many days the trend of a girth covers by default; people use a tape only now and then


def trend_over(db: Connection, user: User, log: Log, kind: str, days: int) -> trend.Trend:
    """The trend of the weight (kg) or one girth (cm) over the last `days` days, including today."""
    today = clock.today(user.timezone)
    measured = _daily(db, user, log, [kind], today - timedelta(days=days - 1 + trend.WARM_UP_DAYS))
    return trend.over(measured.get(kind, []), today, days)


def recent(db: Connection, user: User, log: Log, kinds: Iterable[str]) -> dict[str, trend.Line]:
    """By kind, the straight line through the last four weeks' measurements; kinds with less than a week of them are left out."""
    today = clock.today(user.timezone)
    measured = _daily(db, user, log, kinds, today - timedelta(days=trend.RATE_DAYS))
    return {kind: line for kind, points in measured.items() if (line := trend.lately(points, today))}


def _daily(db: Connection, user: User, log: Log, kinds: Iterable[str], since: date) -> dict[str, list[tuple[date, float]]]:
    """By kind, each day with a measurement, and the mean of its values; from the date `since` in the user's time zone."""
    table, value, kind = log.table, log.value, log.kind
    rows = db.execute(
        f"""
        SELECT {kind} AS kind, measured_at, {value} AS value
          FROM {table}
         WHERE user_id = :user_id AND {kind} IN (SELECT value FROM json_each(:kinds)) AND measured_at >= :since
         ORDER BY 1, measured_at
        """,
        {"user_id": user.id, "kinds": json.dumps(sorted(kinds)), "since": clock.start_of_day(since, user.timezone)},
    ).fetchall()
    zone = user.timezone
    daily: dict[str, list[tuple[date, float]]] = {}
    for (of_kind, day), measured in groupby(rows, key=lambda row: (row["kind"], clock.local_date(row["measured_at"], zone))):
        values = [row["value"] for row in measured]
        daily.setdefault(of_kind, []).append((day, sum(values) / len(values)))
    return daily
