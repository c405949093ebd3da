"""Trains with the client of openapi-python-client. The server's address is the argument."""

import sys

from workout_client import AuthenticatedClient, Client
from workout_client.api.accounts import register
from workout_client.api.exercises import list_exercises
from workout_client.api.logging_in import log_in
from workout_client.api.plans import create_plan
from workout_client.api.workout_sessions import complete_set, finish_session, read_current, start_session
from workout_client.models import (
    Credentials,
    DayInput,
    EntryInput,
    ErrorCode,
    PlanInput,
    ProgressionInput,
    ProgressionRule,
    Registration,
    SessionStart,
    SetCompletion,
    TrainingGoal,
    Weekday,
)

url = sys.argv[1]
visitor = Client(url, raise_on_unexpected_status=True)
email, password = "client@example.com", "purple-kettle-orbit-9"
register.sync(client=visitor, body=Registration(email, password, name="Alice"))
refused = log_in.sync(client=visitor, body=Credentials(email, "wrong-kettle-orbit-9"))
assert refused.code == ErrorCode.LOGIN_FAILED, refused
tokens = log_in.sync(client=visitor, body=Credentials(email, password))
client = AuthenticatedClient(url, token=tokens.access_token, raise_on_unexpected_status=True)

exercise = list_exercises.sync(client=client, q="goblet squat", limit=1).items[0]
rule = ProgressionInput(ProgressionRule.LINEAR)
entry = EntryInput(exercise.id, sets=2, reps=8, weight_kg=20, progression=rule)
legs = DayInput("Legs", weekday=Weekday.MONDAY, exercises=[entry])
plan = create_plan.sync(client=client, body=PlanInput("Strong legs", TrainingGoal.HYPERTROPHY, 1, 45, days=[legs]))
assert plan.days[0].exercises[0].progression.rule == ProgressionRule.LINEAR
session = start_session.sync(client=client, body=SessionStart(day_id=plan.days[0].id))
state = read_current.sync(session.id, client=client)
while state.set_:
    state = complete_set.sync(session.id, state.set_.id, client=client, body=SetCompletion(reps=8, note=None))
finished = finish_session.sync(session.id, client=client)
assert finished.summary.sets_done == 2, finished.summary
