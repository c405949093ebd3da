"""Figures and days as a person would write them."""

from datetime import date

from workout.figures import rounded


def figure(value: float) -> str:
    """At most two decimals, and commas between thousands."""
    return f"{rounded(value):,.2f}".rstrip("0").rstrip(".").replace("-", "−")


def signed(value: float) -> str:
    return figure(value) if value < 0 else f"+{figure(value)}"


def day(on: str) -> str:
    """The day of an ISO date: `23 November 2026`."""
    day = date.fromisoformat(on)
    return f"{day.day} {day:%B} {day.year}"


def clock_time(value: float) -> str:
    """Minutes as `m:ss`, hours as `h:mm`."""
    whole = int(rounded(value * 60, 0))
    return f"{whole // 60}:{whole % 60:02}"
