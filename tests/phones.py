"""The fixtures of the player's tests: a server, and a phone with the player on it. A plugin of the modules that name it.

To start a browser takes longer than most tests, so all modules share one, and the server; each test has its own account."""

from collections.abc import Iterator

import pytest
from browsing import PHONE, browsing
from player import Account, leave
from selenium import webdriver
from serving import BROWSED, Server, serving

# Every test opens an account, and all of them from one address.
NEWCOMERS = "from workout.security import throttle; throttle.REGISTRATIONS = throttle.Limit(1000, 3600)"
MEASURES = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
# Each sheet that slides in has the browser draw the screen a dozen times.
STILL = [{"name": "prefers-reduced-motion", "value": "reduce"}]
# Counts what can only be heard and felt, and keeps what is ready to sound.
LISTEN = """
window.heard = {beeps: 0, vibrations: 0};
window.contexts = [];
window.AudioContext = class extends AudioContext { constructor() { super(); window.contexts.push(this); } };
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...when) { window.heard.beeps += 1; return start.apply(this, when); };
navigator.vibrate = () => { window.heard.vibrations += 1; return true; };
"""


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("served"), first=f"{NEWCOMERS}\n{BROWSED}") as server:
        yield server


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with browsing(tmp_path_factory.mktemp("chromium"), phone=PHONE) as browser:
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": LISTEN})
        yield browser


@pytest.fixture
def phone(server: Server, chromium: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """A phone that shows nothing of the player yet, and is logged out. What its console complains of fails the test."""
    if not chromium.current_url.startswith(server.url):  # at first, and after a module with a server of its own
        leave(chromium, server)
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", MEASURES)
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": STILL})
    chromium.get_log("browser")
    yield chromium
    complaints = [entry["message"] for entry in chromium.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    expected = ("ERR_INTERNET_DISCONNECTED", "Failed to load resource")  # the browser itself tells of every refusal
    leave(chromium, server)
    assert [text for text in complaints if not any(words in text for words in expected)] == []


@pytest.fixture
def lifter(server: Server) -> Account:
    return Account(server)
