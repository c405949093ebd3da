"""The README's tour, pasted line by line into a shell."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from serving import ROOT, serving

README = (ROOT / "README.md").read_text()


def tour() -> list[tuple[str, str | None]]:
    """The tour's blocks of commands, each with the answer that is printed under it, if one is."""
    section = README.split("## A tour with curl")[1].split("\n## ")[0]
    blocks = re.findall(r"```(\w+)\n(.*?)```", section, re.DOTALL)
    steps: list[tuple[str, str | None]] = []
    for language, text in blocks:
        if language == "sh":
            steps.append((text, None))
        else:
            steps[-1] = (steps[-1][0], text)
    return steps


@pytest.mark.skipif(not shutil.which("curl") or not shutil.which("bash"), reason="the tour needs bash and curl")
def test_every_line_of_the_tour_answers_as_it_says(tmp_path: Path) -> None:
    steps = tour()
    assert len([answer for _, answer in steps if answer]) > 8
    with serving(tmp_path) as server:
        script = "\necho @@@\n".join(commands for commands, _ in steps)
        shell = subprocess.run(
            ["bash", "-eu"],
            cwd=tmp_path,
            input=script.replace("http://127.0.0.1:8000", server.url),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert shell.returncode == 0, shell.stderr
    answers = shell.stdout.split("@@@\n")
    for (commands, expected), answer in zip(steps, answers, strict=True):
        if expected:
            pattern = ".*".join(re.escape(part) for part in expected.strip().split("…"))
            assert re.fullmatch(pattern, answer.strip(), re.DOTALL), f"{commands}\nanswered\n{answer}"


def test_the_readme_names_every_setting() -> None:
    from workout.cli import _parser

    serve = _parser()._subparsers._group_actions[0].choices["serve"]  # type: ignore[union-attr,index]
    flags = [flag for action in serve._actions for flag in action.option_strings if flag.startswith("--") and flag != "--help"]
    assert len(flags) >= 5
    for flag in flags:
        assert f"`{flag}`" in README
        assert f"`WORKOUT_{flag[2:].upper().replace('-', '_')}`" in README


def test_the_readme_counts_the_exercises(tmp_path: Path) -> None:
    seed = (ROOT / "seed.sql").read_text()
    assert f"a catalogue of {seed.count('INSERT INTO edition VALUES')} exercises" in README
