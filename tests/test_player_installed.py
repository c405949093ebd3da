"""The player on the home screen: it starts without a server, and changes whole to a new version."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from browsing import PHONE, browsing, needs_chromium
from player import Account, picture, see, shown, tap, type_in, until
from selenium import webdriver
from serving import BROWSED, Server, free_port, serving

pytestmark = needs_chromium

LATE_S = 10
"""By how much the phone may be behind the server: it learns the time from answers, which take theirs."""
OF_THE_DEVICE = {"workout.clock", "workout.language", "workout.reloaded"}
"""What is kept that belongs to nobody."""
WITH = """
from workout import resources
read = resources.read
resources.read = lambda name: read(name).replace(b'"Account",', b'"{}",')
"""
"""A version of the player in which a tab is called something else."""

LOCK = """
Object.defineProperty(document, 'visibilityState', {value: 'hidden'});
window.told = [];
const worker = ServiceWorkerRegistration.prototype;
const show = worker.showNotification;
worker.showNotification = async function (title, options) {
  await show.call(this, title, options);
  told.push(`${title}: ${options.body}`);
};
"""
"""Makes the page one that nobody looks at, and `told` what the browser has agreed to show: what it shows, it forgets at times."""


class Machine:
    """A server that can be ended and started again, at the same address."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()

    @contextmanager
    def serving(self, first: str = "pass") -> Iterator[Server]:
        flags = ("--port", str(self.port), "--base-path", "/fit", "--workers", "1")
        with serving(self.folder, *flags, first=f"{first}\n{BROWSED}") as server:
            yield server


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    return Machine(tmp_path_factory.mktemp("served"))


def is_kept(phone: webdriver.Chrome) -> bool:
    """Whether the browser has the player whole, and serves this page from it."""
    return bool(phone.execute_script("return navigator.serviceWorker.controller?.state === 'activated'"))


def plan_of(lifter: Account) -> None:
    """A plan of one day, whose weight is left to be found out."""
    squat = {"exercise_id": lifter.exercise("goblet squat"), "sets": 3, "reps": 8, "rest_s": 60}
    days = [{"name": "Legs", "exercises": [squat]}]
    lifter.call(
        "POST", "/plans", {"name": "Basement", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30, "days": days}
    )


def kept_names(phone: webdriver.Chrome) -> list[str]:
    """Of all that the browser keeps for the page."""
    script = """
    const answer = arguments[0];
    caches.keys().then(async (names) => {
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      answer([...names, ...all.flat(), ...Object.keys(localStorage)]);
    });
    """
    return list(phone.execute_async_script(script))


def test_a_whole_workout_without_a_server(machine: Machine, tmp_path: Path) -> None:
    with browsing(tmp_path, phone=PHONE) as phone:
        with machine.serving() as server:
            lifter = Account(server)
            plan_of(lifter)
            phone.get(f"{server.url}/")
            lifter.enter(phone, "#/plans")
            until(lambda: is_kept(phone))
            until(lambda: "workout.kept_at" in kept_names(phone))
            tap(phone, "Basement")
            tap(phone, "Start Legs")
            see(phone, "Set 1 of 3")
            until(lambda: "workout.session" in kept_names(phone))
        phone.get("about:blank")
        phone.get(f"{server.url}/")
        see(phone, "Workout in progress")
        see(phone, "No connection.")
        picture(phone, "offline-plans")
        tap(phone, "Basement")
        see(phone, "3 sets × 8 reps")
        tap(phone, "Goblet squat")
        see(phone, "How to")
        assert shown(phone, "It comes once you are again")
        tap(phone, "History")
        see(phone, "Not on this device")
        picture(phone, "offline-never-seen")
        tap(phone, "Continue Legs")
        see(phone, "Set 1 of 3")
        type_in(phone, "Weight in kg", "40")
        tap(phone, "Done")
        see(phone, "Skip rest")
        phone.refresh()
        see(phone, "Skip rest")
        tap(phone, "Leave; the workout keeps running")
        tap(phone, "Continue")
        tap(phone, "Skip rest")
        see(phone, "Set 2 of 3")
        type_in(phone, "Weight in kg", "42,5")
        tap(phone, "Done")
        tap(phone, "Skip rest")
        see(phone, "Set 3 of 3")
        tap(phone, "Done")
        see(phone, "All sets are done")
        tap(phone, "Finish workout")
        see(phone, "Workout finished")
        tap(phone, "Back to my plans")
        see(phone, "My plans")
        assert not shown(phone, "Workout in progress")
        begun = time.time()
        a_workout_begun_without_a_server(phone)
        ended = time.time()
        with machine.serving():
            see(phone, "Sets done\n2")
            first, second = reversed(lifter.call("GET", "/sessions?status=finished")["items"])
            assert [one["done"]["weight_kg"] for one in sets_of(lifter, first)] == [40, 42.5, 42.5]
            assert [one["done"]["weight_kg"] for one in sets_of(lifter, second)] == [45, 50]
            done_at = [datetime.fromisoformat(one["completed_at"]).timestamp() for one in sets_of(lifter, second)]
            assert begun - LATE_S < min(done_at) < max(done_at) < ended
            until(lambda: lifter.call("GET", f"/sessions/{second['id']}")["note"] == "All alone")
            assert second["day_id"] == first["day_id"]
            until(lambda: not shown(phone, "No connection."))
            tap(phone, "Account")
            assert personal(kept_names(phone))
            tap(phone, "Log out")
            see(phone, "New here?")
            until(lambda: not personal(kept_names(phone)))


def personal(names: list[str]) -> list[str]:
    """Those of answers, and of what is in the storage."""
    owned = [name for name in names if "/answers/" in name or name.startswith(("answers ", "workout."))]
    return [name for name in owned if name not in OF_THE_DEVICE]


def a_workout_begun_without_a_server(phone: webdriver.Chrome) -> None:
    """Two sets of it, and a note. Leaves the phone at its end."""
    tap(phone, "Basement")
    tap(phone, "Start Legs")
    see(phone, "Begin without a connection?")
    picture(phone, "offline-begin")
    tap(phone, "Begin here")
    see(phone, "Set 1 of 3")
    type_in(phone, "Weight in kg", "45")
    tap(phone, "Done")
    tap(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    phone.refresh()
    see(phone, "Set 2 of 3")
    type_in(phone, "Weight in kg", "50")
    tap(phone, "Done")
    tap(phone, "More")
    tap(phone, "Note on this workout")
    type_in(phone, "Note", "All alone")
    tap(phone, "Save")
    tap(phone, "Leave; the workout keeps running")
    tap(phone, "Continue")
    tap(phone, "Skip rest")
    tap(phone, "Skip set")
    tap(phone, "Finish workout")
    see(phone, "Workout finished")


def sets_of(lifter: Account, session: Any) -> list[Any]:
    return list(lifter.call("GET", f"/sessions/{session['id']}")["exercises"][0]["sets"])


def tabs(phone: webdriver.Chrome) -> str:
    return str(phone.execute_script("return document.getElementById('tabs')?.textContent ?? ''"))


def test_it_starts_without_a_server_and_changes_whole_to_a_new_version(machine: Machine, tmp_path: Path) -> None:
    with browsing(tmp_path, "--host-resolver-rules=MAP fit.test 127.0.0.1", phone=PHONE) as phone:
        with machine.serving() as server:
            lifter = Account(server)
            phone.get(f"{server.url}/")
            see(phone, "New here?")
            until(lambda: is_kept(phone))
        phone.get(f"{server.url}/")
        see(phone, "New here?")
        with machine.serving(WITH.format("Second")):
            lifter.enter(phone, "#/plans")
            until(lambda: "Second" in tabs(phone))  # by itself, for nobody has touched the page
            see(phone, "Your first plan")
        with machine.serving(WITH.format("Third")):
            tap(phone, "History")
            phone.execute_script("navigator.serviceWorker.getRegistration().then((one) => one.update())")
            see(phone, "There is a new version")
            assert "Second" in tabs(phone)
            picture(phone, "new-version")
            tap(phone, "Use it now")
            until(lambda: "Third" in tabs(phone))
            assert not shown(phone, "There is a new version")
            keys = phone.execute_async_script("caches.keys().then(arguments[0])")
            assert len([key for key in keys if key.startswith("player")]) == 1
            a_rest_reaches_a_locked_phone(phone, lifter)
            what_plain_http_lacks_is_told(phone, lifter, machine)


def a_rest_reaches_a_locked_phone(phone: webdriver.Chrome, lifter: Account) -> None:
    phone.execute_cdp_cmd("Browser.grantPermissions", {"permissions": ["notifications"]})
    lifter.enter(phone, f"#/workout/{lifter.start(rest_s=8)}")
    see(phone, "Set 1 of 3")
    phone.execute_script(LOCK)
    tap(phone, "Done")
    see(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    until(lambda: phone.execute_script("return told") == ["Rest is over: Goblet squat, set 2 of 3"])


def what_plain_http_lacks_is_told(phone: webdriver.Chrome, lifter: Account, machine: Machine) -> None:
    phone.get(f"http://fit.test:{machine.port}/fit/")
    see(phone, "New here?")
    lifter.enter(phone, "#/account")
    see(phone, "This page came over plain http")
    picture(phone, "plain-http")
