"""Using the web player in a browser: somebody who trains, what is tapped and typed, and what is to be seen."""

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import (
    JavascriptException,
    StaleElementReferenceException,
    TimeoutException,
)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait
from serving import Server

PASSWORD = "purple-kettle-orbit-9"
numbers = count(1)


class Account:
    """Somebody whom the API knows already, to start a test in the middle of a workout."""

    def __init__(self, server: Server) -> None:
        self.email = f"lifter{next(numbers)}@a-rather-long-name.example.com"
        self._server = server
        self.call("POST", "/auth/register", {"email": self.email, "password": PASSWORD})
        self.tokens: Any = self.call("POST", "/auth/login", {"email": self.email, "password": PASSWORD})

    def call(self, method: str, path: str, body: Any = None) -> Any:
        token = self.tokens["access_token"] if hasattr(self, "tokens") else None
        status, _, answer = self._server.call(method, f"/api/v1{path}", body, token)
        assert status < 300, (path, answer)
        return answer

    def exercise(self, name: str) -> int:
        return int(self.call("GET", f"/exercises?q={name.replace(' ', '+')}&limit=1")["items"][0]["id"])

    def start(self, **entry: Any) -> int:
        """Start a workout of one exercise; returns its id."""
        entry = {"exercise_id": self.exercise("goblet squat"), "sets": 3, "reps": 8, "weight_kg": 20, "rest_s": 60, **entry}
        return int(self.call("POST", "/sessions", {"name": "Legs", "exercises": [entry]})["id"])

    def start_superset(self) -> tuple[int, Any]:
        """Start a workout of two exercises in turn, three sets each; returns its id and both, with their sets."""
        entries = [
            {"exercise_id": self.exercise(name), "sets": 3, "reps": 8, "rest_s": rest_s, "superset": "A"}
            for name, rest_s in (("goblet squat", 60), ("push-up", 45))
        ]
        session = self.call("POST", "/sessions", {"name": "In turn", "exercises": entries})
        return int(session["id"]), self.call("GET", f"/sessions/{session['id']}")["exercises"]

    def start_of_four(self) -> int:
        """Start a workout of two lifts with their warm-ups, and of a superset; returns its id."""
        names = ("goblet squat", "barbell row", "push-up", "plank")
        squat, row, push, plank = ({"exercise_id": self.exercise(name), "sets": 2} for name in names)
        warm = {"set_type": "warmup", "sets": 1, "reps": 10, "weight_kg": 10}
        lifts = [{**squat, **warm}, {**squat, "reps": 8}, {**row, **warm}, {**row, "reps": 8, "superset": "B"}]
        turns = [{**push, "reps": 8, "superset": "A"}, {**plank, "duration_s": 30, "superset": "A"}]
        return int(self.call("POST", "/sessions", {"name": "Four", "exercises": [*lifts, *turns]})["id"])

    def order_in(self, session: int) -> list[str]:
        """The exercises of a workout, each as often as it has entries."""
        return [entry["exercise"]["name"] for entry in self.call("GET", f"/sessions/{session}")["exercises"]]

    def end_set(self, session: int, one: Any, status: str = "done", **done: Any) -> Any:
        step = {"done": "complete", "skipped": "skip"}[status]
        return self.call("POST", f"/sessions/{session}/sets/{one['id']}/{step}", done)

    def log(self, exercise: int, *sets: Any) -> None:
        """Log a workout of an hour ago."""
        began, ended = (datetime.now(UTC) - timedelta(minutes=minutes) for minutes in (60, 30))
        times = {"started_at": began.isoformat(), "ended_at": ended.isoformat()}
        self.call("POST", "/sessions/past", {"name": "Legs", **times, "exercises": [{"exercise_id": exercise, "sets": sets}]})

    def current(self, session: int) -> Any:
        return self.call("GET", f"/sessions/{session}/current")

    def enter(self, phone: webdriver.Chrome, view: str) -> None:
        """Open a view of the player as this person."""
        script = """
        localStorage.setItem('workout.tokens', arguments[0]);
        localStorage.setItem('workout.account', arguments[1]);
        window.leaving = true;
        history.replaceState(null, '', new URL(`./${arguments[2]}`, location));
        location.reload();
        """
        asks_twice = phone.execute_script("return localStorage.getItem('workout.preferences') === null")
        phone.execute_script(script, json.dumps(self.tokens), json.dumps(self.email), view)
        _settle(phone, 2 if asks_twice else 1)


def leave(phone: webdriver.Chrome, server: Server) -> None:
    """Leave the player, logged out. Its page would go on working, beside all the tests that need no phone."""
    phone.get(f"{server.url}/healthz")  # what is left keeps nothing any more
    phone.execute_script("localStorage.clear()")


def reload(phone: webdriver.Chrome) -> None:
    """Load the page again of somebody who is logged in."""
    phone.execute_script("window.leaving = true; location.reload()")
    _settle(phone, 1)


def _settle(phone: webdriver.Chrome, asked: int) -> None:
    """Wait until a page that was loaded shows what the server says, and not any more what is kept.

    The page that is left may show the same for a moment. After the first screen, the new one asks for /me, `asked` times by then.
    """
    script = """
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/api/v1/me'));
    return !window.leaving && asked.length >= arguments[0];
    """
    until(lambda: phone.execute_script(script, asked))


def slow_down_the_whole(phone: webdriver.Chrome, session: int) -> None:
    """Have the answer with all sets of a workout come late, as on a slow network, until the page is loaded again."""
    script = """
    const own = window.fetch;
    window.fetch = async (address, options) => {
      const answer = await own(address, options);
      if (address.endsWith(arguments[0]) && options.method === 'GET') await new Promise((later) => setTimeout(later, 1500));
      return answer;
    };
    """
    phone.execute_script(script, f"/sessions/{session}")


def find(phone: webdriver.Chrome, selector: str) -> WebElement:
    return WebDriverWait(phone, 20, 0.05).until(lambda _: phone.find_element(By.CSS_SELECTOR, selector))


FIND = """
const place = arguments[0] || (document.querySelector('dialog[open]') ? 'dialog[open]' : 'body');
const wanted = arguments[1];
const name = (one) => one.getAttribute('aria-label') ?? one.textContent;
const all = [...document.querySelectorAll(place + ' :is(button, a, summary)')];
const seen = all.filter((one) => one.checkVisibility() && !one.disabled);
const tests = [(text) => text === wanted, (text) => text.startsWith(wanted), (text) => text.includes(wanted)];
const found = tests.map((test) => seen.find((one) => test(name(one)))).find(Boolean);
"""
"""What can be tapped and has that name, or a text with it; of an open sheet, if there is one."""
REACH = """
const middle = () => {
  const { left, top, width, height } = found.getClientRects()[0];
  return [left + width / 2, top + height / 2];
};
const isOnTop = () => found.contains(document.elementFromPoint(...middle()));
if (!found) return null;
if (!isOnTop()) found.scrollIntoView({block: 'nearest', behavior: 'instant'});
if (!isOnTop()) found.scrollIntoView({block: 'center', behavior: 'instant'}); // it lies under the tabs, say
window.isMet = false;
const called = name(found);
const meet = (event) => {
  const met = event.target.closest('button, a, summary');
  window.isMet = met !== null && name(met) === called;
  if (window.isMet) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
window.addEventListener('click', meet, {capture: true, once: true});
return isOnTop() ? middle() : null;
"""
"""Where to tap it; null where something else lies on it. Then `isMet` tells whether a click has met it. One that meets
something else, which has come to that place meanwhile, does nothing."""


def is_there(phone: webdriver.Chrome, name: str) -> bool:
    """Whether there is something of that name to tap."""
    return bool(phone.execute_script(f"{FIND} return !!found", "", name))


def tap(phone: webdriver.Chrome, name: str, within: str = "") -> None:
    def tapped(_: Any) -> bool:
        point = phone.execute_script(FIND + REACH, within, name)
        if not point:
            return False
        click_at(phone, *point)
        # It is missed where the screen was drawn anew just then. Another page knows nothing of it.
        return bool(phone.execute_script("return window.isMet !== false"))

    wait(phone, tapped, f"nothing to tap is called {name}")


def click_at(phone: webdriver.Chrome, x: float, y: float) -> None:
    """Press and release there, as `WebElement.click` does, which has the browser do six times the work."""
    for kind in ("mousePressed", "mouseReleased"):
        event = {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
        phone.execute_cdp_cmd("Input.dispatchMouseEvent", event)


def wait(phone: webdriver.Chrome, condition: Callable[[Any], bool], complaint: str) -> None:
    try:
        WebDriverWait(phone, 20, 0.05).until(condition)
    except TimeoutException:
        pytest.fail(f"{complaint}, but this is: {text_of(phone)}")


def text_of(phone: webdriver.Chrome) -> str:
    return str(phone.execute_script("return document.body.innerText"))


def heading(phone: webdriver.Chrome) -> str:
    """The view's heading: in a workout, the exercise."""
    return str(phone.execute_script("return document.querySelector('h1')?.textContent"))


def shown(phone: webdriver.Chrome, text: str) -> bool:
    return text in text_of(phone)


def see(phone: webdriver.Chrome, text: str) -> None:
    """Wait until the page shows it. The page looks by itself for a second: to ask it again and again costs ten times as much."""

    def seen(_: Any) -> bool:
        try:
            return bool(phone.execute_async_script(LOOK_FOR, text))
        except JavascriptException:  # the page was left meanwhile
            return False

    wait(phone, seen, f"{text} is not shown")


LOOK_FOR = """
const [text, tell] = arguments;
const ends = Date.now() + 1000;
const look = () => {
  const isThere = document.body.innerText.includes(text);
  if (isThere || Date.now() > ends) tell(isThere);
  else setTimeout(look, 30);
};
look();
"""


def until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + 60  # a busy machine may need long for a new version of the player
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.05)


BOX = """
const root = arguments[0] || (document.querySelector('dialog[open]') ? 'dialog[open]' : 'body');
const labels = [...document.querySelectorAll(root + ' label')].filter((one) => one.firstChild.textContent === arguments[1]);
const box = labels[0]?.querySelector('input, select, textarea') ?? document.querySelector(`input[aria-label="${arguments[1]}"]`);
"""
TYPE = """
if (!box?.checkVisibility() || box.disabled || box.readOnly) return false;
box.focus();
box.select();
const isFocused = document.activeElement === box; // a sheet that closes may lie over it
if (isFocused) document.execCommand(...(text ? ['insertText', false, text] : ['delete']));
return isFocused;
"""
"""Puts a text in the place of what the box holds, with the events that an edit has."""


def box(phone: webdriver.Chrome, label: str, within: str = "") -> WebElement:
    """The input of that label."""
    found: WebElement = WebDriverWait(phone, 20, 0.05).until(lambda _: phone.execute_script(f"{BOX} return box", within, label))
    return found


def type_in(phone: webdriver.Chrome, label: str, text: str) -> None:
    script = f"{BOX} const text = arguments[2]; {TYPE}"
    wait(phone, lambda _: phone.execute_script(script, "", label, text), f"there is no box {label} to type in")


def add_exercise(phone: webdriver.Chrome, words: str, name: str, day: int = 1) -> None:
    tap(phone, "Add an exercise", within=f"section.card:nth-of-type({day})")
    type_in(phone, "Search", words)
    tap(phone, name, within="dialog")
    until(lambda: not phone.find_elements(By.CSS_SELECTOR, "dialog"))


def set_in(phone: webdriver.Chrome, exercise: str, label: str, value: float | str) -> None:
    """Fill in a box of an exercise in the plan builder, unfolding what it lies in."""
    script = """
    const folds = [...document.querySelectorAll('.entry')];
    const fold = folds.find((one) => one.querySelector('legend').textContent === arguments[0]);
    if (!fold) return false;
    for (const one of [fold, ...fold.querySelectorAll('details')]) one.open = true;
    const labels = [...fold.querySelectorAll('label')].filter((one) => one.firstChild.textContent === arguments[1]);
    const box = labels.find((one) => one.checkVisibility())?.querySelector('input, textarea');
    const text = arguments[2];
    """
    filled = lambda _: phone.execute_script(script + TYPE, exercise, label, str(value))  # noqa: E731
    wait(phone, filled, f"{exercise} has no box {label}")


def choose_in(phone: webdriver.Chrome, label: str, option: str, exercise: str = "") -> None:
    """Choose an option of a list, of that exercise's in the plan builder if one is named."""
    script = """
    const folds = [...document.querySelectorAll('.entry')];
    const fold = folds.find((one) => one.querySelector('legend').textContent === arguments[2]);
    const root = fold ?? document.querySelector('dialog[open]') ?? document;
    const labels = [...root.querySelectorAll('label')];
    const select = labels.find((one) => one.firstChild.textContent === arguments[0])?.querySelector('select');
    const chosen = [...(select?.options ?? [])].find((one) => one.textContent === arguments[1]);
    if (!chosen) return false;
    select.value = chosen.value;
    for (const event of ['input', 'change']) select.dispatchEvent(new Event(event, {bubbles: true}));
    return true;
    """
    wait(phone, lambda _: phone.execute_script(script, label, option, exercise), f"there is no {option} to choose at {label}")


def value_of(phone: webdriver.Chrome, label: str) -> str:
    try:
        return str(box(phone, label).get_attribute("value"))
    except StaleElementReferenceException:  # drawn anew meanwhile
        return value_of(phone, label)


def seconds_shown(phone: webdriver.Chrome) -> int:
    """What the countdown shows; above a minute it is `1:15`."""
    shown_now = phone.execute_script("return document.querySelector('.countdown')?.textContent || '0'")
    minutes, _, seconds = str(shown_now).rpartition(":")
    return int(minutes or 0) * 60 + int(seconds)


def chart_in_words(phone: webdriver.Chrome, selector: str = "img.chart") -> str:
    """What the page's chart says to those who do not see it; fails unless it is there to be seen, too."""
    image = find(phone, selector)
    until(lambda: bool(phone.execute_script("return arguments[0].complete && arguments[0].naturalWidth > 0", image)))
    return str(image.get_attribute("alt"))


def heard(phone: webdriver.Chrome) -> dict[str, int]:
    return dict(phone.execute_script("return window.heard"))


def go_offline(phone: webdriver.Chrome, offline: bool) -> None:
    phone.set_network_conditions(offline=offline, latency=0, throughput=-1)


def press_until(phone: webdriver.Chrome, name: str) -> None:
    """Go to a button by the Tab key alone, and press it."""
    for _ in range(40):
        if phone.execute_script("return document.activeElement.innerText.trim()") == name:
            press(phone, Keys.ENTER)
            return
        press(phone, Keys.TAB)
    pytest.fail(f"the Tab key does not lead to {name}")


def press(phone: webdriver.Chrome, key: str) -> None:
    """Press a key, wherever the focus is. An element that had it could have been drawn anew meanwhile."""
    ActionChains(phone).send_keys(key).perform()


def picture(phone: webdriver.Chrome, name: str, when: str = "") -> None:
    """Keep a screenshot in both colour schemes where WORKOUT_TEST_PICTURES names a folder for them."""
    if when:
        until(lambda: is_there(phone, when))
    folder = os.environ.get("WORKOUT_TEST_PICTURES")
    for scheme in ("light", "dark") if folder else ():
        wishes = {"prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce"}
        features = [{"name": name, "value": value} for name, value in wishes.items()]
        phone.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        phone.save_screenshot(str(Path(str(folder)) / f"player-{name}-{scheme}.png"))
