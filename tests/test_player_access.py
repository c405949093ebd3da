"""The player for everybody: targets that a thumb meets, names that hold what is to be seen, and text twice as large."""

from typing import Any

from browsing import needs_chromium, requested
from player import Account, find, picture, see, tap, type_in, until
from selenium import webdriver
from serving import Server

pytestmark = needs_chromium
pytest_plugins = ["phones"]

LOOK = """
const faults = [];
const all = [...document.querySelectorAll('button, a, summary, input, select, textarea')].filter((one) => one.checkVisibility());
for (const one of all) {
  const label = one.closest('label');
  const name = one.getAttribute('aria-label') ?? (label ?? one).innerText;
  const { width, height, left, right } = (['checkbox', 'radio'].includes(one.type) ? label : one).getBoundingClientRect();
  if (!name.trim()) faults.push(`${one.outerHTML} has no name`);
  const inText = one.matches('p > a') && one.parentElement.innerText.trim() !== one.innerText.trim();
  if (arguments[0] && !inText && (width < 43.5 || height < 43.5)) faults.push(`${name} is ${width} wide and ${height} high`);
  if (left < -1 || right > document.documentElement.clientWidth + 1) faults.push(`${name} lies outside, ${left} to ${right}`);
  const text = one.innerText?.trim().replace(/\\s+/g, ' ') ?? '';
  if (!name.replace(/\\s+/g, ' ').toLowerCase().includes(text.toLowerCase())) faults.push(`“${name}” lacks “${text}”`);
}
return faults;
"""
UNFOLD = "document.querySelectorAll('details').forEach((fold) => (fold.open = true))"


def pages(lifter: Account) -> list[str]:
    """The addresses of all pages, with something on each."""
    squat = lifter.exercise("goblet squat")
    days = [{"name": "Legs", "exercises": [{"exercise_id": squat, "sets": 3, "reps": 8, "weight_kg": 20}]}]
    body = {"name": "Legs", "goal": "strength", "sessions_per_week": 1, "session_minutes": 45, "days": days}
    plan = lifter.call("POST", "/plans", body)["id"]
    lifter.log(squat, {"reps": 8, "weight_kg": 20})
    for weight in (72, 71):
        lifter.call("POST", "/weights", {"weight_kg": weight})
    lifter.call("POST", "/goals", {"kind": "weight", "target": 68})
    done = lifter.call("GET", "/sessions")["items"][0]["id"]
    own = ["plans", f"plans/{plan}", f"plans/{plan}/edit", "history", "history/new", f"workout/{done}/summary", "exercises"]
    more = ["exercises/new", f"exercises/{squat}", "progress", "body", "goals", "account", "coach", f"workout/{lifter.start()}"]
    return [f"#/{page}" for page in own + more]


def test_everything_is_in_reach_and_named(phone: webdriver.Chrome, lifter: Account) -> None:
    addresses = pages(lifter)
    lifter.enter(phone, "#/templates")
    faults: dict[tuple[str, int], Any] = {}
    for address in addresses:
        phone.execute_script("document.querySelector('h1')?.remove(); location.hash = arguments[0]", address)
        find(phone, "h1")
        for size in (100, 200):
            phone.execute_script(f"{UNFOLD}; document.documentElement.style.fontSize = `${{arguments[0]}}%`", size)
            if found := phone.execute_script(LOOK, size == 100):
                faults[address, size] = found
        phone.execute_script("document.documentElement.style.fontSize = ''")
    assert faults == {}


def test_enter_leads_from_box_to_box(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    find(phone, ".stepper input").send_keys("\n")
    phone.switch_to.active_element.send_keys("\n")
    phone.switch_to.active_element.send_keys("\n")
    until(lambda: lifter.current(session)["progress"]["done"] == 1)


def test_somebody_without_an_account_can_look_at_a_plan(server: Server, phone: webdriver.Chrome) -> None:
    picture(phone, "welcome")
    tap(phone, "Ready-made plans")
    tap(phone, "Full body for beginners")
    see(phone, "Goblet squat")
    picture(phone, "look")
    requested(phone)
    tap(phone, "Try a workout")
    see(phone, "nothing of this is kept")
    type_in(phone, "Weight in kg", "12")
    picture(phone, "trial")
    tap(phone, "Done")
    tap(phone, "Skip rest")
    tap(phone, "Pause")
    tap(phone, "Resume")
    tap(phone, "More")
    tap(phone, "12 kg")
    tap(phone, "Save")
    tap(phone, "More")
    tap(phone, "Finish workout")
    tap(phone, "Finish workout", within="dialog")
    see(phone, "1 set done. Nothing of it was kept.")
    picture(phone, "trial-over")
    assert [url for url in requested(phone) if "/api/" in url and "/templates" not in url] == [], "nothing of it is sent"
    tap(phone, "Back to the plan")
    see(phone, "Goblet squat")
    assert phone.execute_script("return Object.keys(localStorage)") == []
    tap(phone, "Create an account to train with it")
    see(phone, "At least 8 characters")
