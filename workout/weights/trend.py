"""The trend of the weight, in the form in which the API answers it."""

from workout import trend
from workout.db import Row

DAYS = 90  # how many days the trend of the weight covers by default


def answer(found: trend.Trend) -> Row:
    """The answer of GET /weights/trend."""
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


def _day(day: trend.Day) -> Row:
    return {"on": day.on.isoformat(), "weight_kg": day.value, "trend_kg": day.trend}
