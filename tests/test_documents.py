"""README and docs: the tours, pasted line by line into a shell, and whatever else a test can hold them to."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from serving import ROOT, free_port, serving, wait_until

from workout.db.file import VERSION

DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def tour(name: str) -> list[tuple[str, str | None]]:
    """A tour's blocks of commands, each with the answer that is printed under it, if one is."""
    section = text(name).split("# A tour with curl")[1].split("\n## ")[0]
    blocks = re.findall(r"```(\w+)\n(.*?)```", section, re.DOTALL)
    steps: list[tuple[str, str | None]] = []
    for language, block in blocks:
        if language == "sh":
            steps.append((block, None))
        else:
            steps[-1] = (steps[-1][0], block)
    return steps


@pytest.mark.skipif(not shutil.which("curl") or not shutil.which("bash"), reason="the tour needs bash and curl")
@pytest.mark.parametrize(("name", "answers_told"), [("README.md", 3), ("docs/tour.md", 9)])
def test_every_line_of_the_tour_answers_as_it_says(tmp_path: Path, name: str, answers_told: int) -> None:
    steps = tour(name)
    assert len([answer for _, answer in steps if answer]) >= answers_told
    with serving(tmp_path) as server:
        script = "\necho @@@\n".join(commands for commands, _ in steps)
        shell = subprocess.run(
            ["bash", "-eu"],
            cwd=tmp_path,
            env={
                **os.environ,
                "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            },  # its python3 is this one
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


def test_the_documents_name_every_setting() -> None:
    from workout.cli import _parser

    serve = _parser()._subparsers._group_actions[0].choices["serve"]  # type: ignore[union-attr,index]
    flags = [flag for action in serve._actions for flag in action.option_strings if flag.startswith("--") and flag != "--help"]
    assert len(flags) >= 5
    for flag in flags:
        assert f"`{flag}`" in text("docs/running.md")
        assert f"`WORKOUT_{flag[2:].upper().replace('-', '_')}`" in text("docs/running.md")


def test_the_readme_counts_the_exercises() -> None:
    assert f"a catalogue of {text('seed.sql').count('INSERT INTO edition VALUES')} exercises" in text("README.md")


def test_the_readme_is_short() -> None:
    assert text("README.md").count("\n") < 200


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)|<img src=\"([^\"]+)\"", document.read_text(encoding="utf-8"))
    for target in filter(None, (link or picture for link, picture in targets)):
        assert target.startswith("http") or (document.parent / target).exists(), target


def test_every_test_file_that_the_documents_name_exists() -> None:
    for document in (*DOCUMENTS, ROOT / "tests" / "README.md"):
        for name in re.findall(r"\btest_[a-z_]+\.py", document.read_text(encoding="utf-8")):
            assert (ROOT / "tests" / name).exists(), f"{document.name} names {name}"


def test_the_program_serves_without_its_own_server(tmp_path: Path) -> None:
    """As the guide to the code says, in a few lines."""
    port = free_port()
    (program,) = re.findall(r"```python\n(.*?)```", text("docs/reading.md"), re.DOTALL)
    program = program.replace("8000", str(port)).replace("serve_forever", "handle_request")
    command = [sys.executable, "-c", program]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True) as process:
        answer = answer_of(f"http://127.0.0.1:{port}/readyz")
        _, log = process.communicate(timeout=20)
    assert answer == 200, log
    assert process.returncode == 0, log


def answer_of(url: str) -> int:
    """The status of a GET, once somebody listens there."""
    found: list[int] = []

    def answers() -> bool:
        try:
            with urlopen(url, timeout=10) as response:
                found.append(response.status)
        except URLError:
            return False
        return True

    wait_until(answers)
    return found[0]


def test_the_notes_on_upgrading_know_every_format() -> None:
    notes = text("docs/upgrading.md")
    assert [int(found) for found in re.findall(r"^\| (\d+) \|", notes, re.MULTILINE)] == [*range(1, VERSION + 1)]
    assert f"workout.db.before-{VERSION}" in notes
