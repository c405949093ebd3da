"""The best value of each session in one exercise, and which of these values were records."""

from workout import clock, exercises
from workout.accounts import User
from workout.db import Connection, Row
from workout.progress.exercise import span_of
from workout.progress.metrics import in_hundredths, sign


def bests(db: Connection, user: User, exercise_id: int, query: Row) -> Row:
    """`{name, metric, sessions}`: the best value of each session, oldest first, in the metric that shows progress best.

    A session is `{on, value, record}`; `record` says whether it beat all sessions before, including those before the span. The
    first value is a record too, except 0 kg added to one's own body. The query gives the span as for `exercise.over_time`. Raises
    NotFound if the exercise is missing or someone else's, and Invalid for a date that does not exist.
    """
    exercise = exercises.get(db, user.id, exercise_id)
    values: Row = {"user_id": user.id, "exercise_id": exercise_id, **span_of(query, user.timezone)}
    rows = _sessions(db, values)
    # The load that the sets had when they were done: that of the exercise may have been changed since.
    load = next((row["load"] for row in rows if row["load"] != "none"), exercise["load"])
    metric = _metric(load, rows)
    name = "weight_kg" if metric == "help_kg" else metric
    direction = sign(name, load)
    best = _best_before(db, values, name, direction)
    if (metric, load) == ("weight_kg", "bodyweight"):  # in a set without a weight, none was added to the body
        rows = [{**row, metric: row[metric] or 0.0} for row in rows]
        best = max(best, 0.0)
    sessions = []
    for row in rows:
        if (value := in_hundredths(row[metric])) is not None:
            on = clock.local_date(row["started_at"], user.timezone).isoformat()
            sessions.append({"on": on, "value": value, "record": direction * value > best})
            best = max(best, direction * value)
    return {"name": exercise["name"], "metric": metric, "sessions": sessions}


def _sessions(db: Connection, values: Row) -> list[Row]:
    """The best value of each session in the span, for every metric, in the order of time."""
    return db.execute(
        """
        SELECT started_at, max(e1rm_kg) AS e1rm_kg, max(weight_kg) AS weight_kg, min(weight_kg) AS help_kg, max(reps) AS reps,
               max(duration_s) AS duration_s, max(distance_m) AS distance_m, min(pace_s_per_km) AS pace_s_per_km,
               max(load) AS load
          FROM feat
         WHERE user_id = :user_id
           AND exercise_id = :exercise_id
           AND started_at >= :from AND started_at < :to
         GROUP BY started_at
         ORDER BY started_at
        """,
        values,
    ).fetchall()


def _best_before(db: Connection, values: Row, name: str, direction: int) -> float:
    """The best value in the metric `name` before the span, negated if less is better (`direction` -1); minus infinity if there is
    none.
    """
    row: Row = db.execute(
        f"""
        SELECT max(:direction * {name}) AS best
          FROM feat
         WHERE user_id = :user_id AND exercise_id = :exercise_id AND started_at < :from
        """,
        {**values, "direction": direction},
    ).fetchone()
    return float("-inf") if row["best"] is None else float(in_hundredths(row["best"]))


def _metric(load: str, rows: list[Row]) -> str:
    """The metric that shows progress best: the first of the following that was recorded.

    For an external load: the estimated maximum, then the weight. For one's own body: the added weight. For an assisted exercise:
    the help. Then, for all: the pace, if most sessions have one; the distance; the repetitions; the duration.
    """
    heavy = {"assisted": ["help_kg"], "bodyweight": ["weight_kg"]}.get(load, ["e1rm_kg", "weight_kg"])
    paced = sum(row["pace_s_per_km"] is not None for row in rows) * 2 > len(rows)
    for metric in [*heavy, *(["pace_s_per_km"] if paced else []), "distance_m", "reps"]:
        if any(row[metric] for row in rows):
            return metric
    return "duration_s"
