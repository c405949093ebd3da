"""What the tests share: a fresh database each, and a fixed cast.

Alice owns things, Bob must see nothing of them, and a visitor has no token.
"""

import gc
import importlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import database
import postgres
import pytest
import zxcvbn
from client import Client

from tools.bench.measure import cores
from workout.config import Config
from workout.db import Location
from workout.exercises import Catalogue
from workout.web.app import App
from workout.web.plugins import arguments

PASSWORD = "purple-kettle-orbit-9"
ALICE = {"name": "Alice", "timezone": "Europe/Berlin"}
LONGEST = {"test_player_installed", "test_browser", "test_schemathesis", "test_mail", "test_player_offline"}
THOROUGH = int(os.environ.get("WORKOUT_TEST_THOROUGH", 1))
"""How many times as many random walks and requests the longest tests try."""
MEMORY = Path("/dev/shm")
"""Linux's file system in memory. Files of the tests are there, if it is large enough: nothing then waits for a disk."""
ENOUGH = 2 << 30  # bytes; most of what a test writes is deleted as soon as it has passed
CHEAP_SCRYPT_N = 2  # the real cost would make the suite take minutes; test_passwords.py holds the real one


def pytest_xdist_auto_num_workers() -> int:
    """Two more than there are cores, for many tests mostly wait."""
    return cores() + 2


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "file: about SQLite's file, or what only SQLite has; not run on PostgreSQL")
    config.addinivalue_line("markers", "postgres: about what only PostgreSQL has; not run on SQLite")
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH and not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection(session: pytest.Session) -> None:
    """Have each worker of a whole run import the tests beginning with another file. In a fresh clone all have to be compiled: so
    each of them is compiled by one, and found so by the others.
    """
    config = session.config
    worker = getattr(config, "workerinput", None)
    if worker and config.args_source == config.ArgsSource.TESTPATHS:
        files = sorted(Path(__file__).parent.glob("test_*.py"))
        first = len(files) * int(worker["workerid"].removeprefix("gw")) // worker["workercount"]
        for file in files[first:] + files[:first]:
            with suppress(Exception):  # what is wrong with it is told when it is collected
                importlib.import_module(file.stem)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the longest ones, which might otherwise go on alone when everything else has ended."""
    other = "file" if postgres.ADDRESS else "postgres"
    config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker(other)])
    items[:] = [item for item in items if not item.get_closest_marker(other)]
    items.sort(key=lambda item: item.path.stem not in LONGEST)


def pytest_sessionfinish() -> None:
    database.drop_all()


def pytest_collection_finish() -> None:
    gc.freeze()  # thousands of tests, and what they import: nothing of it will be garbage


@pytest.fixture(scope="session", autouse=True)
def judged_once() -> Iterator[None]:
    """Has each password judged only once. Most are the same, and to judge one takes longer than to register with it."""
    judge = cache(zxcvbn.zxcvbn)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(zxcvbn, "zxcvbn", lambda password, user_inputs: judge(password, user_inputs=tuple(user_inputs)))
        yield


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A database as it is after the first start, to be copied, and a key."""
    folder = tmp_path_factory.mktemp("blank")
    config = Config(database=database.place(folder), key_file=folder / "workout.key", scrypt_n=CHEAP_SCRYPT_N)
    App(config).close()
    return config


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The predefined exercises, read and indexed once: they are the same in all copies of the blank database."""
    return Catalogue()


class Start(NamedTuple):
    """What a test begins with: a database to be copied, and the token of Alice if she has logged in there."""

    database: Location
    alice: str | None


@pytest.fixture(scope="session")
def with_alice(blank: Config, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Start]:
    """Makes a database in which Alice has registered and logged in within the last minute, by the clock of the test."""

    @cache
    def at(minute: int) -> Start:
        location = database.copied(blank.database, tmp_path_factory.mktemp("alice"))
        with running(replace(blank, database=location), catalogue) as app:
            return Start(location, join(app, "alice@example.com", **ALICE).token)

    return lambda: at(int(time.time() // 60))


@pytest.fixture
def beginning(request: pytest.FixtureRequest, blank: Config, with_alice: Callable[[], Start]) -> Start:
    """With Alice, if the test asks for her: to register takes longer than most tests. (PostgreSQL only has the blank one.)"""
    return with_alice() if "alice" in request.fixturenames and not postgres.ADDRESS else Start(blank.database, None)


@pytest.fixture
def config(beginning: Start, blank: Config, tmp_path: Path) -> Config:
    return Config(database=database.fresh(beginning.database, tmp_path), key_file=blank.key_file, scrypt_n=CHEAP_SCRYPT_N)


@pytest.fixture
def app(config: Config, catalogue: Catalogue) -> Iterator[App]:
    with running(config, catalogue) as app:
        yield app


@contextmanager
def running(config: Config, catalogue: Catalogue) -> Iterator[App]:
    """An application on a copy of the blank database."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arguments, "Catalogue", lambda: catalogue)
        app = App(config, files_ready=True)  # what it is a copy of was
        yield app
        app.close()


@pytest.fixture
def visitor(app: App) -> Client:
    return Client(app)


@pytest.fixture
def alice(app: App, beginning: Start) -> Client:
    return Client(app, beginning.alice) if beginning.alice else join(app, "alice@example.com", **ALICE)


@pytest.fixture
def bob(app: App) -> Client:
    return join(app, "bob@example.com")


@pytest.fixture(scope="module")
def reader(blank: Config, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """Somebody who stands in for Alice in a module's tests that change nothing: to register takes longer than most of them."""
    location = database.copied(blank.database, tmp_path_factory.mktemp("reader"))
    with running(replace(blank, database=location), catalogue) as app:
        yield join(app, "reader@example.com", **ALICE)


def join(app: App, email: str, **details: Any) -> Client:
    """A client of someone who has just registered and logged in."""
    client = Client(app)
    assert client.post("/auth/register", {"email": email, "password": PASSWORD, **details}).status == 201
    client.token = log_in(client, email)["access_token"]
    return client


def log_in(client: Client, email: str, password: str = PASSWORD) -> dict[str, Any]:
    """The tokens of one more device."""
    response = client.post("/auth/login", {"email": email, "password": password})
    assert response.status == 200, response.content
    tokens: dict[str, Any] = response.json
    return tokens


def exercise_id(client: Client, slug: str) -> int:
    """The id of a predefined exercise. It is the same in every fresh database, so it is looked for once."""
    if slug not in _ids:
        found = client.get(f"/exercises?q={slug.replace('-', '+')}&limit=100").json["items"]
        _ids.update((exercise["slug"], exercise["id"]) for exercise in found if not exercise["custom"])
    return _ids[slug]


_ids: dict[str, int] = {}
