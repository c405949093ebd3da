"""The users of the checks, and facts about their suggestions, computed again from the entries and the catalogue."""

import json
from collections import defaultdict
from typing import Any

from workout import accounts, exercises, plans, suggestions
from workout.db import Connection, Database
from workout.errors import Invalid
from workout.exercises import LEVELS
from workout.plans.timing import estimated_minutes
from workout.suggestions import guidance

Body = dict[str, Any]


OWN: list[Body] = [
    {"name": "Log lift", "type": "strength", "movement": "hinge", "primary_muscles": ["glutes", "traps"], "tracks": ["weight"]},
    {"name": "Stone walk", "type": "strength", "movement": "carry", "primary_muscles": ["abs"], "tracks": ["distance"]},
    {"name": "Rope climb", "type": "strength", "movement": "vertical_pull", "primary_muscles": ["lats", "biceps"],
     "tracks": ["reps"], "level": "advanced", "unilateral": True, "rest_s": 3600, "mechanic": "compound"},
    {"name": "Inline skating" * 7, "type": "cardio", "movement": "locomotion", "primary_muscles": ["glutes"],
     "tracks": ["distance"]},
    {"name": "Juggling", "type": "cardio", "movement": "core", "primary_muscles": ["forearms"], "tracks": ["reps"]},
    {"name": "Beam", "type": "balance", "movement": "balance", "primary_muscles": ["calves"], "tracks": ["distance"]},
    {"name": "Frog hop", "type": "plyometrics", "movement": "jump", "primary_muscles": ["adductors"], "tracks": ["duration"]},
]  # fmt: skip


class World:
    """Alice with exercises of her own, and Bob with his; and the catalogue's facts about each exercise that Alice can see."""

    def __init__(self, database: Database) -> None:
        with database.writing() as db:
            people = [accounts.create(db, {"email": f"{name}@example.com"}, "")["id"] for name in ("alice", "bob")]
            for user_id in people:
                for body in OWN:
                    exercises.create(db, user_id, body)
        self.database, self.db, self.user_id = database, database.connection(), people[0]
        self._read_catalogue(self.db)
        self._suggested: dict[str, Body | None] = {}

    def _read_catalogue(self, db: Connection) -> None:
        rows = db.execute(
            """
            SELECT exercise.id, exercise.user_id, exercise.slug, exercise.type, exercise.movement, exercise.level,
                   exercise.mechanic, exercise.load, exercise.tracks, exercise.unilateral, exercise.speed_m_s,
                   exercise.stresses, exercise_whole.equipment, exercise_whole.primary_muscles,
                   exercise_whole.secondary_muscles
              FROM exercise
              JOIN exercise_whole ON exercise_whole.id = exercise.id
             WHERE exercise.user_id IS NULL OR exercise.user_id = :user_id
            """,
            {"user_id": self.user_id},
        ).fetchall()
        lists = ("tracks", "equipment", "primary_muscles", "secondary_muscles", "stresses")
        self.catalogue = {row["id"]: {**row, **{name: json.loads(row[name]) for name in lists}} for row in rows}
        self.serving: defaultdict[str, set[str]] = defaultdict(set)
        for row in db.execute("SELECT equipment, serves_as FROM equipment_use"):
            self.serving[row["equipment"]].add(row["serves_as"])
        self.muscles = {row["slug"]: row["name"].lower() for row in db.execute("SELECT slug, name FROM muscle")}
        for one in self.catalogue.values():
            if one["equipment"] == ["band"]:  # its tension is recorded, and does not grow by the kilogram
                one["load"] = "none"
            if one["movement"] == "carry" and {"duration", "distance"} & set(one["tracks"]):  # counted, but for a time or a way
                one["tracks"] = [kind for kind in one["tracks"] if kind != "reps"]

    def suggest(self, body: Body) -> Body | None:
        """The suggestion; None if nothing fits. A repeated request is answered from memory."""
        key = json.dumps(body)
        if key not in self._suggested:
            try:
                self._suggested[key] = suggestions.suggest(self.db, self.user_id, body)
            except Invalid:
                self._suggested[key] = None
        return self._suggested[key]

    def created(self, plan: Body) -> Body:
        """The plan as it is after saving it; it is then deleted."""
        with self.database.writing() as db:
            saved: Body = plans.create(db, self.user_id, plan)
            plans.delete(db, self.user_id, saved["id"])
        return saved


SPARES = {  # by limit: what no exercise may load
    "knee": {"knee", "impact"}, "shoulder": {"shoulder", "overhead"}, "lower_back": {"lower_back"}, "wrist": {"wrist"},
    "pregnancy": {"supine", "impact"}, "no_jumps": {"impact"},
}  # fmt: skip
RUNNING = ("outdoor-run", "treadmill-run", "sprint-interval", "hill-sprint")
PRONE = (
    "superman-hold", "prone-y-raise", "reverse-snow-angel", "cobra-pose", "lying-leg-curl", "prone-press-up",
    "prone-lat-pulldown", "sliding-floor-pulldown", "seal-row", "spider-curl", "reverse-hyperextension",
)  # fmt: skip


def sits(body: Body) -> bool:
    """Whether everything has to be done sitting."""
    return "wheelchair" in body.get("equipment", []) or {"glutes", "quadriceps", "hamstrings"} <= set(
        body.get("avoid_muscles", [])
    )


def admitted(world: World, body: Body) -> list[Body]:
    """The exercises that a request allows."""
    hurt = set(body.get("avoid_muscles", []))
    sitting = sits(body)
    return [
        exercise
        for exercise in world.catalogue.values()
        if (not body.get("exercise_types") or exercise["type"] in body["exercise_types"])
        and (
            "equipment" not in body
            or set(exercise["equipment"]) <= set().union(*(world.serving[one] for one in body["equipment"]))
        )
        and not (
            body.get("sport") == "calisthenics"
            and exercise["type"] == "strength"
            and (exercise["load"] == "external" or set(exercise["equipment"]) - set(guidance.OWN_BODY_KIT))
        )
        and all(spared(exercise, limit) for limit in body.get("limits", []))
        and not (sitting and exercise["user_id"] is None and exercise["slug"] not in guidance.SEATED)
        and (
            exercise["id"] in body.get("prefer_exercises", [])
            or LEVELS.index(exercise["level"]) <= LEVELS.index(body.get("level", "beginner"))
        )
        and not hurt & {*exercise["primary_muscles"], *exercise["secondary_muscles"]}
        and exercise["id"] not in body.get("avoid_exercises", [])
    ]


def whole_days(suggestion: Body) -> list[list[Body]]:
    found: list[list[Body]] = [day["exercises"] for day in suggestion["plan"]["days"]]
    return found


def spared(exercise: Body, limit: str) -> bool:
    """Whether the exercise respects the limit."""
    if limit == "no_jumps" and exercise["slug"] in RUNNING:
        return True
    if limit == "pregnancy" and (exercise["level"] == "advanced" or exercise["slug"] in PRONE):
        return False
    return SPARES[limit].isdisjoint(exercise["stresses"])


def days(suggestion: Body) -> list[list[Body]]:
    """Each day's entries after the general warm-up."""
    return [
        entries[entries[0].get("notes") == guidance.GENERAL_WARM_UP_NOTE :] if entries else []
        for entries in whole_days(suggestion)
    ]


def of_type(world: World, entries: list[Body], *types: str) -> list[Body]:
    return [entry for entry in entries if world.catalogue[entry["exercise_id"]]["type"] in types]


def working(entries: list[Body]) -> list[Body]:
    return [entry for entry in entries if entry["set_type"] == "working"]


def sets_by_muscle(world: World, entries: list[Body], unhelped: tuple[str, ...] = ()) -> dict[str, float]:
    """The sets of strength and jumps for each muscle: a working set counts 1 for a primary muscle, and half for a secondary
    one; for the muscles in `unhelped` only for a primary one.
    """
    sets: dict[str, float] = defaultdict(float)
    for entry in working(of_type(world, entries, "strength", "plyometrics")):
        for muscle in world.catalogue[entry["exercise_id"]]["primary_muscles"]:
            sets[muscle] += entry["sets"]
        for muscle in world.catalogue[entry["exercise_id"]]["secondary_muscles"]:
            sets[muscle] += 0 if muscle in unhelped else entry["sets"] / 2
    return sets


def minutes(world: World, entries: list[Body]) -> int:
    fields = dict.fromkeys(["reps", "reps_max", "duration_s", "distance_m", "tempo", "superset"])
    return estimated_minutes([{**fields, **entry, **world.catalogue[entry["exercise_id"]]} for entry in entries])


def is_loaded_lift(exercise: Body) -> bool:
    return (
        exercise["type"] == "strength"
        and exercise["load"] == "external"
        and exercise["mechanic"] != "isolation"
        and "reps" in exercise["tracks"]
        and exercise["movement"] not in ("core", "carry", "isolation")
        and exercise["slug"] not in guidance.ACCESSORIES
    )
