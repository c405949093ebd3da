"""The pages of the player around the workout: logging in, plans, the coach, progress, weight, goals."""

import re

from browsing import needs_chromium
from player import (
    Account,
    add_exercise,
    chart_in_words,
    find,
    picture,
    reload,
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
from selenium.webdriver.remote.webelement import WebElement
from serving import Server

pytestmark = needs_chromium
pytest_plugins = ["phones"]


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


def test_weight_and_goals(phone: webdriver.Chrome, lifter: Account) -> None:
    for days, weight in enumerate([72.5, 72.1, 71.8, 71.9]):
        lifter.call("POST", "/weights", {"weight_kg": weight, "measured_at": f"2026-01-{1 + days * 7:02}T07:00:00Z"})
    lifter.enter(phone, "#/body")
    type_in(phone, "Weight in kg", "71.4")
    tap(phone, "Add")
    see(phone, "71.4 kg")
    picture(phone, "weight")
    tap(phone, "Goals")
    type_in(phone, "Target in kg", "68")
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


def test_mistakes_are_told(server: Server, phone: webdriver.Chrome) -> None:
    phone.get(server.url)
    see(phone, "Plans that fit your week")  # which the first page says of itself
    type_in(phone, "E-mail", "nobody@example.com")
    type_in(phone, "Password", "wrong horse battery")
    phone.execute_script("document.querySelector('form').requestSubmit()")
    see(phone, "The e-mail address or the password is wrong.")


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
    assert shown(phone, ", variant 2")
    tap(phone, "Back to the plan before")
    until(lambda: text_of(phone) == first)
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
    see(phone, "Goblet squat: 2 sets × 8 reps · 22 kg")
    see(phone, "all sets: 22 kg today.")
    picture(phone, "today")


def test_a_plan_shows_what_its_sets_are_and_how_they_belong_together(phone: webdriver.Chrome, lifter: Account) -> None:
    heavy = [{"reps": 5, "weight_kg": 100}, {"reps": 3, "weight_kg": 110}, {"set_type": "drop", "reps": 12, "weight_kg": 60}]
    squat = {"exercise_id": lifter.exercise("goblet squat"), "set_targets": heavy, "superset": "A", "notes": "Sit deep"}
    press = {"exercise_id": lifter.exercise("push-up"), "sets": 2, "reps": 8, "reps_max": 12, "superset": "A"}
    plan = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30}
    made = lifter.call("POST", "/plans", {**plan, "days": [{"name": "Legs", "exercises": [squat, press]}]})
    lifter.enter(phone, f"#/plans/{made['id']}")
    see(phone, "3 sets: 5 reps · 100 kg; 3 reps · 110 kg; 12 reps · 60 kg, drop")
    see(phone, "2 sets × 8–12 reps")
    see(phone, "superset A1")
    see(phone, "superset A2")
    see(phone, "Sit deep")


def test_progress_is_shown_as_pictures_and_in_words(phone: webdriver.Chrome, lifter: Account) -> None:
    squat = lifter.exercise("goblet squat")
    for name in ("Kept", "Tried"):  # the second plan does not ask for its sessions as well
        days = [{"name": name, "exercises": [{"exercise_id": squat, "sets": 1, "reps": 8, "weight_kg": 20}]}]
        plan = {"name": name, "goal": "strength", "sessions_per_week": 3, "session_minutes": 30, "days": days}
        session = lifter.call("POST", "/sessions", {"day_id": lifter.call("POST", "/plans", plan)["days"][0]["id"]})["id"]
        lifter.end_set(session, lifter.current(session)["set"])
        lifter.call("POST", f"/sessions/{session}/finish")
    lifter.enter(phone, "#/progress")
    see(phone, "This week\n2 of 3")
    see(phone, "Records")
    assert "Volume" in chart_in_words(phone)
    picture(phone, "progress")
    tap(phone, "Goblet squat")
    see(phone, "Recent sets")
    see(phone, "1RM is the most that you could lift once")
    assert chart_in_words(phone) == "Trains: Glutes, Quadriceps. Helps: Upper back, Abdominals, Hip adductors"
    assert "Goblet squat" in chart_in_words(phone, "img.chart[lang]")
    picture(phone, "exercise")


def test_muscles_are_shown_in_three_ways_by_keyboard_too(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.log(lifter.exercise("goblet squat"), {"reps": 8, "weight_kg": 20})
    lifter.enter(phone, "#/progress")
    figure = ".body img"
    assert chart_in_words(phone, figure) == "5 muscles trained this week"
    find(phone, "[value=volume]").send_keys(Keys.RIGHT)
    see(phone, "5 muscles still recovering")
    assert chart_in_words(phone, figure) == "5 muscles still recovering"
    tap(phone, "5 muscles still recovering")
    see(phone, "Quadriceps")
    assert re.search(r"Quadriceps\s+2[34] h", text_of(phone))
    find(phone, "[value=recovery]").send_keys(Keys.RIGHT)
    see(phone, "18 muscles untrained for a week or more")
    assert re.search(r"Neck\s+never", text_of(phone))
    picture(phone, "muscles")


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


def test_a_suggestion_outlives_back_and_a_reload(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/coach")
    type_in(phone, "Workouts per week", "2")
    tap(phone, "Make my plan")
    see(phone, "Why this plan")
    name = phone.execute_script("return document.querySelector('h1').textContent")
    reload(phone)
    see(phone, "Why this plan")
    phone.back()
    see(phone, "Made for you, not kept yet")
    assert value_of(phone, "Workouts per week") == "2"
    picture(phone, "coach-again")
    tap(phone, "Made for you")
    see(phone, str(name))
    tap(phone, "Keep this plan")
    see(phone, "Delete this plan")
    lifter.enter(phone, "#/coach")
    see(phone, "Make my plan")
    assert not shown(phone, "not kept yet")


def test_a_plan_in_the_making_outlives_a_tap_on_a_tab(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/plans/new")
    type_in(phone, "Name", "Legs")
    add_exercise(phone, "goblet squat", "Goblet squat")
    set_in(phone, "Goblet squat", "Weight in kg", "22,5")
    tap(phone, "Body")
    see(phone, "No entries yet")
    reload(phone)
    lifter.enter(phone, "#/plans/new")
    see(phone, "Not saved yet.")
    assert value_of(phone, "Name") == "Legs"
    set_in(phone, "Goblet squat", "Sets", "x")
    tap(phone, "Save plan")
    see(phone, "Write a whole number.")
    picture(phone, "builder-mistake")
    set_in(phone, "Goblet squat", "Sets", "2")
    tap(phone, "Save plan")
    see(phone, "Delete this plan")
    (plan,) = lifter.call("GET", "/plans")["items"]
    (entry,) = lifter.call("GET", f"/plans/{plan['id']}")["days"][0]["exercises"]
    assert (entry["sets"], entry["weight_kg"]) == (2, 22.5)
    lifter.enter(phone, "#/plans/new")
    see(phone, "Save plan")
    assert not shown(phone, "Not saved yet.")


def test_a_plan_tells_which_week_it_is_and_what_that_changes(phone: webdriver.Chrome, lifter: Account) -> None:
    (found,) = lifter.call("GET", "/exercises?q=goblet-squat&limit=1")["items"]
    days = [{"name": "Legs", "exercises": [{"exercise_id": found["id"], "sets": 4, "reps": 8, "weight_kg": 20}]}]
    weeks = [{"name": "Lighter", "sets_factor": 0.5}, {"name": "Base"}]
    body = {"name": "Block", "goal": "strength", "sessions_per_week": 1, "session_minutes": 45, "weeks": weeks, "days": days}
    plan = lifter.call("POST", "/plans", body)
    lifter.enter(phone, f"#/plans/{plan['id']}")
    tap(phone, "Week 1 of 2: Lighter")
    see(phone, "Lighter: 50% of the sets this week")
    tap(phone, "Today’s targets")
    see(phone, "2 of 4 sets.")
    picture(phone, "plan-week")


def test_the_picker_filters_and_goes_on(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/plans/new")
    tap(phone, "Add an exercise")
    see(phone, "Show more")
    assert len(choices(phone)) == 30
    picture(phone, "picker")
    tap(phone, "Show more")
    until(lambda: len(choices(phone)) == 60)
    names = [choice.text for choice in choices(phone)]
    assert len(set(names)) == 60
    (common, rest) = equipment(phone).find_elements(By.TAG_NAME, "optgroup")
    assert "Kettlebell" in [option.text for option in common.find_elements(By.TAG_NAME, "option")]
    assert "Atlas stone" in [option.text for option in rest.find_elements(By.TAG_NAME, "option")]
    pick = "arguments[0].value = 'kettlebell'; arguments[0].dispatchEvent(new Event('change'))"
    phone.execute_script(pick, equipment(phone))
    until(lambda: 0 < len(choices(phone)) <= 30 and all("Kettlebell" in choice.text for choice in choices(phone)))


def equipment(phone: webdriver.Chrome) -> WebElement:
    until(lambda: len(phone.find_elements(By.CSS_SELECTOR, "dialog select[name=equipment] option")) > 1)
    return find(phone, "dialog select[name=equipment]")


def choices(phone: webdriver.Chrome) -> list[WebElement]:
    return phone.find_elements(By.CSS_SELECTOR, "dialog .choice")


def test_weights_and_goals_are_asked_about_before_they_go(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.call("POST", "/weights", {"weight_kg": 72.5})
    lifter.call("POST", "/goals", {"kind": "weight", "target": 68})
    for view, path, text in (("#/body", "/weights", "72.5 kg"), ("#/goals", "/goals", "Weigh 68 kg")):
        lifter.enter(phone, view)
        see(phone, text)
        tap(phone, "Change the")
        tap(phone, "Delete")
        tap(phone, "Close")
        assert len(lifter.call("GET", path)["items"]) == 1
        tap(phone, "Change the")
        tap(phone, "Delete")
        picture(phone, f"delete{path.replace('/', '-')}", "Close")
        tap(phone, "Delete")
        until(lambda path=path: lifter.call("GET", path)["items"] == [])  # type: ignore[misc]
