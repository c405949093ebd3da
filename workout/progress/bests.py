"""The best of each session in one exercise, and which of them were records."""

from workout import clock, exercises
from workout.db import Connection, Row
from workout.progress.exercise import span_of

FALLING = {"help_kg", "pace_s_per_km"}  # less is better


def bests(db: Connection, user: Row, exercise_id: int, query: Row) -> Row:
    """`{name, metric, sessions}`: of each session its best in the metric that says most, the oldest first.

    A session is `{on, value, record}`; a record is what did better than all before it, also than what lies before the span.
    The span is that of `over_time`. Raises NotFound if the exercise is missing or someone else's, and Invalid for a date that
    does not exist.
    """
    exercise = exercises.get(db, user["id"], exercise_id)
    rows = db.execute(
        """
        SELECT CASE WHEN started_at >= :from THEN started_at ELSE '' END AS at,
               max(e1rm_kg) AS e1rm_kg, max(weight_kg) AS weight_kg, min(weight_kg) AS help_kg, max(reps) AS reps,
               max(duration_s) AS duration_s, max(distance_m) AS distance_m, min(pace_s_per_km) AS pace_s_per_km
          FROM feat
         WHERE user_id = :user_id AND exercise_id = :exercise_id AND started_at < :to
         GROUP BY at
         ORDER BY at
        """,
        {"user_id": user["id"], "exercise_id": exercise_id, **span_of(query, user["timezone"])},
    ).fetchall()
    metric = _metric(exercise["load"], [row for row in rows if row["at"]])
    sign = -1 if metric in FALLING else 1
    sessions, best = [], float("-inf")
    for row in rows:
        value = row[metric]
        if value is not None and row["at"]:
            on = clock.local_date(row["at"], user["timezone"]).isoformat()
            sessions.append({"on": on, "value": value, "record": sign * value > best})
        best = best if value is None else max(best, sign * value)
    return {"name": exercise["name"], "metric": metric, "sessions": sessions}


def _metric(load: str, rows: list[Row]) -> str:
    """What tells most of how someone comes along.

    The estimated maximum, or else the weight; the help where it is assisted; the pace where most sessions have one, or else
    the distance; the repetitions where the body is the load; and what is held, its duration.
    """
    heavy = ["e1rm_kg", "weight_kg"] if load == "external" else ["help_kg"] if load == "assisted" else []
    paced = sum(row["pace_s_per_km"] is not None for row in rows) * 2 > len(rows)
    for metric in [*heavy, *(["pace_s_per_km"] if paced else []), "distance_m", "reps"]:
        if any(row[metric] for row in rows):
            return metric
    return "duration_s"
