"""Registering in the web player on a server that takes new accounts by invitation."""

from collections.abc import Iterator

import pytest
from browsing import needs_chromium
from database import place
from player import PASSWORD, picture, see, tap, type_in
from selenium import webdriver
from serving import Server, serving

from workout import cli

pytestmark = needs_chromium
pytest_plugins = ["phones"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("invited"), "--registration", "invite") as server:
        yield server


def test_it_asks_for_the_invite_and_takes_it(server: Server, phone: webdriver.Chrome, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["invite", "--database", str(place(server.log.parent))]) == 0
    invite = capsys.readouterr().out.splitlines()[0]
    phone.get(server.url)
    tap(phone, "Create an account")
    type_in(phone, "Name", "Alice")
    type_in(phone, "E-mail", "alice@example.com")
    type_in(phone, "Password", PASSWORD)
    tap(phone, "Create account")
    see(phone, "by invitation")
    picture(phone, "invite")
    type_in(phone, "Invite", invite)
    tap(phone, "Create account")
    see(phone, "No plans yet")
