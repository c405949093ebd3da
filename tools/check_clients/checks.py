"""The checks: two linters, and four generators, each of whose clients trains against a running server."""

import json
import re
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from tools.check_clients.toolbox import HERE, Toolbox

MANGLED = re.compile(r"Type_?\d|type_?\d|\d$")
"""A name that a generator had to make up: `DayInputWeekdayType2Type1`, `Goal6`."""
NOT_CODE = re.compile(r"/\*.*?\*/|//[^\n]*|'[^'\n]*'|\"[^\"\n]*\"", re.DOTALL)


class Outcome(NamedTuple):
    counted: str
    """What was made, in figures."""
    wrong: list[str]


class Bench(NamedTuple):
    """What a check works with: a folder of its own with the document in it, and the address of the server."""

    tools: Toolbox
    folder: Path
    url: str

    @property
    def document(self) -> Path:
        return self.folder / "openapi.json"

    def run(self, tool: str, *arguments: str | Path) -> list[str]:
        """What went wrong in running a tool: its output, if it failed or warns."""
        status, output = self.tools.run(tool, *arguments, within=self.folder)
        return [f"{tool} ended with {status}: {output[-4000:]}"] if status or re.search("warn", output, re.IGNORECASE) else []


def redocly(bench: Bench) -> Outcome:
    """Its notice of the end of a version of Node is no finding, so its report is read and not its whole output."""
    report: list[str | Path] = ["lint", bench.document, "--extends", "recommended", "--format", "json"]
    _, output = bench.tools.run("redocly", *report, within=bench.folder)
    start = output.find("{\n")
    if start < 0:
        return Outcome("no report", [output[-4000:]])
    problems = json.JSONDecoder().raw_decode(output[start:])[0]["problems"]
    wrong = [f"{one['ruleId']}: {one['message']} {one['location'][0].get('pointer', '')}" for one in problems]
    return Outcome(f"{len(problems)} problems", wrong)


def spectral(bench: Bench) -> Outcome:
    arguments: list[str | Path] = ["lint", bench.document, "--ruleset", HERE / "spectral.yaml", "--fail-severity", "warn"]
    status, output = bench.tools.run("spectral", *arguments, within=bench.folder)
    return Outcome("recommended rules", [output[-4000:]] if status else [])


def openapi_typescript(bench: Bench) -> Outcome:
    wrong = bench.run("openapi-typescript", bench.document, "--output", "schema.d.ts")
    wrong = wrong or judge_typescript([bench.folder / "schema.d.ts"]) + train_in_typescript(bench, "fetch")
    return Outcome(size([bench.folder / "schema.d.ts"]), wrong)


def hey_api(bench: Bench) -> Outcome:
    shutil.copy(HERE / "openapi-ts.config.mjs", bench.folder)
    wrong = bench.run("openapi-ts")
    made = [bench.folder / "hey" / name for name in ("types.gen.ts", "sdk.gen.ts")]
    wrong = wrong or judge_typescript(made) + train_in_typescript(bench, "hey")
    return Outcome(size(made), wrong)


def openapi_python_client(bench: Bench) -> Outcome:
    arguments: list[str | Path] = ["--path", bench.document, "--config", HERE / "python_client.yaml", "--meta", "none"]
    made = bench.folder / "workout_client"
    wrong = bench.run("openapi-python-client", "generate", *arguments, "--output-path", made, "--fail-on-warning")
    models = sorted(made.glob("models/*.py"))
    wrong = wrong or judge_names("model", [path.stem for path in models]) + train_in_python(bench, "train_with_client.py")
    return Outcome(f"{len(models)} models, {size(models)}", wrong)


def datamodel_code_generator(bench: Bench) -> Outcome:
    made = bench.folder / "workout_models.py"
    arguments: list[str | Path] = [
        "--input",
        bench.document,
        "--input-file-type",
        "openapi",
        "--output",
        made,
        "--formatters",
        "builtin",
    ]
    wrong = bench.run("datamodel-codegen", *arguments, "--output-model-type", "pydantic_v2.BaseModel")
    classes = re.findall(r"^class (\w+)", made.read_text(encoding="utf-8"), re.MULTILINE) if made.exists() else []
    wrong = wrong or judge_names("class", classes) + train_in_python(bench, "train_with_models.py")
    return Outcome(f"{len(classes)} classes, {size([made])}", wrong)


CHECKS: dict[str, Callable[[Bench], Outcome]] = {
    "redocly": redocly,
    "spectral": spectral,
    "openapi-typescript": openapi_typescript,
    "hey-api": hey_api,
    "openapi-python-client": openapi_python_client,
    "datamodel-code-generator": datamodel_code_generator,
}


def judge_typescript(files: Iterable[Path]) -> list[str]:
    """What is wrong with generated types: an `any`, or a name that was made up."""
    wrong = []
    for file in files:
        code = NOT_CODE.sub("", file.read_text(encoding="utf-8"))
        wrong += [f"{file.name} has the type any: {line.strip()}" for line in code.splitlines() if re.search(r"\bany\b", line)]
        wrong += judge_names("type", re.findall(r"^\s*(?:export type )?([A-Za-z]\w*)(?: = |\??: \{$)", code, re.MULTILINE))
    return wrong


def judge_names(kind: str, names: Iterable[str]) -> list[str]:
    return [f"the {kind} {name} has a name that was made up" for name in names if MANGLED.search(name)]


def set_up_typescript(bench: Bench) -> None:
    """The folder as a project of TypeScript, with the packages that the clients import."""
    shutil.copy(HERE / "tsconfig.json", bench.folder)
    (bench.folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    modules = bench.folder / "node_modules"
    if not modules.exists():
        modules.symlink_to(bench.tools.folder / "node_modules", target_is_directory=True)


def train_in_typescript(bench: Bench, driver: str) -> list[str]:
    set_up_typescript(bench)
    shutil.copy(HERE / "drivers" / f"{driver}.ts", bench.folder)
    return bench.run("tsc", "--project", bench.folder) or bench.run("node", f"built/{driver}.js", bench.url)


def train_in_python(bench: Bench, driver: str) -> list[str]:
    shutil.copy(HERE / "drivers" / driver, bench.folder)
    return bench.run("python", driver, bench.url)


def size(files: Iterable[Path]) -> str:
    return f"{sum(file.stat().st_size for file in files if file.exists()) / 1000:.0f} KB"
