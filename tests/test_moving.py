"""`run.py export` and `run.py import`: for whoever keeps the server, and for files that are too large to be sent."""

import json
import shlex
from pathlib import Path

import pytest
from client import Client

from workout import cli
from workout.config import Config

SAMPLES = Path(__file__).with_name("imports")
ALICE = "alice@example.com"


def run(config: Config, *arguments: str) -> int | str | None:
    try:
        return cli.main([*arguments, "--database", str(config.database), "--key-file", str(config.key_file)])
    except SystemExit as end:
        return end.code


def test_everything_is_written_to_a_file_and_taken_into_another_account(
    config: Config, alice: Client, bob: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    alice.post("/weights", {"weight_kg": 70})
    target = tmp_path / "alice.json"
    assert run(config, "export", str(target), "--for", ALICE) == 0
    assert json.loads(target.read_text(encoding="utf-8")) == alice.get("/export").json
    assert run(config, "import", str(target), "--for", "bob@example.com") == 0
    assert "2 of 2: applied." in capsys.readouterr().out
    assert [one["weight_kg"] for one in bob.get("/weights").json["items"]] == [70]


def test_a_table_is_written_to_a_file(config: Config, alice: Client, tmp_path: Path) -> None:
    alice.post("/weights", {"weight_kg": 70})
    assert run(config, "export", str(tmp_path / "weights.csv"), "--for", ALICE) == 0
    assert (tmp_path / "weights.csv").read_bytes() == alice.get("/export/weights.csv").content
    assert run(config, "export", str(tmp_path / "plans.csv"), "--for", ALICE) == 2


def test_a_file_that_leaves_something_open_says_with_which_options_it_is_told(
    config: Config, alice: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(SAMPLES / "strong-s3.csv")
    assert run(config, "import", path, "--for", ALICE) == 2
    told = capsys.readouterr()
    assert "--answer weight_unit=lb" in told.out and "--rest create or --rest skip" in told.out
    assert "weight_unit, distance_unit" in told.err
    assert alice.get("/imports").json["items"] == []
    answers = ("--answer", "weight_unit=kg", "--answer", "distance_unit=km", "--rest", "create")
    assert run(config, "import", path, "--for", ALICE, *answers) == 0
    assert "3 of 3: applied." in capsys.readouterr().out
    assert len(alice.get("/sessions").json["items"]) == 3


def test_dates_are_put_as_the_answer_says(config: Config, alice: Client, tmp_path: Path) -> None:
    path = tmp_path / "weights.csv"
    path.write_text("Date,Weight\n01/02/2025,80\n")
    answers = ("--answer", "weight_unit=kg", "--answer", "date_order=month_first")
    assert run(config, "import", str(path), "--for", ALICE, *answers) == 0
    assert [one["measured_at"][:10] for one in alice.get("/weights").json["items"]] == ["2025-01-02"]


def test_what_columns_mean_is_told_as_it_is_asked(
    config: Config, alice: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "my log.csv"
    path.write_text("Date,Exercise,Reps,Weight\n2026-11-02,Barbell bench press,5,80\n")
    given: list[str] = []
    for question in ("columns", "weight_unit"):
        assert run(config, "import", str(path), "--for", ALICE, *given) == 2
        told = capsys.readouterr().out
        assert f"--answer {question}=" in told or f"--answer '{question}=" in told, told
        given += shlex.split(next(one for one in told.splitlines() if one.startswith("--answer")))[:2]
    assert run(config, "import", str(path), "--for", ALICE, *given) == 0
    assert [one["started_at"][:10] for one in alice.get("/sessions").json["items"]] == ["2026-11-02"]
    assert run(config, "import", str(path), "--for", ALICE, "--answer", "columns={date") == 2
    assert "answers/columns" in capsys.readouterr().err


def test_apple_health_is_taken_piece_by_piece(config: Config, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workout.keeping.moving.PIECE", 100)
    assert run(config, "import", str(SAMPLES / "apple-health.xml"), "--for", ALICE) == 0
    assert len(alice.get("/weights").json["items"]) == 2


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["--for", "carol@example.com"], "No account has the address carol@example.com."),
        (["--for", ALICE, "--answer", "weight_unit=stone"], "This must be one of: kg, lb."),
        (["--for", ALICE, "--answer", "colour=red"], "There is no such field."),
        ([], "--for"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    config: Config, alice: Client, arguments: list[str], error: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(config, "import", str(SAMPLES / "strong-s3.csv"), *arguments) == 2
    assert error in capsys.readouterr().err
    assert alice.get("/imports").json["items"] == []


def test_a_file_that_is_missing_or_broken_is_named(
    config: Config, alice: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    for path, error in ((tmp_path / "missing.csv", "missing.csv"), (broken, "not valid JSON")):
        assert run(config, "import", str(path), "--for", ALICE) == 2
        assert error in capsys.readouterr().err
