"""The promises about any suggested week."""

from collections import defaultdict
from itertools import pairwise

from tools.promises.promise import promise
from tools.promises.world import (
    Body,
    World,
    admitted,
    days,
    minutes,
    of_type,
    whole_days,
    working,
)
from workout.suggestions import guidance
from workout.web.contract.schemas.plans import WEEKDAYS


@promise
def there_is_a_suggestion_exactly_when_something_fits(world: World, body: Body) -> None:
    assert (world.suggest(body) is None) == (not admitted(world, body))


@promise
def each_session_has_its_day_and_keeps_its_time(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        assert len(days(suggestion)) == len(suggestion["estimated_minutes"]) == body["sessions_per_week"]
        assert all(days(suggestion))
        assert suggestion["estimated_minutes"] == [minutes(world, entries) for entries in whole_days(suggestion)]
        assert max(suggestion["estimated_minutes"]) <= body["session_minutes"]


@promise
def only_what_fits_is_suggested(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        allowed = {exercise["id"] for exercise in admitted(world, body)}
        assert {entry["exercise_id"] for entries in days(suggestion) for entry in entries} <= allowed


@promise
def each_day_begins_easily(world: World, body: Body) -> None:
    """Each day begins with cardio, or with a warm-up that fits all wishes except the types, if there is time and such an
    exercise.
    """
    if suggestion := world.suggest(body):
        allowed = {one["slug"]: one["id"] for one in admitted(world, {**body, "exercise_types": []})}
        possible = any(slug in allowed for slug in guidance.WARMING) and body["session_minutes"] >= 10
        for whole, entries in zip(whole_days(suggestion), days(suggestion), strict=True):
            warmed = whole[: len(whole) - len(entries)]
            assert all(entry["exercise_id"] in allowed.values() for entry in warmed)
            assert bool(warmed) == (possible and not of_type(world, entries[:1], "cardio"))


@promise
def the_days_are_spread_over_the_week(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        weekdays = [WEEKDAYS.index(day["weekday"]) for day in suggestion["plan"]["days"]]
        assert weekdays == sorted(weekdays)
        free = {WEEKDAYS.index(day) for day in body.get("weekdays", WEEKDAYS)}
        assert set(weekdays) <= free
        assert len(set(weekdays)) == min(len(free), len(weekdays))
        assert max(weekdays.count(day) for day in weekdays) <= (1 if len(weekdays) <= len(free) else 2)
        if len(weekdays) <= 3 and len(free) == 7:
            assert all((later - earlier) % 7 > 1 for earlier, later in pairwise([*weekdays, weekdays[0]]) if later != earlier)


@promise
def a_free_day_is_spoken_of_where_there_is_none(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        minutes_of: dict[str, int] = defaultdict(int)
        for day, count in zip(suggestion["plan"]["days"], suggestion["estimated_minutes"], strict=True):
            kinds = {
                world.catalogue[entry["exercise_id"]]["type"] for entry in day["exercises"] if entry["set_type"] == "working"
            }
            minutes_of[day["weekday"]] += count * (not kinds.isdisjoint(guidance.TIRING))
        spoken = any(reason.startswith("No day is free of training") for reason in suggestion["reasons"])
        assert spoken == all(minutes_of[day] >= guidance.REST_DAY_FROM_MINUTES for day in WEEKDAYS)


@promise
def days_are_named_for_what_they_hold(world: World, body: Body) -> None:
    if suggestion := world.suggest({**body, "exercise_types": ["strength"]}):
        for day, entries in zip(suggestion["plan"]["days"], days(suggestion), strict=True):
            exercises = [world.catalogue[entry["exercise_id"]] for entry in working(entries)]
            areas = {
                guidance.AREA_OF_MOVEMENT[one["movement"]] for one in exercises if one["movement"] in guidance.AREA_OF_MOVEMENT
            }
            name = day["name"].lower()
            if name.startswith(("push", "pull", "lower", "legs a", "legs b")) and " and " not in name:
                assert len(areas) <= 1
            if name.startswith("upper"):
                assert "legs" not in areas
            if name.startswith("full"):
                muscles = {muscle for one in exercises for muscle in one["primary_muscles"]}
                assert all(muscles & set(guidance.AREAS[area]) for area in ("legs", "push", "pull"))


@promise
def every_type_asked_for_has_its_place_or_the_reasons_say_why_not(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        present = {world.catalogue[entry["exercise_id"]]["type"] for entries in days(suggestion) for entry in entries}
        missing = set(body.get("exercise_types", [])) - present
        assert sum(reason.startswith("There is no ") for reason in suggestion["reasons"]) == len(missing)


@promise
def the_same_request_gives_the_same_plan(world: World, body: Body) -> None:
    """The order of the request's lists does not matter."""
    turned = {name: value[::-1] if isinstance(value, list) else value for name, value in reversed(body.items())}
    assert world.suggest(body) == world.suggest(turned)


@promise
def each_variant_gives_another_plan_where_there_is_a_choice(world: World, body: Body) -> None:
    """With twenty minutes in a full gym, and without a sport, there is always a choice: each variant differs from the next."""
    narrow = ("equipment", "avoid_muscles", "avoid_exercises", "prefer_exercises", "limits", "sport", "variant")
    body = {name: value for name, value in body.items() if name not in narrow}
    body["session_minutes"] = max(20, body["session_minutes"])
    plans = [days(world.suggest({**body, "variant": variant}) or {}) for variant in range(3)]
    assert all(first != second for first, second in pairwise(plans))


@promise
def what_shares_a_label_is_of_one_type_and_more_than_one(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            types: dict[str, list[str]] = defaultdict(list)
            for entry in entries:
                if "superset" in entry:
                    types[entry["superset"]].append(world.catalogue[entry["exercise_id"]]["type"])
            assert all(len(found) > 1 and len(set(found)) == 1 for found in types.values())


@promise
def the_plan_can_be_created_as_it_is(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        saved = world.created(suggestion["plan"])
        assert saved["warnings"] == []
        assert [day["estimated_minutes"] for day in saved["days"]] == suggestion["estimated_minutes"]


@promise
def what_becomes_longer_fits_the_session_to_the_end(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        for entries in whole_days(suggestion):
            rules = [entry.get("progression", {}) for entry in entries]
            ends = [rule["up_to_s"] if rule.get("rule") == "time" else None for rule in rules]
            longest = [{**one, "duration_s": end or one.get("duration_s")} for one, end in zip(entries, ends, strict=True)]
            assert minutes(world, longest) <= body["session_minutes"]
            assert all(end is None or end > one["duration_s"] for one, end in zip(entries, ends, strict=True))
            assert not any(end and one.get("notes") == guidance.HARD_NOTE for one, end in zip(entries, ends, strict=True))
