"""What a file of each format holds: samples in `tests/imports`, each with the right result; and files that are no such thing."""

from pathlib import Path

import pytest

from workout.errors import Invalid, TooLarge, WorkoutError
from workout.imports import formats, values
from workout.imports.formats.apple_health import read_xml
from workout.imports.shape import Body, Exercise, File, Set, Workout

SAMPLES = Path(__file__).with_name("imports")
BENCH = "Bench Press (Barbell)"
ZONE = frozenset({"timezone"})


def sample(name: str) -> File:
    return without_lines(formats.read_csv((SAMPLES / f"{name}.csv").read_bytes()))


def without_lines(file: File) -> File:
    return file._replace(
        workouts=tuple(one._replace(line=0) for one in file.workouts), bodies=tuple(one._replace(line=0) for one in file.bodies)
    )


def exercise(name: str, *sets: Set, note: str | None = None, superset: str | None = None) -> Exercise:
    return Exercise(name, sets, note, superset)


STRONG_S3 = (
    Workout(
        "2024-03-16T18:00:41",
        "Push day",
        (
            exercise(BENCH, Set(reps=5, weight=80)),
            exercise("Grandpa's barn lift", Set(reps=8, weight=12), note="left, then right"),
        ),
        duration_s=264 * 3600 + 60,
    ),
    Workout("2024-03-13T07:30:00", "Run", (exercise("Running", Set(distance=5.2, duration_s=1840)),), duration_s=1860),
    Workout(
        "2024-03-11T18:15:02",
        "Push day",
        (
            exercise(
                BENCH,
                Set("warmup", 10, 40),
                Set(reps=5, weight=77.5, rir=2),
                Set(reps=5, weight=77.5, rir=1.5),
                Set("amrap", 4, 77.5, rir=0),
                note="pause at the chest",
            ),
            exercise("Chest Dip", Set(reps=9), Set(reps=9)),
            exercise("Plank", Set(duration_s=80)),
        ),
        duration_s=3840,
        note="Slept badly",
    ),
)

WORKOUTS: dict[str, tuple[str, str, tuple[Workout, ...]]] = {
    "strong-s1": (
        "strong",
        "S1",
        (
            Workout(
                "2016-05-02T07:10:00",
                "Morning",
                (
                    exercise(BENCH, Set(reps=8, weight=61.235), Set(reps=6, weight=61.462), note="wide grip"),
                    exercise("Running", Set(distance=4988.97, duration_s=1500)),
                ),
            ),
        ),
    ),
    "strong-s2": (
        "strong",
        "S2",
        (
            Workout(
                "2018-03-09T19:00:00",
                "Evening",
                (exercise("Front Squat (Barbell)", Set(reps=5, weight=60, rir=2.5), Set(weight=60)),),
            ),
        ),
    ),
    "strong-s3": ("strong", "S3", STRONG_S3),
    "strong-s3b": (
        "strong",
        "S3b",
        (Workout("2021-01-05T12:00:00", "Legs", (exercise("Squat (Barbell)", Set("drop", 5, 100)),), duration_s=55),),
    ),
    "strong-s4": (
        "strong",
        "S4",
        (
            Workout(
                "2023-11-08T06:48:10",
                "Legs",
                (
                    exercise("Squat (Barbell)", Set(reps=5, weight=102.058), Set("drop", 8, 83.915), note="belt\nand sleeves"),
                    exercise("Farmers Walk", Set(weight=31.751, duration_s=60, distance=32.19)),
                ),
                duration_s=3120,
            ),
        ),
    ),
    "strong-s5": (
        "strong",
        "S5",
        (
            Workout(
                "2025-02-17T19:02:33",
                "Pull",
                (
                    exercise("Lat Pulldown (Cable)", Set(reps=10, weight=61.235, rir=2.5)),
                    exercise("Pull Up (Assisted)", Set("warmup", 8, 20), Set("amrap", 0, 15)),
                ),
                duration_s=3120,
            ),
        ),
    ),
    "strong-s6-french": (
        "strong",
        "S6",
        (
            Workout(
                "2022-05-09T12:11:00",
                "Séance du midi",
                (exercise("Deadlift (Barbell)", Set(reps=5, weight=120)),),
                duration_s=2880,
            ),
        ),
    ),
    "strong-s6-chinese": (
        "strong",
        "S6",
        (Workout("2022-06-01T20:00:00", "推", (exercise(BENCH, Set(reps=8, weight=60)),), duration_s=4380),),
    ),
    "hevy": (
        "hevy",
        "workouts",
        (
            Workout(
                "2025-09-21T17:38:00",
                "Upper 🔥",
                (
                    exercise(
                        "Incline Bench Press (Dumbbell)",
                        Set("warmup", 12, 14),
                        Set(reps=9, weight=26, rir=1.5),
                        note="seat on 3",
                        superset="A",
                    ),
                    exercise("Seated Cable Row - V Grip (Cable)", Set("drop", 10, 55), Set("amrap", 10, 55), superset="A"),
                    exercise("Pull Up", Set(reps=7)),
                ),
                duration_s=3900,
                by_clock=True,
                note="good one",
            ),
        ),
    ),
    "hevy-older-lbs": (
        "hevy",
        "workouts",
        (
            Workout(
                "2026-06-11T13:01:00",
                "Legs",
                (
                    exercise("Squat (Barbell)", Set(reps=5, weight=61.235), Set(reps=5, weight=61.235)),
                    exercise("Squat (Barbell)", Set(reps=12, weight=43.091)),
                ),
                duration_s=1800,
                by_clock=True,
            ),
        ),
    ),
    "hevy-portuguese-miles": (
        "hevy",
        "workouts",
        (
            Workout(
                "2026-02-10T07:05:00",
                "Treino A",
                (
                    exercise("Supino Reto (Barra)", Set(reps=8, weight=60)),
                    exercise("Corrida", Set(distance=4988.97, duration_s=1680)),
                ),
                duration_s=3360,
                by_clock=True,
            ),
        ),
    ),
    "fitnotes": (
        "fitnotes",
        "workouts",
        (
            Workout("2021-08-12", "Workout", (exercise("Running (Treadmill)", Set(distance=5000, duration_s=1650)),)),
            Workout(
                "2021-08-11",
                "Workout",
                (
                    exercise("Lat Pulldown", Set(reps=8, weight=65), Set(reps=8, weight=65, note="felt strong")),
                    exercise("Overhead Press (Each Side, Dumbbells)", Set(reps=10, weight=16)),
                ),
            ),
        ),
    ),
    "fitnotes-lbs": (
        "fitnotes",
        "workouts",
        (Workout("2019-02-03", "Workout", (exercise("Flat Barbell Bench Press", Set(reps=8, weight=61.235)),)),),
    ),
    "stronglifts": (
        "stronglifts",
        "workouts",
        (
            Workout(
                "2026-08-18T22:30:00",
                "Workout A",
                (exercise("Squat", Set(reps=5, weight=60), Set(reps=5, weight=60), Set(reps=0, weight=60)),),
                duration_s=2160,
                by_clock=True,
            ),
        ),
    ),
    "liftosaur": (
        "liftosaur",
        "workouts",
        (
            Workout(
                "2025-03-02T17:05:00+01:00",
                "Day 1",
                (
                    exercise(
                        "Hack Squat, Smith Machine",
                        Set("warmup", 5, 20.412),
                        Set("amrap", 7, 102.5, rir=1.5),
                        note="slow",
                    ),
                ),
            ),
        ),
    ),
    "fitbod": (
        "fitbod",
        "workouts",
        (
            Workout(
                "2021-08-11T17:30:12+00:00",
                "Workout",
                (
                    exercise("Dumbbell Curl", Set("warmup", 10, 6.804)),
                    exercise("Treadmill", Set(duration_s=600, distance=1200, note="easy")),
                ),
            ),
        ),
    ),
    "gymbook": (
        "gymbook",
        "workouts",
        (
            Workout(
                "2025-01-09T18:30:00",
                "Schema A",
                (exercise("Panca piana", Set(reps=10, weight=40), Set(reps=8, weight=42.5, note="fermo")),),
            ),
        ),
    ),
}

BODIES: dict[str, tuple[str, str, tuple[Body, ...]]] = {
    "body-hevy": (
        "hevy",
        "measurements",
        (
            Body("2025-01-19T00:00:00", "waist", 83.82),
            Body("2025-01-14T00:00:00", "weight", 78.7, 18.5),
            Body("2025-01-14T00:00:00", "neck", 38),
            Body("2025-01-14T00:00:00", "chest", 101),
            Body("2025-01-14T00:00:00", "right_upper_arm", 34),
        ),
    ),
    "body-fitnotes": (
        "fitnotes",
        "body",
        (Body("2019-12-27T22:11:00", "waist", 84), Body("2019-12-27T22:10:43", "weight", 72.575, 18.5)),
    ),
    "weight-strong": (
        "strong",
        "weight",
        (Body("2025-03-16T10:12:48", "weight", 76.8), Body("2025-03-07T10:30:16", "weight", 75.9)),
    ),
    "weight-withings": (
        "withings",
        "weight",
        (
            Body("2024-06-09T07:14:09", "weight", 82.4, 20),
            Body("2024-06-08T07:10:55", "weight", 82.9, note="holiday"),
        ),
    ),
    "weight-withings-german": ("withings", "weight", (Body("2024-06-09T07:14:09", "weight", 82.4),)),
    "weight-myfitnesspal": (
        "myfitnesspal",
        "weight",
        (Body("2025-01-13", "weight", 180.2), Body("2025-01-02", "weight", 181)),
    ),
    "weight-fitbit": ("fitbit", "weight", (Body("2025-01-02", "weight", 80.5, 18),)),
}

ASKS = {
    "strong-s2": {"weight_unit"},
    "strong-s3": {"weight_unit", "distance_unit"},
    "strong-s3b": {"weight_unit"},
    "strong-s6-french": {"weight_unit"},
    "strong-s6-chinese": {"weight_unit"},
    "fitnotes": {"time_of_day"},
    "fitnotes-lbs": {"time_of_day"},
    "weight-myfitnesspal": {"weight_unit", "time_of_day"},
    "weight-fitbit": {"weight_unit", "time_of_day", "date_order"},
}
"""What the samples leave open beside the time zone."""

IGNORED = {
    "strong-s3": {"rest_timer": 1},
    "strong-s5": {"rest_timer": 1},
    "strong-s6-chinese": {"rest_timer": 1},
    "hevy": {"without_values": 1},
    "body-hevy": {"without_values": 1},
    "body-fitnotes": {"other_measurements": 1},
    "liftosaur": {"not_done": 1},
    "gymbook": {"not_done": 1},
}


@pytest.mark.parametrize("name", WORKOUTS)
def test_what_a_file_of_workouts_holds(name: str) -> None:
    found = sample(name)
    assert (found.source, found.variant, found.workouts) == WORKOUTS[name]
    assert found.problems == ()


@pytest.mark.parametrize("name", BODIES)
def test_what_a_file_of_the_body_holds(name: str) -> None:
    found = sample(name)
    assert (found.source, found.variant, found.bodies) == BODIES[name]
    assert found.problems == ()


@pytest.mark.parametrize("name", [*WORKOUTS, *BODIES])
def test_what_a_file_leaves_open_and_what_is_left_out(name: str) -> None:
    found = sample(name)
    zone = set() if name in ("liftosaur", "fitbod") else {"timezone"}
    assert found.asks == ASKS.get(name, set()) | zone
    assert found.ignored == IGNORED.get(name, {})


def test_what_a_file_holds_tells_the_line_on_which_it_begins() -> None:
    found = formats.read_csv((SAMPLES / "strong-s3.csv").read_bytes())
    assert [(one.start, one.line) for one in found.workouts][-1] == ("2024-03-11T18:15:02", 2)
    record = b'<Record type="HKQuantityTypeIdentifierBodyMass" unit="kg" startDate="2025-04-18" value="68"/>'
    assert [one.line for one in read_xml([b"<HealthData>\n" + record + b"\n</HealthData>"]).bodies] == [2]


def test_every_sample_has_its_right_result() -> None:
    assert {path.stem for path in SAMPLES.glob("*.csv")} == WORKOUTS.keys() | BODIES.keys()


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Date,Exercise,Sets,Reps,Weight", "2026-11-02,Bench press,3,5,80"),
        ("date,workout,exercise,weight,reps", "2026-11-02,A,Bench press,80,5"),
        ("Date,Workout,Weight,Note", "2026-11-02,Bench press,80,"),
        ("Date,Weight,Number of reps", "2026-11-02,80,5"),
        ("Date,Weight,Set 1,Set 2", "2026-11-02,80,5,5"),
        ("Date,Lift,Weight", "2026-11-02,Bench press,80"),
        ("Date,Weight,RPE", "2026-11-02,80,8"),
        ("Date,Set 1 (kg),Set 2 (kg),Set 3 (kg)", "2026-11-02,80,80,80"),
        ("Date,Squat (kg),Bench (kg),Deadlift (kg)", "2026-11-02,140,100,180"),
        ("Date,Exercise,Category,Sets,Reps,Weight", "01/02/2026,Squat,Legs,3,5,80"),
        ("Timestamp,Exercise,Set,Weight,Reps,Rest,Tempo,Notes,Gym,RPE", "2026-11-02 10:00:00,Squat,1,80,5,90,311,,Home,8"),
        ("Data,Esercizio,Serie,Ripetizioni,Peso", "02/03/2026,Panca,3,5,80"),
        ("date,exercise,reps,weight,is_warmup,rpe", "2026-11-02,Squat,5,80,0,8"),
        ("Date,Was,Weight", "2026-11-02,Bench press,80\n2026-11-02,Curl,20"),
    ],
)
def test_a_table_of_training_that_merely_resembles_a_known_one_is_asked_about(header: str, row: str) -> None:
    found = formats.read_csv(f"{header}\n{row}\n".encode())
    assert (found.source, found.asks, found.workouts, found.bodies) == ("csv", {"columns"}, (), ())


@pytest.mark.parametrize(
    ("header", "row", "source"),
    [
        ("Date,Weight,Notes", "2026-11-02,80,after breakfast", "myfitnesspal"),
        ("Date,Time,Weight,BMI,Body Fat,Exercise Minutes", "2026-11-02,07:00,80,25,18,30", "fitbit"),
        ("Date,Weight,Fat percent", "2026-11-02,80,18", "myfitnesspal"),
        ('Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)",Comments', "2026-11-02 07:00:00,80,14.4,,", "withings"),
        ('Fecha,"Peso (kg)","Masa grasa (kg)","Masa ósea (kg)",Notas', "2026-11-02 07:00:00,80,,3,", "withings"),
    ],
)
def test_a_log_of_weights_is_read_whatever_stands_beside_them(header: str, row: str, source: str) -> None:
    found = formats.read_csv(f"{header}\n{row}\n".encode())
    assert (found.source, [one.value for one in found.bodies], found.problems) == (source, [80], ())


def test_a_weight_that_differs_a_little_within_a_day_is_that_of_a_body() -> None:
    rows = "".join(f"2026-11-{day:02},{hour}:00,{80 + hour / 10}\n" for day in (1, 2) for hour in (7, 12, 22))
    assert len(formats.read_csv(f"Date,Time,Weight\n{rows}".encode()).bodies) == 6


def test_stronglifts_tells_the_weight_of_the_body_beside_the_workout() -> None:
    assert sample("stronglifts").bodies == (Body("2026-08-18T22:30:00", "weight", 83.5),)


def test_of_apple_health_the_body_is_taken() -> None:
    found = without_lines(read_xml([(SAMPLES / "apple-health.xml").read_bytes()]))
    assert (found.source, found.rows, found.asks, found.ignored) == ("apple_health", 3, frozenset(), {"other_records": 1})
    assert found.bodies == (
        Body("2025-04-26T07:01:00+01:00", "weight", 68.402),
        Body("2025-04-25T22:18:45+01:00", "weight", 68.5, 18.5),
    )


def test_apple_health_is_read_in_pieces_of_any_size() -> None:
    content = (SAMPLES / "apple-health.xml").read_bytes()
    assert read_xml(content[at : at + 7] for at in range(0, len(content), 7)) == read_xml([content])


BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;">]><HealthData><Record type="&c;"/></HealthData>'


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (BOMB, "Line 1 declares an entity"),
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><HealthData>&b;</HealthData>', "Line 1 declares an entity"),
        (b'<HealthData>\n<Record type="HKQ', "Line 2 is not well-formed"),
        (b"", "no XML file"),
        (b"\xef\xbb\xbf <HealthData>", "Line 1 is not well-formed"),
        (b'<?xml version="1.0" encoding="foo"?>\n<HealthData>\n\xe4</HealthData>', "Line 3 is not well-formed XML in UTF-8"),
        (b"Date,Weight\n", "no XML file. Send CSV as text/csv"),
        (b'{"format": "workout-export"}', "as application/json"),
        (b"<gpx><trk/></gpx>", "none of Apple Health"),
    ],
)
def test_other_xml_is_refused(content: bytes, detail: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_xml([content])
    assert detail in refused.value.problems[0][1].replace("not one of", "none of")


HEADER = (SAMPLES / "strong-s3.csv").read_text(encoding="utf-8").partition("\n")[0] + "\n"


@pytest.mark.parametrize(
    ("content", "detail"),
    [
        (b"", "empty"),
        (b"\n\r\n\n", "empty"),
        (b"\xd0\xcf\x11\xe0 excel", "spreadsheet"),
        (b"PK\x03\x04 xlsx", "spreadsheet"),
        (HEADER.encode("utf-16"), "UTF-16"),
        (HEADER.encode() + b"2024-01-01,caf\xe9", "Line 2 is not text in UTF-8"),
        (HEADER.encode() + b"2024\n\0\n", "Line 3 holds a NUL byte"),
        (b"," * 3_000_000, "more than 400 columns"),
        (HEADER.encode() + b'2024-01-01 10:00:00,"Push', "line 2 never closes"),
        (HEADER.encode() + b'"' + b"x" * 1_000_000, "line 2 never closes"),
        (HEADER.encode() + b"," * 1000 + b"\n", "Line 2 has more than 400 columns"),
        (b"<HealthData><Record/></HealthData>", "as application/xml"),
        (b'\xef\xbb\xbf\n{"format":"workout-export"}', "as application/json"),
        (b"Date,Exercise," + b"x" * 201 + b"\n1,2,3\n", "these columns: Date, Exercise, xxx"),
        (b"hello", "these columns: hello"),
        (b"Date,Mood\n2024-01-01,fine\n", "these columns: Date, Mood"),
    ],
    ids=range(16),
)
def test_what_is_no_file_of_a_known_kind_is_refused_with_advice(content: bytes, detail: str) -> None:
    with pytest.raises(Invalid) as refused:
        formats.read_csv(content)
    assert detail in refused.value.problems[0][1]


def test_a_file_with_too_many_rows_is_refused() -> None:
    with pytest.raises(TooLarge, match="50000 rows"):
        formats.read_csv(b"a,b\n" + b"1,2\n" * 50_001)


@pytest.mark.parametrize(
    ("row", "detail"),
    [
        ("2024-02-30 10:00:00,A,1h,Squat,1,60,5,0,0,,,", "There is no date 2024-02-30."),
        ("yesterday,A,1h,Squat,1,60,5,0,0,,,", "'yesterday' is not a date that is known here."),
        ("2024-02-03 25:00:00,A,1h,Squat,1,60,5,0,0,,,", "'25:00:00' is not a time of day."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,heavy,5,0,0,,,", "'heavy' is not a number."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,nan,5,0,0,,,", "'nan' is not a number."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,-60,5,0,0,,,", "-60 is no weight of a set."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,60,2.5,0,0,,,", "2.5 is not a whole number of repetitions."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,60,99999,0,0,,,", "99999 is no reps of a set."),
        ("2024-02-03 10:00:00,A,1h,,1,60,5,0,0,,,", "The exercise has no name."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,60,5,0,0,,,11", "An RPE lies between 1 and 10, and this is 11."),
        ("2024-02-03 10:00:00,A,1h,Squat,1,6", "The file ends in the middle of this row; export it again."),
    ],
)
def test_a_row_that_cannot_be_read_is_named_and_the_others_stay(row: str, detail: str) -> None:
    good = "2024-02-02 10:00:00,A,1h,Squat,1,60,5,0,0,,,\n"
    found = formats.read_csv((HEADER + good + row).encode())
    assert [(one.line, one.detail) for one in found.problems] == [(3, detail)]
    assert (found.rows, found.ignored, len(found.workouts)) == (2, {"unreadable": 1}, 1)


def test_of_many_problems_a_hundred_are_kept_and_all_are_counted() -> None:
    found = formats.read_csv((HEADER + "x,A,1h,Squat,1,60,5,0,0,,,\n" * 250).encode())
    assert (len(found.problems), found.ignored) == (100, {"unreadable": 250})


def test_a_workout_without_end_is_cut_to_what_one_can_hold() -> None:
    row = "2024-02-02 10:00:00,A,1h,Squat,1,60,5,0,0,,,\n"
    found = formats.read_csv((HEADER + row * 500).encode())
    assert len(found.workouts[0].exercises[0].sets) == 400
    assert found.problems[0].detail == "This workout has more than 400 sets."


def test_signs_that_no_text_holds_are_taken_out_and_long_notes_are_cut() -> None:
    row = f'2024-02-02 10:00:00,"A\x07\nB",1h,Squat\x1b,1,60,5,0,0,,"{"long " * 300}",\n'
    (workout,) = formats.read_csv((HEADER + row).encode()).workouts
    assert (workout.title, workout.exercises[0].name) == ("A B", "Squat")
    assert workout.note and len(workout.note) == 1000 and workout.note.endswith("…")


def test_a_text_of_any_length_is_no_quote_that_never_closes() -> None:
    row = f'2024-02-02 10:00:00,"{"long " * 40_000}",1h,Squat,1,60,5,0,0,,,\n'
    (workout,) = formats.read_csv((HEADER + row).encode()).workouts
    assert len(workout.title) < 100 and workout.title.startswith("long long")


def test_formulas_are_text_like_any_other() -> None:
    row = "2024-02-02 10:00:00,=1+1,1h,@SUM(A1),1,60,5,0,0,,,\n"
    (workout,) = formats.read_csv((HEADER + row).encode()).workouts
    assert (workout.title, workout.exercises[0].name) == ("=1+1", "@SUM(A1)")


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("15 Sep 2025, 07:48", "2025-09-15T07:48:00"),
        ("Jun 11, 2026, 1:01 PM", "2026-06-11T13:01:00"),
        ("Jun 11, 2026, 12:01 AM", "2026-06-11T00:01:00"),
        *((f"5 {name} 2024, 10:00", f"2024-{month:02}-05T10:00:00") for name, month in [
            ("Fev", 2), ("Abr", 4), ("Mai", 5), ("Ago", 8), ("Set", 9), ("Out", 10), ("Dez", 12),
            ("Oca", 1), ("Şub", 2), ("Nis", 4), ("Haz", 6), ("Tem", 7), ("Ağu", 8), ("Eyl", 9), ("Eki", 10), ("Kas", 11),
            ("Ara", 12), ("févr.", 2), ("Mär", 3), ("dic", 12), ("OCT", 10), ("ŞUB", 2), ("Kasım", 11),
        ]),
        ("2026/08/11 10:56 PM", "2026-08-11T22:56:00"),
        ("2025-04-18 22:38:45 +0100", "2025-04-18T22:38:45+01:00"),
        ("2025-04-18T22:38:45.123Z", "2025-04-18T22:38:45Z"),
        ("2025-04-18", "2025-04-18"),
        ("13/01/25", "2025-01-13"),
        ("01/13/25", "2025-01-13"),
        ("09.01.2025", "2025-01-09"),
    ],
)  # fmt: skip
def test_dates_are_read_as_apps_write_them(text: str, at: str) -> None:
    assert values.start(text) == at


@pytest.mark.parametrize(
    ("texts", "fits"),
    [
        (["01/02/25", "13/02/25"], {"day_first"}),
        (["01/02/25", "02/13/25"], {"month_first"}),
        (["01/02/25", "03/04/25"], {"day_first", "month_first"}),
        (["13/02/25", "02/13/25"], {"day_first", "month_first"}),
        (["2025-01-02"], set()),
    ],
)
def test_the_order_of_day_and_month_is_what_fits_all_dates(texts: list[str], fits: set[str]) -> None:
    assert values.orders(texts) == fits


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1h 13m", 4380), ("55s", 55), ("31min", 1860), ("1h 2min", 3720), ("1小时13分钟", 4380), ("264h 1m", 950_460),
     ("0:27:30", 1650), ("27:30", 1650), ("", None)],
)  # fmt: skip
def test_lengths_of_time_are_read_as_apps_write_them(text: str, seconds: int | None) -> None:
    assert values.seconds(text) == seconds


@pytest.mark.parametrize(
    ("text", "number"),
    [("82,5", 82.5), ("82.5", 82.5), ("1,234.5", 1234.5), (" 7 ", 7), ("", None), ("76.80000305175781", 76.80000305175781)],
)
def test_numbers_have_a_point_or_a_comma(text: str, number: float | None) -> None:
    assert values.number(text) == number


def test_whatever_a_file_holds_it_is_read_or_refused() -> None:
    """No content makes a reader fail in another way: every sample, cut anywhere, and with each byte gone in turn."""
    for path in SAMPLES.glob("*.csv"):
        content = path.read_bytes()
        for at in range(0, len(content), 7):
            for spoilt in (content[:at], content[:at] + content[at + 3 :], content[:at] + b'"' + content[at:]):
                try:
                    formats.read_csv(spoilt)
                except WorkoutError as refused:
                    assert refused.detail
