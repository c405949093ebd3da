"""The web player in a real browser of a phone's size, used as in a gym: a workout from its start to its summary."""

import time
from datetime import datetime
from typing import Any

from browsing import needs_chromium, requested
from player import (
    PASSWORD,
    Account,
    add_exercise,
    find,
    heard,
    numbers,
    picture,
    press,
    press_until,
    reload,
    seconds_shown,
    see,
    set_in,
    slow_down_the_whole,
    tap,
    type_in,
    until,
    value_of,
)
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from serving import Server

pytestmark = needs_chromium
pytest_plugins = ["phones"]


def test_a_whole_workout_from_registration_to_the_summary(server: Server, phone: webdriver.Chrome) -> None:
    phone.get(server.url)
    picture(phone, "login")
    tap(phone, "Create an account")
    type_in(phone, "Name", "Alice")
    type_in(phone, "E-mail", f"alice{next(numbers)}@example.com")
    type_in(phone, "Password", PASSWORD)
    picture(phone, "register")
    tap(phone, "Create account")
    see(phone, "No plans yet")
    picture(phone, "no-plans")

    tap(phone, "New plan")
    type_in(phone, "Name", "Legs and trunk")
    add_exercise(phone, "goblet squat", "Goblet squat")
    set_in(phone, "Goblet squat", "Sets", 2)
    set_in(phone, "Goblet squat", "Weight in kg", 20)
    set_in(phone, "Goblet squat", "Rest in min:s", 4)
    add_exercise(phone, "wall sit", "Wall sit")
    set_in(phone, "Wall sit", "Sets", 1)
    set_in(phone, "Wall sit", "Time in min:s", 4)
    picture(phone, "builder")
    tap(phone, "Save plan")
    picture(phone, "plan", "Start Day 1")
    tap(phone, "Start Day 1")

    see(phone, "Set 1 of 2")
    assert value_of(phone, "Repetitions") == "10"
    assert value_of(phone, "Weight in kg") == "20"
    picture(phone, "set")
    tap(phone, "How to")
    picture(phone, "instructions", "Close")
    tap(phone, "Close")
    tap(phone, "More: Weight in kg")
    tap(phone, "More: Repetitions")
    tap(phone, "Done")
    see(phone, "Rest")
    picture(phone, "rest")
    see(phone, "Set 2 of 2")
    assert heard(phone)["beeps"] >= 3 and heard(phone)["vibrations"] == 1
    assert value_of(phone, "Repetitions") == "10", "the next set starts at its own planned values"
    tap(phone, "Done")
    see(phone, "Get ready")  # by itself, for the rest before it has run out
    picture(phone, "get-ready")
    see(phone, "Keep going")
    picture(phone, "keep-going")
    see(phone, "All sets are done")
    picture(phone, "all-done")
    tap(phone, "Finish workout")
    see(phone, "Sets done")
    see(phone, "11 reps · 22.5 kg (planned 10 reps · 20 kg)")
    see(phone, "4 s")
    picture(phone, "summary")
    tap(phone, "Go on with this workout")
    see(phone, "All sets are done")
    tap(phone, "Finish workout")
    see(phone, "Sets done")
    states = "return window.contexts.map((context) => context.state)"
    until(lambda: set(phone.execute_script(states)) == {"closed"})  # none costs battery after the workout
    strangers = {url for url in requested(phone) if not url.startswith(server.url + "/")}
    assert strangers == set()


def test_a_reload_returns_into_the_same_rest(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "Done")
    until(lambda: lifter.current(session)["phase"] == "rest")
    before = lifter.current(session)["rest_ends_at"]
    reload(phone)
    see(phone, "Skip rest")
    until(lambda: 50 < seconds_shown(phone) < 61)
    time.sleep(3)
    reload(phone)  # the browser has the answer of the first time
    see(phone, "Skip rest")
    time.sleep(1)
    assert abs(seconds_shown(phone) - seconds_left(lifter.current(session))) < 2
    assert lifter.current(session)["rest_ends_at"] == before


def seconds_left(state: Any) -> float:
    ends, now = (datetime.fromisoformat(state[name]) for name in ("rest_ends_at", "server_time"))
    return (ends - now).total_seconds()


def test_a_reload_returns_into_the_same_timed_set(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(exercise_id=lifter.exercise("wall sit"), sets=1, reps=None, weight_kg=None, duration_s=40)
    lifter.enter(phone, f"#/workout/{session}")
    picture(phone, "timed-set", "Start")
    tap(phone, "Start")
    see(phone, "Keep going")
    reload(phone)
    see(phone, "Keep going")
    until(lambda: 0 < seconds_shown(phone) < 40)
    tap(phone, "End set early")
    see(phone, "All sets are done")
    assert 0 <= lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][0]["done"]["duration_s"] < 10


def test_what_was_set_survives_a_reload(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, f"#/workout/{lifter.start()}")
    tap(phone, "More: Weight in kg")
    reload(phone)
    see(phone, "Set 1 of 3")
    assert value_of(phone, "Weight in kg") == "22.5"


def test_a_second_window_follows(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    first = phone.current_window_handle
    address = phone.current_url
    phone.switch_to.new_window("tab")
    second = phone.current_window_handle
    phone.get(address)
    see(phone, "Set 1 of 3")
    phone.switch_to.window(first)
    tap(phone, "Done")
    phone.switch_to.window(second)
    see(phone, "Skip rest")
    lifter.call("POST", f"/sessions/{session}/rest", {"skip": True})  # and a third device
    see(phone, "Set 2 of 3")
    phone.close()
    phone.switch_to.window(first)
    see(phone, "Set 2 of 3")


def test_the_course_of_a_workout_can_be_changed(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "Add set")
    see(phone, "Set 1 of 4")
    tap(phone, "Skip set")
    see(phone, "Set 2 of 4")
    tap(phone, "Swap")
    picture(phone, "swap", "Search all exercises")
    find(phone, "dialog .choice").click()
    until(lambda: "Goblet squat" not in phone.execute_script("return document.querySelector('h1').textContent"))
    tap(phone, "Pause")
    see(phone, "Paused")
    picture(phone, "paused")
    assert lifter.current(session)["phase"] == "paused"
    tap(phone, "Resume")
    type_in(phone, "Weight in kg", "16")
    tap(phone, "Done")
    see(phone, "Skip rest")
    tap(phone, "30 seconds more")
    until(lambda: seconds_shown(phone) > 60)
    tap(phone, "Undo the last set")
    see(phone, "Done")
    tap(phone, "More")
    picture(phone, "menu", "Finish workout")
    slow_down_the_whole(phone, session)
    tap(phone, "Add an exercise")
    type_in(phone, "Search", "push-up")
    tap(phone, "Push-up", within="dialog")
    tap(phone, "More")
    tap(phone, "Do it now: Push-up")
    see(phone, "Set 1 of 3")
    type_in(phone, "Repetitions", "12")
    tap(phone, "Done")
    see(phone, "Skip rest")
    tap(phone, "More")
    tap(phone, "Finish workout")
    see(phone, "not done yet")
    picture(phone, "finish-early", "Finish workout")
    tap(phone, "Finish workout")
    see(phone, "not done (planned")
    assert lifter.call("GET", f"/sessions/{session}")["status"] == "finished"


def test_a_double_tap_on_done_does_not_skip_the_rest(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    # The screen of the rest is drawn more than once, as more of it is known: no drawing may be quicker than a finger.
    tap_on = """
    const {x, y} = document.querySelector('.bottom button').getBoundingClientRect();
    const tap = () => document.elementFromPoint(x + 40, y + 40)?.click();
    tap();
    let rests = 0;
    window.taps = 0;
    const tapping = setInterval(() => {
      if (!document.querySelector('.clockface')) return;
      rests ||= Date.now();
      if (Date.now() - rests > 250) return clearInterval(tapping);
      window.taps += 1;
      tap();
    }, 10);
    """
    phone.execute_script(tap_on)
    see(phone, "Skip rest")
    time.sleep(1)
    assert phone.execute_script("return window.taps") > 0
    assert lifter.current(session)["phase"] == "rest"


def test_the_keyboard_alone_will_do(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    press_until(phone, "Done")
    see(phone, "Skip rest")
    press(phone, Keys.ENTER)  # a second time, too quickly
    until(lambda: lifter.current(session)["phase"] == "rest")
    time.sleep(0.5)
    assert lifter.current(session)["phase"] == "rest"
    assert "Rest for" in str(phone.find_element(By.ID, "announcer").get_attribute("textContent"))
    press_until(phone, "Skip rest")
    see(phone, "Set 2 of 3")


def test_a_page_that_was_left_keeps_no_connection(server: Server, lifter: Account, phone: webdriver.Chrome) -> None:
    """The browser keeps pages that were left, for ‹, and it opens six connections to a server at most."""
    lifter.enter(phone, f"#/workout/{lifter.start()}")
    workout = phone.current_url
    for _ in range(7):
        see(phone, "Set 1 of 3")
        phone.get("about:blank")
        phone.get(workout)
    until(lambda: phone.execute_async_script("fetch('/healthz').then(() => arguments[0](true))"))
