"""The player for everybody: what axe-core finds, targets that a thumb meets, borders that are seen, names that hold what is to be
seen, and text twice as large. One walk through all screens, in both schemes.
"""

from collections.abc import Iterator
from typing import Any

import axe
import pytest
import screens
from browsing import needs_chromium, requested
from player import Account, find, leave, picture, press, see, tap, type_in, until
from selenium import webdriver
from selenium.webdriver.common.keys import Keys
from serving import Server

pytestmark = needs_chromium
pytest_plugins = ["phones"]

LOOK = """
const faults = [];
const all = [...document.querySelectorAll('button, a, summary, input, select, textarea')].filter((one) => one.checkVisibility());
for (const one of all) {
  if (document.querySelector('dialog[open]') && !one.closest('dialog[open]')) continue;
  const label = one.closest('label');
  const name = one.getAttribute('aria-label') ?? (label ?? one).innerText;
  const target = ['checkbox', 'radio'].includes(one.type) ? label : one;
  const { width, height, left, right } = target.getBoundingClientRect();
  if (!name.trim()) faults.push(`${one.outerHTML} has no name`);
  const inText = one.matches('p > a') && one.parentElement.innerText.trim() !== one.innerText.trim();
  if (arguments[0] && !inText && (width < 43.5 || height < 43.5)) faults.push(`${name} is ${width} wide and ${height} high`);
  if (left < -1 || right > document.documentElement.clientWidth + 1) faults.push(`${name} lies outside, ${left} to ${right}`);
  const text = one.innerText?.trim().replace(/\\s+/g, ' ') ?? '';
  if (!name.replace(/\\s+/g, ' ').toLowerCase().includes(text.toLowerCase())) faults.push(`“${name}” lacks “${text}”`);
}
if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('the page can be moved sideways');
return faults;
"""
# The contrast of what surrounds a box to type in, choose from or tick, as in the Web Content Accessibility Guidelines 2.2.
BORDERS = """
const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
const luminance = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
  .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index], 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const isClear = (colour) => parts(colour)[3] === 0;
const ground = (one) => {
  while (isClear(getComputedStyle(one).backgroundColor)) one = one.parentElement;
  return getComputedStyle(one).backgroundColor;
};
const faults = [];
for (const one of document.querySelectorAll('input, select, textarea')) {
  if (!one.checkVisibility()) continue;
  if (['checkbox', 'radio'].includes(one.type) && getComputedStyle(one).opacity !== '0') continue; // drawn by the browser
  const edge = one.closest('.stepper') ?? (one.type === 'radio' ? one.closest('label') : one);
  const style = getComputedStyle(edge);
  const around = ground(edge.parentElement);
  const border = style.borderTopWidth === '0px' ? 1 : contrast(style.borderTopColor, around);
  const seen = Math.max(border, contrast(ground(edge), around));
  if (seen < 3) faults.push(`${edge.outerHTML.slice(0, 120)} stands out by ${seen.toFixed(2)}`);
}
return faults;
"""
# What is still covered, by the tabs or by what stays in its place, when one has moved the page so that it is in the middle.
COVERED = """
const root = document.querySelector('dialog[open]') ?? document.body;
const all = [...root.querySelectorAll('button, a, summary, input, select, textarea')].filter((one) => one.checkVisibility());
return all.filter((one) => {
  one.scrollIntoView({block: 'center', behavior: 'instant'});
  const { left, top, width, height } = one.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return !there || !(one.contains(there) || there.contains(one) || one.closest('label')?.contains(there));
}).map((one) => `${one.outerHTML.slice(0, 120)} is covered`);
"""
MEASURED = """
const measured = getComputedStyle(document.documentElement).getPropertyValue('--tabs');
return document.getElementById('tabs').offsetHeight === parseFloat(measured);
"""
"""Whether the page has seen how high its tabs have become."""
UNFOLD = "document.querySelectorAll('details').forEach((fold) => (fold.open = true))"
TALL = {"width": 390, "height": 10_000, "deviceScaleFactor": 1, "mobile": True}
"""So tall that nothing has to be scrolled, and the tabs lie over nothing."""
SMALL = {**TALL, "height": 640}
Faults = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def faults(server: Server, chromium: webdriver.Chrome) -> Faults:
    """What is wrong on each screen, by what was looked for."""
    found: Faults = {}
    schemes = ["dark", "light"]
    for name in screens.walk(server, chromium, Account(server)):
        picture(chromium, name.replace(" ", "-"))
        chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", TALL)
        chromium.execute_script(UNFOLD)
        schemes.reverse()  # each screen begins with the scheme in which the one before has ended
        for kind, wrong in look(chromium, schemes):
            if wrong:
                found.setdefault(kind, {})[name] = wrong
    leave(chromium, server)
    return found


def look(browser: webdriver.Chrome, schemes: list[str]) -> Iterator[tuple[str, Any]]:
    """What is wrong on the screen that is shown, in both schemes, and with text twice as large."""
    for scheme, rules in zip(schemes, ([], ["color-contrast"]), strict=True):
        features = [{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        yield f"axe, {scheme}", axe.findings(browser, *rules)
        yield f"borders, {scheme}", browser.execute_script(BORDERS)
    yield "reach", browser.execute_script(LOOK, True)
    browser.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    assert browser.execute_script("return getComputedStyle(document.documentElement).fontSize") == "32px"
    until(lambda: browser.execute_script(MEASURED))
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", SMALL)
    yield "reach, large", [*browser.execute_script(LOOK, False), *browser.execute_script(COVERED)]
    browser.execute_cdp_cmd("Page.setFontSizes", {"fontSizes": {"standard": 16}})


def test_axe_finds_nothing(faults: Faults) -> None:
    axe.needed()
    assert {kind: wrong for kind, wrong in faults.items() if kind.startswith("axe")} == {}


def test_axe_finds_what_is_wrong(server: Server, phone: webdriver.Chrome) -> None:
    axe.needed()
    phone.get(server.url)
    find(phone, "h1")
    phone.execute_script("document.querySelector('h1').after(document.createElement('button'))")
    assert [one.split(":")[0] for one in axe.findings(phone)] == ["button-name"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_boxes_stand_out(faults: Faults, scheme: str) -> None:
    assert faults.get(f"borders, {scheme}", {}) == {}


def test_everything_is_in_reach_and_named(faults: Faults) -> None:
    assert faults.get("reach", {}) == {}


def test_text_twice_as_large_leaves_everything_in_reach(faults: Faults) -> None:
    assert faults.get("reach, large", {}) == {}


def test_mistakes_are_told_at_their_boxes_and_gone_to(phone: webdriver.Chrome, lifter: Account) -> None:
    told = """
    const told = (one) => document.getElementById(one.getAttribute('aria-describedby')).textContent;
    return [...document.querySelectorAll('[aria-invalid=true]')].map((one) => [one.name, told(one)]);
    """
    lifter.enter(phone, "#/exercises/new")
    tap(phone, "Save exercise")
    find(phone, ".mistake")
    assert phone.execute_script(told) == [
        ["tracks", "Choose what is recorded of a set."],
        ["primary_muscles", "Choose a muscle at least."],
    ]
    assert phone.switch_to.active_element.get_attribute("name") == "tracks"


def test_a_stepper_says_what_it_has_come_to(phone: webdriver.Chrome, lifter: Account) -> None:
    lifter.enter(phone, f"#/workout/{lifter.start()}")
    tap(phone, "+ More: Repetitions")
    assert find(phone, "#announcer").get_attribute("textContent") == "Repetitions: 9"


def test_enter_leads_from_box_to_box(phone: webdriver.Chrome, lifter: Account) -> None:
    session = lifter.start()
    lifter.enter(phone, f"#/workout/{session}")
    see(phone, "Set 1 of 3")
    until(lambda: phone.execute_script("document.querySelector('.stepper input').focus(); return document.hasFocus()"))
    for _ in range(3):
        press(phone, Keys.ENTER)
    until(lambda: lifter.current(session)["progress"]["done"] == 1)


def test_somebody_without_an_account_can_look_at_a_plan(server: Server, phone: webdriver.Chrome) -> None:
    phone.get(server.url)
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
