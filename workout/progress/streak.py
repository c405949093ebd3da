"""For how many weeks in a row someone has trained as often as they meant to."""

import json
from datetime import date, timedelta
from typing import NamedTuple

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row


class Aim(NamedTuple):
    """What a consistency goal asks of the weeks in which it holds, for as long as its target stays the same."""

    sessions: int
    first_week: date
    """The first day of the week in which it was set or changed."""
    until: date | None
    """The last day on which it holds. None: it still does."""

    def holds(self, week: date, today: date) -> bool:
        """Whether it holds at the end of a week, or today while the week is under way."""
        return self.first_week <= week and (self.until is None or min(today, week + timedelta(days=6)) <= self.until)


def current(db: Connection, user: User) -> Row:
    """`{weeks, sessions_per_week}`: how many weeks in a row had enough finished sessions, and what is enough now.

    Enough is what the consistency goal asks for that was set last of those that held in the week, or else one. The week under
    way counts once it has enough, and does not break the streak before it is over. Reads back from today to where the streak
    begins, and no further.
    """
    today = clock.today(user.timezone)
    aims = _aims(db, user)
    rows = db.execute(
        """
        SELECT started_at
          FROM workout
         WHERE user_id = :user_id
         ORDER BY started_at DESC
        """,
        {"user_id": user.id},
    )
    this_week = week = clock.week_start(today, user.first_weekday)
    start = clock.start_of_day(week, user.timezone)
    weeks = count = 0
    for row in rows:
        while row["started_at"] < start:
            enough = count >= _needed(aims, week, today)
            if not enough and week != this_week:
                return {"weeks": weeks, "sessions_per_week": _needed(aims, this_week, today)}
            weeks += enough
            week, count = week - timedelta(weeks=1), 0
            start = clock.start_of_day(week, user.timezone)
        count += 1
    weeks += count >= _needed(aims, week, today)
    return {"weeks": weeks, "sessions_per_week": _needed(aims, this_week, today)}


def _aims(db: Connection, user: User) -> list[Aim]:
    """What the consistency goals ask for, the latest first."""
    rows = db.execute(
        """
        SELECT target, targets_before, due_on, created_at, cancelled_at
          FROM goal
         WHERE user_id = :user_id AND kind = 'consistency'
         ORDER BY id DESC
        """,
        {"user_id": user.id},
    )
    return [aim for row in rows for aim in reversed(_aims_of(row, user))]


def _aims_of(goal: Row, user: User) -> list[Aim]:
    """What a goal asks for, in order. A changed target counts from the week of the change on."""
    aims = []
    week = _week_of(goal["created_at"], user)
    for before in json.loads(goal["targets_before"] or "[]"):
        changed = _week_of(before["until"], user)
        aims.append(Aim(int(before["target"]), week, changed - timedelta(days=1)))
        week = changed
    return [*aims, Aim(int(goal["target"]), week, _until(goal, user))]


def _until(goal: Row, user: User) -> date | None:
    """The last day on which a goal holds: its due date, or the day before the week in which it was cancelled."""
    ends = [date.fromisoformat(goal["due_on"])] if goal["due_on"] else []
    if goal["cancelled_at"]:
        ends.append(_week_of(goal["cancelled_at"], user) - timedelta(days=1))
    return min(ends, default=None)


def _week_of(instant: str, user: User) -> date:
    """The first day of the week of the user's that an instant is in."""
    return clock.week_start(clock.local_date(instant, user.timezone), user.first_weekday)


def _needed(aims: list[Aim], week: date, today: date) -> int:
    """How many sessions the week needs that begins on that day."""
    return next((aim.sessions for aim in aims if aim.holds(week, today)), 1)
