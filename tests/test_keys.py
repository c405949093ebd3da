"""The signing key's file: made once, kept private, and refused when it is no good."""

import base64
import stat
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workout.config import Config
from workout.security.keys import SigningKey, UnusableKey, load_or_create
from workout.web.app import App


def test_the_first_start_makes_a_key_and_the_next_one_finds_it(tmp_path: Path) -> None:
    made = load_or_create(tmp_path / "key")
    assert len(made.secret) >= 32
    assert load_or_create(tmp_path / "key") == made


def test_each_file_gets_a_key_of_its_own(tmp_path: Path) -> None:
    assert load_or_create(tmp_path / "one") != load_or_create(tmp_path / "other")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_a_new_key(tmp_path: Path) -> None:
    load_or_create(tmp_path / "key")
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_nothing_but_the_key_is_left_behind(tmp_path: Path) -> None:
    load_or_create(tmp_path / "key")
    assert list(tmp_path.iterdir()) == [tmp_path / "key"]


def test_processes_that_start_at_the_same_time_agree_on_one_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has seen that there is no key before any of them writes one."""
    together = threading.Barrier(4)
    exists = Path.exists

    def seen(path: Path) -> bool:
        found = exists(path)
        together.wait(10)
        return found

    monkeypatch.setattr(Path, "exists", seen)
    with ThreadPoolExecutor(4) as pool:
        keys = list(pool.map(load_or_create, [tmp_path / "key"] * 4))
    monkeypatch.undo()
    assert set(keys) == {load_or_create(tmp_path / "key")}
    assert list(tmp_path.iterdir()) == [tmp_path / "key"]


def test_whoever_comes_second_takes_the_key_of_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second has seen no key, and writes its own after the first has begun to sign with the other."""
    first = load_or_create(tmp_path / "key")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", lambda path: False)
        second = load_or_create(tmp_path / "key")
    assert second == first == load_or_create(tmp_path / "key")


def test_a_key_of_32_bytes_is_long_enough(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(base64.b64encode(b"x" * 32))
    assert load_or_create(tmp_path / "key").secret == b"x" * 32


@pytest.mark.parametrize("content", [b"", b"\n", base64.b64encode(b"x" * 31), b"\0" * 48, b"AAAAA", "é".encode() * 48])
def test_a_key_that_is_short_or_garbled_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(UnusableKey, match="key"):
        load_or_create(path)
    assert path.read_bytes() == content


def test_a_key_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load_or_create(tmp_path / "key")

    def denied(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", denied)
    with pytest.raises(UnusableKey, match="Permission denied"):
        load_or_create(tmp_path / "key")


@pytest.mark.parametrize("place", ["folder", "missing/key", "folder/../missing/key"])
def test_a_place_where_no_key_can_be_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UnusableKey):
        load_or_create(tmp_path / place)


def test_the_program_does_not_start_on_a_bad_key(config: Config, tmp_path: Path) -> None:
    bad = tmp_path / "bad.key"
    bad.write_bytes(b"c2hvcnQ=")
    with pytest.raises(UnusableKey, match="holds 5 bytes and needs 32"):
        App(Config(database=config.database, key_file=bad, scrypt_n=2))


def test_the_name_of_a_key_says_nothing_of_it(tmp_path: Path) -> None:
    key = load_or_create(tmp_path / "key")
    assert key.kid not in base64.b64encode(key.secret).decode()
    assert key.kid not in key.secret.hex()


def test_a_digest_keeps_its_parts_apart() -> None:
    key = SigningKey(b"x" * 32)
    digests = {key.digest("ab", "c"), key.digest("a", "bc"), key.digest("abc"), key.digest("ab\0c"), key.digest("ab", "c", "")}
    assert len(digests) == 5
