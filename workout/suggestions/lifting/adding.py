"""Adds a set or an exercise to a session, if there is time, and the muscles have recovered (see `Tally.allows`)."""

from workout.suggestions import guidance
from workout.suggestions.lifting import choosing, dosing, needs
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session


def has_time(draft: Draft, muscle: str) -> bool:
    """Whether a session that trains the muscle has time for one more set of a lift for it, or for one more lift for it."""
    return any(
        dosing.fits(draft, session, _with_more(session, exercise))
        for session in needs.trained_in(draft, muscle)
        for exercise in needs.trainers(draft, muscle)
        if len(session.lifts) < guidance.MOST_LIFTS or any(exercise == lift.exercise for lift in session.lifts)
    )


def base_sets(draft: Draft) -> int:
    """The usual number of sets of an exercise."""
    return draft.wishes.by_level(guidance.BASE_SETS[draft.wishes.goal])


def add_set(draft: Draft, session: Session, lift: Lift) -> bool:
    """Add one set to the lift. False if there is no time, or `Tally.allows` does not allow it."""
    if not (
        draft.tally.allows(session.number, lift.exercise, 1) and dosing.fits(draft, session, _with_more(session, lift.exercise))
    ):
        return False
    lift.sets += 1
    draft.tally.add(session.number, lift.exercise, 1)
    session.by_type[guidance.STRENGTH] = dosing.entries(draft, session, session.lifts)
    return True


def take_set(draft: Draft, session: Session, lift: Lift) -> None:
    """Remove one set of the lift; or the whole lift, if it has no more than LEAST_SETS."""
    taken = 1 if lift.sets > guidance.LEAST_SETS else lift.sets
    lift.sets -= taken
    draft.tally.add(session.number, lift.exercise, -taken)
    session.lifts = [one for one in session.lifts if one.sets]
    session.by_type[guidance.STRENGTH] = dosing.entries(draft, session, session.lifts)


def add_one_of(
    draft: Draft, session: Session, candidates: list[Exercise], sets: int, needed: set[str], least: int = guidance.LEAST_SETS
) -> bool:
    """Add the best of the candidates, with `sets` sets or as many as fit. False if even `least` sets do not fit."""
    if len(session.lifts) >= guidance.MOST_LIFTS:
        return False
    for number in range(max(sets, least), least - 1, -1):
        exercise = choosing.lift(draft, session, candidates, number, needed)
        if exercise and dosing.fits(draft, session, [*session.lifts, Lift(exercise, number)]):
            session.lifts.append(Lift(exercise, number))
            draft.tally.add(session.number, exercise, number)
            session.by_type[guidance.STRENGTH] = dosing.entries(draft, session, session.lifts)
            return True
    return False


def _with_more(session: Session, exercise: Exercise) -> list[Lift]:
    """A copy of the session's lifts, with one more set of the exercise; or with LEAST_SETS sets if the session does not have it
    yet.
    """
    if all(lift.exercise != exercise for lift in session.lifts):
        return [*session.lifts, Lift(exercise, guidance.LEAST_SETS)]
    return [Lift(lift.exercise, lift.sets + (lift.exercise == exercise)) for lift in session.lifts]
