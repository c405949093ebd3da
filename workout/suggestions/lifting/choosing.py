"""Chooses an exercise for a session. Each candidate gets points for its fit; `variant` chooses among the best ones."""

import math
from collections.abc import Iterable

from workout.exercises import LEVELS
from workout.suggestions import guidance
from workout.suggestions.lifting import dosing
from workout.suggestions.pool import Exercise
from workout.suggestions.week import Draft, Lift, Session


def lift(draft: Draft, session: Session, candidates: Iterable[Exercise], sets: int, needed: set[str]) -> Exercise | None:
    """The best candidate for this session; None if none is possible. A candidate is possible if its muscles have recovered enough
    for `sets` sets (see `Tally.allows`), and if it differs from the exercises that the session has.

    `needed`: the muscles that still need sets; lifts for them get more points.
    """
    points = {
        exercise: _points(draft, session, exercise, needed)
        for exercise in candidates
        if not _repeats(session, exercise) and draft.tally.allows(session.number, exercise, sets)
    }
    if not points:
        return None
    best = max(points.values())
    good = [exercise for exercise, sum_ in points.items() if sum_ >= best - guidance.GOOD_ENOUGH]
    good.sort(key=lambda exercise: (-points[exercise], exercise.id))
    return good[draft.wishes.variant % len(good)]


def _repeats(session: Session, exercise: Exercise) -> bool:
    """Whether the session has the exercise, or a similar one: the same movement and primary muscles with other equipment."""
    return any(
        exercise == one.exercise
        or (exercise.movement, exercise.compound) == (one.exercise.movement, one.exercise.compound)
        and set(exercise.primary) == set(one.exercise.primary)
        for one in session.lifts
    )


def _points(draft: Draft, session: Session, exercise: Exercise, needed: set[str]) -> float:
    wishes = draft.wishes
    main = exercise in dosing.main_lifts([*session.lifts, Lift(exercise, 0)])
    points = _points_for_muscles(needed & set(exercise.primary)) + _points_for_load(draft, exercise, main)
    if exercise.compound:
        points += _points_for_level(draft, exercise)
    if wishes.focus & set(exercise.primary):
        points += guidance.POINTS_FOR_FOCUS
    usual = dosing.usual_dose(wishes, exercise, main)
    if (usual.reps_max or usual.reps or 0) > guidance.MOST_REPETITIONS.get(exercise.slug, math.inf):
        points += guidance.POINTS_FOR_TOO_MANY
    if dosing.is_explosive(exercise):
        points += guidance.POINTS_FOR_FAST.get(wishes.goal, 0)
    if exercise.unilateral:
        points += guidance.POINTS_FOR_ONE_SIDE
    if exercise.movement in guidance.AREA_OF_MOVEMENT:
        points += 0 if exercise.compound and exercise.slug not in guidance.ACCESSORIES else guidance.POINTS_FOR_ISOLATION
        points += guidance.POINTS_FOR_HOLD if exercise.held else 0
    elif exercise.held and needed.isdisjoint(guidance.AREAS["core"]):
        points += guidance.POINTS_FOR_HOLD
    if not set(exercise.primary) <= set(guidance.TRAINS[session.role]):
        points += guidance.POINTS_FOR_STRANGERS
    if wishes.goal in guidance.CIRCUIT_GOALS and session.lifts:
        there = set().union(*(lift.exercise.equipment for lift in session.lifts))
        points += guidance.POINTS_FOR_ANOTHER_STATION * len(exercise.equipment - there)
    if exercise.id in wishes.preferred:
        points += guidance.POINTS_FOR_PREFERRED
    return points + _points_for_repeating(draft, exercise, main)


def _points_for_muscles(muscles: set[str]) -> float:
    points = (guidance.POINTS_FOR_LARGE if muscle in guidance.LARGE else guidance.POINTS_FOR_SMALL for muscle in muscles)
    return sum(sorted(points, reverse=True)[: guidance.MUSCLES_THAT_COUNT])


def _points_for_level(draft: Draft, exercise: Exercise) -> float:
    wishes = draft.wishes
    if wishes.level in guidance.EASIER_FIRST and not draft.lifts.isdisjoint(exercise.easier):
        return guidance.POINTS_FOR_HARD
    if exercise.load in ("none", "bodyweight") and wishes.level in guidance.POINTS_FOR_MASTERY:
        if exercise.level == wishes.level:
            return guidance.POINTS_FOR_MASTERY[wishes.level]
        if guidance.AREA_OF_MOVEMENT.get(exercise.movement) == "legs" and exercise.id in draft.easier_lifts[exercise.movement]:
            return guidance.POINTS_FOR_EASY
    points = guidance.POINTS_FOR_LEVEL[wishes.level].get(exercise.level, 0)
    if exercise.level == "beginner" and dosing.is_loaded(exercise):
        return max(points, guidance.POINTS_FOR_GROWING["barbell" if dosing.is_barbell(exercise) else "other"])
    return points


def _points_for_load(draft: Draft, exercise: Exercise, main: bool) -> float:
    wishes = draft.wishes
    points = guidance.POINTS_FOR_LOAD[exercise.load]
    if wishes.level != LEVELS[0] and _leaves_weights(draft, exercise):
        points += guidance.POINTS_FOR_LEGS_WITHOUT_WEIGHT
    if exercise.compound and dosing.is_barbell(exercise):
        if wishes.level == "beginner" and wishes.goal not in guidance.PRACTISED_GOALS:
            points += guidance.POINTS_FOR_LEARNING
        elif main:
            points += guidance.POINTS_FOR_BARBELL.get(wishes.goal, 0)
    if exercise.equipment & set(guidance.RESISTING):
        points += guidance.POINTS_FOR_RESISTING
    return points


def _leaves_weights(draft: Draft, exercise: Exercise) -> bool:
    """Whether the exercise is a leg lift without a weight, although the pool has one with a weight for the same movement. Always
    False for an advanced exercise.
    """
    return (
        guidance.AREA_OF_MOVEMENT.get(exercise.movement) == "legs"
        and exercise.load in ("none", "bodyweight")
        and exercise.level != LEVELS[-1]
        and any(one.movement == exercise.movement and dosing.is_loaded(one) for one in draft.pool[guidance.STRENGTH])
    )


def _points_for_repeating(draft: Draft, exercise: Exercise, main: bool) -> float:
    """Points for an exercise that the week already has. For strength, main lifts may repeat, and advanced people practise barbell
    lifts often. Beginners should repeat lifts. In all other cases repetition costs points.
    """
    wishes = draft.wishes
    times = sum(exercise == one.exercise for session in draft.week for one in session.lifts)
    practised = wishes.goal in guidance.PRACTISED_GOALS
    with_barbell = dosing.is_barbell(exercise) and dosing.is_loaded(exercise)
    if practised and with_barbell and wishes.level in guidance.PRACTISED_OFTEN:
        return guidance.POINTS_FOR_PRACTICE * min(times, 1)
    if practised and main:
        return 0
    if wishes.level in guidance.POINTS_FOR_KNOWN and not (practised and with_barbell):
        return guidance.POINTS_FOR_KNOWN[wishes.level] * min(times, 1)
    return guidance.POINTS_FOR_REPEATING * times
