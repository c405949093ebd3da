"""Chromium, as the browser tests drive it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PHONE = {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2.0, "touch": True, "mobile": True}}

MOST_LISTED = 250
"""How many requests of a page a browser lists."""

needs_chromium = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="the browser tests need chromium and chromedriver (Debian: chromium, chromium-driver)"
)


@contextmanager
def browsing(profile: Path, *flags: str, phone: dict[str, Any] | None = None) -> Iterator[webdriver.Chrome]:
    """A browser with a profile of its own, of a phone's measures if they are given. Logs its console."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, *flags, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    if phone:
        options.add_argument("--kiosk")  # without tabs and an address bar, which would be drawn with each page
        options.add_experimental_option("mobileEmulation", phone)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    try:
        yield browser
    finally:
        browser.quit()


def requested(browser: webdriver.Chrome) -> set[str]:
    """The address of all that the page that is shown has asked for, since it was loaded or this was last asked.

    What its policy forbids is not among it: that is an error on its console.
    """
    script = """
    const asked = performance.getEntriesByType('resource').map(({name}) => name);
    performance.clearResourceTimings();
    return asked;
    """
    asked = browser.execute_script(script)
    assert 0 < len(asked) < MOST_LISTED, "the browser has not listed all of them"
    return set(asked)


def picture(browser: webdriver.Chrome, name: str) -> None:
    """Keep a screenshot where WORKOUT_TEST_PICTURES names a folder for them."""
    if folder := os.environ.get("WORKOUT_TEST_PICTURES"):
        browser.save_screenshot(str(Path(folder) / f"{name}.png"))
