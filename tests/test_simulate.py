"""The simulation of people who train for weeks: two of them for a short while, and what it would find fault with."""

from typing import Any

import pytest

from tools.simulate.courses import Course, Time, faults
from tools.simulate.people import PEOPLE, TRAITS
from tools.simulate.training import Training
from workout.db import Row
from workout.web.app import App

CURL: Row = {
    "id": 1, "name": "Curl", "load": "external", "equipment": ["dumbbell"], "mechanic": "isolation", "level": "beginner",
    "type": "strength",
}  # fmt: skip
ENTRY: Row = {
    "exercise_id": 1, "sets": 2, "reps": 8, "reps_max": 12, "duration_s": None, "distance_m": None,
    "progression": {"rule": "double"},
}  # fmt: skip


def course(*times: tuple[float, int, str | None], week: str | None = None, **entry: Any) -> Course:
    """A curl that was planned with these weights, repetitions and reasons, and always done."""
    found = Course("Arms", {**ENTRY, **entry})
    for day, (kg, reps, why) in enumerate(times):
        planned = {"weight_kg": kg, "reps": reps, "reps_max": 12, "duration_s": None, "distance_m": None}
        found.times.append(Time(day, CURL, planned, why, [{"weight_kg": kg, "reps": reps}] * 2, 2, week))
    return found


@pytest.mark.parametrize("name", ["beginner at home, no kit", "one kettlebell"])
def test_some_weeks_of_training_go_forward(app: App, name: str) -> None:
    """Both are led through their workouts, so each session also plans what was told before."""
    courses = Training(app, name, TRAITS[name], PEOPLE[name]).train(4)
    assert list(faults(courses)) == []
    moved = [one for one in courses if one.rule and len({time.targets for time in one.times}) > 1]
    assert len(moved) > 0.8 * len([one for one in courses if one.rule])


def test_the_same_comes_out_each_time(app: App) -> None:
    lines = []
    for times in range(2):
        name = "beginner at home, no kit"
        courses = Training(app, f"{name}{' again' * times}", TRAITS[name], PEOPLE[name], luck=name).train(2)
        lines.append([line for one in courses for line in one.printed()])
    assert lines[0] == lines[1]


@pytest.mark.parametrize(
    ("one", "fault"),
    [
        (course(*[(10, 8, "why")] * 4), "Curl is frozen at 8-12 @ 10 up to day 3"),
        (course((10, 12, "why"), (16, 8, "why")), "Curl, day 1: 10 to 16 kg is a step of 60 %"),
        (
            course((40, 12, "why"), (50, 8, "with 9 in reserve where 3 were asked for")),
            "Curl, day 1: 40 to 50 kg is a step of 25 %",
        ),
        (course((10, 8, None), (10, 9, None)), "Curl, day 1: says nothing"),
    ],
)
def test_what_must_not_happen_is_found(one: Course, fault: str) -> None:
    assert list(faults([one])) == [fault]


@pytest.mark.parametrize(
    "one",
    [
        course(*[(10, 8, "why")] * 3),
        course((10, 12, "why"), (12, 8, "why")),
        course((40, 12, "why"), (48, 8, "with 9 in reserve where 3 were asked for")),
        course(*[(10, 8, None)] * 4, progression=None),
        course(*[(10, 8, "why")] * 4, week="Lighter"),
    ],
)
def test_what_may_happen_is_let_pass(one: Course) -> None:
    assert list(faults([one])) == []
