"""Taking everything along: the whole as one document, and the tables."""

import csv
import io
import json
import re
from typing import Any

import pytest
from client import Client
from conftest import exercise_id
from training import log, train

from workout.db import moving
from workout.exports import TABLES, rows
from workout.exports.tables import guarded
from workout.resources import ROOT

LEFT_OUT = {
    "session": {"user_id"},
    "session_entry": {"id", "session_id", "user_id", "started_at", "position"},  # the order tells the position
    "session_set": {"id", "entry_id", "user_id", "exercise_id", "started_at", "rest_s"},  # the rest is the planned one
    "plan": {"user_id", "slug", "share_code", "calendar_key_hash"},  # secrets are not taken along
    "plan_day": {"plan_id", "position"},
    "plan_entry": {"day_id", "position", "targets_changed_after"},
    "goal": {"user_id"},
    "weight": {"user_id"},
    "measurement": {"user_id"},
    "exercise": {"user_id", "slug", "sort_name", "speed_m_s", "met_code", "staple"},  # these five are of the predefined ones
}
"""What of the tables is not in the document, because it follows from the rest, or is nobody's business."""


def furnish(client: Client) -> None:
    """A plan with a block of weeks, a workout of it, one without, an exercise of one's own, and what is measured."""
    own = client.post(
        "/exercises",
        {"name": "=Lift", "type": "strength", "movement": "hinge", "primary_muscles": ["glutes"], "tracks": ["weight", "reps"]},
    ).json["id"]
    entry = {"exercise_id": exercise_id(client, "goblet-squat"), "sets": 2, "reps": 8, "reps_max": 12, "weight_kg": 20}
    pyramid = {"exercise_id": own, "set_targets": [{"reps": 5, "weight_kg": 60}, {"reps": 3, "weight_kg": 70}]}
    day = {"name": "Legs", "exercises": [{**entry, "progression": {"rule": "double"}}, pyramid]}
    plan = {"name": "Base", "goal": "strength", "sessions_per_week": 2, "session_minutes": 45, "days": [day]}
    made = client.post("/plans", {**plan, "weeks": [{"name": "One"}, {"name": "Lighter", "sets_factor": 0.5}]}).json
    session = client.post("/sessions", {"day_id": made["days"][0]["id"]}).json
    first, second = session["exercises"]
    client.post(f"/sessions/{session['id']}/sets/{first['sets'][0]['id']}/complete", {"reps": 9, "rir": 1.5, "note": "+easy"})
    client.post(f"/sessions/{session['id']}/sets/{first['sets'][1]['id']}/skip", {"reason": "tired"})
    client.post(f"/sessions/{session['id']}/exercises/{second['id']}/swap", {"exercise_id": exercise_id(client, "plank")})
    client.post(f"/sessions/{session['id']}/finish")
    train(client, own, {"reps": 5, "weight_kg": 100, "side": None}, {"reps": 4, "weight_kg": 100, "set_type": "drop"})
    log(client, {"outdoor-run": [{"distance_m": 5000, "duration_s": 1800}]}, "2026-11-20T10:00:00Z", "2026-11-20T10:30:00Z")
    client.patch("/me", {"height_cm": 172, "units": {"weight": "lb"}, "first_weekday": "sunday"})
    client.post("/weights", {"weight_kg": 70.5, "body_fat_pct": 20, "measured_at": "2026-11-01T07:00:00Z", "note": "@home"})
    client.post("/measurements", {"kind": "waist", "value_cm": 84, "measured_at": "2026-11-01T07:00:00Z"})
    client.post("/goals", {"kind": "exercise", "exercise_id": own, "metric": "weight_kg", "target": 120})
    client.post("/goals", {"kind": "consistency", "target": 3})


@pytest.fixture
def furnished(alice: Client) -> Client:
    furnish(alice)
    return alice


def table(client: Client, name: str) -> list[list[str]]:
    response = client.get(f"/export/{name}.csv")
    assert (response.status, response.headers["content-type"]) == (200, "text/csv")
    assert response.headers["content-disposition"] == f'attachment; filename="{name}.csv"'
    assert response.headers["cache-control"] == "no-store"
    return list(csv.reader(io.StringIO(response.content.decode(), newline=""), delimiter=TABLES[name].delimiter))


def test_everything_is_in_one_document(furnished: Client) -> None:
    found = furnished.get("/export").json  # the client holds it against its schema
    assert (found["format"], found["version"], found["account"]["units"]["weight"]) == ("workout-export", 1, "lb")
    counts = {name: len(found[name]) for name in ("exercises", "plans", "goals", "weights", "measurements", "sessions")}
    assert counts == {"exercises": 4, "plans": 1, "goals": 2, "weights": 1, "measurements": 1, "sessions": 3}
    whole = next(one for one in found["sessions"] if one["name"] == "Legs")
    first, second = whole["exercises"]
    assert first["sets"][0]["planned"] == {"reps": 8, "reps_max": 12, "weight_kg": 20, "rest_s": 90}
    assert (first["sets"][0]["reps"], first["sets"][0]["rir"], first["sets"][1]["status"]) == (9, 1.5, "skipped")
    assert second["planned_exercise"]["name"] == "=Lift" and second["exercise"]["slug"] == "plank"


def test_the_document_is_the_same_however_long_it_is_read(furnished: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = furnished.get("/export").content
    monkeypatch.setattr(rows, "PAGE", 1)
    assert furnished.get("/export").content == whole


def test_an_account_without_anything_has_a_document_too(bob: Client) -> None:
    assert bob.get("/export").json["sessions"] == []
    assert len(table(bob, "sets")) == 1


def test_the_sets_are_a_table(furnished: Client) -> None:
    header, *lines = table(furnished, "sets")
    assert header == list(TABLES["sets"].header)
    done = [dict(zip(header, line, strict=True)) for line in lines]
    assert [(one["exercise"], one["set_type"], one["reps"], one["weight_kg"], one["distance_m"]) for one in done] == [
        ("Outdoor run", "working", "", "", "5000.0"),
        ("'=Lift", "working", "5", "100.0", ""),
        ("'=Lift", "drop", "4", "100.0", ""),
        ("Goblet squat", "working", "9", "20.0", ""),
    ]
    assert done[3]["note"] == "'+easy"


def test_the_other_tables(furnished: Client) -> None:
    assert table(furnished, "weights")[1] == ["2026-11-01T07:00:00.000Z", "70.5", "20.0", "'@home"]
    assert table(furnished, "measurements")[1] == ["2026-11-01T07:00:00.000Z", "waist", "84.0", ""]
    assert [line[2:6] for line in table(furnished, "sessions")[1:]] == [
        ["Workout", "finished", "1", "1"], ["Workout", "finished", "1", "2"], ["Legs", "finished", "2", "1"],
    ]  # fmt: skip


def test_the_format_of_strong_is_read_back(furnished: Client, bob: Client) -> None:
    content = furnished.get("/export/strong.csv").content
    found = bob.post("/imports", content=content, content_type="text/csv").json
    assert (found["source"], found["variant"], found["workouts"], found["sets"], found["problems"]) == ("strong", "S5", 3, 4, [])
    assert [one["name"] for one in found["questions"]] == ["timezone"]


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("\t=1", "'\t=1"),
        ("a=1", "a=1"),
        (-1.5, -1.5),
        (None, None),
    ],
)
def test_no_text_is_run_by_a_spreadsheet(cell: Any, kept: Any) -> None:
    assert guarded(cell) == kept


def test_every_column_is_taken_along_or_left_out_for_a_reason() -> None:
    """A column that somebody adds to a table is in the document, or in LEFT_OUT."""
    source = "".join((ROOT / "workout" / "exports" / name).read_text(encoding="utf-8") for name in ("rows.py", "takeout.py"))
    words = set(re.findall(r"\w+", source))
    for name, left_out in LEFT_OUT.items():
        columns = set(moving.tables()[name])
        assert left_out <= columns
        assert not columns - left_out - words, f"{name}: export it (workout/exports/rows.py), or say in LEFT_OUT why not"


def test_bob_gets_nothing_of_hers(furnished: Client, bob: Client) -> None:
    whole = json.dumps(bob.get("/export").json)
    assert "Legs" not in whole and "=Lift" not in whole
    assert all(len(table(bob, name)) == 1 for name in TABLES)
