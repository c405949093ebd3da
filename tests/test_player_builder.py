"""The plan builder of the player: everything about a plan can be changed, and nothing that was begun gets lost."""

from typing import Any

from browsing import needs_chromium
from player import Account, add_exercise, choose_in, find, picture, reload, see, set_in, tap, type_in, until
from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

pytestmark = needs_chromium
pytest_plugins = ["phones"]


def make_plan(lifter: Account) -> Any:
    """A plan of two days: squats that progress and push-ups, then a run."""
    squat = {
        "exercise_id": lifter.exercise("goblet squat"),
        "sets": 3,
        "reps": 8,
        "weight_kg": 20,
        "progression": {"rule": "linear", "increment_kg": 2, "deload_after": 2},
    }
    push_up = {"exercise_id": lifter.exercise("push-up"), "sets": 2, "reps": 10}
    run = {"exercise_id": lifter.exercise("outdoor run"), "sets": 1, "duration_s": 1680, "distance_m": 5000}
    run["progression"] = {"rule": "distance", "increment_m": 500, "up_to_m": 10_000}
    crawl = {"exercise_id": lifter.exercise("dead bug"), "sets": 2, "reps": 8, "reps_max": 12, "rest_s": 45}
    crawl["progression"] = {"rule": "double", "increment_kg": 4}  # of which the builder has no box
    weeks = [{"name": "Base"}, {"name": "Lighter", "sets_factor": 0.5}]
    body = {"name": "Old", "goal": "strength", "sessions_per_week": 2, "session_minutes": 45, "weeks": weeks}
    days = [{"name": "Lift", "exercises": [squat, push_up]}, {"name": "Run", "exercises": [run, crawl]}]
    return lifter.call("POST", "/plans", {**body, "days": days})


def drag(phone: webdriver.Chrome, exercise: str, above: str) -> None:
    """Drag an exercise of the builder by its handle, to above another one."""
    script = "return [...document.querySelectorAll('.entry > summary')].find((one) => one.textContent.includes(arguments[0]))"
    ours, other = (phone.execute_script(script, name) for name in (exercise, above))
    phone.execute_script("arguments[0].scrollIntoView({block: 'center'})", other)
    grip = ours.find_element(By.CSS_SELECTOR, ".handle")
    ActionChains(phone).click_and_hold(grip).move_to_element_with_offset(other, 0, -15).release().perform()


def test_everything_about_a_plan_can_be_changed(phone: webdriver.Chrome, lifter: Account) -> None:
    plan = make_plan(lifter)
    read = lambda: lifter.call("GET", f"/plans/{plan['id']}")  # noqa: E731
    lifter.enter(phone, f"#/plans/{plan['id']}")
    tap(phone, "Change")
    see(phone, "3 sets × 8 reps · 20 kg")
    see(phone, "1 set × 28:00 min · 5 km")
    type_in(phone, "Name", "New")
    type_in(phone, "Notes", "From the club")
    tap(phone, "Add an exercise")
    see(phone, "Whose")
    phone.back()
    see(phone, "Delete this plan")
    assert not phone.find_elements(By.CSS_SELECTOR, "dialog"), "the sheet belongs to the page that was left"
    phone.forward()
    see(phone, "Not saved yet.")
    choose_in(phone, "Weekday", "Tuesday")
    set_in(phone, "Goblet squat", "Weight in kg", "22,5")
    set_in(phone, "Goblet squat", "Reserve (RIR)", "1.5")
    set_in(phone, "Goblet squat", "Tempo: seconds down, pause, up, pause", "3-1-1-0")
    set_in(phone, "Goblet squat", "Note", "Sit deep")
    set_in(phone, "Outdoor run", "How far in km (empty: twice as far)", "12")
    choose_in(phone, "From one time to the next", "Add reps first, then weight", "Push-up")
    for name in ("Goblet squat", "Push-up"):
        choose_in(phone, "Superset: neighbours with the same letter are done in turn", "B", name)
    set_in(phone, "Outdoor run", "Distance in km", "7,5")
    set_in(phone, "Outdoor run", "Time in min:s", "40")
    tap(phone, "Save changes")
    see(phone, "Write 40:00 or 0:40: this could mean both.")
    set_in(phone, "Outdoor run", "Time in min:s", "40.00")
    for name, up_to, wrong, right in (
        ("Goblet squat", "Or up to", "3", ""),
        ("Outdoor run", "How far in km (empty: twice as far)", "7", "12"),
    ):
        set_in(phone, name, up_to, wrong)
        tap(phone, "Save changes")
        see(phone, "The end is less than the start. Write more, or leave this empty.")
        picture(phone, f"builder-ends-early-{len(up_to)}")
        set_in(phone, name, up_to, right)
    drag(phone, "Dead bug", above="Outdoor run")
    tap(phone, "Weeks that differ")
    tap(phone, "Add a lighter week")
    fill = "document.querySelectorAll('.weeks .set:not(:first-child) input')[arguments[0]].value = arguments[1]"
    for at, text in ((1, "75"), (5, "60")):
        phone.execute_script(fill, at, text)
    tap(phone, "Remove week 1")
    tap(phone, "Push-up")
    up = find(phone, "[aria-label='↑ Move Push-up up']")
    up.send_keys(Keys.ENTER)
    assert phone.switch_to.active_element == up, "a keyboard can go on moving it"
    reload(phone)
    see(phone, "Not saved yet.")
    picture(phone, "builder-changes")
    tap(phone, "Save changes")
    see(phone, "Delete this plan")
    now = read()
    weeks = [{"name": "Lighter", "sets_factor": 0.75}, {"name": "Lighter", "sets_factor": 0.6, "weight_factor": 0.9}]
    assert (now["name"], now["notes"], now["weeks"]) == ("New", "From the club", weeks)
    lift = now["days"][0]
    assert (lift["id"], lift["weekday"]) == (plan["days"][0]["id"], "tuesday")
    push_up, squat = lift["exercises"]
    assert [one["id"] for one in (squat, push_up)] == [one["id"] for one in plan["days"][0]["exercises"]]
    told = ("weight_kg", "rir", "tempo", "notes", "superset", "progression")
    assert [squat[name] for name in told] == [
        22.5,
        1.5,
        "3-1-1-0",
        "Sit deep",
        "B",
        plan["days"][0]["exercises"][0]["progression"],
    ]
    crawl, run = now["days"][1]["exercises"]
    assert crawl == plan["days"][1]["exercises"][1]
    assert (run["duration_s"], run["distance_m"]) == (2400, 7500)
    assert run["progression"] == {"rule": "distance", "increment_m": 500, "up_to_m": 12_000}
    assert (push_up["progression"], push_up["reps_max"]) == ({"rule": "double"}, 12)


def test_days_and_exercises_come_and_go(phone: webdriver.Chrome, lifter: Account) -> None:
    plan = make_plan(lifter)
    read = lambda: lifter.call("GET", f"/plans/{plan['id']}")  # noqa: E731
    lifter.enter(phone, f"#/plans/{plan['id']}/edit")
    see(phone, "Save changes")
    tap(phone, "Goblet squat")
    tap(phone, "Remove Goblet squat")
    see(phone, "Goblet squat was removed.")
    tap(phone, "Undo")
    tap(phone, "More", within="fieldset")
    choose_in(phone, "Kind of set", "Warm-up")
    choose_in(phone, "From one time to the next", "As planned each time")
    tap(phone, "Let the sets differ")
    see(phone, "Set 3")
    tap(phone, "Remove set 3")
    see(phone, "Set 3 was removed.")
    tap(phone, "Undo")
    tap(phone, "Remove set 3")
    set_in(phone, "Goblet squat", "Weight in kg", 24)  # of the first set
    phone.execute_script("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
    tap(phone, "Remove Push-up")
    tap(phone, "Move the day down")
    tap(phone, "Add a day")
    add_exercise(phone, "plank", "Plank", day=3)
    add_exercise(phone, "outdoor run", "Outdoor run", day=3)
    lifter.call("PATCH", f"/plans/{plan['id']}", {"session_minutes": 50})
    tap(phone, "Save changes")
    see(phone, "The plan was changed elsewhere")
    picture(phone, "builder-conflict")
    tap(phone, "Save mine")
    see(phone, "Delete this plan")
    now = read()
    assert [day["name"] for day in now["days"]] == ["Run", "Lift", "Day 3"]
    (squat,) = now["days"][1]["exercises"]
    assert [(one["set_type"], one["reps"], one["weight_kg"]) for one in squat["set_targets"]] == [
        ("warmup", 8, 24),
        ("warmup", 8, 20),
    ]
    assert [(one["sets"], one["duration_s"]) for one in now["days"][2]["exercises"]] == [(3, 30), (1, 1200)]


# Has a plan come late, and tells whether the card with its next day is there as soon as the list of plans is.
FIRST_SEEN = """
const [late, view, tell] = arguments;
const own = window.fetch;
window.fetch = async (address, options) => {
  if (address.endsWith(late)) await new Promise((later) => setTimeout(later, 1000));
  return own(address, options);
};
location.hash = view;
const look = () => {
  const isListed = document.querySelector('#view a[href^="#/plans/"].card');
  if (isListed) tell(!!document.querySelector('.due'));
  else setTimeout(look, 10);
};
look();
"""


def test_the_next_day_is_marked_and_a_plan_can_be_put_away(phone: webdriver.Chrome, lifter: Account) -> None:
    plan = make_plan(lifter)
    session = lifter.call("POST", "/sessions", {"day_id": plan["days"][0]["id"]})["id"]
    lifter.end_set(session, lifter.current(session)["set"])
    lifter.call("POST", f"/sessions/{session}/finish")
    lifter.enter(phone, "#/plans")
    picture(phone, "plans-due", "Start Run")
    see(phone, "Next in Old\nRun")
    tap(phone, "Goals")
    see(phone, "No goals yet")
    assert phone.execute_async_script(FIRST_SEEN, f"/plans/{plan['id']}", "#/plans"), "the list of plans stands still"
    lifter.enter(phone, f"#/plans/{plan['id']}")
    see(phone, "Run next")
    picture(phone, "plan-due")
    tap(phone, "Archive")
    see(phone, "Archived: it is not among your plans")
    tap(phone, "My plans")
    see(phone, "Your first plan")
    tap(phone, "Archived plans")
    tap(phone, "Old")
    tap(phone, "Bring back")
    see(phone, "Run next")
    tap(phone, "Outdoor run")
    see(phone, "How to")
    assert lifter.call("GET", f"/plans/{plan['id']}")["archived"] is False


def test_a_plan_is_shared_by_a_link(phone: webdriver.Chrome, lifter: Account) -> None:
    plan = make_plan(lifter)
    lifter.enter(phone, f"#/plans/{plan['id']}")
    tap(phone, "Share")
    link = str(find(phone, "dialog[open] code").get_property("textContent"))  # its text, also while the sheet fades in
    picture(phone, "share", "Stop sharing")
    tap(phone, "Close")
    phone.execute_script("localStorage.clear()")
    phone.get(link)
    phone.refresh()
    see(phone, "A plan that is shared with you")
    see(phone, "Create an account to train with it")
    lifter.enter(phone, link[link.index("#") :])
    tap(phone, "Copy to my plans")
    see(phone, "Delete this plan")
    assert len(lifter.call("GET", "/plans")["items"]) == 2
    lifter.enter(phone, f"#/plans/{plan['id']}")
    tap(phone, "Share")
    tap(phone, "Stop sharing")
    see(phone, "The link will lead nowhere, for good.")
    tap(phone, "Stop sharing", within="dialog")
    until(lambda: not phone.find_elements(By.CSS_SELECTOR, "dialog"))
    lifter.enter(phone, link[link.index("#") :])
    see(phone, "Something went wrong")
