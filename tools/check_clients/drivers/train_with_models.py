"""Trains with the models of datamodel-code-generator, and httpx. The server's address is the argument."""

import sys
from typing import Any

import httpx
import workout_models as models

api = httpx.Client(base_url=f"{sys.argv[1]}/api/v1")


def call(method: str, path: str, body: Any = None) -> Any:
    """The answer's JSON, to a body that is a model."""
    content = body.model_dump(mode="json", exclude_unset=True) if body else None
    answer = api.request(method, path, json=content)
    answer.raise_for_status()
    return answer.json()


email, password = "models@example.com", "purple-kettle-orbit-9"
models.User.model_validate(call("POST", "/auth/register", models.Registration(email=email, password=password)))
wrong = models.Credentials(email=email, password="wrong-kettle-orbit-9")
problem = models.Problem.model_validate(api.post("/auth/login", json=wrong.model_dump()).json())
assert problem.code == models.ErrorCode.login_failed.value, problem
credentials = models.Credentials(email=email, password=password)
tokens = models.Tokens.model_validate(call("POST", "/auth/login", credentials))
api.headers["Authorization"] = f"Bearer {tokens.access_token}"

found = models.ExerciseList.model_validate(call("GET", "/exercises?q=goblet+squat&limit=1"))
entry = models.EntryInput(exercise_id=found.items[0].id, sets=2, reps=8, weight_kg=20)
legs = models.DayInput(name="Legs", weekday=models.Weekday.monday, exercises=[entry])
wanted = models.PlanInput(
    name="Strong legs", goal=models.TrainingGoal.hypertrophy, sessions_per_week=1, session_minutes=45, days=[legs]
)
plan = models.Plan.model_validate(call("POST", "/plans", wanted))
start = models.SessionStart(day_id=plan.days[0].id)
session = models.Session.model_validate(call("POST", "/sessions", start))
state = models.SessionState.model_validate(call("GET", f"/sessions/{session.id}/current"))
while state.set:
    done = models.SetCompletion(reps=8, rir=1.5)
    path = f"/sessions/{session.id}/sets/{state.set.id}/complete"
    state = models.SessionState.model_validate(call("POST", path, done))
finished = models.Session.model_validate(call("POST", f"/sessions/{session.id}/finish"))
assert finished.summary.sets_done == 2, finished.summary
