"""Swagger UI in a real browser, used as a newcomer would."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait
from serving import Server, serving

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="the browser tests need chromium and chromedriver (Debian: chromium, chromium-driver)"
)

FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,1600",
]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("served")) as server:
        yield server


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    browser.set_script_timeout(20)
    yield browser
    browser.quit()


def test_a_newcomer_gets_from_registration_to_a_plan_in_swagger_ui(server: Server, browser: webdriver.Chrome) -> None:
    browser.get(server.url + "/docs")
    assert try_out(browser, "register")["email"] == "alice@example.com"
    assert try_out(browser, "log_in")["token_type"] == "Bearer"
    plan = try_out(browser, "create_plan")
    assert plan["days"][0]["exercises"][0]["exercise"]["name"]
    picture(browser, "swagger-ui")
    assert [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    assert {url for url in requested(browser) if not url.startswith((server.url + "/", "data:", "chrome:"))} == set()


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
    return WebDriverWait(browser, 20).until(lambda _: browser.find_element(By.CSS_SELECTOR, selector))


def requested(browser: webdriver.Chrome) -> set[str]:
    """The address of every request that the pages have made."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    return {message["params"]["request"]["url"] for message in messages if message["method"] == "Network.requestWillBeSent"}


def picture(browser: webdriver.Chrome, name: str) -> None:
    """Keep a screenshot where WORKOUT_TEST_PICTURES names a folder for them."""
    if folder := os.environ.get("WORKOUT_TEST_PICTURES"):
        browser.save_screenshot(str(Path(folder) / f"{name}.png"))
