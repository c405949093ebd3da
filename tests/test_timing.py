"""The order of a day's sets, and the estimate of how long they take: `workout/plans/timing.py`."""

from collections import Counter
from itertools import chain
from math import ceil
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from hypothesis import given, settings
from hypothesis import strategies as st

from workout.plans.timing import estimated_minutes, rounds

Entry = dict[str, Any]


def entry(name: str = "A", sets: int = 1, rest_s: int = 0, **fields: Any) -> Entry:
    """An entry that has no target and no superset unless `fields` say otherwise."""
    nothing = dict.fromkeys(["superset", "reps", "reps_max", "duration_s", "distance_m", "tempo", "speed_m_s"])
    return {**nothing, "name": name, "exercise_id": name, "sets": sets, "rest_s": rest_s, "unilateral": 0, **fields}


def steps(*entries: Entry) -> list[str]:
    """Each set as its entry's name and its number."""
    done: Counter[str] = Counter()
    found = []
    for one in chain.from_iterable(rounds(list(entries))):
        done[one["name"]] += 1
        found.append(f"{one['name']}{done[one['name']]}")
    return found


def rests(*entries: Entry) -> list[int]:
    """The rest after each round, in seconds."""
    return [done[-1]["rest_s"] for done in rounds(list(entries))]


# The order


def test_straight_sets_are_done_one_exercise_after_the_other() -> None:
    assert steps(entry("A", 2), entry("B", 3)) == ["A1", "A2", "B1", "B2", "B3"]


def test_a_superset_is_done_in_turn() -> None:
    assert steps(entry("A", 2, superset="1"), entry("B", 2, superset="1")) == ["A1", "B1", "A2", "B2"]


def test_a_superset_may_have_more_than_two_exercises() -> None:
    circuit = [entry(name, 2, superset="round") for name in "ABC"]
    assert steps(*circuit) == ["A1", "B1", "C1", "A2", "B2", "C2"]


def test_the_longer_exercise_of_a_superset_goes_on_alone() -> None:
    assert steps(entry("A", 3, superset="1"), entry("B", 1, superset="1")) == ["A1", "B1", "A2", "A3"]
    assert steps(entry("A", 1, superset="1"), entry("B", 3, superset="1")) == ["A1", "B1", "B2", "B3"]


def test_a_label_joins_neighbours_only() -> None:
    day = [entry("A", 2, superset="1"), entry("B", 2), entry("C", 2, superset="1")]
    assert steps(*day) == ["A1", "A2", "B1", "B2", "C1", "C2"]


def test_two_supersets_next_to_each_other_stay_apart() -> None:
    day = [entry("A", 2, superset="1"), entry("B", 2, superset="1"), entry("C", 2, superset="2"), entry("D", 2, superset="2")]
    assert steps(*day) == ["A1", "B1", "A2", "B2", "C1", "D1", "C2", "D2"]


def test_a_label_that_stands_alone_means_straight_sets() -> None:
    assert steps(entry("A", 3, superset="1")) == ["A1", "A2", "A3"]


def test_straight_sets_rest_after_each_set() -> None:
    assert rests(entry("A", 2, rest_s=90), entry("B", 2, rest_s=60)) == [90, 90, 60, 60]


def test_a_superset_rests_once_a_round_as_long_as_its_last_entry_says() -> None:
    day = [entry("A", 2, rest_s=90, superset="1"), entry("B", 2, rest_s=60, superset="1")]
    assert rests(*day) == [60, 60]


def test_a_round_that_lost_its_last_entry_rests_as_the_one_now_last_says() -> None:
    day = [entry("A", 3, rest_s=90, superset="1"), entry("B", 1, rest_s=60, superset="1")]
    assert rests(*day) == [60, 90, 90]


def test_an_empty_day_has_no_sets() -> None:
    assert steps() == []


ENTRIES = st.lists(
    st.builds(
        entry,
        sets=st.integers(1, 5),
        rest_s=st.integers(0, 300),
        superset=st.sampled_from([None, "1", "2"]),
        duration_s=st.integers(1, 300),
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(ENTRIES)
def test_every_set_is_done_once_and_in_its_turn(entries: list[Entry]) -> None:
    done = list(rounds(entries))
    for one in entries:
        turns = [sum(other is one for other in together) for together in done]
        assert [turn for turn in turns if turn] == [1] * one["sets"]
    assert sum(map(len, done)) == sum(one["sets"] for one in entries)


# The time


def test_an_empty_day_takes_no_time() -> None:
    assert estimated_minutes([]) == 0


@pytest.mark.parametrize(("seconds", "minutes"), [(1, 1), (59, 1), (60, 1), (61, 2), (120, 2), (121, 3)])
def test_minutes_are_rounded_up(seconds: int, minutes: int) -> None:
    assert estimated_minutes([entry(duration_s=seconds)]) == minutes


# So many sets that a second more or less in each shows in the minutes.
@pytest.mark.parametrize(
    ("sets", "fields", "minutes"),
    [
        pytest.param(20, {"duration_s": 45}, 15, id="a duration: 20 × 45 s"),
        pytest.param(20, {"distance_m": 36, "speed_m_s": 1.2}, 10, id="a distance at the exercise's speed: 20 × 36 m / 1.2 m/s"),
        pytest.param(20, {"distance_m": 75, "speed_m_s": None}, 10, id="a distance without a speed: 20 × 75 m / 2.5 m/s"),
        pytest.param(20, {"reps": 10}, 10, id="repetitions: 20 × 10 × 3 s"),
        pytest.param(20, {"reps": 8, "reps_max": 12}, 10, id="the middle of a range: 20 × 10 × 3 s"),
        pytest.param(20, {"reps": 1, "reps_max": 2, "tempo": "3-1-1-1"}, 3, id="a middle between two: 20 × 1.5 × 6 s"),
        pytest.param(12, {"reps": 8, "tempo": "3-1-1-0"}, 8, id="a tempo: 12 × 8 × 5 s"),
        pytest.param(12, {"reps": 8, "tempo": "3-0-X-1"}, 8, id="an X in the tempo counts as one: 12 × 8 × 5 s"),
        pytest.param(20, {"reps": 3, "tempo": "10-0-10-0"}, 20, id="phases of two digits: 20 × 3 × 20 s"),
        pytest.param(18, {}, 12, id="no target at all: 18 × 40 s"),
        pytest.param(18, {"tempo": "9-9-9-9"}, 12, id="a tempo without repetitions says nothing: 18 × 40 s"),
        pytest.param(1, {"duration_s": 60, "distance_m": 5000, "reps": 100}, 1, id="the duration comes first"),
        pytest.param(1, {"distance_m": 150, "reps": 100}, 1, id="then the distance"),
    ],
)
def test_a_set_takes_what_the_rule_says(sets: int, fields: Entry, minutes: int) -> None:
    assert estimated_minutes([entry(sets=sets, **fields)]) == minutes


@pytest.mark.parametrize(
    ("sets", "fields", "minutes"),
    [
        pytest.param(10, {"duration_s": 30}, 10, id="2 × 10 × 30 s"),
        pytest.param(10, {"distance_m": 75}, 10, id="2 × 10 × 75 m / 2.5 m/s"),
        pytest.param(10, {"reps": 10}, 10, id="2 × 10 × 10 × 3 s"),
        pytest.param(10, {"reps": 6, "tempo": "3-1-1-0"}, 10, id="2 × 10 × 6 × 5 s"),
        pytest.param(9, {}, 12, id="2 × 9 × 40 s"),
    ],
)
def test_a_set_of_one_side_at_a_time_takes_twice_as_long(sets: int, fields: Entry, minutes: int) -> None:
    assert estimated_minutes([entry(sets=sets, unilateral=1, **fields)]) == minutes


@pytest.mark.parametrize(
    ("distance_m", "speed_m_s", "minutes"),
    [(42, 0.7, 1), (1344, 0.7, 32), (2520, 1.4, 30), (72, 1.2, 1), (18, 0.3, 1)],
)
def test_a_distance_of_whole_minutes_takes_no_minute_more(distance_m: float, speed_m_s: float, minutes: int) -> None:
    assert estimated_minutes([entry(distance_m=distance_m, speed_m_s=speed_m_s)]) == minutes


def test_the_rest_after_the_last_set_of_the_day_does_not_count() -> None:
    assert estimated_minutes([entry(sets=1, duration_s=60, rest_s=180)]) == 1
    assert estimated_minutes([entry(sets=2, duration_s=60, rest_s=180)]) == 5  # 60 + 180 + 60 s


def test_the_rest_before_the_next_exercise_counts() -> None:
    day = [entry(duration_s=60, rest_s=120), entry(duration_s=60, rest_s=180)]
    assert estimated_minutes(day) == 4  # 60 + 120 + 60 s


def test_a_superset_saves_the_rests_within_its_rounds() -> None:
    straight = [entry("A", 3, 90, duration_s=30), entry("B", 3, 60, duration_s=30)]
    paired = [{**one, "superset": "1"} for one in straight]
    assert estimated_minutes(straight) == 11  # 6 × 30 + 3 × 90 + 2 × 60 s, and 60 s to change over: 630 s
    assert estimated_minutes(paired) == 6  # 6 × 30 + 2 × 60 s, and 3 × 15 s to change over: 345 s


def test_each_other_exercise_takes_a_minute_to_change_over_to() -> None:
    day = [entry("A", 3, duration_s=60), entry("B", 3, duration_s=60), entry("C", 3, duration_s=60)]
    assert estimated_minutes(day) == 11
    assert estimated_minutes(day[:1]) == 3


def test_warm_up_sets_of_the_same_exercise_want_no_change_over() -> None:
    assert estimated_minutes([entry("A", 2, duration_s=60), entry("A", 3, duration_s=60)]) == 5


def test_from_walking_to_running_nothing_is_changed_over() -> None:
    walk, run = (entry(name, duration_s=60, speed_m_s=speed) for name, speed in (("Walk", 1.6), ("Run", 2.5)))
    assert estimated_minutes([walk, run, walk]) == 3
    assert estimated_minutes([walk, entry("Squat", duration_s=60)]) == 3


def test_within_a_round_everything_stands_ready() -> None:
    """Four changes of 15 s, none back to the first exercise during the rest; and a minute to what follows."""
    circuit = [entry(name, 2, duration_s=20, superset="1") for name in "ABC"]
    assert estimated_minutes(circuit) == 3  # 6 × 20 s + 4 × 15 s
    assert estimated_minutes([*circuit, entry("D", duration_s=60)]) == 5
    assert estimated_minutes([*circuit, *(entry(name, 2, duration_s=20, superset="2") for name in "DEF")]) == 7


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 20), st.integers(1, 600), st.integers(0, 600)), min_size=1, max_size=8))
def test_straight_sets_take_their_work_and_every_rest_but_the_last(day: list[tuple[int, int, int]]) -> None:
    seconds = sum(sets * (duration_s + rest_s) for sets, duration_s, rest_s in day) - day[-1][2]
    entries = [entry("A", sets, rest_s, duration_s=duration_s) for sets, duration_s, rest_s in day]
    assert estimated_minutes(entries) == ceil(seconds / 60)


@settings(max_examples=60)
@given(ENTRIES, ENTRIES)
def test_more_exercises_never_make_a_day_shorter(day: list[Entry], more: list[Entry]) -> None:
    apart = [{**one, "superset": None} for one in more]
    assert estimated_minutes(day + apart) >= estimated_minutes(day)


@pytest.mark.parametrize(
    ("slug", "target", "minutes"),
    [("side-plank", {"duration_s": 60}, 2), ("freestyle-swim", {"distance_m": 840}, 20), ("plank", {"duration_s": 60}, 1)],
)
def test_a_saved_day_counts_the_sides_and_the_speed_of_its_exercises(
    alice: Client, slug: str, target: dict[str, int], minutes: int
) -> None:
    day = {"name": "Monday", "exercises": [{"exercise_id": exercise_id(alice, slug), "sets": 1, **target}]}
    plan = {"name": "Short", "goal": "endurance", "sessions_per_week": 1, "session_minutes": 60, "days": [day]}
    assert alice.post("/plans", plan).json["days"][0]["estimated_minutes"] == minutes
