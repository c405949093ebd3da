"""The links in mails, followed in the web player."""

import re
from collections.abc import Iterator

import pytest
from browsing import needs_chromium
from player import PASSWORD, see, tap, type_in
from selenium import webdriver
from serving import Server, serving, wait_until
from test_mail import Box, receiving, text_of

pytestmark = needs_chromium
pytest_plugins = ["phones"]

NEW = "seven-green-anvils-3"


@pytest.fixture(scope="module")
def received() -> Iterator[tuple[Box, int]]:
    with receiving() as given:
        yield given


@pytest.fixture(scope="module")
def server(received: tuple[Box, int], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("mailing"), "--smtp", f"smtp://127.0.0.1:{received[1]}") as server:
        yield server


def link_in(box: Box, server: Server, purpose: str) -> str:
    """The address in the last mail, once it has come."""
    pattern = rf"{re.escape(server.url)}/#/{purpose}/\S+"
    wait_until(lambda: any(re.search(pattern, text_of(mail)) for mail in box.mails))
    found = [re.search(pattern, text_of(mail)) for mail in box.mails]
    return str([one for one in found if one][-1][0])


def test_an_address_is_verified_and_a_forgotten_password_replaced(
    server: Server, received: tuple[Box, int], phone: webdriver.Chrome
) -> None:
    box, _ = received
    person = {"email": "alice@example.com", "password": PASSWORD}
    assert server.call("POST", "/api/v1/auth/register", person)[0] == 201
    phone.get(link_in(box, server, "verify"))
    see(phone, "Your e-mail address is verified")
    tap(phone, "Go on to Workout")
    tap(phone, "Forgot your password?")
    type_in(phone, "E-mail", "alice@example.com")
    tap(phone, "Send me a link")
    see(phone, "Look into your mail")
    phone.get(link_in(box, server, "reset"))
    see(phone, "A new password")
    type_in(phone, "New password", "password1")
    tap(phone, "Save")
    see(phone, "too easy to guess")
    type_in(phone, "New password", NEW)
    tap(phone, "Save")
    see(phone, "Your password is changed")
    tap(phone, "Go on to Workout")
    type_in(phone, "E-mail", "alice@example.com")
    type_in(phone, "Password", NEW)
    tap(phone, "Log in")
    see(phone, "No plans yet")
    phone.get(link_in(box, server, "reset"))
    type_in(phone, "New password", "eleven-quiet-harbours-5")
    tap(phone, "Save")
    see(phone, "This link was used")
