"""The course of a workout in the player: what was done last time, another exercise, and putting right what was done."""

from typing import Any

from browsing import needs_chromium
from player import (
    Account,
    choose_in,
    find,
    heading,
    heard,
    picture,
    seconds_shown,
    see,
    shown,
    slow_down_the_whole,
    tap,
    type_in,
    until,
    value_of,
)
from selenium import webdriver

pytestmark = needs_chromium
pytest_plugins = ["phones"]


def done_in(lifter: Account, session: int, number: int = 1) -> Any:
    """What was done in a set of a workout's first exercise."""
    return lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][number - 1]["done"]


def test_what_was_done_last_time_is_shown_and_proposed(phone: webdriver.Chrome, lifter: Account) -> None:
    squat = lifter.exercise("goblet squat")
    lifter.log(squat, {"reps": 9, "weight_kg": 32.5}, {"reps": 8, "weight_kg": 30})
    lifter.enter(phone, f"#/workout/{lifter.start(weight_kg=None, reps=8, reps_max=12, rest_s=30)}")
    see(phone, "Last time: 9 reps · 32.5 kg")
    assert value_of(phone, "Weight in kg") == "32.5"
    type_in(phone, "Repetitions", "10")
    tap(phone, "Done")
    see(phone, "Last time: 8 reps · 30 kg")
    picture(phone, "rest-with-last")
    tap(phone, "Skip rest")
    see(phone, "Set 2 of 3")
    until(lambda: (value_of(phone, "Repetitions"), value_of(phone, "Weight in kg")) == ("10", "32.5"))


def test_an_exercise_is_skipped_and_swapped_with_its_warm_up(phone: webdriver.Chrome, lifter: Account) -> None:
    squat, press = lifter.exercise("goblet squat"), lifter.exercise("push-up")
    entries = [
        {"exercise_id": squat, "set_type": "warmup", "sets": 1, "reps": 8, "weight_kg": 10},
        {"exercise_id": squat, "sets": 2, "reps": 8, "weight_kg": 20, "notes": "Sit deep"},
        {"exercise_id": press, "set_type": "warmup", "sets": 1, "reps": 5, "superset": "A"},
        {"exercise_id": press, "sets": 2, "reps": 8, "superset": "A"},
    ]
    session = lifter.call("POST", "/sessions", {"name": "Both", "exercises": entries})["id"]
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "warm-up")
    tap(phone, "Swap")
    find(phone, "dialog .choice").click()
    whole = lambda: lifter.call("GET", f"/sessions/{session}")["exercises"]  # noqa: E731
    until(lambda: squat not in {entry["exercise"]["id"] for entry in whole()})
    phone.execute_script("Object.defineProperty(Navigator.prototype, 'wakeLock', {value: undefined, configurable: true})")
    tap(phone, "More")
    see(phone, "The screen may go dark during a rest")  # as over plain http
    see(phone, "Sit deep")
    slow_down_the_whole(phone, session)
    tap(phone, "Skip this exercise")
    until(lambda: lifter.current(session)["progress"] == {"done": 0, "skipped": 3, "total": 6})
    until(lambda: heading(phone) == "Push-up")
    assert not shown(phone, "superset"), "one exercise alone is none"
    tap(phone, "More")
    tap(phone, "Undo the last set")  # of those that were skipped together, all
    until(lambda: lifter.current(session)["progress"] == {"done": 0, "skipped": 1, "total": 6})


def test_what_belongs_together_is_done_earlier_together(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start_of_four()
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "More")
    picture(phone, "menu-together", "Do it now: Barbell row")
    names = "return [...document.querySelectorAll('.overview button[aria-label]')].map((one) => one.ariaLabel)"
    wanted = ["Barbell row", "Push-up", "Plank"]
    assert phone.execute_script(names) == [f"Do it now: {name}" for name in wanted], "none of what is under way, one of each"
    assert not shown(phone, "superset B"), "one exercise alone is no superset"
    tap(phone, "Do it now: Barbell row")
    squats, rows, turns = ["Goblet squat"] * 2, ["Barbell row"] * 2, ["Push-up", "Plank"]
    until(lambda: lifter.order_in(session) == [*rows, *squats, *turns])
    assert lifter.current(session)["set"]["set_type"] == "warmup"
    until(lambda: heading(phone) == "Barbell row")
    tap(phone, "More")
    tap(phone, "Do it now: Plank")
    until(lambda: lifter.order_in(session) == [*turns, *rows, *squats])
    see(phone, "superset A1")
    see(phone, "A1 Push-up, then A2 Plank, then rest")
    tap(phone, "More")
    picture(phone, "menu-together-moved", "Do it now: Barbell row")


def test_a_bar_is_warmed_up_with_and_loaded(phone: webdriver.Chrome, lifter: Account) -> None:
    squat = {"exercise_id": lifter.exercise("barbell back squat"), "reps": 5, "rest_s": 60}
    entries = [{**squat, "set_type": "warmup", "sets": 2}, {**squat, "sets": 1, "weight_kg": 83.5}]
    session = lifter.call("POST", "/sessions", {"name": "Bar", "exercises": entries})["id"]
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "5 reps · 42.5 kg\n\n51% of the 83.5 kg to come")
    see(phone, "Each side: 10 + 1.25 kg")
    tap(phone, "Note")
    type_in(phone, "Note", "left knee")
    tap(phone, "Save")
    see(phone, "“left knee”")
    tap(phone, "Done")
    see(phone, "75% of the 83.5 kg to come")
    picture(phone, "rest-with-plates", "Each side: 20 + 1.25 kg")
    tap(phone, "Skip rest")
    tap(phone, "Skip set")
    see(phone, "Nearest 82.5 kg. Each side: 25 + 5 + 1.25 kg")
    picture(phone, "set-with-plates")
    tap(phone, "Nearest 82.5 kg")
    type_in(phone, "Barbell in kg", "15")
    find(phone, "dialog input[value='0.5']").click()
    picture(phone, "plates")
    tap(phone, "Save")
    see(phone, "Each side: 25 + 5 + 2.5 + 1.25 + 0.5 kg")
    type_in(phone, "Weight in kg", "15")
    see(phone, "Empty bar: 15 kg")
    tap(phone, "Empty bar: 15 kg")
    choose_in(phone, "Plates in", "lb")
    see(phone, "Barbell in lb")
    tap(phone, "Save")
    see(phone, "Nearest 45 lb. Empty bar: 45 lb")
    done = lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][0]
    assert (done["done"]["weight_kg"], done["note"]) == (42.5, "left knee")


def test_a_set_is_corrected_and_noted_in_the_workout(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.end_set(session, lifter.current(session)["set"])
    lifter.enter(phone, f"#/workout/{session}")
    tap(phone, "More")
    tap(phone, "8 reps · 20 kg")
    type_in(phone, "Weight in kg", "17,5")
    type_in(phone, "Note", "elbow hurts")
    tap(phone, "Save")
    until(lambda: done_in(lifter, session)["weight_kg"] == 17.5)
    assert lifter.call("GET", f"/sessions/{session}")["exercises"][0]["sets"][0]["note"] == "elbow hurts"


def test_a_finished_workout_is_put_right(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start(sets=2)
    lifter.end_set(session, lifter.current(session)["set"])
    lifter.call("POST", f"/sessions/{session}/finish")
    lifter.enter(phone, f"#/workout/{session}/summary")
    picture(phone, "summary-to-correct", "Correct: 8 reps · 20 kg")
    tap(phone, "Correct: 8 reps · 20 kg")
    type_in(phone, "Weight in kg", "22,5")
    tap(phone, "1 more")
    type_in(phone, "Note", "felt light")
    picture(phone, "correct-set")
    tap(phone, "Save")
    see(phone, "8 reps · 22.5 kg · 1 RIR")
    see(phone, "“felt light”")
    tap(phone, "Correct: not done")
    tap(phone, "Save")
    see(phone, "Sets done\n2")
    tap(phone, "Add a set of Goblet squat")
    type_in(phone, "Repetitions", "5")
    tap(phone, "Save")
    see(phone, "Sets done\n3")
    tap(phone, "Correct: 5 reps")
    tap(phone, "Delete this set")
    see(phone, "Delete this set?")
    tap(phone, "Delete")
    see(phone, "Sets done\n2")
    assert [done_in(lifter, session, number)["weight_kg"] for number in (1, 2)] == [22.5, 20]
    tap(phone, "Go on with this workout")
    see(phone, "All sets are done")
    assert lifter.call("GET", f"/sessions/{session}")["status"] == "active"


def test_a_run_is_typed_in_minutes_and_miles_and_a_hold_counts_up(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.call("PATCH", "/me", {"units": {"distance": "mi"}})
    run, plank = lifter.exercise("outdoor run"), lifter.exercise("plank")
    entries = [{"exercise_id": run, "sets": 1, "rest_s": 0}, {"exercise_id": plank, "sets": 1}]
    session = lifter.call("POST", "/sessions", {"name": "Both", "exercises": entries})["id"]
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Distance in mi")
    type_in(phone, "Distance in mi", "3,1")
    type_in(phone, "Time in min:s", "0:02")
    tap(phone, "Start")
    see(phone, "of 2 s")
    until(lambda: heard(phone)["vibrations"] == 1)  # that far, and it goes on
    picture(phone, "run-counts-up")
    until(lambda: seconds_shown(phone) >= 3)
    tap(phone, "End set")
    until(lambda: value_of(phone, "Time in min:s") in ("0:03", "0:04"))
    assert value_of(phone, "Distance in mi") == "3,1", "how far it went is told before it is done"
    type_in(phone, "Time in min:s", "28")
    tap(phone, "Done")
    see(phone, "Write 28:00 or 0:28: this could mean both.")
    type_in(phone, "Time in min:s", "28.00")  # the keys for numbers have no colon
    tap(phone, "+ More: Time in min:s")
    assert value_of(phone, "Time in min:s") == "29:00"
    tap(phone, "Done")
    until(lambda: lifter.current(session)["progress"]["done"] == 1)
    assert (done_in(lifter, session)["duration_s"], done_in(lifter, session)["distance_m"]) == (1740, 4988.966)
    tap(phone, "Start")
    see(phone, "Keep going")
    until(lambda: seconds_shown(phone) >= 1)
    tap(phone, "End set")
    see(phone, "All sets are done")
    held = lifter.call("GET", f"/sessions/{session}")["exercises"][1]["sets"][0]["done"]["duration_s"]
    assert 1 <= held < 15
    tap(phone, "More")
    tap(phone, "Add an exercise")
    type_in(phone, "Search", "wall sit")
    tap(phone, "Wall sit", within="dialog")
    see(phone, "Set 1 of 3")  # with a box for what it tracks, and a clock
    type_in(phone, "Time in min:s", "1.30")
    tap(phone, "Start")
    see(phone, "Get ready")
