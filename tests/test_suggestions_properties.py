"""What holds for every suggestion, whatever is asked for: random requests, the real catalogue, and some exercises of one's own.

What a suggestion amounts to is computed here afresh, from its entries and the catalogue alone.
"""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from client import Client
from conftest import CHEAP_SCRYPT_N, join
from hypothesis import given, settings
from hypothesis import strategies as st

from workout import suggestions
from workout.config import Config
from workout.db import Connection
from workout.errors import Invalid
from workout.exercises import LEVELS
from workout.plans.timing import estimated_minutes
from workout.suggestions import guidance
from workout.web.app import App
from workout.web.contract.schemas.exercises import EQUIPMENT, MUSCLES, TYPES
from workout.web.contract.schemas.plans import GOALS, WEEKDAYS
from workout.web.contract.schemas.suggestions import LIMITS, SPORTS

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
SHORT_OF = "Short of sets a week, "


class World:
    """Alice, with exercises of her own, beside Bob with his; and what the catalogue says of each that Alice can see."""

    def __init__(self, client: Client, db: Connection, user_id: int) -> None:
        self.client, self.db, self.user_id = client, db, user_id
        rows = db.execute(
            """
            SELECT exercise.id, exercise.slug, exercise.type, exercise.movement, exercise.level, exercise.mechanic, exercise.load,
                   exercise.tracks, exercise.unilateral, exercise.speed_m_s, exercise.stresses,
                   exercise_whole.equipment, exercise_whole.primary_muscles, exercise_whole.secondary_muscles
              FROM exercise
              JOIN exercise_whole ON exercise_whole.id = exercise.id
             WHERE exercise.user_id IS NULL OR exercise.user_id = :user_id
            """,
            {"user_id": user_id},
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
        """The suggestion; None where nothing fits."""
        try:
            return suggestions.suggest(self.db, self.user_id, body)
        except Invalid:
            return None


@pytest.fixture(scope="module")
def world(blank: Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    config = Config(database=tmp_path_factory.mktemp("world") / "workout.db", key_file=blank.key_file, scrypt_n=CHEAP_SCRYPT_N)
    shutil.copy(blank.database, config.database)
    app = App(config)
    alice, bob = join(app, "alice@example.com"), join(app, "bob@example.com")
    for body in OWN:
        assert alice.post("/exercises", body).status == bob.post("/exercises", body).status == 201
    db = app.database.connection()
    user_id = db.execute("SELECT id FROM account WHERE email = 'alice@example.com'").fetchone()["id"]
    yield World(alice, db, user_id)
    app.close()


def some(values: list[Any], most: int) -> st.SearchStrategy[list[Any]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=most)


def without_contradiction(body: Body) -> Body:
    body = {**body, "focus_muscles": [one for one in body.get("focus_muscles", []) if one not in body.get("avoid_muscles", [])]}
    if "prefer_exercises" in body:
        body["prefer_exercises"] = [one for one in body["prefer_exercises"] if one not in body.get("avoid_exercises", [])]
    if "weekdays" in body and body["sessions_per_week"] > 2 * len(body["weekdays"]):
        del body["weekdays"]
    return body


COMMON = [
    "barbell",
    "rack",
    "bench",
    "adjustable-bench",
    "dumbbell",
    "kettlebell",
    "machine",
    "cable-machine",
    "band",
    "pull-up-bar",
]
REQUESTS = st.fixed_dictionaries(
    {
        "goal": st.sampled_from(GOALS),
        "sessions_per_week": st.integers(1, 14),
        "session_minutes": st.sampled_from([5, 10, 15, 20, 30, 45, 60, 90, 300]) | st.integers(5, 300),
    },
    optional={
        "exercise_types": some(TYPES, len(TYPES)),
        "level": st.sampled_from(LEVELS),
        "equipment": some(EQUIPMENT, 6) | some(COMMON, 6),
        "avoid_muscles": some(MUSCLES, 4),
        "avoid_exercises": some(list(range(1, 187)), 20),
        "focus_muscles": some(MUSCLES, 3),
        "prefer_exercises": some(list(range(1, 187)), 4),
        "limits": some(LIMITS, 2),
        "weekdays": some(WEEKDAYS, 7),
        "sport": st.sampled_from(SPORTS),
        "weeks": st.integers(1, 52),
        "variant": st.integers(0, 5),
    },
).map(without_contradiction)
SPARES = {  # by limit: what no exercise may load
    "knee": {"knee", "impact"}, "shoulder": {"shoulder", "overhead"}, "lower_back": {"lower_back"}, "wrist": {"wrist"},
    "pregnancy": {"supine", "impact"}, "no_jumps": {"impact"},
}  # fmt: skip
RUNNING = ("outdoor-run", "treadmill-run", "sprint-interval", "hill-sprint")
PRONE = ("superman-hold", "prone-y-raise", "reverse-snow-angel", "cobra-pose", "lying-leg-curl")
many = settings(max_examples=30, derandomize=True, deadline=None)


def admitted(world: World, body: Body) -> list[Body]:
    """The exercises that a request leaves."""
    hurt = set(body.get("avoid_muscles", []))
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
    """Whether the exercise keeps to the limit."""
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


def sets_by_muscle(world: World, entries: list[Body]) -> dict[str, float]:
    """Of strength and jumps: a primary muscle counts each working set, a secondary one half of it."""
    sets: dict[str, float] = defaultdict(float)
    for entry in working(of_type(world, entries, "strength", "plyometrics")):
        for muscle in world.catalogue[entry["exercise_id"]]["primary_muscles"]:
            sets[muscle] += entry["sets"]
        for muscle in world.catalogue[entry["exercise_id"]]["secondary_muscles"]:
            sets[muscle] += entry["sets"] / 2
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


@many
@given(body=REQUESTS)
def test_there_is_a_suggestion_exactly_when_something_fits(world: World, body: Body) -> None:
    assert (world.suggest(body) is None) == (not admitted(world, body))


@many
@given(body=REQUESTS)
def test_each_session_has_its_day_and_keeps_its_time(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        assert len(days(suggestion)) == len(suggestion["estimated_minutes"]) == body["sessions_per_week"]
        assert all(days(suggestion))
        assert suggestion["estimated_minutes"] == [minutes(world, entries) for entries in whole_days(suggestion)]
        assert max(suggestion["estimated_minutes"]) <= body["session_minutes"]


@many
@given(body=REQUESTS)
def test_only_what_fits_is_suggested(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        allowed = {exercise["id"] for exercise in admitted(world, body)}
        assert {entry["exercise_id"] for entries in days(suggestion) for entry in entries} <= allowed


@many
@given(body=REQUESTS)
def test_each_day_begins_easily(world: World, body: Body) -> None:
    """With cardio of its own or a warm-up that fits all wishes but the types, where there is time and such an exercise."""
    if suggestion := world.suggest(body):
        allowed = {one["slug"]: one["id"] for one in admitted(world, {**body, "exercise_types": []})}
        possible = any(slug in allowed for slug in guidance.WARMING) and body["session_minutes"] >= 10
        for whole, entries in zip(whole_days(suggestion), days(suggestion), strict=True):
            warmed = whole[: len(whole) - len(entries)]
            assert all(entry["exercise_id"] in allowed.values() for entry in warmed)
            assert bool(warmed) == (possible and not of_type(world, entries[:1], "cardio"))


@many
@given(body=REQUESTS)
def test_the_days_are_spread_over_the_week(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        weekdays = [WEEKDAYS.index(day["weekday"]) for day in suggestion["plan"]["days"]]
        assert weekdays == sorted(weekdays)
        free = {WEEKDAYS.index(day) for day in body.get("weekdays", WEEKDAYS)}
        assert set(weekdays) <= free
        assert len(set(weekdays)) == min(len(free), len(weekdays))
        assert max(weekdays.count(day) for day in weekdays) <= (1 if len(weekdays) <= len(free) else 2)
        if len(weekdays) <= 3 and len(free) == 7:
            assert all((later - earlier) % 7 > 1 for earlier, later in pairwise([*weekdays, weekdays[0]]) if later != earlier)


@many
@given(body=REQUESTS)
def test_compound_comes_before_isolation_and_nothing_twice(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            lifts = [world.catalogue[entry["exercise_id"]] for entry in working(of_type(world, entries, "strength"))]
            mechanics = [lift["mechanic"] == "isolation" for lift in lifts]
            assert mechanics == sorted(mechanics)
            assert len({lift["id"] for lift in lifts}) == len(lifts)
            isolated = [tuple(lift["primary_muscles"]) for lift in lifts if lift["movement"] == "isolation"]
            assert len(set(isolated)) == len(isolated)


@many
@given(body=REQUESTS)
def test_no_muscle_is_trained_hard_on_consecutive_days(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        by_day: list[list[Body]] = [[] for _ in WEEKDAYS]
        for day in suggestion["plan"]["days"]:
            by_day[WEEKDAYS.index(day["weekday"])] += day["exercises"]
        hard = [
            {muscle for muscle, sets in sets_by_muscle(world, entries).items() if sets >= guidance.HARD_SETS}
            for entries in by_day
        ]
        assert all(not hard[number] & hard[number - 1] for number in range(7))


@many
@given(body=REQUESTS)
def test_the_sets_of_the_week_are_reached_or_the_reasons_say_which_are_not_and_why(world: World, body: Body) -> None:
    suggestion = world.suggest(body)
    if not suggestion:
        return
    counted = sets_by_muscle(world, [entry for entries in days(suggestion) for entry in entries])
    assert suggestion["weekly_sets"] == {muscle: counted[muscle] for muscle in MUSCLES if counted[muscle]}
    if "strength" not in suggestion["plan"]["exercise_types"]:
        return
    told = [reason.removeprefix(SHORT_OF) for reason in suggestion["reasons"] if reason.startswith(SHORT_OF)]
    wanted = guidance.WEEKLY_SETS[body["goal"]][LEVELS.index(body.get("level", "beginner"))]
    trained, trainable = (
        {m for one in admitted(world, wishes) if one["type"] == "strength" for m in one["primary_muscles"]}
        for wishes in (body, {**body, "level": "advanced"})
    )
    for muscle in {*guidance.LARGE, *guidance.SMALL, *body["focus_muscles"]} - set(body.get("avoid_muscles", [])):
        share = (1 if muscle in guidance.LARGE else 0.5) * (1.5 if muscle in body["focus_muscles"] else 1)
        why = [reason for reason in told if f" {world.muscles[muscle]} (" in reason]
        lifting = any(of_type(world, entries, "strength") for entries in days(suggestion))
        if lifting and counted[muscle] < wanted * share:
            assert len(why) == 1
            assert why[0].startswith("for nothing that fits") == (muscle not in trainable)
            assert ("asks for a higher level" in why[0]) == (muscle in trainable - trained)
            if why[0].startswith("for the sessions are full") and body.get("exercise_types") == ["strength"]:
                assert max(suggestion["estimated_minutes"]) > body["session_minutes"] - 15  # another exercise, warmed up for
        elif lifting:
            assert why == []


@many
@given(body=REQUESTS)
def test_sessions_are_not_both_too_full_and_long_enough(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        reasons = " ".join(suggestion["reasons"])
        assert not ("sessions are full" in reasons and "No session needs more" in reasons)


@many
@given(body=REQUESTS)
def test_heavy_lifts_are_warmed_up_for(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            lifts = of_type(world, entries, "strength")
            loaded = [entry["exercise_id"] for entry in working(lifts) if is_loaded_lift(world.catalogue[entry["exercise_id"]])]
            firsts: dict[str, int] = {}
            for entry in working(lifts):
                exercise = world.catalogue[entry["exercise_id"]]
                if exercise["mechanic"] != "isolation" and exercise["slug"] not in guidance.EXPLOSIVE:
                    firsts.setdefault(guidance.SIDES.get(exercise["movement"], ""), exercise["id"])
            again = [number for number in loaded[1:] if number in firsts.values()]
            if body["goal"] not in guidance.WARM_UP_AGAIN or body["session_minutes"] <= guidance.WARM_UP_ONCE_UP_TO_MINUTES:
                again = []
            first = loaded[:1] if body["goal"] in guidance.WARM_UP else []
            warm_ups = [entry for entry in lifts if entry["set_type"] == "warmup"]
            assert [entry["exercise_id"] for entry in warm_ups] == [*first, *again]
            for place, entry in enumerate(warm_ups):
                by_goal = guidance.WARM_UP_AGAIN if place else guidance.WARM_UP
                assert (entry["sets"], entry["reps"]) == by_goal[body["goal"]]
                follower = lifts[lifts.index(entry) + 1]
                assert follower["exercise_id"] == entry["exercise_id"] or follower.get("superset")
                assert "superset" not in entry


@many
@given(body=REQUESTS)
def test_repetitions_rests_and_reserve_are_those_of_the_goal(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        level = LEVELS.index(body.get("level", "beginner"))
        doses = guidance.DOSES[body["goal"]]
        for entries in days(suggestion):
            sides: set[str] = set()
            for entry in working(of_type(world, entries, "strength")):
                exercise = world.catalogue[entry["exercise_id"]]
                assert entry.get("weight_kg") is None
                if "reps" not in exercise["tracks"]:
                    assert entry["rest_s"] == guidance.HOLD_REST_S
                    assert entry.get("duration_s") == (guidance.HOLD_S[level] if "duration" in exercise["tracks"] else None)
                    continue
                isolated = exercise["mechanic"] == "isolation" or exercise["slug"] in guidance.ACCESSORIES
                kind = "single" if isolated else "body"
                if is_loaded_lift(exercise) and exercise["slug"] not in guidance.EXPLOSIVE:
                    side = guidance.SIDES[exercise["movement"]]
                    heavy = side not in sides and not set(guidance.BARBELLS).isdisjoint(exercise["equipment"])
                    kind = "main" if heavy or "second" not in doses else "second"
                    sides.add(side)
                own_weight = exercise["load"] in ("none", "bodyweight") and "band" not in exercise["equipment"]
                pulls = guidance.SIDES.get(exercise["movement"]) == "pull"
                if exercise["movement"] == "core" and exercise["level"] != "advanced":
                    dose = guidance.TRUNK[level]
                elif own_weight and (
                    exercise["level"] != "advanced"
                    if exercise["mechanic"] == "isolation"
                    else exercise["level"] == "beginner" and level and not pulls
                ):
                    dose = guidance.LIGHT[level]
                else:
                    dose = guidance.EXPLOSIVE.get(exercise["slug"]) or doses[kind][level]
                if "pregnancy" in body.get("limits", []) and dose.rir is not None:
                    dose = dose._replace(rir=max(dose.rir, guidance.GENTLE_RIR))
                assert (entry["reps"], entry.get("reps_max"), entry["rest_s"], entry.get("rir")) == dose[:4]
                assert entry["progression"] == {"rule": "double" if dose.reps_max else "linear"}


@many
@given(body=REQUESTS)
def test_trunk_and_light_exercises_are_not_dosed_like_heavy_lifts(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entry in working(of_type(world, [one for entries in days(suggestion) for one in entries], "strength")):
            exercise = world.catalogue[entry["exercise_id"]]
            if exercise["movement"] == "core" and exercise["level"] != "advanced":
                assert entry["rest_s"] <= 60
                assert entry.get("reps", 10) >= 10


@many
@given(body=REQUESTS)
def test_beginners_repeat_few_lifts(world: World, body: Body) -> None:
    """Nine at the most, but for what keeps a session from being empty."""
    suggestion = world.suggest({**body, "level": "beginner"})
    if suggestion and suggestion["plan"]["exercise_types"] == ["strength"]:
        entries = [one["exercise_id"] for day in days(suggestion) for one in working(day)]
        single = sum(len(working(day)) == 1 for day in days(suggestion))
        assert len(set(entries)) <= guidance.MOST_DIFFERENT_LIFTS["beginner"] + single


@many
@given(body=REQUESTS)
def test_jumps_have_a_day_between_and_come_after_the_warm_up(world: World, body: Body) -> None:
    """Unless nothing else was asked for."""
    suggestion = world.suggest(body)
    if suggestion and suggestion["plan"]["exercise_types"] != ["plyometrics"]:
        jumping = []
        for day, entries in zip(suggestion["plan"]["days"], days(suggestion), strict=True):
            jumps = of_type(world, entries, "plyometrics")
            assert all(entry["sets"] >= guidance.LEAST_JUMP_SETS for entry in jumps) or jumps == entries
            if jumps and jumps != entries:
                jumping.append(WEEKDAYS.index(day["weekday"]))
        assert all((later - earlier) % 7 not in (0, 1, 6) for place, earlier in enumerate(jumping) for later in jumping[:place])


@many
@given(body=REQUESTS)
def test_days_are_named_for_what_they_hold(world: World, body: Body) -> None:
    if suggestion := world.suggest({**body, "exercise_types": ["strength"]}):
        for day, entries in zip(suggestion["plan"]["days"], days(suggestion), strict=True):
            exercises = [world.catalogue[entry["exercise_id"]] for entry in working(entries)]
            sides = {guidance.SIDES[one["movement"]] for one in exercises if one["movement"] in guidance.SIDES}
            name = day["name"].lower()
            if name.startswith(("push", "pull", "lower", "legs a", "legs b")) and " and " not in name:
                assert len(sides) <= 1
            if name.startswith("upper"):
                assert "legs" not in sides
            if name.startswith("full"):
                muscles = {muscle for one in exercises for muscle in one["primary_muscles"]}
                assert all(muscles & set(guidance.AREAS[area]) for area in ("legs", "push", "pull"))


@many
@given(body=REQUESTS)
def test_the_focus_is_served_before_all_else(world: World, body: Body) -> None:
    """Three sessions of 45 minutes give any focus at least four sets."""
    body = {**body, "exercise_types": ["strength"], "sessions_per_week": 3, "session_minutes": 45}
    if suggestion := world.suggest(body):
        trainable = {muscle for one in admitted(world, body) for muscle in one["primary_muscles"]}
        for muscle in set(body["focus_muscles"]) & trainable:
            assert suggestion["weekly_sets"][muscle] >= 4


@many
@given(body=REQUESTS)
def test_the_week_pulls_half_as_much_as_it_pushes_or_says_why_not(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        sets: dict[str, int] = defaultdict(int)
        for entry in working(of_type(world, [one for entries in days(suggestion) for one in entries], "strength")):
            exercise = world.catalogue[entry["exercise_id"]]
            if "reps" in exercise["tracks"]:
                sets[guidance.SIDES.get(exercise["movement"], "")] += entry["sets"]
        told = any("sets of pushes and" in reason for reason in suggestion["reasons"])
        assert told == (sets["push"] > 2 * sets["pull"])


@many
@given(body=REQUESTS)
def test_what_is_done_in_turn_leaves_each_muscle_a_rest_and_wants_one_barbell(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            muscles: dict[str, list[str]] = defaultdict(list)
            bars: dict[str, list[str]] = defaultdict(list)
            kits: dict[str, list[set[str]]] = defaultdict(list)
            for entry in working(of_type(world, entries, "strength")):
                if "superset" in entry:
                    exercise = world.catalogue[entry["exercise_id"]]
                    muscles[entry["superset"]] += exercise["primary_muscles"]
                    kits[entry["superset"]].append(set(exercise["equipment"]))
                    bars[entry["superset"]] += set(guidance.BARBELLS) & set(exercise["equipment"])
            assert all(len(set(group)) == len(group) for group in muscles.values())
            assert all(len(group) <= 1 for group in bars.values())
            assert all(len(set().union(*group)) <= 2 or set().union(*group) in group for group in kits.values())


@many
@given(body=REQUESTS)
def test_what_shares_a_label_is_of_one_type_and_more_than_one(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            types: dict[str, list[str]] = defaultdict(list)
            for entry in entries:
                if "superset" in entry:
                    types[entry["superset"]].append(world.catalogue[entry["exercise_id"]]["type"])
            assert all(len(found) > 1 and len(set(found)) == 1 for found in types.values())


@many
@given(body=REQUESTS)
def test_stretches_come_back_within_the_week(world: World, body: Body) -> None:
    """Each on two days at least, where all sessions have the same time for them."""
    body = {**body, "goal": "mobility", "exercise_types": ["flexibility"]}
    suggestion = world.suggest(body)
    if suggestion and body["sessions_per_week"] > 1:
        times: dict[int, int] = defaultdict(int)
        for entries in days(suggestion):
            for number in {entry["exercise_id"] for entry in entries}:
                times[number] += 1
        assert min(times.values()) > 1


@many
@given(body=REQUESTS)
def test_hard_cardio_has_days_between(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        hard = [
            WEEKDAYS.index(day["weekday"])
            for day in suggestion["plan"]["days"]
            if any(entry.get("notes") == guidance.HARD_NOTE for entry in day["exercises"])
        ]
        assert len(set(hard)) == len(hard)
        assert (
            all((later - earlier) % 7 > 1 for earlier, later in pairwise([*hard, hard[0]]) if later != earlier) if hard else True
        )


@many
@given(body=REQUESTS)
def test_beginners_runs_have_days_between(world: World, body: Body) -> None:
    """Unless there is nothing else that can be kept up."""
    body = {**body, "exercise_types": ["cardio"], "level": "beginner"}
    suggestion = world.suggest(body)
    if suggestion and any(one["slug"] in guidance.WALKS for one in admitted(world, body)):
        running = [
            WEEKDAYS.index(day["weekday"])
            for day in suggestion["plan"]["days"]
            if any(world.catalogue[entry["exercise_id"]]["slug"] in guidance.RUNS for entry in day["exercises"])
        ]
        assert len(set(running)) == len(running)
        assert all((later - earlier) % 7 != 1 for later in running for earlier in running)


@many
@given(body=REQUESTS)
def test_time_is_not_left_while_the_week_lacks_cardio(world: World, body: Body) -> None:
    """Where it has any that can be kept up: lifting that ends a quarter of an hour early is followed by more of it."""
    body = {**body, "goal": "fat_loss", "exercise_types": ["strength", "cardio"]}
    suggestion = world.suggest(body)
    if suggestion and any(entry.get("notes") == guidance.MODERATE_NOTE for entries in days(suggestion) for entry in entries):
        missing = re.search("walk or cycle for the other ([0-9]+)", " ".join(suggestion["reasons"]))
        if missing and int(missing[1]) > 10:
            for entries, minutes in zip(days(suggestion), suggestion["estimated_minutes"], strict=True):
                assert of_type(world, entries, "cardio") or minutes > body["session_minutes"] - 15


@many
@given(body=REQUESTS)
def test_every_type_asked_for_has_its_place_or_the_reasons_say_why_not(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        present = {world.catalogue[entry["exercise_id"]]["type"] for entries in days(suggestion) for entry in entries}
        missing = set(body.get("exercise_types", [])) - present
        assert sum(reason.startswith("There is no ") for reason in suggestion["reasons"]) == len(missing)


@many
@given(body=REQUESTS)
def test_the_same_request_gives_the_same_plan(world: World, body: Body) -> None:
    """In whatever order its lists are written."""
    turned = {name: value[::-1] if isinstance(value, list) else value for name, value in reversed(body.items())}
    assert world.suggest(body) == world.suggest(turned)


@many
@given(body=REQUESTS)
def test_the_plan_can_be_created_as_it_is(world: World, body: Body) -> None:
    response = world.client.post("/plan-suggestions", body)
    assert (response.status == 200) == bool(admitted(world, body))
    if response.status == 200:
        created = world.client.post("/plans", response.json["plan"])
        assert created.status == 201
        assert created.json["warnings"] == []
        assert [day["estimated_minutes"] for day in created.json["days"]] == response.json["estimated_minutes"]
        assert world.client.delete(f"/plans/{created.json['id']}").status == 204


@many
@given(body=REQUESTS)
def test_each_variant_gives_another_plan_where_there_is_a_choice(world: World, body: Body) -> None:
    """With twenty minutes in a full gym there is one, if no sport is asked for: each variant differs from the next."""
    narrow = ("equipment", "avoid_muscles", "avoid_exercises", "prefer_exercises", "limits", "sport", "variant")
    body = {name: value for name, value in body.items() if name not in narrow}
    body["session_minutes"] = max(20, body["session_minutes"])
    plans = [days(world.suggest({**body, "variant": variant}) or {}) for variant in range(3)]
    assert all(first != second for first, second in pairwise(plans))
