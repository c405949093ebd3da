"""The only module that asks for the current date and time, and the only one that defines how instants are written as text."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from workout.errors import Flaw, Invalid

RFC3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-9]{2})",
    re.IGNORECASE,
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The weekdays, in the order of the ISO week."""

EARLIEST, LATEST = "", "~"
"""Texts that sort before and after every instant."""

FIRST_LOGGED = "1900-01-01T00:00:00.000Z"
"""The earliest instant that people can log. Near the year 1, weeks and local dates could lie before the calendar begins."""

AHEAD = timedelta(minutes=10)
"""How far a client's clock may be ahead of the server's."""


def now() -> datetime:
    """The current instant, in UTC."""
    return datetime.now(UTC)


def text(instant: datetime) -> str:
    """The instant as RFC 3339 in UTC with milliseconds, e.g. `2026-11-23T18:05:00.000Z`.

    All texts have the same width, so they sort as the instants do. OverflowError when the year in UTC is not 1 to 9999.
    """
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def now_text() -> str:
    return text(now())


def parse(rfc3339: str) -> datetime:
    """The instant that an RFC 3339 text with an offset names, cut to milliseconds. ValueError for any other text."""
    if not RFC3339.fullmatch(rfc3339):  # Python accepts many other formats
        raise ValueError("this is not an RFC 3339 time with an offset")
    instant = datetime.fromisoformat(rfc3339.upper())
    return instant.replace(microsecond=instant.microsecond // 1000 * 1000)


def logged(rfc3339: str, pointer: str) -> str:
    """The instant at which something that people log has happened, as `text` writes it.

    A time up to ten minutes ahead becomes the present one, because some phones' clocks are fast. Raises Invalid for the field at
    `pointer` for a later time, and for one before 1900.
    """
    given, present = parse(rfc3339), now()
    if given > present + AHEAD:
        raise Invalid(Flaw(pointer, "This lies in the future; give the time at which it happened.", "in_the_future"))
    instant = text(min(given, present))
    if instant < FIRST_LOGGED:
        raise Invalid(Flaw(pointer, "This lies before the year 1900.", "out_of_range"))
    return instant


def after(instant: str, length: timedelta) -> str:
    """The instant that is `length` after another; both are texts."""
    return text(parse(instant) + length)


def ago(**duration: float) -> str:
    """The instant that is the given duration ago, as text. The arguments are those of `timedelta`."""
    return text(now() - timedelta(**duration))


def today(timezone: str) -> date:
    """Today's date in that IANA time zone."""
    return now().astimezone(ZoneInfo(timezone)).date()


def local_date(instant: str, timezone: str) -> date:
    """The date in that IANA time zone at an instant, which is given as text."""
    return parse(instant).astimezone(ZoneInfo(timezone)).date()


def start_of_day(day: date, timezone: str) -> str:
    """The instant, as text, at which a date begins in that time zone. OverflowError at the ends of the calendar."""
    return text(datetime.combine(day, time.min, ZoneInfo(timezone)))


def week_start(day: date, first_weekday: str) -> date:
    """The first day of the week that contains the date; weeks begin on `first_weekday`."""
    return day - timedelta(days=(day.weekday() - WEEKDAYS.index(first_weekday)) % 7)


def week_number(day: date, first_weekday: str) -> int:
    """The number of the week that contains the date, counted from the year 1; weeks begin on `first_weekday`."""
    return (day.toordinal() - 1 - WEEKDAYS.index(first_weekday)) // 7  # the year 1 began on a Monday


def week_starts(first: date, last: date, timezone: str, first_weekday: str) -> list[str]:
    """The instants, as texts, at which the weeks begin: from the week of `first` to the week after the week of `last`."""
    start = week_start(first, first_weekday)
    weeks = (week_start(last, first_weekday) - start).days // 7 + 1
    return [start_of_day(start + timedelta(weeks=number), timezone) for number in range(weeks + 1)]
