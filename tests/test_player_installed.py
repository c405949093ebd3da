"""The player on the home screen: it starts without a server, and changes whole to a new version."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browsing import PHONE, browsing, needs_chromium
from player import Account, picture, see, shown, tap, until
from selenium import webdriver
from serving import Server, free_port, serving

pytestmark = needs_chromium

WITH = """
from workout import resources
read = resources.read
resources.read = lambda name: read(name).replace(b'"Account",', b'"{}",')
"""
"""A version of the player in which a tab is called something else."""


class Machine:
    """A server that can be ended and started again, at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()

    @contextmanager
    def serving(self, first: str = "pass") -> Iterator[Server]:
        flags = ("--port", str(self.port), "--base-path", "/fit", "--workers", "1")
        with serving(self.folder, *flags, first=first) as server:
            yield server


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return Machine(tmp_path_factory.mktemp("served"))


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


def is_kept(phone: webdriver.Chrome) -> bool:
    """Whether the browser has the player whole, and serves this page from it."""
    return bool(phone.execute_script("return navigator.serviceWorker.controller?.state === 'activated'"))


def tabs(phone: webdriver.Chrome) -> str:
    return str(phone.execute_script("return document.getElementById('tabs')?.textContent ?? ''"))


def test_it_starts_without_a_server_and_changes_whole_to_a_new_version(machine: Machine, profile: Path) -> None:
    with browsing(profile, phone=PHONE) as phone:
        with machine.serving() as server:
            lifter = Account(server)
            phone.get(f"{server.url}/")
            see(phone, "New here?")
            until(lambda: is_kept(phone))
        phone.get(f"{server.url}/")
        see(phone, "New here?")
        with machine.serving(WITH.format("Second")):
            lifter.enter(phone, "#/plans")
            until(lambda: "Second" in tabs(phone))  # by itself, for nobody has touched the page
            see(phone, "Your first plan")
        with machine.serving(WITH.format("Third")):
            tap(phone, "History")
            phone.execute_script("navigator.serviceWorker.getRegistration().then((one) => one.update())")
            see(phone, "There is a new version")
            assert "Second" in tabs(phone)
            picture(phone, "new-version")
            tap(phone, "Use it now")
            until(lambda: "Third" in tabs(phone))
            assert not shown(phone, "There is a new version")
            keys = phone.execute_async_script("caches.keys().then(arguments[0])")
            assert len([key for key in keys if key.startswith("player")]) == 1
