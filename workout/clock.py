"""The only place that asks what time it is, and the only text form in which times are stored and answered."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from workout.errors import Invalid

RFC3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-9]{2})",
    re.IGNORECASE,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""In the order of the ISO week."""

EARLIEST, LATEST = "", "~"
"""Before and after every instant, as texts sort."""

FIRST_LOGGED = "1900-01-01T00:00:00.000Z"
"""Nothing that people log lies before this: at the ends of the calendar, weeks and time zones would leave it."""

AHEAD = timedelta(minutes=10)
"""How far a client's clock may be ahead."""


def now() -> datetime:
    """The current instant, in UTC."""
    return datetime.now(UTC)


def text(instant: datetime) -> str:
    """The instant as RFC 3339 in UTC with milliseconds, e.g. `2026-11-23T18:05:00.000Z`.

    Always the same width, so that texts sort as the instants do. OverflowError when UTC leaves the years 1 to 9999.
    """
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now_text() -> str:
    return text(now())


def parse(rfc3339: str) -> datetime:
    """The instant of an RFC 3339 text with an offset. ValueError for any other text.

    It is cut to milliseconds, which is what answers show.
    """
    if not RFC3339.fullmatch(rfc3339):  # Python reads many other formats
        raise ValueError("this is not an RFC 3339 time with an offset")
    instant = datetime.fromisoformat(rfc3339.upper())
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


def logged(rfc3339: str, pointer: str) -> str:
    """The instant, as text, at which something happened that is logged.

    Up to ten minutes ahead counts as now, because phones run fast. Invalid, at that pointer, beyond that and before 1900.
    """
    given, present = parse(rfc3339), now()
    if given > present + AHEAD:
        raise Invalid((pointer, "This lies in the future; give the time at which it happened."))
    instant = text(min(given, present))
    if instant < FIRST_LOGGED:
        raise Invalid((pointer, "This lies before the year 1900."))
    return instant


def after(instant: str, length: timedelta) -> str:
    """The text of the instant that comes so long after another, given as text."""
    return text(parse(instant) + length)


def ago(**duration: float) -> str:
    """The text of the instant that lies the given duration (as for `timedelta`) in the past."""
    return text(now() - timedelta(**duration))


def today(timezone: str) -> date:
    """The calendar date that someone in that IANA time zone reads off the wall now."""
    return now().astimezone(ZoneInfo(timezone)).date()


def local_date(instant: str, timezone: str) -> date:
    """The calendar date in a time zone at an instant, given as text."""
    return parse(instant).astimezone(ZoneInfo(timezone)).date()


def start_of_day(day: date, timezone: str) -> str:
    """The instant, as text, at which a calendar date begins in a time zone. OverflowError at the ends of the calendar."""
    return text(datetime.combine(day, time.min, ZoneInfo(timezone)))


def week_start(day: date, first_weekday: str) -> date:
    """The first day of the week that a date is in, where weeks begin on that weekday."""
    return day - timedelta(days=(day.weekday() - WEEKDAYS.index(first_weekday)) % 7)


def week_number(day: date, first_weekday: str) -> int:
    """Which week a date is in, counted from the beginning of the calendar, where weeks begin on that weekday."""
    return (day.toordinal() - 1 - WEEKDAYS.index(first_weekday)) // 7  # the year 1 began on a Monday


def week_starts(first: date, last: date, timezone: str, first_weekday: str) -> list[str]:
    """The instants, as texts, at which weeks begin in a time zone: from the week of `first` to the week after that of `last`."""
    start = week_start(first, first_weekday)
    weeks = (week_start(last, first_weekday) - start).days // 7 + 1
    return [start_of_day(start + timedelta(weeks=number), timezone) for number in range(weeks + 1)]
