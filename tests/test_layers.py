"""The floors of the house: an import only ever points down, and SQL stays on its own floor."""

import re
import sys
from itertools import chain
from pathlib import Path

from source import EVERY, STATEMENT, having, importing, imports, label

from workout.resources import ROOT

NOUNS = [
    "accounts", "exercises", "exports", "goals", "imports", "measurements", "plans", "progress", "progression", "sessions",
    "suggestions", "weights",
]  # fmt: skip
FLOORS = [
    ["access", "background", "clock", "errors", "figures", "logs", "metrics", "resources", "smtp", "trend", "units"],
    ["db", "security"],
    ["config", "feed", "idempotency", "limits", "page", "span"],
    NOUNS,
    ["web.contract", "web.charts"],
    ["web.mcp", "web.plugins", "web.steps", "web.streams"],
    ["web.routes", "web.compression", "web.edge", "web.router"],
    ["web.app"],
    ["keeping"],
    ["server"],
    ["cli"],
]
"""The modules and packages of `workout`, from the ground up. A new one gets its place here."""
WEB = FLOORS.index(["web.contract", "web.charts"])
"""The lowest floor on which HTTP is spoken, and SQL is not."""
FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}


def modules(*names: str) -> list[Path]:
    """The files of these modules and packages of `workout`."""
    folders = [ROOT / "workout" / name.replace(".", "/") for name in names]
    return sorted({path for folder in folders for path in (folder.with_suffix(".py"), *folder.rglob("*.py")) if path.exists()})


def room(name: str) -> str | None:
    """Which module or package of FLOOR a dotted name belongs to: `workout.web.routes.plans` to `web.routes`."""
    parts = name.removeprefix("workout.").split(".")
    return next((start for start in (".".join(parts[:2]), parts[0]) if name.startswith("workout.") and start in FLOOR), None)


def test_every_module_has_its_floor() -> None:
    faces = {ROOT / "workout" / name / "__init__.py" for name in ("", "web")}
    homeless = {*EVERY} - {*modules(*FLOOR), *faces}
    assert not homeless, f"say in FLOORS (tests/test_layers.py) what these may be imported by: {[*map(label, homeless)]}"


def test_an_import_only_points_down() -> None:
    from_above = [
        (label(path), name)
        for path in modules(*FLOOR)
        for name in imports(path)
        if (other := room(name)) is not None and FLOOR[other] > FLOOR[room(label(path)) or ""]
    ]
    assert from_above == []


def test_the_domain_knows_nothing_of_http() -> None:
    assert importing(modules(*chain(*FLOORS[:WEB])), "bottle", "waitress", "workout.web") == []


def test_which_engine_runs_the_sql_is_known_to_db_alone() -> None:
    """What others need of an engine belongs into workout/db."""
    others = [path for path in EVERY if "db" not in path.relative_to(ROOT).parts]
    assert importing(others, "sqlite3", "psycopg") == []


DIALECT = re.compile(r"\bPRAGMA\b|\bsqlite_|pg_\w+\(|\bctid\b|\browid\b|SKIP LOCKED|postgres|psycopg|::\w", re.IGNORECASE)
"""What only one engine understands, and the names of one."""


def test_the_domain_asks_nobody_which_engine_it_is() -> None:
    domain = modules("feed", "idempotency", "limits", "page", "security", *NOUNS, "web")
    assert [found for found in having(domain, STATEMENT) if DIALECT.search(found[1])] == []
    assert [(label(path), name) for path in domain for name in imports(path) if DIALECT.search(name)] == []
    asking = re.compile(r"FileDatabase|PostgresDatabase|isinstance\(database")
    assert [label(path) for path in domain if asking.search(path.read_text(encoding="utf-8"))] == []


def test_the_one_door_needs_nothing_but_python() -> None:
    assert {name.split(".")[0] for name in imports(ROOT / "run.py")} <= sys.stdlib_module_names


def test_there_is_no_sql_above_the_domain() -> None:
    above = modules(*{*chain(*FLOORS[WEB:])} - {"keeping"})  # that examines the file itself
    assert having(above, STATEMENT) == []
