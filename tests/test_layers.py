"""The floors of the house: an import only ever points down, and SQL stays on its own floor."""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

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
    ["web.mcp", "web.streams", "web.plugins"],
    ["web.routes", "web.compression", "web.edge", "web.router"],
    ["web.app"],
    ["keeping"],
    ["server"],
    ["cli"],
]
"""The modules and packages of `workout`, from the ground up. A new one gets its place here."""
WEB = FLOORS.index(["web.contract", "web.charts"])
"""The lowest floor on which HTTP is spoken, and SQL is not."""
STATEMENT = re.compile(
    r"\b(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|REPLACE\s+INTO\b|PRAGMA\s+\w)"
    r"|^\s*(WITH|BEGIN(?!:)|COMMIT|ROLLBACK)\b"
)
FRAGMENTS = {
    "APPLICATION_ID",
    "VERSION",
    "CACHE_KIB",
    "LARGEST_LOG",
    "LISTED",
    "TIME_ALONE",
    "name",
    "table",
    "columns",
    "values",
    "value",
    "kind",
    "of_set",
    "' AND '.join(where)",
    "', '.join(names)",
    "rank",
    "order",
    "DISTANCE",
    "after",
    "where",
    "owned",
}
"""All that SQL is put together from: constants, and fragments written in the same function, never a value."""


FLOOR = {name: number for number, names in enumerate(FLOORS) for name in names}


def modules(*names: str) -> list[Path]:
    """The files of these modules and packages of `workout`."""
    folders = [ROOT / "workout" / name.replace(".", "/") for name in names]
    return sorted({path for folder in folders for path in (folder.with_suffix(".py"), *folder.rglob("*.py")) if path.exists()})


def room(name: str) -> str | None:
    """Which module or package of FLOOR a dotted name belongs to: `workout.web.routes.plans` to `web.routes`."""
    parts = name.removeprefix("workout.").split(".")
    return next((start for start in (".".join(parts[:2]), parts[0]) if name.startswith("workout.") and start in FLOOR), None)


@cache
def nodes(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imports(path: Path) -> Iterator[str]:
    """The dotted name of everything that a file imports, inside functions too."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} has a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def strings(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


EVERY = modules(*FLOOR)


def label(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def having(paths: Iterable[Path], pattern: str | re.Pattern[str]) -> list[tuple[str, str]]:
    """The strings in the code of these files that have the pattern, each with its file."""
    return [(label(path), text) for path in paths for text in strings(path) if re.search(pattern, text)]


def importing(paths: Iterable[Path], *names: str) -> list[tuple[str, str]]:
    """What these files import that begins with one of the names, each with its file."""
    return [(label(path), name) for path in paths for name in imports(path) if name.startswith(names)]


def test_every_module_has_its_floor() -> None:
    faces = {ROOT / "workout" / name / "__init__.py" for name in ("", "web")}
    homeless = {label(path) for path in (ROOT / "workout").rglob("*.py")} - {label(path) for path in (*EVERY, *faces)}
    assert not homeless, f"say in FLOORS (tests/test_layers.py) what these may be imported by: {homeless}"


def test_an_import_only_points_down() -> None:
    from_above = [
        (label(path), name)
        for path in EVERY
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


def test_every_query_names_its_columns() -> None:
    everything = r"\bSELECT\s+(DISTINCT\s+)?(\w+\.)?\*"
    assert having(EVERY, everything) == []
    scripts = ("schema.sql", "seed.sql")
    assert [name for name in scripts if re.search(everything, (ROOT / name).read_text(encoding="utf-8"))] == []


@cache
def statements() -> list[tuple[str, str]]:
    return list(_statements())


def _statements() -> Iterator[tuple[str, str]]:
    """Every statement in the code, with the place where it stands; what is put into one at run time is the word `part`."""
    for path in EVERY:
        joined = [node for node in nodes(path) if isinstance(node, ast.JoinedStr)]
        pieces = {piece for node in joined for piece in node.values}
        for node in [*joined, *(node for node in nodes(path) if isinstance(node, ast.Constant) and node not in pieces)]:
            parts = node.values if isinstance(node, ast.JoinedStr) else [node]
            text = "".join(str(one.value) if isinstance(one, ast.Constant) else " part " for one in parts)
            if STATEMENT.search(text):
                yield f"{label(path)}, line {node.lineno}", re.sub(r"--.*", "", text)
    for name in ("schema.sql", "seed.sql"):
        for number, text in enumerate(re.sub(r"--.*", "", (ROOT / name).read_text(encoding="utf-8")).split(";\n"), 1):
            yield f"{name}, statement {number}", text


def bracket(sql: str, start: int) -> str:
    """What stands from there up to the bracket that closes around it."""
    depth = 1
    for end, character in enumerate(sql[start:], start):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth == 0:
            return sql[start:end]
    return sql[start:]


def outside_brackets(sql: str) -> str:
    while sql != (less := re.sub(r"\([^()]*\)", "", sql)):
        sql = less
    return sql


FOREIGN = {
    r"\bIS\s+(NOT\s+)?:": "compare with `=`, or with IS NULL",
    r"\bINSERT\s+OR\b": "use ON CONFLICT",
    r"'now'|\bCURRENT_TIMESTAMP\b": "let Python tell the time",
    r"\bGLOB\b": "use LIKE",
    r"\b(WHEN|AND|OR|NOT|WHERE)\s+:\w+\s*(THEN|AND|OR|\)|$)": "compare the value with 1",
}
"""What only SQLite takes, or takes in another way, and what to write in its place."""


def test_sql_is_what_other_engines_take_too() -> None:
    wrong = [(place, advice) for place, sql in statements() for pattern, advice in FOREIGN.items() if re.search(pattern, sql)]
    assert not wrong


def test_what_is_grouped_names_every_column_that_it_is_grouped_by() -> None:
    """A bare column of a group would be that of any of its rows."""
    for place, sql in statements():
        for found in re.finditer(r"\bSELECT\s+(?:DISTINCT\s+)?", sql):
            query = outside_brackets(bracket(sql, found.end()))
            columns, _, rest = query.partition("FROM ")
            if grouped := re.search(r"\bGROUP BY\s+(.*?)\s*(?:\bHAVING\b|\bORDER BY\b|\bLIMIT\b|$)", rest, re.DOTALL):
                bare = {column.strip() for column in columns.split(",") if re.fullmatch(r"\s*[a-z_]\w*(\.\w+)?\s*", column)}
                assert bare <= set(re.split(r",\s*", grouped[1])), place


def test_every_subquery_in_from_has_a_name() -> None:
    nameless = []
    for place, sql in statements():
        for found in re.finditer(r"\b(?:FROM|JOIN)\s*\((?=\s*SELECT\b)", sql):
            after = sql[found.end() + len(bracket(sql, found.end())) :]
            if not re.match(r"\)\s*AS\s+\w", after):
                nameless.append(f"{place}: {found[0]}{sql[found.end() :][:60]}")
    assert not nameless


def test_no_value_is_written_into_sql() -> None:
    written = []
    for path in EVERY:
        for node in (node for node in nodes(path) if isinstance(node, ast.JoinedStr)):
            literal = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
            if STATEMENT.search(literal):
                parts = {ast.unparse(part.value) for part in node.values if isinstance(part, ast.FormattedValue)}
                written += [f"{label(path)}, line {node.lineno}: {part}" for part in parts - FRAGMENTS]
    assert written == []
