"""How a database on PostgreSQL is made and migrated, and which ones are refused."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import database
import postgres
import pytest

from workout.config import Config
from workout.db import UnusableDatabase, open_at
from workout.db.migrations import MIGRATIONS
from workout.db.postgres import making

pytestmark = pytest.mark.postgres


def test_starts_at_once_make_one_database(tmp_path: Path) -> None:
    address = database.place(tmp_path)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: open_at(address).prepare(), range(4)))
    assert postgres.run(str(address), "SELECT count(*) FROM exercise") == [(434,)]


# A newer version's format ----------------------------------------------------------------------------------------------

NEXT = """
-- Some people wear several. (A comment may hold a semicolon; and a 'quote'.)
ALTER TABLE account ADD COLUMN shoes INTEGER NOT NULL DEFAULT 1 CHECK (shoes BETWEEN 0 AND 9);
CREATE TABLE shoe (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES account ON DELETE CASCADE,
    size    REAL    NOT NULL,                      -- in EU sizes
    colours TEXT    NOT NULL DEFAULT '[]'          -- JSON
) STRICT;
CREATE INDEX shoe_by_user ON shoe (user_id, id);
INSERT INTO shoe (user_id, size) SELECT id, 42.5 FROM account;
UPDATE account SET shoes = (SELECT count(*) FROM shoe WHERE shoe.user_id = account.id);
"""
OPEN = "INSERT INTO account (email, password_hash, timezone, created_at) VALUES ('{}', '', 'UTC', '2026-01-01T00:00:00.000Z')"

Become = Callable[[str], None]


@pytest.fixture
def used(tmp_path: Path) -> str:
    """A database of this version's format with two accounts."""
    address = str(database.place(tmp_path))
    making.prepare(address)
    postgres.run(address, *(OPEN.format(email) for email in ("alice@example.com", "bob@example.com")))
    return address


@pytest.fixture
def become_next(monkeypatch: pytest.MonkeyPatch) -> Become:
    """Has the program be the next version, whose format is one higher and made by that migration."""

    def become(migration: str) -> None:
        number = making.VERSION + 1
        monkeypatch.setattr(making, "VERSION", number)
        monkeypatch.setitem(MIGRATIONS, number, migration)

    return become


def version(address: str) -> int:
    return int(postgres.run(address, "SELECT version FROM format")[0][0])


def test_a_migration_is_applied_once_however_many_start_at_once(used: str, become_next: Become) -> None:
    before = version(used)
    become_next(NEXT)
    with pytest.raises(UnusableDatabase, match="serve it once with this version"):
        making.refuse_other_format(used)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(making.prepare, [used] * 4))
    assert version(used) == before + 1
    assert postgres.run(used, "SELECT id, user_id, size, colours FROM shoe ORDER BY id") == [
        (1, 1, 42.5, "[]"),
        (2, 2, 42.5, "[]"),
    ]
    assert postgres.run(used, "SELECT shoes FROM account") == [(1,), (1,)]
    postgres.run(used, "DELETE FROM account WHERE id = 1")
    assert postgres.run(used, "SELECT user_id FROM shoe") == [(2,)]
    making.refuse_other_format(used)


def test_a_migration_that_fails_leaves_everything_as_it_was(used: str, become_next: Become) -> None:
    before = version(used)
    become_next(f"{NEXT}INSERT INTO shoe (user_id, size) VALUES (99, 1);\n")  # nobody's: seen when it is to be committed
    with pytest.raises(UnusableDatabase, match="cannot be used as the database: .*shoe_user_id_fkey"):
        making.prepare(used)
    assert version(used) == before
    assert postgres.run(used, "SELECT to_regclass('shoe')") == [(None,)]
    assert not postgres.run(used, "SELECT 1 FROM information_schema.columns WHERE column_name = 'shoes'")


def test_what_a_newer_version_has_migrated_is_refused_by_this_one(
    used: str, become_next: Become, monkeypatch: pytest.MonkeyPatch
) -> None:
    become_next(NEXT)
    making.prepare(used)
    monkeypatch.undo()
    for start in (making.prepare, making.refuse_other_format):
        with pytest.raises(UnusableDatabase, match="newer version"):
            start(used)
    assert postgres.run(used, "SELECT count(*) FROM shoe") == [(2,)]


# What is refused -------------------------------------------------------------------------------------------------------


@contextmanager
def made(name: str, options: str) -> Iterator[str]:
    postgres.run(postgres.ADDRESS, f"CREATE DATABASE {name} TEMPLATE template0 {options}")
    try:
        yield postgres.address_of(name)
    finally:
        postgres.drop(postgres.address_of(name))


@pytest.mark.parametrize(
    "options", ["ENCODING 'SQL_ASCII' LOCALE 'C'", "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"]
)
def test_another_encoding_or_collation_is_refused_with_what_to_do(options: str, tmp_path: Path) -> None:
    with made("odd", options) as address, pytest.raises(UnusableDatabase, match="CREATE DATABASE workout .* LOCALE 'C'"):
        open_at(address).prepare()


def test_another_programs_database_is_left_alone() -> None:
    with made("theirs", "ENCODING 'UTF8' LOCALE 'C'") as address:
        postgres.run(address, "CREATE TABLE account (id int)")
        with pytest.raises(UnusableDatabase, match="another program's tables"):
            open_at(address).prepare()


def test_a_newer_format_is_refused(config: Config) -> None:
    postgres.run(str(config.database), "UPDATE format SET version = 99")
    try:
        with pytest.raises(UnusableDatabase, match="newer version"):
            open_at(config.database).prepare()
    finally:
        postgres.run(str(config.database), "UPDATE format SET version = 5")


def test_what_only_looks_like_postgresql_is_refused(config: Config) -> None:
    """CockroachDB speaks its protocol, but takes advisory locks for comments."""
    answer = "CREATE FUNCTION public.version() RETURNS text LANGUAGE sql AS $$ SELECT 'CockroachDB CCL v25.1' $$"
    postgres.run(str(config.database), answer)
    try:
        address = f"{config.database}&options=-csearch_path%3Dpublic,pg_catalog"
        with pytest.raises(UnusableDatabase, match="is CockroachDB, whose advisory locks do not hold"):
            open_at(address).prepare()
    finally:
        postgres.run(str(config.database), "DROP FUNCTION public.version()")
