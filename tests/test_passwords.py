"""Passwords: what they cost to try, how many are hashed at once, and which are too easy to guess."""

import base64
import hashlib
import threading
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from client import Client
from conftest import CHEAP_SCRYPT_N, PASSWORD, join, log_in
from database import opened
from hypothesis import given, settings
from hypothesis import strategies as st
from serving import serving

from workout.config import Config
from workout.db import Location
from workout.db.file_database import FileDatabase
from workout.errors import Invalid, Unavailable
from workout.security.passwords import AT_ONCE, JUDGED_CHARACTERS, WAITING, Passwords, refuse_guessable
from workout.server import dispatcher
from workout.web.app import App

NEW_PASSWORD = "seven-green-anvils-3"
CHEAP = Passwords(CHEAP_SCRYPT_N)

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=256)


@pytest.fixture
def hashes(app: App, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """For each hash computed: whether a write transaction was under way, here or on any other thread."""
    computed: list[bool] = []
    scrypt = hashlib.scrypt

    def noted(*given: Any, **options: Any) -> bytes:
        computed.append(is_writing(app))
        return scrypt(*given, **options)

    monkeypatch.setattr(hashlib, "scrypt", noted)
    return computed


def is_writing(app: App) -> bool:
    """Whether a write transaction is under way, on this thread or any other."""
    db = app.database
    return db.connection().in_transaction or db.lock._threads.locked() if isinstance(db, FileDatabase) else bool(db._writing)


def stored_hash(location: Location, email: str = "alice@example.com") -> str:
    with opened(location) as db:
        return str(db.execute("SELECT password_hash FROM account WHERE email = ?", (email,)).fetchone()["password_hash"])


def test_a_hash_costs_what_it_should() -> None:
    """N=2^15, r=8, p=3 (OWASP), 16 bytes of salt and 32 of hash: this one time at the real cost."""
    passwords = Passwords(Config().scrypt_n)
    name, n, r, p, salt, digest = passwords.hash(PASSWORD).split("$")
    assert (name, n, r, p) == ("scrypt", "32768", "8", "3")
    assert len(base64.b64decode(salt)) == 16
    expected = hashlib.scrypt(PASSWORD.encode(), salt=base64.b64decode(salt), n=2**15, r=8, p=3, maxmem=2**26, dklen=32)
    assert base64.b64decode(digest) == expected
    assert passwords.dummy.split("$")[:4] == [name, n, r, p]


def test_the_program_hashes_at_the_cost_of_its_settings(config: Config, alice: Client) -> None:
    assert stored_hash(config.database).startswith(f"scrypt${CHEAP_SCRYPT_N}$8$3$")
    assert Config().scrypt_n == 2**15


def test_the_same_password_is_never_hashed_to_the_same(config: Config, alice: Client, bob: Client) -> None:
    assert stored_hash(config.database) != stored_hash(config.database, "bob@example.com")


@pytest.mark.file
def test_the_database_holds_no_password(config: Config, alice: Client) -> None:
    changed = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
    assert alice.post("/me/password", changed, headers={"Idempotency-Key": "1"}).status == 204
    content = b"".join(file.read_bytes() for file in config.database.parent.iterdir())
    assert b"alice@example.com" in content
    assert PASSWORD.encode() not in content
    assert NEW_PASSWORD.encode() not in content


@settings(max_examples=30)
@given(texts, texts)
def test_a_hash_fits_one_password_alone(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    stored = CHEAP.hash(one)
    assert CHEAP.matches(one, stored)
    assert CHEAP.matches(other, stored) == same


@settings(max_examples=30)
@given(texts)
def test_not_even_the_last_character_is_ignored(password: str) -> None:
    stored = CHEAP.hash(password + "x")
    assert not CHEAP.matches(password, stored)
    assert not CHEAP.matches(password + "y", stored)


@settings(max_examples=30)
@given(st.text(st.sampled_from("eèe\u0300ö o\u0308ﬁ각\u1100\u1161\u11a8Å\u212b"), min_size=1, max_size=30))
def test_the_same_text_of_other_code_points_is_the_same_password(password: str) -> None:
    assert CHEAP.matches(unicodedata.normalize("NFD", password), CHEAP.hash(unicodedata.normalize("NFC", password)))


def test_nobody_has_the_password_that_stands_in_for_a_missing_one() -> None:
    assert Passwords(CHEAP_SCRYPT_N).dummy != CHEAP.dummy
    assert not CHEAP.matches("", CHEAP.dummy)


def test_logging_in_renews_a_hash_that_was_made_at_another_cost(config: Config, alice: Client) -> None:
    with restarted(replace(config, scrypt_n=4)) as app:
        log_in(Client(app), "alice@example.com")
        renewed = stored_hash(config.database)
        assert renewed.startswith("scrypt$4$8$3$")
        log_in(Client(app), "alice@example.com")
        assert stored_hash(config.database) == renewed
        assert Client(app).post("/auth/login", {"email": "alice@example.com", "password": "wrong"}).status == 401


def test_a_wrong_password_renews_nothing(config: Config, alice: Client) -> None:
    before = stored_hash(config.database)
    with restarted(replace(config, scrypt_n=4)) as app:
        assert Client(app).post("/auth/login", {"email": "alice@example.com", "password": "wrong"}).status == 401
    assert stored_hash(config.database) == before


@contextmanager
def restarted(config: Config) -> Iterator[App]:
    app = App(config)
    try:
        yield app
    finally:
        app.close()


def test_an_unknown_address_costs_one_hash_as_a_wrong_password_does(alice: Client, visitor: Client, hashes: list[bool]) -> None:
    for email in ("alice@example.com", "nobody@example.com"):
        hashes.clear()
        assert visitor.post("/auth/login", {"email": email, "password": "wrong"}).status == 401
        assert len(hashes) == 1


CALLS: dict[str, tuple[Callable[[App, Client], Any], int]] = {
    "registering": (lambda app, alice: join(app, "bob@example.com"), 2),
    "registering again": (
        lambda app, alice: alice.post("/auth/register", {"email": "alice@example.com", "password": NEW_PASSWORD}),
        1,
    ),
    "logging in": (lambda app, alice: log_in(Client(app), "alice@example.com"), 1),
    "a wrong password": (lambda app, alice: alice.post("/auth/login", {"email": "alice@example.com", "password": "no"}), 1),
    "changing it": (
        lambda app, alice: alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}),
        2,
    ),
    "leaving": (lambda app, alice: alice.delete("/me", {"password": PASSWORD}), 1),
}


@pytest.mark.parametrize(("call", "number"), CALLS.values(), ids=CALLS.keys())
def test_no_writer_waits_for_a_hash(
    app: App, alice: Client, hashes: list[bool], call: Callable[[App, Client], Any], number: int
) -> None:
    call(app, alice)
    assert hashes == [False] * number


def test_no_writer_waits_for_a_hash_to_be_renewed(config: Config, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    with restarted(replace(config, scrypt_n=4)) as app:
        hash_password = app.security.passwords.hash
        states: list[bool] = []

        def noted(password: str) -> str:
            states.append(is_writing(app))
            return hash_password(password)

        monkeypatch.setattr(app.security.passwords, "hash", noted)
        log_in(Client(app), "alice@example.com")
        assert states == [False]


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> Iterator["Stuck"]:
    hold = Stuck(monkeypatch)
    yield hold
    hold.let_go.set()
    hold.pool.shutdown()


class Stuck:
    """Hashing that takes until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.let_go = threading.Event()
        self.pool = ThreadPoolExecutor(AT_ONCE + WAITING + 1)
        self.running = self.most = 0
        self._count = threading.Lock()
        self._scrypt = hashlib.scrypt
        monkeypatch.setattr(hashlib, "scrypt", self.scrypt)

    def scrypt(self, *given: Any, **options: Any) -> bytes:
        with self._count:
            self.running += 1
            self.most = max(self.most, self.running)
        assert self.let_go.wait(10)
        with self._count:
            self.running -= 1
        return self._scrypt(*given, **options)

    def fill(self, passwords: Passwords) -> list[Future[str]]:
        """Occupy every slot and every place in the queue: they are taken once one more has been refused."""
        futures = [self.pool.submit(passwords.hash, PASSWORD) for _ in range(AT_ONCE + WAITING + 1)]
        refused = next(as_completed(futures, timeout=10))
        assert isinstance(refused.exception(), Unavailable)
        return [future for future in futures if future is not refused]


def test_a_bounded_number_is_hashed_at_once_and_a_bounded_number_waits(stuck: Stuck) -> None:
    stuck.let_go.set()
    passwords = Passwords(CHEAP_SCRYPT_N)
    stuck.let_go.clear()
    waiting = stuck.fill(passwords)
    for refused in (lambda: passwords.hash(PASSWORD), lambda: passwords.matches(PASSWORD, passwords.dummy)):
        with pytest.raises(Unavailable):
            refused()
    stuck.let_go.set()
    assert all(CHEAP.matches(PASSWORD, future.result(10)) for future in waiting)
    assert stuck.most == AT_ONCE
    assert passwords.hash(PASSWORD)


def test_whoever_comes_when_all_places_are_taken_is_told_to_come_again(
    app: App, alice: Client, visitor: Client, stuck: Stuck
) -> None:
    stuck.fill(app.security.passwords)
    calls = [
        visitor.post("/auth/login", {"email": "alice@example.com", "password": PASSWORD}),
        visitor.post("/auth/login", {"email": "nobody@example.com", "password": PASSWORD}),
        visitor.post("/auth/register", {"email": "new@example.com", "password": PASSWORD}),
        alice.post("/me/password", {"current_password": PASSWORD, "new_password": NEW_PASSWORD}),
        alice.delete("/me", {"password": PASSWORD}),
    ]
    assert [response.status for response in calls] == [503] * 5
    assert all(int(response.headers["retry-after"]) > 0 for response in calls)
    assert alice.get("/me").status == 200


def test_a_class_that_logs_in_at_once_gets_in_at_the_first_try(tmp_path: Path) -> None:
    """Each hash takes a while, so nearly all have to wait for their turn."""
    credentials = {"email": "alice@example.com", "password": PASSWORD}
    with serving(tmp_path, "--workers", "1", first="passwords.N = 2**11") as server:
        assert server.call("POST", "/api/v1/auth/register", credentials)[0] == 201

        def attempt(number: int) -> int:
            return server.call("POST", "/api/v1/auth/login", credentials)[0]

        with ThreadPoolExecutor(40) as pool:
            assert set(pool.map(attempt, range(40))) == {200}


def test_a_place_is_free_again_after_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    passwords = Passwords(CHEAP_SCRYPT_N)

    def broken(*given: Any, **options: Any) -> bytes:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(hashlib, "scrypt", broken)
        for _ in range(AT_ONCE + WAITING + 1):
            with pytest.raises(MemoryError):
                passwords.hash(PASSWORD)
    assert passwords.hash(PASSWORD)


def test_those_who_wait_to_log_in_leave_threads_to_what_else_is_slow() -> None:
    assert dispatcher.THREADS[dispatcher.Pool.SLOW] > AT_ONCE + WAITING


def test_a_login_that_fits_is_not_refused_because_the_new_hash_has_to_wait(
    config: Config, alice: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The renewal can be made up for at any later log-in."""
    with restarted(replace(config, scrypt_n=4)) as app:

        def busy(password: str) -> str:
            raise Unavailable("Too many at once.")

        monkeypatch.setattr(app.security.passwords, "hash", busy)
        log_in(Client(app), "alice@example.com")


GUESSABLE = [
    "password",
    "Password1!",
    "12345678",
    "qwertyuiop",
    "aaaaaaaaaaaaaaaa",
    "abcdefghijkl",
    "23.11.2026",
    "letmein2026",
    "alice@example.com",
    "Alice Liddell",
    "alice1990",
    "liddell!",
    "        ",
    "\u202e" * 8,
]


@pytest.mark.parametrize("password", GUESSABLE)
def test_a_password_that_is_easy_to_guess_is_refused_with_the_reason(password: str) -> None:
    with pytest.raises(Invalid) as refusal:
        refuse_guessable(password, "/password", ["alice@example.com", "Alice Liddell"])
    (error,) = refusal.value.members["errors"]
    assert error["pointer"] == "/password"
    assert error["detail"].startswith("This password is too easy to guess. ")
    assert len(error["detail"].split(". ")) > 1


def test_a_password_is_counted_as_it_is_hashed() -> None:
    """Eight code points of which NFC makes four characters."""
    with pytest.raises(Invalid, match="Some of") as refusal:
        refuse_guessable("q\u0307x\u0307z\u030cg\u030c"[0:8].replace("q\u0307", "e\u0301"), "/password", [])
    assert "8 characters" in refusal.value.members["errors"][0]["detail"]


@pytest.mark.parametrize(
    "password",
    [
        PASSWORD,
        "Tr0ub4dor&3-xkcd",
        "vier Hasen trinken Tee",
        "зелёный-чайник-17",
        "紫色的水壶在轨道上飞",
        "🦊🥁🪴🧊🛶🪐🧵🥨🪗",
        "k7#Vq!2pZx",
    ],
)
def test_a_good_password_may_be_of_any_kind(password: str) -> None:
    refuse_guessable(password, "/password", ["alice@example.com", "Alice"])


def test_no_more_than_the_beginning_of_a_long_password_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Judging takes longer than linear time, and whoever registers chooses how long."""
    judged: list[str] = []

    def noted(password: str, user_inputs: list[str]) -> dict[str, Any]:
        judged.extend([password, *user_inputs])
        return {"score": 4, "sequence": []}

    monkeypatch.setattr("zxcvbn.zxcvbn", noted)
    refuse_guessable("x" * 256, "/password", ["y" * 254, "z" * 100])
    assert max(map(len, judged)) == JUDGED_CHARACTERS


def test_eight_characters_without_a_pattern_are_enough() -> None:
    for password in ("q7#Vz!m2", "Kx9&pL4w", "ä8öÜ3ß%j"):
        refuse_guessable(password, "/password", ["alice@example.com"])
