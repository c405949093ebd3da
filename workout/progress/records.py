"""A person's records: the best values that they ever reached in each exercise."""

import json

from workout import exercises, page
from workout.db import Connection, Row
from workout.progress.metrics import LIFTED, METRICS, NEEDS, in_hundredths, sign, value_of

MOST_IN_PAGE = 20
"""How many records a page has at most, even if the client asks for more: for each of them, all sets of an exercise are read."""


def find(db: Connection, user_id: int, query: Row) -> Row:
    """A page of the user's records, by exercise and metric; only one exercise or metric, if the query names it.

    Each record names the set that made it: the first set with that value, by the start of its session and then by completion; for
    a volume, the last set of the exercise in the first such session.
    """
    query = {**query, "limit": min(page.limit_of(query), MOST_IN_PAGE)}
    after = page.after(query, "records", int, int)
    wanted = [
        (exercise, number)
        for exercise in _exercises(db, user_id, query.get("exercise_id"))
        for number, metric in enumerate(METRICS)
        if query.get("metric", metric) == metric
        and (exercise["custom"] or set(exercise["tracks"]) >= NEEDS[metric])
        and (after is None or (exercise["id"], number) > after)
    ]
    size = page.limit_of(query) + 1
    records: list[Row] = []
    while wanted and len(records) < size:  # not every exercise has a record in each metric: runs without times have no pace
        records += _records(db, user_id, wanted[:size])
        wanted = wanted[size:]
    return page.page(records[:size], query, "records", lambda record: (record["exercise"]["id"], METRICS.index(record["metric"])))


def _exercises(db: Connection, user_id: int, only: int | None) -> list[Row]:
    """The exercises that the user has done; only the one with id `only`, if given.

    Each has a `recorded_load`, which says what the weights in its sets mean. It is the `load` of the exercise, unless this is a
    custom exercise that recorded weights once and records none now: its old weights can still be records.
    """
    rows = db.execute(
        """
        SELECT id, slug, name, tracks, load, user_id,
               CASE WHEN user_id IS NOT NULL AND load = 'none'
                    THEN (SELECT max(loaded_set.load)
                            FROM loaded_set
                           WHERE loaded_set.user_id = :user_id
                             AND loaded_set.exercise_id = exercise.id
                             AND loaded_set.weight_kg IS NOT NULL)
                    ELSE load END AS recorded_load
          FROM exercise
         WHERE (user_id IS NULL OR user_id = :user_id)
           AND id = coalesce(:only, id)
           AND EXISTS (SELECT 1 FROM done_set WHERE done_set.user_id = :user_id AND done_set.exercise_id = exercise.id)
         ORDER BY id
        """,
        {"user_id": user_id, "only": only},
    )
    return [{**row, "tracks": json.loads(row["tracks"]), "custom": row["user_id"] is not None} for row in rows]


def _records(db: Connection, user_id: int, wanted: list[tuple[Row, int]]) -> list[Row]:
    """The records for these pairs of an exercise and the index of a metric in METRICS, in order. Pairs without a record are left
    out.
    """
    made: dict[tuple[int, int], Row] = {}
    for number, metric in enumerate(METRICS):
        of_it = [
            {"exercise_id": exercise["id"], "sign": sign(metric, exercise["recorded_load"])}
            for exercise, one in wanted
            if one == number
        ]
        rows = _made_by_sessions(db, user_id, of_it) if metric == "volume_kg" else _made_by_sets(db, user_id, metric, of_it)
        made |= {(row["exercise_id"], number): row for row in rows}
    return [
        {
            "exercise": exercises.brief(exercise),
            "metric": METRICS[number],
            "value": in_hundredths(found["value"]),
            **({"bodyweight_kg": found["bodyweight_kg"]} if found["bodyweight_kg"] and METRICS[number] in LIFTED else {}),
            **{name: found[name] for name in ("set_id", "session_id", "achieved_at")},
        }
        for exercise, number in wanted
        if (found := made.get((exercise["id"], number)))
    ]


def _made_by_sets(db: Connection, user_id: int, metric: str, wanted: list[Row]) -> list[Row]:
    """For each `{exercise_id, sign}`, the first set with the best value: the least if the sign is -1, else the greatest.

    Zero counts only as the weight of an assisted exercise, where it means that no help was needed.
    """
    name = value_of(metric)
    return db.execute(
        f"""
        WITH wanted AS (
            SELECT CAST(json_extract(value, '$.exercise_id') AS BIGINT) AS exercise_id,
                   CAST(json_extract(value, '$.sign') AS BIGINT) AS sign
              FROM json_each(:wanted)
        ),
        best AS MATERIALIZED (
            SELECT exercise_id,
                   (SELECT wanted.sign * max(wanted.sign * {name})
                      FROM feat
                     WHERE feat.user_id = :user_id AND feat.exercise_id = wanted.exercise_id) AS value
              FROM wanted
        ),
        earliest AS MATERIALIZED (
            SELECT exercise_id, value,
                   (SELECT feat.id
                      FROM feat
                     WHERE feat.user_id = :user_id AND feat.exercise_id = best.exercise_id AND {name} = best.value
                     ORDER BY feat.started_at, feat.completed_at, feat.id
                     LIMIT 1) AS set_id
              FROM best
        )
        SELECT earliest.exercise_id, earliest.value, earliest.set_id, session_entry.session_id,
               feat.completed_at AS achieved_at, feat.bodyweight_kg
          FROM earliest
          JOIN feat ON feat.id = earliest.set_id
          JOIN session_entry ON session_entry.id = feat.entry_id
         WHERE earliest.value > 0 OR (:metric = 'weight_kg' AND feat.load = 'assisted')
        """,
        {"user_id": user_id, "wanted": json.dumps(wanted), "metric": metric},
    ).fetchall()


def _made_by_sessions(db: Connection, user_id: int, wanted: list[Row]) -> list[Row]:
    """For each exercise, the first session with the greatest volume, and that session's last set, which completed the volume."""
    return db.execute(
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
        SELECT ranked.exercise_id, ranked.volume_kg AS value, ranked.session_id, feat.id AS set_id,
               feat.completed_at AS achieved_at, feat.bodyweight_kg
          FROM ranked
          JOIN feat ON feat.id = (SELECT one.id
                                    FROM session_entry
                                    JOIN feat AS one ON one.entry_id = session_entry.id
                                   WHERE session_entry.session_id = ranked.session_id
                                     AND +one.exercise_id = ranked.exercise_id -- the + keeps the index on exercises out of it
                                   ORDER BY one.completed_at DESC, one.id DESC
                                   LIMIT 1)
         WHERE ranked.rank = 1
        """,
        {"user_id": user_id, "ids": json.dumps([one["exercise_id"] for one in wanted])},
    ).fetchall()
