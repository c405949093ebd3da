"""Exercises: browsing, searching, one's own, and what could stand in for one."""

import base64
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from client import Client, Response
from conftest import PASSWORD, exercise_id
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from workout import clock, limits
from workout.exercises import LEVELS
from workout.web.app import App
from workout.web.contract.schemas.exercises import EQUIPMENT, MOVEMENTS, MUSCLES, TYPES

Exercise = dict[str, Any]
SANDBAG = {
    "name": "Sandbag squat",
    "type": "strength",
    "movement": "squat",
    "primary_muscles": ["glutes", "quadriceps"],
    "tracks": ["reps", "weight"],
}


def search(client: Client, **query: Any) -> list[Exercise]:
    """Every exercise that fits, over all pages."""
    return [exercise for page in pages(client, "/exercises", limit=100, **query) for exercise in page]


def serving(client: Client) -> dict[str, set[str]]:
    """Each kind of equipment with all that it can be used as."""
    return {one["slug"]: {one["slug"], *one["serves_as"]} for one in client.get("/equipment?limit=100").json["items"]}


def names(client: Client, **query: Any) -> list[str]:
    return [exercise["name"] for exercise in search(client, **query)]


def pages(client: Client, path: str, **query: Any) -> Iterator[list[Exercise]]:
    cursor = None
    while True:
        response = client.get(f"{path}?{urlencode({**query, **({'cursor': cursor} if cursor else {})})}")
        assert response.status == 200, response.content
        yield response.json["items"]
        cursor = response.json["next"]
        if cursor is None:
            return


def add(client: Client, **fields: Any) -> Exercise:
    response = client.post("/exercises", {**SANDBAG, **fields})
    assert response.status == 201, response.content
    exercise: Exercise = response.json
    return exercise


def plan_with(client: Client, exercise: int, **targets: Any) -> Response:
    entry = {"exercise_id": exercise, "sets": 3, **targets}
    days = [{"name": "Day", "exercises": [entry]}]
    return client.post("/plans", {"name": "P", "goal": "strength", "sessions_per_week": 1, "session_minutes": 60, "days": days})


def cursor_of(value: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


# Browsing ----------------------------------------------------------------------------------------------------------------


def test_the_catalogue_is_listed_by_name(reader: Client) -> None:
    listed = [name.lower() for name in names(reader)]
    assert len(listed) >= 120
    assert listed == sorted(listed)


def test_my_own_stand_among_them_whatever_their_case_and_accents(alice: Client) -> None:
    add(alice, name="ÄB WHEEL, kneeling")
    renamed = add(alice, name="Zebra walk")
    alice.patch(f"/exercises/{renamed['id']}", {"name": "áb wheel in a corner"})
    first = [name for name in names(alice) if "wheel" in name.lower()][:3]
    assert first == ["áb wheel in a corner", "Ab wheel rollout", "ÄB WHEEL, kneeling"]


def test_an_exercise_of_the_list_is_read_the_same(reader: Client) -> None:
    listed = reader.get("/exercises?limit=1").json["items"][0]
    assert reader.get(f"/exercises/{listed['id']}").json == listed


def test_it_tells_its_easier_and_harder_forms_wherever_it_is_shown(reader: Client) -> None:
    pull_up = reader.get(f"/exercises/{exercise_id(reader, 'pull-up')}").json
    chin_up = reader.get(f"/exercises/{exercise_id(reader, 'chin-up')}").json
    assert {"id": chin_up["id"], "slug": "chin-up", "name": "Chin-up", "tracks": ["weight", "reps"], "load": "bodyweight"} in (
        pull_up["easier"]
    )
    assert "pull-up" in [one["slug"] for one in chin_up["harder"]]
    assert search(reader, q="pull-up")[0] == pull_up
    assert chin_up in reader.get(f"/exercises/{pull_up['id']}/alternatives?limit=100").json["items"]


def test_the_next_form_comes_first(reader: Client) -> None:
    assisted = reader.get(f"/exercises/{exercise_id(reader, 'assisted-pull-up')}").json
    assert [one["slug"] for one in assisted["harder"]][:2] == ["chin-up", "pull-up"]


@pytest.mark.parametrize("field", ["easier", "harder"])
def test_mine_stand_in_no_such_order(reader: Client, field: str) -> None:
    assert reader.post("/exercises", {**SANDBAG, field: []}).status == 422


@pytest.mark.parametrize(
    ("field", "values"), [("type", TYPES), ("level", LEVELS), ("movement", MOVEMENTS)], ids=["type", "level", "movement"]
)
def test_a_filter_gives_exactly_those_that_fit(reader: Client, field: str, values: list[str]) -> None:
    everything = search(reader)
    for value in values:
        assert search(reader, **{field: value}) == [exercise for exercise in everything if exercise[field] == value]


def test_the_muscle_filter_gives_those_that_train_it_at_all(reader: Client) -> None:
    everything = search(reader)
    for muscle in MUSCLES:
        expected = [one for one in everything if muscle in one["primary_muscles"] + one["secondary_muscles"]]
        assert search(reader, muscle=muscle) == expected


def test_the_equipment_filter_gives_those_that_use_it(reader: Client) -> None:
    everything = search(reader)
    for equipment, uses in serving(reader).items():
        assert search(reader, equipment=equipment) == [one for one in everything if uses & set(one["equipment"])]


def test_the_equipment_none_gives_those_that_need_nothing(reader: Client) -> None:
    assert search(reader, equipment="none") == [one for one in search(reader) if one["equipment"] == []]


@pytest.mark.parametrize("available", [[], ["dumbbell"], ["bench", "dumbbell", "dumbbell"], ["machine", "band"], EQUIPMENT])
def test_what_is_available_gives_those_that_need_nothing_beyond_it(alice: Client, available: list[str]) -> None:
    add(alice, equipment=["dumbbell", "machine"])
    usable = set().union(*(serving(alice)[one] for one in available))
    expected = [one for one in search(alice) if set(one["equipment"]) <= usable]
    assert expected
    assert search(alice, available=",".join(available) or "none") == expected


@pytest.mark.parametrize(
    ("has", "does"),
    [
        ("adjustable-bench", "copenhagen-plank"),
        ("dumbbell,adjustable-bench", "dumbbell-bench-press"),
        ("machine", "leg-press"),
        ("machine", "lat-pulldown"),
        ("machine", "back-extension"),
        ("machine", "assisted-pull-up"),
        ("leg-curl-machine", "lying-leg-curl"),
        ("cable-machine", "seated-cable-row"),
        ("rings", "suspension-row"),
    ],
)
def test_what_one_has_serves_as_other_things(reader: Client, has: str, does: str) -> None:
    assert does in [one["slug"] for one in search(reader, available=has)]
    assert does in [one["slug"] for one in search(reader, equipment=has.split(",")[-1])]


@pytest.mark.parametrize(
    ("has", "does"),
    [
        ("dumbbell,bench", "incline-dumbbell-press"),
        ("leg-press-machine", "leg-extension"),
        ("machine", "cable-fly"),
        ("machine", "rowing-machine"),
        ("lat-pulldown-station", "cable-curl"),
        ("bike", "stationary-bike"),
        ("suspension-trainer,bench,ez-bar", "preacher-curl"),
    ],
)
def test_and_not_the_other_way_round(reader: Client, has: str, does: str) -> None:
    assert does not in [one["slug"] for one in search(reader, available=has)]


@pytest.mark.parametrize(
    ("slug", "has", "other"),
    [
        ("leg-extension", "machine", "leg-press"),
        ("pull-up", "machine", "lat-pulldown"),
        ("barbell-bench-press", "dumbbell,adjustable-bench", "dumbbell-bench-press"),
    ],
)
def test_so_do_alternatives_count_it(reader: Client, slug: str, has: str, other: str) -> None:
    assert other in [one["slug"] for one in alternatives(reader, exercise_id(reader, slug), equipment=has, limit=100)]


def test_my_own_that_need_any_machine_are_found_by_it(alice: Client) -> None:
    mine = add(alice, equipment=["machine"])
    assert mine in search(alice, equipment="machine")
    assert mine in search(alice, available="machine")
    assert mine not in search(alice, available="dumbbell")


def test_the_custom_filter_tells_mine_from_the_predefined(alice: Client) -> None:
    predefined = search(alice)
    mine = add(alice)
    assert search(alice, custom="true") == [mine]
    assert search(alice, custom="false") == predefined


def test_filters_combine_with_and(reader: Client) -> None:
    query = {"type": "strength", "level": "beginner", "movement": "horizontal_push", "muscle": "chest", "equipment": "none"}
    found = search(reader, custom="false", q="push", **query)
    assert "Incline push-up" in [exercise["name"] for exercise in found]
    for exercise in found:
        assert all(exercise[field] == query[field] for field in ("type", "level", "movement"))
        assert "chest" in exercise["primary_muscles"] + exercise["secondary_muscles"]
        assert exercise["equipment"] == []


def test_what_is_available_combines_with_the_other_filters_and_words(alice: Client) -> None:
    add(alice, name="Dumbbell sandbag squat", equipment=["dumbbell"])
    query = {"type": "strength", "level": "beginner", "muscle": "glutes", "equipment": "dumbbell"}
    found = names(alice, available="dumbbell,box", movement="squat", custom="false", q="squat", **query)
    assert found == ["Goblet squat", "Dumbbell sumo squat"]
    assert "Dumbbell hip thrust" in names(alice, **query)
    assert "Dumbbell hip thrust" not in names(alice, available="dumbbell,box", **query)
    assert names(alice, available="bench", equipment="dumbbell") == []
    assert names(alice, available="dumbbell", equipment="none") == names(alice, available="none")


def test_filters_that_nothing_fits_give_an_empty_page(reader: Client) -> None:
    assert reader.get("/exercises?type=flexibility&equipment=barbell").json == {"items": [], "next": None}


@pytest.mark.parametrize(
    "query",
    [
        "type=Strength",
        "level=expert",
        "movement=run",
        "muscle=pecs",
        "equipment=sword",
        "equipment=",
        "custom=yes",
        "limit=0",
        "limit=101",
        "limit=x",
        "q=",
        "q=a%00b",
        f"q={'a' * 101}",
        "color=red",
    ],
)
def test_a_filter_that_cannot_be_is_named(reader: Client, query: str) -> None:
    response = reader.get(f"/exercises?{query}")
    assert response.status == 422
    assert set(response.pointers) == {f"/{query.partition('=')[0]}"}


def test_every_wrong_filter_is_named_at_once(reader: Client) -> None:
    assert set(reader.get("/exercises?type=x&level=y&page=2&q=a&q=b").pointers) == {"/type", "/level", "/page", "/q"}


# Searching ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("bench", "Barbell bench press"),
        ("pecs", "Push-up"),
        ("quads", "Barbell back squat"),
        ("no equipment", "Bodyweight squat"),
        ("without equipment", "Plank"),
        ("six-pack", "Crunch"),
        ("Squat rack", "Barbell back squat"),
        ("high-bar squat", "Barbell back squat"),
        ("lumberjacks tall unhurried", ""),
        ("barbell romanian", "Barbell Romanian deadlift"),
        ("romanian barbell", "Barbell Romanian deadlift"),
        ("deadl", "Barbell deadlift"),
        ("world's greatest", "World's greatest stretch"),
        ("world’s greatest", "World's greatest stretch"),
    ],
)
def test_words_find_an_exercise(reader: Client, q: str, expected: str) -> None:
    found = names(reader, q=q)
    assert expected in found if expected else found == []


@pytest.mark.parametrize("q", ["SQUÁT", "squát", "Squat", "sQuAt", unicodedata.normalize("NFD", "squát")])
def test_case_and_accents_do_not_matter(reader: Client, q: str) -> None:
    assert names(reader, q=q) == names(reader, q="squat")


def test_accents_in_what_is_found_do_not_matter_either(alice: Client) -> None:
    add(alice, name="Développé couché")
    for q in ("developpe couche", "DÉVELOPPÉ", unicodedata.normalize("NFD", "développé couché")):
        assert names(alice, q=q) == ["Développé couché"]


@pytest.mark.parametrize("q", ["push-up", "Push-Ups", "push up", "push ups", "pushup", "pushups"])
def test_hyphens_and_plurals_do_not_matter(reader: Client, q: str) -> None:
    found = names(reader, q=q)[:10]
    assert found[0] == "Push-up"
    assert all(name.lower().endswith("push-up") for name in found)


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("squats", "Goblet squat"),
        ("lunges", "Walking lunge"),
        ("presses", "Barbell bench press"),
        ("dips", "Dip"),
        ("flies", "Dumbbell fly"),
        ("flyes", "Dumbbell fly"),
        ("calf raises", "Standing calf raise"),
        ("rowing", "Rowing machine"),
        ("stretches", "Wrist flexor stretch"),
    ],
)
def test_a_plural_finds_the_one(reader: Client, q: str, expected: str) -> None:
    assert expected in names(reader, q=q)


def test_no_equipment_finds_what_the_filter_finds(reader: Client) -> None:
    assert sorted(names(reader, q="no equipment")) == sorted(names(reader, equipment="none"))


def test_a_match_in_the_name_comes_before_one_elsewhere(reader: Client) -> None:
    found = names(reader, q="squat")
    in_name = ["squat" in name.lower() for name in found]
    assert any(in_name)
    assert not all(in_name)
    assert in_name == sorted(in_name, reverse=True)


def test_a_match_in_an_alias_comes_before_one_in_the_description(alice: Client) -> None:
    add(alice, name="Aardvark", description="Like a wobblegong.")
    add(alice, name="Zebra", aliases=["Wobblegong walk"])
    add(alice, name="Zzz wobblegong")
    assert names(alice, q="wobblegong") == ["Zzz wobblegong", "Zebra", "Aardvark"]


@pytest.mark.parametrize("q", ["Plank", "plank", "push-up", "dip", "jump rope", "BARBELL DEADLIFT"])
def test_an_exercise_of_exactly_that_name_comes_first(reader: Client, q: str) -> None:
    assert names(reader, q=q)[0].lower() == q.lower()


def test_the_exact_name_comes_first_in_any_alphabet(alice: Client) -> None:
    add(alice, name="Ab-Ärmel")
    add(alice, name="Ärmel")
    assert names(alice, q="ärmel") == ["Ärmel", "Ab-Ärmel"]


@pytest.mark.parametrize(
    "q", ['"squat"', "squat*", "^squat", "(squat)", "squat)", "+squat", "-squat", "{squat}:", "'squat'", "squat\\"]
)
def test_signs_around_a_word_change_nothing(reader: Client, q: str) -> None:
    assert names(reader, q=q) == names(reader, q="squat")


@pytest.mark.parametrize(
    "q", ['"', "*", "!?", "---", "_", "()", "%", "\\", "'", ";--", "\N{FLEXED BICEPS}", "\N{ZERO WIDTH SPACE}"]
)
def test_nothing_but_signs_finds_nothing(reader: Client, q: str) -> None:
    assert names(reader, q=q) == []


@pytest.mark.parametrize("q", ["squat AND plank", "squat OR plank", "squat NOT plank", "NEAR(squat plank)", "name:plankton"])
def test_a_word_of_the_query_language_is_a_word_like_any_other(reader: Client, q: str) -> None:
    assert names(reader, q=q) == names(reader, q=re.sub("[():]", " ", q).lower())
    assert len(names(reader, q=q)) < len(search(reader)) / 4


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=100).filter(str.strip))
def test_no_text_breaks_the_search(reader: Client, q: str) -> None:
    assert reader.get(f"/exercises?q={quote(q)}").status in (200, 422)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(categories=["L", "N", "P", "Mn", "Zs"]), min_size=1, max_size=30).filter(
        lambda name: any(map(str.isalnum, name))
    )
)
@example(name="x\N{COMBINING CARON}y")  # no single character stands for the two
def test_an_exercise_is_found_by_its_name(alice: Client, name: str) -> None:
    response = alice.post("/exercises", {**SANDBAG, "name": name})
    if response.status == 422:  # begins with a space
        assert response.pointers == ["/name"]
        return
    assert response.json["id"] in [found["id"] for found in search(alice, q=name, custom="true")]
    assert alice.delete(f"/exercises/{response.json['id']}").status == 204


SEARCHES = [line.split("\t") for line in Path(__file__).with_name("searches.tsv").read_text(encoding="utf-8").splitlines()[1:]]


def test_the_exercise_that_was_meant_comes_first(reader: Client) -> None:
    first = {q: reader.get(f"/exercises?{urlencode({'q': q, 'limit': 1})}").json["items"][0]["slug"] for _, q, _ in SEARCHES}
    assert first == {q: slug for _, q, slug in SEARCHES}


@pytest.mark.parametrize("q", ["dumbell", "benchpress", "bodyweigt", "triceps rope pushdown", "bicep crul", "no such lunge"])
def test_a_search_by_words_of_the_catalogue_is_never_empty(reader: Client, q: str) -> None:
    assert names(reader, q=q)


def test_my_own_is_found_by_the_same_rules(alice: Client) -> None:
    for name in ("Wobblegong walk", "Wobblegong walk with a twist"):
        add(alice, name=name)
    for q in (
        "wobblegong walks",
        "wobblegongwalk",
        "wobble gong walk",
        "wobblegng walk",
        "walk (wobblegong)",
        "big wobblegong walk",
    ):
        assert names(alice, q=q)[0] == "Wobblegong walk", q


def test_a_word_that_is_spelt_right_is_not_taken_for_another(alice: Client) -> None:
    add(alice, name="Squad")
    assert "Squad" not in names(alice, q="squat")
    assert names(alice, q="squad") == ["Squad"]


# Paging ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "q",
    [
        {},
        {"q": "squat"},
        {"q": "no equipment"},
        {"q": "dumbell wobble"},
        {"muscle": "glutes", "equipment": "none"},
        {"available": "box"},
    ],
)
@pytest.mark.parametrize("limit", [7, 20])
def test_paging_gives_every_exercise_exactly_once_in_order(alice: Client, q: dict[str, str], limit: int) -> None:
    for name in ("Same name", "same name", "Same name"):
        add(alice, name=name, description="A squat with no equipment.")
    found = list(pages(alice, "/exercises", limit=limit, **q))
    assert [exercise for page in found for exercise in page] == search(alice, **q)
    assert all(len(page) == limit for page in found[:-1])


def test_a_page_may_be_a_single_exercise(reader: Client) -> None:
    found = list(pages(reader, "/exercises", limit=1, q="lunge", equipment="none"))
    assert [exercise for page in found for exercise in page] == search(reader, q="lunge", equipment="none")
    assert len(found) > 5


def test_a_page_has_twenty_unless_told_otherwise(reader: Client) -> None:
    assert len(reader.get("/exercises").json["items"]) == 20


def test_the_last_page_says_so_also_when_it_is_full(alice: Client) -> None:
    for number in range(4):
        add(alice, name=f"Mine {number}")
    assert [len(page) for page in pages(alice, "/exercises", custom="true", limit=2)] == [2, 2]


NO_CURSORS = [
    "x",
    "é",
    "====",
    "bm90IGpzb24=",
    *map(cursor_of, (None, 5, "text", {}, [])),
    base64.urlsafe_b64encode(b"[" * 1400).decode(),
    base64.urlsafe_b64encode(b'["exercises",0,"\xff",1]').decode(),
    cursor_of(["exercises", 0, "a" * 2000, 1]),
]
NO_KEYS = [
    [],
    [0, "a"],
    [0, "a", 1, 2],
    ["0", "a", 1],
    [0, 1, 1],
    [0, "a", "1"],
    [0, "a", None],
    [0, "a", 1.5],
    [True, "a", 1],
    [0, ["a"], 1],
    [0, "a", 2**63],
    [-(2**63) - 1, "a", 1],
    [0, "a", 10**400],
    [0, "\ud800", 1],
    [0, "a", float("nan")],
]


@pytest.mark.parametrize("path", ["/exercises", "/exercises/1/alternatives"])
def test_a_cursor_that_is_none_is_refused(reader: Client, path: str) -> None:
    name = path.split("/")[-1]
    for cursor in (*NO_CURSORS, *(cursor_of([name, *key]) for key in NO_KEYS), cursor_of([0, "a", 1])):
        response = reader.get(f"{path}?cursor={quote(cursor)}")
        assert response.status == 422, cursor
        assert set(response.pointers) == {"/cursor"}
    assert reader.get(f"{path}?cursor={cursor_of([name, 0, 'a', 1])}").status == 200


# My own ------------------------------------------------------------------------------------------------------------------


def test_an_exercise_of_my_own_has_sensible_defaults(alice: Client) -> None:
    response = alice.post("/exercises", SANDBAG)
    assert response.status == 201
    exercise = response.json
    assert alice.get(response.headers["location"].removeprefix("/api/v1")).json == exercise
    del exercise["id"]
    assert exercise == {
        "slug": "sandbag-squat",
        "name": "Sandbag squat",
        "aliases": [],
        "type": "strength",
        "movement": "squat",
        "level": "beginner",
        "mechanic": None,
        "force": None,
        "equipment": [],
        "primary_muscles": ["glutes", "quadriceps"],
        "secondary_muscles": [],
        "tracks": ["weight", "reps"],
        "load": "external",
        "unilateral": False,
        "rest_s": 60,
        "met": None,
        "description": "",
        "instructions": [],
        "tips": [],
        "stresses": [],
        "easier": [],
        "harder": [],
        "custom": True,
        "archived": False,
    }


def test_everything_that_is_given_is_kept(alice: Client) -> None:
    given_fields = {
        "name": 'Ünïcode "quoted" \\ squat',
        "aliases": ['a "b"', "ß"],
        "type": "balance",
        "movement": "carry",
        "level": "advanced",
        "mechanic": "isolation",
        "force": "static",
        "equipment": ["barbell", "pool"],
        "primary_muscles": ["chest", "calves"],
        "secondary_muscles": ["traps"],
        "tracks": ["weight", "duration", "distance"],
        "load": "assisted",
        "unilateral": True,
        "rest_s": 0,
        "met": 0.1,
        "description": "One.\nTwo.",
        "instructions": ["First", "second", "first"],
        "tips": [""],
    }
    exercise = add(alice, **given_fields)
    assert {name: exercise[name] for name in given_fields} == given_fields


def test_without_a_weight_there_is_no_load(alice: Client) -> None:
    assert add(alice, tracks=["reps"])["load"] == "none"


def test_names_need_not_be_unique(alice: Client) -> None:
    first, second = add(alice), add(alice, name="Barbell back squat")
    third = add(alice)
    assert first["slug"] == third["slug"] == "sandbag-squat"
    assert second["slug"] == "barbell-back-squat"


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Übung Nr. 1", "ubung-nr-1"), ("-- x", "x"), ("スクワット", "exercise"), ("!", "exercise"), ("A" * 100, "a" * 100)],
)
def test_a_slug_is_made_of_the_name(alice: Client, name: str, slug: str) -> None:
    assert add(alice, name=name)["slug"] == slug


def test_a_slug_stays_short_when_letters_unfold(alice: Client) -> None:
    assert len(add(alice, name="\N{LATIN SMALL LIGATURE FFI}" * 100)["slug"]) <= 120


def test_only_the_fields_given_are_changed(alice: Client) -> None:
    before = add(alice, tips=["Breathe."])
    response = alice.patch(f"/exercises/{before['id']}", {"name": "Bag squat", "rest_s": 90, "secondary_muscles": ["abs"]})
    assert response.status == 200
    changed = {"name": "Bag squat", "slug": "bag-squat", "rest_s": 90, "secondary_muscles": ["abs"]}
    assert response.json == {**before, **changed} == alice.get(f"/exercises/{before['id']}").json


def test_null_clears_what_may_be_empty(alice: Client) -> None:
    exercise = add(alice, met=5, mechanic="compound", force="push")
    changed = alice.patch(f"/exercises/{exercise['id']}", {"met": None, "mechanic": None, "force": None}).json
    assert (changed["met"], changed["mechanic"], changed["force"]) == (None, None, None)


def test_a_changed_exercise_is_found_by_its_new_words_only(alice: Client) -> None:
    exercise = add(alice, name="Oldish", primary_muscles=["calves"], equipment=["pool"])
    alice.patch(f"/exercises/{exercise['id']}", {"name": "Newish", "primary_muscles": ["chest"], "equipment": ["sled"]})
    assert names(alice, q="oldish") == []
    assert names(alice, q="newish pecs sled") == ["Newish"]
    assert names(alice, custom="true", muscle="chest", equipment="sled") == ["Newish"]
    assert names(alice, custom="true", muscle="calves") == names(alice, custom="true", equipment="pool") == []


CONTRADICTIONS = [
    ({"tracks": ["weight", "reps"], "load": "none"}, ["/load"]),
    ({"tracks": ["reps"], "load": "external"}, ["/load"]),
    ({"primary_muscles": ["abs", "chest"], "secondary_muscles": ["traps", "abs"]}, ["/secondary_muscles/1"]),
    (
        {"tracks": ["reps"], "load": "assisted", "primary_muscles": ["abs"], "secondary_muscles": ["abs"]},
        ["/load", "/secondary_muscles/0"],
    ),
]


@pytest.mark.parametrize(("fields", "pointers"), CONTRADICTIONS)
def test_parts_that_contradict_each_other_are_refused(reader: Client, fields: dict[str, Any], pointers: list[str]) -> None:
    response = reader.post("/exercises", {**SANDBAG, **fields})
    assert response.status == 422
    assert response.pointers == pointers


@pytest.mark.parametrize(("fields", "pointers"), CONTRADICTIONS)
def test_a_change_that_contradicts_is_refused(alice: Client, fields: dict[str, Any], pointers: list[str]) -> None:
    before = add(alice)
    response = alice.patch(f"/exercises/{before['id']}", fields)
    assert response.status == 422
    assert response.pointers == pointers
    assert alice.get(f"/exercises/{before['id']}").json == before


def test_a_change_that_contradicts_what_is_kept_is_refused(alice: Client) -> None:
    exercise = add(alice, secondary_muscles=["abs"])
    assert alice.patch(f"/exercises/{exercise['id']}", {"primary_muscles": ["abs"]}).pointers == ["/secondary_muscles/0"]
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["reps"]}).pointers == ["/load"]
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["reps"], "load": "none"}).status == 200


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"name": ""}, "/name"),
        ({"name": " x"}, "/name"),
        ({"name": "two\nlines"}, "/name"),
        ({"name": "x" * 101}, "/name"),
        ({"name": None}, "/name"),
        ({"type": "sport"}, "/type"),
        ({"movement": None}, "/movement"),
        ({"equipment": ["none"]}, "/equipment/0"),
        ({"primary_muscles": []}, "/primary_muscles"),
        ({"primary_muscles": ["abs", "abs"]}, "/primary_muscles"),
        ({"primary_muscles": ["pecs"]}, "/primary_muscles/0"),
        ({"tracks": []}, "/tracks"),
        ({"tracks": ["reps", "reps"]}, "/tracks"),
        ({"rest_s": -1}, "/rest_s"),
        ({"rest_s": 3601}, "/rest_s"),
        ({"rest_s": 1.5}, "/rest_s"),
        ({"rest_s": True}, "/rest_s"),
        ({"met": 0}, "/met"),
        ({"unilateral": 1}, "/unilateral"),
        ({"instructions": ["a\u0000b"]}, "/instructions/0"),
        ({"aliases": ["same", "same"]}, "/aliases"),
        ({"aliases": [str(number) for number in range(21)]}, "/aliases"),
        ({"custom": False}, "/custom"),
        ({"id": 1}, "/id"),
        ({"slug": "mine"}, "/slug"),
        ({"archived": True}, "/archived"),
    ],
)
def test_a_field_that_is_wrong_is_named(reader: Client, fields: dict[str, Any], pointer: str) -> None:
    response = reader.post("/exercises", {**SANDBAG, **fields})
    assert response.status == 422
    assert set(response.pointers) == {pointer}


def test_every_missing_field_is_named(reader: Client) -> None:
    assert set(reader.post("/exercises", {}).pointers) == {f"/{name}" for name in SANDBAG}


def test_an_archived_exercise_leaves_the_lists_and_can_still_be_read(alice: Client) -> None:
    exercise = add(alice, name="Wobblegong")
    original = exercise_id(alice, "barbell-back-squat")
    assert alice.delete(f"/exercises/{exercise['id']}").status == 204
    assert alice.get(f"/exercises/{exercise['id']}").json == {**exercise, "archived": True}
    assert names(alice, q="wobblegong") == names(alice, custom="true") == []
    assert exercise["id"] not in [one["id"] for one in alice.get(f"/exercises/{original}/alternatives?limit=100").json["items"]]


def test_an_archived_exercise_comes_back(alice: Client) -> None:
    exercise = add(alice, name="Wobblegong")
    alice.delete(f"/exercises/{exercise['id']}")
    response = alice.patch(f"/exercises/{exercise['id']}", {"archived": False})
    assert (response.status, response.json) == (200, exercise)
    assert search(alice, q="wobblegong") == [exercise]


def test_a_change_does_not_bring_an_archived_exercise_back(alice: Client) -> None:
    exercise = add(alice, name="Wobblegong")
    alice.delete(f"/exercises/{exercise['id']}")
    assert alice.patch(f"/exercises/{exercise['id']}", {"rest_s": 5}).json["archived"] is True
    assert names(alice, q="wobblegong") == []


def test_a_plan_keeps_an_exercise_that_was_archived(alice: Client) -> None:
    exercise = add(alice)
    plan = plan_with(alice, exercise["id"], reps=5).json
    assert alice.delete(f"/exercises/{exercise['id']}").status == 204
    kept = alice.get(f"/plans/{plan['id']}").json["days"][0]["exercises"][0]
    assert kept["exercise"]["name"] == "Sandbag squat"


def test_an_account_can_hold_only_so_many(alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CUSTOM_EXERCISES", 2)
    add(alice)
    add(alice)
    response = alice.post("/exercises", SANDBAG)
    assert response.status == 409
    assert "2 custom exercises" in response.json["detail"]
    add(bob)


def test_what_a_full_account_is_told_to_do_helps(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CUSTOM_EXERCISES", 1)
    exercise = add(alice)
    alice.delete(f"/exercises/{exercise['id']}")
    assert "change one instead" in alice.post("/exercises", SANDBAG).json["detail"]
    changed = alice.patch(f"/exercises/{exercise['id']}", {**SANDBAG, "name": "Sandbag carry", "archived": False})
    assert (changed.status, changed.json["name"]) == (200, "Sandbag carry")


@pytest.mark.parametrize(
    ("target", "kind"),
    [({"reps": 5}, "reps"), ({"weight_kg": 60}, "weight"), ({"duration_s": 30}, "duration"), ({"distance_m": 20}, "distance")],
)
def test_tracks_cannot_lose_what_a_plan_sets(alice: Client, target: dict[str, int], kind: str) -> None:
    tracks = ["weight", "reps", "duration", "distance"]
    exercise = add(alice, tracks=tracks)
    assert plan_with(alice, exercise["id"], **target).status == 201
    kept = [one for one in tracks if one != kind]
    load = "none" if kind == "weight" else "external"
    response = alice.patch(f"/exercises/{exercise['id']}", {"tracks": kept, "load": load})
    assert response.status == 409
    assert f" {kind}" in response.json["detail"]
    assert alice.get(f"/exercises/{exercise['id']}").json["tracks"] == tracks
    assert (
        alice.patch(f"/exercises/{exercise['id']}", {"tracks": [kind], "load": "external" if kind == "weight" else "none"}).status
        == 200
    )


@pytest.mark.parametrize(
    "targets",
    [{"rir": 2}, {"tempo": "3-1-1-0"}, {"sets": 2, "set_targets": [{"rir": 2}, {"rir": 1}]}],
    ids=str,
)
def test_tracks_cannot_lose_the_repetitions_that_another_target_is_about(alice: Client, targets: dict[str, Any]) -> None:
    exercise = add(alice, tracks=["reps", "duration"], load="none")
    assert plan_with(alice, exercise["id"], duration_s=30, **targets).status == 201
    refused = alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["duration"]})
    assert (refused.status, refused.json["code"]) == (409, "in_use")
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["reps", "duration", "distance"]}).status == 200


def test_tracks_cannot_lose_what_one_set_of_a_plan_is_to_reach(alice: Client) -> None:
    exercise = add(alice)
    targets = [{"reps": 10}, {"reps": 6, "weight_kg": 80}]
    assert plan_with(alice, exercise["id"], sets=2, set_targets=targets).status == 201
    refused = alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["reps"], "load": "none"})
    assert (refused.status, "weight" in refused.json["detail"]) == (409, True)
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["weight", "reps", "duration"]}).status == 200


def test_tracks_can_lose_what_no_plan_sets_any_more(alice: Client) -> None:
    exercise = add(alice)
    plan = plan_with(alice, exercise["id"], reps=5).json
    alice.delete(f"/plans/{plan['id']}")
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": ["weight", "duration"]}).json["tracks"] == [
        "weight",
        "duration",
    ]


@pytest.mark.parametrize(
    ("tracks", "load"), [(["weight", "duration"], "external"), (["reps"], "none"), (["duration"], "none")], ids=str
)
def test_tracks_may_lose_what_was_recorded_and_the_history_keeps_it(alice: Client, tracks: list[str], load: str) -> None:
    exercise = add(alice)
    times = dict.fromkeys(("started_at", "ended_at"), clock.now_text())
    done = [{"exercise_id": exercise["id"], "sets": [{"reps": 5, "weight_kg": 60}]}]
    assert alice.post("/sessions/past", {"name": "Then", **times, "exercises": done}).status == 201
    before = alice.get(f"/exercises/{exercise['id']}/history").json["items"]
    assert alice.patch(f"/exercises/{exercise['id']}", {"tracks": tracks, "load": load}).json["tracks"] == tracks
    after = alice.get(f"/exercises/{exercise['id']}/history").json["items"]
    assert [one["done"] for one in after[0]["sets"]] == [one["done"] for one in before[0]["sets"]]
    assert after[0]["sets"][0]["done"]["weight_kg"] == 60


def test_a_deleted_account_takes_its_exercises_along(app: App, alice: Client) -> None:
    exercise = add(alice)
    plan_with(alice, exercise["id"], reps=5)
    assert alice.delete("/me", {"password": PASSWORD}).status == 204
    assert app.database.connection().execute("SELECT 1 FROM exercise WHERE id = ?", (exercise["id"],)).fetchone() is None


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_a_missing_exercise_is_not_found(reader: Client, method: str) -> None:
    body = {"rest_s": 5} if method == "PATCH" else None
    assert reader.request(method, "/exercises/999999", json=body).status == 404


def test_an_exercise_is_archived_only_once(alice: Client) -> None:
    exercise = add(alice)
    first, second = [alice.delete(f"/exercises/{exercise['id']}") for _ in range(2)]
    assert (first.status, second.status) == (204, 404)
    assert "deleted already" in second.json["detail"] and '{"archived": false}' in second.json["detail"]


def test_the_predefined_are_read_only(reader: Client) -> None:
    before = reader.get("/exercises/1").json
    assert reader.patch("/exercises/1", {"rest_s": 5}).status == 403
    assert reader.patch("/exercises/1", {"archived": True}).status == 403
    assert reader.delete("/exercises/1").status == 403
    assert reader.get("/exercises/1").json == before


def test_mine_are_nobody_elses(alice: Client, bob: Client) -> None:
    exercise = add(alice, name="Wobblegong")
    original = exercise_id(bob, "barbell-back-squat")
    assert names(bob, q="wobblegong") == names(bob, custom="true") == []
    assert exercise["id"] not in [
        one["id"] for page in pages(bob, f"/exercises/{original}/alternatives", limit=100) for one in page
    ]
    path = f"/exercises/{exercise['id']}"
    statuses = [bob.get(path).status, bob.patch(path, {"rest_s": 5}).status, bob.delete(path).status]
    assert [*statuses, bob.get(f"{path}/alternatives").status] == [404] * 4
    assert plan_with(bob, exercise["id"]).pointers == ["/days/0/exercises/0/exercise_id"]
    assert alice.get(path).json == exercise


# Alternatives ------------------------------------------------------------------------------------------------------------


def distance(one: Exercise, other: Exercise) -> int:
    """As documented, from the exercise to what could stand in for it."""
    primary, others = set(one["primary_muscles"]), set(other["primary_muscles"])
    muscles = {*primary, *one["secondary_muscles"]} ^ {*others, *other["secondary_muscles"]}
    alike = one["movement"] == other["movement"] and bool(primary & others)
    above = max(0, LEVELS.index(other["level"]) - LEVELS.index(one["level"]))
    counts = (set(one["tracks"]) ^ set(other["tracks"])) - {"weight"}
    return (
        (0 if alike else 5 + 2 * len(primary - others))
        + 5 * (one["load"] != other["load"] or ("band" in one["equipment"]) != ("band" in other["equipment"]))
        + 5 * len(counts)
        + 3 * above
        + len(muscles)
    )


def could_replace(one: Exercise, other: Exercise) -> bool:
    """As documented: whether the other can stand in for the one at all."""
    primary, others = set(one["primary_muscles"]), set(other["primary_muscles"])
    same = one["movement"] == other["movement"] != "isolation" and bool(primary & {*others, *other["secondary_muscles"]})
    return one["id"] != other["id"] and one["type"] == other["type"] and (bool(primary & others) or same)


def alternatives(client: Client, exercise: int, **query: Any) -> list[Exercise]:
    return [one for page in pages(client, f"/exercises/{exercise}/alternatives", **query) for one in page]


@pytest.mark.parametrize(
    "slug", ["barbell-back-squat", "plank", "dumbbell-curl", "outdoor-run", "box-jump", "wrist-flexor-stretch", "tree-pose"]
)
def test_the_closest_come_first(alice: Client, slug: str) -> None:
    add(alice, movement="core", primary_muscles=["obliques"], secondary_muscles=["abs"], level="advanced")
    original = alice.get(f"/exercises/{exercise_id(alice, slug)}").json
    fitting = [one for one in search(alice) if could_replace(original, one)]
    expected = sorted(fitting, key=lambda one: (distance(original, one), one["name"].lower(), one["id"]))
    assert alternatives(alice, original["id"], limit=100) == expected
    assert alternatives(alice, original["id"], limit=3) == expected


@pytest.mark.parametrize(
    ("slug", "equipment", "first"),
    [
        ("barbell-back-squat", "dumbbell,bench", ["Goblet squat"]),
        ("barbell-back-squat", "none", ["Bodyweight squat"]),
        ("barbell-bench-press", "dumbbell,bench", ["Dumbbell bench press", "Dumbbell floor press"]),
        (
            "barbell-bench-press",
            "dumbbell,adjustable-bench",
            ["Dumbbell bench press", "Dumbbell floor press", "Incline dumbbell press"],
        ),
        ("barbell-overhead-press", "dumbbell", ["Standing dumbbell press"]),
        ("barbell-overhead-press", "none", ["Pike push-up"]),
        ("barbell-deadlift", "trap-bar,kettlebell,dumbbell", ["Trap-bar deadlift", "Dumbbell deadlift", "Kettlebell deadlift"]),
        ("pull-up", "pull-up-bar", ["Neutral-grip pull-up", "Wide-grip pull-up", "Chin-up"]),
        ("chin-up", "cable-machine", ["Close-grip pulldown", "Lat pulldown", "Underhand pulldown"]),
        ("barbell-row", "dumbbell", ["Bent-over dumbbell row"]),
        ("plank", "none", ["Incline plank", "Hollow hold", "Side plank"]),
        ("outdoor-run", "treadmill,bike", ["Treadmill run"]),
        ("box-jump", "none", ["Squat jump"]),
        ("standing-hamstring-stretch", "none", ["Seated forward fold", "Triangle pose", "Downward dog"]),
        ("single-leg-stand", "none", ["Tandem stance", "Tree pose"]),
    ],
)
def test_the_first_alternatives_are_those_that_a_coach_would_name(
    reader: Client, slug: str, equipment: str, first: list[str]
) -> None:
    found = alternatives(reader, exercise_id(reader, slug), equipment=equipment)
    assert [one["name"] for one in found[: len(first)]] == first


def test_a_front_squat_is_near_a_back_squat(reader: Client) -> None:
    """Nearer than all that is no squat."""
    found = alternatives(reader, exercise_id(reader, "barbell-back-squat"))
    before = found[: [one["slug"] for one in found].index("barbell-front-squat")]
    assert {one["movement"] for one in before} == {"squat"}


def test_what_is_too_hard_comes_later(reader: Client) -> None:
    names = [one["name"] for one in alternatives(reader, exercise_id(reader, "goblet-squat"), equipment="none")]
    assert names.index("Bodyweight squat") < names.index("Cossack squat")
    assert names.index("Reverse lunge") < names.index("Cossack squat")


def test_nothing_of_another_type_is_an_alternative(alice: Client) -> None:
    hold = {"movement": "squat", "primary_muscles": ["glutes", "quadriceps"], "tracks": ["duration"]}
    add(alice, name="My stretch", type="flexibility", **hold)
    strong = add(alice, name="My hold", type="strength", **hold)
    for original in ("barbell-back-squat", "pull-up"):
        found = alternatives(alice, exercise_id(alice, original))
        assert {one["type"] for one in found} == {"strength"}
    assert {one["type"] for one in alternatives(alice, strong["id"])} == {"strength"}


def test_my_own_is_measured_as_the_predefined_are(alice: Client) -> None:
    squat = alice.get(f"/exercises/{exercise_id(alice, 'goblet-squat')}").json
    ours = ("id", "slug", "name", "aliases", "easier", "harder", "custom", "archived")
    kept = {name: squat[name] for name in squat if name not in ours}
    mine = add(alice, name="A copy", **kept)
    assert [one["name"] for one in alternatives(alice, squat["id"])[:2]] == ["A copy", "Kettlebell goblet squat"]
    assert [one["name"] for one in alternatives(alice, mine["id"])[:2]] == ["Goblet squat", "Kettlebell goblet squat"]


@pytest.mark.parametrize("at_hand", ["none", "dumbbell", "dumbbell,bench", "bench,dumbbell,dumbbell", ",".join(EQUIPMENT)])
def test_alternatives_need_nothing_beyond_what_is_at_hand(reader: Client, at_hand: str) -> None:
    bench = exercise_id(reader, "barbell-bench-press")
    expected = [one for one in alternatives(reader, bench) if set(one["equipment"]) <= set(at_hand.split(","))]
    assert expected
    assert alternatives(reader, bench, equipment=at_hand) == expected


def test_my_own_is_an_alternative_and_has_some(alice: Client) -> None:
    squat = exercise_id(alice, "barbell-back-squat")
    mine = add(alice)
    assert mine in alternatives(alice, squat)
    assert "Barbell back squat" in [one["name"] for one in alternatives(alice, mine["id"])]


@pytest.mark.parametrize(("path", "parameter"), [("/exercises/1/alternatives", "equipment"), ("/exercises", "available")])
@pytest.mark.parametrize(
    "equipment", ["", "sword", "none,bench", "bench,", ",bench", "bench,,rack", "bench rack", "bench, rack", "Bench", "bench\n"]
)
def test_equipment_that_is_none_is_refused(reader: Client, path: str, parameter: str, equipment: str) -> None:
    response = reader.get(f"{path}?{parameter}={quote(equipment)}")
    assert response.status == 422
    assert response.pointers == [f"/{parameter}"]


def test_a_missing_exercise_has_no_alternatives(reader: Client) -> None:
    assert reader.get("/exercises/999999/alternatives").status == 404


# The vocabulary ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "slugs"), [("/muscles", MUSCLES), ("/equipment", EQUIPMENT)], ids=["muscles", "equipment"])
def test_the_vocabulary_is_listed_whole(reader: Client, path: str, slugs: list[str]) -> None:
    response = reader.get(f"{path}?limit=100")
    assert [term["slug"] for term in response.json["items"]] == slugs
    assert all(term.keys() - {"serves_as"} == {"slug", "name"} for term in response.json["items"])
    assert response.json["next"] is None


@pytest.mark.parametrize("path", ["/muscles", "/equipment"])
def test_the_vocabulary_is_read_in_pages_like_every_list(reader: Client, path: str) -> None:
    read, cursor = [], ""
    while cursor is not None:
        page = reader.get(f"{path}?limit=6" + (f"&cursor={cursor}" if cursor else "")).json
        read += page["items"]
        cursor = page["next"]
    assert read == reader.get(f"{path}?limit=100").json["items"]
