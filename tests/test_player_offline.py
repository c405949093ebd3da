"""The player without a network: every tap changes the screen at once, is kept, and counts from when it was made."""

import time
from datetime import datetime
from typing import Any

from browsing import needs_chromium
from forecasts import CASES, call_in, seen
from player import Account, go_offline, heading, picture, reload, seconds_shown, see, shown, tap, text_of, type_in, until
from selenium import webdriver
from serving import Server

pytestmark = needs_chromium
pytest_plugins = ["phones"]

FORESEE = """
const [before, call, body, afterS, answer] = arguments;
const script = document.querySelector('script[type=module]').src;
const at = (name) => import(new URL(name, script).href);
Promise.all([at('forecast.js'), at('clock.js')]).then(([{ foresee }, { adjust }]) => {
  adjust(new Date(Date.parse(before.state.server_time) + afterS * 1000).toISOString());
  answer(foresee(call, body, before));
});
"""


def offline_in(phone: webdriver.Chrome, lifter: Account, session: int) -> None:
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of")
    go_offline(phone, True)
    tap(phone, "More")  # whatever is tapped first has to find out that the network is gone
    tap(phone, "Close")


def back(phone: webdriver.Chrome) -> None:
    """The network is back, and what was kept has been sent."""
    go_offline(phone, False)
    kept = "return Object.keys(localStorage).some((name) => name.startsWith('workout.tap.'))"
    until(lambda: not phone.execute_script(kept))


def test_a_set_counts_from_when_it_was_done(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    offline_in(phone, lifter, session)
    type_in(phone, "Weight in kg", "22,5")
    tap(phone, "Done")
    see(phone, "Skip rest")
    done_at = time.time()
    time.sleep(4)
    back(phone)
    see(phone, "1 of 3 sets done")
    state = lifter.current(session)
    first = lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][0]
    assert abs(datetime.fromisoformat(first["completed_at"]).timestamp() - done_at) < 1.5
    assert state["rest_started_at"] == first["completed_at"] and first["done"]["weight_kg"] == 22.5
    until(lambda: 40 < seconds_shown(phone) <= 57)


def test_what_belongs_together_is_done_earlier_together(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start_of_four()
    offline_in(phone, lifter, session)
    for name, first in (("Barbell row", "Barbell row"), ("Plank", "Push-up")):
        tap(phone, "More")
        tap(phone, f"Do it now: {name}")
        until(lambda first=first: heading(phone) == first)
    see(phone, "A1 Push-up, then A2 Plank, then rest")
    assert lifter.order_in(session)[0] == "Goblet squat", "the server has not heard of it"
    back(phone)
    assert lifter.order_in(session) == ["Push-up", "Plank", *["Barbell row"] * 2, *["Goblet squat"] * 2]


def test_every_tap_changes_the_screen_at_once(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    offline_in(phone, lifter, session)
    tap(phone, "Add set")
    see(phone, "Set 1 of 4")
    type_in(phone, "Weight in kg", "22,5")
    tap(phone, "Done")
    see(phone, "Skip rest")
    tap(phone, "30 seconds more")
    until(lambda: seconds_shown(phone) > 75)
    tap(phone, "More")
    see(phone, "8 reps · 22.5 kg")
    picture(phone, "offline-menu")
    tap(phone, "Close")
    tap(phone, "Undo the last set")
    see(phone, "Set 1 of 4")
    tap(phone, "Pause")
    see(phone, "Paused")
    tap(phone, "Resume")
    tap(phone, "Skip set")
    see(phone, "Set 2 of 4")
    for number in (2, 3):
        see(phone, f"Set {number} of 4")
        tap(phone, "Done")
        tap(phone, "Skip rest")
    see(phone, "Set 4 of 4")
    tap(phone, "Done")  # a set that the server has not heard of
    see(phone, "All sets are done")
    tap(phone, "More")
    tap(phone, "Note on this workout")
    type_in(phone, "Note", "in the basement")
    tap(phone, "Save")
    tap(phone, "Finish workout")
    see(phone, "Workout finished")
    tap(phone, "Go on with this workout")
    see(phone, "All sets are done")
    tap(phone, "Finish workout")
    see(phone, "Workout finished")
    see(phone, "changes are saved")
    picture(phone, "offline-finished")
    assert lifter.current(session)["progress"] == {"done": 0, "skipped": 0, "total": 3}
    ended = time.time()
    time.sleep(2)
    back(phone)
    see(phone, "Sets done\n3")
    whole = lifter.call("GET", f"/sessions/{session}")
    assert (whole["status"], whole["note"]) == ("finished", "in the basement")
    assert abs(datetime.fromisoformat(whole["ended_at"]).timestamp() - ended) < 1.5
    assert [one["status"] for one in whole["exercises"][0]["sets"]] == ["skipped", "done", "done", "done"]


def test_sets_are_not_lost_when_another_device_finishes_first(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.end_set(session, lifter.current(session)["set"])
    lifter.call("POST", f"/sessions/{session}/rest", {"skip": True})
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 2 of 3")
    go_offline(phone, True)
    tap(phone, "Done")
    see(phone, "Skip rest")
    tap(phone, "Skip rest")
    see(phone, "Set 3 of 3")
    tap(phone, "Done")
    see(phone, "All sets are done")
    lifter.call("POST", f"/sessions/{session}/finish")
    back(phone)
    see(phone, "Sets done\n3")
    assert lifter.call("GET", f"/sessions/{session}")["summary"]["sets_done"] == 3


def test_a_refusal_is_told_in_local_time(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.end_set(session, lifter.current(session)["set"])
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Skip rest")
    go_offline(phone, True)
    tap(phone, "Pause")
    see(phone, "Paused")
    lifter.call("POST", f"/sessions/{session}/finish")
    back(phone)
    see(phone, "Set done\n1")
    assert not shown(phone, "Z;")


def test_the_workout_can_be_left_and_found_again(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    offline_in(phone, lifter, session)
    tap(phone, "Done")
    see(phone, "Skip rest")
    tap(phone, "Leave; the workout keeps running")
    see(phone, "Not on this device")
    tap(phone, "Continue Legs")
    see(phone, "Skip rest")
    tap(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    back(phone)
    until(lambda: lifter.current(session)["progress"]["done"] == 1)
    see(phone, "1 of 3 sets done")


def test_without_a_network_a_tap_is_kept_and_sent_once(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    go_offline(phone, True)
    tap(phone, "Done")
    see(phone, "No connection. 1 change is saved")
    see(phone, "Skip rest")
    picture(phone, "offline")
    tap(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    tap(phone, "Done")
    see(phone, "3 changes are saved")
    assert lifter.current(session)["progress"]["done"] == 0
    go_offline(phone, False)
    until(lambda: lifter.current(session)["progress"]["done"] == 2)
    until(lambda: not shown(phone, "No connection."))
    time.sleep(4)  # another round of whatever would be sent again
    assert lifter.current(session)["progress"] == {"done": 2, "skipped": 0, "total": 3}
    see(phone, "2 of 3 sets done")


def test_a_tap_that_was_kept_survives_a_reload(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    go_offline(phone, True)
    tap(phone, "Done")
    see(phone, "1 change is saved")
    phone.refresh()  # gets nothing: the browser shows its own page
    go_offline(phone, False)
    phone.get(phone.current_url)
    see(phone, "1 of 3 sets done")
    until(lambda: lifter.current(session)["progress"]["done"] == 1)


def test_a_refusal_of_what_was_kept_over_a_reload_is_told(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    one = lifter.current(session)["set"]
    lifter.end_set(session, one)
    tap_before = {"key": "before", "path": f"/sessions/{session}/sets/{one['id']}/complete", "body": {}, "tries": 1}
    phone.execute_script("localStorage.setItem('workout.tap.1.before', JSON.stringify(arguments[0]))", tap_before)
    reload(phone)
    see(phone, "This set is done")
    assert lifter.current(session)["progress"]["done"] == 1


def test_an_answer_that_got_lost_does_not_count_twice(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    lose_the_next_answer = """
    const real = window.fetch;
    window.fetch = async (url, options) => {
      const answer = await real(url, options);
      if (!String(url).endsWith('/complete')) return answer;
      window.fetch = real;
      throw new TypeError('Failed to fetch');
    };
    """
    phone.execute_script(lose_the_next_answer)
    tap(phone, "Done")
    see(phone, "1 of 3 sets done")
    until(lambda: phone.execute_script("return Object.keys(localStorage).every((name) => !name.startsWith('workout.tap.'))"))
    assert lifter.current(session)["progress"]["done"] == 1


def test_an_answer_that_does_not_come_is_not_waited_for(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    hang = """
    const real = window.fetch;
    window.fetch = (url, options) => {
      if (!String(url).endsWith('/complete')) return real(url, options);
      return new Promise((answer) => (window.goOn = () => answer(real(url, options))));
    };
    """
    phone.execute_script(hang)
    tap(phone, "Done")
    see(phone, "Skip rest")
    assert lifter.current(session)["progress"]["done"] == 0
    phone.execute_script("window.goOn()")
    until(lambda: lifter.current(session)["progress"]["done"] == 1)
    see(phone, "1 of 3 sets done")


def test_where_streams_do_not_work_it_asks(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, "#/plans")
    see(phone, "Continue")
    no_streams = """
    const real = window.fetch;
    const refused = () => Promise.resolve(new Response('{}', {status: 503}));
    window.fetch = (url, options) => String(url).endsWith('/events') ? refused() : real(url, options);
    """
    phone.execute_script(no_streams)
    tap(phone, "Continue")
    see(phone, "Set 1 of 3")
    set_id = lifter.current(session)["set"]["id"]
    lifter.call("POST", f"/sessions/{session}/sets/{set_id}/complete", {})
    see(phone, "Skip rest")


def test_the_loss_of_the_network_is_told_on_every_page(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/body")
    see(phone, "No entries yet")
    go_offline(phone, True)
    type_in(phone, "Weight in kg", "71.4")
    tap(phone, "Add")
    see(phone, "There is no connection")
    see(phone, "No connection.")
    go_offline(phone, False)
    until(lambda: not shown(phone, "No connection."))
    tap(phone, "Add")
    see(phone, "71.4 kg")
    assert len(lifter.call("GET", "/weights")["items"]) == 1


def test_a_log_out_without_a_network_is_refused(server: Server, phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/account")
    see(phone, "Log out")
    go_offline(phone, True)
    tap(phone, "Log out")
    see(phone, "There is no connection")
    go_offline(phone, False)
    assert lifter.call("GET", "/me")["email"] == lifter.email and shown(phone, lifter.email)
    tap(phone, "Log out")
    see(phone, "New here?")
    status, _, _ = server.call("GET", "/api/v1/me", token=lifter.tokens["access_token"])
    assert status == 401


def test_a_log_out_asks_before_it_loses_what_was_not_sent(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/account")
    see(phone, "Log out")
    begun = {"state": {"status": "active"}, "whole": {"name": "Legs"}}
    phone.execute_script("localStorage.setItem('workout.here', JSON.stringify(arguments[0]))", begun)
    tap(phone, "Log out")
    see(phone, "Log out all the same?")
    tap(phone, "Close")
    assert shown(phone, lifter.email)
    tap(phone, "Log out")
    tap(phone, "Log out", within="dialog")
    see(phone, "New here?")


def test_the_forecast_says_what_the_table_tells(server: Server, phone: webdriver.Chrome) -> None:
    """The same table as the server is held to; see test_forecasts.py. One page foresees all of it."""
    phone.get(server.url)
    assert {case["name"]: wrong for case in CASES if (wrong := misjudged(phone, Account(server), case))} == {}


def misjudged(phone: webdriver.Chrome, lifter: Account, case: Any) -> list[Any]:
    """The first step of a case that is foreseen otherwise than the table tells: its call, what is foreseen, and what is told."""
    entries = [{"exercise_id": lifter.exercise(entry.pop("exercise")), **entry} for entry in map(dict, case["entries"])]
    session = lifter.call("POST", "/sessions", {"name": "Workout", "exercises": entries})
    for step in case.get("given", []):
        method, call = call_in(lifter.call("GET", f"/sessions/{session['id']}"), step["call"])
        body = dict(step["body"])
        if "exercise" in body:
            body = {"exercise_id": lifter.exercise(body["exercise"])}
        lifter.call(method, f"/sessions/{session['id']}{call}", body)
    before = {"state": lifter.current(session["id"]), "session": lifter.call("GET", f"/sessions/{session['id']}")}
    for step in case["steps"]:
        method, call = call_in(before["session"], step["call"])
        before = phone.execute_async_script(FORESEE, before, f"{method} {call}", step.get("body", {}), step.get("after_s", 0))
        now = seen(before["state"], before["session"])
        foreseen = {key: now[key] for key in step["then"]}
        if foreseen != step["then"]:
            return [step["call"], foreseen, step["then"]]
    return []


def test_the_banner_covers_nothing(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(notes="A long note that makes the page longer than the screen. " * 8)
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    go_offline(phone, True)
    tap(phone, "Add set")
    see(phone, "No connection.")
    for scroll in (0, 40, 400):
        phone.execute_script("window.scrollTo(0, arguments[0])", scroll)
        time.sleep(0.1)
        covered = """
        const banner = document.getElementById('network').getBoundingClientRect();
        return [...document.querySelectorAll('.player-top a, .player-top button')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.bottom > banner.top && box.top < banner.bottom;
        }).length;
        """
        assert phone.execute_script(covered) == 0, text_of(phone)
    go_offline(phone, False)
    until(lambda: lifter.current(session)["sets_total"] == 4)
