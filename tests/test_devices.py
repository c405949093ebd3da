"""Devices: logging in, refreshing, logging out, and seeing where one is logged in."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from client import Client, Response
from conftest import PASSWORD, join, log_in

from workout.db import Connection
from workout.web.app import App

EMAIL = "alice@example.com"
NEW_PASSWORD = "seven-green-anvils-3"
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2026, 11, 23, 18, 0, tzinfo=UTC), tick=False) as traveller:
        yield traveller


def refresh(client: Client, tokens: dict[str, Any]) -> Response:
    return client.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]})


def successor(client: Client, tokens: dict[str, Any]) -> dict[str, Any]:
    response = refresh(client, tokens)
    assert response.status == 200, response.content
    following: dict[str, Any] = response.json
    return following


def works(app: App, tokens: dict[str, Any]) -> bool:
    return Client(app, tokens["access_token"]).get("/me").status == 200


# Logging in


def test_logging_in_gives_a_pair_of_tokens(app: App, alice: Client, visitor: Client) -> None:
    response = visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD})
    assert response.status == 200
    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers
    tokens = response.json
    assert (tokens["token_type"], tokens["expires_in"]) == ("Bearer", 600)
    assert works(app, tokens)


def test_each_log_in_is_a_device_of_its_own(alice: Client, visitor: Client) -> None:
    tokens = [log_in(visitor, EMAIL) for _ in range(2)]
    assert len({pair["access_token"] for pair in tokens}) == len({pair["refresh_token"] for pair in tokens}) == 2
    assert len(alice.get("/auth/devices").json["items"]) == 3


@pytest.mark.parametrize(("email", "password"), [(EMAIL, "wrong"), ("nobody@example.com", PASSWORD), (EMAIL, f"{PASSWORD} ")])
def test_wrong_credentials_are_refused(alice: Client, visitor: Client, email: str, password: str) -> None:
    response = visitor.post("/auth/login", {"email": email, "password": password})
    assert response.status == 401
    assert response.json["detail"] == "The e-mail address or the password is wrong."
    assert response.headers["www-authenticate"] == "Bearer"
    assert len(alice.get("/auth/devices").json["items"]) == 1


@pytest.mark.parametrize(
    ("body", "pointers"),
    [
        ({}, ["/email", "/password"]),
        ({"email": EMAIL, "password": None}, ["/password"]),
        ({"email": EMAIL, "password": {"$ne": ""}}, ["/password"]),
        ({"email": [EMAIL], "password": PASSWORD}, ["/email"]),
        ({"email": EMAIL, "password": "x" * 257}, ["/password"]),
        ({"email": EMAIL, "password": PASSWORD, "remember": True}, ["/remember"]),
    ],
    ids=str,
)
def test_what_are_no_credentials_is_refused(alice: Client, visitor: Client, body: dict[str, Any], pointers: list[str]) -> None:
    response = visitor.post("/auth/login", body)
    assert response.status == 422
    assert sorted(response.pointers) == pointers


def test_a_quote_in_the_credentials_is_just_a_character(alice: Client, visitor: Client) -> None:
    credentials = {"email": "'or'1'='1'--@example.com", "password": "' OR '1'='1"}
    assert visitor.post("/auth/login", credentials).status == 401


@pytest.mark.parametrize("gone", ["device", "account"])
def test_who_is_logged_out_while_a_change_waits_for_its_turn_changes_nothing(
    app: App, alice: Client, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    writing = app.database.writing

    @contextmanager
    def waiting(person: int | None = None) -> Iterator[Connection]:
        with writing() as db:
            db.execute(f"DELETE FROM {gone}")
        with writing() as db:
            yield db

    monkeypatch.setattr(app.database, "writing", waiting)
    response = alice.post("/weights", {"weight_kg": 70})
    assert (response.status, response.json["detail"]) == (401, "This device has been logged out; log in again.")


def test_with_more_than_twenty_devices_the_one_unused_for_longest_is_logged_out(
    app: App, visitor: Client, clock: time_machine.Traveller
) -> None:
    alice = join(app, EMAIL)
    kept = log_in(visitor, EMAIL)
    forgotten = log_in(visitor, EMAIL)
    clock.shift(SECOND)
    alice.token = log_in(alice, EMAIL)["access_token"]
    for _ in range(16):
        log_in(visitor, EMAIL)
    kept = successor(visitor, kept)
    newest = [log_in(visitor, EMAIL) for _ in range(2)]
    assert len(alice.get("/auth/devices").json["items"]) == 20
    assert [works(app, tokens) for tokens in (kept, forgotten, *newest)] == [True, False, True, True]
    assert refresh(visitor, forgotten).status == 401


def test_a_full_list_is_each_persons_own(app: App, bob: Client, visitor: Client) -> None:
    join(app, EMAIL)
    for _ in range(21):
        log_in(visitor, EMAIL)
    assert bob.get("/me").status == 200


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        ("curl/8.5.0", "curl/8.5.0"),
        ("", None),
        ("\t\x01\x7f", None),
        ("a\tb\x00c\x1b[31m\x85d", "abc[31md"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("'); DROP TABLE device; --", "'); DROP TABLE device; --"),
        ("x" * 5000, "x" * 200),
        ("\u00ff\u00fe", "\u00ff\u00fe"),
        ("\u00c3", "\u00c3"),
    ],
)
def test_whatever_a_client_calls_itself_can_be_stored_and_shown(
    alice: Client, visitor: Client, sent: str, shown: str | None
) -> None:
    credentials = {"email": EMAIL, "password": PASSWORD}
    assert visitor.post("/auth/login", credentials, headers={"User-Agent": sent}).status == 200
    assert alice.get("/auth/devices").json["items"][0]["user_agent"] == shown


def test_a_client_need_not_say_what_it_is(alice: Client) -> None:
    assert alice.get("/auth/devices").json["items"][0]["user_agent"] is None


# While a log-in is under way


def during_the_hash(app: App, monkeypatch: pytest.MonkeyPatch, happens: Callable[[], Any]) -> None:
    """Let something happen right after the next password has been found to fit."""
    matches = app.security.passwords.matches

    def interrupted(password: str, stored: str) -> bool:
        fits = matches(password, stored)
        monkeypatch.setattr(app.security.passwords, "matches", matches)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(happens).result(10)
        return fits

    monkeypatch.setattr(app.security.passwords, "matches", interrupted)


def test_a_log_in_under_way_does_not_survive_a_change_of_the_password(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or whoever knows the old password could slip in while it is being changed because of them."""

    def change() -> None:
        assert alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}).status == 204

    during_the_hash(app, monkeypatch, change)
    assert visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD}).status == 401
    assert len(alice.get("/auth/devices").json["items"]) == 1


def test_a_log_in_under_way_does_not_bring_an_old_password_back(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old password's hash is outdated, and is being renewed when the new password comes in between."""

    def change() -> None:
        assert alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}).status == 204

    monkeypatch.setattr(app.security.passwords, "_n", 4)
    during_the_hash(app, monkeypatch, change)
    visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD})
    monkeypatch.undo()
    assert visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD}).status == 401
    log_in(visitor, EMAIL, NEW_PASSWORD)


def test_of_two_changes_of_the_password_at_once_one_is_made(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Client(app, log_in(visitor, EMAIL)["access_token"])

    def change() -> None:
        assert alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}).status == 204

    during_the_hash(app, monkeypatch, change)
    late = other.post("/me/password", {"current_password": PASSWORD, "new_password": "third-violet-trumpet-8"})
    assert late.status in (401, 403)
    log_in(visitor, EMAIL, NEW_PASSWORD)


def test_an_account_is_not_deleted_with_a_password_that_is_just_being_changed(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Client(app, log_in(visitor, EMAIL)["access_token"])

    def change() -> None:
        assert alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}).status == 204

    during_the_hash(app, monkeypatch, change)
    assert other.delete("/me", {"password": PASSWORD}).status in (401, 403)
    assert alice.get("/me").status == 200


def test_a_log_in_under_way_fails_when_the_account_is_deleted(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    during_the_hash(app, monkeypatch, lambda: alice.delete("/me", {"password": PASSWORD}))
    assert visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD}).status == 401


# Refreshing


def test_a_refresh_token_is_exchanged_for_the_next_pair(
    app: App, alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    tokens = log_in(visitor, EMAIL)
    for _ in range(3):
        clock.shift(10 * timedelta(minutes=1))
        assert not works(app, tokens)
        response = refresh(visitor, tokens)
        assert response.status == 200
        assert response.headers["cache-control"] == "no-store"
        assert response.json["refresh_token"] != tokens["refresh_token"]
        tokens = response.json
        assert works(app, tokens)


def test_access_tokens_outlive_a_refresh(app: App, alice: Client, visitor: Client) -> None:
    """Requests that are under way while another one refreshes must not fail."""
    tokens = log_in(visitor, EMAIL)
    successor(visitor, tokens)
    assert works(app, tokens)


def test_an_answer_that_got_lost_is_given_again(app: App, alice: Client, visitor: Client, clock: time_machine.Traveller) -> None:
    tokens = log_in(visitor, EMAIL)
    clock.shift(timedelta(hours=5, milliseconds=789))
    first = successor(visitor, tokens)
    clock.shift(timedelta(seconds=30))
    again = successor(visitor, tokens)
    assert again["refresh_token"] == first["refresh_token"]
    assert works(app, again)
    assert works(app, successor(visitor, again))


def test_a_token_that_was_spent_half_a_minute_ago_ends_the_device(
    app: App, alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    tokens = log_in(visitor, EMAIL)
    following = successor(visitor, tokens)
    clock.shift(timedelta(seconds=30, milliseconds=1))
    ended(app, alice, visitor, tokens, following)


def test_a_token_before_the_last_spent_one_ends_the_device_at_once(app: App, alice: Client, visitor: Client) -> None:
    tokens = log_in(visitor, EMAIL)
    second = successor(visitor, tokens)
    ended(app, alice, visitor, tokens, successor(visitor, second))


def test_asking_again_makes_the_window_no_longer(app: App, alice: Client, visitor: Client, clock: time_machine.Traveller) -> None:
    tokens = log_in(visitor, EMAIL)
    following = successor(visitor, tokens)
    clock.shift(20)
    successor(visitor, tokens)
    clock.shift(20)
    ended(app, alice, visitor, tokens, following)


def ended(app: App, alice: Client, visitor: Client, spent: dict[str, Any], newest: dict[str, Any]) -> None:
    """Presenting the spent token logs its device out, and no other."""
    assert works(app, newest)
    response = refresh(visitor, spent)
    assert response.status == 401
    assert "log in again" in response.json["detail"]
    assert not works(app, newest)
    assert refresh(visitor, newest).status == 401
    assert [device["current"] for device in alice.get("/auth/devices").json["items"]] == [True]


def test_many_that_refresh_at_once_get_one_successor(alice: Client, visitor: Client) -> None:
    tokens = log_in(visitor, EMAIL)
    with ThreadPoolExecutor(6) as pool:
        following = list(pool.map(lambda _: successor(visitor, tokens), range(6)))
    assert len({pair["refresh_token"] for pair in following}) == 1
    assert refresh(visitor, following[0]).status == 200


def test_a_device_that_is_idle_for_seven_days_is_logged_out(
    alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    idle, kept = log_in(visitor, EMAIL), log_in(visitor, EMAIL)
    clock.shift(7 * DAY - SECOND)
    kept = successor(visitor, kept)
    clock.shift(SECOND)
    response = refresh(visitor, idle)
    assert response.status == 401
    assert response.headers["www-authenticate"] == 'Bearer error="invalid_token"'
    clock.shift(7 * DAY - 2 * SECOND)
    assert refresh(visitor, kept).status == 200


def test_after_thirty_days_everybody_logs_in_again(alice: Client, visitor: Client, clock: time_machine.Traveller) -> None:
    tokens = log_in(visitor, EMAIL)
    for _ in range(5):
        clock.shift(6 * DAY - SECOND)
        tokens = successor(visitor, tokens)
    clock.shift(4 * SECOND)
    tokens = successor(visitor, tokens)
    clock.shift(SECOND)
    assert refresh(visitor, tokens).status == 401
    log_in(visitor, EMAIL)


@pytest.mark.parametrize("token", [None, "", 7, "x" * 100_000], ids=["null", "empty", "number", "long"])
def test_a_refresh_without_a_token_is_refused(visitor: Client, token: Any) -> None:
    response = visitor.post("/auth/refresh", {"refresh_token": token})
    assert response.status == 422
    assert response.pointers == ["/refresh_token"]


# Logging out


def test_logging_out_ends_this_device_alone(app: App, alice: Client, visitor: Client) -> None:
    tokens = log_in(visitor, EMAIL)
    response = Client(app, tokens["access_token"]).post("/auth/logout")
    assert (response.status, response.content) == (204, b"")
    assert not works(app, tokens)
    assert refresh(visitor, tokens).status == 401
    assert alice.get("/me").status == 200


def test_a_device_that_has_logged_out_is_told_so(alice: Client) -> None:
    alice.post("/auth/logout")
    response = alice.post("/auth/logout")
    assert response.status == 401
    assert response.headers["www-authenticate"] == 'Bearer error="invalid_token"'


def test_logging_out_is_known_to_every_worker(app: App, config: Any, alice: Client) -> None:
    other = App(config)
    try:
        assert Client(other, alice.token).get("/me").status == 200
        alice.post("/auth/logout")
        assert Client(other, alice.token).get("/me").status == 401
    finally:
        other.close()


# Where I am logged in


def test_the_list_shows_the_latest_log_in_first_and_which_one_asks(
    alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    clock.shift(timedelta(minutes=5))
    tokens = log_in(visitor, EMAIL)
    clock.shift(timedelta(minutes=4))
    successor(visitor, tokens)
    newer, older = alice.get("/auth/devices").json["items"]
    assert (newer["current"], older["current"]) == (False, True)
    assert (newer["created_at"], newer["last_used_at"]) == ("2026-11-23T18:05:00.000Z", "2026-11-23T18:09:00.000Z")
    assert (older["created_at"], older["last_used_at"]) == ("2026-11-23T18:00:00.000Z", "2026-11-23T18:00:00.000Z")


def test_the_list_holds_no_device_whose_tokens_have_expired(
    app: App, alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    clock.shift(7 * DAY)
    tokens = log_in(visitor, EMAIL)
    assert [device["current"] for device in Client(app, tokens["access_token"]).get("/auth/devices").json["items"]] == [True]


def test_nobody_sees_the_devices_of_someone_else(alice: Client, bob: Client) -> None:
    (mine,), (theirs,) = (client.get("/auth/devices").json["items"] for client in (alice, bob))
    assert mine["id"] != theirs["id"]
    assert bob.delete(f"/auth/devices/{mine['id']}").status == 404
    assert alice.get("/me").status == 200


def test_a_lost_phone_can_be_logged_out(app: App, alice: Client, visitor: Client) -> None:
    tokens = log_in(visitor, EMAIL)
    phone = alice.get("/auth/devices").json["items"][0]["id"]
    assert alice.delete(f"/auth/devices/{phone}").status == 204
    assert not works(app, tokens)
    assert refresh(visitor, tokens).status == 401
    assert alice.delete(f"/auth/devices/{phone}").status == 404


def test_ending_the_device_that_asks_logs_it_out(alice: Client) -> None:
    (device,) = alice.get("/auth/devices").json["items"]
    assert alice.delete(f"/auth/devices/{device['id']}").status == 204
    assert alice.get("/me").status == 401


def test_a_device_that_comes_later_never_takes_over_an_old_token(alice: Client, visitor: Client) -> None:
    """Ids are not used twice."""
    alice.post("/auth/logout")
    log_in(visitor, EMAIL)
    assert alice.get("/me").status == 401
