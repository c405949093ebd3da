"""The player in German, on every page and along a whole workout: what it says itself, and that long words fit."""

from collections.abc import Iterator

import pytest
from browsing import needs_chromium
from player import Account, choose_in, find, picture, see, tap, type_in, until, value_of
from selenium import webdriver
from test_player_access import LOOK, UNFOLD, pages
from test_player_words import WORDS

pytestmark = needs_chromium
pytest_plugins = ["phones"]

# What is read or heard: texts, names and hints, but not those that are marked as English.
READ = """
const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.closest('[lang=en]'));
const texts = seen.flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent));
const names = seen.flatMap((one) => ['aria-label', 'placeholder'].map((name) => one.getAttribute(name)));
return [...texts, ...names].filter(Boolean).map((text) => text.trim());
"""
HEADED = "return [...document.querySelectorAll('h1, dialog h2')].some((one) => one.innerText === arguments[0])"
ALIKE = {text for texts in WORDS["de"].values() for text in texts}
ENGLISH = {text for texts in WORDS["en"].values() for text in texts if text not in ALIKE and "{" not in text}
HEADINGS = {
    "#/plans": "Meine Pläne",
    "#/history": "Verlauf",
    "#/history/new": "Ein früheres Training",
    "#/exercises": "Übungen",
    "#/exercises/new": "Neue Übung",
    "#/progress": "Fortschritt",
    "#/body": "Gewicht",
    "#/goals": "Ziele",
    "#/account": "Konto",
    "#/coach": "Ein Plan für dich",
}


@pytest.fixture
def german(phone: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """A phone whose browser asks for German."""
    agent = phone.execute_script("return navigator.userAgent")
    phone.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": "de-DE,de"})
    phone.refresh()
    yield phone
    phone.execute_script("localStorage.removeItem('workout.language')")
    phone.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": "en-US,en"})
    phone.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def look(phone: webdriver.Chrome, name: str, heading: str = "") -> None:
    """Wait for a heading; see that the page says nothing in English, and that no control lies outside of a phone's screen."""
    until(lambda: phone.execute_script(HEADED, heading) if heading else bool(find(phone, "h1")))
    phone.execute_script(UNFOLD)
    picture(phone, f"german-{name}")
    assert [text for text in phone.execute_script(READ) if text in ENGLISH] == [], name
    for width, height in ((360, 640), (390, 844)):
        phone.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
        )
        assert phone.execute_script(LOOK, False) == [], (name, width)


def test_every_page_is_german(german: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(german, "#/templates")
    look(german, "templates", "Fertige Pläne")
    for address in pages(lifter):
        german.execute_script("document.querySelector('h1')?.remove(); location.hash = arguments[0]", address)
        look(german, address.strip("#/").replace("/", "-"), HEADINGS.get(address, ""))


def test_a_workout_is_german_from_the_door_to_its_end(german: webdriver.Chrome, lifter: Account) -> None:
    assert find(german, "html").get_attribute("lang") == "de"
    look(german, "first", "Anmelden")
    tap(german, "Konto erstellen")
    type_in(german, "E-Mail", "kurz@example.com")
    type_in(german, "Passwort", "kurz")
    tap(german, "Konto erstellen", within="form")
    see(german, "Das ist zu kurz.")
    look(german, "register", "Konto erstellen")
    session = lifter.start(weight_kg=62.5)
    lifter.enter(german, f"#/workout/{session}")
    see(german, "Satz 1 von 3")
    see(german, "8 Wdh. · 62,5 kg")
    look(german, "set", "Goblet squat")
    assert value_of(german, "Gewicht in kg") == "62,5"
    type_in(german, "Gewicht in kg", "61.25")  # a point is as good
    tap(german, "Erledigt")
    look(german, "rest", "Pause")
    tap(german, "Mehr")
    look(german, "menu", "Legs")
    tap(german, "Schließen")
    tap(german, "Pause überspringen")
    see(german, "Satz 2 von 3")
    tap(german, "Tauschen")
    look(german, "swap", "Statt Goblet squat")
    tap(german, "Schließen")
    tap(german, "Anhalten")
    look(german, "paused", "Angehalten")
    tap(german, "Fortsetzen")
    tap(german, "Mehr")
    tap(german, "Training beenden")
    see(german, "2 Sätze sind noch nicht erledigt.")
    look(german, "finish", "Jetzt beenden?")
    tap(german, "Training beenden")
    see(german, "Satz erledigt")
    see(german, "8 Wdh. · 61,25 kg")
    look(german, "summary", "Legs")


def test_what_today_comes_to_is_told_in_german_too(german: webdriver.Chrome, lifter: Account) -> None:
    squat = lifter.exercise("goblet squat")
    day = {"name": "Beine", "exercises": [{"exercise_id": squat, "sets": 3, "reps": 8, "progression": {"rule": "linear"}}]}
    plan = {"name": "Beine", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30, "days": [day]}
    made = lifter.call("POST", "/plans", plan)
    lifter.log(squat, {"reps": 8, "weight_kg": 20}, {"reps": 8, "weight_kg": 20}, {"reps": 7, "weight_kg": 20})
    lifter.enter(german, f"#/plans/{made['id']}")
    tap(german, "Vorgaben für heute")
    see(german, "2 Sätze × 8 Wdh. · 20 kg, 1 Satz × 7 Wdh. · 20 kg")


def test_what_the_server_refuses_is_said_in_german(german: webdriver.Chrome, lifter: Account) -> None:
    squat = lifter.exercise("goblet squat")
    lifter.start()
    day = {"name": "Beine", "exercises": [{"exercise_id": squat, "sets": 1, "reps": 5}]}
    plan = {"name": "Beine", "goal": "strength", "sessions_per_week": 1, "session_minutes": 30, "days": [day]}
    made = lifter.call("POST", "/plans", plan)
    lifter.enter(german, f"#/plans/{made['id']}")
    tap(german, "Starten: Beine")
    see(german, "Beende es, bevor du ein anderes beginnst.")
    tap(german, "Schließen")
    german.execute_script("location.hash = '#/plans/999999'")
    see(german, "Das gibt es nicht mehr.")
    german.execute_script("location.hash = '#/account'")
    see(german, "Zeitzone")
    type_in(german, "Zeitzone", "Mitteleuropa")
    tap(german, "Speichern")
    see(german, "Nimm etwas aus der Auswahl.")


def test_the_language_is_chosen_on_account_and_kept(german: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(german, "#/account")
    see(german, "Einheiten und Wochen")
    choose_in(german, "Sprache", "English")
    see(german, "Units and weeks")
    german.refresh()
    see(german, "Units and weeks")
    assert find(german, "html").get_attribute("lang") == "en"
    choose_in(german, "Language", "Deutsch")
    see(german, "Einheiten und Wochen")
