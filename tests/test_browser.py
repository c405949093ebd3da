"""Swagger UI in a real browser, used as a newcomer would."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from browsing import browsing, needs_chromium, picture, requested
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait
from serving import Server, serving

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with browsing(tmp_path_factory.mktemp("chromium"), "--window-size=1280,1600") as browser:
        yield browser


def test_a_newcomer_gets_from_registration_to_a_plan_in_swagger_ui(server: Server, browser: webdriver.Chrome) -> None:
    browser.get(server.url + "/docs")
    assert try_out(browser, "register")["email"] == "alice@example.com"
    assert try_out(browser, "log_in")["token_type"] == "Bearer"
    plan = try_out(browser, "create_plan")
    assert plan["days"][0]["exercises"][0]["exercise"]["name"]
    picture(browser, "swagger-ui")
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    assert {url for url in requested(browser) if not url.startswith(server.url + "/")} == set()


def try_out(browser: webdriver.Chrome, operation: str) -> Any:
    """Open an operation, execute it with its example, and return the JSON that the server answered."""
    block = wait_for(browser, f"[id$='-{operation}']")
    block.find_element(By.CSS_SELECTOR, ".opblock-summary-control").click()
    wait_for(browser, f"[id$='-{operation}'] .execute").click()
    wait_for(browser, f"[id$='-{operation}'] .live-responses-table tr.response .response-col_status")
    status = block.find_element(By.CSS_SELECTOR, ".live-responses-table tr.response .response-col_status").text
    shown = block.find_element(By.CSS_SELECTOR, ".live-responses-table tr.response .response-col_description code").text
    assert status.startswith("2"), f"{operation} answered {status}: {shown}"
    return json.loads(shown)


def wait_for(browser: webdriver.Chrome, selector: str) -> WebElement:
    return WebDriverWait(browser, 20, 0.05).until(lambda _: browser.find_element(By.CSS_SELECTOR, selector))
