"""The history of one exercise, session by session."""

from itertools import groupby
from typing import Any

from workout import clock, exercises, page, span
from workout.accounts import User
from workout.db import Connection, Row
from workout.progress.metrics import in_hundredths

DEFAULT_WEEKS = 52
PACE_LEAST_M = 1000  # the least distance over which a session has a pace, as in the view `feat`
TOTALS = ("volume_kg", "reps", "duration_s", "distance_m")
"""The values that are summed over the sets of a session."""


def history(db: Connection, user: User, exercise_id: int, query: Row) -> Row:
    """A page of the user's sessions with this exercise, latest first, each with the sets done.

    Warm-up sets are included, but a session with only warm-up sets of the exercise is left out. Raises NotFound if the exercise
    is missing or someone else's.
    """
    exercises.get(db, user.id, exercise_id)
    last_start, last_id = page.after(query, "history", str, int) or (clock.LATEST, 0)
    limit = page.limit_of(query)
    rows = db.execute(
        """
        WITH moment AS (
            SELECT DISTINCT started_at
              FROM done_set
             WHERE user_id = :user_id AND exercise_id = :exercise_id AND started_at <= :last_start
             ORDER BY started_at DESC
             LIMIT :moments
        )
        SELECT session.id AS session_id, session.name, session.started_at, session_entry.note AS entry_note,
               session_set.id, session_set.set_type, session_set.reps, session_set.weight_kg, session_set.duration_s,
               session_set.distance_m, session_set.rir, session_set.side, session_set.completed_at, session_set.note,
               (SELECT feat.e1rm_kg FROM feat WHERE feat.id = session_set.id) AS e1rm_kg,
               (SELECT feat.bodyweight_kg FROM feat WHERE feat.id = session_set.id) AS bodyweight_kg
          FROM session
          JOIN session_entry ON session_entry.session_id = session.id
                            AND +session_entry.exercise_id = :exercise_id -- the + keeps the index on exercises out of it
          JOIN session_set ON session_set.entry_id = session_entry.id AND session_set.status = 'done'
         WHERE session.user_id = :user_id
           AND session.started_at IN (SELECT started_at FROM moment)
           AND (session.started_at < :last_start OR session.id < :last_id)
         ORDER BY session.started_at DESC, session.id DESC, session_entry.position, session_entry.id, session_set.position
        """,
        {
            "user_id": user.id,
            "exercise_id": exercise_id,
            "last_start": last_start,
            "last_id": last_id,
            "moments": limit + 2,  # starts of sessions: one more shows whether others follow, one may be on the page before
        },
    )
    sessions = [_session(list(sets)) for _, sets in groupby(rows, key=lambda row: row["session_id"])]
    return page.page(sessions[: limit + 1], query, "history", lambda session: (session["started_at"], session["session_id"]))


def over_time(db: Connection, user: User, exercise_id: int, query: Row) -> Row:
    """`{exercise, sessions}`: the best set and the sums of each session in one exercise, oldest first.

    `from` and `to` are instants, or dates in the user's time zone; without both, the last 52 weeks. Raises NotFound if the
    exercise is missing or someone else's, and Invalid for a date that does not exist.
    """
    exercise = exercises.get(db, user.id, exercise_id)
    rows = db.execute(
        """
        SELECT session.id AS session_id, session.name, session.started_at, feat.id, feat.reps, feat.weight_kg,
               feat.duration_s, feat.distance_m, feat.e1rm_kg, feat.volume_kg, feat.load, feat.bodyweight_kg
          FROM feat
          JOIN session_entry ON session_entry.id = feat.entry_id
          JOIN session ON session.id = session_entry.session_id
         WHERE feat.user_id = :user_id
           AND feat.exercise_id = :exercise_id
           AND feat.started_at >= :from AND feat.started_at < :to
         ORDER BY feat.started_at, session.id, feat.completed_at, feat.id
        """,
        {"user_id": user.id, "exercise_id": exercise_id, **span_of(query, user.timezone)},
    )
    return {
        "exercise": exercises.brief(exercise),
        "sessions": [_sum(list(sets)) for _, sets in groupby(rows, key=lambda row: row["session_id"])],
    }


def span_of(query: Row, timezone: str) -> dict[str, str]:
    """The query's `from` and `to` as instants (see `span.of_query`); without both, the last 52 weeks."""
    asked = span.of_query(query, timezone)
    return asked if {"from", "to"} & query.keys() else {**asked, "from": clock.ago(weeks=DEFAULT_WEEKS)}


def formula(e1rm_kg: float | None, reps: int) -> str | None:
    """The formula by which the view `feat` estimated the one-repetition maximum of a set; None if it made no estimate.

    For 1 repetition the weight itself is the maximum. Up to 10: Epley (Poundage Chart, Boyd Epley Workout, 1985). 11 and 12:
    Brzycki (Strength Testing: Predicting a One-Rep Max from Reps-to-Fatigue, 1993), which gives the same as Epley at 10.
    """
    if not e1rm_kg:
        return None
    return "single" if reps == 1 else "epley" if reps <= 10 else "brzycki"


def _session(sets: list[Row]) -> Row:
    """A session of the history, made from the rows of its sets."""
    first = sets[0]
    notes = dict.fromkeys(one["entry_note"] for one in sets if one["entry_note"])
    own = ("id", "set_type", "completed_at", "note")
    return {
        **{name: first[name] for name in ("session_id", "name", "started_at")},
        "note": "\n".join(notes) or None,
        **_bodyweight(sets),
        "sets": [
            {
                **{name: one[name] for name in own},
                "done": {
                    **{name: one[name] for name in exercises.DONE_FIELDS},
                    **({"side": one["side"]} if one["side"] else {}),
                },
                "e1rm_kg": in_hundredths(one["e1rm_kg"]),
            }
            for one in sets
        ],
    }


def _bodyweight(sets: list[Row]) -> Row:
    """`{bodyweight_kg}`, if a body weight counts in the session and is known; else an empty dict."""
    return next(({"bodyweight_kg": one["bodyweight_kg"]} for one in sets if one["bodyweight_kg"]), {})


def _sum(sets: list[Row]) -> Row:
    """The best set and the sums of a session, made from the rows of its sets."""
    best = max(sets, key=_rank)
    strongest = max(sets, key=lambda one: one["e1rm_kg"] or 0)
    totals = {name: _total(sets, name) for name in TOTALS}
    timed = [one for one in sets if one["distance_m"] and one["duration_s"]]
    distance = sum(one["distance_m"] for one in timed)
    pace = sum(one["duration_s"] for one in timed) * 1000 / distance if distance >= PACE_LEAST_M else None
    return {
        **{name: sets[0][name] for name in ("session_id", "name", "started_at")},
        "sets": len(sets),
        "best_set": {name: best[name] for name in ("id", "reps", "weight_kg", "duration_s", "distance_m")},
        "e1rm_kg": in_hundredths(strongest["e1rm_kg"]) or None,
        "e1rm_formula": formula(strongest["e1rm_kg"], strongest["reps"]),
        **_bodyweight(sets),
        **totals,
        "pace_s_per_km": in_hundredths(pace),
    }


def _rank(one: Row) -> tuple[Any, ...]:
    """The key by which the best set is chosen: the estimated maximum of an external load, then weight, distance, repetitions,
    time.

    Of an assisted exercise, the least weight is the best. Where the body is the load, the maximum is left out: sets of more than
    12 repetitions, which are common there, have none. A missing weight then means that no weight was added.
    """
    load, weight = one["load"], one["weight_kg"]
    missing = 0 if load == "bodyweight" else float("-inf")
    help_or_weight = missing if weight is None else -weight if load == "assisted" else weight
    maximum = one["e1rm_kg"] if load == "external" else None
    seconds = one["duration_s"] or 0
    time = -seconds if one["distance_m"] else seconds  # over a distance, a shorter time is better
    return (maximum or 0, help_or_weight, one["distance_m"] or 0, one["reps"] or 0, time)


def _total(sets: list[Row], name: str) -> Any:
    """The sum over the sets that recorded this value; None if none did."""
    values = [one[name] for one in sets if one[name] is not None]
    return in_hundredths(sum(values)) if values else None
