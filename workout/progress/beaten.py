"""The figures of a session: its volume, the body weight that the volume includes, and the records that the session set."""

import json
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from workout.db import Connection, Row
from workout.figures import rounded
from workout.progress.metrics import METRICS, ROUNDING, TIME_ALONE, in_hundredths, sign, value_of


class Figures(NamedTuple):
    """The figures of a session."""

    volume_kg: float = 0.0
    bodyweight_kg: float | None = None
    """The body weight in kg, if the volume includes it; None if it does not, or if the weight is not known."""
    records: Sequence[Row] = ()
    """The values by which the session beat all sessions that began before it, as `{exercise_id, metric, value, before}`. The
    first value of an exercise in a metric beats nothing, so it is no record.
    """


def of_sessions(db: Connection, user_id: int, session_ids: list[int]) -> dict[int, Figures]:
    """By session id, its figures. A session without any set done is left out.

    For each value, earlier sessions are searched, latest first, for one that equals or beats it: most often, a recent one does.
    Only if none does, all earlier sessions are read, to find the value `before`.
    """
    sums = _best(db, user_id, session_ids)
    best = [{**row, **{metric: in_hundredths(row[metric]) for metric in METRICS}} for row in sums]
    records: dict[int, list[Row]] = {}
    for metric in METRICS:
        done = [
            {"number": number, "value": row[metric], "sign": sign(metric, row["load"]), **row}
            for number, row in enumerate(best)
            if row[metric] is not None
        ]
        beaten = _beaten_volumes(db, user_id, done) if metric == "volume_kg" else _beaten(db, user_id, metric, done)
        for found in beaten:
            row = best[found["number"]]
            record = {
                "exercise_id": row["exercise_id"],
                "metric": metric,
                "value": row[metric],
                "before": in_hundredths(found["before"]),
            }
            records.setdefault(row["session_id"], []).append(record)
    return {
        session_id: Figures(
            rounded(sum(row["volume_kg"] or 0 for row in of_it)),
            max((row["bodyweight_kg"] for row in of_it if row["bodyweight_kg"]), default=None),
            sorted(records.get(session_id, []), key=lambda record: record["exercise_id"]),
        )
        for session_id, of_it in _by_session(sums).items()
    }


def _by_session(rows: list[Row]) -> dict[int, list[Row]]:
    return {session_id: list(of_it) for session_id, of_it in groupby(rows, key=lambda row: row["session_id"])}


def _best(db: Connection, user_id: int, session_ids: list[int]) -> list[Row]:
    """For each of these sessions and each of its exercises, the best value of every metric; of the volume, the sum."""
    return db.execute(
        f"""
        SELECT session_entry.session_id, feat.exercise_id, feat.started_at, feat.load,
               CASE feat.load WHEN 'assisted' THEN min(feat.weight_kg) ELSE max(feat.weight_kg) END AS weight_kg,
               max(feat.e1rm_kg) AS e1rm_kg, max(feat.reps) AS reps, max({TIME_ALONE}) AS duration_s,
               max(feat.distance_m) AS distance_m, sum(feat.volume_kg) AS volume_kg, min(feat.pace_s_per_km) AS pace_s_per_km,
               max(feat.bodyweight_kg) AS bodyweight_kg
          FROM session_entry
          JOIN feat ON feat.entry_id = session_entry.id
         WHERE session_entry.session_id IN (SELECT value FROM json_each(:ids)) AND session_entry.user_id = :user_id
         GROUP BY session_entry.session_id, feat.exercise_id, feat.started_at, feat.load
         ORDER BY session_entry.session_id, feat.exercise_id
        """,
        {"user_id": user_id, "ids": json.dumps(session_ids)},
    ).fetchall()


def _beaten(db: Connection, user_id: int, metric: str, done: list[Row]) -> list[Row]:
    """The values that beat all sets of earlier sessions, as `{number, before}`; `before` is the best earlier value. Values
    without an earlier one above 0 are left out.

    `done`: the values of sessions, as `{number, exercise_id, started_at, value, sign}`. The caller tells them apart by `number`;
    for `sign` see `metrics.sign`.
    """
    name = value_of(metric)
    return db.execute(
        f"""
        WITH done AS MATERIALIZED (
            SELECT CAST(json_extract(value, '$.number') AS BIGINT) AS number,
                   CAST(json_extract(value, '$.exercise_id') AS BIGINT) AS exercise_id,
                   CAST(json_extract(value, '$.started_at') AS TEXT) AS started_at,
                   CAST(json_extract(value, '$.value') AS DOUBLE PRECISION) AS value,
                   CAST(json_extract(value, '$.sign') AS BIGINT) AS sign
              FROM json_each(:done)
        ),
        unmatched AS MATERIALIZED (
            SELECT number, exercise_id, started_at, sign
              FROM done
             WHERE (SELECT 1
                      FROM feat
                     WHERE feat.user_id = :user_id
                       AND feat.exercise_id = done.exercise_id
                       AND feat.started_at < done.started_at
                       AND done.sign * {name} > done.sign * done.value - :rounding
                     ORDER BY feat.started_at DESC
                     LIMIT 1) IS NULL
        )
        SELECT number, before
          FROM (SELECT number,
                       (SELECT unmatched.sign * max(unmatched.sign * {name})
                          FROM feat
                         WHERE feat.user_id = :user_id
                           AND feat.exercise_id = unmatched.exercise_id
                           AND feat.started_at < unmatched.started_at) AS before
                  FROM unmatched) AS compared
         WHERE before > 0
        """,
        {"user_id": user_id, "done": json.dumps(done), "rounding": ROUNDING},
    ).fetchall()


def _beaten_volumes(db: Connection, user_id: int, done: list[Row]) -> list[Row]:
    """As `_beaten`, for volumes: each value is the sum over a session, and is compared with the sums of earlier sessions."""
    return db.execute(
        """
        WITH done AS MATERIALIZED (
            SELECT CAST(json_extract(value, '$.number') AS BIGINT) AS number,
                   CAST(json_extract(value, '$.exercise_id') AS BIGINT) AS exercise_id,
                   CAST(json_extract(value, '$.started_at') AS TEXT) AS started_at,
                   CAST(json_extract(value, '$.value') AS DOUBLE PRECISION) AS value
              FROM json_each(:done)
        ),
        unmatched AS MATERIALIZED (
            SELECT number, exercise_id, started_at
              FROM done
             WHERE (SELECT 1
                      FROM feat
                     WHERE feat.user_id = :user_id
                       AND feat.exercise_id = done.exercise_id
                       AND feat.started_at < done.started_at
                     GROUP BY feat.started_at
                    HAVING sum(feat.volume_kg) > done.value - :rounding
                       AND EXISTS (SELECT 1 -- sessions that began at the same moment are still apart
                                     FROM feat AS one
                                     JOIN session_entry ON session_entry.id = one.entry_id
                                    WHERE one.user_id = :user_id
                                      AND one.exercise_id = done.exercise_id
                                      AND one.started_at = feat.started_at
                                    GROUP BY session_entry.session_id
                                   HAVING sum(one.volume_kg) > done.value - :rounding)
                     ORDER BY feat.started_at DESC
                     LIMIT 1) IS NULL
        )
        SELECT number, before
          FROM (SELECT number,
                       (SELECT max(volume_kg)
                          FROM (SELECT sum(feat.volume_kg) AS volume_kg
                                  FROM feat
                                  JOIN session_entry ON session_entry.id = feat.entry_id
                                 WHERE feat.user_id = :user_id
                                   AND feat.exercise_id = unmatched.exercise_id
                                   AND feat.started_at < unmatched.started_at
                                 GROUP BY session_entry.session_id) AS by_session) AS before
                  FROM unmatched) AS compared
         WHERE before > 0
        """,
        {"user_id": user_id, "done": json.dumps(done), "rounding": ROUNDING},
    ).fetchall()
