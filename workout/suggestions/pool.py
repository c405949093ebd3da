"""The exercises that a suggestion may draw on."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from workout import exercises
from workout.db import Connection, Row
from workout.exercises import LEVELS, SECONDARY_SHARE
from workout.suggestions import guidance
from workout.suggestions.wishes import Wishes


@dataclass(frozen=True, eq=False)  # each is loaded once, so identity is equality
class Exercise:
    id: int
    slug: str
    """Empty for one of the user's own, whose slug says nothing about what it is."""
    name: str
    brief: Row
    """As answers show it."""
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
    """What it loads that may hurt."""

    @cached_property
    def counts(self) -> tuple[tuple[str, float], ...]:
        """Each muscle with what one set of the exercise counts for it."""
        return (
            *((muscle, 1.0) for muscle in self.primary),
            *((muscle, SECONDARY_SHARE) for muscle in self.secondary),
        )

    @property
    def held(self) -> bool:
        return "reps" not in self.tracks


Pool = dict[str, list[Exercise]]
"""By type, the exercises of it that fit, by id."""


def load(db: Connection, user_id: int) -> list[Exercise]:
    """Every exercise that the user can see and has not deleted, by id."""
    rows = db.execute(
        """
        SELECT exercise.id, exercise.user_id, exercise.slug, exercise.name, exercise.type, exercise.movement,
               exercise.level, exercise.mechanic, exercise.tracks, exercise.load, exercise.unilateral,
               exercise.speed_m_s, exercise_whole.equipment, exercise_whole.primary_muscles,
               exercise_whole.secondary_muscles, exercise.stresses
          FROM exercise
          JOIN exercise_whole ON exercise_whole.id = exercise.id
         WHERE exercise.archived = 0 AND (exercise.user_id IS NULL OR exercise.user_id = :user_id)
         ORDER BY exercise.id
        """,
        {"user_id": user_id},
    )
    return [_exercise(row) for row in rows]


def fitting(exercises: list[Exercise], wishes: Wishes) -> Pool:
    """The exercises that fit the wishes, of the types asked for; without those, of the types that the goal is trained with.

    When no types are asked for and none of the goal's types has an exercise, all types are taken. A type without exercises is
    not in the pool, which is empty when nothing fits.
    """
    possible = [exercise for exercise in exercises if fits(exercise, wishes)]
    goals_own = _of_types(possible, wishes.types or wishes.called_for)
    return goals_own or ({} if wishes.types else _of_types(possible, guidance.IN_ORDER))


def too_hard(exercises: list[Exercise], wishes: Wishes) -> list[Exercise]:
    """The exercises that fit all wishes except the level."""
    relaxed = replace(wishes, level=LEVELS[-1])
    return [exercise for exercise in exercises if not fits(exercise, wishes) and fits(exercise, relaxed)]


def _exercise(row: Row) -> Exercise:
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
        load="none" if json.loads(row["equipment"]) == ["band"] else row["load"],  # a tension does not grow by the kilogram
        unilateral=bool(row["unilateral"]),
        speed_m_s=row["speed_m_s"],
        stresses=frozenset(json.loads(row["stresses"])),
    )


def _dosed_by(movement: str, tracks: frozenset[str]) -> frozenset[str]:
    """What a suggestion may ask for. People count carries as well, but a carry is for a time or a distance."""
    lasting = not tracks.isdisjoint({"duration", "distance"})
    return tracks - {"reps"} if movement == "carry" and lasting else tracks


def _of_types(exercises: Iterable[Exercise], types: Iterable[str]) -> Pool:
    listed = list(exercises)
    by_type = {kind: [exercise for exercise in listed if exercise.type == kind] for kind in guidance.IN_ORDER if kind in types}
    return {kind: found for kind, found in by_type.items() if found}


def fits(exercise: Exercise, wishes: Wishes) -> bool:
    return (
        _is_mastered(exercise, wishes)
        and _spares(exercise, wishes)
        and not (wishes.sport == guidance.OWN_BODY and _is_not_own_body(exercise))
        and (wishes.equipment is None or exercise.equipment <= wishes.equipment)
        and wishes.avoided_muscles.isdisjoint({*exercise.primary, *exercise.secondary})
        and exercise.id not in wishes.avoided_exercises
    )


def _is_mastered(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether it is within the person's level; one that they like they know."""
    if wishes.gentle and exercise.level == LEVELS[-1]:
        return False
    return exercise.id in wishes.preferred or LEVELS.index(exercise.level) <= LEVELS.index(wishes.level)


def _is_not_own_body(exercise: Exercise) -> bool:
    """Whether it is a lift of something else than one's own body, or needs more than calisthenics uses."""
    own = exercise.load != "external" and exercise.equipment <= set(guidance.OWN_BODY_KIT)
    return exercise.type == guidance.STRENGTH and not own


def _spares(exercise: Exercise, wishes: Wishes) -> bool:
    """Whether it keeps to all limits, those of age included."""
    names = wishes.limits | ({guidance.OLDER_LIMIT} if wishes.older else set())
    limits = [guidance.LIMITS[name] for name in names]
    return all(
        exercise.slug in limit.but or (exercise.stresses.isdisjoint(limit.stresses) and exercise.slug not in limit.slugs)
        for limit in limits
    )
