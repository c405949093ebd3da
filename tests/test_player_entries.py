"""What people enter in the player is what is stored: numbers as they are typed, and nothing that nobody told."""

from typing import Any

import pytest
from browsing import needs_chromium
from player import Account, box, picture, reload, see, shown, tap, type_in, until, value_of
from selenium import webdriver

pytestmark = needs_chromium
pytest_plugins = ["phones"]


def done_in(lifter: Account, session: int, number: int = 1) -> Any:
    """What was done in a set of a workout's first exercise."""
    return lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][number - 1]["done"]


def refused(phone: webdriver.Chrome, label: str) -> bool:
    return box(phone, label).get_attribute("aria-invalid") == "true"


@pytest.mark.parametrize(("typed", "stored"), [("62,5", 62.5), ("62.5", 62.5), (",5", 0.5), (" 60 ", 60)])
def test_a_comma_is_a_point(phone: webdriver.Chrome, lifter: Account, typed: str, stored: float) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    type_in(phone, "Weight in kg", typed)
    tap(phone, "Done")
    see(phone, "Skip rest")
    assert done_in(lifter, session)["weight_kg"] == stored


def test_what_is_no_number_is_refused_beside_its_box(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    for label, typed, told in (
        ("Weight in kg", "-5", "Write 0 or more."),
        ("Weight in kg", "2000", "Write 1000 or less."),
        ("Weight in kg", "heavy", "Write a number, such as 62.5 or 62,5."),
        ("Weight in kg", "6 2", "Write a number"),
        ("Weight in kg", "1,000", "Write 1000 or 1: this could mean both."),
        ("Repetitions", "8,5", "Write a whole number."),
    ):
        before = value_of(phone, label)
        type_in(phone, label, typed)
        tap(phone, "Done")
        see(phone, told)
        assert refused(phone, label) and phone.switch_to.active_element == box(phone, label)
        type_in(phone, label, before)
        assert not refused(phone, label) and not shown(phone, told)
    picture(phone, "set-with-reserve")
    assert lifter.current(session)["progress"]["done"] == 0


def test_a_mistake_survives_a_reload_and_is_never_taken_for_the_plan(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    type_in(phone, "Weight in kg", "2000")
    reload(phone)
    tap(phone, "Done")
    see(phone, "Write 1000 or less.")
    assert lifter.current(session)["progress"]["done"] == 0


def test_a_mistake_is_still_told_when_the_screen_is_drawn_anew(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    type_in(phone, "Weight in kg", "2000")
    tap(phone, "Done")
    see(phone, "Write 1000 or less.")
    lifter.call("PATCH", f"/sessions/{session}/sets/{lifter.current(session)['set']['id']}", {"note": "from another device"})
    see(phone, "from another device")
    assert shown(phone, "Write 1000 or less.") and phone.execute_script("return !!document.querySelector('[aria-invalid=true]')")
    type_in(phone, "Weight in kg", "200")
    assert not refused(phone, "Weight in kg") and not shown(phone, "Write 1000 or less.")


def test_an_empty_box_is_not_recorded(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    type_in(phone, "Repetitions", "")
    tap(phone, "Done")
    see(phone, "Skip rest")
    assert done_in(lifter, session) == {"reps": None, "weight_kg": 20, "duration_s": None, "distance_m": None, "rir": None}


def test_a_set_of_nothing_is_not_done(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    type_in(phone, "Repetitions", "")
    type_in(phone, "Weight in kg", "")
    tap(phone, "Done")
    see(phone, "Write what you did, or skip the set.")
    assert lifter.current(session)["progress"]["done"] == 0


def test_a_lift_without_a_weight_is_asked_about_once(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(weight_kg=None, rest_s=0)
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "Done")
    picture(phone, "no-weight", "Go on without a weight")
    assert lifter.current(session)["progress"]["done"] == 0
    tap(phone, "Enter the weight")
    assert phone.switch_to.active_element == box(phone, "Weight in kg")
    tap(phone, "Done")
    tap(phone, "Go on without a weight")
    see(phone, "Set 2 of 3")
    tap(phone, "Done")
    see(phone, "Set 3 of 3")
    assert [done_in(lifter, session, number)["weight_kg"] for number in (1, 2)] == [None, None]


def test_no_weight_is_asked_for_where_none_is_lifted(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(exercise_id=lifter.exercise("push-up"), weight_kg=None)
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "Done")
    see(phone, "Skip rest")
    assert done_in(lifter, session)["reps"] == 8


def test_reserve_is_told_by_one_tap_and_never_for_somebody(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(rir=2, rest_s=0)
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "How many more could you have done?")
    tap(phone, "Done")
    see(phone, "Set 2 of 3")
    tap(phone, "3 more")
    reload(phone)
    see(phone, "Set 2 of 3")
    tap(phone, "Done")
    see(phone, "Set 3 of 3")
    tap(phone, "1 more")
    tap(phone, "1 more")  # taken back
    tap(phone, "Done")
    see(phone, "All sets are done")
    assert [done_in(lifter, session, number)["rir"] for number in (1, 2, 3)] == [None, 3, None]


def test_numbers_are_read_alike_everywhere(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/body")
    type_in(phone, "Weight in kg", "71,4")
    tap(phone, "Add")
    see(phone, "71.4 kg")
    type_in(phone, "Weight in kg", "5")
    tap(phone, "Add")
    see(phone, "Write 10 or more.")
    assert refused(phone, "Weight in kg")
    tap(phone, "Goals")
    type_in(phone, "Target in kg", "68,5")
    tap(phone, "Add goal")
    see(phone, "Weigh 68.5 kg")
    tap(phone, "Account")
    type_in(phone, "Smallest weight step in kg", "1,25")
    tap(phone, "Save steps")
    until(lambda: lifter.call("GET", "/me")["load_step_kg"] == 1.25)
    tap(phone, "Steps by kind of equipment")
    type_in(phone, "Dumbbells", "1,5")
    tap(phone, "Save steps")
    until(lambda: lifter.call("GET", "/me")["steps_kg"] == {"dumbbell": 1.5})
    assert [entry["weight_kg"] for entry in lifter.call("GET", "/weights")["items"]] == [71.4]


def test_weights_are_read_and_typed_in_pounds_by_those_who_want_it(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(weight_kg=20)
    lifter.enter(phone, "#/account")
    see(phone, "Weights in")
    phone.execute_script(
        "const box = document.querySelector('select[name=weight]'); box.value = 'lb'; box.dispatchEvent(new Event('change'))"
    )
    see(phone, "Smallest weight step in lb")
    picture(phone, "account")
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "8 reps · 44.09 lb")
    tap(phone, "Done")
    tap(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    assert done_in(lifter, session)["weight_kg"] == 20, "what nobody typed is as it was planned, to the last gram"
    tap(phone, "More: Weight in lb")
    assert value_of(phone, "Weight in lb") == "46.59"
    type_in(phone, "Weight in lb", "135")
    tap(phone, "Done")
    see(phone, "Skip rest")
    assert done_in(lifter, session, 2)["weight_kg"] == 61.235
    tap(phone, "More")
    see(phone, "8 reps · 135 lb")
    lifter.enter(phone, "#/body")
    type_in(phone, "Weight in lb", "12")
    tap(phone, "Add")
    see(phone, "Write 22.05 or more.")
    type_in(phone, "Weight in lb", "160,5")
    tap(phone, "Add")
    see(phone, "160.5 lb")
    tap(phone, "Goals")
    type_in(phone, "Target in lb", "150")
    tap(phone, "Add goal")
    see(phone, "Weigh 150 lb")
    assert lifter.call("GET", "/goals")["items"][0]["target"] == 68.039
