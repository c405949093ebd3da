"""Files that the server may not use: it says which, whose, and what to do, and leaves nothing behind."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import CHEAP_SCRYPT_N
from database import prepared

from workout import access, resources
from workout.config import Config
from workout.db import UnusableDatabase
from workout.security import UnusableKey, load_or_create
from workout.web.app import App

pytestmark = [
    pytest.mark.file,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes"),
]

SOMEBODY = 65534


@pytest.fixture
def folder(blank: Config, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a database and a key, of someone who is not root, which this process is meanwhile."""
    texts = {name: resources.read(name) for name in ("schema.sql", "seed.sql")}  # root alone may be able to read them
    monkeypatch.setattr(resources, "read", texts.__getitem__)
    path = Path(tempfile.mkdtemp(dir="/tmp"))
    for source in (blank.database, blank.key_file):
        shutil.copy(source, path / source.name)
    root = os.geteuid() == 0
    if root:
        for file in (path, *path.iterdir()):
            os.chown(file, SOMEBODY, -1)
        os.seteuid(SOMEBODY)
    try:
        yield path
    finally:
        path.chmod(0o700)
        if root:
            os.seteuid(0)
        shutil.rmtree(path)


def names(folder: Path) -> set[str]:
    return {found.name for found in folder.iterdir()}


def refused(path: Path) -> str:
    """Why the database is refused, having made sure that nothing was left behind."""
    before = names(path.parent)
    with pytest.raises(UnusableDatabase) as raised:
        prepared(path)
    assert names(path.parent) == before
    assert "damaged" not in str(raised.value)
    return str(raised.value)


@pytest.mark.parametrize("mode", [0o444, 0o000, 0o200])
def test_a_file_that_may_not_be_used_is_named_with_its_remedy(folder: Path, mode: int) -> None:
    path = folder / "workout.db"
    path.chmod(mode)
    said = refused(path)
    assert f"mode {mode:04o}" in said
    assert f"`chmod u+rw {path}`" in said
    path.chmod(0o600)
    prepared(path)


@pytest.mark.parametrize("end", ["-wal", "-shm", "-lock", "-serving", "-seal", "-throttle"])
def test_so_is_one_that_lies_beside_it(folder: Path, end: str) -> None:
    beside = folder / f"workout.db{end}"
    beside.touch(0o444)
    assert f"`chmod u+rw {beside}`" in refused(folder / "workout.db")
    beside.chmod(0o600)
    prepared(folder / "workout.db")


def test_so_is_a_folder_that_is_read_only(folder: Path) -> None:
    folder.chmod(0o555)
    assert f"`chmod u+rwx {folder}`" in refused(folder / "workout.db")
    folder.chmod(0o700)
    prepared(folder / "workout.db")


def test_so_is_a_key(folder: Path) -> None:
    (folder / "workout.key").chmod(0)
    with pytest.raises(UnusableKey, match=r"workout.key belongs to .* `chmod u\+rw"):
        load_or_create(folder / "workout.key")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_the_owner_of_another_users_file_is_named(folder: Path) -> None:
    os.seteuid(0)
    os.chown(folder / "workout.db", 0, 0)
    os.chmod(folder / "workout.db", 0o600)
    os.seteuid(SOMEBODY)
    said = refused(folder / "workout.db")
    assert "belongs to root (mode 0600)" in said
    assert f"`chown {access.name(SOMEBODY)} {folder / 'workout.db'}`, as root" in said


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_what_root_makes_beside_the_database_belongs_to_the_folders_owner(folder: Path) -> None:
    os.seteuid(0)
    App(Config(database=folder / "workout.db", key_file=folder / "workout.key", scrypt_n=CHEAP_SCRYPT_N)).close()
    assert {file.name: file.stat().st_uid for file in folder.iterdir()} == dict.fromkeys(names(folder), SOMEBODY)
