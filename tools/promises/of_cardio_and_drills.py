"""The promises about the cardio, the jumps and the stretches of a suggested week."""

import re
from collections import defaultdict
from itertools import pairwise

from tools.promises.promise import promise
from tools.promises.world import (
    Body,
    World,
    admitted,
    days,
    of_type,
)
from workout.suggestions import guidance
from workout.web.contract.schemas.plans import WEEKDAYS


@promise
def jumps_have_a_day_between_and_come_after_the_warm_up(world: World, body: Body) -> None:
    """This does not hold if the request has no other type."""
    suggestion = world.suggest(body)
    if suggestion and suggestion["plan"]["exercise_types"] != ["plyometrics"]:
        jumping = []
        for day, entries in zip(suggestion["plan"]["days"], days(suggestion), strict=True):
            jumps = of_type(world, entries, "plyometrics")
            assert all(entry["sets"] >= guidance.LEAST_JUMP_SETS for entry in jumps) or jumps == entries
            if jumps and jumps != entries:
                jumping.append(WEEKDAYS.index(day["weekday"]))
        assert all((later - earlier) % 7 not in (0, 1, 6) for place, earlier in enumerate(jumping) for later in jumping[:place])


@promise
def stretches_come_back_within_the_week(world: World, body: Body) -> None:
    """If all sessions have the same time for stretches, each stretch is done on at least two days."""
    body = {**body, "goal": "mobility", "exercise_types": ["flexibility"]}
    suggestion = world.suggest(body)
    if suggestion and body["sessions_per_week"] > 1:
        times: dict[int, int] = defaultdict(int)
        for entries in days(suggestion):
            for number in {entry["exercise_id"] for entry in entries}:
                times[number] += 1
        assert min(times.values()) > 1


@promise
def hard_cardio_has_days_between(world: World, body: Body) -> None:
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


@promise
def beginners_runs_have_days_between(world: World, body: Body) -> None:
    """This does not hold if nothing else can be kept up."""
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


@promise
def time_is_not_left_while_the_week_lacks_cardio(world: World, body: Body) -> None:
    """If the pool has steady cardio, it follows strength training that ends a quarter of an hour early."""
    body = {**body, "goal": "fat_loss", "exercise_types": ["strength", "cardio"]}
    suggestion = world.suggest(body)
    if suggestion and any(entry.get("notes") == guidance.MODERATE_NOTE for entries in days(suggestion) for entry in entries):
        missing = re.search("walk or cycle for the other ([0-9]+)", " ".join(suggestion["reasons"]))
        if missing and int(missing[1]) > 10:
            for entries, minutes in zip(days(suggestion), suggestion["estimated_minutes"], strict=True):
                assert of_type(world, entries, "cardio") or minutes > body["session_minutes"] - 15
