"""Standing under a path of its own, behind a proxy that cuts that off or passes it on."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import urljoin

import pytest
from browsing import browsing, needs_chromium
from client import Client
from conftest import PASSWORD
from player import see, tap, type_in
from serving import BROWSED, Server, connected, serving
from waitress.adjustments import Adjustments

from workout.config import Config
from workout.server.lanes import Pool, pool_of
from workout.web.app import App

CREDENTIALS = {"email": "alice@example.com", "password": PASSWORD}
PLAN = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": []}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Its address ends in the prefix, as those who pass that on use it."""
    with serving(tmp_path_factory.mktemp("fit"), "--workers", "1", "--base-path", "/fit/", first=BROWSED) as server:
        assert server.url.endswith("/fit")
        yield server


@pytest.fixture(scope="module")
def token(server: Server) -> str:
    assert server.call("POST", "/api/v1/auth/register", CREDENTIALS)[0] == 201
    return str(server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"])


@pytest.fixture(params=["passed on", "cut off"])
def seen(request: pytest.FixtureRequest, server: Server) -> Server:
    """The server as a proxy asks it that passes the prefix on, or cuts it off."""
    return server if request.param == "passed on" else replace(server, url=server.url.removesuffix("/fit"))


def test_what_is_told_of_places_has_the_prefix(seen: Server, token: str) -> None:
    status, headers, plan = seen.call("POST", "/api/v1/plans", PLAN, token)
    assert (status, headers["location"]) == (201, f"/fit/api/v1/plans/{plan['id']}")
    assert seen.call("PUT", f"/api/v1/plans/{plan['id']}/share", token=token)[2]["url"].startswith("/fit/api/v1/shared-plans/")
    assert seen.call("POST", f"/api/v1/plans/{plan['id']}/calendar", token=token)[2]["url"].startswith("/fit/api/v1/plans/")
    problem = seen.call("GET", "/api/v1/plans/987654321", token=token)[2]
    assert (problem["type"], problem["instance"]) == ("/fit/problems/not_found", "/fit/api/v1/plans/987654321")
    missing = seen.call("GET", "/nothing")[2]
    assert (missing["type"], missing["instance"]) == ("/fit/problems/not_found", "/fit/nothing")
    assert [one["url"] for one in seen.call("GET", "/openapi.json")[2]["servers"]] == ["/fit"]


def test_so_has_what_cannot_be_read(server: Server) -> None:
    with connected(server) as connection:
        connection.putrequest("GET", "/fit/api/v1/plans", skip_host=True)
        connection.endheaders()
        problem = json.loads(connection.getresponse().read())
    assert (problem["status"], problem["type"], problem["instance"]) == (400, "/fit/problems/malformed", "/fit/api/v1/plans")


def test_a_change_is_made_under_the_tag_that_was_read(seen: Server, token: str) -> None:
    plan = seen.call("POST", "/api/v1/plans", PLAN, token)[2]
    path = f"/api/v1/plans/{plan['id']}/share"
    assert seen.call("PUT", path, token=token)[0] == 200
    tag = seen.call("GET", path, token=token)[1]["etag"]
    with connected(seen) as connection:
        prefix = "/fit" if seen.url.endswith("/fit") else ""
        connection.request("DELETE", prefix + path, headers={"If-Match": tag, "Authorization": f"Bearer {token}"})
        assert connection.getresponse().status == 204


@pytest.mark.parametrize("page", ["/", "/docs", "/problems", "/problems/not_found"])
def test_every_link_of_a_page_leads_below_the_prefix(seen: Server, page: str) -> None:
    text = seen.fetch(page).decode()
    for link in re.findall(r'(?:src|href)="([^"#]+)"', text):
        if not link.startswith("data:"):
            followed = urljoin(f"/fit{page}", link)
            assert followed.startswith("/fit/")
            assert seen.fetch(followed.removeprefix("/fit"))


def test_without_its_last_slash_it_leads_to_the_page(server: Server) -> None:
    with connected(server) as connection:
        connection.request("GET", "/fit")
        answer = connection.getresponse()
        answer.read()
    assert (answer.status, answer.headers["Location"]) == (308, "/fit/")


@pytest.mark.parametrize("path", ["/fitness", "/fit/fit/docs", "/FIT/docs"])
def test_what_only_looks_alike_is_no_prefix(server: Server, path: str) -> None:
    assert replace(server, url=server.url.removesuffix("/fit")).call("GET", path)[0] == 404


def test_without_a_prefix_nothing_changes(visitor: Client) -> None:
    assert visitor.get("/nothing").json["instance"] == "/api/v1/nothing"
    assert visitor.get("/openapi.json", root=True).json["servers"][0]["url"] == "/"


class Asked:
    """A request as waitress has read it."""

    def __init__(self, command: str, path: str, prefix: str) -> None:
        self.command, self.path, self.error = command, path, None
        self.adj = Adjustments(url_prefix=prefix)


@pytest.mark.parametrize("path", ["/fit/api/v1/auth/login", "/api/v1/auth/login", "//fit/api/v1/auth/login"])
def test_slow_work_is_told_by_its_path_with_and_without_the_prefix(path: str) -> None:
    asked: Any = Asked("POST", path, "/fit")
    assert pool_of(asked) is Pool.SLOW


def test_any_server_can_tell_where_it_stands(config: Config) -> None:
    """By SCRIPT_NAME, which is what WSGI has for it."""
    app = App(config, files_ready=True)
    told: list[Any] = []
    environ = {"REQUEST_METHOD": "GET", "SCRIPT_NAME": "/a/b", "PATH_INFO": "/nothing", "QUERY_STRING": ""}
    body = b"".join(app(environ, lambda *given: told.append(given)))
    assert json.loads(body)["instance"] == "/a/b/nothing"
    app.close()


@needs_chromium
def test_player_and_documentation_work_under_it(server: Server, tmp_path_factory: pytest.TempPathFactory) -> None:
    with browsing(tmp_path_factory.mktemp("chromium")) as browser:
        browser.get(f"{server.url}/")
        tap(browser, "Create an account")
        type_in(browser, "Name", "Bob")
        type_in(browser, "E-mail", "bob@example.com")
        type_in(browser, "Password", PASSWORD)
        tap(browser, "Create account")
        see(browser, "No plans yet")
        browser.get(f"{server.url}/docs")
        see(browser, "Workout API")
