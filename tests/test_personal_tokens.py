"""Personal access tokens: made for scripts and agents, told once, and ended at once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from client import Client, Response
from conftest import PASSWORD, log_in
from database import content, opened
from serving import serving, wait_until

from workout import cli, limits
from workout.config import Config
from workout.web.app import App

EMAIL = "alice@example.com"


def make(client: Client, scope: str = "read", **more: Any) -> dict[str, Any]:
    response = client.post("/auth/tokens", {"name": "Script", "scope": scope, **more})
    assert response.status == 201, response.content
    made: dict[str, Any] = response.json
    return made


def script(client: Client, scope: str = "read", **more: Any) -> Client:
    """A client that has nothing but a new token of that person."""
    return Client(client.app, make(client, scope, **more)["token"])


def listed(client: Client) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = client.get("/auth/tokens").json["items"]
    return items


def refused_for_scope(response: Response) -> bool:
    return (response.status, response.json["code"]) == (403, "scope")


def test_a_token_is_told_once_and_listed_without_its_secret(alice: Client) -> None:
    response = alice.post("/auth/tokens", {"name": "Backup", "scope": "read", "expires_on": "2099-12-31"})
    made = response.json
    assert made.pop("token").startswith("wko_")
    assert (made["name"], made["scope"], made["expires_on"], made["last_used_at"]) == ("Backup", "read", "2099-12-31", None)
    assert response.headers["cache-control"] == "no-store"
    assert response.headers["location"] == f"/api/v1/auth/tokens/{made['id']}"
    assert listed(alice) == [made]


def test_reading_is_all_that_a_reading_token_does(alice: Client) -> None:
    reader = script(alice)
    alice.post("/weights", {"weight_kg": 70})
    assert [one["weight_kg"] for one in reader.get("/weights").json["items"]] == [70]
    assert reader.request("HEAD", "/weights").status == 200
    refused = reader.post("/weights", {"weight_kg": 71})
    assert refused_for_scope(refused)
    assert "insufficient_scope" in refused.headers["www-authenticate"]
    assert len(alice.get("/weights").json["items"]) == 1


def test_a_writing_token_writes_as_its_owner(alice: Client, bob: Client) -> None:
    weight = script(alice, "write").post("/weights", {"weight_kg": 71}, headers={"Idempotency-Key": "once"}).json
    assert alice.get(f"/weights/{weight['id']}").json == weight
    assert script(bob, "write").delete(f"/weights/{weight['id']}").status == 404


@pytest.mark.parametrize("scope", ["read", "write"])
def test_no_token_reaches_the_account(alice: Client, scope: str) -> None:
    agent = script(alice, scope)
    assert refused_for_scope(agent.get("/me"))
    assert refused_for_scope(agent.get("/auth/tokens"))
    assert refused_for_scope(agent.post("/auth/tokens", {"name": "Another", "scope": "write"}))
    assert refused_for_scope(agent.post("/me/password", {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"}))
    assert refused_for_scope(agent.delete("/me", {"password": PASSWORD}))
    assert alice.get("/me").status == 200


def test_a_deleted_token_is_refused_at_once(alice: Client) -> None:
    token = make(alice, "write")
    agent = Client(alice.app, token["token"])
    assert agent.get("/weights").status == 200
    assert alice.delete(f"/auth/tokens/{token['id']}").status == 204
    refused = agent.get("/weights")
    assert (refused.status, "deleted" in refused.json["detail"]) == (401, True)
    assert agent.post("/weights", {"weight_kg": 70}).status == 401
    assert alice.delete(f"/auth/tokens/{token['id']}").status == 404


def test_the_last_day_is_that_of_its_owner(alice: Client) -> None:
    """Alice lives in Berlin, an hour ahead of UTC."""
    with time_machine.travel(datetime(2026, 11, 23, 12, tzinfo=UTC)) as clock:
        alice.token = log_in(alice, EMAIL)["access_token"]
        agent = script(alice, expires_on="2026-11-23")
        clock.move_to(datetime(2026, 11, 23, 22, 59, tzinfo=UTC))
        assert agent.get("/weights").status == 200
        clock.move_to(datetime(2026, 11, 23, 23, 1, tzinfo=UTC))
        assert agent.get("/weights").status == 401


@pytest.mark.parametrize(
    ("body", "pointers"),
    [
        ({}, ["/name", "/scope"]),
        ({"name": "", "scope": "read"}, ["/name"]),
        ({"name": "x", "scope": "admin"}, ["/scope"]),
        ({"name": "x", "scope": "read", "expires_on": "2020-01-01"}, ["/expires_on"]),
        ({"name": "x", "scope": "read", "expires_on": "soon"}, ["/expires_on"]),
        ({"name": "x", "scope": "read", "token": "wko_mine"}, ["/token"]),
    ],
)
def test_what_makes_no_sense_is_refused(alice: Client, body: dict[str, Any], pointers: list[str]) -> None:
    response = alice.post("/auth/tokens", body)
    assert (response.status, response.pointers) == (422, pointers)
    assert listed(alice) == []


@pytest.mark.parametrize("token", ["wko_", "wko_nobody-has-this-one", "wko_é", "WKO_x"])
def test_a_made_up_token_is_refused(app: App, token: str) -> None:
    response = Client(app, token).get("/weights")
    assert (response.status, response.headers["www-authenticate"]) == (401, 'Bearer error="invalid_token"')


def test_an_account_holds_a_bounded_number(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PERSONAL_TOKENS", 2)
    first = make(alice)
    make(alice)
    assert alice.post("/auth/tokens", {"name": "Third", "scope": "read"}).status == 409
    assert alice.delete(f"/auth/tokens/{first['id']}").status == 204
    make(alice)


def test_everyone_has_their_own_alone(alice: Client, bob: Client) -> None:
    token = make(alice)
    assert listed(bob) == []
    assert bob.delete(f"/auth/tokens/{token['id']}").status == 404
    assert len(listed(alice)) == 1


def test_a_new_password_ends_every_token(alice: Client, config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    first = script(alice)
    assert alice.post("/me/password", {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"}).status == 204
    assert (first.get("/weights").status, listed(alice)) == (401, [])
    second = script(alice)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: "eleven-quiet-harbours-5")
    assert cli.main(["reset-password", EMAIL, "--database", str(config.database)]) == 0
    assert second.get("/weights").status == 401


def test_they_go_with_their_account(app: App, alice: Client) -> None:
    agent = script(alice)
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    assert agent.get("/weights").status == 401
    assert app.database.connection().execute("SELECT count(*) AS left_over FROM personal_token").fetchone()["left_over"] == 0


def test_the_token_itself_is_stored_nowhere(alice: Client, config: Config) -> None:
    token = make(alice)["token"]
    stored = content(config.database)
    assert token not in stored
    assert token.removeprefix("wko_") not in stored


def test_its_last_use_is_noted_once_an_hour(app: App, alice: Client) -> None:
    agent = script(alice)
    assert agent.get("/weights").status == 200
    wait_until(lambda: listed(alice)[0]["last_used_at"] is not None)
    noted = listed(alice)[0]["last_used_at"]
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=5)):
        assert agent.get("/weights").status == 200
        app.close()  # which does first what was put off
    with opened(app.database.location) as db:
        assert db.execute("SELECT last_used_at FROM personal_token").fetchall() == [{"last_used_at": noted}]


def test_deleting_one_counts_on_every_worker(tmp_path: Path) -> None:
    credentials = {"email": EMAIL, "password": PASSWORD}
    with serving(tmp_path, "--workers", "2") as server:
        server.call("POST", "/api/v1/auth/register", credentials)
        access = server.call("POST", "/api/v1/auth/login", credentials)[2]["access_token"]
        made = server.call("POST", "/api/v1/auth/tokens", {"name": "Script", "scope": "read"}, access)[2]
        assert {server.call("GET", "/api/v1/weights", token=made["token"])[0] for _ in range(20)} == {200}
        assert server.call("DELETE", f"/api/v1/auth/tokens/{made['id']}", token=access)[0] == 204
        assert {server.call("GET", "/api/v1/weights", token=made["token"])[0] for _ in range(20)} == {401}
        assert made["token"] not in server.log.read_text()
