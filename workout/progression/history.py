"""Reads the latest sets of a day's exercises, and when the targets of its entries changed."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from workout.db import Connection, Row

LOOK_BACK = 20
"""How many of an exercise's latest session entries are read: almost seven weeks at three times a week. This limits the cost. An
entry that was attempted in none of them starts again with the plan's own targets.
"""


class Change(NamedTuple):
    """The last change of an entry's targets."""

    at: str
    after: int
    """The id of the latest session at that moment. It tells the order of a change and a session in the same millisecond."""

    def precedes(self, sets: list[Row]) -> bool:
        """Whether the session of these sets began after the change."""
        began = (sets[0]["started_at"], sets[0]["session_id"])
        return began > (self.at, self.after)


def changes_of(db: Connection, entry_ids: list[int]) -> dict[int, Change]:
    """For each plan entry id, the last change of its targets; entries that never changed are left out."""
    rows = db.execute(
        """
        SELECT id, targets_changed_at, targets_changed_after
          FROM plan_entry
         WHERE id IN (SELECT value FROM json_each(:ids)) AND targets_changed_at IS NOT NULL
        """,
        {"ids": json.dumps(entry_ids)},
    )
    return {row["id"]: Change(row["targets_changed_at"], row["targets_changed_after"]) for row in rows}


def entries_beside(db: Connection, entry_ids: list[int]) -> dict[int, list[Row]]:
    """By exercise id, the entries of that exercise in the plans that the given entries belong to, including the given ones."""
    rows = db.execute(
        """
        SELECT plan_entry.exercise_id, plan_entry.set_type, plan_entry.sets, plan_entry.reps, plan_entry.reps_max,
               plan_entry.weight_kg, plan_entry.duration_s, plan_entry.distance_m, plan_entry.set_targets,
               plan_entry.progression
          FROM plan_entry JOIN plan_day ON plan_day.id = plan_entry.day_id
         WHERE (plan_day.plan_id, plan_entry.exercise_id) IN (
                   SELECT plan_day.plan_id, plan_entry.exercise_id
                     FROM plan_entry JOIN plan_day ON plan_day.id = plan_entry.day_id
                    WHERE plan_entry.id IN (SELECT value FROM json_each(:ids)))
        """,
        {"ids": json.dumps(entry_ids)},
    )
    found: dict[int, list[Row]] = {}
    for row in rows:
        as_values = {name: json.loads(row[name]) if row[name] else None for name in ("set_targets", "progression")}
        found.setdefault(row["exercise_id"], []).append({**row, **as_values})
    return found


def sessions_of(db: Connection, user_id: int, exercise_ids: Iterable[int], over_since: str) -> dict[int, list[list[Row]]]:
    """By exercise id, the sets of its sessions, one list for each session, latest session first; without warm-ups. One query.

    A set's `planned` has its targets as they stood when it was done; `original`, as they were planned. `scheme` is what the
    plan's entry asked for, if progression planned something else; None if it planned the same. `attempt` is 0 in a plan's lighter
    week (see `plans/weeks.py`).

    Sessions that are over count, whether they were finished or abandoned. An active one counts if nobody has touched it since
    the instant `over_since`, because it ends when the next one starts.
    """
    rows = db.execute(
        """
        WITH latest AS MATERIALIZED ( -- a list each: of rows, a planner cannot tell how few there are
            SELECT (SELECT json_group_array(CAST(entry_id AS TEXT))
                      FROM (SELECT entry_id
                              FROM done_set
                             WHERE user_id = :user_id AND exercise_id = wanted.value
                             GROUP BY started_at, entry_id
                             ORDER BY started_at DESC, entry_id DESC
                             LIMIT :look_back) AS entry) AS entry_ids
              FROM json_each(:exercise_ids) AS wanted
        )
        SELECT session_entry.session_id, session_set.entry_id, session_set.exercise_id, session_set.started_at,
               session_set.set_type, session_set.status, session_set.added, session_set.reps, session_set.weight_kg,
               session_set.duration_s, session_set.distance_m, session_set.rir, session_set.scheme_sets, session_set.scheme,
               session.attempt, coalesce(session_set.adjusted, session_set.planned) AS planned,
               session_set.planned AS original
          FROM latest
         CROSS JOIN json_each(latest.entry_ids) AS listed
          JOIN session_entry ON session_entry.id = CAST(listed.value AS BIGINT)
          JOIN session_set ON session_set.entry_id = session_entry.id
          JOIN session ON session.id = session_entry.session_id
         WHERE session_set.user_id = :user_id
           AND session_set.set_type <> 'warmup'
           AND (session.ended_at IS NOT NULL OR session.last_activity_at <= :over_since)
         ORDER BY session_set.exercise_id, session_set.started_at DESC, session_entry.session_id DESC,
                  session_entry.position, session_set.position, session_set.id
        """,
        {
            "user_id": user_id,
            "exercise_ids": json.dumps(sorted(set(exercise_ids))),
            "look_back": LOOK_BACK,
            "over_since": over_since,
        },
    ).fetchall()
    return _by_exercise(rows)


def _by_exercise(rows: list[Row]) -> dict[int, list[list[Row]]]:
    """The rows of `sessions_of`, in their order, with their JSON read."""
    texts = {row[name] for row in rows for name in AS_JSON if row[name]}  # read once each: many sets have the same
    values = {text: json.loads(text) for text in texts}
    sessions: dict[int, list[list[Row]]] = {}
    for (exercise_id, _), sets in groupby(rows, key=lambda row: (row["exercise_id"], row["session_id"])):
        read = [{**row, **{name: values.get(row[name]) for name in AS_JSON}} for row in sets]
        sessions.setdefault(exercise_id, []).append(read)
    return sessions


AS_JSON = ("planned", "original", "scheme")
