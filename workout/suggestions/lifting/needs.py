"""How many sets each muscle should get in the week, and how many a session still needs."""

import math

from workout.suggestions import guidance
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Session


def weekly_sets(draft: Draft, times: float = 1) -> dict[str, float]:
    """The weekly sets that each large and small muscle should get, multiplied by `times`.

    Avoided muscles are left out. So are the legs of people who train sitting. Muscles of the focus stay in any case.
    """
    wishes = draft.wishes
    spared = {*wishes.avoided_muscles, *(guidance.RESTING_MUSCLES if wishes.seated else ())} - wishes.focus
    large = times * wishes.by_level(guidance.WEEKLY_SETS[wishes.goal])
    shares = dict.fromkeys(guidance.LARGE, 1.0) | dict.fromkeys(guidance.SMALL, guidance.SMALL_SHARE)
    shares |= {muscle: guidance.FOCUS_FACTOR * shares.get(muscle, guidance.SMALL_SHARE) for muscle in sorted(wishes.focus)}
    return {muscle: large * share for muscle, share in shares.items() if muscle not in spared}


def lacking(draft: Draft, times: float = 1) -> dict[str, float]:
    """For each muscle with fewer than its weekly sets (multiplied by `times`), how many are missing."""
    missing = {muscle: wanted - draft.tally.week[muscle] for muscle, wanted in weekly_sets(draft, times).items()}
    return {muscle: sets for muscle, sets in missing.items() if sets > 0}


def open_to(draft: Draft) -> list[Exercise]:
    """The lifts that may be added: all in the pool; or, for a beginner whose week has MOST_DIFFERENT_LIFTS already, only those
    that the week has.
    """
    different = {lift.exercise for session in draft.week for lift in session.lifts}
    enough = len(different) >= guidance.MOST_DIFFERENT_LIFTS.get(draft.wishes.level, math.inf)
    return [exercise for exercise in draft.pool[guidance.STRENGTH] if not enough or exercise in different]


def trainers(draft: Draft, muscle: str) -> list[Exercise]:
    """The lifts that may be added and have the muscle among their primary muscles."""
    return [exercise for exercise in open_to(draft) if muscle in exercise.primary]


def trained_in(draft: Draft, muscle: str) -> list[Session]:
    """The strength sessions whose role trains the muscle; all strength sessions if no role does."""
    sessions = draft.having(guidance.STRENGTH)
    return [session for session in sessions if muscle in guidance.TRAINS[session.role]] or sessions


def in_session(draft: Draft, session: Session, times: float = 1) -> dict[str, float]:
    """For each muscle, how many sets this session still needs: the muscle's weekly sets, divided evenly among the sessions that
    train it, multiplied by `times`, minus the sets that the session has.
    """
    share = {
        muscle: wanted / len(trained_in(draft, muscle))
        for muscle, wanted in weekly_sets(draft).items()
        if muscle in guidance.TRAINS[session.role]
    }
    return {muscle: wanted * times - draft.tally.credit(session.number, muscle, wanted) for muscle, wanted in share.items()}


def is_needed(draft: Draft, session: Session, exercise: Exercise) -> bool:
    """Whether the session still needs sets for one of the exercise's primary muscles."""
    needs = in_session(draft, session, guidance.ROOM_FOR_MOVEMENTS)
    return any(needs.get(muscle, 0) > 0 for muscle in exercise.primary)
