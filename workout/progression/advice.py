"""Computes today's targets from a day's entries."""

from datetime import date
from typing import NamedTuple

from workout import clock
from workout.accounts import User, kind_of
from workout.db import Connection, Row
from workout.exercises import DONE_FIELDS, equipment_of
from workout.progression.attempts import comparable, judge
from workout.progression.deciding import decide
from workout.progression.history import changes_of, sessions_of
from workout.progression.rules import rule_of
from workout.progression.schemes import uniform, with_changes
from workout.progression.words import at_changed, reason, spoken_date


class Advice(NamedTuple):
    entry: Row
    """The entry with today's targets."""
    reason: str | None
    """Why; None if the entry has no progression."""
    last: Row | None
    """The last session, as `{session_id, on, sets}`; None when there was none."""
    step_kg: float
    """The smallest step in kg by which the weight can change."""


def advise(db: Connection, user: User, entries: list[Row], exercises: dict[int, Row], over_since: str) -> list[Advice]:
    """Today's targets for each of the complete entries, in their order.

    `exercises`: by id, with `name`, `tracks` and `load`. For `over_since` see `history.sessions_of`.
    """
    history = sessions_of(db, user.id, exercises, over_since)
    changes = changes_of(db, [entry["id"] for entry in entries if "id" in entry])
    needed, steps = equipment_of(db, exercises), user.steps
    advice = []
    for entry in entries:
        sessions, exercise = history.get(entry["exercise_id"], []), exercises[entry["exercise_id"]]
        change = changes.get(entry.get("id", 0))
        since = [sets for sets in sessions if change is None or change.precedes(sets)]
        one = _advice(user, entry, exercise, since, steps[kind_of(needed[entry["exercise_id"]])])
        if one.reason and one.last is None and change and any(comparable(entry, sessions)):
            one = one._replace(reason=at_changed(entry, exercise, _spoken(clock.local_date(change.at, user.timezone), user)))
        advice.append(one)
    return advice


def _advice(user: User, entry: Row, exercise: Row, sessions: list[list[Row]], step_kg: float) -> Advice:
    """Today's targets of an entry. `sessions`: the sessions that count for it, latest first."""
    before = comparable(entry, sessions)
    latest = next(before, None)
    on = clock.local_date(latest[0]["started_at"], user.timezone) if latest else None
    last = _last(latest, on) if latest and on else None
    shared = uniform(entry)
    if rule_of(entry) == "none" or shared is None:
        return Advice(entry, None, last, step_kg)
    attempt = judge(shared, exercise["load"], latest) if latest else None
    earlier = (judge(shared, exercise["load"], sets) for sets in before)  # lazily: only as many are judged as needed
    decision = decide(shared, exercise["load"], attempt, earlier, step_kg)
    words = reason(shared, exercise, decision, attempt, _spoken(on, user) if on else "", user.units.weight)
    return Advice(with_changes(entry, decision.changes), words, last, step_kg)


def _spoken(on: date, user: User) -> str:
    return spoken_date(on, clock.today(user.timezone))


def _last(sets: list[Row], on: date) -> Row:
    """The last session's done sets, as the API answers them."""
    return {
        "session_id": sets[0]["session_id"],
        "on": on.isoformat(),
        "sets": [{name: one[name] for name in DONE_FIELDS} for one in sets if one["status"] == "done"],
    }
