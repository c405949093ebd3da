"""Figures and days as a person would write them."""

from datetime import date


def figure(value: float) -> str:
    """At most two decimals, and commas between thousands."""
    return f"{value:,.2f}".rstrip("0").rstrip(".").replace("-", "−")


def signed(value: float) -> str:
    return figure(value) if value < 0 else f"+{figure(value)}"


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def day(on: str) -> str:
    """The day of an ISO date: `23 November 2026`."""
    day = date.fromisoformat(on)
    return f"{day.day} {day:%B} {day.year}"


def clock_time(value: float) -> str:
    """Minutes as `m:ss`, hours as `h:mm`."""
    whole = round(value * 60)
    return f"{whole // 60}:{whole % 60:02}"
