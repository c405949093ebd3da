"""What every answer carries: security headers, CORS where it is allowed, a request's id; and what is logged of it."""

import json
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from client import Client
from conftest import PASSWORD, join, log_in
from database import damage_table, refuse

from workout import logs, weights
from workout.config import Config
from workout.db import seal
from workout.web.app import App
from workout.web.contract.schemas import SCHEMAS

ORIGIN = "https://app.example.com"
APP = "capacitor://localhost"


@pytest.fixture
def log_lines(tmp_path: Path) -> Iterator[Any]:
    """A function that gives what has been logged so far, line by line."""
    file = tmp_path / "log"
    with file.open("w") as stream:
        logs.set_up(stream)
        yield lambda: [json.loads(line) for line in file.read_text().splitlines()]
    for name in ("workout", "waitress"):
        logger = logging.getLogger(name)
        logger.handlers, logger.level, logger.propagate = [], logging.NOTSET, True


@pytest.fixture
def cors(config: Config) -> Iterator[Client]:
    app = App(replace(config, cors_origins=(ORIGIN, APP)))
    yield Client(app)
    app.close()


@pytest.mark.parametrize("path", ["/healthz", "/nothing", "/docs", "/openapi.json", "/api/v1/me", "/docs/docs.js"])
def test_every_answer_carries_the_security_headers(visitor: Client, path: str) -> None:
    headers = visitor.get(path, root=True).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers


def test_a_secret_is_stored_nowhere(alice: Client) -> None:
    answer = alice.post("/auth/login", {"email": "alice@example.com", "password": PASSWORD})
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers
    refreshed = alice.post("/auth/refresh", {"refresh_token": answer.json["refresh_token"]})
    assert refreshed.headers["cache-control"] == "no-store"


def test_what_has_an_etag_may_be_kept_by_its_owner(alice: Client) -> None:
    assert alice.get("/me").headers["cache-control"] == "private, no-cache"


def test_errors_are_not_kept(visitor: Client) -> None:
    assert visitor.get("/me").headers["cache-control"] == "no-store"


def test_each_request_has_an_id_of_its_own(visitor: Client) -> None:
    ids = {visitor.get("/healthz", root=True).headers["x-request-id"] for _ in range(5)}
    assert len(ids) == 5


def test_one_line_is_logged_a_request(alice: Client, log_lines: Any) -> None:
    response = alice.get("/plans?limit=5")
    (line,) = log_lines()
    assert (
        line.items()
        >= {
            "event": "request",
            "request_id": response.headers["x-request-id"],
            "method": "GET",
            "path": "/api/v1/plans",
            "status": 200,
            "user_id": 1,
            "address": "192.0.2.1",
        }.items()
    )
    assert line["duration_ms"] >= 0


def test_no_secret_is_logged(alice: Client, log_lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not by any of the account routes, and not when the server stumbles over a body."""
    tokens = log_in(alice, "alice@example.com")
    alice.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]})
    alice.post("/auth/login", {"email": "alice@example.com", "password": "wrong-but-secret"})
    alice.post("/me/password", {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"})
    monkeypatch.setattr(weights, "create", lambda *_: 1 / 0)
    assert alice.post("/weights", {"weight_kg": 71.5, "note": "a private note"}).status == 500
    text = json.dumps(log_lines())
    assert "ZeroDivisionError" in text
    for secret in (PASSWORD, "wrong-but-secret", "seven-green-anvils-3", "a private note", "71.5", "alice@example.com"):
        assert secret not in text
    for secret in (alice.token, tokens["refresh_token"], tokens["access_token"]):
        assert str(secret) not in text


def test_what_nobody_foresaw_says_nothing_about_its_cause(alice: Client, log_lines: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("the secret plumbing")

    monkeypatch.setattr(weights, "find", fail)
    response = alice.get("/weights")
    assert response.status == 500
    assert b"plumbing" not in response.content
    logged = [line for line in log_lines() if line.get("exception")]
    assert "the secret plumbing" in logged[0]["exception"]
    assert logged[0]["request_id"] == response.headers["x-request-id"]


@pytest.mark.file
@pytest.mark.parametrize("state", ["PRAGMA max_page_count = 1", "PRAGMA query_only = ON"])
def test_a_database_that_takes_no_writes_is_507(alice: Client, state: str) -> None:
    db = alice.app.database.connection()
    db.execute(state)
    long = {**SCHEMAS["ExerciseInput"]["examples"][0], "description": "long " * 400}
    for _ in range(5):  # the first may fit into pages that the file has already
        response = alice.post("/exercises", long)
    assert (response.status, response.headers["retry-after"]) == (507, "30")
    assert alice.get("/me").status == 200


@pytest.mark.file
def test_a_database_that_another_program_holds_is_503(alice: Client, config: Config) -> None:
    alice.app.database.connection().execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(config.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert alice.post("/weights", {"weight_kg": 70}).status == 503
        assert alice.get("/weights").status == 200
    assert alice.post("/weights", {"weight_kg": 70}).status == 201


@pytest.mark.file
def test_damage_that_a_request_meets_is_looked_for_at_the_next_start(config: Config) -> None:
    app = App(config)
    token = join(app, "alice@example.com").token
    app.close()
    damage_table(config.database, "weight")
    seal.put_on(config.database)  # as if nobody had noticed
    app = App(config)
    assert Client(app, token).get("/me").status == 200
    assert Client(app, token).get("/weights").status == 503
    app.close()
    assert "damaged" in refuse(config.database)


def test_a_mistake_of_ours_in_sql_is_500(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "create", lambda db, *_: db.execute("SELECT nonsense"))
    assert alice.post("/weights", {"weight_kg": 70}).status == 500


@pytest.mark.file
def test_readiness_follows_the_database(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert visitor.get("/readyz", root=True).status == 200
    visitor.app.database.close()
    monkeypatch.setattr(visitor.app.database, "path", visitor.app.database.path.with_name("gone") / "workout.db")
    assert visitor.get("/readyz", root=True).status == 503
    assert visitor.get("/healthz", root=True).status == 200


def test_even_a_broken_application_answers_with_a_problem(app: App) -> None:
    def broken(environ: Any, start_response: Any) -> Any:
        raise RuntimeError("the secret plumbing")

    app._inner = broken
    response = Client(app).get("/healthz", root=True)
    assert response.status == 500
    assert b"plumbing" not in response.content


def test_cors_is_off_until_origins_are_named(visitor: Client) -> None:
    response = visitor.get("/healthz", root=True, headers={"Origin": ORIGIN})
    assert not [name for name in response.headers if name.startswith("access-control")]


@pytest.mark.parametrize("origin", [ORIGIN, APP])
def test_a_page_of_an_origin_that_was_named_may_call(cors: Client, origin: str) -> None:
    preflight = cors.request("OPTIONS", "/plans", headers={"Origin": origin, "Access-Control-Request-Method": "POST"})
    assert preflight.status == 204
    assert preflight.headers["access-control-allow-origin"] == origin
    allowed = preflight.headers["access-control-allow-headers"].split(", ")
    sent = {"Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "Last-Event-ID"}
    assert sent | {"MCP-Protocol-Version", "Mcp-Method", "Mcp-Name"} == set(allowed)
    assert "PATCH" in preflight.headers["access-control-allow-methods"]
    actual = cors.get("/me", headers={"Origin": origin})
    assert actual.status == 401
    assert actual.headers["access-control-allow-origin"] == origin
    assert "X-Request-Id" in actual.headers["access-control-expose-headers"]
    assert actual.headers["vary"] == "Origin"


@pytest.mark.parametrize(
    "origin", ["https://evil.example.com", "null", "https://app.example.com.evil.net", "http://app.example.com"]
)
def test_a_page_of_another_origin_may_not(cors: Client, origin: str) -> None:
    for method in ("OPTIONS", "GET"):
        response = cors.request(method, "/me", headers={"Origin": origin, "Access-Control-Request-Method": "GET"})
        assert "access-control-allow-origin" not in response.headers
        assert response.headers["vary"] == "Origin"
