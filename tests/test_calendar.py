"""A plan's days as a calendar: /plans/{id}/calendar and calendar.ics. A second program reads what ours has written."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from io import StringIO
from itertools import islice
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import database
import pytest
import vobject
from client import Client
from conftest import join
from dateutil.tz import tzical
from test_plans import day, entry, save
from time_machine import travel

from workout.web.app import App

SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def now() -> Iterator[None]:
    """Everything is logged in and made on a Sunday."""
    with travel(SUNDAY, tick=False):
        yield


def link(client: Client, plan: dict[str, Any]) -> str:
    response = client.post(f"/plans/{plan['id']}/calendar")
    assert response.status == 201, response
    assert response.headers["location"] == response.json["url"]
    return str(response.json["url"])


def read(client: Client, url: str, **query: str) -> Any:
    """The calendar as another program understands it."""
    response = client.get(f"{url}&{urlencode(query)}" if query else url, root=True)
    assert response.status == 200, response
    check_lines(response.content)
    return vobject.readOne(response.content.decode())


def check_lines(content: bytes) -> None:
    """Fail unless each line is as RFC 5545 section 3.1 has it."""
    *lines, end = content.split(b"\r\n")
    assert end == b"" and max(map(len, lines)) <= 75
    assert not [line for line in lines if b"\r" in line or b"\n" in line]
    assert content.decode().count("BEGIN:") == content.decode().count("END:")


def events(calendar: Any) -> dict[str, Any]:
    """By their titles."""
    return {event.summary.value: event for event in calendar.contents.get("vevent", [])}


def dates(event: Any, most: int = 4) -> list[Any]:
    """When it takes place, first of all."""
    return list(islice(event.getrruleset(addRDate=True), most))


def mondays(*numbers: int) -> list[datetime]:
    """As the reader gives whole days. 0: the first Monday."""
    return [datetime(2026, 11, 23) + timedelta(weeks=number) for number in numbers]


def zone_in(text: str) -> tzinfo:
    """The time zone that the calendar defines, as another program understands it."""
    start, end = text.index("BEGIN:VTIMEZONE"), text.index("END:VTIMEZONE")
    found = tzical(StringIO(f"{text[start:end]}END:VTIMEZONE\r\n")).get()
    assert found
    return found


@pytest.fixture
def visitor(app: App) -> Client:
    return Client(app)


def test_each_day_is_a_whole_day_each_week(alice: Client, visitor: Client) -> None:
    squat = entry(alice, sets=4, reps=8, reps_max=12, weight_kg=60)
    run = entry(alice, "outdoor-run", sets=1, distance_m=5000)
    plank = entry(alice, "plank", sets=3, duration_s=45)
    pyramid = entry(alice, sets=2, set_targets=[{"reps": 8}, {"reps": 5}])
    legs = day("Legs; all, of them", squat, run, plank, pyramid, weekday="monday", notes="Warm up.")
    plan = save(alice, legs, day("Arms", weekday="saturday"), name="Zwölf Wochen, kräftig")
    calendar = read(visitor, link(alice, plan))
    assert calendar.contents["name"][0].serialize().strip() == "NAME:Zwölf Wochen\\, kräftig"
    found = events(calendar)
    assert found.keys() == {"Legs; all, of them", "Arms"}
    assert dates(found["Legs; all, of them"]) == mondays(0, 1, 2, 3)
    assert found["Arms"].dtstart.value == date(2026, 11, 28)
    told = ["Barbell back squat: 4 × 8–12", "Outdoor run: 1 × 5 km", "Plank: 3 × 45 seconds", "Barbell back squat: 2 sets"]
    assert found["Legs; all, of them"].description.value.split("\n") == ["Warm up.", *told]


def test_at_a_time_events_stay_at_it_when_clocks_change(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs", entry(alice, reps=8), weekday="monday"))
    url = link(alice, plan)
    event = events(read(visitor, url, time="18:00"))["Legs"]
    begins = [one.replace(tzinfo=None) for one in dates(event, 400)]
    assert begins == [datetime(2026, 11, 23, 18) + timedelta(weeks=number) for number in range(400)]
    assert event.duration.value == timedelta(minutes=plan["days"][0]["estimated_minutes"])
    zone = zone_in(visitor.get(f"{url}&time=18:00", root=True).content.decode())
    assert {one.replace(tzinfo=zone).astimezone(UTC).hour for one in begins if one.month in (1, 2, 12)} == {17}
    assert {one.replace(tzinfo=zone).astimezone(UTC).hour for one in begins if 4 <= one.month <= 9} == {16}


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "Africa/Casablanca", "Pacific/Apia", "UTC"])
def test_it_is_in_the_owners_zone(app: App, visitor: Client, zone: str) -> None:
    carol = join(app, "carol@example.com", timezone=zone)
    plan = save(carol, day("Legs", entry(carol), weekday="wednesday"))
    begins = events(read(visitor, link(carol, plan), time="06:30"))["Legs"].dtstart.value
    assert begins.astimezone(UTC) == datetime(2026, 11, 25, 6, 30, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_it_begins_when_the_plan_does(alice: Client, visitor: Client) -> None:
    """Nothing on the Monday before a Wednesday on which the plan starts, though it is in the first week."""
    plan = save(alice, day("Legs", weekday="monday"), day("Arms", weekday="wednesday"), starts_on="2026-12-02")
    found = events(read(visitor, link(alice, plan)))
    assert (found["Legs"].dtstart.value, found["Arms"].dtstart.value) == (date(2026, 12, 7), date(2026, 12, 2))


@pytest.mark.parametrize("starts_on", ["0001-01-01", "1969-12-31", "2999-12-31", "9999-12-31"])
def test_at_the_ends_of_the_calendar_there_is_one_too(alice: Client, visitor: Client, starts_on: str) -> None:
    weeks = [{"name": "One"}, {"name": "Two"}]
    plan = save(alice, day("Legs", weekday="monday"), weeks=weeks, starts_on=starts_on)
    calendar = read(visitor, link(alice, plan), time="18:00")
    assert set(events(calendar)) == {"Legs (One)", "Legs (Two)"}


def test_each_week_of_a_block_has_its_events(alice: Client, visitor: Client) -> None:
    weeks = [{"name": "Base"}, {"name": "More", "sets_factor": 1.5}, {"name": "Lighter", "sets_factor": 0.5}]
    legs = day("Legs", entry(alice, sets=4, reps=5), weekday="monday")
    plan = save(alice, legs, weeks=weeks, starts_on="2026-11-25")
    url = link(alice, plan)
    before = read(visitor, url)
    found = events(before)
    assert dates(found["Legs (Base)"], 2) == mondays(3, 6)
    assert dates(found["Legs (More)"], 2) == mondays(1, 4)
    assert dates(found["Legs (Lighter)"], 2) == mondays(2, 5)
    assert [found[f"Legs ({one})"].description.value[-5:] for one in ("Base", "More", "Lighter")] == ["4 × 5", "6 × 5", "2 × 5"]
    for later in (10, 17, 200, 1000):
        with travel(SUNDAY + timedelta(days=later), tick=False):
            assert {title: one.dtstart.value for title, one in events(read(visitor, url)).items()} == {
                title: one.dtstart.value for title, one in found.items()
            }


def test_weeks_begin_on_the_owners_day(alice: Client, visitor: Client) -> None:
    """In weeks that begin on Sunday or later, the Sunday comes first."""
    alice.patch("/me", {"first_weekday": "sunday"})
    days = (day("Long", weekday="sunday"), day("Short", weekday="monday"))
    plan = save(alice, *days, weeks=[{"name": "A"}, {"name": "B"}], starts_on="2026-11-22")
    found = events(read(visitor, link(alice, plan)))
    begins = {title: one.dtstart.value.day for title, one in found.items()}
    assert begins == {"Long (A)": 22, "Short (A)": 23, "Long (B)": 29, "Short (B)": 30}


def test_events_keep_their_identity(alice: Client, visitor: Client) -> None:
    days = [day("Legs", weekday="monday"), day("Arms", weekday="friday")]
    plan = save(alice, *days)
    first = link(alice, plan)
    before = {title: (one.uid.value, int(one.sequence.value)) for title, one in events(read(visitor, first)).items()}
    assert len({uid for uid, _ in before.values()}) == 2
    alice.patch(f"/plans/{plan['id']}/days/{plan['days'][0]['id']}", {"weekday": "tuesday"})
    after = {title: (one.uid.value, int(one.sequence.value)) for title, one in events(read(visitor, link(alice, plan))).items()}
    assert {title: uid for title, (uid, _) in after.items()} == {title: uid for title, (uid, _) in before.items()}
    assert after["Legs"][1] > before["Legs"][1]
    again = save(alice, *days)
    assert not {uid for uid, _ in before.values()} & {one.uid.value for one in events(read(visitor, link(alice, again))).values()}


def test_days_without_a_weekday_are_left_out_and_named(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs"), day("Arms", weekday="monday"), day("Back"))
    made = alice.post(f"/plans/{plan['id']}/calendar").json
    assert [warning.split()[0] for warning in made["warnings"]] == ["Legs", "Back"]
    assert events(read(visitor, made["url"])).keys() == {"Arms"}


def test_the_calendar_of_an_archived_plan_says_that_it_is_empty(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Arms", weekday="monday"))
    alice.patch(f"/plans/{plan['id']}", {"archived": True})
    made = alice.post(f"/plans/{plan['id']}/calendar").json
    assert [warning.split(",")[0] for warning in made["warnings"]] == ["The plan is archived"]
    assert events(read(visitor, made["url"])) == {}


def test_a_calendar_without_events_is_one_all_the_same(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs"))
    assert events(read(visitor, link(alice, plan))) == {}


def test_an_archived_plan_has_no_events(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs", weekday="monday"))
    url = link(alice, plan)
    assert events(read(visitor, url))
    alice.patch(f"/plans/{plan['id']}", {"archived": True})
    assert events(read(visitor, url)) == {}


def test_what_has_not_changed_is_not_sent_again(alice: Client, visitor: Client) -> None:
    url = link(alice, save(alice, day("Legs", weekday="monday")))
    response = visitor.get(url, root=True)
    assert response.headers["content-type"] == "text/calendar; charset=utf-8"
    with travel(SUNDAY + timedelta(days=5)):
        assert visitor.get(url, root=True, headers={"If-None-Match": response.headers["etag"]}).status == 304


def test_only_the_last_key_works_until_it_is_revoked(alice: Client, visitor: Client) -> None:
    plan = save(alice, day("Legs", weekday="monday"))
    first, second = link(alice, plan), link(alice, plan)
    assert [visitor.get(url, root=True).status for url in (first, second)] == [404, 200]
    assert alice.delete(f"/plans/{plan['id']}/calendar").status == 204
    assert [visitor.get(second, root=True).status, alice.delete(f"/plans/{plan['id']}/calendar").status] == [404, 404]


def test_a_key_opens_its_own_plan_alone(alice: Client, visitor: Client) -> None:
    plan, other = save(alice, day("Legs")), save(alice, day("Arms"))
    key = link(alice, plan).partition("?")[2]
    link(alice, other)
    refused = visitor.get(f"/plans/{other['id']}/calendar.ics?{key}")
    missing = visitor.get(f"/plans/987654/calendar.ics?{key}")
    assert (refused.status, refused.json["detail"]) == (missing.status, missing.json["detail"])
    assert refused.status == 404


def test_only_a_hash_of_the_key_is_kept(app: App, alice: Client) -> None:
    key = alice.post(f"/plans/{save(alice, day('Legs'))['id']}/calendar").json["key"]
    assert len(key) == 22
    assert key not in database.content(app.database.location)


@pytest.mark.parametrize(
    ("query", "pointers"),
    [
        ("", ["/key"]),
        ("key=", ["/key"]),
        ("key=x&time=25:00", ["/time"]),
        ("key=x&time=7:00", ["/time"]),
        ("key=x&at=18:00", ["/at"]),
    ],
)
def test_what_is_asked_for_wrongly_is_told(visitor: Client, query: str, pointers: list[str]) -> None:
    response = visitor.get(f"/plans/1/calendar.ics?{query}")
    assert (response.status, response.pointers) == (422, pointers)


def test_only_the_owner_makes_and_revokes_a_key(bob: Client, alice: Client) -> None:
    path = f"/plans/{save(alice, day('Legs'))['id']}/calendar"
    alice.post(path)
    assert [bob.post(path).status, bob.delete(path).status] == [404, 404]


def test_a_start_does_not_wait_for_the_library() -> None:
    """It takes a tenth of a second to import, which nobody should wait for who asks for no calendar."""
    code = "import sys, workout.web.app; sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
