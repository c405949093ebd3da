"""The promises about the reasons: what they say of the plan is true of it."""

import re
from itertools import pairwise

from tools.promises.promise import promise
from tools.promises.world import Body, World, days, minutes, of_type, whole_days, working
from workout.suggestions import guidance
from workout.suggestions.explaining import COUNTS

IN_TURN = "Exercises that share a letter are done in turn"


def told(suggestion: Body, pattern: str) -> re.Match[str] | None:
    """The first reason that begins with the pattern."""
    return next((found for reason in suggestion["reasons"] if (found := re.match(pattern, reason))), None)


def number_of(word: str) -> int:
    return COUNTS.index(word) + 1


@promise
def the_sessions_are_counted_as_they_are(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        lifting = [entries for entries in days(suggestion) if of_type(world, entries, "strength")]
        moving = [entries for entries in days(suggestion) if of_type(world, entries, "cardio")]
        if found := told(suggestion, f"({'|'.join(COUNTS)}) strength sessions? "):
            assert number_of(found[1]) == len(lifting)
        else:
            assert not lifting
        if found := told(suggestion, "([A-Z][a-z]+) of ([0-9]+) cardio sessions (is|are) hard"):
            hard = [entries for entries in moving if any(one.get("notes") == guidance.HARD_NOTE for one in entries)]
            assert (number_of(found[1]), int(found[2])) == (len(hard), len(moving))
        both = any(of_type(world, entries, "strength") and of_type(world, entries, "cardio") for entries in days(suggestion))
        assert bool(told(suggestion, "Where a session has both, strength comes first")) == both
        assert bool(told(suggestion, "Strength and cardio have days of their own")) == bool(lifting and moving and not both)


@promise
def each_type_comes_in_its_order(world: World, body: Body) -> None:
    """Balance and jumps while people are fresh, strength before cardio, stretches last."""
    if suggestion := world.suggest(body):
        for entries in days(suggestion):
            places = [guidance.IN_ORDER.index(world.catalogue[entry["exercise_id"]]["type"]) for entry in entries]
            assert all(earlier <= later for earlier, later in pairwise(places))


@promise
def the_lifts_are_counted_as_they_are(world: World, body: Body) -> None:
    if (suggestion := world.suggest(body)) and (found := told(suggestion, "As a beginner you repeat ([0-9]+) lifts?")):
        lifts = [one["exercise_id"] for entries in days(suggestion) for one in working(of_type(world, entries, "strength"))]
        assert int(found[1]) == len(set(lifts)) <= len(lifts)


@promise
def the_dose_that_is_told_is_in_the_plan(world: World, body: Body) -> None:
    pattern = (
        "The aim .* are done for ([0-9]+)(?: to ([0-9]+))? repetitions with ([0-9]+) seconds .* with ([0-9]+) more in reserve"
    )
    if (suggestion := world.suggest(body)) and (found := told(suggestion, pattern)):
        doses = {
            (one.get("reps"), one.get("reps_max"), one["rest_s"], one.get("rir"))
            for entries in days(suggestion)
            for one in working(of_type(world, entries, "strength"))
        }
        assert (int(found[1]), int(found[2]) if found[2] else None, int(found[3]), int(found[4])) in doses


@promise
def what_is_done_in_turn_is_told(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        turns = any("superset" in one for entries in days(suggestion) for one in of_type(world, entries, "strength"))
        assert bool(told(suggestion, IN_TURN)) == turns


@promise
def minutes_are_told_as_they_are(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        if found := told(suggestion, "No session needs more than ([0-9]+) of your ([0-9]+) minutes"):
            assert (int(found[1]), int(found[2])) == (max(suggestion["estimated_minutes"]), body["session_minutes"])
        found = told(suggestion, "The week has ([0-9]+) minutes? of cardio; .* for the other ([0-9]+)")
        if found and body["goal"] == "fat_loss":  # for general fitness hard minutes count twice
            moving = [of_type(world, entries, "cardio") for entries in days(suggestion)]
            assert int(found[1]) == sum(minutes(world, entries) for entries in moving)
            assert int(found[1]) + int(found[2]) == guidance.WEEKLY_CARDIO_MINUTES["fat_loss"]


@promise
def stretches_last_and_come_back_as_is_told(world: World, body: Body) -> None:
    if (suggestion := world.suggest(body)) and (
        found := told(suggestion, "Each stretch adds up to about a minute( and comes twice)?")
    ):
        stretches = [{one["exercise_id"] for one in of_type(world, entries, "flexibility")} for entries in days(suggestion)]
        if found[1]:
            assert all(sum(number in day for day in stretches) > 1 for day in stretches for number in day)


@promise
def the_weeks_are_as_is_told(world: World, body: Body) -> None:
    """A block ends with a lighter week, has four to six weeks from one to the next, and asks for no more than the plan does."""
    if suggestion := world.suggest(body):
        weeks = suggestion["plan"]["weeks"]
        lighter = [number for number, week in enumerate(weeks, 1) if week["name"] == "Lighter"]
        found = told(suggestion, "The block has ([0-9]+) weeks.* Weeks? ([0-9, and]+) (?:is|are) lighter, with half")
        assert bool(found) == bool(weeks)
        if body.get("level", "beginner") == "beginner" or "pregnancy" in body.get("limits", []):
            assert weeks == []
        texts = " ".join([*suggestion["reasons"], suggestion["plan"]["notes"]])
        if not found:
            assert "lighter week" not in texts
            return
        assert int(found[1]) == len(weeks) == lighter[-1]
        assert [int(number) for number in re.findall("[0-9]+", found[2])] == lighter
        assert all(3 <= later - earlier <= 6 for earlier, later in pairwise([0, *lighter]))
        assert all(week.get("sets_factor", 1) <= 1 and week.get("weight_factor", 1) <= 1 for week in weeks)
        assert all(weeks[number - 1]["sets_factor"] == guidance.LIGHTER_SETS for number in lighter)
        reserves = [one["rir"] for entries in whole_days(suggestion) for one in entries if one.get("rir")]
        assert all(week["rir"] >= min(reserves) - 1 and week["rir"] >= guidance.LEAST_RIR for week in weeks if "rir" in week)


@promise
def what_a_limit_adds_is_trained_where_that_is_told(world: World, body: Body) -> None:
    for limit, start, slug in (
        ("pregnancy", "Each strength session trains the pelvic floor", "pelvic-floor-contraction"),
        ("lower_back", "Each strength session steadies the trunk", "dead-bug"),
    ):
        if (suggestion := world.suggest(body)) and told(suggestion, start):
            assert limit in body["limits"]
            for entries in days(suggestion):
                slugs = {world.catalogue[entry["exercise_id"]]["slug"] for entry in of_type(world, entries, "strength")}
                assert not slugs or slug in slugs


@promise
def weeks_are_not_called_alike_where_a_race_makes_some_easier(world: World, body: Body) -> None:
    if suggestion := world.suggest(body):
        assert not (told(suggestion, "All weeks are alike") and "easier; the others" in suggestion["plan"]["notes"])


@promise
def easy_cardio_is_spoken_of_where_there_is_any(world: World, body: Body) -> None:
    if (suggestion := world.suggest(body)) and "easy cardio" in suggestion["plan"]["notes"].lower():
        moving = [entry for entries in days(suggestion) for entry in of_type(world, entries, "cardio")]
        assert any(world.catalogue[entry["exercise_id"]]["slug"] not in guidance.STATIONS for entry in moving)
