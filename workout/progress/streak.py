"""For how long someone has trained every week."""

from datetime import timedelta

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row


def current(db: Connection, user: User) -> Row:
    """`{weeks, sessions_per_week}`: how many weeks in a row had that many finished sessions.

    As many as the consistency goal asks for that was set last and still holds, else one. The week under way counts once it has
    them, and breaks nothing before. Reads back from today, and no further than the streak goes.
    """
    needed = _needed(db, user)
    rows = db.execute(
        """
        SELECT started_at
          FROM workout
         WHERE user_id = :user_id
         ORDER BY started_at DESC
        """,
        {"user_id": user.id},
    )
    this_week = week = clock.week_start(clock.today(user.timezone), user.first_weekday)
    start = clock.start_of_day(week, user.timezone)
    weeks = count = 0
    for row in rows:
        while row["started_at"] < start:
            if count < needed and week != this_week:
                return {"weeks": weeks, "sessions_per_week": needed}
            weeks += count >= needed
            week, count = week - timedelta(weeks=1), 0
            start = clock.start_of_day(week, user.timezone)
        count += 1
    return {"weeks": weeks + (count >= needed), "sessions_per_week": needed}


def _needed(db: Connection, user: User) -> int:
    row = db.execute(
        """
        SELECT target
          FROM goal
         WHERE user_id = :user_id
           AND kind = 'consistency'
           AND cancelled_at IS NULL
           AND (due_on IS NULL OR due_on >= :today)
         ORDER BY id DESC
         LIMIT 1
        """,
        {"user_id": user.id, "today": clock.today(user.timezone).isoformat()},
    ).fetchone()
    return int(row["target"]) if row else 1
