"""Random requests for suggestions."""

from typing import Any

from hypothesis import strategies as st

from tools.promises.world import Body
from workout.exercises import LEVELS
from workout.web.contract.schemas.exercises import EQUIPMENT, MUSCLES, TYPES
from workout.web.contract.schemas.plans import GOALS, WEEKDAYS
from workout.web.contract.schemas.suggestions import LIMITS, SPORTS


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
