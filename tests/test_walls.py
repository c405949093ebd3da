"""What holds for every route there is, and for every route that will be added."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import database
import pytest
import time_machine
from client import Client, Response, document, resolved
from conftest import PASSWORD, join, running

from workout.config import Config
from workout.db import Location
from workout.exercises import Catalogue
from workout.security import tokens
from workout.web import routes
from workout.web.app import App
from workout.web.contract.promise import needs_login
from workout.web.contract.routes import API, MCP, Route
from workout.web.contract.schemas import SCHEMAS

ALL = [route for route in routes.ALL if not route.promise.hidden]
GUARDED = [route for route in ALL if needs_login(route.handler)]
FURNISHED = {
    "devices", "exercises", "goals", "imports", "measurements", "plans", "sessions", "shared-plans", "templates", "tokens",
    "weights",
}  # fmt: skip
"""The nouns of which `furnish` gives Alice something. A new one is added here and there."""
UPLOAD = next(route for route in ALL if route.promise.upload)
SESSIONS = [route for route in ALL if route.path.startswith(f"{API}/sessions")]
OPEN = {
    "/auth/register",
    "/auth/login",
    "/auth/refresh",
    "/auth/forgot",
    "/auth/reset",
    "/auth/verify",
    "/healthz",
    "/readyz",
    "/shared-plans/{code}",
    "/templates",
    "/templates/{id}",
    "/plans/{id}/calendar.ics",
}

NEEDED = {"GET /measurements/chart.svg": "?kind=waist"}
"""The queries of routes that do not answer without one."""


def named(route: Route) -> str:
    return f"{route.method} {route.path.removeprefix(API)}"


def noun(route: Route) -> str:
    return route.path.removeprefix(API).removeprefix("/auth").split("/")[1]


REACHED = [route for route in ALL if "{" not in route.path or noun(route) in FURNISHED]
PUBLIC = {"templates", "shared-plans"}
"""The nouns that are nobody's own."""
OWNED = [route for route in REACHED if needs_login(route.handler) and "{" in route.path and noun(route) not in PUBLIC]


def filled(route: Route, number: int) -> str:
    """The route's path below the API, with that number for each id."""
    return re.sub(r"{\w+}", str(number), route.path.removeprefix(API).replace("{code}", "x" * 22))


def example(route: Route) -> Any:
    return SCHEMAS[route.promise.body]["examples"][0] if route.promise.body else None


def sent(route: Route) -> dict[str, Any]:
    """What the client is given to send the example of a body or a file."""
    files = route.promise.upload.items()
    return next(({"content": file.encode(), "content_type": media_type} for media_type, file in files), {"json": example(route)})


class World(NamedTuple):
    """A database to be copied, in which Alice and Bob are logged in and Alice has something of everything."""

    database: Location
    alice: str | None
    """Her token."""
    bob: str | None
    paths: dict[str, str]
    """Those of what Alice has, by the route's method and path."""


@pytest.fixture(scope="module")
def world(blank: Config, tmp_path_factory: pytest.TempPathFactory) -> World:
    app = App(replace(blank, database=database.place(tmp_path_factory.mktemp("world"))))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tokens, "ACCESS_LIFE", timedelta(days=1))  # the last of these tests may come later than in ten minutes
        return furnished(app)


def furnished(app: App) -> World:
    alice, bob = join(app, "alice@example.com", name="Alice", timezone="Europe/Berlin"), join(app, "bob@example.com")
    paths = furnish(alice)
    app.close()
    return World(app.database.location, alice.token, bob.token, paths)


def furnish(alice: Client) -> dict[str, str]:
    """Give Alice something of everything; returns the path of each route that has ids in it, with those of what she now has."""
    plan = alice.post("/plans", SCHEMAS["PlanInput"]["examples"][0]).json
    day = plan["days"][0]
    custom = alice.post("/exercises", SCHEMAS["ExerciseInput"]["examples"][0]).json
    session = alice.post("/sessions", {"day_id": day["id"]}).json
    exercise = session["exercises"][0]
    ids = {
        "sessions": {"id": session["id"], "entry_id": exercise["id"], "set_id": exercise["sets"][0]["id"]},
        "plans": {"id": plan["id"], "day_id": day["id"], "entry_id": day["exercises"][0]["id"]},
        "shared-plans": {"code": alice.put(f"/plans/{plan['id']}/share").json["code"]},
        "exercises": {"id": custom["id"]},
        "weights": {"id": alice.post("/weights", {"weight_kg": 70}).json["id"]},
        "measurements": {"id": alice.post("/measurements", {"kind": "waist", "value_cm": 84}).json["id"]},
        "imports": {"id": alice.post("/imports", **sent(UPLOAD)).json["id"]},
        "goals": {"id": alice.post("/goals", {"kind": "weight", "target": 65}).json["id"]},
        "devices": {"id": alice.get("/auth/devices").json["items"][0]["id"]},
        "tokens": {"id": [make_token(alice, scope) for scope in ("read", "write", "read")][-1]["id"]},
        "templates": {"id": alice.get("/templates").json["items"][0]["id"]},
    }
    assert ids.keys() == FURNISHED, "furnish() and FURNISHED (tests/test_walls.py) name different nouns"
    return {named(route): route.path.removeprefix(API).format(**ids[noun(route)]) for route in REACHED if "{" in route.path}


def make_token(client: Client, scope: str) -> dict[str, Any]:
    made: dict[str, Any] = client.post("/auth/tokens", {"name": "Script", "scope": scope}).json
    return made


@pytest.fixture(scope="module")
def app(blank: Config, world: World, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """One for all the tests that change nothing, or only are refused to."""
    location = database.copied(world.database, tmp_path_factory.mktemp("walls"))
    with running(replace(blank, database=location), catalogue) as app:
        yield app


@pytest.fixture
def own_app(blank: Config, world: World, catalogue: Catalogue, tmp_path: Path) -> Iterator[App]:
    """One for a test that changes things."""
    location = database.copied_for_a_test(world.database, tmp_path)
    with running(replace(blank, database=location), catalogue) as app:
        yield app


@pytest.fixture
def alice(app: App, world: World) -> Client:
    return Client(app, world.alice)


@pytest.fixture
def bob(app: App, world: World) -> Client:
    return Client(app, world.bob)


@pytest.fixture(scope="module")
def scripts(app: App, world: World) -> dict[str, Client]:
    """Clients with a personal token of Alice's, by its scope."""
    alice = Client(app, world.alice)
    return {scope: Client(app, make_token(alice, scope)["token"]) for scope in ("read", "write")}


@pytest.fixture
def paths(world: World) -> dict[str, str]:
    return world.paths


def test_alice_has_something_of_every_noun() -> None:
    missing = {noun(route) for route in ALL if "{" in route.path} - FURNISHED
    assert not missing, f"give Alice one of each in furnish() and FURNISHED (tests/test_walls.py): {', '.join(missing)}"


def test_only_these_routes_are_open() -> None:
    assert {route.path.removeprefix(API) for route in ALL if not needs_login(route.handler)} == OPEN


def test_without_a_token_the_answer_is_401(visitor: Client) -> None:
    for route in GUARDED:
        response = visitor.request(route.method, filled(route, 1), json=example(route))
        assert response.status == 401, named(route)
        assert response.headers["www-authenticate"] == "Bearer"


def test_the_token_is_looked_at_before_the_body(visitor: Client) -> None:
    for route in GUARDED:
        path = f"{filled(route, 1)}?nonsense=1"
        assert visitor.request(route.method, path, content=b"{", content_type="text/plain").status == 401, named(route)


@pytest.mark.parametrize("scope", ["read", "write"])
def test_a_personal_token_reaches_what_its_scope_says_and_never_the_account(scripts: dict[str, Client], scope: str) -> None:
    """Asked for a thing that nobody has, and with a body that does not fit, so that nothing is changed."""
    for route in GUARDED:
        path = filled(route, 987654321)
        response = scripts[scope].request(route.method, path, json={"colour": "red"} if route.promise.body else None)
        personal = f"{route.path.removeprefix(API)}/".startswith(("/me/", "/auth/"))
        beyond = personal or (scope == "read" and route.method != "GET" and route.path != MCP)
        assert (response.status == 403 and response.json.get("code") == "scope") == beyond, (named(route), response)


def test_what_is_someone_elses_is_not_there_as_what_does_not_exist_is_not(bob: Client, paths: dict[str, str]) -> None:
    """Word for word, but for the id that was asked for."""
    for route in OWNED:
        theirs = bob.request(route.method, paths[named(route)], json=example(route))
        missing = bob.request(route.method, re.sub(r"\d+", "987654321", paths[named(route)]), json=example(route))
        assert missing.status == theirs.status == 404, named(route)
        assert re.sub(r"\d+", "", missing.json["detail"]) == re.sub(r"\d+", "", theirs.json["detail"])


def test_an_unknown_query_parameter_is_named(alice: Client, paths: dict[str, str]) -> None:
    for route in REACHED:
        path = paths.get(named(route), route.path.removeprefix(API))
        response = alice.request(route.method, f"{path}?colour=red", **sent(route), root=not route.path.startswith(API))
        assert response.status == 422, named(route)
        assert "/colour" in response.pointers, named(route)


def test_an_unknown_field_is_named(alice: Client, paths: dict[str, str]) -> None:
    for route in (route for route in REACHED if route.promise.body):
        path = paths.get(named(route), route.path.removeprefix(API))
        response = alice.request(route.method, path, json={**example(route), "colour": "red"})
        assert response.status == 422, named(route)
        assert "/colour" in response.pointers, named(route)


def walk(alice: Client, paths: dict[str, str]) -> Iterator[tuple[Route, str, Response]]:
    """Each route that is not of a session once, with the example of its documentation: the route, the path and the answer.
    Whatever ends something comes last.
    """
    tokens = alice.post("/auth/login", SCHEMAS["Credentials"]["examples"][0]).json
    bodies = {
        "POST /auth/register": {**SCHEMAS["Registration"]["examples"][0], "email": "carol@example.com"},
        "POST /auth/refresh": {"refresh_token": tokens["refresh_token"]},
    }
    plan = alice.get(paths["GET /plans/{id}"]).json
    replacement = SCHEMAS["PlanReplacement"]["examples"][0]
    day = {**replacement["days"][0], "id": plan["days"][0]["id"]}
    day["exercises"] = [{**day["exercises"][0], "id": plan["days"][0]["exercises"][0]["id"]}]
    bodies["PUT /plans/{id}"] = {**replacement, "days": [day]}

    def last(route: Route) -> tuple[bool, bool, int]:
        return (route.path.endswith("/me/password"), route.method == "DELETE", -len(route.path))

    key = alice.post(paths["POST /plans/{id}/calendar"]).json["key"]
    needed = {**NEEDED, "GET /plans/{id}/calendar.ics": f"?key={key}"}
    mail = {"POST /auth/forgot", "POST /auth/reset", "POST /auth/verify"}  # tests/test_mail.py
    elsewhere = {*mail, "POST /auth/logout", "DELETE /me", "PATCH /imports/{id}", *map(named, SESSIONS)}
    for route in sorted(REACHED, key=last):
        if named(route) in elsewhere:
            continue
        path = paths.get(named(route), route.path.removeprefix(API)) + needed.get(named(route), "")
        if named(route) == "DELETE /auth/devices/{id}":
            path = f"/auth/devices/{alice.get('/auth/devices').json['items'][0]['id']}"
        body = {"json": bodies[named(route)]} if named(route) in bodies else sent(route)
        yield route, path, alice.request(route.method, path, **body, root=not route.path.startswith(API))


def walk_sessions(alice: Client) -> Iterator[tuple[Route, str, Response]]:
    """Each route of a session, in an order in which each makes sense: what ends the set, the exercise or the session is asked
    of a fresh one.
    """
    undo = {"POST /sessions/{id}/sets/{set_id}/reopen", "PATCH /sessions/{id}/sets/{set_id}"}
    done = {"POST /sessions/{id}/rest", "POST /sessions/{id}/finish"}
    for route in SESSIONS:
        if (active := alice.get("/sessions/active")).status == 200:
            alice.post(f"/sessions/{active.json['id']}/abandon")
        day_id = alice.get("/plans").json["items"][0]["id"]
        day = alice.get(f"/plans/{day_id}").json["days"][0]
        session = (
            alice.post("/sessions", {"day_id": day["id"]}).json
            if named(route) != "POST /sessions"
            else {"id": 1, "exercises": []}
        )
        first = session["exercises"][0] if session["exercises"] else {"id": 1, "sets": [{"id": 1}]}
        path = route.path.removeprefix(API).format(id=session["id"], entry_id=first["id"], set_id=first["sets"][0]["id"])
        if named(route) in undo | done:
            assert alice.post(f"/sessions/{session['id']}/sets/{first['sets'][0]['id']}/complete").status == 200
        if named(route) == "POST /sessions/{id}/resume":
            assert alice.post(f"/sessions/{session['id']}/pause").status == 200
        yield route, path, alice.request(route.method, path, json=example(route))


def test_every_route_does_what_its_example_asks(own_app: App, world: World) -> None:
    alice = Client(own_app, world.alice)
    for route, _, response in walk(alice, world.paths):
        assert response.status in route.promise.returns, f"{named(route)}: {response}"
    alice.token = alice.post("/auth/login", {"email": "alice@example.net", "password": "seven-green-anvils-3"}).json[
        "access_token"
    ]
    assert Client(own_app, alice.token).post("/auth/logout").status == 204
    alice.token = alice.post("/auth/login", {"email": "alice@example.net", "password": "seven-green-anvils-3"}).json[
        "access_token"
    ]
    assert alice.delete("/me", {"password": "seven-green-anvils-3"}).status == 204


def test_every_route_of_a_session_does_what_its_example_asks(own_app: App, world: World) -> None:
    for route, _, response in walk_sessions(Client(own_app, world.alice)):
        assert response.status in route.promise.returns, f"{named(route)}: {response}"


def reader_of(route: Route) -> str:
    """The path whose GET has the ETag for the route's If-Match: the one that its documentation names, else its own."""
    operation = document()["paths"][route.path][route.method.lower()]
    (said,) = [one["description"] for one in map(resolved, operation["parameters"]) if one["name"] == "If-Match"]
    return re.findall(r"GET (/\S+[\w}])|$", said)[0] or route.path


CHANGES = sorted(
    (route for route in OWNED if route.method in ("PUT", "PATCH", "DELETE")),
    key=lambda route: ("devices" not in route.path, route.path.count("/"), route.path, route.method != "DELETE"),
    reverse=True,
)
"""What is deeper comes first, and of one path what deletes comes last; the one that logs Alice out comes at the very end."""


def test_a_change_takes_the_etag_that_its_documentation_names(own_app: App, world: World) -> None:
    alice = Client(own_app, world.alice)
    for route in CHANGES:
        path = world.paths[named(route)]
        read = f"{path}/".split("/")[: len(reader_of(route).removeprefix(API).split("/"))]
        answer = alice.get("/".join(read))
        assert answer.status == 200, named(route)
        tag = answer.headers["etag"]
        body = {"rest": "skip"} if noun(route) == "imports" and route.promise.body else example(route)
        stale = alice.request(route.method, path, json=body, headers={"If-Match": f'"x{tag[1:]}'})
        assert stale.status == 412, (named(route), stale)
        answer = alice.request(route.method, path, json=body, headers={"If-Match": f'"other", {tag}'})
        assert answer.status != 412, (named(route), answer)


def next_change(path: str) -> tuple[Route, str] | None:
    """A route by which the thing at this path, or the thing around it, can be changed next, and that thing's path."""
    while path:
        for route in ALL:
            if route.method in ("PUT", "PATCH") and re.fullmatch(re.sub(r"{\w+}", r"\\d+", route.path), API + path):
                return route, path
        path = path.rpartition("/")[0]
    return None


def test_the_etag_of_an_answer_is_taken_by_the_next_change(own_app: App, world: World) -> None:
    """Of whatever was made or changed, without reading it again. What is answered with 202 goes on changing by itself."""
    alice, followed = Client(own_app, world.alice), set()
    for route, path, response in chain(walk_sessions(alice), walk(alice, world.paths)):
        if route.method == "GET" or "etag" not in response.headers or not needs_login(route.handler) or response.status == 202:
            continue
        found = next_change(response.headers.get("location", path).removeprefix(API))
        assert found, f"{named(route)} answers with an ETag, and nothing takes it"
        change, place = found
        body = {"rest": "skip"} if noun(change) == "imports" else example(change)
        answer = alice.request(change.method, place, json=body, headers={"If-Match": response.headers["etag"]})
        assert answer.status != 412, (named(route), named(change))
        followed.add(named(route))
    assert len(followed) > 30, followed


LISTS = [route for route in REACHED if route.promise.query and "cursor" in SCHEMAS[route.promise.query]["properties"]]


def test_a_cursor_is_refused_by_every_other_list(own_app: App, world: World) -> None:
    alice = Client(own_app, world.alice)
    examples = {named(route): example(route) for route in ALL}
    for noun in ("plans", "weights", "goals", "measurements", "sessions/past", "sessions/past"):  # so that there is a next page
        assert alice.post(f"/{noun}", examples[f"POST /{noun}"]).status == 201
    alice.post("/imports", **sent(UPLOAD))
    alice.post("/auth/login", {"email": "alice@example.com", "password": PASSWORD})
    done = alice.get("/records?limit=1").json["items"][0]["exercise"]["id"]
    paths = {named(route): world.paths.get(named(route), route.path.removeprefix(API)) for route in LISTS}
    paths["GET /exercises/{id}/history"] = f"/exercises/{done}/history"
    cursors = {name: alice.get(f"{path}?limit=1").json["next"] for name, path in paths.items()}
    assert all(cursors.values()) and len(cursors) > 10, cursors
    for name, path in paths.items():
        for other, cursor in cursors.items():
            answer = alice.get(f"{path}?limit=1&cursor={cursor}")
            assert answer.status == (200 if name == other else 422), (name, other)
            assert answer.status == 200 or answer.pointers == ["/cursor"]


def test_every_path_answers_options_and_refuses_other_methods(alice: Client) -> None:
    for template in sorted({route.path for route in ALL}):
        methods = {route.method for route in ALL if route.path == template}
        allowed = methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
        path = re.sub(r"{\w+}", "1", template.replace("{code}", "x" * 22))
        options = alice.request("OPTIONS", path, root=True)
        assert (options.status, set(options.headers["allow"].split(", "))) == (204, allowed), path
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"} - methods:
            refused = alice.request(method, path, root=True)
            assert (refused.status, set(refused.headers["allow"].split(", "))) == (405, allowed), (method, path)


@pytest.mark.parametrize(
    "route",
    [
        route
        for route in REACHED
        if route.method == "GET"
        and needs_login(route.handler)
        and route.promise.media_type != "text/event-stream"
        and not route.promise.secret
    ],
    ids=named,
)
def test_head_answers_like_get_without_the_body(alice: Client, paths: dict[str, str], route: Route) -> None:
    path = paths.get(named(route), route.path.removeprefix(API)) + NEEDED.get(named(route), "")
    # An active workout tells how long it has lasted, which may get a digit longer in between.
    with time_machine.travel(datetime.now(UTC), tick=False):
        full, head = alice.get(path), alice.request("HEAD", path)
    assert (head.status, head.content) == (200, b"")
    assert head.headers["etag"] == full.headers["etag"]
    assert head.headers["content-length"] == str(len(full.content))


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/plans/0",
        "/plans/-5",
        "/plans/٣",
        "/plans/1.0",
        "/plans/" + "9" * 30,
        "/plans/%FF",
        "/plans/",
        "/plans%0A",
    ],
)
def test_a_path_that_is_none_is_404(alice: Client, path: str) -> None:
    assert alice.get(path).status == 404
