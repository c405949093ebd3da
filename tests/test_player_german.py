"""The player in German, on every page and along a whole workout: what it says itself, and that long words fit."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
import screens
from browsing import needs_chromium
from player import Account, choose_in, find, picture, reload, see, set_in, tap, type_in, value_of
from selenium import webdriver
from serving import Server
from test_player_access import LOOK, UNFOLD
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
ALIKE = {text for texts in WORDS["de"].values() for text in texts}
ENGLISH = {text for texts in WORDS["en"].values() for text in texts if text not in ALIKE and "{" not in text}
ENGLISH.remove("Squat")  # what the file that is imported calls an exercise
YESTERDAY, DAY_BEFORE = (datetime.now(UTC).date() - timedelta(days=days) for days in (1, 2))
ONE_DAY = "date,exercise,reps\n" + "".join(f"{YESTERDAY},{rest}\n" for rest in ("Squat,5", "Odd squat,8", "Squat,5000"))
ENGLISH_TEXTS = """
for (const fold of document.querySelectorAll('details')) fold.open = true;
return [...document.querySelectorAll('[lang=en]')].map((one) => one.textContent);
"""
# What is tapped on the way through all screens, where it is more or less than a word.
PARTLY = {"Change ": "Ändern: ", "Each side": "Je Seite", "8 reps": "8 Wdh.", "○ 8 reps": "○ 8 Wdh."}


def in_german(text: str) -> str:
    """What a button with that English text is called in German."""
    key = next((key for key, texts in WORDS["en"].items() if texts == [text]), None)
    return WORDS["de"][key][0] if key else PARTLY[text]


@pytest.fixture
def german(server: Server, phone: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """A phone whose browser asks for German."""
    agent = phone.execute_script("return navigator.userAgent")
    phone.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": "de-DE,de"})
    phone.get(server.url)
    yield phone
    phone.execute_script("localStorage.removeItem('workout.language')")
    phone.execute_cdp_cmd("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": "en-US,en"})
    phone.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def faults(phone: webdriver.Chrome, name: str) -> list[str]:
    """What the screen says in English, and what of it is out of reach on a small phone, or with text twice as large."""
    phone.execute_script(UNFOLD)
    picture(phone, f"german-{name}".replace(" ", "-"))
    found = [f"English: {text}" for text in phone.execute_script(READ) if text in ENGLISH]
    for width, height, percent in ((360, 640, 100), (390, 844, 200)):
        measures = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        phone.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", measures)
        phone.execute_script("document.documentElement.style.fontSize = `${arguments[0]}%`", percent)
        found += [f"{width} pixels, {percent} %: {fault}" for fault in phone.execute_script(LOOK, False)]
    phone.execute_script("document.documentElement.style.fontSize = ''")
    return found


def test_every_screen_is_german(server: Server, german: webdriver.Chrome) -> None:
    found = {name: faults(german, name) for name in screens.walk(server, german, Account(server), in_german)}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_a_workout_is_german_from_the_door_to_its_end(german: webdriver.Chrome, lifter: Account) -> None:
    assert find(german, "html").get_attribute("lang") == "de"
    tap(german, "Konto erstellen")
    type_in(german, "E-Mail", "kurz@example.com")
    type_in(german, "Passwort", "kurz")
    tap(german, "Konto erstellen", within="form")
    see(german, "Das ist zu kurz.")
    session = lifter.start(weight_kg=62.5)
    lifter.enter(german, f"#/workout/{session}")
    see(german, "Satz 1 von 3")
    see(german, "8 Wdh. · 62,5 kg")
    assert value_of(german, "Gewicht in kg") == "62,5"
    type_in(german, "Gewicht in kg", "61.25")  # a point is as good
    tap(german, "Erledigt")
    see(german, "Als Nächstes: Satz 2 von 3")
    tap(german, "Pause überspringen")
    see(german, "Satz 2 von 3")
    tap(german, "Anhalten")
    see(german, "Angehalten")
    tap(german, "Fortsetzen")
    tap(german, "Mehr")
    tap(german, "Training beenden")
    see(german, "2 Sätze sind noch nicht erledigt.")
    tap(german, "Training beenden")
    see(german, "Satz erledigt")
    see(german, "8 Wdh. · 61,25 kg")


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
    german.execute_script(f"location.hash = '#/plans/{made['id']}/edit'")
    see(german, "Änderungen speichern")
    set_in(german, "Goblet squat", "Oder bis", "3")
    tap(german, "Änderungen speichern")
    see(german, "Das Ende ist kleiner als der Anfang. Gib mehr ein, oder lass das Feld leer.")
    german.execute_script("location.hash = '#/plans/999999'")
    see(german, "Das gibt es nicht mehr.")
    german.execute_script("location.hash = '#/account'")
    see(german, "Zeitzone")
    type_in(german, "Zeitzone", "Mitteleuropa")
    tap(german, "Speichern")
    see(german, "Nimm etwas aus der Auswahl.")


def in_words(german: webdriver.Chrome, day: date) -> str:
    """As the player writes it; of this year it ends with a full stop, such as "Mi., 4. Nov."."""
    script = "return new Date(arguments[0]).toLocaleDateString('de-DE', {...arguments[1], timeZone: 'UTC'})"
    is_this_year = day.year == datetime.now(UTC).year
    words = {"weekday": "short", "day": "numeric", "month": "short"} if is_this_year else {"dateStyle": "medium"}
    return str(german.execute_script(script, str(day), words))


def test_what_a_file_leaves_open_is_asked_in_german(server: Server, german: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(german, f"#/moving/{screens.upload(server, lifter, ONE_DAY)}")
    tap(german, "So einlesen")
    see(german, f"Die Datei enthält: 1 Training, 2 Sätze ({in_words(german, YESTERDAY)}).")
    english = german.execute_script(ENGLISH_TEXTS)
    for text in (
        "The file tells dates without times; this is when they are put.",
        "It is the time zone of your account; the file tells no other.",
        "Barbell back squat",
        "is no reps of a set",
    ):
        assert any(text in one for one in english), (text, english)
    assert not [one for one in english if "Zeile" in one]
    picture(german, "german-one-day")
    two_days = screens.upload(server, lifter, ONE_DAY.replace(str(YESTERDAY), str(DAY_BEFORE), 1))
    german.execute_script(f"location.hash = '#/moving/{two_days}'")
    tap(german, "So einlesen")
    see(german, f"2 Trainings, 2 Sätze ({in_words(german, DAY_BEFORE)} bis {in_words(german, YESTERDAY)}).")


def test_the_language_is_chosen_on_account_and_kept(german: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(german, "#/account")
    see(german, "Einheiten und Wochen")
    type_in(german, "Name", "Alice")
    choose_in(german, "Sprache", "English")
    see(german, "Units and weeks")
    assert value_of(german, "Name") == "Alice"  # typed, and not saved
    reload(german)
    see(german, "Units and weeks")
    assert value_of(german, "Name") == ""
    assert find(german, "html").get_attribute("lang") == "en"
    choose_in(german, "Language", "Deutsch")
    see(german, "Einheiten und Wochen")
