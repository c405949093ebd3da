"""The drills of `run.py torture`, in their shortest form."""

import sys
from pathlib import Path

import pytest

from tools.torture import drills
from tools.torture.__main__ import main
from tools.torture.victim import Victim
from workout import cli

pytestmark = pytest.mark.file

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the drills need Linux")


@pytest.mark.parametrize("name", drills.DRILLS)
def test_nothing_is_lost_and_nobody_is_let_in(name: str, tmp_path: Path) -> None:
    minutes = 0.05 if name == "forge" else 0  # one round
    outcome = drills.run(name, tmp_path, minutes)
    assert outcome.wrong == []
    assert outcome.counted
    assert list(tmp_path.iterdir()) == []


def test_what_is_lost_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(Victim, "notes", lambda victim: set())
    monkeypatch.setattr("tempfile.mkdtemp", lambda prefix: str(tmp_path))
    assert main(["0", "--drill", "kill"]) == 1
    assert "acknowledged writes are lost" in capsys.readouterr().out
    assert (tmp_path / "kill" / "workout.db").exists()


def test_everything_after_torture_goes_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(cli, "_run", lambda *command: ran.append(command) or 0)
    assert cli.main(["torture", "5", "--drill", "kill"]) == 0
    assert ran == [("tools.torture", "5", "--drill", "kill")]
