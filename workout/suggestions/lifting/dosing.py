"""How a session's lifts are done: their order, repetitions, rests, warm-up sets and supersets."""

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
    """The lifts as entries: compound lifts before isolations, and warm-up sets before the lifts that need them (see `_cold`)."""
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
    """What a set of the exercise asks for. Holds and fast lifts have their own doses; for others it depends on the goal."""
    if exercise.held:
        return Dose(None, None, guidance.HOLD_REST_S, None, wishes.by_level(guidance.HOLD_S))
    asked = guidance.EXPLOSIVE.get(exercise.slug) or usual_dose(wishes, exercise, main)
    if asked.rir is not None and wishes.gentle:
        return asked._replace(rir=max(asked.rir, guidance.GENTLE_RIR))
    return asked


def usual_dose(wishes: Wishes, exercise: Exercise, main: bool) -> Dose:
    """The dose by goal, level and kind of lift. Trunk exercises and light exercises have doses of their own."""
    if exercise.movement == "core":
        return guidance.HARD_TRUNK if exercise.level == LEVELS[-1] else wishes.by_level(guidance.TRUNK)
    if _is_light(wishes, exercise):
        return wishes.by_level(guidance.LIGHT)
    doses = guidance.DOSES[wishes.goal]
    alone = not exercise.compound or exercise.slug in guidance.ACCESSORIES
    if wishes.older:
        return guidance.OLDER_DOSES["single" if alone else "main" if is_loaded(exercise) else "body"]
    if is_loaded(exercise):
        return wishes.by_level(doses["main"] if main and may_be_heavy(exercise) else doses.get("second", doses["main"]))
    return wishes.by_level(doses["single" if alone else "body"])


def main_lifts(lifts: list[Lift]) -> list[Exercise]:
    """The first loaded lift for the legs, the first loaded push and the first loaded pull; fast lifts are left out."""
    firsts: dict[str, Exercise] = {}
    for lift in lifts:
        if is_loaded(lift.exercise) and not is_explosive(lift.exercise):
            firsts.setdefault(guidance.AREA_OF_MOVEMENT[lift.exercise.movement], lift.exercise)
    return list(firsts.values())


def is_loaded(exercise: Exercise) -> bool:
    """Whether the exercise is a compound lift for the legs, a push or a pull, with a weight. ACCESSORIES and holds are not."""
    return (
        exercise.compound
        and exercise.load == "external"
        and not exercise.held
        and exercise.movement in guidance.AREA_OF_MOVEMENT
        and exercise.slug not in guidance.ACCESSORIES
    )


def _is_light(wishes: Wishes, exercise: Exercise) -> bool:
    """Whether the exercise is done with one's own body weight alone, and that is too light for the usual dose. It is too light in
    isolations that are not advanced; in compound leg lifts below the person's level; and, for trained people, in other compound
    lifts for beginners.

    Exercises with bands, and compound pulls, never count as light: with a shorter band or a flatter body they get as hard as
    needed.
    """
    if exercise.load not in ("none", "bodyweight") or exercise.equipment & set(guidance.RESISTING):
        return False
    if not exercise.compound:
        return exercise.level != LEVELS[-1]
    area = guidance.AREA_OF_MOVEMENT.get(exercise.movement)
    if area == "legs":
        return LEVELS.index(exercise.level) < LEVELS.index(wishes.level)
    return exercise.level == LEVELS[0] != wishes.level and area != "pull"


def is_barbell(exercise: Exercise) -> bool:
    """Whether the exercise uses one of BARBELLS: only their weight can grow in steps that are small enough for heavy sets."""
    return not exercise.equipment.isdisjoint(guidance.BARBELLS)


def may_be_heavy(exercise: Exercise) -> bool:
    """Whether the exercise may be done for few repetitions, if it is a main lift and the goal asks for that."""
    return is_barbell(exercise) and guidance.AREA_OF_MOVEMENT.get(exercise.movement) in guidance.HEAVY_AREAS


def is_explosive(exercise: Exercise) -> bool:
    return exercise.slug in guidance.EXPLOSIVE


def _rank(lift: Lift) -> tuple[bool, bool, bool]:
    """A sort key: compound lifts before isolations; among each of these, fast lifts first and trunk exercises last, because a
    tired trunk spoils other lifts.
    """
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
    """The starting weight in kg; None if the person's strength in the exercise is not known, or it has no external weight."""
    if exercise.load != "external" or exercise.id not in wishes.maxima:
        return None
    return loads.to_begin_with(wishes.maxima[exercise.id], wishes.steps_kg[kind_of(exercise.equipment)], dose)


def _progression(exercise: Exercise, dose: Dose) -> Row | None:
    """The exercise's progression; None for holds, which count no repetitions."""
    if exercise.held:
        return None
    return guidance.PROGRESSION_AT_ONCE if dose.reps_max is None else guidance.PROGRESSION_IN_RANGE


def _cold(wishes: Wishes, lifts: list[Lift]) -> list[Exercise]:
    """The lifts that need warm-up sets: the first loaded lift and, if there is time, each other loaded lift that is the first
    compound one for its area.
    """
    firsts: dict[str, Exercise] = {}
    for lift in lifts:
        if lift.exercise.compound and not is_explosive(lift.exercise):
            firsts.setdefault(guidance.AREA_OF_MOVEMENT.get(lift.exercise.movement, ""), lift.exercise)
    loaded = [lift.exercise for lift in lifts if is_loaded(lift.exercise)]
    others = [exercise for exercise in loaded[1:] if exercise in firsts.values()]
    return loaded[:1] + (others if wishes.minutes > guidance.WARM_UP_ONCE_UP_TO_MINUTES else [])


def _warm_up(wishes: Wishes, exercise: Exercise, first: bool) -> list[Entry]:
    by_goal = guidance.WARM_UP if first else guidance.WARM_UP_AGAIN
    if wishes.goal not in by_goal:
        return []
    sets, reps = by_goal[wishes.goal]
    light = Dose(reps, None, guidance.WARM_UP_REST_S, None)
    fixed = wishes.equipment is not None and not is_barbell(exercise)
    note = guidance.WARM_UP_NOTES[sets] + (f" {guidance.NO_LIGHTER_WEIGHT}" if fixed else "")
    return [Entry(exercise, sets, light, set_type="warmup", notes=note)]


def _groups(wishes: Wishes, lifts: list[Lift]) -> Iterator[list[Lift]]:
    """Groups of lifts to do in turn. A later lift that suits a group moves up to it, but never past a lift that `_rank` puts
    before it.
    """
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
    if wishes.goal in guidance.CIRCUIT_GOALS or wishes.minutes <= guidance.WHOLE_BODY_UP_TO_MINUTES:
        return guidance.CIRCUIT_OF
    longest = guidance.PAIRS_UP_TO_MINUTES_FOR.get(wishes.goal, guidance.PAIRS_UP_TO_MINUTES)
    return 2 if wishes.minutes <= longest else 1


def _alternates(group: list[Lift], lift: Lift) -> bool:
    """Whether the lift fits the group: no common primary muscle, at most one barbell, and not too much equipment for a busy gym
    (see MOST_STATIONS_IN_TURN).
    """
    kits = [one.exercise.equipment for one in [*group, lift]]
    needed = frozenset[str]().union(*kits)
    return (len(needed) <= guidance.MOST_STATIONS_IN_TURN or needed in kits) and all(
        set(one.exercise.primary).isdisjoint(lift.exercise.primary)
        and not (is_barbell(one.exercise) and is_barbell(lift.exercise))
        for one in group
    )
