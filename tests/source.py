"""The source of the program, as tests read it."""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from workout.resources import ROOT

EVERY = sorted((ROOT / "workout").rglob("*.py"))

STATEMENT = re.compile(
    r"\b(SELECT\s+\S|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|REPLACE\s+INTO\b|PRAGMA\s+\w)"
    r"|^\s*(WITH|BEGIN(?!:)|COMMIT|ROLLBACK)\b"
)


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


def label(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def having(paths: Iterable[Path], pattern: str | re.Pattern[str]) -> list[tuple[str, str]]:
    """The strings in the code of these files that have the pattern, each with its file."""
    return [(label(path), text) for path in paths for text in strings(path) if re.search(pattern, text)]


def importing(paths: Iterable[Path], *names: str) -> list[tuple[str, str]]:
    """What these files import that begins with one of the names, each with its file."""
    return [(label(path), name) for path in paths for name in imports(path) if name.startswith(names)]
