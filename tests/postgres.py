"""The suite on PostgreSQL: `python tests/postgres.py COMMAND …` starts Debian's in a temporary folder for it.

It waits for no disk, unless `--durable` stands before the command.

Elsewhere WORKOUT_TEST_DATABASE names a server whose user may create databases, such as postgresql://postgres@localhost/postgres.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

ADDRESS = os.environ.get("WORKOUT_TEST_DATABASE", "")
"""Of the server on which the suite makes its databases; empty: the suite runs on SQLite."""

SIZES = ("max_connections=300", "shared_buffers=128MB")
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")

OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
EMPTIED = """
DELETE FROM account; DELETE FROM login; DELETE FROM mail; DELETE FROM invite; DELETE FROM failure;
DELETE FROM exercise WHERE user_id IS NOT NULL; DELETE FROM plan WHERE user_id IS NOT NULL"""
"""What makes a database what it was after its first start, but for its sequences: all that people have goes with them."""


def address_of(name: str) -> str:
    return urlunsplit(urlsplit(ADDRESS)._replace(path=f"/{name}"))


def run(address: str, *statements: str) -> Any:
    """The rows of the last statement. Each is committed on its own."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as link:
        for statement in statements:
            result = link.execute(statement.encode())
        return result.fetchall() if result.description else []


def create(name: str, template: str = "template0") -> str:
    """The address of a new database, which has what the template has. Nobody may be using that."""
    locale = "ENCODING 'UTF8' LOCALE 'C'" if template == "template0" else ""
    run(ADDRESS, f"CREATE DATABASE {name} TEMPLATE {template} {locale}")
    return address_of(name)


def drop(address: str) -> None:
    run(ADDRESS, f"DROP DATABASE IF EXISTS {name_of(address)} WITH (FORCE)")


def name_of(address: str) -> str:
    return urlsplit(address).path[1:]


@cache
def sequences(blank: str) -> str:
    """What puts the sequences back to where they are in the blank database."""
    rows = run(blank, "SELECT sequencename, last_value FROM pg_sequences")
    return "SELECT " + ", ".join(f"setval('{name}', {last or 1}, {last is not None})" for name, last in rows)


def empty(address: str, blank: str) -> None:
    """Make the database what the blank one is, in a tenth of the time that a copy takes."""
    run(address, OTHERS, EMPTIED, sequences(blank))


def main(command: list[str]) -> int:
    """Start a server, run the command with it, and end the server. Returns the command's exit status."""
    durable = command[0] == "--durable"
    given = (*SIZES, *(() if durable else FAST))
    binaries = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    folder = Path(tempfile.mkdtemp(prefix="workout-postgres-"))
    folder.chmod(0o755)
    as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []
    data = folder / "data"
    data.mkdir()
    if as_user:
        shutil.chown(data, "postgres", "postgres")
        shutil.chown(folder, "postgres", "postgres")

    def do(program: str, *arguments: str) -> None:
        told = [*as_user, str(binaries / program), "-D", str(data), *arguments]
        subprocess.run(told, check=True, stdout=subprocess.DEVNULL, cwd="/")

    do("initdb", "--username=workout", "--auth=trust", "--no-sync", "--locale=C", "--encoding=UTF8")
    settings = " ".join(f"-c {one}" for one in (*given, "listen_addresses=", f"unix_socket_directories={folder}"))
    do("pg_ctl", "start", "--wait", "--log", str(folder / "log"), "--options", settings)
    try:
        told = {**os.environ, "WORKOUT_TEST_DATABASE": f"postgresql://workout@/postgres?host={folder}"}
        return subprocess.run(command[durable:], env=told, check=False).returncode
    finally:
        do("pg_ctl", "stop", "--mode=immediate")
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
