"""The span of time that a query asks for: its `from` and its `to`, as dates or instants."""

from datetime import date, timedelta

from workout import clock
from workout.db import Row
from workout.errors import Invalid


def of_query(query: Row, timezone: str) -> dict[str, str]:
    """The `from` and the `to` of a query as instants: what is asked for is `>=` the first and `<` the second.

    In the query each is an instant, or a date in that time zone, and both ends count. Invalid for one that does not exist.
    """
    ends = {"from": clock.EARLIEST, "to": clock.LATEST}
    return {name: _bound(query, name, timezone) if name in query else end for name, end in ends.items()}


def _bound(query: Row, name: str, timezone: str) -> str:
    """The first instant of `from`, or the first one after `to`."""
    text = query[name]
    try:
        if len(text) == 10:
            day = date.fromisoformat(text)
            return clock.start_of_day(day + timedelta(days=1) if name == "to" else day, timezone)
        instant = clock.parse(text)
        return clock.text(instant + timedelta(milliseconds=1) if name == "to" else instant)
    except ValueError:
        raise Invalid((f"/{name}", "There is no such date or time.")) from None
    except OverflowError:  # at an end of the calendar, which people write for "no end"
        return clock.EARLIEST if text < "5000" else clock.LATEST
