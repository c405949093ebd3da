"""Drills: balance exercises, jumps and throws, and stretches. Each session has a few, spread over the body."""

from collections import Counter
from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from workout.suggestions import guidance, week
from workout.suggestions.entries import Entry
from workout.suggestions.guidance import Dose
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session
from workout.suggestions.wishes import Wishes


class Drill(NamedTuple):
    """How the drills of one type are done."""

    most: int
    """The most exercises in a session."""
    sets: int
    """The sets of each exercise."""
    dose: Callable[[Exercise], Dose]
    note: str
    title: str


def fill(draft: Draft, kind: str) -> None:
    """Choose each session's exercises of the type, above all for muscles that the type has trained least so far in the week."""
    drill = _drill(draft.wishes, kind)
    had = Counter[str | Exercise]()
    by_session: list[list[Exercise]] = []
    sessions = _sessions(draft, kind)
    different = max(1, len(sessions) // guidance.STRETCH_TIMES_A_WEEK) if kind == "flexibility" else len(sessions)
    for place, session in enumerate(sessions):
        chosen: list[Lift] = []
        again = by_session[place - different] if place >= different else []
        others = _candidates(draft, session, kind, had, drill.most)
        by_session.append([])
        if again:  # stretches now come again; a new one would often come only once in the week
            others = [one for one in others if had[one] and one not in again]
        for exercise in [*again, *others][: drill.most]:
            for sets in _numbers_of_sets(session, kind, drill, chosen):
                entries = _entries(kind, drill, [*chosen, Lift(exercise, sets)])
                if _allowed(draft, session, exercise, sets) and session.fits(kind, entries):
                    chosen.append(Lift(exercise, sets))
                    by_session[-1].append(exercise)
                    session.by_type[kind], session.titles[kind] = entries, drill.title
                    had.update([exercise, *exercise.primary])
                    if kind in guidance.TALLIED:
                        draft.tally.add(session.number, exercise, sets)
                    break


def _sessions(draft: Draft, kind: str) -> list[Session]:
    """The sessions that get the type. Jumps come only on days that train the legs, and JUMPS_APART_DAYS apart; but a session that
    has nothing else always gets them.
    """
    sessions = draft.having(kind)
    if kind not in guidance.TALLIED:
        return sessions
    chosen: list[Session] = []
    for session in sessions:
        alone = len(session.until) == 1
        on_legs = not session.role or "quadriceps" in guidance.TRAINS[session.role]
        if alone or (on_legs and all(week.days_apart(session, one) >= guidance.JUMPS_APART_DAYS for one in chosen)):
            chosen.append(session)
    return chosen


def _numbers_of_sets(session: Session, kind: str, drill: Drill, chosen: list[Lift]) -> tuple[int, ...]:
    """The numbers of sets to try for the session's next exercise, largest first. A single set is only tried if it is the first
    exercise of the type. Jumps get a single set only if, besides, the session has no other type.
    """
    if kind in guidance.TALLIED:
        fewer = tuple(range(drill.sets, guidance.LEAST_JUMP_SETS - 1, -1))
        return fewer if chosen or len(session.until) > 1 else (*fewer, 1)
    return (drill.sets,) if chosen else (drill.sets, 1)


def _allowed(draft: Draft, session: Session, exercise: Exercise, sets: int) -> bool:
    return exercise.type not in guidance.TALLIED or draft.tally.allows(session.number, exercise, sets)


def _drill(wishes: Wishes, kind: str) -> Drill:
    if kind == "plyometrics":
        jumps = wishes.by_level(guidance.JUMPS)
        sets = wishes.by_level(guidance.JUMP_SETS)
        most = min(guidance.MOST_JUMPS, wishes.by_level(guidance.CONTACTS) // (sets * (jumps.reps or 1)))
        return Drill(most, sets, lambda _: jumps, guidance.JUMP_NOTE, "Jumps")
    if kind == "balance":
        hold = wishes.by_level(guidance.BALANCE)
        return Drill(
            guidance.MOST_BALANCES,
            guidance.BALANCE_SETS,
            lambda exercise: hold if exercise.held else guidance.BALANCE_MOVING,
            guidance.BALANCE_NOTE,
            "Balance",
        )
    return Drill(
        guidance.MOST_STRETCHES,
        guidance.STRETCH_SETS,
        lambda exercise: guidance.STRETCH if exercise.held else guidance.STRETCH_MOVING,
        guidance.STRETCH_NOTE,
        "Mobility flow" if wishes.goal == "mobility" else "Stretching",
    )


def _candidates(draft: Draft, session: Session, kind: str, had: Counter[str | Exercise], most: int) -> list[Exercise]:
    """The exercises of the type to try for one session, at most `most`, chosen one after the other by `_worth`. `had`: how often
    the week has each muscle and each exercise already.
    """
    start = session.number % len(draft.pool[kind])
    left = [*draft.pool[kind][start:], *draft.pool[kind][:start]]
    reached = had.copy()
    today: set[str] = set()
    chosen: list[Exercise] = []
    while left and len(chosen) < most:
        worth = {exercise: _worth(draft.wishes, exercise, reached, today) for exercise in left}
        left.sort(key=lambda exercise: worth[exercise], reverse=True)
        best = worth[left[0]] - guidance.DRILLS_GOOD_ENOUGH
        good = [exercise for exercise in left if worth[exercise] >= best]
        exercise = good[draft.wishes.variant % len(good)]
        left.remove(exercise)
        chosen.append(exercise)
        today.update(exercise.primary)
        reached.update(exercise.primary)
    return chosen


def _worth(wishes: Wishes, exercise: Exercise, had: Counter[str | Exercise], today: set[str]) -> float:
    """How many points an exercise gets. A muscle that is new today gives many.

    Some more come with a new muscle that is in the focus, was rare this week or is often stiff; with an exercise of the right
    level; and with one that the person likes. One point is lost for each time that the exercise is in the week already.
    """
    fresh = set(exercise.primary) - today
    news = guidance.POINTS_FOR_NEW_MUSCLE * min(1, len(fresh)) + guidance.POINTS_FOR_FOCUS * len(fresh & wishes.focus)
    seldom = sum(1 / (1 + had[muscle]) for muscle in exercise.primary if muscle in fresh)
    stiff = guidance.POINTS_FOR_STIFF * (exercise.type == "flexibility" and not fresh.isdisjoint(guidance.STIFF))
    level = guidance.POINTS_FOR_LEVEL[wishes.level].get(exercise.level, 0) / guidance.LEVEL_DIVISOR_IN_DRILLS
    liked = guidance.POINTS_FOR_PREFERRED * (exercise.id in wishes.preferred)
    return news + seldom + stiff + level + liked - had[exercise]


def _entries(kind: str, drill: Drill, chosen: list[Lift]) -> list[Entry]:
    """The chosen exercises as entries; the first has the drill's note. Stretches are done in turn, standing ones first."""
    flowing = kind == "flexibility"
    ordered = sorted(chosen, key=lambda one: one.exercise.slug in guidance.ON_THE_FLOOR) if flowing else chosen
    return [
        Entry(
            one.exercise,
            one.sets,
            drill.dose(one.exercise),
            notes=drill.note if place == 0 else None,
            superset=_flow(place, len(ordered)) if flowing else None,
        )
        for place, one in enumerate(ordered)
    ]


def _flow(place: int, count: int) -> str | None:
    """The superset label, such as `F1`, of stretch number `place` (from 0) of `count`; None for a single stretch. Stretches with
    the same label are done in turn: at most FLOW_OF, in as few groups as possible, about equally large.
    """
    groups = ceil(count / guidance.FLOW_OF)
    return f"F{place * groups // count + 1}" if count > 1 else None
