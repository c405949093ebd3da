"""The weeks of a person, over HTTP."""

import io
import json
from datetime import UTC, datetime, timedelta
from typing import Any

from time_machine import travel

from tools.simulate.courses import Course, Time, lift_of
from tools.simulate.people import AWAY_IN, HALF_IN, ILL_IN, WEEKS, Traits
from tools.simulate.person import Person
from workout.clock import WEEKDAYS
from workout.db import Row
from workout.web.app import App

MONDAY = datetime(2026, 1, 5, 18, tzinfo=UTC)
PASSWORD = "purple-kettle-orbit-9"


class Http:
    """Asks the application as a client would, and takes nothing but success."""

    def __init__(self, app: App) -> None:
        self.app, self.token = app, ""

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        sent = b"" if body is None else json.dumps(body).encode()
        path, _, query = path.partition("?")
        environ = {
            "REQUEST_METHOD": method, "PATH_INFO": f"/api/v1{path}", "QUERY_STRING": query, "SCRIPT_NAME": "",
            "SERVER_NAME": "localhost", "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "REMOTE_ADDR": "127.0.0.1",
            "CONTENT_TYPE": "application/json" if sent else "", "CONTENT_LENGTH": str(len(sent)),
            "HTTP_AUTHORIZATION": f"Bearer {self.token}" if self.token else "", "HTTP_HOST": "localhost",
            "wsgi.input": io.BytesIO(sent), "wsgi.errors": io.StringIO(), "wsgi.url_scheme": "http",
            "wsgi.version": (1, 0), "wsgi.multithread": False, "wsgi.multiprocess": False, "wsgi.run_once": False,
        }  # fmt: skip
        status: list[str] = []
        answer = b"".join(self.app(environ, lambda line, headers, *_: status.append(line)))
        if not status[0].startswith("2"):
            raise RuntimeError(f"{method} {path}: {status[0]} {answer.decode()}")
        return json.loads(answer) if answer else None


class Training:
    """A person who trains by a plan that was suggested to them."""

    def __init__(self, app: App, name: str, traits: Traits, wishes: tuple[int, int, Row], luck: str | None = None) -> None:
        """`luck`: what their good and bad days follow from; None: their name."""
        self.http, self.person, self.traits = Http(app), Person(luck or name, traits), traits
        self.courses: dict[tuple[int, int], Course] = {}
        """By day and entry."""
        self.exercises: dict[int, Row] = {}
        with travel(MONDAY - timedelta(hours=1), tick=False):
            self.plan = self._join(name, *wishes)

    def _join(self, name: str, sessions: int, minutes: int, more: Row) -> Row:
        """Open an account and save the plan that is suggested."""
        email = f"{''.join(filter(str.isalnum, name.lower()))}@example.com"
        self.http("POST", "/auth/register", {"email": email, "password": PASSWORD})
        self.http.token = self.http("POST", "/auth/login", {"email": email, "password": PASSWORD})["access_token"]
        self.http.token = self.http("POST", "/auth/tokens", {"name": "simulation", "scope": "write"})["token"]
        wishes = {key: value for key, value in more.items() if key not in ("birth_year", "avoid_movement")}
        if "race" in wishes:
            wishes["race"] = {**wishes["race"], "on": (MONDAY + timedelta(weeks=WEEKS)).date().isoformat()}
        asked = {"sessions_per_week": sessions, "session_minutes": minutes, **wishes}
        plan: Row = self.http("POST", "/plans", self.http("POST", "/plan-suggestions", asked)["plan"])
        return plan

    def train(self, weeks: int) -> list[Course]:
        """So many weeks of it. Returns the course of each lift."""
        for week in range(1, weeks + 1):
            if week in AWAY_IN or week in ILL_IN:
                continue
            for day in sorted(self.plan["days"], key=lambda one: WEEKDAYS.index(one["weekday"])):
                number = 7 * (week - 1) + WEEKDAYS.index(day["weekday"])
                with travel(MONDAY + timedelta(days=number), tick=False) as clock:
                    self.person.wake(ill=week - 1 in ILL_IN)
                    self._session(day, number, half=week == HALF_IN and day is self.plan["days"][0])
                    clock.shift(3600)
        return list(self.courses.values())

    def _session(self, day: Row, number: int, half: bool) -> None:
        told = self.http("GET", f"/plans/{self.plan['id']}/days/{day['id']}/next")
        week = (told.get("week") or {}).get("name")
        done = [self._entry(day, one, number, half, week) for one in told["exercises"]]
        if self.traits.is_guided:
            self._guided(day, told, done)
        else:
            self._logged(day, told, done)
        for one in told["exercises"]:
            self.person.trained(one["exercise"]["id"], number)
            self._follow(day, one)

    def _entry(self, day: Row, told: Row, number: int, half: bool, week: str | None) -> list[Row]:
        """The sets that are done of an entry, which are noted in its course."""
        exercise = self._exercise(told["exercise"]["id"])
        planned = told.get("set_targets") or [told["planned"]] * told["sets"]
        sets = [{**told["planned"], **one} for one in planned]
        kg = told["planned"]["weight_kg"]
        if kg is None and exercise["load"] in ("external", "assisted"):
            kg = self.person.first_kg(exercise, told["planned"], number)
        count = max(1, len(sets) // 2) if half else len(sets)
        done = [self.person.did(exercise, one, kg, number, place) for place, one in enumerate(sets[:count])]
        key = (day["id"], told["entry_id"])
        course = self.courses.setdefault(key, Course(day["name"], self._own(day, told["entry_id"])))
        end = (self._own(day, told["entry_id"])["progression"] or {}).get("up_to_s")
        is_end = end is not None and end == told["planned"]["duration_s"]
        course.times.append(Time(number, exercise, told["planned"], told["reason"], done, len(sets), week, is_end))
        return [{"set_type": told["set_type"], **one} for one in done]

    def _own(self, day: Row, entry_id: int) -> Row:
        found: Row = next(one for one in day["exercises"] if one["id"] == entry_id)
        return found

    def _exercise(self, exercise_id: int) -> Row:
        if exercise_id not in self.exercises:
            self.exercises[exercise_id] = self.http("GET", f"/exercises/{exercise_id}")
        return self.exercises[exercise_id]

    def _logged(self, day: Row, told: Row, done: list[list[Row]]) -> None:
        at = datetime.now(UTC).isoformat()
        exercises = [
            {"exercise_id": one["exercise"]["id"], "sets": sets}
            for one, sets in zip(told["exercises"], done, strict=True)
            if sets
        ]
        body = {"name": day["name"], "day_id": day["id"], "started_at": at, "ended_at": at, "exercises": exercises}
        self.http("POST", "/sessions/past", body)

    def _guided(self, day: Row, told: Row, done: list[list[Row]]) -> None:
        """Be led through the session, which has to plan what was told before."""
        session = self.http("POST", "/sessions", {"day_id": day["id"]})
        for one, entry, sets in zip(told["exercises"], session["exercises"], done, strict=True):
            if entry["sets"][0]["planned"] != one["planned"]:
                raise RuntimeError(f"{entry['sets'][0]['planned']} is planned, and {one['planned']} was told")
            for place, its in enumerate(entry["sets"]):
                what = "complete" if place < len(sets) else "skip"
                body = {name: value for name, value in sets[place].items() if name != "set_type"} if what == "complete" else {}
                self.http("POST", f"/sessions/{session['id']}/sets/{its['id']}/{what}", body)
        self.http("POST", f"/sessions/{session['id']}/finish")

    def _follow(self, day: Row, told: Row) -> None:
        """At the end of a range, do what the reason says: the form that is offered, or a longer range."""
        at_end = "the top of the range" in (told["reason"] or "") or "as far as the plan goes" in (told["reason"] or "")
        if not at_end:
            return
        entry = self._own(day, told["entry_id"])
        change = self._change(entry, told["alternative"])
        alike = [
            (one, its)
            for one in self.plan["days"]
            for its in one["exercises"]
            if its["progression"] and lift_of(its) == lift_of(entry)
        ]
        for one, its in alike:
            path = f"/plans/{self.plan['id']}/days/{one['id']}/exercises/{its['id']}"
            its.update(self.http("PATCH", path, change))

    def _change(self, entry: Row, alternative: Row | None) -> Row:
        if alternative and ("reps" in alternative["tracks"]) == bool(entry["reps"]):
            return {"exercise_id": alternative["id"], "weight_kg": None}
        if entry["reps_max"]:
            return {"reps": entry["reps_max"], "reps_max": entry["reps_max"] + 5}
        name, end = ("duration_s", "up_to_s") if entry["duration_s"] else ("distance_m", "up_to_m")
        return {"progression": {**entry["progression"], end: int(1.5 * entry["progression"].get(end, entry[name]))}}
