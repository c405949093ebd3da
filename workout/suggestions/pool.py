"""The exercises that a suggestion can use."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from workout import exercises
from workout.db import Connection, Row
from workout.exercises import LEVELS, SECONDARY_SHARE
from workout.suggestions import guidance
from workout.suggestions.wishes import Wishes


@dataclass(frozen=True, eq=False)  # within a suggestion each exercise is one object, so identity is equality
class Exercise:
    id: int
    slug: str
    """Empty for an exercise of the user's own, because no rule knows its slug."""
    name: str
    brief: Row
    """The exercise as answers show it (see `exercises.brief`)."""
    type: str
    movement: str
    level: str
    compound: bool
    primary: tuple[str, ...]
    secondary: tuple[str, ...]
    equipment: frozenset[str]
    tracks: frozenset[str]
    load: str
    unilateral: bool
    speed_m_s: float | None
    stresses: frozenset[str]
    """What may hurt in the exercise: a part of the body that it loads, such as `knee`; `impact`, for landings; `overhead`, for
    raised arms; and `supine`, for lying on the back.
    """
    easier: frozenset[int]
    """The ids of its easier forms."""
    staple: bool
    """Whether many people do it. Always true for an exercise of the user's own."""

    @cached_property
    def counts(self) -> tuple[tuple[str, float], ...]:
        """Pairs of a muscle and the part of a set that counts for it: 1 for a primary muscle, less for a secondary one."""
        return (
            *((muscle, 1.0) for muscle in self.primary),
            *((muscle, SECONDARY_SHARE) for muscle in self.secondary),
        )

    @property
    def held(self) -> bool:
        return "reps" not in self.tracks


Pool = dict[str, list[Exercise]]
"""For each type, the exercises that fit, in the order of their ids."""


def load(db: Connection, user_id: int) -> list[Exercise]:
    """All exercises that the user can see and has not deleted, in the order of their ids. Leaves out those without a
    primary muscle.
    """
    rows = db.execute(
        """
        SELECT exercise.id, exercise.user_id, exercise.slug, exercise.name, exercise.type, exercise.movement,
               exercise.level, exercise.mechanic, exercise.tracks, exercise.load, exercise.unilateral,
               exercise.speed_m_s, exercise_whole.equipment, exercise_whole.primary_muscles,
               exercise_whole.secondary_muscles, exercise.stresses, exercise.staple
          FROM exercise
          JOIN exercise_whole ON exercise_whole.id = exercise.id
         WHERE exercise.archived = 0
           AND (exercise.user_id IS NULL OR exercise.user_id = :user_id)
         ORDER BY exercise.id
        """,
        {"user_id": user_id},
    )
    easier: defaultdict[int, set[int]] = defaultdict(set)
    for step in db.execute("SELECT easier_id, harder_id FROM exercise_step"):
        easier[step["harder_id"]].add(step["easier_id"])
    return [
        _exercise(tuple(row), tuple(row.values()), frozenset(easier[row["id"]])) for row in rows if row["primary_muscles"] != "[]"
    ]


def fitting(exercises: list[Exercise], wishes: Wishes) -> Pool:
    """The exercises that fit the wishes: of the types in the request or, if it names none, of those that the goal calls for.

    If there are no types in the request, and none of the goal's types has an exercise, all types are used. A type without
    exercises is not in the pool. The pool is empty if nothing fits.
    """
    possible = [exercise for exercise in exercises if fits(exercise, wishes)]
    goals_own = _of_types(possible, wishes.types or wishes.called_for)
    pool = goals_own or ({} if wishes.types else _of_types(possible, guidance.IN_ORDER))
    return {kind: _well_known(found, wishes) for kind, found in pool.items()}


def _well_known(found: list[Exercise], wishes: Wishes) -> list[Exercise]:
    """Leave out exercises that few people do. `found`: exercises of one type.

    Those that the person likes, or that a limit adds, stay. If nothing would stay, all do. A strength exercise also stays if one
    of its primary muscles would otherwise have no lift. Holds do not count as lifts here.
    """
    wanted = wishes.preferred | {exercise.id for exercise in found if exercise.slug in wishes.added}
    known = [exercise for exercise in found if exercise.staple or exercise.id in wanted]
    if not known or found[0].type != guidance.STRENGTH:
        return known or found
    trained = {muscle for exercise in known if not exercise.held for muscle in exercise.primary}
    return [exercise for exercise in found if exercise in known or not trained.issuperset(exercise.primary)]


def too_hard(exercises: list[Exercise], wishes: Wishes) -> list[Exercise]:
    """The exercises that fit all wishes except the level."""
    relaxed = replace(wishes, level=LEVELS[-1])
    return [exercise for exercise in exercises if not _is_mastered(exercise, wishes) and fits(exercise, relaxed)]


def unequipped(exercises: list[Exercise], wishes: Wishes) -> list[Exercise]:
    """The exercises that fit all wishes except the equipment."""
    return [exercise for exercise in exercises if not _is_possible(exercise, wishes) and _suits(exercise, wishes)]


@lru_cache(maxsize=2_000)
def _exercise(columns: tuple[str, ...], values: tuple[Any, ...], easier: frozenset[int]) -> Exercise:
    """The exercise of a row. It is cached, so that a suggestion does not decode the whole catalogue again."""
    row = dict(zip(columns, values, strict=True))
    return Exercise(
        id=row["id"],
        slug=row["slug"] if row["user_id"] is None else "",
        name=row["name"],
        brief=exercises.brief({**row, "tracks": json.loads(row["tracks"])}),
        type=row["type"],
        movement=row["movement"],
        level=row["level"],
        compound=row["mechanic"] != "isolation",
        primary=tuple(json.loads(row["primary_muscles"])),
        secondary=tuple(json.loads(row["secondary_muscles"])),
        equipment=frozenset(json.loads(row["equipment"])),
        tracks=_dosed_by(row["movement"], frozenset(json.loads(row["tracks"]))),
        load="none" if json.loads(row["equipment"]) == ["band"] else row["load"],  # a band's tension does not grow by kilograms
        unilateral=bool(row["unilateral"]),
        speed_m_s=row["speed_m_s"],
        stresses=frozenset(json.loads(row["stresses"])),
        easier=easier,
        staple=bool(row["staple"]),
    )


def _dosed_by(movement: str, tracks: frozenset[str]) -> frozenset[str]:
    """What of `tracks` may get a target in a suggestion. A carry gets none in repetitions if it records time or distance."""
    lasting = not tracks.isdisjoint({"duration", "distance"})
    return tracks - {"reps"} if movement == "carry" and lasting else tracks


def _of_types(exercises: Iterable[Exercise], types: Iterable[str]) -> Pool:
    listed = list(exercises)
    by_type = {kind: [exercise for exercise in listed if exercise.type == kind] for kind in guidance.IN_ORDER if kind in types}
    return {kind: found for kind, found in by_type.items() if found}


def fits(exercise: Exercise, wishes: Wishes) -> bool:
    return _is_possible(exercise, wishes) and _suits(exercise, wishes)


def _suits(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether the exercise fits all wishes except perhaps the equipment."""
    return (
        _is_mastered(exercise, wishes)
        and _spares(exercise, wishes)
        and not (wishes.seated and exercise.slug and exercise.slug not in guidance.SEATED)
        and not (wishes.sport == guidance.OWN_BODY and _is_not_own_body(exercise))
        and wishes.avoided_muscles.isdisjoint({*exercise.primary, *exercise.secondary})
        and exercise.id not in wishes.avoided_exercises
    )


def _is_possible(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether the person has all the equipment that the exercise needs."""
    if wishes.equipment is None:
        return exercise.equipment.isdisjoint(guidance.NOT_IN_A_GYM)
    return exercise.equipment <= wishes.equipment


def _is_mastered(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether the exercise is within the person's level, or they like it. False for an advanced one if nothing may be hard."""
    if wishes.gentle and exercise.level == LEVELS[-1]:
        return False
    return exercise.id in wishes.preferred or LEVELS.index(exercise.level) <= LEVELS.index(wishes.level)


def _is_not_own_body(exercise: Exercise) -> bool:
    """Whether the exercise is a strength exercise with a weight, or with equipment that calisthenics does not use."""
    own = exercise.load != "external" and exercise.equipment <= set(guidance.OWN_BODY_KIT)
    return exercise.type == guidance.STRENGTH and not own


def _spares(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether the exercise respects all limits, including that of age."""
    return all(
        exercise.slug in limit.but or (exercise.stresses.isdisjoint(limit.stresses) and exercise.slug not in limit.slugs)
        for limit in wishes.sparing
    )
