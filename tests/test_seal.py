"""The seal: whether the database file has to be read through at the start, or was closed as it should be and left alone."""

import os
import shutil
import threading
from pathlib import Path

import pytest
from database import damage, damage_table, prepared, refuse

from workout.accounts import User
from workout.config import Config
from workout.db import Damaged, seal
from workout.db.file_database import FileDatabase
from workout.web.app import make_files_ready
from workout.web.streams import Streams

pytestmark = pytest.mark.file


def note(path: Path) -> Path:
    """Where the file's seal is."""
    return path.with_name(path.name + "-seal")


@pytest.mark.parametrize("place", [0.02, 0.25, 0.5, 0.75, 0.98])
def test_a_page_that_was_damaged_while_no_server_ran_is_found(config: Config, place: float) -> None:
    prepared(config.database)
    times = config.database.stat()
    damage(config.database, place)
    os.utime(config.database, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert "damaged" in refuse(config.database)


def test_a_file_that_was_closed_as_it_should_be_is_not_read_through_again(config: Config) -> None:
    prepared(config.database)
    damage(config.database, 0.5)
    seal.put_on(config.database)  # as if that were what the file was like
    prepared(config.database)
    note(config.database).unlink()
    assert "damaged" in refuse(config.database)


def test_a_file_that_was_put_in_its_place_is_not_trusted(config: Config) -> None:
    prepared(config.database)
    copy = config.database.with_name("copy.db")
    shutil.copy2(config.database, copy)
    assert seal.is_intact(config.database)
    copy.replace(config.database)
    assert not seal.is_intact(config.database)


def test_a_crash_leaves_the_file_unsealed(config: Config) -> None:
    prepared(config.database)
    database = FileDatabase(config.database)
    database.prepare()
    assert not seal.is_intact(config.database)
    database.close()
    assert seal.is_intact(config.database)


def test_the_file_is_not_sealed_while_several_workers_are_to_use_it(config: Config) -> None:
    make_files_ready(config)
    assert not seal.is_intact(config.database)


def test_what_lies_beside_the_file_lies_there_for_a_link_to_it_too(config: Config, tmp_path: Path) -> None:
    prepared(config.database)
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.db"
    link.symlink_to(config.database)
    prepared(link)
    assert seal.is_intact(config.database)
    assert [file.name for file in link.parent.iterdir()] == [link.name]


def test_damage_that_a_stream_meets_is_looked_for_at_the_next_start(config: Config) -> None:
    prepared(config.database)
    damage_table(config.database, "device")
    seal.put_on(config.database)
    database = FileDatabase(config.database)
    database.prepare()
    stream = Streams(1, threading.Event()).open(database, User(1, 1, "UTC", 2.5), 1, None, lambda: False)
    with pytest.raises(Damaged):
        list(stream)
    database.close()
    assert not seal.is_intact(config.database)


def test_a_log_that_was_left_behind_breaks_the_seal(config: Config) -> None:
    prepared(config.database)
    log = config.database.with_name(config.database.name + "-wal")
    log.touch()
    assert seal.is_intact(config.database)  # whoever opens the file makes that
    log.write_bytes(b"frames")
    assert not seal.is_intact(config.database)


def test_several_may_start_on_a_file_whose_log_is_in_use(config: Config) -> None:
    """Each start empties the note; then only the times tell that the log is the file's own, so a start must not change them."""
    databases = [FileDatabase(config.database) for _ in range(3)]
    databases[0].prepare()
    with databases[0].writing() as db:
        db.execute("UPDATE muscle SET position = position + 1 WHERE slug = 'chest'")
    assert seal.has_log(config.database)
    changed = config.database.stat().st_ctime_ns
    for database in databases[1:]:
        database.prepare()
    assert config.database.stat().st_ctime_ns == changed
    for database in databases:
        database.close()


def test_a_file_in_which_damage_was_met_is_not_sealed(config: Config) -> None:
    prepared(config.database)
    damage_table(config.database, "device")
    database = FileDatabase(config.database)
    for _ in range(2):
        with pytest.raises(Damaged):
            database.connection().execute("SELECT id FROM device")
    database.close()
    assert not note(config.database).exists()


def test_what_closes_without_having_opened_the_file_does_not_seal_it(config: Config) -> None:
    prepared(config.database)
    damage(config.database, 0.5)
    FileDatabase(config.database).close()
    assert "damaged" in refuse(config.database)
