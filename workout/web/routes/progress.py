"""Progress: what is computed from the training."""

from workout import progress
from workout.accounts import User
from workout.db import Connection, Row
from workout.web.contract.promise import login_required
from workout.web.contract.routes import Routes

routes = Routes("Progress")


@routes.get("/exercises/{id}/history", query="PageQuery", returns={200: "ExerciseHistory"}, long=True)
@login_required
def read_exercise_history(db: Connection, user: User, id: int, query: Row) -> Row:
    """List what I did of an exercise.

    The sessions in which I did it, the latest first, each with the sets done of it. A session that had nothing but warm-ups
    of it is left out.
    """
    return progress.history(db, user, id, query)


@routes.get("/exercises/{id}/progress", query="ExerciseProgressQuery", returns={200: "ExerciseProgress"}, long=True)
@login_required
def read_exercise_progress(db: Connection, user: User, id: int, query: Row) -> Row:
    """See how I progress in an exercise.

    What each session came to, the oldest first, to be drawn as it is. Warm-ups and failed attempts (of no repetitions) do not
    count. `from` and `to` are dates in my time zone, or instants, and both ends are included; without either, the last 52 weeks.
    """
    return progress.over_time(db, user, id, query)


@routes.get("/records", query="RecordQuery", returns={200: "PersonalRecordList"}, long=True)
@login_required
def list_records(db: Connection, user: User, query: Row) -> Row:
    """List my records.

    By exercise and metric, each with the set that first reached it. Warm-ups and failed attempts make none. A page holds 20 at
    the most, also where `limit` is higher.
    """
    return progress.find_records(db, user.id, query)


@routes.get("/progress/calendar", query="CalendarQuery", returns={200: "Calendar"}, long=True)
@login_required
def read_calendar(db: Connection, user: User, query: Row) -> Row:
    """See on which days I trained.

    The days on which a workout began in my time zone, the oldest first. It counts once it is finished and a set of it was done.
    `from` and `to` are dates in my time zone, or instants, and both ends are included; without either, the last 52 weeks.
    """
    return progress.calendar(db, user, query)


@routes.get("/progress/muscles", returns={200: "MuscleStates"}, long=True)
@login_required
def read_muscles(db: Connection, user: User) -> Row:
    """See how my muscles stand.

    Each muscle of the catalogue with its sets of this week, until when it recovers, and when it was last trained. A set counts
    half for a muscle that only helps; strength and plyometrics count, warm-ups and failed attempts do not. A muscle recovers for
    48 hours after a day with 4 sets of it or more, which is what the American College of Sports Medicine recommends between
    sessions for the same muscles (2011). For 10 sets or more it is 72 hours, for fewer than 4 it is 24: rules of thumb, like
    the count of 4 itself. GET /progress/muscles.svg draws the same.
    """
    return {"muscles": progress.muscles(db, user)}


@routes.get("/progress/summary", query="SummaryQuery", returns={200: "ProgressSummary"}, long=True)
@login_required
def read_summary(db: Connection, user: User, query: Row) -> Row:
    """See what my weeks came to.

    My weeks in my own time zone, the oldest first; the last one is under way. What belongs to a session counts for
    the week in which that began. Volume, distance and muscles count every set done, warm-ups and failed attempts left out;
    `sessions` and `minutes` those sessions that were finished.
    """
    return progress.summary(db, user, query.get("weeks", progress.WEEKS))
