"""Finding the route of a request, and refusing a route that could not be served before the first request comes."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bottle
import pytest
from serving import ROOT

from workout.web import routes
from workout.web.contract.promise import Promise, login_required
from workout.web.contract.routes import API, Route
from workout.web.plugins import BrokenRoute, check
from workout.web.router import Router, compiled


def filled(router: Any) -> Any:
    for route in routes.ALL:
        router.add(route.rule, route.method, route)
    return router


def found(router: Any, method: str, path: str) -> Any:
    try:
        return router.match({"REQUEST_METHOD": method, "PATH_INFO": path, "bottle.raw_path": path})
    except bottle.HTTPError as error:
        return error.status_code, error.headers.get("Allow")


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_our_router_finds_what_bottles_own_finds(method: str) -> None:
    ours = filled(Router())
    ours.compile()
    theirs = bottle.Router()
    theirs.filters = compiled(()).filters
    filled(theirs)
    paths = [
        re.sub(r"{\w+}", filling, route.path)
        for route in routes.ALL
        for filling in ("7", "0", "docs.js", "x", "x" * 22, "0" * 16)
    ]
    assert (404, None) in [found(ours, method, path) for path in paths]
    for path in paths:
        assert found(ours, method, path) == found(theirs, method, path)


def served(method: str, path: str, handler: Callable[..., Any], **promise: Any) -> Route:
    return Route(method, API + path, login_required(handler), Promise(**promise), "Weight")


def test_the_routes_that_there_are_can_be_served() -> None:
    check(routes.ALL)


@pytest.mark.parametrize(
    ("route", "message"),
    [
        (served("GET", "/things", lambda db, usr: {}), r"GET /api/v1/things: .*takes `usr`.*user"),
        (served("GET", "/things/{id}", lambda db, thing_id: {}), "GET /api/v1/things/{id}: .*takes `thing_id`"),
        (served("GET", "/things", lambda db, outcome: {}), "takes `outcome`"),
        (served("POST", "/things", lambda db, outcome: {}, slow_work=lambda boddy: 1), "slow work.*takes `boddy`"),
        (served("POST", "/things", lambda user, body: {}), "POST /api/v1/things: .*`db`.*Idempotency-Key"),
    ],
)
def test_a_route_that_cannot_be_served_is_named(route: Route, message: str) -> None:
    with pytest.raises(BrokenRoute, match=message):
        check([route])


def test_a_reader_that_if_match_cannot_call_is_named() -> None:
    check([served("GET", "/things", lambda db, catalogue: {}), served("DELETE", "/things/{id}", lambda db, id: {})])
    with pytest.raises(BrokenRoute, match="takes `db`"):
        check([served("GET", "/things", lambda db: {}), served("PUT", "/things", lambda user: {})])


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_route_that_cannot_be_served_ends_the_start_with_one_line(tmp_path: Path, workers: str) -> None:
    broken = """
import sys
from workout import cli
from workout.web.contract.routes import Routes
from workout.web.routes import ALL

things = Routes("Things")
things.get("/things")(lambda db, usr: {})
ALL.extend(things)
sys.exit(cli.main(sys.argv[1:]))
"""
    command = [sys.executable, "-c", broken, "serve", "--port", "0", "--workers", workers]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert re.fullmatch(r"run\.py: GET /api/v1/things: .*`usr`.*\n", ended.stderr)
    assert not list(tmp_path.glob("*.db"))
