"""How many sets each muscle is to get in the week, and how many a session still wants."""

from workout.suggestions import guidance
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Session

KIND = "strength"


def targets(draft: Draft, times: float = 1) -> dict[str, float]:
    """The sets a week that each major muscle is to get, so many times over; of avoided muscles none."""
    wishes = draft.wishes
    large = times * wishes.by_level(guidance.WEEKLY_SETS[wishes.goal])
    shares = dict.fromkeys(guidance.LARGE, 1.0) | dict.fromkeys(guidance.SMALL, guidance.SMALL_SHARE)
    shares |= {muscle: guidance.FOCUS_FACTOR * shares.get(muscle, guidance.SMALL_SHARE) for muscle in sorted(wishes.focus)}
    return {muscle: large * share for muscle, share in shares.items() if muscle not in wishes.avoided_muscles}


def lacking(draft: Draft, times: float = 1) -> dict[str, float]:
    """The muscles that the week leaves short of their sets, `times` over, and by how many."""
    missing = {muscle: wanted - draft.tally.week[muscle] for muscle, wanted in targets(draft, times).items()}
    return {muscle: sets for muscle, sets in missing.items() if sets > 0}


def trainers(draft: Draft, muscle: str) -> list[Exercise]:
    """The exercises at hand that train the muscle first of all."""
    return [exercise for exercise in draft.pool[KIND] if muscle in exercise.primary]


def trained_in(draft: Draft, muscle: str) -> list[Session]:
    """The sessions whose role has the muscle; all of them, if none has."""
    sessions = draft.having(KIND)
    return [session for session in sessions if muscle in guidance.TRAINS[session.role]] or sessions


def in_session(draft: Draft, session: Session, times: float = 1) -> dict[str, float]:
    """By muscle, the sets that it still wants here: `times` its week's, spread evenly over the sessions that train it."""
    share = {
        muscle: wanted / len(trained_in(draft, muscle))
        for muscle, wanted in targets(draft).items()
        if muscle in guidance.TRAINS[session.role]
    }
    return {muscle: wanted * times - draft.tally.credit(session.number, muscle, wanted) for muscle, wanted in share.items()}


def is_needed(draft: Draft, session: Session, exercise: Exercise) -> bool:
    """Whether the session still wants sets for a muscle that the movement trains first of all."""
    needs = in_session(draft, session, guidance.ROOM_FOR_MOVEMENTS)
    return any(needs.get(muscle, 0) > 0 for muscle in exercise.primary)
