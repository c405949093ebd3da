"""The catalogue that comes with the program: rules that hold over all of it."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

import pytest
from client import check_schema
from database import opened

from workout import resources
from workout.config import Config
from workout.exercises import LEVELS
from workout.exercises.reading import neighbours, shape
from workout.exercises.words import words_of
from workout.web.contract.schemas.exercises import EQUIPMENT, LOADS, MOVEMENTS, MUSCLES, STRESSES, TRACKS, TYPES

Exercise = dict[str, Any]
Offenders = Callable[[Callable[[Exercise], bool]], list[str]]

BODY = (
    "id, user_id, slug, name, aliases, type, movement, level, mechanic, force, equipment, primary_muscles, secondary_muscles, "
    "tracks, load, unilateral, rest_s, met, description, instructions, tips, stresses, archived"
)


@pytest.fixture(scope="module")
def rows(blank: Config) -> Callable[[str], list[dict[str, Any]]]:
    def query(sql: str) -> list[dict[str, Any]]:
        with opened(blank.database) as db:
            return db.execute(sql).fetchall()

    return query


@pytest.fixture(scope="module")
def catalogue(blank: Config) -> list[Exercise]:
    """Every exercise as the API answers it, and what only the database knows of it."""
    with opened(blank.database) as db:
        inner = {row["id"]: row for row in db.execute("SELECT id, speed_m_s, met_code FROM exercise")}
        near = neighbours(db, inner)
        rows = db.execute(f"SELECT {BODY} FROM exercise_whole ORDER BY id")
        return [{**shape(row, near[row["id"]]), **inner[row["id"]]} for row in rows]


@pytest.fixture(scope="module")
def offenders(catalogue: list[Exercise]) -> Offenders:
    """The slugs of the exercises of which something is true that should not be."""
    return lambda wrong: [exercise["slug"] for exercise in catalogue if wrong(exercise)]


def repeated(things: Iterable[str]) -> list[str]:
    return [thing for thing, count in Counter(things).items() if count > 1]


def sentences(exercise: Exercise) -> list[str]:
    texts = [exercise["description"], *exercise["instructions"], *exercise["tips"]]
    return [sentence.strip(" .!?").casefold() for text in texts for sentence in re.split(r"(?<=[.!?;])\s+", text)]


# What there is -----------------------------------------------------------------------------------------------------------


def test_there_are_enough_exercises(catalogue: list[Exercise]) -> None:
    assert len(catalogue) >= 420


def test_enough_of_them_need_no_equipment(catalogue: list[Exercise]) -> None:
    assert sum(not exercise["equipment"] for exercise in catalogue) >= 40


@pytest.mark.parametrize(("field", "values"), [("type", TYPES), ("movement", MOVEMENTS), ("level", LEVELS), ("load", LOADS)])
def test_there_is_an_exercise_of_every_kind(catalogue: list[Exercise], field: str, values: list[str]) -> None:
    assert {exercise[field] for exercise in catalogue} == set(values)


def test_every_muscle_is_trained_by_at_least_four_exercises(catalogue: list[Exercise]) -> None:
    for muscle in MUSCLES:
        assert sum(muscle in exercise["primary_muscles"] for exercise in catalogue) > 0, muscle
        assert sum(muscle in exercise["primary_muscles"] + exercise["secondary_muscles"] for exercise in catalogue) >= 4, muscle


def test_there_is_an_exercise_for_all_equipment(catalogue: list[Exercise]) -> None:
    used = {equipment for exercise in catalogue for equipment in exercise["equipment"]}
    assert used >= {*EQUIPMENT} - {"machine"}


@pytest.mark.parametrize(
    "equipment", ["barbell", "dumbbell", "kettlebell", "smith-machine", "cable-machine", "band", "suspension-trainer"]
)
def test_there_is_a_choice_of_strength_exercises_for_common_equipment(catalogue: list[Exercise], equipment: str) -> None:
    assert sum(equipment in exercise["equipment"] and exercise["type"] == "strength" for exercise in catalogue) >= 4


@pytest.mark.parametrize("equipment", ["dumbbell", "kettlebell", "band"])
def test_one_thing_at_home_trains_the_whole_body(catalogue: list[Exercise], equipment: str) -> None:
    found = {one["movement"] for one in catalogue if one["type"] == "strength" and one["equipment"] == [equipment]}
    assert found >= {"squat", "hinge", "horizontal_push", "horizontal_pull", "vertical_push"}


def test_no_exercise_of_the_catalogue_takes_just_any_machine(offenders: Offenders) -> None:
    assert offenders(lambda one: "machine" in one["equipment"]) == []


@pytest.mark.parametrize(
    ("slug", "equipment"),
    [
        ("preacher-curl", ["ez-bar", "preacher-bench"]),
        ("incline-barbell-bench-press", ["barbell", "rack", "adjustable-bench"]),
        ("incline-dumbbell-press", ["adjustable-bench", "dumbbell"]),
        ("arnold-press", ["adjustable-bench", "dumbbell"]),
        ("chest-supported-row", ["adjustable-bench", "dumbbell"]),
        ("outdoor-cycling", ["bike"]),
        ("stationary-bike", ["stationary-bike"]),
        ("bike-interval", ["stationary-bike"]),
        ("lat-pulldown", ["lat-pulldown-station"]),
        ("seated-cable-row", ["seated-row-station"]),
        ("assisted-dip", ["assisted-pull-up-machine"]),
        ("back-extension", ["roman-chair"]),
        ("rucking", ["rucksack"]),
    ],
)
def test_each_takes_what_it_is_really_done_on(catalogue: list[Exercise], slug: str, equipment: list[str]) -> None:
    assert next(one["equipment"] for one in catalogue if one["slug"] == slug) == equipment


def test_what_is_done_on_a_raised_back_rest_needs_a_bench_that_has_one(offenders: Offenders) -> None:
    """Seated with weights overhead, or on a slope."""

    def flat(one: Exercise) -> bool:
        sloped = re.search(r"\b(incline|seated .*press|arnold)", one["name"].lower())
        return bool(sloped) and "bench" in one["equipment"]

    assert offenders(flat) == []


@pytest.mark.parametrize("field", ["type", "level"])
def test_without_equipment_there_is_something_of_every_kind(catalogue: list[Exercise], field: str) -> None:
    found = {exercise[field] for exercise in catalogue if not exercise["equipment"]}
    assert found == set({"type": TYPES, "level": LEVELS}[field])


@pytest.mark.parametrize("kind", [r"\brun", r"\b(bike|cycling)", r"\browing", r"\bswim", r"\brope"])
def test_every_common_kind_of_endurance_training_is_there(catalogue: list[Exercise], kind: str) -> None:
    names = [" ".join([one["name"], *one["aliases"]]).lower() for one in catalogue if one["type"] == "cardio"]
    assert any(re.search(kind, name) for name in names)


def test_there_is_something_well_known_of_every_movement(rows: Callable[[str], list[dict[str, Any]]]) -> None:
    known = rows("SELECT movement, count(*) AS times FROM exercise WHERE staple = 1 GROUP BY movement")
    assert {row["movement"] for row in known if row["times"] >= 3} == set(MOVEMENTS)


# What each is like -------------------------------------------------------------------------------------------------------


def test_every_exercise_fits_the_documented_schema(catalogue: list[Exercise]) -> None:
    for exercise in catalogue:
        check_schema("Exercise", {name: value for name, value in exercise.items() if name not in ("speed_m_s", "met_code")})


def test_no_exercise_belongs_to_anyone_or_is_archived(offenders: Offenders) -> None:
    assert offenders(lambda exercise: exercise["custom"] or exercise["archived"]) == []


def test_slugs_are_lower_case_words_joined_by_hyphens(offenders: Offenders) -> None:
    assert offenders(lambda exercise: not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", exercise["slug"])) == []


def test_four_to_eight_steps_explain_it(offenders: Offenders) -> None:
    assert offenders(lambda exercise: not 4 <= len(exercise["instructions"]) <= 8) == []


def test_two_to_four_tips_help(offenders: Offenders) -> None:
    assert offenders(lambda exercise: not 2 <= len(exercise["tips"]) <= 4) == []


def test_all_texts_are_whole_sentences(offenders: Offenders) -> None:
    def ragged(exercise: Exercise) -> bool:
        texts = [exercise["description"], *exercise["instructions"], *exercise["tips"]]
        return any(not re.fullmatch(r"[A-Z].*[.!?]", text) or "  " in text for text in texts)

    assert offenders(ragged) == []


def test_a_load_stands_where_weight_is_recorded_and_nowhere_else(offenders: Offenders) -> None:
    assert offenders(lambda exercise: ("weight" in exercise["tracks"]) != (exercise["load"] != "none")) == []


def test_tracks_stand_in_their_usual_order(offenders: Offenders) -> None:
    assert offenders(lambda exercise: exercise["tracks"] != [kind for kind in TRACKS if kind in exercise["tracks"]]) == []


def test_every_set_has_repetitions_or_lasts(offenders: Offenders) -> None:
    assert offenders(lambda exercise: not {"reps", "duration", "distance"} & set(exercise["tracks"])) == []


def test_a_distance_comes_with_a_usual_speed_and_nothing_else_does(offenders: Offenders) -> None:
    assert offenders(lambda exercise: ("distance" in exercise["tracks"]) != (exercise["speed_m_s"] is not None)) == []


def test_usual_speeds_are_those_of_people(offenders: Offenders) -> None:
    assert offenders(lambda exercise: not 0.1 <= (exercise["speed_m_s"] or 1) <= 10) == []


def test_energy_comes_with_its_source(offenders: Offenders) -> None:
    assert offenders(lambda exercise: (exercise["met"] is None) != (exercise["met_code"] is None)) == []
    assert offenders(lambda exercise: not re.fullmatch("[0-9]{5}", exercise["met_code"] or "00000")) == []


def test_one_activity_of_the_compendium_has_one_energy(catalogue: list[Exercise]) -> None:
    pairs = {(exercise["met_code"], exercise["met"]) for exercise in catalogue}
    assert repeated(str(code) for code, _ in pairs) == []


def test_a_muscle_is_primary_or_secondary_and_not_both(offenders: Offenders) -> None:
    assert offenders(lambda exercise: bool(set(exercise["primary_muscles"]) & set(exercise["secondary_muscles"]))) == []


@pytest.mark.parametrize(("kind", "movement"), [("flexibility", "stretch"), ("balance", "balance")])
def test_what_stretches_is_a_stretch_and_what_balances_is_balance(offenders: Offenders, kind: str, movement: str) -> None:
    assert offenders(lambda exercise: (exercise["type"] == kind) != (exercise["movement"] == movement)) == []


def test_what_people_log_is_recorded(offenders: Offenders) -> None:
    """The tension of a band, how often something was carried, the weight held in a split jump, how far a machine went."""

    def lacks(one: Exercise, *kinds: str) -> bool:
        return not set(kinds) <= set(one["tracks"])

    assert (
        offenders(lambda one: one["equipment"] == ["band"] and (lacks(one, "weight", "reps") or one["load"] != "external")) == []
    )
    assert offenders(lambda one: one["movement"] == "carry" and lacks(one, "weight", "reps", "duration", "distance")) == []
    assert offenders(lambda one: one["slug"] == "split-jump" and lacks(one, "weight", "reps")) == []
    machines = {"treadmill", "rowing-machine", "cross-trainer", "bike", "stationary-bike", "air-bike", "arm-ergometer", "ski-erg"}
    assert offenders(lambda one: bool(machines & set(one["equipment"])) and lacks(one, "duration", "distance")) == []


# What they train ---------------------------------------------------------------------------------------------------------


def test_the_triceps_lead_in_every_press(offenders: Offenders) -> None:
    presses = ("horizontal_push", "vertical_push")
    assert offenders(lambda one: one["movement"] in presses and "triceps" not in one["primary_muscles"]) == []


def test_the_front_of_the_shoulder_leads_in_a_press_overhead_and_its_side_helps(offenders: Offenders) -> None:
    def wrong(one: Exercise) -> bool:
        leads, helps = "front-delts" in one["primary_muscles"], "side-delts" in one["secondary_muscles"]
        return one["movement"] == "vertical_push" and not (leads and helps)

    assert offenders(wrong) == []


def test_the_lats_lead_in_a_pull_from_overhead_and_the_upper_back_helps(offenders: Offenders) -> None:
    def wrong(one: Exercise) -> bool:
        pull = one["movement"] == "vertical_pull" and "biceps" in one["primary_muscles"] + one["secondary_muscles"]
        return pull and not ("lats" in one["primary_muscles"] and "upper-back" in one["secondary_muscles"])

    assert offenders(wrong) == []


@pytest.mark.parametrize(
    ("family", "muscles"),
    [
        ("lateral raise", ["side-delts"]),
        ("front raise", ["front-delts"]),
        ("shrug", ["traps"]),
        ("rear delt fly", ["rear-delts"]),
        ("triceps extension", ["triceps"]),
        ("leg curl", ["hamstrings"]),
        ("calf raise", ["calves"]),
        ("hip thrust", ["glutes"]),
        ("bridge", ["glutes"]),
        ("cable fly", ["chest"]),
        ("dumbbell fly", ["chest"]),
    ],
)
def test_a_family_trains_the_same_whatever_it_is_done_with(catalogue: list[Exercise], family: str, muscles: list[str]) -> None:
    found = {one["slug"]: one["primary_muscles"] for one in catalogue if one["name"].lower().endswith(family)}
    assert len(found) > 1
    assert {slug: trained for slug, trained in found.items() if trained != muscles} == {}


def test_a_dip_presses_down_and_not_overhead(offenders: Offenders) -> None:
    dips = re.compile(r"\bdip$")
    assert offenders(lambda one: bool(dips.search(one["name"].lower())) and one["movement"] != "horizontal_push") == []


@pytest.mark.parametrize(
    ("unloaded", "loaded"),
    [
        ("single-leg-romanian-deadlift", "dumbbell-single-leg-romanian-deadlift"),
        ("bulgarian-split-squat", "dumbbell-bulgarian-split-squat"),
        ("step-up", "dumbbell-step-up"),
        ("walking-lunge", "dumbbell-walking-lunge"),
        ("reverse-lunge", "barbell-reverse-lunge"),
        ("standing-calf-raise", "barbell-standing-calf-raise"),
    ],
)
def test_what_is_done_without_a_weight_and_with_one_can_be_logged_either_way(
    catalogue: list[Exercise], unloaded: str, loaded: str
) -> None:
    by_slug = {one["slug"]: one for one in catalogue}
    assert (by_slug[unloaded]["load"], by_slug[loaded]["load"]) == ("bodyweight", "external")
    assert by_slug[unloaded]["tracks"] == by_slug[loaded]["tracks"] == ["weight", "reps"]


@pytest.mark.parametrize(
    ("slug", "muscle"), [("copenhagen-plank", "abductors"), ("band-pull-apart", "side-delts"), ("wall-sit", "adductors")]
)
def test_a_muscle_that_has_nothing_to_do_is_not_named(catalogue: list[Exercise], slug: str, muscle: str) -> None:
    (one,) = [exercise for exercise in catalogue if exercise["slug"] == slug]
    assert muscle not in one["primary_muscles"] + one["secondary_muscles"]


def test_what_asks_for_practice_is_not_for_beginners(offenders: Offenders) -> None:
    asking = re.compile("practised|at ease with|dependable|experience")
    assert offenders(lambda one: one["level"] == "beginner" and bool(asking.search(one["description"]))) == []


def test_lifting_a_weight_takes_more_energy_than_the_same_movement_without(catalogue: list[Exercise]) -> None:
    for movement in ("squat", "hinge", "lunge"):
        mets = {
            loaded: [
                one["met"]
                for one in catalogue
                if one["movement"] == movement and one["met"] and (one["load"] == "external") is loaded
            ]
            for loaded in (True, False)
        }
        assert min(mets[True]) > max(mets[False]), movement


def test_a_harder_form_takes_no_less_energy(catalogue: list[Exercise]) -> None:
    mets = {one["slug"]: one["met"] for one in catalogue}
    for harder, easier in (
        ("double-under", "jump-rope"),
        ("leg-press", "hack-squat"),
        ("good-morning", "barbell-romanian-deadlift"),
    ):
        assert mets[harder] >= mets[easier]


def test_a_burpee_is_conditioning(catalogue: list[Exercise]) -> None:
    (burpee,) = [one for one in catalogue if one["slug"] == "burpee"]
    assert (burpee["type"], burpee["tracks"]) == ("cardio", ["reps", "duration"])


def test_what_is_lifted_from_the_floor_needs_no_rack(catalogue: list[Exercise]) -> None:
    equipment = {one["slug"]: one["equipment"] for one in catalogue}
    for slug in ("barbell-deadlift", "barbell-romanian-deadlift", "barbell-row", "barbell-shrug", "power-clean"):
        assert equipment[slug] == ["barbell"]


NAMED = {
    "dumbbell": {"dumbbell"}, "kettlebell": {"kettlebell"}, "band": {"band"}, "banded": {"band"},
    "cable": {"cable-machine", "lat-pulldown-station", "seated-row-station"}, "barbell": {"barbell", "ez-bar"},
    "trx": {"suspension-trainer"}, "bench": {"bench", "adjustable-bench", "preacher-bench"}, "treadmill": {"treadmill"},
    "smith": {"smith-machine"}, "landmine": {"landmine"},
}  # fmt: skip


def test_an_alias_names_no_equipment_that_the_exercise_lacks(catalogue: list[Exercise]) -> None:
    """Unless it is the weight that one may add to the body's own."""
    wrong = [
        (one["slug"], alias)
        for one in catalogue
        for alias in one["aliases"]
        for word in re.findall("[a-z]+", alias.lower())
        if one["load"] != "bodyweight" and word in NAMED and not NAMED[word] & set(one["equipment"])
    ]
    assert wrong == []


@pytest.mark.parametrize(("slug", "alias"), [("suspension-row", "inverted row"), ("step-up", "dumbbell step-up")])
def test_an_alias_is_no_other_exercise(catalogue: list[Exercise], slug: str, alias: str) -> None:
    (one,) = [exercise for exercise in catalogue if exercise["slug"] == slug]
    assert alias not in one["aliases"]


# What they have in common ------------------------------------------------------------------------------------------------


def test_no_sentence_is_written_twice(catalogue: list[Exercise]) -> None:
    assert repeated(sentence for exercise in catalogue for sentence in sentences(exercise)) == []


def test_no_name_or_alias_is_written_twice(catalogue: list[Exercise]) -> None:
    assert repeated(name.casefold() for exercise in catalogue for name in [exercise["name"], *exercise["aliases"]]) == []


def test_no_name_or_alias_means_two_exercises(catalogue: list[Exercise]) -> None:
    names = [{re.sub("[^a-z0-9]", "", name.casefold()) for name in [one["name"], *one["aliases"]]} for one in catalogue]
    assert repeated(name for own in names for name in own) == []


def test_no_name_or_alias_means_two_exercises_with_one_for_single(catalogue: list[Exercise]) -> None:
    """`One-arm row` is `single-arm row`, in whatever program it was written down."""
    same = {"one": "single", "1": "single", "db": "dumbbell", "kb": "kettlebell", "bb": "barbell"}
    names = [
        {" ".join(same.get(word, word) for word in words_of(name)) for name in [one["name"], *one["aliases"]]}
        for one in catalogue
    ]
    assert repeated(name for own in names for name in own) == []


# The vocabulary ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("table", "enum"), [("muscle", MUSCLES), ("equipment", EQUIPMENT)])
def test_the_vocabulary_is_that_of_the_contract(rows: Callable[[str], list[dict[str, Any]]], table: str, enum: list[str]) -> None:
    found = rows(f"SELECT slug, name, position FROM {table} ORDER BY position")
    assert [row["slug"] for row in found] == enum
    assert [row["position"] for row in found] == list(range(1, len(enum) + 1))
    assert repeated(row["name"] for row in found) == []


@pytest.mark.parametrize(
    ("column", "enum"),
    [
        ("type", TYPES),
        ("movement", MOVEMENTS),
        ("level", LEVELS),
        ("load", LOADS),
        ("mechanic", ["compound", "isolation"]),
        ("force", ["push", "pull", "static"]),
    ],
)
def test_the_database_takes_what_the_contract_takes(column: str, enum: list[str]) -> None:
    table = resources.read("schema.sql").decode().partition("CREATE TABLE exercise (")[2].partition("STRICT;")[0]
    found = re.search(rf"CHECK \({column} IN \(([^)]*)\)\)", table)
    assert found
    assert json.loads(f"[{found[1]}]".replace("'", '"')) == enum


@pytest.mark.parametrize(
    ("slug", "stresses"),
    [
        ("barbell-back-squat", ["knee", "lower_back"]),
        ("push-up", ["wrist"]),
        ("barbell-bench-press", ["shoulder", "supine"]),
        ("pull-up", ["shoulder", "overhead"]),
        ("outdoor-run", ["knee", "impact"]),
        ("glute-bridge", ["supine"]),
        ("seated-cable-row", []),
        ("brisk-walk", []),
    ],
)
def test_what_loads_something_says_so(catalogue: list[Exercise], slug: str, stresses: list[str]) -> None:
    assert next(one["stresses"] for one in catalogue if one["slug"] == slug) == stresses


def test_what_is_loaded_stands_in_one_order(offenders: Offenders) -> None:
    assert offenders(lambda one: one["stresses"] != [stress for stress in STRESSES if stress in one["stresses"]]) == []


def test_jumps_land_and_presses_overhead_load_the_shoulder(offenders: Offenders) -> None:
    """What `limits` of a suggestion go by holds for a whole movement, the exercises that are new included."""

    def lacks(one: Exercise, *stresses: str) -> bool:
        return not set(stresses) <= set(one["stresses"])

    assert offenders(lambda one: one["movement"] == "jump" and lacks(one, "impact")) == []
    forwards = "landmine"  # its bar goes up in front, so that the arm is never overhead
    assert offenders(lambda one: one["movement"] == "vertical_push" and lacks(one, "shoulder")) == []
    assert (
        offenders(lambda one: one["movement"] == "vertical_push" and lacks(one, "overhead") and forwards not in one["equipment"])
        == []
    )
    assert offenders(lambda one: "bench press" in one["name"].lower() and lacks(one, "shoulder")) == []
    assert offenders(lambda one: "barbell" in one["equipment"] and one["movement"] == "squat" and lacks(one, "knee")) == []


# Easier and harder -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "chain",
    [
        ("incline-push-up", "push-up", "diamond-push-up"),
        ("assisted-pull-up", "chin-up", "pull-up"),
        ("assisted-dip", "dip"),
        ("bodyweight-squat", "bulgarian-split-squat", "pistol-squat"),
        ("reverse-lunge", "walking-lunge"),
        ("glute-bridge", "single-leg-glute-bridge"),
        ("stability-ball-rollout", "ab-wheel-rollout"),
    ],
    ids=" < ".join,
)
def test_what_is_mastered_leads_on(catalogue: list[Exercise], chain: tuple[str, ...]) -> None:
    by_slug = {one["slug"]: one for one in catalogue}
    for easier, harder in pairwise(chain):
        assert harder in [one["slug"] for one in by_slug[easier]["harder"]]
        assert easier in [one["slug"] for one in by_slug[harder]["easier"]]


def steps(catalogue: list[Exercise]) -> list[tuple[Exercise, Exercise]]:
    """Each exercise with each of its harder forms."""
    by_id = {one["id"]: one for one in catalogue}
    return [(one, by_id[harder["id"]]) for one in catalogue for harder in one["harder"]]


def test_a_harder_form_is_of_the_same_movement_or_muscle_and_no_easier(catalogue: list[Exercise]) -> None:
    for easier, harder in steps(catalogue):
        names = f"{easier['slug']} < {harder['slug']}"
        shared = set(easier["primary_muscles"]) & set(harder["primary_muscles"])
        assert easier["movement"] == harder["movement"] or shared, names
        assert easier["type"] == harder["type"], names
        assert LEVELS.index(easier["level"]) <= LEVELS.index(harder["level"]), names


def test_harder_forms_never_lead_back(catalogue: list[Exercise]) -> None:
    beyond = {one["id"]: {harder["id"] for harder in one["harder"]} for one in catalogue}
    for _ in catalogue:
        reached = {number: found.union(*(beyond[other] for other in found)) for number, found in beyond.items()}
        if reached == beyond:
            break
        beyond = reached
    assert [number for number, found in beyond.items() if number in found] == []
