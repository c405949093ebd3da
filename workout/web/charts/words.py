"""Days and times as a person would write them."""

from datetime import date

from workout.figures import rounded


def day(on: date | str) -> str:
    """The day of a date, which may be an ISO text: `23 November 2026`."""
    day = date.fromisoformat(on) if isinstance(on, str) else on
    return f"{day.day} {day:%B} {day.year}"


def clock_time(value: float) -> str:
    """A number with its sixtieths after the colon: 1.5 minutes or 1.5 hours as `1:30`."""
    whole = int(rounded(value * 60, 0))
    return f"{whole // 60}:{whole % 60:02}"
