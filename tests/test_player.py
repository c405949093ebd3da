"""The web player in a real browser of a phone's size, used as in a gym: reloads, lost networks, a second window."""

import time

import pytest
from browsing import needs_chromium, requested
from forecasts import CASES, NAMES, call_in, seen
from player import (
    PASSWORD,
    Account,
    add_exercise,
    chart_in_words,
    find,
    go_offline,
    heard,
    numbers,
    picture,
    press,
    press_until,
    seconds_shown,
    see,
    set_in,
    shown,
    tap,
    text_of,
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

FORESEE = """
const [before, call, body, afterS, answer] = arguments;
Promise.all([import('/player/forecast.js'), import('/player/clock.js')]).then(([{ foresee }, { adjust }]) => {
  adjust(new Date(Date.parse(before.state.server_time) + afterS * 1000).toISOString());
  answer(foresee(call, body, before));
});
"""


def test_a_whole_workout_from_registration_to_the_summary(server: Server, phone: webdriver.Chrome) -> None:
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
    set_in(phone, "Goblet squat", "Rest in seconds", 4)
    add_exercise(phone, "wall sit", "Wall sit")
    set_in(phone, "Wall sit", "Sets", 1)
    set_in(phone, "Wall sit", "Seconds", 4)
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
    strangers = {url for url in requested(phone) if not url.startswith(server.url + "/")}
    assert strangers == set()


def test_a_reload_returns_into_the_same_rest(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "Done")
    see(phone, "Skip rest")
    before = lifter.current(session)["rest_ends_at"]
    time.sleep(2)
    phone.refresh()
    see(phone, "Skip rest")
    until(lambda: 50 < seconds_shown(phone) < 59)
    assert lifter.current(session)["rest_ends_at"] == before


def test_a_reload_returns_into_the_same_timed_set(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(exercise_id=lifter.exercise("wall sit"), sets=1, reps=None, weight_kg=None, duration_s=40)
    lifter.enter(phone, f"#/workout/{session}")
    picture(phone, "timed-set", "Start")
    tap(phone, "Start")
    see(phone, "Keep going")
    phone.refresh()
    see(phone, "Keep going")
    until(lambda: 0 < seconds_shown(phone) < 40)
    tap(phone, "End set early")
    see(phone, "All sets are done")
    assert 0 <= lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][0]["done"]["duration_s"] < 10


def test_what_was_set_survives_a_reload(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, f"#/workout/{lifter.start()}")
    tap(phone, "More: Weight in kg")
    phone.refresh()
    see(phone, "Set 1 of 3")
    assert value_of(phone, "Weight in kg") == "22.5"


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


@pytest.mark.parametrize("name", NAMES)
def test_the_forecast_says_what_the_table_tells(phone: webdriver.Chrome, lifter: Account, name: str) -> None:
    """The same table as the server is held to; see test_forecasts.py."""
    case = CASES[NAMES.index(name)]
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
        assert {key: now[key] for key in step["then"]} == step["then"]


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
    tap(phone, "Add an exercise")
    type_in(phone, "Search", "push-up")
    tap(phone, "Push-up", within="dialog")
    tap(phone, "More")
    tap(phone, "Do Push-up now")
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
    tap_twice = """
    const {x, y} = document.querySelector('.bottom button').getBoundingClientRect();
    const tap = () => document.elementFromPoint(x + 40, y + 40)?.click();
    tap();
    const waiting = setInterval(() => document.querySelector('.clockface') && (clearInterval(waiting), tap()), 10);
    """
    phone.execute_script(tap_twice)
    see(phone, "Skip rest")
    time.sleep(1)
    assert lifter.current(session)["phase"] == "rest"


def test_the_keyboard_alone_will_do(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    press_until(phone, "Done")
    see(phone, "Skip rest")
    press(phone, Keys.ENTER)  # a second time, too quickly
    time.sleep(0.5)
    assert lifter.current(session)["phase"] == "rest"
    assert "Rest for" in str(phone.find_element(By.ID, "announcer").get_attribute("textContent"))
    press_until(phone, "Skip rest")
    see(phone, "Set 2 of 3")


def test_a_ready_made_plan_is_copied_and_started(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/templates")
    picture(phone, "templates", "Full body for beginners")
    tap(phone, "Full body for beginners")
    picture(phone, "template", "Copy to my plans")
    tap(phone, "Copy to my plans")
    tap(phone, "Start Full body A")
    see(phone, "Set 1 of")
    find(phone, ".leave").click()
    see(phone, "Workout in progress")
    picture(phone, "plans")


def test_the_loss_of_the_network_is_told_on_every_page(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/weight")
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


def test_weight_and_goals(phone: webdriver.Chrome, lifter: Account) -> None:
    for days, weight in enumerate([72.5, 72.1, 71.8, 71.9]):
        lifter.call("POST", "/weights", {"weight_kg": weight, "measured_at": f"2026-01-{1 + days * 7:02}T07:00:00Z"})
    lifter.enter(phone, "#/weight")
    type_in(phone, "Weight in kg", "71.4")
    tap(phone, "Add")
    see(phone, "71.4 kg")
    picture(phone, "weight")
    tap(phone, "Goals")
    type_in(phone, "Target", "68")
    tap(phone, "Add goal")
    see(phone, "Weigh 68 kg")
    tap(phone, "Add goal")
    see(phone, "Write a number here.")
    picture(phone, "goals")


def test_a_due_date_is_the_same_day_west_of_greenwich(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.call("POST", "/goals", {"kind": "weight", "target": 68, "due_on": "2099-03-05"})
    phone.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": "America/Los_Angeles"})
    try:
        lifter.enter(phone, "#/goals")
        day = phone.execute_script("return new Date(2099, 2, 5).toLocaleDateString(undefined, {dateStyle: 'medium'})")
        see(phone, f"by {day}")
    finally:
        phone.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": ""})


def test_mistakes_are_told(phone: webdriver.Chrome) -> None:
    type_in(phone, "E-mail", "nobody@example.com")
    type_in(phone, "Password", "wrong horse battery")
    phone.execute_script("document.querySelector('form').requestSubmit()")
    see(phone, "The e-mail address or the password is wrong.")


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


def test_somebody_new_gets_a_plan_made_for_them(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/plans")
    see(phone, "Your first plan")
    see(phone, "Full body for beginners")
    type_in(phone, "Workouts per week", "2")
    type_in(phone, "Minutes per workout", "30")
    tap(phone, "Make my plan")
    see(phone, "Why this plan")
    picture(phone, "suggestion")
    first = text_of(phone)
    tap(phone, "Another plan")
    until(lambda: "Why this plan" in text_of(phone) and text_of(phone) != first)
    tap(phone, "Keep this plan")
    picture(phone, "kept-plan", "Delete this plan")
    (plan,) = lifter.call("GET", "/plans")["items"]
    assert (plan["sessions_per_week"], plan["session_minutes"]) == (2, 30)


def test_wishes_that_nothing_fits_are_named_beside_the_form(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/coach")
    type_in(phone, "Minutes per workout", "4")
    tap(phone, "Make my plan")
    see(phone, "Write 5 or more.")


def test_a_plan_tells_what_today_comes_to_and_why(phone: webdriver.Chrome, lifter: Account) -> None:
    squat = {"exercise_id": lifter.exercise("goblet squat"), "sets": 2, "reps": 8, "progression": {"rule": "linear"}}
    plan = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30}
    made = lifter.call("POST", "/plans", {**plan, "days": [{"name": "Legs", "exercises": [squat]}]})
    lifter.log(squat["exercise_id"], {"reps": 8, "weight_kg": 20}, {"reps": 8, "weight_kg": 20})
    lifter.enter(phone, f"#/plans/{made['id']}")
    tap(phone, "Today’s targets")
    see(phone, "Goblet squat: 2 × 8 reps · 22.5 kg")
    see(phone, "all sets: 22.5 kg today.")
    picture(phone, "today")


def test_progress_is_shown_as_pictures_and_in_words(phone: webdriver.Chrome, lifter: Account) -> None:
    squat = lifter.exercise("goblet squat")
    lifter.log(squat, {"reps": 8, "weight_kg": 20})
    lifter.enter(phone, "#/progress")
    see(phone, "Records")
    assert "Volume" in chart_in_words(phone)
    picture(phone, "progress")
    tap(phone, "Goblet squat")
    see(phone, "Recent sets")
    assert "Goblet squat" in chart_in_words(phone)
    picture(phone, "exercise")


def test_times_and_distances_are_told_in_their_units(phone: webdriver.Chrome, lifter: Account) -> None:
    run = lifter.exercise("outdoor run")
    lifter.log(run, {"duration_s": 1650, "distance_m": 5000})
    lifter.log(run, {"duration_s": 3900, "distance_m": 13000})
    lifter.call("POST", "/goals", {"kind": "exercise", "exercise_id": run, "metric": "duration_s", "target": 5400})
    lifter.call("POST", "/goals", {"kind": "consistency", "target": 1})
    lifter.enter(phone, "#/goals")
    see(phone, "Outdoor run: 1:30:00 h\nnow 1:05:00 h")
    see(phone, "1 workout a week\n")
    see(phone, " this week")
    tap(phone, "Progress")
    see(phone, "5:00 min/km")
    see(phone, "13 km")
    tap(phone, "Outdoor run")
    tap(phone, "Legs")
    see(phone, "Outdoor run: 5:00 min/km (before: 5:30 min/km)")
    see(phone, "1:05:00 h · 13 km")
    see(phone, "Outdoor run: 13 km (before: 5 km)")
