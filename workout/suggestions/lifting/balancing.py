"""Balances pushes and pulls: with many pushes and few pulls, the back of the shoulders would fall behind."""

from workout.suggestions import guidance
from workout.suggestions.lifting import adding, needs
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session


def balance(draft: Draft) -> None:
    """Add pulls until they balance the pushes; if that is not enough, remove pushes. Do nothing if the pool has no pull."""
    possible = pulls(draft.pool[guidance.STRENGTH])
    while possible and pushes_too_much(draft) and _pull_more(draft, possible):
        pass
    while possible and pushes_too_much(draft) and _push_less(draft):
        pass


def pulls(exercises: list[Exercise]) -> list[Exercise]:
    return [exercise for exercise in exercises if _area(exercise) == "pull"]


def sets_of(draft: Draft, area: str) -> int:
    """The number of sets of the week's lifts for this area: push, pull or legs."""
    return sum(lift.sets for _, lift in _lifts(draft, area))


def pushes_too_much(draft: Draft) -> bool:
    """Whether the week has too many sets of pushes for its sets of pulls."""
    most = guidance.MOST_PUSH_TO_PULL_SITTING if draft.wishes.seated else guidance.MOST_PUSH_TO_PULL
    return sets_of(draft, "push") > most * sets_of(draft, "pull")


def _pull_more(draft: Draft, possible: list[Exercise]) -> bool:
    """Add a set to a pull in the week, or add a new pull. False if neither is possible."""
    fewest_first = sorted(_lifts(draft, "pull"), key=lambda one: one[1].sets)
    if any(lift.sets < guidance.MOST_SETS and adding.add_set(draft, session, lift) for session, lift in fewest_first):
        return True
    sessions = sorted(draft.having(guidance.STRENGTH), key=lambda session: "lats" not in guidance.TRAINS[session.role])
    return any(adding.add_one_of(draft, session, possible, guidance.LEAST_SETS, set()) for session in sessions)


def _push_less(draft: Draft) -> bool:
    """Take a set from a push whose muscles have more sets than they should get; if there is no such push, from the push with the
    most sets. A session's only lift is never removed. False if no push can lose a set.
    """
    pushes = [
        (session, lift) for session, lift in _lifts(draft, "push") if lift.sets > guidance.LEAST_SETS or len(session.lifts) > 1
    ]
    if pushes:
        adding.take_set(draft, *max(pushes, key=lambda one: (_to_spare(draft, one[1]), one[1].sets)))
    return bool(pushes)


def _to_spare(draft: Draft, lift: Lift) -> bool:
    """Whether the lift's primary muscles would still have their weekly sets if the lift had one set fewer."""
    wanted = needs.weekly_sets(draft)
    return all(draft.tally.week[muscle] - 1 >= wanted.get(muscle, 0) for muscle in lift.exercise.primary)


def _lifts(draft: Draft, area: str) -> list[tuple[Session, Lift]]:
    return [(session, lift) for session in draft.week for lift in session.lifts if _area(lift.exercise) == area]


def _area(exercise: Exercise) -> str:
    """The area that the exercise trains: push, pull or legs; empty if it has another movement, or is a hold."""
    return "" if exercise.held else guidance.AREA_OF_MOVEMENT.get(exercise.movement, "")
