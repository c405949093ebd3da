"""The pictures in a real browser, each opened by itself, with the policy that it is sent with."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from browsing import browsing, needs_chromium, picture
from selenium import webdriver
from serving import BROWSED, Server, serving

pytestmark = needs_chromium

CREDENTIALS = {"email": "alice@example.com", "password": "purple-kettle-orbit-9"}
LONG = "Warrior's <script> & very long-winded exercise of Wimbledon Mews"
CHARTS = ["weights/chart.svg", "exercises/{id}/chart.svg", "progress/chart.svg", "exercises/{id}/muscles.svg"]
CHARTS += [f"progress/muscles.svg?show={show}" for show in ("volume", "recovery", "untrained")]
LOOK = """
const rgb = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map((part) => {
  const c = part / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
});
const luminance = (colour) => rgb(colour).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const paper = luminance(getComputedStyle(document.querySelector(".paper")).fill);
const contrast = (colour) => (Math.max(luminance(colour), paper) + 0.05) / (Math.min(luminance(colour), paper) + 0.05);
const box = (text) => (({ x, y, width, height }) => ({ x, y, right: x + width, bottom: y + height }))(text.getBBox());
return {
  paper, height: document.documentElement.viewBox.baseVal.height,
  texts: [...document.querySelectorAll("text")].map((text) => ({
    words: text.textContent, size: parseFloat(getComputedStyle(text).fontSize),
    contrast: contrast(getComputedStyle(text).fill), ...box(text),
  })),
  shapes: [...document.querySelectorAll("path:not(.grid, .plain, .step-2, [fill])")].map((path) => {
    const { fill, stroke } = getComputedStyle(path);
    return Math.max(...[fill, stroke].filter((paint) => paint !== "none").map(contrast));
  }),
};
"""
"""The contrast as in the Web Content Accessibility Guidelines 2.2, of a shape or its outline. Steps of a muscle before the
last have less: words beside the figure say them."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("served"), first=BROWSED) as server:
        yield server


@pytest.fixture(scope="module")
def token(server: Server) -> str:
    server.call("POST", "/api/v1/auth/register", CREDENTIALS)
    return str(server.call("POST", "/api/v1/auth/login", CREDENTIALS)[2]["access_token"])


@pytest.fixture(scope="module")
def paths(server: Server, token: str) -> list[str]:
    """The charts of Alice, who has weighed herself and trained for half a year."""
    now = datetime.now(UTC)

    def post(path: str, body: dict[str, Any]) -> Any:
        status, _, answer = server.call("POST", f"/api/v1{path}", body, token)
        assert status == 201, answer
        return answer

    body = {"name": LONG, "type": "strength", "movement": "squat", "tracks": ["weight", "reps"], "primary_muscles": ["glutes"]}
    own = post("/exercises", body)["id"]
    for week in range(26):
        started_at = now - timedelta(weeks=week, hours=2)
        sets = [{"weight_kg": 120 - 2 * week + week % 3 * 4, "reps": 5}]
        times = {"started_at": started_at.isoformat(), "ended_at": (started_at + timedelta(hours=1)).isoformat()}
        post("/sessions/past", {"name": "Legs", **times, "exercises": [{"exercise_id": own, "sets": sets}]})
        post("/weights", {"weight_kg": 80 + week / 10 + week % 2, "measured_at": started_at.isoformat()})
    post("/goals", {"kind": "weight", "target": 78})
    return [f"/api/v1/{chart.format(id=own)}" for chart in CHARTS]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    with browsing(tmp_path_factory.mktemp("chromium"), "--window-size=390,400") as browser:
        yield browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_can_be_read(server: Server, browser: webdriver.Chrome, token: str, paths: list[str], scheme: str) -> None:
    """No word is cut off, covers another, or is too small or too faint; nor is any line; and no policy is broken."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.setExtraHTTPHeaders", {"headers": {"Authorization": f"Bearer {token}"}})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    for path in paths:
        browser.get(server.url + path)
        looked = browser.execute_script(LOOK)
        picture(browser, f"{re.sub('[^a-z]+', '-', path.removeprefix('/api/v1/'))}-{scheme}")
        assert (looked["paper"] > 0.5) == (scheme == "light")
        assert len(looked["texts"]) >= 6
        for text in looked["texts"]:
            assert text["size"] >= 12 and text["contrast"] >= 4.5, text
            assert text["x"] >= 0 and text["right"] <= 390 and text["y"] >= 0 and text["bottom"] <= looked["height"], text
            assert [other["words"] for other in looked["texts"] if other != text and covers(text, other)] == [], text
        assert all(contrast >= 3 for contrast in looked["shapes"])
        logged = [entry for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
        assert [entry for entry in logged if "favicon" not in entry["message"]] == []


def covers(one: dict[str, float], other: dict[str, float]) -> bool:
    """Whether the letters of two texts touch; the boxes have room above and below them."""
    beside = one["right"] <= other["x"] or other["right"] <= one["x"]
    return not beside and min(one["bottom"], other["bottom"]) - max(one["y"], other["y"]) > 3
