"""The throttle: who may try how many passwords, and that nobody gets around it."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine
from client import Client, Response
from conftest import PASSWORD, log_in

from workout.config import Config
from workout.db import file_database
from workout.db.counts import Counts
from workout.db.file_database import FileDatabase
from workout.errors import TooManyRequests, Unavailable
from workout.security import throttle
from workout.web.app import App

ALICE = "alice@example.com"
QUARTER, HOUR = 15 * 60, 60 * 60


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(datetime(2026, 11, 23, 18, 0, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.fixture
def checked(app: App, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every password that was compared with a stored hash, in order."""
    passwords: list[str] = []
    matches = app.security.passwords.matches

    def noted(password: str, stored: str) -> bool:
        passwords.append(password)
        return matches(password, stored)

    monkeypatch.setattr(app.security.passwords, "matches", noted)
    return passwords


def attempt(client: Client, email: str = ALICE, password: str = "wrong", address: str = "192.0.2.1") -> Response:
    return client.post("/auth/login", {"email": email, "password": password}, address=address)


def fail(client: Client, times: int, **details: Any) -> None:
    for _ in range(times):
        assert attempt(client, **details).status == 401


def fill(app: App, accounts: list[str], addresses: list[str]) -> None:
    """Count one failure for each pair, without the way through HTTP."""
    for account, address in zip(accounts, addresses, strict=True):
        app.security.throttle.attempt(account, address)


def test_after_five_failures_even_the_right_password_has_to_wait(alice: Client, visitor: Client, checked: list[str]) -> None:
    fail(visitor, 5)
    response = attempt(visitor, password=PASSWORD)
    assert response.status == 429
    assert response.headers["retry-after"] in response.json["detail"]
    assert checked == ["wrong"] * 5


def test_whoever_waits_as_long_as_told_gets_in(alice: Client, visitor: Client, clock: time_machine.Traveller) -> None:
    fail(visitor, 4)
    clock.shift(60)
    fail(visitor, 1)
    wait = int(attempt(visitor).headers["retry-after"])
    assert QUARTER - 60 <= wait <= QUARTER - 60 + 1
    clock.shift(wait - 2)
    assert attempt(visitor, password=PASSWORD).status == 429
    clock.shift(2)
    assert attempt(visitor, password=PASSWORD).status == 200


def test_attempts_that_were_refused_make_nobody_wait_longer(visitor: Client, clock: time_machine.Traveller) -> None:
    fail(visitor, 5)
    for _ in range(20):
        assert attempt(visitor).status == 429
        clock.shift(QUARTER // 20)
    fail(visitor, 5)
    assert attempt(visitor).status == 429


def test_failures_at_one_address_do_not_lock_the_owner_out_at_another(alice: Client, visitor: Client) -> None:
    fail(visitor, 5)
    assert attempt(visitor, password=PASSWORD, address="198.51.100.7").status == 200


def test_failures_of_one_account_do_not_lock_its_neighbours_out(alice: Client, visitor: Client) -> None:
    fail(visitor, 5, email="bob@example.com")
    assert attempt(visitor, password=PASSWORD).status == 200


def test_upper_case_gives_no_more_attempts(visitor: Client) -> None:
    for email in (ALICE, "Alice@example.com", "ALICE@EXAMPLE.COM", "alice@Example.Com", "aLiCe@example.com"):
        fail(visitor, 1, email=email)
    assert attempt(visitor, email="alicE@example.com").status == 429


def test_an_address_has_fifty_failures_over_all_accounts(app: App, alice: Client, visitor: Client, checked: list[str]) -> None:
    fill(app, [f"{number}@example.com" for number in range(49)], ["192.0.2.1"] * 49)
    fail(visitor, 1, email="one-more@example.com")
    assert attempt(visitor, password=PASSWORD).status == 429
    assert checked == ["wrong"]
    assert attempt(visitor, password=PASSWORD, address="192.0.2.2").status == 200


def test_an_account_has_a_hundred_failures_over_all_addresses(
    alice: Client, bob: Client, visitor: Client, checked: list[str], clock: time_machine.Traveller
) -> None:
    for number in range(99):
        fail(visitor, 1, address=f"198.51.100.{number}")
    checked.clear()
    elsewhere = "203.0.113.1"  # where she has never logged in
    fail(visitor, 1, address=elsewhere)
    response = attempt(visitor, password=PASSWORD, address=elsewhere)
    assert response.status == 429
    assert HOUR <= int(response.headers["retry-after"]) <= HOUR + 1
    assert checked == ["wrong"]
    assert attempt(visitor, email="bob@example.com", password=PASSWORD, address=elsewhere).status == 200
    clock.shift(HOUR)
    assert attempt(visitor, password=PASSWORD, address=elsewhere).status == 200


def attack(visitor: Client) -> None:
    """From 25 addresses, four wrong passwords each: as many as the account takes."""
    statuses = [attempt(visitor, address=f"198.51.100.{number}").status for number in range(25) for _ in range(4)]
    assert set(statuses) == {401}
    assert attempt(visitor, address="203.0.113.1", password=PASSWORD).status == 429


def test_an_attack_from_many_addresses_does_not_lock_the_owner_out_where_they_have_logged_in(
    alice: Client, visitor: Client, clock: time_machine.Traveller
) -> None:
    log_in(visitor, ALICE)
    clock.shift(30 * 24 * HOUR)
    attack(visitor)
    assert attempt(visitor, password=PASSWORD).status == 200
    fail(visitor, 5)  # this address has a share of its own, of the same size as before
    assert attempt(visitor, password=PASSWORD).status == 429


def test_such_an_address_is_forgotten_in_the_end(alice: Client, visitor: Client, clock: time_machine.Traveller) -> None:
    log_in(visitor, ALICE)
    clock.shift(90 * 24 * HOUR)
    attack(visitor)
    assert attempt(visitor, password=PASSWORD).status == 429


def test_nor_on_a_device_that_is_logged_in(alice: Client, visitor: Client) -> None:
    attack(visitor)
    body = {"current_password": PASSWORD, "new_password": "seven-green-anvils-3"}
    assert alice.post("/me/password", body, address="203.0.113.9").status == 204
    assert alice.delete("/me", {"password": "wrong"}, address="203.0.113.9").status == 403


def test_a_success_forgets_the_failures_of_that_account_at_that_address(alice: Client, visitor: Client) -> None:
    fail(visitor, 4)
    log_in(visitor, ALICE)
    fail(visitor, 5)
    assert attempt(visitor).status == 429


def test_successes_are_never_counted(app: App, alice: Client, visitor: Client) -> None:
    fill(app, [f"{number}@example.com" for number in range(49)], ["192.0.2.1"] * 49)
    for _ in range(10):
        log_in(visitor, ALICE)


def test_ones_own_success_does_not_forgive_attempts_on_others(app: App, alice: Client, visitor: Client) -> None:
    fill(app, [f"{number}@example.com" for number in range(49)], ["192.0.2.1"] * 49)
    log_in(visitor, ALICE)
    fail(visitor, 1, email="bob@example.com")
    assert attempt(visitor, email="bob@example.com").status == 429


def test_a_success_at_one_address_gives_no_more_attempts_at_another(alice: Client, visitor: Client) -> None:
    fail(visitor, 5, address="198.51.100.7")
    log_in(visitor, ALICE)
    assert attempt(visitor, address="198.51.100.7").status == 429


def test_what_the_server_was_too_busy_to_check_is_no_failure(
    app: App, alice: Client, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(password: str, stored: str) -> bool:
        raise Unavailable("Too many at once.")

    with monkeypatch.context() as patch:
        patch.setattr(app.security.passwords, "matches", busy)
        assert {attempt(visitor, password=PASSWORD).status for _ in range(60)} == {503}
    fail(visitor, 4)
    log_in(visitor, ALICE)


@pytest.mark.parametrize("path", ["/me/password", "/me"])
def test_whoever_found_a_phone_cannot_try_passwords_on_it(alice: Client, visitor: Client, checked: list[str], path: str) -> None:
    def prove(password: str) -> Response:
        if path == "/me":
            return alice.delete(path, {"password": password})
        return alice.post(path, {"current_password": password, "new_password": "seven-green-anvils-3"})

    checked.clear()
    assert [prove("wrong").status for _ in range(5)] == [403] * 5
    assert prove(PASSWORD).status == 429
    assert attempt(visitor, password=PASSWORD).status == 429
    assert len(checked) == 5
    assert alice.get("/me").status == 200


def test_an_unknown_address_and_a_wrong_password_cannot_be_told_apart(alice: Client, visitor: Client) -> None:
    known = [attempt(visitor, address="192.0.2.1") for _ in range(6)]
    unknown = [attempt(visitor, email="nobody@example.com", address="192.0.2.2") for _ in range(6)]
    assert [shown(response) for response in known] == [shown(response) for response in unknown]
    assert [response.status for response in known] == [401] * 5 + [429]


def shown(response: Response) -> tuple[int, dict[str, str], bytes]:
    headers = {name: value for name, value in response.headers.items() if name != "x-request-id"}
    return response.status, headers, response.content


def test_a_restart_forgets_no_failure(config: Config, alice: Client, visitor: Client) -> None:
    fail(visitor, 5)
    again = App(config)
    try:
        assert attempt(Client(again), password=PASSWORD).status == 429
    finally:
        again.close()


def test_two_processes_count_together(config: Config, app: App, alice: Client) -> None:
    other = App(config)
    try:
        fail(Client(app), 3)
        fail(Client(other), 2)
        assert attempt(Client(app)).status == 429
        assert attempt(Client(other)).status == 429
    finally:
        other.close()


def test_neighbours_in_an_ipv6_network_are_one(visitor: Client) -> None:
    for host in ("1", "2", "ffff:ffff:ffff:ffff", "a:b:c:d", "0:0:0:3"):
        fail(visitor, 1, address=f"2001:db8:1:2:{host}" if host.count(":") == 3 else f"2001:db8:1:2::{host}")
    assert attempt(visitor, address="2001:DB8:1:2::abcd").status == 429
    assert attempt(visitor, address="2001:db8:1:3::1").status == 401


def test_ipv4_addresses_written_as_ipv6_are_not_one_network(visitor: Client) -> None:
    fail(visitor, 3, address="::ffff:192.0.2.1")
    fail(visitor, 2, address="192.0.2.1")
    assert attempt(visitor, address="::ffff:192.0.2.1").status == 429
    assert attempt(visitor, address="::ffff:198.51.100.7").status == 401


@pytest.mark.parametrize("address", ["", "fe80::1%eth0", "unix:/run/workout.sock"])
def test_an_address_of_an_odd_kind_is_counted_too(visitor: Client, address: str) -> None:
    fail(visitor, 5, address=address)
    assert attempt(visitor, address=address).status == 429


def test_many_at_once_have_no_more_attempts_than_one_after_another(alice: Client, visitor: Client, checked: list[str]) -> None:
    together = threading.Barrier(12)

    def try_one(number: int) -> int:
        together.wait(10)
        return attempt(visitor).status

    checked.clear()
    with ThreadPoolExecutor(12) as pool:
        statuses = list(pool.map(try_one, range(12)))
    assert len(checked) == 5
    assert sorted(statuses) == [401] * 5 + [429] * 7


def test_threads_that_count_at_once_lose_no_count(app: App) -> None:
    def admitted(number: int) -> bool:
        try:
            app.security.throttle.attempt(f"{number}@example.com", "192.0.2.1")
            return True
        except TooManyRequests:
            return False

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(admitted, range(80))) == 50


@pytest.mark.file
def test_the_file_is_made_once_in_a_process(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else to close it would end the locks of those who count already, and other processes would write at the same time."""
    made, ready = [], threading.Barrier(8)

    class Slow(Counts):
        def __init__(self, path: Path) -> None:
            made.append(path)
            time.sleep(0.05)
            super().__init__(path)

    monkeypatch.setattr(file_database, "Counts", Slow)
    shared = FileDatabase(Path(config.database))

    def count(_: int) -> None:
        ready.wait()
        with shared.counting() as db:
            db.execute("SELECT count(*) FROM failure")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(8)))
    assert len(made) == 1
    shared.close()


@pytest.mark.file
def test_the_file_names_nobody(config: Config, visitor: Client) -> None:
    fail(visitor, 2, email="my-secret-password@example.com")
    content = b"".join(file.read_bytes() for file in config.database.parent.glob("workout.db-throttle*"))
    assert content
    for part in (b"my-secret-password", b"example.com", b"192.0.2.1", b"wrong"):
        assert part not in content


def test_what_is_over_is_dropped(app: App, visitor: Client, clock: time_machine.Traveller) -> None:
    fill(app, [f"{number}@example.com" for number in range(40)], [f"198.51.100.{number}" for number in range(40)])
    clock.shift(HOUR)
    fail(visitor, 1)
    with app.security.throttle._counting() as db:
        assert db.execute("SELECT count(*) AS number FROM failure").fetchone() == {"number": 3}


@pytest.mark.file
@pytest.mark.parametrize("content", [b"garbage " * 2000, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_was_damaged_is_made_anew(config: Config, alice: Client, content: bytes) -> None:
    config.database.with_name("workout.db-throttle").write_bytes(content)
    again = App(config)
    try:
        fail(Client(again), 5)
        assert attempt(Client(again)).status == 429
    finally:
        again.close()


# Registering


def register(client: Client, number: int, password: str = PASSWORD, address: str = "192.0.2.1") -> Response:
    return client.post("/auth/register", {"email": f"{number}@example.com", "password": password}, address=address)


@pytest.fixture
def three_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    assert throttle.REGISTRATIONS == (60, HOUR)
    monkeypatch.setattr(throttle, "REGISTRATIONS", throttle.Limit(3, HOUR))


@pytest.mark.usefixtures("three_an_hour")
def test_an_address_opens_a_bounded_number_of_accounts(visitor: Client, clock: time_machine.Traveller) -> None:
    assert [register(visitor, number).status for number in (1, 2, 2)] == [201, 201, 409]
    refused = register(visitor, 3)
    assert refused.status == 429
    assert HOUR <= int(refused.headers["retry-after"]) <= HOUR + 1
    assert register(visitor, 3, address="192.0.2.2").status == 201
    assert attempt(visitor, "1@example.com", PASSWORD).status == 200
    clock.shift(HOUR)
    assert register(visitor, 4).status == 201


@pytest.mark.usefixtures("three_an_hour")
def test_a_refused_password_is_no_account(app: App, visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {register(visitor, number, "password").status for number in range(5)} == {422}

    def busy(password: str) -> str:
        raise Unavailable("Too many at once.")

    with monkeypatch.context() as patch:
        patch.setattr(app.security.passwords, "hash", busy)
        assert {register(visitor, number).status for number in range(5)} == {503}
    assert [register(visitor, number).status for number in range(4)] == [201] * 3 + [429]
