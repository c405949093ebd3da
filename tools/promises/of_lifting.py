"""The promises about the strength training of a suggested week."""

import re
from collections import defaultdict

from tools.promises.promise import promise
from tools.promises.world import (
    Body,
    World,
    admitted,
    days,
    is_loaded_lift,
    of_type,
    sets_by_muscle,
    sits,
    working,
)
from workout.exercises import LEVELS
from workout.suggestions import guidance
from workout.web.contract.schemas.exercises import MUSCLES
from workout.web.contract.schemas.plans import WEEKDAYS

SHORT_OF = "Short of sets a week, "


@promise
def compound_comes_before_isolation_and_nothing_twice(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            lifts = [world.catalogue[entry["exercise_id"]] for entry in working(of_type(world, entries, "strength"))]
            mechanics = [lift["mechanic"] == "isolation" for lift in lifts]
            assert mechanics == sorted(mechanics)
            assert len({lift["id"] for lift in lifts}) == len(lifts)
            isolated = [tuple(lift["primary_muscles"]) for lift in lifts if lift["movement"] == "isolation"]
            assert len(set(isolated)) == len(isolated)


@promise
def no_muscle_is_trained_hard_on_consecutive_days(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        by_day: list[list[Body]] = [[] for _ in WEEKDAYS]
        for day in suggestion["plan"]["days"]:
            by_day[WEEKDAYS.index(day["weekday"])] += day["exercises"]
        hard = [
            {muscle for muscle, sets in counted.items() if sets >= guidance.HARD_SETS}
            for counted in (sets_by_muscle(world, entries, guidance.STEADYING) for entries in by_day)
        ]
        assert all(not hard[number] & hard[number - 1] for number in range(7))


@promise
def the_sets_of_the_week_are_reached_or_the_reasons_say_which_are_not_and_why(world: World, body: Body) -> None:
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
    spared = {*body.get("avoid_muscles", []), *(guidance.RESTING_MUSCLES if sits(body) else ())} - {*body["focus_muscles"]}
    for muscle in {*guidance.LARGE, *guidance.SMALL, *body["focus_muscles"]} - spared:
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


@promise
def sessions_are_not_both_too_full_and_long_enough(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        reasons = " ".join(suggestion["reasons"])
        assert not ("sessions are full" in reasons and "No session needs more" in reasons)


@promise
def heavy_lifts_are_warmed_up_for(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            lifts = of_type(world, entries, "strength")
            loaded = [entry["exercise_id"] for entry in working(lifts) if is_loaded_lift(world.catalogue[entry["exercise_id"]])]
            firsts: dict[str, int] = {}
            for entry in working(lifts):
                exercise = world.catalogue[entry["exercise_id"]]
                if exercise["mechanic"] != "isolation" and exercise["slug"] not in guidance.EXPLOSIVE:
                    firsts.setdefault(guidance.AREA_OF_MOVEMENT.get(exercise["movement"], ""), exercise["id"])
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


def is_light(exercise: Body, level: int) -> bool:
    """Whether one's own body is too light for the usual dose of somebody of that level."""
    if exercise["load"] not in ("none", "bodyweight") or "band" in exercise["equipment"]:
        return False
    if exercise["mechanic"] == "isolation":
        return bool(exercise["level"] != "advanced")
    match guidance.AREA_OF_MOVEMENT.get(exercise["movement"]):
        case "legs":
            return LEVELS.index(exercise["level"]) < level
        case "pull":
            return False
    return bool(exercise["level"] == "beginner" and level > 0)


@promise
def repetitions_rests_and_reserve_are_those_of_the_goal(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        level = LEVELS.index(body.get("level", "beginner"))
        doses = guidance.DOSES[body["goal"]]
        for entries in days(suggestion):
            areas: set[str] = set()
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
                    area = guidance.AREA_OF_MOVEMENT[exercise["movement"]]
                    heavy = area not in (*areas, "pull") and not set(guidance.BARBELLS).isdisjoint(exercise["equipment"])
                    kind = "main" if heavy or "second" not in doses else "second"
                    areas.add(area)
                if exercise["movement"] == "core":
                    dose = guidance.HARD_TRUNK if exercise["level"] == "advanced" else guidance.TRUNK[level]
                elif is_light(exercise, level):
                    dose = guidance.LIGHT[level]
                else:
                    dose = guidance.EXPLOSIVE.get(exercise["slug"]) or doses[kind][level]
                if "pregnancy" in body.get("limits", []) and dose.rir is not None:
                    dose = dose._replace(rir=max(dose.rir, guidance.GENTLE_RIR))
                assert (entry["reps"], entry.get("reps_max"), entry["rest_s"], entry.get("rir")) == dose[:4]
                assert entry["progression"] == {"rule": "double" if dose.reps_max else "linear"}


@promise
def trunk_and_light_exercises_are_not_dosed_like_heavy_lifts(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entry in working(of_type(world, [one for entries in days(suggestion) for one in entries], "strength")):
            exercise = world.catalogue[entry["exercise_id"]]
            if exercise["movement"] == "core":
                assert entry["rest_s"] <= 60
                assert entry.get("reps", 10) >= (6 if exercise["level"] == "advanced" else 10)


@promise
def beginners_repeat_few_lifts(world: World, body: Body) -> None:
    """At most nine different lifts, plus one for each session that would otherwise be empty."""
    suggestion = world.suggest({**body, "level": "beginner"})
    if suggestion and suggestion["plan"]["exercise_types"] == ["strength"]:
        entries = [one["exercise_id"] for day in days(suggestion) for one in working(day)]
        single = sum(len(working(day)) == 1 for day in days(suggestion))
        assert len(set(entries)) <= guidance.MOST_DIFFERENT_LIFTS["beginner"] + single


@promise
def the_focus_is_served_before_all_else(world: World, body: Body) -> None:
    """Three sessions of 45 minutes give each muscle of the focus at least four sets."""
    body = {**body, "exercise_types": ["strength"], "sessions_per_week": 3, "session_minutes": 45}
    if suggestion := world.suggest(body):
        trainable = {muscle for one in admitted(world, body) for muscle in one["primary_muscles"]}
        for muscle in set(body["focus_muscles"]) & trainable:
            assert suggestion["weekly_sets"][muscle] >= 4


@promise
def the_pulls_of_the_week_balance_its_pushes_or_the_reasons_say_why_not(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        sets: dict[str, int] = defaultdict(int)
        for entry in working(of_type(world, [one for entries in days(suggestion) for one in entries], "strength")):
            exercise = world.catalogue[entry["exercise_id"]]
            if "reps" in exercise["tracks"]:
                sets[guidance.AREA_OF_MOVEMENT.get(exercise["movement"], "")] += entry["sets"]
        told = any(re.match("The week has [0-9]+ sets? of pushes and", reason) for reason in suggestion["reasons"])
        assert told == (sets["push"] > (1 if sits(body) else 1.5) * sets["pull"])


@promise
def what_is_done_in_turn_leaves_each_muscle_a_rest_and_wants_one_barbell(world: World, body: Body) -> None:
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
