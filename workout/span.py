"""The span of time that a query asks for, by `from` and `to`: dates or instants."""

from datetime import date, timedelta

from workout import clock
from workout.db import Row
from workout.errors import Flaw, Invalid


def of_query(query: Row, timezone: str) -> dict[str, str]:
    """`{from, to}`: the ends of the span, as texts of instants. An instant is in the span if it is `>= from` and `< to`.

    In the query, `from` and `to` are instants, or dates in that time zone, and the span includes both: a `to` of 2026-11-23
    includes that whole day. One that the query leaves out becomes EARLIEST or LATEST. Raises Invalid for a time that does not
    exist.
    """
    ends = {"from": clock.EARLIEST, "to": clock.LATEST}
    return {name: _bound(query, name, timezone) if name in query else end for name, end in ends.items()}


def _bound(query: Row, name: str, timezone: str) -> str:
    """The text of the span's first instant if `name` is `from`, and of the first instant after the span if it is `to`."""
    text = query[name]
    try:
        if len(text) == 10:
            day = date.fromisoformat(text)
            return clock.start_of_day(day + timedelta(days=1) if name == "to" else day, timezone)
        instant = clock.parse(text)
        return clock.text(instant + timedelta(milliseconds=1) if name == "to" else instant)
    except ValueError:
        raise Invalid(Flaw(f"/{name}", "There is no such date or time.", "wrong_format")) from None
    except OverflowError:  # a time around the year 1 or 9999, which people write for "no end"
        return clock.EARLIEST if text < "5000" else clock.LATEST
