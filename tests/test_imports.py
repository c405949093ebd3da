"""Moving in over HTTP: a file becomes a draft, the draft is answered, written, and undone."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from client import Client, Response
from conftest import exercise_id

from workout import clock
from workout.db import Connection, Database
from workout.imports import applying, undoing, working
from workout.web import routes
from workout.web.app import App
from workout.web.contract.schemas import SCHEMAS

SAMPLES = Path(__file__).with_name("imports")
IN_USE = {
    "Preacher Curl (Machine)": "machine-preacher-curl", "Incline Chest Press (Machine)": "incline-machine-press",
    "Incline Curl (Dumbbell)": "incline-dumbbell-curl", "Sumo Deadlift (Barbell)": "sumo-deadlift",
    "Lateral Raise (Machine)": "machine-lateral-raise", "Crunch (Machine)": "machine-crunch",
    "Reverse Fly (Cable)": "cable-rear-delt-fly", "Skullcrusher (Dumbbell)": "lying-dumbbell-triceps-extension",
    "Calf Press (Machine)": "leg-press-calf-raise", "EZ Bar Biceps Curl": "ez-bar-curl", "Snatch (Barbell)": "snatch",
    "Standing Calf Raise (Smith Machine)": "smith-calf-raise", "Front Raise (Cable)": "cable-front-raise",
    "Glute Ham Raise": "glute-ham-raise", "Tricep Kickbacks": "triceps-kickback", "Clean and Jerk (Barbell)": "clean-and-jerk",
    "Knee Raise Parallel Bars": "captains-chair-knee-raise", "Inverted Row (Bodyweight)": "inverted-row",
    "Ring Dips": "ring-dip", "Lat Pulldown (Machine)": "lat-pulldown", "Lat Pulldown (Single Arm)": "single-arm-pulldown",
    "Wide Pull Up": "wide-grip-pull-up", "Single Arm Cable Row": "one-arm-cable-row", "One Arm Cable Row": "one-arm-cable-row",
    "Chest Fly": "pec-deck", "Seated Calf Raise (Plate Loaded)": "seated-calf-raise", "Cable Fly Crossovers": "cable-fly",
    "Rowing (Machine)": "rowing-machine", "Row (Machine)": "machine-row", "Low Bar Squat (Barbel)": "barbell-back-squat",
    "Dumbell chest supported row": "chest-supported-row", "Barfiks (Ağırlıklı)": "pull-up",
    "Cadeira Extensora (Máquina)": "leg-extension", "Oturarak Leg Curl (Makine)": "seated-leg-curl",
    "Elevação Pélvica (Barra)": "barbell-hip-thrust", "Supino Sentado (Máquina)": "machine-chest-press",
    "Bicep Curl (Barbell)": "barbell-curl", "Overhead Press (Dumbbell)": "standing-dumbbell-press",
    "Triceps Kickback (Cable)": None, "Reverse Curl (Cable)": None, "Decline Dumbbell Bench Press": None, "Aerobics": None,
}  # fmt: skip
"""What other apps and the people who use them call exercises, and which each is; None: none of the catalogue."""
HEVY = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n"
STRONG = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"


def send(client: Client, content: str | bytes, media_type: str = "text/csv", **options: Any) -> Response:
    body = content.encode() if isinstance(content, str) else content
    return client.post("/imports", content=body, content_type=media_type, **options)


def draft(client: Client, name: str) -> Any:
    """The draft of a sample, whole."""
    media_type = "application/xml" if name.endswith(".xml") else "text/csv"
    response = send(client, (SAMPLES / name).read_bytes(), media_type)
    assert response.status == 201, response
    return response.json


def answered(client: Client, found: Any, **changes: Any) -> Any:
    """The draft with every question answered and every other name made an exercise, unless told otherwise."""
    given = {"weight_unit": "kg", "distance_unit": "km", "date_order": "day_first", "bodyweight_included": False}
    asked = {one["name"] for one in found["questions"]}
    answers = {name: answer for name, answer in given.items() if name in asked} | changes.pop("answers", {})
    response = client.patch(f"/imports/{found['id']}", {"answers": answers, "rest": "create", **changes})
    assert response.status == 200, response
    return response.json


def applied(client: Client, found: Any) -> Any:
    """The import once it is written."""
    response = client.post(f"/imports/{found['id']}/apply")
    assert response.status == 202, response
    return finished(client, found["id"])


def finished(client: Client, import_id: int) -> Any:
    for _ in range(600):
        found = client.get(f"/imports/{import_id}").json
        if found["status"] != "applying":
            return found
        time.sleep(0.01)
    raise AssertionError("the import is not written within six seconds")


def take(client: Client, name: str, **changes: Any) -> Any:
    """A sample, taken in whole."""
    return applied(client, answered(client, draft(client, name), **changes))


def hevy(*sets: str, start: str = "14 Sep 2025, 17:48", end: str = "14 Sep 2025, 18:53", title: str = "Upper") -> str:
    return HEVY + "".join(f'{title},"{start}","{end}",{one}\n' for one in sets)


def sessions(client: Client) -> list[Any]:
    """The person's workouts, whole, the latest first."""
    return [client.get(f"/sessions/{one['id']}").json for one in client.get("/sessions?limit=100").json["items"]]


def sets(session: Any) -> list[Any]:
    """By exercise, its slug and what was done in its sets."""
    values = ("reps", "weight_kg", "duration_s", "distance_m", "rir")
    return [
        (entry["exercise"]["slug"], [(one["set_type"], *(one["done"][name] for name in values)) for one in entry["sets"]])
        for entry in session["exercises"]
    ]


def test_a_draft_tells_what_the_file_holds_and_nothing_is_written(alice: Client) -> None:
    found = draft(alice, "strong-s3.csv")
    told = ("source", "variant", "status", "rows", "workouts", "sets", "weights", "first_on", "last_on", "ignored", "total")
    assert {name: found[name] for name in told} == {
        "source": "strong", "variant": "S3", "status": "draft", "rows": 12, "workouts": 3, "sets": 10, "weights": 0,
        "first_on": "2024-03-11", "last_on": "2024-03-16", "ignored": {"rest_timer": 1}, "total": 3,
    }  # fmt: skip
    assert [(one["name"], one["answer"]) for one in found["questions"]] == [
        ("weight_unit", None), ("distance_unit", None), ("timezone", "Europe/Berlin"),
    ]  # fmt: skip
    names = {one["name"]: one for one in found["exercises"]}
    assert names["Bench Press (Barbell)"]["match"]["exercise"]["slug"] == "barbell-bench-press"
    assert names["Bench Press (Barbell)"]["match"]["how"] == "normalised"
    assert names["Plank"]["match"]["how"] == "name"
    assert names["Grandpa's barn lift"]["match"] is None
    assert alice.get("/sessions").json["items"] == []
    assert alice.get("/imports").json["items"][0]["id"] == found["id"]


def test_a_file_is_written_as_it_tells(alice: Client) -> None:
    found = take(alice, "strong-s3.csv")
    assert (found["status"], found["done"], found["total"]) == ("applied", 3, 3)
    third, second, first = sessions(alice)
    assert (first["name"], first["note"], first["status"]) == ("Push day", "Slept badly", "finished")
    assert (first["started_at"], first["ended_at"]) == ("2024-03-11T17:15:02.000Z", "2024-03-11T18:19:02.000Z")
    assert sets(first) == [
        (
            "barbell-bench-press",
            [
                ("warmup", 10, 40, None, None, None),
                ("working", 5, 77.5, None, None, 2),
                ("working", 5, 77.5, None, None, 1.5),
                ("amrap", 4, 77.5, None, None, 0),
            ],
        ),
        ("dip", [("working", 9, None, None, None, None)] * 2),
        ("plank", [("working", None, None, 80, None, None)]),
    ]
    assert first["exercises"][0]["note"] == "pause at the chest"
    assert first["adjustments"] == []
    assert sets(second) == [("outdoor-run", [("working", None, None, 1840, 5200, None)])]
    assert third["summary"]["duration_s"] == 2 * 150  # 264 hours are told, which cannot be
    (made,) = alice.get("/exercises?custom=true").json["items"]
    assert (made["name"], made["tracks"], made["primary_muscles"]) == ("Grandpa's barn lift", ["weight", "reps"], [])


def test_pounds_and_miles_are_converted_where_the_person_says_so(alice: Client) -> None:
    take(alice, "strong-s3.csv", answers={"weight_unit": "lb", "distance_unit": "mi"})
    assert sets(sessions(alice)[1]) == [("outdoor-run", [("working", None, None, 1840, 8368.59, None)])]
    assert sets(sessions(alice)[0])[0] == ("barbell-bench-press", [("working", 5, 36.287, None, None, None)])


def test_nothing_is_written_before_the_unit_is_told(alice: Client) -> None:
    found = draft(alice, "strong-s3.csv")
    refused = alice.post(f"/imports/{found['id']}/apply")
    assert (refused.status, refused.json["code"], refused.json["questions"]) == (
        409, "question_open", ["weight_unit", "distance_unit"],
    )  # fmt: skip
    alice.patch(f"/imports/{found['id']}", {"answers": {"weight_unit": "kg", "distance_unit": "km"}})
    refused = alice.post(f"/imports/{found['id']}/apply")
    assert (refused.status, refused.json["questions"]) == (409, ["exercises"])
    assert "Grandpa's barn lift" in refused.json["detail"]
    assert sessions(alice) == []


def test_weights_and_girths_are_written(alice: Client) -> None:
    take(alice, "body-hevy.csv")
    (weight,) = alice.get("/weights").json["items"]
    assert (weight["weight_kg"], weight["body_fat_pct"], weight["measured_at"]) == (78.7, 18.5, "2025-01-13T23:00:00.000Z")
    girths = {(one["kind"], one["value_cm"]) for one in alice.get("/measurements").json["items"]}
    assert girths == {("waist", 83.82), ("neck", 38), ("chest", 101), ("right_upper_arm", 34)}


def test_the_offset_that_a_file_tells_counts(alice: Client) -> None:
    found = take(alice, "apple-health.xml")
    assert (found["source"], found["weights"], found["questions"]) == ("apple_health", 2, [])
    assert [(one["measured_at"], one["weight_kg"], one["body_fat_pct"]) for one in alice.get("/weights").json["items"]] == [
        ("2025-04-26T06:01:00.000Z", 68.402, None),
        ("2025-04-25T21:18:45.000Z", 68.5, 18.5),
    ]


def test_a_workout_lasts_as_long_as_told_while_clocks_change(alice: Client) -> None:
    starts = ("2024-03-31 01:30:00", "2024-03-31 02:30:00", "2024-10-27 02:30:00")
    content = STRONG + "".join(f"{start},A,1h,Squat (Barbell),1,60,5,0,0,,,\n" for start in starts)
    found = answered(alice, send(alice, content).json, answers={"timezone": "Europe/Berlin"})
    assert applied(alice, found)["status"] == "applied"
    assert [one["summary"]["duration_s"] for one in sessions(alice)] == [3600] * 3


@pytest.mark.parametrize(
    ("start", "end", "began", "ended"),
    [
        ("16 Sep 2024, 17:48", "16 Sep 2024, 18:48", "2024-09-16T15:48", "2024-09-16T16:48"),
        ("27 Oct 2024, 02:50", "27 Oct 2024, 02:10", "2024-10-27T00:50", "2024-10-27T01:10"),
        ("27 Oct 2024, 02:10", "27 Oct 2024, 02:50", "2024-10-27T00:10", "2024-10-27T00:50"),
        ("26 Oct 2024, 23:30", "27 Oct 2024, 03:10", "2024-10-26T21:30", "2024-10-27T02:10"),
        ("31 Mar 2024, 01:30", "31 Mar 2024, 03:30", "2024-03-31T00:30", "2024-03-31T01:30"),
    ],
)
def test_a_workout_ends_when_the_clock_says_so(alice: Client, start: str, end: str, began: str, ended: str) -> None:
    """In Berlin, where the hour after two comes twice on one night of autumn, and not at all on one of spring."""
    found = applied(alice, answered(alice, send(alice, hevy("Pull Up,0,normal,,7,,,", start=start, end=end)).json))
    (session,) = sessions(alice)
    assert (session["started_at"][:16], session["ended_at"][:16], found["problems"]) == (began, ended, [])


@pytest.mark.parametrize(
    ("start", "end", "of_draft"),
    [
        ("16 Sep 2024, 17:48", "16 Sep 2024, 16:48", 1),
        ("16 Sep 2024, 17:48", "14 Sep 2024, 17:58", 1),
        ("28 Oct 2024, 02:50", "28 Oct 2024, 02:10", 0),  # could be so, in another zone
    ],
)
def test_the_end_of_a_workout_that_ends_before_it_begins_is_left_open(alice: Client, start: str, end: str, of_draft: int) -> None:
    draft = send(alice, hevy("Pull Up,0,normal,,7,,,", "Pull Up,1,normal,,7,,,", start=start, end=end)).json
    assert (draft["workouts"], draft["problems_total"], draft["ignored"]) == (1, of_draft, {})
    found = applied(alice, answered(alice, draft))
    assert [one["line"] for one in found["problems"]] == [2]
    assert "ends before it begins" in found["problems"][0]["detail"]
    (session,) = sessions(alice)
    assert session["summary"]["duration_s"] == 2 * 150 and session["ended_at"] > session["started_at"]


@pytest.mark.parametrize("seconds", ["9" * 30, "9" * 300])
def test_a_length_that_no_workout_has_is_estimated(alice: Client, seconds: str) -> None:
    content = (SAMPLES / "strong-s5.csv").read_text(encoding="utf-8").replace('"3120"', f'"{seconds}"')
    assert applied(alice, answered(alice, send(alice, content).json))["status"] == "applied"
    assert [one["summary"]["duration_s"] for one in sessions(alice)] == [3 * 150]


@pytest.mark.parametrize(("hours", "problems"), [("1e308", 0), ("-0.5", 1), ("-20", 1)])
def test_hours_that_no_workout_has_are_estimated(alice: Client, hours: str, problems: int) -> None:
    header, row = (SAMPLES / "stronglifts.csv").read_text(encoding="utf-8").split("\n")[:2]
    row = row.replace("11:06 PM", "").replace(",0.6,", f",{hours},")
    found = applied(alice, answered(alice, send(alice, f"{header}\n{row}\n").json))
    assert (found["status"], found["problems_total"]) == ("applied", problems)
    assert [one["summary"]["duration_s"] for one in sessions(alice)] == [3 * 150]


@pytest.mark.parametrize(
    ("end", "hours", "ended"),
    [
        ("2:10 AM", "0.3", "2024-10-27T01:10"),
        ("3:10 AM", "1.3", "2024-10-27T02:10"),
        ("12:20 AM", "22.5", "2024-10-27T00:57"),  # more than six hours, and so estimated
    ],
)
def test_a_time_of_day_may_be_that_of_the_next_day_or_of_the_second_such_hour(
    alice: Client, end: str, hours: str, ended: str
) -> None:
    header, row = (SAMPLES / "stronglifts.csv").read_text(encoding="utf-8").split("\n")[:2]
    for old, new in (("2026/08/18", "2024/10/27"), ("10:30 PM", "2:50 AM"), ("11:06 PM", end), (",0.6,", f",{hours},")):
        row = row.replace(old, new)
    applied(alice, answered(alice, send(alice, f"{header}\n{row}\n").json))
    (session,) = sessions(alice)
    assert (session["started_at"][:16], session["ended_at"][:16]) == ("2024-10-27T00:50", ended)


@pytest.mark.parametrize(
    ("start", "weight_kg"),
    [("2099-01-01 08:00:00 +0100", 80), ("2025-01-01 08:00:00 +0100", 5), ("2025-01-01 08:00:00 +0100", 700)],
)
def test_what_cannot_be_is_named_and_not_counted(alice: Client, start: str, weight_kg: int) -> None:
    record = f'<Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="{start}" value="{weight_kg}"/>'
    found = send(alice, f"<HealthData>\n{record}</HealthData>", "application/xml").json
    assert (found["weights"], found["ignored"], found["problems_total"]) == (0, {"impossible": 1}, 1)
    assert found["problems"][0]["line"] == 2
    assert applied(alice, found)["problems_total"] == 1
    assert alice.get("/weights").json["items"] == []


def test_what_cannot_be_by_the_answers_is_named_when_it_is_written(alice: Client) -> None:
    found = send(alice, "Date,Weight\n2025-01-01,1000\n2025-01-02,80\n").json
    assert (found["weights"], found["problems"]) == (2, [])
    found = applied(alice, answered(alice, found, answers={"weight_unit": "kg"}))
    assert found["problems"] == [{"line": 2, "detail": "weight 2025-01-01 is left out: 1000 kg cannot be."}]
    assert [one["weight_kg"] for one in alice.get("/weights").json["items"]] == [80]


def test_a_workout_in_the_future_is_named_and_not_counted(alice: Client) -> None:
    found = send(alice, hevy("Pull Up,0,normal,,7,,,", "Dip,1,normal,,7,,,", start="15 Sep 2099, 17:48", end="")).json
    assert (found["workouts"], found["ignored"], found["problems"][0]["line"]) == (0, {"impossible": 2}, 2)


def test_a_date_is_in_the_future_only_once_its_order_is_told(alice: Client) -> None:
    year = clock.now().year + 1
    found = send(alice, f"Date,Weight\n01/12/{year},80\n02/03/2020,80\n").json
    assert (found["weights"], found["problems"]) == (2, [])
    told = alice.patch(f"/imports/{found['id']}", {"answers": {"date_order": "month_first"}}).json
    assert (told["weights"], [one["line"] for one in told["problems"]]) == (1, [2])


def test_the_order_of_dates_is_asked_with_dates_that_there_are(alice: Client) -> None:
    found = send(alice, "Date,Weight\n14/02/2024,81\n05/06/2024,82\n05/14/2024,83\n").json
    (question,) = [one for one in found["questions"] if one["name"] == "date_order"]
    assert [one["because"] for one in question["choices"]] == [
        "Then the file goes from 2024-02-14 to 2024-06-05.", "Then the file goes from 2024-02-14 to 2024-05-14.",
    ]  # fmt: skip


@pytest.mark.parametrize("fat", [200, 0.5, -3])
def test_a_weight_is_taken_without_the_fat_that_cannot_be_and_that_is_named(alice: Client, fat: float) -> None:
    found = send(alice, f"Date,Weight,Fat\n2025-01-01,80,{fat}\n2025-01-02,80,20\n").json
    assert (found["weights"], found["ignored"], [one["line"] for one in found["problems"]]) == (2, {}, [2])
    assert found["problems"][0]["detail"] == f"weight 2025-01-01 is taken without the fat: {fat} % cannot be."
    applied(alice, answered(alice, found))
    assert [one["body_fat_pct"] for one in alice.get("/weights").json["items"]] == [20, None]


@pytest.mark.parametrize("offset", ["+2400", "+9999", "-01:75"])
def test_an_offset_that_cannot_be_is_named(alice: Client, offset: str) -> None:
    record = f'<Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="2025-04-18 22:38:45 {offset}" value="68"/>'
    found = send(alice, f"<HealthData>{record}</HealthData>", "application/xml").json
    assert (found["weights"], found["problems_total"]) == (0, 1)


def test_the_hour_that_comes_twice_in_autumn_has_two_weights(alice: Client) -> None:
    records = "".join(
        f'<Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="2025-10-26 02:30:00 {offset}" value="{kg}"/>'
        for offset, kg in (("+0200", 80), ("+0100", 81))
    )
    found = applied(alice, send(alice, f"<HealthData>{records}</HealthData>", "application/xml").json)
    assert (found["status"], found["done"]) == ("applied", 2)
    taken = [(one["measured_at"], one["weight_kg"]) for one in alice.get("/weights").json["items"]]
    assert taken == [("2025-10-26T01:30:00.000Z", 81), ("2025-10-26T00:30:00.000Z", 80)]


def test_a_day_without_a_time_is_put_where_the_person_says(alice: Client) -> None:
    take(alice, "fitnotes.csv", answers={"time_of_day": "18:30", "timezone": "America/New_York"})
    assert [one["started_at"] for one in sessions(alice)] == ["2021-08-12T22:30:00.000Z", "2021-08-11T22:30:00.000Z"]


def test_the_same_file_again_writes_nothing(alice: Client) -> None:
    take(alice, "strong-s3.csv")
    again = draft(alice, "strong-s3.csv")
    assert (again["already_there"], again["changed"]) == (3, 0)
    assert applied(alice, answered(alice, again, answers={"timezone": "Asia/Tokyo"}))["done"] == 3
    assert len(sessions(alice)) == 3


def test_of_a_longer_file_what_is_new_is_written(alice: Client) -> None:
    first, second = (
        hevy("Pull Up,0,normal,,7,,,", start=f"{day} Sep 2025, 07:00", end=f"{day} Sep 2025, 08:00") for day in (1, 2)
    )
    applied(alice, answered(alice, send(alice, first).json))
    longer = send(alice, second + first.removeprefix(HEVY)).json
    assert (longer["workouts"], longer["already_there"]) == (2, 1)
    applied(alice, answered(alice, longer))
    assert [one["started_at"] for one in sessions(alice)] == ["2025-09-02T05:00:00.000Z", "2025-09-01T05:00:00.000Z"]


@pytest.mark.parametrize(("on_change", "reps"), [("keep", 7), ("replace", 9)])
def test_a_day_that_was_edited_in_the_other_app_is_kept_or_replaced(alice: Client, on_change: str, reps: int) -> None:
    applied(alice, answered(alice, send(alice, hevy("Pull Up,0,normal,,7,,,")).json))
    changed = send(alice, hevy("Pull Up,0,normal,,9,,,")).json
    assert (changed["already_there"], changed["changed"]) == (0, 1)
    applied(alice, answered(alice, changed, on_change=on_change))
    (session,) = sessions(alice)
    assert sets(session)[0][1][0][1] == reps


def test_identical_rows_are_sets_of_their_own(alice: Client) -> None:
    applied(alice, answered(alice, send(alice, hevy(*["Pull Up,0,normal,,7,,,"] * 4)).json))
    assert len(sessions(alice)[0]["exercises"][0]["sets"]) == 4


def test_what_an_exercise_does_not_record_goes_into_notes_and_is_counted(alice: Client) -> None:
    content = hevy("Plank,0,normal,,12,,60,", "Plank,1,normal,,15,,,", "Pull Up,0,normal,,5,,30,9")
    found = applied(alice, answered(alice, send(alice, content).json))
    assert found["noted"] == 3
    plank, pull_up = sessions(alice)[0]["exercises"]
    assert [(one["done"]["duration_s"], one["note"]) for one in plank["sets"]] == [(60, "12 repetitions")]
    assert plank["note"] == "15 repetitions"
    assert [(one["done"]["reps"], one["done"]["rir"], one["note"]) for one in pull_up["sets"]] == [(5, 1, "30 s")]


def test_what_an_exercise_records_nothing_of_goes_into_the_note_of_the_workout(alice: Client) -> None:
    rows = hevy("Plank,0,normal,,12,,,8", "Plank,1,normal,,15,,,", "Pull Up,0,normal,,5,,,")
    found = applied(alice, answered(alice, send(alice, rows).json))
    (session,) = sessions(alice)
    assert (found["noted"], session["note"]) == (3, "Plank: 12 repetitions, RPE 8\n15 repetitions")
    assert [slug for slug, _ in sets(session)] == ["pull-up"]


def test_a_workout_of_which_nothing_can_be_recorded_is_named(alice: Client) -> None:
    found = applied(alice, answered(alice, send(alice, hevy("Plank,0,normal,,12,,,8")).json))
    detail = "workout 2025-09-14T17:48:00 Upper is left out: its exercises record nothing of what it tells."
    assert (found["noted"], found["problems"]) == (0, [{"line": 2, "detail": detail}])
    assert sessions(alice) == []


def test_an_effort_that_an_exercise_does_not_record_goes_into_the_note(alice: Client) -> None:
    found = applied(alice, answered(alice, send(alice, hevy("Plank,0,normal,,,,60,8.5")).json))
    (plank,) = sessions(alice)[0]["exercises"][0]["sets"]
    assert (found["noted"], plank["done"]["rir"], plank["note"]) == (1, None, "RPE 8.5")


@pytest.mark.parametrize(
    ("content", "media_type", "ignored"),
    [
        ("Date,Weight\n2026-01-02,80\n2026-01-02,81\n2026-01-03,81\n2026-01-03,81\n", "text/csv", {"replaced_by_a_later_row": 1}),
        ("date,weight_kg,fat_percent,neck_cm\n2026-01-02,,18.5,38\n", "text/csv", {"body_fat_without_weight": 1}),
        (
            '<HealthData><Record type="HKQuantityTypeIdentifierBodyFatPercentage" startDate="2025-04-18" value="0.2"/>'
            "</HealthData>",
            "application/xml",
            {"body_fat_without_weight": 1},
        ),
    ],
)
def test_a_measurement_that_is_not_taken_is_counted(
    alice: Client, content: str, media_type: str, ignored: dict[str, int]
) -> None:
    assert send(alice, content, media_type).json["ignored"] == ignored


def test_the_body_inside_a_weight_is_asked_for_and_noted(alice: Client) -> None:
    found = send(alice, hevy("Pull Up,0,normal,75.75,8,,,", "Pull Up,1,normal,75.75,7,,,")).json
    (question,) = [one for one in found["questions"] if one["name"] == "bodyweight_included"]
    assert [one["answer"] for one in question["choices"]] == [True, False]
    applied(alice, answered(alice, found, answers={"bodyweight_included": True}))
    first = sessions(alice)[0]["exercises"][0]["sets"][0]
    assert (first["done"]["weight_kg"], first["note"]) == (None, "75.75 kg")


def test_what_lies_in_the_future_or_cannot_be_is_left_out(alice: Client) -> None:
    rows = "Date,Weight,BMI\n2090-01-01,80,25\n2025-01-01,7,2\n2025-01-02,80,25\n"
    found = applied(alice, answered(alice, send(alice, rows).json))
    assert (found["done"], found["total"], found["problems_total"]) == (1, 1, 2)
    assert [one["weight_kg"] for one in alice.get("/weights").json["items"]] == [80]


def test_a_name_is_said_to_mean_an_exercise_or_to_be_left_out_and_that_is_remembered(alice: Client) -> None:
    content = hevy("Grandpa's lift,0,normal,12,8,,,", "Stretchy thing,0,normal,,5,,,", "Mystery,0,normal,1,1,,,")
    found = send(alice, content).json
    deadlift = exercise_id(alice, "barbell-deadlift")
    meant = {"Grandpa's lift": {"exercise_id": deadlift}, "Stretchy thing": "skip", "Mystery": "create"}
    applied(alice, answered(alice, found, exercises=meant))
    assert [slug for slug, _ in sets(sessions(alice)[0])] == ["barbell-deadlift", "mystery"]
    again = {one["name"]: one for one in send(alice, content.replace("14 Sep", "15 Sep")).json["exercises"]}
    assert again["Grandpa's lift"]["match"]["how"] == "remembered"
    assert again["Grandpa's lift"]["match"]["exercise"]["id"] == deadlift
    assert (again["Stretchy thing"]["match"], again["Stretchy thing"]["answer"]) == (None, "skip")
    assert again["Mystery"]["match"]["exercise"]["slug"] == "mystery"


def test_names_in_use_are_known_and_those_of_something_else_are_asked_about(alice: Client) -> None:
    rows = [f'T,"15 Sep 2025, 07:48",,"{name}",0,normal,20,8,,,' for name in IN_USE]
    found = send(alice, HEVY + "\n".join(rows)).json
    matches = {one["name"]: one["match"] and one["match"]["exercise"]["slug"] for one in found["exercises"]}
    assert matches == IN_USE


@pytest.mark.parametrize(
    ("names", "detail"),
    [
        (["Zork"], "Say under `exercises` what this name means: Zork. Or settle all names that are left with `rest`."),
        (["Zork", "Zurk"], "Say under `exercises` what 2 names mean: Zork, …. Or settle all names that are left with `rest`."),
    ],
)
def test_names_that_nobody_has_explained_are_named(alice: Client, names: list[str], detail: str) -> None:
    found = send(alice, hevy(*(f"{name},0,normal,1,1,,," for name in names))).json
    assert alice.post(f"/imports/{found['id']}/apply").json["detail"] == detail


def test_one_answer_settles_all_other_names(alice: Client) -> None:
    found = send(alice, hevy("Mystery,0,normal,1,1,,,", "Riddle,0,normal,1,1,,,", "Pull Up,0,normal,,5,,,")).json
    alice.patch(f"/imports/{found['id']}", {"rest": "skip"})
    applied(alice, found)
    assert [slug for slug, _ in sets(sessions(alice)[0])] == ["pull-up"]


def test_undoing_takes_everything_away_that_the_import_has_written(alice: Client) -> None:
    alice.post("/weights", {"weight_kg": 70, "measured_at": "2025-01-13T23:00:00Z"})
    first, second = take(alice, "strong-s3.csv"), take(alice, "body-hevy.csv")
    for found in (first, second):
        assert alice.delete(f"/imports/{found['id']}").status == 204
        undone = alice.get(f"/imports/{found['id']}").json
        assert (undone["status"], undone["kept"], undone["done"]) == ("undone", [], undone["total"])
        assert alice.delete(f"/imports/{found['id']}").status == 404
    assert sessions(alice) == [] and alice.get("/measurements").json["items"] == []
    assert [one["weight_kg"] for one in alice.get("/weights").json["items"]] == [70]
    assert alice.get("/exercises?custom=true").json["items"] == []
    assert draft(alice, "strong-s3.csv")["already_there"] == 0


@pytest.mark.parametrize("edited", ["keep", "delete"])
def test_what_was_edited_since_is_named_and_kept_unless_it_is_to_go(alice: Client, edited: str) -> None:
    first, second = take(alice, "strong-s3.csv"), take(alice, "body-hevy.csv")
    changed = sessions(alice)[0]
    alice.patch(f"/sessions/{changed['id']}", {"note": "I remember this one"})
    weight = alice.get("/weights").json["items"][0]
    alice.patch(f"/weights/{weight['id']}", {"weight_kg": 78.2})
    for found in (first, second):
        assert alice.delete(f"/imports/{found['id']}?edited={edited}").status == 204
    kept = [alice.get(f"/imports/{found['id']}").json["kept"] for found in (first, second)]
    if edited == "delete":
        assert (kept, sessions(alice), alice.get("/weights").json["items"]) == ([[], []], [], [])
        return
    assert [(one["kind"], one["id"]) for one in kept[0] + kept[1]] == [("session", changed["id"]), ("weight", weight["id"])]
    assert [one["id"] for one in sessions(alice)] == [changed["id"]]
    assert alice.get("/exercises?custom=true").json["items"] != []  # the workout that was kept uses it
    assert alice.delete(f"/imports/{first['id']}").status == 404
    assert alice.delete(f"/imports/{first['id']}?edited=delete").status == 204
    assert sessions(alice) == []


def test_an_exercise_that_was_made_and_then_edited_is_kept(alice: Client) -> None:
    found = applied(alice, answered(alice, send(alice, hevy("Mystery,0,normal,1,1,,,", "Riddle,0,normal,1,1,,,")).json))
    mystery = next(one["id"] for one in alice.get("/exercises?custom=true").json["items"] if one["name"] == "Mystery")
    alice.patch(f"/exercises/{mystery}", {"description": "What my gym calls so."})
    assert alice.delete(f"/imports/{found['id']}").status == 204
    kept = alice.get(f"/imports/{found['id']}").json["kept"]
    assert [(one["kind"], one["id"], one["name"]) for one in kept] == [("exercise", mystery, "Mystery")]
    assert own_exercises(alice) == ["Mystery"]
    assert alice.delete(f"/imports/{found['id']}?edited=delete").status == 204
    assert own_exercises(alice) == []


def test_what_the_person_has_deleted_comes_with_the_next_file(alice: Client) -> None:
    take(alice, "strong-s3.csv")
    alice.delete(f"/sessions/{sessions(alice)[0]['id']}")
    assert take(alice, "strong-s3.csv")["already_there"] == 2
    assert len(sessions(alice)) == 3


def own_exercises(client: Client) -> list[str]:
    return [one["name"] for one in client.get("/exercises?custom=true").json["items"]]


def test_an_exercise_that_is_made_for_two_imports_is_one(alice: Client) -> None:
    """It goes with the last of them; one that is still to be written does not lose its sets when the other is undone."""
    contents = [STRONG + f"2024-03-0{day} 18:00:00,A,1h,{name},1,60,5,0,0,,,\n" for day, name in ((1, "My Own"), (2, "my own"))]
    drafts = [answered(alice, send(alice, content).json)["id"] for content in contents]
    first, second = (applied(alice, {"id": one}) for one in drafts)
    assert (first["status"], second["status"], own_exercises(alice)) == ("applied", "applied", ["My Own"])
    alice.delete(f"/imports/{first['id']}")
    assert own_exercises(alice) == ["My Own"]
    alice.delete(f"/imports/{second['id']}")
    assert (own_exercises(alice), sessions(alice)) == ([], [])


def test_a_name_whose_exercise_has_gone_with_another_import_is_asked_for_again(alice: Client) -> None:
    first = applied(alice, answered(alice, send(alice, STRONG + "2024-03-01 18:00:00,A,1h,My Own,1,60,5,0,0,,,\n").json))
    second = send(alice, STRONG + "2024-03-02 18:00:00,A,1h,My Own,1,60,5,0,0,,,\n").json
    assert second["exercises"][0]["match"]["how"] == "remembered"
    answers = {one["name"]: one["choices"][0]["answer"] for one in second["questions"]}
    assert alice.patch(f"/imports/{second['id']}", {"answers": answers}).status == 200
    alice.delete(f"/imports/{first['id']}")
    refused = alice.post(f"/imports/{second['id']}/apply")
    assert (refused.status, refused.json["code"], refused.json["questions"]) == (409, "question_open", ["exercises"])
    alice.patch(f"/imports/{second['id']}", {"rest": "create"})
    assert applied(alice, second)["status"] == "applied"
    assert [one["summary"]["sets_done"] for one in sessions(alice)] == [1]


def test_two_imports_at_once_are_both_written(alice: Client) -> None:
    first, second = (answered(alice, draft(alice, name)) for name in ("strong-s3.csv", "fitnotes.csv"))
    for found in (first, second):
        assert alice.post(f"/imports/{found['id']}/apply").status == 202
    assert [finished(alice, found["id"])["status"] for found in (first, second)] == ["applied", "applied"]
    assert len(sessions(alice)) == 5


def test_a_table_that_nobody_knows_is_read_as_the_person_says(alice: Client) -> None:
    content = "Wann,Was,Wie oft,Wie schwer\n01/02/2025,Kniebeuge,5,100\n01/02/2025,Kniebeuge,5,100\n03/02/2025,Bank,8,60\n"
    found = send(alice, content).json
    assert (found["source"], found["rows"], found["workouts"]) == ("csv", 3, 0)
    (question,) = found["questions"]
    assert (question["name"], question["header"]) == ("columns", ["Wann", "Was", "Wie oft", "Wie schwer"])
    columns = {"date": "Wann", "exercise": "Was", "reps": "Wie oft", "weight": "Wie schwer"}
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).json
    assert (read["workouts"], read["sets"], read["first_on"], read["last_on"]) == (2, 3, "2025-02-01", "2025-02-03")
    assert {one["name"] for one in read["questions"] if one["answer"] is None} == {"weight_unit", "date_order"}
    turned = alice.patch(f"/imports/{found['id']}", {"answers": {"date_order": "month_first"}}).json
    assert (turned["first_on"], turned["last_on"]) == ("2025-01-02", "2025-03-02")
    applied(alice, answered(alice, turned, answers={"date_order": "month_first"}))
    assert [one["started_at"] for one in sessions(alice)] == ["2025-03-02T11:00:00.000Z", "2025-01-02T11:00:00.000Z"]


def test_a_word_in_place_of_repetitions_is_named(alice: Client) -> None:
    rows = "2026-11-02,Squat,5,60\n2026-11-02,Squat,many,60\n2026-11-02,Squat,,60\n"
    found = send(alice, "Date,Exercise,Reps,Weight (kg)\n" + rows).json
    columns = found["questions"][0]["choices"][0]["answer"]
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).json
    assert (read["sets"], read["problems"]) == (2, [{"line": 3, "detail": "Many is no number of reps."}])


def test_a_row_may_stand_for_several_sets(alice: Client) -> None:
    rows = "02.11.2026,Deadlift,3,5,140\n02.11.2026,Plank,,,\n14.11.2026,Deadlift,,3,150\n14.11.2026,Deadlift,0,3,150\n"
    found = send(alice, "Date,Exercise,Sets,Reps,Weight\n" + rows).json
    (question,) = found["questions"]
    guess = question["choices"][0]["answer"]
    assert guess == {"date": "Date", "exercise": "Exercise", "sets": "Sets", "reps": "Reps", "weight": "Weight"}
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": guess}}).json
    assert (read["workouts"], read["sets"], read["ignored"]) == (2, 4, {"without_values": 1, "unreadable": 1})
    assert read["problems"] == [{"line": 5, "detail": "A row stands for 1 to 50 sets, and this says 0."}]
    applied(alice, answered(alice, read))
    assert [len(sets(one)[0][1]) for one in sessions(alice)] == [1, 3]


@pytest.mark.parametrize(
    ("header", "row", "guess"),
    [
        ("Day,Weight (kg),Mood", "2026-11-02,80.4,fine", {"date": "Day", "body_weight": "Weight (kg)"}),
        ("Date,Bodyweight,Note", "2026-11-02,80.4 kg,fine", {"date": "Date", "body_weight": "Bodyweight", "note": "Note"}),
        ("Date,Weight (kg),Session", "2026-11-02,80.4,yes", {"date": "Date", "weight": "Weight (kg)", "title": "Session"}),
    ],
)
def test_a_table_may_be_of_the_weight_of_the_body(alice: Client, header: str, row: str, guess: dict[str, str]) -> None:
    found = send(alice, f"{header}\n{row}\n").json
    assert found["questions"][0]["choices"][0]["answer"] == guess
    columns = {"date": guess["date"], "body_weight": guess.get("body_weight", "Weight (kg)")}
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).json
    assert (read["weights"], read["workouts"], read["problems"]) == (1, 0, [])
    applied(alice, answered(alice, read))
    assert [one["weight_kg"] for one in alice.get("/weights").json["items"]] == [80.4]


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("Date,Exercise,Reps,Weight", "2026-11-02,Deadlift,5,225\n2026-11-02,Deadlift,5,45 lb\n2026-11-02,Plank,5,\n"),
        ("Date,Exercise,Reps,Weight,Unit", "2026-11-02,Deadlift,5,225,\n2026-11-02,Deadlift,5,45,lb\n2026-11-02,Plank,5,,\n"),
        ("Date,Exercise,Reps,Distance", "2026-11-02,Deadlift,5,225\n2026-11-02,Deadlift,5,2 km\n2026-11-02,Plank,5,\n"),
    ],
)
def test_an_answer_about_the_unit_never_changes_what_has_one(alice: Client, header: str, rows: str) -> None:
    """A row without a unit among rows with one is named: the answer would count for all of them."""
    found = send(alice, f"{header}\n{rows}").json
    columns = found["questions"][0]["choices"][0]["answer"]
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).json
    assert read["problems"] == [{"line": 2, "detail": "This row tells no unit, and others do."}]
    assert (read["sets"], {one["name"] for one in read["questions"] if one["answer"] is None}) == (2, set())


def test_a_word_is_no_unit(alice: Client) -> None:
    rows = "2026-11-02,Pull Up,5,BW\n2026-11-02,Deadlift,5,60\n2026-11-02,Deadlift,5,60 big\n"
    found = send(alice, f"Date,Exercise,Reps,Weight\n{rows}").json
    columns = found["questions"][0]["choices"][0]["answer"]
    read = alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).json
    assert (read["sets"], [one["line"] for one in read["problems"]]) == (2, [4])
    assert {one["name"] for one in read["questions"] if one["answer"] is None} == {"weight_unit"}


def test_a_column_that_numbers_sets_does_not_say_how_many(alice: Client) -> None:
    rows = "".join(f"2026-11-02,Deadlift,{number},5,140\n" for number in (1, 2, 3, 1))
    (question,) = send(alice, "Date,Exercise,Sets,Reps,Weight\n" + rows).json["questions"]
    assert "sets" not in question["choices"][0]["answer"]


@pytest.mark.parametrize(
    ("columns", "pointer"),
    [
        ({"date": "Wann", "exercise": "Wer", "reps": "Wie oft"}, "/answers/columns/exercise"),
        ({"exercise": "Was", "reps": "Wie oft"}, "/answers/columns/date"),
        ({"date": "Wann", "exercise": "Was"}, "/answers/columns"),
        ({"date": "Wann", "exercise": "Was", "mood": "Wie oft"}, "/answers/columns/mood"),
        ({"body_weight": "Wie oft"}, "/answers/columns/date"),
        ({"date": "Wann", "exercise": "Was", "body_weight": "Wie oft"}, "/answers/columns/exercise"),
    ],
)
def test_columns_that_cannot_be_are_named(alice: Client, columns: Any, pointer: str) -> None:
    found = send(alice, "Wann,Was,Wie oft\n2025-02-01,Kniebeuge,5\n").json
    assert alice.patch(f"/imports/{found['id']}", {"answers": {"columns": columns}}).pointers == [pointer]


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        ({"answers": {"date_order": "day_first"}}, "/answers/date_order"),
        ({"answers": {"weight_unit": "stone"}}, "/answers/weight_unit"),
        ({"answers": {"timezone": "Atlantis/Main"}}, "/answers/timezone"),
        ({"exercises": {"Nobody's lift": "skip"}}, "/exercises/Nobody's lift"),
        ({"exercises": {"Plank": {"exercise_id": 987654321}}}, "/exercises/Plank/exercise_id"),
        ({"exercises": {"Plank": "perhaps"}}, "/exercises/Plank"),
        ({"rest": "guess"}, "/rest"),
        ({"on_change": "merge"}, "/on_change"),
    ],
)
def test_answers_that_cannot_be_are_named(alice: Client, changes: Any, pointer: str) -> None:
    found = draft(alice, "strong-s3.csv")
    refused = alice.patch(f"/imports/{found['id']}", changes)
    assert (refused.status, refused.pointers) == (422, [pointer])


def test_the_example_of_the_documentation_is_taken(alice: Client) -> None:
    files = next(route.promise.upload for route in routes.ALL if route.promise.upload)
    for media_type, content in files.items():
        found = send(alice, content if isinstance(content, str) else json.dumps(content), media_type)
        assert found.status == 201, found
    found = send(alice, files["text/csv"]).json
    assert alice.patch(f"/imports/{found['id']}", SCHEMAS["ImportPatch"]["examples"][0]).status == 200


@pytest.mark.parametrize("status", ["applied", "undone"])
def test_only_a_draft_can_be_answered_and_applied(alice: Client, status: str) -> None:
    found = take(alice, "strong-s3.csv")
    if status == "undone":
        alice.delete(f"/imports/{found['id']}")
    for refused in (alice.patch(f"/imports/{found['id']}", {"rest": "skip"}), alice.post(f"/imports/{found['id']}/apply")):
        assert (refused.status, refused.json["code"]) == (409, "not_a_draft")


def test_a_draft_is_dropped(alice: Client) -> None:
    found = draft(alice, "strong-s3.csv")
    assert alice.delete(f"/imports/{found['id']}").status == 204
    assert alice.get(f"/imports/{found['id']}").status == alice.delete(f"/imports/{found['id']}").status == 404


def test_there_are_only_so_many_drafts(alice: Client) -> None:
    for _ in range(5):
        draft(alice, "hevy.csv")
    refused = send(alice, (SAMPLES / "hevy.csv").read_bytes())
    assert refused.status == 409 and "apply one or delete it first" in refused.json["detail"]


def test_a_lost_answer_makes_no_second_draft(alice: Client) -> None:
    content = (SAMPLES / "hevy.csv").read_bytes()
    first, second = (send(alice, content, headers={"Idempotency-Key": "one"}) for _ in range(2))
    assert first.json["id"] == second.json["id"]
    other = send(alice, content + b"\n", headers={"Idempotency-Key": "one"})
    assert (other.status, other.pointers) == (422, ["/Idempotency-Key"])


def test_a_change_heeds_what_the_client_has_seen(alice: Client) -> None:
    found = draft(alice, "strong-s3.csv")
    etag = alice.get(f"/imports/{found['id']}").headers["etag"]
    assert alice.patch(f"/imports/{found['id']}", {"rest": "skip"}, headers={"If-Match": etag}).status == 200
    for method in ("PATCH", "DELETE"):
        stale = alice.request(method, f"/imports/{found['id']}", json={"rest": "skip"}, headers={"If-Match": etag})
        assert stale.status == 412
    assert alice.get(f"/imports/{found['id']}", headers={"If-None-Match": etag}).status == 200


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"", "text/csv", 422),
        (b"hello", "text/csv", 422),
        (b"a,b,c", "text/plain", 415),
        (b"a,b,c", "", 415),
        (b"PK\x03\x04", "text/csv", 422),
        ((SAMPLES / "hevy.csv").read_text(encoding="utf-8").encode("utf-16"), "text/csv", 422),
        (b"a,b\n" + b"1,2\n" * 50_001, "text/csv", 413),
        (b"<html/>", "application/xml", 422),
        (b"x" * (4 * 1024 * 1024 + 1), "text/csv", 413),
    ],
    ids=range(9),
)
def test_what_is_no_such_file_is_refused(alice: Client, content: bytes, media_type: str, status: int) -> None:
    assert send(alice, content, media_type).status == status
    assert alice.get("/imports").json["items"] == []


def test_a_compressed_file_is_refused(alice: Client) -> None:
    refused = send(alice, b"\x1f\x8b", headers={"Content-Encoding": "gzip"})
    assert (refused.status, refused.headers["accept-encoding"]) == (415, "identity")


def test_bob_sees_nothing_of_it(alice: Client, bob: Client) -> None:
    take(alice, "strong-s3.csv")
    assert bob.get("/imports").json["items"] == []
    mine = take(bob, "strong-s3.csv")
    assert (mine["already_there"], len(sessions(bob)), len(sessions(alice))) == (0, 3, 3)
    names = {one["name"]: one for one in draft(bob, "strong-s3.csv")["exercises"]}
    assert names["Grandpa's barn lift"]["match"]["exercise"]["id"] == bob.get("/exercises?custom=true").json["items"][0]["id"]


def test_bobs_exercise_is_none_that_a_name_could_mean(alice: Client, bob: Client) -> None:
    take(bob, "strong-s3.csv")
    (theirs,) = bob.get("/exercises?custom=true").json["items"]
    found = draft(alice, "strong-s3.csv")
    refused = alice.patch(f"/imports/{found['id']}", {"exercises": {"Plank": {"exercise_id": theirs["id"]}}})
    assert (refused.status, refused.pointers) == (422, ["/exercises/Plank/exercise_id"])


def test_it_goes_with_its_account(app: App, alice: Client) -> None:
    take(alice, "strong-s3.csv")
    draft(alice, "hevy.csv")
    assert alice.delete("/me", {"password": "purple-kettle-orbit-9"}).status == 204
    tables = ("import", "import_part", "import_item", "import_exercise", "import_name")
    db = app.database.connection()
    assert [db.execute(f"SELECT count(*) AS n FROM {table}").fetchone()["n"] for table in tables] == [0] * 5


# What happens while it is written --------------------------------------------------------------------------------------


@pytest.fixture
def still(app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The database of an application whose thread does not work: the test takes the slices itself."""
    monkeypatch.setattr(app.importer, "wake", lambda: None)
    yield app.database


def many(workouts: int, each: int = 20) -> str:
    rows = []
    for number in range(workouts):
        day = f"{2000 + number // 300}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02} {number % 24:02}:00:00"
        rows += [f"{day},Workout {number},1h,Squat (Barbell),{one + 1},100,5,0,0,,,\n" for one in range(each)]
    return STRONG + "".join(rows)


def rows_written(db: Connection) -> int:
    tables = ("session", "session_entry", "session_set", "import_item")
    return sum(int(db.execute(f"SELECT count(*) AS n FROM {table}").fetchone()["n"]) for table in tables)


def begin(client: Client, content: str) -> int:
    found = answered(client, send(client, content).json)
    assert client.post(f"/imports/{found['id']}/apply").status == 202
    return int(found["id"])


def test_a_slice_writes_few_rows_so_that_nobody_waits_long(alice: Client, still: Database) -> None:
    import_id = begin(alice, many(60))
    counts = []
    while piece := applying.next_slice(still.connection(), import_id):
        before = rows_written(still.connection())
        with still.writing() as db:
            applying.write(db, piece)
        counts.append(rows_written(still.connection()) - before)
    assert sum(counts) == 60 * (20 + 3)
    assert max(counts) <= 150
    assert alice.get(f"/imports/{import_id}").json["done"] == 60


def test_the_newest_is_written_first(alice: Client, still: Database) -> None:
    import_id = begin(alice, many(60))
    piece = applying.next_slice(still.connection(), import_id)
    assert piece
    with still.writing() as db:
        applying.write(db, piece)
    newest = max(row["started_at"] for row in still.connection().execute("SELECT started_at FROM session").fetchall())
    assert newest == sessions(alice)[0]["started_at"]
    assert sessions(alice)[0]["name"] == "Workout 59"


def test_whoever_takes_the_next_slice_goes_on_and_nothing_is_written_twice(alice: Client, still: Database) -> None:
    """As after a crash: what was prepared and not written is prepared again; what two have prepared, one writes."""
    import_id = begin(alice, many(30))
    piece = applying.next_slice(still.connection(), import_id)
    assert piece
    for _ in range(2):
        with still.writing() as db:
            applying.write(db, piece)
    assert alice.get(f"/imports/{import_id}").json["done"] == len(piece.written)
    with pytest.raises(ZeroDivisionError), still.writing() as db:
        applying.write(db, applying.next_slice(db, import_id) or piece)
        raise ZeroDivisionError
    assert alice.get(f"/imports/{import_id}").json["done"] == len(piece.written)
    working.work_off(still, alice.app.stopping)
    found = alice.get(f"/imports/{import_id}").json
    assert (found["status"], found["done"], len(alice.get("/sessions?limit=100").json["items"])) == ("applied", 30, 30)


def test_an_import_that_is_undone_halfway_leaves_nothing(alice: Client, still: Database) -> None:
    import_id = begin(alice, many(30))
    first = applying.next_slice(still.connection(), import_id)
    assert first
    with still.writing() as db:
        applying.write(db, first)
    late = applying.next_slice(still.connection(), import_id)
    assert late
    assert alice.delete(f"/imports/{import_id}").status == 204
    with still.writing() as db:
        applying.write(db, late)
    assert sessions(alice) == []
    assert rows_written(still.connection()) == 0


def test_undoing_one_leaves_the_exercises_that_another_is_about_to_use(alice: Client, still: Database) -> None:
    both = []
    for content in (STRONG + "2024-03-01 18:00:00,A,1h,My Own,1,60,5,0,0,,,\n", hevy("My Own,0,normal,60,5,,,")):
        found = answered(alice, send(alice, content).json)
        both.append(found["id"])
        assert alice.post(f"/imports/{found['id']}/apply").status == 202
    assert alice.delete(f"/imports/{both[0]}").status == 204
    working.work_off(still, alice.app.stopping)
    assert [one["summary"]["sets_done"] for one in sessions(alice)] == [1]


def test_a_file_is_not_written_while_another_of_its_program_is_undone(alice: Client, still: Database) -> None:
    """What both hold is written once: it would go with the other, in part or whole."""
    first = begin(alice, many(30))
    second = answered(alice, send(alice, many(30)).json)["id"]
    working.work_off(still, alice.app.stopping)
    with still.writing() as db:
        undoing.undo(db, 1, first, "keep")
    refused = alice.post(f"/imports/{second}/apply")
    assert (refused.status, refused.json["code"], refused.json["import_id"]) == (409, "import_busy", first)
    working.work_off(still, alice.app.stopping)
    assert alice.post(f"/imports/{second}/apply").status == 202
    third = answered(alice, send(alice, hevy("Pull Up,0,normal,,7,,,")).json)["id"]
    assert alice.post(f"/imports/{third}/apply").status == 202  # of another program
    working.work_off(still, alice.app.stopping)
    assert len(alice.get("/sessions?limit=100").json["items"]) == 31


def test_an_import_is_not_undone_while_another_of_its_program_is_written(alice: Client, still: Database) -> None:
    first = begin(alice, many(30))
    working.work_off(still, alice.app.stopping)
    second = begin(alice, many(31))
    refused = alice.delete(f"/imports/{first}")
    assert (refused.status, refused.json["code"], refused.json["import_id"]) == (409, "import_busy", second)
    working.work_off(still, alice.app.stopping)
    assert alice.delete(f"/imports/{first}").status == 204
    assert len(sessions(alice)) == 1


def test_undoing_goes_on_after_a_crash(alice: Client, still: Database) -> None:
    import_id = begin(alice, many(30))
    working.work_off(still, alice.app.stopping)
    with still.writing() as db:
        undoing.undo(db, 1, import_id, "keep")
        undoing.step(db, import_id, "")
    left = len(sessions(alice))
    assert 0 < left < 30
    working.work_off(still, alice.app.stopping)
    assert sessions(alice) == []
    found = alice.get(f"/imports/{import_id}").json
    assert (found["status"], found["done"]) == ("undone", found["total"])


def test_undoing_removes_few_rows_at_once(alice: Client, still: Database) -> None:
    import_id = begin(alice, many(30))
    working.work_off(still, alice.app.stopping)
    with still.writing() as db:
        undoing.undo(db, 1, import_id, "keep")
    after, is_over, removed = "", False, []
    while not is_over:
        before = rows_written(still.connection())
        with still.writing() as db:
            after, is_over = undoing.step(db, import_id, after)
        removed.append(before - rows_written(still.connection()))
    assert max(removed) <= 200 and sum(removed) == 30 * 23


def test_an_import_whose_writing_fails_can_be_taken_up_again(
    alice: Client, still: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = begin(alice, many(30))
    with monkeypatch.context() as broken:
        broken.setattr(applying, "write", lambda *_: 1 / 0)
        working.work_off(still, alice.app.stopping)
    assert alice.get(f"/imports/{import_id}").json["status"] == "failed"
    assert alice.post(f"/imports/{import_id}/apply").status == 202
    working.work_off(still, alice.app.stopping)
    assert alice.get(f"/imports/{import_id}").json["status"] == "applied"
    assert len(sessions(alice)) == 30


def test_the_thread_takes_up_what_another_process_has_left(
    app: App, alice: Client, still: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = begin(alice, many(10))
    monkeypatch.undo()
    app.importer.wake()  # as a worker does at its start
    assert finished(alice, import_id)["status"] == "applied"


def test_others_write_between_the_slices(alice: Client, bob: Client, still: Database) -> None:
    import_id = begin(alice, many(60))
    written = 0
    while piece := applying.next_slice(still.connection(), import_id):
        with still.writing() as db:
            applying.write(db, piece)
        assert bob.post("/weights", {"weight_kg": 70}).status == 201
        written += 1
    assert written > 5 and len(bob.get("/weights").json["items"]) == written
    assert len(sessions(alice)) == 60


def test_there_can_be_only_so_many_workouts(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workout.limits.SESSIONS", 2)
    found = answered(alice, draft(alice, "strong-s3.csv"))
    refused = alice.post(f"/imports/{found['id']}/apply")
    assert refused.status == 409 and "3 more" in refused.json["detail"]
    assert sessions(alice) == []


def test_the_clock_is_asked_for_what_lies_ahead(alice: Client) -> None:
    """A workout that began a moment ago, in a zone in which that is still to come, ends now at the latest."""
    began = clock.now().astimezone().strftime("%d %b %Y, %H:%M")
    found = applied(
        alice, answered(alice, send(alice, hevy("Pull Up,0,normal,,7,,,", start=began, end="")).json, answers={"timezone": "UTC"})
    )
    (session,) = sessions(alice)
    assert found["done"] == 1 and session["ended_at"] <= clock.now_text()
