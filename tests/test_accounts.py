"""Accounts: POST /auth/register, /me, /me/email and /me/password."""

import unicodedata
from typing import Any

import pytest
import time_machine
from client import Client, Response
from conftest import PASSWORD, exercise_id, join, log_in
from database import opened

from workout.config import Config
from workout.db import Location, moving
from workout.web.app import App

EMAIL = "alice@example.com"
NEW_PASSWORD = "seven-green-anvils-3"


def register(client: Client, email: str = EMAIL, password: str = PASSWORD, **details: Any) -> Response:
    return client.post("/auth/register", {"email": email, "password": password, **details})


def change_password(client: Client, current: str = PASSWORD, new: str = NEW_PASSWORD, **options: Any) -> Response:
    return client.post("/me/password", {"current_password": current, "new_password": new}, **options)


def can_log_in(client: Client, password: str, email: str = EMAIL) -> bool:
    return client.post("/auth/login", {"email": email, "password": password}).status == 200


# Registering


def test_an_account_is_opened_with_an_address_and_a_password_alone(visitor: Client) -> None:
    response = register(visitor)
    assert response.status == 201
    assert response.headers["location"] == "/api/v1/me"
    user = response.json
    assert (user["email"], user["name"], user["timezone"]) == (EMAIL, None, "UTC")
    assert (user["height_cm"], user["birth_year"], user["sex"], user["load_step_kg"]) == (None, None, None, 2.5)
    visitor.token = log_in(visitor, EMAIL)["access_token"]
    assert visitor.get("/me").json == user


def test_a_name_and_a_time_zone_are_kept(visitor: Client) -> None:
    user = register(visitor, name="Zoë 🦊", timezone="America/Argentina/Buenos_Aires").json
    assert (user["name"], user["timezone"]) == ("Zoë 🦊", "America/Argentina/Buenos_Aires")


def test_upper_case_in_an_address_means_nothing(visitor: Client) -> None:
    assert register(visitor, email="Alice@Example.COM").json["email"] == EMAIL
    assert can_log_in(visitor, PASSWORD, "ALICE@example.com")
    assert register(visitor, email="alice@EXAMPLE.com").status == 409


def test_an_address_has_one_account(alice: Client, visitor: Client) -> None:
    assert register(visitor, password=NEW_PASSWORD, name="Mallory").status == 409
    assert not can_log_in(visitor, NEW_PASSWORD)
    assert alice.get("/me").json["name"] == "Alice"


@pytest.mark.parametrize(
    "email",
    [
        "",
        "alice",
        "alice@",
        "@example.com",
        "alice@example",
        "alice@@example.com",
        "alice@bob@example.com",
        "alice @example.com",
        "alice@example.com\n",
        "alice@example.com\nbcc: bob@example.com",
        "\u0000alice@example.com",
        "a" * 250 + "@example.com",
        None,
        7,
        ["alice@example.com"],
    ],
)
def test_what_is_no_address_is_refused(visitor: Client, email: Any) -> None:
    response = visitor.post("/auth/register", {"email": email, "password": PASSWORD})
    assert response.status == 422
    assert set(response.pointers) == {"/email"}


@pytest.mark.parametrize("email", ["a@b.cd", "first.last+tag@sub.example.co.uk", "o'neill@example.com", "x_y-z@1-2.example"])
def test_addresses_of_all_usual_kinds_are_accepted(visitor: Client, email: str) -> None:
    assert register(visitor, email=email).status == 201


@pytest.mark.parametrize(
    "timezone", ["", "Mars/Olympus", "europe/berlin", "+02:00", "../../etc/passwd", "Europe", "Europe/Berlin\n"]
)
def test_an_unknown_time_zone_is_refused(alice: Client, visitor: Client, timezone: str) -> None:
    for response in (register(visitor, email="new@example.com", timezone=timezone), alice.patch("/me", {"timezone": timezone})):
        assert response.status == 422
        assert set(response.pointers) == {"/timezone"}
    assert alice.get("/me").json["timezone"] == "Europe/Berlin"


@pytest.mark.parametrize("timezone", ["localtime", "Factory", "posixrules"])
def test_a_time_zone_that_depends_on_the_machine_is_refused(alice: Client, timezone: str) -> None:
    assert alice.patch("/me", {"timezone": timezone}).status == 422


@pytest.mark.parametrize("password", ["password", "qwertyuiop", "alice@example.com", "Alice Liddell", "aaaaaaaaaaaa"])
def test_a_guessable_password_is_refused_and_told_why(visitor: Client, password: str) -> None:
    response = register(visitor, password=password, name="Alice Liddell")
    assert response.status == 422
    (error,) = response.json["errors"]
    assert error["pointer"] == "/password"
    assert "too easy to guess. " in error["detail"]
    assert register(visitor).status == 201


@pytest.mark.parametrize("password", ["k7#Vq!2", "x" * 257, "", None, 12345678901])
def test_a_password_has_8_to_256_characters(visitor: Client, password: Any) -> None:
    response = visitor.post("/auth/register", {"email": EMAIL, "password": password})
    assert response.status == 422
    assert response.pointers == ["/password"]


def test_everything_wrong_is_named_at_once(visitor: Client) -> None:
    response = visitor.post("/auth/register", {"email": "x", "password": "x", "name": "", "admin": True})
    assert response.status == 422
    assert set(response.pointers) == {"/email", "/password", "/name", "/admin"}


def test_all_256_characters_of_a_password_count(visitor: Client) -> None:
    password = (PASSWORD * 13)[:256]
    assert register(visitor, password=password).status == 201
    assert not can_log_in(visitor, password[:-1])
    assert not can_log_in(visitor, password[:-1] + "!")
    assert can_log_in(visitor, password)


@pytest.mark.parametrize(("typed_first", "typed_then"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_a_password_is_the_same_on_every_keyboard(visitor: Client, typed_first: Any, typed_then: Any) -> None:
    first, then = (unicodedata.normalize(form, "grüße-aus-łódź-한국-42") for form in (typed_first, typed_then))
    assert first != then
    assert register(visitor, password=first).status == 201
    assert can_log_in(visitor, then)
    visitor.token = log_in(visitor, EMAIL, first)["access_token"]
    assert change_password(visitor, then, NEW_PASSWORD).status == 204


def test_capitals_and_spaces_in_a_password_count(visitor: Client) -> None:
    assert register(visitor, password=f" {PASSWORD} ").status == 201
    assert not can_log_in(visitor, PASSWORD)
    assert not can_log_in(visitor, f" {PASSWORD.upper()} ")
    assert can_log_in(visitor, f" {PASSWORD} ")


# /me


def test_my_account_is_changed_field_by_field(alice: Client) -> None:
    before = alice.get("/me").json
    changes = {"height_cm": 172.5, "birth_year": 1990, "sex": "female", "load_step_kg": 1.25}
    assert alice.patch("/me", changes).json == {**before, **changes}
    assert alice.patch("/me", {"name": None, "height_cm": None}).json == {**before, **changes, "name": None, "height_cm": None}
    assert alice.patch("/me", {}).json == alice.get("/me").json


def test_my_time_zone_can_be_changed(alice: Client) -> None:
    assert alice.patch("/me", {"timezone": "Pacific/Kiritimati"}).json["timezone"] == "Pacific/Kiritimati"


def test_nobody_is_born_in_a_year_to_come(alice: Client) -> None:
    """By the time zone that the account then has."""
    with time_machine.travel("2026-12-31T23:00:00Z", tick=False):
        alice.token = log_in(alice, EMAIL)["access_token"]
        assert alice.patch("/me", {"timezone": "UTC", "birth_year": 2026}).status == 200
        refused = alice.patch("/me", {"birth_year": 2027, "name": "Al"})
        assert (refused.status, refused.json["errors"][0]["code"], refused.pointers) == (422, "in_the_future", ["/birth_year"])
        assert alice.patch("/me", {"birth_year": 2027, "timezone": "Asia/Tokyo"}).status == 200


@pytest.mark.parametrize(
    "change",
    [
        {"timezone": None},
        {"height_cm": 49},
        {"height_cm": 281},
        {"height_cm": "172"},
        {"birth_year": 1899},
        {"birth_year": 1990.5},
        {"load_step_kg": 0.2},
        {"load_step_kg": 20.5},
        {"load_step_kg": None},
        {"steps_kg": None},
        {"sex": "F"},
        {"sex": ""},
        {"name": ""},
        {"name": " Alice"},
        {"name": "a\nb"},
        {"name": "x" * 101},
    ],
    ids=str,
)
def test_a_change_that_makes_no_sense_is_refused(alice: Client, change: dict[str, Any]) -> None:
    before = alice.get("/me").json
    response = alice.patch("/me", change)
    assert response.status == 422
    assert set(response.pointers) == {f"/{name}" for name in change}
    assert alice.get("/me").json == before


@pytest.mark.parametrize("field", ["id", "email", "password", "password_hash", "created_at"])
def test_no_other_field_can_be_changed(alice: Client, field: str) -> None:
    response = alice.patch("/me", {field: "x"})
    assert response.status == 422
    assert response.pointers == [f"/{field}"]


def test_one_bad_field_leaves_all_as_it_was(alice: Client) -> None:
    assert alice.patch("/me", {"name": "Alicia", "timezone": "Mars/Olympus"}).status == 422
    assert alice.get("/me").json["name"] == "Alice"


def test_my_change_is_not_theirs(alice: Client, bob: Client) -> None:
    before = bob.get("/me").json
    alice.patch("/me", {"name": "Alicia", "height_cm": 160})
    assert bob.get("/me").json == before


# Changing the e-mail address


def change_email(client: Client, email: str, password: str = PASSWORD) -> Response:
    return client.post("/me/email", {"email": email, "password": password})


def test_a_new_address_is_what_one_logs_in_with(alice: Client, visitor: Client) -> None:
    response = change_email(alice, "Alice@New.example")
    assert (response.status, response.json) == (200, alice.get("/me").json)
    assert response.json["email"] == "alice@new.example"
    assert log_in(visitor, "alice@new.example")
    assert visitor.post("/auth/login", {"email": EMAIL, "password": PASSWORD}).status == 401
    assert change_email(alice, "ALICE@new.example").status == 200  # it is hers already


@pytest.mark.parametrize(
    ("email", "password", "status"),
    [
        ("bob@example.com", PASSWORD, 409),
        ("BOB@example.com", PASSWORD, 409),
        ("new@example.com", "wrong", 403),
        ("new", PASSWORD, 422),
    ],
)
def test_an_address_that_is_taken_or_asked_for_without_the_password_is_refused(
    alice: Client, bob: Client, email: str, password: str, status: int
) -> None:
    assert change_email(alice, email, password).status == status
    assert alice.get("/me").json["email"] == EMAIL
    assert bob.get("/me").json["email"] == "bob@example.com"


# Changing the password


def test_a_new_password_takes_the_place_of_the_old_one(alice: Client, visitor: Client) -> None:
    response = change_password(alice)
    assert (response.status, response.content) == (204, b"")
    assert not can_log_in(visitor, PASSWORD)
    assert can_log_in(visitor, NEW_PASSWORD)


def test_a_new_password_logs_every_other_device_out(app: App, alice: Client, bob: Client, visitor: Client) -> None:
    others = [log_in(visitor, EMAIL) for _ in range(2)]
    assert change_password(alice).status == 204
    for tokens in others:
        assert Client(app, tokens["access_token"]).get("/me").status == 401
        assert visitor.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]}).status == 401
    assert [device["current"] for device in alice.get("/auth/devices").json["items"]] == [True]
    assert bob.get("/me").status == 200


def test_only_who_knows_the_password_can_change_it(alice: Client, visitor: Client) -> None:
    log_in(visitor, EMAIL)
    assert change_password(alice, current="wrong").status == 403
    assert can_log_in(visitor, PASSWORD)
    assert len(alice.get("/auth/devices").json["items"]) == 3


@pytest.mark.parametrize("new", ["password", "alice@example.com", "qwertyuiop123"])
def test_a_new_password_must_not_be_guessable_either(alice: Client, visitor: Client, new: str) -> None:
    response = change_password(alice, new=new)
    assert response.status == 422
    assert response.pointers == ["/new_password"]
    assert "too easy to guess. " in response.json["errors"][0]["detail"]
    assert can_log_in(visitor, PASSWORD)


def test_a_change_that_is_sent_again_is_answered_again_and_not_made_again(app: App, alice: Client, visitor: Client) -> None:
    """The answer got lost on the way, and by now the current password is another one."""
    first = change_password(alice, headers={"Idempotency-Key": "once"})
    visitor.token = log_in(visitor, EMAIL, NEW_PASSWORD)["access_token"]
    again = change_password(alice, headers={"Idempotency-Key": "once"})
    assert (first.status, again.status) == (204, 204)
    assert visitor.get("/me").status == 200
    assert change_password(alice).status == 403


def test_a_key_stands_for_one_change(alice: Client, visitor: Client) -> None:
    assert change_password(alice, headers={"Idempotency-Key": "once"}).status == 204
    assert change_password(alice, NEW_PASSWORD, "third-violet-trumpet-8", headers={"Idempotency-Key": "once"}).status == 422
    assert change_password(alice, PASSWORD, "third-violet-trumpet-8", headers={"Idempotency-Key": "once"}).status == 422
    assert can_log_in(visitor, NEW_PASSWORD)


def test_a_key_of_a_refused_change_can_be_used_again(alice: Client) -> None:
    assert change_password(alice, current="wrong", headers={"Idempotency-Key": "once"}).status == 403
    assert change_password(alice, headers={"Idempotency-Key": "once"}).status == 204


def test_my_key_means_nothing_to_others(alice: Client, bob: Client, visitor: Client) -> None:
    assert change_password(alice, headers={"Idempotency-Key": "once"}).status == 204
    assert change_password(bob, headers={"Idempotency-Key": "once"}).status == 204
    assert can_log_in(visitor, NEW_PASSWORD, "bob@example.com")


# Leaving


def test_leaving_removes_everything_and_nothing_else(config: Config, app: App, bob: Client) -> None:
    use(bob)
    before = rows(config.database)
    alice = join(app, EMAIL)
    use(alice)
    assert all(rows(config.database)[table] > count for table, count in before.items() if table in OWNED)
    response = alice.delete("/me", {"password": PASSWORD})
    assert (response.status, response.content) == (204, b"")
    assert rows(config.database) == before


OWNED = ["account", "device", "idempotent_answer", "exercise", "plan", "weight", "goal"]


def use(client: Client) -> None:
    """Leave something in every table that belongs to people."""
    squat = exercise_id(client, "barbell-back-squat")
    own = {"name": "My own", "type": "strength", "movement": "squat", "tracks": ["reps"], "primary_muscles": ["quadriceps"]}
    entry = {"exercise_id": squat, "sets": 3, "reps": 5}
    days = [{"name": "A", "exercises": [entry]}]
    plan = {"name": "Plan", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": days}
    made = [
        client.post("/exercises", own),
        client.post("/plans", plan, headers={"Idempotency-Key": "plan"}),
        client.post("/weights", {"weight_kg": 70}),
        client.post("/goals", {"kind": "weight", "target": 68}),
        client.post("/goals", {"kind": "exercise", "exercise_id": squat, "metric": "weight_kg", "target": 100}),
    ]
    assert [response.status for response in made] == [201] * 5, made


def rows(location: Location) -> dict[str, int]:
    """How many rows each table has."""
    with opened(location) as db:
        return {table: db.execute(f"SELECT count(*) AS n FROM {table}").fetchone()["n"] for table in moving.tables()}


@pytest.mark.file
def test_whoever_reads_the_file_finds_no_word_of_those_who_have_left(
    config: Config, app: App, alice: Client, bob: Client
) -> None:
    """Not in the search index either. That shortens words that begin alike, so these begin as no others do."""
    own = {"name": "Xqfirst", "type": "strength", "movement": "squat", "tracks": ["reps"], "primary_muscles": ["quadriceps"]}
    for client in (bob, alice):
        assert client.post("/exercises", {**own, "description": "Zqsecond."}).status == 201
    assert alice.post("/exercises", {**own, "name": "Wqthird", "description": "Vqfourth."}).status == 201
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    app.close()
    content = config.database.read_bytes().lower()
    assert [word for word in (b"qfirst", b"qsecond", b"qthird", b"qfourth") if word in content] == [b"qfirst", b"qsecond"]
    assert [exercise["name"] for exercise in bob.get("/exercises?q=zqsecond").json["items"]] == ["Xqfirst"]


def test_who_has_left_is_logged_out_everywhere(app: App, alice: Client, visitor: Client) -> None:
    tokens = log_in(visitor, EMAIL)
    alice.delete("/me", {"password": PASSWORD})
    assert alice.get("/me").status == 401
    assert Client(app, tokens["access_token"]).get("/me").status == 401
    assert visitor.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]}).status == 401
    assert not can_log_in(visitor, PASSWORD)


def test_who_has_left_may_come_back_as_somebody_new(alice: Client, visitor: Client) -> None:
    former = alice.get("/me").json["id"]
    alice.delete("/me", {"password": PASSWORD})
    assert register(visitor).json["id"] > former
    log_in(visitor, EMAIL)
    assert alice.get("/me").status == 401


@pytest.mark.parametrize(("body", "status"), [({"password": "wrong"}, 403), ({}, 422), (None, 400), ({"password": ""}, 422)])
def test_nobody_leaves_without_the_password(alice: Client, body: Any, status: int) -> None:
    assert alice.delete("/me", body).status == status
    assert alice.get("/me").status == 200


def test_another_persons_password_removes_nobody(app: App, alice: Client) -> None:
    mallory = Client(app)
    register(mallory, email="mallory@example.com", password=NEW_PASSWORD)
    assert alice.delete("/me", {"password": NEW_PASSWORD}).status == 403
