"""The settings: flags over variables over defaults, and unusable values named."""

import os
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from workout import config
from workout.config import Config, UnusableSetting

NOTHING: dict[str, str | None] = dict.fromkeys(
    ["host", "port", "database", "key_file", "cors_origins", "trusted_proxy", "workers", "registration", "base_path"]
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(flags: dict[str, str] | None = None, environment: dict[str, str] | None = None) -> Config:
    return config.read({**NOTHING, **(flags or {})}, environment or {})


def refusal(flags: dict[str, str] | None = None, environment: dict[str, str] | None = None) -> str:
    with pytest.raises(UnusableSetting) as raised:
        read(flags, environment)
    return str(raised.value)


def test_without_anything_given_the_defaults_hold() -> None:
    settings = read()
    assert settings == Config()
    assert settings.host == "127.0.0.1"
    assert settings.port == 8000
    assert settings.database == Path("workout.db")
    assert settings.key_file == Path("workout.key")
    assert settings.cors_origins == ()


def test_a_variable_wins_over_the_default() -> None:
    assert read(environment={"WORKOUT_PORT": "8080", "WORKOUT_HOST": "::1"}) == Config(port=8080, host="::1")


def test_a_flag_wins_over_its_variable() -> None:
    settings = read({"port": "9000"}, {"WORKOUT_PORT": "8080", "WORKOUT_HOST": "0.0.0.0"})
    assert (settings.port, settings.host) == (9000, "0.0.0.0")


def test_the_variable_under_a_flag_is_not_even_looked_at() -> None:
    assert read({"port": "9000"}, {"WORKOUT_PORT": "nonsense"}).port == 9000


def test_the_cost_of_hashing_cannot_be_set_from_outside() -> None:
    assert read(environment={"WORKOUT_SCRYPT_N": "2"}).scrypt_n == Config().scrypt_n


def test_settings_cannot_change_later() -> None:
    with pytest.raises(FrozenInstanceError):
        read().port = 1  # type: ignore[misc]


@pytest.mark.parametrize("source", ["flag", "variable"])
def test_the_key_lies_beside_the_database_unless_told_otherwise(source: str, folder: Path) -> None:
    database = str(folder / "mine.db")
    settings = read({"database": database}) if source == "flag" else read(environment={"WORKOUT_DATABASE": database})
    assert settings.key_file == folder / "mine.key"


def test_the_key_can_lie_elsewhere(folder: Path) -> None:
    settings = read({"database": "mine.db", "key_file": str(folder / "secret")})
    assert (settings.database, settings.key_file) == (Path("mine.db"), folder / "secret")


@pytest.mark.parametrize(("text", "port"), [("0", 0), ("65535", 65535), ("00080", 80)])
def test_a_port_is_read(text: str, port: int) -> None:
    assert read({"port": text}).port == port


@pytest.mark.parametrize(
    ("text", "origins"),
    [
        ("", ()),
        (" , ", ()),
        ("https://app.example.com", ("https://app.example.com",)),
        ("https://a.example, http://localhost:3000,", ("https://a.example", "http://localhost:3000")),
        ("http://[::1]:3000", ("http://[::1]:3000",)),
        ("capacitor://localhost,ionic://localhost", ("capacitor://localhost", "ionic://localhost")),
        ("tauri://localhost", ("tauri://localhost",)),
        ("moz-extension://2c127fa4-62c7", ("moz-extension://2c127fa4-62c7",)),
    ],
)
def test_origins_are_read(text: str, origins: tuple[str, ...]) -> None:
    assert read({"cors_origins": text}).cors_origins == origins


@pytest.mark.parametrize(("text", "path"), [("", ""), ("/", ""), ("/fit", "/fit"), ("/fit/", "/fit"), ("/a/b-c.d", "/a/b-c.d")])
def test_a_base_path_is_read_without_its_last_slash(text: str, path: str) -> None:
    assert read({"base_path": text}).base_path == path


@pytest.mark.parametrize(("text", "address"), [("127.0.0.1", "127.0.0.1"), ("2001:DB8:0::1", "2001:db8::1")])
def test_a_proxy_is_read_as_connections_name_it(text: str, address: str) -> None:
    assert read({"trusted_proxy": text}).trusted_proxy == address


def test_there_is_a_worker_for_each_core_but_no_more_than_four(monkeypatch: pytest.MonkeyPatch) -> None:
    for cores, workers in ((1, 1), (3, 3), (64, 4)):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _, cores=cores: set(range(cores)), raising=False)
        assert config.usable_workers() == workers


def test_without_fork_there_is_one_worker_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    assert config.usable_workers() == 1
    assert read({"workers": "1"}).workers == 1
    assert "fork" in refusal({"workers": "2"})


UNUSABLE = [
    *[("port", text) for text in ("", " ", "x", "-1", "+80", "1.5", "65536", "999999", "８０", "²", "0x50")],
    *[("host", text) for text in ("", "   ")],
    *[("workers", text) for text in ("", "0", "-1", "two", "100", "1.5", "²")],
    *[
        ("trusted_proxy", text)
        for text in ("", "*", "proxy.example", "10.0.0.0/8", "127.0.0.1,127.0.0.2", "127.0.0.1:80", "[::1]")
    ],
    *[("database", text) for text in ("", ".", "/", "a\0b", "missing/workout.db", "x" * 300)],
    *[("base_path", text) for text in ("fit", "/fit//x", "//", "/a b", "/é", "/fit?x", "/..", "/fit/.", "https://a.example/fit")],
    *[("registration", text) for text in ("", "Open", "yes", "invite,closed")],
    *[("key_file", text) for text in ("", ".", "a\0b", "missing/workout.key")],
    *[
        ("cors_origins", text)
        for text in (
            "*",
            "null",
            "app.example.com",
            "https://",
            "https://a.example/",
            "https://a.example/page",
            "https://a.example?x",
            "ftp://a.example",
            "file://localhost",
            "capacitor://",
            "capacitor:localhost",
            "Capacitor://localhost",
            "capacitor://localhost/",
            "*://localhost",
            "https://fine.example,bad",
            "https://[::1",
        )
    ],
]


def test_an_unusable_flag_is_named() -> None:
    for name, text in UNUSABLE:
        assert refusal({name: text}).startswith(f"--{name.replace('_', '-')}: "), text


def test_an_unusable_variable_is_named() -> None:
    for name, text in UNUSABLE:
        assert refusal(environment={f"WORKOUT_{name.upper()}": text}).startswith(f"WORKOUT_{name.upper()}: "), text


@pytest.mark.parametrize("text", ["70000", "missing-folder"])
def test_a_refusal_shows_what_was_given(text: str) -> None:
    assert repr(text) in refusal({"port": text})


def test_a_missing_folder_is_named_whole(folder: Path) -> None:
    assert str(folder / "missing") in refusal({"database": "missing/workout.db"})


def test_a_file_is_no_folder(folder: Path) -> None:
    (folder / "file").touch()
    assert refusal({"database": "file/workout.db"}).startswith("--database: ")


@pytest.mark.parametrize("flags", [{"database": "one", "key_file": "one"}, {"key_file": "workout.db"}, {"database": "x.key"}])
def test_database_and_key_cannot_be_the_same_file(flags: dict[str, str]) -> None:
    assert "--key-file" in refusal(flags)


def test_database_and_key_cannot_be_the_same_file_under_two_names(folder: Path) -> None:
    assert "--key-file" in refusal({"database": "one", "key_file": str(folder / "one")})
