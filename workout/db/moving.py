"""Copies a whole database from one engine to the other, or to another place of the same one."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from workout import resources
from workout.db.engine import Connection, Database
from workout.db.faults import UnusableDatabase

AT_ONCE = 2000
"""How many rows are read, and then written, at once."""


def copy(source: Database, target: Database) -> dict[str, int]:
    """Copy everything into a database that has no accounts yet. Returns how many rows each table has, on both sides.

    The source is read as it is at one moment. Raises UnusableDatabase when the target has accounts, or the counts differ; nothing
    is written then.
    """
    columns = tables()
    with source.reading() as there, target.writing() as here:
        if _count(here, "account"):
            raise UnusableDatabase("The database to copy to has accounts already; name an empty one.")
        for table in reversed(columns):
            here.execute(f"DELETE FROM {table}")
        for table, names in columns.items():
            values = ", ".join(f":{name}" for name in names)
            for rows in _pieces(there, table, names):
                here.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})", rows)
        target.note_filled(here, source.last_ids(there))
        counts = {table: (_count(there, table), _count(here, table)) for table in columns}
        if wrong := [table for table, (one, other) in counts.items() if one != other]:
            raise UnusableDatabase(f"not everything arrived, so nothing was kept: {', '.join(wrong)} differ")
    return {table: count for table, (count, _) in counts.items()}


def tables() -> dict[str, list[str]]:
    """`{table: columns}`, in the order of `schema.sql`: a table comes after those that it refers to."""
    schema = resources.read("schema.sql").decode()
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(schema)
        return {
            table: [name for (name,) in db.execute("SELECT name FROM pragma_table_info(?)", [table])]
            for table in re.findall(r"^CREATE TABLE (\w+)", schema, re.MULTILINE)
        }


def _pieces(db: Connection, table: str, names: list[str]) -> Iterator[list[dict[str, object]]]:
    """The rows of a table, `{column: value}`: AT_ONCE at a time if the table has a column `id`, else all at once."""
    columns = ", ".join(names)
    if "id" not in names:
        yield db.execute(f"SELECT {columns} FROM {table}").fetchall()
        return
    after = 0
    while rows := db.execute(
        f"SELECT {columns} FROM {table} WHERE id > :after ORDER BY id LIMIT :most", {"after": after, "most": AT_ONCE}
    ).fetchall():
        yield rows
        after = rows[-1]["id"]


def _count(db: Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) AS count FROM {table}").fetchone()["count"])
