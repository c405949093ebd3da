"""The streak: how many weeks in a row someone has trained as often as they planned."""

import json
from datetime import date, timedelta
from typing import NamedTuple

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row


class Aim(NamedTuple):
    """What a consistency goal asks for while its target stays the same."""

    sessions: int
    first_week: date
    """The first day of the week in which the target was set or changed."""
    until: date | None
    """The last day of the aim; None while it is still valid."""

    def holds(self, week: date, today: date) -> bool:
        """Whether the aim is valid at the end of the week or, in the current week, today."""
        return self.first_week <= week and (self.until is None or min(today, week + timedelta(days=6)) <= self.until)


def current(db: Connection, user: User) -> Row:
    """`{weeks, sessions_per_week}`: how many weeks in a row had enough finished sessions, and how many are enough now.

    A week needs as many sessions as the newest consistency goal valid in that week asks for; without such a goal, one. The
    current week counts once it has enough, and cannot break the streak before it is over. Sessions are read from today back to
    where the streak begins, and no further.
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
    """The aims of all consistency goals, latest first."""
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
    """The aims of one goal, oldest first. A changed target is valid from the week of the change."""
    aims = []
    week = _week_of(goal["created_at"], user)
    for before in json.loads(goal["targets_before"] or "[]"):
        changed = _week_of(before["until"], user)
        aims.append(Aim(int(before["target"]), week, changed - timedelta(days=1)))
        week = changed
    return [*aims, Aim(int(goal["target"]), week, _until(goal, user))]


def _until(goal: Row, user: User) -> date | None:
    """The last day on which a goal is valid: its due date, or the day before the week in which it was cancelled, whichever comes
    first. None if it has neither.
    """
    ends = [date.fromisoformat(goal["due_on"])] if goal["due_on"] else []
    if goal["cancelled_at"]:
        ends.append(_week_of(goal["cancelled_at"], user) - timedelta(days=1))
    return min(ends, default=None)


def _week_of(instant: str, user: User) -> date:
    """The first day of the week, as the user's weeks begin, that contains the instant."""
    return clock.week_start(clock.local_date(instant, user.timezone), user.first_weekday)


def _needed(aims: list[Aim], week: date, today: date) -> int:
    """How many sessions the week that begins on `week` needs."""
    return next((aim.sessions for aim in aims if aim.holds(week, today)), 1)
