"""How SQL is written: for both engines, with its columns named, and without a value in its text."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from source import EVERY, STATEMENT, having, label, nodes

from workout.resources import ROOT

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
