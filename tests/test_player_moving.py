"""The player, moving in and out: a file is chosen, asked about, written and undone, and one's log is taken along."""

import json
from pathlib import Path

from browsing import needs_chromium
from player import Account, choose_in, find, picture, see, shown, tap, type_in, until
from selenium import webdriver

pytestmark = needs_chromium
pytest_plugins = ["phones"]

SAMPLES = Path(__file__).with_name("imports")


# Has each change leave late, as on a slow network.
SLOW_CHANGES = """
const own = window.fetch;
window.fetch = async (address, options) => {
  if (options?.method === 'PATCH') await new Promise((later) => setTimeout(later, 700));
  return own(address, options);
};
"""


def choose(phone: webdriver.Chrome, path: Path) -> None:
    find(phone, "input[type=file]").send_keys(str(path))


def test_a_file_is_taken_in_and_undone(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/account")
    tap(phone, "Move in and out")
    see(phone, "From another app")
    picture(phone, "moving")
    choose(phone, SAMPLES / "strong-s3.csv")
    see(phone, "3 workouts, 10 sets (Mar 11, 2024 to Mar 16, 2024)")
    see(phone, "What are the weights in?")
    tap(phone, "Take it in")
    see(phone, "Answer the questions above first.")
    tap(phone, "Kilograms")
    tap(phone, "Kilometres")
    see(phone, "Grandpa's barn lift")
    phone.execute_script(SLOW_CHANGES)
    tap(phone, "Make my own exercises of the rest")
    picture(phone, "moving-draft")
    tap(phone, "Take it in")
    see(phone, "Taken in.")
    assert len(lifter.call("GET", "/sessions")["items"]) == 3
    tap(phone, "Undo")
    tap(phone, "Undo", "dialog")
    see(phone, "Undone.")
    assert lifter.call("GET", "/sessions")["items"] == []


def test_a_name_is_said_to_mean_another_exercise(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, "#/moving")
    choose(phone, SAMPLES / "hevy-portuguese-miles.csv")
    see(phone, "not known here")
    (found,) = lifter.call("GET", "/imports")["items"]
    names = lifter.call("GET", f"/imports/{found['id']}")["exercises"]
    name = next(one for one in names if not one["match"] and one["candidates"])
    tap(phone, f"{name['name']} is {name['candidates'][0]['name']}")
    wanted = {"exercise_id": name["candidates"][0]["id"]}

    def is_told() -> bool:
        names = lifter.call("GET", f"/imports/{found['id']}")["exercises"]
        return any(one["name"] == name["name"] and one["answer"] == wanted for one in names)

    until(is_told)
    tap(phone, "Drop it")
    see(phone, "Drop this file?")
    tap(phone, "Drop it", within="dialog")
    see(phone, "From another app")
    assert lifter.call("GET", "/imports")["items"] == []


def test_a_table_of_body_weights_needs_no_exercise(phone: webdriver.Chrome, lifter: Account, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Day,Weight (kg),Mood\n2024-04-03,80.4,fine\n2024-04-13,80.1,fine\n", encoding="utf-8")
    lifter.enter(phone, "#/moving")
    choose(phone, path)
    see(phone, "Weight of the body")
    picture(phone, "moving-columns-body")
    tap(phone, "Read it like this")
    see(phone, "2 weights (Apr 3, 2024 to Apr 13, 2024)")


def test_a_table_is_read_as_its_owner_says(phone: webdriver.Chrome, lifter: Account, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Tag,Was,Anzahl,Last\n03.04.2024,Squat,8,60\n13.04.2024,Squat,5,65\n", encoding="utf-8")
    lifter.enter(phone, "#/moving")
    choose(phone, path)
    see(phone, "It is a table that no known app wrote.")
    tap(phone, "Read it like this")
    see(phone, "Choose the column.")
    for meaning, heading in {"Date": "Tag", "Exercise": "Was", "Repetitions": "Anzahl", "Weight": "Last"}.items():
        choose_in(phone, meaning, heading)
    picture(phone, "moving-columns")
    tap(phone, "Read it like this")
    see(phone, "2 workouts, 2 sets (Apr 3, 2024 to Apr 13, 2024)")
    type_in(phone, "Time zone", "Mars/Olympus")
    tap(phone, "Kilograms")
    find(phone, "[aria-pressed=true]")  # the answer draws the page anew
    tap(phone, "Use this zone")
    see(phone, "such as Europe/Berlin")
    type_in(phone, "Time zone", "Asia/Tokyo")
    tap(phone, "Use this zone")
    (found,) = lifter.call("GET", "/imports")["items"]
    answers = lambda: {one["name"]: one["answer"] for one in lifter.call("GET", f"/imports/{found['id']}")["questions"]}  # noqa: E731
    until(lambda: answers()["timezone"] == "Asia/Tokyo")
    see(phone, "At what time were your workouts?")
    phone.execute_script("document.querySelector('[name=time_of_day]').value = '18:30'")
    tap(phone, "Use this time")
    until(lambda: answers()["time_of_day"] == "18:30")
    tap(phone, "Take it in")
    see(phone, "Taken in.")
    starts = [one["started_at"] for one in lifter.call("GET", "/sessions")["items"]]
    assert starts == ["2024-04-13T09:30:00.000Z", "2024-04-03T09:30:00.000Z"]


def test_what_is_no_such_file_is_told(phone: webdriver.Chrome, lifter: Account, tmp_path: Path) -> None:
    path = tmp_path / "picture.csv"
    path.write_bytes(b"PK\x03\x04")
    lifter.enter(phone, "#/moving")
    choose(phone, path)
    see(phone, "This is a spreadsheet or an archive")


def test_everything_is_taken_along(phone: webdriver.Chrome, lifter: Account, tmp_path: Path) -> None:
    lifter.call("POST", "/weights", {"weight_kg": 71})
    phone.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(tmp_path)})
    lifter.enter(phone, "#/moving")
    tap(phone, "Everything")
    taken = tmp_path / "workout.json"
    until(lambda: taken.is_file() and taken.stat().st_size > 0)  # an empty one keeps the name free for it
    assert json.loads(taken.read_text(encoding="utf-8"))["weights"][0]["weight_kg"] == 71
    assert not shown(phone, "error")
