"""Sessions against a simple model of them: random actions, sensible or not, before and after the end, while the clock moves.

After each step, records, goals and the streak are computed once more from all that was done, by `scratch.py`.
"""

import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import database
import scratch
from client import Client
from conftest import CHEAP_SCRYPT_N, THOROUGH, exercise_id, join, log_in
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.strategies import integers, none, sampled_from
from time_machine import travel

from workout.config import Config
from workout.db import Location, open_at
from workout.web.app import App

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SLUGS = ["barbell-back-squat", "barbell-bench-press", "barbell-row", "barbell-deadlift"]
RESTS = [99, 40, 25, 30]
HOUR, DAY = 3600, 86_400
ANY = integers(0, 30)
"""Which of the things that there are, counted round and round."""


@cache
def blank() -> Location:
    """A database as it is after the first start."""
    location = database.place(Path(tempfile.mkdtemp()))
    made = open_at(location)
    made.prepare()
    made.close()
    return location


@dataclass
class Set:
    id: int
    position: int
    status: str = "pending"
    at: float | None = None


@dataclass
class Entry:
    id: int
    slug: int
    """Which of SLUGS it is now, by number; the rests are those of the exercise that was planned."""
    label: str | None
    rest_s: int
    sets: list[Set] = field(default_factory=list)


@dataclass
class Session:
    """Times are seconds after noon."""

    id: int
    started: float
    entries: list[Entry]
    ended: float | None = None
    ending: str | None = None
    paused: float | None = None
    paused_s: float = 0
    rest_ends: float | None = None
    active: float = 0

    @property
    def sets(self) -> list[Set]:
        return [one for entry in self.entries for one in entry.sets]

    def rounds(self) -> list[list[tuple[Entry, Set]]]:
        """The sets in the order in which they are done, up to a rest together."""
        groups: list[list[Entry]] = []
        for entry in self.entries:
            if groups and entry.label and groups[-1][0].label == entry.label:
                groups[-1].append(entry)
            else:
                groups.append([entry])
        found = []
        for group in groups:
            for position in sorted({one.position for entry in group for one in entry.sets}):
                found.append([(entry, one) for entry in group for one in entry.sets if one.position == position])
        return found

    def round_of(self, which: Set) -> list[tuple[Entry, Set]]:
        return next(turn for turn in self.rounds() if any(one is which for _, one in turn))

    def close(self, at: float, ending: str, active: float) -> None:
        """End it; `active` is when it was last touched before."""
        if at - active >= 3 * HOUR:
            at = active
        at = min(max([at, self.started, *(one.at for one in self.sets if one.at is not None)]), self.started + DAY)
        self.go_on(at)
        self.ended, self.ending = at, ending

    def go_on(self, at: float) -> None:
        if self.paused is not None:
            self.paused_s += max(0, at - self.paused)
            self.paused = None

    def phase(self, now: float) -> str:
        if self.ended is not None:
            return "over"
        if self.paused is not None:
            return "paused"
        if not any(one.status == "pending" for one in self.sets):
            return "done"
        return "rest" if self.rest_ends is not None and now < self.rest_ends else "work"


class Training(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = travel(NOON, tick=False)
        self.traveller = self.clock.start()
        folder = Path(self.folder.name)
        location = database.fresh(blank(), folder)
        config = Config(database=location, key_file=folder / "workout.key", scrypt_n=CHEAP_SCRYPT_N)
        self.app = App(config, files_ready=True)
        self.client: Client = join(self.app, "alice@example.com")
        self.exercises = [exercise_id(self.client, slug) for slug in SLUGS]
        goal = {"kind": "exercise", "exercise_id": self.exercises[0]}
        for body in ({**goal, "metric": "weight_kg", "target": 60}, {**goal, "metric": "volume_kg", "target": 500}):
            assert self.client.post("/goals", body).status == 201
        assert self.client.post("/goals", {"kind": "consistency", "target": 1}).status == 201
        self.now: float = 0
        self.sessions: list[Session] = []
        self.start()  # one is over, the other active
        self.complete(0, 0, None, 50, 5)
        self.end(0, "finish")
        self.wait(20)
        self.start()

    def teardown(self) -> None:
        self.app.close()
        self.clock.stop()
        self.folder.cleanup()

    # What is done

    @rule()
    def start(self) -> None:
        active = next((one for one in self.sessions if one.ended is None), None)
        entries = [
            {"exercise_id": self.exercises[number], "sets": 2, "reps": 5, "rest_s": RESTS[number], "superset": label}
            for number, label in ((0, "A"), (1, "A"), (2, None))
        ]
        response = self.client.post("/sessions", {"name": "Model", "exercises": entries})
        if active and self.now - active.active < 12 * HOUR:
            assert (response.status, response.json["session_id"]) == (409, active.id)
            return
        if active:
            done = any(one.status == "done" for one in active.sets)
            active.close(self.now, "finished" if done else "abandoned", active.active)
        assert response.status == 201
        found = [
            Entry(
                entry["id"], number, entry["superset"], RESTS[number], [Set(one["id"], one["position"]) for one in entry["sets"]]
            )
            for number, entry in enumerate(response.json["exercises"])
        ]
        self.sessions.append(Session(response.json["id"], self.now, found, active=self.now))

    @rule(seconds=integers(0, 25) | sampled_from([4 * HOUR, 11 * HOUR, 13 * HOUR, 6 * DAY]))
    def wait(self, seconds: int) -> None:
        self.traveller.shift(seconds)
        self.now += seconds
        if seconds > 25:
            self.client.token = log_in(self.client, "alice@example.com")["access_token"]

    @rule(which=ANY, one=ANY, back=none() | integers(0, 60), kg=integers(40, 70), reps=integers(0, 14))
    def complete(self, which: int, one: int, back: int | None, kg: int, reps: int) -> None:
        session, target, at = self.pick(which, one, back)
        if target is None:
            return
        told = {} if back is None else {"completed_at": text(at)}
        free = session.paused is None or at < session.paused
        body = {"weight_kg": kg, "reps": reps, **told}
        if self.act(session, f"/sets/{target.id}/complete", target.status == "pending" and free, body, at):
            self.mark(session, [target], "done", at)
            turn = session.round_of(target)
            closed = all(other.status != "pending" for _, other in turn)
            self.rest(session, [target], turn[-1][0].rest_s if closed else 0, at)

    def skip(self, which: int, one: int, back: int | None) -> None:
        session, target, at = self.pick(which, one, back)
        if target is None:
            return
        told = {} if back is None else {"completed_at": text(at)}
        if self.act(session, f"/sets/{target.id}/skip", target.status == "pending", told, at):
            self.mark(session, [target], "skipped", at)
            turn = session.round_of(target)
            others = {other.status for _, other in turn if other is not target}
            if "done" in others and "pending" not in others:
                self.rest(session, [target], turn[-1][0].rest_s, at)

    def reopen(self, which: int, one: int) -> None:
        session, target, _ = self.pick(which, one)
        if target and self.act(session, f"/sets/{target.id}/reopen", target.status != "pending"):
            target.status, target.at, session.rest_ends = "pending", None, None

    def adjust(self, which: int, one: int, kg: int) -> None:
        session, target, _ = self.pick(which, one)
        if target:
            self.act(session, f"/sets/{target.id}", target.status == "done", {"done": {"weight_kg": kg}}, method="PATCH")

    def delete_set(self, which: int, one: int) -> None:
        session, target, _ = self.pick(which, one)
        sensible = target is not None and (target.status == "pending" or session.ended is not None)
        if target and self.act(session, f"/sets/{target.id}", sensible, method="DELETE"):
            for entry in session.entries:
                entry.sets = [other for other in entry.sets if other is not target]

    def add_set(self, which: int, one: int) -> None:
        session, entry = self.pick_entry(which, one)
        if entry and self.act(session, f"/exercises/{entry.id}/sets", True, {"reps": 4, "weight_kg": 65}):
            new = Set(self.read(session, entry)["sets"][-1]["id"], max((other.position for other in entry.sets), default=0) + 1)
            entry.sets.append(new)
            if session.ended is not None:
                new.status, new.at = "done", session.ended

    def close_entry(self, which: int, one: int, done: bool) -> None:
        session, entry = self.pick_entry(which, one)
        if entry is None:
            return
        at = self.default_at(session)
        targets = [other for other in entry.sets if other.status == "pending"]
        sensible = bool(targets) and not (done and session.paused is not None)
        if self.act(session, f"/exercises/{entry.id}/{'complete' if done else 'skip'}", sensible, at=at):
            self.mark(session, targets, "done" if done else "skipped", at)
            if done:
                last = session.round_of(targets[-1])
                self.rest(session, targets, entry.rest_s if last[-1][1] is targets[-1] else 0, at)

    def swap(self, which: int, one: int, slug: int) -> None:
        session, entry = self.pick_entry(which, one)
        open_sets = [other for other in entry.sets if other.status == "pending"] if entry else []
        body = {"exercise_id": self.exercises[slug]}
        if not entry or not self.act(session, f"/exercises/{entry.id}/swap", bool(open_sets), body):
            return
        if len(open_sets) == len(entry.sets):
            entry.slug = slug
            return
        entry.sets = [other for other in entry.sets if other.status != "pending"]
        place = session.entries.index(entry) + 1
        new_id = self.client.get(f"/sessions/{session.id}").json["exercises"][place]["id"]
        session.entries.insert(place, Entry(new_id, slug, entry.label, entry.rest_s, open_sets))

    def move(self, which: int, one: int, place: int) -> None:
        session, entry = self.pick_entry(which, one)
        if entry and self.act(session, f"/exercises/{entry.id}/move", True, {"position": place}):
            session.entries.remove(entry)
            session.entries.insert(place - 1, entry)

    def add_entry(self, which: int, slug: int) -> None:
        session = self.sessions[which % len(self.sessions)]
        body = {"exercise_id": self.exercises[slug], "sets": 1, "reps": 6, "weight_kg": 55, "rest_s": 20}
        if self.act(session, "/exercises", True, body):
            found = self.client.get(f"/sessions/{session.id}").json["exercises"][-1]
            session.entries.append(Entry(found["id"], slug, None, 20, [Set(found["sets"][0]["id"], 1)]))
            if session.ended is not None:
                session.entries[-1].sets[0].status, session.entries[-1].sets[0].at = "done", session.ended

    def remove_entry(self, which: int, one: int) -> None:
        session, entry = self.pick_entry(which, one)
        if entry and self.act(session, f"/exercises/{entry.id}", True, method="DELETE"):
            session.entries.remove(entry)

    def pause(self, which: int) -> None:
        session = self.sessions[which % len(self.sessions)]
        at = self.default_at(session)
        if self.act(session, "/pause", session.ended is None and session.paused is None, at=at):
            session.paused = at

    def resume(self, which: int) -> None:
        session = self.sessions[which % len(self.sessions)]
        if session.ended is None:
            at = self.default_at(session)
            paused = session.paused
            if self.act(session, "/resume", paused is not None, at=at) and paused is not None:
                if session.rest_ends is not None:
                    session.rest_ends += at - paused
                session.go_on(at)
            return
        alone = all(other.ended is not None for other in self.sessions)
        lately = self.now - session.ended <= 12 * HOUR and self.now < session.started + DAY
        if self.act(session, "/resume", alone and lately):
            session.paused_s += self.now - session.ended
            session.ended = session.ending = session.rest_ends = None

    def rest_longer(self, which: int, seconds: int) -> None:
        session = self.sessions[which % len(self.sessions)]
        at = self.default_at(session)
        if self.act(session, "/rest", session.phase(at) == "rest", {"extend_s": seconds}, at) and session.rest_ends is not None:
            session.rest_ends += seconds

    def end(self, which: int, ending: str) -> None:
        session = self.sessions[which % len(self.sessions)]
        done = ending == "abandon" or any(one.status == "done" for one in session.sets)
        at, active = self.default_at(session), session.active
        if self.act(session, f"/{ending}", session.ended is None and done, at=at):
            session.close(at, f"{ending}ed", active)

    # What is tried

    @rule(which=ANY, seconds=integers(0, 50), back=none() | integers(0, 60))
    def go_on(self, which: int, seconds: int, back: int | None) -> None:
        """The next set in its turn."""
        self.wait(seconds)
        session = self.sessions[which % len(self.sessions)]
        following = [one for turn in session.rounds() for _, one in turn if one.status == "pending"]
        if following:
            self.complete(which, session.sets.index(following[0]), back, 45 + seconds // 2, 5)

    @rule(which=ANY, one=ANY, back=none() | integers(0, 60), action=sampled_from(["skip", "reopen", "adjust", "delete"]))
    def change_set(self, which: int, one: int, back: int | None, action: str) -> None:
        match action:
            case "skip":
                self.skip(which, one, back)
            case "reopen":
                self.reopen(which, one)
            case "adjust":
                self.adjust(which, one, kg=40 + (back or 0))
            case _:
                self.delete_set(which, one)

    @rule(
        which=ANY,
        one=ANY,
        number=integers(0, 3),
        action=sampled_from(["set", "add", "swap", "move", "complete", "skip", "remove"]),
    )
    def change_entry(self, which: int, one: int, number: int, action: str) -> None:
        match action:
            case "set":
                self.add_set(which, one)
            case "add":
                self.add_entry(which, number)
            case "swap":
                self.swap(which, one, number)
            case "move":
                self.move(which, one, number + 1)
            case "complete" | "skip":
                self.close_entry(which, one, action == "complete")
            case _ if number == 0:
                self.remove_entry(which, one)

    @rule(which=ANY, action=sampled_from(["pause", "resume", "resume", "rest", "finish", "abandon"]))
    def turn_the_clock(self, which: int, action: str) -> None:
        match action:
            case "pause":
                self.pause(which)
            case "resume":
                self.resume(which)
            case "rest":
                self.rest_longer(which, 15)
            case _:
                self.end(which, action)

    @rule(which=ANY, by=sampled_from([60, 5 * HOUR, 3 * DAY, 8 * DAY]))
    def move_back(self, which: int, by: int) -> None:
        """The whole session was earlier; of one that is active, its start was."""
        session = self.sessions[which % len(self.sessions)]
        body = {"started_at": text(session.started - by)}
        if session.ended is not None:
            body["ended_at"] = text(session.ended - by)
        fits = session.ended is not None or self.now - session.started + by <= DAY
        response = self.client.patch(f"/sessions/{session.id}", body)
        assert response.status == (200 if fits else 422), response.content
        if fits:
            session.started -= by
        if session.ended is not None:
            session.ended -= by
            for one in session.sets:
                one.at = None if one.at is None else one.at - by

    # What must be so

    @invariant()
    def they_agree(self) -> None:
        wholes = []
        for session in self.sessions:
            state = self.client.get(f"/sessions/{session.id}/current").json
            whole = self.client.get(f"/sessions/{session.id}").json
            wholes.append(whole)
            phase = session.phase(self.now)
            end = session.ended if session.ended is not None else session.paused if session.paused is not None else self.now
            assert (state["phase"], state["status"]) == (phase, session.ending or "active")
            assert state["rest_ends_at"] == (text(session.rest_ends) if phase == "rest" and session.rest_ends else None)
            assert state["elapsed_s"] == max(0, int(end - session.started - session.paused_s))
            following = [one.id for turn in session.rounds() for _, one in turn if one.status == "pending"]
            assert (state["set"] and state["set"]["id"]) == (following[0] if following and session.ended is None else None)
            assert [(each["id"], each["exercise"]["slug"]) for each in whole["exercises"]] == [
                (entry.id, SLUGS[entry.slug]) for entry in session.entries
            ]
            shown = [(one["id"], one["status"], one["completed_at"]) for each in whole["exercises"] for one in each["sets"]]
            assert shown == [(one.id, one.status, None if one.at is None else text(one.at)) for one in session.sets]
            assert (whole["started_at"], whole["ended_at"]) == (
                text(session.started), None if session.ended is None else text(session.ended)
            )  # fmt: skip
        scratch.check(self.client, wholes, NOON + timedelta(seconds=self.now))

    # How it is done

    def act(
        self, session: Session, path: str, sensible: bool, body: Any = None, at: float | None = None, method: str = "POST"
    ) -> bool:
        """Does it, and says whether it was done; it must be exactly when it makes sense. Its answer is what is read after it."""
        response = self.client.request(method, f"/sessions/{session.id}{path}", json=body)
        assert (response.status in (200, 201)) if sensible else (response.status == 409), response.content
        read = f"/sessions/{session.id}" + ("" if path == "/finish" else "/current")
        assert not sensible or response.content == self.client.get(read).content
        if sensible:
            session.active = max(session.active, self.now if at is None else at)
        return sensible

    def default_at(self, session: Session) -> float:
        return session.ended if session.ended is not None else min(self.now, session.started + DAY)

    def pick(self, which: int, one: int, back: int | None = None) -> tuple[Session, Set | None, float]:
        """A session, one of its sets, and when that is done: `back` seconds ago, or at the default time."""
        session = self.sessions[which % len(self.sessions)]
        at = self.default_at(session)
        if back is not None:
            at = min(max(session.started, self.now - back), session.started + DAY)
        return session, session.sets[one % len(session.sets)] if session.sets else None, at

    def pick_entry(self, which: int, one: int) -> tuple[Session, Entry | None]:
        session = self.sessions[which % len(self.sessions)]
        return session, session.entries[one % len(session.entries)] if session.entries else None

    def read(self, session: Session, entry: Entry) -> Any:
        found = self.client.get(f"/sessions/{session.id}").json["exercises"]
        return next(each for each in found if each["id"] == entry.id)

    def mark(self, session: Session, sets: list[Set], status: str, at: float) -> None:
        for one in sets:
            one.status, one.at = status, at
        if session.ended is not None:
            session.ended = max(session.ended, at)

    def rest(self, session: Session, now_closed: list[Set], seconds: int, at: float) -> None:
        if any(one.at is not None and one.at > at for one in session.sets):
            return
        still_open = any(one.status == "pending" for one in session.sets)
        session.rest_ends = at + seconds if seconds and still_open else None


def text(seconds: float) -> str:
    """The instant that many seconds after noon, as the API writes it."""
    return (NOON + timedelta(seconds=seconds)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


TestTraining = Training.TestCase
TestTraining.settings = settings(max_examples=8 * THOROUGH, stateful_step_count=25, derandomize=True, deadline=None)
