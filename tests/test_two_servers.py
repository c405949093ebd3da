"""Two servers on one database, as on two machines with one PostgreSQL; on SQLite's file they answer the same."""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from signal import SIGKILL
from statistics import median
from typing import Any
from urllib.request import Request, urlopen

import database
import pytest
from aiosmtpd.controller import Controller
from conftest import PASSWORD
from serving import Server, free_port, serving, wait_until
from test_imports import HEVY
from test_streams import API, begin, event, listening, log_in

SOON = """
from datetime import timedelta
from workout.accounts import outbox
from workout.imports import working
from workout.web import app
outbox.FIRST_PAUSE = timedelta(seconds=2)
working.LOOK_EVERY_S = app.LOOK_EVERY_S = 0.2
"""
"""Has a server see at once what another one has left."""


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Server]]:
    """Two servers on one database, as on two machines: with the same key. Both find it empty when they start."""
    folders = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("other")
    shared = on(folders[0], "--workers", "2")
    with ExitStack() as servers, ThreadPoolExecutor(2) as pool:
        one, two = pool.map(lambda folder: servers.enter_context(serving(folder, *shared)), folders)
        yield one, two


def on(folder: Path, *flags: str) -> list[str]:
    """What has a server use the database and the key of that folder."""
    return ["--database", str(database.place(folder)), "--key-file", str(folder / "workout.key"), *flags]


@pytest.fixture
def email(request: pytest.FixtureRequest) -> str:
    return f"{request.node.name[:40].replace('[', '-').replace(']', '')}@example.com".lower()


def at_once(pair: tuple[Server, Server], number: int, ask: Callable[[Server, int], Any]) -> list[Any]:
    """What that many requests answer, sent at the same time to both servers in turn."""
    ready = threading.Barrier(number)

    def send(which: int) -> Any:
        ready.wait()
        return ask(pair[which % 2], which)

    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(send, range(number)))


def registered(pair: tuple[Server, Server], email: str) -> str:
    assert pair[0].call("POST", f"{API}/auth/register", {"email": email, "password": PASSWORD})[0] == 201
    return log_in(pair[1], email)


def test_equal_writes_are_all_kept_and_numbered_without_a_gap(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    answers = at_once(pair, 50, lambda server, _: server.call("POST", f"{API}/weights", {"weight_kg": 80}, token)[0])
    assert answers == [201] * 50
    changes = pair[0].call("GET", f"{API}/changes?limit=100", token=token)[2]
    assert (len(changes["items"]), changes["next"]) == (50, "50")


def test_a_key_writes_once_and_every_answer_is_the_same(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    answers = at_once(pair, 20, lambda server, _: keyed(server, token))
    assert {status for status, _ in answers} == {201}
    assert len({content for _, content in answers}) == 1
    assert len(pair[0].call("GET", f"{API}/weights", token=token)[2]["items"]) == 1


def keyed(server: Server, token: str) -> tuple[int, str]:
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json", "Idempotency-Key": "once"}
    with urlopen(Request(f"{server.url}{API}/weights", b'{"weight_kg": 80}', headers), timeout=20) as answer:
        return answer.status, json.dumps(json.load(answer))


def test_one_address_opens_one_account(pair: tuple[Server, Server], email: str) -> None:
    body = {"email": email, "password": PASSWORD}
    answers = at_once(pair, 20, lambda server, _: server.call("POST", f"{API}/auth/register", body))
    assert sorted(status for status, _, _ in answers) == [201] + [409] * 19, answers


def test_refreshes_at_once_are_one_exchange(pair: tuple[Server, Server], email: str) -> None:
    registered(pair, email)
    tokens = pair[0].call("POST", f"{API}/auth/login", {"email": email, "password": PASSWORD})[2]
    body = {"refresh_token": tokens["refresh_token"]}
    answers = at_once(pair, 50, lambda server, _: server.call("POST", f"{API}/auth/refresh", body))
    assert {status for status, _, _ in answers} == {200}
    assert len({answer["refresh_token"] for _, _, answer in answers}) == 1


def test_one_session_is_begun(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    body = {"name": "Legs", "exercises": [{"exercise_id": 1, "sets": 2}]}
    answers = at_once(pair, 20, lambda server, _: server.call("POST", f"{API}/sessions", body, token)[0])
    assert sorted(answers) == [201] + [409] * 19


def test_a_password_that_changes_while_others_log_in_lets_nobody_in_afterwards(pair: tuple[Server, Server], email: str) -> None:
    token = registered(pair, email)
    change = {"current_password": PASSWORD, "new_password": "orange-kettle-orbit-7"}

    def ask(server: Server, which: int) -> Any:
        if which == 2:
            return server.call("POST", f"{API}/me/password", change, token)
        return server.call("POST", f"{API}/auth/login", {"email": email, "password": PASSWORD})

    answers = at_once(pair, 4, ask)
    assert answers[2][0] == 204
    for status, _, tokens in answers[:2] + answers[3:]:
        assert status in (200, 401)
        if status == 200:
            assert pair[0].call("GET", f"{API}/me", token=tokens["access_token"])[0] == 401


def test_each_address_opens_its_account(pair: tuple[Server, Server]) -> None:
    def register(server: Server, which: int) -> int:
        return server.call("POST", f"{API}/auth/register", {"email": f"person{which}@example.com", "password": PASSWORD})[0]

    assert at_once(pair, 20, register) == [201] * 20


def test_a_stream_hears_of_what_another_server_has_changed(pair: tuple[Server, Server], email: str) -> None:
    """Within half a second, mostly: one try may meet a busy machine."""
    one, two = pair
    token, session = begin(one, email=email)
    took = []
    with listening(one, token, session) as stream:
        event(stream)
        for number in (0, 1):
            for change in ("complete", "reopen"):
                path = f"{API}/sessions/{session['id']}/sets/{session['exercises'][0]['sets'][number]['id']}/{change}"
                began = time.monotonic()
                status, _, state = two.call("POST", path, None, token)
                assert status == 200
                seen = event(stream)
                took.append(time.monotonic() - began)
                assert seen and seen[1]["progress"] == state["progress"]
    assert median(took) < 0.5, took


# Exactly one sends and writes ------------------------------------------------------------------------------------------


ONE, TWO = "one@example.com", "two@example.com"
"""By these senders the mail server knows which server a mail comes from."""


class Office:
    """A mail server that takes three mails of one server, and then keeps it waiting."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str]] = []
        """Of each mail, who sent it and to whom."""
        self.waiting = threading.Event()

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        if [sender for sender, _ in self.taken].count(ONE) == 3 and address == ONE:
            self.waiting.set()
            await asyncio.sleep(60)
        envelope.mail_from = address
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.taken += [(envelope.mail_from, to) for to in envelope.rcpt_tos]
        return "250 OK"


@pytest.fixture
def office() -> Iterator[tuple[Office, str]]:
    """A mail server, and its address as far as the sender."""
    handler, port = Office(), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, f"smtp://127.0.0.1:{port}?from="
    controller.stop()


def test_each_mail_is_sent_once_also_when_a_server_is_killed(tmp_path: Path, office: tuple[Office, str]) -> None:
    """The other one leaves alone what the first has begun to send, until that has had time enough, and then sends it."""
    handler, relay = office
    emails = [f"person{number}@example.com" for number in range(12)]
    (tmp_path / "other").mkdir()
    flags = on(tmp_path, "--workers", "1", "--smtp")
    with ExitStack() as later:
        with serving(tmp_path, *flags, relay + ONE, first=SOON, ending=SIGKILL) as one:
            for email in emails:
                assert one.call("POST", f"{API}/auth/register", {"email": email, "password": PASSWORD})[0] == 201
            assert handler.waiting.wait(10)
            later.enter_context(serving(tmp_path / "other", *flags, relay + TWO, first=SOON))
            wait_until(lambda: len(handler.taken) >= len(emails) - 1)
        wait_until(lambda: len(handler.taken) >= len(emails))
        time.sleep(2.5)  # nothing is sent again after the pause
    assert sorted(to for _, to in handler.taken) == sorted(emails)
    assert [sender for sender, _ in handler.taken].count(ONE) == 3


WORKOUTS = 60
MONTHS = ("Jan", "Feb", "Mar")


def uploaded(server: Server, token: str) -> int:
    """The id of a draft of as many workouts, each with one set."""
    lines = [
        f'Legs {day},"{day % 28 + 1} {MONTHS[day // 28]} 2024, 17:00","{day % 28 + 1} {MONTHS[day // 28]} 2024, 18:00",'
        "Squat (Barbell),0,normal,100,5,,,"
        for day in range(WORKOUTS)
    ]
    content = "\n".join([HEVY.strip(), *lines]).encode()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "text/csv"}
    with urlopen(Request(f"{server.url}{API}/imports", content, headers), timeout=20) as answer:
        return int(json.load(answer)["id"])


def state_of(server: Server, token: str, number: int) -> tuple[str, int]:
    found = server.call("GET", f"{API}/imports/{number}", token=token)[2]
    return found["status"], found["done"]


def everything(server: Server, token: str) -> list[str]:
    """The names of all workouts."""
    return [session["name"] for session in server.call("GET", f"{API}/export", token=token)[2]["sessions"]]


def test_an_import_is_written_once_by_whoever_is_there(tmp_path: Path) -> None:
    """Both are asked to, and both work at it; one is killed in the midst, and the other goes on."""
    (tmp_path / "other").mkdir()
    flags, slow = on(tmp_path, "--workers", "1"), f"{SOON}\nworking.PAUSE_S = 0.1"
    with serving(tmp_path / "other", *flags, first=slow) as two:
        with serving(tmp_path, *flags, first=slow, ending=SIGKILL) as one:
            token = registered((one, two), "alice@example.com")
            number = uploaded(one, token)
            asked = at_once((one, two), 4, lambda server, _: server.call("POST", f"{API}/imports/{number}/apply", None, token)[0])
            assert sorted(asked) == [202, 409, 409, 409]
            wait_until(lambda: state_of(two, token, number)[1] > 0)
            assert state_of(two, token, number)[0] == "applying"
        wait_until(lambda: state_of(two, token, number)[0] != "applying")
        assert state_of(two, token, number) == ("applied", WORKOUTS)
        assert sorted(everything(two, token)) == sorted(f"Legs {day}" for day in range(WORKOUTS))
