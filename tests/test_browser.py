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
from serving import BROWSED, Server, serving

pytestmark = needs_chromium

FEW = 10

PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("served"), "--public-url", "https://workout.example.com", first=BROWSED) as server:
        yield server


@pytest.fixture(scope="module")
def browser(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    """A browser that shows the documentation. To draw all of it takes seconds, so the tests share the page."""
    with browsing(tmp_path_factory.mktemp("chromium"), "--window-size=1280,1600") as browser:
        browser.get(server.url + "/docs")
        yield browser


def test_a_newcomer_gets_from_registration_to_a_plan_and_goes_on_by_phone(server: Server, browser: webdriver.Chrome) -> None:
    servers = server.call("GET", "/openapi.json")[2]["servers"]
    assert [one["url"] for one in servers] == ["https://workout.example.com", "/"]
    first = wait_for(browser, ".opblock")
    picture(browser, "swagger-ui-start")
    assert int(first.location["y"]) < 1000, "the first operation is in sight"
    steps = browser.find_elements(By.CSS_SELECTOR, ".info .step")
    assert [step.text.rpartition(" ")[2] for step in steps[:2]] == ["/auth/register", "/auth/login"]
    steps[0].click()
    search(browser, "register")
    assert json.loads(executed(browser, "register"))["email"] == "alice@example.com"
    assert try_out(browser, "log_in")["token_type"] == "Bearer"
    plan = try_out(browser, "create_plan")
    assert plan["days"][0]["exercises"][0]["exercise"]["name"]
    picture(browser, "swagger-ui")
    assert {url for url in requested(browser) if not url.startswith(server.url + "/")} == set()
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    browser.get("about:blank")
    browser.get(server.url + "/docs#/Workout%20sessions/start_session")
    wait_for(browser, "[id$='-start_session'] .responses-table .response-col_links")
    picture(browser, "swagger-ui-phone")
    assert browser.execute_script("return document.documentElement.scrollWidth") == 390, "nothing lies beside the screen"
    assert try_out(browser, "read_me")["email"] == "alice@example.com", "the log-in outlives a reload"
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    logged = [entry["message"] for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    assert [text for text in logged if "escaping deep link" not in text] == []  # Swagger UI's own, about a `_` in the address
    assert {url for url in requested(browser) if not url.startswith(server.url + "/")} == set()


def test_a_stream_is_shown_up_to_its_first_event(server: Server, browser: webdriver.Chrome) -> None:
    body = {"email": "bob@example.com", "password": "purple-kettle-orbit-9"}
    server.call("POST", "/api/v1/auth/register", body)
    token = server.call("POST", "/api/v1/auth/login", body)[2]["access_token"]
    entry = {"exercise_id": 1, "sets": 2}
    session = server.call("POST", "/api/v1/sessions", {"name": "Legs", "exercises": [entry]}, token)[2]["id"]
    state = server.call("GET", f"/api/v1/sessions/{session}/current", token=token)[2]
    wait_for(browser, ".opblock")
    browser.execute_script("sessionStorage.clear(); ui.preauthorizeApiKey('bearer', arguments[0])", token)
    block = opened(browser, "stream_events")
    wait_for(browser, "tr[data-param-name=id] input").send_keys(str(session))
    assert "event: state" in executed(browser, "stream_events")
    state = server.call("POST", f"/api/v1/sessions/{session}/sets/{state['set']['id']}/complete", {"reps": 5}, token)[2]
    assert state["phase"] == "rest"
    block.find_element(By.CSS_SELECTOR, ".btn-clear").click()
    wait_for(browser, "tr[data-param-name=Last-Event-ID] input").send_keys(str(state["revision"]))
    shown = executed(browser, "stream_events")
    assert "event: state" not in shown, "that state is known"
    assert "stops listening" in shown


def test_operations_are_found_by_any_of_their_words(server: Server, browser: webdriver.Chrome) -> None:
    wait_for(browser, ".opblock")
    search(browser, "post suggest")
    (found,) = browser.find_elements(By.CSS_SELECTOR, ".opblock-summary-path")
    assert "plan-suggestions" in found.text.replace("\u200b", "")


def try_out(browser: webdriver.Chrome, operation: str) -> Any:
    """Open an operation, execute it with its example, and return the JSON that the server answered."""
    opened(browser, operation)
    return json.loads(executed(browser, operation))


def search(browser: webdriver.Chrome, words: str) -> None:
    """Have only the operations shown that have these words. With all of them, whatever is done takes a second to draw."""
    script = "arguments[0].focus(); arguments[0].select(); document.execCommand('insertText', false, arguments[1])"
    browser.execute_script(script, wait_for(browser, ".operation-filter-input"), words)
    WebDriverWait(browser, 20, 0.05).until(lambda _: 0 < len(browser.find_elements(By.CSS_SELECTOR, ".opblock")) < FEW)


def opened(browser: webdriver.Chrome, operation: str) -> WebElement:
    search(browser, operation)
    block = wait_for(browser, f"[id$='-{operation}']")
    block.find_element(By.CSS_SELECTOR, ".opblock-summary-control").click()
    wait_for(browser, f"[id$='-{operation}'] .execute")
    return block


def executed(browser: webdriver.Chrome, operation: str) -> str:
    """What the page shows of the answer to an operation that was opened; fails unless that succeeded."""
    wait_for(browser, f"[id$='-{operation}'] .execute").click()
    wait_for(browser, f"[id$='-{operation}'] .live-responses-table tr.response .response-col_status")
    block = browser.find_element(By.CSS_SELECTOR, f"[id$='-{operation}']")
    status = block.find_element(By.CSS_SELECTOR, ".live-responses-table tr.response .response-col_status").text
    shown = block.find_element(By.CSS_SELECTOR, ".live-responses-table tr.response .response-col_description code").text
    assert status.startswith("2"), f"{operation} answered {status}: {shown}"
    return shown


def wait_for(browser: webdriver.Chrome, selector: str) -> WebElement:
    return WebDriverWait(browser, 20, 0.05).until(lambda _: browser.find_element(By.CSS_SELECTOR, selector))
