"""Every screen of the player, and the way there."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from urllib.request import Request, urlopen

from player import Account, tap, wait
from selenium import webdriver
from serving import Server

FILE = "date,exercise,reps\n2026-01-05,Squat,5\n2026-01-07,Some odd machine,8\n"


class Screen(NamedTuple):
    name: str
    address: str
    """In the place of names in braces, what `furnish` has made."""
    taps: tuple[str, ...] = ()
    """What is tapped there, one after the other, each by its name or the beginning of it."""


LOGGED_OUT = [
    Screen("welcome", "plans"),
    Screen("register", "plans", ("Create an account",)),
    Screen("register, mistaken", "plans", ("Create an account", "Create account")),
    Screen("templates", "templates"),
    Screen("template", "templates/{template}"),
    Screen("trial", "templates/{template}", ("Try a workout",)),
    Screen("trial's menu", "templates/{template}", ("Try a workout", "More")),
    Screen("trial's rest", "templates/{template}", ("Try a workout", "Done")),
    Screen("shared plan", "shared/{code}"),
    Screen("forgotten", "forgotten"),
    Screen("reset", "reset/xxxxxxxxxxxxxxxxxxxxxx"),
    Screen("verified", "verify/xxxxxxxxxxxxxxxxxxxxxx"),
]
LOGGED_IN = [
    Screen("plans", "plans"),
    Screen("plan", "plans/{plan}"),
    Screen("share", "plans/{plan}", ("Share",)),
    Screen("delete plan", "plans/{plan}", ("Delete this plan",)),
    Screen("new plan", "plans/new"),
    Screen("plan editor", "plans/{plan}/edit"),
    Screen("picker", "plans/{plan}/edit", ("Add an exercise",)),
    Screen("coach", "coach"),
    Screen("suggestion", "coach", ("Make my plan",)),
    Screen("own templates", "templates"),
    Screen("set", "workout/{workout}"),
    Screen("plates", "workout/{workout}", ("Each side",)),
    Screen("note on a set", "workout/{workout}", ("Note",)),
    Screen("menu", "workout/{workout}", ("More",)),
    Screen("correction", "workout/{workout}", ("More", "○ 8 reps")),
    Screen("discard", "workout/{workout}", ("More", "Discard this workout")),
    Screen("how to", "workout/{workout}", ("How to",)),
    Screen("swap", "workout/{workout}", ("Swap",)),
    Screen("rest", "workout/{workout}", ("Done",)),
    Screen("summary", "workout/{done}/summary"),
    Screen("correct a past set", "workout/{done}/summary", ("8 reps",)),
    Screen("change an exercise", "workout/{done}/summary", ("Change ",)),
    Screen("whole workout", "workout/{done}/summary", ("Name, times, note",)),
    Screen("history", "history"),
    Screen("past workout", "history/new"),
    Screen("progress", "progress"),
    Screen("exercises", "exercises"),
    Screen("exercise", "exercises/{squat}"),
    Screen("own exercise", "exercises/{own}"),
    Screen("exercise form", "exercises/{own}/edit"),
    Screen("exercise form, mistaken", "exercises/new", ("Save exercise",)),
    Screen("weight", "body"),
    Screen("correct a weight", "body", ("Change ",)),
    Screen("measurement", "body/waist"),
    Screen("goals", "goals"),
    Screen("change a goal", "goals", ("Change ",)),
    Screen("account", "account"),
    Screen("e-mail", "account", ("Change e-mail",)),
    Screen("password", "account", ("Change password",)),
    Screen("new token", "account", ("Tokens for programs", "New token")),
    Screen("delete account", "account", ("Delete this account",)),
    Screen("moving", "moving"),
    Screen("import", "moving/{imported}"),
]


def furnish(server: Server, lifter: Account) -> dict[str, Any]:
    """Give somebody something of everything; returns what the addresses need."""
    now = datetime.now(UTC)
    names = ("goblet squat", "push-up", "plank", "barbell back squat")
    squat, push_up, plank, barbell = (lifter.exercise(name) for name in names)
    own = {"name": "Sandbag squat", "type": "strength", "movement": "squat", "tracks": ["weight", "reps"]}
    made = lifter.call("POST", "/exercises", {**own, "primary_muscles": ["quadriceps"], "secondary_muscles": ["abs"]})
    legs = [
        {"exercise_id": barbell, "set_type": "warmup", "sets": 1, "reps": 5},
        {"exercise_id": barbell, "sets": 1, "reps": 5, "weight_kg": 60},
        {"exercise_id": squat, "sets": 3, "reps": 8, "weight_kg": 20, "notes": "Sit deep", "progression": {"rule": "linear"}},
        {"exercise_id": push_up, "sets": 3, "reps": 8, "reps_max": 12, "superset": "A"},
        {"exercise_id": plank, "sets": 2, "duration_s": 45, "superset": "A"},
    ]
    days = [{"name": "Legs", "weekday": "monday", "exercises": legs}, {"name": "Run", "exercises": [legs[3]]}]
    body = {"name": "Full body in the garage", "goal": "strength", "sessions_per_week": 2, "session_minutes": 45, "days": days}
    weeks = [{"name": "Base"}, {"name": "Lighter", "sets_factor": 0.5}]
    plan = lifter.call("POST", "/plans", {**body, "weeks": weeks})
    lifter.log(squat, {"reps": 8, "weight_kg": 20}, {"reps": 7, "weight_kg": 22.5})
    for day, weight in enumerate((72.4, 72, 71.6)):
        lifter.call("POST", "/weights", {"weight_kg": weight, "measured_at": (now - timedelta(days=9 - 3 * day)).isoformat()})
        lifter.call("POST", "/measurements", {"kind": "waist", "value_cm": weight + 10, "note": "Before breakfast"})
    lifter.call("POST", "/goals", {"kind": "weight", "target": 68})
    lifter.call("POST", "/goals", {"kind": "exercise", "exercise_id": squat, "metric": "weight_kg", "target": 40})
    return {
        "plan": plan["id"],
        "code": lifter.call("PUT", f"/plans/{plan['id']}/share")["code"],
        "template": lifter.call("GET", "/templates")["items"][0]["id"],
        "done": lifter.call("GET", "/sessions")["items"][0]["id"],
        "workout": lifter.call("POST", "/sessions", {"day_id": plan["days"][0]["id"]})["id"],
        "squat": squat,
        "own": made["id"],
        "imported": upload(server, lifter, FILE),
    }


def upload(server: Server, lifter: Account, file: str) -> int:
    """Give a file to be imported; returns the import's id."""
    headers = {"Content-Type": "text/csv", "Authorization": f"Bearer {lifter.tokens['access_token']}"}
    with urlopen(Request(f"{server.url}/api/v1/imports", file.encode(), headers)) as answer:
        return int(json.load(answer)["id"])


def walk(server: Server, browser: webdriver.Chrome, lifter: Account, say: Callable[[str], str] = str) -> Iterator[str]:
    """Go to each screen in turn, first without an account, and tell its name. `say` puts what is tapped into another language."""
    ids = furnish(server, lifter)
    browser.get(server.url)
    browser.execute_script("localStorage.clear(); location.reload()")
    for screen in LOGGED_OUT:
        yield _enter(browser, screen, ids, say)
    lifter.enter(browser, "#/plans")
    for screen in LOGGED_IN:
        yield _enter(browser, screen, ids, say)


def _enter(browser: webdriver.Chrome, screen: Screen, ids: dict[str, Any], say: Callable[[str], str]) -> str:
    go = """
    document.querySelector('dialog[open]')?.close();
    document.querySelector('h1')?.remove();
    if (location.hash === arguments[0]) window.dispatchEvent(new Event('hashchange')); // to begin anew
    else location.hash = arguments[0];
    """
    address = f"#/{screen.address.format(**ids)}"
    browser.execute_script(go, address)
    here = "return location.hash === arguments[0] && !!document.querySelector('h1')"
    wait(browser, lambda _: browser.execute_script(here, address), f"there is no {screen.name}")
    for name in map(say, screen.taps):
        tap(browser, name)
    busy = "return document.querySelector('[aria-busy], [type=submit]:disabled')"
    wait(browser, lambda _: not browser.execute_script(busy), f"{screen.name} stays busy")
    return screen.name
