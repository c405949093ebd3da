"""The state of each muscle: its sets of this week, when it will have recovered, and when it was last trained.

Only strength and plyometrics count: stretches tire no muscle, and cardio is not counted in sets. Warm-ups and failed attempts
count nowhere. Repetitions in reserve do not matter, because few people record them.
"""

from datetime import timedelta

from workout import clock
from workout.accounts import User
from workout.db import Connection, Row
from workout.exercises import SECONDARY_SHARE

ENOUGH_SETS, MANY_SETS = 4, 10
"""ENOUGH_SETS a week are the least that are worthwhile for a muscle (Iversen et al., No time to lift?, Sports Med 51:2079, 2021).
With MANY_SETS or more, it grew most in studies (Schoenfeld, Ogborn and Krieger, J Sports Sci 35:1073, 2017).
"""

HOURS = ((10, 72), (4, 48), (0, 24))
"""Pairs of the least sets of a muscle in one day, and the hours for which the muscle then recovers. The 48 hours after hard
training are what the American College of Sports Medicine wants between sessions for the same muscles (Garber et al., Med Sci
Sports Exerc 43:1334, 2011). The others are rules of thumb: 4 sets are hard; 10 need a day more; fewer than 4 need a day less.
"""
LONGEST = timedelta(days=5)  # a muscle that was trained longer ago than this has recovered, whatever the time zone


def muscles(db: Connection, user: User) -> list[Row]:
    """A `{muscle, sets, recovered_at, last_trained_at, weeks_untrained}` for each muscle, from the neck down.

    `sets`: the strength sets of the current week, as in `summary`; one in which the muscle is secondary counts half.
    `recovered_at`: the instant; None if that is past. `last_trained_at`: the start of the last session that trained the muscle.
    `weeks_untrained`: the full weeks from that day to today. The last two are None if the muscle was never trained.
    """
    week = clock.start_of_day(clock.week_start(clock.today(user.timezone), user.first_weekday), user.timezone)
    recent = clock.ago(days=LONGEST.days)
    sets: dict[str, float] = {}
    days: dict[tuple[str, object], tuple[float, str]] = {}
    for row in _sets(db, user.id, min(week, recent)):
        part = row["sets"] * (1 if row["role"] == "primary" else SECONDARY_SHARE)
        if row["type"] == "strength" and row["started_at"] >= week:
            sets[row["muscle"]] = sets.get(row["muscle"], 0) + part
        key = row["muscle"], clock.local_date(row["started_at"], user.timezone)
        total, at = days.get(key, (0, ""))
        days[key] = (total + part, max(at, row["completed_at"]))
    recovered: dict[str, str] = {}
    for (muscle, _), (total, at) in days.items():
        recovered[muscle] = max(recovered.get(muscle, ""), clock.after(at, timedelta(hours=hours_of(total))))
    now = clock.now_text()
    return [
        {
            "muscle": row["muscle"],
            "sets": sets.get(row["muscle"], 0),
            "recovered_at": at if (at := recovered.get(row["muscle"], "")) > now else None,
            "last_trained_at": row["last_trained_at"],
            "weeks_untrained": _weeks_since(row["last_trained_at"], user.timezone),
        }
        for row in _last(db, user.id)
    ]


def hours_of(sets: float) -> int:
    """For how many hours a muscle recovers after this many sets in a day. Sets in which it is secondary count half."""
    return next(hours for least, hours in HOURS if sets >= least)


def _weeks_since(instant: str | None, timezone: str) -> int | None:
    return None if instant is None else (clock.today(timezone) - clock.local_date(instant, timezone)).days // 7


def _sets(db: Connection, user_id: int, since: str) -> list[Row]:
    """For each muscle, role (primary or secondary) and session since that instant: the number of sets, and when the last was
    done.

    The condition `exercise_id IN …` lets SQLite search the index by exercise and instant. Without it, SQLite would read all sets
    that the user ever did.
    """
    return db.execute(
        """
        SELECT exercise_muscle.muscle, exercise_muscle.role, exercise.type, done_set.started_at,
               count(*) AS sets, max(done_set.completed_at) AS completed_at
          FROM done_set
          JOIN exercise ON exercise.id = done_set.exercise_id
          JOIN exercise_muscle ON exercise_muscle.exercise_id = done_set.exercise_id
         WHERE done_set.user_id = :user_id
           AND done_set.exercise_id IN (SELECT id FROM exercise WHERE user_id IS NULL OR user_id = :user_id)
           AND done_set.started_at >= :since
           AND (done_set.reps IS NULL OR done_set.reps > 0)
           AND exercise.type IN ('strength', 'plyometrics')
         GROUP BY exercise_muscle.muscle, exercise_muscle.role, exercise.type, done_set.started_at
        """,
        {"user_id": user_id, "since": since},
    ).fetchall()


def _last(db: Connection, user_id: int) -> list[Row]:
    """Each muscle, from the neck down, with the start of the last session that trained it."""
    return db.execute(
        """
        SELECT muscle.slug AS muscle, max(last.started_at) AS last_trained_at
          FROM muscle
          LEFT JOIN exercise_muscle ON exercise_muscle.muscle = muscle.slug
          LEFT JOIN (SELECT exercise.id,
                            (SELECT done_set.started_at
                               FROM done_set
                              WHERE done_set.user_id = :user_id
                                AND done_set.exercise_id = exercise.id
                                AND (done_set.reps IS NULL OR done_set.reps > 0)
                              ORDER BY done_set.started_at DESC
                              LIMIT 1) AS started_at
                       FROM exercise
                      WHERE (exercise.user_id IS NULL OR exercise.user_id = :user_id)
                        AND exercise.type IN ('strength', 'plyometrics')) AS last ON last.id = exercise_muscle.exercise_id
         GROUP BY muscle.slug, muscle.position
         ORDER BY muscle.position
        """,
        {"user_id": user_id},
    ).fetchall()
