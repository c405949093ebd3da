"""The log of log-ins, and the accounts that the server's own log names."""

import json
import logging
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from client import Client
from conftest import PASSWORD, log_in

from workout import clock
from workout.accounts import logins
from workout.web.app import App

ALICE = "alice@example.com"
ELSEWHERE = "198.51.100.7"


def attempt(client: Client, password: str = PASSWORD, email: str = ALICE, **options: Any) -> int:
    return client.post("/auth/login", {"email": email, "password": password}, **options).status


def log_of(client: Client) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.get("/auth/log?limit=100").json["items"]
    return items


def test_it_tells_when_where_and_with_what_somebody_has_logged_in_or_tried_to(alice: Client, visitor: Client) -> None:
    assert attempt(visitor, "wrong", address=ELSEWHERE, headers={"User-Agent": "curl/8.5.0"}) == 401
    refused, accepted = log_of(alice)
    assert (refused["address"], refused["user_agent"], refused["outcome"]) == (ELSEWHERE, "curl/8.5.0", "refused")
    assert (accepted["address"], accepted["user_agent"], accepted["outcome"]) == ("192.0.2.1", None, "accepted")
    assert clock.now() - clock.parse(refused["at"]) < timedelta(minutes=1)


def test_it_comes_in_pages(alice: Client) -> None:
    for _ in range(3):
        log_in(alice, ALICE)
    page = alice.get("/auth/log?limit=3").json
    assert len(page["items"]) == 3
    assert len(alice.get(f"/auth/log?limit=3&cursor={page['next']}").json["items"]) == 1


def test_it_is_kept_for_ninety_days_and_for_two_hundred_attempts(
    app: App, alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logins, "MOST_KEPT", 3)
    for _ in range(5):
        log_in(alice, ALICE)
    assert len(log_of(alice)) == 3
    with time_machine.travel(clock.now() + timedelta(days=90), tick=False):
        tokens = log_in(bob, "bob@example.com")
        assert len(log_of(Client(app, tokens["access_token"]))) == 1
        (kept,) = app.database.connection().execute("SELECT count(*) AS kept FROM login").fetchall()
        assert kept["kept"] == 1


def test_it_does_not_grow_by_addresses_without_an_account(app: App, visitor: Client) -> None:
    for number in range(4):
        assert attempt(visitor, "wrong", f"{number}@example.com") == 401
    assert app.database.connection().execute("SELECT count(*) AS kept FROM login").fetchone()["kept"] == 1


def test_what_is_refused_before_it_is_looked_at_is_not_noted(alice: Client, visitor: Client) -> None:
    statuses = [attempt(visitor, "wrong", address=ELSEWHERE) for _ in range(9)]
    assert statuses == [401] * 5 + [429] * 4
    assert len(log_of(alice)) == 6


def test_everyone_sees_their_own_alone(alice: Client, bob: Client, visitor: Client) -> None:
    attempt(visitor, "wrong")
    assert [one["outcome"] for one in log_of(alice)] == ["refused", "accepted"]
    assert [one["outcome"] for one in log_of(bob)] == ["accepted"]
    assert visitor.get("/auth/log").status == 401


def test_it_goes_with_its_account(app: App, alice: Client) -> None:
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    assert app.database.connection().execute("SELECT count(*) AS kept FROM login").fetchone()["kept"] == 0


def test_the_servers_log_names_the_account(alice: Client, visitor: Client, caplog: pytest.LogCaptureFixture) -> None:
    user_id = alice.get("/me").json["id"]
    tokens = log_in(visitor, ALICE)
    with caplog.at_level(logging.INFO, "workout.request"):
        caplog.clear()  # an earlier test may have left the level low
        log_in(visitor, ALICE)
        attempt(visitor, "wrong")
        visitor.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]})
        alice.post("/me/password", {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"})
        attempt(visitor, "wrong", "nobody@example.com")
    named = [getattr(record, "user_id", None) for record in caplog.records if record.name == "workout.request"]
    assert named == [user_id] * 4 + [None]
    assert PASSWORD not in json.dumps([record.__dict__ for record in caplog.records], default=str)
