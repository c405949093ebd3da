"""Gives each strength session its lifts and their sets, within what time and recovery allow."""

from collections import Counter
from math import ceil

from workout.suggestions import guidance
from workout.suggestions.entries import minutes_of
from workout.suggestions.guidance import Slot
from workout.suggestions.lifting import adding, balancing, dosing, needs, slots
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session


def fill(draft: Draft) -> None:
    """Give every strength session its lifts: first those that limits add and those for the focus; then main lifts, and lifts that
    the person likes; then lifts for its other slots, and for muscles that still lack sets.
    """
    sessions = draft.having(guidance.STRENGTH)
    _fill_added(draft, sessions)
    _fill_focus(draft)
    _fill_main(draft, sessions)
    _fill_liked(draft, sessions)
    for movements in (True, False):  # movements first: they matter more, and a beginner's few different lifts may run out
        for session in sessions:
            for slot in slots.others(draft.wishes, sessions, session):
                if slots.is_movement(slot) == movements and slot not in session.filled:
                    _fill_slot(draft, session, slot, adding.base_sets(draft))
    for session in sessions:
        if not session.entries:
            _fill_somehow(draft, session)
    _reach_weekly_sets(draft)
    draft.more_sets = _may_have_more(draft) and _has_time_for_more(draft, sessions)
    if draft.more_sets:
        _reach_weekly_sets(draft, guidance.MORE_SETS)
    balancing.balance(draft)
    _use_time_left(draft)
    for session in sessions:
        if session.lifts:
            session.titles[guidance.STRENGTH] = slots.title(session)


def _reach_weekly_sets(draft: Draft, times: float = 1) -> None:
    """Add sets for muscles that lack some (see `needs.lacking`), then isolations for small muscles, as far as possible."""
    while any(_top_up(draft, muscle) for muscle in _most_lacking_first(draft, times)):
        pass
    for muscle in guidance.ISOLATED:
        _isolate(draft, muscle, times)


def _use_time_left(draft: Draft) -> None:
    """Use the time that balancing freed by removing pushes: add sets for muscles that still lack them, but not for muscles that
    push.
    """
    times = guidance.MORE_SETS if draft.more_sets else 1
    while any(_top_up(draft, one) for one in _most_lacking_first(draft, times) if one not in guidance.AREAS["push"]):
        pass


def _may_have_more(draft: Draft) -> bool:
    """Whether the goal benefits from more sets, or the plan has no exercise of a type that the goal calls for."""
    return draft.wishes.goal in guidance.MORE_SETS_FOR or not set(draft.wishes.called_for) <= set(draft.pool)


def _has_time_for_more(draft: Draft, sessions: list[Session]) -> bool:
    """Whether much time is left, and every muscle that can be trained has its sets."""
    taken = sum(minutes_of(session.entries) for session in sessions)
    given = sum(session.until[guidance.STRENGTH] for session in sessions)
    return taken <= given * guidance.MUCH_TIME_LEFT and not any(needs.trainers(draft, one) for one in needs.lacking(draft))


def _fill_focus(draft: Draft) -> None:
    """Add lifts for the muscles of the focus, before other lifts take the time for them."""
    wanted = needs.weekly_sets(draft)
    for muscle in sorted(draft.wishes.focus):
        sessions = needs.trained_in(draft, muscle)
        for session in sessions:
            sets = min(adding.base_sets(draft), ceil(wanted[muscle] / len(sessions)))
            adding.add_one_of(draft, session, needs.trainers(draft, muscle), sets, {muscle})


def _fill_main(draft: Draft, sessions: list[Session]) -> None:
    """Fill the slots of the main lifts. A session begins with the area for which earlier sessions have the fewest main lifts."""
    had = Counter[str]()
    for session in sessions:
        firsts = slots.main(draft.wishes, sessions, session)
        for area in sorted(firsts, key=lambda area: had[area]):
            others = [
                slot for slot in slots.others(draft.wishes, sessions, session) if guidance.AREA_OF_MOVEMENT.get(slot[0]) == area
            ]
            slot = next((one for one in (firsts[area], *others) if _fill_slot(draft, session, one, guidance.LEAST_SETS)), None)
            session.filled.add(slot)
            had[area] += slot is not None
        for lift in session.lifts:
            _complete(draft, session, lift)


def _fill_added(draft: Draft, sessions: list[Session]) -> None:
    """If sessions have the time, add to each the lifts that the limits ask for. The lifting may then end later, and what comes
    after it has less time.
    """
    added = [exercise for exercise in draft.pool[guidance.STRENGTH] if exercise.slug in draft.wishes.added]
    for session in sessions if draft.wishes.minutes >= guidance.ADDED_FROM_MINUTES else ():
        for exercise in added:
            until = session.until[guidance.STRENGTH] + guidance.ADDED_MINUTES
            session.until[guidance.STRENGTH] = min(draft.wishes.minutes, until)
            adding.add_one_of(draft, session, [exercise], guidance.LEAST_SETS, set())


def _fill_liked(draft: Draft, sessions: list[Session]) -> None:
    """Add each lift that the person likes, if the week does not have it yet; if possible to a session that trains its muscles."""
    for exercise in draft.pool[guidance.STRENGTH]:
        if exercise.id in draft.wishes.preferred and all(lift.exercise != exercise for one in sessions for lift in one.lifts):
            fitting = sorted(sessions, key=lambda one: exercise.primary[0] not in guidance.TRAINS[one.role])
            any(adding.add_one_of(draft, session, [exercise], guidance.LEAST_SETS, set()) for session in fitting)


def _complete(draft: Draft, session: Session, lift: Lift) -> None:
    """Add sets to a main lift, up to the usual number, while they are needed and there is time. For PRACTISED_GOALS they are
    always needed.
    """
    practised = draft.wishes.goal in guidance.PRACTISED_GOALS
    while (
        lift.sets < adding.base_sets(draft)
        and (practised or needs.is_needed(draft, session, lift.exercise))
        and adding.add_set(draft, session, lift)
    ):
        pass


def _fill_slot(draft: Draft, session: Session, slot: Slot, most: int) -> bool:
    """Put an exercise into the slot, with up to `most` sets. False if the session needs none there, or has time for none."""
    for wanted in slot:
        wants = needs.in_session(draft, session, guidance.ROOM_FOR_MOVEMENTS if wanted in guidance.AREA_OF_MOVEMENT else 1)
        candidates = [
            exercise
            for exercise in needs.open_to(draft)
            if _takes(exercise, wanted, slot) and any(wants.get(muscle, 0) > 0 for muscle in exercise.primary)
        ]
        if candidates:
            need = max(wants.get(muscle, 0) for exercise in candidates for muscle in exercise.primary)
            without_warm_up = [exercise for exercise in candidates if not dosing.is_loaded(exercise)]
            sets = min(most, ceil(need))
            return any(adding.add_one_of(draft, session, some, sets, _still(wants)) for some in (candidates, without_warm_up))
    return False


def _takes(exercise: Exercise, wanted: str, slot: Slot) -> bool:
    """Whether the exercise is of the wanted movement, or has the wanted muscle among its primary ones. `wanted` is in the slot.

    A hold does not count for a movement, except for core. For a muscle, an isolation counts; in a slot that begins with a
    movement, also a compound lift of that movement's area.
    """
    if exercise.movement == wanted:
        return not exercise.held or wanted not in guidance.AREA_OF_MOVEMENT
    area = guidance.AREA_OF_MOVEMENT.get(exercise.movement)
    alike = area is not None and area == guidance.AREA_OF_MOVEMENT.get(slot[0]) and not exercise.held
    return wanted in exercise.primary and (alike or not exercise.compound)


def _fill_somehow(draft: Draft, session: Session) -> None:
    """Add any exercise, even with one set, so that no session is empty. One set in an empty session is always allowed."""
    adding.add_one_of(
        draft, session, draft.pool[guidance.STRENGTH], adding.base_sets(draft), set(needs.weekly_sets(draft)), least=1
    )


def _still(wants: dict[str, float]) -> set[str]:
    return {muscle for muscle, sets in wants.items() if sets > 0}


def _most_lacking_first(draft: Draft, times: float) -> list[str]:
    """The muscles that lack sets: those of the focus first, then those that lack the greatest part of their sets."""
    wanted = needs.weekly_sets(draft, times)
    missing = needs.lacking(draft, times)
    return sorted(missing, key=lambda muscle: (muscle not in draft.wishes.focus, -missing[muscle] / wanted[muscle]))


def _top_up(draft: Draft, muscle: str) -> bool:
    """Add one set for the muscle to a lift in the week, or add a new lift. False if neither is possible."""
    sessions = sorted(needs.trained_in(draft, muscle), key=lambda session: draft.tally.of_session(session.number, muscle))
    base = adding.base_sets(draft)
    return (
        any(_raise_sets(draft, session, muscle, (base, base)) for session in sessions)
        or any(_add_for(draft, session, muscle) for session in sessions)
        or any(_raise_sets(draft, session, muscle, (guidance.MOST_SETS, guidance.MOST_SETS_ISOLATED)) for session in sessions)
    )


def _raise_sets(draft: Draft, session: Session, muscle: str, most: tuple[int, int]) -> bool:
    """Add one set to a lift for the muscle. `most`: the most sets of a compound lift, and of an isolation."""
    return draft.tally.of_session(session.number, muscle) + 1 <= guidance.MOST_SETS_OF_MUSCLE and any(
        adding.add_set(draft, session, lift)
        for lift in sorted(session.lifts, key=lambda lift: lift.sets)
        if muscle in lift.exercise.primary and lift.sets < most[not lift.exercise.compound]
    )


def _add_for(draft: Draft, session: Session, muscle: str) -> bool:
    """Add a new lift for the muscle, with LEAST_SETS sets."""
    if draft.tally.of_session(session.number, muscle) + guidance.LEAST_SETS > guidance.MOST_SETS_OF_MUSCLE:
        return False
    return adding.add_one_of(draft, session, needs.trainers(draft, muscle), guidance.LEAST_SETS, {muscle})


def _isolate(draft: Draft, muscle: str, times: float) -> None:
    """Add isolations for a small muscle to sessions that train it but have none for it, until they make up ISOLATED_SHARE of its
    weekly sets (multiplied by `times`).
    """
    enough = guidance.ISOLATED_SHARE.get(draft.wishes.goal, 0) * needs.weekly_sets(draft, times).get(muscle, 0)
    isolations = [exercise for exercise in needs.trainers(draft, muscle) if _is_isolation(exercise)]
    for session in needs.trained_in(draft, muscle):
        room = int(guidance.MOST_SETS_OF_MUSCLE - draft.tally.of_session(session.number, muscle))
        bare = not _isolated_sets([session], muscle)
        if bare and room >= guidance.LEAST_SETS and _isolated_sets(draft.week, muscle) < enough:
            adding.add_one_of(draft, session, isolations, min(adding.base_sets(draft), room), {muscle})


def _isolated_sets(sessions: list[Session], muscle: str) -> int:
    return sum(
        lift.sets
        for session in sessions
        for lift in session.lifts
        if muscle in lift.exercise.primary and _is_isolation(lift.exercise)
    )


def _is_isolation(exercise: Exercise) -> bool:
    """Whether the exercise counts as an isolation. All trunk exercises do."""
    return not exercise.compound or exercise.movement == "core"
