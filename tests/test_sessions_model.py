"""A session against a simple model of it: random actions, sensible or not, while the clock moves at random."""

import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from client import Client
from conftest import CHEAP_SCRYPT_N, join
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.strategies import integers
from time_machine import travel

from workout.config import Config
from workout.db import Database, prepare
from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ROUNDS = [{0, 1}, {2, 3}, {4}, {5}]  # sets in the order in which they are done: a superset of two, then one more exercise
RESTS = [40, 40, 25, 25]  # after each round
TURNS = [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (2, 1)]
SETS = integers(0, len(TURNS) - 1)


@cache
def blank() -> bytes:
    """A database as it is after the first start."""
    with tempfile.TemporaryDirectory() as name:
        database = Database(Path(name) / "workout.db")
        prepare(database)
        database.close()
        return database.path.read_bytes()


class Workout(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = travel(NOON, tick=False)
        self.traveller = self.clock.start()
        folder = Path(self.folder.name)
        config = Config(database=folder / "workout.db", key_file=folder / "workout.key", scrypt_n=CHEAP_SCRYPT_N)
        config.database.write_bytes(blank())
        self.app = App(config, prepared=True)
        self.client: Client = join(self.app, "alice@example.com")
        entries = [
            {"exercise_id": number, "sets": 2, "rest_s": rest, "superset": label}
            for number, rest, label in ((1, 99, "A"), (2, 40, "A"), (3, 25, None))
        ]
        session = self.client.post("/sessions", {"name": "Model", "exercises": entries}).json
        self.path = f"/sessions/{session['id']}"
        self.ids = [session["exercises"][entry]["sets"][number]["id"] for entry, number in TURNS]
        self.statuses = ["pending"] * len(TURNS)
        self.now = self.trained = 0
        self.rest_left = 0
        self.paused = self.over = False

    def teardown(self) -> None:
        self.app.close()
        self.clock.stop()
        self.folder.cleanup()

    def act(self, path: str, sensible: bool, body: object = None) -> bool:
        """Does it, and says whether it was done; it must be exactly when it makes sense. Its answer is what is read after it."""
        response = self.client.post(self.path + path, body)
        assert response.status == (200 if sensible else 409), response.content
        read = self.path if path == "/finish" else f"{self.path}/current"
        assert not sensible or response.content == self.client.get(read).content
        return sensible

    @rule(seconds=integers(0, 25))
    def wait(self, seconds: int) -> None:
        self.traveller.shift(seconds)
        self.now += seconds
        if not self.paused and not self.over:
            self.trained += seconds
            self.rest_left = max(0, self.rest_left - seconds)

    @rule(which=SETS)
    def complete(self, which: int) -> None:
        sensible = self.statuses[which] == "pending" and not self.paused and not self.over
        if self.act(f"/sets/{self.ids[which]}/complete", sensible):
            self.statuses[which] = "done"
            number = next(number for number, sets in enumerate(ROUNDS) if which in sets)
            round_over = all(self.statuses[one] != "pending" for one in ROUNDS[number])
            self.rest_left = RESTS[number] if round_over and "pending" in self.statuses else 0

    @rule(which=SETS)
    def skip(self, which: int) -> None:
        if self.act(f"/sets/{self.ids[which]}/skip", self.statuses[which] == "pending" and not self.over):
            self.statuses[which] = "skipped"

    @rule(which=SETS)
    def reopen(self, which: int) -> None:
        if self.act(f"/sets/{self.ids[which]}/reopen", self.statuses[which] != "pending" and not self.over):
            self.statuses[which] = "pending"
            self.rest_left = 0

    @rule()
    def pause(self) -> None:
        if self.act("/pause", not self.paused and not self.over):
            self.paused = True

    @rule()
    def resume(self) -> None:
        if self.act("/resume", self.paused and not self.over):
            self.paused = False

    @rule(seconds=integers(1, 30))
    def rest_longer(self, seconds: int) -> None:
        if self.act("/rest", self.phase == "rest", {"extend_s": seconds}):
            self.rest_left += seconds

    @rule(sure=integers(0, 5))
    def finish(self, sure: int) -> None:
        if sure == 0 and self.act("/finish", not self.over and "done" in self.statuses):
            self.over, self.paused = True, False

    @property
    def phase(self) -> str:
        if self.over:
            return "over"
        if self.paused:
            return "paused"
        if "pending" not in self.statuses:
            return "done"
        return "rest" if self.rest_left else "work"

    @invariant()
    def they_agree(self) -> None:
        state = self.client.get(f"{self.path}/current").json
        ends = state["rest_ends_at"] and (datetime.fromisoformat(state["rest_ends_at"]) - NOON).total_seconds()
        following = [number for number, status in zip(self.ids, self.statuses, strict=True) if status == "pending"]
        assert state["phase"] == self.phase
        assert ends == (self.now + self.rest_left if self.phase == "rest" else None)
        assert state["elapsed_s"] == self.trained
        assert (state["set"] and state["set"]["id"]) == (following[0] if following and not self.over else None)
        counts = {"done": self.statuses.count("done"), "skipped": self.statuses.count("skipped"), "total": len(TURNS)}
        assert state["progress"] == counts
        exercises = self.client.get(self.path).json["exercises"]
        assert [exercises[entry]["sets"][number]["status"] for entry, number in TURNS] == self.statuses


TestWorkout = Workout.TestCase
TestWorkout.settings = settings(max_examples=30, stateful_step_count=20, derandomize=True, deadline=None)
