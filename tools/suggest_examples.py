"""`python3 -m tools.suggest_examples`: prints the plans suggested to 25 made-up people, to be read as a coach would read them.

`python3 -m tools.suggest_examples knee` prints only people with "knee" in their name.
"""

import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

from workout import accounts, clock, suggestions
from workout.config import Config
from workout.db import Connection, Row
from workout.web.app import App

RACE: Row = {"goal": "endurance", "race": {"distance_m": 10_000, "on": (clock.today("UTC") + timedelta(weeks=12)).isoformat()}}
LEGS = ["glutes", "quadriceps", "hamstrings", "calves", "adductors", "abductors", "hip-flexors"]
PEOPLE: dict[str, tuple[int, int, Row]] = {
    "beginner at home, no kit": (3, 30, {"goal": "general_fitness", "equipment": []}),
    "beginner in a gym": (3, 60, {"goal": "general_fitness"}),
    "hypertrophy": (4, 60, {"goal": "hypertrophy", "level": "intermediate"}),
    "strength, advanced": (6, 90, {"goal": "strength", "level": "advanced"}),
    "62, a bad knee": (3, 45, {"goal": "general_fitness", "limits": ["knee"], "birth_year": clock.now().year - 62}),
    "back pain": (3, 45, {"goal": "general_fitness", "limits": ["lower_back"]}),
    "pregnant, dumbbells and a band": (
        3,
        40,
        {"goal": "general_fitness", "limits": ["pregnancy"], "equipment": ["dumbbell", "band"]},
    ),
    "10 km in twelve weeks from nothing": (3, 45, RACE),
    "10 km in twelve weeks, intermediate": (4, 60, {**RACE, "level": "intermediate"}),
    "fat loss": (5, 30, {"goal": "fat_loss"}),
    "mobility": (7, 15, {"goal": "mobility"}),
    "one kettlebell": (3, 40, {"goal": "strength", "equipment": ["kettlebell"], "level": "intermediate"}),
    "bands": (3, 40, {"goal": "hypertrophy", "equipment": ["band"]}),
    "two dumbbells": (3, 45, {"goal": "hypertrophy", "equipment": ["dumbbell"], "level": "intermediate"}),
    "once a week": (1, 60, {"goal": "strength", "level": "intermediate"}),
    "10 minutes daily": (7, 10, {"goal": "general_fitness", "equipment": []}),
    "a teenager": (3, 60, {"goal": "strength", "birth_year": clock.now().year - 15}),
    "no squats": (3, 60, {"goal": "hypertrophy", "level": "intermediate", "avoid_movement": "squat"}),
    "barbell and rack at home": (3, 60, {"goal": "strength", "equipment": ["barbell", "rack", "bench", "weight-plate"]}),
    "a cyclist": (4, 60, {"goal": "endurance", "sport": "cycling", "level": "intermediate"}),
    "calisthenics, advanced": (4, 60, {"goal": "strength", "sport": "calisthenics", "level": "advanced"}),
    "14 sessions a week": (14, 45, {"goal": "general_fitness", "level": "advanced"}),
    "focus on abductors": (3, 50, {"goal": "hypertrophy", "level": "intermediate", "focus_muscles": ["abductors"]}),
    "a rower": (4, 60, {"goal": "endurance", "sport": "rowing", "level": "intermediate"}),
    "wheelchair": (3, 40, {"goal": "strength", "avoid_muscles": LEGS}),
}
"""By name: sessions a week, minutes, and other wishes. `birth_year` belongs to the account."""


def main(arguments: list[str]) -> int:
    """Print the plans of all people, or of those whose names contain all arguments."""
    with tempfile.TemporaryDirectory() as folder:
        app = App(Config(database=Path(folder) / "workout.db", key_file=Path(folder) / "workout.key"))
        db = app.database.connection()
        exercises = db.execute("SELECT id, name, movement FROM exercise").fetchall()
        for number, (name, (sessions, minutes, more)) in enumerate(PEOPLE.items()):
            if all(argument in name for argument in arguments):
                body = {"sessions_per_week": sessions, "session_minutes": minutes, **more}
                print(f"\n# {name}: {sessions} x {minutes} minutes, {more}\n")
                print("\n".join(_plan(_suggested(db, number, body, exercises), exercises)))
        app.close()
    return 0


def _suggested(db: Connection, number: int, body: Row, exercises: list[Row]) -> Row:
    """The suggestion for the person, from a new account."""
    user = accounts.create(db, {"email": f"{number}@example.com"}, "")
    if "birth_year" in body:
        accounts.change(db, user["id"], {"birth_year": body["birth_year"]})
    avoided = [one["id"] for one in exercises if one["movement"] == body.get("avoid_movement")]
    wishes = {key: value for key, value in body.items() if key not in ("birth_year", "avoid_movement")}
    return suggestions.suggest(db, user["id"], {**wishes, "avoid_exercises": avoided})


def _plan(suggestion: Row, exercises: list[Row]) -> list[str]:
    names = {one["id"]: one["name"] for one in exercises}
    lines = []
    for day, minutes in zip(suggestion["plan"]["days"], suggestion["estimated_minutes"], strict=True):
        lines.append(f"{day['weekday'].capitalize()}: {day['name']}, {minutes} minutes")
        lines += [
            f"  {entry.get('superset', ' '):2} {names[entry['exercise_id']]}, {_targets(entry)}" for entry in day["exercises"]
        ]
    return [*lines, "", *(f"- {reason}" for reason in suggestion["reasons"]), f"= {suggestion['plan']['notes']}"]


def _targets(entry: dict[str, Any]) -> str:
    reps = f"{entry['reps']}" + (f" to {entry['reps_max']}" if "reps_max" in entry else "") if "reps" in entry else ""
    what = reps or (f"{entry['duration_s']} s" if "duration_s" in entry else f"{entry.get('distance_m')} m")
    kind = "" if entry["set_type"] == "working" else f", {entry['set_type']}"
    return f"{entry['sets']} x {what}, rest {entry['rest_s']}{kind}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
