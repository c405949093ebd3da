"""The best that was ever done of each exercise, and the sessions that did better than all before them."""

import json

from workout import page
from workout.db import Connection, Row
from workout.progress.metrics import NEEDS, VALUE, applies, rounded, sign

METRICS = list(NEEDS)
BRIEF = ("id", "slug", "name", "tracks", "load")


def find(db: Connection, user_id: int, query: Row) -> Row:
    """A page of the user's records, by exercise and metric; those of one exercise or metric, if the query names it.

    Each with the set that made it: the first one to reach that value, in the order of the sessions and then of completion.
    """
    after = page.after(query, int, int)
    wanted = [
        (exercise, number)
        for exercise in _exercises(db, user_id, query.get("exercise_id"))
        for number, metric in enumerate(METRICS)
        if query.get("metric", metric) == metric
        and applies(metric, set(exercise["tracks"]), exercise["load"])
        and (after is None or (exercise["id"], number) > after)
    ]
    size = page.limit_of(query) + 1
    records: list[Row] = []
    while wanted and len(records) < size:  # some have no record: a run without a time has no pace
        records += _records(db, user_id, wanted[:size])
        wanted = wanted[size:]
    found = page.page(records[:size], query, lambda record: (record["exercise"]["id"], METRICS.index(record["metric"])))
    return found


def _exercises(db: Connection, user_id: int, only: int | None) -> list[Row]:
    """The exercises that the user has done, in brief; `only` the one of that id."""
    rows = db.execute(
        """
        SELECT id, slug, name, tracks, load
          FROM exercise
         WHERE (user_id IS NULL OR user_id = :user_id)
           AND id = coalesce(:only, id)
           AND EXISTS (SELECT 1 FROM done_set WHERE done_set.user_id = :user_id AND done_set.exercise_id = exercise.id)
         ORDER BY id
        """,
        {"user_id": user_id, "only": only},
    )
    return [{**row, "tracks": json.loads(row["tracks"])} for row in rows]


def _records(db: Connection, user_id: int, wanted: list[tuple[Row, int]]) -> list[Row]:
    """The record of each pair of an exercise and a metric's number, in order; of those that there are."""
    pairs = [(exercise["id"], METRICS[number], sign(METRICS[number], exercise["load"])) for exercise, number in wanted]
    made = _made_by_sets(db, user_id, [pair for pair in pairs if pair[1] != "volume_kg"])
    made |= _made_by_sessions(db, user_id, [pair[0] for pair in pairs if pair[1] == "volume_kg"])
    return [
        {
            "exercise": {name: exercise[name] for name in BRIEF},
            "metric": METRICS[number],
            "value": rounded(found["value"]),
            **{name: found[name] for name in ("set_id", "session_id", "achieved_at")},
        }
        for exercise, number in wanted
        if (found := made.get((exercise["id"], METRICS[number])))
    ]


def _made_by_sets(db: Connection, user_id: int, wanted: list[tuple[int, str, int]]) -> dict[tuple[int, str], Row]:
    """By exercise and metric, the first set of the best value. Nothing is no record, unless it is help."""
    rows = db.execute(
        f"""
        WITH wanted AS (
            SELECT json_extract(value, '$[0]') AS exercise_id, json_extract(value, '$[1]') AS metric,
                   json_extract(value, '$[2]') AS sign
              FROM json_each(:wanted)
        )
        SELECT wanted.exercise_id, wanted.metric, {VALUE} AS value, feat.id AS set_id, session_entry.session_id,
               feat.completed_at AS achieved_at
          FROM wanted
          JOIN feat ON feat.id = (SELECT done.id
                                    FROM (SELECT feat.id, sign * {VALUE} AS gain, feat.started_at, feat.completed_at
                                            FROM feat
                                           WHERE feat.user_id = :user_id AND feat.exercise_id = wanted.exercise_id) AS done
                                   WHERE done.gain > 0 OR sign < 0 AND done.gain <= 0
                                   ORDER BY done.gain DESC, done.started_at, done.completed_at, done.id
                                   LIMIT 1)
          JOIN session_entry ON session_entry.id = feat.entry_id
        """,
        {"user_id": user_id, "wanted": json.dumps(wanted)},
    )
    return {(row["exercise_id"], row["metric"]): row for row in rows}


def _made_by_sessions(db: Connection, user_id: int, exercise_ids: list[int]) -> dict[tuple[int, str], Row]:
    """By exercise, the first session of the greatest volume, and the last set of it, which completed that."""
    rows = db.execute(
        """
        WITH by_entry AS (
            SELECT exercise_id, started_at, entry_id, sum(volume_kg) AS volume_kg
              FROM feat
             WHERE user_id = :user_id AND exercise_id IN (SELECT value FROM json_each(:ids))
             GROUP BY exercise_id, started_at, entry_id
        ),
        by_session AS (
            SELECT by_entry.exercise_id, by_entry.started_at, session_entry.session_id, sum(by_entry.volume_kg) AS volume_kg
              FROM by_entry JOIN session_entry ON session_entry.id = by_entry.entry_id
             GROUP BY by_entry.exercise_id, by_entry.started_at, session_entry.session_id
        ),
        ranked AS (
            SELECT exercise_id, started_at, session_id, volume_kg,
                   row_number() OVER (PARTITION BY exercise_id ORDER BY volume_kg DESC, started_at, session_id) AS rank
              FROM by_session
             WHERE volume_kg > 0
        )
        SELECT ranked.exercise_id, 'volume_kg' AS metric, ranked.volume_kg AS value, ranked.session_id, feat.id AS set_id,
               feat.completed_at AS achieved_at
          FROM ranked
          JOIN feat ON feat.id = (SELECT one.id
                                    FROM session_entry
                                    JOIN feat AS one ON one.entry_id = session_entry.id
                                   WHERE session_entry.session_id = ranked.session_id
                                     AND +one.exercise_id = ranked.exercise_id
                                   ORDER BY one.completed_at DESC, one.id DESC
                                   LIMIT 1)
         WHERE ranked.rank = 1
        """,
        {"user_id": user_id, "ids": json.dumps(exercise_ids)},
    )
    return {(row["exercise_id"], row["metric"]): row for row in rows}


def of_sessions(db: Connection, user_id: int, session_ids: list[int]) -> dict[int, list[Row]]:
    """By session, where it did better in an exercise than any that began before; the first time is no record.

    Whether one of the sessions before did as well is asked from the latest back, for most often that is near; only where none
    did is all looked through, for the value `before`.
    """
    rows = db.execute(
        f"""
        WITH best AS MATERIALIZED (
            SELECT session_entry.session_id, feat.exercise_id, feat.started_at, feat.load,
                   CASE feat.load WHEN 'assisted' THEN min(feat.weight_kg) ELSE max(feat.weight_kg) END AS weight_kg,
                   round(max(feat.e1rm_kg), 2) AS e1rm_kg, max(feat.reps) AS reps, max(feat.duration_s) AS duration_s,
                   max(feat.distance_m) AS distance_m, round(sum(feat.volume_kg), 2) AS volume_kg,
                   round(min(feat.pace_s_per_km), 2) AS pace_s_per_km
              FROM session_entry
              JOIN feat ON feat.entry_id = session_entry.id
             WHERE session_entry.session_id IN (SELECT value FROM json_each(:ids)) AND session_entry.user_id = :user_id
             GROUP BY session_entry.session_id, feat.exercise_id
        ),
        done AS MATERIALIZED (
            SELECT session_id, exercise_id, started_at, 'weight_kg' AS metric, weight_kg AS value,
                   CASE load WHEN 'assisted' THEN -1 ELSE 1 END AS sign FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'e1rm_kg', e1rm_kg, 1 FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'reps', reps, 1 FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'duration_s', duration_s, 1 FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'distance_m', distance_m, 1 FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'pace_s_per_km', pace_s_per_km, -1 FROM best
            UNION ALL SELECT session_id, exercise_id, started_at, 'volume_kg', volume_kg, 1 FROM best
        )
        SELECT session_id, exercise_id, metric, value,
               CASE metric WHEN 'volume_kg' THEN
                   (SELECT max(volume_kg)
                      FROM (SELECT sum(feat.volume_kg) AS volume_kg
                              FROM feat
                             WHERE feat.user_id = :user_id
                               AND feat.exercise_id = done.exercise_id
                               AND feat.started_at < done.started_at
                             GROUP BY feat.started_at))
               ELSE
                   (SELECT sign * max(sign * {VALUE})
                      FROM feat
                     WHERE feat.user_id = :user_id
                       AND feat.exercise_id = done.exercise_id
                       AND feat.started_at < done.started_at)
               END AS before
          FROM done
         WHERE value IS NOT NULL
           AND CASE metric WHEN 'volume_kg' THEN
                   (SELECT 1
                      FROM feat
                     WHERE feat.user_id = :user_id
                       AND feat.exercise_id = done.exercise_id
                       AND feat.started_at < done.started_at
                     GROUP BY feat.started_at
                    HAVING round(sum(feat.volume_kg), 2) >= value
                     ORDER BY feat.started_at DESC
                     LIMIT 1)
               ELSE
                   (SELECT 1
                      FROM feat
                     WHERE feat.user_id = :user_id
                       AND feat.exercise_id = done.exercise_id
                       AND feat.started_at < done.started_at
                       AND sign * {VALUE} >= sign * value
                     ORDER BY feat.started_at DESC
                     LIMIT 1)
               END IS NULL
        """,
        {"user_id": user_id, "ids": json.dumps(session_ids)},
    )
    records: dict[int, list[Row]] = {}
    for row in sorted(rows, key=lambda row: (row["exercise_id"], METRICS.index(row["metric"]))):
        if row["before"]:
            record = {name: rounded(row[name]) for name in ("exercise_id", "metric", "value", "before")}
            records.setdefault(row["session_id"], []).append(record)
    return records
