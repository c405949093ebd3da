"""How a session's lifts are done: their order, repetitions and rests, warm-up sets, and what is done in turn."""

from collections.abc import Iterator
from string import ascii_uppercase

from workout.accounts import kind_of
from workout.db import Row
from workout.exercises import LEVELS
from workout.suggestions import guidance, loads
from workout.suggestions.entries import Entry
from workout.suggestions.guidance import Dose
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session
from workout.suggestions.wishes import Wishes


def fits(draft: Draft, session: Session, lifts: list[Lift]) -> bool:
    """Whether the session has time for these lifts."""
    return session.fits(guidance.STRENGTH, entries(draft, session, lifts))


def entries(draft: Draft, session: Session, lifts: list[Lift]) -> list[Entry]:
    """The lifts as entries: compound before isolation, with warm-up sets before the first loaded lift of a side of the body."""
    wishes = draft.wishes
    ordered = sorted(lifts, key=_rank)
    main = main_lifts(ordered)
    result: list[Entry] = []
    cold = _cold(wishes, ordered)
    letters = iter(ascii_uppercase)
    for group in _groups(wishes, ordered):
        for lift in group:
            if lift.exercise in cold:
                result += _warm_up(wishes, lift.exercise, first=lift.exercise is cold[0])
        label = None if len(group) == 1 else next(letters)
        result += [_working(wishes, lift, lift.exercise in main, label) for lift in group]
    return result


def dose(wishes: Wishes, exercise: Exercise, main: bool) -> Dose:
    """What a set of the exercise asks for. Holds and fast lifts have doses of their own; the rest depends on the goal."""
    if exercise.held:
        return Dose(None, None, guidance.HOLD_REST_S, None, wishes.by_level(guidance.HOLD_S))
    asked = guidance.EXPLOSIVE.get(exercise.slug) or usual_dose(wishes, exercise, main)
    if asked.rir is not None and wishes.gentle:
        return asked._replace(rir=max(asked.rir, guidance.GENTLE_RIR))
    return asked


def usual_dose(wishes: Wishes, exercise: Exercise, main: bool) -> Dose:
    """The dose for the goal, the level and the kind of lift; trunk and light exercises have their own."""
    if special := guidance.TRUNK if _is_trunk(exercise) else guidance.LIGHT if _is_light(wishes, exercise) else None:
        return wishes.by_level(special)
    doses = guidance.DOSES[wishes.goal]
    alone = not exercise.compound or exercise.slug in guidance.ACCESSORIES
    if wishes.older:
        return guidance.OLDER_DOSES["single" if alone else "main" if is_loaded(exercise) else "body"]
    if is_loaded(exercise):
        return wishes.by_level(doses["main"] if main and is_barbell(exercise) else doses.get("second", doses["main"]))
    return wishes.by_level(doses["single" if alone else "body"])


def main_lifts(lifts: list[Lift]) -> list[Exercise]:
    """The first loaded lift for the legs, the first push and the first pull, fast lifts not counted. `lifts` are in order."""
    firsts: dict[str, Exercise] = {}
    for lift in lifts:
        if is_loaded(lift.exercise) and not is_explosive(lift.exercise):
            firsts.setdefault(guidance.SIDES[lift.exercise.movement], lift.exercise)
    return list(firsts.values())


def is_loaded(exercise: Exercise) -> bool:
    """Whether it is a compound lift with a load: done first, and warmed up for when heavy."""
    return (
        exercise.compound
        and exercise.load == "external"
        and not exercise.held
        and exercise.movement in guidance.SIDES
        and exercise.slug not in guidance.ACCESSORIES
    )


def _is_trunk(exercise: Exercise) -> bool:
    return exercise.movement == "core" and exercise.level != LEVELS[-1]


def _is_light(wishes: Wishes, exercise: Exercise) -> bool:
    """Whether the body's own weight makes it light: an isolation that is not advanced or, for the trained, a beginner's lift.

    Bands and pulls are not: a shorter band or a flatter body makes them as hard as is wanted.
    """
    if exercise.load not in ("none", "bodyweight") or exercise.equipment & set(guidance.RESISTING):
        return False
    easy = exercise.level == LEVELS[0] != wishes.level and guidance.SIDES.get(exercise.movement) != "pull"
    return easy if exercise.compound else exercise.level != LEVELS[-1]


def is_barbell(exercise: Exercise) -> bool:
    """Whether its weight grows in steps small enough for heavy sets."""
    return not exercise.equipment.isdisjoint(guidance.BARBELLS)


def is_explosive(exercise: Exercise) -> bool:
    return exercise.slug in guidance.EXPLOSIVE


def _rank(lift: Lift) -> tuple[bool, bool, bool]:
    """Compound before isolation, fast lifts first, and the trunk last of each: a tired trunk spoils the other lifts."""
    return (not lift.exercise.compound, not is_explosive(lift.exercise), lift.exercise.movement == "core")


def _working(wishes: Wishes, lift: Lift, main: bool, label: str | None) -> Entry:
    asked = dose(wishes, lift.exercise, main)
    note = guidance.EXPLOSIVE_NOTE if is_explosive(lift.exercise) else None
    return Entry(
        lift.exercise,
        lift.sets,
        asked,
        weight_kg=_weight_kg(wishes, lift.exercise, asked),
        superset=label,
        progression=_progression(lift.exercise, asked),
        notes=note,
    )


def _weight_kg(wishes: Wishes, exercise: Exercise, dose: Dose) -> float | None:
    """The weight to begin with, where the person's strength in the exercise is known."""
    if exercise.load != "external" or exercise.id not in wishes.maxima:
        return None
    return loads.to_begin_with(wishes.maxima[exercise.id], wishes.steps_kg[kind_of(exercise.equipment)], dose)


def _progression(exercise: Exercise, dose: Dose) -> Row | None:
    """How the exercise progresses; None for holds, which have no repetitions to count."""
    if exercise.held:
        return None
    return guidance.PROGRESSION_AT_ONCE if dose.reps_max is None else guidance.PROGRESSION_IN_RANGE


def _cold(wishes: Wishes, lifts: list[Lift]) -> list[Exercise]:
    """The lifts that need warm-up sets: the first loaded one and, where there is time, each that begins its side of the body."""
    firsts: dict[str, Exercise] = {}
    for lift in lifts:
        if lift.exercise.compound and not is_explosive(lift.exercise):
            firsts.setdefault(guidance.SIDES.get(lift.exercise.movement, ""), lift.exercise)
    loaded = [lift.exercise for lift in lifts if is_loaded(lift.exercise)]
    others = [exercise for exercise in loaded[1:] if exercise in firsts.values()]
    return loaded[:1] + (others if wishes.minutes > guidance.WARM_UP_ONCE_UP_TO_MINUTES else [])


def _warm_up(wishes: Wishes, exercise: Exercise, first: bool) -> list[Entry]:
    by_goal = guidance.WARM_UP if first else guidance.WARM_UP_AGAIN
    if wishes.goal not in by_goal:
        return []
    sets, reps = by_goal[wishes.goal]
    light = Dose(reps, None, guidance.WARM_UP_REST_S, None)
    return [Entry(exercise, sets, light, set_type="warmup", notes=guidance.WARM_UP_NOTES[sets])]


def _groups(wishes: Wishes, lifts: list[Lift]) -> Iterator[list[Lift]]:
    """What is done in turn: each lift with those after it that suit it, unless it would then come after a later rank."""
    most = _in_turn(wishes)
    left = list(lifts)
    while left:
        group = [left.pop(0)]
        for lift in list(left):
            if len(group) == most or _rank(lift) > _rank(left[0]):
                break
            if _alternates(group, lift):
                group.append(lift)
                left.remove(lift)
        yield group


def _in_turn(wishes: Wishes) -> int:
    if wishes.goal in guidance.CIRCUIT_GOALS:
        return guidance.CIRCUIT_OF
    longest = guidance.PAIRS_UP_TO_MINUTES_FOR.get(wishes.goal, guidance.PAIRS_UP_TO_MINUTES)
    return 2 if wishes.minutes <= longest else 1


def _alternates(group: list[Lift], lift: Lift) -> bool:
    """Whether the lift shares no primary muscle with one of the group, nor a barbell, and all can be held in a busy gym."""
    kits = [one.exercise.equipment for one in [*group, lift]]
    needed = frozenset[str]().union(*kits)
    return (len(needed) <= guidance.MOST_STATIONS_IN_TURN or needed in kits) and all(
        set(one.exercise.primary).isdisjoint(lift.exercise.primary)
        and not (is_barbell(one.exercise) and is_barbell(lift.exercise))
        for one in group
    )
