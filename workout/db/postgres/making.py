"""Makes the database on PostgreSQL ready: creates its tables, or migrates them, and loads the current catalogue."""

import hashlib

import psycopg

from workout import resources
from workout.db import engine
from workout.db.faults import DatabaseError, UnusableDatabase
from workout.db.file import VERSION
from workout.db.migrations import MIGRATIONS
from workout.db.postgres import dialect
from workout.db.postgres.links import Link, connect

OLDEST = 140000
"""PostgreSQL 14: the first that takes the functions of `postgres.sql`."""
HERE = b"-- Here schema.sql is run "
MAKING = -2
"""The number of the advisory lock that a server holds while it makes the database ready."""
CREATE = "CREATE DATABASE workout OWNER workout ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0"


def prepare(address: str) -> None:
    """Create the tables, or migrate them; load the catalogue. Servers that start at the same time take turns.

    Raises UnusableDatabase when PostgreSQL is unreachable or unsuitable, and when the database is another program's or has a
    newer format.
    """
    where = engine.shown(address)
    try:
        with connect(address) as link:
            _refuse_unsuitable(link, where)
            link.execute(b"BEGIN")
            link.execute(b"SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0")
            link.execute("SELECT pg_advisory_xact_lock(%s)", [MAKING])
            version = _version(link, where)
            if version is None:
                before, _, after = resources.read("postgres.sql").partition(HERE)
                link.execute(before)
                for statement in dialect.script(resources.read("schema.sql").decode()):
                    _run(link, statement)
                link.execute(after)
                link.execute("INSERT INTO format (version) VALUES (%s)", [VERSION])
            elif version < VERSION:
                for step in range(version + 1, VERSION + 1):
                    for statement in dialect.script(MIGRATIONS[step]):
                        _run(link, statement)
                link.execute("UPDATE format SET version = %s", [VERSION])
            _load_seed(link)
            link.execute(b"COMMIT")
    except (psycopg.Error, DatabaseError) as error:
        raise UnusableDatabase(f"{where} cannot be used as the database: {error}") from error


def refuse_other_format(address: str) -> None:
    """Raise UnusableDatabase unless this version has made or migrated the database. Raises BrokenOff, as `connect`."""
    where = engine.shown(address)
    with connect(address) as link:
        _refuse_unsuitable(link, where)
        if _version(link, where) != VERSION:
            raise UnusableDatabase(f"{where} is no database of format {VERSION}; serve it once with this version.")


def _refuse_unsuitable(link: Link, where: str) -> None:
    about = link.execute(
        """
        SELECT version() AS version, current_setting('server_encoding') AS encoding, datcollate AS collation
          FROM pg_database
         WHERE datname = current_database()
        """
    ).fetchone()
    assert about
    if not about["version"].startswith("PostgreSQL "):
        raise UnusableDatabase(f"{where} is {about['version'].split(' ')[0]}, whose advisory locks do not hold; use PostgreSQL.")
    if link.info.server_version < OLDEST:
        raise UnusableDatabase(f"{where} is an older PostgreSQL than 14; use a newer one.")
    if about["encoding"] != "UTF8" or about["collation"] not in ("C", "POSIX"):
        raise UnusableDatabase(
            f"{where} has the encoding {about['encoding']} and the collation {about['collation']}, with which lists come in "
            f"another order. Make one with: {CREATE};"
        )


def _version(link: Link, where: str) -> int | None:
    """The format of the database; None if it is empty. Raises UnusableDatabase for the database of another
    program, or one of a newer format.
    """
    tables = {row["name"] for row in link.execute("SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()")}
    if not tables:
        return None
    if not {"format", "account", "seed_edition"} <= tables:
        raise UnusableDatabase(f"{where} has another program's tables; make a database for this one: {CREATE};")
    row = link.execute("SELECT version FROM format").fetchone()
    version = int(row["version"]) if row else 0
    if version > VERSION:
        raise UnusableDatabase(
            f"{where} was written by a newer version of this program (its format is {version}, this version knows {VERSION}); "
            "use that version."
        )
    return version


def _load_seed(link: Link) -> None:
    """Run `seed.sql`, unless this edition of the file is already loaded."""
    seed = resources.read("seed.sql")
    edition = hashlib.sha256(seed).hexdigest()
    if link.execute("SELECT 1 FROM seed_edition WHERE sha256 = %s", [edition]).fetchone():
        return
    for statement in dialect.script(seed.decode()):
        _run(link, statement)
    link.execute("DELETE FROM seed_edition")
    link.execute("INSERT INTO seed_edition (sha256) VALUES (%s)", [edition])


def _run(link: Link, statement: str) -> None:
    link.execute(statement.encode(), {})
