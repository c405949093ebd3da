"""The best of each session in one exercise, and which of them were records."""

from workout import clock, exercises
from workout.accounts import User
from workout.db import Connection, Row
from workout.progress.exercise import span_of
from workout.progress.metrics import in_hundredths, sign


def bests(db: Connection, user: User, exercise_id: int, query: Row) -> Row:
    """`{name, metric, sessions}`: of each session its best in the metric that says most, the oldest first.

    A session is `{on, value, record}`; a record is what did better than all before it, also than what lies before the span.
    The span is that of `over_time`. Raises NotFound if the exercise is missing or someone else's, and Invalid for a date that
    does not exist.
    """
    exercise = exercises.get(db, user.id, exercise_id)
    values: Row = {"user_id": user.id, "exercise_id": exercise_id, **span_of(query, user.timezone)}
    rows = _sessions(db, values)
    load = next((row["load"] for row in rows if row["load"] != "none"), exercise["load"])  # it may have changed since
    metric = _metric(load, rows)
    name = "weight_kg" if metric == "help_kg" else metric
    direction = sign(name, load)
    best = _best_before(db, values, name, direction)
    if (metric, load) == ("weight_kg", "bodyweight"):  # without any weight, none was added
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
    """The best of each session of the span in every metric, in the order of time."""
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
    """The best in one metric before the span, negated where less is better; minus infinity if nothing was recorded."""
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
    """The metric that tells most of how someone progresses: the first of these that was recorded.

    The estimated maximum of an external load; the weight, which for one's own body is what was added; the help where it is
    assisted; the pace where most sessions have one; the distance; the repetitions; the duration.
    """
    heavy = {"assisted": ["help_kg"], "bodyweight": ["weight_kg"]}.get(load, ["e1rm_kg", "weight_kg"])
    paced = sum(row["pace_s_per_km"] is not None for row in rows) * 2 > len(rows)
    for metric in [*heavy, *(["pace_s_per_km"] if paced else []), "distance_m", "reps"]:
        if any(row[metric] for row in rows):
            return metric
    return "duration_s"
