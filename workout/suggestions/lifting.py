"""The strength training of the week: exercises for its places, and their sets, as far as time and recovery allow."""

from collections import Counter
from math import ceil

from workout.suggestions import choosing, guidance, loading, places
from workout.suggestions.guidance import Slot
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session

KIND = "strength"


def fill(draft: Draft) -> None:
    """Give every session that has strength its lifts: main lifts, other places of its role, then what the week still lacks."""
    sessions = draft.having(KIND)
    places.assign_roles(sessions)
    _fill_main(draft, sessions)
    for session in sessions:
        for slot in places.others(draft.wishes, sessions, session):
            _fill_slot(draft, session, slot, _base(draft))
    for session in sessions:
        if not session.entries:
            _fill_somehow(draft, session)
    while any(_top_up(draft, muscle) for muscle in _shortest_first(draft)):
        pass
    for session in sessions:
        if session.lifts:
            session.titles[KIND] = guidance.TITLES[session.role]


def targets(draft: Draft) -> dict[str, float]:
    """The sets a week that each major muscle is to get; of avoided muscles none."""
    wishes = draft.wishes
    large = wishes.by_level(guidance.WEEKLY_SETS[wishes.goal])
    shares = dict.fromkeys(guidance.LARGE, 1.0) | dict.fromkeys(guidance.SMALL, guidance.SMALL_SHARE)
    shares |= {muscle: guidance.FOCUS_FACTOR * shares.get(muscle, guidance.SMALL_SHARE) for muscle in sorted(wishes.focus)}
    return {muscle: large * share for muscle, share in shares.items() if muscle not in wishes.avoided_muscles}


def lacking(draft: Draft) -> dict[str, float]:
    """The muscles that the week leaves short of their sets, and by how many."""
    missing = {muscle: wanted - draft.tally.week[muscle] for muscle, wanted in targets(draft).items()}
    return {muscle: sets for muscle, sets in missing.items() if sets > 0}


def trainers(draft: Draft, muscle: str) -> list[Exercise]:
    """The exercises at hand that train the muscle first of all."""
    return [exercise for exercise in draft.pool[KIND] if muscle in exercise.primary]


def has_time(draft: Draft, muscle: str) -> bool:
    """Whether a session that trains the muscle has time for one more set of it."""
    return any(
        loading.fits(draft, session, _with_more(session, exercise))
        for session in _trained_in(draft, muscle)
        for exercise in trainers(draft, muscle)
        if len(session.lifts) < _most_in_time(draft) or any(exercise == lift.exercise for lift in session.lifts)
    )


def _fill_main(draft: Draft, sessions: list[Session]) -> None:
    """Put the main lifts in their places. A session begins with the side that those before it had the least room for."""
    had = Counter[str]()
    for session in sessions:
        slots = places.main(draft.wishes, sessions, session)
        for side in sorted(slots, key=lambda side: had[side]):
            had[side] += _fill_slot(draft, session, slots[side], guidance.LEAST_SETS)
        for lift in session.lifts:
            while lift.sets < _base(draft) and _is_needed(draft, session, lift.exercise) and _add_set(draft, session, lift):
                pass


def _fill_slot(draft: Draft, session: Session, slot: Slot, most: int) -> bool:
    """Put an exercise in the place, for `most` sets at the most. False if none is at hand or needed, or time does not allow."""
    for wanted in slot:
        needs = _needs(draft, session, guidance.ROOM_FOR_MOVEMENTS if wanted in guidance.SIDES else 1)
        candidates = [
            exercise
            for exercise in draft.pool[KIND]
            if (exercise.movement == wanted or not exercise.compound and wanted in exercise.primary)
            and any(needs.get(muscle, 0) > 0 for muscle in exercise.primary)
        ]
        if candidates:
            need = max(needs.get(muscle, 0) for exercise in candidates for muscle in exercise.primary)
            without_warm_up = [exercise for exercise in candidates if not loading.is_loaded(exercise)]
            return any(
                _add_one_of(draft, session, some, min(most, ceil(need)), _still(needs)) for some in (candidates, without_warm_up)
            )
    return False


def _fill_somehow(draft: Draft, session: Session) -> None:
    """Whatever there is, and be it one set, so that no session is empty. One set for a muscle is always allowed."""
    _add_one_of(draft, session, draft.pool[KIND], _base(draft), set(targets(draft)), least=1)


def _base(draft: Draft) -> int:
    """The usual sets of an exercise."""
    return draft.wishes.by_level(guidance.BASE_SETS[draft.wishes.goal])


def _needs(draft: Draft, session: Session, times: float = 1) -> dict[str, float]:
    """By muscle, the sets that it still wants here: `times` its week's, spread evenly over the sessions that train it."""
    share = {
        muscle: wanted / len(_trained_in(draft, muscle))
        for muscle, wanted in targets(draft).items()
        if muscle in guidance.TRAINS[session.role]
    }
    return {muscle: wanted * times - draft.tally.credit(session.number, muscle, wanted) for muscle, wanted in share.items()}


def _is_needed(draft: Draft, session: Session, exercise: Exercise) -> bool:
    """Whether the session still wants sets for a muscle that the movement trains first of all."""
    needs = _needs(draft, session, guidance.ROOM_FOR_MOVEMENTS)
    return any(needs.get(muscle, 0) > 0 for muscle in exercise.primary)


def _still(needs: dict[str, float]) -> set[str]:
    return {muscle for muscle, need in needs.items() if need > 0}


def _trained_in(draft: Draft, muscle: str) -> list[Session]:
    """The sessions whose role has the muscle; all of them, if none has."""
    sessions = draft.having(KIND)
    return [session for session in sessions if muscle in guidance.TRAINS[session.role]] or sessions


def _shortest_first(draft: Draft) -> list[str]:
    wanted = targets(draft)
    missing = lacking(draft)
    return sorted(missing, key=lambda muscle: -missing[muscle] / wanted[muscle])


def _top_up(draft: Draft, muscle: str) -> bool:
    """One more set for the muscle, of an exercise that stands in the week or of a new one. False if none is possible."""
    sessions = sorted(_trained_in(draft, muscle), key=lambda session: draft.tally.of_session(session.number, muscle))
    base = _base(draft)
    return (
        any(_raise_sets(draft, session, muscle, (base, base)) for session in sessions)
        or any(_add_for(draft, session, muscle) for session in sessions)
        or any(_raise_sets(draft, session, muscle, (guidance.MOST_SETS, guidance.MOST_SETS_ISOLATED)) for session in sessions)
    )


def _raise_sets(draft: Draft, session: Session, muscle: str, most: tuple[int, int]) -> bool:
    """One more set of a lift for the muscle that has fewer than `most`, which is of compound lifts and of isolations."""
    return draft.tally.of_session(session.number, muscle) + 1 <= guidance.MOST_SETS_OF_MUSCLE and any(
        _add_set(draft, session, lift)
        for lift in sorted(session.lifts, key=lambda lift: lift.sets)
        if muscle in lift.exercise.primary and lift.sets < most[not lift.exercise.compound]
    )


def _add_set(draft: Draft, session: Session, lift: Lift) -> bool:
    """One more set of the lift. False if time or recovery does not allow it."""
    if not (
        draft.tally.allows(session.number, lift.exercise, 1) and loading.fits(draft, session, _with_more(session, lift.exercise))
    ):
        return False
    lift.sets += 1
    draft.tally.add(session.number, lift.exercise, 1)
    session.blocks[KIND] = loading.entries(draft, session, session.lifts)
    return True


def _add_for(draft: Draft, session: Session, muscle: str) -> bool:
    """A new exercise for the muscle, with few sets."""
    if draft.tally.of_session(session.number, muscle) + guidance.LEAST_SETS > guidance.MOST_SETS_OF_MUSCLE:
        return False
    return _add_one_of(draft, session, trainers(draft, muscle), guidance.LEAST_SETS, {muscle})


def _add_one_of(
    draft: Draft, session: Session, candidates: list[Exercise], sets: int, needed: set[str], least: int = guidance.LEAST_SETS
) -> bool:
    """Add the best of the exercises with so many sets, or as many as time and recovery allow. False if it is too few."""
    if len(session.lifts) >= min(guidance.MOST_LIFTS, _most_in_time(draft)):
        return False
    for number in range(max(sets, least), least - 1, -1):
        exercise = choosing.lift(draft, session, candidates, number, needed)
        if exercise and loading.fits(draft, session, [*session.lifts, Lift(exercise, number)]):
            session.lifts.append(Lift(exercise, number))
            draft.tally.add(session.number, exercise, number)
            session.blocks[KIND] = loading.entries(draft, session, session.lifts)
            return True
    return False


def _most_in_time(draft: Draft) -> int:
    """As many exercises as one can change over to in a session."""
    return max(2, draft.wishes.minutes // guidance.MINUTES_OF_LIFT)


def _with_more(session: Session, exercise: Exercise) -> list[Lift]:
    """The session's lifts with one more set of the exercise, or with the fewest sets of it if it is new."""
    if all(lift.exercise != exercise for lift in session.lifts):
        return [*session.lifts, Lift(exercise, guidance.LEAST_SETS)]
    return [Lift(lift.exercise, lift.sets + (lift.exercise == exercise)) for lift in session.lifts]
