"""Workouts of the past in the player, put right and logged afterwards; and the exercises, also one's own."""

from datetime import UTC, datetime, timedelta
from typing import Any

from browsing import needs_chromium
from player import Account, choose_in, find, picture, reload, see, shown, tap, type_in, until, value_of
from selenium import webdriver
from selenium.webdriver.common.by import By

pytestmark = needs_chromium
pytest_plugins = ["phones"]


def log_many(lifter: Account, count: int) -> None:
    """Log a workout a day, the latest an hour ago, each called by how many days ago it was."""
    squat = lifter.exercise("goblet squat")
    for days in range(count):
        began = datetime.now(UTC) - timedelta(days=days, hours=1)
        times = {"started_at": began.isoformat(), "ended_at": (began + timedelta(minutes=45)).isoformat()}
        exercises = [{"exercise_id": squat, "sets": [{"reps": 8, "weight_kg": 20}]}]
        lifter.call("POST", "/sessions/past", {"name": f"Day {days}.", **times, "exercises": exercises})


def lines(phone: webdriver.Chrome) -> int:
    return len(phone.find_elements(By.CSS_SELECTOR, ".cards a"))


def latest(lifter: Account) -> Any:
    return lifter.call("GET", f"/sessions/{lifter.call('GET', '/sessions?limit=1')['items'][0]['id']}")


def test_all_workouts_are_found_by_day_and_put_right(phone: webdriver.Chrome, lifter: Account) -> None:
    log_many(lifter, 35)
    lifter.enter(phone, "#/history")
    see(phone, "Day 29.")
    picture(phone, "history")
    tap(phone, "Show more")
    see(phone, "Day 34.")
    tap(phone, "‹ The month before")
    until(lambda: len(phone.find_elements(By.CSS_SELECTOR, ".calendar [aria-label*='45 min']")) > 0)
    tap(phone, "1: ")
    until(lambda: lines(phone) == 1)
    picture(phone, "history-day")

    session = latest(lifter)
    lifter.enter(phone, f"#/workout/{session['id']}/summary")
    tap(phone, "Name, times, note")
    type_in(phone, "Name", "Long legs")
    type_in(phone, "Note", "Slept well")
    earlier = "const box = document.querySelector('[name=started_at]'); box.value = arguments[0]"
    zone = lifter.call("GET", "/me")["timezone"]
    phone.execute_script(earlier, wall(phone, session["started_at"], zone, minus_minutes=15))
    tap(phone, "Save")
    see(phone, "Time\n1:00:")
    see(phone, "Long legs")
    tap(phone, "Add an exercise")
    type_in(phone, "Search", "push-up")
    tap(phone, "Push-up", within="dialog")
    type_in(phone, "Repetitions", "12")
    tap(phone, "2 more")
    type_in(phone, "Note", "easy")
    tap(phone, "Save")
    see(phone, "12 reps · 2 RIR")
    see(phone, "“easy”")
    tap(phone, "Change Push-up")
    tap(phone, "Move up")
    until(lambda: latest(lifter)["exercises"][0]["exercise"]["name"] == "Push-up")
    tap(phone, "Change Push-up")
    tap(phone, "It was another exercise")
    type_in(phone, "Search", "diamond push-up")
    tap(phone, "Diamond push-up", within="dialog")
    see(phone, "Diamond push-up\n12 reps · 2 RIR “easy”")
    tap(phone, "Change Goblet squat")
    tap(phone, "Remove this exercise")
    tap(phone, "Remove")
    until(lambda: not shown(phone, "Goblet squat"))
    now = latest(lifter)
    assert (now["name"], now["note"], now["ended_at"]) == ("Long legs", "Slept well", session["ended_at"])
    assert [one["done"]["rir"] for one in now["exercises"][0]["sets"]] == [2]
    tap(phone, "Delete this workout")
    tap(phone, "Delete")
    see(phone, "All workouts")
    assert latest(lifter)["name"] == "Day 1."


def wall(phone: webdriver.Chrome, instant: str, zone: str, minus_minutes: int = 0) -> str:
    """The local time in that zone, some minutes before the instant, in the form that the date box takes."""
    script = """
    const at = new Date(Date.parse(arguments[0]) - arguments[2] * 60000);
    return at.toLocaleString('sv', {timeZone: arguments[1]}).slice(0, 16).replace(' ', 'T');
    """
    return str(phone.execute_script(script, instant, zone, minus_minutes))


def test_a_workout_is_logged_afterwards_in_ones_own_zone(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.call("PATCH", "/me", {"timezone": "Pacific/Auckland"})
    lifter.enter(phone, "#/history/new")
    see(phone, "Save workout")
    type_in(phone, "Name", "Garage")
    phone.execute_script("document.querySelector('[name=started_at]').value = '2026-01-15T07:30'")
    type_in(phone, "Minutes", "40")
    tap(phone, "Save workout")
    see(phone, "Add an exercise first.")
    tap(phone, "Add an exercise")
    type_in(phone, "Search", "goblet squat")
    tap(phone, "Goblet squat", within="dialog")
    type_in(phone, "Repetitions", "8")
    type_in(phone, "Weight in kg", "17,5")
    assert not shown(phone, "Add an exercise first.")
    tap(phone, "Add a set")
    picture(phone, "past")
    reload(phone)
    see(phone, "Not saved yet.")
    assert value_of(phone, "Name") == "Garage"
    tap(phone, "Save workout")
    see(phone, "Sets done\n2")
    see(phone, "Jan 15, 2026, 7:30")
    session = latest(lifter)
    assert (session["started_at"], session["ended_at"]) == ("2026-01-14T18:30:00.000Z", "2026-01-14T19:10:00.000Z")
    assert [one["done"]["weight_kg"] for one in session["exercises"][0]["sets"]] == [17.5, 17.5]


def test_an_exercise_of_ones_own_is_made_changed_and_put_away(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/exercises")
    choose_in(phone, "Type", "Balance")
    choose_in(phone, "Muscle", "Glutes")
    see(phone, "Single-leg")
    picture(phone, "exercises")
    tap(phone, "New exercise of my own")
    type_in(phone, "Name", "Log carry")
    tap(phone, "Save exercise")
    see(phone, "Choose what is recorded of a set.")
    for value in ("weight", "distance", "glutes"):
        box = find(phone, f"input[value={value}]:is([name=tracks], [name=primary_muscles])")
        phone.execute_script("arguments[0].scrollIntoView({block: 'center'})", box)  # from under the tabs
        box.click()
    picture(phone, "exercise-form")
    tap(phone, "Save exercise")
    see(phone, "Recent sets")
    tap(phone, "Change")
    type_in(phone, "Name", "Log walk")
    tap(phone, "How it is done")
    type_in(phone, "Steps, one on each line", "Lift it.\nWalk.")
    tap(phone, "Save exercise")
    tap(phone, "How to")
    see(phone, "Walk.")
    tap(phone, "Archive")
    see(phone, "Archived: it is in no list")
    tap(phone, "Bring back")
    until(lambda: not shown(phone, "Archived: it is in no list"))
    (own,) = lifter.call("GET", "/exercises?custom=true")["items"]
    assert (own["name"], own["instructions"], sorted(own["tracks"])) == (
        "Log walk",
        ["Lift it.", "Walk."],
        ["distance", "weight"],
    )
    tap(phone, "Exercises")
    choose_in(phone, "Type", "All")
    choose_in(phone, "Muscle", "All")
    choose_in(phone, "Whose", "My own")
    tap(phone, "Log walk")
