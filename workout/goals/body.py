"""The state of goals for the weight and for girths, computed from measurements."""

import json

from workout import measurements, weights
from workout.accounts import User
from workout.db import Connection, Row
from workout.measurements import Log

LOGS = {"weight": weights.WEIGHTS, "measurement": measurements.GIRTHS}
"""For each kind of goal, the log that measures it."""


def measure(db: Connection, user: User, goals: list[Row]) -> dict[int, Row]:
    """By goal id, `{start_value, current_value, reached_at, trend}`, for goals of kind weight and measurement; others are left
    out.

    A goal starts at the last measurement before it was set or, if nothing had been measured, at the first one after. It is
    reached when this measurement or a later one first meets the target.
    """
    measured: dict[int, Row] = {}
    for kind, log in LOGS.items():
        of_kind = {goal["id"]: goal["measurement"] or weights.KIND for goal in goals if goal["kind"] == kind}
        if of_kind:
            lines = measurements.recent(db, user, log, set(of_kind.values()))
            found = _measured(db, user.id, log, list(of_kind))
            measured |= {row["id"]: {**row, "trend": lines.get(of_kind[row["id"]])} for row in found}
    return measured


def _measured(db: Connection, user_id: int, log: Log, ids: list[int]) -> list[Row]:
    table, value, kind = log.table, log.value, log.kind
    return db.execute(
        f"""
        WITH started AS (
            SELECT goal.id, coalesce(goal.measurement, 'weight') AS kind, goal.target,
                   coalesce((SELECT id
                               FROM {table}
                              WHERE user_id = :user_id AND {kind} = coalesce(goal.measurement, 'weight')
                                AND measured_at <= goal.created_at
                              ORDER BY measured_at DESC, id DESC
                              LIMIT 1),
                            (SELECT id
                               FROM {table}
                              WHERE user_id = :user_id AND {kind} = coalesce(goal.measurement, 'weight')
                                AND measured_at > goal.created_at
                              ORDER BY measured_at, id
                              LIMIT 1)) AS first_id
              FROM goal
             WHERE goal.user_id = :user_id AND goal.id IN (SELECT value FROM json_each(:ids))
        )
        SELECT started.id, first.{value} AS start_value,
               (SELECT {value}
                  FROM {table}
                 WHERE user_id = :user_id AND {kind} = started.kind
                 ORDER BY measured_at DESC, id DESC
                 LIMIT 1) AS current_value,
               (SELECT min(measured_at)
                  FROM {table}
                 WHERE user_id = :user_id AND {kind} = started.kind AND measured_at >= first.measured_at
                   AND CASE WHEN first.{value} > started.target THEN {value} <= started.target
                            ELSE {value} >= started.target END) AS reached_at
          FROM started
          LEFT JOIN {table} AS first ON first.id = started.first_id
        """,
        {"user_id": user_id, "ids": json.dumps(ids)},
    ).fetchall()
