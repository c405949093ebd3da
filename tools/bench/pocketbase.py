"""PocketBase (https://pocketbase.io) beside the program: the same people with the same data, and the calls that do the same.

Its people see what is their own, by the rules of its collections; ids are ours, with a letter before them to tell their kind.
"""

import json
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import jwt

from tools.bench.cases import Call
from tools.bench.people import PASSWORD, Person
from tools.bench.servers import Server, free_port, running

PROGRAM = "pocketbase"
DURABILITY = "PocketBase commits with synchronous NORMAL: a power cut may take back what it has just answered."
USERS = "_pb_users_auth_"  # the id of the collection of people that each new database has

Calls = Callable[[list[Person]], Iterator[Call]]


def _fields(collection: str, *, numbers: str = "", texts: str = "", long: str = "", dates: str = "") -> list[dict[str, Any]]:
    """The fields of a collection: by type, the names in one text; and those that name a record of another collection."""
    named = {"number": numbers, "text": texts, "json": long, "date": dates}
    plain = [{"name": name, "type": kind} for kind, names in named.items() for name in names.split()]
    related = {"type": "relation", "maxSelect": 1, "required": True, "cascadeDelete": True}
    return [*plain, *({"name": name, "collectionId": of, **related} for name, of in RELATIONS.get(collection, {}).items())]


RELATIONS = {
    "weights": {"user": USERS},
    "plans": {"user": USERS},
    "days": {"plan": "plans0000000000"},
    "entries": {"day": "days00000000000", "exercise": "exercises000000"},
    "sessions": {"user": USERS},
    "sets": {"session": "sessions0000000", "exercise": "exercises000000"},
}
FIELDS = {
    "exercises": _fields(
        "exercises", numbers="met rest_s", texts="name type movement level description", long="instructions tips"
    ),
    "weights": _fields("weights", numbers="weight_kg", texts="note", dates="measured_at"),
    "plans": _fields("plans", texts="name goal"),
    "days": _fields("days", numbers="position", texts="name"),
    "entries": _fields("entries", numbers="position sets reps reps_max weight_kg rest_s rir", texts="set_type"),
    "sessions": _fields("sessions", texts="name", dates="started_at"),
    "sets": _fields(
        "sets", numbers="position rest_s reps weight_kg", texts="set_type status", long="planned", dates="completed_at"
    ),
}
OWNERS = {"weights": "user", "plans": "user", "days": "plan.user", "entries": "day.plan.user"}
OWNERS |= {"sessions": "user", "sets": "session.user"}
INDEXES = {"exercises": "name", "weights": "user, measured_at", "plans": "user", "days": "plan, position"}
INDEXES |= {"entries": "day, position", "sessions": "user, started_at", "sets": "session, position"}

FILL = """
INSERT INTO users (id, email, tokenKey, password)
SELECT printf('u%014d', id), email, printf('token-key-of-a-person-in-the-benchmark-%d', id), 'none' FROM own.account;
INSERT INTO exercises (id, name, type, movement, level, description, instructions, tips, met, rest_s)
SELECT printf('e%014d', id), name, type, movement, level, description, instructions, tips, coalesce(met, 0), rest_s
  FROM own.exercise;
INSERT INTO weights (id, user, weight_kg, measured_at)
SELECT printf('w%014d', id), printf('u%014d', user_id), weight_kg, replace(measured_at, 'T', ' ') FROM own.weight;
INSERT INTO plans (id, user, name, goal) SELECT printf('p%014d', id), printf('u%014d', user_id), name, goal
  FROM own.plan WHERE user_id IS NOT NULL;
INSERT INTO days (id, plan, position, name) SELECT printf('d%014d', id), printf('p%014d', plan_id), position, name
  FROM own.plan_day WHERE plan_id IN (SELECT id FROM own.plan WHERE user_id IS NOT NULL);
INSERT INTO entries (id, day, exercise, position, set_type, sets, reps, reps_max, weight_kg, rest_s, rir)
SELECT printf('n%014d', id), printf('d%014d', day_id), printf('e%014d', exercise_id), position, set_type, sets,
       coalesce(reps, 0), coalesce(reps_max, 0), coalesce(weight_kg, 0), rest_s, coalesce(rir, 0)
  FROM own.plan_entry WHERE printf('d%014d', day_id) IN (SELECT id FROM days);
INSERT INTO sessions (id, user, name, started_at)
SELECT printf('s%014d', id), printf('u%014d', user_id), name, replace(started_at, 'T', ' ') FROM own.session;
INSERT INTO sets (id, session, exercise, position, set_type, status, planned, rest_s)
SELECT printf('t%014d', session_set.id), printf('s%014d', session_entry.session_id), printf('e%014d', session_set.exercise_id),
       session_set.id, session_set.set_type, session_set.status, session_set.planned, session_set.rest_s
  FROM own.session_set JOIN own.session_entry ON session_entry.id = session_set.entry_id;
"""


def settle(folder: Path, database: Path, people: Sequence[Person]) -> list[Person]:
    """Make PocketBase's database in the folder, from ours. Returns the people with tokens of its own, valid for ten minutes."""
    folder.mkdir()
    subprocess.run(
        [PROGRAM, "superuser", "upsert", "root@example.com", PASSWORD, *_files(folder)], check=True, capture_output=True
    )
    with serving(folder) as server:
        proof = {"identity": "root@example.com", "password": PASSWORD}
        root = _send("POST", f"{server.url}/api/collections/_superusers/auth-with-password", proof)["token"]
        _send("PUT", f"{server.url}/api/collections/import", {"collections": [*map(_collection, FIELDS)]}, root)
    with closing(sqlite3.connect(folder / "data" / "data.db")) as db:
        db.execute("ATTACH :path AS own", {"path": str(database)})
        db.executescript(FILL)
        secret = db.execute("SELECT options ->> '$.authToken.secret' FROM _collections WHERE id = ?", (USERS,)).fetchone()[0]
        ids = dict(db.execute("SELECT email, id FROM own.account"))
    return [person._replace(token=_token(ids[person.email], secret)) for person in people]


def serving(folder: Path) -> AbstractContextManager[Server]:
    """PocketBase, serving the database in that folder until the block ends."""
    return running([PROGRAM, "serve", "--http", f"127.0.0.1:{free_port()}", *_files(folder)], folder, ready="/api/health")


def _files(folder: Path) -> list[str]:
    return [f"--{name}={folder / path}" for name, path in (("dir", "data"), ("migrationsDir", "none"), ("publicDir", "none"))]


def _collection(name: str) -> dict[str, Any]:
    owner = f"{OWNERS[name]} = @request.auth.id" if name in OWNERS else "@request.auth.id != ''"
    return {
        "id": name.ljust(15, "0"),
        "name": name,
        "type": "base",
        "fields": FIELDS[name],
        "indexes": [f"CREATE INDEX {name}_in_order ON {name} ({INDEXES[name]})"],
        **dict.fromkeys(("listRule", "viewRule", "createRule", "updateRule"), owner),
    }


def _send(method: str, url: str, body: Any, token: str = "") -> Any:
    headers = {"Content-Type": "application/json", "Authorization": token}
    with urlopen(Request(url, json.dumps(body).encode(), headers, method=method), timeout=30) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def _token(number: int, secret: str) -> str:
    claims = {"id": f"u{number:014}", "type": "auth", "collectionId": USERS, "exp": int(time.time()) + 600, "refreshable": True}
    return jwt.encode(claims, f"token-key-of-a-person-in-the-benchmark-{number}{secret}", "HS256")


def _reading(path: str) -> Calls:
    def calls(people: list[Person]) -> Iterator[Call]:
        return (Call("GET", f"/api/collections/{path.format(**one._asdict())}", one.token) for one in people)

    return calls


def _weighing(people: list[Person]) -> Iterator[Call]:
    for one in people:
        body = {"user": _who(one), "weight_kg": 71.4, "note": "after breakfast", "measured_at": "2026-01-01 08:00:00.000Z"}
        yield Call("POST", "/api/collections/weights/records", one.token, json.dumps(body))


def _who(person: Person) -> str:
    return str(jwt.decode(person.token, options={"verify_signature": False})["id"])


def _completing(people: list[Person]) -> Iterator[Call]:
    done = '{"status":"done","reps":10,"weight_kg":40,"completed_at":"2026-01-01 08:00:00.000Z"}'
    for body in (done, '{"status":"pending","reps":0,"weight_kg":0,"completed_at":""}'):
        for sets in zip(*(person.sets for person in people), strict=True):
            for person, number in zip(people, sets, strict=True):
                yield Call("PATCH", f"/api/collections/sets/records/t{number:014}", person.token, body)


CALLS: dict[str, Calls] = {
    "single read": _reading("weights/records/w{weight:014}"),
    "20 exercises": _reading("exercises/records?perPage=20&skipTotal=1&sort=name"),
    "whole plan": _reading("plans/records/p{plan:014}?expand=days_via_plan.entries_via_day.exercise"),
    "20 weights of 365": _reading("weights/records?perPage=20&skipTotal=1&sort=-measured_at"),
    "current set": _reading(
        "sets/records?perPage=2&skipTotal=1&sort=position&expand=session,exercise"
        "&filter=(session='s{session:014}'%26%26status='pending')"
    ),
    "weight written": _weighing,
    "set completed": _completing,
}
"""By the name of a case, the calls that do the same."""
