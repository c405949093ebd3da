"""The one door: what `run.py` does before it hands over to the program."""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from serving import ROOT

Commands = list[list[str]]


@pytest.fixture
def door(tmp_path: Path) -> ModuleType:
    """A copy of it, in a folder without an environment."""
    for name in ("run.py", "requirements.txt", "requirements-dev.txt", "requirements-postgres.txt"):
        shutil.copy(ROOT / name, tmp_path)
    spec = importlib.util.spec_from_file_location("door", tmp_path / "run.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def ran(door: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Commands]:
    """Sets up what a file names, and returns the commands that this took. venv is played, pip does nothing."""
    commands: Commands = []

    def run(command: list[object], **_: object) -> None:
        commands.append([str(part) for part in command])
        if "venv" in command:
            shutil.rmtree(door.VENV, ignore_errors=True)
            door.PYTHON.parent.mkdir(parents=True)
            door.PYTHON.touch()
            (door.VENV / "pyvenv.cfg").write_text(f"home = /usr/bin\nversion = {sys.version.split()[0]}\n")

    def set_up(name: str) -> Commands:
        commands.clear()
        door.set_up(door.HERE / name)
        return [[part for part in command if part in ("venv", "pip")] for command in commands]

    monkeypatch.setattr(subprocess, "run", run)
    return set_up


def run_as(version: str, *, without: str = "nothing", folder: Path) -> subprocess.CompletedProcess[str]:
    """`run.py` as a Python of that version would run it, and one that lacks a module."""
    script = f"""
import importlib.util, runpy, sys
find = importlib.util.find_spec
importlib.util.find_spec = lambda name: None if name == {without!r} else find(name)
sys.version_info, sys.version = {version}, "{version} (played)"
sys.argv = ["run.py"]
runpy.run_path({str(folder / "run.py")!r}, run_name="__main__")
"""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)


def test_the_second_start_installs_nothing(ran: Callable[[str], Commands]) -> None:
    assert ran("requirements.txt") == [["venv"], ["pip"]]
    assert ran("requirements.txt") == []


def test_the_tests_need_more_and_what_they_have_serves_too(ran: Callable[[str], Commands]) -> None:
    assert ran("requirements.txt") == [["venv"], ["pip"]]
    assert ran("requirements-dev.txt") == [["pip"]]
    assert ran("requirements.txt") == []


def test_the_driver_of_postgresql_is_installed_when_it_is_asked_for(
    door: ModuleType, ran: Callable[[str], Commands], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = "postgresql://workout@db.example.com/workout"
    monkeypatch.delenv("WORKOUT_TEST_DATABASE", raising=False)
    assert not door.wants_postgres(["serve", "--database", "workout.db"])
    assert door.wants_postgres(["serve", "--database", address])
    assert door.wants_postgres(["backup", f"--database={address}"])
    monkeypatch.setenv("WORKOUT_DATABASE", address)
    assert door.wants_postgres([])
    assert ran("requirements.txt") == [["venv"], ["pip"]]
    assert ran("requirements-postgres.txt") == [["pip"]]
    assert ran("requirements-postgres.txt") == ran("requirements.txt") == []


def test_other_pins_are_installed(door: ModuleType, ran: Callable[[str], Commands]) -> None:
    ran("requirements.txt")
    with (door.HERE / "requirements.txt").open("a") as pins:
        pins.write("colorama==0.4.6\n")
    assert ran("requirements.txt") == [["pip"]]


def test_another_python_makes_the_environment_anew(ran: Callable[[str], Commands], monkeypatch: pytest.MonkeyPatch) -> None:
    ran("requirements.txt")
    monkeypatch.setattr(sys, "version_info", (3, 99, 1))
    monkeypatch.setattr(sys, "version", "3.99.1 (played)")
    assert ran("requirements.txt") == [["venv"], ["pip"]]
    assert ran("requirements.txt") == []


def test_an_environment_whose_python_is_gone_is_made_anew(door: ModuleType, ran: Callable[[str], Commands]) -> None:
    ran("requirements.txt")
    door.PYTHON.unlink()
    assert ran("requirements.txt") == [["venv"], ["pip"]]


def test_an_old_python_is_refused_in_one_line() -> None:
    ended = run_as("(3, 10, 9)", folder=ROOT)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("run.py: Python 3.11 or later is needed; this is")
    assert ended.stderr.count("\n") == 1


def test_a_debian_without_venv_is_told_what_to_install(door: ModuleType) -> None:
    ended = run_as(str(tuple(sys.version_info[:3])), without="ensurepip", folder=door.HERE)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "apt install python3-venv" in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert not door.VENV.exists()
