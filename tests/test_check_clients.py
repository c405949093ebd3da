"""What `run.py check-clients` judges generated clients by. The generators themselves need npm, and are not run here."""

import json
import shutil
from pathlib import Path

import pytest

from tools.check_clients import checks
from tools.check_clients.__main__ import main
from tools.check_clients.toolbox import HERE, Toolbox
from workout import cli


class Pretended(Toolbox):
    """Tools of which each prints the same, and ends with the same status."""

    def __init__(self, output: str, status: int = 0) -> None:
        self.output = output
        self.status = status

    def run(self, tool: str, *arguments: str | Path, within: Path) -> tuple[int, str]:
        return self.status, self.output


def bench(folder: Path, output: str, status: int = 0) -> checks.Bench:
    return checks.Bench(Pretended(output, status), folder, "http://127.0.0.1:8000")


@pytest.mark.parametrize("name", ["DayInputWeekdayType2Type1", "Goal6", "day_input_weekday_type_1", "Status1"])
def test_a_name_that_was_made_up_is_found(name: str) -> None:
    assert checks.judge_names("model", ["Weekday", name, "Goal"]) == [f"the model {name} has a name that was made up"]


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("export type Weight = { note: string | null };", []),
        ("/** any of them */\nexport type Weight = { note: 'any' }; // any", []),
        ("export type Weight = { note: any };", ["types.ts has the type any"]),
        ("export type Weight = Record<string, any>;", ["types.ts has the type any"]),
        ("export type Limit2 = number;", ["the type Limit2 has a name"]),
        ("  schemas: {\n    Goal6: {\n      201: {\n", ["the type Goal6 has a name"]),
    ],
)
def test_what_is_wrong_with_generated_types_is_found(code: str, found: list[str], tmp_path: Path) -> None:
    file = tmp_path / "types.ts"
    file.write_text(code)
    wrong = checks.judge_typescript([file])
    assert len(wrong) == len(found)
    assert all(one.startswith(start) for one, start in zip(wrong, found, strict=True))


def test_a_generator_that_warns_or_fails_is_told(tmp_path: Path) -> None:
    assert bench(tmp_path, "Generated 3 files.").run("openapi-ts") == []
    assert "unsupported" in bench(tmp_path, "Warning: unsupported content type").run("openapi-ts")[0]
    assert "ended with 1" in bench(tmp_path, "oh no", 1).run("openapi-ts")[0]


def test_each_finding_of_a_linter_is_told(tmp_path: Path) -> None:
    found = {"ruleId": "no-unused-components", "message": "Never used.", "location": [{"pointer": "#/components/schemas/Cup"}]}
    report = json.dumps({"problems": [found]}, indent=2)
    outcome = checks.redocly(bench(tmp_path, f"A notice.\n{report}"))
    assert outcome.wrong == ["no-unused-components: Never used. #/components/schemas/Cup"]
    assert checks.redocly(bench(tmp_path, "it crashed", 1)).wrong == ["it crashed"]
    assert checks.spectral(bench(tmp_path, "1 warning", 1)).wrong == ["1 warning"]
    assert checks.spectral(bench(tmp_path, "No results")).wrong == []


def test_every_version_is_pinned() -> None:
    node = json.loads((HERE / "package.json").read_text())["dependencies"]
    python = [line for line in (HERE / "requirements.txt").read_text().splitlines() if not line.startswith("#")]
    assert len(node) > 5 and all(version[0].isdigit() for version in node.values())
    assert len(python) > 3 and all("==" in line for line in python)


def test_without_node_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert main([]) == 2
    assert "apt install nodejs npm" in capsys.readouterr().err


def test_everything_after_check_clients_goes_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[tuple[str, ...]] = []
    monkeypatch.setattr(cli, "_run", lambda *command: ran.append(command) or 0)
    assert cli.main(["check-clients", "--check", "spectral"]) == 0
    assert ran == [("tools.check_clients", "--check", "spectral")]
