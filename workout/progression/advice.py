"""Computes today's targets for the entries of a plan's day, and the reasons."""

from collections.abc import Iterator
from typing import NamedTuple

from workout import clock, exercises
from workout.accounts import User, kind_of
from workout.db import Connection, Row
from workout.exercises import DONE_FIELDS
from workout.progression.attempts import RuledEntry, judge
from workout.progression.breaks import pause_of
from workout.progression.deciding import Decision, decide
from workout.progression.fitting import comparable
from workout.progression.history import Change, changes_of, entries_beside, sessions_of
from workout.progression.measures import measure_of
from workout.progression.reserve import FIRST_SESSIONS
from workout.progression.rules import rule_of
from workout.progression.schemes import uniform, with_changes
from workout.progression.words import Voice, after_lighter, at_changed, reason

LONG_BREAK_DAYS = 21
"""After this many days without an exercise, its weight may jump (see `reserve.py`) in the next sessions, as in the first ones."""
OFFER_EASIER_AFTER = 2
"""After this many misses in a row of an exercise without a weight, an easier form is offered."""


class Advice(NamedTuple):
    entry: Row
    """The entry with today's targets."""
    reason: str | None
    """Why these are the targets, in sentences; None if the entry has no progression."""
    last: Row | None
    """The last session that was an attempt at the entry, as `{session_id, on, sets}`; None when there was none."""
    step_kg: float
    """The smallest step in kg by which the weight can change."""
    alternative: Row | None = None
    """The exercise, in brief, that may be done instead: an easier form, or a harder one."""


class _Case(NamedTuple):
    """An entry, what was done of it in earlier sessions, and what follows from that."""

    entry: Row
    exercise: Row
    step_kg: float
    latest: list[Row] | None
    """The sets of the last session that was an attempt at it."""
    ruled: RuledEntry | None = None
    """None if the entry has no rule, or its sets differ; then there is no decision either."""
    decision: Decision | None = None
    is_light: bool = False
    """Whether only lighter weeks of the plan were trained so far."""
    changed_at: str | None = None
    """When the entry's targets were last changed, if there are attempts at it and all were earlier; else None."""

    @property
    def wish(self) -> str | None:
        """Which other form of the exercise is to be offered: easier or harder; None for neither."""
        if self.decision and self.decision.verdict == "full":
            return "harder"
        last = self.decision and self.decision.last
        bare = last is not None and not last.weight_kg and self.exercise["load"] in ("bodyweight", "none")
        return "easier" if self.decision and bare and self.decision.failures >= OFFER_EASIER_AFTER else None


def advise(db: Connection, user: User, entries: list[Row], known: dict[int, Row], over_since: str) -> list[Advice]:
    """Today's targets for each of the entries, in their order. An entry has all its fields, those without a value as None.

    `known`: their exercises by id, each with `name`, `tracks` and `load`; for `over_since` see `history.sessions_of`.
    """
    cases = list(_cases(db, user, entries, known, over_since))
    others = _alternatives(db, [case for case in cases if case.wish])
    voice = Voice(user.units, user.timezone, clock.today(user.timezone))
    return [_advice(case, others.get((case.exercise["id"], case.wish)), voice) for case in cases]


def _alternatives(db: Connection, cases: list[_Case]) -> dict[tuple[int, str | None], Row]:
    """By exercise id and wish, the nearest easier or harder form. One that needs no further equipment is preferred to a nearer
    one that does.
    """
    near = exercises.neighbours(db, [case.exercise["id"] for case in cases])
    forms = {(case.exercise["id"], case.wish): near[case.exercise["id"]][case.wish] for case in cases if case.wish}
    ids = {number for number, _ in forms} | {form["id"] for found in forms.values() for form in found}
    needed = {number: set(slugs) for number, slugs in exercises.equipment_of(db, ids).items()}
    return {
        (number, wish): min(found, key=lambda form: not needed[form["id"]] <= needed[number])
        for (number, wish), found in forms.items()
        if found
    }


def _cases(db: Connection, user: User, entries: list[Row], known: dict[int, Row], over_since: str) -> Iterator[_Case]:
    history = sessions_of(db, user.id, known, over_since)
    ids = [entry["id"] for entry in entries if "id" in entry]
    changes, beside = changes_of(db, ids), entries_beside(db, ids)
    equipment, steps = exercises.equipment_of(db, known), user.steps
    today = clock.today(user.timezone)
    for entry in entries:
        exercise_id = entry["exercise_id"]
        sessions, rivals = history.get(exercise_id, []), beside.get(exercise_id, entries)
        rivals = [one for one in rivals if one["exercise_id"] == exercise_id]
        days_ago = [(today - clock.local_date(sets[0]["started_at"], user.timezone)).days for sets in sessions]
        step_kg = steps[kind_of(equipment[exercise_id])]
        yield _case(entry, known[exercise_id], step_kg, rivals, sessions, changes.get(entry.get("id", 0)), days_ago)


def _case(
    entry: Row,
    exercise: Row,
    step_kg: float,
    rivals: list[Row],
    sessions: list[list[Row]],
    change: Change | None,
    days_ago: list[int],
) -> _Case:
    """An entry with what was done of it, and the decision.

    `sessions`: the sets of each session of its exercise, latest first. `days_ago`: how many days ago each of these sessions was.
    `rivals`: as in `fitting.comparable`.
    """
    since = [sets for sets in sessions if change is None or change.precedes(sets)]
    latest = next(comparable(entry, rivals, since), None)
    case = _Case(entry, exercise, step_kg, latest)
    shared = uniform(entry)
    if rule_of(entry) == "none" or shared is None:
        return case
    ruled = RuledEntry(shared, exercise, measure_of(shared), step_kg)
    attempts = (judge(ruled, sets) for sets in comparable(entry, rivals, since))
    gaps = [earlier - later for later, earlier in zip(days_ago, days_ago[1:], strict=False)]
    fresh = any(days >= LONG_BREAK_DAYS for days in gaps[:FIRST_SESSIONS])
    decision = decide(ruled, attempts, pause_of(days_ago), fresh)
    is_new = change is not None and latest is None and any(comparable(entry, rivals, sessions))
    is_light = latest is None and any(not sets[0]["attempt"] for sets in since)
    return case._replace(ruled=ruled, decision=decision, is_light=is_light, changed_at=change.at if change and is_new else None)


def _advice(case: _Case, alternative: Row | None, voice: Voice) -> Advice:
    last = _last(case.latest, voice) if case.latest else None
    if case.ruled is None or case.decision is None:
        return Advice(case.entry, None, last, case.step_kg)
    words = reason(case.ruled, case.decision, voice, alternative)
    if case.changed_at:
        words = at_changed(case.ruled, case.changed_at, voice)
    elif case.is_light:
        words = after_lighter(case.ruled)
    return Advice(with_changes(case.entry, case.decision.changes), words, last, case.step_kg, alternative)


def _last(sets: list[Row], voice: Voice) -> Row:
    """The last session's done sets, as the API answers them."""
    return {
        "session_id": sets[0]["session_id"],
        "on": clock.local_date(sets[0]["started_at"], voice.timezone).isoformat(),
        "sets": [{name: one[name] for name in DONE_FIELDS} for one in sets if one["status"] == "done"],
    }
