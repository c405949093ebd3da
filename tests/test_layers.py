"""The floors of the house: an import only ever points down, and SQL stays on its own floor."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workout.resources import ROOT

NOUNS = [
    "accounts", "charts", "credentials", "devices", "exercises", "goals", "plans", "progress", "progression", "sessions",
    "suggestions", "weights",
]  # fmt: skip
FLOORS = {
    "db": 1,
    "resources": 0,
    "clock": 0,
    "trend": 0,
    "errors": 0,
    "logs": 0,
    "security": 1,
    "config": 2,
    **dict.fromkeys(["limits", "page", "span", "idempotency"], 2),
    **dict.fromkeys(NOUNS, 3),
    "contract": 4,
    **dict.fromkeys(["streams", "plugins"], 5),
    "routes": 6,
    "edge": 6,
    "app": 7,
    "rescue": 7,
    "server": 8,
    "cli": 9,
}
DOMAIN = [*NOUNS, "idempotency", "limits", "page", "span", "clock", "trend", "errors"]
HTTP = ("bottle", "waitress", "workout.contract", "workout.plugins", "workout.routes")
STATEMENT = re.compile(
    r"\b(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|REPLACE\s+INTO\b|PRAGMA\s+\w)"
    r"|^\s*(WITH|BEGIN|COMMIT|ROLLBACK)\b"
)
FRAGMENTS = {
    "APPLICATION_ID",
    "VERSION",
    "CACHE_KIB",
    "LISTED",
    "TIME_ALONE",
    "name",
    "' AND '.join(where)",
    "rank",
    "order",
    "DISTANCE",
    "after",
    "where",
}
"""All that SQL is put together from: constants, and fragments written in the same function, never a value."""


def modules(*names: str) -> list[Path]:
    """The files of these modules and packages of `workout`."""
    found = [path for name in names for path in (ROOT / "workout").glob(f"{name}.py")]
    found += [path for name in names for path in (ROOT / "workout" / name).rglob("*.py")]
    return sorted(found)


def imports(path: Path) -> Iterator[str]:
    """The dotted name of everything that a file imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


EVERY = modules(*FLOORS)


def label(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_every_module_has_its_floor() -> None:
    assert {path for path in (ROOT / "workout").rglob("*.py")} == {*EVERY, ROOT / "workout" / "__init__.py"}


@pytest.mark.parametrize("path", EVERY, ids=label)
def test_an_import_only_points_down(path: Path) -> None:
    own = path.relative_to(ROOT / "workout").parts[0].removesuffix(".py")
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "workout" and parts[1] in FLOORS and parts[1] != own:
            assert FLOORS[parts[1]] <= FLOORS[own], f"imports {name} from a floor above"


@pytest.mark.parametrize("path", modules(*DOMAIN), ids=label)
def test_the_domain_knows_nothing_of_http(path: Path) -> None:
    assert [name for name in imports(path) if f"{name}.".startswith(tuple(f"{one}." for one in HTTP))] == []


@pytest.mark.parametrize("path", modules("db", "security", "clock", "trend", "errors", "resources", "logs"), ids=label)
def test_the_ground_floor_knows_nothing_of_what_is_built_on_it(path: Path) -> None:
    above = tuple(f"workout.{name}." for name, floor in FLOORS.items() if floor > 1)
    assert [name for name in imports(path) if f"{name}.".startswith((*above, "bottle.", "waitress."))] == []


def test_the_one_door_needs_nothing_but_python() -> None:
    assert {name.split(".")[0] for name in imports(ROOT / "run.py")} <= sys.stdlib_module_names


@pytest.mark.parametrize("path", modules("routes", "plugins", "contract", "app", "server", "edge", "cli"), ids=label)
def test_there_is_no_sql_above_the_domain(path: Path) -> None:
    assert [text for text in strings(path) if STATEMENT.search(text)] == []


@pytest.mark.parametrize("path", EVERY, ids=label)
def test_every_query_names_its_columns(path: Path) -> None:
    assert [text for text in strings(path) if re.search(r"\bSELECT\s+(DISTINCT\s+)?(\w+\.)?\*", text)] == []


@pytest.mark.parametrize("name", ["schema.sql", "seed.sql"])
def test_every_query_of_the_scripts_names_its_columns(name: str) -> None:
    assert not re.search(r"\bSELECT\s+(DISTINCT\s+)?(\w+\.)?\*", (ROOT / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", EVERY, ids=label)
def test_no_value_is_written_into_sql(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.JoinedStr):
            continue
        literal = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
        if STATEMENT.search(literal):
            parts = {ast.unparse(part.value) for part in node.values if isinstance(part, ast.FormattedValue)}
            assert parts <= FRAGMENTS, f"line {node.lineno}"
