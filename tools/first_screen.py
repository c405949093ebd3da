"""`python3 -m tools.first_screen`: how long the player takes to its first heading on a slow phone, cold and warm.

400 kbit/s, 400 ms from a request to its answer, and a processor four times slower than this one. Needs Chromium with its driver,
and the packages of requirements-dev.txt. Prints a table: milliseconds (the median of STARTS starts), requests, and KB as sent.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver

from tools.bench import people
from tools.bench.servers import PROGRAM, running
from workout.config import Config

STARTS = 5
SLOW = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
FAST = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
SLOWER = 4
SETTLED_S = 3
"""How long the page is left alone, so that it can keep what it wants to."""
PHONE = {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2.0, "touch": True, "mobile": True}}
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--lang=en",
    "--disable-component-update",
    "--disable-sync",
)
WATCH = """
new MutationObserver(() => {
  if (!window.firstHeading && document.querySelector('h1')?.textContent) window.firstHeading = performance.now();
}).observe(document, { childList: true, subtree: true });
"""


@contextmanager
def phone(folder: Path) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    options.add_experimental_option("mobileEmulation", PHONE)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    browser = webdriver.Chrome(options=options)
    try:
        browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
        browser.execute_cdp_cmd("Network.enable", {})
        yield browser
    finally:
        browser.quit()


def start(browser: Any, url: str) -> tuple[float, int, float]:
    """Open the page as on a slow phone. Returns the milliseconds to its first heading, and the requests and KB until then."""
    browser.get("about:blank")
    browser.get_log("performance")
    browser.execute_cdp_cmd("Network.emulateNetworkConditions", SLOW)
    browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    browser.get(url)
    while not (found := browser.execute_script("return window.firstHeading")):
        time.sleep(0.05)
    requests, sent = traffic(browser)
    browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 1})
    browser.execute_cdp_cmd("Network.emulateNetworkConditions", FAST)
    time.sleep(SETTLED_S)
    return float(found), requests, sent / 1000


def traffic(browser: Any) -> tuple[int, int]:
    """Of the requests to the server, how many there were, and the bytes of their answers."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    received = [one["params"] for one in messages if one["method"] == "Network.responseReceived"]
    loaded = [one["params"] for one in messages if one["method"] == "Network.loadingFinished"]
    asked = {one["requestId"] for one in received if _is_sent(one["response"])}
    asked -= {one["params"]["requestId"] for one in messages if one["method"] == "Network.requestServedFromCache"}
    return len(asked), sum(int(one["encodedDataLength"]) for one in loaded if one["requestId"] in asked)


def _is_sent(answer: dict[str, Any]) -> bool:
    """Whether the server has sent it just now."""
    return answer["url"].startswith("http") and not (answer.get("fromDiskCache") or answer.get("fromServiceWorker"))


def log_in(browser: Any, url: str, person: people.Person) -> None:
    browser.get(url)
    keep = "localStorage.setItem('workout.tokens', arguments[0]); localStorage.setItem('workout.account', arguments[1])"
    tokens = {"access_token": person.token, "refresh_token": ""}
    browser.execute_script(keep, json.dumps(tokens), json.dumps(person.email))


def measure(browser: Any, url: str, before: Callable[[], Any]) -> tuple[float, int, float]:
    found = []
    for _ in range(STARTS):
        before()
        found.append(start(browser, url))
    milliseconds, requests, sent = zip(*found, strict=True)
    return statistics.median(milliseconds), max(requests), max(sent)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="workout-first-screen-") as name:
        folder = Path(name)
        person = people.settle(Config(database=folder / "workout.db", key_file=folder / "workout.key"), 1)[0]
        with running(PROGRAM, folder) as server, phone(folder / "chromium") as browser:
            url = f"{server.url}/"

            def forget() -> None:
                browser.execute_cdp_cmd("Network.clearBrowserCache", {})
                origin = {"origin": server.url, "storageTypes": "cache_storage,service_workers"}
                browser.execute_cdp_cmd("Storage.clearDataForOrigin", origin)

            def without_worker(bypass: bool) -> None:
                browser.execute_cdp_cmd("Network.setBypassServiceWorker", {"bypass": bypass})

            print(f"{'':40}{'ms':>8}{'requests':>10}{'KB':>8}")
            line = "{:40}{:8.0f}{:10}{:8.1f}"
            print(line.format("cold, the log-in", *measure(browser, url, forget)))
            log_in(browser, url, person)
            print(line.format("cold, the plans", *measure(browser, url, forget)))
            print(line.format("warm, the plans", *measure(browser, url, lambda: None)))
            print(line.format("warm, without a service worker", *measure(browser, url, lambda: without_worker(bypass=True))))


if __name__ == "__main__":
    main()
