"""The body, the goals and the account in the player: everything that was entered can be put right, and taken away."""

from typing import Any

from browsing import needs_chromium
from player import PASSWORD, Account, box, choose_in, find, picture, see, shown, tap, type_in, until, value_of
from selenium import webdriver

pytestmark = needs_chromium
pytest_plugins = ["phones"]

TYPED = """
const [answer] = arguments;
const form = document.createElement('form');
form.innerHTML = '<input name=name><input name=password type=password><input name=file type=file>';
form.elements.name.value = 'Alice B.';
form.elements.password.value = 'purple';
const script = document.querySelector('script[type=module]').src;
import(new URL('forms.js', script).href).then(({ typedIn }) => answer(typedIn(form)));
"""


def set_time(phone: webdriver.Chrome, wall: str) -> None:
    phone.execute_script("arguments[0].value = arguments[1]", box(phone, "When"), wall)


def test_what_was_measured_is_dated_put_right_and_deleted(phone: webdriver.Chrome, lifter: Account) -> None:
    entries = lambda path: lifter.call("GET", path)["items"]  # noqa: E731
    lifter.call("PATCH", "/me", {"timezone": "Pacific/Auckland", "units": {"length": "in"}})
    for day in range(1, 34):
        lifter.call(
            "POST",
            "/weights",
            {"weight_kg": 70 + day / 10, "measured_at": f"2026-01-{(day - 1) % 28 + 1:02}T0{day // 28}:00:00Z"},
        )
    lifter.enter(phone, "#/body")
    see(phone, "Show more")
    type_in(phone, "Weight in kg", "71,4")
    tap(phone, "Another time, a note")
    set_time(phone, "2026-02-15T07:30")
    type_in(phone, "Body fat in %", "24,5")
    type_in(phone, "Note", "after a run")
    tap(phone, "Add")
    see(phone, "24.5% fat · “after a run”")
    picture(phone, "body")
    (newest, *_) = entries("/weights?limit=1")
    assert (newest["measured_at"], newest["weight_kg"], newest["body_fat_pct"]) == ("2026-02-14T18:30:00.000Z", 71.4, 24.5)
    tap(phone, "Change the entry from Feb 15, 2026, 7:30")
    type_in(phone, "Weight in kg", "5")
    tap(phone, "Save")
    see(phone, "Write 10 or more.")
    type_in(phone, "Weight in kg", "72")
    picture(phone, "body-change")
    tap(phone, "Save")
    until(lambda: entries("/weights?limit=1")[0] == {**newest, "weight_kg": 72})
    see(phone, "72 kg")
    tap(phone, "Change the entry from Feb 15, 2026, 7:30")
    tap(phone, "Delete")
    tap(phone, "Delete")
    until(lambda: entries("/weights?limit=1")[0]["id"] != newest["id"])

    choose_in(phone, "Measure", "Waist")
    for value in ("33,5", "33"):
        see(phone, "Waist in in")
        type_in(phone, "Waist in in", value)
        tap(phone, "Add")
        see(phone, f"{value.replace(',', '.')} in")
    until(lambda: [one["value_cm"] for one in entries("/measurements")] == [83.82, 85.09])
    find(phone, "img.chart")
    picture(phone, "girth")


def test_goals_are_changed_cancelled_and_taken_up_again(phone: webdriver.Chrome, lifter: Account) -> None:
    goals = lambda: lifter.call("GET", "/goals")["items"]  # noqa: E731
    lifter.enter(phone, "#/goals")
    choose_in(phone, "Kind of goal", "A measurement of the body")
    type_in(phone, "Target in cm", "80")
    tap(phone, "Add goal")
    see(phone, "Waist: 80 cm")
    choose_in(phone, "Kind of goal", "A result in an exercise")
    type_in(phone, "Target in kg", "60")
    tap(phone, "Add goal")
    see(phone, "Choose an exercise first.")
    picture(phone, "goal-first")
    told = "return [document.activeElement, document.activeElement.nextSibling].map((one) => one?.textContent)"
    assert phone.execute_script(told) == ["Choose an exercise", "Choose an exercise first."]
    choose_in(phone, "Of it", "Time")
    tap(phone, "Choose an exercise")
    type_in(phone, "Search", "outdoor run")
    tap(phone, "Outdoor run", within="dialog")
    until(lambda: not phone.find_elements("css selector", "dialog"))
    assert not shown(phone, "Choose an exercise first.")
    type_in(phone, "Only sets over at least this distance in km (optional)", "5")
    choose_in(phone, "Better is", "As little as possible: a time to beat")
    type_in(phone, "Target in min:s", "25.00")
    picture(phone, "goal-new")
    tap(phone, "Add goal")
    see(phone, "Outdoor run: under 25:00 min over 5 km")
    picture(phone, "goals-all")
    run: Any = goals()[0]
    assert (run["target"], run["distance_m"], run["direction"]) == (1500, 5000, "decrease")
    tap(phone, "Change the goal Outdoor run")
    type_in(phone, "Target in min:s", "24:30")
    type_in(phone, "Note", "the park run")
    tap(phone, "Save")
    see(phone, "“the park run”")
    tap(phone, "Change the goal Outdoor run")
    tap(phone, "Cancel this goal")
    see(phone, "Cancelled")
    assert (goals()[0]["target"], goals()[0]["status"]) == (1470, "cancelled")
    tap(phone, "Change the goal Outdoor run")
    tap(phone, "Take it up again")
    until(lambda: goals()[0]["status"] == "active")
    until(lambda: not shown(phone, "Cancelled"))
    tap(phone, "Change the goal Waist")
    tap(phone, "Delete")
    tap(phone, "Delete")
    until(lambda: len(goals()) == 1)


def test_everything_about_an_account_can_be_changed(phone: webdriver.Chrome, lifter: Account) -> None:
    me = lambda: lifter.call("GET", "/me")  # noqa: E731
    lifter.call("POST", "/auth/login", {"email": lifter.email, "password": PASSWORD})  # another device
    lifter.enter(phone, "#/account")
    type_in(phone, "Name", "Alice")
    type_in(phone, "Time zone", "Mars/Olympus")
    tap(phone, "Save")
    see(phone, "zone")
    until(lambda: box(phone, "Time zone").get_attribute("aria-invalid") == "true")
    type_in(phone, "Time zone", "Pacific/Auckland")
    phone.execute_script("document.querySelector('h1').id = 'before'")
    tap(phone, "Save")
    until(lambda: not phone.find_elements("id", "before"))
    assert (me()["name"], me()["timezone"]) == ("Alice", "Pacific/Auckland")
    tap(phone, "Devices that are logged in")
    type_in(phone, "Name", "Alice B.")  # not saved yet, and there is more to choose
    type_in(phone, "Smallest weight step in kg", "5")
    assert phone.execute_async_script(TYPED) == {"name": "Alice B."}, "but never a password"
    phone.execute_script("document.querySelector('h1').id = 'before'")
    choose_in(phone, "Distances in", "Miles")
    until(lambda: not phone.find_elements("id", "before"))
    choose_in(phone, "Weights in", "Pounds")
    see(phone, "Smallest weight step in lb")
    assert (value_of(phone, "Name"), value_of(phone, "Smallest weight step in lb")) == ("Alice B.", "11.02")
    picture(phone, "account-typed")
    assert me()["name"] == "Alice"
    type_in(phone, "Time zone", "Europe/Berlin")
    tap(phone, "Save")
    until(lambda: (me()["name"], me()["timezone"]) == ("Alice B.", "Europe/Berlin"))
    assert value_of(phone, "Smallest weight step in lb") == "11.02"
    choose_in(phone, "Weeks begin on", "Sunday")
    until(lambda: (me()["units"]["distance"], me()["first_weekday"]) == ("mi", "sunday"))
    picture(phone, "account-all")
    tap(phone, "Log out Python")  # what was unfolded still is
    tap(phone, "Log it out")
    until(lambda: len(lifter.call("GET", "/auth/devices")["items"]) == 1)
    tap(phone, "Tokens for programs")
    tap(phone, "New token")
    type_in(phone, "What it is for", "Backup")
    tap(phone, "Make it")
    see(phone, "wko_")
    picture(phone, "token")
    tap(phone, "Close")
    tap(phone, "Delete the token Backup")
    tap(phone, "Delete")
    until(lambda: lifter.call("GET", "/auth/tokens")["items"] == [])
    tap(phone, "Latest log-ins")
    see(phone, "127.0.0.1")
    tap(phone, "Change e-mail")
    type_in(phone, "New e-mail", f"new-{lifter.email}")
    type_in(phone, "Your password", PASSWORD)
    tap(phone, "Change e-mail")
    see(phone, f"new-{lifter.email}")
    tap(phone, "Change password")
    type_in(phone, "Your password now", PASSWORD)
    type_in(phone, "New password", "seven-green-anvils-3")
    tap(phone, "Change password", within="dialog form")
    until(lambda: not phone.find_elements("css selector", "dialog"))
    tap(phone, "Delete this account")
    type_in(phone, "Your password", "wrong")
    tap(phone, "Delete everything")
    see(phone, "password is wrong")
    picture(phone, "delete-account")
    type_in(phone, "Your password", "seven-green-anvils-3")
    tap(phone, "Delete everything")
    see(phone, "Create an account")
    assert value_of(phone, "E-mail") == ""
